// Titles that no list holds, by their grammar: "health minister", "minister for water and sanitation", "special envoy for
// the lakes region", "ambassador to China". Says where they end; whose they are is read in `offices.ts`.
import { BARE_HEADS, FIELD_HEADS, PORTFOLIOS } from "../lexicon/portfolios.ts";
import type { Token } from "../model/annotated.ts";
import { nameAt } from "./names.ts";
import { once } from "./once.ts";

const MOST_FIELD = 6;
const field = (token: Token | undefined): boolean => PORTFOLIOS.has(token?.norm ?? "");

/** Behind "health", "home affairs", "water and sanitation": at the head, if one of the field's heads stands there. */
function headBehind(tokens: readonly Token[], at: number): number | undefined {
  let to = at;
  while (
    to - at < MOST_FIELD &&
    (field(tokens[to]) || (to > at && /^(?:and|&)$/.test(tokens[to]?.norm ?? "")))
  ) {
    to++;
    if (FIELD_HEADS.has(tokens[to]?.norm ?? "")) return to;
  }
  return undefined;
}

export interface FieldTitle {
  readonly to: number;
  readonly office: string;
  /** A head alone, "undersecretary": an office only with a state or body before it. */
  readonly needsSide?: true;
}

/** "Health Minister", "army chief", "deputy interior minister" without the deputy. */
export const fieldTitleAt = once((tokens, at): FieldTitle | undefined => {
  const head = headBehind(tokens, at);
  if (head !== undefined) return { to: head + 1, office: `${tokens[head - 1]!.norm} ${tokens[head]!.norm}` };
  const bare = tokens[at]?.norm ?? "";
  if (bare === "state" && tokens[at + 1]?.norm === "secretary")
    return { to: at + 2, office: "state secretary" };
  return BARE_HEADS.has(bare) ? { to: at + 1, office: bare, needsSide: true } : undefined;
});

const TAILED =
  /(?:minister|secretary|undersecretary|envoy|representative|ambassador|commissioner|adviser|advisor|coordinator|rapporteur|director|president|consul|commander|head|chief|spokesperson|secretary of (?:state|defense|the treasury))$/i;
const POSTED = /(?:ambassador|commissioner|consul|consul general|representative|envoy)$/i;
const JOINS = new Set(["and", "&", ",", "the", "of", "-", "'s", "'"]);
const MOST_TAIL = 16;

/** What the title is for: "for East Asian and Pacific Affairs", "to the United Nations"; `end` is where the title ends. */
export function tailEnd(tokens: readonly Token[], end: number, title: string): number {
  const link = tokens[end]?.norm ?? "";
  const plain = title.toLowerCase();
  const posted = POSTED.test(plain) && (link === "to" || link === "in");
  if (!posted && !(TAILED.test(plain) && /^(?:for|to|on)$/.test(link))) return end;
  if (link === "to" && !posted) return end;
  let to = end + (tokens[end + 1]?.norm === "the" ? 2 : 1);
  let last = end;
  while (to - end < MOST_TAIL && to < tokens.length) {
    const named = nameAt(tokens, to)?.namings.some(({ what }) => what !== "office")
      ? nameAt(tokens, to)!.length
      : 0;
    if (named) last = to += named;
    else if (field(tokens[to]) || /^(?:region|envoy|ministry|council)$/.test(tokens[to]!.norm)) last = ++to;
    else if (to > end && JOINS.has(tokens[to]!.norm) && joined(tokens, to, last)) to++;
    else if (to > end + 1 && MATTER.test(tokens[to]!.norm) && last === to) last = ++to;
    else if (lowercase(tokens, to, end)) last = ++to;
    else break;
    if (posted && named) break;
  }
  return last;
}

/** "for the Belgrade-Pristina dialogue", "on Syria talks": what a name makes a matter. */
const MATTER =
  /^(?:dialogue|talks|negotiations|peace|process|issues?|affairs|conflict|crisis|region|basin|relations)$/;

/** A joining word goes on only where a field or a name follows; a comma only in a list that ends with "and". */
function joined(tokens: readonly Token[], at: number, last: number): boolean {
  const next = tokens[at + 1];
  const goesOn =
    field(next) || nameAt(tokens, at + 1) !== undefined || /^(?:the|and|of)$/.test(next?.norm ?? "");
  if (tokens[at]!.norm !== ",") return goesOn;
  const ahead = tokens.slice(at + 1, at + 7).findIndex(({ norm }) => norm === "and");
  return (
    goesOn &&
    last === at &&
    ahead > 0 &&
    tokens.slice(at + 1, at + 1 + ahead).every((token) => field(token) || token.norm === ",")
  );
}

/** "the lakes region": a small word that is followed by a field. */
const lowercase = (tokens: readonly Token[], at: number, from: number): boolean =>
  at - from < 4 &&
  /^\p{Ll}/u.test(tokens[at]?.text ?? "") &&
  /^(?:region|area|crisis|process|programme|program)$/.test(tokens[at + 1]?.norm ?? "");
