// What every store must do with what a person decided.
import { describe, expect, test } from "vitest";
import { ALL, CALLED, factId, MET, MET_TOO, SILENT } from "./frozen.ts";
import { everything, judge, type Stage } from "./stage.ts";

export function judgementsContract(stage: Stage): void {
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
      await stage.store.add(ALL);
      expect((await stage.store.row(factId(MET, 0)))?.facts).toHaveLength(2);
      await stage.store.judge(merge);
      expect((await stage.store.row(factId(CALLED, 0)))?.facts).toContain(factId(MET, 0));
      expect(await stage.store.judgements()).toEqual([merge]);
      const after = await everything(stage.store);
      await stage.fresh(async (other) => {
        await other.add([CALLED]);
        await other.judge(merge);
        for (const report of [SILENT, MET_TOO, MET]) await other.add([report]);
        expect(await everything(other)).toBe(after);
      });
    });

    test("reject a fact, and outlive a new reading", async () => {
      await stage.store.add(ALL);
      await stage.store.judge(judge("reject", [[CALLED, 0]], "j2"));
      expect(await stage.store.row(factId(CALLED, 0))).toBeUndefined();
      const { document, reading } = CALLED;
      await stage.store.reread([{ document, reading: { ...reading, rules: "1.2" } }]);
      expect(await stage.store.row(factId(CALLED, 0))).toBeUndefined();
      expect(await stage.store.row(factId(CALLED, 1))).toBeDefined();
    });

    test("are never rewritten", async () => {
      await stage.store.judge(merge);
      await stage.store.judge(merge);
      await expect(stage.store.judge({ ...merge, kind: "split" })).rejects.toMatchObject({
        code: "judgement-known",
      });
      expect(await stage.store.judgements()).toEqual([merge]);
    });
  });
}
