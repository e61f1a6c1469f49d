// Since when changes are told: a day, an instant, or since somebody last looked, which a mark in the record remembers. And
// the changes since then, for a page: never of more reports than can be told while somebody waits, and kept while the
// record stays as it is. It refuses what is no day.
import { setImmediate as turn } from "node:timers/promises";
import type { DocumentHead } from "../../model/record.ts";
import { type Day, isDay } from "../../model/time.ts";
import { isReceivedSince } from "../../store/head.ts";
import type { Store, View } from "../../store/store.ts";
import { byImportance } from "./change-list.ts";
import { type Change, changesOf } from "./changes.ts";
import { dayWords, parseDay } from "./dates.ts";

export const LAST = "last";
const MARK = "changes seen";
const FIRST_DAY: Day = "1970-01-01";

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

export const isInstant = (text: string): boolean => INSTANT.test(text) && !Number.isNaN(Date.parse(text));

/** A day, month or year from its first day, or an instant; undefined where it is none of them. */
export const parseSince = (text: string): string | undefined =>
  isInstant(text) ? text : parseDay(text, "from");

export const sinceWords = (since: string): string =>
  isDay(since) ? dayWords(since) : `${dayWords(since.slice(0, 10))}, ${since.slice(11, 16)} UTC`;

/** From where on changes are to be told, and the newest report that they can tell of. */
export interface Seen {
  readonly since: string;
  readonly newest?: string;
}

const after = (instant: string): string => new Date(Date.parse(instant) + 1).toISOString();

const newestOf = async (store: View): Promise<string | undefined> =>
  (await store.documents({ offset: 0, limit: 1 })).heads[0]?.received;

/** Right after what was seen; where nobody asked yet, all of the last day on which a report was received. */
export const sinceLast = async (store: Store): Promise<Seen> => {
  const newest = await newestOf(store);
  const seen = await store.mark(MARK);
  if (seen !== undefined) return { since: after(seen), newest };
  return { since: newest?.slice(0, 10) ?? FIRST_DAY, newest };
};

/** Never back to before what was seen already. */
export const markSeen = async (store: Store, newest: string): Promise<void> => {
  const seen = await store.mark(MARK);
  if (seen === undefined || Date.parse(newest) > Date.parse(seen)) await store.setMark(MARK, newest);
};

/** Reports whose changes a page tells. */
export const MOST_REPORTS = 100;
const KEPT_WINDOWS = 4;

export interface Window {
  /** What was asked for. */
  readonly asked: string;
  /** From where on it is told: later than asked where there are too many reports. Unset where even one instant has. */
  readonly since?: string;
  /** Reports received since then, as asked. */
  readonly received: number;
  /** Those whose changes are told. */
  readonly reports: ReadonlyMap<string, DocumentHead>;
  readonly newest?: string;
  /** The most important first. */
  readonly changes: readonly Change[];
}

/** Those received last come first, so that how many there are is found by halving. */
const countSince = async (store: View, since: string): Promise<number> => {
  const { total } = await store.documents({ offset: 0, limit: 1 });
  let [low, high] = [0, total];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [head] = (await store.documents({ offset: middle, limit: 1 })).heads;
    if (head !== undefined && isReceivedSince(head, since)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The instant after which no more than the most were received; undefined where too many bear the same. */
const narrowed = async (store: View, since: string, received: number): Promise<string | undefined> => {
  if (received <= MOST_REPORTS) return since;
  const [first] = (await store.documents({ offset: MOST_REPORTS, limit: 1 })).heads;
  const found = first && after(first.received);
  return found !== undefined && (await countSince(store, found)) > 0 ? found : undefined;
};

const changesSince = async (store: Store, since: string): Promise<readonly Change[]> => {
  const found: Change[] = [];
  for await (const around of store.changes(since)) {
    found.push(...changesOf(around));
    // Other pages have their turn between two pieces of the record.
    await turn();
  }
  return found.sort(byImportance);
};

const makeWindow = async (store: Store, asked: string): Promise<Window> => {
  const received = await countSince(store, asked);
  const since = await narrowed(store, asked, received);
  const { heads } = await store.documents({ offset: 0, limit: MOST_REPORTS });
  const newest = heads[0]?.received;
  const later = since === undefined ? [] : heads.filter((head) => isReceivedSince(head, since));
  return {
    asked,
    ...(since === undefined ? {} : { since }),
    received,
    reports: new Map(later.map((head) => [head.id, head])),
    ...(newest === undefined ? {} : { newest }),
    changes: since === undefined || later.length === 0 ? [] : await changesSince(store, since),
  };
};

interface Kept {
  readonly revision: number;
  readonly window: Promise<Window>;
}

const WINDOWS = new WeakMap<Store, Map<string, Kept>>();

/** Worked out once for each state of the record, however many pages, tabs and readers ask for it. */
export const changesWindow = async (store: Store, since: string): Promise<Window> => {
  const revision = await store.revision();
  const kept = WINDOWS.get(store) ?? new Map<string, Kept>();
  WINDOWS.set(store, kept);
  const found = kept.get(since);
  if (found?.revision === revision) return found.window;
  const window = makeWindow(store, since);
  kept.delete(since);
  kept.set(since, { revision, window });
  window.catch(() => kept.delete(since));
  for (const old of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT_WINDOWS))) kept.delete(old);
  return window;
};
