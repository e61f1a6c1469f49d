// The times that one sentence names. Takes its text and the day of the report; gives spans within it with days and reasons.
// It refuses nothing: words it cannot place come back without a value.

import { kept } from "../../match/kept.ts";
import type { Span } from "../../model/text.ts";
import { directionFinder } from "./direction.ts";
import type { Expression } from "./expression.ts";
import type { FindTimesOptions, FoundTime } from "./mention.ts";
import { refine } from "./refine.ts";
import { resolve } from "./resolve.ts";
import type { Around, Groups, Needs, TimeRule } from "./rule.ts";
import { RULES } from "./rules.ts";
import { sharedYear } from "./shared-year.ts";

export type { FindTimesOptions, FoundTime } from "./mention.ts";

interface Match {
  readonly span: Span;
  readonly rule: TimeRule;
  readonly expression: Expression | "block";
}

const HINTS: Readonly<Record<Needs, RegExp>> = {
  digit: /\d(?:\d|st|nd|rd|th)|Q[1-4]/,
  month:
    /J(?:an|un|ul|AN|UN|UL)|F(?:eb|EB)|M(?:a[ry]|A[RY])|A(?:pr|ug|PR|UG)|S(?:ep|EP)|O(?:ct|CT)|N(?:ov|OV)|D(?:ec|EC)/,
  weekday: /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY/,
  period:
    /(?:day|week|month|quarter|year|decade|fortnight|date|future|stage|opportunity|possible|course)|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter/,
  "day-word":
    /[Tt]o(?:day|night|morrow)|TODAY|yesterday|Yesterday|vernight|night|morning|afternoon|evening|day/,
};

const neededBy = (text: string): ReadonlySet<Needs> =>
  new Set((Object.keys(HINTS) as Needs[]).filter((need) => HINTS[need].test(text)));

const around = (text: string, match: RegExpExecArray): Around => {
  const to = match.index + match[0].length;
  return {
    before: text.slice(Math.max(0, match.index - 40), match.index),
    words: match[0],
    after: text.slice(to, to + 60),
  };
};

/** Trims a closing bracket whose opening one is not among the words. */
const spanOf = (match: RegExpExecArray): Span => {
  const words = match[0];
  const loose = words.endsWith(")") && !words.includes("(");
  return { from: match.index, to: match.index + words.length - (loose ? 1 : 0) };
};

/** Marks which characters of the sentence are spoken for. */
class Taken {
  readonly matches: Match[] = [];
  readonly #marked: Uint8Array;

  constructor(length: number) {
    this.#marked = new Uint8Array(length);
  }

  has({ from, to }: Span): boolean {
    return this.#marked.subarray(from, to).includes(1);
  }

  add(match: Match): void {
    this.#marked.fill(1, match.span.from, match.span.to);
    this.matches.push(match);
  }
}

const matchesOf = (text: string, rule: TimeRule, taken: Taken): void => {
  rule.pattern.lastIndex = 0;
  for (let match = rule.pattern.exec(text); match; match = rule.pattern.exec(text)) {
    if (match[0] === "") {
      rule.pattern.lastIndex++;
      continue;
    }
    const span = spanOf(match);
    if (taken.has(span)) continue;
    const expression = rule.read((match.groups ?? {}) as Groups, around(text, match));
    if (expression) taken.add({ span, rule, expression });
  }
};

type Direct = ReturnType<typeof directionFinder>;

/** A time with what its words say by themselves and the verb that gave its direction. */
export interface ReadTime {
  readonly mention: FoundTime;
  readonly expression: Expression;
  readonly cue: string;
}

const readOne = (
  text: string,
  { span, rule, expression }: Match,
  direct: Direct,
  options: FindTimesOptions,
): ReadTime => {
  const said = expression as Expression;
  const { direction, words } = direct(span);
  const { value, reason } = resolve(said, { direction, cue: words, ...options });
  const mention = refine(text, { span, value, rule: rule.name, reason, direction }, options);
  return { mention, expression: said, cue: words };
};

const findMatches = (text: string): readonly Match[] => {
  const needed = neededBy(text);
  if (needed.size === 0) return [];
  const taken = new Taken(text.length);
  for (const rule of RULES) if (needed.has(rule.needs)) matchesOf(text, rule, taken);
  const found = taken.matches
    .filter((match) => match.expression !== "block")
    .sort((a, b) => a.span.from - b.span.from);
  return found.map((match, index) => withYear(text, match, found[index + 1]));
};

const withYear = (text: string, match: Match, next: Match | undefined): Match =>
  next
    ? {
        ...match,
        expression: sharedYear(
          match.expression as Expression,
          text.slice(match.span.to, next.span.from),
          next.expression as Expression,
        ),
      }
    : match;

/** What is found in a text, and the verbs around it, hang on its words alone. */
interface Looked {
  readonly matches: readonly Match[];
  readonly direct: Direct;
}

const lookedWithin = kept((_: object) => new Map<string, Looked>());

/** A report's sentences are looked at again for every day that it may be of. */
function lookAt(text: string, within: object): Looked {
  const looked = lookedWithin(within);
  const known = looked.get(text) ?? { matches: findMatches(text), direct: directionFinder(text) };
  looked.set(text, known);
  return known;
}

/** As `findTimes`, with what lies behind each mention. */
export const readTimes = (text: string, options: FindTimesOptions = {}): ReadTime[] => {
  const { matches, direct } = lookAt(text, options.within ?? {});
  let previous = options.previous;
  return matches.map((match) => {
    const read = readOne(text, match, direct, { ...options, previous });
    if (read.mention.value?.precision === "day") previous = read.mention.value;
    return read;
  });
};

/**
 * Finds the times in one sentence: `findTimes("They met on Tuesday.", { reference })`.
 * Spans count in `text`; mentions come in their order there and do not overlap.
 */
export const findTimes = (text: string, options: FindTimesOptions = {}): FoundTime[] =>
  readTimes(text, options).map((read) => read.mention);
