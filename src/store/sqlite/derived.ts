// What is made of one document and its reading, before any reconciling: its head, passages, facts and their keys.
import { sql } from "kysely";
import type { Document } from "../../model/document.ts";
import type { Fact } from "../../model/fact.ts";
import type { Judgement } from "../../model/record.ts";
import { fold, slice } from "../../model/text.ts";
import { headOf } from "../head.ts";
import type { Rules } from "../store.ts";
import type { Connected } from "./connection.ts";
import { insertAll } from "./insert.ts";
import type { Read } from "./kept.ts";
import { indexed } from "./words.ts";

/** What a fact is found by. */
type KeyRules = Pick<Rules, "blockKeys" | "citing">;

async function writeHead(db: Connected, { document, reading }: Read): Promise<void> {
  const head = headOf(document, reading);
  await db
    .insertInto("head")
    .values({
      id: head.id,
      received: head.received,
      outlet: head.outlet ?? null,
      read: head.read ? 1 : 0,
      facts: head.facts,
      json: JSON.stringify(head),
    })
    .execute();
}

export async function writePassages(db: Connected, document: Document): Promise<void> {
  const found = document.blocks.flatMap((block, index) =>
    block.role === "furniture" ? [] : [{ block: index, text: indexed(slice(document.text, block.span)) }],
  );
  const written = found.filter(({ text }) => text.trim() !== "");
  await insertAll(
    db,
    "passage",
    written.map(({ block }) => ({ document: document.id, block })),
  );
  await sql`
    INSERT INTO passage_text (rowid, text)
    SELECT passage.number, written.value ->> 'text'
    FROM json_each(${JSON.stringify(written)}) AS written
    JOIN passage ON passage.document = ${document.id} AND passage.block = written.value ->> 'block'
    ORDER BY passage.block`.execute(db);
}

/** Does the judgement speak of that fact? The quoted words may have grown or shrunk under a newer cleaner. */
export const speaksOf = (judgement: Judgement, fact: Fact): boolean =>
  judgement.anchors.some((anchor) => {
    if (anchor.document !== fact.document || anchor.type !== fact.type) return false;
    const [judged, read] = [fold(anchor.quote), fold(fact.evidence.quote)];
    return judged !== "" && read !== "" && (judged.includes(read) || read.includes(judged));
  });

/** What a judgement joins belongs in one component, so it is a key as well. */
export const judgementKeys = (judgements: readonly Judgement[], fact: Fact): string[] =>
  judgements.filter((judgement) => speaksOf(judgement, fact)).map(({ id }) => `judgement ${id}`);

async function anchored(db: Connected, document: string): Promise<Judgement[]> {
  const found = await db
    .selectFrom("judgement")
    .innerJoin("judgement_anchor", "judgement_anchor.judgement", "judgement.id")
    .select("judgement.json")
    .where("judgement_anchor.document", "=", document)
    .execute();
  return found.map(({ json }) => JSON.parse(json));
}

async function writeFacts(
  db: Connected,
  { document, reading }: Read,
  { blockKeys, citing }: KeyRules,
): Promise<void> {
  const judgements = await anchored(db, document.id);
  const head = headOf(document, reading);
  const keyed = reading.facts.map((fact) => ({
    fact,
    keys: new Set([
      ...blockKeys(fact, head).map((key) => `block ${key}`),
      ...judgementKeys(judgements, fact),
    ]),
  }));
  await insertAll(
    db,
    "fact",
    reading.facts.map((fact) => ({
      id: fact.id,
      document: document.id,
      type: fact.type,
      json: JSON.stringify(fact),
    })),
  );
  await insertAll(
    db,
    "fact_key",
    keyed.flatMap(({ fact, keys }) => [...keys].map((key) => ({ key, fact: fact.id }))),
  );
  if (!citing) return;
  await insertAll(
    db,
    "offer",
    reading.facts.flatMap((fact) =>
      [...new Set(citing.offers(fact, head))].map((key) => ({ key, fact: fact.id })),
    ),
  );
}

/** Gives the facts that are new or may have changed. */
export async function deriveReading(db: Connected, read: Read, rules: KeyRules): Promise<readonly string[]> {
  await writeHead(db, read);
  await writeFacts(db, read, rules);
  return read.reading.facts.map(({ id }) => id);
}

export async function factIds(db: Connected, document: string): Promise<readonly string[]> {
  return (await db.selectFrom("fact").select("id").where("document", "=", document).execute()).map(
    ({ id }) => id,
  );
}

export async function dropPassages(db: Connected, document: string): Promise<void> {
  await sql`DELETE FROM passage_text WHERE rowid IN (SELECT number FROM passage WHERE document = ${document})`.execute(
    db,
  );
  await db.deleteFrom("passage").where("document", "=", document).execute();
}

/** Row by row, the index would take a hundred times as long to empty. */
export async function dropAllPassages(db: Connected): Promise<void> {
  const { rows } = await sql<{
    sql: string;
  }>`SELECT sql FROM sqlite_master WHERE name = 'passage_text'`.execute(db);
  await sql`DROP TABLE passage_text`.execute(db);
  await sql.raw(rows[0]!.sql).execute(db);
  await sql`INSERT INTO passage_text (passage_text, rank) VALUES ('secure-delete', 1)`.execute(db);
}

export async function dropReading(db: Connected, document: string): Promise<void> {
  const facts = db.selectFrom("fact").select("id").where("document", "=", document);
  await db.deleteFrom("fact_key").where("fact", "in", facts).execute();
  await db.deleteFrom("offer").where("fact", "in", facts).execute();
  await db.deleteFrom("fact").where("document", "=", document).execute();
  await db.deleteFrom("head").where("id", "=", document).execute();
}

/** So that documents which come later find the judgements that were made of them. */
export async function writeAnchors(db: Connected, judgement: Judgement): Promise<readonly string[]> {
  const documents = [...new Set(judgement.anchors.map(({ document }) => document))];
  await insertAll(
    db,
    "judgement_anchor",
    documents.map((document) => ({ document, judgement: judgement.id })),
  );
  return documents;
}

/** Puts a judgement among the keys of the facts it speaks of; gives all facts of the documents it is anchored to. */
export async function deriveJudgement(db: Connected, judgement: Judgement): Promise<readonly string[]> {
  const documents = await writeAnchors(db, judgement);
  const found = await db.selectFrom("fact").select("json").where("document", "in", documents).execute();
  const facts = found.map(({ json }): Fact => JSON.parse(json));
  const spoken = facts.filter((fact) => speaksOf(judgement, fact));
  await insertAll(
    db,
    "fact_key",
    spoken.map(({ id }) => ({ key: `judgement ${judgement.id}`, fact: id })),
  );
  return facts.map(({ id }) => id);
}

/** Takes out the judgements that quote a document; gives all facts of the documents they were anchored to. */
export async function dropJudgements(db: Connected, document: string): Promise<readonly string[]> {
  const quoting = await db
    .selectFrom("judgement_anchor")
    .select("judgement")
    .where("document", "=", document)
    .execute();
  const ids = quoting.map(({ judgement }) => judgement);
  if (ids.length === 0) return [];
  const documents = db.selectFrom("judgement_anchor").select("document").where("judgement", "in", ids);
  const facts = await db.selectFrom("fact").select("id").where("document", "in", documents).execute();
  await db
    .deleteFrom("fact_key")
    .where(
      "key",
      "in",
      ids.map((id) => `judgement ${id}`),
    )
    .execute();
  await db.deleteFrom("judgement_anchor").where("judgement", "in", ids).execute();
  await db.deleteFrom("judgement").where("id", "in", ids).execute();
  return facts.map(({ id }) => id);
}
