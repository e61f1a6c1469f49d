// A sentence with its quotation marks taken out, so that what stands half inside and half outside them reads on, and for
// every item whose words it is: a quoted speaker's, or the report's own.
import type { AnnotatedDocument } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";
import { covers } from "../model/text.ts";
import { actorsIn } from "./actors.ts";
import type { Draft } from "./evidence.ts";
import { type Item, itemsOf } from "./items.ts";
import type { Quote } from "./quotes.ts";
import type { Read } from "./utterances.ts";
import { VOCABULARY } from "./vocabulary.ts";

export interface Voiced extends Item {
  /** Inside quotation marks, whoever speaks. */
  readonly quoted: boolean;
  /** The speaker of the quotation, or of the statement that the block belongs to. */
  readonly voice?: readonly EntityRef[];
}

export interface VoicedRead extends Omit<Read, "items"> {
  readonly items: readonly Voiced[];
}

/** Every sentence again, unfolded. */
export function voiced(
  { document, sentences }: AnnotatedDocument,
  reads: readonly Read[],
  quotes: readonly Quote[],
  utterances: readonly Draft[],
): VoicedRead[] {
  const statements = statementSpeakers(document, reads);
  return reads.map((read, index) => {
    const items = withoutMarks(itemsOf(document.text, sentences[index]!, [])).map((item) => {
      const quote = quotes.find((one) => covers(one.outer, item.span));
      const voice = quote ? speakersOf(quote, utterances) : statements.get(read.sentence.block);
      return { ...item, quoted: quote !== undefined, ...(voice ? { voice } : {}) };
    });
    return { ...read, items };
  });
}

const speakersOf = (quote: Quote, utterances: readonly Draft[]): readonly EntityRef[] | undefined => {
  const said = utterances.flatMap((draft) =>
    draft.type === "utterance" && covers(quote.outer, draft.found.span) ? [draft.speaker] : [],
  );
  return said.length ? said : undefined;
};

const ENDS = /^[.,!?;:]$/;

/** Marks go; one that ends a clause, or opens one behind a comma or colon, stays as the end of a clause. */
function withoutMarks(items: readonly Item[]): Item[] {
  return items.flatMap((item, at) => {
    if (/^[“”"„«»]$/.test(item.norm)) {
      const before = items[at - 1]?.norm ?? ".";
      return ENDS.test(before) && at > 0 ? [{ ...item, norm: '"', barrier: true }] : [];
    }
    const single = /^[‘’']$/.test(item.norm) && !/^\p{L}+s$/u.test(items[at - 1]?.norm ?? "");
    return single ? [] : [item];
  });
}

const INTRODUCED = /\b(?:said|added|stated|announced|statement|comment(?:ed)?|spoke)\b[^.]{0,60}:\s*["“]?$/;
const FIRST_PERSON = /^(?:i|we|our|my|us)$/;

/** "The Foreign Secretary said:" and then blocks without marks: theirs is the "I" and "we" up to the end of the statement. */
function statementSpeakers(
  document: AnnotatedDocument["document"],
  reads: readonly Read[],
): ReadonlyMap<number, readonly EntityRef[]> {
  const found = new Map<number, readonly EntityRef[]>();
  let speakers: readonly EntityRef[] | undefined;
  document.blocks.forEach((block, index) => {
    const own = reads.filter(({ sentence }) => sentence.block === index);
    const text = document.text.slice(block.span.from, block.span.to);
    if (block.role === "furniture" || /["“]/.test(text[0] ?? "")) return;
    const inside = own.some(({ items }) => items.some(({ norm }) => FIRST_PERSON.test(norm)));
    if (speakers && inside) found.set(index, speakers);
    const last = own.at(-1);
    if (last && INTRODUCED.test(text)) speakers = introduced(last);
    const opening = /^[^."“]{0,120}\bsaid:\s*(?=[A-Z])/.exec(text);
    if (opening && own[0]) {
      speakers = introduced(own[0]);
      if (speakers) found.set(index, speakers);
    }
  });
  return found;
}

function introduced({ items, antecedents }: Read): readonly EntityRef[] | undefined {
  const said = items.findLastIndex((item) => VOCABULARY.lists.say!.has(item.norm));
  for (let at = said - 1; at >= 0; at--) {
    const end = VOCABULARY.classes.actors!(items, at)[0];
    if (end === undefined) continue;
    const who = actorsIn(items, at, end, antecedents).filter((one) => one.kind !== "place");
    if (who.length) return who;
  }
  return undefined;
}
