// The routes of one report: its page, and how each of its sentences was read. Sentences are read anew when asked for, by
// the rules as they are; the rooms that read are loaded with the first report asked for.
import type { SentencePlace } from "../../model/annotated.ts";
import type { Document } from "../../model/document.ts";
import type { Row } from "../../model/record.ts";
import type { View } from "../../store/store.ts";
import { HowPage } from "../pages/how.tsx";
import { SourcePage } from "../pages/source.tsx";
import { sentenceHref, sourceHref } from "../views/addresses.ts";
import { readFound } from "../views/found.ts";
import { howView } from "../views/how.ts";
import { firstKnown } from "../views/known.ts";
import { sourceView } from "../views/source.ts";
import type { Answer, Ask, Route } from "./answers.ts";

const loadPipeline = () => import("../../pipeline.ts");

const ID = /^[0-9a-f]{16}$/;
export const isDocumentId = (id: string): boolean => ID.test(id);

/** A report longer than this takes seconds to read anew, so its sentences are told by `readout explain` only. */
const LONGEST = 100_000;

const placesIn = async (document: Document): Promise<readonly SentencePlace[]> =>
  document.text.length > LONGEST ? [] : (await loadPipeline()).placesOf(document);

type Kept = NonNullable<Awaited<ReturnType<View["document"]>>>;

const keptOf = async ({ store, params }: Ask): Promise<Kept | undefined> =>
  isDocumentId(params.id ?? "") ? store.document(params.id!) : undefined;

const rowsOf = (store: View, { reading }: Kept): Promise<readonly Row[]> =>
  store.rows(reading.facts.map(({ id }) => id));

/** A report that is in the record, but could not be known on the day asked for. */
export const laterReport = async ({ whole, asOf, params }: Ask): Promise<Answer> => {
  const id = params.id ?? "";
  if (asOf === undefined || !isDocumentId(id)) return undefined;
  const known = firstKnown(await whole.heads([id]));
  return known === undefined ? undefined : { kind: "later", known };
};

const source = async (ask: Ask): Promise<Answer> => {
  const kept = await keptOf(ask);
  if (kept === undefined) return laterReport(ask);
  const [rows, places] = await Promise.all([rowsOf(ask.store, kept), placesIn(kept.document)]);
  const byFact = new Map(rows.flatMap((row) => row.facts.map((fact) => [fact, row] as const)));
  const found = readFound(ask.query.get("found") ?? "");
  const view = sourceView(kept.head, kept.document, kept.reading, byFact, places, found);
  return { kind: "shown", view, page: (site, twin) => <SourcePage site={site} view={view} twin={twin} /> };
};

const sentence = async (ask: Ask): Promise<Answer> => {
  const kept = await keptOf(ask);
  const asked = ask.params.number ?? "";
  const number = /^[1-9]\d{0,6}$/.test(asked) ? Number(asked) : 0;
  if (kept === undefined) return laterReport(ask);
  if ((await placesIn(kept.document))[number - 1] === undefined) return undefined;
  const { explain, parse } = await loadPipeline();
  const trace = explain(
    kept.document,
    kept.reading.dating.clues.filter(({ other }) => other),
  );
  const one = trace.sentences[number - 1]!;
  const tree = parse(one.sentence.tokens.map(({ text }) => text));
  const view = howView(kept, trace, one, tree, await rowsOf(ask.store, kept));
  return { kind: "shown", view, page: (site, twin) => <HowPage site={site} view={view} twin={twin} /> };
};

/** The fact's sentence, or its report where that has none to tell of. */
const factSentence = async (ask: Ask): Promise<Answer> => {
  const kept = await keptOf(ask);
  const fact = kept?.reading.facts.find(({ id }) => id === ask.params.fact);
  if (kept === undefined) return laterReport(ask);
  if (fact === undefined) return undefined;
  const { from } = fact.evidence.span;
  const places = await placesIn(kept.document);
  const index = places.findIndex(({ span }) => span.from <= from && from < span.to);
  return {
    kind: "moved",
    to: index < 0 ? sourceHref(kept.head.id) : sentenceHref(kept.head.id, index + 1),
  };
};

export const sourceRoutes: readonly Route[] = [
  {
    path: "/source/:id",
    twin: "/source/:id.json",
    what: "one report with its passages, facts and dating",
    answer: source,
  },
  {
    path: "/source/:id/sentence/:number",
    twin: "/source/:id/sentence/:number.json",
    what: "how one of its sentences was read, counted from 1",
    answer: sentence,
  },
  {
    path: "/source/:id/fact/:fact",
    what: "leads to the sentence that one of its facts was read from",
    answer: factSentence,
  },
];
