// Holds every row of the corpus sentences to its form: what a row may say, and that no sentence is another with new names.
// What arrives is corpus/<family>/*.jsonl; what leaves is the list of rows that break a rule, and the counts.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { EVENT_KINDS, STANCES, STATUSES } from "../../src/model/fact.ts";

interface Row {
  readonly id: string;
  readonly written: string;
  readonly text: string;
  readonly facts: readonly Record<string, unknown>[];
  /** Of the family conflict, in place of facts: the event types of the PLOVER manual. */
  readonly plover?: readonly Record<string, unknown>[];
  readonly never?: readonly string[];
  readonly why?: string;
}

const CORPUS = join(import.meta.dirname, "..", "..", "corpus");
const MONTH = "(0[1-9]|1[0-2])";
const DAY = "(0[1-9]|[12]\\d|3[01])";
const POINT = `\\d{4}(-${MONTH}(-${DAY})?)?`;
const DATE = new RegExp(`^${POINT}(/${POINT})?$`);
const WRITTEN = new RegExp(`^\\d{4}-${MONTH}-${DAY}$`);

/** The slots of each type; those marked * must be there. */
const SLOTS: Readonly<Record<string, string>> = {
  event:
    "kind* date place places participants forum within format status target topic begins putOff deniedBy",
  utterance: "speaker* state mode* text* date venue",
  commitment: "by* to action* due status outcome",
  position: "actor* stance* issue target date",
  tenure: "person* office* of from until",
  membership: "member* of* since",
  discrepancy: "about* values* resolution",
};
const VALUES: Readonly<Record<string, readonly string[]>> = {
  "event.kind": EVENT_KINDS,
  "event.status": STATUSES,
  "event.format": ["in-person", "virtual", "phone"],
  "utterance.mode": ["direct", "indirect"],
  "position.stance": STANCES,
  "commitment.status": ["open", "under way", "kept", "broken", "overtaken"],
};
const DATES = new Set(["date", "from", "until", "since", "due", "begins"]);
const LISTS = new Set(["participants", "places", "by", "values", "deniedBy"]);

const folder = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "official-travel") // persons by trip, no sentences
    .map((entry) => entry.name)
    .sort();

const filesOf = (family: string): readonly string[] =>
  readdirSync(join(CORPUS, family))
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => join(CORPUS, family, name));

const rowsOf = (file: string): readonly Row[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, index }) => {
      try {
        const row = JSON.parse(line) as Row;
        if (row.plover && !row.facts) return { ...row, facts: [] };
        return Array.isArray(row.facts) ? row : { ...row, facts: [{ type: "none, for facts is no list" }] };
      } catch {
        throw new Error(`${basename(file)}, line ${index + 1} is not JSON`);
      }
    });

const dayExists = (iso: string): boolean =>
  iso.length < 10 ||
  (!Number.isNaN(Date.parse(iso)) && new Date(`${iso}T00:00:00Z`).toISOString().startsWith(iso));

const isDate = (value: unknown): boolean => {
  if (typeof value !== "string" || !DATE.test(value)) return false;
  const [from = "", to = from] = value.split("/");
  return dayExists(from) && dayExists(to) && from.slice(0, to.length) <= to;
};

const faultsOfSlot = (type: string, slot: string, value: unknown): readonly string[] => {
  if (slot === "putOff") return value === true ? [] : [`${type}.putOff is true or left out`];
  const allowed = VALUES[`${type}.${slot}`];
  if (allowed && !allowed.includes(value as string)) return [`${type}.${slot} is ${JSON.stringify(value)}`];
  if (DATES.has(slot) && !isDate(value)) return [`${type}.${slot} is no date: ${JSON.stringify(value)}`];
  if (LISTS.has(slot) && !(Array.isArray(value) && value.length > 0)) return [`${type}.${slot} is no list`];
  const each = Array.isArray(value) ? value : [value];
  return each.every((one) => typeof one === "string" && one.trim() === one && one !== "")
    ? []
    : [`${type}.${slot} holds an empty or untrimmed value`];
};

const faultsOfFact = (fact: Record<string, unknown>): readonly string[] => {
  const type = String(fact.type);
  const slots = SLOTS[type]?.split(" ");
  if (!slots) return [`unknown type ${type}`];
  const names = slots.map((slot) => slot.replace("*", ""));
  const given = Object.keys(fact).filter((key) => key !== "type" && key !== "certain");
  return [
    ...slots.filter((s) => s.endsWith("*") && !(s.slice(0, -1) in fact)).map((s) => `${type} lacks ${s}`),
    ...given.filter((key) => !names.includes(key)).map((key) => `${type} has no slot ${key}`),
    ...given.filter((key) => names.includes(key)).flatMap((key) => faultsOfSlot(type, key, fact[key])),
    ...("certain" in fact && fact.certain !== false ? ["certain is false or left out"] : []),
  ];
};

const PLOVER =
  "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split(
    " ",
  );

const faultsOfPlover = (one: Record<string, unknown>): readonly string[] => [
  ...(PLOVER.includes(String(one.event)) ? [] : [`unknown event type ${String(one.event)}`]),
  ...(Array.isArray(one.source) && Array.isArray(one.target) ? [] : ["source and target are lists"]),
  ...Object.keys(one)
    .filter((key) => !["event", "source", "target", "mode", "context", "certain", "or"].includes(key))
    .map((key) => `plover has no slot ${key}`),
  ...("certain" in one && one.certain !== false ? ["certain is false or left out"] : []),
];

const NEVER = new Set([
  ...Object.keys(SLOTS),
  ...EVENT_KINDS.map((kind) => `event/${kind}`),
  "plover",
  ...PLOVER.map((type) => `plover/${type}`),
]);
const labels = (fact: Record<string, unknown>): readonly string[] =>
  fact.type === "event" ? ["event", `event/${String(fact.kind)}`] : [String(fact.type)];

const faultsOfNever = (row: Row): readonly string[] => {
  const never = row.never ?? [];
  const said = new Set([
    ...row.facts.flatMap(labels),
    ...(row.plover ?? []).flatMap((one) => ["plover", `plover/${String(one.event)}`]),
  ]);
  return [
    ...never.filter((name) => !NEVER.has(name)).map((name) => `unknown in never: ${name}`),
    ...never.filter((name) => said.has(name)).map((name) => `${name} is both never and a fact`),
    ...(never.length > 0 && !row.why ? ["a near miss says why"] : []),
    ...(never.length === 0 && row.facts.length + (row.plover ?? []).length === 0
      ? ["neither facts nor never"]
      : []),
  ];
};

const faultsOf = (row: Row): readonly string[] =>
  [
    ...Object.keys(row)
      .filter((key) => !["id", "written", "text", "facts", "plover", "never", "why"].includes(key))
      .map((key) => `no such field: ${key}`),
    ...(WRITTEN.test(row.written) && dayExists(row.written) ? [] : ["written is no day"]),
    ...(row.text.trim().length > 10 && row.text.length <= 900 ? [] : ["text is too short or too long"]),
    ...row.facts.flatMap(faultsOfFact),
    ...(row.plover ?? []).flatMap(faultsOfPlover),
    ...faultsOfNever(row),
  ].map((fault) => `${row.id}: ${fault}`);

/** The sentence without its names, numbers and quoted words: two rows that share it are one template filled twice. */
const masked = (text: string): string =>
  text
    .replace(/[“"][^”"]*[”"]/gu, "Q")
    .replace(/\p{Lu}[\p{L}\p{M}\p{N}'’.-]*/gu, "N")
    .replace(/\p{N}+/gu, "0")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\b(N|0)( (N|0))+\b/gu, "N")
    .trim()
    .toLowerCase();

const repeated = (values: readonly string[]): readonly string[] => {
  const seen = new Map<string, number>();
  for (const value of values) seen.set(value, (seen.get(value) ?? 0) + 1);
  return [...seen].filter(([, times]) => times > 1).map(([value]) => value);
};

const isNegative = (row: Row): boolean => (row.never ?? []).length > 0;
const families = folder(CORPUS).filter((family) => filesOf(family).length > 0);
const rows = families.flatMap((family) => filesOf(family).flatMap(rowsOf));

describe("corpus sentences", () => {
  test.each(families.flatMap(filesOf).map((file) => [basename(file), file] as const))(
    "%s keeps the form",
    (_, file) => {
      expect(rowsOf(file).flatMap(faultsOf)).toEqual([]);
    },
  );

  test("no id is given twice", () => {
    expect(repeated(rows.map((row) => row.id))).toEqual([]);
  });

  test("no sentence is another with new names", () => {
    const twins = new Set(repeated(rows.map((row) => masked(row.text))));
    expect(rows.filter((row) => twins.has(masked(row.text))).map((row) => `${row.id}: ${row.text}`)).toEqual(
      [],
    );
  });

  test("direct speech stands word for word in the sentence", () => {
    const missing = rows.flatMap((row) =>
      row.facts
        .filter((fact) => fact.mode === "direct" && !row.text.includes(String(fact.text)))
        .map((fact) => `${row.id}: ${String(fact.text)}`),
    );
    expect(missing).toEqual([]);
  });

  test("statements come from ninety states and more, a quarter of the rows near misses", () => {
    const own = filesOf("statements").flatMap(rowsOf);
    const slots = ["speaker", "state", "by", "actor", "target", "of", "member"];
    const values = own.flatMap((row) =>
      row.facts.flatMap((fact) => slots.flatMap((slot) => fact[slot] ?? [])),
    );
    const states = new Set(values.filter((value) => /^[A-Z]{2}$/.test(String(value))));
    expect(states.size).toBeGreaterThanOrEqual(90);
    expect(own.filter(isNegative).length).toBeGreaterThanOrEqual(own.length / 4);
  });

  test("the counts", () => {
    const counts = families.map((family) => {
      const own = filesOf(family).flatMap(rowsOf);
      return `${family}: ${own.length} rows, ${own.filter(isNegative).length} near misses`;
    });
    const kinds = new Map<string, number>();
    for (const label of rows.flatMap((row) => [
      ...row.facts.flatMap((fact) => labels(fact).slice(-1)),
      ...(row.plover ?? []).map((one) => `plover/${String(one.event)}`),
    ]))
      kinds.set(label, (kinds.get(label) ?? 0) + 1);
    console.log([...counts, ...[...kinds].sort().map(([kind, n]) => `  ${kind} ${n}`)].join("\n"));
    expect(rows.length).toBeGreaterThan(0);
  });
});
