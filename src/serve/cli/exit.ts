// How a command ends. In comes whatever was thrown; out go the exit code and the words for stderr.
import { CommanderError } from "commander";
import { InputError } from "../../model/notice.ts";

export const EXIT = {
  done: 0,
  partly: 1,
  wrongCall: 2,
  noRecord: 3,
  diskFull: 4,
  notFound: 5,
  differs: 6,
  fault: 70,
  interrupted: 130,
} as const;

/** What stands in `--help` and in docs/commands.md. */
export const EXIT_MEANINGS: readonly (readonly [number, string])[] = [
  [EXIT.done, "done"],
  [EXIT.partly, "some of the input could not be read; the rest was"],
  [EXIT.wrongCall, "wrong call: an unknown option, a missing or impossible value"],
  [EXIT.noRecord, "the record cannot be opened: missing, no record, in use, or no right to it"],
  [EXIT.diskFull, "the disk is full; the record holds what was acknowledged before"],
  [EXIT.notFound, "nothing of that name or id in the record"],
  [EXIT.differs, "the record does not give the bytes that the manifest tells of"],
  [EXIT.fault, "a fault of the program itself; please report it"],
  [EXIT.interrupted, "interrupted; the record holds what was acknowledged before"],
];

/** Ends a command that has already said all there is to say. */
export class Ended extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`ended with ${code}`);
    this.code = code;
  }
}

/** Codes of InputErrors that are not simply wrong calls. */
const BY_CODE: Readonly<Record<string, number>> = {
  "no-record": EXIT.noRecord,
  "no-folder": EXIT.noRecord,
  "is-a-folder": EXIT.noRecord,
  "no-rights": EXIT.noRecord,
  "not-a-record": EXIT.noRecord,
  "newer-record": EXIT.noRecord,
  "older-record": EXIT.noRecord,
  damaged: EXIT.noRecord,
  busy: EXIT.noRecord,
  "read-only": EXIT.noRecord,
  "cannot-open": EXIT.noRecord,
  "disk-full": EXIT.diskFull,
  "nothing-found": EXIT.notFound,
};

const exitOf = (error: InputError): number => BY_CODE[error.code] ?? EXIT.wrongCall;

export interface Ending {
  readonly code: number;
  readonly words: string;
}

const ofCommander = (error: CommanderError): Ending => ({
  code: error.exitCode === 0 ? EXIT.done : EXIT.wrongCall,
  words: "",
});

const ofFault = (error: unknown): string =>
  `readout: a fault of the program itself\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;

/** Help and unknown options have been printed by the parser already; bugs show where they happened. */
export const endingOf = (error: unknown): Ending => {
  if (error instanceof Ended) return { code: error.code, words: "" };
  if (error instanceof CommanderError) return ofCommander(error);
  if (error instanceof InputError) return { code: exitOf(error), words: `${error.message}\n${error.next}\n` };
  return { code: EXIT.fault, words: ofFault(error) };
};
