// How well the corpus sentences are read: recall and precision a type, and how many near misses fired.
//   npm run build && node bench/corpus.mjs [FAMILY/NAME …] [--misses] [--extras] [--type event/meeting]
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const dist = resolve(process.env.DIST ?? join(import.meta.dirname, "../dist"));
const from = (path) => import(pathToFileURL(join(dist, path)).href);
const { readSource } = await from("pipeline.js");
const { factLine } = await from("exchange/gold.js");

const corpus = join(import.meta.dirname, "../corpus");
const args = process.argv.slice(2);
const optionOf = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const only = optionOf("--type");
const wanted = args.filter((one, at) => !one.startsWith("--") && args[at - 1] !== "--type");
const walk = (folder) =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory()
        ? walk(path)
        : name.endsWith(".jsonl") && !path.includes("official-travel")
          ? [path]
          : [];
    });
const files = walk(corpus).filter((path) => !wanted.length || wanted.some((one) => path.includes(one)));

const list = (value) => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]);
const plain = (text) =>
  String(text)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const words = (text) =>
  plain(text)
    .split(" ")
    .filter(
      (word) =>
        word.length > 2 && !["the", "and", "for", "with", "its", "their", "that", "from"].includes(word),
    );
const common = (a, b) => {
  const [p, q] = [new Set(words(a)), new Set(words(b))];
  return p.size && q.size ? [...p].filter((word) => q.has(word)).length / Math.min(p.size, q.size) : 0;
};
const sameName = (a, b) => {
  const [x, y] = [plain(a), plain(b)];
  if (x === y) return true;
  if (x.length <= 2 || y.length <= 2) return false;
  const [p, q] = [x.split(" "), y.split(" ")];
  return (
    (p.at(-1) === q.at(-1) && (p.length === 1 || q.length === 1)) ||
    (words(x).length > 1 && common(x, y) >= 0.8)
  );
};
const shared = (a, b) => list(a).filter((one) => list(b).some((other) => sameName(one, other))).length;
const edge = (text, last) => {
  const [y, m, d] = text.split("-").map(Number);
  return Date.UTC(y, m ? m - 1 + (last && !d ? 1 : 0) : last ? 12 : 0, d ?? (last ? 0 : 1)) / 864e5;
};
const days = (value) => {
  const [a, b] = String(value).split("/");
  return [edge(a, false), edge(b ?? a, true)];
};
const datesMeet = (noted, read) => {
  if (!noted) return true;
  if (!read) return false;
  const [g, s] = [days(noted), days(read)];
  return s[0] <= g[1] && g[0] <= s[1] && s[1] - s[0] <= (g[1] - g[0] < 1 ? 1 : 2 * (g[1] - g[0]) + 1);
};
const alike = (a, b) => !list(a).length || (2 * shared(a, b)) / (list(a).length + list(b).length) >= 0.5;
const right = (noted, read) => {
  switch (noted.type) {
    case "event":
      return (
        alike(noted.participants, read.participants) &&
        datesMeet(noted.date, read.date) &&
        (!noted.status || !read.status || (noted.status === "held") === (read.status === "held"))
      );
    case "utterance":
      return (
        noted.mode === read.mode &&
        shared(noted.speaker, read.speaker) > 0 &&
        (noted.mode !== "direct" || common(noted.text, read.text) >= 0.8)
      );
    case "commitment":
      return shared(noted.by, read.by) > 0 && (!noted.due || !read.due || datesMeet(noted.due, read.due));
    case "position":
      return (
        shared(noted.actor, read.actor) > 0 &&
        noted.stance === read.stance &&
        (!noted.issue || common(noted.issue, read.issue ?? "") > 0)
      );
    case "tenure":
      return (
        sameName(noted.person, read.person) &&
        sameName(noted.of ?? "", read.of ?? "") &&
        (sameName(noted.office, read.office) || common(noted.office, read.office) > 0.5)
      );
    case "membership":
      return shared(noted.member, read.member) > 0 && sameName(noted.of, read.of);
    default:
      return false;
  }
};
const nameOf = (fact) => (fact.type === "event" ? `event/${fact.kind}` : fact.type);

const table = new Map();
const row = (name) =>
  table.get(name) ?? table.set(name, { noted: 0, right: 0, read: 0, extra: 0, near: 0, fired: 0 }).get(name);
for (const file of files) {
  // A family notes only some types: what it never notes is neither for nor against.
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line))
    .filter(({ text }) => text);
  const family = new Set(rows.flatMap((one) => [...(one.facts ?? []).map(nameOf), ...(one.never ?? [])]));
  for (const sentence of rows) {
    const text = sentence.text;
    const entry = readSource({
      bytes: new TextEncoder().encode(text),
      name: "c.txt",
      address: "c",
      received: "2026-01-01T00:00:00Z",
      media: "text/plain",
      stated: { published: sentence.written, language: "en" },
    });
    const facts = entry.reading.facts.map((fact) => factLine(fact, { name: "c.txt" }));
    const noted = (sentence.facts ?? []).filter((fact) => !only || nameOf(fact) === only);
    const used = new Set();
    for (const fact of noted) {
      const at = facts.findIndex(
        (read, k) =>
          !used.has(k) &&
          read.type === fact.type &&
          (read.kind ?? "") === (fact.kind ?? "") &&
          right(fact, read),
      );
      if (at >= 0) used.add(at);
      if (fact.certain === false) continue;
      const cell = row(nameOf(fact));
      cell.noted++;
      if (at >= 0) cell.right++;
      else if (args.includes("--misses"))
        console.log(
          `missed ${sentence.id} [${sentence.written}] ${text}\n    ${JSON.stringify(fact)}\n    read: ${facts
            .filter((read) => read.type === fact.type)
            .map(({ quote, id, doc, ...rest }) => JSON.stringify(rest))
            .join(" ; ")}`,
        );
    }
    facts.forEach((read, k) => {
      const name = nameOf(read);
      if (!family.has(name) || (only && name !== only)) return;
      const cell = row(name);
      cell.read++;
      if (
        used.has(k) ||
        // joint actors: a list, or one fact each
        noted.some(
          (fact) => Array.isArray(fact.actor ?? fact.speaker) && fact.type === read.type && right(fact, read),
        ) ||
        (sentence.facts ?? []).some((fact) => nameOf(fact) === name && fact.certain === false)
      )
        return;
      cell.extra++;
      const { quote, id, doc, ...rest } = read;
      if (args.includes("--extras"))
        console.log(`extra  ${sentence.id} ${text}\n    ${JSON.stringify(rest)}`);
    });
    for (const name of sentence.never ?? []) {
      if (only && name !== only) continue;
      const cell = row(name);
      cell.near++;
      if (facts.some((read) => nameOf(read) === name)) cell.fired++;
    }
  }
}
const percent = (a, b) => (b ? `${((100 * a) / b).toFixed(0)} %` : "–").padStart(6);
console.log("type                    noted right recall precision  near misses fired");
for (const [name, one] of [...table].sort())
  console.log(
    name.padEnd(24),
    String(one.noted).padStart(4),
    String(one.right).padStart(5),
    percent(one.right, one.noted),
    percent(one.read - one.extra, one.read).padStart(8),
    String(one.near).padStart(10),
    String(one.fired).padStart(5),
  );
