// Statements printed without marks: paragraphs behind "The Foreign Secretary said:", and transcripts with a label before
// each turn ("QUESTION: …"). Paragraphs in, whoever speaks them out.
import type { AnnotatedDocument } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";
import type { Draft } from "./evidence.ts";
import type { Told } from "./heard.ts";

const FIRST_PERSON = /\b(?:I|we|our|my|us|me)\b/iu;
const ENDS =
  /^(?:ends?|notes? to editors?|background|further information|media enquiries|contact|-+|\*+|#+)\b/iu;
const MARKS = /^[“"„«‘]/u;

/** Paragraphs spoken in the first person behind a line that names their speaker and ends with a colon. */
export function releaseUtterances(annotated: AnnotatedDocument, told: readonly Told[]): Draft[] {
  return told.flatMap((one) => {
    const spoken = spokenBehind(annotated, one);
    const speakers = one.sayings.at(-1)?.subject.speakers ?? [];
    return spoken.flatMap(({ block, from }) =>
      paragraph(annotated, block, from, speakers, "release/paragraph", "a paragraph behind “X said:”"),
    );
  });
}

interface Spoken {
  readonly block: number;
  readonly from: number;
}

/** What stands behind "X said:" in its own paragraph and the next ones. */
function spokenBehind(annotated: AnnotatedDocument, { read: { sentence, items }, sayings }: Told): Spoken[] {
  const { text, blocks } = annotated.document;
  const saying = sayings.at(-1);
  const colon = items.findIndex((item, at) => saying && at >= saying.to && item.norm === ":");
  if (!saying || colon < 0 || colon - saying.to > 8 || saying.joined) return [];
  const block = blocks[sentence.block]!;
  const next = items[colon + 1];
  const inline = next !== undefined && colon < 16 && sentence.span.from === block.span.from;
  if (
    next
      ? !inline || next.kind === "quote" || !/^\p{Lu}/u.test(next.text)
      : block.span.to !== sentence.span.to
  )
    return [];
  const first = next ? [{ block: sentence.block, from: next.span.from }] : [];
  const called = items
    .slice(saying.subject.from, saying.subject.to)
    .map((item) => item.text)
    .join(" ");
  const spoken = [...first, ...paragraphsFrom(annotated, sentence.block + 1, called)];
  const mine = spoken.some((one) => FIRST_PERSON.test(text.slice(one.from, blocks[one.block]!.span.to)));
  return mine ? spoken : next ? [] : spoken.slice(0, 1);
}

function paragraphsFrom(
  { document: { text, blocks } }: AnnotatedDocument,
  first: number,
  called: string,
): Spoken[] {
  const found: Spoken[] = [];
  const name = called
    .replace(/[,\s]+$/, "")
    .split(" ")
    .slice(-2)
    .join(" ");
  for (let at = first; at < blocks.length; at++) {
    const { role, span } = blocks[at]!;
    const words = text.slice(span.from, span.to).trim();
    if (
      role !== "body" ||
      ENDS.test(words) ||
      MARKS.test(words) ||
      /\bsaid:$/.test(words) ||
      words.includes(name)
    )
      break;
    found.push({ block: at, from: span.from });
  }
  return found;
}

function paragraph(
  { document: { text, blocks } }: AnnotatedDocument,
  block: number,
  from: number,
  speakers: readonly EntityRef[],
  rule: string,
  reason: string,
): Draft[] {
  const span = { from, to: blocks[block]!.span.to };
  const words = text.slice(span.from, span.to);
  if (words.split(/\s+/).length < 3) return [];
  return speakers.map((speaker) => ({
    type: "utterance",
    mode: "direct",
    speaker,
    text: words,
    found: {
      span,
      block,
      rule,
      marks: [{ slot: "words", span }],
      steps: [{ rule, words: words.slice(0, 200), reason }],
    },
  }));
}

const LABEL = /^(\p{Lu}[\p{Lu}.'’ -]{1,40}|Question|Answer|Q|A):\s+/u;
const TITLES = new Set(
  "SECRETARY MINISTER PRESIDENT FOREIGN PRIME MR MRS MS DR AMBASSADOR SENATOR STATE OF DEFENSE DEPUTY CHANCELLOR".split(
    " ",
  ),
);

/** Turns of a transcript, where at least two lines bear a label. */
export function transcriptUtterances(annotated: AnnotatedDocument): Draft[] {
  const { text, blocks } = annotated.document;
  const turns = blocks.flatMap((block, index) => {
    const label =
      block.role === "body" ? LABEL.exec(text.slice(block.span.from, block.span.from + 60)) : null;
    return label ? [{ index, label: label[1]!, from: block.span.from + label[0].length }] : [];
  });
  if (turns.length < 2) return [];
  return turns.flatMap(({ index, label, from }) => {
    const speaker = speakerOf(annotated, label);
    return speaker
      ? paragraph(annotated, index, from, [speaker], "release/transcript", "a label names whose turn it is")
      : [];
  });
}

function speakerOf({ sentences, document }: AnnotatedDocument, label: string): EntityRef | undefined {
  if (/^(?:Q|QUESTION)$/i.test(label)) return { kind: "unnamed", name: "unnamed: questioner" };
  const persons = sentences
    .flatMap((one) => one.mentions.flatMap((mention) => mention.entities))
    .filter((one) => one.kind === "person" && one.name !== one.name.toUpperCase());
  if (/^(?:A|ANSWER)$/i.test(label)) return onRecord(document.text, persons);
  const name = label
    .replace(/\./g, "")
    .split(" ")
    .filter((word) => !TITLES.has(word))
    .at(-1);
  if (!name) return undefined;
  const known = persons.find((one) => one.name.toUpperCase().split(" ").at(-1) === name.toUpperCase());
  return known ?? { kind: "person", name: name[0] + name.slice(1).toLowerCase() };
}

/** "Attribution is on-the-record from NAME." */
const onRecord = (text: string, persons: readonly EntityRef[]): EntityRef | undefined => {
  const line = /on[- ]the[- ]record[^.\n]{0,80}/iu.exec(text)?.[0] ?? "";
  return persons.find((one) => line.includes(one.name));
};
