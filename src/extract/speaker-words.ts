// The words of a speaker's phrase: what opens it, and how it is written down.
import { fold } from "../model/text.ts";
import type { Item } from "./items.ts";

export const DETERMINERS = new Set(
  `the a an one two three four five six seven some several many most few other another both all his her its their this
  these those our my`.split(/\s+/),
);

export const isWord = (item: Item | undefined, words: ReadonlySet<string>): boolean =>
  item?.kind === "word" && words.has(item.norm);

export const wordsOf = (items: readonly Item[], from: number, to: number): string =>
  fold(
    items.slice(from, to).reduce((text, item, at, all) => {
      const gap = at > 0 && item.span.from > all[at - 1]!.span.to ? " " : "";
      return text + gap + item.text;
    }, ""),
  );

export const describedAs = (items: readonly Item[], from: number, to: number): string =>
  `unnamed: ${wordsOf(items, from, to).replace(/[,\s]+$/, "")}`;
