// The laws of the record, with the program's own rules and real reports: it hangs on nothing but which reports, readings
// and judgements it holds. RUNS=20 looks that many times longer; a failure tells its seed.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isUndated } from "../../src/model/across.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { Judgement } from "../../src/model/judgement.ts";
import { knownFrom } from "../../src/model/record.ts";
import { slice } from "../../src/model/text.ts";
import type { Entry, Store } from "../../src/store/store.ts";
import { judgementsOf, picks } from "./laws/judgements.ts";
import { factsOf, idOf, inPortions, LONGER, lesser, readAll, removeRecords, rowsOf, seen, shuffled, someOf, withRecord } from "./laws/reports.ts"; // biome-ignore format: one list

const runs = (numRuns: number) => ({ numRuns: numRuns * LONGER });
const TIME = 120_000 * LONGER;

let sets: readonly (readonly Entry[])[];
beforeAll(async () => {
  sets = await readAll();
});
afterAll(removeRecords);

const recordOf = (entries: readonly Entry[], judgements: readonly Judgement[] = []) =>
  withRecord(async (store) => {
    await store.add(entries);
    for (const judgement of judgements) await store.judge(judgement);
    return seen(store);
  });

const addAll = async (store: Store, portions: readonly (readonly Entry[])[]) => {
  for (const portion of portions) await store.add(portion);
};

describe("the record", () => {
  test(
    "is the same in whatever order and portions reports come, and made anew",
    () =>
      fc.assert(
        fc.asyncProperty(
          someOf(sets).chain((entries) =>
            fc.tuple(fc.constant(entries), shuffled(entries).chain(inPortions)),
          ),
          async ([entries, portions]) =>
            withRecord(async (store) => {
              await addAll(store, portions);
              const wanted = await recordOf(entries);
              expect(await seen(store)).toEqual(wanted);
              await store.rebuild();
              expect(await seen(store)).toEqual(wanted);
            }),
        ),
        runs(4),
      ),
    TIME,
  );

  test(
    "is, after forgetting, as if it had never had the reports",
    () =>
      fc.assert(
        fc.asyncProperty(
          someOf(sets).chain((entries) =>
            fc.tuple(fc.constant(entries), fc.subarray([...entries], { minLength: 1 }), inPortions(entries)),
          ),
          ([entries, gone, portions]) =>
            withRecord(async (store) => {
              await addAll(store, portions);
              for (const one of gone) await store.forget(idOf(one));
              expect(await seen(store)).toEqual(await recordOf(entries.filter((one) => !gone.includes(one))));
            }),
        ),
        runs(3),
      ),
    TIME,
  );

  test(
    "is, after reading again, as if it had always been read so",
    () =>
      fc.assert(
        fc.asyncProperty(
          someOf(sets).chain((entries) =>
            fc.tuple(
              fc.constant(entries),
              fc.subarray([...entries], { minLength: 1 }),
              inPortions(entries),
              shuffled(entries).chain(inPortions),
              fc.nat(5),
            ),
          ),
          ([entries, stale, portions, again, least]) =>
            withRecord(async (store) => {
              const older = (one: Entry) => (stale.includes(one) ? lesser(one, least) : one);
              await addAll(
                store,
                portions.map((portion) => portion.map(older)),
              );
              expect(await seen(store)).toEqual(await recordOf(entries.map(older)));
              for (const portion of again) await store.reread(portion);
              expect(await seen(store)).toEqual(await recordOf(entries));
            }),
        ),
        runs(3),
      ),
    TIME,
  );
});

describe("as known on a day", () => {
  /** Days on which something came to be known, and the day before the first. */
  const daysOf = async (store: Store, entries: readonly Entry[]) => {
    const heads = await store.heads(entries.map(idOf));
    return [...new Set(heads.map(knownFrom))].sort();
  };

  test(
    "the record is that of the reports known by then, and what is known stays known",
    () =>
      fc.assert(
        fc.asyncProperty(someOf(sets), picks, fc.nat(100), (entries, decided, pick) =>
          withRecord(async (store) => {
            const judgements = judgementsOf(factsOf(entries), decided);
            await store.add(entries);
            for (const judgement of judgements) await store.judge(judgement);
            const days = await daysOf(store, entries);
            const heads = new Map((await store.heads(entries.map(idOf))).map((head) => [head.id, head]));
            // A report that others date is read again with the day they tell, and may then tell something else.
            const undated = entries.filter(({ reading }) => isUndated(reading.dating));
            const mayChange = new Set(factsOf(undated).map(({ id }) => id));
            let before = new Set<string>();
            const picked = pick % days.length;
            for (const [at, day] of days.entries()) {
              const view = await store.asOf(day);
              const rows = await rowsOf(view);
              const now = new Set(rows.flatMap(({ facts, documents }) => [...facts, ...documents]));
              expect([...before].filter((one) => !now.has(one) && !mayChange.has(one))).toEqual([]);
              before = now;
              if (at !== picked) continue;
              const then = entries.filter((one) => knownFrom(heads.get(idOf(one))!) <= day);
              expect(await seen(view)).toEqual(await recordOf(then, judgements));
            }
          }),
        ),
        runs(4),
      ),
    TIME,
  );
});

describe("every row", () => {
  test(
    "rests on facts there are, each in one row of its type, and on words that stand in the reports",
    () =>
      fc.assert(
        fc.asyncProperty(someOf(sets), (entries) =>
          withRecord(async (store) => {
            await store.add(entries);
            const facts = new Map<string, Fact>();
            const texts = new Map<string, string>();
            for (const one of entries) {
              const kept = await store.document(idOf(one));
              for (const fact of kept!.reading.facts) facts.set(fact.id, fact);
              texts.set(idOf(one), kept!.document.text);
            }
            const rows = await rowsOf(store);
            const resting = new Map<string, number>();
            for (const row of rows) {
              expect(row.id).toBe([...row.facts].sort()[0]);
              expect(new Set(row.facts).size).toBe(row.facts.length);
              expect(row.facts.filter((id) => !facts.has(id))).toEqual([]);
              for (const id of row.facts)
                if (facts.get(id)!.type === row.type) resting.set(id, (resting.get(id) ?? 0) + 1);
              for (const { document, span, quote } of row.evidence)
                expect(slice(texts.get(document)!, span)).toBe(quote);
              expect(row.documents).toEqual([...new Set(row.evidence.map((one) => one.document))].sort());
              const own = new Set(row.facts.map((id) => facts.get(id)!.document));
              expect(row.origins).toBeGreaterThan(0);
              expect(row.origins).toBeLessThanOrEqual(own.size);
              for (const step of "history" in row ? row.history : [])
                expect(step.facts.filter((id) => !row.evidence.some(({ fact }) => fact === id))).toEqual([]);
              const dated = row.type === "event" && row.history.some(({ date }) => date);
              const known =
                row.type === "commitment" || dated ? row.history.map((step) => step.known ?? "") : [];
              expect(known).toEqual(known.toSorted());
            }
            expect([...facts.keys()].filter((id) => resting.get(id) !== 1)).toEqual([]);
          }),
        ),
        runs(4),
      ),
    TIME,
  );
});
