// Indirect statements: what somebody is said to have said, urged or stressed, with the clause that tells it.
import { DENIES } from "../lexicon/denial-words.ts";
import type { AnnotatedDocument } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";
import { notAhead } from "../model/time.ts";
import type { Draft } from "./evidence.ts";
import type { Told } from "./heard.ts";
import type { Item } from "./items.ts";
import type { Saying } from "./sayings.ts";
import { phraseAt } from "./speaker-phrases.ts";
import { type Statement, statementAround, statementBehind, tailOf } from "./statements.ts";

/** The rule that reads a denial: an event that is denied in the same words says it better. */
export const DENIED_THAT = "statement/denied-that";

/** The indirect statements of one sentence. */
export function indirectUtterances(annotated: AnnotatedDocument, told: Told): Draft[] {
  const { items } = told.read;
  const found = told.sayings.flatMap((saying) => {
    if (
      saying.joined &&
      items.slice(0, saying.at).every((item) => item.kind === "word" && /ly$/.test(item.norm))
    )
      return []; // "Commenting on …, X said"
    const end = endOf(items, saying, told.sayings);
    const around = statementAround(items, saying, items.length);
    if (around && told.sayings.some((one) => tells(items, one, saying))) return [];
    const behind = around ?? statementBehind(items, saying, end);
    const statement = behind && asDenied(items, saying, behind);
    if (!statement || !hasOwnWords(items, statement)) return [];
    return draftsOf(annotated, told, saying.subject.speakers, statement, saying, saying.subject.paper);
  });
  return told.sayings.length ? found : according(annotated, told);
}

/** "denied that Y did it": whoever says so does not say that Y did it, so the words begin with the denial. */
const asDenied = (items: readonly Item[], { at }: Saying, statement: Statement): Statement => {
  const [[, to], ...more] = [...statement.runs] as [
    readonly [number, number],
    ...(readonly [number, number])[],
  ];
  return DENIES.has(items[at]!.norm) && statement.runs[0]![0] > at
    ? { ...statement, rule: DENIED_THAT, reason: "what somebody denies", runs: [[at, to], ...more] }
    : statement;
};

/** "X condemned the raid, state media reported": the words are those of X. */
const tells = (items: readonly Item[], inner: Saying, outer: Saying): boolean =>
  inner.at < outer.from &&
  !inner.joined &&
  !inner.inverted &&
  /^[.;]?$/.test(items[tailOf(items, outer.to, outer.verb.hearer).to]?.norm ?? "") &&
  statementBehind(items, inner, outer.from - 1) !== undefined &&
  statementAround(items, inner, items.length) === undefined;

const sameSpeakers = (a: Saying, b: Saying): boolean =>
  a.subject.speakers.map((one) => one.name).join() === b.subject.speakers.map((one) => one.name).join();

/** A statement ends where the same speaker's next verb of saying begins, or "according to". */
function endOf(items: readonly Item[], saying: Saying, all: readonly Saying[]): number {
  const next = all.find((one) => one.at > saying.at && one.joined && sameSpeakers(one, saying));
  const according = items.findIndex(
    (item, at) => at > saying.to && item.norm === "according" && items[at + 1]?.norm === "to",
  );
  const outer = all.find(
    (one) => one.from > saying.to && one !== saying && statementAround(items, one, items.length),
  );
  const semicolon = items.findIndex((item, at) => at > saying.to && item.norm === ";");
  const limit = Math.min(
    semicolon > 0 ? semicolon : items.length,
    outer ? outer.from - 1 : items.length,
    next?.at ?? items.length,
    according > 0 ? according : items.length,
  );
  let end = limit;
  while (end > saying.to && /^(?:[.,;:!]|and|but|while|also|further|then|-)$/.test(items[end - 1]!.norm))
    end--;
  return end;
}

/** A clause that is little more than a quotation is told as that quotation. */
function hasOwnWords(items: readonly Item[], { runs, rule }: Statement): boolean {
  const told = runs.flatMap(([from, to]) => items.slice(from, to));
  const quoted = told
    .filter((item) => item.kind === "quote")
    .flatMap((item) => item.text.split(/\s+/)).length;
  const own = told
    .filter((item) => item.kind !== "quote" && /[\p{L}\p{N}]/u.test(item.norm))
    .flatMap((item) => item.text.split(/\s+/)).length;
  if (quoted && /stressed|welcomed|urged/.test(rule)) return false;
  return quoted === 0 ? own >= 2 : own >= 5 && own > 0.6 * quoted;
}

function draftsOf(
  annotated: AnnotatedDocument,
  { read: { sentence, items } }: Told,
  speakers: readonly EntityRef[],
  statement: Statement,
  saying: Pick<Saying, "from" | "to"> | undefined,
  paper: string | undefined,
): Draft[] {
  const { text } = annotated.document;
  const told = statement.runs.map(([from, to]) => text.slice(items[from]!.span.from, items[to - 1]!.span.to));
  const from = Math.min(saying?.from ?? items.length, ...statement.runs.map(([one]) => one));
  const to = Math.max(saying?.to ?? 0, ...statement.runs.map(([, one]) => one));
  const span = { from: items[from]!.span.from, to: items[to - 1]!.span.to };
  const venue = statement.tail.venue;
  const time = statement.tail.time ?? timeBefore(items, saying?.from ?? from);
  return speakers.map((speaker) => ({
    type: "utterance",
    mode: "indirect",
    speaker,
    text: told.join(" ").replace(/\s*[.,;]$/, ""),
    date: notAhead(time?.value),
    venue: venue ? text.slice(items[venue[0]]!.span.from, items[venue[1] - 1]!.span.to) : paper,
    found: {
      span,
      block: sentence.block,
      rule: statement.rule,
      marks: saying
        ? [
            {
              slot: "speaker",
              span: { from: items[saying.from]!.span.from, to: items[saying.to - 1]!.span.to },
            },
          ]
        : [],
      steps: [{ rule: statement.rule, words: text.slice(span.from, span.to), reason: statement.reason }],
    },
  }));
}

/** "On Monday, X said": a time right before the speaker. */
const timeBefore = (items: readonly Item[], from: number) =>
  [items[from - 1], items[from - 2]].find((item) => item?.time?.value)?.time;

/** "According to X, …" and "…, according to X", where the clause reports no saying of its own. */
function according(annotated: AnnotatedDocument, told: Told): Draft[] {
  const { items } = told.read;
  const at = items.findIndex((item, k) => item.norm === "according" && items[k + 1]?.norm === "to");
  const phrase = at < 0 ? undefined : phraseAt(items, at + 2, told.heard);
  if (!phrase) return [];
  const first = at === 0 || /^(?:although|though|while|as|if|when|but)$/.test(items[0]!.norm);
  const from = first ? phrase.to + (items[phrase.to]?.norm === "," ? 1 : 0) : 0;
  let to = first ? items.length : at;
  while (to > from && /^[.,;]$/.test(items[to - 1]!.norm)) to--;
  const statement: Statement = {
    runs: [[from, to]],
    rule: "statement/according-to",
    reason: "what X is the source of",
    tail: { to: phrase.to },
  };
  if (to - from < 4 || !hasOwnWords(items, statement)) return [];
  return draftsOf(annotated, told, phrase.speakers, statement, { from: at, to: phrase.to }, phrase.paper);
}
