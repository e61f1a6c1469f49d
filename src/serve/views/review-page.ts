// The data of the review's page: the item that is looked at, with why it is doubtful, what it may be the same as and its
// passages; its place; what can be chosen and how many each has; what comes after.
import type { FactType } from "../../model/fact.ts";
import type { Row } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { Doubtful, DoubtGroup } from "../../store/questions.ts";
import type { View } from "../../store/store.ts";
import { type EventView, eventView } from "./event.ts";
import { headsFor } from "./heads.ts";
import {
  type BriefView,
  briefView,
  type DoneView,
  doneView,
  type PartView,
  partsOf,
  type SlotForm,
  slotForms,
  stampOf,
} from "./judge-view.ts";
import { judgedWords, wordsFor } from "./judged.ts";
import { capital, counted } from "./names.ts";
import type { Numbering } from "./numbering.ts";
import { REASON_WORDS, REVIEW_KINDS, type Reason, type ReviewKind, reasonsIn } from "./review.ts";
import { FIRST, queueWords, type ReviewAsk, reviewHref } from "./review-query.ts";
import { type RowView, rowView } from "./row.ts";
import { ROW_WORDS } from "./words.ts";

export interface ReviewChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

export interface ItemView {
  readonly id: string;
  readonly type: FactType;
  /** What was read, as on the row's own page, with at most some of its columns. */
  readonly row: EventView | RowView;
  /** Reports whose columns are left to the row's own page. */
  readonly more: number;
  readonly brief: BriefView;
  readonly stamp: string;
  readonly listed: boolean;
  readonly reasons: readonly Reason[];
  readonly judged: readonly string[];
  readonly candidates: readonly BriefView[];
  readonly slots: readonly SlotForm[];
  readonly parts: readonly PartView[];
}

export interface Upcoming {
  readonly href: string;
  readonly title: string;
  readonly why: string;
}

export interface ReviewView {
  readonly title: "Review";
  readonly ask: ReviewAsk;
  /** As a form hands it on. */
  readonly queue: string;
  readonly total: number;
  readonly place: number;
  /** "12 of 340". */
  readonly progress: string;
  readonly kinds: readonly ReviewChoice[];
  readonly types: readonly ReviewChoice[];
  readonly narrowed: boolean;
  readonly item?: ItemView;
  readonly previous?: string;
  readonly next?: string;
  readonly upcoming: readonly Upcoming[];
  readonly done?: DoneView;
  /** Who judges from this browser. */
  readonly by: string;
  readonly wrong: readonly string[];
}

const COLUMNS = 6;
const UPCOMING = 7;
const CANDIDATES = 12;

const sum = (groups: readonly DoubtGroup[]): number => groups.reduce((all, { count }) => all + count, 0);

/** A count is what choosing that value gives, beside what else is chosen. */
const kindChoices = (groups: readonly DoubtGroup[], { kind, type }: ReviewAsk): readonly ReviewChoice[] =>
  REVIEW_KINDS.map((value: ReviewKind) => ({
    value,
    label: REASON_WORDS[value],
    count: sum(
      groups.filter(
        (group) => group.kinds.includes(value) && (type.length === 0 || type.includes(group.type)),
      ),
    ),
    chosen: kind.includes(value),
  })).filter(({ count, chosen }) => count > 0 || chosen);

const typeChoices = (groups: readonly DoubtGroup[], { kind, type }: ReviewAsk): readonly ReviewChoice[] =>
  (Object.keys(ROW_WORDS) as FactType[])
    .map((value) => ({
      value,
      label: ROW_WORDS[value][1],
      count: sum(
        groups.filter(
          (group) =>
            group.type === value && (kind.length === 0 || kind.some((one) => group.kinds.includes(one))),
        ),
      ),
      chosen: type.includes(value),
    }))
    .filter(({ count, chosen }) => count > 0 || chosen);

/** How the paragraphs of a row's first reports are counted. */
export type NumbersOf = (row: Row, most: number) => Promise<(document: string) => Numbering | undefined>;

export const itemView = async (
  view: View,
  { row, about }: Pick<Doubtful, "row" | "about">,
  listed: boolean,
  { seen, numbersOf }: { readonly seen: Day | undefined; readonly numbersOf: NumbersOf },
): Promise<ItemView> => {
  const candidates = (await view.rows((row.candidates ?? []).slice(0, 4 * CANDIDATES)))
    .filter(({ id, type }) => id !== row.id && type === row.type)
    .slice(0, CANDIDATES);
  const heads = await headsFor(view, [row, ...candidates]);
  const numbers = await numbersOf(row, COLUMNS);
  const shown =
    row.type === "event" ? eventView(row, heads, numbers, [], seen) : rowView(row, heads, numbers);
  return {
    id: row.id,
    type: row.type,
    row: { ...shown, columns: shown.columns.slice(0, COLUMNS) } as EventView | RowView,
    more: Math.max(0, shown.columns.length - COLUMNS),
    brief: briefView(row, heads),
    stamp: stampOf([row]),
    listed,
    reasons: listed ? await reasonsIn(view, { row, ...(about ? { about } : {}) }, seen) : [],
    judged: wordsFor(row, await judgedWords(view, [row])),
    candidates: candidates.map((one) => briefView(one, heads)),
    slots: slotForms(row),
    parts: partsOf(row, heads),
  };
};

const kindsWords = (kinds: readonly string[]): string =>
  kinds.map((kind) => REASON_WORDS[kind as ReviewKind] ?? kind).join(", ");

const upcoming = async (
  view: View,
  items: readonly Doubtful[],
  ask: ReviewAsk,
): Promise<readonly Upcoming[]> => {
  const heads = await headsFor(
    view,
    items.map(({ row }) => row),
  );
  return items.map(({ row, place, kinds }) => ({
    href: reviewHref({ ...FIRST, kind: ask.kind, type: ask.type, at: place }),
    title: briefView(row, heads, 0).title,
    why: kindsWords(kinds),
  }));
};

interface Seen {
  readonly seen: Day | undefined;
  readonly by: string;
  readonly wrong: readonly string[];
  readonly numbersOf: NumbersOf;
}

/** The row that is asked for, else what stands at the place; the last where the queue has grown shorter. */
const lookedAt = async (view: View, ask: ReviewAsk, seen: Day | undefined) => {
  const query = { seen, kind: ask.kind, type: ask.type };
  const row = ask.row === "" ? undefined : await view.row(ask.row);
  const found = row && (await view.doubt(row.id, query));
  const listed = found?.row.type === row?.type ? found : undefined;
  const at = listed?.place ?? ask.at;
  const page = await view.doubts({ ...query, offset: at - 1, limit: UPCOMING + 1 });
  if (row !== undefined) return { page, at, row, listed };
  if (page.items.length > 0 || page.total === 0)
    return { page, at, row: page.items[0]?.row, listed: page.items[0] };
  const last = await view.doubts({ ...query, offset: page.total - 1, limit: 1 });
  return { page: last, at: page.total, row: last.items[0]?.row, listed: last.items[0] };
};

export async function reviewView(view: View, ask: ReviewAsk, around: Seen): Promise<ReviewView> {
  const { seen, by, wrong } = around;
  const { page, at, row, listed } = await lookedAt(view, ask, seen);
  const { total, groups, items } = page;
  const place: ReviewAsk = { ...FIRST, kind: ask.kind, type: ask.type, at };
  const nextAt = listed ? at + 1 : at;
  const done = ask.done === "" ? undefined : await doneView(view, ask.done);
  const after = items.filter((item) => item.place > at || !listed);
  return {
    title: "Review",
    ask,
    queue: queueWords(place),
    total,
    place: listed ? at : 0,
    progress: listed
      ? `${at.toLocaleString("en-GB")} of ${total.toLocaleString("en-GB")}`
      : `${counted(total, "row")} to look at`,
    kinds: kindChoices(groups, ask),
    types: typeChoices(groups, ask),
    narrowed: ask.kind.length + ask.type.length > 0,
    ...(row ? { item: await itemView(view, listed ?? { row }, listed !== undefined, around) } : {}),
    ...(at > 1 && total > 0 ? { previous: reviewHref({ ...place, at: Math.min(at - 1, total) }) } : {}),
    ...(nextAt <= total ? { next: reviewHref({ ...place, at: nextAt }) } : {}),
    upcoming: await upcoming(view, after.slice(0, UPCOMING), ask),
    ...(done ? { done } : {}),
    by,
    wrong,
  };
}

export const progressTitle = ({ item, progress }: ReviewView): string =>
  item === undefined ? "Review" : `${capital(progress)}: ${item.brief.title}`;
