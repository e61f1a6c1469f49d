// How long it takes to find near-identical reports among many, and how many are found rightly, on made-up families of
// which the truth is known.
//   node bench/origins.mjs [most]       (DIST names another build than dist/)
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { families, KINDS } from "./made-rewrites.mjs";

const dist = resolve(process.env.DIST ?? join(import.meta.dirname, "../dist"));
const from = (path) => import(pathToFileURL(join(dist, path)).href);
const { signatureOfText, hashesIn, sharedPart } = await from("model/signature.js");
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

console.log(`threshold ${NEAR}: this part of the shorter report stands in the longer one`);
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
const pairs = [];
for (let a = 0; a < some.length; a++)
  for (let b = 0; b < a; b++)
    pairs.push({ part: sharedPart(sketches[a], sketches[b]), same: some[a].family === some[b].family });
const same = pairs.filter((pair) => pair.same).length;
console.log(`\nall pairs of ${some.length} reports, by threshold: recall, precision`);
for (const least of [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6]) {
  const over = pairs.filter(({ part }) => part >= least);
  const right = over.filter((pair) => pair.same).length;
  console.log(`  ${least.toFixed(2)}  ${share(right, same)}  ${share(right, over.length)}`);
}
