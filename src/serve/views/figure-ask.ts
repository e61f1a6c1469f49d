// What pages of figures ask is what the chronology asks, so that a filter has one name everywhere. In come the parts of a
// question and what the store counted, out go the fields, facets and page links that such a page shows.
import type { Chronology } from "../../store/questions.ts";
import { fieldWords, isNarrowed } from "./chronology.ts";
import { type Asked, type ChronologyAsk, type ListName, withAsk } from "./chronology-query.ts";
import { type FacetView, facetViews } from "./facets.ts";
import type { Pages } from "./lists.ts";

export const LINES = 100;

export interface FigureAsk {
  readonly ask: ChronologyAsk;
  readonly wrong: readonly string[];
  readonly fields: { readonly from: string; readonly to: string };
  readonly facets: readonly FacetView[];
  readonly narrowed: boolean;
}

/** `but`: facets that the figure itself stands for. */
export const figureAsk = (
  { ask, wrong, typed }: Asked,
  facets: Chronology["facets"],
  but: readonly ListName[] = [],
): FigureAsk => ({
  ask,
  wrong,
  fields: { from: fieldWords(ask.from, typed.from), to: fieldWords(ask.to, typed.to) },
  facets: facetViews(ask, facets).filter(({ name }) => !but.includes(name)),
  narrowed: isNarrowed(ask),
});

/** `more`: what the page asks besides, `&of=states`. */
export const addressOn = (
  ask: ChronologyAsk,
  path: string,
  more: Readonly<Record<string, string>> = {},
): string => {
  const address = withAsk(ask, {}, path);
  const besides = new URLSearchParams(more).toString();
  if (besides === "") return address;
  return `${address}${address.includes("?") ? "&" : "?"}${besides}`;
};

export const turning = (page: number, total: number, address: (page: number) => string): Pages => {
  const of = Math.max(1, Math.ceil(total / LINES));
  return {
    page,
    of,
    ...(page > 1 ? { before: address(Math.min(page - 1, of)) } : {}),
    ...(page < of ? { after: address(page + 1) } : {}),
  };
};
