// An annotated document in, its reading out: facts with their evidence, in the order of the text. Reads nothing but what
// stands in its sentences; carries a meeting's day on only to what the same report tells of the same people beside it.
import type { AnnotatedDocument } from "../model/annotated.ts";
import { distinctEntities, type EntityRef } from "../model/entity.ts";
import type { Reading } from "../model/fact.ts";
import { overlaps, type Span } from "../model/text.ts";
import type { Syntax } from "../syntax/syntax.ts";
import { withoutDoubles } from "./act-doubles.ts";
import { acts as actsIn } from "./acts.ts";
import { carryDays } from "./carry.ts";
import { commitments } from "./commitments.ts";
import { corrected } from "./corrections.ts";
import { eachOnce } from "./deed-doubles.ts";
import { deeds } from "./deeds.ts";
import { type Denials, denials, isInDenial } from "./denials.ts";
import { deniedAgain } from "./denials-again.ts";
import { type Draft, factsOf } from "./evidence.ts";
import { events } from "./frames.ts";
import { type Grammars, grammarsBy } from "./grammar.ts";
import { type Told, toldIn } from "./heard.ts";
import { DENIED_THAT } from "./indirect.ts";
import { type Item, itemsOf, LEAST_QUOTED_WORDS } from "./items.ts";
import { memberships } from "./memberships.ts";
import { actorsOf, acts } from "./mentions.ts";
import { positions } from "./positions.ts";
import { withPutOff } from "./put-off.ts";
import { type Quote, quotesOf, wordCount } from "./quotes.ts";
import { withoutRepeats } from "./repeats.ts";
import { CALLS } from "./rules/calls.ts";
import { DEEDS } from "./rules/deeds.ts";
import { MEETINGS } from "./rules/meetings.ts";
import { VISITS } from "./rules/visits.ts";
import type { Read } from "./sentence-read.ts";
import { groupIn } from "./speakers-meant.ts";
import { tenures } from "./tenures.ts";
import { isBeside } from "./together.ts";
import type { Tried } from "./trial.ts";
import { utterances } from "./utterances.ts";
import { withCutShort } from "./visit-days.ts";
import { heard } from "./voiced-parts.ts";
import { voiced } from "./voices.ts";

const CALL = /\b(?:call|(?:tele)?phone|telephone)\b/i;

/** Changes whenever the rules read anything otherwise than before. */
export const RULES_VERSION = "0.7";

/** `tried` hears of every rule for events whose words stand in the report. Reads the facts of a report, e.g. a meeting in «Blinken met Hayashi in Liverpool on Saturday.» */
export function extract(annotated: AnnotatedDocument, syntax: Syntax, tried?: Tried): Reading {
  const { document, dating } = annotated;
  const { quotes, told, reads } = itemised(annotated, syntax);
  const said = utterances(annotated, quotes, told);
  const direct = said.filter((draft) => draft.type === "utterance" && draft.mode === "direct");
  const unquoted = voiced(annotated, reads, quotes, direct);
  const ofCall = document.blocks.some(
    ({ role, span }) => role === "title" && CALL.test(document.text.slice(span.from, span.to)),
  );
  const refuted: Denials[] = [];
  const happened = reads.flatMap((read, index) => {
    const role = document.blocks[read.sentence.block]!.role;
    const setting = {
      text: document.text,
      headline: role === "title" || role === "heading" || role === "caption",
      written: dating.value,
      ofCall,
      tried,
    };
    const parts = heard(read, unquoted[index]!);
    const denying = denials(setting, told[index]!, parts);
    refuted.push(denying);
    const held = [
      ...parts.flatMap((part) =>
        withPutOff(
          part.items,
          [CALLS, MEETINGS, VISITS].flatMap((rules) => events(setting, part, rules)),
          dating.value,
        ),
      ),
      ...eachOnce(DEEDS.flatMap((rules) => parts.flatMap((part) => deeds(setting, part, rules)))),
    ];
    return held.filter((draft) => !isInDenial(draft, denying.scopes));
  });
  const { events: settled, discrepancies, wrong } = corrected(annotated, reads, happened);
  const drafts = [
    ...withoutRepeats(carryDays(withCutShort(document.text, settled)), (draft) =>
      sumsUp(annotated, draft.found.block),
    ),
    ...refuted.flatMap((one) => one.drafts),
    ...deniedAgain(told, settled),
    ...discrepancies,
    ...said.filter((draft) => !isDeniedEvent(draft, refuted)),
    ...commitments(document.text, document.blocks, unquoted),
    ...positions(document.text, unquoted),
    ...tenures(annotated, reads),
    ...memberships(annotated, reads),
  ];
  const deedsTold = reads.flatMap((read, index) =>
    actsIn(document.text, read).filter((draft) => !isInDenial(draft, refuted[index]!.scopes)),
  );
  return {
    document: document.id,
    rules: RULES_VERSION,
    dating,
    facts: factsOf(
      document,
      [...drafts, ...withoutDoubles(deedsTold, drafts)].filter(
        ({ type, found }) => type === "tenure" || !wrong.has(found.span.from),
      ),
    ),
    notices: [],
  };
}

/** Is it the saying of a denial that stands as an event denied? */
const isDeniedEvent = ({ found }: Draft, refuted: readonly Denials[]): boolean =>
  found.rule === DENIED_THAT &&
  refuted.some(
    ({ drafts, scopes }) =>
      drafts.length > 0 && scopes.some(({ span }) => span && overlaps(span, found.span)),
  );

/** A report as rules see it: its quotations, and its sentences with whom their pronouns may mean. */
export interface Itemised {
  readonly quotes: readonly Quote[];
  readonly told: readonly Told[];
  readonly reads: readonly Read[];
}

export function itemised(annotated: AnnotatedDocument, syntax: Syntax): Itemised {
  const { text, blocks } = annotated.document;
  const quotes = blocks.flatMap((block, index) =>
    block.role === "furniture" ? [] : quotesOf(text, block, index),
  );
  const long = quotes.filter(
    ({ inner }) => wordCount(text.slice(inner.from, inner.to)) >= LEAST_QUOTED_WORDS,
  );
  const told = toldIn(
    readAll(
      annotated,
      long.map(({ outer }) => outer),
      grammarsBy(syntax),
    ),
  );
  const reads = told.map(({ read, heard: { person, several, ministries, beside, its, speakers } }) => ({
    ...read,
    antecedents: {
      ...(person?.kind === "person" ? { person } : {}),
      several,
      ministry: ministries.at(-1),
      body: beside.length === 1 && beside[0]!.kind === "body" ? beside[0] : undefined,
      its,
      group: groupIn({ speakers }),
    },
  }));
  return { quotes, told, reads };
}

const SUMMING = new Set(["title", "standfirst", "heading", "caption", "correction"]);

/** Headlines, captions, corrections and the opening paragraph. */
const sumsUp = ({ document }: AnnotatedDocument, block: number): boolean =>
  SUMMING.has(document.blocks[block]!.role) ||
  document.blocks.findIndex((one) => one.role === "body") === block;

function readAll(
  { document, sentences }: AnnotatedDocument,
  quotes: readonly Span[],
  grammar: Grammars,
): Read[] {
  let several: readonly EntityRef[] = [];
  return sentences.map((sentence) => {
    const items = itemsOf(document.text, sentence, quotes);
    const read = { sentence, items, antecedents: { several }, grammar };
    several = severalAfter(items, several);
    return read;
  });
}

/** After a sentence, "they" are its first two persons, but for one who is only spoken of: "the arrest of gunman X". */
function severalAfter(items: readonly Item[], before: readonly EntityRef[]): readonly EntityRef[] {
  const persons = distinctEntities(
    items
      .flatMap((item, at) => {
        if (!item.mention || !acts(item.mention)) return [];
        const who = actorsOf(item.mention);
        const isFirst = !items.slice(0, at).some(({ mention }) => mention && acts(mention));
        return isFirst || who.length > 1 || isBeside(items, at) ? who : [];
      })
      .filter((one) => one.kind === "person"),
  );
  return persons.length > 1 ? persons.slice(0, 2) : before;
}
