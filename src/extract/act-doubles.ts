// What an event tells of already is no further act: a meeting, a call, a visit, a signing, an exercise. Of the same
// sentence and the same kind, the act gives way. A stance or a promise is another thing than the deed, and both stay.
import type { PloverEvent } from "../model/fact.ts";
import type { ActDraft } from "./acts.ts";
import type { Draft } from "./evidence.ts";

const KIND: Readonly<Record<string, PloverEvent>> = {
  meeting: "CONSULT",
  call: "CONSULT",
  visit: "CONSULT",
  signing: "SUPPORT",
  exercise: "COOPERATE",
};

const typeOf = (draft: Draft): PloverEvent | undefined => {
  if (draft.type !== "event") return undefined;
  const kind = KIND[draft.kind];
  return kind && draft.status !== "held" ? "AGREE" : kind;
};

const overlap = ({ found: { span: a } }: Draft, { found: { span: b } }: Draft): boolean =>
  a.from < b.to && b.from < a.to;

/** Acts that nothing else in the same sentence tells. */
export function withoutDoubles(acts: readonly ActDraft[], others: readonly Draft[]): ActDraft[] {
  const told = new Map<string, Draft[]>();
  for (const one of others) {
    const key = `${one.found.block}|${typeOf(one)}`;
    told.set(key, [...(told.get(key) ?? []), one]);
  }
  return acts.filter(
    (act) => !(told.get(`${act.found.block}|${act.plover.event}`) ?? []).some((one) => overlap(one, act)),
  );
}
