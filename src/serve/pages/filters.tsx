// The forms that narrow what a page shows: facets at the left, two fields for days. They are GET forms, so that every
// state of a page has an address; what one form sets the other keeps.
import type { Child, FC } from "hono/jsx";
import { type ChronologyAsk, LISTS } from "../views/chronology-query.ts";
import { type Choice, chosenWords, daysAsked, type FacetView, onlyWords } from "../views/facets.ts";
import { OnDay, type Site } from "./layout.tsx";

type Fields = readonly (readonly [name: string, value: string])[];

export interface Filtered {
  readonly ask: ChronologyAsk;
  readonly facets: readonly FacetView[];
  readonly narrowed: boolean;
  /** What stands in the two date fields. */
  readonly fields: { readonly from: string; readonly to: string };
  /** What the page asks besides. */
  readonly besides?: Fields;
}

interface Filter {
  readonly site: Site;
  /** Where the form leads. */
  readonly action: string;
  readonly view: Filtered;
  readonly children?: Child;
}

/** What the page is narrowed to, for its head, its citation and paper, where no filters stand beside it. */
export const askedOf = ({ facets, fields }: Filtered): string =>
  onlyWords([...chosenWords(facets), ...daysAsked(fields)]);

const Option: FC<{ name: string; choice: Choice }> = ({ name, choice }) => (
  <label>
    <input type="checkbox" name={name} value={choice.value} checked={choice.chosen} />
    <span>
      <span class={choice.sign === "" ? undefined : choice.sign} dir="auto">
        {choice.label}
      </span>
    </span>
    <span class="n">{choice.count.toLocaleString("en-GB")}</span>
  </label>
);

const Facet: FC<{ facet: FacetView }> = ({ facet }) => (
  <fieldset>
    <legend>{facet.legend}</legend>
    {facet.choices.map((choice) => (
      <Option name={facet.name} choice={choice} />
    ))}
    {facet.more.length === 0 ? (
      ""
    ) : (
      <details class="more">
        <summary>{facet.more.length} more</summary>
        {facet.more.map((choice) => (
          <Option name={facet.name} choice={choice} />
        ))}
      </details>
    )}
  </fieldset>
);

/** What the other form must not lose. */
const Kept: FC<{ view: Filtered; days: boolean }> = ({ view, days }) => {
  const { ask } = view;
  const shown = new Set<string>(view.facets.map(({ name }) => name));
  const lists = LISTS.filter((name) => !days || !shown.has(name)).flatMap((name) =>
    ask[name].map((value) => [name, value] as const),
  );
  const kept: Fields = [
    ...lists,
    ...(days && ask.from !== undefined ? [["from", ask.from] as const] : []),
    ...(days && ask.to !== undefined ? [["to", ask.to] as const] : []),
    ...(ask.zoom === "month" ? [] : [["zoom", ask.zoom] as const]),
    ...(ask.latest ? [["order", "latest"] as const] : []),
    ...(view.besides ?? []),
  ];
  return (
    <>
      {kept.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
};

export const Facets: FC<Filter> = ({ site, action, view }) => (
  <aside class="facets" id="filters" aria-label="Filters">
    <form action={action}>
      <h2>Show only</h2>
      {view.facets.map((facet) => (
        <Facet facet={facet} />
      ))}
      <Kept view={view} days />
      <OnDay site={site} />
      <p class="go">
        <button type="submit">Apply</button>
        {view.narrowed ? (
          <a class="btn" href={action}>
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
  </aside>
);

export const Range: FC<Filter> = ({ site, action, view, children }) => (
  <form class="range" action={action}>
    <Kept view={view} days={false} />
    <label for="from" class="vh">
      First day
    </label>
    <input id="from" name="from" value={view.fields.from} placeholder="1 Mar 2021" autocomplete="off" />
    <span>to</span>
    <label for="to" class="vh">
      Last day
    </label>
    <input id="to" name="to" value={view.fields.to} placeholder="March 2022" autocomplete="off" />
    <OnDay site={site} />
    <button type="submit">Set</button>
    {children}
  </form>
);

export const Wrong: FC<{ words: readonly string[] }> = ({ words }) =>
  words.length === 0 ? null : (
    <div class="note-box wrong" role="alert">
      {words.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </div>
  );
