// Who can date whom: the keys that undated documents seek and dated ones offer. What arrives: documents with their own
// readings, never those made with what others tell, so that one layer stays one layer. What leaves: the undated documents
// that a change touches, and what dated ones offer to one of them.
import { sql } from "kysely";
import { type Across, type ClueKey, type Dated, isUndated, ownDay } from "../../model/across.ts";
import type { Fact } from "../../model/fact.ts";
import type { DocumentHead } from "../../model/record.ts";
import type { TimeValue } from "../../model/time.ts";
import type { Connected } from "./connection.ts";
import { type Read, readOf } from "./kept.ts";

/** Of the facts that tell the same of one day, so many are held against an undated one. */
const MOST_A_DAY = 3;
/** What is told of more days than this is not one thing, and dates nothing. */
const MOST_DAYS = 60;
/** A sentence of reports of more days is a set phrase or an outlet's background, which nobody copied from the other. */
const MOST_DAYS_OF_SENTENCE = 7;

const asList = (values: Iterable<string>) =>
  sql<string>`(SELECT value FROM json_each(${JSON.stringify([...values])}))`;

/** Puts a document among those that offer or seek a day, or both. */
export async function writeClueKeys(
  db: Connected,
  { document, reading }: Read,
  rules: Across,
): Promise<void> {
  const published = ownDay(reading.dating);
  const keyed = (offers: 0 | 1, day: string) =>
    onceBySentence(reading.facts, offers ? "offers" : "seeks", rules).map(([fact, one]) => [
      one.key,
      offers,
      one.day ?? day,
      fact.id,
      one.sentence ? 1 : 0,
    ]);
  const rows = [
    ...(published ? keyed(1, `${published.from}/${published.to}`) : []),
    ...(isUndated(reading.dating) ? keyed(0, "") : []),
  ];
  await sql`
    INSERT INTO clue_key (key, offers, day, document, fact, sentence)
    SELECT value ->> 0, value ->> 1, value ->> 2, ${document.id}, value ->> 3, value ->> 4
    FROM json_each(${JSON.stringify(rows)})`.execute(db);
}

/** Many a sentence tells several facts; one of them stands for it. */
function onceBySentence(
  facts: readonly Fact[],
  role: "offers" | "seeks",
  { clueKeys }: Across,
): readonly (readonly [Fact, ClueKey])[] {
  const seen = new Set<string>();
  return facts.flatMap((fact) =>
    clueKeys(fact, role)
      .filter(({ key, sentence }) => !sentence || (!seen.has(key) && seen.add(key)))
      .map((one) => [fact, one] as const),
  );
}

export async function dropClueKeys(db: Connected, document: string): Promise<void> {
  await db.deleteFrom("clue_key").where("document", "=", document).execute();
}

/**
 * The days on which documents but these offer each of the keys, in order and one more than count at most: a step of the
 * index each, however many documents offer on one day.
 */
const offeredDays = (keys: ReturnType<typeof asList>, but: ReturnType<typeof asList>) => {
  const next = (key: string, after: string) =>
    sql`(SELECT day FROM clue_key WHERE key = ${sql.raw(key)} AND offers = 1 AND day > ${sql.raw(after)}
      AND document NOT IN ${but} ORDER BY day LIMIT 1)`;
  return sql`offered_day (key, most, day, place) AS (
    SELECT key, most, ${next("sought.key", "''")}, 1
      FROM (SELECT key, iif(max(sentence), ${MOST_DAYS_OF_SENTENCE}, ${MOST_DAYS}) AS most
        FROM clue_key WHERE key IN ${keys} AND offers = 0 GROUP BY key) AS sought
    UNION ALL
    SELECT key, most, ${next("offered_day.key", "offered_day.day")}, place + 1
      FROM offered_day WHERE day IS NOT NULL AND place <= most + 1)`;
};

/** What these offer and anybody seeks. */
async function soughtOf(db: Connected, documents: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ key: string }>`
    SELECT DISTINCT offered.key FROM clue_key AS offered
      WHERE offered.document IN ${asList(documents)} AND offered.offers = 1
      AND EXISTS (SELECT 1 FROM clue_key AS seeking WHERE seeking.key = offered.key AND seeking.offers = 0)`.execute(
    db,
  );
  return rows.map(({ key }) => key);
}

/**
 * The undated documents among these, and those that seek what any of these offers, but for what dates nothing with or
 * without them: of more days than may be, one of which a seeker may offer itself.
 */
export async function seekersAround(db: Connected, documents: readonly string[]): Promise<readonly string[]> {
  const keys = await soughtOf(db, documents);
  const { rows } = await sql<{ document: string }>`
    WITH RECURSIVE ${offeredDays(asList(keys), asList(documents))},
    common AS (SELECT key FROM offered_day WHERE day IS NOT NULL AND place > most + 1)
    SELECT document FROM clue_key WHERE key IN ${asList(keys)} AND offers = 0 AND key NOT IN (SELECT key FROM common)
    UNION SELECT document FROM clue_key WHERE document IN ${asList(documents)} AND offers = 0`.execute(db);
  return rows.map(({ document }) => document).sort();
}

export const allSeekers = async (db: Connected): Promise<readonly string[]> =>
  (
    await db
      .selectFrom("clue_key")
      .select("document")
      .distinct()
      .where("offers", "=", 0)
      .orderBy("document")
      .execute()
  ).map(({ document }) => document);

/** Those of them that still seek a day. */
export const seeking = async (db: Connected, documents: readonly string[]): Promise<readonly string[]> =>
  (
    await db
      .selectFrom("clue_key")
      .select("document")
      .distinct()
      .where("document", "in", asList(documents))
      .where("offers", "=", 0)
      .orderBy("document")
      .execute()
  ).map(({ document }) => document);

/** The facts that share a key with the undated document, by their documents. */
async function offeredTo(db: Connected, document: string): Promise<Map<string, string[]>> {
  const own = asList([document]);
  const sought = sql<string>`(SELECT key FROM clue_key WHERE document = ${document} AND offers = 0)`;
  const { rows } = await sql<{ document: string; fact: string }>`
    WITH RECURSIVE ${offeredDays(sought, own)},
    common AS (SELECT key FROM offered_day WHERE day IS NOT NULL AND place > most),
    found AS MATERIALIZED (
      SELECT (SELECT json_group_array(json_array(document, fact)) FROM (
        SELECT document, fact FROM clue_key WHERE key = offered_day.key AND offers = 1 AND day = offered_day.day
          AND document NOT IN ${own} ORDER BY document, fact LIMIT ${MOST_A_DAY})) AS told
      FROM offered_day WHERE day IS NOT NULL AND key NOT IN (SELECT key FROM common))
    SELECT DISTINCT one.value ->> 0 AS document, one.value ->> 1 AS fact FROM found CROSS JOIN json_each(found.told) AS one`.execute(
    db,
  );
  const byDocument = new Map<string, string[]>();
  for (const { document: by, fact } of rows) {
    const facts = byDocument.get(by);
    if (facts) facts.push(fact);
    else byDocument.set(by, [fact]);
  }
  return byDocument;
}

interface Own {
  readonly published: TimeValue;
  readonly facts: readonly Fact[];
}

/** Those that others date too stand in the record with that day: what they themselves tell is in the reading kept. */
async function ownOf(db: Connected, document: string, facts: ReadonlySet<string>): Promise<Own> {
  const { reading } = (await readOf(db, document))!;
  return { published: reading.dating.value!, facts: reading.facts.filter(({ id }) => facts.has(id)) };
}

async function ownsOf(
  db: Connected,
  offered: ReadonlyMap<string, readonly string[]>,
): Promise<Map<string, Own>> {
  const owns = new Map<string, Own>();
  const again = await db
    .selectFrom("redated")
    .select("document")
    .where("document", "in", asList(offered.keys()))
    .execute();
  for (const { document } of again)
    owns.set(document, await ownOf(db, document, new Set(offered.get(document))));
  const plain = [...offered].filter(([document]) => !owns.has(document));
  const heads = await db
    .selectFrom("head")
    .select("json")
    .where("id", "in", asList(plain.map(([document]) => document)))
    .execute();
  const facts = await db
    .selectFrom("fact")
    .select("json")
    .where("id", "in", asList(plain.flatMap(([, ids]) => ids)))
    .execute();
  const byDocument = new Map<string, Fact[]>();
  for (const { json } of facts) {
    const fact: Fact = JSON.parse(json);
    byDocument.set(fact.document, [...(byDocument.get(fact.document) ?? []), fact]);
  }
  for (const { json } of heads) {
    const head: DocumentHead = JSON.parse(json);
    owns.set(head.id, { published: head.published!, facts: byDocument.get(head.id) ?? [] });
  }
  return owns;
}

/** All that dated documents offer to an undated one, in the order of their ids. */
export async function datedFor(db: Connected, document: string): Promise<readonly Dated[]> {
  const offered = await offeredTo(db, document);
  if (offered.size === 0) return [];
  const owns = await ownsOf(db, offered);
  const counted = await db
    .selectFrom("clue_key")
    .select(({ fn }) => ["document", fn.count<number>("key").distinct().as("sentences")])
    .where("document", "in", asList(offered.keys()))
    .where("offers", "=", 1)
    .where("sentence", "=", 1)
    .groupBy("document")
    .execute();
  const sentences = new Map(counted.map((one) => [one.document, Number(one.sentences)]));
  return [...owns]
    .map(([id, own]) => ({ document: id, ...own, sentences: sentences.get(id) ?? 0 }))
    .sort((a, b) => (a.document < b.document ? -1 : 1));
}
