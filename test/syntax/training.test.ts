// Training in the small: the same bytes every time, what was taught is known, and broken files are refused.
import { describe, expect, it } from "vitest";
import { loadModels } from "../../src/syntax/syntax.ts";
import { augmented } from "../../src/syntax/training/augment.ts";
import { inWords, measure } from "../../src/syntax/training/measure.ts";
import { isFree, SETTINGS, train } from "../../src/syntax/training/train.ts";
import { readTreebank } from "../../src/syntax/training/treebank.ts";

/** "form/UPOS/XPOS/head/relation" a word. */
const conllu = (id: string, line: string): string =>
  [
    `# sent_id = ${id}`,
    ...line.split(" ").map((word, at) => {
      const [form, upos, xpos, head, relation] = word.split("/");
      return [at + 1, form, "_", upos, xpos, "_", head, relation, "_", "_"].join("\t");
    }),
  ].join("\n");

const LINES = [
  "The/DET/DT/2/det envoy/NOUN/NN/3/nsubj met/VERB/VBD/0/root the/DET/DT/5/det king/NOUN/NN/3/obj ././PUNCT/./3/punct",
  "A/DET/DT/2/det queen/NOUN/NN/3/nsubj praised/VERB/VBD/0/root Norway/PROPN/NNP/3/obj ././PUNCT/./3/punct",
  "Norway/PROPN/NNP/3/nsubj will/AUX/MD/3/aux sign/VERB/VB/0/root the/DET/DT/5/det pact/NOUN/NN/3/obj ././PUNCT/./3/punct",
  "They/PRON/PRP/4/nsubj did/AUX/VBD/4/aux n't/PART/RB/4/advmod meet/VERB/VB/0/root in/ADP/IN/6/case Oslo/PROPN/NNP/4/obl ././PUNCT/./4/punct",
].map((line) => line.replaceAll("././", "./"));
/** Each six times: what is rarer than five is no relation of its own. */
const TREEBANK = Array.from({ length: 24 }, (_, at) => conllu(`own-${at}`, LINES[Math.floor(at / 6)]!)).join(
  "\n\n",
);
const SMALL = {
  ...SETTINGS,
  taggerPacking: { step: 0.001, least: 0 },
  parserPacking: { step: 0.001, least: 0 },
};

describe("training", () => {
  const sentences = readTreebank(TREEBANK);
  const files = train(sentences, SMALL);

  it("gives the same bytes from the same sentences", () => {
    const again = train(readTreebank(TREEBANK), SMALL);
    expect(Buffer.from(again.tagger).equals(Buffer.from(files.tagger))).toBe(true);
    expect(Buffer.from(again.parser).equals(Buffer.from(files.parser))).toBe(true);
  });

  it("gives other bytes from other sentences", () => {
    const other = train(sentences.slice(0, -1), SMALL);
    expect(Buffer.from(other.parser).equals(Buffer.from(files.parser))).toBe(false);
  });

  it("knows what it was taught", () => {
    expect(inWords(measure(files, sentences))).toBe(
      "UPOS 100.00 XPOS 100.00 UAS 100.00 LAS 100.00 of 144 words",
    );
  });

  it("brings a split word back to one token", () => {
    const tree = loadModels(files).parse(["They", "didn't", "meet", "in", "Oslo", "."]);
    expect(tree.heads).toEqual([2, 2, -1, 4, 2, 2]);
    expect(tree.relations).toEqual(["nsubj", "aux", "root", "case", "obl", "punct"]);
    expect(tree.tags[1]).toEqual({ upos: "AUX", xpos: "VBD" });
  });

  it("refuses a model file cut short", () => {
    expect(() => loadModels({ ...files, parser: files.parser.subarray(0, 100) })).toThrow("cut short");
  });
});

describe("a treebank", () => {
  it("is read without empty nodes and multiword lines", () => {
    const [first, ...rest] = LINES[0]!.split(" ");
    const text = conllu("own-1", [first, ...rest].join(" "))
      .split("\n")
      .toSpliced(2, 0, "2-3\tenvoymet\t_\t_\t_\t_\t_\t_\t_\t_", "1.1\tx\t_\t_\t_\t_\t_\t_\t_\t_")
      .join("\r\n");
    expect(readTreebank(text)[0]!.forms).toEqual(["The", "envoy", "met", "the", "king", "."]);
  });

  it("is refused where a word has too few columns or its head is not there", () => {
    expect(() => readTreebank("1\tword\t_")).toThrow("Not a tree");
    expect(() => readTreebank(conllu("own-1", "word/NOUN/NN/7/root"))).toThrow("Not a tree");
  });

  it("is used only where its texts are free", () => {
    const free = (id: string) => isFree({ id, forms: [], tags: [], heads: [], relations: [] });
    expect(free("GUM_news_homeopathic-1")).toBe(true);
    expect(free("weblog-blogspot.com_healingiraq-0001")).toBe(true);
    expect(free("GUM_reddit_macroeconomics-1")).toBe(false);
    expect(free("GUM_fiction_beast-1")).toBe(false);
  });
});

describe("more sentences", () => {
  it("are headlines, lower case, without a stop and upper case by turns", () => {
    const forms = augmented(
      readTreebank(TREEBANK).filter((_, at) => at % 6 === 0),
      1,
    ).map((sentence) => sentence.forms.join(" "));
    expect(forms).toEqual([
      "The Envoy Met the King",
      "a queen praised norway .",
      "Norway will sign the pact",
      "THEY DID N'T MEET IN OSLO .",
    ]);
  });
});
