// Treebank sentences and the tags that a tagger gave them in, a parser out. It learns from the states that its own mistakes
// lead to. The same sentences and settings give the same parser.
import { LEFT, RIGHT, SHIFT } from "../arcs.ts";
import { ByteWriter } from "../bytes.ts";
import { labelOf, PARSER_TEMPLATES, ParsedSentence, type ParserModel, vocabularyKey } from "../parser.ts";
import { costOf, makeProjective } from "./oracle.ts";
import { packRows, packVocabulary } from "./pack.ts";
import { type Packing, Perceptron, rowsOf, summed, type Trained } from "./perceptron.ts";
import { randomFrom, shuffled } from "./random.ts";
import type { TreebankSentence } from "./treebank.ts";

export interface ParserTraining {
  readonly epochs: number;
  /** One parser a seed is trained; what leaves is their mean. */
  readonly seeds: readonly number[];
  /** How often, after the first epoch, the parser goes on from its own move instead of the right one. */
  readonly explore: number;
  /** By how much the right choice must lead. */
  readonly margin: number;
}

/** A sentence as training needs it: places from 1 on, arcs that do not cross, relations by number. */
export interface Lesson {
  readonly forms: readonly string[];
  readonly tags: readonly string[];
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** Relations seen at least five times; the others are "dep". "root" comes last. */
export function relationsOf(sentences: readonly TreebankSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const name of sentences.flatMap(({ relations }) => relations))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  counts.set("dep", Infinity).delete("root");
  return [...[...counts].filter(([, count]) => count >= 5).map(([name]) => name)].sort().concat("root");
}

function lessonOf(sentence: TreebankSentence, tags: readonly string[], names: readonly string[]): Lesson {
  const heads = Int32Array.from([-1, ...sentence.heads]);
  makeProjective(heads);
  const dep = names.indexOf("dep");
  const numbers = sentence.relations.map((name) => names.indexOf(name));
  return {
    forms: sentence.forms,
    tags,
    heads,
    relations: Int32Array.from([-1, ...numbers.map((number) => (number < 0 ? dep : number))]),
  };
}

interface Choice {
  readonly move: number;
  readonly relation: number;
  readonly label: number;
}

/** The choice that scores best among those given. */
const bestOf = (choices: readonly Choice[], scores: Float32Array): Choice | undefined => {
  let winner = choices[0];
  for (const choice of choices) if (winner && scores[choice.label]! > scores[winner.label]!) winner = choice;
  return winner;
};

/** Every choice that a state allows, by number of its label. */
function allowed(state: ParsedSentence, relations: number): Choice[] {
  const { arcs } = state;
  const choices: Choice[] = arcs.may(SHIFT) ? [{ move: SHIFT, relation: 0, label: 0 }] : [];
  for (const move of [LEFT, RIGHT]) {
    if (!arcs.may(move)) continue;
    const underRoot = move === RIGHT && arcs.depth === 2;
    const from = underRoot ? relations - 1 : 0;
    const to = underRoot ? relations : relations - 1;
    for (let relation = from; relation < to; relation++)
      choices.push({ move, relation, label: labelOf(move, relation, relations) });
  }
  return choices;
}

/** Tells the choices that lose nothing, with the right relation where the arc is a right one. */
function judge(state: ParsedSentence, lesson: Lesson): (choice: Choice) => boolean {
  const { arcs } = state;
  const word = arcs.top(0);
  const costs = [SHIFT, LEFT, RIGHT].map((move) =>
    arcs.may(move) ? costOf(move, arcs, lesson.heads) : Infinity,
  );
  const cheapest = Math.min(...costs);
  return ({ move, relation }) => {
    if (costs[move] !== cheapest) return false;
    const head = move === LEFT ? arcs.next : arcs.top(1);
    return move === SHIFT || lesson.heads[word] !== head || lesson.relations[word] === relation;
  };
}

/** Learns from one state and goes on to the next. */
function learnStep(perceptron: Perceptron, state: ParsedSentence, lesson: Lesson, school: School): void {
  const { scores, relations } = school;
  const features = state.look();
  perceptron.score(features, PARSER_TEMPLATES.length, scores);
  perceptron.tick();
  const isRight = judge(state, lesson);
  const choices = allowed(state, relations);
  const right = bestOf(choices.filter(isRight), scores)!;
  const wrong = bestOf(
    choices.filter((choice) => !isRight(choice)),
    scores,
  );
  const lead = wrong ? scores[right.label]! - scores[wrong.label]! : Infinity;
  if (wrong && lead <= school.margin)
    perceptron.update(features, PARSER_TEMPLATES.length, right.label, wrong.label);
  const taken = wrong && lead < 0 && school.goesOwnWay() ? wrong : right;
  state.apply(taken.move, taken.relation);
}

interface School {
  readonly relations: number;
  readonly scores: Float32Array;
  readonly margin: number;
  readonly goesOwnWay: () => boolean;
}

function learn(perceptron: Perceptron, model: ParserModel, lesson: Lesson, school: School): void {
  const state = new ParsedSentence(lesson.forms, lesson.tags, model.vocabulary);
  while (!state.arcs.done) learnStep(perceptron, state, lesson, school);
}

function vocabularyOf(sentences: readonly TreebankSentence[]): Set<number> {
  const counts = new Map<number, number>();
  for (const key of sentences.flatMap(({ forms }) => forms.map(vocabularyKey)))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= 2).map(([key]) => key));
}

/**
 * Parsers that differ only in the order of what they saw and where they went, summed into one. `tags[i]` are the tags of
 * sentence i, given by a tagger that did not learn from it.
 */
export function trainParser(
  sentences: readonly TreebankSentence[],
  tags: readonly (readonly string[])[],
  training: ParserTraining,
): Trained<ParserModel> {
  const relations = relationsOf(sentences);
  const vocabulary = vocabularyOf(sentences);
  const lessons = sentences.map((sentence, at) => lessonOf(sentence, tags[at]!, relations));
  const scores = new Float32Array(1 + 2 * relations.length);
  const sum = summed(training.seeds, (seed) => {
    const perceptron = new Perceptron();
    const random = randomFrom(seed);
    const model = { relations, vocabulary, scorer: perceptron };
    for (let epoch = 0; epoch < training.epochs; epoch++) {
      const goesOwnWay = () => epoch > 0 && random() < training.explore;
      const school = { relations: relations.length, scores, margin: training.margin, goesOwnWay };
      for (const at of shuffled(lessons.length, random)) learn(perceptron, model, lessons[at]!, school);
    }
    return perceptron;
  });
  return { model: { relations, vocabulary, scorer: sum }, weights: sum };
}

/** The file of a parser. */
export function packParser({ model, weights }: Trained<ParserModel>, packing: Packing): Uint8Array {
  const bytes = new ByteWriter();
  bytes.text(model.relations.join(" "));
  packVocabulary(bytes, model.vocabulary);
  packRows(bytes, rowsOf(weights, packing));
  return bytes.done();
}
