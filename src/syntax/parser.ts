// Tagged words in, a tree out: head and relation of each word. Greedy arc-hybrid parsing by a linear model; what it looks at
// stands below as data. Any input gives a tree with one root.
import { Arcs, LEFT, RIGHT, SHIFT } from "./arcs.ts";
import { ByteReader } from "./bytes.ts";
import { hashText } from "./hash.ts";
import { compile, extractFeatures } from "./templates.ts";
import { readWeights, type Scorer } from "./weights.ts";
import { plainForm, shapeOf, suffix } from "./words.ts";

/** s0 is the top of the stack, n0 the next word; "l" and "r" their outermost dependents; "gap" what lies between. */
const ROWS = [
  ...["s0", "s1", "s2", "n0", "n1", "n2", "gap"],
  ...["s0l", "s0l2", "s0r", "s0r2", "s1l", "s1r", "s1r2", "n0l", "n0l2", "n3", "b1"],
];
/** Of a word: form, tag (XPOS), part of speech (UPOS), ending; the relation it hangs by; its dependents by number and kind. */
const COLUMNS = ["word", "tag", "pos", "end", "rel", "lefts", "rights", "kinds", "near", "far"];
const WIDTH = COLUMNS.length;
const [WORD, TAG, POS, END, REL, LEFTS, RIGHTS, KINDS, NEAR, FAR] = COLUMNS.map((_, at) => at) as [
  ...[number, number, number, number, number],
  ...[number, number, number, number, number],
];

export const PARSER_TEMPLATES = [
  // one word
  ...[
    "s0.word",
    "s0.tag",
    "s0.word s0.tag",
    "s1.word",
    "s1.tag",
    "s1.word s1.tag",
    "s2.tag",
    "s2.word s2.tag",
  ],
  ...[
    "n0.word",
    "n0.tag",
    "n0.word n0.tag",
    "n1.word",
    "n1.tag",
    "n1.word n1.tag",
    "n2.tag",
    "n2.word n2.tag",
  ],
  // the top and the next word
  ...["s0.word s0.tag n0.word n0.tag", "s0.word s0.tag n0.word", "s0.word n0.word n0.tag"],
  ...["s0.word s0.tag n0.tag", "s0.tag n0.word n0.tag", "s0.word n0.word", "s0.tag n0.tag"],
  ...["n0.tag n1.tag", "n0.word n1.tag", "n0.word n1.word"],
  // the top and the word below
  ...["s0.word s0.tag s1.word s1.tag", "s0.word s0.tag s1.word", "s0.word s1.word s1.tag"],
  ...["s0.word s0.tag s1.tag", "s0.tag s1.word s1.tag", "s0.word s1.word", "s0.tag s1.tag"],
  ...["s1.tag n0.tag", "s1.word n0.word", "s1.word n0.tag", "s1.tag n0.word"],
  // three and more
  ...["n0.tag n1.tag n2.tag", "s0.tag n0.tag n1.tag", "s1.tag s0.tag n0.tag", "s2.tag s1.tag s0.tag n0.tag"],
  ...[
    "s2.tag s1.tag s0.tag",
    "s1.tag s0.tag n0.tag n1.tag",
    "s0.word n0.tag n1.tag",
    "s1.tag s0.tag n0.word",
  ],
  ...["s1.tag s0.word n0.tag", "s1.word s0.tag n0.tag", "s1.word s0.word n0.tag", "s1.tag s0.word n0.word"],
  // with dependents
  ...["s0.tag s0l.tag n0.tag", "s0.tag s0r.tag n0.tag", "s0.tag n0.tag n0l.tag", "s1.tag s1r.tag s0.tag"],
  ...["s1.tag s1l.tag s0.tag", "s1.tag s0.tag s0l.tag", "s1.tag s0.tag s0r.tag", "s0.tag s0r.tag s0r2.tag"],
  ...["s0.tag s0l.tag s0l2.tag", "s1.tag s1r.tag s1r2.tag", "s1.tag s1r.tag s0.tag n0.tag"],
  ...["s0.tag s0r.tag n0.tag n1.tag", "n0.tag n0l.tag n0l2.tag", "s0.word s0r.tag", "s0.word s0r.word"],
  ...["s1.word s1r.word", "s1.word s1r.word s0.word", "s0.word s0r.word n0.word", "s0.word s0l.word"],
  ...["s0.tag s0l.word n0.tag", "s1.word s1r.tag s0.word"],
  // the function words that go before: prepositions, conjunctions, auxiliaries
  ...["s0.word n0l.word", "s1.word n0l.word", "s0.tag n0l.word n0.tag", "s1.tag s0.tag n0l.word n0.tag"],
  ...[
    "s0.word n0l.word n0.word",
    "s1.word s0.word n0l.word",
    "s1.word s0.tag n0l.word n0.tag",
    "n0.tag n0l.word",
  ],
  ...["s1.word s0l.word", "s1.tag s0.tag s0l.word", "s1.word s0.tag s0l.word", "s1.word s0l.word s0.word"],
  ...["s0.tag s0l.word", "s0.tag s0l2.word s0l.rel", "s0.word s0l.word n0.tag"],
  // further on, and what stands right before the next word
  ...[
    "n0.tag n1.tag n2.tag n3.tag",
    "s0.tag n0.tag n1.tag n2.tag",
    "b1.tag s0.tag n0.tag",
    "b1.word s0.tag n0.tag",
  ],
  // how far apart
  ...[
    "s0.word gap.near",
    "s0.tag gap.near",
    "n0.word gap.near",
    "n0.tag gap.near",
    "s0.word n0.word gap.near",
  ],
  ...["s0.tag n0.tag gap.near", "s0.tag s1.tag gap.far", "s1.word gap.far", "s0.word s1.tag gap.far"],
  ...["s1.pos s0.pos n0.pos gap.near gap.far"],
  // how many dependents
  ...["s0.word s0.rights", "s0.tag s0.rights", "s0.word s0.lefts", "s0.tag s0.lefts", "n0.word n0.lefts"],
  ...["n0.tag n0.lefts", "s1.word s1.rights", "s1.tag s1.rights", "s1.tag s1.lefts s1.rights"],
  // by which relations
  ...["s0.word s0l.rel", "s0.tag s0r.rel", "s0.word s0r.rel", "s1.tag s1r.rel", "s1.word s1r.rel"],
  ...[
    "s1.tag s1r.rel s0.tag",
    "s1.word s1r.rel s0.tag",
    "s0.tag s0l.rel s0l2.rel",
    "s0.tag s0r.rel s0r2.rel",
  ],
  ...[
    "s1.tag s1r.rel s1r2.rel",
    "n0.tag n0l.rel",
    "n0.tag n0l.rel n0l2.rel",
    "s1.tag s1.kinds s0.tag n0.tag",
  ],
  ...[
    "s1.word s1.kinds s0.tag",
    "s0.tag s0.kinds n0.tag",
    "s0.word s0.kinds n0.tag",
    "n0.tag n0.kinds s0.tag",
  ],
  // by their endings
  ...["s0.end s0.tag", "n0.end n0.tag", "s1.end s1.tag", "s0.end n0.end n0.tag", "s1.end s0.end s0.tag"],
];
const TEMPLATES = compile(PARSER_TEMPLATES, ROWS, COLUMNS);

/** Words seen more than once; others are known by their shape and ending. */
export type Vocabulary = ReadonlySet<number>;

export interface ParserModel {
  /** The last is "root". */
  readonly relations: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly scorer: Scorer;
}

export const vocabularyKey = (form: string): number => hashText(plainForm(form).toLowerCase(), 5);

/** Labels of the model: shift, then every relation to the left, then every relation to the right. */
export const labelOf = (move: number, relation: number, relations: number): number =>
  move === SHIFT ? 0 : 1 + (move - LEFT) * relations + relation;

/** A sentence being parsed: its tree so far, and the matrix of what may be looked at. */
export class ParsedSentence {
  readonly arcs: Arcs;
  readonly features = new Int32Array(TEMPLATES.count);
  readonly #matrix: Int32Array;
  readonly #offsets = new Int32Array(ROWS.length);
  readonly #gap: number;

  constructor(forms: readonly string[], tags: readonly string[], vocabulary: Vocabulary) {
    this.arcs = new Arcs(forms.length);
    this.#gap = (forms.length + 2) * WIDTH;
    this.#matrix = new Int32Array(this.#gap + WIDTH);
    this.#matrix.fill(1, 0, WIDTH);
    this.#matrix.fill(2, this.#gap - WIDTH, this.#gap);
    forms.forEach((form, at) => {
      this.#describe((at + 1) * WIDTH, form, tags[at]!, vocabulary);
    });
  }

  #describe(row: number, form: string, tag: string, vocabulary: Vocabulary): void {
    const lower = plainForm(form).toLowerCase();
    const key = vocabularyKey(form);
    this.#matrix[row + WORD] = vocabulary.has(key) ? key : hashText(shapeOf(form) + lower.slice(-2), 6);
    this.#matrix[row + TAG] = hashText(tag, 7, tag.indexOf("|") + 1);
    this.#matrix[row + POS] = hashText(tag, 8, 0, tag.indexOf("|"));
    this.#matrix[row + END] = suffix(lower, 3);
  }

  #see(row: number, word: number): void {
    this.#offsets[row] = word * WIDTH;
  }

  /** The features of the state as it is, in the order of ROWS. */
  look(): Int32Array {
    const { arcs } = this;
    const s0 = arcs.top(0);
    const s1 = arcs.top(1);
    const n0 = arcs.coming(0);
    this.#see(0, s0);
    this.#see(1, s1);
    this.#see(2, arcs.top(2));
    this.#see(3, n0);
    this.#see(4, arcs.coming(1));
    this.#see(5, arcs.coming(2));
    this.#offsets[6] = this.#gap;
    this.#see(7, arcs.left[s0]!);
    this.#see(8, arcs.left2[s0]!);
    this.#see(9, arcs.right[s0]!);
    this.#see(10, arcs.right2[s0]!);
    this.#see(11, arcs.left[s1]!);
    this.#see(12, arcs.right[s1]!);
    this.#see(13, arcs.right2[s1]!);
    this.#see(14, arcs.left[n0]!);
    this.#see(15, arcs.left2[n0]!);
    this.#see(16, arcs.coming(3));
    this.#see(17, n0 - 1);
    this.#matrix[this.#gap + NEAR] = n0 === arcs.nobody ? 0 : Math.min(n0 - s0, 6);
    this.#matrix[this.#gap + FAR] = s1 === arcs.nobody ? 0 : Math.min(s0 - s1, 6);
    extractFeatures(TEMPLATES, this.#matrix, this.#offsets, this.features);
    return this.features;
  }

  apply(move: number, relation: number): void {
    if (move === SHIFT) {
      this.arcs.shift();
      return;
    }
    const word = this.arcs.top(0);
    const head = this.arcs.reduce(move, relation) * WIDTH;
    this.#matrix[word * WIDTH + REL] = relation + 3;
    this.#matrix[head + KINDS]! |= 1 << (relation % 31);
    this.#matrix[head + (move === LEFT ? LEFTS : RIGHTS)]! += 1;
  }
}

/** The relation that scores best for a move: only "root" (the last) under the root, never elsewhere. */
function bestRelation(scores: Float32Array, move: number, relations: number, underRoot: boolean): number {
  if (underRoot) return relations - 1;
  const first = labelOf(move, 0, relations);
  let winner = 0;
  for (let at = 1; at < relations - 1; at++) if (scores[first + at]! > scores[first + winner]!) winner = at;
  return winner;
}

/** Makes the move that scores best among those allowed. */
function step(sentence: ParsedSentence, scores: Float32Array, relations: number): void {
  const { arcs } = sentence;
  let move = SHIFT;
  let relation = 0;
  let highest = arcs.may(SHIFT) ? scores[0]! : -Infinity;
  for (let other = LEFT; other <= RIGHT; other++) {
    if (!arcs.may(other)) continue;
    const named = bestRelation(scores, other, relations, other === RIGHT && arcs.depth === 2);
    const score = scores[labelOf(other, named, relations)]!;
    if (score <= highest) continue;
    highest = score;
    move = other;
    relation = named;
  }
  sentence.apply(move, relation);
}

/** Head (1 is the first word, 0 the root) and relation number of each word, from place 1 on. */
export function parseForms(model: ParserModel, forms: readonly string[], tags: readonly string[]): Arcs {
  const sentence = new ParsedSentence(forms, tags, model.vocabulary);
  const relations = model.relations.length;
  const scores = new Float32Array(1 + 2 * relations);
  while (!sentence.arcs.done) {
    model.scorer.score(sentence.look(), TEMPLATES.count, scores);
    step(sentence, scores, relations);
  }
  return sentence.arcs;
}

function readVocabulary(bytes: ByteReader): Vocabulary {
  const vocabulary = new Set<number>();
  let key = 0;
  for (let rest = bytes.number(); rest > 0; rest--) {
    key = (key + bytes.number()) | 0;
    vocabulary.add(key);
  }
  return vocabulary;
}

/** Reads what training packed. */
export function readParser(file: Uint8Array): ParserModel {
  const bytes = new ByteReader(file);
  const relations = bytes.text().split(" ");
  return { relations, vocabulary: readVocabulary(bytes), scorer: readWeights(bytes) };
}
