// Whose words a clause is, where it tells what the speaker thinks without naming him: inside a quotation its speaker, else
// the one to whom the sentence gives the words before ("X said that …") or behind ("…, X demanded on Monday").
import { pattern } from "../match/pattern.ts";
import { actorsIn } from "./actors.ts";
import { headAt } from "./heads.ts";
import { endingAt, type Holder, holderOf } from "./holders.ts";
import { SPEECH, VOCABULARY } from "./vocabulary.ts";
import type { VoicedRead } from "./voices.ts";

const BEFORE = pattern("[who:actors] ( , ..9 , )? ( @adverb / has|have|had )* [saying] ( that )?");
const BEHIND = pattern(
  ", [who:actors] ( , ..9 , )? ( @adverb / has|had )* ( @say / demanded|urged|insisted|warned|told ..3 )",
);
const ACCORDING = pattern("according to ( the|a )? [who:actors]");

/** The speaker at `at`. */
export function voiceAt(read: VoicedRead, at: number): Holder | undefined {
  const { items, antecedents } = read;
  const item = items[at];
  const nested = retoldBy(read, at);
  if (nested) return nested;
  if (item?.voice) return { who: item.voice, from: at, to: at + 1 };
  if (item?.quoted) return undefined;
  for (const find of [BEFORE, BEHIND, ACCORDING]) {
    const match = find(items, VOCABULARY);
    const who = match?.captures.who;
    if (
      !match ||
      !who ||
      (find === BEFORE && (match.to > at || match.to < at - 6)) ||
      (find !== BEFORE && match.from < at)
    )
      continue;
    const actors = actorsIn(items, who[0], who[1], antecedents);
    if (actors.length) return { who: actors, from: who[0], to: who[1] };
  }
  return saysBehind(read, at) ?? saidBefore(read, at);
}

/** "X welcomed the vote and said that …": whoever the verb of saying before belongs to. */
function saidBefore(read: VoicedRead, at: number): Holder | undefined {
  const { items } = read;
  const that = [at - 1, at - 2].find((k) => items[k]?.norm === "that") ?? at;
  const said = SPEECH.has(items[that - 1]?.norm ?? "") ? that - 1 : -1;
  return said > 0 ? holderOf(read, headAt(items, said)) : undefined;
}

const RETELLS = /^(?:clear|adamant|certain|convinced|confident)$/;
const MOST_RETOLD = 16;

/** "The minister was clear that it is too early": his view, whoever tells of it. */
function retoldBy(read: VoicedRead, at: number): Holder | undefined {
  const { items } = read;
  for (let k = at - 1; k > 1 && at - k < MOST_RETOLD; k--) {
    const { norm, quoted } = items[k]!;
    if (/^[;:"]$/.test(norm) || quoted !== items[at]?.quoted) return undefined;
    if (norm !== "that") continue;
    const told = items[k - 1]!.norm;
    if (!(quoted ? SPEECH.has(told) || RETELLS.test(told) : RETELLS.test(told))) continue;
    const holder = endingAt(read, headAt(items, k - 1).from);
    return holder && !/^(?:i|we|he|she|it|they)$/.test(items[holder.from]!.norm) ? holder : undefined;
  }
  return undefined;
}

const SAYS = /^(?:said|says|demanded|urged|insisted|warned|added|argued|stressed|announced)$/;

/** "…, the Danish delegate urged": a speaker told by a noun alone. */
function saysBehind(read: VoicedRead, at: number): Holder | undefined {
  const said = read.items.findIndex((item, k) => k > at && SAYS.test(item.norm));
  const holder = said > 0 ? endingAt(read, said) : undefined;
  return holder && holder.from > at && /^(?:,|the)$/.test(read.items[holder.from - 1]?.norm ?? "")
    ? holder
    : undefined;
}
