// A sentence as meetings, calls and visits are read from it: the report's own words with quotations folded, and what is
// said inside each quotation with its speaker, who says "I" and "we".
import type { Item } from "./items.ts";
import type { Read } from "./sentence-read.ts";
import type { Voiced, VoicedRead } from "./voices.ts";

/** A shorter run of quoted words tells of no event. */
const LEAST_WORDS = 5;

export function heard(read: Read, { items, titles }: VoicedRead): Read[] {
  const speaker = items.find((item) => !item.quoted && item.voice)?.voice?.[0];
  const own = {
    ...read,
    items: withGroups(read.items, items),
    antecedents: { ...read.antecedents, titles, speaker },
  };
  return [
    own,
    ...runsOf(items).map((run) => ({
      ...read,
      items: run,
      antecedents: { ...read.antecedents, titles, speaker: run[0]!.voice?.[0] },
    })),
  ];
}

/** "the foreign and defence chiefs of both states": all who are meant, as the report has named them elsewhere. */
function withGroups(own: readonly Item[], voiced: readonly Voiced[]): readonly Item[] {
  const groups = new Map(
    voiced.flatMap(({ mention, span }) =>
      mention?.form === "office" && mention.entities.length > 2 ? [[span.from, mention] as const] : [],
    ),
  );
  if (!groups.size) return own;
  return own.map((item) => {
    const mention = item.mention?.form === "office" ? groups.get(item.span.from) : undefined;
    return mention ? { ...item, mention } : item;
  });
}

function runsOf(items: readonly Voiced[]): (readonly (Item & Voiced)[])[] {
  const runs: Voiced[][] = [];
  items.forEach((item, at) => {
    if (!item.quoted || item.norm === '"') return;
    if (items[at - 1]?.quoted && items[at - 1]!.norm !== '"' && runs.length) runs.at(-1)!.push(item);
    else runs.push([item]);
  });
  return runs.filter((run) => run.length >= LEAST_WORDS);
}
