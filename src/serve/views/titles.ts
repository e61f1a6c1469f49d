// One present-tense sentence for each event, and a line for every other row or fact. Pure: in come the slots, out goes
// a title that says nothing the slots do not. A planned event reads "to meet", a cancelled one "were to meet".
import type { EntityRef } from "../../model/entity.ts";
import {
  type ActFact, type CommitmentFact, DEPARTURE, type DiscrepancyFact, type EventFact, type EventKind, type Fact, type MembershipFact,
  type PositionFact, type Status, type TenureFact, type UtteranceFact,
} from "../../model/fact.ts"; // biome-ignore format: one list
import type { OfficeThen, Row } from "../../model/record.ts";
import { valueWords } from "./differences.ts";
import { capital, indefinite, inSentence, isSeveral, joined, nameOf } from "./names.ts";
import { asObject, persons, placesPhrase, type Subject, subjectOf } from "./subjects.ts";

type Slots<F extends Fact> = Omit<F, "id" | "document" | "evidence">;
type Event = Slots<EventFact> & { readonly offices?: readonly OfficeThen[] };

interface Verb {
  readonly singular: string;
  readonly plural: string;
  readonly base: string;
}

const verb = (base: string, singular: string, plural = base): Verb => ({ base, singular, plural });
const MEET = verb("meet", "meets");
const BE_HELD = verb("be held", "is held", "are held");

/** Joins the parts by one blank and leaves the empty ones out. */
const line = (...parts: readonly (string | undefined)[]): string =>
  capital(parts.filter((part) => part !== undefined && part !== "").join(" "));

const predicate = (subject: Subject, { base, singular, plural }: Verb, status?: Status): string => {
  if (status === "planned" || status === "proposed") return `to ${base}`;
  if (status === "expected") return `expected to ${base}`;
  if (status === "cancelled" || status === "overtaken")
    return `${subject.plural ? "were" : "was"} to ${base}`;
  return subject.plural ? plural : singular;
};

const sentence = (
  event: Event,
  subject: Subject,
  doing: Verb,
  ...rest: readonly (string | undefined)[]
): string => line(subject.text, predicate(subject, doing, event.status), ...rest);

const AT =
  /^(?:the )?(?:White House|Pentagon|Camp David|Kremlin|Mar-a-Lago|Blair House|State Department)$|\bborder\b|headquarters/i;
const ON = /\bIslands?$/;

const placePhrase = (ref: EntityRef | undefined): string => {
  if (ref === undefined) return "";
  const name = inSentence(ref);
  if (AT.test(name))
    return `at ${name.startsWith("the ") || /^(?:Camp|Mar-a|Blair)/.test(name) ? name : `the ${name}`}`;
  if (ON.test(name) && ref.kind !== "state") return `on ${name.startsWith("the ") ? name : `the ${name}`}`;
  return `in ${name}`;
};

const wherePhrase = (event: Event): string => {
  if (event.format === "virtual") return "by video";
  if (event.format === "phone") return "by phone";
  return placePhrase(event.place ?? event.places?.[0]);
};

const subject = (event: Event): Subject => subjectOf(event.participants, event.offices ?? []);
const about = (topic: string | undefined): string => (topic === undefined ? "" : `: ${topic}`);
const IS_OCCASION =
  /\b(?:meeting|summit|talks|conference|session|dialogue|assembly|ministerial|2\+2)\b|2\+2/i;
const THE = (name: string): string => (/^the /i.test(name) ? name : `the ${name}`);

const forumMeets = (event: Event, forum: EntityRef): string => {
  const it: Subject = { text: THE(nameOf(forum)), plural: false };
  return sentence(
    event,
    it,
    IS_OCCASION.test(forum.name) && forum.kind !== "body" ? BE_HELD : MEET,
    wherePhrase(event),
  );
};

const meeting = (event: Event): string => {
  const { participants, target, forum } = event;
  const mixed = persons(participants);
  const who = subject(event);
  if (participants.length === 0 && forum !== undefined) return forumMeets(event, forum);
  if (participants.length === 0)
    return line("A meeting", event.status === "planned" ? "planned" : "", wherePhrase(event));
  if (mixed !== undefined) {
    const people = subjectOf(mixed.persons, event.offices ?? []);
    return sentence(event, people, MEET, asObject(mixed.others), wherePhrase(event));
  }
  if (participants.length > 1 || who.plural) return sentence(event, who, MEET, wherePhrase(event));
  if (target !== undefined) return sentence(event, who, MEET, asObject([target]), wherePhrase(event));
  if (["forum", "body", "group"].includes(participants[0]!.kind))
    return sentence(event, who, MEET, wherePhrase(event));
  if (forum !== undefined)
    return sentence(event, who, verb("attend", "attends"), occasion(forum), wherePhrase(event));
  return sentence(event, who, verb("hold a meeting", "holds a meeting"), wherePhrase(event));
};

const occasion = (forum: EntityRef): string =>
  IS_OCCASION.test(forum.name) ? THE(nameOf(forum)) : `a meeting of ${THE(nameOf(forum))}`;

const call = (event: Event): string => {
  const how = event.format === "virtual" ? "by video" : "by phone";
  const who = event.participants.length === 0 ? { text: "A call", plural: false } : subject(event);
  if (event.participants.length === 0) return sentence(event, who, BE_HELD, how);
  if (who.plural) return sentence(event, who, verb("speak", "speaks"), how);
  if (event.target !== undefined)
    return sentence(event, who, verb("speak", "speaks"), "with", asObject([event.target]), how);
  return sentence(event, who, verb("speak", "speaks"), how);
};

const visit = (event: Event): string => {
  const targets = event.target === undefined ? [] : [event.target];
  const places = event.places ?? (event.place === undefined ? targets : [event.place]);
  if (event.participants.length === 0)
    return line("A visit", places.length > 0 ? `to ${placesPhrase(places)}` : "");
  if (places.length === 0) return sentence(event, subject(event), verb("travel abroad", "travels abroad"));
  return sentence(event, subject(event), verb("visit", "visits"), placesPhrase(places));
};

const TEXT =
  /\b(?:statement|communiqu[eé]|article|fact sheet|op-ed|opinion|piece|letter|report|declaration|paper|list|readout|document|post|interview|speech|remarks|law|guidelines|strategy|plan|transcript)\b/i;

const withArticle = (words: string): string => {
  if (/^(?:a|an|the|its|their|his|her|two|three|joint remarks|remarks|guidelines)\b/i.test(words))
    return words;
  if (/^["“‘'A-Z]/.test(words)) return words;
  return indefinite(words);
};

const publication = (event: Event): string => {
  const text = event.topic !== undefined && TEXT.test(event.topic.slice(0, 200));
  const what = text ? withArticle(event.topic!) : "a text";
  const rest = text ? "" : about(event.topic);
  if (event.participants.length === 0)
    return `${sentence(event, { text: what, plural: false }, verb("appear", "appears"))}${rest}`;
  return `${sentence(event, subject(event), verb("publish", "publishes"), what)}${rest}`;
};

const INSTRUMENT =
  /\b(?:treaty|agreement|pact|protocol|convention|accord|memorandum|declaration|charter|guidelines|act|law)\b/i;
const instrument = (event: Event): string | undefined => {
  const ref = event.target ?? event.forum;
  const name = ref === undefined ? event.topic : nameOf(ref);
  if (name === undefined) return undefined;
  return INSTRUMENT.test(name) && !/^(?:a|an|the) /i.test(name) ? `the ${name}` : name;
};

/** "8 bilateral agreements", "the Geneva protocols". */
const SEVERAL =
  /\b(?:treaties|agreements|pacts|protocols|conventions|accords|memoranda|memorandums|declarations|MoUs|contracts|documents)\b/i;

const signing = (event: Event): string => {
  const what = instrument(event) ?? "a text";
  const signed = verb("be signed", "is signed", "are signed");
  if (event.participants.length === 0)
    return sentence(event, { text: what, plural: SEVERAL.test(what) }, signed, wherePhrase(event));
  return sentence(event, subject(event), verb("sign", "signs"), what, wherePhrase(event));
};

const entry = (event: Event): string => {
  const of = event.participants.length === 0 ? "" : ` of ${asObject(event.participants)}`;
  const what = instrument(event) ?? `a text${of}`;
  return sentence(
    event,
    { text: what, plural: /\bguidelines$/i.test(what) },
    verb("enter into force", "enters into force"),
  );
};

/** Do the words of the topic say already whom it hits: "cut ties with Iran"? */
const names = (topic: string | undefined, target: EntityRef): boolean =>
  topic?.toLowerCase().includes(nameOf(target).toLowerCase()) ?? false;

/** Deeds whose own words the slots do not hold: the kind names the deed, the topic follows a colon. */
const deed =
  (doing: Verb, noun: string, towards: string) =>
  (event: Event): string => {
    const target =
      event.target === undefined || names(event.topic, event.target)
        ? ""
        : `${towards} ${asObject([event.target])}`;
    const rest = [target, placePhrase(event.place)];
    if (event.participants.length === 0) return `${line(noun, ...rest)}${about(event.topic)}`;
    return `${sentence(event, subject(event), doing, ...rest)}${about(event.topic)}`;
  };

/** Of whoever takes office only the office and its state are told: "A foreign minister of Japan takes office". */
const officeFilled = (event: Event, { title, office, name }: EntityRef, does: Verb): string => {
  const held = title || office;
  const of = { kind: "state" as const, name };
  if (!held) return `${line("An appointment", placePhrase(of))}${about(event.topic)}`;
  const who = { text: `${indefinite(held.toLowerCase())} of ${inSentence(of)}`, plural: false };
  return sentence(event, who, does);
};

const appointment = (event: Event): string => {
  const [person] = event.participants;
  const leaves = event.topic === DEPARTURE;
  const office = event.offices?.find((held) => held.person === person?.name);
  const as = office === undefined ? "" : `as ${office.title} of ${inSentence(office.of)}`;
  if (person === undefined) return `${line("An appointment", placePhrase(event.place))}${about(event.topic)}`;
  const does = leaves ? verb("leave office", "leaves office") : verb("take office", "takes office");
  if (person.kind === "state") return officeFilled(event, person, does);
  const title = sentence(event, subject(event), does, as);
  return office === undefined && !leaves ? `${title}${about(event.topic)}` : title;
};

const incident = (event: Event): string => {
  const target = event.target === undefined ? "" : `involving ${asObject([event.target])}`;
  const what = line(event.topic ?? "incident", target, placePhrase(event.place));
  return event.participants.length === 0
    ? what
    : `${capital(subject(event).text)}: ${uncapital(what, event.topic)}`;
};
const uncapital = (words: string, kept: string | undefined): string =>
  kept?.charAt(0) === words.charAt(0) ? words : words.charAt(0).toLowerCase() + words.slice(1);

const TITLES: Readonly<Record<EventKind, (event: Event) => string>> = {
  meeting,
  call,
  visit,
  publication,
  signing,
  "entry-into-force": entry,
  policy: deed(verb("set out policy", "sets out policy"), "a policy", "on"),
  exercise: deed(verb("hold an exercise", "holds an exercise"), "an exercise", "aimed at"),
  measure: deed(verb("take a measure", "takes a measure"), "a measure", "concerning"),
  incident,
  appointment,
};

/** A quotation without the comma that only joins it to its sentence. */
export const spoken = (text: string): string => text.trim().replace(/,$/, "");

export const clip = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit).replace(/[\ud800-\udbff]$/, "");
  const blank = cut.lastIndexOf(" ");
  return `${blank > limit * 0.6 ? cut.slice(0, blank) : cut}…`;
};

/** "– denied by the foreign ministry of Peru": who says that it did not take place. */
const denial = ({ deniedBy }: Event): string =>
  deniedBy === undefined || deniedBy.length === 0
    ? ""
    : ` – denied by ${joined(deniedBy.slice(0, MOST_DENIERS).map(inSentence))}`;
const MOST_DENIERS = 3;

const NOUNS: Readonly<Partial<Record<EventKind, string>>> = {
  meeting: "meeting of",
  call: "call of",
  visit: "visit by",
  signing: "signing by",
  incident: "attack by",
};

/** What nobody tells of but to deny it: “Meeting of A and B in Lima – denied by …”. */
const deniedOnly = (event: Event): string => {
  const { participants, target, places } = event;
  const who = participants.length === 0 ? "" : asObject(participants);
  const where = places === undefined ? wherePhrase(event) : `to ${placesPhrase(places)}`;
  const whom = target === undefined ? "" : `on ${asObject([target])}`;
  return line(NOUNS[event.kind] ?? `${event.kind} of`, who, whom, where);
};

export const eventTitle = (event: Event): string =>
  `${clip(event.status === "denied" ? deniedOnly(event) : TITLES[event.kind](event), 220)}${clip(denial(event), 120)}`;

const utteranceTitle = ({ mode, speaker, text }: Slots<UtteranceFact>): string =>
  mode === "direct"
    ? `${capital(nameOf(speaker))}: “${clip(spoken(text), 140)}”`
    : `${capital(nameOf(speaker))} ${isSeveral(speaker) ? "say" : "says"}: ${clip(spoken(text), 140)}`;

const commitmentTitle = ({ by, to, action }: Slots<CommitmentFact>): string => {
  const whom = to === undefined || to.length === 0 ? "" : ` to ${asObject(to)}`;
  const who = by.length === 0 ? "" : ` by ${asObject(by)}`;
  return `Promise${who}${whom}: ${clip(action, 160)}`;
};

const STANCE_WORDS: Readonly<Record<PositionFact["stance"], string>> = {
  supports: "supports",
  opposes: "opposes",
  concerned: "is concerned about",
  condemns: "condemns",
  urges: "urges",
  undecided: "is undecided on",
  silent: "says nothing on",
};
const positionTitle = ({ actor, stance, issue, target }: Slots<PositionFact>): string => {
  const whom = target === undefined || stance !== "urges" ? "" : ` ${asObject([target])} on`;
  return `${capital(inSentence(actor))} ${STANCE_WORDS[stance]}${whom} ${clip(issue, 140)}`;
};

const tenureTitle = ({ person, title, office, of }: Slots<TenureFact>): string => {
  const words = title === "" ? office : title;
  return `${nameOf(person)}, ${words}${words.includes(nameOf(of)) ? "" : ` of ${inSentence(of)}`}`;
};

const membershipTitle = ({ member, of }: Slots<MembershipFact>): string =>
  `${capital(inSentence(member))} belongs to ${THE(nameOf(of))}`;

/** "Serbia, towards Australia: rejected an Australian ultimatum". */
const actTitle = ({ source, target, action }: Slots<ActFact>): string => {
  const who = source.length === 0 ? "somebody" : joined(source.map(inSentence));
  const whom = target.length === 0 ? "" : `, towards ${joined(target.map(inSentence))}`;
  return `${capital(who)}${whom}: ${clip(action, 140)}`;
};

const discrepancyTitle = ({ about: what, values }: Slots<DiscrepancyFact>): string =>
  `Sources differ on ${what}: ${joined(values.map((value) => clip(valueWords(value), 60)))}`;

/** The title of any row, or of any fact in a report's margin. */
export const titleOf = (row: Row | Fact): string => {
  switch (row.type) {
    case "event":
      return eventTitle(row);
    case "utterance":
      return utteranceTitle(row);
    case "commitment":
      return commitmentTitle(row);
    case "position":
      return positionTitle(row);
    case "tenure":
      return tenureTitle(row);
    case "membership":
      return membershipTitle(row);
    case "act":
      return actTitle(row);
    case "discrepancy":
      return discrepancyTitle(row);
  }
};
