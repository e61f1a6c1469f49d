// Judgements as commands, keys and forms make them: what was named is found in the record and made a judgement, and what
// would come of it is shown. Refuses what cannot be found, and what would change nothing.
import type { Judgement } from "../../model/judgement.ts";
import { InputError } from "../../model/notice.ts";
import type { Row } from "../../model/record.ts";
import type { Store, View } from "../../store/store.ts";
import {
  alsoSpokenOf,
  correcting,
  deciding,
  type Judge,
  judgeable,
  merging,
  noting,
  type Read,
  readOf,
  splitting,
  undoing,
} from "./judging.ts";
import { tame } from "./tame.ts";
import { titleOf } from "./titles.ts";

export const isId = (text: string): boolean => /^[0-9a-f]{8,16}$/.test(text);

export const notFound = (typed: string, next: string): InputError =>
  new InputError("nothing-found", `There is nothing called “${tame(typed)}” in the record`, next);

export const rowOf = async (view: View, typed: string): Promise<Row> => {
  const row = isId(typed) ? await view.row(typed) : undefined;
  if (row) return judgeable(row);
  throw notFound(
    typed,
    "Give the id of a row or a fact, at least its first eight digits, as “readout review” prints them.",
  );
};

const factIn = (row: Row, typed: string): string => row.facts.find((id) => id.startsWith(typed)) ?? row.id;

const readRow = (view: View, { facts, documents }: Pick<Row, "facts" | "documents">): Promise<Read> =>
  readOf(view, facts, documents);

/** What was made, and what it speaks of besides, since nothing tells it apart. */
export interface Made {
  readonly judgement: Judgement;
  readonly rows: readonly Row[];
  readonly besides: readonly string[];
}

const made = (judgement: Judgement, rows: readonly Row[], reads: readonly Read[]): Made => ({
  judgement,
  rows,
  besides: [...new Set(reads.flatMap((read) => alsoSpokenOf(read)).map((fact) => titleOf(fact)))],
});

export type Said =
  | { readonly kind: "accept" | "reject" }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "correct"; readonly slot: string; readonly value: string };

/** Of a row, or of the one fact of it that was typed. */
export async function judgedRow(
  view: View,
  row: Row,
  said: Said,
  judge: Judge,
  fact?: string,
): Promise<Made> {
  const read = await readRow(view, fact === undefined ? row : { ...row, facts: [factIn(row, fact)] });
  const judgement =
    said.kind === "note"
      ? noting(said.text, read, judge)
      : said.kind === "correct"
        ? correcting(said, row.type, read, judge)
        : deciding(said.kind, read, judge);
  return made(judgement, [row], [read]);
}

const together = (rows: readonly Row[]): Pick<Row, "facts" | "documents"> => ({
  facts: rows.flatMap(({ facts }) => facts),
  documents: rows.flatMap(({ documents }) => documents),
});

export async function mergedRows(view: View, rows: readonly Row[], judge: Judge): Promise<Made> {
  const read = await readRow(view, together(rows));
  return made(merging(rows, read, judge), rows, [read]);
}

const key = ({ type, id }: Row): string => `${type} ${id}`;

/** Rows from each other; or, where all is of one row, the facts named from the rest of it. */
export async function splitRows(view: View, typed: readonly string[], judge: Judge): Promise<Made> {
  const rows: Row[] = [];
  for (const one of typed) rows.push(await rowOf(view, one));
  const each = [...new Map(rows.map((row) => [key(row), row])).values()];
  const [only] = each;
  if (each.length === 1)
    return splitFacts(
      view,
      only!,
      typed.map((one) => factIn(only!, one)),
      judge,
    );
  const reads: Read[] = [];
  for (const row of each) reads.push(await readRow(view, row));
  return made(splitting(reads, judge), each, reads);
}

export async function splitFacts(
  view: View,
  row: Row,
  facts: readonly string[],
  judge: Judge,
): Promise<Made> {
  const rest = row.facts.filter((id) => !facts.includes(id));
  const sides = [await readRow(view, { ...row, facts }), await readRow(view, { ...row, facts: rest })];
  return made(splitting(sides, judge), [row], sides);
}

export async function undone(view: View, typed: string, judge: Judge): Promise<Made> {
  const asked = { ids: /^[0-9a-f]{4,16}$/.test(typed) ? [typed] : [], offset: 0, limit: 2 };
  const { total, judgements: found, undos } = await view.judgementsMade(asked);
  if (found.length > 1)
    throw new InputError(
      "ambiguous",
      `${total} judgements begin with ${tame(typed)}.`,
      "Give more digits of the id.",
    );
  if (found.length === 0)
    throw new InputError(
      "nothing-found",
      `There is no judgement ${tame(typed)} in the record.`,
      "The history of judgements has their ids.",
    );
  return { judgement: undoing(found[0]!, [found[0]!, ...undos], judge), rows: [], besides: [] };
}

/** The rows that would come of it; refuses a merge that joins nothing and a split that leaves one row. */
export async function previewed(store: Store, { judgement, rows }: Made): Promise<readonly Row[]> {
  const found = await store.preview(judgement);
  const facts = new Set(rows.flatMap(({ facts: ids }) => ids));
  const now = found.filter((row) => row.type === rows[0]!.type && row.facts.some((id) => facts.has(id)));
  const right = judgement.kind === "merge" ? now.length === 1 : now.length > 1;
  if (right) return now;
  throw new InputError(
    judgement.kind === "merge" ? "cannot-merge" : "cannot-split",
    judgement.kind === "merge"
      ? "These cannot be one row: they are of different sorts."
      : "The rules keep these in one row.",
    "Nothing was changed. Reject what is wrong, or note why it is.",
  );
}
