// A sentence with its quotation marks taken out, so that what stands half inside and half outside them reads on, and for
// every item whose words it is: a quoted speaker's, or the report's own.
import { HOLDERS } from "../lexicon/holders.ts";
import { officialHost } from "../lexicon/official-hosts.ts";
import { kept } from "../match/kept.ts";
import type { AnnotatedDocument } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";
import { covers, overlaps } from "../model/text.ts";
import { actorsIn } from "./actors.ts";
import type { Draft } from "./evidence.ts";
import { type Item, itemsOf } from "./items.ts";
import { adoptersIn, jointActors } from "./joint-actors.ts";
import type { Quote } from "./quotes.ts";
import type { Read } from "./sentence-read.ts";
import { VOCABULARY } from "./vocabulary.ts";

export interface Voiced extends Item {
  /** Inside quotation marks, whoever speaks. */
  readonly quoted: boolean;
  /** The speaker of the quotation, or of the statement that the block belongs to. */
  readonly voice?: readonly EntityRef[];
}

export interface VoicedRead extends Omit<Read, "items"> {
  readonly items: readonly Voiced[];
  readonly titles: Titles;
  /** The body whose resolution the report told of last. */
  readonly adopter?: EntityRef;
}

/** Every sentence again, unfolded. */
export function voiced(
  annotated: AnnotatedDocument,
  reads: readonly Read[],
  quotes: readonly Quote[],
  utterances: readonly Draft[],
): VoicedRead[] {
  const { document, sentences } = annotated;
  const titles = titlesOf(annotated);
  const statements = statementSpeakers(annotated, reads, titles);
  const joint = jointActors(annotated);
  const adopters = adoptersIn(annotated);
  const turns = turnsOf(utterances);
  const speakers = kept((quote: Quote) => speakersOf(quote, utterances));
  return reads.map((read, index) => {
    const near = quotes.filter(({ outer }) => overlaps(outer, read.sentence.span));
    const items = withoutMarks(itemsOf(document.text, sentences[index]!, [])).map((item) => {
      const quote = near.find((one) => covers(one.outer, item.span));
      const voice =
        (quote && speakers(quote)) ?? turns.get(read.sentence.block) ?? statements.get(read.sentence.block);
      const mention = item.mention && (joint[index]!.mentions.get(item.mention) ?? item.mention);
      return { ...item, mention, quoted: quote !== undefined, voice };
    });
    const { they } = joint[index]!;
    const antecedents = they ? { ...read.antecedents, several: they } : read.antecedents;
    const adopter = adopters[index];
    return { ...read, items, antecedents, titles, ...(adopter ? { adopter } : {}) };
  });
}

/** Whose turn of a transcript a block is; the questioners hold no views. */
const turnsOf = (utterances: readonly Draft[]): ReadonlyMap<number, readonly EntityRef[]> =>
  new Map(
    utterances.flatMap((draft) =>
      draft.type === "utterance" &&
      draft.found.rule === "release/transcript" &&
      draft.speaker.kind !== "unnamed"
        ? [[draft.found.block, [draft.speaker]] as const]
        : [],
    ),
  );

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

const INTRODUCED =
  /\b(?:said|says|added|stated|announced|statement|comment(?:ed|ing)?|spoke)\b[^.]{0,60}:\s*$/;
const OPENING = /^[^."“]{0,120}\bsaid:\s*(?=["“]?[A-Z])/;
const STATEMENT = /^(?:Statement|Remarks) by\b/i;

// A turn of a transcript: "QUESTION: …".
const LABELLED = /^[A-Z][A-Z .'’-]+:\s/;
const FIRST_PERSON = /\b(?:[Ww]e|[Oo]ur|us)\b/;

/**
 * "The Foreign Secretary said:" and then blocks without marks: theirs is the "I" and "we", until they are told of again.
 * On a government's own page "we" is that government, where nobody else is said to speak.
 */
function statementSpeakers(
  { document, sentences }: AnnotatedDocument,
  reads: readonly Read[],
  titles: Titles,
): ReadonlyMap<number, readonly EntityRef[]> {
  const found = new Map<number, readonly EntityRef[]>();
  let speakers: readonly EntityRef[] | undefined;
  let called: string | undefined;
  let whole = false;
  const issuer = officialHost(document.address)?.issuer;
  document.blocks.forEach((block, index) => {
    const own = reads.filter(({ sentence }) => sentence.block === index);
    const first = own[0];
    if (block.role === "furniture" || !first) return;
    const text = document.text.slice(block.span.from, block.span.to);
    const opening = OPENING.test(text) || STATEMENT.test(text);
    const introducing = opening || INTRODUCED.test(text);
    const mentions = sentences.flatMap((one) => (one.block === index ? one.mentions : []));
    const toldOf = mentions.some(
      ({ span, entities }) =>
        document.text.slice(span.from, span.to) === called ||
        entities.some((one) => speakers?.some((other) => other.name === one.name)),
    );
    if (introducing) {
      const introduction = STATEMENT.test(text)
        ? stated(first)
        : introduced(opening ? first : own.at(-1)!, titles);
      speakers = introduction?.who;
      called = introduction?.words;
      if (opening && speakers && !STATEMENT.test(text)) found.set(index, speakers);
      whole = STATEMENT.test(text);
    } else if (toldOf && !whole) speakers = undefined;
    else if (speakers) found.set(index, speakers);
    if (issuer && !found.has(index) && FIRST_PERSON.test(text) && !LABELLED.test(text))
      found.set(index, [issuer]);
  });
  return found;
}

function introduced(
  { items, antecedents }: Read,
  titles: Titles,
): { who: readonly EntityRef[]; words: string } | undefined {
  const said = items.findLastIndex((item) => VOCABULARY.lists.say!.has(item.norm));
  for (let at = (said < 0 ? items.length : said) - 1; at >= 0; at--) {
    const end = VOCABULARY.classes.actors!(items, at)[0];
    if (end === undefined) continue;
    const office = items[at]!.mention?.form === "office" ? titles.get(items[at]!.norm) : undefined;
    const who = office
      ? [office]
      : actorsIn(items, at, end, antecedents).filter((one) => one.kind !== "place");
    if (who.length) return { who, words: items[at]!.text };
  }
  return undefined;
}

/** "Statement by the High Representative X": the body whose office it is speaks, else the person. */
function stated({ items }: Read): { who: readonly EntityRef[]; words: string } | undefined {
  const item = items.find(({ mention }) => mention?.entities.some((one) => one.kind === "person"));
  if (!item?.mention) return undefined;
  const of = item.mention.office?.of;
  const person = item.mention.entities[0]!;
  const body = of?.kind === "body" ? of.name : HOLDERS.find((one) => one.person === person.name)?.of;
  const who: EntityRef[] =
    body && body.length > 2 ? [{ kind: "body", name: body }] : [...item.mention.entities];
  return { who, words: item.text };
}

/** Who is named in a report with which title: "foreign secretary" → Boris Johnson; only titles that one person has. */
export type Titles = ReadonlyMap<string, EntityRef>;

function titlesOf({ document, sentences }: AnnotatedDocument): Titles {
  const titles = new Map<string, EntityRef>();
  const shared = new Set<string>();
  for (const { form, entities, span } of sentences.flatMap((one) => one.mentions)) {
    const person = entities[0];
    if (form !== "titled" || entities.length !== 1 || person?.kind !== "person") continue;
    const words = document.text.slice(span.from, span.to).toLowerCase();
    const last = person.name.toLowerCase().split(" ")[0]!;
    const title = words.slice(0, Math.max(0, words.indexOf(last))).trim();
    if (!title) continue;
    const known = titles.get(title);
    if (known && known.name !== person.name) shared.add(title);
    titles.set(title, person);
  }
  for (const title of shared) titles.delete(title);
  return titles;
}
