// Words on a terminal. In comes text that reports wrote, out go lines that fit the width and cannot steer the terminal.
import { stripVTControlCharacters, styleText } from "node:util";
import type { Outlet } from "./world.ts";

type Style = Parameters<typeof styleText>[0];

/** Colours and weights where the outlet takes them, plain words elsewhere. */
export const styled = (outlet: Outlet, style: Style, text: string): string =>
  outlet.colour ? styleText(style, text, { validateStream: false }) : text;

export { tame } from "../views/tame.ts";

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/** Columns that a text takes: two for East Asian wide characters, none for marks that combine. */
export const columnsOf = (text: string): number =>
  [...stripVTControlCharacters(text)].reduce(
    (sum, character) => sum + (/\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1),
    0,
  );

/** Cut to a width, with an ellipsis where something is missing. */
export const cut = (text: string, width: number): string => {
  if (columnsOf(text) <= width) return text;
  let kept = "";
  for (const character of text.slice(0, width * 4)) {
    if (columnsOf(kept) + columnsOf(character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
};

/** A word longer than a line is broken where the line ends. */
const broken = (word: string, width: number): string[] => {
  if (columnsOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (columnsOf(piece) + columnsOf(character) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
};

/** Lines of at most `width` columns. */
export const wrap = (text: string, width: number): readonly string[] => {
  const room = Math.max(width, 10);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((part) => broken(part, room))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && columnsOf(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((one) => one.trimEnd());
};

/** Wrapped, with a first-line label and the lines after it set under the words. */
export const hanging = (label: string, text: string, width: number): string => {
  const indent = columnsOf(label);
  const [first = "", ...rest] = wrap(text, width - indent);
  return [`${label}${first}`, ...rest.map((line) => `${" ".repeat(indent)}${line}`)].join("\n");
};

export const padded = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - columnsOf(text)));
