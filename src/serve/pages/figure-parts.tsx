// What pages of figures share: head, filters, day fields, choices and the word for a record or a question without events.
import type { Child, FC } from "hono/jsx";
import type { FigureAsk } from "../views/figure-ask.ts";
import type { Section } from "../views/screens.ts";
import { askedOf, Facets, Range, Wrong } from "./filters.tsx";
import { Layout, type Site } from "./layout.tsx";
import { Asked, Cite, EmptyRecord, Export, Note } from "./parts.tsx";

interface FigureView extends FigureAsk {
  readonly title: string;
  readonly summary: string;
  readonly csv: string;
  readonly json: string;
  readonly empty: boolean;
}

export const Nothing: FC<{ heading: string; action: string }> = ({ heading, action }) => (
  <Note>
    <h2>{heading}</h2>
    <p>
      Take a filter back, widen the days, or <a href={action}>show all</a>.
    </p>
  </Note>
);

export const Choices: FC<{
  label: string;
  choices: readonly { readonly label: string; readonly href: string; readonly current: boolean }[];
}> = ({ label, choices }) => (
  <nav class="zoom choices" aria-label={label}>
    {choices.map(({ label: words, href, current }) => (
      <a href={href} aria-current={current ? "true" : undefined}>
        {words}
      </a>
    ))}
  </nav>
);

export const FigurePage: FC<{
  site: Site;
  view: FigureView;
  twin: string;
  section: Section;
  action: string;
  islands?: readonly string[];
  besides?: readonly (readonly [string, string])[];
  children?: Child;
}> = ({ site, view, twin, section, action, islands, besides, children }) => {
  const filtered = { ...view, ...(besides === undefined ? {} : { besides }) };
  return (
    <Layout site={site} title={view.title} section={section} twin={twin} islands={islands}>
      <div class="head">
        <div>
          <h1>{view.title}</h1>
          <p class="lede">{view.summary}</p>
          <Asked words={askedOf(filtered)} />
        </div>
        {view.empty ? (
          ""
        ) : (
          <div class="tools">
            <a class="btn filter-link" href="#filters">
              Filter
            </a>
            <Cite
              citation={`Readout, “${site.title}: ${view.title.toLowerCase()}”, ${view.summary} ${askedOf(filtered)}`.trim()}
            />
            <Export
              links={[
                { name: "CSV", href: view.csv, what: "the whole table" },
                { name: "JSON", href: view.json, what: "this page" },
              ]}
            />
          </div>
        )}
      </div>
      <Wrong words={view.wrong} />
      {view.empty ? (
        <EmptyRecord site={site} />
      ) : (
        <div class="split">
          <Facets site={site} action={action} view={filtered} />
          <div class="figures">
            <Range site={site} action={action} view={filtered} />
            {children}
          </div>
        </div>
      )}
    </Layout>
  );
};
