// What a promise or a stance is about: the words behind the verb to the end of their clause, and the name of the issue in
// them. A broad topic ("trade") says less than the words themselves, so those stand; a list gives one issue an entry.
import { ISSUES } from "../lexicon/issues.ts";
import { ACTIONS, STANCE_NOUNS, STANCE_VERBS } from "../lexicon/stances.ts";
import type { Span } from "../model/text.ts";
import { FINITE, isAdverb } from "./heads.ts";
import type { Voiced } from "./voices.ts";

export interface ObjectSpan {
  readonly from: number;
  readonly to: number;
}

const CUT =
  /^(?:[.;:!?"—–()]|--|while|whereas|which|who|whose|although|though|but|after|before|because|amid|during|as|since|said|says|saying|according|when|where|so|until|unless|if|adding)$/;
/** Behind a noun the clause's own verb ends the phrase: "Chile's concern over the fires is old". */
export const NOUN_CUT = new RegExp(CUT.source.replace("while|", "while|is|are|was|were|has|have|had|will|"));
const MOST = 40;

/** From `at` to the end of the clause. */
export function objectAt(items: readonly Voiced[], at: number, cut: RegExp = CUT): ObjectSpan {
  let to = at;
  while (to < items.length && to - at < MOST && !ends(items, at, to, cut)) to++;
  while (to > at && /^(?:[,"]|even)$/.test(items[to - 1]!.norm)) to--;
  return { from: at, to };
}

function ends(items: readonly Voiced[], at: number, to: number, cut: RegExp): boolean {
  const item = items[to]!;
  if (item.kind === "word" && cut.test(item.norm) && to > at && !linked(items, to) && !inBrackets(items, to))
    return true;
  if (item.kind !== "word" || qualifies(items, at, to)) return false;
  if (/^(?:,|and|as)$/.test(item.norm) && to > at && newStance(items, to + 1)) return true;
  if (item.norm === "," && to > at) return goesOn(items, to + 1) || breaks(items, to + 1);
  if (item.norm === "and" && to > at)
    return FURTHER.test(items[to + 1]?.norm ?? "") || urges(items, to + 1) || newVerb(items, to + 1);
  return false;
}

const ADJECTIVE =
  /^(?:\p{L}+(?:al|ive|ful|ous|ible|able|ic|ent|ant|ary|ate|less)|safe|free|fair|open|full|strong|rapid|swift|united|secure|just|fast|close|deep|sound|frank|inclusive)$/u;
const NOUNS =
  /^(?:proposal|arrival|approval|withdrawal|renewal|removal|trial|rival|festival|capital|goal|journal|deal|appeal|initiative|representative|objective|narrative|alternative|motive|table|public|republic|music|traffic|topic|clinic|government|agreement|parliament|development|settlement|statement|movement|investment|document|treatment|commitment|engagement|president|accident|incident|student|agent|event|extent|client|parent|continent|talent|content|president|moment|element|argument|environment|grant|plant|giant|migrant|tenant|merchant|immigrant|military|boundary|secretary|territory|anniversary|summary|library|salary|senate|climate|debate|state|rate|candidate|mandate|estate|delegate|hate|gate|process|business)$/;

/** "mutually beneficial and trusted", "immediate, safe and unconditional": adjectives before their noun still to come. */
function qualifies(items: readonly Voiced[], at: number, to: number): boolean {
  if (!/^(?:,|and)$/.test(items[to]!.norm)) return false;
  let from = to;
  while (from > at && isQualifier(items[from - 1]!)) from--;
  const opens = from === at || LEAD.test(items[from - 1]!.norm);
  return opens && items.slice(from, to).some((item) => ADJECTIVE.test(item.norm));
}

/** An adjective or adverb, as far as its looks tell: "free and open" brings no new verb. */
export const isQualifier = (item: Voiced): boolean =>
  item.kind === "word" &&
  !LEAD.test(item.norm) &&
  (isAdverb(item) || item.norm === "and" || (ADJECTIVE.test(item.norm) && !NOUNS.test(item.norm)));

/** "…, and its solidarity with": another view begins. */
function newStance(items: readonly Voiced[], at: number): boolean {
  const from = at + (items[at]?.norm === "well" || items[at]?.norm === "and" ? 1 : 0);
  return [0, 1, 2, 3].some(
    (k) =>
      STANDS.has(items[from + k]?.norm ?? "") &&
      /^(?:for|of|to|with|at|about|over|regarding)$/.test(items[from + k + 1]?.norm ?? "") &&
      items.slice(from, from + k).every((item) => item.kind === "word" && !/^[,.;]$|ed$/.test(item.norm)),
  );
}
const STANDS: ReadonlySet<string> = new Set(
  [STANCE_NOUNS.worry, STANCE_NOUNS.support, STANCE_NOUNS.oppose, STANCE_NOUNS.condemn].flatMap((one) => [
    ...one,
  ]),
);

/** "the Association (ASEAN) and others": a short name in brackets does not end the phrase. */
const inBrackets = (items: readonly Voiced[], at: number): boolean =>
  (items[at]!.norm === "(" && items[at + 2]?.norm === ")") ||
  (items[at]!.norm === ")" && items[at - 2]?.norm === "(");

/** "such as", "seen as": the phrase goes on. */
const linked = (items: readonly Voiced[], at: number): boolean =>
  items[at]!.norm === "as" &&
  (items[at + 1]?.norm === "well" ||
    /^(?:such|seen|regarded|described|known|well|viewed|as)$/.test(items[at - 1]?.norm ?? ""));

const urges = (items: readonly Voiced[], at: number): boolean =>
  /^(?:urging|demanding|stressing|underlining|reaffirming)$/.test(items[at]?.norm ?? "");

/** "…, extending condolences": the subject does something more. */
const goesOn = (items: readonly Voiced[], at: number): boolean => {
  const { norm } = items[at] ?? { norm: "" };
  return (
    FURTHER.test(norm) ||
    TOLD_NEXT.test(norm) ||
    (/ing$/.test(norm) && [STANCE_VERBS.stress, STANCE_VERBS.urge].some((verbs) => verbs.has(norm)))
  );
};
const FURTHER =
  /^(?:extending|wishing|describing|citing|accusing|calling|saying|adding|vowing|pledging|expressing|reiterating|warning|condemning|denouncing|praising|welcoming|thanking|noting|pointing|arguing|insisting|voicing)$/;

const TOLD_NEXT =
  /^(?:called|urged|condemned|expressed|reaffirmed|reiterated|stressed|underlined|underscored|welcomed|demanded|voiced|emphasi[sz]ed|pledged|vowed|agreed|decided|requested|noted|recalled)$/;

/** Behind a comma: an attribution, a new clause, or a participle; a further item of a list goes on. */
function breaks(items: readonly Voiced[], at: number): boolean {
  let k = items[at]?.norm === "and" ? at + 1 : at;
  if (k > at && newVerb(items, k)) return true;
  while (isAdverb(items[k])) k++;
  const next = items[k];
  if (!next) return true;
  if (
    /^(?:a|its|their|his|an|said|told|including|with|despite|one|to|in|at|on|of|by|for|not|nor)$/.test(
      next.norm,
    ) &&
    k === at
  )
    return true;
  for (let j = k; j < Math.min(items.length, k + 5); j++) {
    if (/^[,.;]$/.test(items[j]!.norm)) return false;
    if (j > k && items[j]!.kind === "word" && FINITE.test(items[j]!.norm) && !attributive(items, j))
      return true;
  }
  return false;
}

/** "and bolster extended deterrence", "all kidnapped women": an adjective, no verb. */
const attributive = (items: readonly Voiced[], at: number): boolean =>
  /ed$/.test(items[at]!.norm) &&
  (ACTIONS.has(items[at - 1]!.norm) ||
    /^(?:all|the|of|and|for|in|with|its|their|a|an|any|no|more|every|both|other)$/.test(
      items[at - 1]!.norm,
    )) &&
  items[at + 1]?.kind === "word" &&
  !/^(?:the|a|an|its|their|to|by|in|on|at|that|for|with|[.,;:])$/.test(items[at + 1]!.norm);

function newVerb(items: readonly Voiced[], at: number): boolean {
  let k = at;
  while (isAdverb(items[k])) k++;
  const next = items[k];
  if (
    next?.kind === "word" &&
    FINITE.test(next.norm) &&
    !/^(?:united|increased|continued|sustained|improved|enhanced|renewed|detailed|red)$/.test(next.norm)
  )
    return true;
  const behind = items[k + 1];
  if (next?.norm === "call" && /^(?:on|upon|for)$/.test(behind?.norm ?? "")) return true;
  return (
    items[at - 2]?.kind !== "mention" &&
    next?.kind === "mention" &&
    behind?.kind === "word" &&
    FINITE.test(behind.norm)
  );
}

const LEAD =
  /^(?:the|a|an|any|its|his|her|their|our|that|what|it|on|about|over|of|to|this|these|those|such|all|both|for|with|also|especially|particularly|those|,)$/;

/** The words of a span, without articles before and times behind. */
export function phrase(text: string, items: readonly Voiced[], { from, to }: ObjectSpan): string {
  let [a, b] = [from, to];
  if (items.slice(a, b).every((item) => item.kind === "time" || /^(?:on|in|at|by)$/.test(item.norm)))
    return "";
  const terms = items.slice(a, Math.min(b, a + 5)).findIndex((item) => item.norm === "terms");
  if (items[a]?.norm === "in" && terms > 0) a += terms + 1;
  while (a < b - 1 && LEAD.test(items[a]!.norm) && items[a]!.kind === "word") a++;
  while (
    b > a + 1 &&
    (items[b - 1]!.kind === "time" ||
      /^(?:on|in|at|,|from|by|within|of|to|with|for|today|and|also|or|including|such)$/.test(
        items[b - 1]!.norm,
      ))
  )
    b--;
  if (a >= b) return "";
  const words = text
    .slice(items[a]!.span.from, items[b - 1]!.span.to)
    .replace(/["“”„]/g, "")
    .replace(/\s+/g, " ");
  return words.length <= LONGEST ? words : shortened(words.slice(0, LONGEST + 1));
}

/** Characters of a phrase at most, and where one is shortened, at least. */
const LONGEST = 120;
const SHORTEST = 50;
/** Before these words, or a participle behind a comma, a phrase may end. */
const ENDS =
  /,? (?:to ensure )?(?:that|which|who|including|such as|as well as)(?= )|, (?=\p{Ll}+(?:ing|ed) )/gu;
/** Words that lead on to what a cut took away. */
const OPEN_END =
  /(?:,?\s(?:and|or|but|nor|the|an?|of|to|in|on|at|with|for|by|from|as|such|including|like|that|which|who|whose|its|their|his|her|this|these|those|into|against|between|among|over|under|through|both|not|is|are|was|were|be|will|would|could|can|may|should|has|have|had))+$/i;

/** Ends a phrase where its words let it end, not in the middle of a clause. */
function shortened(words: string): string {
  const end = [...words.matchAll(ENDS)].map(({ index }) => index).findLast((index) => index >= SHORTEST);
  return words.slice(0, end ?? words.lastIndexOf(" ")).replace(OPEN_END, "");
}

// Topics so broad that they say less than the words of the clause: "supports trade".
const BROAD = new Set([
  "trade", "economy", "energy", "democracy", "human rights", "humanitarian aid", "peace and ceasefire", "recognition and relations",
  "migration", "health", "space", "emerging technology", "defence cooperation", "counter-terrorism", "detained citizens", "drugs",
  "disinformation", "multilateralism", "people-to-people ties", "arms control", "chemical weapons", "water", "territorial disputes",
  "US–China competition", "Middle East", "Russia and Ukraine", "Western Balkans", "food security", "Sahel", "ISIL", "freedom of religion",
  "Iraq", "China's coercion", "gender equality", "death penalty", "export controls",
]); // biome-ignore format: a list to be read at a glance

// Named so by everybody, however a report words them.
const SETTLED = new Set([
  "Taiwan Strait", "Senkaku Islands", "North Korea nuclear and missile programmes", "Xinjiang human rights", "Myanmar",
  "Russia–Ukraine border build-up", "Iran nuclear programme", "COVID-19", "climate", "2022 Winter Olympics diplomatic boycott",
  "China coast guard law", "China military build-up", "extended deterrence", "rules-based order", "supply chains", "cybersecurity",
  "Japan defence posture", "joint military exercises", "US–Japan–ROK trilateral",
]); // biome-ignore format: a list to be read at a glance

/** Does the name say no less than the wording? */
const tells = (name: string, wording: string): boolean =>
  SETTLED.has(name) ||
  wording.split(/[ -]/).some((word) => word.length > 3 && name.toLowerCase().includes(word));

const WORDINGS = ISSUES.filter((issue) => !BROAD.has(issue.name))
  .flatMap((issue) =>
    issue.names
      .filter((one) => tells(issue.name, one))
      .map((name) => ({ name: issue.name, words: name.split(" ").length, wording: name })),
  )
  .sort((a, b) => b.wording.length - a.wording.length);

const letters = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/["“”]/g, "")
    .replace(/\beast and south china seas?\b/g, "east china sea and south china sea")
    .replace(/[,;]/g, " , ")
    .replace(/[.:()]/g, " ")
    .replace(/\s+/g, " ")
    .trim()} `;

/** Names of the issues that a phrase names, in the order of their place; the more exact first where they overlap. */
export function issuesIn(words: string): string[] {
  const all = letters(words);
  let rest = all;
  const short = all.trim().split(" ").length <= 3;
  const found: { at: number; to: number; name: string }[] = [];
  for (const { wording, words: count, name } of WORDINGS) {
    const at = rest.indexOf(` ${wording} `);
    if (at < 0) continue;
    const to = at + 1 + wording.length;
    if (count === 1 && !short && !properIn(words, wording) && !itemOfList(all, at, to)) continue;
    found.push({ at, to, name });
    rest = `${rest.slice(0, at + 1)}${"#".repeat(wording.length)}${rest.slice(to)}`;
  }
  found.sort((a, b) => a.at - b.at);
  return [
    ...new Set(
      found
        .filter((one, k) => k === 0 || LISTED.test(all.slice(found[k - 1]!.to, one.at + 1)))
        .map(({ name }) => name),
    ),
  ];
}

const LISTED = / (?:,|and|as well as|or) /;
const itemOfList = (text: string, at: number, to: number): boolean =>
  / (?:,|and|on|about)$/.test(text.slice(0, at)) && /^ (?:(?:,|and) |$)/.test(text.slice(to));

const properIn = (words: string, wording: string): boolean => {
  const at = words.toLowerCase().indexOf(wording);
  return at >= 0 && /\p{Lu}/u.test(words[at]!);
};

export const spanOf = (items: readonly Voiced[], { from, to }: ObjectSpan): Span => ({
  from: items[from]!.span.from,
  to: items[Math.max(from, to - 1)]!.span.to,
});
