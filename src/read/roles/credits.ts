// What arrives: a report's text and blocks, and what the page states of itself. What leaves: the news agencies that it
// names as where it is from, each once, by name. A picture's credit is none of the report's, and neither is an agency that
// a sentence cites: sentences are read elsewhere.
import { ANY_AGENCY, agenciesIn, agencyAt, PLAIN_AGENCY } from "../../lexicon/agencies.ts";
import type { Block } from "../../model/document.ts";
import { fold, slice } from "../../model/text.ts";

interface Origins {
  readonly author?: string | undefined;
  readonly outlet?: string | undefined;
  readonly address: string;
}

const AND = "(?:,? (?:and|&|or) |, |/| ?\\| ?)";
const LIST = `${ANY_AGENCY}(?:${AND}${ANY_AGENCY}){0,5}`;

/** Around the opening and the end of a paragraph: no dateline or credit is longer. */
const REACH = 240;

interface Place {
  readonly name: string;
  readonly reason: string;
  readonly at: "opening" | "end" | "line";
  readonly form: RegExp;
}

const PLACES: readonly Place[] = [
  {
    name: "dateline",
    reason: '"TOKYO, March 16 (Kyodo) --", "(AP) —", "LONDON, Reuters -"',
    at: "opening",
    form: new RegExp(
      `^(?:[\\p{Lu}][^()\u2014\u2013]{1,60})?\\((${LIST})\\)|^[\\p{Lu}][\\p{Lu}\\p{L}., 0-9]{1,50}, (${ANY_AGENCY}) ?(?:[\u2014\u2013]|--?) `,
      "u",
    ),
  },
  {
    name: "signed",
    reason: 'stands alone at the end: "— Reuters", "(AFP)", "[Xinhua]", "- with Kyodo"',
    at: "end",
    form: new RegExp(
      `(?:^|[.!?"'\u201d\u2019)] ?)(?:[\u2014\u2013(\\[]|--?) ?(?:[Ww]ith |[Ss]ource: |[Ff]rom |[Vv]ia |Additional reporting by )?(${LIST})[)\\]]?\\.?$`,
      "u",
    ),
  },
  {
    name: "inputs",
    reason: '"(With inputs from AFP)", "with Kyodo", "With reporting by Reuters"',
    at: "end",
    form: new RegExp(
      `(?:^|[.!?(\\[\u2014\u2013-] ?)[Ww]ith (?:(?:additional )?(?:inputs?|reporting|files|material|reports|contributions?) (?:from|by) )?(${LIST})[)\\]]?\\.?$`,
      "u",
    ),
  },
  {
    name: "contributed",
    reason: '"AFP contributed to this report", "Material for this story was provided by …"',
    at: "line",
    form: new RegExp(
      `(?:^|[.!?(\\[] ?)(${LIST}) (?:also )?contributed\\b|\\b(?:information|material|reporting) (?:for|in) this (?:report|story|article) (?:came|comes|was (?:taken|provided)|is) (?:from|by) (${LIST})`,
      "u",
    ),
  },
  {
    name: "source",
    reason: '"Source: Xinhua", "By Reuters", "Agencies: AP, AFP"',
    at: "line",
    form: new RegExp(
      `^[(\\[]?(?:Sources?|SOURCES?|Agency|Agencies|Credit|By|BY|From|Via)(?: ?:)? ?(${LIST})[)\\]]?\\.?$`,
      "u",
    ),
  },
  {
    name: "bare",
    reason: "a line that is an agency's name",
    at: "line",
    form: new RegExp(`^(${LIST})$`, "u"),
  },
];

/** A byline may have the writer's name beside it: "By a Writer, Associated Press", "Staff | Reuters". */
const BESIDE = new RegExp(
  `(?:^|[,|/(\u2014\u2013-] ?|\\b(?:of|for|at) )(${PLAIN_AGENCY})(?=$|[,|/)\u2014\u2013 -])`,
  "gu",
);

const OF_PICTURES = /\b(?:photos?|pictures?|images?|pool|getty|video|via)\b|\/(?!\s*(?:AP|AFP|Reuters)$)/i;

const creditsOf = (line: string, place: Place): readonly string[] => {
  const words =
    place.at === "opening" ? line.slice(0, REACH) : place.at === "end" ? line.slice(-REACH) : line;
  if (place.at === "line" && line.length > REACH) return [];
  const found = place.form.exec(words);
  return found ? agenciesIn(found.slice(1).join(" ")) : [];
};

const beside = (words: string): readonly string[] =>
  [...words.slice(0, REACH).matchAll(BESIDE)].flatMap((found) => agenciesIn(found[1]!));

/** A word or two behind the last paragraph: where "— Reuters" stands. */
const SIGNED = "furniture/after-prose";
const ROLES = new Set(["body", "byline", "dateline", "credit", "standfirst", "correction"]);

/** `where` the page stands counts as well: what lies on an agency's own site, or bears its name, is from it. */
export function creditsIn(text: string, blocks: readonly Block[], where: Origins): readonly string[] {
  const outlet = where.outlet ? new RegExp(`^(${ANY_AGENCY})$`, "u").exec(where.outlet)?.[1] : undefined;
  const stated = [
    ...(outlet ? agenciesIn(outlet) : []),
    ...(where.author ? beside(where.author) : []),
    ...[agencyAt(where.address)].filter((name) => name !== undefined),
  ];
  const told = blocks
    .filter(({ role, rule }) => ROLES.has(role) || rule === SIGNED)
    .flatMap(({ role, span }) => {
      const line = fold(slice(text, span));
      if (role === "credit" && OF_PICTURES.test(line)) return [];
      const found = PLACES.flatMap((place) => creditsOf(line, place));
      return role === "byline" || role === "dateline" ? [...found, ...beside(line)] : found;
    });
  return [...new Set([...stated, ...told])].sort();
}
