// The items of a sentence in, who is the subject of a verb in it out, by its tree. Names are folded to one word, and what
// stands between brackets, dashes or commas before a verb is cut out first: the parser reads short sentences far better than
// long ones. Nothing is parsed before somebody asks; says nothing where the tree tells of no subject.
import type { Tag } from "../model/tree.ts";
import type { Syntax } from "../syntax/syntax.ts";
import type { Item } from "./items.ts";

/** What the tree of one sentence tells, asked item by item. */
export interface Grammar {
  /** The items that head the subject of the verb at `verb`: several in "X and Y said"; none where the tree tells of none. */
  subjectOf(verb: number): readonly number[];
  /** The same of the whole sentence. */
  mainSubject(): readonly number[];
  /** Does the tagger take the word for a noun: "condemned the attacks"? */
  isNoun(at: number): boolean;
}

/** A tree over the items that were not cut out; -1 is the head of the root, and of what was cut. */
interface ItemTree {
  readonly tags: readonly (Tag | undefined)[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

type Span = readonly [number, number];

/** More items are a list or debris. */
const MOST_ITEMS = 120;

/** The grammar of any sentence, each parsed once. */
export type Grammars = (items: readonly Item[]) => Grammar;

export function grammarsBy(syntax: Syntax): Grammars {
  const known = new WeakMap<readonly Item[], Grammar>();
  return (items) => {
    const grammar = known.get(items) ?? grammarOf(items, syntax);
    known.set(items, grammar);
    return grammar;
  };
}

function grammarOf(items: readonly Item[], syntax: Syntax): Grammar {
  const trees = new Map<string, ItemTree>();
  const words = once(() => items.map(wordOf));
  const tags = once(() => syntax.tag(words()));
  const cuts = once(() => asidesOf(items, tags()));
  const treeAround = (verb: number | undefined): ItemTree | undefined => {
    if (items.length > MOST_ITEMS) return undefined;
    const cut = cuts().filter(([from, to]) => verb === undefined || verb < from || verb >= to);
    const key = cut.join(";");
    const tree = trees.get(key) ?? treeOf(items, words(), cut, syntax);
    trees.set(key, tree);
    return tree;
  };
  return {
    subjectOf(verb) {
      const tree = treeAround(verb);
      return tree ? joined(tree, subjectIn(tree, items, verb)) : [];
    },
    mainSubject() {
      const tree = treeAround(undefined);
      const root = tree?.relations.indexOf("root") ?? -1;
      return tree && root >= 0 ? joined(tree, subjectIn(tree, items, root)) : [];
    },
    isNoun: (at) => items.length <= MOST_ITEMS && /^NNS?$/.test(tags()[at]?.xpos ?? ""),
  };
}

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** One word for each item: a name by its last, a quotation by "so", as in "so said the minister", a time by "today". */
function wordOf({ kind, text }: Item, at: number, items: readonly Item[]): string {
  if (kind === "word") return text;
  if (kind === "quote") return "so";
  if (
    kind === "time" &&
    !/^(?:on|in|at|by|of|since|until|from|for|the|last|next|'s)$/.test(items[at - 1]?.norm ?? "")
  )
    return "today";
  const words = text.split(/,| (?:of|and|for) /)[0]!.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu);
  return words?.at(-1) ?? text;
}

const CLOSED_BY: Readonly<Record<string, string>> = { "(": ")", "[": "]", "—": "—", "–": "–", "--": "--" };
const FINITE = /^(?:VBD|VBZ|VBP|VBN|MD)$/;
const MOST_ASIDE = 40;

/** Brackets, what dashes enclose, and what commas enclose before a verb: no subject is parted from its verb by one comma. */
function asidesOf(items: readonly Item[], tags: readonly Tag[]): Span[] {
  const found: Span[] = [];
  const isVerb = (at: number): boolean =>
    FINITE.test(tags[at]?.xpos ?? "") && items[at]?.kind === "word" && items[at + 1]?.norm !== "by";
  let opened = -1;
  for (let at = 0; at < items.length; at++) {
    const { norm } = items[at]!;
    const close = CLOSED_BY[norm] ? items.findIndex((one, k) => k > at && one.norm === CLOSED_BY[norm]) : -1;
    if (close > 0 && close - at < MOST_ASIDE) {
      found.push([at, close + 1]);
      at = close;
    } else if (norm === ",") {
      const verb = tags[at + 1]?.upos === "ADV" ? at + 2 : at + 1;
      if (isVerb(verb) && opened >= 0 && at - opened < MOST_ASIDE) {
        found.push([opened, at + 1]);
        opened = -1;
      } else if (opened < 0 && opensAside(items, at, isVerb)) opened = at;
    } else if (/^[;:]$/.test(norm)) opened = -1;
  }
  return found;
}

/** A comma behind a name or a noun, before anything but a further verb or name. */
const opensAside = (items: readonly Item[], at: number, isVerb: (at: number) => boolean): boolean => {
  const next = items[at + 1];
  return (
    at > 0 &&
    next !== undefined &&
    next.kind !== "quote" &&
    !/^(?:and|but|or|he|she|it|they|while|so|yet)$/.test(next.norm) &&
    !isVerb(at + 1)
  );
};

function treeOf(
  items: readonly Item[],
  words: readonly string[],
  cuts: readonly Span[],
  syntax: Syntax,
): ItemTree {
  const kept = items.flatMap((_, at) => (cuts.some(([from, to]) => from <= at && at < to) ? [] : [at]));
  const tree = syntax.parse(kept.map((at) => words[at]!));
  const tags = items.map((): Tag | undefined => undefined);
  const heads = items.map(() => -1);
  const relations = items.map(() => "");
  kept.forEach((at, k) => {
    tags[at] = tree.tags[k];
    heads[at] = kept[tree.heads[k]!] ?? -1;
    relations[at] = tree.relations[k]!;
  });
  return { tags, heads, relations };
}

/** A subject and what "and" joins to it. */
const joined = ({ heads, relations }: ItemTree, subject: number | undefined): readonly number[] =>
  subject === undefined
    ? []
    : [
        subject,
        ...relations.flatMap((one, at) =>
          one === "conj" && heads[at] === subject && at > subject ? [at] : [],
        ),
      ];

/** The verb that "and" joins another to: in "urged X to sign and called for calm" no past goes with "to sign". */
function joinedTo({ tags, heads, relations }: ItemTree, items: readonly Item[], verb: number): number {
  let head = heads[verb]!;
  const past = /^VB[DNZ]$/.test(tags[verb]?.xpos ?? "");
  const isInfinitive = (at: number): boolean =>
    items.some(({ norm }, k) => norm === "to" && heads[k] === at && relations[k] === "mark");
  while (past && heads[head]! >= 0 && isInfinitive(head)) head = heads[head]!;
  return head;
}

/** More steps up a tree mean that it was read wrong. */
const MOST_STEPS = 8;

function subjectIn(tree: ItemTree, items: readonly Item[], verb: number, steps = 0): number | undefined {
  const relation = tree.relations[verb];
  const head = relation === "conj" ? joinedTo(tree, items, verb) : tree.heads[verb]!;
  const own = tree.relations.findIndex((one, at) => tree.heads[at] === verb && /^nsubj/.test(one));
  if (own >= 0 && !/^(?:who|which|that)$/.test(items[own]!.norm)) return own;
  if (head < 0 || steps > MOST_STEPS) return undefined;
  if (own >= 0 || relation === "acl" || relation === "acl:relcl")
    return relation?.startsWith("acl") ? head : undefined;
  if (relation === "xcomp") {
    const object = tree.relations.findIndex((one, at) => tree.heads[at] === head && /^i?obj$/.test(one));
    if (object >= 0) return object;
  }
  return /^(?:conj|xcomp|advcl|parataxis)$/.test(relation ?? "")
    ? subjectIn(tree, items, head, steps + 1)
    : undefined;
}
