// How fast the store is: opening, adding, the first page, search, with synthetic reports. It reads the built program:
//   npm run build && node bench/store.mjs [REPORTS …]     (1000 and 10000 unless told otherwise; DIST names the build)
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const dist = resolve(process.env.DIST ?? join(import.meta.dirname, "../dist"));
const { openSqlite } = await import(pathToFileURL(join(dist, "store/sqlite/open.js")).href);
const sizes = process.argv.slice(2).map(Number);

const sha256 = (text) => createHash("sha256").update(text).digest("hex");
// The same numbers every time: mulberry32.
let seed = 1;
const below = (limit) => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
};
const VOCABULARY = Array.from({ length: 8000 }, (_, index) => `w${index.toString(36)}`);
// Few words make up most of a text, as in any language.
const words = (count) =>
  Array.from(
    { length: count },
    () => VOCABULARY[Math.floor(VOCABULARY.length * (below(1000) / 1000) ** 3)],
  ).join(" ");

const STATES = Array.from({ length: 60 }, (_, index) => `S${index}`);
const person = () => {
  const number = below(900);
  return { kind: "person", name: `Person ${number}`, state: STATES[number % 60] };
};
const pick = (...from) => from[below(from.length)];
const dayOf = (number) => new Date(Date.UTC(2015, 0, 1 + number)).toISOString().slice(0, 10);

/** 20 paragraphs of 45 words, 6 events, 8 statements, 4 positions: what a report of 900 words holds. */
function entry(number, days) {
  const blocks = [];
  let text = "";
  for (let index = 0; index < 20; index++) {
    const paragraph = words(45);
    blocks.push({
      role: "body",
      span: { from: text.length, to: text.length + paragraph.length },
      rule: "bench",
    });
    text += `${paragraph}\n\n`;
  }
  const bytes = new TextEncoder().encode(`${number} ${text}`);
  const hash = sha256(bytes);
  const id = hash.slice(0, 16);
  const fact = (index, slots) => {
    const block = below(20);
    const { span } = blocks[block];
    const quote = text.slice(span.from, span.to);
    const evidence = {
      document: id,
      span,
      quote,
      block,
      marks: [{ slot: "date", span }],
      rule: "bench/fact",
      steps: [],
    };
    return { id: sha256(`${id} ${index}`).slice(0, 16), document: id, evidence, ...slots };
  };
  const date = () => {
    const from = dayOf(below(days));
    return { from, to: from, precision: "day", basis: "stated" };
  };
  const facts = [
    ...Array.from({ length: 6 }, (_, index) =>
      fact(index, {
        type: "event", kind: pick("meeting", "call", "visit"), status: pick("held", "held", "planned"), date: date(),
        participants: [person(), person()], forum: below(4) ? undefined : { kind: "forum", name: `Forum ${below(30)}` },
      }),
    ),
    ...Array.from({ length: 8 }, (_, index) =>
      fact(6 + index, { type: "utterance", mode: "direct", speaker: person(), text: words(20), date: date() }),
    ),
    ...Array.from({ length: 4 }, (_, index) =>
      fact(14 + index, { type: "position", actor: person(), stance: "supports", issue: words(2), date: date() }),
    ),
  ]; // biome-ignore format: one report
  const document = {
    id, hash, size: bytes.length, name: `${number}.txt`, address: `https://news.example/${number}`, media: "text/plain",
    encoding: "utf-8", received: `2022-01-20T08:00:${String(number % 60).padStart(2, "0")}Z`, language: "en",
    stated: { outlet: `Outlet ${number % 40}` }, text, blocks, origin: [[0, 0, text.length]], notices: [],
  }; // biome-ignore format: one report
  return {
    bytes,
    document,
    reading: { document: id, rules: "1.0", dating: { clues: [] }, facts, notices: [] },
  };
}

/** Events of one day with a common participant meet in a block; those with the same two are one. */
const rules = {
  blockKeys: (fact) =>
    fact.type === "event"
      ? fact.participants.map(({ name }) => `${fact.kind} ${fact.date.from} ${name}`)
      : [],
  reconcile: ({ facts }) => {
    const same = new Map();
    for (const fact of facts) {
      const key =
        fact.type === "event"
          ? fact.participants
              .map(({ name }) => name)
              .sort()
              .join()
          : fact.id;
      same.set(key, [...(same.get(key) ?? []), fact]);
    }
    return [...same.values()].map(([first, ...others]) => {
      const { document, evidence, ...slots } = first;
      const all = [first, ...others];
      return {
        ...slots, facts: all.map(({ id }) => id), documents: [...new Set(all.map((fact) => fact.document))],
        origins: all.length, evidence: all.map((fact) => ({ ...fact.evidence, fact: fact.id })), differences: [],
        ...(first.type === "event" ? { history: [], offices: [] } : {}),
      }; // biome-ignore format: one row
    });
  },
};

const ms = (number) => `${number.toFixed(number < 10 ? 1 : 0)} ms`;
const busy = () => process.cpuUsage().user / 1000;

/** Time by the clock and, since that hangs on what else the machine does, what the processor spent on it. */
async function timed(label, work, rounds = 7) {
  const times = [];
  const before = busy();
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
  }
  const spent = ms((busy() - before) / rounds);
  const median = [...times].sort((a, b) => a - b)[Math.floor(rounds / 2)];
  console.log(`  ${label}: first ${ms(times[0])}, median ${ms(median)}, processor ${spent}`);
}

async function rate(label, reports, work) {
  const [from, before] = [performance.now(), busy()];
  const waited = await work();
  const [wall, spent] = [performance.now() - from - waited, busy() - before];
  console.log(
    `  ${label}: ${Math.round((reports * 1000) / wall)} reports a second, processor ${ms(spent / reports)} each`,
  );
}

async function measure(reports) {
  console.log(`${reports} reports`);
  const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
  const path = join(folder, "readout.db");
  // A record of 1,000 reports spans three years, one of 10,000 thirty.
  const days = Math.round(reports * 1.1);
  const reopened = async () => (await openSqlite(path, rules)).close();
  try {
    await timed("making the record", reopened, 1);
    const store = await openSqlite(path, rules);
    const first = Math.min(200, reports / 2);
    const one = Array.from({ length: first }, (_, number) => entry(number, days));
    await rate("adding one by one", first, async () => {
      for (const report of one) await store.add([report]);
      return 0;
    });
    await rate("adding sixteen at a time", reports - first, async () => {
      let making = 0;
      for (let number = first; number < reports; number += 16) {
        const from = performance.now();
        const batch = Array.from({ length: Math.min(16, reports - number) }, (_, k) =>
          entry(number + k, days),
        );
        making += performance.now() - from;
        await store.add(batch);
      }
      return making;
    });
    let number = reports;
    await timed("adding one to the whole", () => store.add([entry(number++, days)]));
    const page = { offset: 0, limit: 50 };
    const { total, facets, rows } = await store.chronology(page);
    console.log(`  ${total} events, ${facets.actor.length} actors shown`);
    await timed("first page with facets and months", () => store.chronology(page));
    await timed("page in the middle", () => store.chronology({ ...page, offset: Math.floor(total / 2) }));
    await timed("narrowed to one actor", () => store.chronology({ ...page, actor: ["S7"] }));
    await timed("narrowed to a year", () =>
      store.chronology({ ...page, from: "2016-01-01", to: "2016-12-31" }),
    );
    await timed("narrowed to a status", () => store.chronology({ ...page, status: ["held"] }));
    await timed("narrowed to a year, an actor and a status", () =>
      store.chronology({ ...page, from: "2016-01-01", to: "2016-12-31", actor: ["S7"], status: ["held"] }),
    );
    await timed("search, a rare word", () => store.search(VOCABULARY[7000], { offset: 0, limit: 20 }));
    await timed("search, the most frequent word", () =>
      store.search(`${VOCABULARY[1]} `, { offset: 0, limit: 20 }),
    );
    await timed("search, two words", () =>
      store.search(`${VOCABULARY[40]} ${VOCABULARY[300]} `, { offset: 0, limit: 20 }),
    );
    await timed("rows about a person", () => store.rowsAbout(["person/person 7"]));
    await timed("entities", () => store.entities("person 7", 20));
    await timed("row by id", () => store.row(rows[0].id));
    await timed("counts", () => store.counts());
    await timed(
      "export of all",
      async () => {
        for await (const _ of store.export());
      },
      1,
    );
    await timed("forgetting one", () => store.forget(one[0].document.id), 1);
    await timed("rebuild", () => store.rebuild(), 1);
    await store.close();
    await timed("opening and closing", reopened);
    await timed("opening to read", async () => (await openSqlite(path, rules, { readOnly: true })).close());
    console.log(`  file: ${(statSync(path).size / 1e6).toFixed(0)} MB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const reports of sizes.length > 0 ? sizes : [1000, 10000]) await measure(reports);
