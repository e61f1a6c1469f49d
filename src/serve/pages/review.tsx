// The review: the item that most wants an eye, large, with why it does, its forms of judging and its passages side by side;
// at the left what the queue can be narrowed by, and below what comes after.
import type { FC } from "hono/jsx";
import { capital } from "../views/names.ts";
import { type ItemView, progressTitle, type ReviewChoice, type ReviewView } from "../views/review-page.ts";
import { Brief } from "./brief.tsx";
import { Done, Key } from "./done.tsx";
import { ColumnOf } from "./event.tsx";
import { Glance } from "./event-glance.tsx";
import { JudgeBar, type Typed } from "./judge.tsx";
import { Layout, OnDay, type Site } from "./layout.tsx";
import { Note } from "./parts.tsx";
import { Slots } from "./row.tsx";
import { SideHeading, WhereTheyDiffer } from "./row-parts.tsx";

export interface Alert {
  readonly message: string;
  readonly next: string;
  readonly typed?: Typed;
}

const Choices: FC<{ name: string; legend: string; choices: readonly ReviewChoice[] }> = ({
  name,
  legend,
  choices,
}) =>
  choices.length === 0 ? null : (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label>
          <input type="checkbox" name={name} value={choice.value} checked={choice.chosen} />
          <span>{choice.label}</span>
          <span class="n">{choice.count.toLocaleString("en-GB")}</span>
        </label>
      ))}
    </fieldset>
  );

const By: FC<{ view: ReviewView }> = ({ view }) => (
  <form method="post" action="/review" class="judged-by">
    <input type="hidden" name="do" value="name" />
    <input type="hidden" name="queue" value={view.queue} />
    <label for="by">Judged by</label>
    <input id="by" name="by" value={view.by} maxlength={200} autocomplete="name" spellcheck={false} />
    <button type="submit">Keep the name</button>
    <small>Kept in this browser, and written to every judgement made from it.</small>
  </form>
);

const Filters: FC<{ site: Site; view: ReviewView }> = ({ site, view }) => (
  <aside class="facets" id="filters" aria-label="Filters">
    {view.kinds.length + view.types.length === 0 ? (
      ""
    ) : (
      <form action="/review">
        <h2>Show only</h2>
        <Choices name="kind" legend="Why" choices={view.kinds} />
        <Choices name="type" legend="What" choices={view.types} />
        <OnDay site={site} />
        <p class="go">
          <button type="submit">Apply</button>
          {view.narrowed ? (
            <a class="btn" href="/review">
              Show all
            </a>
          ) : (
            ""
          )}
          <a class="btn done" href="#main">
            Close
          </a>
        </p>
      </form>
    )}
    {site.changeable && !site.asOf?.asked ? <By view={view} /> : ""}
  </aside>
);

const Moves: FC<{ view: ReviewView }> = ({ view }) => (
  <nav class="moves" aria-label="Items">
    {view.previous === undefined ? (
      ""
    ) : (
      <a class="btn" rel="prev" href={view.previous} data-letter="k" data-does="previous item">
        ‹ Previous <Key letter="k" />
      </a>
    )}
    {view.next === undefined ? (
      ""
    ) : (
      <a class="btn" rel="next" href={view.next} data-letter="j" data-does="next item">
        Next › <Key letter="j" />
      </a>
    )}
  </nav>
);

const Why: FC<{ item: ItemView }> = ({ item }) => (
  <section class="why" aria-labelledby="why">
    <h2 id="why">Why it is doubtful</h2>
    {item.reasons.length === 0 ? (
      <p>
        Nothing asks for an eye{item.judged.length > 0 ? " any more" : ""}. It can be judged all the same.
      </p>
    ) : (
      <ul class="reasons">
        {item.reasons.map((reason) => (
          <li class={reason.kind === "disagreements" ? "odds" : undefined} dir="auto">
            {capital(reason.words)}
          </li>
        ))}
      </ul>
    )}
    {item.judged.length === 0 ? (
      ""
    ) : (
      <ul class="judged" aria-label="Judged so far">
        {item.judged.map((words) => (
          <li dir="auto">
            {capital(words)} · <a href={`/review/log?row=${item.id}`}>history</a>
          </li>
        ))}
      </ul>
    )}
  </section>
);

const Candidates: FC<{ item: ItemView }> = ({ item }) =>
  item.candidates.length === 0 ? null : (
    <section class="candidates" aria-labelledby="candidates">
      <h2 id="candidates">It may be the same as</h2>
      <div class="briefs">
        {item.candidates.map((brief) => (
          <Brief brief={brief} />
        ))}
      </div>
    </section>
  );

const Sides: FC<{ item: ItemView }> = ({ item }) => (
  <section aria-labelledby="side">
    <SideHeading of={item.row.columns.length} />
    <div class={item.row.differences.length === 0 ? "columns plain" : "columns"}>
      {item.row.columns.map((column) => (
        <ColumnOf column={{ values: [], ...column }} plain={item.row.differences.length === 0} />
      ))}
    </div>
    {item.more === 0 ? (
      ""
    ) : (
      <p>
        <a href={item.row.href}>All {item.row.columns.length + item.more} reports</a>
      </p>
    )}
  </section>
);

const Item: FC<{ site: Site; view: ReviewView; item: ItemView; alert?: Alert }> = ({
  site,
  view,
  item,
  alert,
}) => (
  <article class="item">
    <p class="crumb">
      {view.place === 0 ? "Not in the queue · " : ""}
      {capital(item.brief.what)}
    </p>
    <h2 class="item-title">
      <a href={item.row.href} dir="auto">
        {item.row.title}
      </a>
    </h2>
    <Why item={item} />
    {site.changeable && !site.asOf?.asked ? (
      <JudgeBar
        sent={{ row: item.id, stamp: item.stamp, queue: view.queue }}
        item={item}
        open={alert?.typed === undefined ? view.ask.open : alert.typed.text === "" ? "correct" : "note"}
        typed={alert?.typed}
      />
    ) : (
      <p class="small">
        {!site.asOf?.asked
          ? "This record is only looked into: nothing can be judged here."
          : "Seen as known on an earlier day: judge it in today’s record."}
      </p>
    )}
    {item.row.type === "event" ? <Glance view={item.row} /> : <Slots view={item.row} />}
    <Sides item={item} />
    <Candidates item={item} />
    <WhereTheyDiffer columns={item.row.columns} differences={item.row.differences} />
  </article>
);

const After: FC<{ view: ReviewView }> = ({ view }) =>
  view.upcoming.length === 0 ? null : (
    <section aria-labelledby="after">
      <h2 id="after">After this</h2>
      <ol class="list after">
        {view.upcoming.map(({ href, title, why }) => (
          <li>
            <a href={href} dir="auto">
              {title}
            </a>{" "}
            <small>{why}</small>
          </li>
        ))}
      </ol>
    </section>
  );

const Refused: FC<{ alert: Alert; shown: boolean }> = ({ alert, shown }) => (
  <div class="note-box wrong" role="alert">
    <p>{alert.message}</p>
    <p>{alert.next}</p>
    {shown || alert.typed === undefined || `${alert.typed.text}${alert.typed.value}` === "" ? (
      ""
    ) : (
      <>
        <p>What you typed:</p>
        <blockquote class="q" dir="auto">
          {alert.typed.text}
          {alert.typed.value}
        </blockquote>
      </>
    )}
  </div>
);

export const ReviewPage: FC<{ site: Site; view: ReviewView; twin?: string; alert?: Alert }> = ({
  site,
  view,
  twin,
  alert,
}) => (
  <Layout site={site} title={progressTitle(view)} section="review" twin={twin} islands={["review"]}>
    <div class="head">
      <h1>Review</h1>
      <div class="tools">
        <a class="btn filter-link" href="#filters">
          Filter
        </a>
        <a class="btn" href="/review/log">
          History
        </a>
        <Moves view={view} />
      </div>
    </div>
    <p class="lede">{view.total === 0 ? "" : `${view.progress}, the most doubtful first.`}</p>
    {alert === undefined ? "" : <Refused alert={alert} shown={view.item !== undefined} />}
    {view.wrong.length === 0 ? (
      ""
    ) : (
      <div class="note-box wrong" role="alert">
        {view.wrong.map((word) => (
          <p>{word}</p>
        ))}
      </div>
    )}
    {view.done === undefined ? (
      ""
    ) : (
      <Done done={view.done} queue={view.queue} changeable={site.changeable && !site.asOf?.asked} />
    )}
    <div class="split">
      <Filters site={site} view={view} />
      <div>
        {view.item === undefined ? (
          <Note>
            <h2>Nothing asks for a person’s eye</h2>
            <p>
              {view.narrowed ? "None of this kind is left. " : ""}What is doubtful is listed here as reports
              come in.
            </p>
          </Note>
        ) : (
          <Item site={site} view={view} item={view.item} alert={alert} />
        )}
        <After view={view} />
      </div>
    </div>
  </Layout>
);
