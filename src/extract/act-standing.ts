// How the deed stands that a verb tells: done, still to come, owed by another, refused, or not told as done at all. In come
// the items and the place of the verb; out goes that, with the place where the verb and its helpers begin.
import { AT_HOME, SUBORDINATE, TELLING_OF } from "../lexicon/act-words.ts";
import { SAYING } from "./act-parties.ts";
import type { Item } from "./items.ts";
import type { VerbForm } from "./rules/acts/act-rule.ts";

export type ActStanding = "done" | "ahead" | "possible" | "owed" | "refused" | "unreal" | "not-told";

export interface Told {
  readonly standing: ActStanding;
  readonly passive: boolean;
  /** Where the verb and its helpers begin. */
  readonly from: number;
}

const BE = new Set("is are was were be been being 's".split(" "));
const HAVE = new Set("has have had having 've".split(" "));
const WILL = new Set("will 'll would shall".split(" "));
const OWED = new Set("must should ought".split(" "));
const MAY = new Set("may might could can cannot couldn't".split(" "));
const NOT = new Set(
  "not never n't won't wouldn't didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't cannot couldn't neither nor".split(
    " ",
  ),
);
/** "tried to hack", "began to withdraw", "decided to allow": the deed is told as done or begun. */
const ASPECT = new Set(
  "tried try tries trying attempted attempting attempts began begun begins begin started starts start continued continues continue managed moved moves decided decides opted chose voted helped rushed resumed".split(
    " ",
  ),
);
const INTENT = new Set(
  "plans plan planned planning intends intend intended going set due ready willing prepared expected expects hopes hope aims wants likely about scheduled poised prepares committed bound obliged determined".split(
    " ",
  ),
);
const ADVERBS = new Set(
  `also both then later now soon again first jointly already recently finally only just together formally officially still
  even once bluntly flatly outright publicly immediately quickly swiftly repeatedly strongly sharply routinely firmly
  violently peacefully briefly unanimously effectively reportedly allegedly earlier twice all each mutually partly
  forcibly further openly sternly bitterly angrily promptly separately temporarily indefinitely quietly secretly abruptly`.split(
    /\s+/,
  ),
);

const isAdverb = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  if (!item) return false;
  if (item.kind === "time") return true;
  if (/^(?:on|late|early|in)$/.test(item.norm)) return items[at + 1]?.kind === "time";
  return item.kind === "word" && (ADVERBS.has(item.norm) || /^\p{Ll}{4,}ly$/u.test(item.text));
};

const ARTICLE =
  /^(?:the|a|an|its|his|her|their|this|that|these|those|no|any|some|of|for|by|with|in|on|from|against|recent|new|more|mass)$/;

const not = (standing: ActStanding, from: number): Told => ({ standing, passive: false, from });

/** What the helpers before the verb at `at` make of it. */
export function toldAt(items: readonly Item[], at: number, forms: readonly VerbForm[]): Told {
  const helpers: string[] = [];
  let from = at;
  while (from > 0) {
    const { norm, kind } = items[from - 1]!;
    const isHelper =
      kind === "word" &&
      (BE.has(norm) ||
        HAVE.has(norm) ||
        WILL.has(norm) ||
        OWED.has(norm) ||
        MAY.has(norm) ||
        NOT.has(norm) ||
        norm === "to" ||
        norm === "do" ||
        norm === "did" ||
        norm === "does" ||
        norm === "about" ||
        norm === "failed" ||
        ((ASPECT.has(norm) || INTENT.has(norm)) && (helpers[0] === "to" || forms.includes("ing"))));
    if (isHelper) helpers.unshift(norm);
    else if (!isAdverb(items, from - 1)) break;
    from--;
  }
  return judged(items, at, from, forms, helpers);
}

/** "is committed to peace": a state of mind, done to nobody. */
const isResolved = (items: readonly Item[], at: number): boolean =>
  /^(?:committed|dedicated|determined|prepared|resolved|opposed|devoted)$/.test(items[at]!.norm) &&
  items[at + 1]?.norm === "to";

/** "would recognise them only under conditions". */
const isOnlyIf = (items: readonly Item[], at: number): boolean =>
  items.some(
    (one, k) =>
      k > at && one.norm === "only" && /^(?:if|under|when|after|once|on)$/.test(items[k + 1]?.norm ?? ""),
  );

function judged(
  items: readonly Item[],
  at: number,
  from: number,
  forms: readonly VerbForm[],
  helpers: readonly string[],
): Told {
  const has = (set: ReadonlySet<string>): boolean => helpers.some((one) => set.has(one));
  const be = helpers.findLastIndex((one) => BE.has(one));
  const passive = be >= 0 && forms.includes("participle") && !forms.includes("ing") && !isResolved(items, at);
  const tell = (standing: ActStanding): Told => ({ standing, passive, from });
  const isAdjective = be >= 0 && be === helpers.length - 1 && !passive && !forms.includes("ing");
  if (isAdjective) return not("not-told", from); // "is free"
  if (has(NOT))
    return tell(
      has(WILL) || helpers.includes("won't") || helpers.includes("wouldn't") ? "refused" : "unreal",
    );
  if (has(WILL) && has(HAVE)) return tell("unreal"); // "would have attacked"
  if (has(WILL) && isOnlyIf(items, at)) return tell("unreal");
  if (has(OWED)) return tell("owed");
  if (helpers.includes("failed")) return tell("unreal");
  if (has(MAY)) return tell(has(HAVE) ? "unreal" : "possible");
  if (has(WILL) || has(INTENT)) return tell("ahead");
  const to = helpers.indexOf("to");
  if (to >= 0) {
    if (helpers.slice(0, to).some((one) => ASPECT.has(one))) return tell("done");
    const before = helpers.slice(0, to);
    if (before.some((one) => BE.has(one))) return tell("ahead");
    if (before.some((one) => HAVE.has(one))) return tell("owed");
    return not("not-told", from);
  }
  return unhelped(items, at, from, forms, helpers, passive);
}

function unhelped(
  items: readonly Item[],
  at: number,
  from: number,
  forms: readonly VerbForm[],
  helpers: readonly string[],
  passive: boolean,
): Told {
  const before = items[from - 1];
  const helped = helpers.length > 0;
  if (forms.includes("ing"))
    return helped ? { standing: "done", passive: false, from } : not("not-told", from);
  if (helped) return { standing: "done", passive, from };
  if (before && ARTICLE.test(before.norm) && before.norm !== "that") return not("not-told", from);
  const past = forms.includes("past");
  if (
    past &&
    forms.includes("participle") &&
    items
      .slice(Math.max(1, from - 5), from)
      .some((one, k) => one.norm === "with" && items[Math.max(1, from - 5) + k - 1]!.norm === ",")
  )
    return not("not-told", from); // "with ten people killed"
  if (past) {
    const reduced =
      forms.includes("participle") && items[at + 1]?.norm === "by" && items[at + 2]?.kind !== "time";
    return reduced ? not("not-told", from) : { standing: "done", passive: false, from };
  }
  if (forms.includes("participle")) return not("not-told", from);
  const noun = before?.mention?.form === "demonym" || !before;
  if (noun) return not("not-told", from);
  if (forms.includes("base")) {
    if (isPluralWithPlace(items, from)) return { standing: "done", passive: false, from };
    if (TELLING_OF.has(before.norm)) return not("not-told", from); // "Oslo condemns attack"
    const plural =
      /^(?:they|we|people|police)$/.test(before.norm) ||
      /s$/.test(before.norm) ||
      before.mention?.form === "collective";
    return plural ? { standing: "done", passive: false, from } : not("not-told", from);
  }
  // "raids on", "a bomb attack": behind another noun the form in -s is itself a noun.
  const isName =
    before.mention !== undefined ||
    before.kind === "time" ||
    /^(?:it|he|she)$/.test(before.norm) ||
    (AT_HOME.has(before.norm) && !isCompound(items, at, from));
  return isName ? { standing: "done", passive: false, from } : not("not-told", from);
}

const LINKS =
  /^(?:of|in|at|on|to|for|from|by|with|against|over|about|into|under|after|before|amid|despite|during|since|until|as|than|without|between|,|and|but|is|are|was|were|be|been|has|have|had|said|says|no|any|every|each|more|not)$/;
const MOST_TO_NOUN = 7;

/** How a deed stands whose noun is the subject, from `at` to the end of the verb behind it; not told where it is no subject. */
export function happeningAt(items: readonly Item[], at: number, to: number): ActStanding {
  const { from } = clauseBefore(items, at);
  const opening = items.slice(from, at).findLastIndex((one) => one.norm === ",");
  const start = opening < 0 ? from : from + opening + 1;
  if (at - start > MOST_TO_NOUN) return "not-told";
  const before = items.slice(start, at);
  if (before.some((one) => one.kind === "word" && LINKS.test(one.norm))) return "not-told";
  const between = items.slice(at + 1, to);
  if (between.some((one) => NOT.has(one.norm) || MAY.has(one.norm) || SUBORDINATE.has(one.norm)))
    return "unreal";
  return between.some((one) => WILL.has(one.norm)) ? "ahead" : "done";
}

/** "The rulers in Lomé blame …", "Chad and Niger reject …": a name before the verb that does not stand alone. */
function isPluralWithPlace(items: readonly Item[], from: number): boolean {
  if (!items[from - 1]?.mention) return false;
  for (let k = from - 2; k >= Math.max(0, from - 4); k--) {
    const { norm, kind } = items[k]!;
    if (norm === "and") return items[k - 1]?.mention !== undefined || k > 1;
    if (/^(?:in|at|of|from|near)$/.test(norm))
      return items[k - 1]?.kind === "word" && /(?:s|men|people|police)$/.test(items[k - 1]!.norm);
    if (kind !== "word") return false;
  }
  return false;
}

const ATTRIBUTIVE =
  /^(?:terrorist|rebel|militant|student|guerrilla|guerilla|insurgent|opposition|police|army|women|security|union|party|military|court|guard|bomber|sniper|navy|government|militia|mob|separatist|dissident|refugee|prisoner|citizen|police|crowd)$/;

/** "terrorist attacks in Mali": no one attacks here; "the army shells Goma" tells a deed. */
const isCompound = (items: readonly Item[], at: number, from: number): boolean =>
  /^(?:people|men|troops|families|children|women|police)$/.test(items[from - 1]!.norm) ||
  (ATTRIBUTIVE.test(items[from - 1]!.norm) &&
    (/^(?:on|against|by|in|near|at|and|,|\.|inside|across)$/.test(items[at + 1]?.norm ?? ".") ||
      !/^(?:the|a|its)$/.test(items[from - 2]?.norm ?? "")));

export interface Clause {
  /** Where its subject may begin. */
  readonly from: number;
  /** Is it a clause told only beside the news? */
  readonly beside: boolean;
  /** Where the verb of saying stands that tells it. */
  readonly said?: number;
}

const FINITE =
  /^(?:\p{Ll}+ed|sent|gave|took|made|has|have|had|is|are|was|were|will|would|went|came|put|left|cut|held|fell|broke|began|shot|struck)$/u;

/** ", Japan contributed …", ", and the European Union sent …": a name and its verb begin a clause of their own. */
function isNewClause(items: readonly Item[], comma: number): boolean {
  let at = comma + 1;
  if (/^(?:and|but)$/.test(items[at]?.norm ?? "")) at++;
  if (items[at]?.norm === "the") at++;
  return (
    items[at]?.mention !== undefined &&
    items[comma - 1]?.mention === undefined &&
    FINITE.test(items[at + 1]?.norm ?? "") &&
    !SAYING.has(items[at + 1]!.norm)
  );
}

/** The clause in which a verb group begins at `at`. */
export function clauseBefore(items: readonly Item[], at: number): Clause {
  let commas = 0;
  for (let k = at - 1; k >= 0; k--) {
    const { norm, kind } = items[k]!;
    if (norm === ",") {
      if (isNewClause(items, k)) return { from: k + 1, beside: false };
      commas++;
    }
    if (kind === "word" && /^(?:;|:|—|--|\()$/.test(norm)) return { from: k + 1, beside: norm === "(" };
    if (kind !== "word") continue;
    if (SUBORDINATE.has(norm) && !(norm === "as" && items[k + 1]?.norm === "well")) {
      if (!commas) return { from: k + 1, beside: true };
      if (k === 0) return { from: lastComma(items, at) + 1, beside: false };
      if (items[k - 1]?.norm === ",") k--; // an inserted clause: the main one goes on before it
      continue;
    }
    if (norm === "that") {
      const said = saidBefore(items, k);
      return said === undefined ? { from: k + 1, beside: !commas } : { from: k + 1, beside: false, said };
    }
    if (SAYING.has(norm) && k < at - 1 && !/^(?:,|and)$/.test(items[k + 1]?.norm ?? ""))
      return { from: k + 1, beside: false, said: k };
  }
  return { from: 0, beside: false };
}

const lastComma = (items: readonly Item[], at: number): number => {
  for (let k = at - 1; k >= 0; k--) if (items[k]!.norm === ",") return k;
  return -1;
};

const TOLD = /^(?:told|tell|tells|telling|warned|informed|assured)$/;

function saidBefore(items: readonly Item[], that: number): number | undefined {
  for (let k = that - 1; k >= Math.max(0, that - 6); k--) if (TOLD.test(items[k]!.norm)) return k;
  for (let k = that - 1; k >= Math.max(0, that - 4); k--) {
    if (SAYING.has(items[k]!.norm)) return k;
    if (items[k]!.kind === "word" && !/^(?:on|in|today|yesterday|again)$/.test(items[k]!.norm))
      return undefined;
  }
  return undefined;
}

/** Where what is told of the deed ends: at a clause of its own, or at the words that say who tells it. */
export function clauseEnd(items: readonly Item[], at: number): number {
  for (let k = at; k < items.length; k++) {
    const { norm, kind } = items[k]!;
    if (
      kind === "word" &&
      (SUBORDINATE.has(norm) || /^(?:;|—|--)$/.test(norm)) &&
      !(norm === "as" && items[k + 1]?.norm === "well")
    )
      return k;
    if (norm === "," && (isNewClause(items, k) || tellsWho(items, k + 1))) return k;
    if (norm === "according") return k;
  }
  return items.length;
}

const tellsWho = (items: readonly Item[], from: number): boolean => {
  for (let k = from; k < Math.min(items.length, from + 12); k++) {
    if (SAYING.has(items[k]!.norm)) return true;
    if (items[k]!.norm === "," && items[k + 1]?.norm !== "the") return false;
  }
  return false;
};
