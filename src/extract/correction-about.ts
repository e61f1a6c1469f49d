// The words for what a correction is about: "date of Amina Odero's meeting with Rosa Quispe". Takes the event as it was
// read; names stand in full, what the sentence words otherwise ("ASEAN foreign ministers") as it stands there.
import { STATES } from "../lexicon/states.ts";
import type { EntityRef } from "../model/entity.ts";
import type { Draft } from "./evidence.ts";

export type EventDraft = Extract<Draft, { type: "event" }>;

const STATE_NAMES = new Map(STATES.map(({ code, name }) => [code, name]));
const nameOf = ({ kind, name }: EntityRef): string =>
  kind === "state" ? (STATE_NAMES.get(name) ?? name) : name.replace(/^unnamed: /, "");

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** Those met, as the sentence words them where it names no person. */
function otherSide(text: string, draft: EventDraft, others: readonly EntityRef[]): string {
  const mark = draft.found.marks.find(({ slot }) => slot === "whom");
  const isNamed = others.every(({ kind }) => kind === "person" || kind === "state");
  return mark && !isNamed
    ? text.slice(mark.span.from, mark.span.to).replace(/\s+/g, " ")
    : listed(others.map(nameOf));
}

/** "Amina Odero's visit to Peru", "the meeting of Norway and Chile". */
export function eventNamed(text: string, draft: EventDraft): string {
  const [first, ...others] = draft.participants;
  const kind = draft.kind.replaceAll("-", " ");
  if (!first) return `the ${kind}`;
  if (draft.kind === "visit")
    return `${listed(draft.participants.map(nameOf))}'s visit to ${listed((draft.places ?? []).map(nameOf))}`;
  if (!others.length) return `${nameOf(first)}'s ${kind}`;
  return first.kind === "person"
    ? `${nameOf(first)}'s ${kind} with ${otherSide(text, draft, others)}`
    : `the ${kind} of ${listed(draft.participants.map(nameOf))}`;
}
