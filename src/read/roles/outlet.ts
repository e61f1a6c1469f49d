// The outlet's name where the page prints it: in a masthead above the title, alone or before a date or a section.
// Only a line that names itself as an outlet does ("… Wire", "… Post", "Ministry of …"); what else stands there is a menu.
import type { Block } from "../../model/document.ts";
import { fold, slice } from "../../model/text.ts";

const OUTLET =
  /\b(?:agency|associated press|broadcasting|bulletin|chronicle|courier|daily|department|desk|despatch|dispatch|echo|embassy|examiner|express|foreign office|gazette|globe|guardian|herald|independent|journal|ledger|magazine|mail|mercury|ministry|mirror|monitor|news|newswire|notes|observer|office of|post|press|radio|record|reporter|review|secretariat|sentinel|standard|star|telegraph|times|today|tribune|voice|weekly|wire|world service)\b/i;

/** Names of sections and of kinds of text, under which any site has them. */
const LABEL =
  /^(?:(?:breaking|latest|top|more|related|recent|world|international|national|local|all|other|home|political|headline|live|trending|featured) )+(?:news|reports?|notes?|press|press releases?)(?: (?:today|now|articles|updates?|home))?$|^(?:press|news|media) (?:releases?|notes?|notices?|room|corner|cent(?:re|er)|articles?|updates?|reports?|feed|items?|archive|section|home)$|^(?:news|press|media)$/i;

const SEPARATOR = /\s+(?:--|[*|\u00b7\u2022\u2013\u2014-])\s+/;
const MOST_WORDS = 6;

/** The outlet that a masthead names, alone or before a section or a date. */
export const nameIn = (line: string): string | undefined => {
  const name = line.split(SEPARATOR)[0]!.trim();
  const words = name.split(" ");
  const written = words.every((word) => /^(?:\p{Lu}|\d|of$|the$|and$|for$|&$)/u.test(word));
  return written &&
    words.length <= MOST_WORDS &&
    OUTLET.test(name) &&
    !LABEL.test(name) &&
    !/\b(?:minister|secretary|spokes\w+|statement|conference|briefing|remarks|ambassador|president)\b/i.test(
      name,
    ) &&
    !/[.!?:,]$/.test(name)
    ? name
    : undefined;
};

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** Low inside a name, though not at its beginning. */
const SMALL = /^(?:an?|and|at|by|for|from|in|of|on|or|the|to|with)$/;

/** "MINISTRY OF TRADE" as a mast prints it, "Ministry of Trade" as people write it; abbreviations stay. */
const written = (name: string): string =>
  name === name.toUpperCase() && name.length > 4
    ? name
        .toLowerCase()
        .replace(/[\p{L}'\u2019]+/gu, (word, at: number) =>
          at > 0 && SMALL.test(word) ? word : capitalised(word),
        )
    : name;

/** The outlet named above or right beside the title, if one is. */
export function outletIn(text: string, blocks: readonly Block[]): string | undefined {
  const title = blocks.findIndex((block) => block.role === "title");
  for (const block of blocks.slice(0, Math.min(4, title < 0 ? 4 : title + 1))) {
    const line = fold(
      slice(text, { from: block.span.from, to: Math.min(block.span.to, block.span.from + 160) }),
    );
    const name = block.role === "body" || block.role === "title" ? undefined : nameIn(line);
    if (name) return written(name);
  }
  return undefined;
}
