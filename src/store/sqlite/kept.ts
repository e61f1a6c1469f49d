// What came in and is never rewritten: documents, readings and judgements, written and read one at a time.
import { isDeepStrictEqual } from "node:util";
import type { Document } from "../../model/document.ts";
import type { Reading } from "../../model/fact.ts";
import type { Judgement } from "../../model/judgement.ts";
import { InputError } from "../../model/notice.ts";
import type { Entry } from "../store.ts";
import type { Connected } from "./connection.ts";
import { pack, packBytes, unpack } from "./packing.ts";

export interface Read {
  readonly document: Document;
  readonly reading: Reading;
}

export const holds = async (db: Connected, hash: string): Promise<boolean> =>
  (await db.selectFrom("document").select("id").where("hash", "=", hash).executeTakeFirst()) !== undefined;

export async function keepDocument(db: Connected, { document, bytes }: Entry): Promise<void> {
  const { id, hash } = document;
  await db
    .insertInto("document")
    .values({ id, hash, bytes: packBytes(bytes) })
    .execute();
}

const newest = (db: Connected, document: string) =>
  db.selectFrom("reading").where("document", "=", document).orderBy("ordinal", "desc").limit(1);

export async function documentOf(db: Connected, id: string): Promise<Document | undefined> {
  const found = await newest(db, id).select("cleaned").executeTakeFirst();
  return found && unpack(found.cleaned);
}

export async function readOf(db: Connected, id: string): Promise<Read | undefined> {
  const found = await newest(db, id).select(["cleaned", "facts"]).executeTakeFirst();
  return found && { document: unpack(found.cleaned), reading: unpack(found.facts) };
}

/** False where the reading in force is the same already. */
export async function keepReading(db: Connected, { document, reading }: Read): Promise<boolean> {
  const last = await newest(db, document.id).selectAll().executeTakeFirst();
  const [cleaned, facts] = [pack(document), pack(reading)];
  const same = (before: Uint8Array, now: Uint8Array) => isDeepStrictEqual(unpack(before), unpack(now));
  if (last && same(last.cleaned, cleaned) && same(last.facts, facts)) return false;
  const ordinal = (last?.ordinal ?? 0) + 1;
  await db
    .insertInto("reading")
    .values({ document: document.id, ordinal, rules: reading.rules, cleaned, facts })
    .execute();
  return true;
}

export const documentIds = async (db: Connected): Promise<readonly string[]> =>
  (await db.selectFrom("document").select("id").orderBy("id").execute()).map(({ id }) => id);

/** False where it is on file already; refuses another one under the same id. */
export async function keepJudgement(db: Connected, judgement: Judgement): Promise<boolean> {
  const json = JSON.stringify(judgement);
  const known = await db
    .selectFrom("judgement")
    .select("json")
    .where("id", "=", judgement.id)
    .executeTakeFirst();
  if (known && isDeepStrictEqual(JSON.parse(known.json), JSON.parse(json))) return false;
  if (known)
    throw new InputError(
      "judgement-known",
      `Another judgement has the id ${judgement.id} already.`,
      "A judgement is never rewritten: make a new one, which takes the older one's place.",
    );
  await db.insertInto("judgement").values({ id: judgement.id, json }).execute();
  return true;
}

export const judgementsKept = async (db: Connected): Promise<readonly Judgement[]> =>
  (await db.selectFrom("judgement").select("json").orderBy("id").execute()).map(({ json }) =>
    JSON.parse(json),
  );

export const markOf = async (db: Connected, name: string): Promise<string | undefined> =>
  (await db.selectFrom("mark").select("value").where("name", "=", name).executeTakeFirst())?.value;

export async function keepMark(db: Connected, name: string, value: string): Promise<void> {
  await db
    .insertInto("mark")
    .values({ name, value })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
    .execute();
}

/** Takes out a document with its readings, the older ones too. */
export async function dropKept(db: Connected, document: string): Promise<void> {
  await db.deleteFrom("reading").where("document", "=", document).execute();
  await db.deleteFrom("document").where("id", "=", document).execute();
}
