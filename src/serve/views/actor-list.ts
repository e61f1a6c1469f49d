// One kind of an actor's rows in full, a page at a time: what the page of the actor shows the latest of. Pure.
import type { EntityRef } from "../../model/entity.ts";
import type { Row } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { AboutQuery, Told } from "../../store/questions.ts";
import { promiseLine } from "./actor-rows.ts";
import { rowHref } from "./addresses.ts";
import { type DateView, dateView } from "./dates.ts";
import { type Pages, paged } from "./lists.ts";
import { actorHref, capital, counted, nameOf } from "./names.ts";
import { type Heads, statedDays } from "./passages.ts";
import { titleOf } from "./titles.ts";
import { STATUS_SIGN } from "./words.ts";

export const ACTOR_LISTS = [
  "events",
  "offices",
  "members",
  "statements",
  "promises",
  "positions",
  "acts",
] as const;
export type ActorList = (typeof ACTOR_LISTS)[number];

/** What to ask the store for; offices and members of what is no person or member itself are those under it. */
export const listQuery = (
  list: ActorList,
  key: string,
  kind: EntityRef["kind"],
): Pick<AboutQuery, "type" | "of" | "naming" | "order" | "brief"> => {
  const of = { of: [key] };
  const isUnder = kind !== "person" && kind !== "unnamed";
  switch (list) {
    case "events":
      return { type: "event", ...of, order: "latest" };
    case "offices":
      return { type: "tenure", ...(isUnder ? { naming: key } : of), order: "told", brief: true };
    case "members":
      return { type: "membership", ...(isUnder ? { naming: key } : of), order: "told", brief: true };
    case "statements":
      return { type: "utterance", ...of, order: "latest" };
    case "promises":
      return { type: "commitment", ...of, order: "latest" };
    case "positions":
      return { type: "position", ...of, order: "latest", brief: true };
    case "acts":
      return { type: "act", ...of, order: "latest" };
  }
};

export const LIST_WORDS: Readonly<Record<ActorList, readonly [one: string, many: string, order: string]>> = {
  events: ["event", "events", "latest first"],
  offices: ["office", "offices", "most often told first"],
  members: ["membership", "memberships", "most often told first"],
  statements: ["quotation or statement", "quotations and statements", "latest first"],
  promises: ["promise", "promises", "latest first"],
  positions: ["position", "positions", "latest first"],
  acts: ["act of conflict or cooperation", "acts of conflict and cooperation", "latest first"],
};

export interface ListLine {
  readonly href: string;
  readonly title: string;
  readonly date?: DateView;
  readonly note: string;
  /** The class of an event's sign; empty where the note is none of its status. */
  readonly sign: string;
  readonly told: number;
}

export interface ActorListView {
  readonly title: string;
  readonly actor: string;
  readonly actorKind: string;
  readonly href: string;
  readonly list: ActorList;
  readonly total: number;
  readonly summary: string;
  readonly lines: readonly ListLine[];
  readonly pages: Pages;
}

const dateOf = (row: Row, heads: Heads): DateView | undefined => {
  const time =
    row.type === "commitment"
      ? row.due
      : "date" in row
        ? row.date
        : row.type === "membership"
          ? row.since
          : undefined;
  return time === undefined ? undefined : dateView(time, statedDays(row, heads));
};

const noteOf = (row: Row, heads: Heads, seen: Day | undefined): string => {
  if (row.type === "event") return row.status ?? "";
  if (row.type !== "commitment") return "";
  const { status, note } = promiseLine(row, heads, seen);
  return [status, note].filter((word) => word !== "").join(", ");
};

export const actorListView = (
  ref: EntityRef,
  {
    list,
    page,
    size,
    total,
  }: { readonly list: ActorList; readonly page: number; readonly size: number; readonly total: number },
  found: readonly Told[],
  { heads, seen }: { readonly heads: Heads; readonly seen: Day | undefined },
): ActorListView => {
  const [one, many, order] = LIST_WORDS[list];
  const actor = capital(nameOf(ref));
  return {
    title: `${actor}: ${many}`,
    actor,
    actorKind: ref.kind,
    href: actorHref(ref),
    list,
    total,
    summary: `${counted(total, one, many)}, ${order}.`,
    lines: found.map(({ row, told }) => {
      const date = dateOf(row, heads);
      return {
        href: rowHref(row),
        title: titleOf(row),
        ...(date ? { date } : {}),
        note: noteOf(row, heads, seen),
        sign: row.type === "event" && row.status !== undefined ? STATUS_SIGN[row.status] : "",
        told,
      };
    }),
    pages: paged(`${actorHref(ref)}/${list}`, { page, total, size }),
  };
};
