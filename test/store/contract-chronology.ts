// What every store must do with the chronology: its order, its pages and what it can be narrowed by.
import { beforeEach, describe, expect, test } from "vitest";
import type { ChronologyQuery } from "../../src/store/questions.ts";
import { ALL } from "./frozen.ts";
import { type Stage, WHOLE } from "./stage.ts";

export function chronologyContract(stage: Stage): void {
  describe("chronology", () => {
    const starts = async (query: Partial<ChronologyQuery>) =>
      (await stage.store.chronology({ ...WHOLE, ...query })).rows.map((row) => row.date?.from ?? "none");

    beforeEach(async () => {
      await stage.store.add(ALL);
    });

    test("is sorted by day, undated last, in pages", async () => {
      const days = ["2022-01-18", "2022-02-02", "2022-04-01", "none"];
      expect(await starts({})).toEqual(days);
      expect(await starts({ offset: 1, limit: 2 })).toEqual(days.slice(1, 3));
      expect(await starts({ offset: 9 })).toEqual([]);
      const { total, span } = await stage.store.chronology({ offset: 3, limit: 1 });
      expect([total, span]).toEqual([4, { from: "2022-01-18", to: "2022-04-30" }]);
    });

    test("begins with the latest day where asked, undated last all the same", async () => {
      const days = ["2022-04-01", "2022-02-02", "2022-01-18", "none"];
      expect(await starts({ latest: true })).toEqual(days);
      for (const offset of [0, 1, 2, 3, 4])
        for (const limit of [1, 2, 3])
          expect(await starts({ latest: true, offset, limit })).toEqual(days.slice(offset, offset + limit));
      expect(await starts({ latest: true, to: "2022-03-01" })).toEqual(["2022-02-02", "2022-01-18"]);
    });

    test("counts what it can be narrowed by", async () => {
      const { facets, months } = await stage.store.chronology(WHOLE);
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
        const { facets } = await stage.store.chronology({ ...WHOLE, ...query });
        for (const field of ["status", "kind", "actor", "forum", "place", "source", "mark"] as const)
          for (const { value, count } of facets[field]) {
            const chosen = field === "actor" ? [...(query.actor ?? []), value] : [value];
            const { total } = await stage.store.chronology({
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
      const { months, span, total } = await stage.store.chronology({
        ...WHOLE,
        from: "2022-02-01",
        to: "2022-02-28",
      });
      expect([months.length, total]).toEqual([3, 1]);
      expect(span).toEqual({ from: "2022-02-02", to: "2022-02-02" });
    });

    test("refuses what is no day and no page", async () => {
      await expect(stage.store.chronology({ ...WHOLE, from: "2022-02-30" })).rejects.toMatchObject({
        code: "bad-day",
      });
      await expect(stage.store.chronology({ offset: -1, limit: 1 })).rejects.toMatchObject({
        code: "bad-page",
      });
      await expect(stage.store.search("x", { offset: 0, limit: 0.5 })).rejects.toMatchObject({
        code: "bad-page",
      });
    });
  });
}
