// All that reconciling needs of facts, loaded by their ids: the facts, their documents' heads, the judgements of these.
import { sql } from "kysely";
import type { Fact } from "../../model/fact.ts";
import type { Judgement } from "../../model/judgement.ts";
import type { DocumentHead, Evidenced } from "../../model/record.ts";
import type { Connected } from "./connection.ts";

type Component = readonly string[];

const parsed = <T>(rows: readonly { json: string }[]): T[] => rows.map(({ json }) => JSON.parse(json));

export const among = (ids: readonly string[]) =>
  sql<string>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;

async function loadFacts(db: Connected, ids: readonly string[]): Promise<Map<string, Fact>> {
  const found = await db.selectFrom("fact").select("json").where("id", "in", among(ids)).execute();
  return new Map(parsed<Fact>(found).map((fact) => [fact.id, fact]));
}

export async function loadHeads(db: Connected, ids: readonly string[]): Promise<Map<string, DocumentHead>> {
  const found = await db.selectFrom("head").select("json").where("id", "in", among(ids)).execute();
  return new Map(parsed<DocumentHead>(found).map((head) => [head.id, head]));
}

async function loadJudgements(
  db: Connected,
  documents: readonly string[],
): Promise<Map<string, Judgement[]>> {
  const found = await db
    .selectFrom("judgement_anchor")
    .innerJoin("judgement", "judgement.id", "judgement_anchor.judgement")
    .select(["judgement_anchor.document", "judgement.json"])
    .where("judgement_anchor.document", "in", among(documents))
    .execute();
  const byDocument = new Map<string, Judgement[]>();
  for (const { document, json } of found) {
    const here = byDocument.get(document) ?? [];
    here.push(JSON.parse(json));
    byDocument.set(document, here);
  }
  return byDocument;
}

export interface Loaded {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly heads: ReadonlyMap<string, DocumentHead>;
  readonly judgements: ReadonlyMap<string, readonly Judgement[]>;
}

export async function load(db: Connected, batch: readonly Component[]): Promise<Loaded> {
  const facts = await loadFacts(db, batch.flat());
  const documents = [...new Set([...facts.values()].map(({ document }) => document))];
  return { facts, heads: await loadHeads(db, documents), judgements: await loadJudgements(db, documents) };
}

const inOrder = <T extends { readonly id: string }>(items: Iterable<T>): T[] =>
  [...new Map([...items].map((item) => [item.id, item])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The same component is always put to the rules in the same order, so that it always gives the same rows. */
export function evidenced(component: Component, { facts, heads, judgements }: Loaded): Evidenced {
  const here = component.map((id) => facts.get(id)!);
  const documents = [...new Set(here.map(({ document }) => document))];
  return {
    documents: inOrder(documents.map((id) => heads.get(id)!)),
    facts: here,
    judgements: inOrder(documents.flatMap((id) => judgements.get(id) ?? [])),
  };
}
