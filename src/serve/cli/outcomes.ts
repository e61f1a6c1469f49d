// What became of each report that was to be read, as a line of words or of JSON, and the sum of them.
import { jsonLine } from "../../exchange/jsonl.ts";
import { iso } from "../../model/time.ts";
import type { Outcome } from "../../pipeline.ts";
import { counted } from "../views/names.ts";
import { padded, tame } from "./terminal.ts";

type Kept = Exclude<Outcome, { status: "refused" }>;

/** Kept but not read: in another language, or nothing but page furniture. */
const wordOf = ({ status, head }: Kept): string => {
  if (status === "reread") return "read";
  return status === "added" && !head.read ? "kept" : status;
};

export const outcomeWords = (kept: Kept): string => {
  const { head } = kept;
  const unread = head.notices
    .filter(({ code }) => !head.read && code === "not-english")
    .map(({ message }) => message);
  const said = head.read ? counted(head.facts, "fact") : (unread[0] ?? "nothing to read in it");
  const title = head.title === undefined ? "" : `  ${tame(head.title)}`;
  return `${padded(wordOf(kept), 8)}${head.id}  ${tame(head.name)}  ${said}${title}\n`;
};

export const outcomeJson = (outcome: Outcome): string => {
  if (outcome.status === "refused") {
    const { address, error } = outcome;
    return jsonLine({
      status: "refused",
      address,
      code: error.code,
      message: error.message,
      next: error.next,
    });
  }
  const { id, name, address, title, outlet, published, language, read, facts, notices } = outcome.head;
  return jsonLine({
    status: outcome.status,
    id,
    name,
    address,
    title,
    outlet,
    published: published && iso(published),
    language,
    read,
    facts,
    notices,
  });
};

export interface Tally {
  readonly all: number;
  readonly added: number;
  /** Of the added ones: kept, but not read. */
  readonly unread: number;
  readonly known: number;
  /** Known ones that were read as another language than before. */
  readonly reread: number;
  readonly refused: number;
  readonly facts: number;
}

const NONE: Tally = { all: 0, added: 0, unread: 0, known: 0, reread: 0, refused: 0, facts: 0 };

export const tallied = (tally: Tally = NONE, outcome?: Outcome): Tally => {
  if (!outcome) return tally;
  const sum = { ...tally, all: tally.all + 1, [outcome.status]: tally[outcome.status] + 1 };
  if (outcome.status !== "added") return sum;
  const { read, facts } = outcome.head;
  return { ...sum, unread: sum.unread + (read ? 0 : 1), facts: sum.facts + facts };
};

export const tallyWords = ({ added, unread, known, reread, refused, facts }: Tally, path: string): string => {
  const parts = [
    `${counted(added, "report")} added to ${path} with ${counted(facts, "fact")}`,
    unread > 0 ? `${unread} of them kept but not read` : "",
    reread > 0 ? `${reread} already there read as English` : "",
    known > 0 ? `${known} already there` : "",
    refused > 0 ? `${refused} refused` : "",
  ];
  return `${parts.filter((part) => part !== "").join(", ")}.\n`;
};
