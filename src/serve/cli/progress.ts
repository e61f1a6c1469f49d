// How far a long task has come: one line on a terminal that is drawn again, nothing elsewhere. Always on stderr.
import { cut, tame } from "./terminal.ts";
import type { Outlet } from "./world.ts";

export interface Progress {
  /** `of` is unknown (undefined) while files are still being found. */
  readonly show: (done: number, of: number | undefined, what: string) => void;
  /** Takes the line away, so that other words can be written. */
  readonly clear: () => void;
}

const CLEAR = "\r\u001b[K";
const CELLS = 24;

export const bar = (done: number, of: number | undefined, what: string, columns: number): string => {
  if (of === undefined || of === 0) return cut(`${done} ${what}`, columns - 1);
  const full = Math.min(CELLS, Math.floor((done / of) * CELLS));
  return cut(`${"█".repeat(full)}${"░".repeat(CELLS - full)} ${done} of ${of} ${what}`, columns - 1);
};

const onTerminal = (outlet: Outlet): Progress => ({
  show: (done, of, what) => outlet.write(CLEAR + bar(done, of, tame(what), outlet.columns)),
  clear: () => outlet.write(CLEAR),
});

const NOWHERE: Progress = { show: () => undefined, clear: () => undefined };

export const progressOn = (outlet: Outlet): Progress => (outlet.isTerminal ? onTerminal(outlet) : NOWHERE);
