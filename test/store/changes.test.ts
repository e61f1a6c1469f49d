// What changed since a moment, in whatever order the reports came: with what it leaves as it was, the record of what was there.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Judgement } from "../../src/model/judgement.ts";
import type { Row } from "../../src/model/record.ts";
import { RECORD_RULES } from "../../src/reconcile/rules.ts";
import { openSqlite } from "../../src/store/sqlite/open.ts";
import type { Entry, Rules, Store } from "../../src/store/store.ts";
import { CITING, joining, reports } from "./drawn.ts";
import { all } from "./stage.ts";

const withRecord = async <T>(rules: Rules, use: (store: Store) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), "readout-changes-"));
  const store = await openSqlite(join(folder, "readout.db"), rules);
  try {
    return await use(store);
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
};

const sorted = (rows: readonly Row[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

/** The day each tells stays; only when it was received is another. */
const receivedOn = (entries: readonly Entry[], day: string): readonly Entry[] =>
  entries.map((one) => ({ ...one, document: { ...one.document, received: `${day}T09:00:00Z` } }));

const SINCE = "2022-06-02";

/** How the later reports came: after the others, before them, or in between. */
const ORDERS = ["after", "before", "between"] as const;

const inOrder = (order: (typeof ORDERS)[number], earlier: readonly Entry[], later: readonly Entry[]) => {
  if (order === "after") return [...earlier, ...later];
  if (order === "before") return [...later, ...earlier];
  return [...earlier.slice(1), ...later, ...earlier.slice(0, 1)];
};

test.each([
  ["rules by which rows look at others", CITING],
  ["the program's own rules", RECORD_RULES as Rules],
])(
  "what changed by %s, with what it leaves as it was, gives the record of the earlier reports",
  async (_, rules) => {
    const picks = fc.tuple(fc.nat(20), fc.nat(20));
    await fc.assert(
      fc.asyncProperty(
        reports,
        fc.nat(6),
        fc.constantFrom(...ORDERS),
        fc.option(picks),
        async (entries, split, order, picked) => {
          const earlier = receivedOn(entries.slice(0, split), "2022-06-01");
          const later = receivedOn(entries.slice(split), SINCE);
          const judgements: readonly Judgement[] = picked ? joining(earlier, picked) : [];
          const [found, left] = await withRecord(rules, async (store) => {
            for (const one of inOrder(order, earlier, later)) await store.add([one]);
            for (const judgement of judgements) await store.judge(judgement);
            const told = await all(store.changes(SINCE));
            const touched = new Set(sorted(told.flatMap(({ now }) => now)));
            return [told, sorted(await all(store.export())).filter((row) => !touched.has(row))];
          });
          const whole = await withRecord(rules, async (store) => {
            await store.add(earlier);
            for (const judgement of judgements) await store.judge(judgement);
            return sorted(await all(store.export()));
          });
          expect([...left, ...sorted(found.flatMap(({ before }) => before))].sort()).toEqual(whole);
        },
      ),
      { numRuns: 60 },
    );
  },
);
