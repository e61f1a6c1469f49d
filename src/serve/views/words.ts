// The words the screen uses for the model's own: kinds of rows, events, statuses, slots and roles.
import type { Role } from "../../model/document.ts";
import type { EventKind, Fact, FactType, Status } from "../../model/fact.ts";
import type { Row } from "../../model/record.ts";

export const ROW_WORDS: Readonly<Record<FactType, readonly [one: string, many: string]>> = {
  event: ["event", "events"],
  utterance: ["quotation or statement", "quotations and statements"],
  commitment: ["promise", "promises"],
  position: ["position", "positions"],
  tenure: ["office", "offices"],
  membership: ["membership", "memberships"],
  act: ["act", "acts"],
  discrepancy: ["disagreement", "disagreements"],
};

/** "Quotation", "Statement", "Meeting": what a row or a fact is called before its title. */
export const typeWord = (row: Row | Fact): string => {
  if (row.type === "event") return KIND_WORDS[row.kind];
  if (row.type === "utterance") return row.mode === "direct" ? "quotation" : "statement";
  return ROW_WORDS[row.type][0];
};

export const KIND_WORDS: Readonly<Record<EventKind, string>> = {
  meeting: "meeting",
  call: "call",
  visit: "visit",
  publication: "publication",
  signing: "signing",
  "entry-into-force": "entry into force",
  policy: "policy",
  exercise: "exercise",
  incident: "incident",
  measure: "measure",
  appointment: "appointment",
};

/** The class of the sign that stands before a status; expected and proposed are planned ones that are less sure. */
export const STATUS_SIGN: Readonly<
  Record<Status, "planned" | "held" | "cancelled" | "overtaken" | "denied">
> = {
  proposed: "planned",
  expected: "planned",
  planned: "planned",
  held: "held",
  cancelled: "cancelled",
  overtaken: "overtaken",
  denied: "denied",
};

const SLOT_WORDS: Readonly<Record<string, string>> = {
  begins: "first day",
  hurt: "number of those hurt",
  killed: "number of those killed",
  arrested: "number of those arrested",
  missing: "number of those missing",
  date: "when",
  place: "where",
  places: "where",
  participants: "who",
  participant: "who",
  forum: "forum",
  within: "within",
  format: "how",
  status: "status",
  target: "towards",
  topic: "about",
  kind: "what",
  event: "what",
  speaker: "speaker",
  text: "words",
  person: "who",
  office: "office",
  title: "office",
  of: "of",
  from: "from",
  until: "until",
  due: "due",
  action: "what",
  by: "by",
  to: "to",
};
export const slotWord = (slot: string): string => SLOT_WORDS[slot] ?? slot;

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  title: "title",
  standfirst: "standfirst",
  byline: "byline",
  dateline: "dateline",
  heading: "heading",
  body: "",
  caption: "caption",
  credit: "credit",
  correction: "correction",
  furniture: "page furniture, not read",
};

export const FORMAT_WORDS = { "in-person": "in person", virtual: "by video", phone: "by phone" } as const;
