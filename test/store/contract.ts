// What every store must do, whatever database is behind it. A `Place` is one fresh record, which can be opened often.
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { entityKey } from "../../src/model/entity.ts";
import type { Judgement } from "../../src/model/judgement.ts";
import type { Row } from "../../src/model/record.ts";
import { slice } from "../../src/model/text.ts";
import type {
  ChronologyQuery, DoubtsQuery, Entry, JudgementsQuery, RowsQuery, Rules, Store, View,
} from "../../src/store/store.ts"; // biome-ignore format: one list
import {
  ALL,
  AOKI,
  BRAND,
  CALLED,
  COSTA,
  entry,
  factId,
  MET,
  MET_TOO,
  on,
  person,
  RULES,
  repeatOf,
  SILENT,
} from "./frozen.ts";

export interface Place {
  open(rules: Rules): Promise<Store>;
  remove(): Promise<void>;
}

const WHOLE: ChronologyQuery = { offset: 0, limit: 100 };
const FIRST = { offset: 0, limit: 20 };

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** All that can be seen from outside. */
export const everything = async (store: View) =>
  JSON.stringify({
    rows: await all(store.export()),
    entries: await all(store.entries()),
    counts: await store.counts(),
    chronology: await store.chronology(WHOLE),
    narrowed: await store.chronology({ ...WHOLE, actor: ["JP"], from: "2022-01-01" }),
    documents: await store.documents(FIRST),
    entities: await store.entities("", 100),
    about: await store.rowsAbout(["person/rui costa", "place/lisbon"]),
    said: await store.rowsOfType({ ...FIRST, type: "utterance" }),
    owed: await store.rowsOfType({ ...FIRST, type: "commitment", standing: ["open"], actor: ["FR"] }),
    aoki: await store.rowsOfType({ ...FIRST, type: "utterance", actor: [AOKI.name], from: "2022-03-02" }),
    found: await store.search("agree", FIRST),
    judgements: await store.judgements(),
    made: await store.judgementsMade(FIRST),
    doubts: await store.doubts({ ...FIRST, seen: "2022-03-02" }),
    later: await store.doubts({ ...FIRST, seen: "2023-01-01" }),
    latest: await store.latestDay(),
  });

const names = (rows: readonly Row[]) => rows.map((row) => row.facts.length);

const judge = (
  kind: Judgement["kind"],
  of: readonly (readonly [Entry, number])[],
  id: string,
): Judgement => ({
  id,
  kind,
  anchors: of.map(([{ document, reading }, index]) => ({
    document: document.id,
    quote: reading.facts[index]!.evidence.quote,
    type: reading.facts[index]!.type,
  })),
  by: "an editor",
  at: "2022-03-01T10:00:00Z",
});

export function storeContract(name: string, make: () => Promise<Place>): void {
  describe(`store contract: ${name}`, () => {
    let place: Place;
    let store: Store;

    beforeEach(async () => {
      place = await make();
      store = await place.open(RULES);
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });

    const fresh = async (use: (other: Store) => Promise<void>) => {
      const elsewhere = await make();
      const other = await elsewhere.open(RULES);
      try {
        await use(other);
      } finally {
        await other.close();
        await elsewhere.remove();
      }
    };

    describe("changes", () => {
      const since = async (of: Store, day: string) => all(of.changes(day));
      const sorted = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).sort();

      test("since the beginning has nothing before it; after the last report there is nothing", async () => {
        await store.add(ALL);
        const found = await since(store, "1970-01-01");
        expect(sorted(found.flatMap(({ now }) => now))).toEqual(sorted(await all(store.export())));
        expect(found.flatMap(({ before }) => before)).toEqual([]);
        expect(await since(store, "2022-02-03T08:00:00.001Z")).toEqual([]);
        expect((await since(store, "2022-02-03T08:00:00.000Z")).length).toBeGreaterThan(0);
        expect((await since(store, "2022-02-03T10:00:00+02:00")).length).toBeGreaterThan(0);
      });

      test("tells of a row what it was without the later reports", async () => {
        await store.add(ALL);
        const found = await since(store, "2022-01-21");
        const met = found.find(({ now }) => now.some(({ facts }) => facts.includes(factId(MET, 0))))!;
        expect(names(met.now)).toEqual([2]);
        expect(met.before.map(({ facts }) => facts)).toEqual([[factId(MET, 0)]]);
      });

      test("with what it leaves as it was, gives the record of the earlier reports", async () => {
        const days = ["2022-01-18", "2022-01-19", "2022-01-20", "2022-01-22", "2022-02-03"];
        const entries = [...ALL, ...days.map(repeatOf)];
        const split = async (moved: readonly boolean[], merged: boolean) => {
          const received = entries.map((one, index) => ({
            ...one,
            document: {
              ...one.document,
              received: moved[index] ? "2022-06-02T00:00:00Z" : "2022-06-01T23:59:59Z",
            },
          }));
          const judged = judge("merge", [[MET, 0], [CALLED, 0]], "j1"); // biome-ignore format: two anchors
          await fresh(async (whole) => {
            await whole.add(received);
            if (merged) await whole.judge(judged);
            const found = await since(whole, "2022-06-02");
            const touched = new Set(sorted(found.flatMap(({ now }) => now)));
            const left = sorted(await all(whole.export())).filter((row) => !touched.has(row));
            await fresh(async (earlier) => {
              await earlier.add(received.filter((_, index) => !moved[index]));
              if (merged) await earlier.judge(judged);
              const before = sorted(found.flatMap((around) => around.before));
              expect([...left, ...before].sort()).toEqual(sorted(await all(earlier.export())));
            });
          });
        };
        const which = fc.array(fc.boolean(), { minLength: entries.length, maxLength: entries.length });
        await fc.assert(fc.asyncProperty(which, fc.boolean(), split), { numRuns: 12 });
      });

      test("refuses what is no instant", async () => {
        await expect(since(store, "Tuesday")).rejects.toMatchObject({ code: "bad-day" });
      });
    });

    describe("marks", () => {
      test("stay, through a rebuild too, until they are set anew", async () => {
        await store.add([MET]);
        expect(await store.mark("seen")).toBeUndefined();
        await store.setMark("seen", "2022-01-20T08:00:00Z");
        await store.rebuild();
        expect(await store.mark("seen")).toBe("2022-01-20T08:00:00Z");
        await store.setMark("seen", "2022-02-03T08:00:00Z");
        expect(await store.mark("seen")).toBe("2022-02-03T08:00:00Z");
        expect(await store.mark("else")).toBeUndefined();
      });
    });

    describe("add", () => {
      test("tells what is new, and a known report changes nothing", async () => {
        expect(await store.add([MET, MET_TOO, MET])).toEqual(["added", "added", "known"]);
        const before = await everything(store);
        expect(await store.add([MET_TOO])).toEqual(["known"]);
        expect(await everything(store)).toBe(before);
        expect(await store.has(MET.document.hash)).toBe(true);
        expect(await store.has(CALLED.document.hash)).toBe(false);
      });

      test("keeps a report as it came", async () => {
        await store.add(ALL);
        const kept = await store.document(MET.document.id);
        expect(kept?.document).toEqual(JSON.parse(JSON.stringify(MET.document)));
        expect(kept?.reading).toEqual(JSON.parse(JSON.stringify(MET.reading)));
        expect(kept?.head).toMatchObject({
          title: "Ministers agree on a ferry line",
          outlet: "Harbour Times",
          published: on("2022-01-19"),
          read: true,
          facts: 2,
          notices: [{ code: "no-date" }],
        });
        expect(await store.bytes(MET.document.id)).toEqual(MET.bytes);
        expect(await store.document("0000000000000000")).toBeUndefined();
        expect(await store.bytes("0000000000000000")).toBeUndefined();
        const { document } = (await store.document(SILENT.document.id))!;
        expect(document.text).toBe(SILENT.document.text);
        expect((await store.heads([SILENT.document.id, "none", MET.document.id])).map((h) => h.read)).toEqual(
          [false, true],
        );
      });

      test("is all or nothing", async () => {
        await store.add([MET]);
        const before = await everything(store);
        const failing = await place.open({
          ...RULES,
          reconcile: (evidenced) => {
            if (evidenced.facts.some(({ document }) => document === CALLED.document.id))
              throw new Error("a bug");
            return RULES.reconcile(evidenced);
          },
        });
        await expect(failing.add([MET_TOO, CALLED])).rejects.toThrow("a bug");
        await failing.close();
        expect(await everything(store)).toBe(before);
        expect(await store.has(MET_TOO.document.hash)).toBe(false);
        expect((await store.search("walrus", FIRST)).total).toBe(0);
        expect(await store.add([MET_TOO, CALLED])).toEqual(["added", "added"]);
      });

      test("reconciles only what the report touches", async () => {
        await store.add([MET, CALLED]);
        const seen: string[][] = [];
        const watched = await place.open({
          ...RULES,
          gathers: undefined,
          reconcile: (evidenced) => {
            seen.push(evidenced.documents.map(({ id }) => id));
            return RULES.reconcile(evidenced);
          },
        });
        await watched.add([MET_TOO]);
        await watched.close();
        const both = [MET.document.id, MET_TOO.document.id].sort();
        expect(seen).toEqual([both, both]);
      });

      test("puts a fact into a row that only gathers at the same cost however many are in it", async () => {
        const repeats = Array.from({ length: 9 }, (_, k) => repeatOf(`2022-01-2${k}`));
        let most = 0;
        const watched = await place.open({
          ...RULES,
          reconcile: (evidenced) => {
            most = Math.max(most, evidenced.facts.length);
            return RULES.reconcile(evidenced);
          },
        });
        for (const one of repeats) await watched.add([one]);
        await watched.close();
        expect(most).toBe(2);
        const kept = await everything(store);
        expect((await store.row(factId(repeats[3]!, 0)))?.facts).toHaveLength(repeats.length);
        await store.rebuild();
        expect(await everything(store)).toBe(kept);
      });

      test("in any order and grouping gives the same record", async () => {
        await store.add(ALL);
        const expected = await everything(store);
        const orders = fc.shuffledSubarray(ALL, { minLength: ALL.length, maxLength: ALL.length });
        await fc.assert(
          fc.asyncProperty(orders, fc.integer({ min: 1, max: 4 }), async (order, size) => {
            await fresh(async (other) => {
              for (let from = 0; from < order.length; from += size)
                await other.add(order.slice(from, from + size));
              expect(await everything(other)).toBe(expected);
            });
          }),
          { numRuns: 12 },
        );
      });
    });

    describe("rows", () => {
      test("any fact's id leads to the row that holds it, also after rows join and part", async () => {
        await store.add([MET]);
        const alone = await store.row(factId(MET, 0));
        expect(alone?.facts).toEqual([factId(MET, 0)]);
        await store.add([MET_TOO]);
        const joined = await store.row(factId(MET, 0));
        expect(joined?.facts).toEqual([factId(MET, 0), factId(MET_TOO, 0)].sort());
        expect(await store.row(factId(MET_TOO, 0))).toEqual(joined);
        expect(await store.row(factId(MET, 0).slice(0, 8))).toEqual(joined);
        expect(await store.forget(MET.document.id)).toBe(true);
        expect(await store.row(factId(MET, 0))).toBeUndefined();
        expect((await store.row(factId(MET_TOO, 0)))?.facts).toEqual([factId(MET_TOO, 0)]);
      });

      test("a beginning must be long enough, of hex digits, and mean one row", async () => {
        await store.add(ALL);
        for (const wrong of [
          factId(MET, 0).slice(0, 7),
          "",
          "zzzzzzzzzzzz",
          "ffffffffffffffff",
          "%",
          "0".repeat(99),
        ])
          expect(await store.row(wrong)).toBeUndefined();
        const facts = MET.reading.facts.map((fact, index) => ({ ...fact, id: `aaaaaaaaaaaaaaa${index}` }));
        const twins = entry({ name: "twins.txt", paragraphs: ["Twins."] });
        await store.add([{ ...twins, reading: { ...twins.reading, facts } }]);
        await expect(store.row("aaaaaaaaaa")).rejects.toMatchObject({ code: "ambiguous" });
        expect((await store.row("aaaaaaaaaaaaaaa1"))?.type).toBe("utterance");
      });

      test("of many facts are each given once, in the order asked for", async () => {
        await store.add(ALL);
        const asked = [factId(CALLED, 0), factId(MET_TOO, 0), "unknown", factId(MET, 0)];
        expect((await store.rows(asked)).map((row) => row.facts.length)).toEqual([1, 2]);
        expect(await store.rows([])).toEqual([]);
      });

      test("are exported by type, then id, as they stood when the export began", async () => {
        await store.add([MET, CALLED]);
        const exported = store.export();
        const first = await exported[Symbol.asyncIterator]().next();
        await store.add([MET_TOO]);
        const rest = await all(exported);
        const rows = [first.value as Row, ...rest];
        const sorted = [...rows].sort((a, b) => (`${a.type} ${a.id}` < `${b.type} ${b.id}` ? -1 : 1));
        expect(rows).toEqual(sorted);
        expect(names(rows)).toEqual([1, 1, 1, 1, 1]);
        expect(names(await all(store.export())).filter((facts) => facts === 2)).toHaveLength(2);
      });

      test("about somebody or something come oldest first", async () => {
        await store.add(ALL);
        const about = await store.rowsAbout([entityKey(BRAND), entityKey(AOKI)]);
        expect(about.map((row) => row.type === "event" && row.date?.from)).toEqual([
          "2022-01-18",
          false,
          "2022-02-02",
          "2022-04-01",
        ]);
        expect(await store.rowsAbout([])).toEqual([]);
        expect(await store.rowsAbout(["person/nobody"])).toEqual([]);
      });
    });

    describe("forget", () => {
      test("takes out a document and all that rests on it", async () => {
        await store.add([MET_TOO, SILENT]);
        const without = await everything(store);
        await store.add([MET]);
        await store.judge(
          judge(
            "merge",
            [
              [MET, 0],
              [MET_TOO, 0],
            ],
            "j1",
          ),
        );
        expect(await store.forget(MET.document.id)).toBe(true);
        expect(await everything(store)).toBe(without);
        expect(await store.bytes(MET.document.id)).toBeUndefined();
        expect((await store.search("Lisbon", FIRST)).total).toBe(0);
        expect(await store.judgements()).toEqual([]);
        expect(await store.forget(MET.document.id)).toBe(false);
        expect(await store.add([MET])).toEqual(["added"]);
      });

      test("of everything leaves an empty record", async () => {
        const empty = await everything(store);
        await store.add(ALL);
        for (const { document } of ALL) await store.forget(document.id);
        expect(await everything(store)).toBe(empty);
      });
    });

    describe("reread and rebuild", () => {
      const newer = entry({
        name: "met.txt",
        outlet: "Harbour Times",
        published: "2022-01-19",
        rules: "1.1",
        paragraphs: MET.document.blocks.map((b) => [b.role, slice(MET.document.text, b.span)] as const),
        says: [{ type: "event", in: 2, date: on("2022-02-02"), kind: "call", participants: [person("Rui Costa"), person("Léa Brand")] }],
      }); // biome-ignore format: one report

      test("puts a newer reading in the older one's place", async () => {
        expect(newer.document.id).toBe(MET.document.id);
        await store.add(ALL);
        await store.reread([newer]);
        expect((await store.document(MET.document.id))?.reading.rules).toBe("1.1");
        expect((await store.row(factId(MET_TOO, 0)))?.facts).toEqual([factId(MET_TOO, 0)]);
        expect((await store.row(factId(CALLED, 0)))?.facts).toEqual(
          [factId(newer, 0), factId(CALLED, 0)].sort(),
        );
        expect(await store.row(factId(MET, 1))).toBeUndefined();
        const after = await everything(store);
        await store.reread([newer]);
        expect(await everything(store)).toBe(after);
        await fresh(async (other) => {
          await other.add([newer, MET_TOO, CALLED, SILENT]);
          expect(await everything(other)).toBe(after);
        });
      });

      test("going back to the older reading gives the older record", async () => {
        await store.add(ALL);
        const before = await everything(store);
        await store.reread([newer]);
        await store.reread([MET]);
        expect(await everything(store)).toBe(before);
      });

      test("can be done while walking through what is kept", async () => {
        await store.add(ALL);
        const before = await everything(store);
        let walked = 0;
        for await (const { document, reading } of store.entries()) {
          walked++;
          await store.reread([{ document, reading: { ...reading, rules: "2.0" } }]);
        }
        expect(walked).toBe(ALL.length);
        expect((await store.document(SILENT.document.id))?.reading.rules).toBe("2.0");
        expect((await everything(store)).replaceAll('"2.0"', '"1.0"')).toBe(before);
      });

      test("refuses a document it does not hold", async () => {
        await expect(store.reread([MET])).rejects.toMatchObject({ code: "no-document" });
      });

      test("rebuild gives the same record to the byte, and tells how far it is", async () => {
        await store.add(ALL);
        await store.judge(
          judge(
            "merge",
            [
              [MET, 0],
              [CALLED, 0],
            ],
            "j1",
          ),
        );
        await store.reread([newer]);
        const before = await everything(store);
        const steps: [number, number][] = [];
        await store.rebuild((done, of) => steps.push([done, of]));
        expect(await everything(store)).toBe(before);
        expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
        expect(steps.length).toBeGreaterThan(ALL.length);
      });
    });

    describe("judgements", () => {
      const merge = judge(
        "merge",
        [
          [MET, 0],
          [CALLED, 0],
        ],
        "j1",
      );

      test("join what shares no key, whether made before or after the reports came", async () => {
        await store.add(ALL);
        expect((await store.row(factId(MET, 0)))?.facts).toHaveLength(2);
        await store.judge(merge);
        expect((await store.row(factId(CALLED, 0)))?.facts).toContain(factId(MET, 0));
        expect(await store.judgements()).toEqual([merge]);
        const after = await everything(store);
        await fresh(async (other) => {
          await other.add([CALLED]);
          await other.judge(merge);
          for (const report of [SILENT, MET_TOO, MET]) await other.add([report]);
          expect(await everything(other)).toBe(after);
        });
      });

      test("reject a fact, and outlive a new reading", async () => {
        await store.add(ALL);
        await store.judge(judge("reject", [[CALLED, 0]], "j2"));
        expect(await store.row(factId(CALLED, 0))).toBeUndefined();
        const { document, reading } = CALLED;
        await store.reread([{ document, reading: { ...reading, rules: "1.2" } }]);
        expect(await store.row(factId(CALLED, 0))).toBeUndefined();
        expect(await store.row(factId(CALLED, 1))).toBeDefined();
      });

      test("are never rewritten", async () => {
        await store.judge(merge);
        await store.judge(merge);
        await expect(store.judge({ ...merge, kind: "split" })).rejects.toMatchObject({
          code: "judgement-known",
        });
        expect(await store.judgements()).toEqual([merge]);
      });
    });

    describe("what wants an eye", () => {
      const PLEDGE = entry({
        name: "pledge.txt",
        published: "2022-03-01",
        paragraphs: ["Brand pledged a pier by 10 March."],
        says: [{ type: "commitment", in: 0, by: [BRAND], action: "build a pier", due: on("2022-03-10") }],
      });
      const listed = async (query: Partial<DoubtsQuery>, of: View = store) =>
        (await of.doubts({ ...FIRST, seen: "2022-04-30", ...query })).items.map(
          ({ row, kinds }) => `${row.type} ${kinds.join("+")}`,
        );

      test("comes most useful first, by the day on which it is seen", async () => {
        await store.add([...ALL, PLEDGE]);
        const always = ["event single", "event single", "event single", "utterance words"];
        expect(await listed({ seen: "2022-03-10" })).toEqual(always);
        expect(await listed({})).toEqual(["commitment late", ...always]);
        expect(await listed({ seen: "2022-05-01" })).toEqual([
          "event ahead+single",
          "commitment late",
          "event single",
          "event single",
          "utterance words",
        ]);
        expect(await listed({ seen: undefined })).toEqual([]);
        for (const seen of ["2022-03-10", "2022-04-30", "2022-05-01"])
          expect(await store.waiting(seen)).toBe((await listed({ seen })).length);
      });

      test("can be narrowed, turned and counted", async () => {
        await store.add([...ALL, PLEDGE]);
        expect(await listed({ kind: ["late", "words"] })).toEqual(["commitment late", "utterance words"]);
        expect(await listed({ type: ["event"], kind: ["single"], offset: 1, limit: 1 })).toEqual([
          "event single",
        ]);
        expect(await listed({ kind: ["' OR 1", "%"] })).toEqual([]);
        const { total, groups } = await store.doubts({
          seen: "2022-05-01",
          kind: ["late"],
          offset: 0,
          limit: 1,
        });
        expect(total).toBe(1);
        expect(groups).toEqual([
          { type: "commitment", kinds: ["late"], count: 1 },
          { type: "event", kinds: ["ahead", "single"], count: 1 },
          { type: "event", kinds: ["single"], count: 2 },
          { type: "utterance", kinds: ["words"], count: 1 },
        ]);
        await expect(store.doubts({ offset: -1, limit: 1 })).rejects.toMatchObject({ code: "bad-page" });
      });

      test("tells the place of a row, by any of its facts", async () => {
        await store.add([...ALL, PLEDGE]);
        const { items } = await store.doubts({ ...FIRST, seen: "2022-05-01" });
        for (const item of items)
          for (const fact of item.row.facts)
            expect(await store.doubt(fact, { seen: "2022-05-01" })).toEqual(item);
        expect(await store.doubt(factId(MET, 0), { seen: "2022-05-01" })).toBeUndefined();
        const words = { seen: "2022-05-01", type: ["utterance"] as const };
        expect(await store.doubt(factId(MET_TOO, 1), words)).toMatchObject({ place: 1 });
      });

      test("follows judgements, reports that come and go, and rebuilding", async () => {
        await store.add([MET]);
        expect(await listed({ type: ["event"] })).toEqual(["event single"]);
        await store.add([MET_TOO]);
        expect(await listed({ type: ["event"] })).toEqual([]);
        await store.forget(MET.document.id);
        expect(await listed({ type: ["event"] })).toEqual(["event single"]);
        await store.judge(judge("reject", [[MET_TOO, 0]], "j1"));
        expect(await listed({ type: ["event"] })).toEqual([]);
        await store.rebuild();
        expect(await listed({ type: ["event"] })).toEqual([]);
        expect(await listed({ seen: "2022-01-21" }, await store.asOf("2022-01-20"))).toEqual([]);
      });

      test("of words that many reports tell is what their first report makes it, in any order", async () => {
        const days = ["2022-01-25", "2022-01-10", "2022-02-01"].map(repeatOf);
        await store.add([MET, ...days]);
        const together = await everything(store);
        await fresh(async (other) => {
          for (const one of [...days, MET]) await other.add([one]);
          expect(await everything(other)).toBe(together);
        });
      });
    });

    describe("judgements as they were made", () => {
      const at = (id: string, hour: number, more: Partial<Judgement> = {}): Judgement => ({
        ...judge("accept", [[MET, 0]], id),
        at: `2022-03-01T${String(hour).padStart(2, "0")}:00:00Z`,
        ...more,
      });

      test("come latest first, in pages, with what takes them back", async () => {
        await store.add(ALL);
        const first = at("aa11", 1);
        const second = at("aa22", 2, { anchors: judge("accept", [[CALLED, 0]], "x").anchors });
        const undo = at("bb33", 3, { kind: "undo", undoes: "aa11" });
        const again = at("bb44", 4, { kind: "undo", undoes: "bb33" });
        for (const one of [again, first, undo, second]) await store.judge(one);
        expect(await store.judgementsMade({ offset: 0, limit: 2 })).toEqual({
          total: 4,
          judgements: [again, undo],
          undos: [again],
        });
        const of = async (query: Partial<JudgementsQuery>) =>
          (await store.judgementsMade({ ...FIRST, ...query })).judgements.map(({ id }) => id);
        expect(await of({})).toEqual(["bb44", "bb33", "aa22", "aa11"]);
        expect(await of({ ids: ["aa"] })).toEqual(["aa22", "aa11"]);
        expect(await of({ ids: ["aa11", "bb44", "%"] })).toEqual(["bb44", "aa11"]);
        expect(await of({ ids: [] })).toEqual([]);
        expect(await of({ documents: [CALLED.document.id] })).toEqual(["aa22"]);
        const { undos } = await store.judgementsMade({ ...FIRST, ids: ["aa11"] });
        expect(undos).toEqual([undo, again]);
      });

      test("leave the facts of reports as they were read", async () => {
        await store.add(ALL);
        await store.judge(judge("reject", [[MET, 0]], "j1"));
        const facts = await store.facts([MET.document.id, "none"]);
        expect(facts).toEqual(
          JSON.parse(JSON.stringify([...MET.reading.facts].sort((a, b) => (a.id < b.id ? -1 : 1)))),
        );
      });
    });

    describe("chronology", () => {
      const starts = async (query: Partial<ChronologyQuery>) =>
        (await store.chronology({ ...WHOLE, ...query })).rows.map((row) => row.date?.from ?? "none");

      beforeEach(async () => {
        await store.add(ALL);
      });

      test("is sorted by day, undated last, in pages", async () => {
        const days = ["2022-01-18", "2022-02-02", "2022-04-01", "none"];
        expect(await starts({})).toEqual(days);
        expect(await starts({ offset: 1, limit: 2 })).toEqual(days.slice(1, 3));
        expect(await starts({ offset: 9 })).toEqual([]);
        const { total, span } = await store.chronology({ offset: 3, limit: 1 });
        expect([total, span]).toEqual([4, { from: "2022-01-18", to: "2022-04-30" }]);
      });

      test("counts what it can be narrowed by", async () => {
        const { facets, months } = await store.chronology(WHOLE);
        expect(facets.status).toEqual([
          { value: "held", count: 2 },
          { value: "planned", count: 1 },
          { value: "proposed", count: 1 },
        ]);
        expect(facets.kind.map(({ value, count }) => [value, count])).toEqual([
          ["meeting", 2],
          ["call", 1],
          ["visit", 1],
        ]);
        expect(facets.actor).toContainEqual({ value: "JP", kind: "state", count: 2 });
        expect(facets.actor).toContainEqual({ value: "Léa Brand", kind: "person", count: 3 });
        expect(facets.source).toEqual([
          { value: "Harbour Times", count: 4 },
          { value: "Quay Post", count: 1 },
        ]);
        expect(facets.mark).toEqual([
          { value: "single", count: 3 },
          { value: "differs", count: 1 },
        ]);
        expect(months).toEqual([
          { month: "2022-01", status: "held", count: 1 },
          { month: "2022-02", status: "held", count: 1 },
          { month: "2022-04", status: "planned", count: 1 },
        ]);
      });

      test("every count of a facet is what choosing it gives", async () => {
        const queries: Partial<ChronologyQuery>[] = [
          {},
          { status: ["held"] },
          { actor: ["FR"] },
          { to: "2022-03-01" },
        ];
        for (const query of queries) {
          const { facets } = await store.chronology({ ...WHOLE, ...query });
          for (const field of ["status", "kind", "actor", "forum", "source", "mark"] as const)
            for (const { value, count } of facets[field]) {
              const chosen = field === "actor" ? [...(query.actor ?? []), value] : [value];
              const { total } = await store.chronology({
                ...WHOLE,
                ...query,
                [field]: chosen,
              } as ChronologyQuery);
              expect([field, value, total]).toEqual([field, value, count]);
            }
        }
      });

      test("can be narrowed", async () => {
        expect(await starts({ status: ["planned", "proposed"] })).toEqual(["2022-04-01", "none"]);
        expect(await starts({ kind: ["call"] })).toEqual(["2022-02-02"]);
        expect(await starts({ actor: ["JP"] })).toEqual(["2022-01-18", "none"]);
        expect(await starts({ actor: ["FR", "Rui Costa"] })).toEqual(["2022-02-02", "2022-04-01"]);
        expect(await starts({ source: ["Quay Post"] })).toEqual(["2022-01-18"]);
        expect(await starts({ mark: ["differs"] })).toEqual(["2022-01-18"]);
        expect(await starts({ from: "2022-04-15" })).toEqual(["2022-04-01"]);
        expect(await starts({ from: "2022-02-02", to: "2022-02-02" })).toEqual(["2022-02-02"]);
        expect(await starts({ actor: ["'; DROP TABLE fact"] })).toEqual([]);
        expect(await starts({ status: [] })).toHaveLength(4);
      });

      test("the months are those of all days, the span that of the days chosen", async () => {
        const { months, span, total } = await store.chronology({
          ...WHOLE,
          from: "2022-02-01",
          to: "2022-02-28",
        });
        expect([months.length, total]).toEqual([3, 1]);
        expect(span).toEqual({ from: "2022-02-02", to: "2022-02-02" });
      });

      test("refuses what is no day and no page", async () => {
        await expect(store.chronology({ ...WHOLE, from: "2022-02-30" })).rejects.toMatchObject({
          code: "bad-day",
        });
        await expect(store.chronology({ offset: -1, limit: 1 })).rejects.toMatchObject({ code: "bad-page" });
        await expect(store.search("x", { offset: 0, limit: 0.5 })).rejects.toMatchObject({
          code: "bad-page",
        });
      });
    });

    describe("rows of a type", () => {
      const PROMISES = [
        entry({
          name: "pledges.txt",
          published: "2022-03-01",
          paragraphs: [
            "Brand pledged a pier by 10 March.",
            "Costa pledged a ferry.",
            "Costa agreed to write.",
          ],
          says: [
            { type: "commitment", in: 0, by: [BRAND], action: "build a Pier", due: on("2022-03-10") },
            { type: "commitment", in: 1, by: [COSTA], action: "run a ferry" },
            { type: "commitment", in: 2, by: [COSTA, BRAND], action: "write", status: "kept" },
          ],
        }),
        entry({ name: "later.txt", received: "2022-04-02T08:00:00Z", paragraphs: ["All was quiet."] }),
      ];
      const actions = async (query: Partial<RowsQuery>) => {
        const { rows, total } = await store.rowsOfType({ ...FIRST, ...query, type: "commitment" });
        expect(total).toBe(rows.length);
        return rows.map(({ action }) => action);
      };

      test("come oldest first, in pages, with their number", async () => {
        await store.add([...ALL, ...PROMISES]);
        const { rows, total } = await store.rowsOfType({ ...FIRST, type: "commitment" });
        expect(total).toBe(3);
        expect(rows.map(({ action }) => action)).toEqual(["write", "build a Pier", "run a ferry"]);
        const second = await store.rowsOfType({ type: "commitment", offset: 1, limit: 1 });
        expect(second).toEqual({ total: 3, rows: [rows[1]] });
        expect(await store.rowsOfType({ ...FIRST, type: "tenure" })).toEqual({ total: 0, rows: [] });
      });

      test("can be narrowed by whose they are, how they stand, words and days", async () => {
        await store.add([...ALL, ...PROMISES]);
        expect(await actions({ actor: [COSTA.name] })).toEqual(["write", "run a ferry"]);
        expect(await actions({ actor: ["FR"] })).toEqual(["write", "build a Pier"]);
        expect(await actions({ actor: [COSTA.name, BRAND.name] })).toHaveLength(3);
        expect(await actions({ actor: ["nobody"] })).toEqual([]);
        expect(await actions({ standing: ["open"] })).toEqual(["build a Pier", "run a ferry"]);
        expect(await actions({ standing: ["open"], actor: ["FR"] })).toEqual(["build a Pier"]);
        expect(await actions({ words: ["pier", "BUILD"] })).toEqual(["build a Pier"]);
        expect(await actions({ words: ["%"] })).toEqual([]);
        expect(await actions({ to: "2022-02-28" })).toEqual([]);
        expect(await actions({ from: "2022-03-11" })).toEqual(["run a ferry"]);
        expect(await actions({ from: "2022-03-01", to: "2022-03-01" })).toHaveLength(3);
        expect(await actions({ endedBefore: "2022-03-10" })).toEqual(["write"]);
        expect(await actions({ endedBefore: "2022-03-11", standing: ["open"] })).toEqual(["build a Pier"]);
      });

      test("are given whole where they gather, with the day of the report that tells them first", async () => {
        await store.add(ALL);
        for (const day of ["2022-01-25", "2022-01-10"]) await store.add([repeatOf(day)]);
        const { rows } = await store.rowsOfType({ ...FIRST, type: "utterance", standing: ["direct"] });
        expect(rows.map(({ documents }) => documents.length)).toEqual([4]);
        const told = { ...FIRST, type: "utterance", actor: ["JP"] } as const;
        expect((await store.rowsOfType(told)).total).toBe(1);
        expect((await store.rowsOfType({ ...told, to: "2022-01-09" })).total).toBe(0);
        expect((await store.rowsOfType({ ...told, standing: ["indirect"] })).total).toBe(0);
      });

      test("refuse what is no day and no page", async () => {
        const wrong = { ...FIRST, type: "commitment" } as const;
        await expect(store.rowsOfType({ ...wrong, from: "2022-02-30" })).rejects.toMatchObject({
          code: "bad-day",
        });
        await expect(store.rowsOfType({ ...wrong, endedBefore: "soon" })).rejects.toMatchObject({
          code: "bad-day",
        });
        await expect(store.rowsOfType({ ...wrong, limit: -1 })).rejects.toMatchObject({ code: "bad-page" });
      });

      test("the latest day known is that of a report: its own, else that of its arrival", async () => {
        expect(await store.latestDay()).toBeUndefined();
        await store.add([MET]);
        expect(await store.latestDay()).toBe("2022-01-19");
        await store.add(PROMISES);
        expect(await store.latestDay()).toBe("2022-04-02");
        await store.forget(PROMISES[1]!.document.id);
        expect(await store.latestDay()).toBe("2022-03-01");
      });
    });

    describe("search", () => {
      const found = async (words: string) => {
        const { hits, total } = await store.search(words, { offset: 0, limit: 50 });
        expect(hits).toHaveLength(Math.min(total, 50));
        return hits.map(({ text, marks }) => marks.map((mark) => slice(text, mark)).join("|")).sort();
      };

      test("finds words in any form, with or without diacritics, and says where they stand", async () => {
        await store.add(ALL);
        expect(await found("agreed ")).toEqual(["agree", "agreed", "agreed"]);
        expect(await found("zelenskyy street")).toEqual(["Zélènskyy|Street"]);
        expect(await found("LEA brand")).toEqual(["Léa|Brand", "Léa|Brand"]);
        const [hit] = (await store.search("walrus", FIRST)).hits;
        expect(hit?.document.id).toBe(MET_TOO.document.id);
        expect(hit?.text).toBe(slice(MET_TOO.document.text, hit!.span));
        expect(hit?.span).toEqual(MET_TOO.document.blocks[hit!.block]?.span);
      });

      test("takes a last word as a beginning, and quoted words together", async () => {
        await store.add(ALL);
        expect(await found("wal")).toEqual(["walrus"]);
        expect(await found("wal ")).toEqual([]);
        expect(await found("pi")).toEqual([]);
        const talks = "They negotiated; cooperation was welcome, nationalism was not.";
        await store.add([entry({ name: "talks.txt", paragraphs: [talks] })]);
        for (const [whole, least] of [
          ["negotiation", 4],
          ["cooperative", 4],
          ["nationalism", 4],
        ] as const)
          for (let length = least; length <= whole.length; length++)
            expect([whole.slice(0, length), (await found(whole.slice(0, length))).length]).toEqual([
              whole.slice(0, length),
              1,
            ]);
        expect(await found('"every pier"')).toEqual(["every pier", "every pier"]);
        expect(await found("“pier every”")).toEqual([]);
        expect(await found("street's ferry")).toEqual(["Street’s|ferry"]);
      });

      test("keeps out page furniture, and finds nothing for nothing", async () => {
        await store.add(ALL);
        for (const words of ["zebra", "", "   ", '""', "😀", "…", "NOT", "agreed NEAR("])
          expect(await found(words)).toEqual([]);
      });

      test("pages through what it found, best first, each once", async () => {
        const many = Array.from({ length: 12 }, (_, index) =>
          entry({ name: `many-${index}.txt`, paragraphs: ["The tide.", "The tide and the tide again."] }),
        );
        await store.add(many);
        const whole = await store.search("tide", { offset: 0, limit: 50 });
        const pages = await Promise.all(
          [0, 5, 10, 15, 20].map((offset) => store.search("tide", { offset, limit: 5 })),
        );
        expect(whole.total).toBe(24);
        expect(pages.flatMap(({ hits }) => hits)).toEqual(whole.hits);
        const places = whole.hits.map((hit) => `${hit.document.id} ${hit.block}`);
        expect(new Set(places).size).toBe(24);
      });

      test("never fails on what a person types", async () => {
        await store.add(ALL);
        const odd = fc.oneof(
          fc.string({ unit: "binary" }),
          fc.string({ unit: "grapheme" }),
          fc.array(
            fc.constantFrom('"', "“", "agreed", "AND", "OR", "NOT", "NEAR", "(", ")", "*", "^", ":", "-", "+", " ", "{", "text:", "\0", "'", "\ud800"),
          ).map((parts) => parts.join("")),
        ); // biome-ignore format: one list
        await fc.assert(
          fc.asyncProperty(odd, async (words) => {
            const { hits, total } = await store.search(words, FIRST);
            expect(hits.length).toBeLessThanOrEqual(total);
          }),
          { numRuns: 300 },
        );
      });

      test("marks the right places in any text", async () => {
        const odd = fc.array(
          fc.oneof(
            fc.string({ unit: "binary" }),
            fc.constantFrom("\u0002", "\u0003", "\0", "😀", "\ud83d", "é", "e\u0301"),
          ),
          { maxLength: 8 },
        );
        let number = 0;
        await fc.assert(
          fc.asyncProperty(odd, odd, async (before, after) => {
            const [left, right] = [before.join(""), after.join("")];
            const word = `needle${number++}`;
            const report = entry({ name: `${word}.txt`, paragraphs: [`${left} ${word} ${right}`] });
            await store.add([report]);
            const { hits } = await store.search(`${word} `, FIRST);
            expect(hits.map(({ text, marks }) => marks.map((mark) => slice(text, mark)))).toEqual([[word]]);
            expect(hits[0]?.text).toBe(`${left} ${word} ${right}`);
          }),
          { numRuns: 60 },
        );
      });
    });

    test("entities are found by the words of their names, most rows first", async () => {
      await store.add(ALL);
      expect((await store.entities("", 2)).map(({ name, rows }) => [name, rows])).toEqual([
        ["Léa Brand", 3],
        ["Rui Costa", 3],
      ]);
      expect(await store.entities("brand LEA", 9)).toEqual([
        { kind: "person", name: "Léa Brand", state: "FR", rows: 3 },
      ]);
      expect((await store.entities("ao re", 9)).map(({ name }) => name)).toEqual([AOKI.name]);
      expect(await store.entities("oki", 9)).toEqual([]);
      expect(await store.entities("%", 9)).toHaveLength((await store.entities("", 9)).length);
    });

    test("documents come latest first, by outlet, in pages", async () => {
      await store.add(ALL);
      const names = async (query: { offset: number; limit: number; outlet?: string }) => {
        const { total, heads } = await store.documents(query);
        return [total, ...heads.map(({ name }) => name)];
      };
      expect((await names(FIRST)).slice(0, 3)).toEqual([4, "called.txt", "met-too.txt"]);
      expect(await names({ ...FIRST, outlet: "Harbour Times" })).toEqual([2, "called.txt", "met.txt"]);
      expect(await names({ offset: 1, limit: 1 })).toEqual([4, "met-too.txt"]);
    });

    test("counts what is held", async () => {
      expect(await store.counts()).toEqual({ documents: 0, read: 0, outlets: 0, facts: 0, rows: {} });
      await store.add(ALL);
      expect(await store.counts()).toEqual({
        documents: 4,
        read: 3,
        outlets: 2,
        facts: 7,
        rows: { event: 4, utterance: 1 },
      });
    });

    test("is there again after it was closed", async () => {
      await store.add(ALL);
      const before = await everything(store);
      await store.close();
      store = await place.open(RULES);
      expect(await everything(store)).toBe(before);
    });

    test("two that write in turn and at once see each other's work", async () => {
      const other = await place.open(RULES);
      await store.add([MET]);
      expect(await other.has(MET.document.hash)).toBe(true);
      await other.add([MET_TOO]);
      expect((await store.row(factId(MET, 0)))?.facts).toHaveLength(2);
      const told = await Promise.all([
        store.add([CALLED]),
        other.add([SILENT]),
        store.add([SILENT]),
        other.add([CALLED]),
      ]);
      expect(told.flat().sort()).toEqual(["added", "added", "known", "known"]);
      expect(await everything(other)).toBe(await everything(store));
      await other.close();
      await fresh(async (third) => {
        await third.add(ALL);
        expect(await everything(third)).toBe(await everything(store));
      });
    });
  });
}
