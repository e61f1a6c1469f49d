// Citations in the house style, one function for pages, footnotes and whatever is copied: outlet, “title”, date, address,
// ¶ and the quoted sentence. In come reports and rows, out go runs that keep apart what a source wrote and what Readout
// says; joined they are plain text.
import { webAddress } from "../../model/document.ts";
import type { DocumentHead, Row } from "../../model/record.ts";
import { fold } from "../../model/text.ts";
import { dateView } from "./dates.ts";
import { type Heads, reportsOf } from "./passages.ts";
import { clip, spoken, titleOf } from "./titles.ts";
import { typeWord } from "./words.ts";

export interface CitedRun {
  readonly text: string;
  readonly voice?: "source";
  readonly link?: string;
}

/** A passage in its report: "¶3", "headline", and the sentence. */
export interface CitedPassage {
  readonly place: string;
  readonly quote: string;
}

/** A day that no report states stands in brackets, as libraries write it. */
export const sourceDate = ({ published }: Pick<DocumentHead, "published">): string => {
  if (published === undefined) return "n.d.";
  const { short } = dateView(published);
  return published.basis === "stated" ? short : `n.d. [${short}]`;
};

const source = (text: string): CitedRun => ({ text, voice: "source" });

const SINGLE: Readonly<Record<string, string>> = { "“": "‘", "”": "’", '"': "'" };

/** Marks within a quotation are single ones. */
const inMarks = (text: string): string => fold(text).replace(/[“”"]/g, (mark) => SINGLE[mark]!);

/** Longer names and titles were not meant as such. */
const LONGEST = 300;
const clipped = (words: string): string => clip(fold(words), LONGEST);

const titleRuns = (head: DocumentHead): readonly CitedRun[] => {
  const [outlet, name] = [head.outlet && clipped(head.outlet), clipped(head.name)];
  const title = head.title && clipped(head.title);
  if (title === undefined) return [{ text: outlet === undefined ? name : `${outlet}, ${name}` }];
  const before = outlet === undefined ? "" : `${outlet}, `;
  return [{ text: `${before}“` }, source(inMarks(title)), { text: "”" }];
};

const passageRuns = ({ place, quote }: CitedPassage): readonly CitedRun[] => [
  { text: place === "" ? ": “" : `, ${place}: “` },
  source(inMarks(spoken(quote))),
  { text: "”" },
];

export const sourceRuns = (head: DocumentHead, passage?: CitedPassage): readonly CitedRun[] => {
  const link = webAddress(head.address);
  return [
    ...titleRuns(head),
    { text: `, ${sourceDate(head)}` },
    ...(link === undefined ? [] : [{ text: ", " }, { text: link, link }]),
    ...(passage === undefined ? [] : passageRuns(passage)),
  ];
};

export const sourceCitation = (head: DocumentHead): string =>
  `${sourceRuns(head)
    .map(({ text }) => text)
    .join("")}.`;

const OUTLETS = 5;

export const outletWords = (documents: readonly string[], heads: Heads): string => {
  const outlets = [...new Set(reportsOf(documents, heads).map(({ outlet }) => outlet))];
  return outlets.length > OUTLETS ? `${outlets.slice(0, OUTLETS).join(", ")} and others` : outlets.join(", ");
};

const dayOf = (row: Row): string => {
  if (row.type !== "event") return "";
  return row.date === undefined ? "without a day, " : `${dateView(row.date).short}, `;
};

export const rowCitation = (row: Row, heads: Heads): string => {
  const what = row.type === "event" ? "event" : typeWord(row);
  return `Readout, “${titleOf(row)}”, ${dayOf(row)}${what} ${row.id}; from ${outletWords(row.documents, heads)}.`;
};
