// What every store must do with what is new since a day, and how far somebody has seen it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Row } from "../../src/model/record.ts";
import type { Store } from "../../src/store/store.ts";
import { ALL, CALLED, factId, MET, repeatOf } from "./frozen.ts";
import { all, judge, names, type Stage } from "./stage.ts";

export function changesContract(stage: Stage): void {
  describe("changes", () => {
    const since = async (of: Store, day: string) => all(of.changes(day));
    const sorted = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).sort();

    test("since the beginning has nothing before it; after the last report there is nothing", async () => {
      await stage.store.add(ALL);
      const found = await since(stage.store, "1970-01-01");
      expect(sorted(found.flatMap(({ now }) => now))).toEqual(sorted(await all(stage.store.export())));
      expect(found.flatMap(({ before }) => before)).toEqual([]);
      expect(await since(stage.store, "2022-02-03T08:00:00.001Z")).toEqual([]);
      expect((await since(stage.store, "2022-02-03T08:00:00.000Z")).length).toBeGreaterThan(0);
      expect((await since(stage.store, "2022-02-03T10:00:00+02:00")).length).toBeGreaterThan(0);
    });

    test("tells of a row what it was without the later reports", async () => {
      await stage.store.add(ALL);
      const found = await since(stage.store, "2022-01-21");
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
        await stage.fresh(async (whole) => {
          await whole.add(received);
          if (merged) await whole.judge(judged);
          const found = await since(whole, "2022-06-02");
          const touched = new Set(sorted(found.flatMap(({ now }) => now)));
          const left = sorted(await all(whole.export())).filter((row) => !touched.has(row));
          await stage.fresh(async (earlier) => {
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

    test("leaves out what many told before, where one more only tells it again", async () => {
      const days = Array.from({ length: 42 }, (_, at) =>
        new Date(Date.UTC(2022, 2, 1 + at)).toISOString().slice(0, 10),
      );
      await stage.store.add(days.slice(0, 40).map(repeatOf));
      await stage.store.add([repeatOf(days[40]!)]);
      const found = await since(stage.store, days[40]!);
      expect(found.map(({ now, before }) => [names(now), names(before)])).toEqual([[[41], [40]]]);
      await stage.store.add([repeatOf(days[41]!)]);
      expect(await since(stage.store, days[41]!)).toEqual([]);
      expect(await since(stage.store, days[0]!)).toHaveLength(1);
    });

    test("refuses what is no instant", async () => {
      await expect(since(stage.store, "Tuesday")).rejects.toMatchObject({ code: "bad-day" });
    });
  });

  describe("marks", () => {
    test("stay, through a rebuild too, until they are set anew", async () => {
      await stage.store.add([MET]);
      expect(await stage.store.mark("seen")).toBeUndefined();
      await stage.store.setMark("seen", "2022-01-20T08:00:00Z");
      await stage.store.rebuild();
      expect(await stage.store.mark("seen")).toBe("2022-01-20T08:00:00Z");
      await stage.store.setMark("seen", "2022-02-03T08:00:00Z");
      expect(await stage.store.mark("seen")).toBe("2022-02-03T08:00:00Z");
      expect(await stage.store.mark("else")).toBeUndefined();
    });
  });
}
