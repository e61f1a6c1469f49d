// Word forms in, one label "UPOS|XPOS" each out, from left to right by a linear model; what it looks at stands below as data.
import { ByteReader } from "./bytes.ts";
import { hashText } from "./hash.ts";
import { compile, extractFeatures } from "./templates.ts";
import { readWeights, type Scorer } from "./weights.ts";
import { plainForm, prefix, shapeOf, suffix } from "./words.ts";

/** Words around the one to be tagged: "l2" is the second to its left. */
const POSITIONS = ["l2", "l1", "c", "r1", "r2"];

const COLUMNS = ["word", "lower", "shape", "s1", "s2", "s3", "s4", "s5", "p1", "p2", "p3", "known", "tag"];
const WIDTH = COLUMNS.length;
const TAG = COLUMNS.indexOf("tag");

/** "known" is the set of labels that a frequent word bears; "tag" the label given, so only on the left. */
export const TAGGER_TEMPLATES = [
  ...["c.word", "c.lower", "c.s1", "c.s2", "c.s3", "c.s4", "c.s5", "c.p1", "c.p2", "c.p3", "c.known"],
  ...["l1.word c.shape", "c.shape c.s3", "c.shape c.known", "c.p3 c.s3"],
  ...["l1.lower", "l2.lower", "r1.lower", "r2.lower", "l1.s3", "r1.s3", "l1.known", "r1.known", "r2.known"],
  ...["l1.tag", "l1.tag l2.tag", "l1.tag c.lower", "l1.tag l2.tag c.lower", "l1.tag c.s3", "l1.tag c.known"],
  ...["l1.tag r1.lower", "l1.tag r1.known", "l1.tag c.known r1.known", "l1.tag l2.tag c.known r1.known"],
  ...["l1.lower c.lower", "c.lower r1.lower", "l1.lower r1.lower", "r1.lower r2.lower", "l1.lower l2.lower"],
  ...["c.s3 r1.s3", "l1.shape c.shape r1.shape", "r1.shape r1.s2", "c.lower r1.known", "c.known r1.known"],
  ...["c.known r1.known r2.known", "l1.lower c.known", "c.known r1.lower", "c.s3 r1.known", "c.lower r1.s2"],
  ...["l1.tag c.lower r1.known", "l1.lower c.lower r1.lower", "c.shape l1.shape l1.tag"],
];
const TEMPLATES = compile(TAGGER_TEMPLATES, POSITIONS, COLUMNS);

/** What the treebank says of frequent words: the labels they bear, by the hash of their plain form. */
export type TagLexicon = ReadonlyMap<number, readonly number[]>;

export const wordKey = (form: string): number => hashText(plainForm(form), 1);

export interface TaggerModel {
  /** "VERB|VBD" */
  readonly labels: readonly string[];
  readonly lexicon: TagLexicon;
  readonly scorer: Scorer;
}

/** Fills a word's row of the matrix; its tag comes later. */
function describe(row: Int32Array, form: string, lexicon: TagLexicon): void {
  const plain = plainForm(form);
  const lower = plain.toLowerCase();
  row[0] = hashText(plain, 1);
  row[1] = hashText(lower, 2);
  row[2] = hashText(shapeOf(form), 3);
  for (let length = 1; length <= 5; length++) row[2 + length] = suffix(lower, length);
  for (let length = 1; length <= 3; length++) row[7 + length] = prefix(lower, length);
  const known = lexicon.get(row[0]!);
  row[11] = known ? hashText(known.join(" "), 4) : 0;
}

/** The label that scores best; the first of equals. */
export function best(scores: Float32Array): number {
  let winner = 0;
  for (let label = 1; label < scores.length; label++) if (scores[label]! > scores[winner]!) winner = label;
  return winner;
}

/** One sentence under the tagger's eyes: training and use walk it alike. */
export class TaggedSentence {
  readonly features = new Int32Array(TEMPLATES.count);
  readonly #matrix: Int32Array;
  readonly #offsets = new Int32Array(POSITIONS.length);

  constructor(forms: readonly string[], lexicon: TagLexicon) {
    this.#matrix = new Int32Array((forms.length + 4) * WIDTH);
    forms.forEach((form, at) => {
      describe(this.#matrix.subarray((at + 2) * WIDTH, (at + 3) * WIDTH), form, lexicon);
    });
  }

  look(at: number): Int32Array {
    for (let position = 0; position < POSITIONS.length; position++)
      this.#offsets[position] = (at + position) * WIDTH;
    extractFeatures(TEMPLATES, this.#matrix, this.#offsets, this.features);
    return this.features;
  }

  give(at: number, label: number): void {
    this.#matrix[(at + 2) * WIDTH + TAG] = label + 1;
  }
}

/** The only label that a word ever bore, if it is a frequent one. */
export const onlyLabel = (lexicon: TagLexicon, form: string): number | undefined => {
  const known = lexicon.get(wordKey(form));
  return known?.length === 1 ? known[0] : undefined;
};

/** The number of each word's label. */
export function tagForms(model: TaggerModel, forms: readonly string[]): number[] {
  const sentence = new TaggedSentence(forms, model.lexicon);
  const scores = new Float32Array(model.labels.length);
  return forms.map((form, at) => {
    let label = onlyLabel(model.lexicon, form);
    if (label === undefined) {
      model.scorer.score(sentence.look(at), TEMPLATES.count, scores);
      label = best(scores);
    }
    sentence.give(at, label);
    return label;
  });
}

function readLexicon(bytes: ByteReader): TagLexicon {
  const lexicon = new Map<number, number[]>();
  let key = 0;
  for (let rest = bytes.number(); rest > 0; rest--) {
    key = (key + bytes.number()) | 0;
    lexicon.set(
      key,
      Array.from({ length: bytes.byte() }, () => bytes.byte()),
    );
  }
  return lexicon;
}

/** Reads what training packed. */
export function readTagger(file: Uint8Array): TaggerModel {
  const bytes = new ByteReader(file);
  const labels = bytes.text().split(" ");
  return { labels, lexicon: readLexicon(bytes), scorer: readWeights(bytes) };
}
