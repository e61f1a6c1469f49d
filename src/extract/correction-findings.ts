// What one sentence of a correction says of the events of its report. In: the sentence, its events, and what the note told
// before; out: what is at odds, which events fall and which come in their place. Nothing here looks at the sentences around.
import { FORMAT_CONTRAST, FORMAT_WORDS, NOT_ALL, SOME_WERE } from "../lexicon/correction-words.ts";
import { covers, type Span } from "../model/text.ts";
import { type EventDraft, eventNamed } from "./correction-about.ts";
import { beside, type Contrast, slotValue, type Value, withValue } from "./correction-values.ts";
import type { Draft } from "./evidence.ts";
import type { Read } from "./sentence-read.ts";

export type Discrepancy = Extract<Draft, { type: "discrepancy" }>;

/** What a note has told so far. */
export interface Note {
  /** As the earlier version had it. */
  readonly wrong?: EventDraft;
  /** The event whose day or place was misstated. */
  readonly base?: EventDraft;
  readonly slot?: Value["slot"];
}

/** A sentence that corrects. */
export interface Told {
  readonly text: string;
  readonly read: Read;
  /** In lower case with plain quotes, as expressions are held against it. */
  readonly words: string;
  /** The same of the sentence behind, where it stands in the same paragraph. */
  readonly behind: string;
  /** The events read in it. */
  readonly own: readonly EventDraft[];
  /** Does it tell what was wrong? */
  readonly tellsWrong: boolean;
  /** "Sunday, not Saturday". */
  readonly contrast: Contrast | undefined;
}

export interface Finding {
  readonly discrepancies: readonly Discrepancy[];
  readonly gone: readonly Draft[];
  readonly added: readonly Draft[];
}

/** A finding, and what the note has told with it. */
export type Outcome = readonly [Finding, Note];

export const NOTHING: Finding = { discrepancies: [], gone: [], added: [] };

export const together = (findings: readonly Finding[]): Finding => ({
  discrepancies: findings.flatMap((one) => one.discrepancies),
  gone: findings.flatMap((one) => one.gone),
  added: findings.flatMap((one) => one.added),
});

/** The base event with the right value, told by the sentence that sets it right. */
function setRight({ text, read }: Told, base: EventDraft, value: Value): EventDraft {
  const words = text.slice(value.span.from, value.span.to);
  const slot = value.slot === "date" ? "when" : "where";
  const step = {
    rule: "correction/right-value",
    words,
    reason: `the ${value.slot} that the report sets right`,
  };
  return {
    ...withValue(base, value),
    found: {
      ...base.found,
      span: read.sentence.span,
      block: read.sentence.block,
      body: false,
      timed: true,
      marks: [
        ...base.found.marks.filter((mark) => mark.slot !== slot && covers(read.sentence.span, mark.span)),
        { slot, span: value.span },
      ],
      steps: [...base.found.steps, step],
    },
  };
}

function discrepancyOf(
  { text, read }: Told,
  event: EventDraft,
  slot: string,
  values: readonly string[],
  resolution: string,
  marks: readonly { slot: string; span: Span }[],
): Discrepancy {
  const { kind, participants, date } = event;
  const place = event.place ?? event.places?.[0];
  const { span, block } = read.sentence;
  const words = text.slice(span.from, span.to);
  const rule = `correction/${slot}`;
  return {
    type: "discrepancy",
    about: `${slot} of ${eventNamed(text, event)}`,
    values,
    resolution,
    event: { kind, participants, ...(date ? { date } : {}), ...(place ? { place } : {}) },
    found: { span, block, rule, marks, steps: [{ rule, words, reason: "the report corrects itself", span }] },
  };
}

/** The event has the right value; another is what the report had. */
function tell(told: Told, event: EventDraft, right: Value, other: Value | undefined): Discrepancy {
  const marks = [
    ...(other ? [{ slot: "wrong", span: other.span }] : []),
    { slot: "right", span: right.span },
  ].filter((one) => covers(told.read.sentence.span, one.span));
  const values = [...(other ? [other.shown] : []), right.shown];
  return discrepancyOf(told, event, right.slot, values, right.shown, marks);
}

/** The event gives way to the same with the right value. */
function replaced(
  told: Told,
  base: EventDraft,
  right: Value,
  other: Value | undefined,
): [Finding, EventDraft] {
  const set = setRight(told, base, right);
  return [{ gone: [base], added: [set], discrepancies: [tell(told, set, right, other)] }, set];
}

const formatWord = (words: string): string | undefined =>
  FORMAT_WORDS.find(([test]) => test.test(words))?.[1];

/** The format that was wrong, and how it is set right, here or in the sentence behind. */
function formatsIn(here: string, behind: string): { wrong: string; right: string } | undefined {
  const contrast = FORMAT_CONTRAST.exec(here);
  if (contrast) {
    const [right, wrong] = [formatWord(contrast[1]!), formatWord(contrast[2]!)];
    return right && wrong && right !== wrong ? { right, wrong } : undefined;
  }
  const wrong = formatWord(NOT_ALL.exec(here)?.[1] ?? "");
  if (!wrong) return undefined;
  const some = formatWord((SOME_WERE.exec(here) ?? SOME_WERE.exec(behind))?.[1] ?? "");
  return { wrong, right: some && some !== wrong ? `partly ${some}` : `not all ${wrong}` };
}

/** "Not all of the talks were face-to-face": the format that was wrong, and what is right. */
export function onFormat(told: Told, note: Note): Finding | undefined {
  const formats = formatsIn(told.words, told.behind);
  if (!formats) return undefined;
  const about = told.own[0] ?? note.base;
  const { wrong, right } = formats;
  return about
    ? { ...NOTHING, discrepancies: [discrepancyOf(told, about, "format", [wrong, right], right, [])] }
    : NOTHING;
}

/** "On Sunday, not Saturday": of the event that the sentence tells, else of the one told before. */
export function onContrast(told: Told, note: Note, { right, wrong, asRead }: Contrast): Outcome {
  const fit = told.own.find((one) => slotValue(one, right.slot, told.read.sentence.span)?.shown === asRead);
  if (fit && right.shown === asRead)
    return [
      { ...NOTHING, discrepancies: [tell(told, fit, right, wrong)] },
      { ...note, base: fit },
    ];
  const loose = fit ?? told.own[0] ?? note.base ?? note.wrong;
  if (!loose) return [NOTHING, { ...note, base: undefined }];
  const [finding, base] = replaced(told, loose, right, wrong);
  return [finding, { ...note, base }];
}

/** "An earlier version said …": those events fall; behind a semicolon may stand what is right. */
export function onWrong(told: Told): Outcome {
  const { span } = told.read.sentence;
  const cut = semicolonIn(told);
  const isBefore = (one: EventDraft): boolean =>
    cut < 0 || (one.found.steps[0]?.span?.from ?? span.from) < span.from + cut;
  const gone = told.own.filter(isBefore);
  const [first] = gone;
  const [rest] = told.own.filter((one) => !isBefore(one));
  const note = first ? { wrong: first } : {};
  const settled = first && rest ? settle(told, note, first, rest) : NOTHING;
  return [together([{ ...NOTHING, gone }, settled]), note];
}

/** Where in the sentence its first semicolon stands; -1 where it has none. */
export const semicolonIn = ({ text, read: { sentence } }: Told): number =>
  text.slice(sentence.span.from, sentence.span.to).indexOf(";");

/** An event told before, and the same as this sentence has it: the slots in which they differ. */
export function settle(told: Told, note: Note, was: EventDraft, is: EventDraft): Finding {
  if (was.kind !== is.kind) return NOTHING;
  const slots = note.slot ? [note.slot] : (["date", "place"] as const);
  return together(slots.map((slot) => settleSlot(told, note, was, is, slot)));
}

function settleSlot(told: Told, note: Note, was: EventDraft, is: EventDraft, slot: Value["slot"]): Finding {
  const isWrong = note.wrong !== undefined || told.tellsWrong;
  const right = slotValue(is, slot, told.read.sentence.span);
  const other = isWrong ? slotValue(was, slot, was.found.span) : undefined;
  if (!right || !(note.slot || (other && other.shown !== right.shown))) return NOTHING;
  const shown = other && beside(other, right);
  const gone = isWrong ? [] : [was];
  if (is.participants.length) return { ...NOTHING, gone, discrepancies: [tell(told, is, right, shown)] };
  const [finding] = replaced(told, was, right, shown);
  return together([{ ...NOTHING, gone: [...gone, is] }, finding]);
}

/** "It was on Sunday": a bare value for the event told before. */
export function settleValue(told: Told, note: Note, was: EventDraft, value: Value): Finding {
  const other = note.wrong ? slotValue(was, value.slot, was.found.span) : undefined;
  if (note.wrong ? !other || other.shown === value.shown : !note.slot) return NOTHING;
  return replaced(told, was, value, other && beside(other, value))[0];
}

/** "Updated to clarify that …": one value only, and what stood there before is not told. */
export function clarify(told: Told, event: EventDraft): Finding {
  const { span } = told.read.sentence;
  const values = (["date", "place"] as const).flatMap((slot) => slotValue(event, slot, span) ?? []);
  const [only] = values;
  return only && values.length === 1
    ? { ...NOTHING, discrepancies: [tell(told, event, only, undefined)] }
    : NOTHING;
}
