// What every store must count for figures: places, pairs and months, each as the chronology would show them.
import { beforeEach, describe, expect, test } from "vitest";
import { ALL, CALLED } from "./frozen.ts";
import { type Stage, WHOLE } from "./stage.ts";

export function figuresContract(stage: Stage): void {
  describe("figures", () => {
    beforeEach(async () => {
      await stage.store.add(ALL);
    });

    test("places are counted with their statuses and days, and lead to as many events", async () => {
      const { total, placed, rows } = await stage.store.places(WHOLE);
      expect([total, placed, rows.length]).toEqual([1, 1, 1]);
      expect(rows[0]).toMatchObject({ kind: "place", events: 1, statuses: { held: 1 }, first: "2022-01-18" });
      for (const { value, events } of rows)
        expect((await stage.store.chronology({ ...WHOLE, place: [value] })).total).toBe(events);
      expect(await stage.store.places({ ...WHOLE, status: ["cancelled"] })).toEqual({
        total: 0,
        placed: 0,
        rows: [],
      });
      expect((await stage.store.places({ ...WHOLE, offset: 1 })).rows).toEqual([]);
    });

    test("a pair has as many events as the chronology of both", async () => {
      for (const kinds of [["person"], ["state"], ["person", "state", "body"]] as const) {
        const { total, rows } = await stage.store.pairs({ ...WHOLE, kinds });
        expect(rows.length).toBe(total);
        expect(rows.map(({ events }) => events)).toEqual(
          rows.map(({ events }) => events).sort((a, b) => b - a),
        );
        for (const { a, b, events, first, last } of rows) {
          const both = await stage.store.chronology({ ...WHOLE, actor: [a.name, b.name] });
          expect([a.name, b.name, both.total]).toEqual([a.name, b.name, events]);
          expect({ from: first, to: last }).toEqual(both.span ?? { from: undefined, to: undefined });
        }
      }
      const { rows } = await stage.store.pairs({ ...WHOLE, kinds: ["person"] });
      expect(rows[0]).toMatchObject({ events: 2, a: { name: "Léa Brand" }, b: { name: "Rui Costa" } });
    });

    test("nobody makes a pair with the own state", async () => {
      const { rows } = await stage.store.pairs({ ...WHOLE, kinds: ["person", "state"] });
      const states = rows.filter(({ a, b }) => a.name === "Léa Brand" && b.kind === "state");
      expect(states.map(({ b }) => b.name)).not.toContain("FR");
      expect(states.length).toBeGreaterThan(0);
    });

    test("a pair is narrowed by days and status, and its page is one of pairs", async () => {
      const held = { ...WHOLE, kinds: ["person"] as const, status: ["held"] as const };
      const all = await stage.store.pairs(held);
      expect(all.rows.find(({ a }) => a.name === "Léa Brand")?.events).toBe(1);
      const one = await stage.store.pairs({ ...held, limit: 1 });
      expect([one.total, one.rows]).toEqual([all.total, all.rows.slice(0, 1)]);
      expect((await stage.store.pairs({ ...held, from: "2023-01-01" })).total).toBe(0);
      expect((await stage.store.pairs({ ...held, kinds: [] })).rows).toEqual([]);
      await expect(stage.store.pairs({ ...held, limit: -1 })).rejects.toMatchObject({ code: "bad-page" });
    });

    test("months are counted by kind, status and actor", async () => {
      expect(await stage.store.activity({ by: "kind" })).toEqual([
        { month: "2022-01", value: "meeting", count: 1 },
        { month: "2022-02", value: "call", count: 1 },
        { month: "2022-04", value: "meeting", count: 1 },
      ]);
      const own = await stage.store.activity({ by: "actor", values: ["Rui Costa", "JP"] });
      expect(own.map(({ month, value }) => [month, value])).toContainEqual(["2022-02", "Rui Costa"]);
      expect(new Set(own.map(({ value }) => value))).toEqual(new Set(["Rui Costa", "JP"]));
      await expect(stage.store.activity({ by: "kind", from: "soon" })).rejects.toMatchObject({
        code: "bad-day",
      });
    });

    test("what was counted is counted again once the record changes", async () => {
      const ask = { ...WHOLE, kinds: ["person"] as const };
      const [pairs, months] = [await stage.store.pairs(ask), await stage.store.activity({ by: "kind" })];
      expect(await stage.store.pairs(ask)).toEqual(pairs);
      await stage.store.forget(CALLED.document.id);
      expect((await stage.store.pairs(ask)).total).toBe(pairs.total - 1);
      expect((await stage.store.activity({ by: "kind" })).length).toBeLessThan(months.length);
      expect((await stage.store.places(WHOLE)).total).toBe(1);
    });

    test("a record as known on a day counts what was known", async () => {
      const then = await stage.store.asOf("2022-01-19");
      const now = await stage.store.pairs({ ...WHOLE, kinds: ["person"] });
      const before = await then.pairs({ ...WHOLE, kinds: ["person"] });
      expect(before.total).toBeLessThan(now.total);
      for (const { a, b, events } of before.rows)
        expect((await then.chronology({ ...WHOLE, actor: [a.name, b.name] })).total).toBe(events);
    });
  });
}
