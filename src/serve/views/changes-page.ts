// The page of what changed: all of it at a glance by kind and type, kinds as tabs, each change with its row, what its slots told before and tell now, and the
// sentences of the reports that brought it. Pure, over a window of changes and the reports of those shown.
import type { FactType } from "../../model/fact.ts";
import type { Passage, Row } from "../../model/record.ts";
import type { TimeValue } from "../../model/time.ts";
import { rowHref } from "./addresses.ts";
import { byKind, CHANGE_HEADINGS, timeOf } from "./change-list.ts";
import type { Change, SlotChange } from "./changes.ts";
import { sinceWords, type Window } from "./changes-since.ts";
import { type DateView, dateView } from "./dates.ts";
import { valueWords } from "./differences.ts";
import { type Pages, pages } from "./lists.ts";
import { capital, counted } from "./names.ts";
import {
  type Heads,
  type PassageView,
  passageView,
  type ReportView,
  reportsOf,
  statedDays,
} from "./passages.ts";
import type { ChangeKind } from "./slot-changes.ts";
import { titleOf } from "./titles.ts";
import { ROW_WORDS, slotWord, typeWord } from "./words.ts";

export const CHANGES_SIZE = 20;
const MOST_PASSAGES = 2;

export interface ChangesAsk {
  /** As typed; empty for since somebody last looked. */
  readonly typed: string;
  readonly kind?: ChangeKind;
  /** Of rows of this type only. */
  readonly type?: FactType;
  readonly page: number;
  /** Changes a page, where it is not the usual number. */
  readonly size?: number;
}

/** What a kind of change comes to, by the types of its rows. */
export interface ChangeSum {
  readonly heading: string;
  readonly count: number;
  readonly href: string;
  readonly types: readonly { readonly words: string; readonly href: string }[];
}

export interface ValueView {
  readonly label: string;
  readonly date?: DateView;
}

export interface SlotView {
  readonly slot: string;
  readonly kind: ChangeKind;
  /** Unset where it was not told. */
  readonly before?: ValueView;
  readonly now?: ValueView;
}

export interface ChangeLine {
  readonly kinds: readonly ChangeKind[];
  readonly id: string;
  readonly type: string;
  readonly title: string;
  /** Unset of what is no row any more. */
  readonly href?: string;
  readonly date?: DateView;
  /** The titles of the rows that it was, where these were several. */
  readonly was: readonly string[];
  readonly slots: readonly SlotView[];
  readonly passages: readonly (PassageView & { readonly report?: ReportView })[];
  /** Reports that brought it, beyond those whose sentences are shown. */
  readonly more: number;
}

export interface ChangeGroup {
  readonly kind: ChangeKind;
  readonly heading: string;
  readonly count: number;
  readonly lines: readonly ChangeLine[];
}

export interface ChangesView {
  readonly title: "What changed";
  readonly summary: string;
  /** The first instant that is told of, exactly and in words. */
  readonly since: string;
  readonly sinceWords: string;
  readonly typed: string;
  readonly last: boolean;
  /** Only so many of the reports received are told of: what, and how to see the rest. */
  readonly limited?: string;
  readonly total: number;
  readonly reports: number;
  readonly tabs: readonly {
    readonly label: string;
    readonly count: number;
    readonly href: string;
    readonly current: boolean;
  }[];
  /** All that there is at a glance, however it is narrowed. */
  readonly sums: readonly ChangeSum[];
  /** The type asked for, and the way back to all. */
  readonly only?: { readonly words: string; readonly all: string };
  readonly groups: readonly ChangeGroup[];
  readonly pages: Pages;
  /** The newest report that could be told of: seen, when somebody says so. */
  readonly newest?: string;
  readonly markdown: string;
  readonly empty: boolean;
  readonly wrong: readonly string[];
}

const valueView = (value: string | TimeValue): ValueView =>
  typeof value === "string"
    ? { label: value.split(" ≠ ").map(valueWords).join(" ≠ ") }
    : { label: dateView(value).short, date: dateView(value) };

const slotView = ({ slot, kind, before, now }: SlotChange): SlotView => ({
  slot: slotWord(slot),
  kind,
  ...(before === undefined ? {} : { before: valueView(before) }),
  ...(now === undefined ? {} : { now: valueView(now) }),
});

/** The sentences of the new reports, those first that tell of it as it stands now. */
const bringing = (row: Row, later: ReadonlyMap<string, unknown>): readonly Passage[] => {
  const seen = new Set<string>();
  const found = row.evidence.filter(({ document, quote }) => {
    const isFirst = later.has(document) && !seen.has(document + quote);
    seen.add(document + quote);
    return isFirst;
  });
  const latest = new Set("history" in row ? row.history.at(-1)?.facts : []);
  const isLatest = ({ fact }: Passage): boolean => latest.has(fact);
  return [...found.filter(isLatest), ...found.filter((passage) => !isLatest(passage))];
};

const isGone = ({ row, before }: Change): boolean => before[0] === row;

const lineOf = (change: Change, later: ReadonlyMap<string, unknown>, heads: Heads): ChangeLine => {
  const { row, before, kinds, slots } = change;
  const time = timeOf(row);
  const passages = bringing(row, later);
  const shown = passages.slice(0, MOST_PASSAGES);
  const told = new Set(shown.map(({ document }) => document));
  const others = new Set(passages.map(({ document }) => document).filter((id) => !told.has(id)));
  return {
    kinds,
    id: row.id,
    type: capital(typeWord(row)),
    title: titleOf(row),
    ...(isGone(change) ? {} : { href: rowHref(row) }),
    ...(time === undefined ? {} : { date: dateView(time, statedDays(row, heads)) }),
    was: before.length > 1 ? before.map(titleOf) : [],
    slots: slots.map(slotView),
    passages: shown.map((passage) => {
      const [report] = reportsOf([passage.document], heads);
      return { ...passageView(passage), ...(report === undefined ? {} : { report }) };
    }),
    more: others.size,
  };
};

export const changesHref = (
  { typed, kind, type }: Pick<ChangesAsk, "typed" | "kind" | "type">,
  page = 1,
  path = "/changes",
): string => {
  const query = new URLSearchParams({
    ...(typed === "" ? {} : { since: typed }),
    ...(kind === undefined ? {} : { kind }),
    ...(type === undefined ? {} : { type }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
  return query === "" ? path : `${path}?${query}`;
};

const limitedWords = ({ since, received, reports }: Window): string | undefined => {
  if (since === undefined)
    return `${counted(received, "report")} were received at one moment, more than a page tells of: “readout changes” in a terminal tells of all.`;
  if (reports.size === received) return undefined;
  return `${counted(received, "report")} were received since then, more than a page tells of. Shown is what the latest ${reports.size} changed, received since ${sinceWords(since)}; “readout changes” in a terminal tells of all.`;
};

const sizeOf = ({ size = CHANGES_SIZE }: ChangesAsk): number => size;

type Asked = Pick<ChangesAsk, "kind" | "type">;

/** What the question admits, by kind. */
const admitted = (window: Window, { kind, type }: Asked): ReadonlyMap<ChangeKind, readonly Change[]> =>
  new Map(
    [...byKind(window.changes)]
      .filter(([one]) => kind === undefined || one === kind)
      .map(
        ([one, changes]) =>
          [one, changes.filter(({ row }) => type === undefined || row.type === type)] as const,
      )
      .filter(([, changes]) => changes.length > 0),
  );

/** What is shown of the window: a page of the changes asked for. */
export const shownOf = (window: Window, ask: ChangesAsk): readonly Change[] =>
  [...admitted(window, ask).values()].flat().slice((ask.page - 1) * sizeOf(ask), ask.page * sizeOf(ask));

const FACT_TYPES = Object.keys(ROW_WORDS) as readonly FactType[];

/** "12 events", "1 promise". */
const sumsOf = (window: Window, typed: string): readonly ChangeSum[] =>
  [...byKind(window.changes)].map(([kind, changes]) => ({
    heading: CHANGE_HEADINGS[kind],
    count: changes.length,
    href: changesHref({ typed, kind }),
    types: FACT_TYPES.flatMap((type) => {
      const count = changes.filter(({ row }) => row.type === type).length;
      return count === 0
        ? []
        : [{ words: counted(count, ...ROW_WORDS[type]), href: changesHref({ typed, kind, type }) }];
    }),
  }));

const groupsOf = (
  shown: readonly Change[],
  window: Window,
  ask: ChangesAsk,
  heads: Heads,
): readonly ChangeGroup[] => {
  const all = admitted(window, ask);
  return [...all.keys()]
    .map((kind) => ({
      kind,
      heading: CHANGE_HEADINGS[kind],
      count: all.get(kind)!.length,
      lines: shown
        .filter(({ kinds }) => kinds[0] === kind)
        .map((change) => lineOf(change, window.reports, heads)),
    }))
    .filter(({ lines }) => lines.length > 0);
};

/** `heads`: the reports of what `shownOf` gives. */
export const changesView = (
  window: Window,
  ask: ChangesAsk,
  heads: Heads,
  wrong: readonly string[] = [],
): ChangesView => {
  const all = byKind(window.changes);
  const count = (kind?: ChangeKind): number =>
    [...all].reduce((sum, [one, { length }]) => sum + (kind === undefined || one === kind ? length : 0), 0);
  const { typed, kind, type } = ask;
  const total = [...admitted(window, ask).values()].flat().length;
  const tab = (label: string, kind?: ChangeKind) => ({
    label,
    count: count(kind),
    href: changesHref({ typed, kind }),
    current: ask.kind === kind,
  });
  const since = window.since ?? window.asked;
  const limited = limitedWords(window);
  return {
    title: "What changed",
    summary: `Since ${sinceWords(window.asked)}: ${counted(window.received, "report")} received, ${counted(count(), "row")} new or changed.`,
    since,
    sinceWords: sinceWords(since),
    typed,
    last: typed === "",
    ...(limited === undefined ? {} : { limited }),
    total,
    reports: window.received,
    tabs: [tab("All"), ...[...all.keys()].map((kind) => tab(CHANGE_HEADINGS[kind], kind))],
    sums: sumsOf(window, typed),
    ...(type === undefined
      ? {}
      : { only: { words: `Only ${ROW_WORDS[type][1]}`, all: changesHref({ typed, kind }) } }),
    groups: groupsOf(shownOf(window, ask), window, ask, heads),
    pages: pages(ask.page, total, sizeOf(ask), (page) => changesHref(ask, page)),
    ...(window.newest === undefined ? {} : { newest: window.newest }),
    markdown: changesHref(ask, 1, "/changes.md"),
    empty: window.newest === undefined,
    wrong,
  };
};
