// Undated documents read again under what dated ones tell of their day. What arrives: undated documents that a change may
// have touched. What leaves: their facts in place of those before, where the clues to their day are others now. The
// reading made of the document alone stays on file as it is; the one made here can be thrown away and made again.
import type { Across } from "../../model/across.ts";
import type { Clue } from "../../model/annotated.ts";
import type { Fact, Reading } from "../../model/fact.ts";
import type { Rules } from "../store.ts";
import { seekers } from "./cited.ts";
import { datedFor } from "./clue-keys.ts";
import { reach } from "./components.ts";
import type { Connected } from "./connection.ts";
import { deriveReading, dropReading, factIds } from "./derived.ts";
import { stillGathered } from "./gathered.ts";
import { type Read, readOf } from "./kept.ts";
import { pack, unpack } from "./packing.ts";

/** Facts that are no more, facts to be reconciled, and of new documents the reading that is in force. */
export interface Change {
  readonly gone: readonly string[];
  readonly touched: readonly string[];
  /** Facts that rest in rows which only gather, and go on to, though the day of their document is another one now. */
  readonly still: readonly Fact[];
  readonly readings: ReadonlyMap<string, Reading>;
}

const redatedOf = (db: Connected, document: string) =>
  db.selectFrom("redated").selectAll().where("document", "=", document).executeTakeFirst();

/** The document with the reading in force. */
export async function inForce(db: Connected, id: string): Promise<Read | undefined> {
  const read = await readOf(db, id);
  const again = read && (await redatedOf(db, id));
  return again ? { ...read, reading: unpack(again.reading) } : read;
}

export async function dropRedated(db: Connected, document: string): Promise<void> {
  await db.deleteFrom("redated").where("document", "=", document).execute();
}

/** Nothing where others tell nothing of its day: then the reading of it alone is in force. */
export async function keepRedated(
  db: Connected,
  document: string,
  clues: readonly Clue[],
  reading: Reading,
): Promise<void> {
  if (!clues.length) return;
  await db
    .insertInto("redated")
    .values({ document, clues: JSON.stringify(clues), reading: pack(reading) })
    .execute();
}

export interface Told {
  readonly clues: readonly Clue[];
  /** The document as it is read with these clues. */
  readonly read: Read;
}

/** What others tell of the document's day now, where that is not what they told before. */
export async function toldOtherwise(
  db: Connected,
  id: string,
  { datedBy, redate }: Across,
): Promise<Told | undefined> {
  const read = (await readOf(db, id))!;
  const { dating, facts } = read.reading;
  const clues = datedBy({ document: id, dating, facts }, await datedFor(db, id));
  const before = (await redatedOf(db, id))?.clues ?? "[]";
  if (JSON.stringify(clues) === before) return undefined;
  if (!clues.length) return { clues, read };
  // What only stands beside, as a candidate or refused, changes nothing that was read.
  const reading = clues.some(({ untaken }) => !untaken)
    ? await redate(read.document, clues)
    : { ...read.reading, dating: { ...dating, clues: [...dating.clues, ...clues] } };
  return { clues, read: { ...read, reading } };
}

/** Dates the documents anew. No row holds a fact of the `fresh` ones yet, so that their neighbours need not be asked. */
export async function redateAll(
  db: Connected,
  documents: readonly string[],
  rules: Rules,
  fresh: ReadonlySet<string>,
): Promise<Change> {
  const [gone, touched, still] = [[] as string[], [] as string[], [] as Fact[]];
  const readings = new Map<string, Reading>();
  for (const id of documents) {
    const told = await toldOtherwise(db, id, rules.across!);
    if (!told) continue;
    const { clues, read } = told;
    const staying = fresh.has(id) ? [] : await stillGathered(db, id, read.reading.facts, rules);
    const stays = new Set(staying.map((fact) => fact.id));
    still.push(...staying);
    if (!fresh.has(id)) {
      const all = await factIds(db, id);
      const before = all.filter((fact) => !stays.has(fact));
      gone.push(...before);
      touched.push(...(await reach(db, before)), ...(await seekers(db, all)));
    }
    await dropRedated(db, id);
    await keepRedated(db, id, clues, read.reading);
    await dropReading(db, id);
    const now = await deriveReading(db, read, rules);
    if (fresh.has(id)) readings.set(id, read.reading);
    else touched.push(...now.filter((fact) => !stays.has(fact)), ...(await seekers(db, now)));
  }
  return { gone, touched, still, readings };
}
