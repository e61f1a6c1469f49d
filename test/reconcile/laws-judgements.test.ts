// The laws of what people decide: a judgement is in force whenever it was made, whatever is read again or forgotten, and
// does what it says. RUNS=20 looks that many times longer; a failure tells its seed.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Fact } from "../../src/model/fact.ts";
import { anchorOf, type Judgement, speaksOf } from "../../src/model/judgement.ts";
import { readSource } from "../../src/pipeline.ts";
import type { Entry, Store } from "../../src/store/store.ts";
import { judgementsOf, picks } from "./laws/judgements.ts";
import {
  factsOf, idOf, LONGER, lesser, readAll, removeRecords, rowsOf, seen, shuffled, someOf, withRecord,
} from "./laws/reports.ts"; // biome-ignore format: one list

const runs = (numRuns: number) => ({ numRuns: numRuns * LONGER });
const TIME = 120_000 * LONGER;

let sets: readonly (readonly Entry[])[];
beforeAll(async () => {
  sets = await readAll();
});
afterAll(removeRecords);

/** Reports with judgements of what they tell. */
const judged = () =>
  fc
    .tuple(someOf(sets), picks)
    .map(([entries, made]) => ({ entries, judgements: judgementsOf(factsOf(entries), made) }));

const judgeAll = async (store: Store, judgements: readonly Judgement[]) => {
  for (const judgement of judgements) await store.judge(judgement);
};

const recordOf = (entries: readonly Entry[], judgements: readonly Judgement[]) =>
  withRecord(async (store) => {
    await store.add(entries);
    await judgeAll(store, judgements);
    return seen(store);
  });

/** Does one of its anchors quote the report? */
const quotes = (entry: Entry, { anchors }: Judgement): boolean =>
  anchors.some(({ document }) => document === idOf(entry));

describe("what people decide", () => {
  test(
    "holds whether it was decided before a report came or after, and when the record is made anew",
    () =>
      fc.assert(
        fc.asyncProperty(
          judged().chain(({ entries, judgements }) =>
            fc.tuple(
              fc.constant({ entries, judgements }),
              shuffled<Entry | Judgement>([...entries, ...judgements]),
            ),
          ),
          ([{ entries, judgements }, steps]) =>
            withRecord(async (store) => {
              for (const step of steps) await ("anchors" in step ? store.judge(step) : store.add([step]));
              const wanted = await recordOf(entries, judgements);
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
    "holds after reports were read again, and goes with a report that it quotes",
    () =>
      fc.assert(
        fc.asyncProperty(
          judged().chain((one) =>
            fc.tuple(
              fc.constant(one),
              fc.subarray([...one.entries], { minLength: 1 }),
              fc.subarray([...one.entries], { maxLength: 3 }),
              fc.nat(5),
            ),
          ),
          ([{ entries, judgements }, stale, gone, least]) =>
            withRecord(async (store) => {
              await store.add(entries.map((one) => (stale.includes(one) ? lesser(one, least) : one)));
              await judgeAll(store, judgements);
              await store.reread(stale);
              expect(await seen(store)).toEqual(await recordOf(entries, judgements));
              for (const one of gone) await store.forget(idOf(one));
              const left = entries.filter((one) => !gone.includes(one));
              const kept = judgements.filter((one) => !gone.some((report) => quotes(report, one)));
              expect(await seen(store)).toEqual(await recordOf(left, kept));
            }),
        ),
        runs(3),
      ),
    TIME,
  );

  test(
    "is gone without a trace in the rows when it is taken back",
    () =>
      fc.assert(
        fc.asyncProperty(judged(), ({ entries, judgements }) =>
          withRecord(async (store) => {
            await store.add(entries);
            const before = await rowsOf(store);
            const done = judgements.filter(({ kind }) => kind !== "undo");
            await judgeAll(store, done);
            const undo = ({ id, anchors }: Judgement): Judgement => ({
              id: `${id} undone`, kind: "undo", undoes: id, anchors, by: "another", at: "2024-02-01T10:00:00Z",
            }); // biome-ignore format: one value
            await judgeAll(store, done.map(undo));
            expect(await rowsOf(store)).toEqual(before);
          }),
        ),
        runs(3),
      ),
    TIME,
  );
});

describe("a judgement that goes with a report it quotes", () => {
  const report = (name: string, text: string, published: string): Entry =>
    readSource({
      bytes: new TextEncoder().encode(`${text}\n\nThe ${name} paper has it from its own people there.`),
      name: `${name}.txt`,
      address: `${name}.txt`,
      received: `${published}T12:00:00.000Z`,
      stated: { published },
    });
  const MET = "Kenyan Foreign Minister Amina Odero met Peruvian Foreign Minister Rosa Quispe in Lima on";
  const early = report("early", `${MET} Thursday.`, "2021-03-19");
  const late = report("late", `${MET} Wednesday.`, "2021-05-06");
  const other = report("other", "The two towns built a bridge.", "2021-05-07");
  const meeting = (entry: Entry) => entry.reading.facts.find(({ type }) => type === "event")!;

  test("gives back the rows that its fact stood in", async () => {
    const { document, evidence, type } = meeting(early);
    const corrected: Judgement = {
      id: "j1", kind: "correct", slot: "date", value: "2021-05-05", by: "an editor", at: "2021-06-01T10:00:00Z",
      anchors: [
        { document, quote: evidence.quote, type },
        { document: idOf(other), quote: "Words that a newer cleaner leaves out.", type },
      ],
    }; // biome-ignore format: one value
    await withRecord(async (store) => {
      await store.add([early, late, other]);
      await store.judge(corrected);
      expect((await store.row(meeting(late).id))?.facts).toContain(meeting(early).id);
      await store.forget(idOf(other));
      expect(await seen(store)).toEqual(await recordOf([early, late], []));
    });
  });
});

describe("a judgement", () => {
  const at = "2024-01-01T10:00:00Z";
  const make = (kind: Judgement["kind"], facts: readonly Fact[], rest: Partial<Judgement> = {}): Judgement => ({
    id: `${kind} 1`, kind, anchors: facts.map(anchorOf), by: "an editor", at, ...rest,
  }); // biome-ignore format: one value

  /** Of some reports, two facts of one type that an anchor tells apart. */
  const withFacts = (
    use: (store: Store, one: Fact, other: Fact) => Promise<void>,
    isMeant: (fact: Fact) => boolean = () => true,
  ) =>
    fc.assert(
      fc.asyncProperty(someOf(sets), fc.nat(500), fc.nat(500), (entries, first, second) =>
        withRecord(async (store) => {
          await store.add(entries);
          const facts = (await rowsOf(store)).flatMap((row) =>
            factsOf(entries).filter(
              (fact) => fact.type === row.type && row.facts.includes(fact.id) && isMeant(fact),
            ),
          );
          const one = facts[first % facts.length];
          const apart = facts.filter(
            (fact) =>
              one && fact.type === one.type && !speaksOf(make("note", [one]), fact) && !speaksOf(make("note", [fact]), one),
          ); // biome-ignore format: one condition
          fc.pre(one !== undefined && apart.length > 0);
          await use(store, one!, apart[second % apart.length]!);
        }),
      ),
      runs(3),
    );

  const rowsWith = async (store: Store, { id, type }: Fact) =>
    (await rowsOf(store)).filter((row) => row.type === type && row.facts.includes(id));

  test(
    "that rejects a fact takes it out of every row",
    () =>
      withFacts(async (store, one) => {
        await store.judge(make("reject", [one]));
        expect((await rowsOf(store)).filter((row) => row.facts.includes(one.id))).toEqual([]);
      }),
    TIME,
  );

  test(
    "joins what it merges, and parts it again when a later one splits it",
    () =>
      withFacts(async (store, one, other) => {
        await store.judge(make("merge", [one, other]));
        const joined = await rowsWith(store, one);
        expect(joined.map((row) => row.facts.includes(other.id))).toEqual([true]);
        expect(joined[0]!.judgements).toEqual(["merge 1"]);
        await store.judge(make("split", [one, other], { at: "2024-01-02T10:00:00Z" }));
        expect((await rowsWith(store, one)).map((row) => row.facts.includes(other.id))).toEqual([false]);
      }),
    TIME,
  );

  test(
    "that corrects a day moves the fact to the row of that day",
    () =>
      withFacts(
        async (store, one, other) => {
          await store.judge(make("merge", [one, other]));
          await store.judge(make("split", [one, other], { at: "2024-01-02T10:00:00Z" }));
          await store.judge(make("correct", [one], { slot: "date", value: "1999-05-07" }));
          const [row] = await rowsWith(store, one);
          expect(row).toMatchObject({ date: { from: "1999-05-07", to: "1999-05-07" } });
          const page = await store.chronology({ from: "1999-05-07", to: "1999-05-07", offset: 0, limit: 5 });
          expect(page.rows.map(({ id }) => id)).toEqual([row!.id]);
        },
        ({ type }) => type === "event",
      ),
    TIME,
  );
});
