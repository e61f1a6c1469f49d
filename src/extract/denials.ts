// Sentences in, out what somebody says did not take place: events with the status "denied" and who denies them. They are
// read by the rules for events from what is denied, told as if it were so; nothing is read that nobody denies.
import { distinctEntities, type EntityRef } from "../model/entity.ts";
import { deeds } from "./deeds.ts";
import { deniedIn, type Scope } from "./denial-scopes.ts";
import type { Draft } from "./evidence.ts";
import { events } from "./frames.ts";
import type { Told } from "./heard.ts";
import { CALLS } from "./rules/calls.ts";
import { INCIDENTS } from "./rules/incidents.ts";
import { MEETINGS } from "./rules/meetings.ts";
import { SIGNINGS } from "./rules/signings.ts";
import { VISITS } from "./rules/visits.ts";
import type { Read } from "./sentence-read.ts";
import type { Setting } from "./setting.ts";

export type EventDraft = Extract<Draft, { type: "event" }>;

export interface Denials {
  readonly drafts: readonly EventDraft[];
  /** What is denied, by its words: no rule may read it as told. */
  readonly scopes: readonly Scope[];
}

/** What the parts of one sentence deny: its own words first, then each quotation. */
export function denials(setting: Setting, told: Told, parts: readonly Read[]): Denials {
  const scopes = parts.flatMap((part, index) =>
    deniedIn({
      items: part.items,
      sayings: index === 0 ? told.sayings : [],
      heard: told.heard,
      speaker: part.antecedents.speaker,
    }).map((scope) => ({ scope, part })),
  );
  const quiet = { ...setting, tried: undefined };
  const drafts = scopes.flatMap(({ scope, part }) => {
    const read = {
      ...part,
      items: scope.items,
      antecedents: { ...part.antecedents, speaker: scope.by[0] ?? part.antecedents.speaker },
    };
    const all = [
      ...[CALLS, MEETINGS, VISITS].flatMap((rules) => events(quiet, read, rules)),
      ...[SIGNINGS, INCIDENTS].flatMap((rules) => deeds(quiet, read, rules)),
    ];
    return all.flatMap((draft) => {
      const event = draft.type === "event" && isDenied(draft, scope) ? denied(draft, scope.by) : undefined;
      return event ? [event] : [];
    });
  });
  return { drafts, scopes: scopes.map(({ scope }) => scope) };
}

/** So far into the clause its own subject and verb begin: what stands behind is no longer what is denied. */
const NEAR = 4;
const LEAST: Readonly<Partial<Record<EventDraft["kind"], number>>> = { meeting: 2, call: 2 };

/** Is the draft what the words deny, and not something named beside it? */
function isDenied(draft: EventDraft, { items, at, nominal }: Scope): boolean {
  if (draft.status !== "held" || draft.participants.length < (LEAST[draft.kind] ?? 1)) return false;
  const { from, to } = draft.found.steps[0]!.span!;
  if (at !== undefined) return from <= at && at <= to;
  const near = items[Math.min(NEAR, items.length - 1)]!.span.from;
  return from <= near && (nominal || hasVerb(draft, items));
}

const HAPPENED = /^(?:place|held|happened|occurred)$/;

/** "that talks between A and B had failed": what is denied is the verb, which is not one of taking place. */
const hasVerb = ({ found }: EventDraft, items: readonly Scope["items"][number][]): boolean =>
  found.marks.some(({ slot }) => slot === "verb" || slot === "what") ||
  items.some(({ norm }) => HAPPENED.test(norm));

/** The event as denied by those. */
export const denied = (draft: EventDraft, by: readonly EntityRef[]): EventDraft => {
  const [step, ...steps] = draft.found.steps;
  return {
    ...draft,
    status: "denied",
    deniedBy: distinctEntities(by),
    found: {
      ...draft.found,
      rule: `${draft.kind}/denied`,
      steps: [
        { ...step!, reason: `${step!.reason}: denied, ${by.map(({ name }) => name).join(" and ")}` },
        ...steps,
      ],
    },
  };
};

/** Does the draft read as told what is denied? */
export const isInDenial = ({ found }: Draft, scopes: readonly Scope[]): boolean =>
  scopes.some(({ span }) => {
    const own = found.steps[0]?.span;
    return own !== undefined && span !== undefined && span.from <= own.from && own.to <= span.to;
  });
