// What every store must do with rows: by their facts, by whom they are about, by type; and the entities in them.
import { describe, expect, test } from "vitest";
import { entityKey } from "../../src/model/entity.ts";
import type { Row } from "../../src/model/record.ts";
import type { RowsQuery } from "../../src/store/questions.ts";
import { ALL, AOKI, BRAND, CALLED, COSTA, entry, factId, MET, MET_TOO, on, repeatOf } from "./frozen.ts";
import { all, FIRST, names, type Stage } from "./stage.ts";

export function rowsContract(stage: Stage): void {
  describe("rows", () => {
    test("any fact's id leads to the row that holds it, also after rows join and part", async () => {
      await stage.store.add([MET]);
      const alone = await stage.store.row(factId(MET, 0));
      expect(alone?.facts).toEqual([factId(MET, 0)]);
      await stage.store.add([MET_TOO]);
      const joined = await stage.store.row(factId(MET, 0));
      expect(joined?.facts).toEqual([factId(MET, 0), factId(MET_TOO, 0)].sort());
      expect(await stage.store.row(factId(MET_TOO, 0))).toEqual(joined);
      expect(await stage.store.row(factId(MET, 0).slice(0, 8))).toEqual(joined);
      expect(await stage.store.forget(MET.document.id)).toBe(true);
      expect(await stage.store.row(factId(MET, 0))).toBeUndefined();
      expect((await stage.store.row(factId(MET_TOO, 0)))?.facts).toEqual([factId(MET_TOO, 0)]);
    });

    test("a beginning must be long enough, of hex digits, and mean one row", async () => {
      await stage.store.add(ALL);
      for (const wrong of [
        factId(MET, 0).slice(0, 7),
        "",
        "zzzzzzzzzzzz",
        "ffffffffffffffff",
        "%",
        "0".repeat(99),
      ])
        expect(await stage.store.row(wrong)).toBeUndefined();
      const facts = MET.reading.facts.map((fact, index) => ({ ...fact, id: `aaaaaaaaaaaaaaa${index}` }));
      const twins = entry({ name: "twins.txt", paragraphs: ["Twins."] });
      await stage.store.add([{ ...twins, reading: { ...twins.reading, facts } }]);
      await expect(stage.store.row("aaaaaaaaaa")).rejects.toMatchObject({ code: "ambiguous" });
      expect((await stage.store.row("aaaaaaaaaaaaaaa1"))?.type).toBe("utterance");
    });

    test("of many facts are each given once, in the order asked for", async () => {
      await stage.store.add(ALL);
      const asked = [factId(CALLED, 0), factId(MET_TOO, 0), "unknown", factId(MET, 0)];
      expect((await stage.store.rows(asked)).map((row) => row.facts.length)).toEqual([1, 2]);
      expect(await stage.store.rows([])).toEqual([]);
    });

    test("are exported by type, then id, as they stood when the export began", async () => {
      await stage.store.add([MET, CALLED]);
      const exported = stage.store.export();
      const first = await exported[Symbol.asyncIterator]().next();
      await stage.store.add([MET_TOO]);
      const rest = await all(exported);
      const rows = [first.value as Row, ...rest];
      const sorted = [...rows].sort((a, b) => (`${a.type} ${a.id}` < `${b.type} ${b.id}` ? -1 : 1));
      expect(rows).toEqual(sorted);
      expect(names(rows)).toEqual([1, 1, 1, 1, 1]);
      expect(names(await all(stage.store.export())).filter((facts) => facts === 2)).toHaveLength(2);
    });

    test("about somebody or something come oldest first", async () => {
      await stage.store.add(ALL);
      const about = await stage.store.rowsAbout([entityKey(BRAND), entityKey(AOKI)]);
      expect(about.map((row) => row.type === "event" && row.date?.from)).toEqual([
        "2022-01-18",
        false,
        "2022-02-02",
        "2022-04-01",
      ]);
      expect(await stage.store.rowsAbout([])).toEqual([]);
      expect(await stage.store.rowsAbout(["person/nobody"])).toEqual([]);
    });
  });

  describe("rows of a type", () => {
    const PROMISES = [
      entry({
        name: "pledges.txt",
        published: "2022-03-01",
        paragraphs: ["Brand pledged a pier by 10 March.", "Costa pledged a ferry.", "Costa agreed to write."],
        says: [
          { type: "commitment", in: 0, by: [BRAND], action: "build a Pier", due: on("2022-03-10") },
          { type: "commitment", in: 1, by: [COSTA], action: "run a ferry" },
          { type: "commitment", in: 2, by: [COSTA, BRAND], action: "write", status: "kept" },
        ],
      }),
      entry({ name: "later.txt", received: "2022-04-02T08:00:00Z", paragraphs: ["All was quiet."] }),
    ];
    const actions = async (query: Partial<RowsQuery>) => {
      const { rows, total } = await stage.store.rowsOfType({ ...FIRST, ...query, type: "commitment" });
      expect(total).toBe(rows.length);
      return rows.map(({ action }) => action);
    };

    test("come oldest first, in pages, with their number", async () => {
      await stage.store.add([...ALL, ...PROMISES]);
      const { rows, total } = await stage.store.rowsOfType({ ...FIRST, type: "commitment" });
      expect(total).toBe(3);
      expect(rows.map(({ action }) => action)).toEqual(["write", "build a Pier", "run a ferry"]);
      const second = await stage.store.rowsOfType({ type: "commitment", offset: 1, limit: 1 });
      expect(second).toEqual({ total: 3, rows: [rows[1]] });
      expect(await stage.store.rowsOfType({ ...FIRST, type: "tenure" })).toEqual({ total: 0, rows: [] });
    });

    test("can be narrowed by whose they are, how they stand, words and days", async () => {
      await stage.store.add([...ALL, ...PROMISES]);
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

    test("can be narrowed by whom they are made to, by what is not past, and counted by whose they are", async () => {
      const vowed = entry({
        name: "vow.txt",
        published: "2022-03-02",
        paragraphs: ["Brand vowed to Costa to sail."],
        says: [{ type: "commitment", in: 0, by: [BRAND], to: [COSTA], action: 'sail "home"' }],
      });
      await stage.store.add([...ALL, ...PROMISES, vowed]);
      expect(await actions({ whom: [COSTA.name] })).toEqual(['sail "home"']);
      expect(await actions({ whom: [BRAND.name] })).toEqual([]);
      expect(await actions({ words: ['"HOME"'] })).toEqual(['sail "home"']);
      expect(await actions({ endedFrom: "2022-03-10", standing: ["open"] })).toHaveLength(3);
      expect(await actions({ endedFrom: "2022-03-11", endedBefore: "2022-04-01" })).toEqual([]);
      const { actor, standing } = await stage.store.facetsOfType({ type: "commitment" });
      const count = (name: string) => actor.find(({ value }) => value === name)?.count;
      expect([count(BRAND.name), count(COSTA.name)]).toEqual([3, 2]);
      expect(standing.map(({ value, count: n }) => [value, n])).toEqual([["open", 3], ["kept", 1]]); // biome-ignore format: a table
      const some = await stage.store.facetsOfType({ type: "commitment", standing: ["kept"] });
      expect(some.standing.map(({ value }) => value)).toEqual(["kept"]);
      const early = await stage.store.asOf("2022-03-01");
      expect((await early.facetsOfType({ type: "commitment" })).standing[0]).toEqual({
        value: "open",
        count: 2,
      });
    });

    test("of positions are held together by actor and issue, and found by the issue", async () => {
      const held = entry({
        name: "views.txt",
        published: "2022-03-02",
        paragraphs: ["Brand backs the pier. Costa is silent.", "Brand opposes a pier."],
        says: [
          { type: "position", in: 0, actor: BRAND, stance: "supports", issue: "the pier" },
          { type: "position", in: 0, actor: COSTA, stance: "silent", issue: "pier" },
          { type: "position", in: 1, actor: BRAND, stance: "opposes", issue: "a pier" },
        ],
      });
      await stage.store.add([...ALL, held]);
      const all_ = await stage.store.courses(FIRST);
      const shape = all_.courses.map((rows) =>
        rows.map(({ actor, stance }) => `${actor.name} ${stance}`).sort(),
      );
      expect(all_.total).toBe(2);
      expect(shape).toEqual([[`${BRAND.name} opposes`, `${BRAND.name} supports`], [`${COSTA.name} silent`]]);
      const asked = await stage.store.courses({ ...FIRST, standing: ["supports"] });
      expect([asked.total, asked.courses[0]!.length]).toEqual([1, 2]);
      expect(await stage.store.courses({ offset: 1, limit: 1 })).toEqual({
        total: 2,
        courses: [all_.courses[1]],
      });
      expect((await stage.store.rowsOfType({ ...FIRST, type: "position", issue: ["pier"] })).total).toBe(3);
      expect((await stage.store.courses({ ...FIRST, issue: ["quay"] })).total).toBe(0);
      await stage.store.forget(held.document.id);
      expect(await stage.store.courses(FIRST)).toEqual({ total: 0, courses: [] });
    });

    test("are given whole where they gather, with the day of the report that tells them first", async () => {
      await stage.store.add(ALL);
      for (const day of ["2022-01-25", "2022-01-10"]) await stage.store.add([repeatOf(day)]);
      const { rows } = await stage.store.rowsOfType({ ...FIRST, type: "utterance", standing: ["direct"] });
      expect(rows.map(({ documents }) => documents.length)).toEqual([4]);
      const told = { ...FIRST, type: "utterance", actor: ["JP"] } as const;
      expect((await stage.store.rowsOfType(told)).total).toBe(1);
      expect((await stage.store.rowsOfType({ ...told, to: "2022-01-09" })).total).toBe(0);
      expect((await stage.store.rowsOfType({ ...told, standing: ["indirect"] })).total).toBe(0);
    });

    test("refuse what is no day and no page", async () => {
      const wrong = { ...FIRST, type: "commitment" } as const;
      await expect(stage.store.rowsOfType({ ...wrong, from: "2022-02-30" })).rejects.toMatchObject({
        code: "bad-day",
      });
      await expect(stage.store.rowsOfType({ ...wrong, endedBefore: "soon" })).rejects.toMatchObject({
        code: "bad-day",
      });
      await expect(stage.store.rowsOfType({ ...wrong, limit: -1 })).rejects.toMatchObject({
        code: "bad-page",
      });
    });

    test("the latest day known is the last that a report tells, else that of an arrival", async () => {
      expect(await stage.store.latestDay()).toBeUndefined();
      await stage.store.add([PROMISES[1]!]);
      expect(await stage.store.latestDay()).toBe("2022-04-02");
      expect((await stage.store.daysKnown()).untold).toEqual([{ day: "2022-04-02", documents: 1 }]);
      await stage.store.add([MET]);
      expect(await stage.store.latestDay()).toBe("2022-01-19");
      await stage.store.add(PROMISES);
      expect(await stage.store.daysKnown()).toMatchObject({
        latest: "2022-03-01",
        untold: [{ day: "2022-04-02", documents: 1 }],
      });
      await stage.store.forget(PROMISES[1]!.document.id);
      expect((await stage.store.daysKnown()).untold).toEqual([]);
    });
  });

  test("entities are found by the words of their names, most rows first", async () => {
    await stage.store.add(ALL);
    expect((await stage.store.entities("", 2)).map(({ name, rows }) => [name, rows])).toEqual([
      ["Léa Brand", 3],
      ["Rui Costa", 3],
    ]);
    expect(await stage.store.entities("brand LEA", 9)).toEqual([
      { kind: "person", name: "Léa Brand", state: "FR", rows: 3 },
    ]);
    expect((await stage.store.entities("ao re", 9)).map(({ name }) => name)).toEqual([AOKI.name]);
    expect(await stage.store.entities("oki", 9)).toEqual([]);
    expect(await stage.store.entities("%", 9)).toHaveLength((await stage.store.entities("", 9)).length);
  });
}
