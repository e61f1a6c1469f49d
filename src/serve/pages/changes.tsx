// What changed: the newest reports' doings, the most important first. Sans says what became of a row, serif is the
// sentence that brought it.
import type { FC } from "hono/jsx";
import type { ChangeGroup, ChangeLine, ChangesView, SlotView, ValueView } from "../views/changes-page.ts";
import { Layout, OnDay, type Site } from "./layout.tsx";
import { DateTime, EmptyRecord, Export, Marked, Note, Turn } from "./parts.tsx";

const Value: FC<{ value: ValueView }> = ({ value: { label, date } }) =>
  date === undefined ? <span dir="auto">{label}</span> : <DateTime date={date} />;

const COUNTS: ReadonlySet<string> = new Set(["origins", "reports", "passages"]);

const Slot: FC<{ slot: SlotView }> = ({ slot: { slot, kind, before, now } }) => (
  <div>
    <dt class={kind === "differs" ? "odds" : undefined}>{slot}</dt>
    <dd>
      {before === undefined ? (
        COUNTS.has(slot) ? (
          "0"
        ) : (
          <span class="none">not told</span>
        )
      ) : (
        <Value value={before} />
      )}{" "}
      <span class="to">
        <span aria-hidden="true">→</span>
        <span class="vh">now</span>
      </span>{" "}
      {now === undefined ? (
        <span class="none">not told</span>
      ) : (
        <b>
          <Value value={now} />
        </b>
      )}
    </dd>
  </div>
);

const Change: FC<{ line: ChangeLine }> = ({ line }) => (
  <li data-row>
    <p class="about">
      <span>{line.type}</span>
      {line.date === undefined ? (
        ""
      ) : (
        <>
          {" · "}
          <DateTime date={line.date} />
          {line.date.note === "" ? "" : `, ${line.date.note}`}
        </>
      )}
    </p>
    <h3 dir="auto">
      {line.href === undefined ? (
        line.title
      ) : (
        <a href={line.href} data-open>
          {line.title}
        </a>
      )}
    </h3>
    {line.was.length === 0 ? (
      ""
    ) : (
      <ul class="was">
        {line.was.map((title) => (
          <li dir="auto">was: {title}</li>
        ))}
      </ul>
    )}
    {line.slots.length === 0 ? (
      ""
    ) : (
      <dl class="slots">
        {line.slots.map((slot) => (
          <Slot slot={slot} />
        ))}
      </dl>
    )}
    {line.passages.map((passage) => (
      <div class="passage">
        <blockquote class="q" dir="auto">
          <Marked pieces={passage.pieces} />
        </blockquote>
        <footer>
          <cite dir="auto">{passage.report?.outlet ?? "a report"}</cite>
          <a href={passage.href}>in the report</a>
        </footer>
      </div>
    ))}
    {line.more === 0 ? (
      ""
    ) : (
      <p class="small">
        {line.more === 1 ? "One more new report tells" : `${line.more} more new reports tell`} of it.
      </p>
    )}
  </li>
);

const Group: FC<{ group: ChangeGroup }> = ({ group: { kind, heading, count, lines } }) => (
  <section aria-labelledby={`kind-${kind}`}>
    <h2 id={`kind-${kind}`}>
      {heading} <span class="n">{count.toLocaleString("en-GB")}</span>
    </h2>
    <ol class="list changes">
      {lines.map((line) => (
        <Change line={line} />
      ))}
    </ol>
  </section>
);

const Since: FC<{ site: Site; view: ChangesView }> = ({ site, view }) => (
  <div class="since">
    <form action="/changes">
      <label for="since">Since</label>
      <input
        id="since"
        name="since"
        value={view.last ? "" : view.typed}
        placeholder="last looked, or 16 Mar 2021"
        autocomplete="off"
      />
      <OnDay site={site} />
      <button type="submit">Show</button>
      {view.last ? "" : <a href="/changes">Since last looked</a>}
    </form>
    {site.changeable && view.newest !== undefined && view.reports > 0 ? (
      <form method="post" action="/changes">
        <input type="hidden" name="newest" value={view.newest} />
        <button type="submit">Mark as seen</button>
      </form>
    ) : (
      ""
    )}
  </div>
);

/** What there is, before any of it is read: each kind with its types, and the way to each. */
const Sums: FC<{ view: ChangesView }> = ({ view: { sums } }) => (
  <section aria-labelledby="sums">
    <h2 id="sums">In short</h2>
    <dl class="sums">
      {sums.map(({ heading, count, href, types }) => (
        <>
          <dt>
            <a href={href}>{heading}</a> <span class="n">{count.toLocaleString("en-GB")}</span>
          </dt>
          <dd>
            {types.map(({ words, href: only }, at) => (
              <>
                {at === 0 ? "" : " · "}
                <a href={only}>{words}</a>
              </>
            ))}
          </dd>
        </>
      ))}
    </dl>
  </section>
);

const Nothing: FC<{ site: Site; view: ChangesView }> = ({ site, view }) =>
  view.empty ? (
    <EmptyRecord site={site} />
  ) : view.limited === undefined ? (
    <Note>
      <h2>Nothing new</h2>
      <p>
        {view.reports === 0
          ? "No report was received since then. Ask for an earlier day above."
          : "The reports received since then changed nothing of this kind."}
      </p>
    </Note>
  ) : null;

export const ChangesPage: FC<{ site: Site; view: ChangesView; twin: string }> = ({ site, view, twin }) => (
  <Layout seen={false} site={site} title={view.title} section="changes" twin={twin}>
    <div class="head">
      <div>
        <h1>{view.title}</h1>
        <p class="lede">{view.empty ? "What newly received reports changed in the record." : view.summary}</p>
      </div>
      {view.empty ? (
        ""
      ) : (
        <div class="tools">
          <Export
            links={[
              { name: "Markdown", href: view.markdown, what: "for the next issue" },
              { name: "JSON", href: twin, what: "this page as data" },
              { name: "Atom", href: "/changes.atom", what: "a feed, the last seven days" },
            ]}
          />
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
    {!site.asOf?.asked ? (
      ""
    ) : (
      <Note>
        <p>
          What changed is told of the record as it is now, not as known on {site.asOf.words}:{" "}
          <a href={site.asOf.latest}>see today’s</a>.
        </p>
      </Note>
    )}
    {!site.asOf?.asked && !view.empty ? <Since site={site} view={view} /> : ""}
    {site.asOf?.asked || view.limited === undefined ? (
      ""
    ) : (
      <Note>
        <p>{view.limited}</p>
      </Note>
    )}
    {site.asOf?.asked ? (
      ""
    ) : view.groups.length === 0 ? (
      <Nothing site={site} view={view} />
    ) : (
      <>
        <nav class="tabs" aria-label="Kinds of change">
          {view.tabs.map(({ label, count, href, current }) => (
            <a href={href} aria-current={current ? "page" : undefined}>
              {label} <span class="n">{count.toLocaleString("en-GB")}</span>
            </a>
          ))}
        </nav>
        {view.only === undefined ? (
          ""
        ) : (
          <p class="lede">
            {view.only.words}. <a href={view.only.all}>Show all of this kind</a>
          </p>
        )}
        {view.tabs[0]?.current && view.only === undefined && view.pages.page === 1 ? (
          <Sums view={view} />
        ) : (
          ""
        )}
        {view.groups.map((group) => (
          <Group group={group} />
        ))}
        <Turn pages={view.pages} />
      </>
    )}
  </Layout>
);
