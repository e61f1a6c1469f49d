// A document in; out comes the same with sentences, tokens, mentions, times and its own day. Furniture, bylines and
// credits are not read. Nothing here knows what is looked for later.
import { officialHost } from "../lexicon/official-hosts.ts";
import type {
  AnnotatedDocument,
  Clue,
  Dating,
  Mention,
  Sentence,
  SentencePlace,
  Token,
} from "../model/annotated.ts";
import type { Block, Document, Role } from "../model/document.ts";
import type { Span } from "../model/text.ts";
import { daysBetween, type TimeValue } from "../model/time.ts";
import { link } from "./link.ts";
import { stateOfCapital } from "./ministries.ts";
import {
  narrowByDays,
  narrowByNews,
  narrowByOccasions,
  narrowByOffice,
  narrowByReports,
  narrowByYear,
  referenceOf,
  type Seen,
  withoutRepeats,
} from "./narrow.ts";
import { learnedStates, recognise } from "./recognise.ts";
import { sentencesOf } from "./sentences.ts";
import type { Spot } from "./spot.ts";
import { parseDateline } from "./time/dateline.ts";
import { dateReport } from "./time/dating.ts";
import { findTimes } from "./time/find.ts";
import type { FoundTime } from "./time/mention.ts";
import { tokenise } from "./tokens.ts";

const READ: ReadonlySet<Role> = new Set(["title", "standfirst", "heading", "body", "caption", "correction"]);

/** A sentence longer than this is a list or debris: it is kept, and not read. */
const MOST_CHARACTERS = 2_000;

interface Found extends SentencePlace {
  readonly tokens: readonly Token[];
  readonly spots: readonly Spot[];
}

/**
 * Annotates a report in English, e.g. «Blinken met Hayashi in Liverpool on Saturday.» Never throws on messy text.
 * `across` are clues to its day that other reports give; one that states its day needs none.
 */
export function annotate(document: Document, across: readonly Clue[] = []): AnnotatedDocument {
  const found = sentencePlaces(document).map((place) => readSentence(document.text, place));
  const learned = learnedStates(found.flatMap((one) => one.spots));
  const again = learned.size
    ? found.map((one) => ({ ...one, spots: recognise(one.tokens, learned) }))
    : found;
  const { dating, mentions, times } = placed(document, again, dateReport(document), across);
  const sentences = found.map(
    ({ block, span, tokens }, index): Sentence => ({
      index,
      block,
      span,
      tokens,
      mentions: mentions[index]!,
      times: times[index]!,
    }),
  );
  return {
    document,
    sentences,
    dating: { ...dating, clues: dating.clues.filter(({ allows }) => allows.from ?? allows.to) },
  };
}

interface Placed {
  readonly dating: Dating;
  readonly mentions: readonly (readonly Mention[])[];
  readonly times: readonly (readonly FoundTime[])[];
}

type Narrowing = (document: Document, dating: Dating, seen: readonly Seen[]) => Dating;

/** The days told of say more once others have bounded the year or the week: asked again when they have. */
const BY_DAYS: readonly Narrowing[] = [narrowByYear, narrowByDays, narrowByNews];

/** Names and times placed against the report's day; where it bears none, they themselves narrow it first. */
function placed(document: Document, found: readonly Found[], first: Dating, across: readonly Clue[]): Placed {
  const issuer = officialHost(document.address)?.issuer;
  const home = homeOf(document);
  const mentionsBy = byKey(
    ({ value }: Dating) => value,
    (value) => link(found, value, issuer, home),
  );
  const timesBy = byKey(referenceOf, (reference) => timesOf(document, found, reference));
  if (first.value?.basis === "stated")
    return { dating: first, mentions: mentionsBy(first), times: timesBy(first) };
  const seen = (dating: Dating): Seen[] => {
    const [mentions, times] = [mentionsBy(dating), timesBy(dating)];
    return found.map(({ block, span }, index) => ({
      block,
      span,
      mentions: mentions[index]!,
      times: times[index]!,
    }));
  };
  const by = (narrowings: readonly Narrowing[], dating: Dating): Dating =>
    narrowings.reduce((known, narrow) => narrow(document, known, seen(known)), dating);
  const own = by([narrowByOffice, narrowByYear, narrowByOccasions, ...BY_DAYS], first);
  const told = across.some(({ untaken }) => !untaken);
  const dating = told
    ? withoutRepeats(by(BY_DAYS, narrowByReports(own, across)))
    : { ...own, clues: [...own.clues, ...across] };
  return { dating, mentions: mentionsBy(dating), times: timesBy(dating) };
}

/** The state in whose capital the report was written, as its dateline tells. */
function homeOf({ text, blocks }: Document): string | undefined {
  const opening = blocks.find(({ role }) => role === "body");
  const words = opening && text.slice(opening.span.from, opening.span.to);
  const place = words && parseDateline(words)?.place;
  return place && stateOfCapital(words.slice(place.from, place.to));
}

/** The same question is asked again where a clue narrows nothing: its answer is kept. */
function byKey<K, T>(keyOf: (dating: Dating) => K, answer: (key: K) => T): (dating: Dating) => T {
  const kept = new Map<string, T>();
  return (dating) => {
    const key = keyOf(dating);
    const written = JSON.stringify(key) ?? "";
    const known = kept.get(written) ?? answer(key);
    kept.set(written, known);
    return known;
  };
}

/** Where the sentences of a report stand that are read, in the order in which `annotate` numbers them. */
export const sentencePlaces = ({ text, blocks }: Document): readonly SentencePlace[] =>
  blocks.flatMap((block, index) =>
    READ.has(block.role) ? sentencesIn(text, block).map((span) => ({ block: index, span })) : [],
  );

function sentencesIn(text: string, block: Block): readonly Span[] {
  const opening =
    block.role === "body" ? parseDateline(text.slice(block.span.from, block.span.to)) : undefined;
  const from = block.span.from + (opening?.span.to ?? 0);
  return sentencesOf(text, { from, to: block.span.to }).filter(
    (span) => span.to - span.from <= MOST_CHARACTERS,
  );
}

function readSentence(text: string, { block, span }: SentencePlace): Found {
  const tokens = tokenise(text, span.from, span.to);
  return { block, span, tokens, spots: recognise(tokens) };
}

/** The times of every sentence; "the same day" counts from the last day named before it. */
function timesOf(
  document: Document,
  found: readonly Found[],
  reference: TimeValue | undefined,
): FoundTime[][] {
  let previous: TimeValue | undefined;
  return found.map(({ span }) => {
    const times = timesIn(document, span, reference, previous);
    previous = times.findLast((time) => time.value?.precision === "day")?.value ?? previous;
    return times;
  });
}

const timesIn = (
  document: Document,
  span: Span,
  reference: TimeValue | undefined,
  previous: TimeValue | undefined,
): FoundTime[] =>
  findTimes(document.text.slice(span.from, span.to), { reference, previous, within: document }).map(
    (time) => ({
      ...time,
      value: isVague(time.value) ? undefined : time.value,
      span: { from: time.span.from + span.from, to: time.span.to + span.from },
    }),
  );

const isVague = (value: TimeValue | undefined): boolean =>
  value?.precision === "interval" && daysBetween(value.from, value.to) > WIDEST_TIME;

/** Relative words counted from a report of uncertain day may leave so many days that they tell nothing. */
const WIDEST_TIME = 31;
