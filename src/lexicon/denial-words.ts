// The words by which somebody denies that something took place: "denied", "dismissed reports that", "is untrue", "did not".
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Deny without more: "denied that", "denied meeting". */
export const DENIES = set("denied denies deny denying");

/** Deny where a report or claim is what they turn down: "rejected claims that". */
export const TURNS_DOWN = set(
  `denied denies deny denying rejected rejects rejecting dismissed dismisses dismissing refuted refutes refuting disputed
  disputes rebutted rebuts repudiated repudiates scotched debunked contradicted contradicts`,
);

/** What others have told: "reports of", "a claim that". */
export const HEARSAY = set(
  `report reports claim claims allegation allegations rumour rumours rumor rumors suggestion suggestions speculation
  accusation accusations assertion assertions story stories article articles`,
);

/** Not so: "dismissed as untrue", "are fabricated". */
export const FALSE = set(
  `false untrue fabricated fabrication fabrications invented invention baseless groundless unfounded fake nonsense
  fiction incorrect wrong lie lies`,
);

/** "Are untrue", "were a fabrication"; "is not true". */
export const IS = set("is are was were");

/** Helpers of the past with "not" in them, and what they are without it. */
export const UNDENIED: ReadonlyMap<string, string> = new Map([
  ["didn't", "did"],
  ["hadn't", "had"],
  ["hasn't", "has"],
  ["haven't", "have"],
]);

/** Helpers behind which "not" denies what is past. */
export const PAST_HELPERS = set("did had has have");

/** Before "denied" these make it open, asked for, or no denial: "neither confirmed nor denied", "did not deny". */
export const NO_DENIAL = set(
  `not n't didn't never neither nor cannot could would will to refused declined if whether unless was were been be is are
  stopped without`,
);

/** Limit a denial to a time, a manner or a ground: it is no denial of the thing itself. */
export const LIMITS =
  /^(?:until|before|since|unless|if|whether|only|alone|again|yet|because|either|enough|anymore|whom|who|which|whose|years?|decades?|months?)$/;

/** Deeds as they stand behind "denied": "denied meeting", "denied having met" aside. */
export const DENIED_DEEDS =
  /^(?:meeting|visiting|holding|speaking|talking|signing|travelling|traveling|receiving|hosting|attacking|shelling|bombing|striking|firing|telephoning|phoning|calling|seeing|conferring|attending|launching|shooting|inking|flying|going)$/;
