// What the inbox knows of each thing handed in, and how much it takes at once. Plain values; the bytes lie in the record.
import type { Stated } from "../../model/document.ts";
import { InputError } from "../../model/notice.ts";

export const LIMITS = {
  /** Bytes of one form, files and all. */
  body: 64_000_000,
  /** Characters of one field: a report pasted as text, or the addresses. */
  field: 2_000_000,
  /** Things handed in at once. */
  batch: 200,
  /** Things that wait or were refused, and their bytes. */
  waiting: 1000,
  waitingBytes: 500_000_000,
  /** Finished ones that are still told of. */
  finished: 1000,
  /** Bytes of one report. */
  report: 20_000_000,
  /** Fetched at the same time. */
  fetching: 3,
  fetchMs: 20_000,
} as const;

export type Kind = "file" | "text" | "address";

/** `kept`: it is in the record, but nothing is read in it. */
export type State = "waiting" | "fetching" | "reading" | "added" | "known" | "kept" | "refused";

export interface Reason {
  readonly code: string;
  readonly message: string;
  readonly next: string;
}

/** What stays with its bytes in the record until it is read. */
export interface Ticket {
  readonly kind: Kind;
  /** Name of the file, beginning of the text, or the address as typed. */
  readonly name: string;
  /** Where it comes from, where that is known. */
  readonly address?: string;
  readonly media?: string;
  readonly stated?: Stated;
  /** The day typed beside a text, as typed. */
  readonly day?: string;
  /** Bytes; unset where they are still to be fetched. */
  readonly size?: number;
  /** ISO 8601 instant. */
  readonly handed: string;
  /** Which hand-in it belongs to. */
  readonly batch: string;
  /** Why it was refused. */
  readonly why?: Reason;
}

export interface Tally {
  readonly added: number;
  readonly known: number;
  readonly kept: number;
  readonly refused: number;
  readonly facts: number;
}

export interface Item {
  readonly id: string;
  readonly ticket: Ticket;
  readonly state: State;
  /** Are its bytes there? Those of an address are so when it was fetched. */
  readonly ready: boolean;
  /** Taken over from an earlier run of the program. */
  readonly resumed: boolean;
  /** What became of it; a file of JSON lines holds many reports. */
  readonly tally: Tally;
  readonly reasons: readonly Reason[];
  /** The one report that it is. */
  readonly document?: string;
  readonly title?: string;
}

export const NO_TALLY: Tally = { added: 0, known: 0, kept: 0, refused: 0, facts: 0 };

export const isUnderWay = ({ state }: Item): boolean =>
  state === "waiting" || state === "fetching" || state === "reading";

export const reasonOf = ({ code, message, next }: InputError): Reason => ({ code, message, next });

/** What is handed in, before it has a number and a place in the queue. */
export interface Given {
  readonly kind: Kind;
  readonly name: string;
  readonly address?: string;
  readonly media?: string;
  readonly stated?: Stated;
  readonly day?: string;
  readonly bytes?: Uint8Array;
}

const tooMany = (message: string): InputError =>
  new InputError("too-many", message, "Hand in fewer at once, or take out of the list what you do not need.");

/** @throws InputError `too-many`; nothing of the hand-in is taken then. */
export const checkRoom = (given: readonly Given[], items: readonly Item[]): void => {
  if (given.length > LIMITS.batch)
    throw tooMany(
      `That is ${given.length} at once; ${LIMITS.batch} are taken. A folder is read by “readout read FOLDER”.`,
    );
  const open = items.filter((item) => isUnderWay(item) || item.state === "refused");
  if (open.length + given.length > LIMITS.waiting)
    throw tooMany(`${open.length} are in the list already; it holds ${LIMITS.waiting}.`);
  const held = open.reduce((sum, { ticket }) => sum + (ticket.size ?? 0), 0);
  const more = given.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0);
  if (held + more > LIMITS.waitingBytes) throw tooMany("More waits to be read than the inbox holds.");
};
