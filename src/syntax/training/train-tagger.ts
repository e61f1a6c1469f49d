// Treebank sentences in, a tagger out. The same sentences and settings give the same tagger.
import { ByteWriter } from "../bytes.ts";
import { best, onlyLabel, TAGGER_TEMPLATES, TaggedSentence, type TaggerModel, wordKey } from "../tagger.ts";
import { packLexicon, packRows } from "./pack.ts";
import { type Packing, Perceptron, rowsOf, summed, type Trained } from "./perceptron.ts";
import { randomFrom, shuffled } from "./random.ts";
import type { TreebankSentence } from "./treebank.ts";

export interface TaggerTraining {
  readonly epochs: number;
  /** A feature is given weights with its mistake of this number. */
  readonly rare: number;
  /** One tagger a seed is trained; what leaves is their mean. */
  readonly seeds: readonly number[];
  /** A word seen so often is known by the labels it bore. */
  readonly known: number;
}

const add = (counts: Map<number, number>, key: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Labels that make up at least one use in fifty of a frequent word, most frequent first. */
const usual = (counts: ReadonlyMap<number, number>, total: number): number[] =>
  [...counts]
    .filter(([, count]) => count * 50 >= total)
    .sort(([one, ones], [other, others]) => others - ones || one - other)
    .map(([label]) => label)
    .slice(0, 255);

function lexiconOf(
  sentences: readonly TreebankSentence[],
  labels: readonly string[],
  known: number,
): Map<number, number[]> {
  const counts = new Map<number, Map<number, number>>();
  for (const { forms, tags } of sentences)
    forms.forEach((form, at) => {
      const key = wordKey(form);
      if (!counts.has(key)) counts.set(key, new Map());
      add(counts.get(key)!, labels.indexOf(tags[at]!));
    });
  const totals = [...counts].map(([key, each]) => [key, [...each.values()].reduce((a, b) => a + b)] as const);
  return new Map(
    totals.filter(([, total]) => total >= known).map(([key, total]) => [key, usual(counts.get(key)!, total)]),
  );
}

function learn(perceptron: Perceptron, model: TaggerModel, sentence: TreebankSentence): void {
  const seen = new TaggedSentence(sentence.forms, model.lexicon);
  const scores = new Float32Array(model.labels.length);
  sentence.forms.forEach((form, at) => {
    let given = onlyLabel(model.lexicon, form);
    if (given === undefined) {
      const gold = model.labels.indexOf(sentence.tags[at]!);
      const features = seen.look(at);
      perceptron.score(features, TAGGER_TEMPLATES.length, scores);
      given = best(scores);
      perceptron.tick();
      if (given !== gold) perceptron.update(features, TAGGER_TEMPLATES.length, gold, given);
    }
    seen.give(at, given);
  });
}

/** Taggers that differ only in the order of what they saw, summed into one. */
export function trainTagger(
  sentences: readonly TreebankSentence[],
  training: TaggerTraining,
): Trained<TaggerModel> {
  const labels = [...new Set(sentences.flatMap(({ tags }) => tags))].sort();
  const lexicon = lexiconOf(sentences, labels, training.known);
  const sum = summed(training.seeds, (seed) => {
    const perceptron = new Perceptron(training.rare);
    const random = randomFrom(seed);
    for (let epoch = 0; epoch < training.epochs; epoch++)
      for (const at of shuffled(sentences.length, random))
        learn(perceptron, { labels, lexicon, scorer: perceptron }, sentences[at]!);
    return perceptron;
  });
  return { model: { labels, lexicon, scorer: sum }, weights: sum };
}

/** The file of a tagger. */
export function packTagger({ model, weights }: Trained<TaggerModel>, packing: Packing): Uint8Array {
  const bytes = new ByteWriter();
  bytes.text(model.labels.join(" "));
  packLexicon(bytes, model.lexicon);
  packRows(bytes, rowsOf(weights, packing));
  return bytes.done();
}
