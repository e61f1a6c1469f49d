// Whom the secretaries of state met: how many of the persons noted in corpus/official-travel are read with office and state
// from the remarks of the public list of travels, which lies beside the repository and is no part of it.
//   npm run build && node bench/official-travel.mjs [--misses] [--extras] [--others 60]
// --others N prints what is read in N remarks that were not drawn, as examples to work with.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "..");
const folder = join(root, "../shared/data/official-travel/secretary-travels");
if (!existsSync(folder)) {
  console.log("skipped: the list of travels does not lie beside the repository");
  process.exit(0);
}
const dist = resolve(process.env.DIST ?? join(root, "dist"));
const from = (path) => import(pathToFileURL(join(dist, path)).href);
const { readSource } = await from("pipeline.js");
const { factLine } = await from("exchange/gold.js");
const args = process.argv.slice(2);

const field = (xml, name) =>
  (new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1] ?? "")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
const trips = readdirSync(folder)
  .sort()
  .flatMap((name) => readFileSync(join(folder, name), "utf8").match(/<trip\b[\s\S]*?<\/trip>/g) ?? [])
  .map((xml) => ({
    id: field(xml, "id"),
    name: field(xml, "name").replace(/\(.*?\) ?/g, ""),
    start: field(xml, "start-date"),
    country: field(xml, "country").split(", ").reverse().join(" "),
    remark: field(xml, "remarks"),
  }));

/** A remark leaves out its subject, and the list gives the country beside it: both are put back into words. */
const told = ({ name, country, remark }) => {
  const surname = name.split(" ").at(-1);
  const sentences = remark.split(/(?<=\p{Ll}[.;]) (?=(?:[A-Z]\w+ed|Also|Met|Held|Led)\b)/u);
  const whole = sentences.map((one) =>
    /^(?:[A-Z]\w+ed|Also|Met|Held|Led)\b/.test(one)
      ? `${surname} ${one[0].toLowerCase()}${one.slice(1)}`
      : one,
  );
  return `U.S. Secretary of State ${name} visited ${country}. ${whole.join(" ").replace(/;(?= )/g, ".")}\n`;
};
const readTrip = (trip) =>
  readSource({
    bytes: new TextEncoder().encode(told(trip)),
    name: "trip.txt",
    address: "trip",
    received: "2026-01-01T00:00:00Z",
    media: "text/plain",
    stated: { published: trip.start, language: "en" },
  }).reading.facts.map((fact) => factLine(fact, { name: "trip.txt" }));

const plain = (text) =>
  String(text ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
/** The same name, longer or shorter: every word of the shorter one stands in the longer. */
const sameName = (a, b) => {
  const [p, q] = [plain(a).split(" "), plain(b).split(" ")].sort((x, y) => x.length - y.length);
  return p.every((word) => q.includes(word));
};
const sameOffice = (a, b) => !a || sameName(a, b ?? "");
const sameSide = (a, b) => !a || plain(a) === plain(b) || (a.length > 2 && b && sameName(a, b));

const noted = readFileSync(join(root, "corpus/official-travel/persons.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const drawn = new Set(noted.map(({ id }) => id));

const others = args.includes("--others") ? Number(args[args.indexOf("--others") + 1]) : 0;
if (others) {
  const rest = trips.filter(({ id, remark }) => !drawn.has(id) && /\bmet with\b/i.test(remark));
  const step = Math.max(1, Math.floor(rest.length / others));
  for (let at = 0; at < rest.length; at += step) {
    console.log(`${rest[at].id} ${rest[at].start} ${rest[at].country}: ${rest[at].remark}`);
    for (const { type, person, office, of } of readTrip(rest[at]))
      if (type === "tenure" && of !== "US") console.log(`    ${person}, ${office} of ${of}`);
  }
  process.exit(0);
}

const count = { persons: 0, right: 0, named: 0, read: 0, extra: 0 };
for (const trip of trips.filter(({ id }) => drawn.has(id))) {
  const facts = readTrip(trip);
  const wanted = noted.filter(({ id }) => id === trip.id);
  const tenures = facts.filter(({ type, of }) => type === "tenure" && of !== "US");
  const present = [
    ...tenures.map(({ person }) => person),
    ...facts.flatMap(({ participants }) => participants ?? []),
  ];
  for (const one of wanted) {
    const named = present.some((name) => sameName(one.person, name));
    const right = one.office
      ? tenures.some(
          (read) =>
            sameName(one.person, read.person) &&
            sameOffice(one.office, read.office) &&
            sameSide(one.of, read.of),
        )
      : named;
    count.persons++;
    count.named += named ? 1 : 0;
    count.right += right ? 1 : 0;
    if (!right && args.includes("--misses"))
      console.log(
        `missed ${trip.id} ${JSON.stringify(one)}\n    read: ${tenures.map(({ person, office, of }) => `${person}, ${office} of ${of}`).join("; ")}`,
      );
  }
  for (const read of tenures) {
    count.read++;
    const fits = wanted.some(
      (one) =>
        sameName(one.person, read.person) && sameOffice(one.office, read.office) && sameSide(one.of, read.of),
    );
    if (fits) continue;
    count.extra++;
    if (args.includes("--extras"))
      console.log(`extra  ${trip.id} ${read.person}, ${read.office} of ${read.of}`);
  }
}
const share = (a, b) => `${a} of ${b} (${((100 * a) / b).toFixed(1)} %)`;
console.log(`persons met, read with office and state: ${share(count.right, count.persons)}`);
console.log(`persons met, read at all:                ${share(count.named, count.persons)}`);
console.log(`offices read that are as noted:          ${share(count.read - count.extra, count.read)}`);
