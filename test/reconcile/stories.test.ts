// In: the stories of corpus/stories and the record that the program makes of each. Out: nothing but verdicts. What holds
// today stands in corpus/stories/held.json: one that falls and one that holds anew both fail, until UPDATE=1 writes it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rowLine } from "../../src/exchange/gold.ts";
import { iso } from "../../src/model/time.ts";
import { readingOf, readSource } from "../../src/pipeline.ts";
import { recordRules } from "../../src/reconcile/rules.ts";
import { headOf } from "../../src/store/head.ts";
import { openSqlite } from "../../src/store/sqlite/open.ts";
import { ideal } from "./stories/ideal.ts";
import { judge, type Said, type Verdict } from "./stories/judge.ts";
import { type Program, recordsOf } from "./stories/record.ts";
import { faultsOf, type Story } from "./stories/story.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "corpus", "stories");
const HELD = join(FOLDER, "held.json");
const PROGRAM: Program = {
  readSource, openSqlite, headOf, rowLine, iso, rules: recordRules(readingOf),
}; // biome-ignore format: one list

const stories = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json") && name !== "held.json")
  .sort()
  .flatMap((name) => JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Story[]);

interface Held {
  /** Stories of which everything holds. */
  readonly stories: readonly string[];
  /** Of the others, what holds: `story · expectation`. */
  readonly parts: readonly string[];
  readonly wrongMerges: readonly string[];
}

const EMPTY: Said = { lines: [], published: {} };

describe("the stories", () => {
  it("keep their form", () => {
    expect(stories.flatMap(faultsOf)).toEqual([]);
  });

  it("are many, each named once, a quarter of them about what must stay apart", () => {
    expect(new Set(stories.map(({ name }) => name)).size).toBe(stories.length);
    expect(stories.length).toBeGreaterThanOrEqual(32);
    expect(stories.filter(({ restraint }) => restraint).length).toBeGreaterThanOrEqual(stories.length / 4);
  });

  it("can be told: the record that a story asks for satisfies it", () => {
    const faults = stories.flatMap((story) =>
      judge(story, ideal(story), (day) => ideal(story, day))
        .filter(({ holds }) => !holds)
        .map(({ what, why }) => `${story.name} · ${what}: ${why}`),
    );
    expect(faults).toEqual([]);
  });

  it("do not hold of an empty record, whose rows are all missing", () => {
    const rows = stories.flatMap((story) =>
      judge(story, EMPTY, () => EMPTY).filter(({ about }) => about === "row"),
    );
    expect(rows.length).toBeGreaterThan(stories.length);
    expect(rows.filter(({ holds }) => holds)).toEqual([]);
  });

  it("hold as before", { timeout: 300_000 }, async () => {
    const told: { name: string; verdicts: readonly Verdict[] }[] = [];
    for (const story of stories) {
      const { whole, on } = await recordsOf(PROGRAM, story);
      told.push({ name: story.name, verdicts: judge(story, whole, (day) => on.get(day)!) });
    }
    const whole = told.filter(({ verdicts }) => verdicts.every(({ holds }) => holds));
    const pick = (isOne: (verdict: Verdict) => boolean, among: typeof told): string[] =>
      among.flatMap(({ name, verdicts }) => verdicts.filter(isOne).map(({ what }) => `${name} · ${what}`));
    const now: Held = {
      stories: whole.map(({ name }) => name),
      parts: pick(
        ({ holds }) => holds,
        told.filter((one) => !whole.includes(one)),
      ),
      wrongMerges: pick(({ wrongMerge }) => wrongMerge, told),
    };
    if (process.env.UPDATE === "1") writeFileSync(HELD, `${JSON.stringify(now, null, 1)}\n`);
    const before = JSON.parse(readFileSync(HELD, "utf8")) as Held;
    const why = new Map<string, string>(
      told.flatMap(({ name, verdicts }) =>
        verdicts.map(({ what, why }) => [`${name} · ${what}`, why] as const),
      ),
    );
    const all = ({ stories: names, parts }: Held): Set<string> =>
      new Set([
        ...parts,
        ...pick(
          () => true,
          told.filter(({ name }) => names.includes(name)),
        ),
      ]);
    const [was, is] = [all(before), all(now)];
    const fallen = [...was].filter((one) => !is.has(one)).map((one) => `${one} — ${why.get(one) ?? "gone"}`);
    expect(fallen, "held, and falls now").toEqual([]);
    expect(
      [...is].filter((one) => !was.has(one)),
      "holds now, and is not listed",
    ).toEqual([]);
    expect(now).toEqual(before);
  });
});
