// A record with long lists, of made-up sources: visits as an official list tells them, and briefings that are nothing but
// what was said, promised and backed. Written to a folder and taken in by the program's own commands; kept where asked.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DAY, numbers, person, written } from "./made-reports.mjs";

const TRAVELLERS = 250;
const A_REPORT = 100;
const SECRETARIES_FROM = Date.UTC(1950, 0, 2);
const BRIEFINGS_FROM = Date.UTC(2015, 0, 5);
const SPEAKERS = 400;
const PLACES = [
  ["Kenya", "Nairobi"], ["Peru", "Lima"], ["Norway", "Oslo"], ["Ghana", "Accra"], ["Chile", "Santiago"], ["Poland", "Warsaw"],
  ["Jordan", "Amman"], ["Nepal", "Kathmandu"], ["Finland", "Helsinki"], ["Morocco", "Rabat"], ["Canada", "Ottawa"],
]; // biome-ignore format: one table
const FIRST = [
  "northern", "coastal", "rural", "eastern", "joint", "regional", "central", "southern", "national", "western", "mobile",
  "seasonal", "shared", "inland",
]; // biome-ignore format: one list
const SECOND = [
  "fishing", "grain", "rail", "port", "river", "vaccine", "satellite", "pipeline", "energy", "visa", "mining", "shipping",
  "forest", "steel", "cotton", "tourism", "wheat", "ferry", "lithium", "customs", "timber", "cable",
]; // biome-ignore format: one list
const THIRD = [
  "corridor", "quota", "fund", "council", "crossing", "register", "subsidy", "survey", "school", "station", "laboratory",
  "archive", "market", "depot", "clinic", "bridge",
]; // biome-ignore format: one list

const iso = (time) => new Date(time).toISOString().slice(0, 10);
/** One thing of 4,928, none twice until all were named. */
const matter = (at) =>
  `${FIRST[at % FIRST.length]} ${SECOND[Math.floor(at / FIRST.length) % SECOND.length]} ${THIRD[Math.floor(at / (FIRST.length * SECOND.length)) % THIRD.length]}`;

/** Travels in the form of the public list: each of so many travellers abroad every seventh week or so. */
const travels = (count) =>
  Array.from({ length: Math.ceil(count / A_REPORT) }, (_, file) => {
    const trips = Array.from({ length: Math.min(A_REPORT, count - file * A_REPORT) }, (_, one) => {
      const at = file * A_REPORT + one;
      const round = Math.floor(at / TRAVELLERS);
      const [country, town] = PLACES[(at + round) % PLACES.length];
      const from = SECRETARIES_FROM + (round * 49 + (at % 41)) * DAY;
      return `<trip><id>${at}</id><role>secretary</role><name>${person(at % TRAVELLERS).name}</name><start-date>${iso(from)}</start-date><end-date>${iso(from + (at % 3) * DAY)}</end-date><country>${country}</country><locale>${town}</locale><remarks>Spoke about the ${matter(at)}.</remarks></trip>`;
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<trips>\n${trips.join("\n")}\n</trips>\n`;
  });

const SENTENCES = [
  (who, what, at) => `"The ${what} cannot wait for round ${at}," ${who.titled} said.`,
  (who, what) => `${who.titled} promised to finance the ${what}.`,
  (who, what) => `${who.titled} said ${who.state} supports the ${what}.`,
];

const briefings = (count) =>
  Array.from({ length: Math.ceil(count / A_REPORT) }, (_, file) => {
    const pick = numbers(file + 1);
    const lines = Array.from({ length: Math.min(A_REPORT, count - file * A_REPORT) }, (_, one) => {
      const at = file * A_REPORT + one;
      const who = person(pick(SPEAKERS));
      return SENTENCES.map((tell, nth) => tell(who, matter(at * SENTENCES.length + nth), at)).join(" ");
    });
    return `What ministers said\n\n${written(new Date(BRIEFINGS_FROM + file * 7 * DAY))}\n\n${lines.join("\n\n")}\n`;
  });

const filled = (folder, name, texts) => {
  const into = join(folder, name);
  mkdirSync(into, { recursive: true });
  const ending = name === "travels" ? "xml" : "txt";
  for (const [at, text] of texts.entries())
    writeFileSync(join(into, `${String(at).padStart(4, "0")}.${ending}`), text);
  return into;
};

const command = (dist, ...args) => {
  const { status, stderr } = spawnSync(process.execPath, [join(dist, "main.js"), ...args], {
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${stderr.trim().split("\n").at(-1)}`);
};

/** The file of a record with so many visits, quotations, promises and positions, and what takes it away again. */
export const listsRecord = (count, dist, kept) => {
  const folder = kept ?? mkdtempSync(join(tmpdir(), "readout-lists-"));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `lists-${count}.db`);
  if (!existsSync(file)) {
    const fresh = join(folder, `making-${process.pid}.db`);
    command(dist, "import", filled(folder, "travels", travels(count)), "--record", fresh);
    command(dist, "read", filled(folder, "briefings", briefings(count)), "--record", fresh);
    for (const sources of ["travels", "briefings"])
      rmSync(join(folder, sources), { recursive: true, force: true });
    renameSync(fresh, file);
  }
  return { file, remove: () => kept === undefined && rmSync(folder, { recursive: true, force: true }) };
};
