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
export interface ClassTest<I extends Item> {
  (items: readonly I[], at: number): readonly number[];
  /** One of these words must be in a sentence for the class to begin anywhere in it; unset where no word tells. */
  readonly anchors?: ReadonlySet<string>;
}

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

function compileFrom(source: string, start: number): { step: Step; needs: Needs; end: number } {
  const branches: Step[] = [];
  const branchNeeds: Needs[] = [];
  let steps: Step[] = [];
  let needs: Need[] = [];
  let at = start;
  for (;;) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(source);
    if (!piece || piece[2]) {
      if (!piece && source.slice(at).trim())
        throw new Error(`pattern "${source}": cannot read "${source.slice(at)}"`);
      branches.push(sequence(steps));
      branchNeeds.push(needs);
      const step = branches.length > 1 ? either(branches) : branches[0]!;
      return {
        step: piece ? again(step, piece[12]) : step,
        needs: isOptional(piece?.[12]) ? [] : ofEither(branchNeeds),
        end: piece ? PIECE.lastIndex : source.length,
      };
    }
    at = PIECE.lastIndex;
    if (piece[1]) {
      const inner = compileFrom(source, at);
      steps.push(inner.step);
      needs.push(...inner.needs);
      at = inner.end;
    } else if (piece[3]) {
      branches.push(sequence(steps));
      branchNeeds.push(needs);
      steps = [];
      needs = [];
    } else {
      steps.push(again(single(piece), piece[12]));
      if (!isOptional(piece[12])) needs.push(...needsOf(piece));
    }
  }
}

/** What a match cannot do without: one of these words, or a word of one of these lists or classes. */
interface Need {
  readonly words: readonly string[];
  readonly lists: readonly string[];
  readonly classes: readonly string[];
}
/** All of them are needed. */
type Needs = readonly Need[];

const isOptional = (sign: string | undefined): boolean => sign === "?" || sign === "*";

const needsOf = ([, , , , , className, list, most, first, last, barred, words]: RegExpExecArray): Needs => {
  if (className) return [{ words: [], lists: [], classes: [className] }];
  if (list) return [{ words: [], lists: [list], classes: [] }];
  if (most || first || last || barred) return [];
  return [{ words: words!.split("|"), lists: [], classes: [] }];
};

/** Of several ways to match, each with its own needs, one need of each way together. */
function ofEither(branches: readonly Needs[]): Needs {
  if (branches.length === 1) return branches[0]!;
  const [widest] = branches.map((needs) => needs.length).sort((a, b) => a - b);
  if (!widest) return [];
  // A need that names words tells more than one that names only a class.
  const firsts = branches.map((needs) => needs.find(({ classes }) => classes.length === 0) ?? needs[0]!);
  return [
    {
      words: firsts.flatMap(({ words }) => words),
      lists: firsts.flatMap(({ lists }) => lists),
      classes: firsts.flatMap(({ classes }) => classes),
    },
  ];
}

/** The words of a need; nothing where a class without anchors may meet it, or a list is not there. */
function wordsOf<I extends Item>(
  { words, lists, classes }: Need,
  vocabulary: Vocabulary<I>,
): ReadonlySet<string> | undefined {
  const all = new Set(words);
  for (const name of lists) for (const word of vocabulary.lists[name] ?? []) all.add(word);
  for (const name of classes) {
    const anchors = vocabulary.classes[name]?.anchors;
    if (!anchors) return undefined;
    for (const word of anchors) all.add(word);
  }
  return lists.every((name) => vocabulary.lists[name]) ? all : undefined;
}

/** The words of a sentence, worked out once for all the patterns that are held against it. */
const WORDS = new WeakMap<readonly Item[], ReadonlySet<string>>();
function wordsIn(items: readonly Item[]): ReadonlySet<string> {
  const known = WORDS.get(items);
  if (known) return known;
  const words = new Set(items.map(({ norm }) => norm));
  WORDS.set(items, words);
  return words;
}

const shareAny = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const word of few) if (many.has(word)) return true;
  return false;
};

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
  const { step, needs } = compileFrom(source, 0);
  const needed = new WeakMap<object, readonly ReadonlySet<string>[]>();
  const neededIn = <I extends Item>(vocabulary: Vocabulary<I>): readonly ReadonlySet<string>[] => {
    const known = needed.get(vocabulary);
    if (known) return known;
    const sets = needs.flatMap((need) => wordsOf(need, vocabulary) ?? []);
    needed.set(vocabulary, sets);
    return sets;
  };
  return (items, vocabulary, from = 0) => {
    // Most patterns find none of their words in a sentence, and need not be tried at every place of it.
    const words = wordsIn(items);
    if (!neededIn(vocabulary).every((set) => shareAny(set, words))) return undefined;
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
