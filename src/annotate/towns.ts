// A town told with what it is: "the Turkish capital, Ankara", "the Swiss city of Geneva", "the capital of Peru, Lima", "the
// Turkish capital" alone. Gives the town's spot, whose words are all of it; refuses a town of another state than the one told.
import { LIES, TOWN } from "../lexicon/event-words.ts";
import type { Place } from "../lexicon/places.ts";
import { STATES } from "../lexicon/states.ts";
import type { Token } from "../model/annotated.ts";
import { nameAt } from "./names.ts";
import { sideAt } from "./offices.ts";
import { once } from "./once.ts";
import type { Spot } from "./spot.ts";

/** "capital flows", "capital punishment": no town. */
const BEHIND_CAPITAL =
  /^(?:[.,;:)]|--|—|on|in|at|for|to|after|before|where|when|and|as|during|from|with|by|late|early|over|amid|since|until|this|last|next|earlier|later)$/;

const CAPITALS = new Map(STATES.map(({ code, capital }) => [code, capital]));

interface Owned {
  readonly to: number;
  readonly state: string | undefined;
}

/** The place named at `at`, of that state where one is told. */
function townNamed(
  tokens: readonly Token[],
  at: number,
  state: string | undefined,
): { to: number; place: Place } | undefined {
  const found = nameAt(tokens, at);
  const naming = found?.namings.find(
    (one) => one.what === "place" && (state === undefined || one.place.state === state),
  );
  return found && naming?.what === "place" ? { to: at + found.length, place: naming.place } : undefined;
}

/** Whose town it is, told before: "Turkish", "Turkey's". */
function ownerAt(tokens: readonly Token[], at: number): Owned {
  const found = sideAt(tokens, at);
  if (found?.side.kind !== "state") return { to: at, state: undefined };
  return { to: found.to + (isOwner(tokens[found.to]) ? 1 : 0), state: found.side.name };
}

/** Where the town's own name begins behind "capital", "city of", "capital of Peru,". */
function nameBehind(tokens: readonly Token[], noun: number, owner: string | undefined): Owned {
  let to = noun + 1;
  if (tokens[noun]!.norm === "capital" && tokens[to]?.norm === "city") to++;
  let state = owner;
  if (tokens[to]?.norm === "of") {
    to++;
    const side = tokens[noun]!.norm === "capital" ? sideAt(tokens, to) : undefined;
    if (side?.side.kind === "state" && !owner) {
      state = side.side.name;
      to = side.to;
    }
  }
  return { to: tokens[to]?.norm === "," ? to + 1 : to, state };
}

/** The town whose description begins at `at`. */
export const townAt = once((tokens: readonly Token[], at: number): Spot | undefined => {
  const owner = ownerAt(tokens, at);
  let noun = owner.to;
  while (noun - owner.to < 3 && LIES.test(tokens[noun]?.norm ?? "") && tokens[noun + 1]?.norm !== "of")
    noun++;
  if (!TOWN.test(tokens[noun]?.norm ?? "")) return undefined;
  const { to, state } = nameBehind(tokens, noun, owner.state);
  const town = townNamed(tokens, to, state);
  if (town) return spotOf(at, town.to, town.place);
  const capital = tokens[noun]!.norm === "capital" ? CAPITALS.get(state ?? "") : undefined;
  const end = tokens[to - 1]?.norm === "," ? to - 1 : to;
  const isOne = owner.state === undefined || tokens[at - 1]?.norm === "the" || isOwner(tokens[noun - 1]);
  if (!capital || !isOne || !BEHIND_CAPITAL.test(tokens[end]?.norm ?? ".")) return undefined;
  return spotOf(at, end, { name: capital, state });
});

const isOwner = (token: Token | undefined): boolean => /^'s?$/.test(token?.norm ?? "");

const spotOf = (from: number, to: number, { name, state }: Pick<Place, "name" | "state">): Spot => ({
  from,
  to,
  form: "place",
  entities: [{ kind: "place", name, ...(state ? { state } : {}) }],
  name,
  rule: "place/described",
});
