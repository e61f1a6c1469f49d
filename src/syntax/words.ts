// A word in, what a tagger may look at out: its plain form, its shape, hashes of its ends and beginnings.
import { hashText } from "./hash.ts";

const NUMBER = /^\d[\d.,:]*$/;

/** The form that the models know: straight quotes, numbers by their length alone. */
export function plainForm(form: string): string {
  if (NUMBER.test(form)) return "0#" + Math.min(form.length, 5);
  return form.replace(/[’‘‛`´]/g, "'").replace(/[“”„‟]|''/g, '"');
}

const classOf = (code: number, character: string): string => {
  if (code >= 48 && code <= 57) return "d";
  const lower = character.toLowerCase();
  if (lower !== character) return "X";
  return lower !== character.toUpperCase() ? "x" : character;
};

/** "Blinken" is Xx, "U.S." X.X., "2019" d, "mid-1990s" x-dx. Runs count once; eight signs at most. */
export function shapeOf(form: string): string {
  let shape = "";
  let last = "";
  for (let at = 0; at < form.length && shape.length < 8; at++) {
    const next = classOf(form.charCodeAt(at), form[at]!);
    if (next !== last || next === "-") shape += next;
    last = next;
  }
  return shape;
}

/** Hash of the last `length` letters. */
export const suffix = (word: string, length: number): number =>
  hashText(word, 20 + length, Math.max(0, word.length - length));

/** Hash of the first `length` letters. */
export const prefix = (word: string, length: number): number =>
  hashText(word, 40 + length, 0, Math.min(word.length, length));
