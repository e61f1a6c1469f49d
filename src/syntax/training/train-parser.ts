// Treebank sentences and the tags that a tagger gave them in, a parser out. It learns from the states that its own mistakes
// lead to. The same sentences and settings give the same parser.
import { type Arcs, LEFT, RIGHT, SHIFT } from "../arcs.ts";
import { ByteWriter } from "../bytes.ts";
import {
  labelOf,
  PARSER_TEMPLATES,
  ParsedSentence,
  type ParserModel,
  type Vocabulary,
  vocabularyKey,
} from "../parser.ts";
import { costOf, makeProjective } from "./oracle.ts";
import { packRows, packVocabulary } from "./pack.ts";
import { type Packing, Perceptron, rowsOf, summed, type Trained } from "./perceptron.ts";
import { randomFrom, shuffled } from "./random.ts";
import type { TreebankSentence } from "./treebank.ts";

export interface ParserTraining {
  readonly epochs: number;
  /** A feature is given weights with its mistake of this number. */
  readonly rare: number;
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
function relationsOf(sentences: readonly TreebankSentence[]): string[] {
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

/** What a sentence is taught with. */
interface School {
  readonly perceptron: Perceptron;
  /** Filled anew in every state. */
  readonly scores: Float32Array;
  readonly choices: readonly (readonly Choice[])[];
  readonly margin: number;
  readonly goesOwnWay: () => boolean;
}

const from = (move: number, first: number, last: number, relations: number): Choice[] =>
  Array.from({ length: last - first }, (_, at) => ({
    move,
    relation: first + at,
    label: labelOf(move, first + at, relations),
  }));

/** The choices of each kind of state, by the number that `kindOf` gives it. Only "root", the last, hangs under the root. */
const choicesOf = (relations: number): Choice[][] =>
  Array.from({ length: 16 }, (_, kind) => [
    ...(kind & 1 ? from(SHIFT, 0, 1, relations) : []),
    ...(kind & 2 ? from(LEFT, 0, relations - 1, relations) : []),
    ...(kind & 4 ? from(RIGHT, 0, relations - 1, relations) : []),
    ...(kind & 8 ? from(RIGHT, relations - 1, relations, relations) : []),
  ]);

const kindOf = (arcs: Arcs): number =>
  (arcs.may(SHIFT) ? 1 : 0) + (arcs.may(LEFT) ? 2 : 0) + (arcs.may(RIGHT) ? (arcs.depth > 2 ? 4 : 8) : 0);

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

/** The best of the right choices and the best of the wrong ones; the first of equals. */
function rivals(
  choices: readonly Choice[],
  isRight: (choice: Choice) => boolean,
  scores: Float32Array,
): { right: Choice | undefined; wrong: Choice | undefined } {
  let right: Choice | undefined;
  let wrong: Choice | undefined;
  const beats = (one: Choice, other?: Choice) => !other || scores[one.label]! > scores[other.label]!;
  for (const choice of choices) {
    if (isRight(choice)) right = beats(choice, right) ? choice : right;
    else wrong = beats(choice, wrong) ? choice : wrong;
  }
  return { right, wrong };
}

/** Learns from one state and goes on to the next. */
function learnStep(state: ParsedSentence, lesson: Lesson, school: School): void {
  const { perceptron, scores, choices } = school;
  const features = state.look();
  perceptron.score(features, PARSER_TEMPLATES.length, scores);
  perceptron.tick();
  const { right, wrong } = rivals(choices[kindOf(state.arcs)]!, judge(state, lesson), scores);
  const lead = right && wrong ? scores[right.label]! - scores[wrong.label]! : Infinity;
  if (lead <= school.margin) perceptron.update(features, PARSER_TEMPLATES.length, right!.label, wrong!.label);
  const taken = lead < 0 && school.goesOwnWay() ? wrong! : right!;
  state.apply(taken.move, taken.relation);
}

function learn(lesson: Lesson, vocabulary: Vocabulary, school: School): void {
  const state = new ParsedSentence(lesson.forms, lesson.tags, vocabulary);
  while (!state.arcs.done) learnStep(state, lesson, school);
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
  const choices = choicesOf(relations.length);
  const sum = summed(training.seeds, (seed) => {
    const perceptron = new Perceptron(training.rare);
    const random = randomFrom(seed);
    for (let epoch = 0; epoch < training.epochs; epoch++) {
      const goesOwnWay = () => epoch > 0 && random() < training.explore;
      const school = { perceptron, scores, choices, margin: training.margin, goesOwnWay };
      for (const at of shuffled(lessons.length, random)) learn(lessons[at]!, vocabulary, school);
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
