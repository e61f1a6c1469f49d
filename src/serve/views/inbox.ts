// The inbox's page: what was handed in, hand-in by hand-in, the latest first, with what became of each and what the
// record gained. Pure, over the state of the queue.
import type { Batch } from "../inbox/batches.ts";
import type { InboxState } from "../inbox/inbox.ts";
import { type Item, isUnderWay, LIMITS, type Reason, type State } from "../inbox/items.ts";
import { UNREAD } from "../inbox/outcome.ts";
import { sourceHref } from "./addresses.ts";
import { countWords } from "./change-list.ts";
import { type Pages, pages } from "./lists.ts";
import { counted } from "./names.ts";

export const INBOX_SIZE = 100;

export interface InboxLine {
  readonly id: string;
  readonly name: string;
  readonly title?: string;
  readonly state: State;
  readonly words: string;
  /** The report's page, where it is one report. */
  readonly href?: string;
  readonly facts: number;
  readonly reasons: readonly Reason[];
  readonly retry: boolean;
  /** The report, where it was taken for another language and can be said to be English. */
  readonly asEnglish?: string;
  readonly edit?: string;
  readonly remove: boolean;
}

export interface HandIn {
  readonly batch: string;
  readonly handed: string;
  readonly words: string;
  /** What it changed, once all of it is read; unset where it added nothing. */
  readonly summary?: string;
  /** What changed since then. */
  readonly changes?: string;
  readonly lines: readonly InboxLine[];
}

export interface InboxView {
  readonly title: "Inbox";
  readonly open: boolean;
  readonly summary: string;
  readonly version: number;
  readonly underWay: number;
  readonly refused: number;
  readonly finished: number;
  /** Why it goes on by itself later, or not before somebody says so. */
  readonly busy: boolean;
  readonly halted?: Reason;
  readonly resumed: number;
  readonly handIns: readonly HandIn[];
  readonly pages: Pages;
  readonly limits: { readonly report: number; readonly body: number; readonly batch: number };
  readonly wrong: readonly string[];
}

const STATE_WORDS: Readonly<Record<State, string>> = {
  waiting: "waiting",
  fetching: "being fetched",
  reading: "being read",
  added: "added",
  known: "known already",
  kept: "kept without being read",
  refused: "refused",
};

/** "12 added, 2 known already, 1 refused": of a file with many reports each that there is. */
const wordsOf = ({ state, tally }: Item): string => {
  const { added, kept, known, refused } = tally;
  if (isUnderWay({ state } as Item) || added + kept + known + refused < 2) return STATE_WORDS[state];
  const parts = [
    [added, "added"],
    [kept, "kept without being read"],
    [known, "known already"],
    [refused, "refused"],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count.toLocaleString("en-GB")} ${words}`)
    .join(", ");
};

const lineOf = (item: Item): InboxLine => {
  const { id, ticket, state, tally, document, title } = item;
  const single = tally.added + tally.kept + tally.known === 1;
  const refused = state === "refused";
  return {
    id,
    name: ticket.name,
    ...(title === undefined ? {} : { title }),
    state,
    words: wordsOf(item),
    ...(document === undefined || !single ? {} : { href: sourceHref(document) }),
    facts: tally.facts,
    reasons: item.reasons,
    // What is too large was not kept: there is nothing to try again with.
    retry: refused && (ticket.size ?? 0) <= LIMITS.report,
    ...(state === "kept" &&
    single &&
    document !== undefined &&
    item.reasons.some(({ code }) => UNREAD.has(code))
      ? { asEnglish: document }
      : {}),
    ...(refused && ticket.kind === "text" && ticket.size !== undefined && ticket.size <= LIMITS.report
      ? { edit: `/inbox?edit=${id}#text` }
      : {}),
    remove: state !== "fetching" && state !== "reading",
  };
};

const summaryOf = (batch: Batch | undefined): string | undefined => {
  if (batch?.counts === undefined || batch.added === 0) return undefined;
  const words = countWords(batch.counts);
  const added = `${counted(batch.added, "report")} added`;
  if (words === "") return `${added}: no row is new or changed.`;
  return `${added}: ${words}${batch.more ? ", and more" : ""}.`;
};

const handInOf = (items: readonly Item[], state: InboxState): HandIn => {
  const { batch, handed } = items[0]!.ticket;
  const found = state.batches.get(batch);
  const summary = summaryOf(found);
  return {
    batch,
    handed,
    words: `${handed.slice(0, 10)} ${handed.slice(11, 16)}`,
    ...(summary === undefined || found?.since === undefined
      ? {}
      : { summary, changes: `/changes?${new URLSearchParams({ since: found.since })}` }),
    lines: items.map(lineOf),
  };
};

const groupsOf = (items: readonly Item[]): readonly (readonly Item[])[] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.ticket.batch);
    if (group === undefined) groups.set(item.ticket.batch, [item]);
    else group.push(item);
  }
  return [...groups.values()];
};

/** Each hand-in's items in their order, the latest hand-in first. */
const latestFirst = (items: readonly Item[]): readonly Item[] => groupsOf(items).toReversed().flat();

/** "2 under way, 12 added, 1 refused." */
const summaryWords = (items: readonly Item[]): string => {
  const of = (...states: State[]): number => items.filter(({ state }) => states.includes(state)).length;
  const parts = [
    [of("waiting", "fetching", "reading"), "under way"],
    [of("added"), "added"],
    [of("known"), "known already"],
    [of("kept"), "kept without being read"],
    [of("refused"), "refused"],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return words.length === 0 ? "Nothing was handed in yet." : `${words.join(", ")}.`;
};

const NONE: InboxState = { version: 0, items: [], batches: new Map(), busy: false };

/** `state`: unset where the record is only looked into. */
export const inboxView = (
  state: InboxState | undefined,
  page: number,
  wrong: readonly string[] = [],
): InboxView => {
  const { items, version, busy, halted } = state ?? NONE;
  const ordered = latestFirst(items);
  const shown = ordered.slice((page - 1) * INBOX_SIZE, page * INBOX_SIZE);
  const underWay = items.filter(isUnderWay).length;
  const refused = items.filter((item) => item.state === "refused").length;
  return {
    title: "Inbox",
    open: state !== undefined,
    summary: summaryWords(items),
    version,
    underWay,
    refused,
    finished: items.length - underWay - refused,
    busy: busy && underWay > 0,
    ...(halted === undefined ? {} : { halted }),
    resumed: items.filter((item) => item.resumed && isUnderWay(item)).length,
    handIns: groupsOf(shown).map((group) => handInOf(group, state ?? NONE)),
    pages: pages(page, items.length, INBOX_SIZE, (at) => (at === 1 ? "/inbox" : `/inbox?page=${at}`)),
    limits: { report: LIMITS.report, body: LIMITS.body, batch: LIMITS.batch },
    wrong,
  };
};
