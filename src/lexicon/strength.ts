// How strongly a stance is worded: words by the weight that they carry in diplomatic use, from the mildest to the
// strongest, each plain and with a word of emphasis. Our own order, set down in November 2026; it compares wordings of one
// scale only. All in lower case.
import type { PositionFact } from "../model/fact.ts";
import { forms, STANCE_NOUNS, STANCE_VERBS } from "./stances.ts";
import { words } from "./table.ts";

type Stance = PositionFact["stance"];

export interface Rung {
  readonly scale: "against" | "for" | "urging";
  /** Stances that these words are read as. */
  readonly stances: readonly Stance[];
  readonly heads: ReadonlySet<string>;
  /** Ranks on the scale, 1 the mildest: of the word alone, and with emphasis. */
  readonly plain: number;
  readonly strong: number;
}

const heads = (...lists: readonly Iterable<string>[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => [...list]));

export const RUNGS: readonly Rung[] = [
  {
    scale: "against",
    stances: ["concerned"],
    heads: heads(words("regret regrets regretted regretting regrettable")),
    plain: 1,
    strong: 2,
  },
  {
    scale: "against",
    stances: ["concerned"],
    heads: heads(STANCE_NOUNS.worry, words("concerned worried uneasy wary anxious disquieted feared")),
    plain: 3,
    strong: 4,
  },
  {
    scale: "against",
    stances: ["concerned"],
    heads: heads(words("alarm alarmed dismay dismayed consternation")),
    plain: 4,
    strong: 4,
  },
  {
    scale: "against",
    stances: ["opposes", "condemns"],
    heads: heads(
      STANCE_VERBS.oppose,
      STANCE_NOUNS.oppose,
      forms("object protest criticise criticize"),
      words("opposed critical"),
    ),
    plain: 5,
    strong: 6,
  },
  {
    scale: "against",
    stances: ["condemns", "opposes"],
    heads: heads(STANCE_VERBS.condemn, STANCE_NOUNS.condemn),
    plain: 7,
    strong: 8,
  },
  {
    scale: "for",
    stances: ["supports"],
    heads: heads(forms("welcome appreciate hail applaud commend praise laud"), words("appreciation welcome")),
    plain: 1,
    strong: 2,
  },
  {
    scale: "for",
    stances: ["supports"],
    heads: heads(STANCE_VERBS.support, STANCE_NOUNS.support),
    plain: 3,
    strong: 4,
  },
  {
    scale: "urging",
    stances: ["urges"],
    heads: heads(forms("ask request encourage invite")),
    plain: 1,
    strong: 2,
  },
  {
    scale: "urging",
    stances: ["urges"],
    heads: heads(forms("urge exhort implore press call"), words("beseech beseeches besought beseeching")),
    plain: 3,
    strong: 4,
  },
  { scale: "urging", stances: ["urges"], heads: heads(forms("demand insist warn")), plain: 5, strong: 6 },
];

/** Words of emphasis, which stand close before the word that they weigh. */
export const EMPHASIS: ReadonlySet<string> = new Set(
  words(`strongly firmly resolutely vehemently categorically deeply gravely seriously profoundly fully wholeheartedly warmly
    extremely very unequivocally unreservedly sharply fiercely bitterly greatly strong firm resolute categorical deep grave
    serious profound full unwavering utmost great heartfelt vehement fierce sharp unequivocal extreme acute`),
);

/** Emphasis that stands behind: "condemned in the strongest terms". */
export const STRONGEST_TERMS =
  /^\W*(?:\w+\W+){0,8}?in the (?:strongest|clearest|firmest)(?: possible)? (?:terms|words)\b/i;
