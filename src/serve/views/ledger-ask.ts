// What somebody asks of a ledger (promises, positions, quotations, disagreements), as it stands in an address. In come
// search parameters, out go what could be read and a word for each part that could not; one question has one address.

import type { Day } from "../../model/time.ts";
import type { RowsQuery } from "../../store/questions.ts";
import type { View } from "../../store/store.ts";
import { candidatesNamed } from "./candidates.ts";
import { latestField, pageField } from "./chronology-query.ts";
import { parseDay } from "./dates.ts";
import { issueNamed } from "./issue-names.ts";
import { LIST_SIZE } from "./lists.ts";
import { nameOf } from "./names.ts";

/** How the fields of one ledger are called in its address. */
export interface Ledger {
  readonly path: string;
  readonly type: RowsQuery["type"];
  /** The field of its tabs and what these may be. */
  readonly tab: string;
  readonly tabs: readonly string[];
  /** Whose rows. */
  readonly actor: string;
  readonly whom?: string;
  /** Words, or the name of an issue. */
  readonly words: string;
}

export interface LedgerAsk {
  readonly tab?: string;
  readonly actor: string;
  readonly whom: string;
  readonly words: string;
  readonly from?: Day;
  readonly to?: Day;
  readonly latest: boolean;
  readonly page: number;
}

export interface LedgerAsked {
  readonly ask: LedgerAsk;
  readonly wrong: readonly string[];
  /** What stood in the date fields, to be shown there again. */
  readonly typed: { readonly from: string; readonly to: string };
}

const LONGEST = 200;

const quoted = (text: string): string => `“${text.slice(0, 60)}”`;
const field = (params: URLSearchParams, name: string | undefined): string =>
  name === undefined ? "" : (params.get(name) ?? "").trim().slice(0, LONGEST);

const dayField = (params: URLSearchParams, end: "from" | "to", wrong: string[]): Day | undefined => {
  const typed = field(params, end);
  const day = typed === "" ? undefined : parseDay(typed, end);
  if (typed !== "" && day === undefined)
    wrong.push(`${quoted(typed)} is not a day; write it as 1 Mar 2021, 2021-03-01 or March 2021.`);
  return day;
};

const tabField = (params: URLSearchParams, { tab, tabs }: Ledger, wrong: string[]): string | undefined => {
  const typed = field(params, tab);
  if (typed === "" || tabs.includes(typed)) return typed || undefined;
  wrong.push(`There is no ${tab} ${quoted(typed)}; choose from ${tabs.join(", ")}.`);
  return undefined;
};

export const readLedger = (params: URLSearchParams, ledger: Ledger): LedgerAsked => {
  const wrong: string[] = [];
  const from = dayField(params, "from", wrong);
  const to = dayField(params, "to", wrong);
  if (from !== undefined && to !== undefined && to < from)
    wrong.push("The first day stands after the last; turn them round.");
  const tab = tabField(params, ledger, wrong);
  const ask: LedgerAsk = {
    ...(tab === undefined ? {} : { tab }),
    actor: field(params, ledger.actor),
    whom: field(params, ledger.whom),
    words: field(params, ledger.words),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    latest: latestField(params, wrong),
    page: pageField(params, wrong),
  };
  return { ask, wrong, typed: { from: params.get("from") ?? "", to: params.get("to") ?? "" } };
};

/** The one address of a question: parameters in a fixed order, defaults left out. */
export const ledgerAddress = (
  ledger: Ledger,
  ask: LedgerAsk,
  changes: Partial<LedgerAsk> = {},
  path = ledger.path,
): string => {
  const { tab, actor, whom, words, from, to, latest, page } = { ...ask, ...changes };
  const given: readonly (readonly [string, string | undefined])[] = [
    [ledger.tab, tab],
    [ledger.actor, actor],
    [ledger.whom ?? "whom", whom],
    [ledger.words, words],
    ["from", from],
    ["to", to],
    ["order", latest ? "latest" : ""],
    ["page", page === 1 ? "" : String(page)],
  ];
  const params = new URLSearchParams();
  for (const [name, value] of given) if (value) params.set(name, value);
  const query = params.toString();
  return query === "" ? path : `${path}?${query}`;
};

export const isNarrowed = (ask: LedgerAsk): boolean =>
  Boolean(ask.tab || ask.actor || ask.whom || ask.words || ask.from || ask.to);

/** What a ledger is narrowed by besides its tab, in the store's terms. */
export type Narrowing = Pick<RowsQuery, "actor" | "whom" | "issue" | "words" | "from" | "to">;

interface Meant {
  readonly names?: readonly string[];
  readonly wrong?: string;
}

const MOST_NAMED = 8;

/** A name that the record does not know narrows to nothing; one that may be several is not guessed. */
const meant = async (store: View, typed: string): Promise<Meant> => {
  if (typed === "") return {};
  const found = await candidatesNamed(store, typed);
  if (found.length < 2) return { names: [found[0]?.name ?? typed] };
  const names = found.slice(0, MOST_NAMED).map(nameOf).join("; ");
  return { wrong: `${quoted(typed)} may be several: ${names}. Give one of these names whole.` };
};

const wordsOf = (ledger: Ledger, words: string): Pick<RowsQuery, "words" | "issue"> => {
  const issue = ledger.words === "issue" ? issueNamed(words) : undefined;
  if (issue !== undefined) return { issue: [issue] };
  const all = words.split(/\s+/).filter((word) => word !== "");
  return all.length === 0 ? {} : { words: all };
};

export const narrowing = async (
  store: View,
  ledger: Ledger,
  ask: LedgerAsk,
): Promise<{ readonly by: Narrowing; readonly wrong: readonly string[] }> => {
  const actor = await meant(store, ask.actor);
  const whom = await meant(store, ask.whom);
  return {
    by: {
      ...(actor.names ? { actor: actor.names } : {}),
      ...(whom.names ? { whom: whom.names } : {}),
      ...wordsOf(ledger, ask.words),
      ...(ask.from === undefined ? {} : { from: ask.from }),
      ...(ask.to === undefined ? {} : { to: ask.to }),
    },
    wrong: [actor.wrong, whom.wrong].filter((words) => words !== undefined),
  };
};

/** Where a page's rows lie: counted from the end where the latest stand first, and then to be turned round. */
export const pageWithin = (
  { page, latest }: Pick<LedgerAsk, "page" | "latest">,
  total: number,
  size = LIST_SIZE,
): { readonly offset: number; readonly limit: number } => {
  if (!latest) return { offset: (page - 1) * size, limit: size };
  const end = Math.max(0, total - (page - 1) * size);
  const offset = Math.max(0, end - size);
  return { offset, limit: end - offset };
};
