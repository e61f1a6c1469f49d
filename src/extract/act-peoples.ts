// What a people is called in the plural ("Palestinians", "Israelis", "the Swiss"), and the state whose name, capital or
// people stands in the name of a body ("Police in Harare"). Words in, the state out, or nothing.
import { BODIES } from "../lexicon/bodies.ts";
import { STATES } from "../lexicon/states.ts";

const PEOPLES = new Map(
  STATES.flatMap((state) =>
    state.demonyms.flatMap((one) => [[`${one}s`, state.code] as const, [one, state.code] as const]),
  ),
);

export const peopleCalled = (word: string): string | undefined => PEOPLES.get(word);

const IN_NAMES = new Map(
  STATES.flatMap((state) =>
    [...state.names, ...state.capitals, ...state.demonyms].map((one) => [one, state.code] as const),
  ),
);
const KNOWN = new Set(BODIES.map((body) => body.name));

/** Is it a body that the lexicon knows? One learned from its capitals alone says little. */
export const isKnownBody = (name: string): boolean => KNOWN.has(name);

const MOST_WORDS = 3;

/** The state that a name of several words tells of. */
export function stateInName(name: string): string | undefined {
  const words = name.split(/[\s’']+/);
  for (let length = MOST_WORDS; length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const state = IN_NAMES.get(words.slice(at, at + length).join(" "));
      if (state) return state;
    }
  return undefined;
}
