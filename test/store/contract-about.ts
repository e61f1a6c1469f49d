// What every store must do with whom rows are about: a page of rows of somebody, their number, with whom they met.
import { describe, expect, test } from "vitest";
import { type EntityRef, entityKey } from "../../src/model/entity.ts";
import { addDays } from "../../src/model/time.ts";
import type { AboutQuery } from "../../src/store/questions.ts";
import { ALL, AOKI, BRAND, CALLED, COSTA, entry, factId, on, repeatOf } from "./frozen.ts";
import { FIRST, type Stage } from "./stage.ts";

const [aoki, brand, costa] = [AOKI, BRAND, COSTA].map(entityKey) as [string, string, string];

export function aboutContract(stage: Stage): void {
  describe("rows with somebody", () => {
    const days = async (query: Partial<AboutQuery>) => {
      const asked: AboutQuery = { ...FIRST, type: "event", order: "latest", ...query };
      const found = await stage.store.rowsWith(asked);
      expect(await stage.store.countWith({ ...asked, limit: 0 })).toBe(found.length);
      return found.map(({ row }) => (row.type === "event" ? (row.date?.from ?? "no day") : row.type));
    };

    test("come latest first or first first, what bears no day behind both", async () => {
      const held: EntityRef = { kind: "forum", name: "Pier Forum" };
      const gathering = { type: "event", in: 0, date: on("2022-05-04"), forum: held } as const;
      await stage.store.add([
        ...ALL,
        entry({ name: "forum.txt", paragraphs: ["It met."], says: [gathering] }),
      ]);
      expect(await days({ of: [costa] })).toEqual(["2022-04-01", "2022-02-02", "no day"]);
      expect(await days({ of: [costa], order: "first" })).toEqual(["2022-02-02", "2022-04-01", "no day"]);
      expect(await days({ of: ["state/jp"], order: "first" })).toEqual(["2022-01-18", "no day"]);
      expect(await days({ of: ["forum/pier forum"] })).toEqual(["2022-05-04"]);
      expect(await days({ of: ["place/lisbon"] })).toEqual(["2022-01-18"]);
      for (const nobody of ["person/nobody", "state/zz", "", "/", "x"])
        expect(await days({ of: [nobody] })).toEqual([]);
    });

    test("must have all that are asked for, and can be narrowed", async () => {
      await stage.store.add(ALL);
      expect(await days({ of: [costa, brand] })).toEqual(["2022-04-01", "2022-02-02"]);
      expect(await days({ of: [aoki, costa] })).toEqual([]);
      expect(await days({ of: ["state/fr", "state/jp"] })).toEqual(["2022-01-18"]);
      expect(await days({ of: [brand], status: ["planned"] })).toEqual(["2022-04-01"]);
      expect(await days({ of: [brand], kind: ["call"] })).toEqual(["2022-02-02"]);
      expect(await days({ of: [brand], mark: ["differs"] })).toEqual(["2022-01-18"]);
      expect(await days({ of: [brand], from: "2022-02-02", to: "2022-03-01" })).toEqual(["2022-02-02"]);
      expect(await days({ of: [costa], naming: "state/fr" })).toEqual(["2022-04-01", "2022-02-02"]);
      expect(await days({ naming: "state/jp" })).toEqual(["no day"]);
      expect(await days({ of: [aoki], type: "utterance" })).toEqual(["utterance"]);
      expect(await days({ of: [brand], type: "utterance" })).toEqual([]);
    });

    test("of very many are found as those of few are", async () => {
      const daily = Array.from({ length: 230 }, (_, at) => addDays("2021-01-01", at));
      const says = daily.map(
        (day) =>
          ({ type: "event", in: 0, kind: "call", date: on(day), participants: [COSTA, AOKI] }) as const,
      );
      await stage.store.add([
        ...ALL,
        entry({ name: "daily.txt", paragraphs: ["They call each day."], says }),
      ]);
      const asked = { type: "event", of: [costa], order: "latest" } as const;
      const found = await stage.store.rowsWith({ ...asked, offset: 1, limit: 3 });
      expect(found.map(({ row }) => row.date?.from)).toEqual(["2022-02-02", daily.at(-1), daily.at(-2)]);
      expect(
        (await stage.store.rowsWith({ ...asked, offset: 232, limit: 3 })).map(({ row }) => row.kind),
      ).toEqual(["visit"]);
      expect(await stage.store.countWith({ ...asked, offset: 0, limit: 0 })).toBe(233);
      expect(await stage.store.countWith({ ...asked, of: [costa, aoki], offset: 0, limit: 0 })).toBe(230);
      const ask = { key: costa, kinds: ["person"], on: "2022-03-01", ...FIRST } as const;
      expect((await stage.store.counterparts(ask)).found.map(({ met }) => met)).toEqual([230, 1]);
    });

    test("are turned by pages without a gap", async () => {
      await stage.store.add(ALL);
      const query = { type: "event", of: [costa], order: "latest", limit: 1 } as const;
      const pages = [];
      for (const offset of [0, 1, 2, 3]) pages.push(...(await stage.store.rowsWith({ ...query, offset })));
      expect(pages.map(({ row }) => row.id)).toEqual(
        (await stage.store.rowsWith({ ...query, limit: 9, offset: 0 })).map(({ row }) => row.id),
      );
      await expect(stage.store.rowsWith({ ...query, offset: -1 })).rejects.toMatchObject({
        code: "bad-page",
      });
      await expect(stage.store.rowsWith({ ...query, offset: 0, from: "soon" })).rejects.toMatchObject({
        code: "bad-day",
      });
    });

    test("tell how many facts they rest on, and of few facts all", async () => {
      await stage.store.add(ALL);
      await stage.store.add(["2022-01-25", "2022-01-26"].map(repeatOf));
      const asked = { ...FIRST, type: "utterance", of: [aoki], order: "told" } as const;
      const [few] = await stage.store.rowsWith(asked);
      expect([few?.told, few?.row.documents.length]).toEqual([4, 4]);
      const more = Array.from({ length: 40 }, (_, at) =>
        repeatOf(`2023-01-${String(at + 1).padStart(2, "0")}`),
      );
      await stage.store.add(more.slice(0, 31));
      await stage.store.add(
        more.slice(31).map((_, at) => repeatOf(`2023-03-${String(at + 1).padStart(2, "0")}`)),
      );
      const [many] = await stage.store.rowsWith(asked);
      expect([many?.told, many?.row.documents.length]).toEqual([44, 1]);
      // The repeats tell no day of their own.
      const [brief] = await stage.store.rowsWith({ ...asked, brief: true });
      expect([brief?.told, brief?.first, brief?.last]).toEqual([44, "2022-01-19", "2022-01-19"]);
    });
  });

  describe("of somebody", () => {
    test("rows are tallied as they are found", async () => {
      await stage.store.add(ALL);
      const tally = await stage.store.tally(costa);
      expect(tally.rows).toEqual({ event: 3 });
      expect(tally.status).toEqual({ held: 1, planned: 1, proposed: 1 });
      expect(tally.months).toEqual([{ month: "2022-02", count: 1 }, { month: "2022-04", count: 1 }]); // biome-ignore format: one list
      expect((await stage.store.tally("state/jp")).rows).toEqual({ event: 2, utterance: 1 });
      expect((await stage.store.tally(brand)).differing).toBe(1);
      expect((await stage.store.tally("person/nobody")).rows).toEqual({});
    });

    test("counterparts are counted where it was held, with the last day and the next", async () => {
      await stage.store.add(ALL);
      const ask = { key: costa, kinds: ["person"], on: "2022-03-01", ...FIRST } as const;
      const { total, found } = await stage.store.counterparts(ask);
      expect(total).toBe(1);
      expect(found).toEqual([
        { ref: { kind: "person", name: "Léa Brand" }, met: 1, last: "2022-02-02", next: "2022-04-01" },
      ]);
      const before = await stage.store.counterparts({ ...ask, on: "2022-02-01" });
      expect([before.found[0]?.last, before.found[0]?.next]).toEqual([undefined, "2022-04-01"]);
      const states = await stage.store.counterparts({ ...ask, key: "state/fr", kinds: ["state"] });
      expect(states.found.map(({ ref, met }) => [ref.name, met])).toEqual([["PT", 1], ["JP", 1]]); // biome-ignore format: one list
      expect(await stage.store.counterparts({ ...ask, key: "person/nobody" })).toEqual({
        total: 0,
        found: [],
      });
    });

    test("spellings come with a passage that has them, and the key leads to the name", async () => {
      await stage.store.add(ALL);
      const [spelling] = await stage.store.spellings(aoki, 5);
      expect([spelling?.name, spelling?.rows]).toEqual(["Aoki Ren", 2]);
      const row = await stage.store.row(spelling!.passage.fact);
      expect(row?.evidence.map(({ quote }) => quote)).toContain(spelling!.passage.quote);
      expect(spelling!.passage.quote).toContain("Aoki");
      expect(await stage.store.entity(aoki)).toEqual({ kind: "person", name: "Aoki Ren", state: "JP" });
      expect(await stage.store.entity("state/pt")).toEqual({ kind: "state", name: "PT" });
      expect(await stage.store.entity("state/zz")).toBeUndefined();
      expect(await stage.store.firstTold(costa)).toBe("2022-02-03");
      expect(await stage.store.firstTold("person/nobody")).toBeUndefined();
    });

    test("actors are listed by kind and words, most rows first, in pages", async () => {
      await stage.store.add(ALL);
      const ask = { kinds: ["person"], words: "", also: [], ...FIRST } as const;
      const { total, found } = await stage.store.actors(ask);
      expect(total).toBe(3);
      expect(found.map(({ name }) => name)).toEqual(["Léa Brand", "Rui Costa", "Aoki Ren"]);
      expect(
        (await stage.store.actors({ ...ask, offset: 1, limit: 1 })).found.map(({ name }) => name),
      ).toEqual(["Rui Costa"]);
      expect((await stage.store.actors({ ...ask, words: "lea br" })).found.map(({ name }) => name)).toEqual([
        "Léa Brand",
      ]);
      const state = { ...ask, kinds: ["state"], words: "japan", also: ["state/jp"] } as const;
      expect((await stage.store.actors(state)).found.map(({ name }) => name)).toEqual(["JP"]);
      expect((await stage.store.actors({ ...ask, words: "%" })).total).toBe(0);
    });

    test("as known on a day nothing later counts", async () => {
      const later = entry({
        name: "later.txt",
        received: "2022-06-01T08:00:00Z",
        paragraphs: ["Costa met Aoki on 30 May."],
        says: [{ type: "event", in: 0, date: on("2022-05-30"), participants: [COSTA, AOKI] }],
      });
      await stage.store.add([...ALL, later]);
      const then = await stage.store.asOf("2022-03-01");
      const ask = { key: costa, kinds: ["person"], on: "2022-03-01", ...FIRST } as const;
      expect((await then.counterparts(ask)).total).toBe(1);
      expect((await stage.store.counterparts({ ...ask, on: "2022-06-01" })).total).toBe(2);
      expect((await then.tally(costa)).rows).toEqual({ event: 3 });
      expect((await then.rowsWith({ ...FIRST, type: "event", of: [costa], order: "latest" })).length).toBe(3);
      expect(await then.row(factId(CALLED, 0))).toBeDefined();
    });
  });
}
