// What every store must do with what wants an eye, and with judgements as they were made.
import { describe, expect, test } from "vitest";
import type { Judgement } from "../../src/model/judgement.ts";
import type { DoubtsQuery, JudgementsQuery } from "../../src/store/questions.ts";
import type { View } from "../../src/store/store.ts";
import { ALL, BRAND, CALLED, entry, factId, MET, MET_TOO, on, repeatOf } from "./frozen.ts";
import { everything, FIRST, judge, type Stage } from "./stage.ts";

export function doubtsContract(stage: Stage): void {
  describe("what wants an eye", () => {
    const PLEDGE = entry({
      name: "pledge.txt",
      published: "2022-03-01",
      paragraphs: ["Brand pledged a pier by 10 March."],
      says: [{ type: "commitment", in: 0, by: [BRAND], action: "build a pier", due: on("2022-03-10") }],
    });
    const listed = async (query: Partial<DoubtsQuery>, of: View = stage.store) =>
      (await of.doubts({ ...FIRST, seen: "2022-04-30", ...query })).items.map(
        ({ row, kinds }) => `${row.type} ${kinds.join("+")}`,
      );

    test("comes most useful first, by the day on which it is seen", async () => {
      await stage.store.add([...ALL, PLEDGE]);
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
        expect(await stage.store.waiting(seen)).toBe((await listed({ seen })).length);
    });

    test("can be narrowed, turned and counted", async () => {
      await stage.store.add([...ALL, PLEDGE]);
      expect(await listed({ kind: ["late", "words"] })).toEqual(["commitment late", "utterance words"]);
      expect(await listed({ type: ["event"], kind: ["single"], offset: 1, limit: 1 })).toEqual([
        "event single",
      ]);
      expect(await listed({ kind: ["' OR 1", "%"] })).toEqual([]);
      const { total, groups } = await stage.store.doubts({
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
      await expect(stage.store.doubts({ offset: -1, limit: 1 })).rejects.toMatchObject({ code: "bad-page" });
    });

    test("tells the place of a row, by any of its facts", async () => {
      await stage.store.add([...ALL, PLEDGE]);
      const { items } = await stage.store.doubts({ ...FIRST, seen: "2022-05-01" });
      for (const item of items)
        for (const fact of item.row.facts)
          expect(await stage.store.doubt(fact, { seen: "2022-05-01" })).toEqual(item);
      expect(await stage.store.doubt(factId(MET, 0), { seen: "2022-05-01" })).toBeUndefined();
      const words = { seen: "2022-05-01", type: ["utterance"] as const };
      expect(await stage.store.doubt(factId(MET_TOO, 1), words)).toMatchObject({ place: 1 });
    });

    test("follows judgements, reports that come and go, and rebuilding", async () => {
      await stage.store.add([MET]);
      expect(await listed({ type: ["event"] })).toEqual(["event single"]);
      await stage.store.add([MET_TOO]);
      expect(await listed({ type: ["event"] })).toEqual([]);
      await stage.store.forget(MET.document.id);
      expect(await listed({ type: ["event"] })).toEqual(["event single"]);
      await stage.store.judge(judge("reject", [[MET_TOO, 0]], "j1"));
      expect(await listed({ type: ["event"] })).toEqual([]);
      await stage.store.rebuild();
      expect(await listed({ type: ["event"] })).toEqual([]);
      expect(await listed({ seen: "2022-01-21" }, await stage.store.asOf("2022-01-20"))).toEqual([]);
    });

    test("of words that many reports tell is what their first report makes it, in any order", async () => {
      const days = ["2022-01-25", "2022-01-10", "2022-02-01"].map(repeatOf);
      await stage.store.add([MET, ...days]);
      const together = await everything(stage.store);
      await stage.fresh(async (other) => {
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
      await stage.store.add(ALL);
      const first = at("aa11", 1);
      const second = at("aa22", 2, { anchors: judge("accept", [[CALLED, 0]], "x").anchors });
      const undo = at("bb33", 3, { kind: "undo", undoes: "aa11" });
      const again = at("bb44", 4, { kind: "undo", undoes: "bb33" });
      for (const one of [again, first, undo, second]) await stage.store.judge(one);
      expect(await stage.store.judgementsMade({ offset: 0, limit: 2 })).toEqual({
        total: 4,
        judgements: [again, undo],
        undos: [again],
      });
      const of = async (query: Partial<JudgementsQuery>) =>
        (await stage.store.judgementsMade({ ...FIRST, ...query })).judgements.map(({ id }) => id);
      expect(await of({})).toEqual(["bb44", "bb33", "aa22", "aa11"]);
      expect(await of({ ids: ["aa"] })).toEqual(["aa22", "aa11"]);
      expect(await of({ ids: ["aa11", "bb44", "%"] })).toEqual(["bb44", "aa11"]);
      expect(await of({ ids: [] })).toEqual([]);
      expect(await of({ documents: [CALLED.document.id] })).toEqual(["aa22"]);
      const { undos } = await stage.store.judgementsMade({ ...FIRST, ids: ["aa11"] });
      expect(undos).toEqual([undo, again]);
    });

    test("leave the facts of reports as they were read", async () => {
      await stage.store.add(ALL);
      await stage.store.judge(judge("reject", [[MET, 0]], "j1"));
      const facts = await stage.store.facts([MET.document.id, "none"]);
      expect(facts).toEqual(
        JSON.parse(JSON.stringify([...MET.reading.facts].sort((a, b) => (a.id < b.id ? -1 : 1)))),
      );
    });
  });
}
