// "No such meeting took place, the ministry said", "the trip never happened": the event told before, denied by whoever
// says so. Gives nothing where the report has told of no such event as held shortly before.
import type { EventFact, EventKind } from "../model/fact.ts";
import { denied, type EventDraft } from "./denials.ts";
import type { Draft } from "./evidence.ts";
import type { Told } from "./heard.ts";
import type { Item } from "./items.ts";

/** What an event of each kind is called when it is told of again. */
const CALLED: Readonly<Partial<Record<EventKind, RegExp>>> = {
  meeting: /^(?:meetings?|talks|encounter|negotiations|summit|contacts?)$/,
  call: /^(?:calls?|conversations?|talks)$/,
  visit: /^(?:visits?|trips?|journey|tour|stopover)$/,
  signing: /^(?:agreements?|deals?|pacts?|treaty|memorandum|signing|accord|contract)$/,
  incident: /^(?:attacks?|strikes?|incidents?|raids?|shelling|clash|clashes|shooting)$/,
};

/** So many blocks back. */
const REACH = 4;

const NOT_HELD =
  /^(?:took place|(?:was|were|has been|have been|had been) (?:held|made|signed)|happened|occurred|existed|exists|exist)\b/;
const NEVER =
  /^(?:never (?:took place|happened|occurred|existed)|(?:did not|didn't) (?:take place|happen|occur))\b/;

interface Again {
  readonly noun: string;
  readonly at: number;
}

const wordsFrom = (items: readonly Item[], at: number): string =>
  items
    .slice(at, at + 4)
    .map(({ norm }) => norm)
    .join(" ");

/** "no such meeting ever took place", "the meeting never happened"; what was planned and did not take place was not denied. */
function againIn(items: readonly Item[]): Again | undefined {
  for (let at = 0; at < Math.min(items.length, 40); at++) {
    const such = items[at]!.norm === "no" && items[at + 1]?.norm === "such";
    const noun = such ? at + 2 : at + 1;
    if (!such && !/^(?:the|that|this)$/.test(items[at]!.norm)) continue;
    const word = items[noun]?.norm ?? "";
    const next = items[noun + 1]?.norm === "ever" ? noun + 2 : noun + 1;
    if (such ? NOT_HELD.test(wordsFrom(items, next)) : NEVER.test(wordsFrom(items, next)))
      return { noun: word, at: noun };
    if (such && items[at - 1]?.norm && /^(?:was|were)$/.test(items[at - 1]!.norm))
      return { noun: word, at: noun };
  }
  return undefined;
}

/** The events told before that a report says, in another's words, never were. `held`: what it told, in order. */
export function deniedAgain(told: readonly Told[], held: readonly Draft[]): EventDraft[] {
  return told.flatMap(({ read: { sentence, items }, sayings }) => {
    const again = againIn(items);
    const saying =
      again && (sayings.find((one) => one.from > again.at) ?? sayings.findLast((one) => one.to <= again.at));
    if (!again || !saying) return [];
    const event = held.findLast(
      (one): one is EventDraft =>
        one.type === "event" &&
        one.status === "held" &&
        CALLED[one.kind]?.test(again.noun) === true &&
        one.found.span.from < sentence.span.from &&
        sentence.block - one.found.block <= REACH,
    );
    if (!event) return [];
    const {
      kind,
      participants,
      date,
      place,
      places,
      format,
    }: Omit<EventFact, "id" | "document" | "evidence"> = event;
    const span = { from: items[Math.max(0, again.at - 2)]!.span.from, to: items[again.at]!.span.to };
    const draft = {
      type: "event" as const, kind, participants, date, place, places, format,
      found: {
        span: sentence.span,
        block: sentence.block,
        rule: `${kind}/denied`,
        marks: [{ slot: "what", span: items[again.at]!.span }],
        steps: [{ rule: `${kind}/told-before`, words: event.found.steps[0]?.words ?? "", reason: "what was told of just before", span }],
      },
    }; // biome-ignore format: slots in a line
    return [denied(draft, saying.subject.speakers)];
  });
}
