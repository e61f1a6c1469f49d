// What is said of input that could not be used as it stood. Messy text yields notices; wrong calls yield an InputError.
import type { Span } from "./text.ts";

export interface Notice {
  /** Stable, kebab-case: `too-large`, `not-english`, `no-date`. */
  readonly code: string;
  readonly message: string;
  readonly document?: string;
  readonly span?: Span;
  readonly rule?: string;
}

/** What a person asked for cannot be done as asked: mapped once to an exit code or an HTTP status. */
export class InputError extends Error {
  readonly code: string;
  /** What to do now, one sentence. */
  readonly next: string;

  constructor(code: string, message: string, next: string) {
    super(message);
    this.name = "InputError";
    this.code = code;
    this.next = next;
  }
}
