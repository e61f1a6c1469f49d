// In: the demo reports, the facts noted by hand, and what the reader reads in them today. Out: nothing but verdicts.
// A guard against regressions: `held.json` says which noted facts are read, and which readings nobody noted. It changes
// only with UPDATE=1, and the change is read as a diff.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { reportLines } from "../../src/exchange/gold.ts";
import { readSource } from "../../src/pipeline.ts";
import { gather } from "../../src/read/gather.ts";
import { headOf } from "../../src/store/head.ts";
import { holds, type Noted } from "./compare.ts";

const demo = fileURLToPath(new URL("../../demo/", import.meta.url));
const HELD = fileURLToPath(new URL("./held.json", import.meta.url));
const GUARDED = new Set(["document", "tenure", "membership"]);
const GUARDED_KINDS = new Set(["meeting", "visit", "call"]);

const isGuarded = (fact: Noted): boolean =>
  GUARDED.has(fact.type) ||
  (fact.type === "event" && GUARDED_KINDS.has(fact.kind ?? "")) ||
  (fact.type === "utterance" && fact.mode === "direct");

const readAll = async (): Promise<{ doc: string; text: string; facts: Noted[] }[]> => {
  const reports: { doc: string; text: string; facts: Noted[] }[] = [];
  for await (const found of gather([`${demo}reports`], { now: () => "2024-06-01T00:00:00.000Z" })) {
    if (!("bytes" in found)) throw new Error(`refused: ${JSON.stringify(found)}`);
    const { document, reading } = readSource(found);
    const facts = reportLines(headOf(document, reading), reading) as unknown as Noted[];
    reports.push({ doc: document.name, text: document.text, facts: facts.filter(isGuarded) });
  }
  return reports;
};

const notedFor = (doc: string): Noted[] => {
  const file = `${demo}facts/${doc.replace(/\.jsonl#\d+$/, "").replace(/\.[a-z]+$/, "")}.facts.jsonl`;
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim());
  return lines.map((line) => JSON.parse(line) as Noted).filter((fact) => fact.doc === doc && isGuarded(fact));
};

const label = (fact: Noted): string =>
  `${fact.doc} · ${fact.kind ?? fact.type} · ${fact.quote}`.slice(0, 200);

interface Verdicts {
  readonly held: string[];
  readonly missed: string[];
  /** Read, but not noted: a repetition, or a mistake. */
  readonly unnoted: string[];
}

function judge(reports: Awaited<ReturnType<typeof readAll>>): Verdicts {
  const verdicts: Verdicts = { held: [], missed: [], unnoted: [] };
  for (const { doc, text, facts } of reports) {
    const noted = notedFor(doc);
    for (const fact of noted.filter((one) => one.certain !== false))
      (facts.some((read) => holds(text, fact, read)) ? verdicts.held : verdicts.missed).push(label(fact));
    for (const read of facts)
      if (!noted.some((fact) => holds(text, fact, read))) verdicts.unnoted.push(label(read));
  }
  return { held: verdicts.held.sort(), missed: verdicts.missed.sort(), unnoted: verdicts.unnoted.sort() };
}

describe("the demo reports", () => {
  it("are read as before", async () => {
    const verdicts = judge(await readAll());
    if (process.env.UPDATE === "1") writeFileSync(HELD, `${JSON.stringify(verdicts, null, 1)}\n`);
    const before = JSON.parse(readFileSync(HELD, "utf8")) as Verdicts;
    expect(verdicts.missed).toEqual(before.missed);
    expect(verdicts.unnoted).toEqual(before.unnoted);
    expect(verdicts.held.length).toBeGreaterThan(verdicts.missed.length);
  });
});
