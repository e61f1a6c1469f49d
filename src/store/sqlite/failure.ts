// What arrives: whatever the driver throws. What leaves: an InputError where the file, the disk or another process is
// the cause, in words a person can act on; anything else is a bug and leaves as it came.
import { InputError } from "../../model/notice.ts";

// The low byte of an SQLite result code names its family: https://www.sqlite.org/rescode.html
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

const family = (thrown: unknown): number | undefined => {
  const { code, rawCode } = (thrown ?? {}) as { code?: unknown; rawCode?: unknown };
  if (typeof rawCode === "number" && String(code).startsWith("SQLITE_")) return rawCode & 0xff;
  // The driver opens a file without giving a code of its own: the code stands at the end of its message.
  const opened = /Unable to open connection to local database .*: (\d+)/s.exec(String(thrown));
  return opened ? Number(opened[1]) & 0xff : undefined;
};

export const isBusy = (thrown: unknown): boolean => [BUSY, LOCKED].includes(family(thrown) ?? -1);

/** The fault of the file, its disk or another process, and not of the program. */
export const isOfTheFile = (thrown: unknown): boolean =>
  [BUSY, LOCKED, READONLY, IOERR, FULL].includes(family(thrown) ?? -1);

const busy = (path: string, waited: number): InputError =>
  new InputError(
    "busy",
    `Another process has been writing to ${path} for more than ${Math.round(waited / 1000)} s.`,
    "Nothing was changed. Wait until it is done, or stop it, and try again.",
  );

export const readOnly = (path: string): InputError =>
  new InputError(
    "read-only",
    `The record ${path} may only be read, not written to.`,
    "Give yourself the right to write to the file and its folder, or copy the record to a folder of yours.",
  );

export const notARecord = (path: string): InputError =>
  new InputError(
    "not-a-record",
    `${path} is not a record of Readout.`,
    "Name another file; one that does not exist yet is made.",
  );

const diskFull = (path: string): InputError =>
  new InputError(
    "disk-full",
    `The disk that holds ${path} is full or cannot be written to.`,
    "Nothing of this step was kept and all before it is safe. Make room on the disk and try again.",
  );

const damaged = (path: string): InputError =>
  new InputError(
    "damaged",
    `The record ${path} is damaged.`,
    "Put a copy of it in its place, or make a new record from the reports.",
  );

const cannotOpen = (path: string): InputError =>
  new InputError(
    "cannot-open",
    `The record ${path} cannot be opened.`,
    "See to the rights of the file and its folder.",
  );

export const clear = (thrown: unknown, path: string, waited: number): unknown => {
  if (thrown instanceof InputError) return thrown;
  switch (family(thrown)) {
    case BUSY:
    case LOCKED:
      return busy(path, waited);
    case FULL:
    case IOERR:
      return diskFull(path);
    case READONLY:
      return readOnly(path);
    case CORRUPT:
      return damaged(path);
    case NOTADB:
      return notARecord(path);
    case CANTOPEN:
      return cannotOpen(path);
    default:
      return thrown;
  }
};
