// What a rule for conflict and cooperation is: a PLOVER type and a pattern that begins at the verb (or noun) telling it.
// "accuse~" stands for all forms of a verb. Who acts and on whom is found around the pattern, not by it.
import { type Forms, formsOf } from "../../../lexicon/inflection.ts";
import { words as wordsOf } from "../../../lexicon/table.ts";
import { type Pattern, pattern } from "../../../match/pattern.ts";
import type { Plover, PloverEvent } from "../../../model/fact.ts";

/** Of whom alone a rule is told: many civilians, soldiers and their arms, whoever bears arms, a state's own people, a weapon. */
export type Doer = "crowd" | "troops" | "armed" | "state" | "weapon";

export interface ActRule {
  /** `accuse/sue`. */
  readonly name: string;
  readonly reason: string;
  readonly plover: Plover;
  readonly pattern: Pattern;
  /** The words it may begin with, each with the form of the verb it is; empty for a noun. */
  readonly begins: ReadonlyMap<string, readonly VerbForm[]>;
  /** As written, for the codebook. */
  readonly words: string;
  /** Begins with a noun: "riots against". */
  readonly noun: boolean;
  /** The one acted on is not named behind it: "resigned". */
  readonly alone: boolean;
  /** The subject is the one acted on: "came under fire", "received tents from". */
  readonly suffered: boolean;
  /** Whoever says so is the one who acts: "Minsk will pay for this, Warsaw said". */
  readonly told: boolean;
  /** The one acted on belongs to another state, and is named. */
  readonly foreign: boolean;
  /** Done to one's own state. */
  readonly home: boolean;
  /** Of several states it is COOPERATE. */
  readonly shared: boolean;
  /** Several states at least do it. */
  readonly pair: boolean;
  readonly doer?: Doer;
  /** How the deed must stand for the rule to hold. */
  readonly when?: "ahead" | "refused";
  /** The noun itself happens ("the shelling of Goma began"), and "of" names the one it is done to, or the one who does it. */
  readonly of?: "done" | "doing";
  /** Behind these words the one acted on is named first of all: "extradited … to Italy". */
  readonly toward: ReadonlySet<string>;
}

export type VerbForm = "base" | "third" | "past" | "participle" | "ing";

interface Options {
  readonly mode?: string;
  readonly context?: string;
  readonly noun?: true;
  readonly alone?: true;
  readonly suffered?: true;
  readonly told?: true;
  readonly foreign?: true;
  readonly home?: true;
  readonly shared?: true;
  readonly pair?: true;
  readonly doer?: Doer;
  readonly when?: "ahead" | "refused";
  readonly of?: "done" | "doing";
  readonly toward?: string;
}

const FORMS = new Map<string, Forms>();

/** Many rules begin with the same verb: its forms are made once. */
function knownForms(base: string): Forms {
  const forms = FORMS.get(base) ?? formsOf(base);
  FORMS.set(base, forms);
  return forms;
}

const allForms = ({ base, third, past, participle, ing }: Forms): string[] => [
  base,
  third,
  ...past,
  ...participle,
  ing,
];

/** "accuse~|blame~" → "accuse|accuses|accused|accusing|blame|…". */
const inflected = (piece: string): string =>
  piece
    .split("|")
    .flatMap((word) => (word.endsWith("~") ? [...new Set(allForms(knownForms(word.slice(0, -1))))] : [word]))
    .join("|");

const expanded = (source: string): string => source.replace(/[^\s()]+~[^\s()]*/g, inflected);

/** A word and a class cannot be joined by "|": the pattern would read them one behind the other. */
const sound = (source: string): string => {
  if (source.includes("|[")) throw new Error(`a word and a class cannot be joined by "|": ${source}`);
  return source;
};

function beginsOf(source: string): Map<string, VerbForm[]> {
  const first = /^\s*(?:\(\s*)?(\S+)/.exec(source)![1]!;
  const begins = new Map<string, VerbForm[]>();
  const put = (word: string, form: VerbForm): void => {
    const held = begins.get(word) ?? [];
    if (!held.includes(form)) begins.set(word, [...held, form]);
  };
  for (const word of first.split("|")) {
    if (!word.endsWith("~")) {
      begins.set(word, begins.get(word) ?? []);
      continue;
    }
    const forms = knownForms(word.slice(0, -1));
    put(forms.base, "base");
    put(forms.third, "third");
    for (const one of forms.past) put(one, "past");
    for (const one of forms.participle) put(one, "participle");
    put(forms.ing, "ing");
  }
  return begins;
}

/** A maker of rules for one type: name, pattern, reason. Refuses a pattern that cannot be read. */
export const family =
  (event: PloverEvent) =>
  (name: string, words: string, reason: string, options: Options = {}): ActRule => {
    const { mode, context, doer, when, of } = options;
    return {
      name: `${event.toLowerCase()}/${name}`,
      reason,
      plover: { event, ...(mode ? { mode } : {}), ...(context ? { context: context.split(" ") } : {}) },
      pattern: pattern(expanded(sound(words))),
      begins: beginsOf(words),
      words,
      noun: options.noun === true,
      alone: options.alone === true,
      suffered: options.suffered === true,
      told: options.told === true,
      foreign: options.foreign === true,
      home: options.home === true,
      shared: options.shared === true,
      pair: options.pair === true,
      ...(doer ? { doer } : {}),
      ...(when ? { when } : {}),
      ...(of ? { of } : {}),
      toward: new Set(options.toward ? wordsOf(options.toward) : []),
    };
  };
