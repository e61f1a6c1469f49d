// A pattern in a small notation (see notation.ts), compiled once, held against a run of items. It knows no topic: what an
// item is called and which classes there are comes from outside. Every attempt is bounded in steps, so no input can make
// it hang.
import { type Item, type Known, knownOf, type Vocabulary } from "./item.ts";
import { type Needs, neededWords, needsOf, shareAny } from "./needs.ts";
import { type Piece, parse } from "./notation.ts";

export type { ClassTest, Item, Vocabulary } from "./item.ts";
export { rulesFor } from "./needs.ts";

export interface Match {
  readonly from: number;
  readonly to: number;
  readonly captures: Readonly<Record<string, readonly [number, number]>>;
}

/** What has been captured, the last first: an attempt that fails leaves nothing behind. */
interface Held {
  readonly name: string;
  readonly place: readonly [number, number];
  readonly before: Held | undefined;
}

/** One attempt at one place. */
interface Run {
  readonly known: Known<Item>;
  readonly items: readonly Item[];
  steps: number;
  /** Where each repetition under way began, by its number. */
  readonly began: number[];
}

interface Reached {
  readonly to: number;
  readonly held: Held | undefined;
}

/** Goes on from a place to the end of the match. What comes behind a piece is tied to it beforehand: trying builds nothing. */
type Step = (run: Run, at: number, held: Held | undefined) => Reached | undefined;

const MAX_STEPS = 20_000;

const word =
  (words: ReadonlySet<string>, next: Step): Step =>
  (run, at, held) => {
    const item = run.items[at];
    return item && words.has(item.norm) ? next(run, at + 1, held) : undefined;
  };

const not =
  (words: ReadonlySet<string>, next: Step): Step =>
  (run, at, held) =>
    words.has(run.items[at]?.norm ?? "") ? undefined : next(run, at, held);

const listed = ({ lists }: Vocabulary<Item>, name: string, next: Step): Step => {
  const list = lists[name];
  if (!list) throw new Error(`a pattern names the list "${name}", which there is not`);
  return word(list, next);
};

const classed = (
  { classes }: Vocabulary<Item>,
  { name, capture }: Piece & { kind: "class" },
  next: Step,
): Step => {
  const test = classes[name];
  if (!test) throw new Error(`a pattern names the class "${name}", which there is not`);
  return (run, at, held) => {
    if (at >= run.items.length) return undefined;
    for (const end of run.known.ends(test, at)) {
      const reached = next(run, end, capture ? { name: capture, place: [at, end], before: held } : held);
      if (reached) return reached;
    }
    return undefined;
  };
};

const gap =
  (most: number, next: Step): Step =>
  (run, at, held) => {
    for (let end = at; end <= Math.min(at + most, run.items.length); end++) {
      const reached = next(run, end, held);
      if (reached) return reached;
      if (run.items[end]?.barrier) return undefined;
    }
    return undefined;
  };

const edge =
  (last: boolean, next: Step): Step =>
  (run, at, held) =>
    at === (last ? run.items.length : 0) ? next(run, at, held) : undefined;

const either =
  (branches: readonly Step[]): Step =>
  (run, at, held) => {
    for (const branch of branches) {
      const reached = branch(run, at, held);
      if (reached) return reached;
    }
    return undefined;
  };

const counted =
  (step: Step): Step =>
  (run, at, held) =>
    ++run.steps > MAX_STEPS ? undefined : step(run, at, held);

/** Ties a piece to what comes behind it. Numbers repetitions, each of its own so often as it may stand. */
class Binder {
  readonly #vocabulary: Vocabulary<Item>;
  #repetitions = 0;

  constructor(vocabulary: Vocabulary<Item>) {
    this.#vocabulary = vocabulary;
  }

  bind(piece: Piece, next: Step): Step {
    switch (piece.kind) {
      case "words":
        return word(piece.words, next);
      case "not":
        return not(piece.words, next);
      case "list":
        return listed(this.#vocabulary, piece.list, next);
      case "class":
        return classed(this.#vocabulary, piece, next);
      case "gap":
        return gap(piece.most, next);
      case "edge":
        return edge(piece.last, next);
      case "sequence":
        return piece.pieces.reduceRight((rest, one) => counted(this.bind(one, rest)), next);
      case "either":
        return either(piece.branches.map((branch) => this.bind(branch, next)));
      case "repeated":
        return this.#again(piece, 0, next);
    }
  }

  /** One more time, or on; a repetition that takes nothing is none. Most never get far: each is bound when it is reached. */
  #again(piece: Piece & { kind: "repeated" }, count: number, next: Step): Step {
    if (count === piece.most) return next;
    const number = this.#repetitions++;
    let more: Step | undefined;
    const longer = (): Step => {
      const then = this.#again(piece, count + 1, next);
      return this.bind(piece.piece, (run, end, held) =>
        end > run.began[number]! ? then(run, end, held) : undefined,
      );
    };
    return (run, at, held) => {
      more ??= longer();
      run.began[number] = at;
      return more(run, at, held) ?? (count >= piece.least ? next(run, at, held) : undefined);
    };
  }
}

const captured = (held: Held | undefined): Match["captures"] => {
  const captures = held ? { ...captured(held.before) } : {};
  return held ? Object.assign(captures, { [held.name]: held.place }) : captures;
};

const REACHED: Step = (_, to, held) => ({ to, held });

interface Bound {
  readonly start: Step;
  readonly needed: readonly ReadonlySet<string>[];
}

export interface Pattern {
  /** The first match that begins at `from` or behind, up to `last`. */
  <I extends Item>(
    items: readonly I[],
    vocabulary: Vocabulary<I>,
    from?: number,
    last?: number,
  ): Match | undefined;
  readonly needs: Needs;
}

/** Compiles a pattern; throws on one that cannot be read. */
export function pattern(source: string): Pattern {
  const piece = parse(source);
  const needs = needsOf(piece);
  const bound = new WeakMap<object, Bound>();
  const boundTo = (vocabulary: Vocabulary<Item>): Bound => {
    const known = bound.get(vocabulary) ?? {
      start: new Binder(vocabulary).bind(piece, REACHED),
      needed: neededWords(needs, vocabulary),
    };
    bound.set(vocabulary, known);
    return known;
  };
  const first = (known: Known<Item>, { start, needed }: Bound, from: number, last: number) => {
    // Most patterns find none of their words in a sentence, and no match begins behind the last of what it needs.
    if (!needed.every((words) => shareAny(words, known.words))) return undefined;
    const latest = needed.reduce((end, words) => Math.min(end, known.last(words)), last);
    for (let at = from; at <= latest; at++) {
      const reached = start({ known, items: known.items, steps: 0, began: [] }, at, undefined);
      if (reached && reached.to > at) return { from: at, to: reached.to, captures: captured(reached.held) };
    }
    return undefined;
  };
  return Object.assign(
    <I extends Item>(items: readonly I[], vocabulary: Vocabulary<I>, from = 0, last = items.length) =>
      first(
        knownOf<Item>(items),
        boundTo(vocabulary as unknown as Vocabulary<Item>),
        from,
        Math.min(last, items.length),
      ),
    { needs },
  );
}

/** All matches, left to right, none overlapping. */
export function matches<I extends Item>(
  of: Pattern,
  items: readonly I[],
  vocabulary: Vocabulary<I>,
): Match[] {
  const found: Match[] = [];
  for (let match = of(items, vocabulary); match; match = of(items, vocabulary, found.at(-1)!.to))
    found.push(match);
  return found;
}
