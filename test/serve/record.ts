// A small record of invented people and sentences, made from the model's own types and kept in the real store, and a
// hostile one beside it. What arrives: drafts of reports. What leaves: a store to serve.
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Clue } from "../../src/model/annotated.ts";
import type { Block, Document, Role } from "../../src/model/document.ts";
import type { EntityRef } from "../../src/model/entity.ts";
import type { Fact, Step } from "../../src/model/fact.ts";
import type { TimeValue } from "../../src/model/time.ts";
import { RECORD_RULES } from "../../src/reconcile/rules.ts";
import { openSqlite } from "../../src/store/sqlite/open.ts";
import type { Entry, Store } from "../../src/store/store.ts";

export const person = (name: string, state: string): EntityRef => ({ kind: "person", name, state });
export const state = (name: string): EntityRef => ({ kind: "state", name });
export const place = (name: string): EntityRef => ({ kind: "place", name });
export const on = (from: string, to = from, more: Partial<TimeValue> = {}): TimeValue => ({
  from,
  to,
  precision: from === to ? "day" : "days",
  basis: "stated",
  ...more,
});

type Slots<F> = F extends Fact ? Omit<F, "id" | "document" | "evidence"> : never;
type Said = Slots<Fact> & {
  /** The sentence, as it stands in one of the paragraphs. */
  readonly quote: string;
  /** Slot and the words it was read from. */
  readonly marks?: Readonly<Record<string, string>>;
  readonly rule: string;
  readonly steps?: readonly Step[];
};

export interface Draft {
  readonly name: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly published?: TimeValue;
  readonly received?: string;
  readonly language?: string;
  readonly address?: string;
  readonly clues?: readonly Clue[];
  readonly paragraphs: readonly (readonly [Role, string])[];
  readonly says?: readonly Said[];
}

const sha256 = (data: Uint8Array | string): string => createHash("sha256").update(data).digest("hex");

const layOut = (paragraphs: Draft["paragraphs"]): { text: string; blocks: Block[] } => {
  const blocks: Block[] = [];
  let text = "";
  for (const [role, words] of paragraphs) {
    blocks.push({ role, span: { from: text.length, to: text.length + words.length }, rule: `role/${role}` });
    text += `${words}\n\n`;
  }
  return { text, blocks };
};

const spanOf = (text: string, words: string, from = 0): { from: number; to: number } => {
  const at = text.indexOf(words, from);
  if (at < 0) throw new Error(`The draft does not hold: ${words}`);
  return { from: at, to: at + words.length };
};

const factOf = (document: Document, said: Said, index: number): Fact => {
  const { quote, marks = {}, rule, steps = [], ...slots } = said;
  const span = spanOf(document.text, quote);
  const evidence = {
    document: document.id,
    span,
    quote,
    block: document.blocks.findIndex((block) => block.span.from <= span.from && span.to <= block.span.to),
    marks: Object.entries(marks).map(([slot, words]) => ({
      slot,
      span: spanOf(document.text, words, span.from),
    })),
    rule,
    steps,
  };
  return {
    ...slots,
    id: sha256(`${document.id}/${index}/${said.type}`).slice(0, 16),
    document: document.id,
    evidence,
  } as Fact;
};

export const entryOf = (draft: Draft): Entry => {
  const { text, blocks } = layOut(draft.paragraphs);
  const bytes = new TextEncoder().encode(text);
  const hash = sha256(bytes);
  const document: Document = {
    id: hash.slice(0, 16),
    hash,
    size: bytes.length,
    name: draft.name,
    address: draft.address ?? `https://news.example/${draft.name}`,
    media: "text/plain",
    encoding: "utf-8",
    received: draft.received ?? "2022-02-02T09:30:00Z",
    language: draft.language ?? "en",
    stated: { outlet: draft.outlet, title: draft.title },
    text,
    blocks,
    origin: [[0, 0, text.length]],
    notices: [],
  };
  const facts = (draft.says ?? []).map((said, index) => factOf(document, said, index));
  const dating = { ...(draft.published && { value: draft.published }), clues: draft.clues ?? [] };
  return { bytes, document, reading: { document: document.id, rules: "1.0", dating, facts, notices: [] } };
};

export const SOLHEIM = person("Ingrid Solheim", "NO");
export const BREKKE = person("Lars Brekke", "NO");
export const COSTA = person("Rui Costa", "PT");
export const NUNES = person("Marta Nunes", "PT");
const OFFICES: readonly (readonly [EntityRef, string, string, string])[] = [
  [SOLHEIM, "foreign minister", "Foreign Minister", "NO"],
  [BREKKE, "defence minister", "Minister of Defence", "NO"],
  [COSTA, "foreign minister", "Foreign Minister", "PT"],
  [NUNES, "defence minister", "Minister of National Defence", "PT"],
];
const FOUR = OFFICES.map(([ref]) => ref);

const tenure = (at: number, quote: string): Said => {
  const [ref, office, title, of] = OFFICES[at]!;
  return {
    type: "tenure",
    person: ref,
    office,
    title,
    of: state(of),
    quote,
    rule: "tenure/title-name",
  } as Said;
};

const AHEAD: Draft = {
  name: "four-ministers-ahead.txt",
  outlet: "Harbour Wire",
  title: "Four ministers to gather in Lisbon as northern patrols grow",
  published: on("2021-03-14", "2021-03-15", { precision: "interval", basis: "inferred" }),
  clues: [
    { rule: "document/copyright-year", words: "© 2021", reason: "a copyright year is a bound only", allows: { from: "2021-01-01" } },
    { rule: "document/past-event", words: "an article that appeared on Sunday", reason: "past; the Sunday before", allows: { from: "2021-03-14" } },
    { rule: "document/ahead", words: "will gather in Lisbon on Tuesday", reason: "ahead; they met on Tuesday 16 March", allows: { to: "2021-03-15" } },
  ],
  paragraphs: [
    ["furniture", "Home › World › Europe   Sign in   Subscribe from 1.99 a week"],
    ["title", "Four ministers to gather in Lisbon as northern patrols grow"],
    ["caption", "Foreign Minister Ingrid Solheim boards her aircraft on Saturday."],
    ["credit", "Photo: pool"],
    ["body", "LISBON – The foreign and defence ministers of Norway and Portugal will gather in Lisbon on Tuesday, and officials say the text they issue will not shy from naming the patrols."],
    ["body", "Foreign Minister Ingrid Solheim and Defence Minister Lars Brekke arrive on Monday for three days, the first journey abroad by members of the new cabinet."],
    ["body", "“Nobody should come away thinking that the northern route is an open question,” a senior Norwegian official said."],
    ["furniture", "Read next: Five things to know about the route   Share this story"],
    ["body", "From Lisbon the Norwegians go on to Rabat on Thursday."],
    ["correction", "An earlier version of this report gave the wrong rank of the harbour master."],
    ["furniture", "© 2021 Harbour Wire. All rights reserved.   Contact   Cookies"],
  ],
  says: [
    {
      type: "event", kind: "meeting", participants: FOUR, place: place("Lisbon"), format: "in-person", status: "planned",
      date: on("2021-03-16", "2021-03-16", { basis: "inferred", reference: "14–15 March 2021", zone: "Europe/Lisbon" }),
      quote: "The foreign and defence ministers of Norway and Portugal will gather in Lisbon on Tuesday, and officials say the text they issue will not shy from naming the patrols.",
      marks: { participants: "The foreign and defence ministers of Norway and Portugal", kind: "will gather", place: "Lisbon", date: "on Tuesday" },
      rule: "meeting/will-gather",
      steps: [
        { rule: "office/plural-of-states", words: "foreign and defence ministers of Norway and Portugal", reason: "four offices",
          steps: [{ rule: "tenure/named-below", words: "Foreign Minister Ingrid Solheim", reason: "named in the next paragraph" }] },
        { rule: "time/weekday-ahead", words: "on Tuesday", reason: "after “will”, so the first Tuesday after the report’s day" },
      ],
    },
    {
      type: "event", kind: "visit", participants: [SOLHEIM, BREKKE], places: [state("PT")], status: "planned",
      date: on("2021-03-15", "2021-03-17", { basis: "inferred" }),
      quote: "Foreign Minister Ingrid Solheim and Defence Minister Lars Brekke arrive on Monday for three days",
      marks: { kind: "arrive", date: "on Monday for three days" }, rule: "visit/arrive-for-days",
    },
    tenure(0, "Foreign Minister Ingrid Solheim"),
    tenure(1, "Defence Minister Lars Brekke"),
    {
      type: "utterance", mode: "direct", speaker: { kind: "unnamed", name: "unnamed: senior Norwegian official", state: "NO" },
      text: "Nobody should come away thinking that the northern route is an open question,",
      quote: "Nobody should come away thinking that the northern route is an open question,", rule: "quote/said",
    },
    {
      type: "event", kind: "visit", participants: [SOLHEIM, BREKKE], places: [place("Rabat")], status: "cancelled",
      date: on("2021-03-18", "2021-03-18", { basis: "inferred" }),
      quote: "From Lisbon the Norwegians go on to Rabat on Thursday.", marks: { kind: "go on", place: "Rabat", date: "on Thursday" }, rule: "visit/go-on-to",
    },
  ],
}; // biome-ignore format: reads as the report does

const HELD: Draft = {
  name: "ministry-readout.txt",
  outlet: "Ministry readout",
  title: "Meeting of the foreign and defence ministers",
  published: on("2021-03-16"),
  paragraphs: [
    ["title", "Meeting of the foreign and defence ministers"],
    ["body", "On 16 March the ministers held a meeting for about ninety minutes at the Necessidades Palace in Lisbon. Foreign Minister Rui Costa and Minister of National Defence Marta Nunes received their Norwegian colleagues, Foreign Minister Ingrid Solheim and Minister of Defence Lars Brekke."],
    ["body", "“The sea between us is a road, not a wall,” Foreign Minister Rui Costa said after the meeting."],
  ],
  says: [
    {
      type: "event", kind: "meeting", participants: FOUR, place: place("Lisbon"), format: "in-person", status: "held",
      date: on("2021-03-16", "2021-03-16", { zone: "Europe/Lisbon" }),
      quote: "On 16 March the ministers held a meeting for about ninety minutes at the Necessidades Palace in Lisbon.",
      marks: { date: "On 16 March", kind: "held a meeting", place: "Lisbon" }, rule: "meeting/held-a-meeting",
      steps: [{ rule: "time/day-month", words: "16 March", reason: "the year of the report" }],
    },
    {
      type: "utterance", mode: "direct", speaker: COSTA, text: "The sea between us is a road, not a wall,", date: on("2021-03-16"),
      quote: "The sea between us is a road, not a wall,", rule: "quote/said-after",
    },
    tenure(2, "Foreign Minister Rui Costa"),
    tenure(3, "Minister of National Defence Marta Nunes"),
  ],
}; // biome-ignore format: reads as the report does

const DESK: Draft = {
  name: "pacific-desk.html",
  outlet: "Pacific Desk",
  title: "Norway and Portugal open a new chapter",
  published: on("2021-03-17"),
  paragraphs: [
    ["title", "Norway and Portugal open a new chapter"],
    ["body", "The four ministers sat down in Lisbon on Tuesday, and Prime Minister Ana Teixeira spoke with King Haakon by phone the same evening."],
    ["body", "Portugal became a member of the Northern Route Forum in 2019. Norwegian and Portuguese frigates trained together off Madeira in the first half of April."],
    ["body", "Solheim and Costa are to sign the Northern Route Agreement in May. Norway protested to Portugal over a seized trawler."],
  ],
  says: [
    {
      type: "event", kind: "meeting", participants: FOUR, place: place("Lisbon"), status: "held", date: on("2021-03-16", "2021-03-16", { basis: "inferred" }),
      quote: "The four ministers sat down in Lisbon on Tuesday, and Prime Minister Ana Teixeira spoke with King Haakon by phone the same evening.",
      marks: { participants: "The four ministers", kind: "sat down", place: "Lisbon", date: "on Tuesday" }, rule: "meeting/sit-down",
    },
    {
      type: "membership", member: state("PT"), of: { kind: "forum", name: "Northern Route Forum" }, since: on("2019-01-01", "2019-12-31", { precision: "year" }),
      quote: "Portugal became a member of the Northern Route Forum in 2019.", rule: "membership/became-member",
    },
    {
      type: "event", kind: "exercise", participants: [state("NO"), state("PT")], place: place("Madeira"), status: "held", topic: "frigates",
      date: on("2021-04-01", "2021-04-15", { precision: "half-month" }),
      quote: "Norwegian and Portuguese frigates trained together off Madeira in the first half of April.", marks: { kind: "trained together", date: "in the first half of April" }, rule: "exercise/train-together",
    },
    {
      type: "event", kind: "signing", participants: [SOLHEIM, COSTA], status: "planned", target: { kind: "instrument", name: "Northern Route Agreement" },
      date: on("2021-05-01", "2021-05-31", { precision: "month", basis: "inferred" }),
      quote: "Solheim and Costa are to sign the Northern Route Agreement in May.", marks: { kind: "are to sign", date: "in May" }, rule: "signing/are-to-sign",
    },
    {
      type: "act", source: [state("NO")], target: [state("PT")], plover: { event: "ACCUSE", mode: "allege", context: ["diplomatic"] },
      action: "protested to Portugal over a seized trawler", quote: "Norway protested to Portugal over a seized trawler.",
      marks: { what: "protested" }, rule: "accuse/protest-to",
    },
  ],
}; // biome-ignore format: reads as the report does

const FRENCH: Draft = {
  name: "depeche.txt",
  outlet: "Dépêche du Port",
  language: "fr",
  paragraphs: [["body", "Les quatre ministres se sont réunis mardi à Lisbonne."]],
};

export const DRAFTS: readonly Draft[] = [AHEAD, HELD, DESK, FRENCH];

const TEXTS = [
  "<script>alert(1)</script>",
  '"></a><img src=x onerror=alert(1)>',
  "javascript:alert(1)",
  "\u202egnorw si siht\u202c",
  `a${"y".repeat(4000)}`,
  "nul\u0000byte",
  '=HYPERLINK("http://evil.example")',
  "</textarea></title><svg onload=alert(1)>",
] as const;

const hostile = (text: string, index: number): Draft => ({
  name: `${text.slice(0, 60)}.txt`,
  outlet: text,
  title: text,
  address: index % 2 === 0 ? `javascript:alert(${index})` : `https://news.example/"><script>${index}</script>`,
  published: on("2021-06-01"),
  clues: [{ rule: text, words: text, reason: text, allows: { from: "2021-06-01" } }],
  paragraphs: [
    ["title", text],
    ["furniture", text],
    ["caption", text],
    ["body", `${text} met ${text} in ${text} on day ${index}.`],
  ],
  says: [
    {
      type: "event", kind: "meeting", participants: [{ kind: "person", name: text }, { kind: "body", name: `${text} ${index}` }],
      place: place(text), forum: { kind: "forum", name: text }, topic: text, within: text, status: "held", date: on(`2021-06-0${index + 1}`),
      quote: `${text} met ${text} in ${text} on day ${index}.`, marks: { [text]: "met" }, rule: text, steps: [{ rule: text, words: text, reason: text }],
    },
    {
      type: "utterance", mode: "direct", speaker: { kind: "person", name: text }, text: `${text} said ${index}`, venue: text,
      quote: `${text} met`, rule: text,
    },
  ],
}); // biome-ignore format: reads as the report does

export const HOSTILE: readonly Draft[] = TEXTS.map(hostile);

export interface Kept {
  readonly store: Store;
  readonly remove: () => Promise<void>;
}

/** The drafts, kept in the real store in a folder of its own. */
export const kept = async (drafts: readonly Draft[]): Promise<Kept> => {
  const folder = mkdtempSync(join(tmpdir(), "readout-serve-"));
  const store = await openSqlite(join(folder, "record.db"), RECORD_RULES);
  if (drafts.length > 0) await store.add(drafts.map(entryOf));
  return {
    store,
    remove: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
};
