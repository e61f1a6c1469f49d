// In: plain text. Out: its paragraphs, each the lines that make it up, with their places.
// A line ends a paragraph unless the text is hard-wrapped: broken where the next word would not have fitted.

export interface Line {
  readonly from: number;
  readonly to: number;
}

/** Typewriters and mail wrap between 50 and 100 columns; longer lines are whole paragraphs. */
const NARROWEST = 45;
const WIDEST = 100;

/** Lines without the white space around them; an empty one keeps its place, since it parts paragraphs. */
const linesOf = (text: string): readonly (Line & { readonly indent: number })[] => {
  const lines: (Line & { indent: number })[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029\f]+|\r\n|[\n\r\u2028\u2029\f]/g)) {
    const raw = match[0];
    const body = raw.trim();
    if (/^[\n\r\u2028\u2029\f]/.test(raw)) lines.push({ from: match.index, to: match.index, indent: -1 });
    else if (body) {
      const indent = raw.length - raw.trimStart().length;
      lines.push({ from: match.index + indent, to: match.index + indent + body.length, indent });
    }
  }
  return lines;
};

/** Groups of lines with no empty line between them. The mark of a line's end is the empty entry after it. */
const groupsOf = (text: string): (Line & { readonly indent: number })[][] => {
  const groups: (Line & { indent: number })[][] = [[]];
  let ends = 0;
  for (const line of linesOf(text)) {
    if (line.indent < 0) ends += 1;
    else {
      if (ends > 1) groups.push([]);
      ends = 0;
      groups.at(-1)?.push(line);
    }
  }
  return groups.filter((group) => group.length > 0);
};

const firstWord = (text: string, line: Line): number => {
  const word = /^\S+/.exec(text.slice(line.from, Math.min(line.to, line.from + 200)));
  return word ? word[0].length : 0;
};

/** The column at which the text was wrapped; nothing where lines are whole paragraphs. */
const wrapWidth = (text: string, groups: readonly (readonly Line[])[]): number | undefined => {
  const width = groups.flat().reduce((most, line) => Math.max(most, line.to - line.from), 0);
  if (width < NARROWEST || width > WIDEST) return undefined;
  const pairs = groups.flatMap((group) =>
    group.slice(1).map((next, at) => [group[at] as Line, next] as const),
  );
  const filled = pairs.filter(([line, next]) => fills(text, line, next, width)).length;
  return filled >= 3 && filled >= pairs.length * 0.6 ? width : undefined;
};

const fills = (text: string, line: Line, next: Line, width: number): boolean =>
  line.to - line.from >= NARROWEST / 2 && line.to - line.from + 1 + firstWord(text, next) > width;

/** Paragraphs of plain text, hard-wrapped lines joined: `The ministers met⏎in Oslo.` is one where lines are filled. */
export const paragraphs = (text: string): readonly (readonly Line[])[] => {
  const groups = groupsOf(text);
  const width = wrapWidth(text, groups);
  if (width === undefined) return groups.flatMap((group) => group.map((line) => [line]));
  return groups.flatMap((group) => {
    const joined: Line[][] = [];
    group.forEach((line, at) => {
      const before = group[at - 1];
      const goesOn = before && fills(text, before, line, width) && line.indent <= before.indent + 1;
      if (goesOn) joined.at(-1)?.push(line);
      else joined.push([line]);
    });
    return joined;
  });
};
