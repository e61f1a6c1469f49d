// How long it takes to find near-identical reports among many, and how many are found rightly, on made-up families of
// which the truth is known.
//   node bench/origins.mjs [most]       (DIST names another build than dist/)
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { families, KINDS } from "./made-rewrites.mjs";

const dist = resolve(process.env.DIST ?? join(import.meta.dirname, "../dist"));
const from = (path) => import(pathToFileURL(join(dist, path)).href);
const { signatureOfText, hashesIn, sharedBy } = await from("model/signature.js");
const { nearIdentical, NEAR } = await from("reconcile/near-identical.js");

const most = Number(process.argv[2] ?? 100_000);
const seconds = (from) => (performance.now() - from) / 1000;
const share = (part, whole) => (whole ? (part / whole).toFixed(3) : "–");

/** Reports that are in one family and found in one set, over those in one family; the same over those found in one set. */
function quality(reports, sets) {
  const setOf = new Map(sets.flatMap((ids, at) => ids.map((id) => [id, at])));
  const byFamily = new Map();
  for (const one of reports) byFamily.set(one.family, [...(byFamily.get(one.family) ?? []), one]);
  let [pairs, found, together] = [0, 0, 0];
  const kinds = KINDS.map(() => [0, 0]);
  for (const [first, ...rest] of byFamily.values())
    for (const [at, one] of rest.entries()) {
      const isFound = setOf.has(one.id) && setOf.get(one.id) === setOf.get(first.id);
      kinds[one.kind][0]++;
      if (isFound) kinds[one.kind][1]++;
      for (const other of [first, ...rest.slice(0, at)]) {
        pairs++;
        if (setOf.has(one.id) && setOf.get(one.id) === setOf.get(other.id)) found++;
      }
    }
  for (const ids of sets) together += (ids.length * (ids.length - 1)) / 2;
  return { recall: share(found, pairs), precision: share(found, together), kinds };
}

console.log(
  `near-identical: ${NEAR.half} of the shorter report stands in the longer one, or ${NEAR.part} and ${NEAR.runs} runs of words`,
);
console.log("reports   sign s   find s   µs a report   recall   precision");
let last;
for (let count = 100; count <= most; count *= 10) {
  const reports = [...families(count)];
  let began = performance.now();
  const signed = reports.map(({ id, paragraphs }) => ({ id, signature: signatureOfText(paragraphs) }));
  const signing = seconds(began);
  began = performance.now();
  const sets = nearIdentical(signed);
  const finding = seconds(began);
  last = { ...quality(reports, sets), reports, signed };
  console.log(
    [
      String(count).padStart(7),
      signing.toFixed(2).padStart(8),
      finding.toFixed(2).padStart(8),
      ((finding / count) * 1e6).toFixed(0).padStart(13),
      last.recall.padStart(8),
      last.precision.padStart(11),
    ].join(" "),
  );
}
console.log("\nfound to be one with the report they were made from:");
for (const [at, [all, found]] of last.kinds.entries())
  console.log(`  ${KINDS[at].padEnd(18)} ${share(found, all)} of ${all}`);

/** Every pair of the first reports, so that other thresholds can be judged. */
const some = last.reports.slice(0, 3000);
const sketches = last.signed.slice(0, 3000).map(({ signature }) => hashesIn(signature ?? ""));
const pairs = some.flatMap((one, a) =>
  some
    .slice(0, a)
    .map((other, b) => ({ ...sharedBy(sketches[a], sketches[b]), same: one.family === other.family })),
);
const same = pairs.filter((pair) => pair.same).length;
console.log(`\nall pairs of ${some.length} reports, by threshold (half, part, runs): recall, precision`);
for (const [half, part, runs] of [
  [0.15, 0, 0],
  [0.25, 0, 0],
  [0.35, 0, 0],
  [0.5, 0, 0],
  [0.5, 0.25, 40],
  [0.5, 0.25, 50],
  [0.5, 0.25, 60],
  [0.6, 0.3, 50],
]) {
  const over = pairs.filter((pair) => pair.part >= half || (part && pair.part >= part && pair.runs >= runs));
  const right = over.filter((pair) => pair.same).length;
  const rule = part ? `${half}, ${part}, ${runs}` : `${half}`;
  console.log(`  ${rule.padEnd(14)} ${share(right, same)}  ${share(right, over.length)}`);
}
