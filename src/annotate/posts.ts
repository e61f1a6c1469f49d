// What somebody is at an institute, a firm or a body, in apposition behind the name: "a research fellow in the defence
// programme at the Lowy Institute", "a member of the Politburo". No list holds such posts: their head and their house tell.
import { POST_HEADS } from "../lexicon/portfolios.ts";
import type { Token } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";
import { type OfficePhrase, sideAt, wordsOf } from "./offices.ts";
import { organisationAt } from "./organisations.ts";

const MOST_BEFORE = 6;
const MOST_BEHIND = 14;
const LINKS = new Set(["at", "of", "with", "for", "from"]);

/** A body that begins here, with or without an article. */
export function houseAt(tokens: readonly Token[], at: number): { to: number; house: EntityRef } | undefined {
  const start = tokens[at]?.norm === "the" ? at + 1 : at;
  const organisation = organisationAt(tokens, start);
  if (organisation) return { to: organisation.to, house: organisation.entities[0]! };
  const side = sideAt(tokens, start);
  return side && side.side.kind !== "state" ? { to: side.to, house: side.side } : undefined;
}

/** Where the post's head ends: "research fellow", "vice president"; the head stands last among the words before a link. */
function headEnd(tokens: readonly Token[], start: number): number | undefined {
  for (let at = start; at < start + MOST_BEFORE; at++) {
    if (!/^(?:\p{L}|-$)/u.test(tokens[at]?.text ?? "")) return undefined;
    if (LINKS.has(tokens[at]!.norm) || tokens[at]!.norm === "in" || tokens[at]!.norm === "on")
      return at > start && POST_HEADS.has(tokens[at - 1]!.norm) ? at : undefined;
  }
  return undefined;
}

/** The post that begins at `start`, behind the article. */
export function postAt(tokens: readonly Token[], start: number): OfficePhrase | undefined {
  const former = /^(?:former|ex|then)$/.test(tokens[start]?.norm ?? "");
  const from = former ? start + 1 : start;
  const end = headEnd(tokens, from);
  if (end === undefined) return undefined;
  for (let at = end; at < end + MOST_BEHIND && tokens[at]; at++) {
    if (/^(?:[,.;:"()]|who|which|said|told)$/.test(tokens[at]!.norm)) return undefined;
    if (!LINKS.has(tokens[at]!.norm)) continue;
    const found = houseAt(tokens, at + 1);
    if (!found || (at > end && tokens[at]!.norm !== "at" && tokens[at]!.norm !== "with")) continue;
    const title = wordsOf(tokens, from, at);
    return {
      from: start,
      to: found.to,
      offices: [title],
      title,
      of: found.house,
      plural: false,
      former,
      lesser: false,
      specific: true,
      sides: [],
    };
  }
  return undefined;
}
