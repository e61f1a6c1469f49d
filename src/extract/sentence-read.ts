// One sentence as this room reads it.
import type { Sentence } from "../model/annotated.ts";
import type { Antecedents } from "./actors.ts";
import type { Grammars } from "./grammar.ts";
import type { Item } from "./items.ts";

/** A sentence, its items, and whom its pronouns may mean. */
export interface Read {
  readonly sentence: Sentence;
  readonly items: readonly Item[];
  readonly antecedents: Antecedents;
  /** What the tree of a sentence tells; parsed only where a rule asks. */
  readonly grammar: Grammars;
}
