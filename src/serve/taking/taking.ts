// What somebody takes away: a view of the record, the question that narrows it, and what the file says of itself. In come
// these, out go batches of events in the page's order, so that no more than one batch is in memory, and the head's lines.
import type { TakenHead } from "../../exchange/taken.ts";
import type { EventRow } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { ChronologyQuery } from "../../store/questions.ts";
import type { View } from "../../store/store.ts";
import { onDay } from "../http/as-of.ts";
import type { Zoom } from "../views/chronology-query.ts";
import { dayWords } from "../views/dates.ts";
import { headsFor } from "../views/heads.ts";
import { asKnownWords } from "../views/known.ts";
import { counted, joined, stateName } from "../views/names.ts";
import type { Heads } from "../views/passages.ts";

export type Narrowing = Omit<ChronologyQuery, "offset" | "limit">;

export interface Taking {
  readonly view: View;
  readonly query: Narrowing;
  readonly zoom: Zoom;
  readonly asOf?: Day;
  /** The day on which the record is seen. */
  readonly seen?: Day;
  /** The record's name. */
  readonly title: string;
  /** Of the program. */
  readonly version: string;
  /** Where the record's pages are served: "http://127.0.0.1:7419". Without it nothing links to them. */
  readonly base?: string;
}

export interface Batch {
  readonly rows: readonly EventRow[];
  readonly heads: Heads;
  /** Events that the question admits. */
  readonly total: number;
}

export const BATCH = 500;

/** At least one, be it empty. */
export async function* eventBatches({ view, query }: Taking, size = BATCH): AsyncGenerator<Batch> {
  for (let offset = 0; ; offset += size) {
    const { rows, total } = await view.chronology({ ...query, offset, limit: size });
    if (rows.length > 0 || offset === 0) yield { rows, heads: await headsFor(view, rows), total };
    if (rows.length < size) return;
  }
}

/** The address of a page as somebody elsewhere can open it, on the day of the view. */
export const linkTo = ({ base, asOf }: Taking, path: string): string | undefined =>
  base === undefined ? undefined : `${base}${asOf === undefined ? path : onDay(path, asOf)}`;

const MARKS = { differs: "sources differ", single: "one origin only" } as const;

const listed = (label: string, values: readonly string[] | undefined): readonly string[] =>
  values === undefined || values.length === 0 ? [] : [`${label} ${joined(values)}`];

/** "status planned; with Japan; from 1 March 2021"; empty where nothing narrows. */
export const narrowingWords = (query: Narrowing): string =>
  [
    ...listed("status", query.status),
    ...listed("kind", query.kind),
    ...listed("with", query.actor?.map(stateName)),
    ...listed("forum", query.forum),
    ...listed("at", query.place),
    ...listed("told by", query.source),
    ...listed(
      "marked",
      query.mark?.map((mark) => MARKS[mark]),
    ),
    ...(query.from === undefined ? [] : [`from ${dayWords(query.from)}`]),
    ...(query.to === undefined ? [] : [`up to ${dayWords(query.to)}`]),
  ].join("; ");

const seenWords = ({ asOf, seen }: Taking): string => {
  if (asOf !== undefined) return `${asKnownWords(asOf)}.`;
  return seen === undefined
    ? "The record as it stands."
    : `The record as it stands; its last report could be known on ${dayWords(seen)}.`;
};

const ruleWords = (rules: readonly string[]): string =>
  rules.length === 0 ? "" : `; reports read by rules ${joined([...rules].sort())}`;

/** Record, question, day, and by what it was made. */
export const headOf = (taking: Taking, total: number, rules: readonly string[] = []): TakenHead => {
  const narrowed = narrowingWords(taking.query);
  return {
    title: `${taking.title}: chronology`,
    lines: [
      `Record “${taking.title}”: ${counted(total, "event")}, ${narrowed === "" ? "all of the record" : `narrowed to: ${narrowed}`}.`,
      seenWords(taking),
      `Made by Readout ${taking.version}${ruleWords(rules)}.`,
    ],
  };
};
