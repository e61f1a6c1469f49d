// A paragraph in, its sentences out. A sentence ends at . ? ! (with the marks that close behind them) where what follows
// can begin one; not after an abbreviation, an initial, or inside "U.S. Secretary".
import { MONTH_ABBREVIATIONS } from "../lexicon/calendar.ts";
import type { Span } from "../model/text.ts";

// The space is lost where pages are put together from pieces: "in need.And", "«…», he said.The".
const END =
  /[.!?…]+["'”’»)\]]*(?=\s)|(?<=\p{Ll}{2}|\d{2}|[”’])[.!?](?=["“]?(?:\p{Lu}(?!om |rg |et |ov )\p{Ll}+|A|I),? )/gu;
const OPENING = /^[\s"'“‘«([]*/u;

// A dot behind these never ends a sentence: a name or number always follows.
const LEADS = new Set(
  "mr mrs ms dr gen lt col maj adm capt cmdr sgt sen rep gov prof rev hon st messrs no vs art amb brig supt vice-adm ma md mohd atty engr".split(
    " ",
  ),
);
// Behind these it may: only a word that begins sentences, not names, tells.
const MAY_END = new Set([
  ...MONTH_ABBREVIATIONS.map((month) => month.toLowerCase()),
  ..."inc corp ltd co jr sr etc a.m p.m".split(" "),
]);
const BEGINS = new Set(
  `the a an in on at as it its he she they we i this that these those there but and or for from with by after before
  during while when if since although though however meanwhile earlier later both many some most all his her their our
  to according asked speaking among under over last next no not one two what who why how also yet so such then`.split(
    /\s+/,
  ),
);

function endsHere(text: string, from: number, mark: RegExpExecArray): boolean {
  const next = text.slice(mark.index + mark[0].length, mark.index + mark[0].length + 60);
  const opened = next.replace(OPENING, "");
  if (/^\p{Ll}/u.test(opened)) return false;
  if (!mark[0].startsWith(".") || /["”’»]$/.test(mark[0])) return true;
  const before =
    /[\p{L}\p{N}.–-]+$/u.exec(text.slice(Math.max(from, mark.index - 30), mark.index))?.[0] ?? "";
  const word = /^[\p{L}'’]+/u.exec(opened)?.[0].toLowerCase() ?? "";
  const last = before.toLowerCase();
  if (LEADS.has(last)) return false;
  // "Japan-U.S. Foreign Ministers": the letters behind the hyphen are what is shortened.
  const initials = /(?:^|[-–])(?:\p{Lu}\.)*\p{Lu}$/u.test(before);
  if (initials || MAY_END.has(last)) return BEGINS.has(word) && !/^\p{Lu}\.$/u.test(opened.slice(0, 2));
  return true;
}

/** The sentences of `text` between `block.from` and `block.to`, without the white space around them. */
export function sentencesOf(text: string, block: Span): Span[] {
  const sentences: Span[] = [];
  let start = block.from;
  const cut = (end: number): void => {
    const from = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0);
    const to = from + text.slice(from, end).trimEnd().length;
    if (to > from) sentences.push({ from, to });
    start = end;
  };
  const run = text.slice(0, block.to);
  END.lastIndex = block.from;
  for (let mark = END.exec(run); mark; mark = END.exec(run))
    if (endsHere(run, start, mark)) cut(mark.index + mark[0].length);
  cut(block.to);
  return sentences;
}
