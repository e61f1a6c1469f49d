// In: a run of markup and the text it stands for. Out: which piece of the text stands where in the markup.
// `&amp;` takes five characters there and one here; all else stands character by character.
import { parseFragment } from "parse5";

/** A piece of text from `from`, `length` long, that stands at `at` in the markup. */
export interface Piece {
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

const REFERENCE = /&(?:#x[0-9a-f]{1,8}|#[0-9]{1,8}|[a-z][a-z0-9]{1,40});?/iy;

const known = new Map<string, string>();

/** The character or characters that a reference stands for; itself where it stands for none. */
export const decoded = (reference: string): string => {
  let value = known.get(reference);
  if (value === undefined) {
    const node = parseFragment(reference).childNodes[0];
    value = node && "value" in node ? node.value : reference;
    if (known.size < 2000) known.set(reference, value);
  }
  return value;
};

const referenceAt = (
  raw: string,
  at: number,
): { readonly length: number; readonly value: string } | undefined => {
  REFERENCE.lastIndex = at;
  const reference = REFERENCE.exec(raw)?.[0];
  if (reference === undefined) return undefined;
  const value = decoded(reference);
  // `&copy2021` stands for "©2021": only what differs is the reference.
  let tail = 0;
  while (tail < value.length - 1 && value.at(-1 - tail) === reference.at(-1 - tail)) tail += 1;
  return value === reference
    ? undefined
    : { length: reference.length - tail, value: value.slice(0, value.length - tail) };
};

/** Where each piece of `value` stands in `raw`, which is its markup; ends early where the two part ways. */
export const align = (raw: string, value: string): readonly Piece[] => {
  if (raw === value) return [{ from: 0, at: 0, length: value.length }];
  const pieces: Piece[] = [];
  let from = 0;
  let at = 0;
  let start = 0;
  const flush = (): void => {
    if (from > start) pieces.push({ from: start, at: at - (from - start), length: from - start });
  };
  while (from < value.length && at < raw.length) {
    const reference = raw[at] === "&" ? referenceAt(raw, at) : undefined;
    if (reference && value.startsWith(reference.value, from)) {
      flush();
      pieces.push({ from, at, length: reference.value.length });
      from += reference.value.length;
      at += reference.length;
      start = from;
    } else if (raw[at] === value[from]) {
      from += 1;
      at += 1;
    } else if (raw[at] === "\r" || raw[at] === "\0") {
      flush();
      start = from;
      at += 1;
    } else break;
  }
  flush();
  if (from < value.length) pieces.push({ from, at, length: value.length - from });
  return pieces;
};
