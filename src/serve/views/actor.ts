// The data of the page of a person, state, body, forum or anything else that rows name: offices and members over time, with
// whom it met, meetings ahead and held, what it said, holds and promised, where sources differ on it, its spellings. Pure;
// every list ends after the latest, says how many there are and leads to the whole.
import { type EntityKind, type EntityRef, entityKey } from "../../model/entity.ts";
import type {
  CommitmentRow,
  EventRow,
  MembershipRow,
  PositionRow,
  Row,
  TenureRow,
  UtteranceRow,
} from "../../model/record.ts";
import { type Day, lastOfMonth } from "../../model/time.ts";
import type { Counterpart, Spelling, Tally, Told } from "../../store/questions.ts";
import { type MemberLine, membersOver, type OfficeLine, type Over, officesOver } from "./actor-offices.ts";
import {
  type DisputeLine, disputeLine, type PositionLine, type PromiseLine, positionLines, promiseLine, type StatementLine,
  statementLine,
} from "./actor-rows.ts"; // biome-ignore format: one list
import { passageHref } from "./addresses.ts";
import { type EventLine, eventLine } from "./chronology.ts";
import { dayWords, monthWords } from "./dates.ts";
import { actorHref, capital, counted, type EntityView, entityView, nameOf } from "./names.ts";
import { type Heads, outletOf } from "./passages.ts";
import { refsOf } from "./row.ts";

/** How many lines each list of the page has. */
export const SHOWN = {
  offices: 12, members: 16, counterparts: 10, ahead: 4, held: 6, statements: 5, promises: 4, positions: 8, disputes: 3, names: 8,
} as const; // biome-ignore format: one table

/** Rows of positions from which the latest issues are taken: each is one stance. */
export const POSITION_ROWS = 40;

/** What the store gave; of offices and members one more than is shown, where there are more. */
export interface ActorFound {
  readonly tally: Tally;
  readonly offices: readonly Told<TenureRow>[];
  readonly members: readonly Told<MembershipRow>[];
  readonly counterparts: { readonly total: number; readonly found: readonly Counterpart[] };
  readonly ahead: readonly EventRow[];
  readonly held: readonly EventRow[];
  readonly statements: readonly UtteranceRow[];
  readonly overdue: readonly CommitmentRow[];
  readonly open: readonly CommitmentRow[];
  readonly settled: readonly CommitmentRow[];
  readonly positions: readonly Told<PositionRow>[];
  readonly disputes: readonly EventRow[];
  readonly spellings: readonly Spelling[];
}

export interface CounterpartLine {
  readonly name: EntityView;
  readonly met: number;
  readonly last: string;
  readonly next: string;
  readonly lastDay?: Day;
  readonly nextDay?: Day;
  /** Their events together, in the chronology. */
  readonly href: string;
  readonly dossierHref: string;
}

export interface NameLine {
  readonly name: string;
  readonly rows: number;
  readonly quote: string;
  readonly outlet: string;
  readonly href: string;
}

interface Listed<T> {
  readonly total: number;
  readonly href: string;
  readonly lines: readonly T[];
}

export interface Spark {
  readonly words: string;
  readonly highest: number;
  readonly bars: readonly {
    readonly month: string;
    readonly words: string;
    readonly count: number;
    readonly href: string;
  }[];
}

export interface ActorView {
  readonly kind: string;
  readonly name: string;
  readonly title: string;
  readonly href: string;
  readonly dossierHref: string;
  readonly state?: EntityView;
  /** "Foreign Minister of Norway, first told so 14 Mar 2021"; empty where no office is held on the day of the view. */
  readonly office: string;
  readonly summary: string;
  readonly spark?: Spark;
  readonly offices: Over<OfficeLine> & { readonly href: string };
  readonly members: Over<MemberLine> & { readonly href: string };
  readonly counterparts: Listed<CounterpartLine>;
  readonly events: { readonly total: number; readonly href: string };
  readonly ahead: readonly EventLine[];
  readonly held: readonly EventLine[];
  readonly statements: Listed<StatementLine>;
  readonly promises: Listed<PromiseLine> & { readonly counts: string };
  readonly positions: Listed<PositionLine>;
  readonly disputes: Listed<DisputeLine>;
  readonly names: readonly NameLine[];
}

/** Whom each kind is with: states with states, people with people and bodies. */
export const WITH: Readonly<Record<EntityRef["kind"], readonly EntityKind[]>> = {
  person: ["person", "body", "group"],
  state: ["state"],
  body: ["state", "person", "body"],
  forum: ["state", "person", "body"],
  group: ["state", "person", "body"],
  place: ["state", "person", "body"],
  instrument: ["state", "person", "body"],
  issue: [],
  unnamed: [],
};

/** What the chronology is narrowed by; of what is neither actor nor forum there is nothing to narrow it by. */
export const eventsQuery = (ref: EntityRef): URLSearchParams =>
  new URLSearchParams(ref.kind === "forum" ? { forum: ref.name } : { actor: ref.name });

export const dossierHref = (...refs: readonly EntityRef[]): string =>
  `/dossier${refs.map((ref) => actorHref(ref).slice("/actor".length)).join("")}`;

const dayOf = (day: Day | undefined): string => (day === undefined ? "" : dayWords(day, "short"));

export const counterpartLine = (of: EntityRef, { ref, met, last, next }: Counterpart): CounterpartLine => {
  const query = eventsQuery(of);
  query.append("actor", ref.name);
  return {
    name: entityView(ref),
    met,
    last: dayOf(last),
    next: dayOf(next),
    ...(last === undefined ? {} : { lastDay: last }),
    ...(next === undefined ? {} : { nextDay: next }),
    href: `/?${query}`,
    dossierHref: dossierHref(of, ref),
  };
};

const MOST_MONTHS = 36;

const monthBefore = (month: string): string => {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return number === 1
    ? `${String(year - 1).padStart(4, "0")}-12`
    : `${month.slice(0, 5)}${String(number - 1).padStart(2, "0")}`;
};

/** The months up to that of the latest event, three years of them at most. */
const sparkOf = ({ months }: Tally, ref: EntityRef): Spark | undefined => {
  const [first, latest] = [months[0]?.month, months.at(-1)?.month];
  if (first === undefined || latest === undefined || months.length < 2) return undefined;
  const keys: string[] = [];
  for (let month = latest; keys.length < MOST_MONTHS && month >= first; month = monthBefore(month))
    keys.unshift(month);
  const counts = new Map(months.map(({ month, count }) => [month, count]));
  const bars = keys.map((month) => {
    const query = eventsQuery(ref);
    const [year, number] = month.split("-").map(Number) as [number, number];
    query.set("from", `${month}-01`);
    query.set("to", lastOfMonth(year, number));
    return { month, words: monthWords(month, "short"), count: counts.get(month) ?? 0, href: `/?${query}` };
  });
  const highest = Math.max(...bars.map(({ count }) => count));
  const most = bars.find(({ count }) => count === highest)!;
  return {
    bars,
    highest,
    words: `Events a month, ${bars[0]!.words} to ${bars.at(-1)!.words}; most in ${most.words}, ${highest}`,
  };
};

const officeNow = ({ lines }: Over<OfficeLine>, seen: Day | undefined): string => {
  const held = lines.find(
    ({ from, until, told, title }) =>
      told > 0 && !title.startsWith("former ") && from !== undefined &&
      (until === undefined || until.ground === "last told so" || seen === undefined || until.iso >= seen),
  ); // biome-ignore format: one condition
  if (held === undefined) return "";
  const of = held.title.includes(held.of.label) ? "" : ` of ${held.of.label}`;
  const since = held.from!.ground === "first told so" ? "first told so" : "since";
  return `${held.title}${of}, ${since} ${held.from!.words}`;
};

/** Characters of a passage around a name, before it and behind its beginning. */
const AROUND_NAME = [80, 140] as const;

/** The words of a passage in which a name stands: where it is long, those around it. */
const wordsAround = (quote: string, name: string): string => {
  const at =
    [name, name.split(" ").at(-1)!].map((words) => quote.indexOf(words)).find((found) => found >= 0) ?? 0;
  const [before, behind] = AROUND_NAME;
  const from = at <= before ? 0 : quote.indexOf(" ", at - before) + 1;
  const to = quote.length <= at + behind ? quote.length : quote.lastIndexOf(" ", at + behind);
  return `${from > 0 ? "… " : ""}${quote.slice(from, to)}${to < quote.length ? " …" : ""}`;
};

const nameLine = ({ name, rows, passage }: Spelling, heads: Heads): NameLine => {
  const head = heads.get(passage.document);
  return {
    name,
    rows,
    quote: wordsAround(passage.quote, name),
    outlet: head === undefined ? passage.document : outletOf(head),
    href: passageHref(passage.document, passage.fact),
  };
};

const STANDINGS = ["open", "under way", "kept", "broken", "overtaken"] as const;

const countsOf = ({ standing }: Tally): string =>
  STANDINGS.flatMap((status) =>
    standing[status] ? [`${standing[status].toLocaleString("en-GB")} ${status}`] : [],
  ).join(", ");

const summaryOf = ({ rows }: Tally): string => {
  const parts = [
    counted(rows.event ?? 0, "event"),
    ...(rows.utterance ? [counted(rows.utterance, "statement")] : []),
    ...(rows.commitment ? [counted(rows.commitment, "promise")] : []),
    ...(rows.position ? [counted(rows.position, "position")] : []),
  ];
  return `${parts.join(", ")}.`;
};

export const actorView = (
  ref: EntityRef,
  found: ActorFound,
  heads: Heads,
  seen: Day | undefined,
): ActorView => {
  const { tally } = found;
  const href = actorHref(ref);
  const listedAs = ref.kind === "person" ? { listedAs: ref.name } : {};
  const offices = officesOver(found.offices, { seen, ...listedAs, limit: SHOWN.offices });
  const spark = sparkOf(tally, ref);
  const query = eventsQuery(ref);
  const differing = new URLSearchParams([...query, ["mark", "differs"]]);
  const lines = (rows: readonly EventRow[]) => rows.map((row) => eventLine(row, heads, seen));
  return {
    kind: ref.kind,
    name: ref.name,
    title: capital(nameOf(ref)),
    href,
    dossierHref: dossierHref(ref),
    ...(ref.state === undefined || ref.kind === "state"
      ? {}
      : { state: entityView({ kind: "state", name: ref.state }) }),
    office: ref.kind === "person" ? officeNow(offices, seen) : "",
    summary: `${summaryOf(tally)}${ref.kind === "state" ? " Its persons and bodies count with it." : ""}`,
    ...(spark === undefined ? {} : { spark }),
    offices: { ...offices, href: `${href}/offices` },
    members: { ...membersOver(found.members, { seen, limit: SHOWN.members }), href: `${href}/members` },
    counterparts: {
      total: found.counterparts.total,
      href: `${href}/counterparts`,
      lines: found.counterparts.found.map((one) => counterpartLine(ref, one)),
    },
    events: {
      total: tally.rows.event ?? 0,
      href: ref.kind === "place" || ref.kind === "unnamed" ? `${href}/events` : `/?${query}`,
    },
    ahead: lines(found.ahead),
    held: lines(found.held),
    statements: {
      total: tally.rows.utterance ?? 0,
      href: `${href}/statements`,
      lines: found.statements.map((row) => statementLine(row, heads)),
    },
    promises: {
      total: tally.rows.commitment ?? 0,
      href: `${href}/promises`,
      counts: countsOf(tally),
      lines: promisesOf(found).map((row) => promiseLine(row, heads, seen)),
    },
    positions: {
      total: tally.rows.position ?? 0,
      href: `${href}/positions`,
      lines: positionLines(found.positions, heads).slice(0, SHOWN.positions),
    },
    disputes: {
      total: tally.differing,
      href: ref.kind === "place" ? `${href}/events` : `/?${differing}`,
      lines: found.disputes.map((row) => disputeLine(row, heads)),
    },
    names: found.spellings.map((one) => nameLine(one, heads)),
  };
};

/** What is past its day first, each once. */
const promisesOf = ({ overdue, open, settled }: ActorFound): readonly CommitmentRow[] => [
  ...new Map([...overdue, ...open, ...settled].map((row) => [row.id, row])).values(),
];

/** The name as the rows write it, since an address holds it in lower case. */
export const refOfKey = (key: string, rows: readonly Row[]): EntityRef | undefined => {
  for (const row of rows) {
    const found = refsOf(row).find((ref) => entityKey(ref) === key);
    if (found !== undefined) return found;
  }
  return undefined;
};
