// How many were killed, hurt, arrested: what a sentence says of each, as a range, so that "at least five" and "six" agree.
import { BOUNDS, FATES, NO_COUNTS } from "../lexicon/count-words.ts";
import { CARDINAL_NUMBERS } from "../lexicon/words.ts";

export interface Count {
  readonly least: number;
  readonly most: number;
  /** As the sentence tells it: "eight of the guards". */
  readonly words: string;
}

const FATE_OF = new Map([...FATES].flatMap(([fate, forms]) => forms.map((form) => [form, fate] as const)));

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+|${[...CARDINAL_NUMBERS.keys()].filter((word) => !NO_COUNTS.has(word)).join("|")})`;
const FORM = [...FATE_OF.keys()].join("|");
const BOUND = `(?:(${Object.values(BOUNDS).flat().join("|")}) )?`;
/** "eight of the guards were wounded", "six people died" */
const BEFORE = new RegExp(
  `\\b${BOUND}(${NUMBER})((?: (?!and\\b|but\\b)[\\w’'-]+){0,5}?) (?:(?:were|was|have been|had been|are|is|lay) )?(${FORM})\\b`,
  "gi",
);
/** "killed five soldiers" */
const BEHIND = new RegExp(`\\b(${FORM}) ${BOUND}(${NUMBER})\\b`, "gi");

const numberOf = (text: string): number =>
  CARDINAL_NUMBERS.get(text.toLowerCase()) ?? Number(text.replaceAll(",", ""));

const isOneOf = (bounds: readonly string[], bound: string | undefined): boolean =>
  bound !== undefined && bounds.includes(bound.toLowerCase());

const rangeOf = (bound: string | undefined, value: number): Pick<Count, "least" | "most"> => {
  if (isOneOf(BOUNDS.least, bound)) return { least: value, most: Number.POSITIVE_INFINITY };
  if (isOneOf(BOUNDS.most, bound)) return { least: 0, most: value };
  return bound ? { least: value * 0.8, most: value * 1.2 } : { least: value, most: value };
};

/** Each fate once; a sentence that tells two numbers of one fate tells none that could be held against another. */
export function countsIn(text: string): ReadonlyMap<string, Count> {
  const found = new Map<string, Count[]>();
  const add = (form: string, bound: string | undefined, number: string, told: string): void => {
    const fate = FATE_OF.get(form.toLowerCase())!;
    found.set(fate, [
      ...(found.get(fate) ?? []),
      { ...rangeOf(bound, numberOf(number)), words: told.trim() },
    ]);
  };
  for (const [told, bound, number, , form] of text.matchAll(BEFORE)) add(form!, bound, number!, told);
  for (const [told, form, bound, number] of text.matchAll(BEHIND)) add(form!, bound, number!, told);
  return new Map([...found].flatMap(([fate, all]) => (all.length === 1 ? [[fate, all[0]!] as const] : [])));
}

export const agree = (a: Count, b: Count): boolean => a.least <= b.most && b.least <= a.most;
