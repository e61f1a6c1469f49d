// What is made of one document and its reading, before any reconciling: its head, passages, facts and their keys.
import { sql } from "kysely";
import type { Document } from "../../model/document.ts";
import type { Fact } from "../../model/fact.ts";
import { type Judgement, speaksOf } from "../../model/judgement.ts";
import type { DocumentHead } from "../../model/record.ts";
import { slice } from "../../model/text.ts";
import { headOf } from "../head.ts";
import type { Rules } from "../store.ts";
import type { Connected } from "./connection.ts";
import { insertAll } from "./insert.ts";
import type { Read } from "./kept.ts";
import { indexed } from "./words.ts";

/** What a fact is found by. */
type KeyRules = Pick<Rules, "blockKeys" | "citing" | "judged">;

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

/** What a judgement joins belongs in one component, so it is a key as well. */
const judgementKeys = (judgements: readonly Judgement[], fact: Fact): string[] =>
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

interface Placed {
  readonly facts: readonly Fact[];
  readonly head: DocumentHead;
  readonly judgements: readonly Judgement[];
}

/** Under which keys facts are found, as judgements let them stand; one that was rejected only under its judgements. */
async function writeKeys(
  db: Connected,
  { facts, head, judgements }: Placed,
  { blockKeys, citing, judged }: KeyRules,
): Promise<void> {
  const standing = (fact: Fact): readonly Fact[] => judged?.([fact], judgements) ?? [fact];
  await insertAll(
    db,
    "fact_key",
    facts.flatMap((fact) => {
      const blocks = standing(fact).flatMap((one) => blockKeys(one, head).map((key) => `block ${key}`));
      const keys = new Set([...blocks, ...judgementKeys(judgements, fact)]);
      return [...keys].map((key) => ({ key, fact: fact.id }));
    }),
  );
  if (!citing) return;
  await insertAll(
    db,
    "offer",
    facts.flatMap((fact) => {
      const keys = new Set(standing(fact).flatMap((one) => citing.offers(one, head)));
      return [...keys].map((key) => ({ key, fact: fact.id }));
    }),
  );
}

async function writeFacts(db: Connected, { document, reading }: Read, rules: KeyRules): Promise<void> {
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
  const judgements = await anchored(db, document.id);
  await writeKeys(db, { facts: reading.facts, head: headOf(document, reading), judgements }, rules);
}

/** Makes the keys of a document's facts anew, as a judgement of them came or went. */
async function rekey(db: Connected, document: string, rules: KeyRules): Promise<readonly string[]> {
  const head = await db.selectFrom("head").select("json").where("id", "=", document).executeTakeFirst();
  if (!head) return [];
  const found = await db.selectFrom("fact").select("json").where("document", "=", document).execute();
  const facts = found.map(({ json }): Fact => JSON.parse(json));
  await dropKeys(db, document);
  await writeKeys(
    db,
    { facts, head: JSON.parse(head.json), judgements: await anchored(db, document) },
    rules,
  );
  return facts.map(({ id }) => id);
}

async function dropKeys(db: Connected, document: string): Promise<void> {
  const facts = db.selectFrom("fact").select("id").where("document", "=", document);
  await db.deleteFrom("fact_key").where("fact", "in", facts).execute();
  await db.deleteFrom("offer").where("fact", "in", facts).execute();
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

/** Ids of the facts that a judgement speaks of, in order. */
export async function spokenOf(db: Connected, judgement: Judgement): Promise<readonly string[]> {
  const documents = [...new Set(judgement.anchors.map(({ document }) => document))];
  const found = await db
    .selectFrom("fact")
    .select("json")
    .where("document", "in", documents)
    .orderBy("id")
    .execute();
  return found
    .map(({ json }): Fact => JSON.parse(json))
    .filter((fact) => speaksOf(judgement, fact))
    .map(({ id }) => id);
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
  await dropKeys(db, document);
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

/** Brings the keys of the facts it may speak of up to date; gives all facts of the documents it is anchored to. */
export async function deriveJudgement(
  db: Connected,
  judgement: Judgement,
  rules: KeyRules,
): Promise<readonly string[]> {
  const facts: string[] = [];
  for (const document of await writeAnchors(db, judgement)) facts.push(...(await rekey(db, document, rules)));
  return facts;
}

const quoting = (db: Connected, document: string) =>
  db.selectFrom("judgement_anchor").select("judgement").where("document", "=", document);

/** All facts of the documents that judgements which quote this one are anchored to. */
export async function factsJudgedWith(db: Connected, document: string): Promise<readonly string[]> {
  const anchored = db
    .selectFrom("judgement_anchor")
    .select("document")
    .where("judgement", "in", quoting(db, document));
  const found = await db.selectFrom("fact").select("id").where("document", "in", anchored).execute();
  return found.map(({ id }) => id);
}

/** Takes out the judgements that quote a document; gives all facts of the documents they were anchored to. */
export async function dropJudgements(
  db: Connected,
  document: string,
  rules: KeyRules,
): Promise<readonly string[]> {
  const ids = (await quoting(db, document).execute()).map(({ judgement }) => judgement);
  if (ids.length === 0) return [];
  const anchors = await db
    .selectFrom("judgement_anchor")
    .select("document")
    .distinct()
    .where("judgement", "in", ids)
    .execute();
  await db.deleteFrom("judgement_anchor").where("judgement", "in", ids).execute();
  await db.deleteFrom("judgement").where("id", "in", ids).execute();
  const facts: string[] = [];
  for (const anchor of anchors) facts.push(...(await rekey(db, anchor.document, rules)));
  return facts;
}
