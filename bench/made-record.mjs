// Made-up reports for measuring a record that grows for long: invented people, a few of them in most reports and most in few
// (Zipf), on a calendar that moves on. Three in ten tell again what a recent report told: word for word, with some sentences
// replaced, in words of their own, or as what came of a preview. Sentences of our own in several wordings. The same reports
// every time.
import { DAY, numbers, person, weekday, written } from "./made-reports.mjs";

const one = (pick, list) => list[pick(list.length)];

const A_DAY = 60;
const START = Date.UTC(2023, 0, 2);
const UNDATED = 5;
const AGAIN = 30;
const AHEAD = 20;
const PEOPLE = 1500;
/** Flattens the top of the distribution: nobody meets a tenth of the world. */
const FLAT = 5;
/** A report that tells again tells of one of so many before it: three days. */
const RECENT = 3 * A_DAY;

const CAPITALS = {
  Kenya: "Nairobi", Peru: "Lima", Norway: "Oslo", Vietnam: "Hanoi", Ghana: "Accra", Chile: "Santiago", Poland: "Warsaw",
  Jordan: "Amman", Nepal: "Kathmandu", Finland: "Helsinki", Morocco: "Rabat", Thailand: "Bangkok", Canada: "Ottawa",
  Senegal: "Dakar", Latvia: "Riga", Uruguay: "Montevideo", Japan: "Tokyo", Brazil: "Brasilia", Egypt: "Cairo",
  Austria: "Vienna",
}; // biome-ignore format: one table
const NEUTRAL = ["Geneva", "Doha", "Jakarta", "Brussels", "Singapore", "New York", "Istanbul"];
const THINGS = [
  "fishing", "grain", "rail", "port", "border", "river", "vaccine", "satellite", "pipeline", "energy", "visa", "tariff",
  "labour", "mining", "data", "shipping", "airspace", "forest", "steel", "cotton", "tourism", "wheat", "ferry", "lithium",
  "refugee", "prisoner", "customs", "copyright", "pension", "fertiliser", "drought", "cable", "bridge", "harvest", "timber",
]; // biome-ignore format: one list
const MATTERS = [
  "agreement", "treaty", "dispute", "corridor", "quota", "fund", "council", "mission", "crossing", "project", "exchange",
  "inspection", "convention", "tribunal", "programme", "register", "moratorium", "subsidy", "commission", "survey",
]; // biome-ignore format: one list
const QUALITIES = [
  "patient",
  "northern",
  "coastal",
  "honest",
  "costly",
  "gradual",
  "rural",
  "modest",
  "durable",
];
const OPENINGS = [
  "We have found common ground on", "Nobody here wants to lose", "Our engineers have looked hard at", "There is still work on",
  "I came with a new offer on", "My government will not walk away from", "Both parliaments have asked about",
  "It took us eleven rounds to settle", "Families on the coast depend on", "Last winter taught us the price of",
]; // biome-ignore format: one list
/** What somebody says again and again, to everybody. */
const SET_PHRASES = [
  "and nobody can do it alone", "because the villages cannot wait", "and we will keep our word",
  "before the monsoon closes the roads", "and our door stays open",
]; // biome-ignore format: one list
const DOINGS = [
  "audit", "replace", "count", "repaint", "guard", "lease", "measure", "postpone", "reopen", "insure", "double", "inspect",
  "auction", "shorten", "widen", "publish", "revise", "ration", "rebuild", "translate",
]; // biome-ignore format: one list
const TAILS = [
  (pick) => `before anybody can ${one(pick, DOINGS)} the ${thing(pick)}`,
  (pick) => `and the ${one(pick, QUALITIES)} ${one(pick, THINGS)} ${one(pick, DOINGS)}ers know it`,
  (pick) =>
    `so that every ${one(pick, THINGS)} clerk can ${one(pick, DOINGS)} what is left of the ${thing(pick)}`,
  (pick) =>
    `while our ${one(pick, THINGS)} crews ${one(pick, DOINGS)} the ${one(pick, QUALITIES)} ${thing(pick)}`,
];
const SET_PHRASE = 20;
const thing = (pick) => `${one(pick, THINGS)} ${one(pick, MATTERS)}`;
const quoteOf = (pick) =>
  `${one(pick, OPENINGS)} the ${one(pick, QUALITIES)} ${thing(pick)}, ${pick(100) < SET_PHRASE ? one(pick, SET_PHRASES) : one(pick, TAILS)(pick)}`;
/** An outlet's own background, which it puts under many of its reports, and what says nothing. */
const BACKGROUND = [
  (_, outlet) =>
    `Trade between the two has grown by a tenth since last year, figures seen by ${outlet} show.`,
  () => "Little in the text was new, observers said.",
  (e) => `The crossing between ${e.a.state} and ${e.b.state} has been shut since the floods.`,
  () => "Officials gave no further details.",
];
const OUTLETS = Array.from(
  { length: 40 },
  (_, at) =>
    `The ${["Daily", "Evening", "National", "Harbour"][at % 4]} ${["Courier", "Ledger", "Beacon", "Tribune", "Standard"][at % 5]} ${at}`,
);
/** Of a hundred events. */
const KINDS = [["meeting", 40], ["call", 15], ["visit", 15], ["position", 15], ["promise", 15]]; // biome-ignore format: one table

const day = (offset) => new Date(START + offset * DAY);

/** Draws places of a list of `count`, the first most often. */
function zipf(count, flat) {
  let sum = 0;
  const bounds = Array.from({ length: count }, (_, rank) => (sum += 1 / (rank + flat)));
  return (pick) => {
    const drawn = (pick(1_000_000) / 1_000_000) * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (bounds[middle] > drawn) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
const someone = zipf(PEOPLE, FLAT);

function kindOf(pick) {
  let drawn = pick(100);
  for (const [kind, share] of KINDS) {
    if (drawn < share) return kind;
    drawn -= share;
  }
}

function eventOf(pick, today) {
  const a = person(someone(pick));
  let b = a;
  while (b.state === a.state) b = person(someone(pick));
  const kind = kindOf(pick);
  const isAhead = ["meeting", "visit"].includes(kind) && pick(100) < AHEAD;
  const speaker = pick(2) ? a : b;
  return {
    kind, a, b, speaker,
    city: pick(3) ? CAPITALS[b.state] : one(pick, NEUTRAL),
    topic: thing(pick),
    other: thing(pick),
    third: thing(pick),
    quality: one(pick, QUALITIES),
    quote: quoteOf(pick),
    day: isAhead ? today + 1 + pick(12) : today - pick(3),
  }; // biome-ignore format: one event
}

const HELD = {
  meeting: [
    (e, on) => `${e.a.titled} met ${e.b.titled} in ${e.city} on ${on}.`,
    (e, on) => `${e.a.titled} held talks with ${e.b.titled} in ${e.city} on ${on} about the ${e.topic}.`,
    (e, on) => `${e.b.titled} received ${e.a.titled} in ${e.city} on ${on}.`,
  ],
  call: [
    (e, on) => `${e.a.titled} spoke by phone with ${e.b.titled} on ${on}.`,
    (e, on) => `${e.a.titled} and ${e.b.titled} discussed the ${e.topic} in a telephone call on ${on}.`,
    (e, on) => `In a phone call on ${on}, ${e.a.titled} told ${e.b.titled} about the ${e.topic}.`,
  ],
  visit: [
    (e, on) => `${e.a.titled} arrived in ${CAPITALS[e.b.state]} on ${on} for a visit.`,
    (e, on) => `${e.a.titled} visited ${e.b.state} on ${on} for talks on the ${e.topic}.`,
    (e, on) => `${e.a.titled} travelled to ${e.b.state} on ${on}.`,
  ],
  position: [
    (e) => `${e.a.state} opposes the ${e.quality} ${e.topic} with ${e.b.state}, ${e.a.titled} said.`,
    (e) => `${e.a.titled} said ${e.a.state} supports the ${e.quality} ${e.topic}.`,
    (e, on) => `${e.a.titled} condemned the ${e.topic} on ${on}.`,
  ],
  promise: [
    (e, on) => `${e.a.titled} promised on ${on} to reopen the ${e.quality} ${e.topic} before the summer.`,
    (e) => `${e.a.state} will finance the ${e.quality} ${e.topic}, ${e.a.titled} pledged.`,
    (e) => `${e.a.titled} pledged to extend the ${e.topic} with ${e.b.state}.`,
  ],
};
const PLANNED = {
  meeting: [
    (e, on) => `${e.a.titled} will meet ${e.b.titled} in ${e.city} on ${on}.`,
    (e, on) => `${e.a.titled} and ${e.b.titled} plan to hold talks in ${e.city} on ${on}.`,
  ],
  visit: [
    (e, on) => `${e.a.titled} will travel to ${e.b.state} on ${on}.`,
    (e, on) => `${e.a.titled} is to visit ${e.b.state} on ${on} for talks on the ${e.topic}.`,
  ],
};
const SAID = [
  (e) => `"${e.quote}," ${e.speaker.short} told reporters.`,
  (e) => `"${e.quote}," ${e.speaker.short} said.`,
  (e) => `${e.speaker.short} said: "${e.quote}."`,
];
const MORE = [
  (e) => `${e.speaker.short} said that the ${e.other} would be signed before the summer.`,
  (e) => `${e.speaker.short} urged ${e.a === e.speaker ? e.b.state : e.a.state} to keep the ${e.other} open.`,
  (e) => `${e.speaker.short} promised to send inspectors to the ${e.other}.`,
  (e) => `${e.a.short} will visit ${e.b.state} next month.`,
  (e) => `${e.speaker.state} supports the ${e.other}, ${e.speaker.short} added.`,
];

/** A day of this year of the reports: "Tuesday, 4 March" where it is farther away than a week. */
const told = (of, today) =>
  Math.abs(of - today) < 6 ? weekday(day(of)) : written(day(of)).replace(/ \d{4}$/, "");

/** The sentences in which a report of that day tells the event. */
function sentencesOf(pick, event, { today, outlet }) {
  const ways = (event.day > today && PLANNED[event.kind]) || HELD[event.kind];
  const first = pick(MORE.length);
  const second = (first + 1 + pick(MORE.length - 1)) % MORE.length;
  return [
    one(pick, ways)(event, told(event.day, today)),
    one(pick, BACKGROUND)(event, outlet),
    one(pick, SAID)(event),
    MORE[first](event),
    ...(pick(2) ? [MORE[second]({ ...event, other: event.third })] : []),
  ];
}

const replaced = (pick, { event, sentences: before }, now) => {
  const anew = sentencesOf(pick, event, now);
  return before.map((sentence, at) => (pick(100) < 35 ? (anew[at] ?? sentence) : sentence));
};

/** What a report tells again, and in which words. A wire is taken over on the day it came out. */
function again(pick, before, now) {
  const way = pick(3);
  if (way === 0 && before.today === now.today) return before.sentences;
  if (way === 1 && before.today === now.today) return replaced(pick, before, now);
  return sentencesOf(pick, before.event, now);
}

const text = ({ event, sentences }, { number, today, outlet, undated }) => {
  const [lead, ...rest] = sentences;
  const half = Math.ceil(rest.length / 2);
  return [
    `${event.a.short} and ${event.b.short}: the ${event.topic}`,
    ...(undated ? [] : [written(day(today))]),
    lead,
    rest.slice(0, half).join(" "),
    rest.slice(half).join(" "),
    `${outlet}, page ${number}.`,
  ].join("\n\n");
};

/** So many sources, one after another. */
export function* recordReports(count, seed = 1) {
  const pick = numbers(seed);
  const encoder = new TextEncoder();
  const recent = [];
  const previews = [];
  for (let number = 0; number < count; number++) {
    const today = Math.floor(number / A_DAY);
    const isAgain = recent.length > 0 && pick(100) < AGAIN;
    const due = isAgain && pick(4) === 0 ? previews.findIndex(({ event }) => event.day <= today) : -1;
    const before = due >= 0 ? previews.splice(due, 1)[0] : recent[pick(recent.length)];
    const event = isAgain ? before.event : eventOf(pick, today);
    const outlet = one(pick, OUTLETS);
    const now = { today, outlet };
    const sentences = isAgain ? again(pick, before, now) : sentencesOf(pick, event, now);
    const report = { event, sentences, today };
    recent[number % RECENT] = report;
    if (!isAgain && event.day > today) previews.push(report);
    yield {
      bytes: encoder.encode(text(report, { number, today, outlet, undated: pick(100) < UNDATED })),
      name: `record-${number}.txt`,
      address: `record-${number}.txt`,
      stated: { outlet },
      received: new Date(START + today * DAY + 20 * 3_600_000).toISOString(),
    };
  }
}
