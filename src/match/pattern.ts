// A pattern in a small notation, compiled once, held against a run of items. It knows no topic: what an item is called
// and which classes there are comes from outside. Every attempt is bounded in steps, so no input can make it hang.
//
//   met|meets          one item with one of these words        @say       one item whose word is in the list "say"
//   [who:actors]       a class, captured as "who"              [time]     a class, not captured
//   ( a / b c )        alternatives                            x? x* x+   none or one, any number, one or more (greedy)
//   !to|for            the next item is none of these; takes nothing
//   ..3                up to three items of any kind, as few as possible; never over a barrier
//   ^  $               the first item, behind the last

/** What a pattern sees of a token, a folded name or a folded date. */
export interface Item {
  /** Lower-cased words; a folded item's whole text. */
  readonly norm: string;
  /** May a gap not run over it (the end of a clause)? */
  readonly barrier: boolean;
}

/** Ends (exclusive) at which a class that begins at `at` may end; longest first; none where it does not begin there. */
export type ClassTest<I extends Item> = (items: readonly I[], at: number) => readonly number[];

export interface Vocabulary<I extends Item> {
  readonly classes: Readonly<Record<string, ClassTest<I>>>;
  readonly lists: Readonly<Record<string, ReadonlySet<string>>>;
}

export interface Match {
  readonly from: number;
  readonly to: number;
  readonly captures: Readonly<Record<string, readonly [number, number]>>;
}

type Captures = Record<string, readonly [number, number]>;
type Next = (at: number, captures: Captures) => Match | undefined;
interface Run<I extends Item> {
  readonly items: readonly I[];
  readonly vocabulary: Vocabulary<I>;
  steps: number;
}
type Step = <I extends Item>(run: Run<I>, at: number, captures: Captures, next: Next) => Match | undefined;

const MAX_STEPS = 20_000;
const PIECE =
  /\s*(?:(\()|(\))|(\/)|\[(?:([\w-]+):)?([\w:-]+)\]|@([\w-]+)|\.\.(\d+)|(\^)|(\$)|!([^\s()[\]/?*+]+)|([^\s()[\]/?*+]+))([?*+])?/y;

const word =
  (words: ReadonlySet<string>): Step =>
  (run, at, captures, next) => {
    const item = run.items[at];
    return item && words.has(item.norm) ? next(at + 1, captures) : undefined;
  };

const not =
  (words: ReadonlySet<string>): Step =>
  (run, at, captures, next) =>
    words.has(run.items[at]?.norm ?? "") ? undefined : next(at, captures);

const listed =
  (name: string): Step =>
  (run, at, captures, next) => {
    const list = run.vocabulary.lists[name];
    if (!list) throw new Error(`a pattern names the list "${name}", which there is not`);
    const item = run.items[at];
    return item && list.has(item.norm) ? next(at + 1, captures) : undefined;
  };

const classed =
  (name: string, capture: string | undefined): Step =>
  (run, at, captures, next) => {
    const test = run.vocabulary.classes[name];
    if (!test) throw new Error(`a pattern names the class "${name}", which there is not`);
    for (const end of at < run.items.length ? test(run.items, at) : []) {
      const match = next(end, capture ? { ...captures, [capture]: [at, end] } : captures);
      if (match) return match;
    }
    return undefined;
  };

const gap =
  (most: number): Step =>
  (run, at, captures, next) => {
    for (let end = at; end <= Math.min(at + most, run.items.length); end++) {
      const match = next(end, captures);
      if (match) return match;
      if (run.items[end]?.barrier) return undefined;
    }
    return undefined;
  };

const edge =
  (last: boolean): Step =>
  (run, at, captures, next) =>
    at === (last ? run.items.length : 0) ? next(at, captures) : undefined;

const sequence =
  (steps: readonly Step[]): Step =>
  (run, at, captures, next) => {
    const from = (index: number): Next => {
      const step = steps[index];
      if (!step) return next;
      return (here, held) => (++run.steps > MAX_STEPS ? undefined : step(run, here, held, from(index + 1)));
    };
    return from(0)(at, captures);
  };

const either =
  (branches: readonly Step[]): Step =>
  (run, at, captures, next) => {
    for (const branch of branches) {
      const match = branch(run, at, captures, next);
      if (match) return match;
    }
    return undefined;
  };

const repeated =
  (step: Step, least: number, most: number): Step =>
  (run, at, captures, next) => {
    const more = (count: number, here: number, held: Captures): Match | undefined => {
      const longer =
        count < most &&
        step(run, here, held, (end, now) => (end > here ? more(count + 1, end, now) : undefined));
      return longer || (count >= least ? next(here, held) : undefined);
    };
    return more(0, at, captures);
  };

const TIMES: Record<string, readonly [number, number]> = { "?": [0, 1], "*": [0, 12], "+": [1, 12] };

function compileFrom(source: string, start: number): { step: Step; end: number } {
  const branches: Step[] = [];
  let steps: Step[] = [];
  let at = start;
  for (;;) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(source);
    if (!piece || piece[2]) {
      if (!piece && source.slice(at).trim())
        throw new Error(`pattern "${source}": cannot read "${source.slice(at)}"`);
      branches.push(sequence(steps));
      const step = branches.length > 1 ? either(branches) : branches[0]!;
      return { step: piece ? again(step, piece[12]) : step, end: piece ? PIECE.lastIndex : source.length };
    }
    at = PIECE.lastIndex;
    if (piece[1]) {
      const inner = compileFrom(source, at);
      steps.push(inner.step);
      at = inner.end;
    } else if (piece[3]) {
      branches.push(sequence(steps));
      steps = [];
    } else steps.push(again(single(piece), piece[12]));
  }
}

const again = (step: Step, sign: string | undefined): Step => {
  const times = sign ? TIMES[sign] : undefined;
  return times ? repeated(step, times[0], times[1]) : step;
};

function single(piece: RegExpExecArray): Step {
  const [, , , , capture, className, list, most, first, last, barred, words] = piece;
  if (className) return classed(className, capture);
  if (list) return listed(list);
  if (most) return gap(Number(most));
  if (first || last) return edge(Boolean(last));
  if (barred) return not(new Set(barred.split("|")));
  return word(new Set(words!.split("|")));
}

export type Pattern = <I extends Item>(
  items: readonly I[],
  vocabulary: Vocabulary<I>,
  from?: number,
) => Match | undefined;

/** Compiles a pattern; throws on one that cannot be read. The pattern gives its first match at or after `from`. */
export function pattern(source: string): Pattern {
  const { step } = compileFrom(source, 0);
  return (items, vocabulary, from = 0) => {
    for (let at = from; at <= items.length; at++) {
      const match = step({ items, vocabulary, steps: 0 }, at, {}, (to, captures) => ({
        from: at,
        to,
        captures,
      }));
      if (match && match.to > match.from) return match;
    }
    return undefined;
  };
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
