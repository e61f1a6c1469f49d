// The grammar of a sentence: a tag for each of its words, and the tree they hang in.

/** Universal and Penn tags: "met" in "Blinken met Hayashi" is VERB and VBD. */
export interface Tag {
  readonly upos: string;
  readonly xpos: string;
}

/** `heads[i]` is the place of token i's head, -1 for the one root; `relations[i]` is Universal Dependencies' word for it. */
export interface Tree {
  readonly tags: readonly Tag[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}
