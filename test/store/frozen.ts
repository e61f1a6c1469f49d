// Small invented reports with the facts read in them, and honest rules to reconcile them by: events of one kind, day and
// company are one event, equal words of one speaker one utterance; a person's judgement joins facts or rejects them.
import { createHash } from "node:crypto";
import type { Block, Document, Role } from "../../src/model/document.ts";
import { type EntityRef, entityKey } from "../../src/model/entity.ts";
import type {
  CommitmentFact,
  EventFact,
  Fact,
  PositionFact,
  Reading,
  UtteranceFact,
} from "../../src/model/fact.ts";
import type { Evidenced, Row } from "../../src/model/record.ts";
import { slice } from "../../src/model/text.ts";
import type { TimeValue } from "../../src/model/time.ts";
import type { Entry, Rules } from "../../src/store/store.ts";

const sha256 = (data: Uint8Array | string): string => createHash("sha256").update(data).digest("hex");

export const on = (from: string, to = from): TimeValue => ({
  from,
  to,
  precision: from === to ? "day" : "interval",
  basis: "stated",
});

export const person = (name: string, state?: string): EntityRef => ({ kind: "person", name, state });
const state = (name: string): EntityRef => ({ kind: "state", name });
const forum = (name: string): EntityRef => ({ kind: "forum", name });
export const AOKI = person("Aoki Ren", "JP");
export const BRAND = person("Léa Brand", "FR");
export const COSTA = person("Rui Costa", "PT");

type EventSlots = Partial<Omit<EventFact, "id" | "document" | "evidence" | "type">>;
type PromiseSlots = Pick<CommitmentFact, "by" | "action"> &
  Partial<Pick<CommitmentFact, "due" | "status" | "to">>;
export type Said =
  | ({ readonly type: "event"; readonly in: number } & EventSlots)
  | { readonly type: "utterance"; readonly in: number; readonly speaker: EntityRef; readonly text: string }
  | ({ readonly type: "commitment"; readonly in: number } & PromiseSlots)
  | ({ readonly type: "position"; readonly in: number } & Pick<PositionFact, "actor" | "stance" | "issue">);

export interface Draft {
  readonly name: string;
  readonly outlet?: string;
  readonly received?: string;
  readonly published?: string;
  readonly language?: string;
  readonly paragraphs: readonly (string | readonly [Role, string])[];
  readonly says?: readonly Said[];
  readonly rules?: string;
}

function layOut(paragraphs: Draft["paragraphs"]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = "";
  for (const paragraph of paragraphs) {
    const [role, words] = typeof paragraph === "string" ? (["body", paragraph] as const) : paragraph;
    blocks.push({
      role,
      span: { from: text.length, to: text.length + words.length },
      rule: "test/paragraph",
    });
    text += `${words}\n\n`;
  }
  return { text, blocks };
}

function documentOf(draft: Draft): { document: Document; bytes: Uint8Array } {
  const { text, blocks } = layOut(draft.paragraphs);
  const bytes = new TextEncoder().encode(`${draft.name}\n${text}`);
  const hash = sha256(bytes);
  const document: Document = {
    id: hash.slice(0, 16),
    hash,
    size: bytes.length,
    name: draft.name,
    address: `https://news.example/${draft.name}`,
    media: "text/plain",
    encoding: "utf-8",
    received: draft.received ?? "2022-01-20T08:00:00Z",
    language: draft.language ?? "en",
    stated: { outlet: draft.outlet },
    text,
    blocks,
    origin: [[0, draft.name.length + 1, text.length]],
    notices: [{ code: "no-date", message: "The page bears no day." }],
  };
  return { document, bytes };
}

function factOf(document: Document, said: Said, index: number): Fact {
  const block = document.blocks[said.in]!;
  const { in: _, ...slots } = said;
  const evidence = {
    document: document.id,
    span: block.span,
    quote: slice(document.text, block.span),
    block: said.in,
    marks: [],
    rule: "test/said",
    steps: [],
  };
  const id = sha256(`${document.id} ${said.type} ${index}`).slice(0, 16);
  const base = { id, document: document.id, evidence };
  if (said.type === "event")
    return { kind: "meeting", participants: [], status: "held", ...base, ...slots } as EventFact;
  if (said.type === "commitment") return { status: "open", ...base, ...slots } as CommitmentFact;
  if (said.type === "position") return { ...base, ...slots } as PositionFact;
  return { mode: "direct", ...base, ...slots } as UtteranceFact;
}

export function entry(draft: Draft): Entry {
  const { document, bytes } = documentOf(draft);
  const reading: Reading = {
    document: document.id,
    rules: draft.rules ?? "1.0",
    dating: { value: draft.published ? on(draft.published) : undefined, clues: [] },
    facts: (draft.says ?? []).map((said, index) => factOf(document, said, index)),
    notices: [],
  };
  return { document, bytes, reading };
}

/** What makes two facts the same thing; `undefined` where nothing can be the same as it. */
const sameness = (fact: Fact): string | undefined => {
  if (fact.type === "event" && fact.date)
    return ["event", fact.kind, fact.date.from, ...fact.participants.map(entityKey).sort()].join("|");
  return fact.type === "utterance" ? `utterance|${entityKey(fact.speaker)}|${fact.text}` : undefined;
};

function rowOf(facts: readonly Fact[], { documents }: Evidenced): Row {
  const [first] = facts as [Fact];
  const { document: _, evidence: __, ...slots } = first;
  const outlets = new Set(
    facts.map(({ document }) => documents.find(({ id }) => id === document)?.outlet ?? document),
  );
  const known = documents.find(({ id }) => id === first.document)?.published?.to;
  const places = [...new Set(facts.flatMap((fact) => (fact.type === "event" && fact.place?.name) || []))];
  return {
    ...slots,
    facts: facts.map(({ id }) => id),
    documents: [...new Set(facts.map(({ document }) => document))].sort(),
    origins: outlets.size,
    evidence: facts.map(({ id, evidence }) => ({ ...evidence, fact: id })),
    differences:
      places.length > 1 ? [{ slot: "place", values: places.map((value) => ({ value, facts: [] })) }] : [],
    ...(first.type === "event" ? { history: [], offices: [] } : {}),
    ...(first.type === "commitment" ? { history: [{ status: first.status, known, facts: [] }] } : {}),
  } as unknown as Row;
}

function reconcile(evidenced: Evidenced): readonly Row[] {
  const judged = (fact: Fact, kind: string) =>
    evidenced.judgements.find(
      (judgement) =>
        judgement.kind === kind &&
        judgement.anchors.some((a) => a.document === fact.document && a.quote === fact.evidence.quote),
    )?.id;
  const same = new Map<string, Fact[]>();
  for (const fact of [...evidenced.facts].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (judged(fact, "reject")) continue;
    const key = judged(fact, "merge") ?? sameness(fact) ?? fact.id;
    same.set(key, [...(same.get(key) ?? []), fact]);
  }
  return [...same.values()].map((facts) => rowOf(facts, evidenced));
}

/** What is ahead is doubtful once its day has passed, what one outlet tells always, words always by whom they name. */
const doubts: Rules["doubts"] = (row, { heads, about }) => {
  if (row.type === "utterance") return [{ kinds: ["words"], weight: 5 + (heads.get(row.documents[0]!)?.published ? 1 : 0) }];
  if (row.type === "commitment") return row.due ? [{ kinds: ["late"], weight: 45, after: row.due.to }] : [];
  if (row.type !== "event") return [];
  const lasting = [...(row.origins === 1 ? ["single"] : []), ...(about || row.judgements ? ["about"] : [])];
  const weight = 10 * lasting.length + row.documents.length;
  const day = row.status === "planned" ? row.date?.to : undefined;
  return [
    ...(lasting.length > 0 ? [{ kinds: lasting, weight, until: day }] : []),
    ...(day ? [{ kinds: ["ahead", ...lasting], weight: weight + 60, after: day }] : []),
  ];
}; // biome-ignore format: a line a kind of row

export const RULES: Rules = {
  blockKeys: (fact) => [sameness(fact) ?? []].flat(),
  reconcile,
  gathers: (fact) => fact.type === "utterance" && sameness(fact) !== undefined,
  doubts,
};

/** Two reports of one meeting, a third of another day, one without facts, one of a meeting still ahead. */
export const MET = entry({
  name: "met.txt",
  outlet: "Harbour Times",
  received: "2022-01-20T08:00:00Z",
  published: "2022-01-19",
  paragraphs: [
    ["furniture", "Subscribe to our newsletter zebra"],
    ["title", "Ministers agree on a ferry line"],
    "Aoki Ren met Léa Brand in Lisbon on 18 January 2022.",
    "“We agreed on every pier,” Aoki said of Zélènskyy Street’s ferry.",
  ],
  says: [
    {
      type: "event",
      in: 2,
      date: on("2022-01-18"),
      participants: [AOKI, BRAND],
      place: { kind: "place", name: "Lisbon" },
    },
    { type: "utterance", in: 3, speaker: AOKI, text: "We agreed on every pier" },
  ],
});
export const MET_TOO = entry({
  name: "met-too.txt",
  outlet: "Quay Post",
  received: "2022-01-21T08:00:00Z",
  paragraphs: [
    "Brand sat down with Aoki on 18 January in Porto, walrus and all.",
    "Aoki told reporters “We agreed on every pier”.",
  ],
  says: [
    {
      type: "event",
      in: 0,
      date: on("2022-01-18"),
      participants: [BRAND, AOKI],
      place: { kind: "place", name: "Porto" },
      forum: forum("Ferry Forum"),
    },
    { type: "utterance", in: 1, speaker: AOKI, text: "We agreed on every pier" },
  ],
});
export const CALLED = entry({
  name: "called.txt",
  outlet: "Harbour Times",
  received: "2022-02-03T08:00:00Z",
  paragraphs: ["Rui Costa called Léa Brand on 2 February.", "They may meet in April; no day was given."],
  says: [
    { type: "event", in: 0, kind: "call", date: on("2022-02-02"), participants: [COSTA, BRAND] },
    {
      type: "event",
      in: 1,
      status: "planned",
      date: on("2022-04-01", "2022-04-30"),
      participants: [COSTA, BRAND],
    },
    { type: "event", in: 1, kind: "visit", status: "proposed", participants: [COSTA], target: state("JP") },
  ],
});
export const SILENT = entry({ name: "silent.txt", language: "fr", paragraphs: ["Rien de neuf au port."] });
/** Another report of the same words, received on that day. */
export const repeatOf = (day: string): Entry =>
  entry({
    name: `met-${day}.txt`,
    received: `${day}T08:00:00Z`,
    paragraphs: [`“We agreed on every pier,” Aoki said again on ${day}.`],
    says: [{ type: "utterance", in: 0, speaker: AOKI, text: "We agreed on every pier" }],
  });
export const ALL = [MET, MET_TOO, CALLED, SILENT];

export const factId = (of: Entry, index: number): string => of.reading.facts[index]!.id;
