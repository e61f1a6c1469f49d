// What a pattern is held against and what it may name: items, classes of them and word lists. And what has been found
// out about a run of items, kept as long as the items live, since many patterns ask the same of the same place.

/** What a pattern sees of a token, a folded name or a folded date. */
export interface Item {
  /** Lower-cased words; a folded item's whole text. */
  readonly norm: string;
  /** May a gap not run over it (the end of a clause)? */
  readonly barrier: boolean;
}

/**
 * Ends (exclusive) at which a class that begins at `at` may end; longest first; none where it does not begin there. The
 * answer hangs on the items and the place alone: it is asked for once.
 */
export interface ClassTest<I extends Item> {
  (items: readonly I[], at: number): readonly number[];
  /** The class always takes an item with one of these words; unset where no word tells. */
  readonly anchors?: ReadonlySet<string>;
}

export interface Vocabulary<I extends Item> {
  readonly classes: Readonly<Record<string, ClassTest<I>>>;
  readonly lists: Readonly<Record<string, ReadonlySet<string>>>;
}

/** A run of items with what is known of it. */
export class Known<I extends Item> {
  readonly items: readonly I[];
  readonly words: ReadonlySet<string>;
  readonly #ends = new Map<ClassTest<I>, (readonly number[] | undefined)[]>();

  constructor(items: readonly I[]) {
    this.items = items;
    this.words = new Set(items.map(({ norm }) => norm));
  }

  /** The last place where one of these words stands. */
  last(words: ReadonlySet<string>): number {
    return this.items.findLastIndex(({ norm }) => words.has(norm));
  }

  /** Where a class that begins at `at` may end. */
  ends(test: ClassTest<I>, at: number): readonly number[] {
    let ends = this.#ends.get(test);
    if (!ends) {
      ends = [];
      this.#ends.set(test, ends);
    }
    const known = ends[at] ?? test(this.items, at);
    ends[at] = known;
    return known;
  }
}

const KNOWN = new WeakMap<readonly Item[], unknown>();

/** What is known of these items. */
export function knownOf<I extends Item>(items: readonly I[]): Known<I> {
  const known = (KNOWN.get(items) as Known<I> | undefined) ?? new Known(items);
  KNOWN.set(items, known);
  return known;
}
