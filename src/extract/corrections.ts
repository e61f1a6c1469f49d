// Where a report corrects itself, in a note or in so many words: what the earlier version had wrong, what is right, and of
// which event. The wrong version gives no fact of its own; a sentence that only tells the right day or place ("It was on
// Sunday") lends it to the event told before. A contrast ("Sunday, not Saturday") outside a correction is left alone.
import {
  CLARIFIES, CORRECTS, FORMAT_CONTRAST, FORMAT_WORDS, MISSTATED, NOT_ALL, PLACE_SLOTS, SOME_WERE, TELLS_RIGHT, WRONG_TOLD,
  WRONG_TOLD_IN_NOTE,
} from "../lexicon/correction-words.ts"; // biome-ignore format: words of one list
import type { AnnotatedDocument } from "../model/annotated.ts";
import { covers, fold, type Span } from "../model/text.ts";
import { type EventDraft, eventNamed } from "./correction-about.ts";
import { beside, contrastIn, slotValue, type Value, valueAt, withValue } from "./correction-values.ts";
import type { Draft } from "./evidence.ts";
import type { Read } from "./sentence-read.ts";

type Discrepancy = Extract<Draft, { type: "discrepancy" }>;

export interface Corrected {
  /** The events of the report without the wrong ones, and with those that only a correction dates or places. */
  readonly events: readonly Draft[];
  readonly discrepancies: readonly Draft[];
  /** Where the sentences begin that tell only what was wrong. */
  readonly wrong: ReadonlySet<number>;
}

/** What a note has told so far. */
interface Note {
  /** As the earlier version had it. */
  wrong?: EventDraft;
  /** The event whose day or place was misstated. */
  base?: EventDraft;
  slot?: Value["slot"];
}

/** Every expression runs over a sentence of bounded length. */
const LONGEST = 1_000;
const plain = (text: string, { from, to }: Span): string =>
  fold(text.slice(from, Math.min(to, from + LONGEST)))
    .toLowerCase()
    .replace(/[‘’]/g, "'");

/** The base event with the right value, told by the sentence that sets it right. */
function setRight(base: EventDraft, value: Value, read: Read, text: string): EventDraft {
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
  text: string,
  read: Read,
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

/** What the corrections of a report say, and what they leave of its events. */
export function corrected(
  { document }: AnnotatedDocument,
  reads: readonly Read[],
  drafts: readonly Draft[],
): Corrected {
  const { text, blocks } = document;
  const discrepancies: Discrepancy[] = [];
  const wrong = new Set<number>();
  const gone = new Set<Draft>();
  const added: Draft[] = [];
  let note: Note = {};
  let open = false;
  reads.forEach((read, index) => {
    const { block, span } = read.sentence;
    const isNote = blocks[block]!.role === "correction";
    const goesOn = reads[index - 1]?.sentence.block === block;
    if (!goesOn) [note, open] = [{}, false];
    const words = plain(text, span);
    const tellsWrong = [...WRONG_TOLD, ...(isNote || open ? WRONG_TOLD_IN_NOTE : [])].some((one) =>
      one.test(words),
    );
    const corrects = isNote || tellsWrong || CORRECTS.some((one) => one.test(words));
    if (!corrects && !open) return;
    open ||= corrects;
    const own = drafts.filter(
      (one): one is EventDraft => one.type === "event" && one.found.span.from === span.from,
    );
    const contrast = contrastIn(read.items, tellsWrong);
    const misstated = MISSTATED.exec(words)?.[1];
    if (misstated) note.slot = PLACE_SLOTS.has(misstated) ? "place" : "date";
    const tell = (event: EventDraft, right: Value, other: Value | undefined): void => {
      const marks = [
        ...(other ? [{ slot: "wrong", span: other.span }] : []),
        { slot: "right", span: right.span },
      ];
      const inside = marks.filter((one) => covers(span, one.span));
      const values = [...(other ? [other.shown] : []), right.shown];
      discrepancies.push(discrepancyOf(text, read, event, right.slot, values, right.shown, inside));
    };
    const add = (base: EventDraft, value: Value): EventDraft => {
      gone.add(base);
      const set = setRight(base, value, read, text);
      added.push(set);
      return set;
    };
    const next = reads[index + 1]?.sentence;
    const formats = formatsIn(words, next?.block === block ? plain(text, next.span) : "");
    const about = own[0] ?? note.base;
    if (formats && about)
      discrepancies.push(
        discrepancyOf(text, read, about, "format", [formats.wrong, formats.right], formats.right, []),
      );
    if (contrast) {
      const { right, asRead } = contrast;
      const fit = own.find((one) => slotValue(one, right.slot, span)?.shown === asRead);
      const loose = fit ?? own[0] ?? note.base ?? note.wrong;
      const isSettled = fit && right.shown === asRead;
      const event = isSettled ? fit : loose && add(loose, right);
      if (event) tell(event, right, contrast.wrong);
      note.base = event;
      return;
    }
    if (tellsWrong) {
      const cut = text.slice(span.from, span.to).indexOf(";");
      const isBefore = (one: EventDraft): boolean =>
        cut < 0 || (one.found.steps[0]?.span?.from ?? span.from) < span.from + cut;
      const [first] = own.filter(isBefore);
      for (const one of own.filter(isBefore)) gone.add(one);
      if (cut < 0) wrong.add(span.from);
      note = first ? { wrong: first } : {};
      const rest = own.filter((one) => !isBefore(one));
      if (rest[0] && first) settle(first, rest[0]);
      return;
    }
    if (misstated) {
      note.base = own[0];
      return;
    }
    const before = note.wrong ?? note.base;
    if (before && own[0]) settle(before, own[0]);
    else if (before && TELLS_RIGHT.test(words)) {
      const value = read.items.map(valueAt).find((one) => one && (!note.slot || one.slot === note.slot));
      if (value) settleValue(before, value);
    } else if (own[0] && !formats && CLARIFIES.test(words)) clarify(own[0]);
    note = { ...note, wrong: undefined, base: own[0] ?? note.base };

    function settle(was: EventDraft, is: EventDraft): void {
      if (was.kind !== is.kind) return;
      for (const slot of note.slot ? [note.slot] : (["date", "place"] as const)) {
        const right = slotValue(is, slot, span);
        const other = note.wrong || tellsWrong ? slotValue(was, slot, was.found.span) : undefined;
        if (right && (note.slot || (other && other.shown !== right.shown))) {
          if (!note.wrong && !tellsWrong) gone.add(was);
          if (!is.participants.length) gone.add(is);
          const event = is.participants.length ? is : add(was, right);
          tell(event, right, other && beside(other, right));
        }
      }
    }
    function settleValue(was: EventDraft, value: Value): void {
      const other = note.wrong ? slotValue(was, value.slot, was.found.span) : undefined;
      if (note.wrong ? !other || other.shown === value.shown : !note.slot) return;
      tell(add(was, value), value, other && beside(other, value));
    }
    function clarify(event: EventDraft): void {
      const told = (["date", "place"] as const).flatMap((slot) => slotValue(event, slot, span) ?? []);
      if (told.length === 1) tell(event, told[0]!, undefined);
    }
  });
  return { events: [...drafts.filter((one) => !gone.has(one)), ...added], discrepancies, wrong };
}
