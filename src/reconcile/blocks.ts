// The small blocks a fact falls into. Facts that may become one row share a key; facts that share none never meet, so
// that adding a report costs what its blocks cost. Keys hang on nothing but the fact itself.
import { type EntityRef, entityKey } from "../model/entity.ts";
import type { EventFact, Fact, UtteranceFact } from "../model/fact.ts";
import { addDays, daysBetween } from "../model/time.ts";

/** An event told to last longer, or known less well, than this stays by itself. */
const MOST_DAYS = 31;

const days = ({ date }: EventFact): string[] => {
  if (!date) return [];
  const length = daysBetween(date.from, date.to) + 1;
  if (length > MOST_DAYS) return [];
  return Array.from({ length }, (_, k) => addDays(date.from, k));
};

/** Everyone who takes part, in one order; nothing where nobody of them is named. */
const company = ({ participants }: EventFact): string[] =>
  participants.some(({ kind }) => kind !== "unnamed")
    ? [[...new Set(participants.map(entityKey))].sort().join("+")]
    : [];

/** Kind × day × all who take part: one of them alone may be in many events of a day. A forum's meeting also by the forum. */
const eventKeys = (fact: EventFact): string[] => {
  const forum = fact.forum ? [entityKey(fact.forum)] : [];
  return days(fact).flatMap((day) => [...company(fact), ...forum].map((key) => `${fact.kind}|${day}|${key}`));
};

/** Quoted words without their marks, as they are compared. */
export const wording = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const OPENING_WORDS = 6;

/** Who said it, as far as words are held against each other: two descriptions of somebody unnamed may be of one. */
export const speakerKey = (speaker: EntityRef): string =>
  speaker.kind === "unnamed" ? speaker.kind : entityKey(speaker);

/** The opening words alone would throw all together who ever said "thank you very much for coming". */
const utteranceKey = ({ text, speaker }: UtteranceFact): string => {
  const words = wording(text);
  const opening = words.split(" ").slice(0, OPENING_WORDS).join(" ");
  return `words|${opening}|${words.length}|${speakerKey(speaker)}`;
};

export function blockKeys(fact: Fact): readonly string[] {
  const keys = keysOf(fact);
  return keys.length ? [...new Set(keys)] : [`alone|${fact.id}`];
}

function keysOf(fact: Fact): string[] {
  switch (fact.type) {
    case "event":
      return eventKeys(fact);
    case "utterance":
      return fact.mode === "direct" ? [utteranceKey(fact)] : [];
    case "tenure":
      return [`tenure|${entityKey(fact.person)}|${fact.office}|${entityKey(fact.of)}`];
    case "membership":
      return [`membership|${entityKey(fact.member)}|${entityKey(fact.of)}`];
    default:
      return [];
  }
}
