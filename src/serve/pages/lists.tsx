// The plain lists: sources, actors, and what a search found.
import type { FC } from "hono/jsx";
import { sourceLinks } from "../views/export-links.ts";
import type { ActorLine, HitView, SearchView, SourceLine, SourcesView } from "../views/lists.ts";
import { Layout, type Site } from "./layout.tsx";
import { EmptyRecord, Export, Marked, ReportDate, Turn } from "./parts.tsx";

const Source: FC<{ line: SourceLine }> = ({ line }) => (
  <tr data-row>
    <th scope="row">
      <a href={line.href} data-open class="serif" dir="auto">
        {line.title}
      </a>
      {line.notices.slice(0, 3).map(({ code, message }) => (
        <small>
          {message} <code>{code}</code>
        </small>
      ))}
    </th>
    <td data-l="Outlet">{line.outletStated ? line.outlet : <span class="none">not stated</span>}</td>
    <td data-l="Dated">
      <ReportDate report={line} />
    </td>
    <td data-l="Received">
      <time datetime={line.received}>{line.receivedOn}</time>
    </td>
    <td data-l="Facts" class="num">
      {line.read ? line.facts.toLocaleString("en-GB") : "not read"}
    </td>
  </tr>
);

const fileOf =
  ({ outlet }: SourcesView) =>
  (ending: string): string =>
    `/sources${ending}${outlet === "" ? "" : `?${new URLSearchParams({ outlet })}`}`;

export const SourcesPage: FC<{ site: Site; view: SourcesView; twin: string }> = ({ site, view, twin }) => (
  <Layout site={site} title="Sources" section="sources" twin={twin}>
    <div class="head">
      <div>
        <h1>Sources</h1>
        <p class="lede">{view.summary}</p>
      </div>
      {view.empty ? (
        ""
      ) : (
        <div class="tools">
          <Export links={sourceLinks(fileOf(view))} />
        </div>
      )}
    </div>
    {view.outlet === "" ? (
      ""
    ) : (
      <p>
        Only <cite>{view.outlet}</cite>, {view.total}. <a href="/sources">Show all</a>
      </p>
    )}
    {view.empty ? (
      <EmptyRecord site={site} />
    ) : (
      <table class="stack sources">
        <caption class="vh">Reports, latest first</caption>
        <thead>
          <tr>
            <th scope="col">Report</th>
            <th scope="col">Outlet</th>
            <th scope="col">Dated</th>
            <th scope="col">Received</th>
            <th scope="col" class="num">
              Facts
            </th>
          </tr>
        </thead>
        <tbody>
          {view.lines.map((line) => (
            <Source line={line} />
          ))}
        </tbody>
      </table>
    )}
    <Turn pages={view.pages} />
  </Layout>
);

const Actors: FC<{ lines: readonly ActorLine[] }> = ({ lines }) => (
  <ul class="counts">
    {lines.map(({ label, href, count }) => (
      <li data-row>
        <a href={href} data-open dir="auto">
          {label}
        </a>
        <span>{count.toLocaleString("en-GB")}</span>
      </li>
    ))}
  </ul>
);

const Hit: FC<{ hit: HitView }> = ({ hit }) => (
  <li data-row>
    <a href={hit.href} data-open class="serif" dir="auto">
      {hit.report.title}
    </a>
    <blockquote class="q" dir="auto">
      <Marked pieces={hit.pieces} />
    </blockquote>
    <footer>
      <cite>{hit.report.outlet}</cite>, <ReportDate report={hit.report} />
    </footer>
  </li>
);

const Found: FC<{ view: SearchView }> = ({ view }) => (
  <>
    {view.days === undefined ? (
      ""
    ) : (
      <p class="lede">
        <a href={view.days.href}>Events of {view.days.words}</a>
      </p>
    )}
    {view.actors.length === 0 ? (
      ""
    ) : (
      <section>
        <h2>Names</h2>
        <Actors lines={view.actors} />
      </section>
    )}
    <section>
      <h2>
        {view.total === 0
          ? "No passage"
          : view.total === 1
            ? "1 passage"
            : `${view.total.toLocaleString("en-GB")} passages`}
      </h2>
      {view.total === 0 ? (
        <p class="lede">
          No report has all these words in one paragraph. Try fewer words or only a name, or look through the{" "}
          <a href="/actors">actors</a> and the <a href="/sources">sources</a>.
        </p>
      ) : (
        <ol class="list hits">
          {view.hits.map((hit) => (
            <Hit hit={hit} />
          ))}
        </ol>
      )}
    </section>
  </>
);

export const SearchPage: FC<{ site: Site; view: SearchView; twin: string }> = ({ site, view, twin }) => (
  <Layout site={site} title={view.title} section="search" twin={twin} words={view.words}>
    <h1>{view.words === "" ? "Search" : <>Search: {view.words}</>}</h1>
    {view.words === "" ? (
      <p class="lede">Type words of a report, a name, or a day into the field above.</p>
    ) : (
      <Found view={view} />
    )}
    <Turn pages={view.pages} />
  </Layout>
);
