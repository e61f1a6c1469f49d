// Treebank sentences in, the files of both models out, and word of each step. Uses no clock and no chance: the same sentences
// give the same bytes.
import type { ModelFiles } from "../syntax.ts";
import { type TaggerModel, tagForms } from "../tagger.ts";
import { augmented } from "./augment.ts";
import type { Packing } from "./perceptron.ts";
import { type ParserTraining, packParser, trainParser } from "./train-parser.ts";
import { packTagger, type TaggerTraining, trainTagger } from "./train-tagger.ts";
import type { TreebankSentence } from "./treebank.ts";

export interface Settings {
  readonly tagger: TaggerTraining;
  readonly taggerPacking: Packing;
  /** Parts of the treebank, each tagged for the parser by a tagger that learned from the others. */
  readonly folds: number;
  readonly foldTagger: TaggerTraining;
  readonly parser: ParserTraining;
  readonly parserPacking: Packing;
  /** Every so-manieth sentence is shown once more in another setting. */
  readonly augmentEvery: number;
}

/** What the committed models were made with; chosen on the development sets. */
export const SETTINGS: Settings = {
  tagger: { epochs: 6, seeds: [1, 2, 3], rare: 2, known: 10 },
  taggerPacking: { step: 0.012, least: 2 },
  folds: 4,
  foldTagger: { epochs: 4, seeds: [1], rare: 2, known: 10 },
  parser: { epochs: 5, seeds: [1, 2, 3, 4], rare: 3, explore: 0.9, margin: 10 },
  parserPacking: { step: 0.016, least: 5 },
  augmentEvery: 8,
};

/** Genres of GUM whose texts are free for any use; the others forbid commerce or are not ours to pass on. */
const FREE = /^GUM_(?:academic|bio|conversation|court|interview|news|speech|textbook|vlog|voyage)_/;

/** Whether a model that is given away may be trained on the sentence. */
export const isFree = ({ id }: TreebankSentence): boolean => !id.startsWith("GUM_") || FREE.test(id);

const tagsBy = (model: TaggerModel, sentence: TreebankSentence): string[] =>
  tagForms(model, sentence.forms).map((label) => model.labels[label]!);

/** Tags as they will be in use: given by a tagger that did not see the sentence, not even in another setting. */
function foreignTags(sentences: readonly TreebankSentence[], settings: Settings): string[][] {
  const { folds, foldTagger } = settings;
  const foldOf = new Map([...new Set(sentences.map(({ id }) => id))].map((id, at) => [id, at % folds]));
  const tags: string[][] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = sentences.filter(({ id }) => foldOf.get(id) !== fold);
    const { model } = trainTagger(others, foldTagger);
    sentences.forEach((sentence, at) => {
      if (foldOf.get(sentence.id) === fold) tags[at] = tagsBy(model, sentence);
    });
  }
  return tags;
}

/** Both models from the trees given. */
export function train(
  treebank: readonly TreebankSentence[],
  settings: Settings,
  say: (step: string) => void = () => {},
): ModelFiles {
  const sentences = [...treebank, ...augmented(treebank, settings.augmentEvery)];
  say(`tagger: ${sentences.length} sentences`);
  const tagger = packTagger(trainTagger(sentences, settings.tagger), settings.taggerPacking);
  say(`tags for the parser, in ${settings.folds} parts`);
  const tags = foreignTags(sentences, settings);
  say("parser");
  const parser = packParser(trainParser(sentences, tags, settings.parser), settings.parserPacking);
  return { tagger, parser };
}
