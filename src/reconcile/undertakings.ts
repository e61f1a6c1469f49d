// What would break a promise. What arrives: the words of what was promised; what leaves: the verbs of deeds against it and
// what they would have to be done to. Only promises to leave something as it is, or not to do it, are told so: of another
// one that is not done yet nobody knows but that it is late.
import { against, allForms, baseOf, sameWay, way } from "../lexicon/contrary-deeds.ts";
import {
  CHANGE,
  ENDING,
  FORGO,
  FREEZE,
  HEIGHTS,
  KEEP,
  NOT,
  REFRAIN,
  STAY,
  STOP,
  UPHOLD,
} from "../lexicon/undertaking-words.ts";

export interface Undertaking {
  /** Forms of the verbs that tell of a deed against it. */
  readonly against: ReadonlySet<string>;
  /** Whose height, door or course it is about: "the price of gas for Paraguay". */
  readonly object: string;
  /** It is to be so from its day on; else up to its day. */
  readonly from?: true;
  /** It is done once: what goes the other way soon after breaks it, and years later no more. */
  readonly once?: true;
}

/** "raising" → "raise" of verbs that go a way; of others the gerund stands for itself and its other forms. */
const gerundForms = (gerund: string): ReadonlySet<string> => {
  const base = baseOf(gerund);
  if (base !== gerund) return allForms(sameWay(base));
  const stem = gerund.slice(0, -3);
  const bare = stem.replace(/([bdgmnprt])\1$/, "$1");
  return new Set([...allForms([stem]), ...allForms([`${stem}e`]), ...allForms([bare])]);
};

const keptSo = (state: string): readonly string[] => {
  if (state === "open") return way("door", "other");
  if (/^(?:closed|shut|sealed)$/.test(state)) return way("door", "one");
  return /^in /.test(state) ? ENDING : HEIGHTS;
};

/** What would break it; nothing of a promise that no single deed breaks. */
export function undertakingOf(action: string): Undertaking | undefined {
  const not = NOT.exec(action);
  if (not) return { against: allForms(sameWay(baseOf(not[1]!))), object: not[2]! };
  const refrain = REFRAIN.exec(action) ?? FORGO.exec(action);
  if (refrain) return { against: gerundForms(refrain[1]!), object: refrain[2]! };
  const keep = KEEP.exec(action);
  if (keep) return { against: allForms(keptSo(keep[2]!)), object: keep[1]! };
  const freeze = FREEZE.exec(action);
  if (freeze) return { against: allForms(way("height", "one")), object: freeze[1]! };
  const stay = STAY.exec(action);
  if (stay) return { against: allForms(way("seat", "other")), object: stay[1]! };
  const uphold = UPHOLD.exec(action);
  if (uphold) return { against: allForms(ENDING), object: uphold[1]! };
  const stop = STOP.exec(action);
  if (stop) return { against: allForms(way("course", "one")), object: stop[1]!, from: true };
  const change = CHANGE.exec(action);
  const contrary = change ? against(baseOf(change[1]!)) : [];
  return contrary.length
    ? { against: allForms(contrary), object: change![2]!, from: true, once: true }
    : undefined;
}

/** Is it about leaving something undone, so that doing it does not keep it? */
export const isForgoing = (action: string): boolean =>
  NOT.test(action) || REFRAIN.test(action) || FORGO.test(action);
