// Names of no list, without a title, that are persons' for what they do in the report: they say something ("Tumelo Mokgatle
// said"), or say it later by their last word alone ("Mokgatle said"). Refuses words of groups, firms, papers and places,
// words that the report also writes small, and a known person's name with an adjective before it.
import { FOREIGN_ARTICLES, GROUP_NAME_WORDS, PERSON_NOUNS } from "../lexicon/group-names.ts";
import { ORGANISATION_HEADS } from "../lexicon/recognition.ts";
import { SPEECH_VERBS } from "../lexicon/speech.ts";
import { NAME_PARTICLES } from "../lexicon/words.ts";
import type { Token } from "../model/annotated.ts";
import type { Sentenced } from "./bare-titles.ts";
import { nameAt } from "./names.ts";
import type { Spot } from "./spot.ts";

const ATTRIBUTING = SPEECH_VERBS.filter(
  ({ takes }) =>
    !takes.has("deed") && ["clause", "that", "quotation"].some((one) => takes.has(one as "clause")),
);
/** "says", "said": forms that have a subject before them. */
const FINITE = new Set(
  ATTRIBUTING.flatMap(({ forms }) => [forms[1], forms[2]].flatMap((form) => form ?? [])),
);
const PAST = new Set(ATTRIBUTING.flatMap(({ forms }) => forms[2] ?? []));
/** What papers do, too. */
const OF_PAPERS = new Set(
  ["report", "quote", "cite"].flatMap((one) => [`${one}s`, `${one}ed`]).concat("cited"),
);
const HELPERS = /^(?:also|later|then|has|had|earlier|once|again|\p{L}{2,}ly)$/u;
const CLAUSE = /^(?:[,;:.—–-]|["“”]|and|but|that|while|as|when|though|although|whereas|because|where)$/;

const isWord = (token: Token | undefined): boolean => /^\p{L}/u.test(token?.text ?? "");

/** Is the name the subject of a verb of saying beside it, or told behind a noun for a person? */
export function speaksAt(tokens: readonly Token[], { from, to }: Spot): boolean {
  if (isIntroduced(tokens, from, to)) return true;
  const start = behindAside(tokens, to);
  let at = start;
  while (at - start < 3 && HELPERS.test(tokens[at]?.norm ?? "")) at++;
  const verb = tokens[at]?.norm ?? "";
  if (FINITE.has(verb) && !OF_PAPERS.has(verb) && mayOpen(tokens, from)) return !tellsOfIt(tokens, at + 1);
  // "…,” said X"
  const before = tokens[from - 1]?.norm ?? "";
  return PAST.has(before) && !OF_PAPERS.has(before) && /^["“”,]$/.test(tokens[from - 2]?.text ?? "");
}

const MOST_BEFORE = 10;

/** "The mediator of the pact, X,": a name between commas, behind a noun for a person. */
function isIntroduced(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || tokens[from - 1]?.norm !== "," || !/^[,.]$/.test(tokens[to]?.norm ?? "")) return false;
  for (let at = from - 2; at >= Math.max(0, from - MOST_BEFORE); at--) {
    if (/^[,.;:"“”]$/.test(tokens[at]!.norm)) return false;
    if (PERSON_NOUNS.has(tokens[at]!.norm))
      return at === from - 2 || /^(?:of|for|in|at|to|on)$/.test(tokens[at + 1]!.norm);
  }
  return false;
}

const MOST_ASIDE = 20;

/** "X, who has run the mine since 2009, said": behind what stands between commas. */
function behindAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.norm !== "," || !/^(?:who|whose|an?|the|one)$/.test(tokens[at + 1]?.norm ?? "")) return at;
  const close = tokens.findIndex(({ norm }, k) => k > at && norm === ",");
  return close > 0 && close - at < MOST_ASIDE ? close + 1 : at;
}

/** "said its fighters had left", "said it would vote": a group speaks. */
function tellsOfIt(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.norm === "that" ? at + 1 : at;
  const [it, verb] = [tokens[first]?.norm, tokens[first + 1]?.norm ?? ""];
  return it === "its" || (it === "it" && /^(?:will|would|had|has|did|does|planned|plans)$/.test(verb));
}

/** Does a clause open there, or a noun for a person stand before it? */
function mayOpen(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return !before || CLAUSE.test(before.norm) || PERSON_NOUNS.has(before.norm);
}

/** "Exiled Puigdemont": an adjective that opens a sentence. */
const ADJECTIVE = /^(?:\p{L}{3,}(?:ed|ing|ous|ive|ful|less|ish|ist|iant)|veteran|leftwing|rightwing)$/u;

const isMixed = (word: string): boolean => /^\p{Lu}[\p{L}'’.-]*\p{Ll}/u.test(word);
const MOST_WORDS = 5;

/** May these words be a person's whole name, for all that the words themselves tell? */
function looksPersonal({ tokens }: Sentenced, { from, to, name }: Spot, small: ReadonlySet<string>): boolean {
  const words = (name ?? "").split(/[\s]+/);
  if (words.length < 2 || words.length > MOST_WORDS || FOREIGN_ARTICLES.has(words[0]!.toLowerCase()))
    return false;
  const plain = words.filter((word) => !NAME_PARTICLES.has(word.toLowerCase()));
  if (!plain.every((word) => isMixed(word) || /^\p{Lu}\.?$/u.test(word))) return false;
  if (plain.filter(isMixed).length < 2) return false;
  const lower = words.flatMap((word) => word.toLowerCase().split(/[-'’]/));
  if (lower.some((word) => GROUP_NAME_WORDS.has(word) || ORGANISATION_HEADS.has(word))) return false;
  const first = plain[0]!.toLowerCase();
  if (small.has(first) || (from === 0 && ADJECTIVE.test(first))) return false;
  if (tokens[from - 1]?.norm === "the") return false;
  for (let at = from; at < to; at++)
    if (isWord(tokens[at]) && !NAME_PARTICLES.has(tokens[at]!.norm) && nameAt(tokens, at)) return false;
  return true;
}

const lastWord = (name: string): string => name.split(" ").at(-1)!;

/** Full names, as written, of those who speak in a report though nothing beside their names says that they are persons. */
export function namesOfSpeakers(sentences: readonly Sentenced[]): ReadonlySet<string> {
  const persons = sentences.map(({ spots }) => spots.filter(({ form, name }) => form === "person" && name));
  const guesses = persons.flat().filter(({ sure, office }) => !sure && !office);
  if (!guesses.some(({ speaks }) => speaks)) return new Set();
  const small = new Set(
    sentences.flatMap(({ tokens }) => tokens.flatMap(({ text }) => (/^\p{Ll}/u.test(text) ? [text] : []))),
  );
  const known = new Set(persons.flat().flatMap(({ sure, name }) => (sure ? [lastWord(name!)] : [])));
  const again = new Set(
    guesses.flatMap(({ speaks, name }) => (speaks && !name!.includes(" ") ? [name!] : [])),
  );
  const found = new Set<string>();
  sentences.forEach((sentence, k) => {
    for (const spot of persons[k]!) {
      if (spot.sure || spot.office || !spot.name!.includes(" ") || known.has(lastWord(spot.name!))) continue;
      const called = again.has(lastWord(spot.name!));
      if ((spot.speaks || called) && looksPersonal(sentence, spot, small)) found.add(spot.name!);
    }
  });
  return found;
}
