// A run of text in, its tokens out, with their places. Hyphens, possessive endings and marks stand alone, so that
// "Japan-U.S.", "Blinken's" and "“2+2”" show their parts; abbreviations and numbers stay whole.
import { MONTH_ABBREVIATIONS } from "../lexicon/calendar.ts";
import type { Token } from "../model/annotated.ts";

// Order matters: the longest reading of a dot or a sign comes first.
const TOKEN = new RegExp(
  [
    "\\p{Lu}\\.(?:[ ]?\\p{Lu}\\.)+(?!\\p{L})", // U.S., U. S., D.C.
    "\\d+(?:[.,:]\\d+)*(?:st|nd|rd|th)?(?![\\p{L}])", // 1.75, 10:30, 16th
    "\\d+\\+\\d+", // 2+2
    `(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Adm|Capt|Sgt|Sen|Rep|Gov|Prof|Rev|Hon|St|Jr|Sr|No|vs|etc|${MONTH_ABBREVIATIONS.join("|")})\\.`,
    "(?<=[\\p{L}\\d.])['’]s\\b",
    "\\p{L}[\\p{L}\\p{M}]*(?:['’‘ʻʼ](?!s\\b)[\\p{L}\\p{M}]+)*", // O'Brien, don't, Nuku‘alofa; "Blinken's" parts above
    "[\\p{L}\\p{N}\\p{M}]+",
    "--+|\\.\\.\\.",
    "\\S",
  ].join("|"),
  "gu",
);

const PLUS = /^\d+\+\d+/;

/** How words are compared: lower case, plain quotes and dashes. */
export const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/[،、]/g, ",")
    .replace(/[‐‑–—―]/g, "-");

/** Tokens of `text` from `from` up to `to`; white space lies between them. */
export function tokenise(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  const run = text.slice(from, to);
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(run); found; found = TOKEN.exec(run)) {
    const whole = PLUS.exec(run.slice(found.index, found.index + 12))?.[0] ?? found[0];
    TOKEN.lastIndex = found.index + whole.length;
    const at = from + found.index;
    tokens.push({ span: { from: at, to: at + whole.length }, text: whole, norm: normal(whole) });
  }
  return tokens;
}
