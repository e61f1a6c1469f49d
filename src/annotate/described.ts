// People a report does not name but describes: "a senior U.S. official who briefed reporters", "Japanese government
// sources", "some experts". The description stays as written.
import { DESCRIBED_HEADS, DESCRIBING, NOT_DESCRIBED } from "../lexicon/recognition.ts";
import type { Token } from "../model/annotated.ts";
import { sideAt, wordsOf } from "./offices.ts";
import type { Spot } from "./spot.ts";

const ARTICLES = new Set("a an one the some several many two three other another".split(" "));
const MOST_CLAUSE = 9;

export function describedAt(tokens: readonly Token[], at: number): Spot | undefined {
  let to = at;
  let state: string | undefined;
  const article = ARTICLES.has(tokens[to]?.norm ?? "");
  if (article) to++;
  for (;;) {
    const side = sideAt(tokens, to);
    if (side) {
      state ??= side.side.kind === "state" ? side.side.name : side.side.state;
      to = side.to + (/^'s?$/.test(tokens[side.to]?.norm ?? "") ? 1 : 0);
    } else if (
      DESCRIBING.has(tokens[to]?.norm ?? "") ||
      (article &&
        to === at + 1 &&
        DESCRIBED_HEADS.has(tokens[to + 1]?.norm ?? "") &&
        /^\p{L}/u.test(tokens[to]?.text ?? "")) ||
      (tokens[to]?.norm === "and" && to > at)
    )
      to++;
    else break;
    if (tokens[to]?.norm === "-") to++;
  }
  if (!DESCRIBED_HEADS.has(tokens[to]?.norm ?? "")) return undefined;
  if (/^\p{Lu}/u.test(tokens[to + 1]?.text ?? "")) return undefined; // "spokesman Ned Price" is named
  if (NOT_DESCRIBED.has(tokens[to + 1]?.norm ?? "")) return undefined; // "the first official visit"
  if (/^\p{Lu}/u.test(tokens[to]!.text) && tokens[to + 1]?.norm === "'s") return undefined; // "the General People's Congress"
  const end = clauseEnd(tokens, to + 1);
  const name = `unnamed: ${wordsOf(tokens, at, end)}`;
  return {
    from: at,
    to: end,
    form: "described",
    entities: [{ kind: "unnamed", name, state }],
    rule: "described/head-word",
  };
}

/** "… who briefed reporters after the talks": up to the next comma or verb of saying. */
function clauseEnd(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.norm !== "who") return start;
  let end = start + 1;
  while (
    end - start < MOST_CLAUSE &&
    tokens[end] &&
    !/^(?:[,.;:"]|said|says|told|added|noted)$/.test(tokens[end]!.norm)
  )
    end++;
  return end;
}
