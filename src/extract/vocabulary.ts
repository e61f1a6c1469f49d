// What the patterns of this room may name: classes of items (actors, places, verbs with their helpers) and word lists.
import { BODIES } from "../lexicon/bodies.ts";
import { SAY_VERBS } from "../lexicon/words.ts";
import type { ClassTest, Vocabulary } from "../match/pattern.ts";
import { DOER_CLASSES } from "./doers.ts";
import type { Item } from "./items.ts";
import { acts, whereOf } from "./mentions.ts";
import { PHRASE_CLASSES } from "./phrases.ts";
import { VERBS, verbAt } from "./verbs.ts";

const PRONOUNS = new Set(["he", "she", "they", "both"]);

const isActor = (item: Item | undefined): boolean =>
  item !== undefined && (acts(item.mention) || (item.kind === "word" && PRONOUNS.has(item.norm)));

const LEADING = new Set(["the", "both", "his", "her", "its", "their", "then", "fellow"]);
const MOST_APPOSED = 18;

/** Where an actor that begins at `at` ends, with articles before and an apposition between commas behind. */
function actorEnd(items: readonly Item[], at: number): number | undefined {
  let from = at;
  while (from - at < 2 && LEADING.has(items[from]?.norm ?? "") && items[from]?.kind === "word") from++;
  if (!isActor(items[from]) && isActor(items[at])) from = at;
  if (!isActor(items[from])) return undefined;
  const end = apposedEnd(items, homeEnd(items, from + 1));
  return items[end - 1]?.norm === "," ? Math.max(end, apposedEnd(items, end - 1)) : end;
}

/** "Serzh Sarkisian of Armenia": the state behind a person's name belongs to it. */
function homeEnd(items: readonly Item[], end: number): number {
  const named = /^(?:person|titled)$/.test(items[end - 1]?.mention?.form ?? "");
  const state = items[end + 1]?.mention?.form === "state" && items[end + 2]?.norm !== "'s";
  return named && state && items[end]?.norm === "of" ? end + 2 : end;
}

/** "…, a member of the Politburo and the country's top foreign official, …" */
export function apposedEnd(items: readonly Item[], end: number): number {
  const opens =
    items[end]?.norm === "," &&
    (/^(?:a|an|the|one|who|whose|which|his|her|its|accompanied|flanked)$/.test(items[end + 1]?.norm ?? "") ||
      /^(?:a|an|the) /i.test(items[end + 1]?.mention?.form === "described" ? items[end + 1]!.norm : ""));
  const owned = items[end + 3]?.norm === "'s";
  if (!opens || (items[end + 1]?.norm === "the" && isActor(items[end + 2]) && !owned)) return end;
  const isCompany = /^(?:accompanied|flanked)$/.test(items[end + 1]!.norm);
  for (let to = end + 2; to < Math.min(items.length, end + MOST_APPOSED); to++) {
    if (items[to]!.norm !== "," && isCompany) continue;
    if (items[to]!.barrier && !/^(?:to|of|for|with|under)$/.test(items[to - 1]!.norm)) return end;
    if (items[to]!.norm === ",") return to + 1;
  }
  return end;
}

/** Ends of a group of actors, the longest first: "A", "A and B", "A, B and C", "A, along with B,". */
const actors: ClassTest<Item> = (items, at) => {
  const ends: number[] = [];
  let end = actorEnd(items, at);
  let closed = false;
  while (end !== undefined) {
    ends.unshift(end);
    const next: number | undefined = nextActor(items, end);
    // Behind "A and B" a bare comma begins something else: "…, European leaders held".
    if (next !== undefined && closed && isBareComma(items, end)) break;
    closed ||= next !== undefined && items[end]?.norm === "and";
    end = next;
  }
  return ends;
};

const LINKS = [
  [",", "and"],
  [",", "as", "well", "as"],
  ["as", "well", "as"],
  [",", "along", "with"],
  ["along", "with"],
  ["together", "with"],
  ["and"],
  ["&"],
  [","],
  ["-"],
] as const;

const isBareComma = (items: readonly Item[], at: number): boolean =>
  items[at]?.norm === "," && !/^(?:and|as|along|together)$/.test(items[at + 1]?.norm ?? "");

function nextActor(items: readonly Item[], end: number): number | undefined {
  const before = items[end - 1]?.norm === "," ? [["and"], []] : [];
  for (const link of [...LINKS, ...before])
    if (link.every((word, k) => items[end + k]?.norm === word)) {
      const next = actorEnd(items, end + link.length);
      const listed = link.length > 1 && items[end - 2]?.norm === ",";
      if (next === undefined || (link[0] === "," && !listed && SPEECH.has(items[next]?.norm ?? ""))) continue; // "…, the Pentagon said"
      if (link[0] !== "," || link.length > 1 || likeKinds(items, end, next)) return next;
    }
  return undefined;
}

/** A comma alone joins like with like: after "visiting Japan, Blinken …" a new clause begins. */
const likeKinds = (items: readonly Item[], end: number, next: number): boolean =>
  isState(items[end - 1]) === isState(items[next - 1]);
const isState = (item: Item | undefined): boolean =>
  ["state", "metonym", "place"].includes(item?.mention?.form ?? "");

const isPlace = (item: Item | undefined): boolean => whereOf(item?.mention) !== undefined;

/** A place, with the larger one behind a comma: "Liverpool, England". */
const place: ClassTest<Item> = (items, at) => {
  const from = items[at]?.norm === "the" ? at + 1 : at;
  if (!isPlace(items[from])) return [];
  return items[from + 1]?.norm === "," && isPlace(items[from + 2]) ? [from + 3, from + 1] : [from + 1];
};

const places: ClassTest<Item> = (items, at) => {
  const ends: number[] = [];
  let end = place(items, at)[0];
  while (end !== undefined) {
    ends.unshift(end);
    const link = [[",", "and"], ["and"], [","], ["and", "then"], ["and", "to"]].find((words) =>
      words.every((word, k) => items[end! + k]?.norm === word),
    );
    end = link && place(items, end + link.length)[0];
  }
  return ends;
};

const isSide = (item: Item | undefined): boolean =>
  item?.mention !== undefined &&
  ["state", "metonym", "office"].includes(item.mention.form) &&
  item.mention.entities[0]?.kind === "state";

/** States in a row: "Australia, Britain and the United States"; also "10 ASEAN member states and …" between them. */
const sides: ClassTest<Item> = (items, at) => {
  const ends: number[] = [];
  const side = (from: number): number | undefined => {
    const start = items[from]?.norm === "the" ? from + 1 : from;
    return isSide(items[start]) ? start + 1 : undefined;
  };
  let end = side(at);
  while (end !== undefined) {
    ends.unshift(end);
    const link = LINKS.find(
      (words) => words.every((word, k) => items[end! + k]?.norm === word) && side(end! + words.length),
    );
    end = link && side(end + link.length);
  }
  return ends;
};

const one =
  (test: (item: Item) => boolean): ClassTest<Item> =>
  (items, at) =>
    items[at] && test(items[at]) ? [at + 1] : [];

/** A class of verbs, with the words without which it is nowhere in a sentence. */
const anchored = (test: ClassTest<Item>, words: readonly string[]): ClassTest<Item> =>
  Object.assign(test, { anchors: new Set(words) });

const formsOf = ({ past, present, ing, participle }: (typeof VERBS)[string]): readonly string[] => [
  ...past,
  ...present,
  ...ing,
  ...participle,
];

const verbClasses = Object.fromEntries(
  Object.entries(VERBS).map(([name, forms]) => [
    `verb:${name}`,
    anchored((items, at) => {
      const group = verbAt(name, items, at);
      return group ? [group.to] : [];
    }, formsOf(forms)),
  ]),
);

const HELPER =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|may|might|could|can|must|should|not|never|to)$/;

/** Senses of deeds by voice: `does:sign` "signed", `done:sign` "was signed", `doing:sign` "signing", `told:sign` a bare participle. */
const deedClasses = Object.fromEntries(
  Object.keys(VERBS)
    .filter((name) => name.startsWith("deed-"))
    .flatMap((name) => {
      const sense = name.slice("deed-".length);
      const group =
        (passive: boolean): ClassTest<Item> =>
        (items, at) => {
          // "were seized": one that begins behind the helper has not read the verb.
          if (HELPER.test(items[at - 1]?.norm ?? "")) return [];
          // ", recalling its envoy" goes on with the clause before.
          if (!passive && items[at - 1]?.norm === "," && VERBS[name]!.ing.includes(items[at]!.norm))
            return [at + 1];
          const found = verbAt(name, items, at);
          return found && found.passive === passive ? [found.to] : [];
        };
      const form =
        (forms: readonly string[]): ClassTest<Item> =>
        (items, at) =>
          items[at]?.kind === "word" && forms.includes(items[at]!.norm) ? [at + 1] : [];
      return [
        [`does:${sense}`, anchored(group(false), formsOf(VERBS[name]!))],
        [`done:${sense}`, anchored(group(true), formsOf(VERBS[name]!))],
        [`doing:${sense}`, anchored(form(VERBS[name]!.ing), VERBS[name]!.ing)],
        [`told:${sense}`, anchored(form(VERBS[name]!.participle), VERBS[name]!.participle)],
      ] as const;
    }),
);

// Forums, and bodies whose members meet.
const ASSEMBLIES = new Set(
  BODIES.filter((one) => one.kind === "forum" || one.members).map((one) => one.name),
);

const PAPERS = new Set([
  "text",
  "document",
  "statement",
  "communiqué",
  "communique",
  "readout",
  "declaration",
]);
// Verbs that report a mind, not words: they never stand beside a quotation as its verb.
const UNSPOKEN = new Set([
  "believe",
  "think",
  "hope",
  "agree",
  "expect",
  "know",
  "fear",
  "feel",
  "see",
  "want",
  "call",
  "brief",
  "find",
  "decide",
]);
export const SPEECH: ReadonlySet<string> = new Set(
  SAY_VERBS.filter((one) => !UNSPOKEN.has(one.forms[0]!)).flatMap((one) => one.forms),
);
const THAT = new Map(SAY_VERBS.flatMap((one) => one.forms.map((form) => [form, one] as const)));

/** A verb of saying with its hearer ("told reporters"); one that needs "that" must have it near behind. */
const saying: ClassTest<Item> = (items, at) => {
  const verb = THAT.get(items[at]?.norm ?? "");
  if (!verb || items[at]?.kind !== "word") return [];
  const hearer = verb.hearer ? hearerEnd(items, at + 1) : at + 1;
  const near = items.slice(hearer, hearer + 4).some((item) => item.norm === "that");
  return verb.needsThat && !near ? [] : [hearer];
};

const hearerEnd = (items: readonly Item[], at: number): number => {
  const end = actorEnd(items, at);
  if (end !== undefined) return end;
  return /^(?:reporters|journalists|parliament|lawmakers|media)$/.test(items[at]?.norm ?? "") ? at + 1 : at;
};

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const VOCABULARY: Vocabulary<Item> = {
  classes: {
    actors,
    actor: (items, at) => {
      const end = actorEnd(items, at);
      return end === undefined ? [] : [end];
    },
    place,
    places,
    time: one((item) => item.kind === "time"),
    quote: one((item) => item.kind === "quote"),
    saying,
    rest: (items, at) => (at < items.length ? [items.length] : []),
    paper: (items, at) =>
      items[at]?.norm === "the" && PAPERS.has(items[at + 1]?.norm ?? "") ? [at + 2] : [],
    forum: one(
      (item) => item.mention?.entities.some((entity) => /forum|body|instrument/.test(entity.kind)) ?? false,
    ),
    sides,
    assembly: one((item) => item.mention?.entities.some((entity) => ASSEMBLIES.has(entity.name)) ?? false),
    side: one(
      (item) =>
        item.mention !== undefined && ["state", "demonym", "metonym", "place"].includes(item.mention.form),
    ),
    ...verbClasses,
    ...deedClasses,
    ...DOER_CLASSES,
    ...PHRASE_CLASSES,
  },
  lists: {
    say: SPEECH,
    talks: list("talks talk meeting meetings summit discussions dialogue consultations negotiations"),
    call: list("call calls conversation teleconference"),
    trip: list("visit visits trip trips tour journey"),
    possessive: list("his her their its"),
    adverb: list(
      "also briefly separately later earlier virtually together online remotely again privately first then jointly directly",
    ),
  },
};
