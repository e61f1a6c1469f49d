// Rows that are to be one, or one that is to be several: what there is to choose from, and what would come of it, the rows
// before beside the rows after. Nothing is kept here.
import { InputError } from "../../model/notice.ts";
import type { Row } from "../../model/record.ts";
import type { Store, View } from "../../store/store.ts";
import { idOfKey } from "./addresses.ts";
import { type Made, mergedRows, previewed, splitFacts, splitRows } from "./judge-rows.ts";
import { type BriefView, briefViews, stampOf } from "./judge-view.ts";
import type { Judge } from "./judging.ts";
import { counted } from "./names.ts";

export interface RegroupAsk {
  readonly doing: string;
  readonly row: string;
  /** Facts of other rows: to be one with it, or to stand apart from it. */
  readonly others: readonly string[];
  /** Facts of the row itself that are to stand apart. */
  readonly facts: readonly string[];
}

const MOST = 400;

export const readRegroup = (texts: (name: string) => readonly string[]): RegroupAsk => {
  const ids = (name: string): readonly string[] =>
    [...new Set(texts(name))].filter((id) => /^[0-9a-f]{8,16}$/.test(id)).slice(0, MOST);
  return {
    doing: texts("do")[0] ?? "",
    row: ids("row")[0] ?? "",
    others: ids("with"),
    facts: ids("fact"),
  };
};

export const gone = (): InputError =>
  new InputError(
    "row-gone",
    "This row is no longer in the record: somebody rejected it, or its reports were taken out.",
    "Nothing was kept of what you sent. The history of judgements tells who did what.",
  );

const rowsNamed = async (view: View, { row, others }: RegroupAsk): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const id of [row, ...others]) {
    const found = await view.row(id);
    if (found === undefined) throw gone();
    if (!rows.some((one) => one.type === found.type && one.id === found.id)) rows.push(found);
  }
  return rows;
};

const nothingChosen = (doing: string): InputError =>
  new InputError(
    "nothing-chosen",
    doing === "merge" ? "No other row is chosen to merge with." : "Nothing is chosen that is to stand apart.",
    "Go back, tick what you mean, and send it again.",
  );

export interface Regrouped {
  readonly made: Made;
  readonly rows: readonly Row[];
  readonly stamp: string;
}

/** The judgement that would do it. */
export async function regrouping(view: View, ask: RegroupAsk, judge: Judge): Promise<Regrouped> {
  const rows = await rowsNamed(view, ask);
  const stamp = stampOf(rows);
  if (ask.doing === "merge") {
    if (ask.others.length === 0) throw nothingChosen("merge");
    return { made: await mergedRows(view, rows, judge), rows, stamp };
  }
  if (ask.others.length > 0)
    return {
      made: await splitRows(
        view,
        rows.map(({ id }) => id),
        judge,
      ),
      rows,
      stamp,
    };
  const facts = ask.facts.filter((fact) => rows[0]!.facts.includes(fact));
  if (facts.length === 0) throw nothingChosen("split");
  return { made: await splitFacts(view, rows[0]!, facts, judge), rows, stamp };
}

export interface RegroupView {
  readonly title: "Before and after";
  readonly doing: "merge" | "split" | "";
  readonly lede: string;
  readonly before: readonly BriefView[];
  readonly after: readonly BriefView[];
  /** What it speaks of besides, since nothing tells it apart. */
  readonly besides: readonly string[];
  /** What the confirming form sends. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly back: string;
  readonly problem?: { readonly message: string; readonly next: string };
}

export const NOTHING_ASKED: RegroupView = {
  title: "Before and after",
  doing: "",
  lede: "Merging rows and splitting one is shown here before it is kept. Choose a row in the review first.",
  before: [],
  after: [],
  besides: [],
  fields: [],
  back: "/review",
};

export const problemView = ({ row }: RegroupAsk, { message, next }: InputError): RegroupView => ({
  ...NOTHING_ASKED,
  lede: "",
  back: row === "" ? "/review" : `/review?row=${row}`,
  problem: { message, next },
});

const ledeOf = (doing: "merge" | "split", before: number, after: number): string => {
  if (doing === "merge")
    return `${counted(before, "row")} would become one. Nothing is kept until you confirm.`;
  if (before > 1)
    return `These ${before} rows would stand apart for good, and be no candidates for each other. Nothing is kept until you confirm.`;
  return `One row would become ${counted(after, "row")}. Nothing is kept until you confirm.`;
};

/** InputErrors where it cannot be, with why. */
export async function regroupView(
  store: Store,
  ask: RegroupAsk,
  judge: Judge,
  queue: string,
): Promise<RegroupView> {
  const doing = ask.doing === "merge" ? "merge" : "split";
  const { made, rows, stamp } = await regrouping(store, ask, judge);
  const after = await previewed(store, made);
  return {
    title: "Before and after",
    doing,
    lede: ledeOf(doing, rows.length, after.length),
    before: await briefViews(store, rows),
    after: await briefViews(store, after),
    besides: made.besides,
    fields: [
      ["do", doing],
      ["row", ask.row],
      ...ask.others.map((id) => ["with", id] as const),
      ...ask.facts.map((id) => ["fact", id] as const),
      ["stamp", stamp],
      ["queue", queue],
    ],
    back: `/review?${new URLSearchParams([...new URLSearchParams(queue), ["row", ask.row]])}`,
  };
}

export interface PartnersView {
  readonly title: "Merge with another row";
  readonly row?: BriefView;
  readonly words: string;
  readonly queue: string;
  readonly found: readonly BriefView[];
  readonly summary: string;
}

const HITS = 40;
const PARTNERS = 20;

/** Rows of the same type whose passages have the words, or the one whose address or id was typed. */
async function partners(view: View, row: Row, words: string): Promise<readonly Row[]> {
  const id = /^[0-9a-f]{8,16}$/.test(words) ? words : words.includes("/") ? idOfKey(words.trim()) : undefined;
  const named = id === undefined ? undefined : await view.row(id);
  if (named !== undefined) return named.type === row.type && named.id !== row.id ? [named] : [];
  const { hits } = await view.search(words, { offset: 0, limit: HITS });
  const blocks = new Set(hits.map(({ document, block }) => `${document.id} ${block}`));
  const facts = (await view.facts([...new Set(hits.map(({ document }) => document.id))])).filter(
    ({ type, document, evidence }) => type === row.type && blocks.has(`${document} ${evidence.block}`),
  );
  const rows = await view.rows(facts.slice(0, 4 * PARTNERS).map((fact) => fact.id));
  return rows.filter((one) => one.type === row.type && one.id !== row.id).slice(0, PARTNERS);
}

export async function partnersView(
  view: View,
  row: Row | undefined,
  words: string,
  queue: string,
): Promise<PartnersView> {
  const rows =
    row === undefined ? [] : words === "" ? await near(view, row) : await partners(view, row, words);
  const [own] = row === undefined ? [] : await briefViews(view, [row]);
  const summary =
    row === undefined
      ? "Choose a row in the review first."
      : words === ""
        ? rows.length > 0
          ? "What it may be the same as. Search for others by the words of their passages."
          : "Search for the other row by the words of its passages, or paste its address."
        : `${counted(rows.length, "row")} of the same type found for “${words}”.`;
  return {
    title: "Merge with another row",
    ...(own ? { row: own } : {}),
    words,
    queue,
    found: await briefViews(view, rows),
    summary,
  };
}

const near = async (view: View, row: Row): Promise<readonly Row[]> =>
  (await view.rows((row.candidates ?? []).slice(0, PARTNERS))).filter(
    ({ id, type }) => id !== row.id && type === row.type,
  );

export const mergeTitle = ({ row }: PartnersView): string =>
  row === undefined ? "Merge with another row" : `Merge “${row.title}” with another row`;
