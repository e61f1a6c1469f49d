// What all ledgers show around their rows: tabs with counts, fields with what is asked, exports, pages, and a word where
// there is nothing. In come a question and counts, out goes a frame. Pure.
import type { FacetValue } from "../../store/questions.ts";
import { type OrderLink, orderLinks } from "./chronology-query.ts";
import { isNarrowed, type Ledger, type LedgerAsk, type LedgerAsked, ledgerAddress } from "./ledger-ask.ts";
import { LIST_SIZE, type Pages, pages } from "./lists.ts";
import { capital, counted, nameOf } from "./names.ts";

export interface Tab {
  readonly value: string;
  readonly label: string;
  /** The sign's class where the tab has one. */
  readonly sign: string;
  readonly count: number;
  readonly href: string;
  readonly current: boolean;
}

export interface LedgerFrame {
  readonly title: string;
  readonly summary: string;
  readonly total: number;
  readonly path: string;
  readonly ask: LedgerAsk;
  readonly fields: { readonly from: string; readonly to: string };
  readonly tabs: readonly Tab[];
  /** Names that may be asked for, most frequent first, and issues. */
  readonly names: readonly string[];
  readonly issues: readonly string[];
  readonly orders: readonly OrderLink[];
  readonly exports: readonly { readonly name: string; readonly href: string; readonly what: string }[];
  readonly pages: Pages;
  readonly wrong: readonly string[];
  readonly narrowed: boolean;
  /** The record holds none at all. */
  readonly empty: boolean;
}

export interface TabCount {
  readonly value: string;
  readonly label: string;
  readonly sign?: string;
  readonly count: number;
}

const namesIn = (values: readonly FacetValue[]): readonly string[] => [
  ...new Set(
    values
      .filter(({ kind, value }) => kind !== undefined && !value.startsWith("unnamed:"))
      .map(({ kind, value }) => capital(nameOf({ kind: kind ?? "person", name: value }))),
  ),
];

export const frameOf = (
  ledger: Ledger,
  { ask, wrong, typed }: LedgerAsked,
  found: {
    readonly title: string;
    readonly words: readonly [one: string, many: string];
    readonly about: string;
    readonly total: number;
    readonly all: number;
    readonly tabs: readonly TabCount[];
    readonly actors: readonly FacetValue[];
    readonly issues?: readonly FacetValue[];
    readonly rows: string;
  },
): LedgerFrame => {
  const address = (changes: Partial<LedgerAsk>, ending = ""): string =>
    ledgerAddress(ledger, ask, changes, `${ledger.path}${ending}`);
  return {
    title: found.title,
    summary: `${counted(found.total, ...found.words)}, ${found.about}`,
    total: found.total,
    path: ledger.path,
    ask,
    fields: typed,
    tabs: [{ value: "", label: "All", sign: "", count: found.all }, ...found.tabs].map((tab) => ({
      sign: "",
      ...tab,
      href: address({ tab: tab.value === "" ? undefined : tab.value, page: 1 }),
      current: (ask.tab ?? "") === tab.value,
    })),
    names: namesIn(found.actors),
    issues: (found.issues ?? []).map(({ value }) => value),
    orders: orderLinks(ask.latest, address),
    exports: [
      { name: "CSV", href: address({ page: 1 }, ".csv"), what: found.rows },
      {
        name: "JSON lines",
        href: address({ page: 1 }, ".jsonl"),
        what: "the same with evidence",
      },
      { name: "JSON", href: address({}, ".json"), what: "this page" },
    ],
    pages: pages(ask.page, found.total, LIST_SIZE, (page) => address({ page })),
    wrong,
    narrowed: isNarrowed(ask),
    empty: found.all === 0 && !isNarrowed({ ...ask, tab: undefined }),
  };
};

/** Counts of a facet by its values. */
export const countsBy = (values: readonly FacetValue[]): ReadonlyMap<string, number> =>
  new Map(values.map(({ value, count }) => [value, count]));
