// Who says a quotation: read from the verbs of saying around it, from "according to", from the subject before a colon.
import { SPEECH_VERBS } from "../lexicon/speech.ts";
import type { EntityRef } from "../model/entity.ts";
import type { Told } from "./heard.ts";
import type { Item } from "./items.ts";
import { acts } from "./mentions.ts";
import { lastSubject, type Saying } from "./sayings.ts";
import { type Heard, phraseAt, phraseBefore, type SpeakerPhrase } from "./speaker-phrases.ts";
import { isInside } from "./speaker-tails.ts";
import { tailOf } from "./statements.ts";

export interface Attribution {
  readonly speakers: readonly EntityRef[];
  readonly rule: string;
  readonly reason: string;
  /** Items that tell it. */
  readonly from: number;
  readonly to: number;
  readonly paper?: string;
  readonly saying?: Saying;
}

type Reader = (told: Told, at: number) => Attribution | undefined;

const by = (
  phrase: SpeakerPhrase | undefined,
  rule: string,
  reason: string,
  from: number,
  to: number,
): Attribution | undefined =>
  phrase && { speakers: phrase.speakers, rule: `quote/${rule}`, reason, from, to, paper: phrase.paper };

const bySaying = (saying: Saying | undefined, rule: string, reason: string): Attribution | undefined => {
  const found = saying && by(saying.subject, rule, reason, saying.from, saying.to);
  return found && { ...found, saying };
};

/** Behind the quotation that is item `at`. */
export const AFTER: readonly Reader[] = [
  ({ read: { items }, sayings }, at) => {
    const next = behindQuote(items, at);
    const retold = next === undefined ? undefined : retoldOf(items, sayings, next);
    if (retold) return bySaying(retold, "retold", "“…,” Y quoted X as saying");
    const found =
      next === undefined ? undefined : sayings.find((one) => !one.joined && opensAt(items, one, next));
    return bySaying(found, found?.inverted ? "said-speaker" : "speaker-said", "“…,” X said");
  },
  ({ read: { items }, heard }, at) => {
    const next = items[at + 1]?.norm === "," ? at + 2 : at + 1;
    if (items[next]?.norm !== "according" || items[next + 1]?.norm !== "to") return undefined;
    return by(phraseAt(items, next + 2, heard), "according-to", "“…,” according to X", next, next + 3);
  },
  ({ read: { items }, heard }, at) => {
    const next = items[at + 1]?.norm === "," ? at + 2 : at + 1;
    const [is, how] = [items[next]?.norm ?? "", items[next + 1]?.norm];
    if (!/^(?:is|was)$/.test(is) || how !== "how") return undefined;
    const phrase = phraseAt(items, next + 2, heard);
    const put = phrase && /^(?:put|described|summed|phrased)$/.test(items[phrase.to]?.norm ?? "");
    return put ? by(phrase, "how-speaker-put-it", "“…” is how X put it", next, phrase.to) : undefined;
  },
  ({ read: { items }, heard }, at) => {
    if (at > 0 || items[1]?.norm !== ":") return undefined;
    const phrase = phraseAt(items, 2, heard);
    return by(phrase?.paper ? undefined : phrase, "headline-speaker", "“…”: X, in a headline", 1, 3);
  },
  ({ read: { items }, heard }, at) => {
    const thus = [at + 1, at + 2].find(
      (k) =>
        items[k]?.norm === "thus" &&
        !items.slice(at + 1, k).some((one) => one.kind === "word" && /\p{L}/u.test(one.norm)),
    );
    return thus
      ? by(phraseAt(items, thus + 1, heard), "thus-speaker", "“…” – thus X", thus, thus + 2)
      : undefined;
  },
];

/** Right there, or behind a noun or two without an article: "…,” tabloid the Harbour Times said". */
const opensAt = (items: readonly Item[], { from, inverted }: Saying, next: number): boolean =>
  from === next ||
  (!inverted &&
    from > next &&
    from - next < 4 &&
    items.slice(next, from).every((item) => isInside(item) && /^\p{Ll}/u.test(item.text)));

const RETELLS = /^(?:quoted|quotes|cited|cites)$/;
const MOST_TELLER = 12;

/** "…,” the agency quoted X as saying": X said it, whoever tells. */
const retoldOf = (items: readonly Item[], sayings: readonly Saying[], from: number): Saying | undefined =>
  sayings.find(
    ({ subject, at }) =>
      items[at - 1]?.norm === "as" &&
      subject.from > from &&
      subject.from - from < MOST_TELLER &&
      RETELLS.test(items[subject.from - 1]?.norm ?? "") &&
      !items.slice(from, subject.from).some((item) => item.kind === "quote" || item.norm === ","),
  );

const ENDS = /[,.!?…;—–-]["”'’»]$/u;

/** Where an attribution may begin: behind a comma, inside the marks or outside. */
function behindQuote(items: readonly Item[], at: number): number | undefined {
  if (items[at + 1]?.norm === ",") return at + 2;
  const next = items[at + 1];
  return ENDS.test(items[at]!.text) || next?.kind === "word" || next?.mention ? at + 1 : undefined;
}

const FORMS = new Set(SPEECH_VERBS.flatMap((verb) => verb.forms));

/** Before it. */
export const BEFORE: readonly Reader[] = [
  ({ read: { items }, heard }, at) => {
    const words = items.findLastIndex(
      (item, k) => k < at && item.norm === "words" && items[k + 1]?.norm === "of",
    );
    if (words < 0 || at - words > 12) return undefined;
    return by(phraseAt(items, words + 2, heard), "in-the-words-of", "in the words of X, “…”", words, at);
  },
  ({ read: { items }, heard }, at) => {
    const first = /["“'‘](\p{L}+)/u.exec(items[at]?.text ?? "")?.[1]?.toLowerCase() ?? "";
    if (!FORMS.has(first)) return undefined;
    const according = accordingTo(items, heard, 0);
    if (according) return according;
    const end = /^(?:also|then|later|further|and)$/.test(items[at - 1]?.norm ?? "") ? at - 1 : at;
    return by(phraseBefore(items, end, heard), "speaker-verb-before", "X “reaffirmed …”", end - 1, end);
  },
  ({ read: { items }, sayings }, at) => {
    const leading = sayings.filter((one) => one.to <= at && leadsTo(items, one, at));
    const found = leading.findLast((one) => !one.verb.takes.has("deed")) ?? leading.at(-1);
    return bySaying(found, "speaker-said-before", "X said: “…”");
  },
  ({ read: { items }, heard }, at) => {
    if (items[at - 1]?.norm !== ":" || at < 2) return undefined;
    const subject = lastSubject(items, at, heard)?.phrase ?? wholeLine(items, at, heard);
    return by(subject?.paper ? undefined : subject, "speaker-colon", "X went on with a warning: “…”", 0, at);
  },
];

/** "Albanian police on evacuation: “…”". */
const wholeLine = (items: readonly Item[], at: number, heard: Heard): SpeakerPhrase | undefined => {
  const phrase = phraseAt(items, 0, heard);
  return phrase && /^(?:on|to|:)$/.test(items[phrase.to]?.norm ?? "")
    ? phrase
    : at < 8
      ? phraseBefore(items, at - 1, heard)
      : undefined;
};

const MOST_BETWEEN = 32;

/** Does what is said run from the verb to the quotation? */
function leadsTo(items: readonly Item[], saying: Saying, at: number): boolean {
  if (at - saying.to > MOST_BETWEEN) return false;
  const between = items.slice(saying.to, at);
  if (between.some((item) => item.norm === ";" || /^[.!?]$/.test(item.norm))) return false;
  // "…, answering a message by X telling her to “…”": another's words
  if (
    between.some((item, k) => FORMS.has(item.norm) && /ing$/.test(item.norm) && acts(between[k - 1]?.mention))
  )
    return false;
  const colon = between.findIndex((item) => item.norm === ":");
  return colon < 0 || colon === between.length - 1;
}

/** "According to X, …" from item `at`. */
function accordingTo(items: readonly Item[], heard: Heard, at: number): Attribution | undefined {
  if (items[at]?.norm !== "according" || items[at + 1]?.norm !== "to") return undefined;
  return by(phraseAt(items, at + 2, heard), "according-to-before", "according to X, “…”", at, at + 3);
}

/** Elsewhere in its sentence: the statement's tail, or "according to". */
export const AROUND: readonly Reader[] = [
  ({ read: { items }, sayings }, at) => {
    const found = sayings.findLast(
      (one) =>
        one.from > at &&
        !one.joined &&
        /^(?:,|-|–)$/.test(items[one.from - 1]?.norm ?? "") &&
        closes(items, one),
    );
    return bySaying(found, "said-at-the-end", "a clause with “…” in it, X said");
  },
  ({ read: { items }, heard }, at) => {
    const later = items.findIndex(
      (item, k) => k > at && item.norm === "according" && items[k - 1]?.norm !== "-",
    );
    return (later > 0 ? accordingTo(items, heard, later) : undefined) ?? accordingTo(items, heard, 0);
  },
];

/** Does nothing follow the saying but when and to whom? */
const closes = (items: readonly Item[], saying: Saying): boolean =>
  /^[.,;]$/.test(items[tailOf(items, saying.to, saying.verb.hearer).to]?.norm ?? ".");

export const attributed = (readers: readonly Reader[], told: Told, at: number): Attribution | undefined => {
  for (const reader of readers) {
    const found = reader(told, at);
    if (found?.speakers.length) return found;
  }
  return undefined;
};
