// What the forms of judging need of a row: its state when the page was made, the slots that can be corrected, the facts that
// can be set apart. And what was just done, with the way to take it back. Pure but for what it asks of the record.
import { CORRECTABLE } from "../../model/correction.ts";
import { fingerprint } from "../../model/fingerprint.ts";
import type { Row } from "../../model/record.ts";
import { iso, type TimeValue } from "../../model/time.ts";
import type { View } from "../../store/store.ts";
import { rowHref, sourceHref } from "./addresses.ts";
import { dateView } from "./dates.ts";
import { headsFor } from "./heads.ts";
import { historyPage, judgementWords } from "./judged.ts";
import { type Heads, outletOf, statedDays } from "./passages.ts";
import { titleOf } from "./titles.ts";
import { STATUS_SIGN, slotWord, typeWord } from "./words.ts";

/** What a judgement of the row rests on: another one is another row to judge. */
export const stampOf = (rows: readonly Row[]): string =>
  fingerprint(
    JSON.stringify(
      rows.map(({ type, facts, judgements = [] }) => JSON.stringify([type, facts, judgements])).sort(),
    ),
  );

export interface SlotForm {
  readonly slot: string;
  readonly label: string;
  /** As it is typed. */
  readonly value: string;
  readonly allowed: string;
  /** All that are allowed, where these are few. */
  readonly values: readonly string[];
}

const isTime = (value: object): value is TimeValue => "from" in value && "to" in value;

/** The words under which a slot's value would be typed. */
const typed = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  if (isTime(value)) return iso(value);
  return "name" in value ? String(value.name) : "";
};

export const slotForms = (row: Row): readonly SlotForm[] =>
  Object.entries(CORRECTABLE[row.type] ?? {}).map(([slot, { allowed, values = [] }]) => ({
    slot,
    label: slot === slotWord(slot) ? slot : `${slot} (${slotWord(slot)})`,
    value: typed((row as unknown as Record<string, unknown>)[slot]),
    allowed,
    values,
  }));

export interface PartView {
  readonly fact: string;
  readonly quote: string;
  readonly outlet: string;
  readonly href: string;
}

/** More facts than fit into an address are set apart on the command line. */
const MOST_PARTS = 200;

export const partsOf = (row: Row, heads: Heads): readonly PartView[] =>
  row.evidence
    .filter((passage) => passage.as === undefined)
    .slice(0, MOST_PARTS)
    .map(({ fact, quote, document }) => {
      const head = heads.get(document);
      return { fact, quote, outlet: head ? outletOf(head) : document, href: sourceHref(document) };
    });

/** A row in short, as it is chosen from or may come out. */
export interface BriefView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly what: string;
  readonly when?: { readonly iso: string; readonly long: string; readonly short: string };
  readonly status: string;
  readonly sign: string;
  readonly reports: number;
  readonly origins: number;
  readonly parts: readonly PartView[];
  /** Passages besides. */
  readonly more: number;
}

const PARTS_IN_BRIEF = 3;

const whenOf = (row: Row, heads: Heads): BriefView["when"] => {
  const time = "date" in row ? row.date : "due" in row ? row.due : undefined;
  if (time === undefined) return undefined;
  const { iso: exact, long, short } = dateView(time, statedDays(row, heads));
  return { iso: exact, long, short };
};

export const briefView = (row: Row, heads: Heads, most = PARTS_IN_BRIEF): BriefView => {
  const parts = partsOf(row, heads);
  const when = whenOf(row, heads);
  const status = row.type === "event" ? row.status : row.type === "commitment" ? row.status : undefined;
  return {
    id: row.id,
    href: rowHref(row),
    title: titleOf(row),
    what: typeWord(row),
    ...(when === undefined ? {} : { when }),
    status: status ?? "",
    sign: row.type === "event" && row.status ? STATUS_SIGN[row.status] : "",
    reports: row.documents.length,
    origins: row.origins,
    parts: parts.slice(0, most),
    more: Math.max(0, parts.length - most),
  };
};

export const briefViews = async (view: View, rows: readonly Row[]): Promise<readonly BriefView[]> => {
  const heads = await headsFor(view, rows);
  return rows.map((row) => briefView(row, heads));
};

/** What was just decided, and can be taken back. */
export interface DoneView {
  readonly id: string;
  /** "Accepted by Anna, 3 May 2022". */
  readonly words: string;
  readonly titles: readonly string[];
  readonly isUndo: boolean;
  /** Taken back since. */
  readonly undone: boolean;
}

const MOST_TITLES = 6;

/** Undefined where there is no such judgement. */
export const doneView = async (view: View, id: string): Promise<DoneView | undefined> => {
  if (!/^[0-9a-f]{16}$/.test(id)) return undefined;
  const [entry] = (await historyPage(view, { ids: [id], offset: 0, limit: 1 })).entries;
  if (entry === undefined) return undefined;
  const { judgement, was, state, facts } = entry;
  const meant =
    judgement.undoes === undefined
      ? undefined
      : (await view.judgementsMade({ ids: [judgement.undoes], offset: 0, limit: 1 })).judgements[0];
  const words = meant === undefined ? judgementWords(judgement, was) : `taken back: ${judgementWords(meant)}`;
  return {
    id,
    words,
    titles: [...new Set(facts.map((fact) => titleOf(fact)))].slice(0, MOST_TITLES),
    isUndo: judgement.kind === "undo",
    undone: state === "undone",
  };
};
