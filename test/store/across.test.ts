// Reports that do not tell their day, in a record with others that date them: the record is the same in whatever order and
// portions they come, after some were forgotten or read again, and when it is made anew.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Redate } from "../../src/model/across.ts";
import { readingOf, readSource } from "../../src/pipeline.ts";
import { blockKeys } from "../../src/reconcile/blocks.ts";
import { clueKeys } from "../../src/reconcile/clue-keys.ts";
import { datedBy } from "../../src/reconcile/dating.ts";
import { gathers } from "../../src/reconcile/groups.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { openSqlite } from "../../src/store/sqlite/open.ts";
import type { Entry, Rules, Store } from "../../src/store/store.ts";
import { all, everything } from "./stage.ts";

const report = (name: string, text: string, published?: string): Entry =>
  readSource({
    bytes: new TextEncoder().encode(`${text}\n\nThe ${name} paper has it from its own people there.`),
    name: `${name}.txt`,
    address: `${name}.txt`,
    received: "2024-01-01T00:00:00.000Z",
    stated: published ? { published } : {},
  });

const ODERO = "Kenyan Foreign Minister Amina Odero";
const QUISPE = "Peruvian Foreign Minister Rosa Quispe";
const SOLBERG = "Norwegian Foreign Minister Ingrid Solberg";
const RIVER = "“We will keep the river open to every ship that needs it,”";

const DATED = report("lima", `${ODERO} met ${QUISPE} in Lima on Thursday.`, "2021-03-19");
const AGAIN = report(
  "nairobi",
  `${ODERO} met ${QUISPE} in Lima on Thursday, for a second time.`,
  "2021-04-16",
);
const PLAN = report("plan", `${SOLBERG} will meet ${QUISPE} in Oslo on Tuesday. ${RIVER} ${ODERO} said on Wednesday.`, "2021-03-20"); // biome-ignore format: one report a line
const TUESDAY = report("oslo", `${SOLBERG} met ${QUISPE} in Oslo on Tuesday.`, "2021-03-24");
const UNDATED = report("undated", `${ODERO} met ${QUISPE} in Lima on Thursday. ${RIVER} ${ODERO} said.`);
const AHEAD = report(
  "ahead",
  `${ODERO} will meet ${QUISPE} in Lima on Thursday, and will travel to Oslo on Friday.`,
);
const BOTH = report("both", `${SOLBERG} met ${QUISPE} in Oslo on Tuesday.\n\n${ODERO} met ${QUISPE} in Lima on 18 March 2021.\n\nThe towns will vote on the bridge on 24 March 2021.`); // biome-ignore format: one report a line
const SILENT = report("silent", `${ODERO} greeted the people of the two towns.`);
const REPORTS = [DATED, AGAIN, PLAN, TUESDAY, UNDATED, AHEAD, BOTH, SILENT];

const known = new Map<string, ReturnType<Redate>>();
let redated = 0;
const redate: Redate = (document, clues) => {
  redated++;
  const key = JSON.stringify([document.id, document.name, clues]);
  const reading = known.get(key) ?? readingOf(document, clues);
  known.set(key, reading);
  return reading;
};
const RULES: Rules = { blockKeys, reconcile, gathers, across: { clueKeys, datedBy, redate } };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-across-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

let files = 0;
const using = async <T>(use: (store: Store) => Promise<T>, rules: Rules = RULES): Promise<T> => {
  const store = await openSqlite(join(folder, `${files++}.db`), rules);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
};

const idOf = ({ document }: Entry): string => document.id;
const publishedIn = async (store: Store, entry: Entry) => {
  const value = (await store.heads([idOf(entry)]))[0]?.published;
  return value && `${value.from}/${value.to}`;
};
/** All that can be seen of the record, with the readings in force. */
const seen = async (store: Store, reports: readonly Entry[] = REPORTS) =>
  JSON.stringify([
    await everything(store),
    await Promise.all(reports.map((one) => store.document(idOf(one)))),
  ]);

const inPortions = async (store: Store, portions: readonly (readonly Entry[])[]) => {
  for (const portion of portions) await store.add(portion);
};

describe("a record with reports that do not tell their day", () => {
  test("dates them by the others, with the clues and where these stand", () =>
    using(async (store) => {
      await store.add([UNDATED, DATED]);
      expect(await publishedIn(store, UNDATED)).toBe("2021-03-18/2021-03-20");
      const kept = await store.document(idOf(UNDATED));
      expect(kept?.reading.dating.value?.basis).toBe("inferred");
      const clue = kept?.reading.dating.clues.find(({ other }) => other);
      expect(clue?.other).toMatchObject({ document: idOf(DATED), fact: DATED.reading.facts.find(({ type }) => type === "event")?.id }); // biome-ignore format: one value
      const events = (await all(store.export())).filter(({ type }) => type === "event");
      expect(events.map(({ documents }) => documents.length)).toEqual([2]);
    }));

  test("keeps the reading of the report by itself on file", () =>
    using(async (store) => {
      await store.add([UNDATED, DATED]);
      const kept = (await all(store.entries())).find(({ document }) => document.id === idOf(UNDATED));
      expect(kept?.reading).toEqual(JSON.parse(JSON.stringify(UNDATED.reading)));
    }));

  test("opens the day again when a second meeting fits, and closes it when that is forgotten", () =>
    using(async (store) => {
      await store.add([UNDATED, DATED]);
      await store.add([AGAIN]);
      expect(await publishedIn(store, UNDATED)).toBeUndefined();
      const kept = await store.document(idOf(UNDATED));
      const others = kept?.reading.dating.clues.filter(({ other }) => other);
      expect(others?.map(({ untaken }) => untaken)).toEqual(["candidate", "candidate"]);
      await store.forget(idOf(AGAIN));
      expect(await publishedIn(store, UNDATED)).toBe("2021-03-18/2021-03-20");
      await store.forget(idOf(DATED));
      expect(await publishedIn(store, UNDATED)).toBeUndefined();
    }));

  test("does not read again where nothing new is told", () =>
    using(async (store) => {
      await store.add([UNDATED, DATED]);
      redated = 0;
      await store.add([TUESDAY, SILENT]);
      await store.add([report("later", `${ODERO} met ${QUISPE} in Lima on Thursday.`, "2021-03-20")]);
      expect(redated).toBe(0);
    }));

  test("whose facts another row seeks tells it when they lose their day", async () => {
    const quay = report("quay", `“No ferry will sail at night,” ${QUISPE} said.`, "2021-06-01");
    const citing: Rules["citing"] = {
      offers: (fact) => (fact.type === "event" && !fact.date ? ["no day"] : []),
      seeks: ({ type }) => (type === "utterance" ? ["no day"] : []),
      cite: (row, offered) => ({ ...row, candidates: offered.facts.map(({ id }) => id) }),
    };
    const rules = { ...RULES, citing };
    const rows = (store: Store) => all(store.export());
    const wanted = await using(async (store) => {
      await store.add([quay, UNDATED]);
      return rows(store);
    }, rules);
    expect(wanted.filter(({ candidates }) => candidates?.length)).not.toEqual([]);
    const dated = { ...DATED, reading: { ...DATED.reading, rules: "0.1" } };
    const silenced = { ...dated, reading: { ...dated.reading, rules: "0.2", facts: [] } };
    await using(async (store) => {
      await store.add([quay, UNDATED, dated]);
      expect((await rows(store)).filter(({ candidates }) => candidates?.length)).toEqual([]);
      await store.reread([silenced]);
      expect(await rows(store)).toEqual(wanted);
      await store.reread([dated]);
      await store.forget(idOf(DATED));
      expect(await rows(store)).toEqual(wanted);
    }, rules);
  });

  test("as known on a day, dates them by what was known by then", async () => {
    const late = report("late", `${ODERO} met ${QUISPE} in Lima on 18 March 2021.`, "2021-04-02");
    await using(async (store) => {
      await store.add([UNDATED, late, TUESDAY]);
      expect(await publishedIn(store, UNDATED)).toBe("2021-03-18/2021-03-20");
      const view = await store.asOf("2021-03-25");
      const then = await using(async (other) => {
        await other.add([UNDATED, TUESDAY]);
        expect(await publishedIn(other, UNDATED)).toBeUndefined();
        return JSON.stringify([await everything(other), await other.document(idOf(UNDATED))]);
      });
      expect(JSON.stringify([await everything(view), await view.document(idOf(UNDATED))])).toBe(then);
      expect(await publishedIn(store, UNDATED)).toBe("2021-03-18/2021-03-20");
      const [whole] = await store.heads([idOf(UNDATED)]);
      expect(await (await store.asOf("2021-04-02")).heads([idOf(UNDATED)])).toEqual([whole]);
    });
  });

  test("is the same in any order and portions, and made anew", async () => {
    const wanted = await using(async (store) => {
      await store.add(REPORTS);
      return seen(store);
    });
    expect(wanted).toContain("dating/event-dated-elsewhere");
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(REPORTS, { minLength: REPORTS.length }),
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: REPORTS.length, maxLength: REPORTS.length }),
        (order, sizes) =>
          using(async (store) => {
            const rest = [...order];
            await inPortions(
              store,
              sizes.map((size) => rest.splice(0, size)),
            );
            expect(await seen(store)).toBe(wanted);
            await store.rebuild();
            expect(await seen(store)).toBe(wanted);
          }),
      ),
      { numRuns: 15 },
    );
  }, 120_000);

  test(
    "is after forgetting and reading again what it were without",
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(REPORTS, { minLength: REPORTS.length }),
          fc.subarray(REPORTS, { minLength: 1, maxLength: 5 }),
          fc.subarray(REPORTS, { maxLength: 4 }),
          (order, gone, stale) =>
            using(async (store) => {
              const left = REPORTS.filter((one) => !gone.includes(one));
              const unread = ({ document, bytes, reading }: Entry): Entry => ({
                bytes,
                document,
                reading: { ...reading, rules: "0.0", dating: { clues: [] }, facts: [] },
              });
              await inPortions(
                store,
                order.map((one) => [stale.includes(one) ? unread(one) : one]),
              );
              for (const one of gone) await store.forget(idOf(one));
              await store.reread(left);
              const wanted = await using(async (other) => {
                await other.add(left);
                return seen(other, left);
              });
              expect(await seen(store, left)).toBe(wanted);
            }),
        ),
        { numRuns: 15 },
      ),
    120_000,
  );
});
