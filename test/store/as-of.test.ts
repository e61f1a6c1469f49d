// The record as known on a day: the same, to the byte, as a record into which only the reports known by then were read.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Judgement } from "../../src/model/judgement.ts";
import { knownFrom } from "../../src/model/record.ts";
import { RECORD_RULES } from "../../src/reconcile/rules.ts";
import { headOf } from "../../src/store/head.ts";
import { openSqlite } from "../../src/store/sqlite/open.ts";
import type { Entry, Rules, Store, View } from "../../src/store/store.ts";
import { BEFORE, CITING, DAYS, joining, reports } from "./drawn.ts";
import { ALL, CALLED, entry, factId, MET, MET_TOO, RULES, repeatOf } from "./frozen.ts";
import { all, everything } from "./stage.ts";

const REAL: Rules = RECORD_RULES;

const withRecord = async <T>(rules: Rules, use: (store: Store, path: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), "readout-as-of-"));
  const path = join(folder, "readout.db");
  const store = await openSqlite(path, rules);
  try {
    return await use(store, path);
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
};

const dayOf = ({ document, reading }: Entry): string => knownFrom(headOf(document, reading));

/** All that can be seen, but for the order of what a search finds: its weights are those of the whole record. */
const seen = async (view: View): Promise<string> => {
  const told = JSON.parse(await everything(view));
  told.found.hits = told.found.hits.map((hit: unknown) => JSON.stringify(hit)).sort();
  return JSON.stringify(told);
};

const readInto = async (store: Store, entries: readonly Entry[], judgements: readonly Judgement[]) => {
  for (const judgement of judgements) await store.judge(judgement);
  for (const one of entries) await store.add([one]);
};

describe.each([
  ["the frozen rules", RULES],
  ["rules by which rows look at others", CITING],
  ["the program's own rules", REAL],
])("as known on a day, by %s", (_, rules) => {
  test("is the record of the reports known by then, read in any order", async () => {
    const picks = fc.tuple(fc.nat(20), fc.nat(20));
    await fc.assert(
      fc.asyncProperty(
        reports,
        fc.constantFrom(BEFORE, ...DAYS),
        fc.infiniteStream(fc.nat(100)),
        fc.option(picks),
        async (entries, day, ranks, picked) => {
          const judgements = picked ? joining(entries, picked) : [];
          const known = entries.filter((one) => dayOf(one) <= day);
          const shuffled = known.map((one) => ({ one, rank: ranks.next().value as number }));
          shuffled.sort((a, b) => a.rank - b.rank);
          const [viewed, read] = await Promise.all([
            withRecord(rules, async (store) => {
              await readInto(store, entries, judgements);
              return seen(await store.asOf(day));
            }),
            withRecord(rules, async (store) => {
              await readInto(
                store,
                shuffled.map(({ one }) => one),
                judgements,
              );
              return seen(store);
            }),
          ]);
          expect(viewed).toBe(read);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("what is known stays known", async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (entries) => {
        await withRecord(rules, async (store) => {
          await readInto(store, entries, []);
          let known = new Set<string>();
          for (const day of [BEFORE, ...DAYS]) {
            const rows = await all((await store.asOf(day)).export());
            const facts = new Set(rows.flatMap((row) => row.facts));
            expect([...known].filter((fact) => !facts.has(fact))).toEqual([]);
            for (const fact of facts)
              expect((await (await store.asOf(day)).row(fact))?.facts).toContain(fact);
            known = facts;
          }
          expect(known.size).toBe(new Set((await all(store.export())).flatMap((row) => row.facts)).size);
        });
      }),
      { numRuns: 12 },
    );
  });
});

describe("a view as known on a day", () => {
  let folder: string;
  let path: string;
  let store: Store;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "readout-as-of-"));
    path = join(folder, "readout.db");
    store = await openSqlite(path, RULES);
    await store.add(ALL);
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  test("refuses what is no day", async () => {
    for (const day of ["2022-02-30", "today", "", "2022-1-1", "2022"])
      await expect(store.asOf(day)).rejects.toMatchObject({ code: "bad-day" });
  });

  test("counts a report from the last day it can have been written on, else from when it was received", async () => {
    const held = async (day: string) =>
      (await (await store.asOf(day)).documents({ offset: 0, limit: 20 })).heads
        .map(({ name }) => name)
        .sort();
    expect(await held("2022-01-18")).toEqual([]);
    expect(await held("2022-01-19")).toEqual(["met.txt"]);
    expect(await held("2022-01-20")).toEqual(["met.txt", "silent.txt"]);
    expect(await held("2022-01-21")).toEqual(["met-too.txt", "met.txt", "silent.txt"]);
    expect(await held("2022-02-03")).toHaveLength(4);
  });

  test("shows nothing of a later report, by whatever way it is asked for", async () => {
    const view = await store.asOf("2022-01-20");
    expect(await view.has(MET_TOO.document.hash)).toBe(false);
    expect(await view.document(MET_TOO.document.id)).toBeUndefined();
    expect(await view.bytes(MET_TOO.document.id)).toBeUndefined();
    expect(await view.heads([MET_TOO.document.id])).toEqual([]);
    expect(await view.row(factId(MET_TOO, 0))).toBeUndefined();
    expect(await view.row(factId(CALLED, 0))).toBeUndefined();
    expect((await view.search("walrus", { offset: 0, limit: 20 })).total).toBe(0);
    expect(await view.entities("Ferry", 20)).toEqual([]);
    expect(await view.rowsAbout(["forum/ferry forum"])).toEqual([]);
    expect((await view.row(factId(MET, 0)))?.differences).toEqual([]);
    expect((await store.row(factId(MET, 0)))?.differences).toHaveLength(1);
    expect((await view.counts()).rows).toEqual({ event: 1, utterance: 1 });
    expect([await view.latestDay(), await store.latestDay()]).toEqual(["2022-01-19", "2022-01-19"]);
    expect((await store.daysKnown()).days.at(-1)).toBe("2022-02-03");
  });

  test("of the last day is the record as it is", async () => {
    expect(await everything(await store.asOf("2022-02-03"))).toBe(await everything(store));
    expect(await everything(await store.asOf("9999-12-31"))).toBe(await everything(store));
  });

  test("follows the record, whoever changes it", async () => {
    const view = await store.asOf("2022-01-20");
    expect(await view.has(CALLED.document.hash)).toBe(false);
    await store.forget(MET.document.id);
    expect(await view.row(factId(MET, 0))).toBeUndefined();
    expect((await view.counts()).documents).toBe(1);
    const other = await openSqlite(path, RULES);
    await other.add([MET]);
    await other.close();
    expect((await view.row(factId(MET, 0)))?.facts).toEqual([factId(MET, 0)]);
    expect((await store.daysKnown()).days.at(-1)).toBe("2022-02-03");
    await store.add([repeatOf("2022-02-20")]);
    expect((await store.daysKnown()).days.at(-1)).toBe("2022-02-20");
    expect((await view.counts()).documents).toBe(2);
  });

  test("of many days at once, asked for in turn, are each right", async () => {
    const days = ["2022-01-18", "2022-01-19", "2022-01-20", "2022-01-21", "2022-02-03"];
    const asked = [...days, ...days.toReversed(), ...days];
    const counted = await Promise.all(
      asked.map(async (day) => (await (await store.asOf(day)).counts()).documents),
    );
    const right = new Map(days.map((day, index) => [day, [0, 1, 2, 3, 4][index]]));
    expect(counted).toEqual(asked.map((day) => right.get(day)));
  });

  test("is whole again after a question that was refused", async () => {
    const view = await store.asOf("2022-01-20");
    const query = { offset: 0, limit: 10 };
    const facts = MET.reading.facts.map((fact, index) => ({ ...fact, id: `aaaaaaaaaaaaaaa${index}` }));
    const twins = entry({ name: "twins.txt", published: "2022-01-20", paragraphs: ["Twins."] });
    await store.add([{ ...twins, reading: { ...twins.reading, facts } }]);
    await expect(view.row("aaaaaaaaaa")).rejects.toMatchObject({ code: "ambiguous" });
    expect((await view.chronology(query)).total).toBe(1);
    expect((await view.documents(query)).total).toBe(3);
  });

  test("an export shows one moment, however the record goes on", async () => {
    const walk = (await store.asOf("2022-01-21")).export()[Symbol.asyncIterator]();
    const first = await walk.next();
    await store.forget(MET.document.id);
    const rest = await all({ [Symbol.asyncIterator]: () => walk });
    expect([first.value!, ...rest].map((row) => row.facts.length)).toEqual([2, 2]);
    expect((await all((await store.asOf("2022-01-21")).export())).map((row) => row.facts.length)).toEqual([
      1, 1,
    ]);
  });

  test("changes nothing in the file, and can be had of a record that is only read", async () => {
    const before = await everything(store);
    await everything(await store.asOf("2022-01-20"));
    expect(await everything(store)).toBe(before);
    const reader = await openSqlite(path, RULES, { readOnly: true });
    expect((await (await reader.asOf("2022-01-19")).counts()).documents).toBe(1);
    await reader.close();
  });
});
