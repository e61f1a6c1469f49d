// What the patterns for promises may name besides the vocabulary of stances: verbs one does by oneself, what is planned,
// agreed, done for others or forgone. Classes of items in, where they end out.
import { ACTIONS, NO_UNDERTAKING, PROMISE_VERBS, STANCE_VERBS, VIEWED } from "../../lexicon/stances.ts";
import type { ClassTest, Vocabulary } from "../../match/pattern.ts";
import type { Item } from "../items.ts";
import { STANCE_VOCABULARY } from "./stance-rule.ts";

const NO_VERB =
  /^(?:the|a|an|his|her|its|their|our|this|that|these|those|all|both|each|it|no|some|any|who|whom|which|what|where|when)$/;
const isVerb = (item: Item | undefined): boolean =>
  item?.kind === "word" && /^\p{Ll}[\p{Ll}-]+$/u.test(item.norm) && !NO_VERB.test(item.norm);

/** A verb in its base form, as far as its looks tell; the action begins with it, so it takes nothing. */
const verb: ClassTest<Item> = (items, at) => {
  let k = at;
  while (
    /^(?:also|then|first|later|next|\p{L}+ly|not|never|again|soon|still|jointly|together|now|further|in|turn)$/u.test(
      items[k]?.norm ?? "",
    ) &&
    k - at < 3
  )
    k++;
  return isVerb(items[k]) ? [k + 1] : [];
};

/** "not to raise": what is forgone, whole. */
const forgoing: ClassTest<Item> = (items, at) =>
  /^(?:not|never)$/.test(items[at]?.norm ?? "") && items[at + 1]?.norm === "to" ? verb(items, at + 2) : [];

/** A verb that one does by oneself: not "will meet", "will be", but "will be hosting". */
const deed: ClassTest<Item> = (items, at) =>
  verb(items, at).filter((end) => {
    const norm = items[end - 1]!.norm;
    const next = items[end];
    if (norm === "have") return /^\p{L}{3,}ed$/u.test(next?.norm ?? "");
    if (/^(?:begin|start|end|stop|open|close|leave)$/.test(norm))
      return (
        next !== undefined &&
        next.kind !== "time" &&
        !/^(?:in|on|at|by|for|with|and|to|[.,;:!?"])$/.test(next.norm)
      );
    if (norm === "be") return /ing$/.test(items[end]?.norm ?? "");
    const meets =
      /^(?:hold|conduct)$/.test(norm) &&
      items.slice(end, end + 7).some((item) => STANCE_VOCABULARY.lists.talks!.has(item.norm));
    return !meets && !NO_UNDERTAKING.has(norm);
  });

/** What one plans: not the trips and meetings that are events. */
const aimed: ClassTest<Item> = (items, at) =>
  verb(items, at).filter((end) => {
    const norm = items[end - 1]!.norm;
    if (norm === "stop") return /ing$/.test(items[end]?.norm ?? "");
    return !/^(?:meet|visit|travel|fly|go|attend|arrive|return|come|reassure|assure|persuade|convince|allay|explain|play|calm|distance)$/.test(
      norm,
    );
  });

/** What an actor does for others, told of the thing. */
const carried: ClassTest<Item> = (items, at) =>
  /^(?:hosted|organi[sz]ed|funded|financed|supplied|provided|paid|delivered|chaired)$/.test(
    items[at]?.norm ?? "",
  )
    ? [at + 1]
    : [];

const thing: ClassTest<Item> = (items, at) =>
  items[at] &&
  !/^(?:[.,;:!?"]|to|that|by|in|on|with|it|and|if|not|who|what|how|which|whether|where|when)$/.test(
    items[at]!.norm,
  ) &&
  items[at]!.kind !== "time"
    ? [at + 1]
    : [];

/** What one may agree on and do: not how much it matters, nor what holds true anyway. */
const task: ClassTest<Item> = (items, at) =>
  items.slice(at, at + 4).some(({ norm }) => VIEWED.has(norm)) ? [] : thing(items, at);

const gerund: ClassTest<Item> = (items, at) =>
  /^\p{L}{2,}ing$/u.test(items[at]?.norm ?? "") ? [at + 1] : [];

/** "halving", "send": a deed, no thing one is committed to. */
const doing: ClassTest<Item> = (items, at) =>
  ACTIONS.has(items[at]?.norm ?? "") ? [at + 1] : gerund(items, at);

export const COMMITMENT_VOCABULARY: Vocabulary<Item> = {
  classes: { ...STANCE_VOCABULARY.classes, verb, deed, aimed, carried, thing, task, gerund, doing, forgoing },
  lists: {
    ...STANCE_VOCABULARY.lists,
    "p-promise": PROMISE_VERBS.promise,
    "p-agree": PROMISE_VERBS.agree,
    "p-decide": PROMISE_VERBS.decide,
    "p-aim": PROMISE_VERBS.aim,
    "p-commit": PROMISE_VERBS.commit,
    "p-renew": new Set([
      ...STANCE_VERBS.express,
      ...STANCE_VERBS.stress,
      "renew",
      "renews",
      "renewed",
      "renewing",
      "made",
      "gave",
      "makes",
    ]),
    vow: new Set(
      "commitment commitments pledge pledges promise promises vow vows undertaking undertakings determination readiness willingness intention resolve".split(
        " ",
      ),
    ),
  },
};
