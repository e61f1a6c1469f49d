// What somebody asks of the chronology, as it stands in an address. In come search parameters, out goes a question
// the store understands and a word for each part that could not be read; the same question always has one address.
import { EVENT_KINDS, type EventKind, STATUSES, type Status } from "../../model/fact.ts";
import { type Day, isDay } from "../../model/time.ts";
import type { ChronologyQuery } from "../../store/questions.ts";
import { parseDay } from "./dates.ts";

export const PAGE_SIZE = 100;
/** Values of one facet, and their length: more than any screen offers. */
const MOST_VALUES = 50;
const LONGEST = 200;
const LAST_PAGE = 100_000;

export type Zoom = "day" | "week" | "month" | "year" | "decade";
export type MarkName = "differs" | "single";

export interface ChronologyAsk {
  readonly status: readonly Status[];
  readonly kind: readonly EventKind[];
  readonly actor: readonly string[];
  readonly forum: readonly string[];
  readonly place: readonly string[];
  readonly source: readonly string[];
  readonly mark: readonly MarkName[];
  readonly from?: Day;
  readonly to?: Day;
  readonly zoom: Zoom;
  /** The latest first. */
  readonly latest: boolean;
  readonly page: number;
}

/** "oldest first", "latest first". */
export interface OrderLink {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

export const orderLinks = (
  latestNow: boolean,
  href: (changes: { readonly latest: boolean; readonly page: number }) => string,
): readonly OrderLink[] =>
  [false, true].map((latest) => ({
    label: latest ? "latest first" : "oldest first",
    href: href({ latest, page: 1 }),
    current: latest === latestNow,
  }));

export interface Asked {
  readonly ask: ChronologyAsk;
  /** One sentence for each part that could not be read. */
  readonly wrong: readonly string[];
  /** What stood in the date fields, to be shown there again. */
  readonly typed: { readonly from: string; readonly to: string };
}

const quoted = (text: string): string => `“${text.slice(0, 60)}”`;

const texts = (params: URLSearchParams, name: string): readonly string[] => [
  ...new Set(
    params
      .getAll(name)
      .map((value) => value.trim().slice(0, LONGEST))
      .filter((value) => value !== "")
      .slice(0, MOST_VALUES),
  ),
];

const choices = <T extends string>(
  params: URLSearchParams,
  name: string,
  known: readonly T[],
  wrong: string[],
): readonly T[] => {
  const asked = texts(params, name);
  const strange = asked.filter((value) => !(known as readonly string[]).includes(value));
  for (const value of strange)
    wrong.push(`There is no ${name} ${quoted(value)}; choose from ${known.join(", ")}.`);
  return known.filter((value) => asked.includes(value));
};

const dayField = (params: URLSearchParams, end: "from" | "to", wrong: string[]): Day | undefined => {
  const typed = (params.get(end) ?? "").trim();
  if (typed === "") return undefined;
  const day = parseDay(typed, end);
  if (day === undefined)
    wrong.push(`${quoted(typed)} is not a day; write it as 1 Mar 2021, 2021-03-01 or March 2021.`);
  return day;
};

const ZOOMS: readonly Zoom[] = ["day", "week", "month", "year", "decade"];

const zoomField = (params: URLSearchParams, wrong: string[]): Zoom => {
  const typed = params.get("zoom") ?? "month";
  if ((ZOOMS as readonly string[]).includes(typed)) return typed as Zoom;
  wrong.push(`There is no zoom ${quoted(typed)}; choose from ${ZOOMS.join(", ")}.`);
  return "month";
};

export const latestField = (params: URLSearchParams, wrong: string[]): boolean => {
  const typed = (params.get("order") ?? "").trim();
  if (!["", "oldest", "latest"].includes(typed))
    wrong.push(`There is no order ${quoted(typed)}; choose from oldest, latest.`);
  return typed === "latest";
};

export const pageField = (params: URLSearchParams, wrong: string[]): number => {
  const typed = params.get("page") ?? "1";
  const page = /^\d{1,6}$/.test(typed) ? Number(typed) : 0;
  if (page >= 1 && page <= LAST_PAGE) return page;
  wrong.push(`${quoted(typed)} is not a page's number.`);
  return 1;
};

export const readAsk = (params: URLSearchParams): Asked => {
  const wrong: string[] = [];
  const from = dayField(params, "from", wrong);
  const to = dayField(params, "to", wrong);
  if (from !== undefined && to !== undefined && to < from)
    wrong.push("The first day stands after the last; turn them round.");
  const ask: ChronologyAsk = {
    status: choices(params, "status", STATUSES, wrong),
    kind: choices(params, "kind", EVENT_KINDS, wrong),
    actor: texts(params, "actor"),
    forum: texts(params, "forum"),
    place: texts(params, "place"),
    source: texts(params, "source"),
    mark: choices(params, "mark", ["differs", "single"] as const, wrong),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    zoom: zoomField(params, wrong),
    latest: latestField(params, wrong),
    page: pageField(params, wrong),
  };
  return { ask, wrong, typed: { from: params.get("from") ?? "", to: params.get("to") ?? "" } };
};

const given = <T>(values: readonly T[]): readonly T[] | undefined =>
  values.length === 0 ? undefined : values;

export const storeQuery = (ask: ChronologyAsk): ChronologyQuery => ({
  ...(ask.from === undefined ? {} : { from: ask.from }),
  ...(ask.to === undefined ? {} : { to: ask.to }),
  ...(given(ask.status) && { status: ask.status }),
  ...(given(ask.kind) && { kind: ask.kind }),
  ...(given(ask.actor) && { actor: ask.actor }),
  ...(given(ask.forum) && { forum: ask.forum }),
  ...(given(ask.place) && { place: ask.place }),
  ...(given(ask.source) && { source: ask.source }),
  ...(given(ask.mark) && { mark: ask.mark }),
  ...(ask.latest ? { latest: true } : {}),
  offset: (ask.page - 1) * PAGE_SIZE,
  limit: PAGE_SIZE,
});

export const LISTS = ["status", "kind", "actor", "forum", "place", "source", "mark"] as const;
export type ListName = (typeof LISTS)[number];

/** The one address of a question: parameters in a fixed order, defaults left out. */
const askAddress = (ask: ChronologyAsk, path = "/"): string => {
  const params = new URLSearchParams();
  for (const name of LISTS) for (const value of [...ask[name]].sort()) params.append(name, value);
  if (ask.from !== undefined && isDay(ask.from)) params.set("from", ask.from);
  if (ask.to !== undefined && isDay(ask.to)) params.set("to", ask.to);
  if (ask.zoom !== "month") params.set("zoom", ask.zoom);
  if (ask.latest) params.set("order", "latest");
  if (ask.page !== 1) params.set("page", String(ask.page));
  const query = params.toString();
  return query === "" ? path : `${path}?${query}`;
};

export const withAsk = (ask: ChronologyAsk, changes: Partial<ChronologyAsk>, path = "/"): string =>
  askAddress({ ...ask, ...changes }, path);
