// A chronology in house style as Markdown with footnotes. In comes what is taken away, out go pieces of text, an event at a
// time. Whatever means something in Markdown or HTML is escaped, so that a report's words stay words.
import { moreWords, plainPiece, type Run, stopped, type TakenEvent, type TakenHead } from "./taken.ts";

/** The backslash may stand before any ASCII punctuation; "://" and "www." are parted so that nothing becomes a link by itself. */
export const escapeMarkdown = (text: string): string =>
  plainPiece(text)
    .replace(/[\\`*_{}[\]<>#|~$!&^@]/g, "\\$&")
    .replaceAll("://", ":\\/\\/")
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`);

const run = ({ text, link }: Run): string => (link === undefined ? escapeMarkdown(text) : `<${link}>`);

const note = ({ notes, more }: TakenEvent): string => {
  const cited = notes.map((runs) => runs.map(run).join(""));
  return [...cited, ...(more === 0 ? [] : [moreWords(more)])].join("; ");
};

const marks = ({ whenNote, standing, differences }: TakenEvent): string => {
  const inBrackets = [whenNote, standing].filter((words) => words !== "");
  const differ = differences.length === 0 ? "" : ` Sources differ on ${differences.join("; on ")}.`;
  return escapeMarkdown(`${inBrackets.length === 0 ? "" : ` (${inBrackets.join("; ")}.)`}${differ}`);
};

export const markdownHead = ({ title, lines }: TakenHead): string =>
  `# ${escapeMarkdown(title)}\n\n${lines.map((line) => `${escapeMarkdown(line)}\n`).join("\n")}`;

export const markdownHeading = (heading: string): string => `\n## ${escapeMarkdown(heading)}\n`;

/** The footnote follows its event: readers of Markdown gather them, and nothing has to be kept until the end. */
export const markdownEvent = (event: TakenEvent, number: number): string => {
  const cited = event.notes.length > 0;
  const sentence = `**${escapeMarkdown(event.when)}.** ${escapeMarkdown(stopped(event.title))}`;
  return `\n${sentence}${cited ? `[^${number}]` : ""}${marks(event)}\n${
    cited ? `\n[^${number}]: ${stopped(note(event))}\n` : ""
  }`;
};

export const markdownEnd = (words: string): string => (words === "" ? "" : `\n${escapeMarkdown(words)}\n`);
