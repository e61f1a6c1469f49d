// Full text: what a person typed against the passages of all documents, best first.
import { sql } from "kysely";
import type { Document } from "../../model/document.ts";
import type { DocumentHead } from "../../model/record.ts";
import { slice } from "../../model/text.ts";
import type { Hit } from "../questions.ts";
import type { Connected } from "./connection.ts";
import { documentOf } from "./kept.ts";
import { ftsQuery, highlight, marksOf } from "./words.ts";

interface Found {
  readonly head: string;
  readonly document: string;
  readonly block: number;
  readonly highlighted: string;
  /** Of all finds, where they were counted on the way. */
  readonly total: number | null;
}

/** Where the index holds more than is seen, each find is held against the passages that are. */
const count = async (db: Connected, query: string, partial: boolean): Promise<number> => {
  const seen = partial ? sql`JOIN passage ON passage.number = passage_text.rowid` : sql``;
  const { rows } = await sql<{ n: number }>`
    SELECT count(*) AS n FROM passage_text ${seen} WHERE passage_text MATCH ${query}`.execute(db);
  return rows[0]!.n;
};

// Only those on the page are highlighted, hence the inner query.
const page = async (
  db: Connected,
  query: string,
  { offset, limit }: { offset: number; limit: number },
  partial: boolean,
): Promise<readonly Found[]> =>
  (
    await sql<Found>`
      WITH ranked AS MATERIALIZED (
        SELECT passage.number, passage.document, passage.block, bm25(passage_text) AS rank
        FROM passage_text JOIN passage ON passage.number = passage_text.rowid
        WHERE passage_text MATCH ${query}),
      best AS MATERIALIZED (
        SELECT number, document, block, rank, ${partial ? sql`(SELECT count(*) FROM ranked)` : sql`NULL`} AS total
        FROM ranked ORDER BY rank, document, block LIMIT ${limit} OFFSET ${offset})
      SELECT head.json AS head, best.document, best.block,
        highlight(passage_text, 0, ${highlight.open}, ${highlight.close}) AS highlighted, best.total
      FROM best JOIN head ON head.id = best.document JOIN passage_text ON passage_text.rowid = best.number
      WHERE passage_text MATCH ${query}
      ORDER BY best.rank, best.document, best.block`.execute(db)
  ).rows;

function hit(found: Found, document: Document): Hit {
  const span = document.blocks[found.block]!.span;
  const head: DocumentHead = JSON.parse(found.head);
  const text = slice(document.text, span);
  return { document: head, block: found.block, span, text, marks: marksOf(found.highlighted) };
}

export async function search(
  db: Connected,
  words: string,
  { offset, limit }: { offset: number; limit: number },
  partial: boolean,
): Promise<{ total: number; hits: readonly Hit[] }> {
  const query = ftsQuery(words);
  if (query === undefined) return { total: 0, hits: [] };
  const documents = new Map<string, Document>();
  const hits: Hit[] = [];
  const best = await page(db, query, { offset, limit }, partial);
  for (const found of best) {
    const document = documents.get(found.document) ?? (await documentOf(db, found.document))!;
    documents.set(found.document, document);
    hits.push(hit(found, document));
  }
  return { total: best[0]?.total ?? (await count(db, query, partial)), hits };
}
