// Verbs with their helpers, and what the helpers say of the thing: that it took place, lies ahead, is only thought of,
// or did not happen. "is scheduled to meet", "had not met", "to hold" (in a headline), "met".
import { DEED_VERBS } from "../lexicon/deed-verbs.ts";
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
  host: verb("hosted received", "host hosts receive receives", "hosting receiving"),
  convene: verb("convened chaired opened", "convene convenes chair chairs", "convening chairing"),
  gather: verb(
    "gathered assembled convened",
    "gather gathers assemble convene convenes",
    "gathering assembling",
  ),
  present: verb("presented", "present presents", "presenting"),
  preside: verb("presided", "preside presides", "presiding"),
  attend: verb("attended dialled dialed", "attend attends", "attending"),
  stop: verb("stopped", "stop stops", "stopping"),
  end: verb(
    "opened began started ended closed concluded",
    "open opens begin begins start starts end ends close closes conclude concludes",
    "opening beginning starting ending closing concluding",
  ),
  speak: verb("spoke talked", "speak speaks talk", "speaking talking", "spoken talked"),
  address: verb("addressed", "address addresses", "addressing"),
  ring: verb(
    "telephoned phoned rang",
    "telephone telephones phone phones ring",
    "telephoning phoning ringing",
    "telephoned phoned rung",
  ),
  call: verb("called telephoned phoned", "call calls telephone telephones phone phones", "calling phoning"),
  visit: verb("visited toured", "visit visits tour tours", "visiting touring"),
  travel: verb(
    "travelled traveled flew headed went journeyed proceeded",
    "travel travels fly flies head heads go goes proceed proceeds",
    "travelling traveling flying heading going proceeding",
    "travelled traveled flown headed gone proceeded",
  ),
  arrive: verb("arrived landed touched", "arrive arrives land lands touches", "arriving landing"),
  slip: verb("flew slipped swept crossed came", "slip", "flying crossing", "flown crossed come"),
  leave: verb("left departed", "leave leaves depart departs", "leaving departing"),
  "pay-call": verb("called", "call calls", "calling"),
  sign: verb("signed inked initialled", "sign signs ink inks", "signing"),
  accede: verb("joined acceded", "join joins", "joining"),
  discuss: verb("discussed", "discuss discusses", "discussing"),
  cancel: verb(
    "cancelled canceled scrapped postponed shelved",
    "cancel cancels scrap scraps postpone postpones",
    "cancelling canceling scrapping postponing",
  ),
  confer: verb(
    "conferred huddled consulted lunched dined breakfasted reconvened",
    "confer confers huddle huddles reconvene reconvenes reassemble",
    "conferring huddling reconvening",
  ),
  sit: verb("sat", "sit sits", "sitting"),
  see: verb("", "see", "seeing", "seen"),
  welcome: verb("welcomed greeted", "welcome welcomes greet greets", "welcoming greeting"),
  resume: verb("resumed", "resume resumes", "resuming"),
  pay: verb("paid made", "pay pays make makes", "paying making", "paid made"),
  begin: verb(
    "began started kicked embarked wrapped concluded completed ended undertook",
    "begin begins start starts embark embarks wraps concludes ends undertakes undertake",
    "beginning starting embarking undertaking",
    "begun started embarked wrapped concluded completed ended",
  ),
  join: verb("joined", "join joins", "joining"),
  exchange: verb("exchanged", "exchange exchanges", "exchanging"),
  ...Object.fromEntries(
    Object.entries(DEED_VERBS).map(([name, one]) => [
      `deed-${name}`,
      verb(one.past, one.present, one.ing, one.participle),
    ]),
  ),
};

const HELPERS = new Set(
  `will 'll won't would wouldn't shall may might could couldn't should can cannot must is isn't are aren't was wasn't
  were weren't be been being has hasn't have haven't had hadn't do don't does doesn't did didn't not never to
  scheduled slated due set expected likely planned planning plans plan intends intend hopes hope aims aim wants want
  seeks seek poised prepared preparing agreed agree decided refused declined ready about going supposed prepares prepare
  reportedly`.split(/\s+/),
);
const ADVERBS = new Set(
  `also both then later now soon again first jointly separately briefly already recently finally only just together
  directly virtually formally officially tentatively previously once personally even eventually next all each earlier
  subsequently still since instead currently now co -`.split(/\s+/),
);

/** What the words before a verb, and its form, say. `possible` is too little to be told as planned. */
export type Standing = Exclude<Status, "denied"> | "possible" | "negated";

export interface VerbGroup {
  readonly to: number;
  readonly standing: Standing;
  /** Present tense without helper: "meet", "meets"; its meaning hangs on where it stands. */
  readonly bare: boolean;
  /** "are holding": it goes on, or is arranged; what stands beside it must tell. */
  readonly ongoing: boolean;
  /** "was signed", "has been imposed"; a participle without any helper stands open. */
  readonly passive: boolean;
}

const BEING =
  /\b(?:is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't)\b(?! (?:to|set|due|expected)\b(?!.*\bbe\b))/;

const AHEAD =
  /^(?:will|'ll|would|shall|to|is to|are to|going to)$|(?:scheduled|slated|due|set|planned|planning|plans?|intends?|hopes?|aims?|wants?|seeks?|poised|prepare[sd]?|preparing|agreed|agree|decided|ready|about|going|supposed|will|'ll|would|shall)\b/;

function standingOf(helpers: string, form: keyof Verb): Standing {
  if (
    /\b(?:not|never|won't|wouldn't|couldn't|cannot|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|don't|doesn't|didn't|refused|declined)\b/.test(
      helpers,
    )
  )
    return "negated";
  if (/\b(?:was|were|had been)\b.*\bto have$/.test(helpers)) return "cancelled";
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
        ongoing: form === "ing" && /^(?:is|are)$/.test(helpers.join(" ")),
        passive: (form === "past" || form === "participle") && BEING.test(helpers.join(" ")),
      };
    }
    if (HELPERS.has(item.norm)) helpers.push(item.norm);
    else if (!ADVERBS.has(item.norm) && !isSkipped(items, to)) return undefined;
  }
  return undefined;
}
