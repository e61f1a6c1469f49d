// Whom words mean that tell of several at once: "the foreign and defence chiefs of both states", and later "the ministers";
// "the foreign ministers of ASEAN" and later "the ministers"; states in a row and later "they". A document's sentences in,
// for each its mentions settled and whom "they" mean where no two persons were told of since.
import type { AnnotatedDocument, Mention, Sentence } from "../model/annotated.ts";
import { distinctEntities, type EntityRef, entityKey } from "../model/entity.ts";
import { actorsOf, acts } from "./mentions.ts";

export interface Joint {
  readonly mentions: ReadonlyMap<Mention, Mention>;
  /** Whom "they" mean; unset where the report told of two persons since. */
  readonly they?: readonly EntityRef[];
}

/** A group told of: as the words name it, and with whoever else the words mean. */
interface Group {
  readonly named: readonly EntityRef[];
  readonly meant: readonly EntityRef[];
}

const MOST_BETWEEN = 12;

export function jointActors({ document: { text }, sentences }: AnnotatedDocument): Joint[] {
  const persons = distinctEntities(
    sentences.flatMap(({ mentions }) => mentions.flatMap(({ entities }) => entities)),
  ).filter((one) => one.kind === "person" && one.office && one.state);
  let ministers: (Group & { readonly at: number }) | undefined;
  let they: readonly EntityRef[] | undefined;
  return sentences.map((sentence, at) => {
    const before = they;
    const mentions = new Map<Mention, Mention>();
    for (const mention of sentence.mentions) {
      const group = groupOf(text, mention, persons);
      const known = ministers && at - ministers.at < MOST_BETWEEN ? ministers : undefined;
      if (group) {
        ministers = { ...group, at };
        mentions.set(mention, { ...mention, entities: group.meant });
      } else if (known && means(text, mention, known)) {
        ministers = { ...known, at };
        mentions.set(mention, { ...mention, entities: known.meant });
      } else if (known) {
        const states = statesMeant(text, mention, known);
        if (states) mentions.set(mention, { ...mention, entities: states });
      }
    }
    they = theyAfter(text, sentence, they);
    return { mentions, ...(before ? { they: before } : {}) };
  });
}

/** For each sentence the body named last before the word "resolution", there or earlier. */
export function adoptersIn({ document: { text }, sentences }: AnnotatedDocument): (EntityRef | undefined)[] {
  let adopter: EntityRef | undefined;
  return sentences.map(({ span, mentions }) => {
    const at = text.slice(span.from, span.to).search(/\bresolution\b/i);
    const named = mentions.filter((one) => at >= 0 && one.span.to <= span.from + at);
    const bodies = named.flatMap(({ entities }) => entities.filter(({ kind }) => kind === "body"));
    adopter = bodies.at(-1) ?? adopter;
    return adopter;
  });
}

const OFFICES: Readonly<Record<string, string>> = {
  foreign: "foreign minister",
  defence: "defence minister",
  defense: "defence minister",
};
const PLURAL = /\b(?:ministers|chiefs|secretaries|leaders)\b/;

/** Ministers in the plural: with those of a second office named before ("foreign and"), or as the words describe them. */
function groupOf(text: string, mention: Mention, persons: readonly EntityRef[]): Group | undefined {
  const words = text.slice(mention.span.from, mention.span.to);
  if (mention.form !== "office" || !PLURAL.test(words)) return undefined;
  if (mention.entities.length > 2) return { named: mention.entities, meant: mention.entities };
  if (mention.entities.length === 2) {
    const beside = /(\w+) and $/i.exec(text.slice(Math.max(0, mention.span.from - 20), mention.span.from));
    const office = OFFICES[beside?.[1]?.toLowerCase() ?? ""];
    const states = mention.entities.map(({ state }) => state);
    const others = persons.filter((one) => one.office === office && states.includes(one.state));
    return { named: mention.entities, meant: distinctEntities([...others, ...mention.entities]) };
  }
  if (mention.entities.length || mention.office?.of?.kind !== "body") return undefined;
  const unnamed: EntityRef = { kind: "unnamed", name: `unnamed: ${words}` };
  return { named: [], meant: [unnamed] };
}

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };

/** "The ministers", "the four ministers": the group, where the words fit it and do not mean two others. */
function means(text: string, { form, span, entities }: Mention, { named, meant }: Group): boolean {
  const words = text.slice(span.from, span.to).toLowerCase();
  if (form !== "collective" || !/(?:ministers|chiefs|secretaries)$/.test(words)) return false;
  const count = COUNTS[/\b(?:two|three|four|five|six)\b/.exec(words)?.[0] ?? ""];
  if (count !== undefined && count !== meant.length) return false;
  if (!entities.length) return true;
  const keys = new Set(meant.map(entityKey));
  if (!entities.every((one) => keys.has(entityKey(one)))) return false;
  const oneSide = new Set(entities.map(({ state }) => state)).size === 1;
  return oneSide || entities.map(entityKey).sort().join() === named.map(entityKey).sort().join();
}

/** "The two allies", "the countries": the states of the ministers told of. */
function statesMeant(text: string, { form, span }: Mention, { meant }: Group): EntityRef[] | undefined {
  const words = text.slice(span.from, span.to).toLowerCase();
  const states = [...new Set(meant.flatMap(({ state }) => state ?? []))];
  const count = COUNTS[/\b(?:two|three|four|five|six)\b/.exec(words)?.[0] ?? ""] ?? states.length;
  return form === "collective" &&
    /(?:countries|nations|allies)$/.test(words) &&
    states.length > 1 &&
    count === states.length
    ? states.map((name) => ({ kind: "state", name }))
    : undefined;
}

/** States or bodies in a row that open a sentence are "they" in the next ones, until two persons are told of. */
function theyAfter(
  text: string,
  { span, mentions }: Sentence,
  before: readonly EntityRef[] | undefined,
): readonly EntityRef[] | undefined {
  const acting = mentions.filter(acts);
  const persons = distinctEntities(
    acting.flatMap((one) => actorsOf(one)).filter((one) => one.kind === "person"),
  );
  const row: Mention[] = [];
  for (const mention of acting) {
    const gap = text.slice(row.at(-1)?.span.to ?? span.from, mention.span.from);
    if (!/^[\s“"]*(?:[Tt]he )?$|^,? ?(?:and |as well as )?(?:the )?$/.test(gap)) break;
    row.push(mention);
  }
  const sides = distinctEntities(row.flatMap((one) => actorsOf(one)));
  if (sides.length > 1 && sides.every((one) => /^(?:state|body|forum)$/.test(one.kind))) return sides;
  return persons.length > 1 ? undefined : before;
}
