// Does a deed overtake a promise? Somebody promised to go or to meet in order to sign; the paper was signed by the same
// sides before that day, and on other ground. Signed where it was promised, it is no other thing but the thing itself.
import { TO_MEET } from "../lexicon/promise-words.ts";
import type { EventFact, Fact } from "../model/fact.ts";
import type { CommitmentRow } from "../model/record.ts";
import { sidesOf } from "./company.ts";
import { knownFrom } from "./known.ts";
import { statesNamed } from "./named-states.ts";
import { stateOfPlace } from "./places.ts";
import type { Heads } from "./same.ts";
import { contentWords } from "./words.ts";

const PURPOSE = /^(.+?) (?:in order )?to (?:sign|initial|ink|conclude|seal) (.+)$/;

/** What a meeting or a journey is for, where it is to be signed; nothing of other promises. */
export const purposeOf = (action: string): { readonly means: string; readonly paper: string } | undefined => {
  const found = TO_MEET.test(action) ? PURPOSE.exec(action) : null;
  return found ? { means: found[1]!, paper: found[2]! } : undefined;
};

/** On ground that is neither promised nor of the sides that were to be visited. */
function isElsewhere({ place }: EventFact, means: string, hosts: readonly string[]): boolean {
  const ground = place && stateOfPlace(place);
  return (
    ground !== undefined &&
    !hosts.includes(ground) &&
    !means.includes(place!.name) &&
    !statesNamed(means).states.has(ground)
  );
}

/** Most of what is known of the paper. */
const MOST_SHARED = 2 / 3;

/** Was the purpose of the promise reached in another way before its day? */
export function overtakesIt(fact: Fact, row: CommitmentRow, heads: Heads): fact is EventFact {
  const purpose = purposeOf(row.action);
  if (!purpose || fact.type !== "event" || fact.kind !== "signing" || fact.status !== "held") return false;
  const day = fact.date?.from ?? knownFrom(heads.get(fact.document));
  if (day <= (row.history[0]?.known ?? "") || (row.due && day >= row.due.from)) return false;
  const [own, signed] = [sidesOf(row.by), sidesOf(fact.participants)];
  const { states, rest } = statesNamed(purpose.paper);
  const others = [...new Set([...states, ...statesNamed(purpose.means).states])].filter(
    (one) => !own.includes(one),
  );
  const sides = [...new Set([...own, ...others])].sort();
  if (sides.length < 2 || sides.join("+") !== signed.join("+")) return false;
  const words = [...new Set(contentWords(rest))];
  const told = new Set(contentWords(`${fact.forum?.name ?? ""} ${fact.evidence.quote}`));
  const shared = words.filter((word) => told.has(word)).length;
  return shared > 0 && shared >= MOST_SHARED * words.length && isElsewhere(fact, purpose.means, others);
}
