// Judgements in words: "accepted by Anna, 3 May 2022". In come judgements and rows, out go lines; of a correction also what
// the reports say, and of each judgement whether it is in force and what it still speaks of.
import type { Fact } from "../../model/fact.ts";
import { inOrderMade, isAnchored, type Judgement, undoneIn } from "../../model/judgement.ts";
import type { Row } from "../../model/record.ts";
import { iso, type TimeValue } from "../../model/time.ts";
import type { JudgementsQuery } from "../../store/questions.ts";
import type { View } from "../../store/store.ts";
import { dayWords } from "./dates.ts";
import { valueWords } from "./differences.ts";

const DONE: Readonly<Record<Judgement["kind"], string>> = {
  accept: "accepted",
  reject: "rejected",
  correct: "corrected",
  merge: "merged",
  split: "set apart",
  note: "noted",
  undo: "undone",
};

const dayOf = (at: string): string => (/^\d{4}-\d\d-\d\d/.test(at) ? dayWords(at.slice(0, 10)) : at);

/** "accepted by Anna, 3 May 2022"; `was`: what the reports say of the slot that was corrected. */
export const judgementWords = (
  { kind, slot, value, by, at, undoes }: Judgement,
  was: readonly string[] = [],
): string => {
  const who = `by ${by}, ${dayOf(at)}`;
  const before = was.length > 0 ? `${was.map(valueWords).join(" or ")} → ` : "";
  if (kind === "correct") return `corrected ${who}: ${slot} ${before}${valueWords(value ?? "")}`;
  if (kind === "note") return `note ${who}: ${value}`;
  return kind === "undo" ? `undone ${who}: ${undoes}` : `${DONE[kind]} ${who}`;
};

const isTime = (value: object): value is TimeValue => "from" in value && "to" in value;

const told = (fact: Fact, slot: string): string | undefined => {
  const value = (fact as unknown as Record<string, unknown>)[slot];
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return undefined;
  if (isTime(value)) return iso(value);
  return "name" in value ? String(value.name) : undefined;
};

/** What the facts that it speaks of tell of the slot that it corrects. */
export const before = (
  { kind, slot, value, anchors }: Judgement,
  facts: readonly Fact[],
): readonly string[] => {
  if (kind !== "correct" || slot === undefined) return [];
  const here = facts.filter((fact) => anchors.some((anchor) => isAnchored(anchor, fact)));
  const values = here.flatMap((fact) => told(fact, slot) ?? []);
  return [...new Set(values)].filter((one) => one !== value).sort();
};

const readIn = (view: View, { anchors }: Judgement): Promise<readonly Fact[]> =>
  view.facts([...new Set(anchors.map(({ document }) => document))]);

/** Of each row, by type and id, the words of the judgements in force that speak of it. */
export type Judged = ReadonlyMap<string, readonly string[]>;

export const wordsFor = (row: Row, judged: Judged): readonly string[] =>
  judged.get(`${row.type} ${row.id}`) ?? [];

export async function judgedWords(view: View, rows: readonly Row[]): Promise<Judged> {
  const marked = rows.filter(({ judgements = [] }) => judgements.length > 0);
  if (marked.length === 0) return new Map();
  const ids = [...new Set(marked.flatMap(({ judgements = [] }) => judgements))];
  const { judgements: found } = await view.judgementsMade({ ids, offset: 0, limit: ids.length });
  const words = new Map<string, string>();
  for (const one of found)
    words.set(
      one.id,
      judgementWords(one, one.kind === "correct" ? before(one, await readIn(view, one)) : []),
    );
  return new Map(
    marked.map((row) => [`${row.type} ${row.id}`, row.judgements!.flatMap((id) => words.get(id) ?? [])]),
  );
}

/** A judgement with what became of it. */
export interface Entry {
  readonly judgement: Judgement;
  /** `orphaned`: in force, but none of its words are found in any fact of the record. */
  readonly state: "in force" | "undone" | "orphaned";
  readonly undoneBy?: Judgement;
  /** The facts that it speaks of, in the record as it was read. */
  readonly facts: readonly Fact[];
  readonly was: readonly string[];
  /** Words that are found in no fact. */
  readonly lost: readonly string[];
}

async function entriesOf(
  view: View,
  judgements: readonly Judgement[],
  undos: readonly Judgement[],
): Promise<readonly Entry[]> {
  const undone = undoneIn([...new Map([...judgements, ...undos].map((one) => [one.id, one])).values()]);
  const entries: Entry[] = [];
  for (const judgement of judgements) {
    const read = await readIn(view, judgement);
    const facts = read.filter((fact) => judgement.anchors.some((anchor) => isAnchored(anchor, fact)));
    const lost = judgement.anchors.filter((anchor) => !facts.some((fact) => isAnchored(anchor, fact)));
    const undoneBy = undos.findLast(({ undoes }) => undoes === judgement.id);
    const stands = !undone.has(judgement.id);
    entries.push({
      judgement,
      state: !stands ? "undone" : facts.length === 0 ? "orphaned" : "in force",
      ...(undoneBy && !stands ? { undoneBy } : {}),
      facts,
      was: before(judgement, read),
      lost: [...new Set(lost.map(({ quote }) => quote))],
    });
  }
  return entries;
}

/** The history of the record's judgements, the oldest first. */
export async function historyOf(view: View): Promise<readonly Entry[]> {
  const all = inOrderMade(await view.judgements());
  return entriesOf(
    view,
    all,
    all.filter(({ kind }) => kind === "undo"),
  );
}

/** A page of it, the latest first. */
export async function historyPage(
  view: View,
  query: JudgementsQuery,
): Promise<{ total: number; entries: readonly Entry[] }> {
  const { total, judgements, undos } = await view.judgementsMade(query);
  return { total, entries: await entriesOf(view, judgements, undos) };
}
