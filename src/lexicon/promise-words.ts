// What promises are worded with, and what is held against them: to meet, to say something, a joint statement. Beginnings of
// verbs stand for all their forms.
import { words } from "./table.ts";

const any = (list: string): string => words(list).join("|");

const MEETS = any("meet attend visit travel host receive invite convene resume reconvene speak talk confer");
/** Verbs that promise a meeting only with the noun behind them: "to hold another round". */
const HOLDS = any("hold arrange organi[sz]e schedule launch begin start continue have");
const GATHERINGS = any(
  `meetings? talks? dialogues? summits? calls? visits? consultations? rounds? sessions? trips? conferences? conversations?
  negotiations? leaders`,
);

/** Promises to meet, by what they begin with. */
export const TO_MEET = new RegExp(
  `^(?:to )?(?:first |\\w+ly )?(?:(?:${MEETS})\\w*\\b|(?:${HOLDS})\\w*\\b(?:\\W+[\\w’'+-]+){0,6}?\\W+(?:${GATHERINGS}))`,
  "i",
);

const SAYS = any(
  `criticiz criticis condemn express voic rais call urge warn reaffirm affirm stress say tell mention name denounce protest
  affirming address discuss convey press issue send`,
);

/** Promises to say something, by what they begin with. */
export const TO_SAY = new RegExp(`^(?:to )?(?:${SAYS})\\w*\\b`, "i");

const PAPER = "statement|declaration|communiqu[eé]";

export const STATEMENT = new RegExp(`\\b(?:${PAPER})\\b`, "i");
/** A communiqué is joint by itself. */
export const JOINT_STATEMENT = new RegExp(
  `\\b(?:joint|common)\\b.*\\b(?:${PAPER})\\b|\\bcommuniqu[eé]\\b`,
  "i",
);
/** "in a joint statement", "by name": how it is to be said, not what, and whatever stands behind. */
export const HOW_SAID = new RegExp(
  `\\b(?:in|by) (?:a |the |its |their )?(?:joint |common )?(?:${PAPER}|name)\\b.*$`,
  "i",
);

/** A sentence with one of these may tell that something was left undone. */
export const UNDONE = /\b(?:not|never|no longer|refused|failed|instead)\b/i;
