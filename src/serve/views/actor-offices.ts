// Offices and memberships over time. In come rows of tenures and memberships with their reports and the day of the view; out
// go table rows, each with its stretch on one common axis. What reports do not tell is taken from the dated list of
// office-holders, and said to be. Nothing that lies behind the day of the view is shown. Pure.
import { HOLDERS, type Holder, listedName } from "../../lexicon/holders.ts";
import { type EntityRef, entityKey } from "../../model/entity.ts";
import type { MembershipRow, TenureRow } from "../../model/record.ts";
import { type Day, daysBetween, type TimeValue } from "../../model/time.ts";
import type { Told } from "../../store/questions.ts";
import { rowHref } from "./addresses.ts";
import { type DateView, dateView, dayWords, parseDay } from "./dates.ts";
import { type EntityView, entityView } from "./names.ts";

/** A day in words, with where it is from. */
export interface End {
  readonly words: string;
  readonly iso: string;
  /** "stated", "dated list", "first told so", "last told so". */
  readonly ground: string;
}

/** In thousandths of the axis. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Its end is not known. */
  readonly open: boolean;
}

export interface OfficeLine {
  readonly href?: string;
  readonly holder: EntityView;
  readonly title: string;
  readonly of: EntityView;
  readonly from?: End;
  readonly until?: End;
  readonly told: number;
  readonly listed: boolean;
  readonly stretch?: Stretch;
}

export interface MemberLine {
  readonly href: string;
  readonly member: EntityView;
  readonly of: EntityView;
  readonly since?: DateView;
  readonly told: number;
  readonly stretch?: Stretch;
}

export interface Axis {
  readonly from: Day;
  readonly to: Day;
  readonly words: readonly [string, string];
}

export interface Over<T> {
  readonly axis?: Axis;
  readonly lines: readonly T[];
  readonly more: boolean;
}

const endOf = (time: TimeValue, end: "from" | "to"): End => {
  const view = dateView(time);
  return { words: view.short, iso: end === "from" ? time.from : time.to, ground: "stated" };
};

const listedEnd = (typed: string | undefined, end: "from" | "to"): End | undefined => {
  const day = typed === undefined ? undefined : parseDay(typed, end);
  if (day === undefined || typed === undefined) return undefined;
  const words =
    typed === day
      ? dayWords(day, "short")
      : typed.length === 4
        ? typed
        : dayWords(day, "short").replace(/^\d+ /, "");
  return { words, iso: day, ground: "dated list" };
};

const toldEnd = (day: Day | undefined, ground: string): End | undefined =>
  day === undefined ? undefined : { words: dayWords(day, "short"), iso: day, ground };

const upTo = (end: End | undefined, seen: Day | undefined): End | undefined =>
  end !== undefined && seen !== undefined && end.iso > seen && end.ground === "dated list" ? undefined : end;

export const isChecked = ({ source }: Holder): boolean => source !== "unverified";
const refOf = (name: string): EntityRef =>
  /^[A-Z]{2}$/.test(name) ? { kind: "state", name } : { kind: "body", name };

/** What the dated list has of a person, as far as it was so by that day. */
const listedOf = (person: string, seen: Day | undefined): readonly Holder[] => {
  const name = listedName(person);
  return HOLDERS.filter(
    (one) =>
      one.person === name &&
      isChecked(one) &&
      (seen === undefined || (listedEnd(one.from, "from")?.iso ?? "~") <= seen),
  );
};

const officeLine = ({ row, told, first, last }: Told<TenureRow>, seen: Day | undefined): OfficeLine => {
  const terms = listedOf(row.person.name, seen).filter(
    ({ office, of }) => office === row.office && of === row.of.name,
  );
  const term = terms.length === 1 && !row.former ? terms[0] : undefined;
  const from = row.from
    ? endOf(row.from, "from")
    : (listedEnd(term?.from, "from") ?? toldEnd(first, "first told so"));
  const stated = row.until ? endOf(row.until, "to") : upTo(listedEnd(term?.until, "to"), seen);
  const until = stated ?? (term ? undefined : toldEnd(last, "last told so"));
  return {
    href: rowHref(row),
    holder: entityView(row.person),
    title: `${row.former ? "former " : ""}${row.title === "" ? row.office : row.title}`,
    of: entityView(row.of),
    ...(from && !row.former ? { from } : {}),
    ...(until && !row.former ? { until } : {}),
    told,
    listed: term !== undefined,
  };
};

export const listedLine = (one: Holder, seen: Day | undefined): OfficeLine => {
  const from = listedEnd(one.from, "from");
  const until = upTo(listedEnd(one.until, "to"), seen);
  return {
    holder: entityView({ kind: "person", name: one.person }),
    title: one.office,
    of: entityView(refOf(one.of)),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    told: 0,
    listed: true,
  };
};

const AXIS = 1000;

const place = (day: Day, { from, to }: Axis): number =>
  Math.min(
    AXIS,
    Math.max(0, Math.round((daysBetween(from, day) / Math.max(1, daysBetween(from, to))) * AXIS)),
  );

const axisOf = (days: readonly Day[], seen: Day | undefined): Axis | undefined => {
  const sorted = [...days, ...(seen === undefined ? [] : [seen])].sort();
  const [from, to] = [sorted[0], sorted.at(-1)];
  if (days.length === 0 || from === undefined || to === undefined || from === to) return undefined;
  const year = (day: Day) => day.slice(0, 4);
  const words: Axis["words"] =
    year(from) === year(to) ? [dayWords(from, "short"), dayWords(to, "short")] : [year(from), year(to)];
  return { from, to, words };
};

const stretched = <T extends { readonly from?: End; readonly until?: End }>(
  line: T,
  axis: Axis | undefined,
): T => {
  if (axis === undefined || line.from === undefined) return line;
  const open = line.until === undefined || line.until.ground === "last told so";
  const [from, to] = [place(line.from.iso, axis), place(line.until?.iso ?? axis.to, axis)];
  return { ...line, stretch: { from, to: Math.max(to, from + 6), open } };
};

const startOf = ({ from, until }: OfficeLine): string => from?.iso ?? until?.iso ?? "";

/** Latest first; `listedAs`: a person whose further offices the dated list is asked for. */
export const officesOver = (
  found: readonly Told<TenureRow>[],
  {
    seen,
    listedAs,
    limit,
  }: { readonly seen: Day | undefined; readonly listedAs?: string; readonly limit: number },
): Over<OfficeLine> => {
  const told = found.slice(0, limit).map((one) => officeLine(one, seen));
  const has = (one: OfficeLine) =>
    found.some(({ row }) => row.office === one.title && entityKey(row.of) === entityKey(one.of));
  const more =
    listedAs === undefined
      ? []
      : listedOf(listedAs, seen)
          .map((one) => listedLine(one, seen))
          .filter((one) => !has(one));
  const all = [...told, ...more].sort((a, b) =>
    startOf(a) < startOf(b) ? 1 : startOf(a) > startOf(b) ? -1 : b.told - a.told,
  );
  const axis = axisOf(
    all.flatMap(({ from, until }) => [from, until].flatMap((end) => end?.iso ?? [])),
    seen,
  );
  return {
    ...(axis ? { axis } : {}),
    lines: all.map((one) => stretched(one, axis)),
    more: found.length > limit,
  };
};

export const membersOver = (
  found: readonly Told<MembershipRow>[],
  { seen, limit }: { readonly seen: Day | undefined; readonly limit: number },
): Over<MemberLine> => {
  const shown = found.slice(0, limit);
  const axis = axisOf(
    shown.flatMap(({ row }) => row.since?.from ?? []),
    seen,
  );
  const lines = shown.map(({ row, told }): MemberLine => {
    const from = row.since ? endOf(row.since, "from") : undefined;
    const { stretch } = stretched({ ...(from ? { from } : {}) } as { from?: End; stretch?: Stretch }, axis);
    return {
      href: rowHref(row),
      member: entityView(row.member),
      of: entityView(row.of),
      ...(row.since ? { since: dateView(row.since) } : {}),
      told,
      ...(stretch ? { stretch } : {}),
    };
  });
  return {
    ...(axis ? { axis } : {}),
    lines: lines.sort((a, b) => ((a.since?.from ?? "~") < (b.since?.from ?? "~") ? -1 : 1)),
    more: found.length > limit,
  };
};
