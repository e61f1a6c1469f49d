// Direct quotations that are one saying in, their row out: the fullest wording speaks, and where others differ it says how.
// Words reported without quotation marks are among them only where people say so, and never speak for the row.
import type { UtteranceFact } from "../model/fact.ts";
import type { Difference, DifferenceClass, UtteranceRow } from "../model/record.ts";
import type { Group } from "./groups.ts";
import { baseOf, inOrder } from "./row.ts";
import type { Heads } from "./same.ts";
import { classOf, type WordingClass } from "./wording-class.ts";
import { variantsOf } from "./wordings.ts";

export const isQuoted = ({ mode }: UtteranceFact): boolean => mode === "direct";

export function groupSayings(facts: readonly UtteranceFact[]): Group<UtteranceFact>[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return variantsOf(facts).map(({ facts: ids, candidates }) => ({
    facts: ids.map((id) => byId.get(id)!),
    candidates,
  }));
}

/** What one wording is to a fuller one of the same saying, as a difference between reports. */
const CLASSES: Readonly<Record<WordingClass, DifferenceClass | undefined>> = {
  same: undefined,
  cut: "omission",
  joined: "omission",
  translation: "translation",
  alteration: "conflict",
};
/** The class that matters most stands for all. */
const WEIGHT: readonly DifferenceClass[] = ["omission", "translation", "conflict"];

/** Who leaves words out or puts some in shows it; else one of the two wordings is wrong. */
const showsIt = (text: string): boolean => /\.\.\.|…|\[/.test(text);

const fullestFirst = (a: UtteranceFact, b: UtteranceFact): number =>
  b.text.length - a.text.length || (a.id < b.id ? -1 : 1);

function differencesOf(facts: readonly UtteranceFact[]): Difference[] {
  const [fullest, ...others] = [...facts].sort(fullestFirst) as [UtteranceFact, ...UtteranceFact[]];
  const classes = others.flatMap((fact) => {
    const told = classOf(fullest, fact);
    if (told === "joined" && !showsIt(fullest.text) && !showsIt(fact.text)) return "conflict" as const;
    return (told && CLASSES[told]) ?? [];
  });
  if (!classes.length) return [];
  const values = new Map<string, string[]>();
  for (const { text, id } of [fullest, ...others]) values.set(text, [...(values.get(text) ?? []), id]);
  return [
    {
      slot: "text",
      class: classes.sort((a, b) => WEIGHT.indexOf(b) - WEIGHT.indexOf(a))[0]!,
      values: [...values].map(([value, ids]) => ({ value, facts: ids })),
    },
  ];
}

export function sayingRow({ facts: group, candidates }: Group<UtteranceFact>, heads: Heads): UtteranceRow {
  const facts = inOrder(group, heads);
  const quoted = facts.filter(isQuoted);
  const fullest = [...quoted].sort(fullestFirst)[0]!;
  const dated = facts.find(({ date }) => date);
  const base = baseOf<UtteranceFact, UtteranceRow>(facts, heads);
  return {
    ...base,
    mode: "direct",
    text: fullest.text,
    speaker: fullest.speaker,
    ...(dated ? { date: dated.date } : {}),
    differences: differencesOf(quoted),
    ...(candidates.length ? { candidates } : {}),
  };
}
