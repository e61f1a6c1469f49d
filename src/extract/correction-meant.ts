// "Correction: They met on Tuesday, not Monday": whom a pronoun of a correction means where the report tells of several. In:
// the sentences of the corrections and the events of the report; out: the events that the pronouns tell, given to those whose
// event bears the day or place that is corrected. Where none or more than one does, nobody is meant, and nothing is told.
import { entityKey } from "../model/entity.ts";
import { covers } from "../model/text.ts";
import type { EventDraft } from "./correction-about.ts";
import type { Told } from "./correction-findings.ts";
import { slotValue, type Value } from "./correction-values.ts";
import type { Draft } from "./evidence.ts";

const PRONOUN = /^(?:they|he|she|it|both|the (?:two|pair|duo))$/i;

/** Is it told of somebody only by a pronoun? */
const isOfPronoun = (draft: EventDraft, { text, read: { sentence } }: Told): boolean => {
  const who = draft.found.marks.filter(({ slot, span }) => slot === "who" && covers(sentence.span, span));
  const whom = draft.found.marks.filter(({ slot }) => slot === "whom");
  return (
    draft.participants.length > 0 &&
    whom.length === 0 &&
    who.every(({ span }) => PRONOUN.test(text.slice(span.from, span.to).trim()))
  );
};

/** The values that the note sets against each other, or gives, in the slot it corrects. */
function valuesOf(told: Told, note: readonly Told[]): { slot: Value["slot"]; shown: ReadonlySet<string> } {
  if (told.contrast) {
    const { right, wrong, asRead } = told.contrast;
    return { slot: right.slot, shown: new Set([right.shown, wrong.shown, asRead]) };
  }
  const given = (slot: Value["slot"]) =>
    note.flatMap(({ own, read }) =>
      own.flatMap((one) => slotValue(one, slot, read.sentence.span)?.shown ?? []),
    );
  const days = given("date");
  return days.length
    ? { slot: "date", shown: new Set(days) }
    : { slot: "place", shown: new Set(given("place")) };
}

const company = ({ participants }: EventDraft): string => participants.map(entityKey).sort().join("+");

/** The events told by pronouns that are given to others, or, as `undefined`, to nobody. */
export function meantInCorrections(
  tolds: readonly Told[],
  drafts: readonly Draft[],
): ReadonlyMap<Draft, EventDraft | undefined> {
  const noted = new Set<Draft>(tolds.flatMap(({ own }) => own));
  const told = drafts.filter((one): one is EventDraft => one.type === "event" && !noted.has(one));
  const meant = new Map<Draft, EventDraft | undefined>();
  for (const one of tolds) {
    const note = tolds.filter(({ read }) => read.sentence.block === one.read.sentence.block);
    for (const draft of one.own.filter((each) => isOfPronoun(each, one))) {
      const alike = told.filter(({ kind }) => kind === draft.kind);
      if (new Set(alike.map(company)).size < 2) continue;
      const { slot, shown } = valuesOf(one, note);
      const fit = alike.filter((each) => shown.has(slotValue(each, slot, each.found.span)?.shown ?? ""));
      const [only] = fit;
      const isOne = only && new Set(fit.map(company)).size === 1;
      meant.set(draft, isOne ? { ...draft, participants: only.participants } : undefined);
    }
  }
  return meant;
}
