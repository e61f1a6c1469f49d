// Under which keys a report without a day looks for what others date: the event by its kind and company, or by one of them
// and the other's side where only one report names both; the quotation by its words, the office by its holder, the sentence by its words. Refuses what is not specific: one side alone, a short
// quotation, an unnamed speaker.
import type { ClueKey } from "../model/across.ts";
import { type EntityRef, entityKey } from "../model/entity.ts";
import type { EventFact, Fact, TenureFact, UtteranceFact } from "../model/fact.ts";
import { fingerprint } from "../model/fingerprint.ts";
import { plainWords } from "../model/text.ts";
import { iso, type TimeValue } from "../model/time.ts";
import { sidesOf } from "./company.ts";

/** A day, or the days that something lasted; not one day among several. */
export const isPlaced = (time: TimeValue | undefined): time is TimeValue =>
  time !== undefined && (time.from === time.to || time.precision === "days");

/** Fewer words than this are said again and again. */
const LEAST_QUOTED_WORDS = 8;
const LEAST_SENTENCE_WORDS = 8;

const isNamed = ({ kind }: EntityRef): boolean => kind !== "unnamed" && kind !== "group";

/** Many a time two states meet on some level; two people, or three sides, seldom. */
const NAMED_ALONE: ReadonlySet<string> = new Set(["signing", "exercise"]);
const UNSPECIFIC: ReadonlySet<string> = new Set([
  "incident",
  "measure",
  "policy",
  "publication",
  "entry-into-force",
]);

/** All named who take part, and of a journey where it leads; unset where that is not company enough to know it by. */
function companyOf({ kind, participants, places }: EventFact): string | undefined {
  if (UNSPECIFIC.has(kind)) return undefined;
  const named = [...new Set(participants.filter(isNamed).map(entityKey))].sort();
  const led = kind === "visit" ? [...new Set((places ?? []).map(entityKey))].sort() : [];
  const sides = named.length + (led.length ? 1 : 0);
  const hasPerson = participants.some((one) => one.kind === "person");
  if (sides < 2 || !(hasPerson || sides > 2 || NAMED_ALONE.has(kind))) return undefined;
  return [...named, ...led.map((place) => `to ${place}`)].join("+");
}

/** The sentence a fact was read from, where it has words enough to be known by. */
export const sentenceKey = ({ evidence }: Fact): string | undefined => {
  const words = plainWords(evidence.quote);
  return words.length >= LEAST_SENTENCE_WORDS ? `sentence|${fingerprint(words.join(" "))}` : undefined;
};

export const eventKey = (fact: EventFact): string | undefined => {
  const company = companyOf(fact);
  return company && `event|${fact.kind}|${company}`;
};

/** Where people sit down with each other; who calls calls again. */
const SIDED: ReadonlySet<string> = new Set(["meeting", "signing"]);
const MOST_PEOPLE = 3;

/** Each named and the side of somebody else: "Odero and Quispe" here, "Odero and the Peruvian minister" there. */
export function sideKeys({ kind, participants }: EventFact): readonly string[] {
  if (!SIDED.has(kind)) return [];
  const people = participants.filter((one) => one.kind === "person").slice(0, MOST_PEOPLE);
  return people.flatMap((one) =>
    sidesOf(participants.filter((other) => entityKey(other) !== entityKey(one)))
      .filter((side) => side !== one.state)
      .slice(0, MOST_PEOPLE)
      .map((side) => `event|${kind}|${entityKey(one)}|${side}`),
  );
}

export const quoteKey = ({ mode, speaker, text }: UtteranceFact): string | undefined => {
  const words = plainWords(text);
  if (mode !== "direct" || speaker.kind === "unnamed" || words.length < LEAST_QUOTED_WORDS) return undefined;
  return `words|${entityKey(speaker)}|${fingerprint(words.join(" "))}`;
};

export const officeKey = ({ person, office, of }: TenureFact): string =>
  `office|${entityKey(person)}|${office}|${entityKey(of)}`;

/** What the fact is looked for by, and the day it tells where it tells one. */
function ownKeys(fact: Fact): { keys: readonly (string | undefined)[]; time?: TimeValue } {
  switch (fact.type) {
    case "event":
      return { keys: [eventKey(fact), ...sideKeys(fact)], time: isPlaced(fact.date) ? fact.date : undefined };
    case "utterance":
      return { keys: [quoteKey(fact)], time: isPlaced(fact.date) ? fact.date : undefined };
    case "tenure":
      return {
        keys: [officeKey(fact)],
        time: [fact.from, fact.until].find((one) => one && one.from === one.to),
      };
    default:
      return { keys: [] };
  }
}

export function clueKeys(fact: Fact, role: "offers" | "seeks"): readonly ClueKey[] {
  const sentence = sentenceKey(fact);
  const { keys, time } = ownKeys(fact);
  const found = keys.flatMap((key) => key ?? []);
  const status = (fact.type === "event" && fact.status) || "";
  return [
    ...(sentence ? [{ key: sentence, sentence: true as const }] : []),
    ...(role === "seeks" ? found.map((key) => ({ key })) : []),
    ...(role === "offers" && time ? found.map((key) => ({ key, day: `${iso(time)} ${status}` })) : []),
  ];
}
