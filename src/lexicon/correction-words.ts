// How reports say that they correct themselves: what tells the earlier version, what tells a wrong slot, what sets right.
// Every expression is held against a sentence in lower case with plain quotes.

const REPORT = "(?:story|article|report|post|dispatch|item|piece|page|headline|caption)";
const VERSION = `(?:earlier|previous|prior|original|initial|first|older) (?:versions?|editions?)(?: of (?:this|our|the) ${REPORT})?`;
const ITSELF = `(?:earlier|previous|prior|original|initial|first|older) (?:versions?|editions?) of (?:this|our) ${REPORT}`;
const STORY = `(?:this|the|our|an|the earlier|an earlier|a previous) ${REPORT}`;
const WRONGLY =
  "(?:originally |initially |earlier |previously |had )?(?:incorrectly|mistakenly|wrongly|erroneously)";
const SAID =
  "(?:said|stated|reported|wrote|suggested|implied|indicated|gave|put|placed|dated|listed|had) \\S";

/** "An earlier version of this story said …": what follows is what was wrong. */
export const WRONG_TOLD: readonly RegExp[] = [
  new RegExp(`(?<!\\bas an |\\bas the |\\bas a )\\b${ITSELF},? (?:had |has )?(?:${WRONGLY} )?${SAID}`),
  new RegExp(`\\b(?:${VERSION}|${STORY}) ${WRONGLY} ${SAID}`),
];

/** The same where a note of correction says it, which need not name itself. */
export const WRONG_TOLD_IN_NOTE: readonly RegExp[] = [
  new RegExp(`(?<!\\bas an |\\bas the |\\bas a )\\b${VERSION},? (?:had |has )?(?:${WRONGLY} )?${SAID}`),
  new RegExp(`\\b(?:we|it|he|she|they) ${WRONGLY} ${SAID}`),
  new RegExp(`\\b${STORY} (?:originally|initially|earlier|previously) ${SAID}`),
];

/** "misstated the date of …": the slot that was wrong stands behind. */
export const MISSTATED =
  /\b(?:misstated|misreported|misgave|misidentified|misnamed|got|gave|contained|had|corrects?|corrected|to correct|fix(?:es|ed)?) (?:the |an? )?(?:(?:wrong|incorrect|mistaken|erroneous) )?(date|day|weekday|timing|place|venue|location|city|town|site|capital)(?: and [a-z]+)? (?:of|on which|for|when|where)\b/;

/** Words by which a sentence outside a note says that it corrects a report. */
export const CORRECTS: readonly RegExp[] = [
  /\b(?:story|article|report|post|version|item|headline|caption|standfirst|dispatch) (?:has been|was|is|have been|were) (?:updated|corrected|amended|revised|clarified|changed|edited)\b/,
  /\bas (?:was |had been |has been |we |it )?(?:earlier|previously|originally|first|initially|wrongly|incorrectly|mistakenly|erroneously) (?:reported|stated|said|written)\b/,
  /\b(?:an|the) (?:earlier|previous|prior|original|initial) (?:version|edition|report|headline)(?: of (?:this|the|our) [a-z]+)? (?:mis[a-z]+|incorrectly|mistakenly|wrongly|erroneously)\b/,
];

/** "amended to clarify that …": what follows is right, whatever stood there before. */
export const CLARIFIES =
  /\b(?:updated|corrected|amended|revised|changed|edited)(?: [a-z]+)? to (?:clarify|show|reflect|say|note|make (?:it )?clear|state|indicate) that\b/;

/** "not all of the talks were held in person". */
export const NOT_ALL =
  /\bnot all (?:of )?(?:them |these |those |the )?(?:[a-z]+ )?(?:were|was) (?:held |conducted )?(in[- ]person|face[- ]to[- ]face|virtual|online|virtually|by (?:tele)?phone)\b/;
export const SOME_WERE =
  /\b(?:some|others|one|two|several)(?: of (?:them|these|those))? (?:were|was|took place) (?:held |conducted |done )?(in[- ]person|face[- ]to[- ]face|virtual|online|virtually|by (?:tele)?phone|by video)\b/;

/** "virtually, not in person". */
export const FORMAT_CONTRAST =
  /\b(in[- ]person|face[- ]to[- ]face|virtual|online|virtually|by (?:tele)?phone|by video(?: ?link)?)(?: on [a-z]+)?,? (?:and )?not (?:held |conducted )?(in[- ]person|face[- ]to[- ]face|virtual|online|virtually|by (?:tele)?phone|by video(?: ?link)?)\b/;

export const FORMAT_WORDS: readonly (readonly [RegExp, "in-person" | "virtual" | "phone"])[] = [
  [/^(?:in[- ]person|face[- ]to[- ]face)$/, "in-person"],
  [/^by (?:tele)?phone$/, "phone"],
  [/^(?:virtual|virtually|online|by video(?: ?link)?)$/, "virtual"],
];

/** A sentence behind a correction that only tells the right value. */
export const TELLS_RIGHT =
  /^(?:in fact,? )?(?:it|they|he|she|that|both|the (?:[a-z]+ )?(?:meeting|talks|summit|visit|trip|call|session|event|conference)) (?:was|were|is|are|will|took place|takes place|met|meet|arrived|happened|occurred|began|left|spoke|visited|travell?ed)\b/;

export const PLACE_SLOTS: ReadonlySet<string> = new Set([
  "place",
  "venue",
  "location",
  "city",
  "town",
  "site",
  "capital",
]);
