// Where a report corrects itself, in a note or in so many words: what the earlier version had wrong, what is right, and of
// which event. The wrong version gives no fact of its own; a sentence that only tells the right day or place ("It was on
// Sunday") lends it to the event told before. A contrast ("Sunday, not Saturday") outside a correction is left alone.
import {
  CLARIFIES, CORRECTS, MISSTATED, PLACE_SLOTS, TELLS_RIGHT, WRONG_TOLD, WRONG_TOLD_IN_NOTE,
} from "../lexicon/correction-words.ts"; // biome-ignore format: words of one list
import type { AnnotatedDocument } from "../model/annotated.ts";
import { fold, type Span } from "../model/text.ts";
import type { EventDraft } from "./correction-about.ts";
import {
  clarify, type Finding, NOTHING, type Note, type Outcome, onContrast, onFormat, onWrong, semicolonIn, settle, settleValue,
  type Told, together,
} from "./correction-findings.ts"; // biome-ignore format: steps of one reading
import { meantInCorrections } from "./correction-meant.ts";
import { contrastIn, valueAt } from "./correction-values.ts";
import type { Draft } from "./evidence.ts";
import type { Read } from "./sentence-read.ts";

export interface Corrected {
  /** The events of the report without the wrong ones, and with those that only a correction dates or places. */
  readonly events: readonly Draft[];
  readonly discrepancies: readonly Draft[];
  /** Where the sentences begin that tell only what was wrong. */
  readonly wrong: ReadonlySet<number>;
}

/** Every expression runs over a sentence of bounded length. */
const LONGEST = 1_000;
const plain = (text: string, { from, to }: Span): string =>
  fold(text.slice(from, Math.min(to, from + LONGEST)))
    .toLowerCase()
    .replace(/[‘’]/g, "'");

/** What the corrections of a report say, and what they leave of its events. */
export function corrected(
  { document }: AnnotatedDocument,
  reads: readonly Read[],
  given: readonly Draft[],
): Corrected {
  const found = correcting(document, reads, given);
  const meant = meantInCorrections(found, given);
  const aimed = <D extends Draft>(some: readonly D[]): D[] =>
    some.flatMap((one) => (meant.has(one) ? ((meant.get(one) as D | undefined) ?? []) : [one]));
  const drafts = aimed(given);
  const tolds = found.map((told) => ({ ...told, own: aimed(told.own) }));
  const findings: Finding[] = [];
  let note: Note = {};
  let block = -1;
  for (const told of tolds) {
    if (told.read.sentence.block !== block) note = {};
    block = told.read.sentence.block;
    const [finding, next] = findingOf(told, note);
    findings.push(finding);
    note = next;
  }
  const { discrepancies, gone, added } = together(findings);
  const fallen = new Set(gone);
  const wrong = tolds.filter(isAllWrong).map(({ read }) => read.sentence.span.from);
  return {
    events: [...drafts.filter((one) => !fallen.has(one)), ...added],
    discrepancies,
    wrong: new Set(wrong),
  };
}

/** The sentences of notes; elsewhere one that says it corrects, and those behind it in its paragraph. */
function correcting(
  { text, blocks }: AnnotatedDocument["document"],
  reads: readonly Read[],
  drafts: readonly Draft[],
): readonly Told[] {
  let open = -1;
  return reads.flatMap((read, index) => {
    const { block, span } = read.sentence;
    const isNote = blocks[block]!.role === "correction";
    const words = plain(text, span);
    const says = (one: RegExp): boolean => one.test(words);
    const inNote = isNote || open === block;
    const tellsWrong = WRONG_TOLD.some(says) || (inNote && WRONG_TOLD_IN_NOTE.some(says));
    if (!inNote && !tellsWrong && !CORRECTS.some(says)) return [];
    open = block;
    const next = reads[index + 1]?.sentence;
    const behind = next?.block === block ? plain(text, next.span) : "";
    const own = drafts.filter(
      (one): one is EventDraft => one.type === "event" && one.found.span.from === span.from,
    );
    return [{ text, read, words, behind, own, tellsWrong, contrast: contrastIn(read.items, tellsWrong) }];
  });
}

/** Does the sentence tell what was wrong and nothing else? */
const isAllWrong = (told: Told): boolean => told.tellsWrong && !told.contrast && semicolonIn(told) < 0;

/** The first that a sentence turns out to be: a contrast, the wrong version, the naming of a slot, the right version. */
function findingOf(told: Told, before: Note): Outcome {
  const misstated = MISSTATED.exec(told.words)?.[1];
  const note = misstated ? { ...before, slot: slotNamed(misstated) } : before;
  const format = onFormat(told, note);
  const [finding, next] = outcomeOf(told, note, misstated !== undefined, format !== undefined);
  return [together([format ?? NOTHING, finding]), next];
}

const slotNamed = (word: string): Note["slot"] => (PLACE_SLOTS.has(word) ? "place" : "date");

function outcomeOf(told: Told, note: Note, misstated: boolean, ofFormat: boolean): Outcome {
  if (told.contrast) return onContrast(told, note, told.contrast);
  if (told.tellsWrong) return onWrong(told);
  if (misstated) return [NOTHING, { ...note, base: told.own[0] }];
  const next = { ...note, wrong: undefined, base: told.own[0] ?? note.base };
  return [rightIn(told, note, ofFormat), next];
}

/** What a sentence that tells neither a contrast nor a wrong version sets right. */
function rightIn(told: Told, note: Note, ofFormat: boolean): Finding {
  const [own] = told.own;
  const before = note.wrong ?? note.base;
  if (before && own) return settle(told, note, before, own);
  if (before && TELLS_RIGHT.test(told.words)) {
    const value = told.read.items.map(valueAt).find((one) => one && (!note.slot || one.slot === note.slot));
    return value ? settleValue(told, note, before, value) : NOTHING;
  }
  return own && !ofFormat && CLARIFIES.test(told.words) ? clarify(told, own) : NOTHING;
}
