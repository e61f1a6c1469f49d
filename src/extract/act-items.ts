// The items of a sentence as rules for conflict and cooperation see them: compounds written with hyphens ("pull-out",
// "anti-government") are one word, as they stand in the word lists. Items in, items out; most sentences have none.
import type { Item } from "./items.ts";

const isHyphen = (items: readonly Item[], at: number): boolean => {
  const [before, hyphen, behind] = [items[at - 1], items[at], items[at + 1]];
  return (
    hyphen?.norm === "-" &&
    before?.kind === "word" &&
    behind?.kind === "word" &&
    before.span.to === hyphen.span.from &&
    hyphen.span.to === behind.span.from
  );
};

const joined = (a: Item, b: Item): Item => ({
  ...b,
  span: { from: a.span.from, to: b.span.to },
  text: `${a.text}-${b.text}`,
  norm: `${a.norm}-${b.norm}`,
  barrier: false,
});

export function actItems(items: readonly Item[]): readonly Item[] {
  if (!items.some((_, at) => items[at]!.norm === "-" && isHyphen(items, at))) return items;
  const out: Item[] = [];
  for (let at = 0; at < items.length; at++)
    if (isHyphen(items, at) && out.length) {
      out.push(joined(out.pop()!, items[at + 1]!));
      at++;
    } else out.push(items[at]!);
  return out;
}
