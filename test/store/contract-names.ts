// What every store must do with persons whom reports spell in several ways: each is one entity, one value of a facet and
// found by every spelling, in whatever order the reports came and went.
import fc from "fast-check";
import { expect, test } from "vitest";
import { entityKey } from "../../src/model/entity.ts";
import type { Entry, Rules, Store } from "../../src/store/store.ts";
import { BRAND, entry, on, person, RULES } from "./frozen.ts";
import { all, everything, onStage, type Place } from "./stage.ts";

const LISTED: Rules = { ...RULES, preferred: new Set(["Sergey Morozov"]) };
const MOROZOV = entityKey(person("Sergey Morozov"));

const report = (day: string, name: string, state?: string): Entry =>
  entry({
    name: `${day}-${name}.txt`,
    outlet: "Quay Post",
    paragraphs: [`${name} met Léa Brand on ${day}.`, `“The pier stands,” ${name} said.`],
    says: [
      { type: "event", in: 0, date: on(day), participants: [person(name, state), BRAND] },
      { type: "utterance", in: 1, speaker: person(name, state), text: "The pier stands" },
    ],
  });

/** Two of one day, told of in two spellings; one more of each, and one of a third spelling. */
const REPORTS: readonly Entry[] = [
  report("2022-05-01", "Sergei Morozov", "RU"),
  report("2022-05-01", "Sergey Morozov"),
  report("2022-05-02", "Sergei Morozov"),
  report("2022-05-03", "Sergei V. Morozov", "RU"),
];
/** Of one person in two orders, as often the one as the other. */
const ORDERS: readonly Entry[] = [
  report("2022-06-01", "Tanaka Ichiro"),
  report("2022-06-02", "Ichiro Tanaka"),
];

export function namesContract(name: string, make: () => Promise<Place>): void {
  onStage(`store contract, names: ${name}`, make, (stage) => {
    const persons = async (of: Store, words: string) =>
      (await of.entities(words, 20)).filter(({ name: found }) => found !== BRAND.name);
    const actors = async (of: Store, chosen: readonly string[] = []) =>
      (await of.chronology({ offset: 0, limit: 20, actor: chosen })).facets.actor.filter(
        ({ kind, value }) => kind === "person" && value !== BRAND.name,
      );
    const seen = async (of: Store) =>
      JSON.stringify([
        await everything(of),
        await persons(of, ""),
        await persons(of, "sergei"),
        await actors(of),
        await of.rowsAbout([MOROZOV]),
        [...(await of.names([MOROZOV]))],
      ]);

    test("a person in three spellings is one entity and one value, found by each of them", async () => {
      await stage.store.add(REPORTS);
      const found = { kind: "person", name: "Sergei Morozov", state: "RU", rows: 4 };
      for (const words of ["sergei", "SERGEY moro", "morozov v", ""])
        expect(await persons(stage.store, words), words).toEqual([found]);
      expect(await actors(stage.store)).toEqual([{ kind: "person", value: "Sergei Morozov", count: 3 }]);
      for (const spelling of ["Sergei Morozov", "SERGEY MOROZOV", "Sergei V. Morozov"])
        expect(
          (await actors(stage.store, [spelling])).map(({ count }) => count),
          spelling,
        ).toEqual([3]);
      expect(await actors(stage.store, ["Sergiy Morozov"])).toEqual([]);
      expect((await stage.store.rowsAbout([MOROZOV])).map(({ type }) => type).sort()).toEqual(
        ["event", "event", "event", "utterance"],
      ); // biome-ignore format: one list
    });

    test("the name of the list is shown, else the most frequent, else the first", async () => {
      await stage.store.add([...REPORTS, ...ORDERS]);
      const key = entityKey(person("Ichiro Tanaka"));
      expect(Object.fromEntries(await stage.store.names([MOROZOV, key, "person/nobody"]))).toEqual({
        [MOROZOV]: "Sergei Morozov",
        [key]: "Ichiro Tanaka",
      });
      const listing = await stage.place.open(LISTED);
      expect((await persons(listing, "morozov")).map((one) => one.name)).toEqual(["Sergey Morozov"]);
      expect((await actors(listing)).map(({ value }) => value)).toEqual(["Sergey Morozov", "Ichiro Tanaka"]);
      await listing.close();
    });

    test("a name that no report spells so is not shown, though the list has it", async () => {
      const listing = await stage.place.open(LISTED);
      await listing.add([REPORTS[2]!]);
      expect((await persons(listing, "")).map((one) => one.name)).toEqual(["Sergei Morozov"]);
      await listing.close();
    });

    test("it is no matter in which order the reports come, and one that goes takes its spelling along", async () => {
      const reports = [...REPORTS, ...ORDERS];
      await stage.store.add(reports);
      const expected = await seen(stage.store);
      await stage.store.rebuild();
      expect(await seen(stage.store)).toBe(expected);
      const orders = fc.shuffledSubarray(reports, { minLength: reports.length });
      await fc.assert(
        fc.asyncProperty(orders, fc.integer({ min: 1, max: 3 }), async (order, size) => {
          const elsewhere = await make();
          const other = await elsewhere.open(RULES);
          const gone = report("2022-05-01", "Serguei Morozov", "RU");
          await other.add([gone]);
          for (let from = 0; from < order.length; from += size)
            await other.add(order.slice(from, from + size));
          expect(await persons(other, "serguei")).toHaveLength(1);
          await other.forget(gone.document.id);
          expect(await persons(other, "serguei")).toEqual([]);
          expect(await seen(other)).toBe(expected);
          await other.close();
          await elsewhere.remove();
        }),
        { numRuns: 12 },
      );
    });

    test("rows tell a person once", async () => {
      await stage.store.add(REPORTS);
      for (const row of await all(stage.store.export()))
        if (row.type === "event")
          expect(row.participants.filter((one) => entityKey(one) === MOROZOV)).toHaveLength(1);
    });
  });
}
