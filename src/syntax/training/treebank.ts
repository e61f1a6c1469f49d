// CoNLL-U text in, sentences out: forms, tags, heads and relations. Empty nodes and multiword lines are passed over; refuses a
// word without ten columns or with a head outside its sentence.

export interface TreebankSentence {
  /** "GUM_news_asylum-3": says where it comes from. */
  readonly id: string;
  readonly forms: readonly string[];
  /** "VERB|VBD" */
  readonly tags: readonly string[];
  /** The head's place, counted from 1; 0 is the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

const WORD = /^\d+\t/;

function readSentence(block: string): TreebankSentence {
  const lines = block.split("\n");
  const words = lines.filter((line) => WORD.test(line)).map((line) => line.split("\t"));
  const sentence = {
    id: lines.find((line) => line.startsWith("# sent_id = "))?.slice(12) ?? "",
    forms: words.map((word) => word[1]!),
    tags: words.map((word) => `${word[3]}|${word[4]}`),
    heads: words.map((word) => Number(word[6])),
    relations: words.map((word) => word[7]!),
  };
  const sound = words.every((word) => word.length === 10 && Number(word[6]) <= words.length);
  if (!sound) throw new Error(`Not a tree in CoNLL-U: ${block.slice(0, 200)}`);
  return sentence;
}

/** All sentences of one file. */
export const readTreebank = (text: string): TreebankSentence[] =>
  text
    .replaceAll("\r", "")
    .split(/\n\n+/)
    .filter((block) => /^\d+\t/m.test(block))
    .map(readSentence);
