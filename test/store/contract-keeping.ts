// What every store must do with reports and readings: added, kept, forgotten, read anew, and all of it made again.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slice } from "../../src/model/text.ts";
import { ALL, CALLED, entry, factId, MET, MET_TOO, on, person, RULES, repeatOf, SILENT } from "./frozen.ts";
import { everything, FIRST, judge, type Stage } from "./stage.ts";

export function keepingContract(stage: Stage): void {
  describe("add", () => {
    test("tells what is new, and a known report changes nothing", async () => {
      expect(await stage.store.add([MET, MET_TOO, MET])).toEqual(["added", "added", "known"]);
      const before = await everything(stage.store);
      expect(await stage.store.add([MET_TOO])).toEqual(["known"]);
      expect(await everything(stage.store)).toBe(before);
      expect(await stage.store.has(MET.document.hash)).toBe(true);
      expect(await stage.store.has(CALLED.document.hash)).toBe(false);
    });

    test("keeps a report as it came", async () => {
      await stage.store.add(ALL);
      const kept = await stage.store.document(MET.document.id);
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
      expect(await stage.store.bytes(MET.document.id)).toEqual(MET.bytes);
      expect(await stage.store.document("0000000000000000")).toBeUndefined();
      expect(await stage.store.bytes("0000000000000000")).toBeUndefined();
      const { document } = (await stage.store.document(SILENT.document.id))!;
      expect(document.text).toBe(SILENT.document.text);
      expect(
        (await stage.store.heads([SILENT.document.id, "none", MET.document.id])).map((h) => h.read),
      ).toEqual([false, true]);
    });

    test("is all or nothing", async () => {
      await stage.store.add([MET]);
      const before = await everything(stage.store);
      const failing = await stage.place.open({
        ...RULES,
        reconcile: (evidenced) => {
          if (evidenced.facts.some(({ document }) => document === CALLED.document.id))
            throw new Error("a bug");
          return RULES.reconcile(evidenced);
        },
      });
      await expect(failing.add([MET_TOO, CALLED])).rejects.toThrow("a bug");
      await failing.close();
      expect(await everything(stage.store)).toBe(before);
      expect(await stage.store.has(MET_TOO.document.hash)).toBe(false);
      expect((await stage.store.search("walrus", FIRST)).total).toBe(0);
      expect(await stage.store.add([MET_TOO, CALLED])).toEqual(["added", "added"]);
    });

    test("reconciles only what the report touches", async () => {
      await stage.store.add([MET, CALLED]);
      const seen: string[][] = [];
      const watched = await stage.place.open({
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
      const watched = await stage.place.open({
        ...RULES,
        reconcile: (evidenced) => {
          most = Math.max(most, evidenced.facts.length);
          return RULES.reconcile(evidenced);
        },
      });
      for (const one of repeats) await watched.add([one]);
      await watched.close();
      expect(most).toBe(2);
      const kept = await everything(stage.store);
      expect((await stage.store.row(factId(repeats[3]!, 0)))?.facts).toHaveLength(repeats.length);
      await stage.store.rebuild();
      expect(await everything(stage.store)).toBe(kept);
    });

    test("in any order and grouping gives the same record", async () => {
      await stage.store.add(ALL);
      const expected = await everything(stage.store);
      const orders = fc.shuffledSubarray(ALL, { minLength: ALL.length, maxLength: ALL.length });
      await fc.assert(
        fc.asyncProperty(orders, fc.integer({ min: 1, max: 4 }), async (order, size) => {
          await stage.fresh(async (other) => {
            for (let from = 0; from < order.length; from += size)
              await other.add(order.slice(from, from + size));
            expect(await everything(other)).toBe(expected);
          });
        }),
        { numRuns: 12 },
      );
    });
  });

  describe("forget", () => {
    test("takes out a document and all that rests on it", async () => {
      await stage.store.add([MET_TOO, SILENT]);
      const without = await everything(stage.store);
      await stage.store.add([MET]);
      await stage.store.judge(
        judge(
          "merge",
          [
            [MET, 0],
            [MET_TOO, 0],
          ],
          "j1",
        ),
      );
      expect(await stage.store.forget(MET.document.id)).toBe(true);
      expect(await everything(stage.store)).toBe(without);
      expect(await stage.store.bytes(MET.document.id)).toBeUndefined();
      expect((await stage.store.search("Lisbon", FIRST)).total).toBe(0);
      expect(await stage.store.judgements()).toEqual([]);
      expect(await stage.store.forget(MET.document.id)).toBe(false);
      expect(await stage.store.add([MET])).toEqual(["added"]);
    });

    test("of everything leaves an empty record", async () => {
      const empty = await everything(stage.store);
      await stage.store.add(ALL);
      for (const { document } of ALL) await stage.store.forget(document.id);
      expect(await everything(stage.store)).toBe(empty);
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
      await stage.store.add(ALL);
      await stage.store.reread([newer]);
      expect((await stage.store.document(MET.document.id))?.reading.rules).toBe("1.1");
      expect((await stage.store.row(factId(MET_TOO, 0)))?.facts).toEqual([factId(MET_TOO, 0)]);
      expect((await stage.store.row(factId(CALLED, 0)))?.facts).toEqual(
        [factId(newer, 0), factId(CALLED, 0)].sort(),
      );
      expect(await stage.store.row(factId(MET, 1))).toBeUndefined();
      const after = await everything(stage.store);
      await stage.store.reread([newer]);
      expect(await everything(stage.store)).toBe(after);
      await stage.fresh(async (other) => {
        await other.add([newer, MET_TOO, CALLED, SILENT]);
        expect(await everything(other)).toBe(after);
      });
    });

    test("going back to the older reading gives the older record", async () => {
      await stage.store.add(ALL);
      const before = await everything(stage.store);
      await stage.store.reread([newer]);
      await stage.store.reread([MET]);
      expect(await everything(stage.store)).toBe(before);
    });

    test("can be done while walking through what is kept", async () => {
      await stage.store.add(ALL);
      const before = await everything(stage.store);
      let walked = 0;
      for await (const { document, reading } of stage.store.entries()) {
        walked++;
        await stage.store.reread([{ document, reading: { ...reading, rules: "2.0" } }]);
      }
      expect(walked).toBe(ALL.length);
      expect((await stage.store.document(SILENT.document.id))?.reading.rules).toBe("2.0");
      expect((await everything(stage.store)).replaceAll('"2.0"', '"1.0"')).toBe(before);
    });

    test("refuses a document it does not hold", async () => {
      await expect(stage.store.reread([MET])).rejects.toMatchObject({ code: "no-document" });
    });

    test("rebuild gives the same record to the byte, and tells how far it is", async () => {
      await stage.store.add(ALL);
      await stage.store.judge(
        judge(
          "merge",
          [
            [MET, 0],
            [CALLED, 0],
          ],
          "j1",
        ),
      );
      await stage.store.reread([newer]);
      const before = await everything(stage.store);
      const steps: [number, number][] = [];
      await stage.store.rebuild((done, of) => steps.push([done, of]));
      expect(await everything(stage.store)).toBe(before);
      expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
      expect(steps.length).toBeGreaterThan(ALL.length);
    });
  });

  test("documents come latest first, by outlet, in pages", async () => {
    await stage.store.add(ALL);
    const names = async (query: { offset: number; limit: number; outlet?: string }) => {
      const { total, heads } = await stage.store.documents(query);
      return [total, ...heads.map(({ name }) => name)];
    };
    expect((await names(FIRST)).slice(0, 3)).toEqual([4, "called.txt", "met-too.txt"]);
    expect(await names({ ...FIRST, outlet: "Harbour Times" })).toEqual([2, "called.txt", "met.txt"]);
    expect(await names({ offset: 1, limit: 1 })).toEqual([4, "met-too.txt"]);
  });

  test("counts what is held", async () => {
    expect(await stage.store.counts()).toEqual({ documents: 0, read: 0, outlets: 0, facts: 0, rows: {} });
    await stage.store.add(ALL);
    expect(await stage.store.counts()).toEqual({
      documents: 4,
      read: 3,
      outlets: 2,
      facts: 7,
      rows: { event: 4, utterance: 1 },
    });
  });

  test("is there again after it was closed", async () => {
    await stage.store.add(ALL);
    const before = await everything(stage.store);
    await stage.reopen();
    expect(await everything(stage.store)).toBe(before);
  });

  test("two that write in turn and at once see each other's work", async () => {
    const other = await stage.place.open(RULES);
    await stage.store.add([MET]);
    expect(await other.has(MET.document.hash)).toBe(true);
    await other.add([MET_TOO]);
    expect((await stage.store.row(factId(MET, 0)))?.facts).toHaveLength(2);
    const told = await Promise.all([
      stage.store.add([CALLED]),
      other.add([SILENT]),
      stage.store.add([SILENT]),
      other.add([CALLED]),
    ]);
    expect(told.flat().sort()).toEqual(["added", "added", "known", "known"]);
    expect(await everything(other)).toBe(await everything(stage.store));
    await other.close();
    await stage.fresh(async (third) => {
      await third.add(ALL);
      expect(await everything(third)).toBe(await everything(stage.store));
    });
  });
}
