// A dossier: one page to print before a meeting, each line with the numbers of its source notes; and the form that asks for it.
import type { FC } from "hono/jsx";
import type { DossierView, MeetingLine, NoteView, SideView } from "../views/dossier.ts";
import { capital } from "../views/names.ts";
import { Stance } from "./actor-parts.tsx";
import { Layout, OnDay, type Site } from "./layout.tsx";
import { DateTime, Export, Status } from "./parts.tsx";

const Cited: FC<{ notes: readonly number[] }> = ({ notes }) =>
  notes.length === 0 ? null : (
    <span class="cited">
      {notes.map((number) => (
        <a href={`#note-${number}`} aria-label={`Source ${number}`}>{number}</a>
      ))}
    </span>
  ); // biome-ignore format: one line

const Meetings: FC<{ lines: readonly MeetingLine[]; none: string }> = ({ lines, none }) =>
  lines.length === 0 ? <p class="lede">{none}</p> : (
    <ul class="list">
      {lines.map(({ href, title, date, place, status, sign, who, notes }) => (
        <li data-row>
          <b>{date === undefined ? "No day told" : <DateTime date={date} long />}</b>{" "}
          <a href={href} data-open dir="auto">{title}</a>
          {place === "" ? "" : `, ${place}`} <Status status={status} sign={sign} /> <Cited notes={notes} />
          <small dir="auto">{who}</small>
        </li>
      ))}
    </ul>
  ); // biome-ignore format: reads as the line does

const Who: FC<{ side: SideView }> = ({ side: { name, href, kind, offices, named } }) => (
  <div>
    <h3><a href={href}>{name}</a></h3>
    {offices.length === 0 ? (
      <p class="small">
        {named === undefined ? "No report names an office." : <>{named.title}{named.date === undefined ? "" : <>, as named on <DateTime date={named.date} /></>} <Cited notes={named.notes} /></>}
      </p>
    ) : (
      <ul class="who">
        {offices.map(({ holder, title, from, until, notes }) => (
          <li>
            {kind === "person" ? "" : `${holder.label}, `}{title}{" "}
            <Cited notes={notes} />
            <small class="term">
              {[from && `from ${from.words}, ${from.ground}`, until && `until ${until.words}, ${until.ground}`].filter(Boolean).join("; ")}
            </small>
          </li>
        ))}
      </ul>
    )}
  </div>
); // biome-ignore format: reads as the line does

const Owed: FC<{ heading: string; promises: SideView["promises"] }> = ({ heading, promises }) => (
  <div>
    <h3>{heading}</h3>
    {promises.length === 0 ? <p class="small">No open promise is known.</p> : (
      <ul class="who">
        {promises.map(({ href, action, status, sign, due, note, notes }) => (
          <li data-row>
            <a href={href} data-open dir="auto">{capital(action)}</a>{" "}
            <small><Status status={status} sign={sign} />{due === undefined ? ", no day" : <>, due <DateTime date={due} /></>}{note === "" ? "" : `, ${note}`}</small>{" "}
            <Cited notes={notes} />
          </li>
        ))}
      </ul>
    )}
  </div>
); // biome-ignore format: reads as the line does

const Positions: FC<{ view: DossierView }> = ({ view: { sides, positions } }) => (
  <table class="stack">
    <caption class="vh">Positions by issue, side by side</caption>
    <thead>
      <tr>
        <th scope="col">Issue</th>
        {sides.map(({ name }) => <th scope="col">{name}</th>)}
      </tr>
    </thead>
    <tbody>
      {positions.map(({ issue, stands }) => (
        <tr>
          <th scope="row" dir="auto">{issue}</th>
          {stands.map((stand, at) => (
            <td data-l={sides[at]!.name}>
              {stand === null ? <span class="none">no position told</span> : (
                <>
                  <Stance line={stand} /> <Cited notes={stand.notes} />
                  {stand.lastWords === "" ? "" : <small>{stand.actor.label}, last {stand.lastWords}</small>}
                </>
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
); // biome-ignore format: reads as the table does

const Notes: FC<{ sources: readonly NoteView[] }> = ({ sources }) => (
  <section aria-labelledby="sources">
    <h2 id="sources">Sources</h2>
    <ol class="sourced">
      {sources.map(({ number, outlet, href, title, known }) => (
        <li id={`note-${number}`}>
          <span class="no">{number}</span> <span><cite>{outlet}</cite>, {known}, <a href={href} class="serif" dir="auto">{title}</a></span>
        </li>
      ))}
    </ol>
  </section>
); // biome-ignore format: reads as the note does

export const DossierPage: FC<{ site: Site; view: DossierView; twin: string }> = ({ site, view, twin }) => {
  const pair = view.sides.length > 1;
  const [a, b] = view.sides;
  return (
    <Layout site={site} title={`Dossier: ${view.title}`} section="actors" twin={twin}>
      <div class="dossier">
        <p class="crumb"><a href="/actors">Actors</a>{" › "}<a href="/dossier">Dossier</a></p>
        <div class="head">
          <div>
            <h1 dir="auto">{view.title}</h1>
            <p class="when">{view.known}</p>
          </div>
          <div class="tools">
            <Export links={[{ name: "Markdown", href: `${view.href}?as=markdown`, what: "with numbered notes" }, { name: "JSON", href: twin, what: "this page" }]} />
          </div>
        </div>
        <section aria-labelledby="who">
          <h2 id="who">Who</h2>
          <div class="two">{view.sides.map((side) => <Who side={side} />)}</div>
        </section>
        <section aria-labelledby="next">
          <h2 id="next">{pair ? "Next together" : "Next"}</h2>
          <Meetings lines={view.ahead} none="No report tells of one ahead." />
        </section>
        <section aria-labelledby="last">
          <h2 id="last">{pair ? "Last together" : "Last"}</h2>
          <Meetings lines={view.held} none="No report tells of one that was held." />
        </section>
        {view.said.length === 0 ? "" : (
          <section aria-labelledby="said">
            <h2 id="said">What was said there last</h2>
            <ul class="list">
              {view.said.map((line) => (
                <li data-row>
                  <span class="q" dir="auto">{line.direct ? <>“{line.text}”</> : line.text}</span>{" "}
                  <small class="by"><a href={line.href} data-open>{line.speaker.label}</a></small> <Cited notes={line.notes} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="owed">
          <h2 id="owed">Open promises</h2>
          <div class="two">
            <Owed heading={pair ? `${a!.name} to ${b!.name}` : a!.name} promises={a!.promises} />
            {b === undefined ? "" : <Owed heading={`${b.name} to ${a!.name}`} promises={b.promises} />}
            {view.joint.length === 0 ? "" : <Owed heading="Together" promises={view.joint} />}
          </div>
        </section>
        {view.positions.length === 0 ? "" : (
          <section aria-labelledby="positions">
            <h2 id="positions">{pair ? "Positions side by side" : "Positions"}</h2>
            <Positions view={view} />
          </section>
        )}
        {view.disputes.length === 0 ? "" : (
          <section aria-labelledby="differ">
            <h2 id="differ">Where sources differ</h2>
            <ul class="list">
              {view.disputes.map(({ href, title, differences, notes }) => (
                <li data-row>
                  <a href={`${href}#differ`} data-open dir="auto">{title}</a> <Cited notes={notes} />
                  {differences.map(({ slot, values }) => (
                    <small><span class="odds">{slot}</span>: {values.map(({ label }) => label).join(" / ")}</small>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        )}
        {view.reports.length === 0 ? "" : (
          <section aria-labelledby="latest">
            <h2 id="latest">Latest reports</h2>
            <ul class="who">
              {view.reports.map(({ href, title, outlet, known, number }) => (
                <li><a href={href} class="serif" dir="auto">{title}</a> <small><cite>{outlet}</cite>, {known}</small> <Cited notes={[number]} /></li>
              ))}
            </ul>
          </section>
        )}
        <Notes sources={view.sources} />
      </div>
    </Layout>
  );
}; // biome-ignore format: reads as the page does

interface FormView {
  readonly fields: readonly {
    readonly name: "of" | "with";
    readonly typed: string;
    readonly unknown: boolean;
    readonly choices: readonly { readonly label: string; readonly kind: string; readonly href: string }[];
  }[];
}

const LABELS = { of: "Of", with: "And, if it is of two" } as const;

export const DossierFormPage: FC<{ site: Site; view: FormView; twin: string }> = ({ site, view, twin }) => (
  <Layout site={site} title="Dossier" section="actors" twin={twin}>
    <h1>Dossier</h1>
    <p class="lede">One page to print before a meeting. Type a person, state, body or forum, or two that meet.</p>
    <form class="narrow" action="/dossier">
      {view.fields.map(({ name, typed }) => (
        <p>
          <label for={`d-${name}`}>{LABELS[name]}</label>
          <input id={`d-${name}`} name={name} value={typed} maxlength={200} autocomplete="off" spellcheck={false} />
        </p>
      ))}
      <OnDay site={site} />
      <p class="go"><button type="submit">Show</button></p>
    </form>
    {view.fields.map(({ typed, unknown, choices }) => (
      <>
        {unknown ? <p class="note-box wrong" role="status">Nobody in the record is called “{typed}”.</p> : ""}
        {choices.length === 0 ? "" : (
          <section>
            <h2>Which “{typed}”?</h2>
            <ul class="list">
              {choices.map(({ label, kind, href }) => (
                <li class="row2" data-row><a href={href} data-open dir="auto">{label}</a> <span class="small">{kind}</span></li>
              ))}
            </ul>
          </section>
        )}
      </>
    ))}
  </Layout>
); // biome-ignore format: reads as the page does
