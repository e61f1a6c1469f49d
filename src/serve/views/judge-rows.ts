// Judgements as commands and keys make them: what was typed is found in the record, made a judgement, and kept at once.
// Refuses what cannot be found, and what would change nothing.
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
} from "../views/judging.ts";
import { titleOf } from "../views/titles.ts";
import { isId, notFound } from "./named.ts";
import { tame } from "./terminal.ts";

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
  const all = await view.judgements();
  const found = typed.length >= 4 ? all.filter(({ id }) => id.startsWith(typed)) : [];
  if (found.length > 1)
    throw new InputError(
      "ambiguous",
      `${found.length} judgements begin with ${tame(typed)}.`,
      "Give more digits of the id.",
    );
  if (found.length === 0)
    throw new InputError(
      "nothing-found",
      `There is no judgement ${tame(typed)} in the record.`,
      "“readout review log” prints their ids.",
    );
  return { judgement: undoing(found[0]!, all, judge), rows: [], besides: [] };
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
