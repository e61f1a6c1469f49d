// Made-up reports for measuring origins: families of which the truth is known. One report, copies of it, cuts of it and
// rewritings that keep some of its sentences are one origin; other reports of the same event share its names, its set
// phrases, a quotation and their outlet's background paragraph, but tell it in sentences of their own. Words are drawn from
// syllables, so that no sentence is anybody's. The same reports every time.

// The same numbers every time: mulberry32.
const numbers = (start) => {
  let seed = start;
  return (limit) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
};

const SYLLABLES = [
  "ka",
  "ren",
  "mo",
  "sel",
  "dar",
  "vi",
  "tor",
  "len",
  "bas",
  "qui",
  "hal",
  "nor",
  "te",
  "ul",
];
const LINKS = ["the", "of", "and", "to", "in", "that", "for", "with", "on", "by", "a", "its"];

/** The square of an even draw: a few words stand in most sentences. */
const word = (pick) => {
  const n = Math.floor(2700 * (pick(10_000) / 10_000) ** 2);
  return SYLLABLES[n % 14] + SYLLABLES[Math.floor(n / 14) % 14] + SYLLABLES[Math.floor(n / 196) % 14];
};
const sentence = (pick) =>
  `${Array.from({ length: 12 + pick(16) }, (_, at) => (at % 2 ? LINKS[pick(LINKS.length)] : word(pick))).join(" ")}.`;
const sentences = (pick, count) => Array.from({ length: count }, () => sentence(pick));

/** What all reports of one event share: who met whom, in the words in which nearly everybody says it, and a quotation. */
const eventOf = (pick) => ({
  names: `Foreign Minister ${word(pick)} ${word(pick)} met his counterpart ${word(pick)} ${word(pick)} on the sidelines of the ${word(pick)} summit in ${word(pick)}`,
  quote: `"${sentence(pick)} ${sentence(pick)}" the minister said.`,
});

const OUTLETS = 40;
const backgrounds = Array.from({ length: OUTLETS }, (_, at) => sentence(numbers(9000 + at)));

const paragraphs = (event, own, outlet) => [
  `${event.names}, ${own[0]}`,
  ...own.slice(1, 4),
  event.quote,
  ...own.slice(4),
  backgrounds[outlet],
];

/** Each of `own` kept, or told anew where it falls to the part that is. */
const rewritten = (own, part, pick) => own.map((one) => (pick(100) < part ? sentence(pick) : one));

export const KINDS = [
  "copy",
  "rewritten 20 %",
  "rewritten 40 %",
  "rewritten 70 %",
  "cut to a quarter",
  "longer by double",
];

const derived = (own, kind, pick) => {
  if (kind === 0) return own;
  if (kind <= 3) return rewritten(own, [20, 40, 70][kind - 1], pick);
  if (kind === 4) return own.slice(0, Math.max(4, Math.floor(own.length / 4)));
  return [...own, ...sentences(pick, own.length)];
};

/**
 * So many reports: { id, family, kind, paragraphs }. Reports of one family are one origin; `kind` says how a report comes
 * from the first of its family (-1: it is the first). Three families an event.
 */
export function* families(count, seed = 1) {
  const pick = numbers(seed);
  let [made, family] = [0, 0];
  while (made < count) {
    const event = eventOf(pick);
    for (let one = 0; one < 3; one++, family++) {
      const own = sentences(pick, 8 + pick(25));
      const kinds = [-1, ...Array.from({ length: pick(4) }, () => pick(KINDS.length))];
      for (const kind of kinds) {
        if (made === count) return;
        const told = kind < 0 ? own : derived(own, kind, pick);
        yield { id: `r${made++}`, family, kind, paragraphs: paragraphs(event, told, pick(OUTLETS)) };
      }
    }
  }
}
