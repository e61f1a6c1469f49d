// All that a command may touch, handed in by main: no command looks for a clock, a terminal or a setting by itself.
import type { Store } from "../../store/store.ts";

/** Where lines go: stdout or stderr. */
export interface Outlet {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Characters a line. */
  readonly columns: number;
  readonly colour: boolean;
}

export interface World {
  /** What follows the program's name. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The current folder; relative paths start there. */
  readonly folder: string;
  readonly version: string;
  readonly out: Outlet;
  readonly err: Outlet;
  readonly input: AsyncIterable<Uint8Array>;
  /** Does a person type what comes in? */
  readonly isTyped: boolean;
  /** The system's name of who runs the program; empty where it has none. */
  readonly user: string;
  /** ISO 8601 instant. */
  readonly now: () => string;
  /** Aborted when somebody presses Ctrl-C or asks the process to end. */
  readonly interrupted: AbortSignal;
  /** For looking only, nothing in the file is changed and it must be there. */
  readonly openRecord: (path: string, use: "look" | "write") => Promise<Store>;
  /** Where the program itself lies: the built code, with the demo's reports beside it. */
  readonly programFolder: string;
  /** Where this system keeps a user's data. */
  readonly dataFolder: string;
}
