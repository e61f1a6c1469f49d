// How the facts of a record hang together, from its file alone: the components that are reconciled as one (how many facts they
// have, what keys join the largest), the rows by type, and how large the file is. Rows that only gather (who holds which
// office) are told apart: a fact more costs them the same however many there are. Prints one line of JSON.
//   node bench/components.mjs RECORD-FILE     (DIST names another build than dist/)
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import Database from "libsql";

const dist = resolve(process.env.DIST ?? join(import.meta.dirname, "../dist"));
const { gathers } = await import(pathToFileURL(join(dist, "reconcile/groups.js")).href);
const path = process.argv[2];
const db = new Database(path, { readonly: true });
// All of one moment, should somebody write meanwhile.
db.exec("BEGIN");
const all = (text, ...values) => db.prepare(text).all(values);

const ids = [];
const numbers = new Map();
const gathered = [];
const types = [];
for (const { id, type, json } of db.prepare("SELECT id, type, json FROM fact ORDER BY id").iterate([])) {
  numbers.set(id, ids.length);
  ids.push(id);
  types.push(type);
  gathered.push(gathers(JSON.parse(json)));
}

/** Numbers joined in pairs. */
const joining = (count) => {
  const parents = Int32Array.from({ length: count }, (_, number) => number);
  const root = (of) => {
    let found = of;
    while (parents[found] !== found) found = parents[found] = parents[parents[found]];
    return found;
  };
  const join = (a, b) => {
    parents[root(a)] = root(b);
  };
  return { root, join };
};

const { root, join: put } = joining(ids.length);
let keys = 0;
let before = {};
for (const { key, fact } of db.prepare("SELECT key, fact FROM fact_key ORDER BY key, fact").iterate([])) {
  keys++;
  const number = numbers.get(fact);
  if (key === before.key) put(number, before.number);
  before = { key, number };
}

const components = new Map();
for (const number of ids.keys()) {
  const top = root(number);
  const one = components.get(top);
  if (one) one.push(number);
  else components.set(top, [number]);
}
const largestFirst = [...components.values()].sort((a, b) => b.length - a.length);
const worked = largestFirst.filter((one) => !one.every((number) => gathered[number]));
const onlyGathered = largestFirst.find((one) => one.every((number) => gathered[number]));
/** The size that so many in a thousand components do not exceed. */
const most = (thousandth) => worked[Math.floor(worked.length * (1 - thousandth / 1000))]?.length ?? 0;

/** "block said-pair|person/…" → "said-pair"; months apart from days. */
const prefixOf = (key) => {
  const [kind, second = ""] = key.replace(/^block /, "").split("|");
  if (/^\d{4}-\d{2}$/.test(second)) return `${kind} (month)`;
  return /^\d{4}-\d{2}-\d{2}$/.test(second) ? `${kind} (day)` : kind;
};
const countBy = (items, of) => {
  const counts = {};
  for (const item of items) counts[of(item)] = (counts[of(item)] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort((a, b) => b[1] - a[1]));
};

/** What a component is of, which keys join it, and how large its largest piece were without those of each kind. */
function toldOf(members) {
  const place = new Map(members.map((number, at) => [ids[number], at]));
  const held = all(
    "SELECT key, fact FROM fact_key WHERE fact IN (SELECT value FROM json_each(?)) ORDER BY key, fact",
    JSON.stringify([...place.keys()]),
  );
  const joins = held.flatMap(({ key, fact }, at) =>
    key === held[at - 1]?.key
      ? [{ key, prefix: prefixOf(key), a: place.get(fact), b: place.get(held[at - 1].fact) }]
      : [],
  );
  const without = (prefix) => {
    const pieces = joining(members.length);
    for (const one of joins) if (one.prefix !== prefix) pieces.join(one.a, one.b);
    return Math.max(...Object.values(countBy(members.keys(), pieces.root)));
  };
  const counts = countBy(joins, ({ prefix }) => prefix);
  return {
    facts: members.length,
    types: countBy(members, (number) => types[number]),
    joinedBy: Object.fromEntries(
      Object.entries(counts).map(([prefix, count]) => [prefix, { joins: count, without: without(prefix) }]),
    ),
    widestKeys: Object.entries(countBy(joins, ({ key }) => key)).slice(0, 3),
  };
}

const bytes = (file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
console.log(
  JSON.stringify({
    facts: ids.length,
    keys,
    components: components.size,
    largest: worked[0]?.length ?? 0,
    percentile999: most(999),
    percentile99: most(990),
    largestGathered: onlyGathered?.length ?? 0,
    largestThree: worked.slice(0, 3).map(toldOf),
    rows: Object.fromEntries(
      all("SELECT type, count(*) AS n FROM record_row GROUP BY type").map(({ type, n }) => [type, n]),
    ),
    megabytes: Math.round((bytes(path) + bytes(`${path}-wal`)) / 1e6),
  }),
);
db.close();
