// Tokens of one sentence in, their tags and tree out. The models come in as bytes, so that this room reads no file; another
// parser may take this one's place behind the same two functions. Any tokens give a tree; refuses only a broken model file.
import type { Tag, Tree } from "../model/tree.ts";
import type { Arcs } from "./arcs.ts";
import { parseForms, readParser } from "./parser.ts";
import { ofFirstPieces, type Pieces, piecesOf, speakers } from "./pieces.ts";
import { readTagger, tagForms } from "./tagger.ts";

export interface Syntax {
  tag(tokens: readonly string[]): Tag[];
  parse(tokens: readonly string[]): Tree;
}

/** The bytes of both model files. */
export interface ModelFiles {
  readonly tagger: Uint8Array;
  readonly parser: Uint8Array;
}

/** The tree over pieces as one over the caller's tokens. */
function treeOver(pieces: Pieces, arcs: Arcs, relations: readonly string[]): Omit<Tree, "tags"> {
  const words = speakers(pieces, arcs.head);
  return {
    heads: words.map((word) => (arcs.head[word] === 0 ? -1 : pieces.tokens[arcs.head[word]! - 1]!)),
    relations: words.map((word) => relations[arcs.relation[word]!]!),
  };
}

const splitLabel = (label: string): Tag => {
  const bar = label.indexOf("|");
  return { upos: label.slice(0, bar), xpos: label.slice(bar + 1) };
};

/** Makes the two functions from the bytes of the model files. */
export function loadModels(files: ModelFiles): Syntax {
  const tagger = readTagger(files.tagger);
  const parser = readParser(files.parser);
  const tagsOf = tagger.labels.map(splitLabel);
  const tagPieces = (pieces: Pieces, labels: readonly number[]): Tag[] =>
    ofFirstPieces(pieces, labels).map((label) => tagsOf[label]!);
  return {
    tag(tokens) {
      const pieces = piecesOf(tokens);
      return tagPieces(pieces, tagForms(tagger, pieces.forms));
    },
    parse(tokens) {
      const pieces = piecesOf(tokens);
      const labels = tagForms(tagger, pieces.forms);
      const names = labels.map((label) => tagger.labels[label]!);
      const arcs = parseForms(parser, pieces.forms, names);
      return { tags: tagPieces(pieces, labels), ...treeOver(pieces, arcs, parser.relations) };
    },
  };
}
