// A sentence in, its verbs of saying out, each with whoever says it: "X said", "said X", "…, adding", "and vowed". What is
// denied, asked, or only to come ("did not say", "will say", "if it says") is no saying.
import {
  CALLING_PHRASES,
  PAPER_HEADS,
  SAYING_PHRASES,
  SPEECH_VERBS,
  type SpeechVerb,
} from "../lexicon/speech.ts";
import type { Grammar } from "./grammar.ts";
import type { Item } from "./items.ts";
import { acts } from "./mentions.ts";
import {
  beginsPhrase,
  type Heard,
  phraseAt,
  phraseBefore,
  phraseOf,
  phraseWith,
  type SpeakerPhrase,
} from "./speaker-phrases.ts";

export interface Saying {
  readonly subject: SpeakerPhrase;
  /** First item of subject and verb together where they stand together, else the verb. */
  readonly from: number;
  readonly at: number;
  /** Behind the verb, or the subject of an inverted one. */
  readonly to: number;
  readonly verb: SpeechVerb;
  /** "said X". */
  readonly inverted: boolean;
  /** The subject stands further up: "…, adding that", "and vowed". */
  readonly joined: boolean;
}

const BY_FORM = new Map(SPEECH_VERBS.flatMap((verb) => verb.forms.map((form) => [form, verb] as const)));
const none: ReadonlySet<string> = new Set();
const THAT_PHRASE: SpeechVerb = {
  forms: [],
  takes: new Set(["that"]),
  hearer: false,
  prepositions: none,
  object: none,
};
const CALL_PHRASE: SpeechVerb = {
  forms: [],
  takes: new Set(["infinitive"]),
  hearer: true,
  prepositions: none,
  object: none,
};

const HELPERS =
  /^(?:has|have|had|also|further|furthermore|then|later|again|now|once|already|earlier|subsequently|still|recently|meanwhile|in turn|both|each|jointly|all|even|only|just|likewise|himself|herself|itself|themselves|\p{L}{2,}ly)$/u;
const UNSAID =
  /^(?:not|never|nothing|will|would|could|may|might|should|shall|to|must|can|did|didn't|does|do|cannot|won't|wouldn't|be|is|are|was|were|been|being|hardly|n't|than|a|an|the|of|no|any|so)$/;
const UNREAL = /^(?:if|unless|whether|until|should|once|what|whatever|lest)$/;
const QUESTIONS = /^(?:did|does|do|had|should|would|has|have|is|are|was|were)$/;

/** All verbs of saying in a sentence with their subjects, in order. */
export function sayingsOf(items: readonly Item[], heard: Heard, grammar: Grammar): Saying[] {
  const sayings: Saying[] = [];
  if (isQuestion(items)) return sayings;
  let tried = 0;
  for (let at = 0; at < items.length && tried < MOST_VERBS; at++) {
    const verb = verbAt(items, at);
    if (verb) tried++;
    const saying = verb && sayingAt(items, at, verb, { heard, grammar, before: sayings });
    if (!saying) continue;
    sayings.push(saying);
  }
  return sayings;
}

/** More verbs of saying in one sentence are a list or debris. */
const MOST_VERBS = 24;

const isQuestion = (items: readonly Item[]): boolean =>
  QUESTIONS.test(items[0]?.norm ?? "") &&
  (items.at(-1)?.norm === "?" || /^(?:had|should)$/.test(items[0]!.norm));

interface VerbAt {
  readonly verb: SpeechVerb;
  readonly to: number;
}

function verbAt(items: readonly Item[], at: number): VerbAt | undefined {
  const follows = (words: readonly string[]): boolean =>
    words.every((word, k) => items[at + k]?.kind === "word" && items[at + k]!.norm === word);
  const phrase = SAYING_PHRASES.find(follows);
  if (phrase) return { verb: THAT_PHRASE, to: at + phrase.length };
  const know =
    items[at]!.norm === "let"
      ? items.findIndex((item, k) => k > at && k < at + 6 && item.norm === "know")
      : -1;
  if (know > 0) return { verb: THAT_PHRASE, to: know + 1 };
  const call = items[at + 2]?.time ? undefined : CALLING_PHRASES.find(follows); // "in a call on Monday"
  const verb = items[at]!.kind === "word" ? BY_FORM.get(items[at]!.norm) : undefined;
  if (call && !verb?.prepositions.has(call[1]!)) return { verb: CALL_PHRASE, to: at + call.length };
  return verb && { verb, to: at + 1 };
}

const isIng = (item: Item): boolean => item.norm.endsWith("ing");

/** What is known where a verb is read: what was told before, the sentence's tree, its sayings so far. */
interface Known {
  readonly heard: Heard;
  readonly grammar: Grammar;
  readonly before: readonly Saying[];
}

function sayingAt(
  items: readonly Item[],
  at: number,
  { verb, to }: VerbAt,
  known: Known,
): Saying | undefined {
  const { heard } = known;
  const end = helpersBefore(items, at);
  if (items[to]?.norm === "by" && to === at + 1 && !isIng(items[at]!))
    return passiveAt(items, at, { verb, to }, heard);
  const previous = items[end - 1];
  const inverted = end === at ? invertedAt(items, at, verb, heard) : undefined;
  if (inverted)
    return { subject: inverted, from: at, at, to: inverted.to, verb, inverted: true, joined: false };
  if (previous?.kind === "word" && UNSAID.test(previous.norm) && !/^that$/.test(previous.norm))
    return undefined;
  const subject = beside(items, end, heard);
  const absolute = !isIng(items[at]!) || (end === at && subject && items[subject.from - 1]?.norm === ",");
  if (subject && absolute) {
    if (UNREAL.test(items[subject.from - 1]?.norm ?? "") || (end === at && isNoun(items, at, subject)))
      return undefined;
    return { subject, from: subject.from, at, to, verb, inverted: false, joined: false };
  }
  const far = fartherUp(items, at, end, known);
  return far && { subject: far, from: at, at, to, verb, inverted: false, joined: true };
}

/** "X was told by Y that …": Y says it; "islets claimed by Y" reports no words. */
function passiveAt(
  items: readonly Item[],
  at: number,
  { verb, to }: VerbAt,
  heard: Heard,
): Saying | undefined {
  const before = items.slice(Math.max(0, at - 4), at).map(({ norm }) => norm);
  if (!/^(?:was|were|been|is|are)$/.test(before.at(-1) ?? "") || before.some((one) => UNTOLD.test(one)))
    return undefined;
  const subject = phraseAt(items, to + 1, heard);
  if (!subject || items[subject.to]?.norm !== "that") return undefined;
  return { subject, from: subject.from, at, to: subject.to, verb, inverted: true, joined: false };
}

const UNTOLD = /^(?:not|never|will|would|could|may|might|should|to|must|can|if|unless|whether|hardly)$/;

/** "the island state", "the minister's claim": the base form of a verb behind one alone is a noun. */
const isNoun = (items: readonly Item[], at: number, { from, to, speakers }: SpeakerPhrase): boolean =>
  isBase(items[at]!) &&
  speakers.length === 1 &&
  !items
    .slice(from, to)
    .some((item) => /(?:\p{L}{2}s|people|police|they|men|women|we|i)(?!\p{L})/u.test(item.norm));

/** Where the helpers before a verb begin: "has also said", "on Monday warned". */
function helpersBefore(items: readonly Item[], at: number): number {
  let end = at;
  while (end > 0) {
    const item = items[end - 1]!;
    if (item.kind === "word" && HELPERS.test(item.norm) && item.norm !== "ally") end--;
    else if (item.kind === "time") end--;
    else if (item.norm === ")" && items[end - 2]?.kind === "time" && items[end - 3]?.norm === "(") end -= 3;
    else if (end < at && /^(?:on|late|early|in)$/.test(item.norm) && items[end]!.kind === "time") end--;
    else break;
  }
  return end;
}

/** The subject right before the verb, or before "who". */
function beside(items: readonly Item[], end: number, heard: Heard): SpeakerPhrase | undefined {
  if (items[end - 1]?.norm !== "who") return phraseBefore(items, end, heard);
  const comma = items[end - 2]?.norm === "," ? 1 : 0;
  return phraseBefore(items, end - 1 - comma, heard);
}

const CLOSING =
  /^(?:[^\p{L}]+|on|in|at|by|to|during|after|before|when|while|as|and|but|who|whose|earlier|later|again|with|from|via|through|following|\p{L}{2,}ly)$/u;
const SPEAKS = new Set(["clause", "that", "quotation", "question"]);

/** "…,” said X", ", says the agreement": behind a quotation or a comma, the verb before its subject. */
function invertedAt(
  items: readonly Item[],
  at: number,
  verb: SpeechVerb,
  heard: Heard,
): SpeakerPhrase | undefined {
  const before = items[at - 1];
  if (!before || isIng(items[at]!) || ![...verb.takes].some((one) => SPEAKS.has(one))) return undefined;
  const quoted =
    before.kind === "quote" ||
    /^["”]$/.test(before.text) ||
    (before.norm === "," && items[at - 2]?.kind === "quote");
  if (!quoted && !(before.norm === "," && verb.takes.has("clause") && !verb.hearer)) return undefined;
  if (verb.forms[0] === "tell") return undefined;
  if (/^(?:he|she|it|they|that)$/.test(items[at + 1]?.norm ?? "")) return undefined;
  const subject = phraseAt(items, at + 1, heard);
  const behind = subject && items[subject.to];
  // "the paper, in an editorial, said X was late" opens a clause of its own
  const open = !quoted && behind?.kind === "word" && !CLOSING.test(behind.norm);
  return open ? undefined : subject;
}

/** The subject of a verb that stands apart from it: coordinated, or a participle behind a comma or at the start. */
function fartherUp(
  items: readonly Item[],
  at: number,
  end: number,
  { heard, grammar, before }: Known,
): SpeakerPhrase | undefined {
  const link = items[end - 1]?.norm ?? "";
  if (isIng(items[at]!)) {
    if (end === 0) return participleAtStart(items, at, heard);
    if (link === "as") return phraseBefore(items, end - 1, heard);
    if (tellsIn(items, end)) return lastSubject(items, at, heard)?.phrase;
    if (link !== "," && link !== "and" && link !== "while") return undefined;
    return (
      before.findLast((one) => !one.inverted || one.to < at)?.subject ?? lastSubject(items, at, heard)?.phrase
    );
  }
  if (!/^(?:and|but|,)$/.test(link) || isBase(items[at]!)) return undefined;
  const last = lastSubject(items, end - 1, heard);
  const near = last && joinedSubject(items, end, last);
  if (near && !isOpen(items, end)) return near;
  const heads = grammar.subjectOf(at).filter((head) => head < end - 2); // never "Hamas and said"
  if (!heads.length || (near && isHead(near, heads[0]!))) return near;
  return last && isHead(last.phrase, heads[0]!) ? undefined : phraseWith(items, heads, heard);
}

const MOST_IN_PAPER = 7;
const BEGINS =
  /^(?:began|begun|begins|opened|opens|started|starts|ended|ends|closed|concluded|concludes|responded|responds|replied|reacted|reacts|continued|followed)$/;

const GIVES_OUT =
  /^(?:issued?|issues|released?|releases|made|makes|sent|posted|posts|published|wrote|put|gave|read)$/;

/** "released a statement on Monday saying", "responded by saying": words that a paper or an answer tells. */
function tellsIn(items: readonly Item[], end: number): boolean {
  if (items[end - 1]?.norm === "by") return BEGINS.test(items[end - 2]?.norm ?? "");
  for (let at = end - 1; at > 0 && end - at < MOST_IN_PAPER; at--) {
    const { kind, norm } = items[at]!;
    if (kind === "word" && PAPER_HEADS.has(norm))
      return items.slice(Math.max(0, at - 5), at).some((item) => GIVES_OUT.test(item.norm));
    if (kind === "quote" || /^[.,;:]$/.test(norm) || BY_FORM.has(norm)) return false;
  }
  return false;
}

const isHead = ({ from, to }: SpeakerPhrase, at: number): boolean => from <= at && at < to;

/** The subject of "and called for" by the nearest one that opens a clause; none where that clause is reported itself. */
function joinedSubject(items: readonly Item[], end: number, last: Subject): SpeakerPhrase | undefined {
  if (!last.embedded || last.main?.paper) return last.phrase;
  return items[end - 1]!.norm === "and" && items[end - 2]?.norm === "," ? last.main : undefined;
}

/** Is more than one told of before, so that the verb may be another's? */
const isOpen = (items: readonly Item[], end: number): boolean =>
  items.slice(0, end).filter((item) => acts(item.mention) || PRONOUN.test(item.norm)).length > 1;
const PRONOUN = /^(?:he|she|they|it|who)$/;

/** "to meet X and underscore …": no finite verb. */
const isBase = (item: Item): boolean => {
  const forms = BY_FORM.get(item.norm)?.forms;
  return forms !== undefined && forms.length > 2 && forms[0] === item.norm && forms[2] !== item.norm;
};

/** "Vowing to rebuild “…”, President X flew …": the subject behind the comma. */
function participleAtStart(items: readonly Item[], at: number, heard: Heard): SpeakerPhrase | undefined {
  for (let comma = at + 1; comma < items.length && comma - at < 30; comma++) {
    const closes =
      items[comma]!.norm === "," || items[comma]!.text.endsWith(",”") || items[comma]!.text.endsWith(',"');
    const phrase = closes ? phraseAt(items, comma + 1, heard) : undefined;
    if (phrase && isVerbLike(items[phrase.to])) return phrase;
  }
  return undefined;
}

interface Subject {
  readonly phrase: SpeakerPhrase;
  readonly main?: SpeakerPhrase;
  /** Stands in a clause that another saying reports. */
  readonly embedded: boolean;
}

const NO_VERB =
  /^(?:of|in|on|at|to|with|from|for|by|between|against|about|into|over|under|near|towards?|after|before|during|since|following|despite|amid|via|than|as|and|or|but|that|who|which|the|a|an)$/;

const FINITE = new Set(
  `is are was were be has have had will would can could may might must shall should do does did also then later met held
  took made went came gave left spoke began won lost sent put set saw found kept led flew rose fell got grew hit cut drew
  broke chose paid brought thought stood sat ran knew became built heard felt meant taught bought sold jointly not never
  agree agree want call say meet hope plan seek`.split(/\s+/),
);

/** Something like a finite verb, told by its ending or from a list. */
const isVerbLike = (item: Item | undefined): boolean =>
  item?.kind === "word" &&
  /^\p{Ll}[\p{Ll}'’]+$/u.test(item.text) &&
  !NO_VERB.test(item.norm) &&
  (FINITE.has(item.norm) || BY_FORM.has(item.norm) || /(?:ed|[^s]s|ly)$/.test(item.norm));

/** The last subject before `limit`: a phrase at the head of a clause with something like a verb behind it. */
export function lastSubject(items: readonly Item[], limit: number, heard: Heard): Subject | undefined {
  let found: Subject | undefined;
  for (let from = 0; from < limit; from++) {
    if (!opensClause(items, from)) continue;
    const near = phraseAt(items, from, heard);
    const phrase = near && isVerbLike(items[near.to]) ? near : aloneAt(items, from, heard);
    if (!phrase || phrase.to > limit || !isVerbLike(items[phrase.to])) continue;
    const embedded = items[from - 1]?.norm === "that" || BY_FORM.has(items[from - 1]?.norm ?? "");
    found = { phrase, embedded, main: embedded ? (found?.main ?? found?.phrase) : phrase };
    from = phrase.to;
  }
  return found;
}

/** A phrase with an aside behind it that ends right before a verb. */
const aloneAt = (items: readonly Item[], from: number, heard: Heard): SpeakerPhrase | undefined => {
  if (!beginsPhrase(items, from)) return undefined;
  for (let to = Math.min(items.length, from + 26); to > from; to--) {
    const phrase = isVerbLike(items[to]) ? phraseOf(items, from, to, heard) : undefined;
    if (phrase) return phrase;
  }
  return undefined;
};

const opensClause = (items: readonly Item[], from: number): boolean => {
  const before = items[from - 1];
  if (!before) return true;
  return (
    before.kind === "time" ||
    /^(?:[,;:]|that|and|but|while|when|where|wherein|which|because|though|although)$/.test(before.norm) ||
    (before.norm === "as" && items[from - 2]?.norm !== "such") ||
    (before.kind === "word" && BY_FORM.get(before.norm)?.takes.has("clause") === true)
  );
};
