// Made-up reports for measuring: invented people of real states, a few of them in most reports and most in few, in
// sentences of our own. The same reports every time.

const STATES = [
  ["Kenya", "Kenyan"],
  ["Peru", "Peruvian"],
  ["Norway", "Norwegian"],
  ["Vietnam", "Vietnamese"],
  ["Ghana", "Ghanaian"],
  ["Chile", "Chilean"],
  ["Poland", "Polish"],
  ["Jordan", "Jordanian"],
  ["Nepal", "Nepalese"],
  ["Finland", "Finnish"],
  ["Morocco", "Moroccan"],
  ["Thailand", "Thai"],
  ["Canada", "Canadian"],
  ["Senegal", "Senegalese"],
  ["Latvia", "Latvian"],
  ["Uruguay", "Uruguayan"],
  ["Japan", "Japanese"],
  ["Brazil", "Brazilian"],
  ["Egypt", "Egyptian"],
  ["Austria", "Austrian"],
];
const GIVEN = [
  "Anna",
  "Peter",
  "Maria",
  "David",
  "Elena",
  "Thomas",
  "Laura",
  "Daniel",
  "Sofia",
  "Martin",
  "Julia",
  "Andrew",
];
const SYLLABLES = ["ka", "ren", "mo", "sel", "dar", "vi", "tor", "len", "bas", "qui", "hal", "nor"];
const CITIES = [
  "Geneva",
  "Nairobi",
  "Lima",
  "Oslo",
  "Vienna",
  "Doha",
  "Jakarta",
  "Accra",
  "Santiago",
  "Warsaw",
];
const OFFICES = ["Foreign Minister", "Defence Minister", "Prime Minister", "President"];

// The same numbers every time: mulberry32.
export const numbers = (start) => {
  let seed = start;
  return (limit) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
};

const surname = (n) => {
  const name = SYLLABLES[n % 12] + SYLLABLES[Math.floor(n / 12) % 12] + SYLLABLES[Math.floor(n / 144) % 12];
  return name[0].toUpperCase() + name.slice(1);
};
/** Somebody invented of a real state; the same for the same number, to 1,727. */
export const person = (n) => {
  const [state, people] = STATES[n % STATES.length];
  const name = `${GIVEN[n % GIVEN.length]} ${surname(n)}`;
  return {
    state,
    name,
    titled: `${people} ${OFFICES[Math.floor(n / STATES.length) % 4]} ${name}`,
    short: surname(n),
    office: OFFICES[Math.floor(n / STATES.length) % 4],
  };
};

export const DAY = 86_400_000;
const START = Date.UTC(2019, 0, 1);
const day = (offset) => new Date(START + offset * DAY);
export const written = (date) =>
  `${date.getUTCDate()} ${date.toLocaleString("en-GB", { month: "long", timeZone: "UTC" })} ${date.getUTCFullYear()}`;
export const weekday = (date) => date.toLocaleString("en-GB", { weekday: "long", timeZone: "UTC" });

const FILLER = [
  "The two sides reviewed trade in grain and machinery, which has grown by a tenth since last year.",
  "Observers said the text was shorter than the one agreed in the spring, and that little in it was new.",
  "A working group is to draw up a list of projects and to report back before the end of the year.",
  "Farmers on both sides of the border have waited for the crossing to reopen since the floods.",
];

function report(number, pick) {
  // A few people stand in most reports: the square of an even draw.
  const who = () => person(Math.floor(600 * (pick(1000) / 1000) ** 2));
  const [a, b, c] = [who(), who(), who()];
  const date = day(Math.floor(number * 0.75) % 2000);
  const met = new Date(date.getTime() - pick(3) * DAY);
  const city = CITIES[pick(CITIES.length)];
  const filler = () => FILLER[pick(FILLER.length)];
  return [
    `${a.short} and ${b.short} discuss border crossings in ${city}`,
    written(date),
    `${a.titled} met ${b.titled} in ${city} on ${weekday(met)}. ${filler()}`,
    `"We have found common ground on the crossings and on the river," ${a.short} told reporters. ${filler()}`,
    `${a.short} will travel to ${CITIES[pick(CITIES.length)]} next week for talks with ${c.titled}. ${filler()}`,
    `${b.short} said that the agreement would be signed before the summer. ${filler()} ${filler()}`,
    `Report number ${number}. ${filler()} ${filler()} ${filler()}`,
  ].join("\n\n");
}

/** So many sources, one after another. */
export function* madeReports(count, seed = 1) {
  const pick = numbers(seed);
  const encoder = new TextEncoder();
  for (let number = 0; number < count; number++)
    yield {
      bytes: encoder.encode(report(number, pick)),
      name: `made-${number}.txt`,
      address: `made-${number}.txt`,
      received: "2026-01-01T00:00:00.000Z",
    };
}
