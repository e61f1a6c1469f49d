// The verb that a rule has found, read backwards: its helpers, whether it is denied, only thought of or passive, and
// where its group begins. "has not yet welcomed", "would never accept", "are expected to reaffirm".
import type { Item } from "./items.ts";

export interface Head {
  /** The verb itself. */
  readonly at: number;
  /** Where the verb group begins. */
  readonly from: number;
  readonly denied: boolean;
  /** May, might, could, is expected to, if …: too little to be told as so. */
  readonly possible: boolean;
  /** "We must push back": in one's own mouth a view. */
  readonly duty: boolean;
  readonly passive: boolean;
  /** "welcoming" without a form of "be": it has the subject of the main verb. */
  readonly participle: boolean;
  /** "to welcome": it has the subject of the verb it hangs on. */
  readonly infinitive: boolean;
}

const HELPERS = new Set(
  `will 'll won't would wouldn't shall shan't may might could couldn't should shouldn't can can't cannot must is isn't 's 're 'm
  am are aren't was wasn't were weren't be been being has hasn't have haven't had hadn't do don't does doesn't did didn't not
  n't never to 've 'd refused refuses declined declines failed fails expected likely scheduled set due continue continues
  continued going able wants want wanted began begun agreed unable neither nor no longer no-one hardly seems seem refuses
  yet used felt compelled`.split(/\s+/),
);
const BE = /^(?:is|isn't|'s|'re|are|aren't|was|wasn't|were|weren't|be|been|being|am|'m)$/;
const DENYING =
  /\b(?:not|n't|never|won't|wouldn't|shan't|couldn't|can't|cannot|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|don't|doesn't|didn't|refuse[sd]|decline[sd]|fail(?:s|ed)|unable|neither|nor|no longer|hardly|shouldn't)\b/;
const POSSIBLE = /\b(?:may|might|could|couldn't|can|should|shouldn't|must|expected|likely|seems?)\b/;

const ADVERB =
  /^(?:\p{L}+ly|also|both|again|still|once|then|later|now|soon|first|even|just|yet|too|twice|long|very|much|always|often|together|jointly|all|each|for|once|instead|since|already|further|furthermore|meanwhile|however|therefore|today|yesterday|thus)$/u;
const NOT_ADVERBS = /^(?:only|italy|family|assembly|july|ally|supply|reply|early|apply|rely)$/;

export const isAdverb = (item: Item | undefined): boolean =>
  item?.kind === "word" && ADVERB.test(item.norm) && !NOT_ADVERBS.test(item.norm);

/** The group of the verb at `at`. */
export function headAt(items: readonly Item[], at: number): Head {
  const helpers: string[] = [];
  let from = at;
  for (let k = at - 1; k >= 0 && at - k < 10; k--) {
    const item = items[k]!;
    if (item.kind === "word" && HELPERS.has(item.norm) && !(item.norm === "'s" && owns(items, k, at)))
      helpers.unshift(item.norm);
    else if (!isAdverb(item)) break;
    from = k;
  }
  while (from < at && isAdverb(items[from]) && items[from]!.norm === "for") from++;
  const words = helpers.join(" ");
  const norm = items[at]!.norm;
  const ing = /ing$/.test(norm);
  return {
    at,
    from,
    denied: DENYING.test(words),
    possible: POSSIBLE.test(words) || conditional(items, from),
    duty: /\bmust\b/.test(words),
    passive: !ing && BE.test(helpers.at(-1) ?? ""),
    participle: ing && !helpers.some((one) => BE.test(one)),
    infinitive: helpers[0] === "to",
  };
}

/** "Japan's Foreign Ministry": a mark of owning; "it's": a helper. */
const owns = (items: readonly Item[], k: number, at: number): boolean =>
  items[k - 1]?.kind === "mention" || k + 1 === at;

/** A finite verb as far as its looks tell. */
export const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|does|did|do|may|could|should|can|must|said|says|\p{L}{3,}ed|met|told|held|took|takes|made|makes|gave|gives|left|saw|began|flew|went|came|spoke|sent|wrote|stood|kept|put|set|let|brought|found|sought|lost|paid|sold|built|chose|drew|drove|grew|led|meant|ran|sat|shook|spent|threw|won|swore|undertook|rose|wants|seeks|plans|hopes|expects|aims|intends|calls|urges|welcomes|backs|opposes|rejects|supports|reiterates|reaffirms|condemns|remains|continues|underscores|stresses|expresses|stands|favours|favors|believes|considers|regards|notes|reserves|appeals|demands|emphasises|emphasizes|highlights|urge|condemn|reiterate|reaffirm|deplore)$/u;

const IF = new Set(["if", "whether", "unless", "lest", "wherever", "were"]);

/** "provided that X agrees", "hope that X would": not told as so. */
const WISHED =
  /^(?:provided|condition|assuming|hope|hopes|hoped|hoping|wish|wishes|wished|fear|fears|feared|doubt|doubts|doubted|demand|demands|demanded|expectation)$/;

/** "hopes the Council will respect it": only wished for. */
export const isWished = (items: readonly Item[], from: number): boolean =>
  WISHED.test(items[items[from - 1]?.norm === "the" ? from - 2 : from - 1]?.norm ?? "");

/** Does the clause begin with "if", "whether", or with "Should …", "Had …"? */
function conditional(items: readonly Item[], from: number): boolean {
  for (let k = from - 1; k >= 0 && from - k < 14; k--) {
    const item = items[k]!;
    if (IF.has(item.norm) || (item.norm === "that" && WISHED.test(items[k - 1]?.norm ?? ""))) return true;
    if (item.kind === "word" && (item.barrier || item.norm === ",")) return false;
    if (k === 0 && /^(?:should|had|were|can|will|would|does|do|did|is|are)$/.test(item.norm)) return true;
  }
  return false;
}
