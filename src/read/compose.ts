// In: runs of the decoded original, each with its place there. Out: the clean text, its blocks, and the way back.
// White space is folded to single blanks; marks that no page shows (soft hyphens, direction overrides) are left out.
import type { Span } from "../model/text.ts";
import type { Hints } from "./roles/rule.ts";

export interface Draft {
  readonly span: Span;
  readonly hints: Hints;
}

export interface Composed {
  readonly text: string;
  readonly drafts: readonly Draft[];
  readonly origin: readonly (readonly [number, number, number])[];
}

// Blanks of every width; then what takes no room: control characters, soft hyphen, zero-width blanks, direction marks.
const RUNS =
  /([\t\n\v\f\r\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+)|([\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+)|[^\u0000-\u0020\u007f-\u00a0\u00ad\u1680\u180e\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f\u2060\u2066-\u2069\u3000\ufeff]+/g;

/** Writes the text of one document; one use each. */
export class Composer {
  readonly #parts: string[] = [];
  readonly #drafts: Draft[] = [];
  readonly #origin: [number, number, number][] = [];
  #length = 0;
  #start = 0;
  /** What stands between the last run and the next: nothing, a blank from a place in the original, a line's end. */
  #gap: { readonly mark: " " | "\n"; readonly at: number } | undefined;

  /** Adds `value`, which stands character by character at `at` in the original. */
  run(value: string, at: number): void {
    for (const match of value.matchAll(RUNS)) {
      if (match[1] !== undefined) this.#gap ??= { mark: " ", at: at + match.index };
      else if (match[2] === undefined) this.#write(match[0], at + match.index);
    }
  }

  /** Ends the line inside a block, as `<br>` does. */
  line(at: number): void {
    this.#gap = { mark: "\n", at };
  }

  /** Ends the block; one without a letter to show leaves nothing behind. */
  close(hints: Hints): void {
    this.#gap = undefined;
    if (this.#length === this.#start) return;
    this.#drafts.push({ span: { from: this.#start, to: this.#length }, hints });
    this.#start = this.#length;
  }

  done(): Composed {
    return { text: this.#parts.join(""), drafts: this.#drafts, origin: this.#origin };
  }

  #write(value: string, at: number): void {
    if (this.#length === this.#start) this.#separate();
    else if (this.#gap) this.#push(this.#gap.mark, this.#gap.at);
    this.#gap = undefined;
    this.#push(value, at);
  }

  #separate(): void {
    if (this.#length === 0) return;
    this.#parts.push("\n\n");
    this.#length += 2;
    this.#start = this.#length;
  }

  #push(value: string, at: number): void {
    const last = this.#origin.at(-1);
    if (last && last[0] + last[2] === this.#length && last[1] + last[2] === at) last[2] += value.length;
    else this.#origin.push([this.#length, at, value.length]);
    this.#parts.push(value);
    this.#length += value.length;
  }
}
