// What the ledgers ask of the store: their rows, what these could be narrowed by, how many each tab has. In come an asked
// question and the store, out go rows for a page; the same questions in batches for files.
import { InputError } from "../../model/notice.ts";
import type { Row } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { RowFacets, RowOf, RowsQuery } from "../../store/questions.ts";
import type { View } from "../../store/store.ts";
import { classOf } from "../views/disagreement-ledger.ts";
import { countsBy } from "../views/ledger.ts";
import {
  type Ledger,
  type LedgerAsked,
  type Narrowing,
  narrowing,
  pageWithin,
  readLedger,
} from "../views/ledger-ask.ts";
import { promiseTabs } from "../views/promise-ledger.ts";
import { type AskedStatus, standingAsked } from "../views/promises.ts";

export interface Question {
  readonly ledger: Ledger;
  readonly asked: LedgerAsked;
  readonly by: Narrowing;
}

export const questionOf = async (store: View, query: URLSearchParams, ledger: Ledger): Promise<Question> => {
  const asked = readLedger(query, ledger);
  const { by, wrong } = await narrowing(store, ledger, asked.ask);
  return { ledger, asked: { ...asked, wrong: [...asked.wrong, ...wrong] }, by };
};

/** The same for a file: what cannot be read is refused before its first line. */
export const checkedQuestion = async (
  { store, query }: { readonly store: View; readonly query: URLSearchParams },
  ledger: Ledger,
): Promise<Question> => {
  const question = await questionOf(store, query, ledger);
  const { wrong } = question.asked;
  if (wrong.length === 0) return question;
  throw new InputError("bad-query", wrong.join(" "), "Put it right in the address and ask again.");
};

type Standing = Pick<RowsQuery, "standing" | "endedBefore" | "endedFrom">;

/** What its tab asks of a row. */
export const standingOf = ({ ledger, asked }: Question, seen: Day | undefined): Standing => {
  const { tab } = asked.ask;
  if (tab === undefined) return {};
  if (ledger.type === "commitment") return standingAsked(tab as AskedStatus, seen);
  return { standing: [ledger.type === "discrepancy" ? classOf(tab)! : tab] };
};

export interface Facets extends RowFacets {
  /** Names that could be asked for instead of the one that is. */
  readonly names: RowFacets["actor"];
}

export const facetsFor = async (store: View, { ledger, by }: Question): Promise<Facets> => {
  const facets = await store.facetsOfType({ type: ledger.type, ...by });
  if (by.actor === undefined) return { ...facets, names: facets.actor };
  const { actor: _, ...others } = by;
  return { ...facets, names: (await store.facetsOfType({ type: ledger.type, ...others })).actor };
};

export const sum = (values: RowFacets["standing"]): number =>
  values.reduce((all, { count }) => all + count, 0);

/** The rows of a page; `total`: how many there are in all, which the latest are counted from. */
export const pageOf = async <T extends RowsQuery["type"]>(
  store: View,
  question: Question & { readonly ledger: { readonly type: T } },
  seen: Day | undefined,
  total: number,
): Promise<readonly RowOf<T>[]> => {
  const { asked, by, ledger } = question;
  const { rows } = await store.rowsOfType({
    type: ledger.type,
    ...by,
    ...standingOf(question, seen),
    ...pageWithin(asked.ask, total),
  });
  const page = rows as unknown as readonly RowOf<T>[];
  return asked.ask.latest ? [...page].reverse() : page;
};

/** Of the promises that stand open some are late, and some are due before long. */
export const promiseCounts = async (
  store: View,
  { by }: Question,
  standing: RowFacets["standing"],
  seen: Day | undefined,
): Promise<ReturnType<typeof promiseTabs>> => {
  const count = async (query: Standing): Promise<number> =>
    (await store.rowsOfType({ type: "commitment", ...by, ...query, offset: 0, limit: 0 })).total;
  const late = standingAsked("overdue", seen);
  const [overdue, lateUnderWay, dueSoon] = [
    await count(late),
    await count({ ...late, standing: ["under way"] }),
    await count(standingAsked("due-soon", seen)),
  ];
  const counts = countsBy(standing);
  const of = (status: string): number => counts.get(status) ?? 0;
  return promiseTabs({
    open: of("open") - (overdue - lateUnderWay),
    "under-way": of("under way") - lateUnderWay,
    "due-soon": dueSoon,
    overdue,
    kept: of("kept"),
    broken: of("broken"),
    overtaken: of("overtaken"),
  });
};

const BATCH = 500;

/** All rows that a question admits, for a file, in the page's order. */
export async function* rowBatches(
  store: View,
  question: Question,
  seen: Day | undefined,
): AsyncGenerator<readonly Row[]> {
  const query = { type: question.ledger.type, ...question.by, ...standingOf(question, seen) };
  const { latest } = question.asked.ask;
  const { total } = await store.rowsOfType({ ...query, offset: 0, limit: 0 });
  for (let page = 1; (page - 1) * BATCH < total; page += 1) {
    const { rows } = await store.rowsOfType({ ...query, ...pageWithin({ page, latest }, total, BATCH) });
    if (rows.length > 0) yield latest ? [...rows].reverse() : rows;
  }
}

/** The same of positions, by actor and issue, as their list has them. */
export async function* courseBatches(
  store: View,
  question: Question,
  seen: Day | undefined,
): AsyncGenerator<readonly (readonly RowOf<"position">[])[]> {
  for (let offset = 0; ; offset += BATCH) {
    const { courses } = await store.courses({
      ...question.by,
      ...standingOf(question, seen),
      offset,
      limit: BATCH,
    });
    if (courses.length > 0) yield courses;
    if (courses.length < BATCH) return;
  }
}
