// Holds the sentences on conflict and cooperation to their codebook: types, modes, contexts and actors that exist, and their breadth.
// What arrives is corpus/conflict/*.jsonl; what leaves is the list of rows that break a rule. The form common to all is form.test.ts.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BODIES } from "../../src/lexicon/bodies.ts";
import { STATES } from "../../src/lexicon/states.ts";

interface Coded {
  readonly event: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly mode?: string;
  readonly context?: readonly string[];
  readonly or?: readonly string[];
}
interface Row {
  readonly id: string;
  readonly written: string;
  readonly plover: readonly Coded[];
  readonly never?: readonly string[];
}

/** The types of the manual of 2021, each with the modes the rows may give it. */
const MODES: Readonly<Record<string, string>> = {
  AGREE: "",
  CONSULT: "phone visit third-party multilateral",
  SUPPORT: "",
  COOPERATE: "",
  AID: "",
  CONCEDE: "",
  RETREAT: "release return ease access disarm ceasefire withdraw resign",
  REQUEST: "assist change yield meet",
  ACCUSE: "investigate disapprove allege",
  REJECT: "assist change yield meet",
  THREATEN: "relations restrict ban political expel violence territory",
  PROTEST: "demo hunger boycott obstruct riot",
  SANCTION: "withdraw discontinue expel",
  MOBILIZE: "police troops weapons",
  COERCE: "seize restrict ban censor curfew martial-law arrest deport cyber",
  ASSAULT:
    "abduct beat sexual torture suicide-attack explosives assassinate firearms heavy-weapons primitive massacre unconventional",
};
const CONTEXTS = new Set(
  (
    "political_institutions executive election rights_freedoms human_rights economic military diplomatic legal intelligence " +
    "peacekeeping humanitarian crime corruption terrorism cbrn health environment resource refugee asylum " +
    "religion_ethnicity pro_autocracy democracy territory"
  ).split(" "),
);
const CODES = new Set(STATES.map((state) => state.code3));
const NAMES = new Set(BODIES.map((body) => body.name));

const FOLDER = join(import.meta.dirname, "..", "..", "corpus", "conflict");
const rows = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".jsonl"))
  .sort()
  .flatMap((name) => readFileSync(join(FOLDER, name), "utf8").trim().split("\n"))
  .map((line) => JSON.parse(line) as Row);
const coded = rows.flatMap((row) => row.plover);

const faultsOfCoded = (one: Coded): readonly string[] => {
  const modes = MODES[one.event];
  if (modes === undefined) return [`no such type: ${one.event}`];
  const actors = [...one.source, ...one.target];
  return [
    ...actors.filter((name) => !CODES.has(name) && !NAMES.has(name)).map((name) => `unknown actor ${name}`),
    ...(actors.length === 0 ? ["neither source nor target"] : []),
    ...(one.mode && !modes.split(" ").includes(one.mode) ? [`${one.event} has no mode ${one.mode}`] : []),
    ...(one.context ?? []).filter((name) => !CONTEXTS.has(name)).map((name) => `unknown context ${name}`),
    ...(one.or ?? []).filter((name) => !(name in MODES) || name === one.event).map((name) => `or is ${name}`),
  ];
};

describe("sentences on conflict and cooperation", () => {
  test("every coding is of the codebook", () => {
    const faults = rows.flatMap((row) =>
      row.plover.flatMap(faultsOfCoded).map((fault) => `${row.id}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test.each(Object.keys(MODES))("%s is written down in at least 25 sentences", (type) => {
    const telling = rows.filter((row) => row.plover.some((one) => one.event === type));
    expect(telling.length).toBeGreaterThanOrEqual(25);
  });

  test("ninety states act or are acted on, near misses are at least 110, and every year from 1990 to 2026 occurs", () => {
    const states = new Set(
      coded.flatMap((one) => [...one.source, ...one.target]).filter((a) => CODES.has(a)),
    );
    expect(states.size).toBeGreaterThanOrEqual(90);
    expect(rows.filter((row) => (row.never ?? []).length > 0).length).toBeGreaterThanOrEqual(110);
    const years = new Set(rows.map((row) => Number(row.written.slice(0, 4))));
    expect(Array.from({ length: 37 }, (_, i) => 1990 + i).filter((year) => !years.has(year))).toEqual([]);
  });
});
