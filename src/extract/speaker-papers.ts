// Papers that speak for somebody: "the Malawian readout", "a statement by the ministry". Tells the paper and whose it is.
import { PAPER_HEADS } from "../lexicon/speech.ts";
import { distinctEntities, type EntityRef } from "../model/entity.ts";
import type { Item } from "./items.ts";
import { actorsOf, acts } from "./mentions.ts";
import { describedAs, isWord, wordsOf } from "./speaker-words.ts";
import type { Heard } from "./speakers-meant.ts";

export const paperOf = (items: readonly Item[], from: number, core: number): string | undefined =>
  isWord(items[core - 1], PAPER_HEADS)
    ? wordsOf(items, from, core).replace(/^(?:the|a|an|this) /i, "")
    : undefined;

/** Whose the paper is: told beside it ("the Malawian readout", "a statement by X"), else whoever issued the last one. */
export function issuersOf(
  items: readonly Item[],
  from: number,
  core: number,
  to: number,
  heard: Heard,
): readonly EntityRef[] {
  const beside = items.slice(from, core).flatMap(({ mention }) => (mention ? ownersOf(mention) : []));
  if (beside.length) return distinctEntities(beside);
  const maker = items.findIndex((item, at) => at >= core && at < to && /^(?:by|from|of)$/.test(item.norm));
  const by = maker < 0 ? [] : items.slice(maker, to);
  const behind = by.flatMap(({ mention }) => (mention ? ownersOf(mention) : []));
  if (behind.length) return distinctEntities(behind);
  const ministry = items
    .slice(from, core)
    .find((item) => /^(?:ministry|government|department|palace|presidency)$/.test(item.norm));
  const last = ministry ? heard.ministries.slice(-1) : heard.issuers;
  if (last.length && items[from]!.norm === "the") return last;
  const bodies = heard.beside.filter((one) => one.kind === "body" || one.kind === "state");
  if (bodies.length === 1 && items[from]!.norm === "a") return bodies;
  return [{ kind: "unnamed", name: describedAs(items, from, core) }];
}

const ownersOf = (mention: NonNullable<Item["mention"]>): readonly EntityRef[] =>
  mention.form === "demonym" || mention.form === "described"
    ? mention.entities
    : acts(mention)
      ? actorsOf(mention)
      : [];
