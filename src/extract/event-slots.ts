// When, where and on what occasion: the slots of an event beside its parties, each with the words it was read from.
import { PLACES } from "../lexicon/places.ts";
import type { Match } from "../match/pattern.ts";
import type { EntityRef } from "../model/entity.ts";
import type { EventFact, Mark, Step } from "../model/fact.ts";
import type { Item } from "./items.ts";
import { type Leg, lasting, legsOf } from "./journeys.ts";
import { whereOf } from "./mentions.ts";
import type { EventRule } from "./rules/rule.ts";
import type { Setting } from "./setting.ts";
import { formatOf, forumOf, type Place, placeOf, type Slot, timeOf, withinOf } from "./slots.ts";
import { unplacedTime } from "./unplaced.ts";

interface Slots extends Pick<EventFact, "date" | "place" | "places" | "forum" | "within" | "format"> {
  readonly marks: readonly Mark[];
  readonly steps: readonly Step[];
  readonly legs: readonly Leg[];
}

/** A journey has the places it leads to and no other place; a call has none. The day is the nearest told, or how long the journey lasts. */
export function slotsOf(setting: Setting, place: Place, rule: EventRule, match: Match): Slots {
  const { items } = place;
  const [time, where, forum, within, format] = [
    timeOf(place),
    placeTold(items, match) ?? placeOf(place),
    forumOf(place) ?? organTold(items, match),
    withinOf(place, setting.text),
    formatOf(place, setting.text),
  ];
  const to = match.captures.places;
  const places = to
    ? items
        .slice(to[0], to[1])
        .flatMap((item, k, all) =>
          item.mention && whereOf(item.mention) && !holds(whereOf(item.mention), whereOf(all[k - 2]?.mention))
            ? [whereOf(item.mention)!]
            : [],
        )
    : rule.there
      ? [where?.value ?? homeOfCounterparts(items)].flatMap((one) => one ?? [])
      : undefined;
  const marks = [
    ["when", time ?? unplacedTime(place)],
    ["where", rule.kind === "visit" || rule.kind === "call" ? undefined : where],
    ["forum", forum],
    ["within", within],
    ["format", format],
  ] as const;
  const legs = to ? legsOf(items, to[0], to[1]) : [];
  return {
    legs,
    date: lasting(items, match, legs, time?.value.value),
    place: rule.kind === "visit" || rule.kind === "call" ? undefined : where?.value,
    places,
    forum: forum?.value,
    within: within?.value,
    format: formatAt(rule, where?.value, format?.value),
    marks: marks.flatMap(([slot, found]) => (found ? [{ slot, span: found.span }] : [])),
    steps: time
      ? [
          {
            rule: time.value.rule,
            words: setting.text.slice(time.span.from, time.span.to),
            reason: time.value.reason,
            span: time.span,
          },
        ]
      : [],
  };
}

/** Who meets in a town is there, whatever call the same sentence tells of. */
function formatAt(
  rule: EventRule,
  where: EntityRef | undefined,
  told: EventFact["format"],
): EventFact["format"] {
  const inTown = rule.kind === "meeting" && where?.kind === "place";
  if (told !== undefined && !(inTown && told === "phone")) return told;
  return rule.format ?? (inTown ? "in-person" : undefined);
}

/** "met their counterparts in Tokyo": the state where they are at home. */
const homeOfCounterparts = (items: readonly Item[]): EntityRef | undefined => {
  const host = items.find(
    ({ mention, norm }) => mention?.form === "counterpart" && / in /.test(norm),
  )?.mention;
  const states = new Set(host?.entities.map((one) => (one.kind === "state" ? one.name : one.state)));
  const [name] = states;
  return name && states.size === 1 ? { kind: "state", name } : undefined;
};

/** The place that the rule itself names: "last year's London conference". */
function placeTold(items: readonly Item[], { captures: { place } }: Match): Slot<EntityRef> | undefined {
  // The last item of what the pattern held: “the Paris …”.
  const item = place && items[place[1] - 1];
  const value = item && whereOf(item.mention);
  return value && { value, span: item.span };
}

/** The organ whose session the rule names: "the fourth meeting of the Commission on Fisheries". */
function organTold(items: readonly Item[], { captures: { forum } }: Match): Slot<EntityRef> | undefined {
  const item = forum && items[forum[1] - 1];
  const body = item?.mention?.entities.find((one) => one.kind === "body" && !one.state);
  return body && { value: { kind: "forum", name: body.name }, span: item!.span };
}

/** Is the one the state or region that the other, named just before, lies in ("Liverpool, England")? */
const holds = (larger: EntityRef | undefined, before: EntityRef | undefined): boolean =>
  larger !== undefined &&
  before?.kind === "place" &&
  (before.state === larger.name ||
    (larger.kind === "place" && larger.state === before.state && LARGE.has(larger.name)));
const LARGE = new Set(
  PLACES.filter((place) => place.kind === "region" || place.kind === "island").map((place) => place.name),
);
