// The states that a text names by name or adjective: "Paraguayan beef" and "beef from Paraguay" name one. Only what is
// written with its capital counts, so that no turkey is a state.
import { STATES } from "../lexicon/states.ts";

const NAMES: ReadonlyMap<string, string> = new Map(
  STATES.flatMap(({ code, names, demonyms }) => [
    ...names.map((name) => [name, code] as const),
    ...demonyms.flatMap((name) => [[name, code] as const, [`${name}s`, code] as const]),
  ]),
);
const MOST_WORDS = 4;

const tokensOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}.-]*[\p{L}\p{N}]/gu) ?? [];

interface Named {
  readonly states: ReadonlySet<string>;
  /** The words that name none. */
  readonly rest: string;
}

/** Longest names first: "South Korea" is no other Korea. */
export function statesNamed(text: string): Named {
  const tokens = tokensOf(text);
  const states = new Set<string>();
  const rest: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    let length = Math.min(MOST_WORDS, tokens.length - at);
    while (length > 0 && !NAMES.has(tokens.slice(at, at + length).join(" "))) length--;
    const code = length > 0 ? NAMES.get(tokens.slice(at, at + length).join(" ")) : undefined;
    if (code) states.add(code);
    else rest.push(tokens[at]!);
    at += Math.max(1, length);
  }
  return { states, rest: rest.join(" ") };
}

/** The same words for two neighbours tell of two things: each text names a state that the other does not. */
export function ofOthers(a: string, b: string): boolean {
  const [here, there] = [statesNamed(a).states, statesNamed(b).states];
  return [...here].some((one) => !there.has(one)) && [...there].some((one) => !here.has(one));
}
