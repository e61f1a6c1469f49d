// What the reading of time gets right on the annotated reports that may lie beside the repository, and how fast it is.
// It skips where they are missing. Figures go to the console; the floors only catch a break.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/annotate/sentences.ts";
import { findTimes } from "../../src/annotate/time/find.ts";
import { fold } from "../../src/model/text.ts";
import type { TimeValue } from "../../src/model/time.ts";

const shared = join(import.meta.dirname, "../../../shared");
const SETS = [
  ["gold", "seeds"],
  ["gold/official", "data/official-statements"],
] as const;

interface Row {
  readonly doc: string;
  readonly type: string;
  readonly quote: string;
  readonly published?: string;
  readonly date?: string;
}

const value = (iso: string): TimeValue => {
  const [from, to] = iso.split("/") as [string, string?];
  return { from, to: to ?? from, precision: to ? "interval" : "day", basis: "stated" };
};

const sentences = (text: string): string[] =>
  [...text.matchAll(/[^\n]+/g)].flatMap((m) =>
    sentencesOf(text, { from: m.index, to: m.index + m[0].length }).map((s) =>
      fold(text.slice(s.from, s.to)),
    ),
  );

const reports = () =>
  SETS.flatMap(([gold, texts]) =>
    readdirSync(join(shared, gold))
      .filter((name) => name.endsWith(".facts.jsonl"))
      .map((name) => {
        const rows = readFileSync(join(shared, gold, name), "utf8")
          .trim()
          .split("\n")
          .map((line): Row => JSON.parse(line));
        return { rows, sentences: sentences(readFileSync(join(shared, texts, rows[0]!.doc), "utf8")) };
      }),
  );

/** A single-day event, the times of its sentence, and whether one of them is that day. */
const judged = (row: Row, list: readonly string[], reference: TimeValue) => {
  const sentence = list.find((text) => text.includes(fold(row.quote)));
  const times = sentence ? findTimes(sentence, { reference }).filter((time) => time.value) : [];
  return {
    told: times.length > 0,
    right: times.some((t) => t.value!.from === row.date && t.value!.to === row.date),
  };
};

describe.skipIf(!existsSync(join(shared, "gold")))(
  "times against annotated reports (skipped where there are none)",
  () => {
    it("gives the day of most events whose sentence tells a time", () => {
      const all = reports().flatMap(({ rows, sentences: list }) => {
        const published = rows.find((row) => row.type === "document")?.published;
        const events = rows.filter((row) => row.type === "event" && /^\d{4}-\d\d-\d\d$/.test(row.date ?? ""));
        return published ? events.map((row) => judged(row, list, value(published))) : [];
      });
      const told = all.filter((one) => one.told);
      const right = told.filter((one) => one.right).length;
      console.log(
        `single-day events: ${all.length}, with a time in the sentence: ${told.length}, placed on the right day: ${right}`,
      );
      expect(right / told.length).toBeGreaterThan(0.85);
    });

    it("reads text at a fair speed", () => {
      const list = reports().flatMap((report) => report.sentences);
      const reference = value("2021-03-17");
      const timeless = list.filter((text) => findTimes(text, { reference }).length === 0);
      const speed = (texts: readonly string[]): number => {
        const size = texts.reduce((sum, text) => sum + text.length, 0);
        const start = process.cpuUsage().user;
        const spent = () => process.cpuUsage().user - start;
        let rounds = 0;
        for (; spent() < 500_000; rounds++) for (const text of texts) findTimes(text, { reference });
        return (size * rounds) / spent();
      };
      const [without, all] = [speed(timeless), speed(list)];
      console.log(`sentences without times: ${without.toFixed(1)} MB/s; all: ${all.toFixed(1)} MB/s`);
      expect(without).toBeGreaterThan(1);
    });
  },
);
