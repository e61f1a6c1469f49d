// How a report was read, sentence by sentence: items as rules see them, names, times with their reasons, the rules whose
// words stand there, with what each took or why it gave nothing, and the facts. Reads anew; nothing of it slows reading.
import { type Match, matches, type Pattern, type Vocabulary } from "../match/pattern.ts";
import type { AnnotatedDocument, Sentence } from "../model/annotated.ts";
import type { Fact } from "../model/fact.ts";
import type { Span } from "../model/text.ts";
import type { SentenceTrace, Trace, Trial } from "../model/trace.ts";
import type { Syntax } from "../syntax/syntax.ts";
import { actItems } from "./act-items.ts";
import { actTrials } from "./acts.ts";
import { extract, itemised } from "./extract.ts";
import type { Item } from "./items.ts";
import { COMMITMENT_VOCABULARY } from "./rules/commitment-vocabulary.ts";
import { COMMITMENTS } from "./rules/commitments.ts";
import { POSITIONS } from "./rules/positions.ts";
import { STANCE_VOCABULARY } from "./rules/stance-rule.ts";
import { trialOf } from "./trial.ts";

interface Ruled {
  readonly name: string;
  readonly reason: string;
  readonly pattern: Pattern;
}
type Family = readonly [rules: readonly Ruled[], vocabulary: Vocabulary<Item>];

/** Their families tell no reason for what they refuse: only that the words stand there. */
const SILENT_FAMILIES: readonly Family[] = [
  [COMMITMENTS, COMMITMENT_VOCABULARY],
  [POSITIONS, STANCE_VOCABULARY],
];
const UNTOLD =
  "its words stand here, but no holder, no object, a denial or an earlier rule kept it from being read";

const within = (span: { from: number; to: number }, sentence: Sentence): boolean =>
  span.from >= sentence.span.from && span.from < sentence.span.to;

const silentTrials = (text: string, items: readonly Item[], facts: readonly Fact[]): Trial[] =>
  SILENT_FAMILIES.flatMap(([rules, vocabulary]) =>
    rules.flatMap((rule) =>
      matches(rule.pattern, items, vocabulary).map((match) => {
        const read = facts.some(({ evidence }) => evidence.rule === rule.name);
        return trialOf(text, items, rule, match, read ? undefined : UNTOLD);
      }),
    ),
  );

const actTrialsOf = (text: string, read: Parameters<typeof actTrials>[1]): Trial[] =>
  actTrials(text, read).map(({ rule, from, to, refused, draft }) => {
    const match: Match = { from, to, captures: {} };
    const parties = {
      ...(draft?.source.length ? { source: draft.source.map(({ name }) => name).join(", ") } : {}),
      ...(draft?.target.length ? { target: draft.target.map(({ name }) => name).join(", ") } : {}),
    };
    return { ...trialOf(text, actItems(read.items), rule, match, refused), captures: parties };
  });

/** From the first to the last of the words that values were taken from: of four offices in one sentence, each its own. */
const spanRead = ({ evidence: { marks, span } }: Fact): Span =>
  marks.length === 0
    ? span
    : {
        from: Math.min(...marks.map((mark) => mark.span.from)),
        to: Math.max(...marks.map((mark) => mark.span.to)),
      };

/** Facts whose rule keeps no list of trials (quotations, offices) are told as read. */
const otherReads = (text: string, facts: readonly Fact[], told: readonly Trial[]): Trial[] =>
  facts
    .filter(
      ({ evidence }) => !told.some(({ rule, refused }) => rule === evidence.rule && refused === undefined),
    )
    .map((fact) => {
      const span = spanRead(fact);
      return {
        rule: fact.evidence.rule,
        reason: fact.evidence.steps[0]?.reason ?? "",
        span,
        words: text.slice(span.from, span.to),
        captures: {},
      };
    });

/** How each sentence of a report was read. */
export function trace(annotated: AnnotatedDocument, syntax: Syntax): Trace {
  const heard: Trial[] = [];
  const reading = extract(annotated, syntax, (trial) => heard.push(trial));
  const { text } = annotated.document;
  const sentences = itemised(annotated, syntax).reads.map((read): SentenceTrace => {
    const { sentence, items } = read;
    const facts = reading.facts.filter(({ evidence }) => within(evidence.span, sentence));
    const trials = [
      ...heard.filter(({ span }) => within(span, sentence)),
      ...silentTrials(text, items, facts),
      ...actTrialsOf(text, read),
    ];
    return { sentence, items, trials: [...trials, ...otherReads(text, facts, trials)], facts };
  });
  return { reading, text, sentences };
}
