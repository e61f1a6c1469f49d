// What may stand behind the head of a speaker's phrase, and inside the phrase before it: "at the crossing", "who briefed
// reporters", ", a former judge,", the name that closes a description. Refuses what has a statement of its own.
import { PAPER_HEADS, SPEAKER_HEADS, SPEECH_VERBS } from "../lexicon/speech.ts";
import type { Item } from "./items.ts";
import { isWord } from "./speaker-words.ts";

// Words that end a noun phrase, or cannot stand inside one before its head.
const OUTSIDE = new Set(
  `of in on at to from with by for between against about into over under near towards toward after before during since
  following despite amid via than as and or but nor that which who whom whose where when while if because although though
  he she they it we you i there not no never is are was were be been being has have had do does did will would shall
  should may might can could must yet so then however meanwhile what how why whether neither either both let said says
  say told tells tell added adds asked according the a an his her its their this these those per under beside beneath behind alongside within inside
  outside across along around wherein whereby thereby instead therefore
  quoted quotes cited cites indeed still also only just even including`.split(/\s+/),
);
const OPENS_TAIL =
  /^(?:of|for|from|in|at|on|to|with|familiar|close|briefed|involved|who|responsible|present|attending)$/;
export const MOST_TAIL = 13;
export const MOST_ASIDE = 20;

export const isName = (item: Item): boolean =>
  item.mention !== undefined && ["person", "titled"].includes(item.mention.form);

/** May the item stand inside a noun phrase, before its head? */
export const isInside = (item: Item): boolean =>
  item.mention !== undefined ||
  (item.kind === "word" &&
    /^(?:'s|'|-|\d{1,3}|\p{L}[\p{L}'’.]*)$/u.test(item.norm) &&
    !OUTSIDE.has(item.norm));

/** Is the run behind a head its tail: "at the crossing", "of Congo", "who briefed reporters", ", a former judge,"? */
export function isTail(items: readonly Item[], from: number, to: number): boolean {
  if (from === to) return true;
  if (/^(?:he|she|they|it|we|i|[.!?])$/.test(items[to - 1]!.norm)) return false;
  const clause = items[from - 1]!.mention?.form === "described" && / who /.test(items[from - 1]!.text);
  if (clause && to - from < 6 && items.slice(from, to).every((item) => isInside(item))) return true;
  if (
    /^(?:titled|entitled|headlined)$/.test(items[from]!.norm) &&
    items[to - 1]!.kind === "quote" &&
    to - from < 4
  )
    return true;
  if (items.slice(from, to).some((item) => item.kind === "quote" || /^[;:"]$/.test(item.norm))) return false;
  const comma = items.findIndex((item, at) => at >= from && at < to && item.norm === ",");
  if (isPaperClause(items, from, to) || closesWithName(items, from, to, comma)) return true;
  if (comma === from && to === from + 1) return /,/.test(items[from - 1]!.text);
  if (comma < 0 && /^(?:and|or|but)$/.test(items[to - 1]!.norm)) return false;
  if (comma < 0 && items[from]!.norm !== "who" && items.slice(from, to).some((item) => isWord(item, SAYS)))
    return false;
  if (
    comma < 0 &&
    items.some((item, at) => at > from && at < to && item.norm === "and" && items[at - 1]!.time)
  )
    return false; // "the envoy on Monday and the minister"
  if (comma < 0) return to - from <= MOST_TAIL && OPENS_TAIL.test(items[from]!.norm);
  const tail = comma === from || (comma - from <= MOST_TAIL && OPENS_TAIL.test(items[from]!.norm));
  return (
    tail &&
    to - comma <= MOST_ASIDE &&
    to - comma > 2 &&
    items[to - 1]!.norm === "," &&
    isAside(items, comma, to)
  );
}

/** "the spokesman of the Union, X": behind the description the name, and no more. */
const closesWithName = (items: readonly Item[], from: number, to: number, comma: number): boolean =>
  comma === to - 2 &&
  isName(items[to - 1]!) &&
  !isName(items[from - 1]!) &&
  (comma === from || /^(?:of|for|on|to|at|in)$/.test(items[from]!.norm)) &&
  items.slice(from + 1, comma).every((item) => isInside(item) || /^(?:the|of|for|and)$/.test(item.norm)) &&
  !/^(?:and|or)$/.test(items[to]?.norm ?? "") &&
  !(
    items[to]?.norm === "," &&
    (items[to + 1]?.mention || /^(?:and|or|the)$/.test(items[to + 1]?.norm ?? ""))
  );

/** "a note dated 4 March and seen by this newspaper". */
const isPaperClause = (items: readonly Item[], from: number, to: number): boolean =>
  isWord(items[from - 1], PAPER_HEADS) &&
  /^(?:dated|seen|circulated|published|issued|released|obtained|signed|sent|addressed|drafted|by)$/.test(
    items[from]!.norm,
  ) &&
  to - from <= MOST_TAIL &&
  !items.slice(from, to).some((item) => item.norm === ",");

const ASIDE_OPENS =
  /^(?:a|an|the|who|whose|which|his|her|its|their|one|in|at|on|speaking|asked|citing|quoting|after|during|as|such|both|then|until|now|when|not|also|with|responding|addressing|like|by|for|from|briefing)$/;

const SAYS = new Set(SPEECH_VERBS.flatMap((verb) => verb.forms));
const MAY_SAY =
  /^(?:who|whose|which|speaking|asked|citing|quoting|when|after|in|at|during|responding|addressing)$/;

/** "…, who speaks for the border guards,": no statement of its own. */
const isAside = (items: readonly Item[], comma: number, to: number): boolean => {
  const first = items[comma + 1]!;
  const says = items.slice(comma + 1, to).some((item) => isWord(item, SAYS));
  if (says && !MAY_SAY.test(first.norm)) return false;
  return (
    ASIDE_OPENS.test(first.norm) ||
    first.mention !== undefined ||
    items.slice(comma + 1, to).some((one) => isWord(one, SPEAKER_HEADS))
  );
};
