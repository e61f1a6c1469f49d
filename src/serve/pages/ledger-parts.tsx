// What the pages of all ledgers share: head, fields, tabs, a word where there is nothing, evidence in place. Each draws a
// piece of a view; none knows the store.
import type { Child, FC } from "hono/jsx";
import { daysAsked, onlyWords } from "../views/facets.ts";
import type { LedgerFrame, Tab } from "../views/ledger.ts";
import type { Section } from "../views/screens.ts";
import type { Told } from "../views/told.ts";
import { Layout, OnDay, type Site } from "./layout.tsx";
import { Asked, Cite, EmptyRecord, Export, Marked, Note, Orders, Turn } from "./parts.tsx";

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly example: string;
  /** Which of the frame's lists it offers. */
  readonly offers?: "names" | "issues";
}

const Offer: FC<{ id: string; values: readonly string[] }> = ({ id, values }) =>
  values.length === 0 ? (
    ""
  ) : (
    <datalist id={id}>
      {values.map((value) => (
        <option value={value}></option>
      ))}
    </datalist>
  );

const Fields: FC<{ site: Site; view: LedgerFrame; tab: string; fields: readonly Field[] }> = ({
  site,
  view,
  tab,
  fields,
}) => (
  <form class="narrow" action={view.path} aria-label="Show only">
    {fields.map(({ name, label, value, example, offers }) => (
      <p>
        <label for={name}>{label}</label>
        <input
          id={name}
          name={name}
          value={value}
          placeholder={example}
          list={offers !== undefined && view[offers].length > 0 ? `offers-${offers}` : undefined}
          maxlength={200}
          autocomplete="off"
          spellcheck={false}
        />
      </p>
    ))}
    <p class="day">
      <label for="from">First day</label>
      <input id="from" name="from" value={view.fields.from} placeholder="1 Mar 2021" autocomplete="off" />
    </p>
    <p class="day">
      <label for="to">Last day</label>
      <input id="to" name="to" value={view.fields.to} placeholder="March 2022" autocomplete="off" />
    </p>
    {view.ask.tab === undefined ? "" : <input type="hidden" name={tab} value={view.ask.tab} />}
    {view.ask.latest ? <input type="hidden" name="order" value="latest" /> : ""}
    <OnDay site={site} />
    <p class="go">
      <button type="submit">Apply</button>
      {view.narrowed ? (
        <a class="btn" href={view.path}>
          Show all
        </a>
      ) : (
        ""
      )}
    </p>
    <Offer id="offers-names" values={fields.some(({ offers }) => offers === "names") ? view.names : []} />
    <Offer id="offers-issues" values={fields.some(({ offers }) => offers === "issues") ? view.issues : []} />
  </form>
);

const Tabs: FC<{ label: string; tabs: readonly Tab[] }> = ({ label, tabs }) => (
  <nav class="tabs" aria-label={label}>
    {tabs.map((tab) => (
      <a href={tab.href} aria-current={tab.current ? "true" : undefined}>
        <span class={tab.sign === "" ? undefined : tab.sign}>{tab.label}</span>{" "}
        <span class="n">{tab.count.toLocaleString("en-GB")}</span>
      </a>
    ))}
  </nav>
);

const Nothing: FC<{ site: Site; view: LedgerFrame; many: string }> = ({ site, view, many }) =>
  view.empty ? (
    <EmptyRecord site={site} heading={`No ${many} in the record`} />
  ) : (
    <Note>
      <h2>No {many} answer to this</h2>
      <p>
        Take a filter back, widen the days, or <a href={view.path}>show all</a>.
      </p>
    </Note>
  );

const askedOf = (view: LedgerFrame, label: string, fields: readonly Field[]): string =>
  onlyWords([
    ...view.tabs
      .filter(({ current, value }) => current && value !== "")
      .map((tab) => `${label.toLowerCase()} ${tab.label.toLowerCase()}`),
    ...fields
      .filter(({ value }) => value !== "")
      .map((field) => `${field.label.toLowerCase()} ${field.value}`),
    ...daysAsked(view.fields),
  ]);

export const LedgerPage: FC<{
  site: Site;
  view: LedgerFrame;
  twin: string;
  section: Section;
  /** Of its tabs: "Status", and what their field is called. */
  tab: { readonly name: string; readonly label: string };
  many: string;
  fields: readonly Field[];
  /** Said under the summary. */
  note?: string;
  ordered?: boolean;
  children?: Child;
}> = ({ site, view, twin, section, tab, many, fields, note, ordered, children }) => (
  <Layout site={site} title={view.title} section={section} twin={twin}>
    <div class="head">
      <div>
        <h1>{view.title}</h1>
        <p class="lede">
          {view.summary} {note ?? ""}
        </p>
        <Asked words={askedOf(view, tab.label, fields)} />
      </div>
      {view.empty ? (
        ""
      ) : (
        <div class="tools">
          <Cite
            citation={`Readout, “${site.title}: ${view.title.toLowerCase()}”, ${view.summary} ${note ?? ""} ${askedOf(view, tab.label, fields)}`
              .replace(/ +/g, " ")
              .trim()}
          />
          <Export links={view.exports} />
        </div>
      )}
    </div>
    {view.wrong.length === 0 ? (
      ""
    ) : (
      <div class="note-box wrong" role="alert">
        {view.wrong.map((words) => (
          <p>{words}</p>
        ))}
      </div>
    )}
    {view.empty ? "" : <Fields site={site} view={view} tab={tab.name} fields={fields} />}
    {view.empty ? "" : <Tabs label={tab.label} tabs={view.tabs} />}
    {view.total === 0 ? (
      <Nothing site={site} view={view} many={many} />
    ) : (
      <>
        {ordered ? <Orders orders={view.orders} /> : ""}
        {children}
      </>
    )}
    <Turn pages={view.pages} />
  </Layout>
);

/** "Harbour Wire, 16 Mar 2021, in the report". */
export const TellingFoot: FC<{ outlet: string; known?: string; knownOn: string; href: string }> = ({
  outlet,
  known,
  knownOn,
  href,
}) => (
  <footer>
    <cite dir="auto">{outlet}</cite>
    {known === undefined ? (
      ""
    ) : (
      <>
        , <time datetime={known}>{knownOn}</time>
      </>
    )}
    , <a href={href}>in the report</a>
  </footer>
);

export const ToldPassage: FC<{ told: Told }> = ({ told }) => (
  <div class="told-passage">
    <blockquote class="q" dir="auto">
      <Marked pieces={told.pieces} />
    </blockquote>
    <TellingFoot {...told} />
  </div>
);

const MOST_TOLD = 12;

/** The sentences that a row rests on, opened in place. */
export const Evidence: FC<{ told: readonly Told[]; href: string }> = ({ told, href }) =>
  told.length === 0 ? (
    ""
  ) : (
    <details class="evidence">
      <summary>{told.length === 1 ? "The sentence" : `${told.length} sentences`}</summary>
      <div class="peek">
        {told.slice(0, MOST_TOLD).map((one) => (
          <ToldPassage told={one} />
        ))}
        {told.length > MOST_TOLD ? (
          <p class="small">
            <a href={href}>All {told.length} on the row’s page</a>
          </p>
        ) : (
          ""
        )}
      </div>
    </details>
  );

export const Day: FC<{ day?: string; words: string }> = ({ day, words }) =>
  day === undefined ? <span class="none">not stated</span> : <time datetime={day}>{words}</time>;
