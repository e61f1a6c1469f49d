// The data of a person's, state's, body's or forum's page: offices by evidence, members, events, quotations, promises
// and positions, from the rows that name it. Pure; long lists end after the latest and say how many there are.
import { type EntityRef, entityKey } from "../../model/entity.ts";
import type { EventRow, MembershipRow, Row, TenureRow } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import { rowHref } from "./addresses.ts";
import { type EventLine, eventLine } from "./chronology.ts";
import { type DateView, dateView } from "./dates.ts";
import { actorHref, capital, counted, type EntityView, entityView, nameOf } from "./names.ts";
import type { Heads } from "./passages.ts";
import { POSITIONS } from "./position-ledger.ts";
import { PROMISES } from "./promise-ledger.ts";
import { QUOTATIONS } from "./quotation-ledger.ts";
import { refsOf } from "./row.ts";
import { titleOf } from "./titles.ts";
import { ROW_WORDS } from "./words.ts";

export interface OfficeView {
  readonly href: string;
  readonly person: EntityView;
  readonly title: string;
  readonly of: EntityView;
  readonly from?: DateView;
  readonly until?: DateView;
  readonly reports: number;
  readonly origins: number;
}

export interface MemberView {
  readonly href: string;
  readonly member: EntityView;
  readonly of: EntityView;
  readonly since?: DateView;
  readonly reports: number;
}

export interface RowLine {
  readonly href: string;
  readonly title: string;
  readonly date?: DateView;
  readonly status: string;
  readonly reports: number;
}

export interface ActorView {
  readonly kind: string;
  readonly name: string;
  readonly title: string;
  readonly href: string;
  readonly state?: EntityView;
  readonly summary: string;
  readonly offices: readonly OfficeView[];
  readonly members: readonly MemberView[];
  readonly events: { readonly total: number; readonly href: string; readonly lines: readonly EventLine[] };
  readonly others: readonly {
    readonly heading: string;
    readonly total: number;
    /** Where all of them are listed. */
    readonly href: string;
    readonly lines: readonly RowLine[];
  }[];
}

const MOST_LINES = 50;

const officeOf = (row: TenureRow): OfficeView => ({
  href: rowHref(row),
  person: entityView(row.person),
  title: row.title === "" ? row.office : row.title,
  of: entityView(row.of),
  ...(row.from === undefined ? {} : { from: dateView(row.from) }),
  ...(row.until === undefined ? {} : { until: dateView(row.until) }),
  reports: row.documents.length,
  origins: row.origins,
});

const memberOf = (row: MembershipRow): MemberView => ({
  href: rowHref(row),
  member: entityView(row.member),
  of: entityView(row.of),
  ...(row.since === undefined ? {} : { since: dateView(row.since) }),
  reports: row.documents.length,
});

const dateOf = (row: Row): DateView | undefined => {
  if (row.type === "commitment") return row.due === undefined ? undefined : dateView(row.due);
  if (row.type === "utterance" || row.type === "position")
    return row.date === undefined ? undefined : dateView(row.date);
  return undefined;
};

const lineOf = (row: Row): RowLine => {
  const date = dateOf(row);
  return {
    href: rowHref(row),
    title: titleOf(row),
    ...(date === undefined ? {} : { date }),
    status: row.type === "commitment" ? row.status : "",
    reports: row.documents.length,
  };
};

const OTHERS = { utterance: QUOTATIONS, commitment: PROMISES, position: POSITIONS } as const;

const othersOf = (ref: EntityRef, rows: readonly Row[]): ActorView["others"] =>
  (Object.keys(OTHERS) as (keyof typeof OTHERS)[])
    .map((type) => {
      const { path, actor } = OTHERS[type];
      const ofType = rows.filter((row) => row.type === type);
      const lines = ofType.slice(-MOST_LINES).reverse().map(lineOf);
      const href = `${path}?${new URLSearchParams({ [actor]: ref.name })}`;
      return { heading: capital(ROW_WORDS[type][1]), total: ofType.length, href, lines };
    })
    .filter(({ total }) => total > 0);

/** The name as the rows write it, since an address holds it in lower case. */
export const refOfKey = (key: string, rows: readonly Row[]): EntityRef | undefined => {
  for (const row of rows) {
    const found = refsOf(row).find((ref) => entityKey(ref) === key);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The events that the page shows: the latest, oldest of them first. */
export const shownEvents = (rows: readonly Row[]): readonly EventRow[] =>
  rows.filter((row) => row.type === "event").slice(-MOST_LINES);

const rank = (a: OfficeView, b: OfficeView): number => {
  const key = (office: OfficeView): string => office.from?.from ?? office.until?.from ?? "";
  return key(a) === key(b) ? (a.href < b.href ? -1 : 1) : key(a) < key(b) ? 1 : -1;
};

export const actorView = (
  ref: EntityRef,
  rows: readonly Row[],
  heads: Heads,
  seen: Day | undefined,
): ActorView => {
  const events = rows.filter((row) => row.type === "event");
  const documents = new Set(rows.flatMap((row) => row.documents));
  return {
    kind: ref.kind,
    name: ref.name,
    title: capital(nameOf(ref)),
    href: actorHref(ref),
    ...(ref.state === undefined ? {} : { state: entityView({ kind: "state", name: ref.state }) }),
    summary: `Named in ${counted(documents.size, "report")}; ${counted(events.length, "event")}.`,
    offices: rows
      .filter((row) => row.type === "tenure")
      .map(officeOf)
      .sort(rank),
    members: rows.filter((row) => row.type === "membership").map(memberOf),
    events: {
      total: events.length,
      href: `/?${new URLSearchParams({ actor: ref.name })}`,
      lines: shownEvents(rows).map((row) => eventLine(row, heads, seen)),
    },
    others: othersOf(ref, rows),
  };
};
