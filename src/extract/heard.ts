// What a report has told up to a sentence that "he", "they", "the official" and "the statement" may mean in it.
import { PAPER_HEADS } from "../lexicon/speech.ts";
import { distinctEntities, type EntityRef } from "../model/entity.ts";
import type { Item } from "./items.ts";
import { actorsOf, acts } from "./mentions.ts";
import { lastSubject, type Saying, sayingsOf } from "./sayings.ts";
import type { Heard } from "./speaker-phrases.ts";
import type { Read } from "./utterances.ts";

/** A sentence with its verbs of saying and what was heard before it. */
export interface Told {
  readonly read: Read;
  readonly sayings: readonly Saying[];
  readonly heard: Heard;
}

export const NOTHING_HEARD: Heard = { several: [], unnamed: [], speakers: [], issuers: [] };

/** The sentences of a report in their order. */
export function toldIn(reads: readonly Read[]): Told[] {
  let heard = NOTHING_HEARD;
  return reads.map((read) => {
    const now = { ...heard, several: read.antecedents.several };
    const sayings = sayingsOf(read.items, now);
    heard = heardAfter(read.items, sayings, now);
    return { read, sayings, heard: now };
  });
}

function heardAfter(items: readonly Item[], sayings: readonly Saying[], before: Heard): Heard {
  const persons = personsIn(items);
  const speakers = sayings.findLast((one) => !one.joined)?.subject.speakers ?? [];
  const described = speakers.filter((one) => one.kind === "unnamed");
  const single = speakers.length === 1 && described.length === 1 && !persons.length ? speakers[0] : undefined;
  return {
    person: single ?? persons[0] ?? before.person,
    several: before.several,
    speakers: speakers.length ? speakers : before.speakers,
    unnamed: [...before.unnamed, ...described].slice(-4),
    issuers: issuersIn(items, speakers, before) ?? before.issuers,
  };
}

const personsIn = (items: readonly Item[]): EntityRef[] =>
  distinctEntities(
    items
      .flatMap(({ mention }) => (mention && acts(mention) ? actorsOf(mention) : []))
      .filter((one) => one.kind === "person"),
  );

/** Whoever the sentence with a paper in it tells of: "the ministers issued a joint statement". */
function issuersIn(
  items: readonly Item[],
  speakers: readonly EntityRef[],
  before: Heard,
): readonly EntityRef[] | undefined {
  const at = items.findIndex((item) => item.kind === "word" && PAPER_HEADS.has(item.norm));
  if (at < 0) return undefined;
  const subject = speakers.length ? speakers : (lastSubject(items, at, before)?.phrase.speakers ?? []);
  const named = subject.filter((one) => one.kind !== "unnamed");
  return named.length ? named : undefined;
}
