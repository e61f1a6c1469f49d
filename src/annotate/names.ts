// The lexicon as a tree of tokens: every name that stands at a place of a sentence, the longest first.
// A name written with capitals is only found with capitals ("Turkey", not "turkey"; "US", not "us").
import { BODIES, type Body } from "../lexicon/bodies.ts";
import { FORMER_STATES } from "../lexicon/former-states.ts";
import { OFFICES, type Office } from "../lexicon/offices.ts";
import { PLACES, type Place } from "../lexicon/places.ts";
import { STATES, type State } from "../lexicon/states.ts";
import type { Token } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";
import { once } from "./once.ts";
import { normal, tokenise } from "./tokens.ts";

export type Naming =
  | { readonly what: "state"; readonly state: Pick<State, "code"> }
  | { readonly what: "demonym"; readonly state: Pick<State, "code"> }
  | { readonly what: "metonym"; readonly state: Pick<State, "code"> }
  | { readonly what: "place"; readonly place: Place }
  | { readonly what: "body"; readonly body: Body }
  | { readonly what: "office"; readonly office: Office; readonly plural: boolean };

/** A name found at a place: how many tokens it takes and all that it may mean. */
export interface Found {
  readonly length: number;
  readonly namings: readonly Naming[];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly ends: { readonly naming: Naming; readonly written: readonly string[] }[];
}

/** What a naming stands for; an office alone stands for nobody. */
export function entityOf(naming: Naming): EntityRef | undefined {
  switch (naming.what) {
    case "state":
    case "demonym":
    case "metonym":
      return { kind: "state", name: naming.state.code };
    case "body":
      return { kind: naming.body.kind, name: naming.body.name, state: naming.body.state };
    case "place":
      return { kind: "place", name: naming.place.name, state: naming.place.state };
    case "office":
      return undefined;
  }
}

const node = (): Node => ({ next: new Map(), ends: [] });

function plant(root: Node, name: string, naming: Naming): void {
  const written = tokenise(name, 0, name.length).map((token) => token.text);
  let at = root;
  for (const word of written) {
    const key = normal(word);
    let next = at.next.get(key);
    if (!next) {
      next = node();
      at.next.set(key, next);
    }
    at = next;
  }
  at.ends.push({ naming, written });
}

/** "ministers of defence", "foreign ministers": the head takes the s. */
const plural = (title: string): string => {
  const cut = title.search(/ (?:of|for|to|in) /);
  const head = cut < 0 ? title : title.slice(0, cut);
  const rest = cut < 0 ? "" : title.slice(cut);
  return `${head.endsWith("y") && !/[aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : `${head}s`}${rest}`;
};

/** "us official", "senior diplomat": words that describe somebody; they are read by their grammar, not as a title. */
const DESCRIBES = /\b(?:officials?|source|delegate|counterpart|senior diplomat)$/;

function grow(): Node {
  const root = node();
  for (const state of STATES) {
    for (const name of state.names) plant(root, name, { what: "state", state });
    for (const name of state.demonyms) plant(root, name, { what: "demonym", state });
    for (const name of state.metonyms) plant(root, name, { what: "metonym", state });
  }
  for (const state of FORMER_STATES) {
    for (const name of state.names) plant(root, name, { what: "state", state });
    for (const name of state.demonyms) plant(root, name, { what: "demonym", state });
  }
  for (const body of BODIES)
    for (const name of new Set([body.name, ...body.names])) plant(root, name, { what: "body", body });
  for (const place of PLACES)
    for (const name of [place.name, ...(place.names ?? [])]) plant(root, name, { what: "place", place });
  for (const office of OFFICES)
    for (const title of office.titles.filter((one) => !DESCRIBES.test(one))) {
      plant(root, title, { what: "office", office, plural: false });
      plant(root, plural(title), { what: "office", office, plural: true });
    }
  return root;
}

const ROOT = grow();

const CAPITALS = /^[\p{Lu}\p{N}.&-]+$/u;
const sameCase = (written: string, seen: string): boolean => {
  if (written.length > 1 && CAPITALS.test(written)) return CAPITALS.test(seen);
  return !/^\p{Lu}/u.test(written) || /^[\p{Lu}'’]/u.test(seen);
};

/** The longest name that begins at `at`, with every meaning of just that length. */
export const nameAt = once((tokens: readonly Token[], at: number): Found | undefined => {
  let here: Node | undefined = ROOT;
  let found: Found | undefined;
  for (let end = at; end < tokens.length; end++) {
    here = here.next.get(tokens[end]!.norm);
    if (!here) break;
    const fitting = here.ends.filter(({ written }) =>
      written.every((word, k) => sameCase(word, tokens[at + k]!.text)),
    );
    if (fitting.length) found = { length: end - at + 1, namings: fitting.map(({ naming }) => naming) };
  }
  return found;
});
