// Ministries by grammar instead of by list: "the Japanese Foreign Ministry", "South Korea's Defence Ministry",
// "Ministry of Foreign Affairs of Peru", "the Chinese Ministry of Commerce".
import { MINISTRY_WORDS, type MinistryKind, ministryOf } from "../lexicon/bodies.ts";
import type { Token } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";
import { entityOf, nameAt } from "./names.ts";
import { once } from "./once.ts";
import { normal, tokenise } from "./tokens.ts";

const phrase = (words: string): readonly string[] =>
  tokenise(words, 0, words.length).map((token) => normal(token.text));
const FORMS = [
  (word: string) => `${word} ministry`,
  (word: string) => `ministry of ${word}`,
  (word: string) => `ministry for ${word}`,
];
const PHRASES = (Object.keys(MINISTRY_WORDS) as MinistryKind[])
  .flatMap((kind) =>
    MINISTRY_WORDS[kind].flatMap((word) => FORMS.map((form) => ({ kind, words: phrase(form(word)) }))),
  )
  .concat({ kind: "foreign", words: ["foreign", "office"] }) // Islamabad's, London's, Berlin's
  .sort((a, b) => b.words.length - a.words.length);
const BY_WORD = new Map<string, typeof PHRASES>();
for (const one of PHRASES) BY_WORD.set(one.words[0]!, [...(BY_WORD.get(one.words[0]!) ?? []), one]);

const stateAt = (tokens: readonly Token[], at: number): { to: number; code: string } | undefined => {
  const found = nameAt(tokens, at);
  const naming = found?.namings.find((one) => one.what === "state" || one.what === "demonym");
  const entity = naming && entityOf(naming);
  return found && entity ? { to: at + found.length, code: entity.name } : undefined;
};

/** "the Foreign Ministry in Kathmandu": of the state whose capital that is. */
const capitalAt = (tokens: readonly Token[], at: number): { to: number; code: string } | undefined => {
  const found = nameAt(tokens, at);
  const naming = found?.namings.find((one) => one.what === "metonym");
  const entity = naming && entityOf(naming);
  return found && entity?.kind === "state" ? { to: at + found.length, code: entity.name } : undefined;
};

const ministryPhrase = (tokens: readonly Token[], at: number) =>
  /^\p{Lu}/u.test(tokens[at]?.text ?? "")
    ? BY_WORD.get(tokens[at]!.norm)?.find(({ words }) =>
        words.every((word, k) => tokens[at + k]?.norm === word),
      )
    : undefined;

/** A ministry that begins at `at` with its state before or behind it; without a state it is left open. */
export const ministryAt = once(
  (tokens: readonly Token[], at: number): { to: number; entity: EntityRef } | undefined => {
    const before = stateAt(tokens, at);
    const start = before ? before.to + (/^'s?$/.test(tokens[before.to]?.norm ?? "") ? 1 : 0) : at;
    const found = ministryPhrase(tokens, start);
    if (!found) return undefined;
    const end = start + found.words.length;
    const link = /^(?:of|in)$/.test(tokens[end]?.norm ?? "")
      ? end + (tokens[end + 1]?.norm === "the" ? 2 : 1)
      : undefined;
    const behind =
      before || link === undefined
        ? undefined
        : (stateAt(tokens, link) ?? (tokens[end]!.norm === "in" ? capitalAt(tokens, link) : undefined));
    const code = before?.code ?? behind?.code;
    if (!code) return undefined;
    return {
      to: behind?.to ?? end,
      entity: { kind: "body", name: ministryOf(found.kind, code), state: code },
    };
  },
);

/** The state whose capital these words name, as a dateline does: "ISLAMABAD", "NEW DELHI". */
export const stateOfCapital = (words: string): string | undefined =>
  capitalAt(tokenise(words, 0, words.length), 0)?.code;

/** What "the Foreign Ministry" is where it stands without its state and the report is written in that state's capital. */
export function ministryAtHome(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  home: string,
): EntityRef | undefined {
  const found = ministryPhrase(tokens, from);
  if (found?.words.length !== to - from) return undefined;
  const name = ministryOf(found.kind, home);
  return /Ministry|Office/.test(name) ? { kind: "body", name, state: home } : undefined;
}

const MINISTRIES = new Map(
  [...BY_WORD.values()].flat().map(({ kind, words }) => {
    const plural = words.map((word) => (word === "ministry" ? "ministries" : word));
    return [plural.join(" "), { kind, length: plural.length }] as const;
  }),
);
const LONGEST = Math.max(...[...MINISTRIES.values()].map(({ length }) => length));

/** "the Ministries of Foreign Affairs of Chad and Niger", "the defence ministries of Peru, Chile and Bolivia". */
export function ministriesAt(
  tokens: readonly Token[],
  at: number,
): { to: number; entities: readonly EntityRef[] } | undefined {
  if (!tokens.slice(at, at + LONGEST).some(({ norm }) => norm === "ministries")) return undefined;
  for (let length = LONGEST; length > 1; length--) {
    const found = MINISTRIES.get(
      tokens
        .slice(at, at + length)
        .map(({ norm }) => norm)
        .join(" "),
    );
    if (!found || tokens[at + length]?.norm !== "of") continue;
    const states = statesFrom(tokens, at + length + 1);
    if (states.codes.length < 2) return undefined;
    return {
      to: states.to,
      entities: states.codes.map((code) => ({
        kind: "body",
        name: ministryOf(found.kind, code),
        state: code,
      })),
    };
  }
  return undefined;
}

function statesFrom(tokens: readonly Token[], start: number): { to: number; codes: readonly string[] } {
  const codes: string[] = [];
  let to = start;
  for (let at = start; ; ) {
    const state = stateAt(tokens, tokens[at]?.norm === "the" ? at + 1 : at);
    if (!state) return { to, codes };
    codes.push(state.code);
    to = state.to;
    const link = tokens[to]?.norm;
    if (link !== "and" && link !== ",") return { to, codes };
    at = link === "," && tokens[to + 1]?.norm === "and" ? to + 2 : to + 1;
  }
}
