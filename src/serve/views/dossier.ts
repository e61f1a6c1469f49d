// One page to read before a meeting: who they are, when they met last and meet next, what was said there, what is promised
// each way, where they stand on the same issues, where sources differ, the latest reports. In come rows of two sides, or of
// one, and the day of the view; every line that goes out has the numbers of its source notes. Pure.
import { type EntityRef, entityKey } from "../../model/entity.ts";
import type { CommitmentRow, EventRow, PositionRow, TenureRow, UtteranceRow } from "../../model/record.ts";
import { knownFrom } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { Told } from "../../store/questions.ts";
import { dossierHref } from "./actor.ts";
import type { OfficeLine } from "./actor-offices.ts";
import {
  type DisputeLine, disputeLine, type PositionLine, type PromiseLine, positionLines, promiseLine, type StatementLine,
  statementLine,
} from "./actor-rows.ts"; // biome-ignore format: one list
import { rowHref } from "./addresses.ts";
import { partyViews } from "./chronology.ts";
import { type DateView, dateView, dayWords } from "./dates.ts";
import { namedAs, officesOf } from "./dossier-offices.ts";
import { actorHref, capital, entityView, joinedUpTo, nameOf } from "./names.ts";
import { type Heads, outletOf, type ReportView, reportView, statedDays } from "./passages.ts";
import { eventTitle } from "./titles.ts";
import { STATUS_SIGN } from "./words.ts";

export const BRIEF = {
  ahead: 3,
  held: 4,
  said: 5,
  promises: 5,
  positions: 7,
  disputes: 3,
  reports: 5,
} as const;

export interface SideFound {
  readonly ref: EntityRef;
  readonly offices: readonly Told<TenureRow>[];
  readonly promises: readonly CommitmentRow[];
  readonly positions: readonly Told<PositionRow>[];
}

export interface DossierFound {
  readonly sides: readonly SideFound[];
  readonly ahead: readonly EventRow[];
  readonly held: readonly EventRow[];
  readonly said: readonly UtteranceRow[];
  readonly disputes: readonly EventRow[];
}

/** Numbers of its source notes. */
interface Noted {
  readonly notes: readonly number[];
}

export interface MeetingLine extends Noted {
  readonly href: string;
  readonly title: string;
  readonly date?: DateView;
  readonly place: string;
  readonly status: string;
  readonly sign: string;
  readonly who: string;
}

export interface NoteView extends ReportView {
  readonly number: number;
  readonly known: string;
}

export interface SideView {
  readonly name: string;
  readonly kind: string;
  readonly href: string;
  readonly offices: readonly (OfficeLine & Noted)[];
  /** Of a person whose office no report tells by itself: the one under which the latest event names them. */
  readonly named?: { readonly title: string; readonly date?: DateView } & Noted;
  readonly promises: readonly (PromiseLine & Noted)[];
}

export interface DossierView {
  readonly title: string;
  readonly href: string;
  /** "As known on 3 March 2022"; empty where the record is. */
  readonly known: string;
  readonly sides: readonly SideView[];
  /** What both promised together. */
  readonly joint: readonly (PromiseLine & Noted)[];
  readonly ahead: readonly MeetingLine[];
  readonly held: readonly MeetingLine[];
  readonly said: readonly (StatementLine & Noted)[];
  readonly positions: readonly {
    readonly issue: string;
    readonly stands: readonly ((PositionLine & Noted) | null)[];
  }[];
  readonly disputes: readonly (DisputeLine & Noted)[];
  readonly reports: readonly NoteView[];
  readonly sources: readonly NoteView[];
}

const MOST_NOTES = 3;

/** Gives each report a number as it is first cited. */
const citing = (heads: Heads) => {
  const numbers = new Map<string, number>();
  const cite = <T extends { readonly documents: readonly string[] }>(line: T): T & Noted => ({
    ...line,
    notes: line.documents
      .filter((id) => heads.has(id))
      .slice(0, MOST_NOTES)
      .map((id) => {
        if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
        return numbers.get(id)!;
      }),
  });
  const note = (id: string): NoteView => {
    const head = heads.get(id)!;
    return {
      ...reportView(head),
      outlet: outletOf(head),
      known: dayWords(knownFrom(head), "short"),
      number: numbers.get(id) ?? 0,
    };
  };
  return { cite, note, all: () => [...numbers.keys()].map(note) };
};

/** Those that its title does not name. */
const placesBeside = (row: EventRow, title: string): string =>
  (row.places ?? (row.place ? [row.place] : []))
    .map((place) => entityView(place).label)
    .filter((label) => !title.includes(label))
    .join(", ");

const meetingLine = (row: EventRow, heads: Heads) => ({
  href: rowHref(row),
  title: eventTitle(row),
  ...(row.date === undefined ? {} : { date: dateView(row.date, statedDays(row, heads)) }),
  place: placesBeside(row, eventTitle(row)),
  status: row.status ?? "",
  sign: row.status === undefined ? "" : STATUS_SIGN[row.status],
  who: joinedUpTo(
    partyViews(row).map(({ label, office }) => (office === undefined ? label : `${label}, ${office}`)),
    6,
  ),
  documents: row.documents,
});

const issueKey = (issue: string): string =>
  issue
    .toLowerCase()
    .replace(/^(?:the|a|an|its|their|his|her) /, "")
    .trim();

/** Issues on which more sides have a stand come first; of each side the stand told last. */
const sideBySide = (of: readonly (readonly PositionLine[])[]) => {
  const issues = new Map<string, { readonly issue: string; readonly stands: (PositionLine | null)[] }>();
  of.forEach((lines, side) => {
    for (const line of lines) {
      const key = issueKey(line.issue);
      const found = issues.get(key) ?? { issue: line.issue, stands: of.map(() => null) };
      found.stands[side] ??= line;
      issues.set(key, found);
    }
  });
  const held = (stands: readonly (PositionLine | null)[]) => stands.filter((stand) => stand !== null).length;
  const last = (stands: readonly (PositionLine | null)[]) =>
    stands
      .map((stand) => stand?.last ?? "")
      .sort()
      .at(-1)!;
  return [...issues.values()]
    .sort((a, b) => held(b.stands) - held(a.stands) || (last(a.stands) < last(b.stands) ? 1 : -1))
    .slice(0, BRIEF.positions);
};

const promisedBy = ({ by }: CommitmentRow, ref: EntityRef): boolean =>
  by.some((one) => entityKey(one) === entityKey(ref) || (ref.kind === "state" && one.state === ref.name));

/** The reports of what is shown, latest first. */
const latestReports = (rows: readonly EventRow[], heads: Heads): readonly string[] =>
  [...new Set(rows.flatMap(({ documents }) => documents))]
    .filter((id) => heads.has(id))
    .sort((a, b) => (knownFrom(heads.get(a)!) < knownFrom(heads.get(b)!) ? 1 : -1))
    .slice(0, BRIEF.reports);

export const dossierView = (found: DossierFound, heads: Heads, seen: Day | undefined): DossierView => {
  const { cite, note, all } = citing(heads);
  const refs = found.sides.map(({ ref }) => ref);
  const isJoint = (row: CommitmentRow) => refs.length > 1 && refs.every((ref) => promisedBy(row, ref));
  const promises = (rows: readonly CommitmentRow[]) =>
    rows.slice(0, BRIEF.promises).map((row) => cite(promiseLine(row, heads, seen)));
  const sides = found.sides.map((side): SideView => {
    const offices = officesOf(side, seen).map(cite);
    const named = offices.length > 0 ? undefined : namedAs(side, [...found.ahead, ...found.held], heads);
    return {
      name: capital(nameOf(side.ref)),
      kind: side.ref.kind,
      href: actorHref(side.ref),
      offices,
      ...(named && { named: cite(named) }),
      promises: promises(side.promises.filter((row) => !isJoint(row))),
    };
  });
  const joint = promises(found.sides[0]?.promises.filter(isJoint) ?? []);
  const meetings = (rows: readonly EventRow[]) => rows.map((row) => cite(meetingLine(row, heads)));
  const [ahead, held] = [meetings(found.ahead), meetings(found.held)];
  const said = found.said.slice(0, BRIEF.said).map((row) => cite(statementLine(row, heads)));
  const positions = sideBySide(found.sides.map((side) => positionLines(side.positions, heads))).map(
    ({ issue, stands }) => ({
      issue,
      stands: stands.map((stand) => (stand === null ? null : cite(stand))),
    }),
  );
  const disputes = found.disputes.map((row) => cite(disputeLine(row, heads)));
  const latest = latestReports([...found.ahead, ...found.held], heads);
  for (const id of latest) cite({ documents: [id] });
  return {
    title: refs.map((ref) => capital(nameOf(ref))).join(" and "),
    href: dossierHref(...refs),
    known: seen === undefined ? "" : `As known on ${dayWords(seen)}`,
    sides,
    joint,
    ahead,
    held,
    said,
    positions,
    disputes,
    reports: latest.map(note),
    sources: all(),
  };
};
