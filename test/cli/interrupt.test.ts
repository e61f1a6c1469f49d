// A reading that is broken off, politely or not: the record opens and holds every report that was acknowledged before,
// each whole, and nothing of a report half.
import type { ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ended, folder, json, readout, report, start } from "./built.ts";

const REPORTS = 200;

const manyReports = (): string => {
  const place = folder();
  mkdirSync(join(place, "reports"));
  for (let number = 0; number < REPORTS; number += 1)
    writeFileSync(join(place, "reports", `${String(number).padStart(4, "0")}.txt`), report(number));
  return place;
};

interface Acknowledged {
  readonly status: string;
  readonly id: string;
  readonly name: string;
  readonly facts: number;
}

interface ExportedRow {
  readonly evidence: readonly { readonly doc: string; readonly document: string }[];
}

/** Complete lines only: the last one may have been cut by the kill, and then it was not acknowledged. */
const acknowledged = (out: string): Acknowledged[] =>
  out
    .slice(0, out.lastIndexOf("\n") + 1)
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Acknowledged)
    .filter(({ status }) => status === "added");

/** Reads all again: what the record holds already is told as known, and a report that is there half would not be. */
const holdsAll = async (place: string, before: readonly Acknowledged[]): Promise<void> => {
  const exported = await readout(["export"], { folder: place });
  expect(exported.code, exported.err).toBe(0);
  const again = await readout(["read", "reports", "--json"], { folder: place });
  expect(again.code, again.err).toBe(0);
  const known = new Map(
    json<Acknowledged>(again)
      .filter(({ status }) => status === "known")
      .map((one) => [one.id, one]),
  );
  for (const one of before) expect(known.get(one.id)).toMatchObject({ name: one.name, facts: one.facts });
  const inRows = new Set(
    json<ExportedRow>(exported).flatMap(({ evidence }) => evidence.map(({ document }) => document)),
  );
  expect([...inRows].filter((id) => !known.has(id))).toEqual([]);
  for (const { id, facts } of before) if (facts > 0) expect(inRows.has(id)).toBe(true);
};

describe("Ctrl-C half-way", () => {
  it("keeps what was read, says how to go on, ends with 130", async () => {
    const place = manyReports();
    const child = start(["read", "reports", "--json"], { folder: place });
    child.stdout!.once("data", () => child.kill("SIGINT"));
    const ran = await ended(child);
    expect(ran.code, ran.err).toBe(130);
    expect(ran.err).toContain("Interrupted");
    const before = acknowledged(ran.out);
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(REPORTS);
    expect(ran.err).toContain(`${before.length} reports added`);
    await holdsAll(place, before);
  }, 120_000);

  it("twice ends at once, and the record opens", async () => {
    const place = manyReports();
    const child = start(["read", "reports", "--json"], { folder: place });
    child.stdout!.once("data", () => {
      child.kill("SIGINT");
      setTimeout(() => child.kill("SIGINT"), 600);
    });
    const ran = await ended(child);
    expect(ran.code).toBe(130);
    await holdsAll(place, acknowledged(ran.out));
  }, 120_000);
});

/** Most kills come after the first reports were acknowledged, every fifth anywhere from the start on. */
const killSometime = (child: ChildProcess, time: number): void => {
  const kill = (): void => void setTimeout(() => child.kill("SIGKILL"), Math.random() * 1200);
  if (time % 5 === 4) kill();
  else child.stdout!.once("data", kill);
};

const KILLS = Number(process.env.READOUT_KILLS ?? 5);

describe(`kill -9 half-way, ${KILLS} times at random moments`, () => {
  it(
    "leaves every acknowledged report in a record that opens",
    async () => {
      const place = manyReports();
      const before: Acknowledged[] = [];
      for (let time = 0; time < KILLS; time += 1) {
        const record = join(place, `kill-${time}.db`);
        const child = start(["read", "reports", "--json", "--record", record], { folder: place });
        killSometime(child, time);
        const ran = await ended(child);
        const told = acknowledged(ran.out);
        before.push(...told);
        const exported = await readout(["export", "--record", record], { folder: place });
        // Killed before there was a record at all: nothing may have been acknowledged.
        if (exported.code === 3) expect(told).toEqual([]);
        else expect(exported.code, exported.err).toBe(0);
        const again = await readout(["read", "reports", "--json", "--record", record], { folder: place });
        expect(again.code, again.err).toBe(0);
        const known = new Set(
          json<Acknowledged>(again)
            .filter(({ status }) => status === "known")
            .map(({ id }) => id),
        );
        expect(told.filter(({ id }) => !known.has(id))).toEqual([]);
      }
      expect(before.length, "no kill came after a report was acknowledged").toBeGreaterThan(0);
    },
    60_000 * Math.max(KILLS, 2),
  );
});
