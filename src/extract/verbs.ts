// Verbs with their helpers, and what the helpers say of the thing: that it took place, lies ahead, is only thought of,
// or did not happen. "is scheduled to meet", "had not met", "to hold" (in a headline), "met".
import type { Status } from "../model/fact.ts";
import type { Item } from "./items.ts";

/** The forms of one verb; several words where the verb has a small word with it ("sat down"). */
export interface Verb {
  readonly past: readonly string[];
  readonly present: readonly string[];
  readonly ing: readonly string[];
  readonly participle: readonly string[];
}

const verb = (past: string, present: string, ing: string, participle = past): Verb => ({
  past: past.split(" "),
  present: present.split(" "),
  ing: ing.split(" "),
  participle: participle.split(" "),
});

export const VERBS: Readonly<Record<string, Verb>> = {
  meet: verb("met", "meet meets", "meeting"),
  hold: verb("held had", "hold holds", "holding"),
  host: verb(
    "hosted received welcomed greeted",
    "host hosts receive receives welcome welcomes",
    "hosting receiving welcoming",
  ),
  convene: verb("convened chaired opened", "convene convenes chair chairs", "convening chairing"),
  gather: verb(
    "gathered assembled convened",
    "gather gathers assemble convene convenes",
    "gathering assembling",
  ),
  attend: verb("attended", "attend attends", "attending"),
  stop: verb("stopped", "stop stops", "stopping"),
  end: verb(
    "opened began started ended closed concluded",
    "open opens begin begins start starts end ends close closes conclude concludes",
    "opening beginning starting ending closing concluding",
  ),
  speak: verb("spoke talked", "speak speaks", "speaking talking", "spoken talked"),
  call: verb("called telephoned phoned", "call calls telephone telephones phone phones", "calling phoning"),
  visit: verb("visited toured", "visit visits tour tours", "visiting touring"),
  travel: verb(
    "travelled traveled flew headed went journeyed",
    "travel travels fly flies head heads go goes",
    "travelling traveling flying heading going",
    "travelled traveled flown headed gone",
  ),
  arrive: verb("arrived landed", "arrive arrives land lands", "arriving landing"),
  leave: verb("left departed", "leave leaves depart departs", "leaving departing"),
  "pay-call": verb("called", "call calls", "calling"),
  sign: verb("signed inked initialled", "sign signs ink inks", "signing"),
  join: verb("joined acceded", "join joins", "joining"),
  discuss: verb("discussed", "discuss discusses", "discussing"),
  cancel: verb("cancelled canceled scrapped", "cancel cancels", "cancelling canceling"),
};

const HELPERS = new Set(
  `will 'll won't would wouldn't shall may might could couldn't should can cannot must is isn't are aren't was wasn't
  were weren't be been being has hasn't have haven't had hadn't do don't does doesn't did didn't not never to
  scheduled slated due set expected likely planned planning plans plan intends intend hopes hope aims aim wants want
  seeks seek poised prepared preparing agreed agree decided refused declined ready about going supposed
  reportedly`.split(/\s+/),
);
const ADVERBS = new Set(
  `also both then later now soon again first jointly separately briefly already recently finally only just together
  directly virtually formally officially tentatively previously once personally even eventually next all each earlier
  subsequently still since instead`.split(/\s+/),
);

/** What the words before a verb, and its form, say. `possible` is too little to be told as planned. */
export type Standing = Status | "possible" | "denied";

export interface VerbGroup {
  readonly to: number;
  readonly standing: Standing;
  /** Present tense without helper: "meet", "meets"; its meaning hangs on where it stands. */
  readonly bare: boolean;
}

const AHEAD =
  /^(?:will|'ll|would|shall|to|is to|are to|going to)$|(?:scheduled|slated|due|set|planned|planning|plans?|intends?|hopes?|aims?|wants?|seeks?|poised|prepared|preparing|agreed|agree|decided|ready|about|going|supposed|will|'ll|would|shall)\b/;

function standingOf(helpers: string, form: keyof Verb): Standing {
  if (
    /\b(?:not|never|won't|wouldn't|couldn't|cannot|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|don't|doesn't|didn't|refused|declined)\b/.test(
      helpers,
    )
  )
    return "denied";
  if (/\b(?:may|might|could|can|should|must)\b/.test(helpers)) return "possible";
  if (/\b(?:expected|likely)\b/.test(helpers)) return "expected";
  if (AHEAD.test(helpers)) return "planned";
  if (/\bto$/.test(helpers)) return "planned";
  return form === "ing" && !/\b(?:was|were|been)\b/.test(helpers) ? "planned" : "held";
}

const isSkipped = (items: readonly Item[], at: number): boolean => {
  const item = items[at]!;
  if (item.kind === "time") return true;
  return /^(?:on|in|late|early|by)$/.test(item.norm) && items[at + 1]?.kind === "time";
};

const formAt = (name: string, item: Item | undefined): keyof Verb | undefined => {
  const one = VERBS[name];
  if (!one || item?.kind !== "word") return undefined;
  return (["past", "present", "ing", "participle"] as const).find((form) => one[form].includes(item.norm));
};

/** The verb group of that verb which begins at `at`; it takes its helpers, adverbs and a date between them along. */
export function verbAt(name: string, items: readonly Item[], at: number): VerbGroup | undefined {
  const helpers: string[] = [];
  for (let to = at; to < items.length && to - at < 10; to++) {
    const item = items[to]!;
    const form = formAt(name, item);
    const isMain = form && !(HELPERS.has(item.norm) && formAt(name, items[to + 1]));
    if (isMain) {
      if (form === "ing" && !helpers.length) return undefined;
      return {
        to: to + 1,
        standing: standingOf(helpers.join(" "), form),
        bare: form === "present" && !helpers.length,
      };
    }
    if (HELPERS.has(item.norm)) helpers.push(item.norm);
    else if (!ADVERBS.has(item.norm) && !isSkipped(items, to)) return undefined;
  }
  return undefined;
}
