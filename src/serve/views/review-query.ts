// What somebody asks of the queue of the review, read from an address and written into one. What cannot be read is said in
// words, and left out.
import type { FactType } from "../../model/fact.ts";
import { REVIEW_KINDS, type ReviewKind } from "./review.ts";
import { ROW_WORDS } from "./words.ts";

export interface ReviewAsk {
  readonly kind: readonly ReviewKind[];
  readonly type: readonly FactType[];
  /** The place in the queue, counted from 1. */
  readonly at: number;
  /** A fact of the row that is looked at, listed or not; empty where the place tells. */
  readonly row: string;
  /** The judgement that was just made; empty where none was. */
  readonly done: string;
  /** Which form stands open. */
  readonly open: string;
}

const TYPES = Object.keys(ROW_WORDS) as readonly FactType[];
const FORMS: ReadonlySet<string> = new Set(["correct", "merge", "split", "note"]);

export const isFact = (text: string): boolean => /^[0-9a-f]{8,16}$/.test(text);

const listOf = <T extends string>(
  query: URLSearchParams,
  name: string,
  known: readonly T[],
  wrong: string[],
): readonly T[] => {
  const asked = [...new Set(query.getAll(name))].slice(0, 20).filter((value) => value !== "");
  for (const value of asked)
    if (!known.includes(value as T)) wrong.push(`There is no ${name} “${value.slice(0, 60)}”.`);
  return known.filter((value) => asked.includes(value));
};

const placeOf = (query: URLSearchParams, wrong: string[]): number => {
  const typed = query.get("at") ?? "";
  if (typed === "") return 1;
  if (/^[1-9]\d{0,7}$/.test(typed)) return Number(typed);
  wrong.push(`“${typed.slice(0, 60)}” is not a place in the queue.`);
  return 1;
};

export const readReviewAsk = (query: URLSearchParams): { ask: ReviewAsk; wrong: readonly string[] } => {
  const wrong: string[] = [];
  const row = query.get("row") ?? "";
  if (row !== "" && !isFact(row)) wrong.push(`“${row.slice(0, 60)}” is not the id of a row.`);
  const open = query.get("open") ?? "";
  const ask: ReviewAsk = {
    kind: listOf(query, "kind", REVIEW_KINDS, wrong),
    type: listOf(query, "type", TYPES, wrong),
    at: placeOf(query, wrong),
    row: isFact(row) ? row : "",
    done: (query.get("done") ?? "").slice(0, 16),
    open: FORMS.has(open) ? open : "",
  };
  return { ask, wrong };
};

/** The queue and the place in it, without what was looked at or done. */
export const queueWords = ({ kind, type, at }: ReviewAsk): string => {
  const query = new URLSearchParams();
  for (const value of kind) query.append("kind", value);
  for (const value of type) query.append("type", value);
  if (at !== 1) query.set("at", String(at));
  return query.toString();
};

export const reviewHref = (ask: ReviewAsk): string => {
  const query = new URLSearchParams(queueWords(ask));
  for (const name of ["row", "done", "open"] as const) if (ask[name] !== "") query.set(name, ask[name]);
  const text = query.toString();
  return text === "" ? "/review" : `/review?${text}`;
};

export const FIRST: ReviewAsk = { kind: [], type: [], at: 1, row: "", done: "", open: "" };
