// Model files and gold sentences in, how many tags, heads and relations are right out. Words are the treebank's own, tags the
// tagger's; relations are compared without their subtypes, as in the shared tasks on parsing, marks included.
import { parseForms, readParser } from "../parser.ts";
import type { ModelFiles } from "../syntax.ts";
import { readTagger, tagForms } from "../tagger.ts";
import type { TreebankSentence } from "./treebank.ts";

/** Counts of words. */
export interface Score {
  words: number;
  upos: number;
  xpos: number;
  heads: number;
  labelled: number;
}

const broad = (relation: string): string => relation.split(":")[0]!;
const partOf = (tag: string, part: 0 | 1): string => tag.split("|")[part]!;

export function measure(files: ModelFiles, sentences: readonly TreebankSentence[]): Score {
  const tagger = readTagger(files.tagger);
  const parser = readParser(files.parser);
  const score = { words: 0, upos: 0, xpos: 0, heads: 0, labelled: 0 };
  for (const { forms, tags, heads, relations } of sentences) {
    const given = tagForms(tagger, forms).map((label) => tagger.labels[label]!);
    const arcs = parseForms(parser, forms, given);
    forms.forEach((_, at) => {
      const hangsRight = arcs.head[at + 1] === heads[at];
      const relation = parser.relations[arcs.relation[at + 1]!]!;
      score.words++;
      if (partOf(given[at]!, 0) === partOf(tags[at]!, 0)) score.upos++;
      if (partOf(given[at]!, 1) === partOf(tags[at]!, 1)) score.xpos++;
      if (hangsRight) score.heads++;
      if (hangsRight && broad(relation) === broad(relations[at]!)) score.labelled++;
    });
  }
  return score;
}

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);

/** "UPOS 95.40 XPOS 95.01 UAS 82.03 LAS 78.60 of 21180 words" */
export const inWords = ({ words, upos, xpos, heads, labelled }: Score): string =>
  `UPOS ${percent(upos, words)} XPOS ${percent(xpos, words)} UAS ${percent(heads, words)} ` +
  `LAS ${percent(labelled, words)} of ${words} words`;
