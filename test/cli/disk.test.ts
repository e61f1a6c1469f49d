// A disk that fills up half-way: exit 4, everything acknowledged before is in the record, and with room made the same
// call goes on. Once by a limit on the file, once on a small file system where this machine lets us mount one.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { folder, json, type Ran, readout, report } from "./built.ts";

const REPORTS = 200;

const manyReports = (): string => {
  const place = folder();
  mkdirSync(join(place, "reports"));
  for (let number = 0; number < REPORTS; number += 1)
    writeFileSync(join(place, "reports", `${String(number).padStart(4, "0")}.txt`), report(number));
  return place;
};

const addedIn = (ran: Ran): string[] =>
  json(ran)
    .filter(({ status }) => status === "added")
    .map(({ id }) => String(id));

const holds = async (place: string, record: string, ids: readonly string[]): Promise<void> => {
  const again = await readout(["read", "reports", "--record", record, "--json"], { folder: place });
  expect(again.code, again.err).toBe(0);
  const known = new Set(
    json(again)
      .filter(({ status }) => status === "known")
      .map(({ id }) => String(id)),
  );
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
};

describe("a full disk", () => {
  it("by a limit on the file", async () => {
    const place = manyReports();
    const ran = await readout(["read", "reports", "--json"], {
      folder: place,
      env: { READOUT_MAX_PAGES: "220" },
    });
    expect(ran.code, ran.err).toBe(4);
    expect(ran.err).toMatch(/full/);
    const added = addedIn(ran);
    expect(added.length).toBeGreaterThan(0);
    expect(added.length).toBeLessThan(REPORTS);
    await holds(place, "readout.db", added);
  }, 120_000);

  const mounted = mountSmall();
  it.skipIf(mounted === undefined)(
    "on a file system of two megabytes",
    async () => {
      const place = manyReports();
      const small = mounted!();
      const record = join(small, "readout.db");
      const ran = await readout(["read", "reports", "--record", record, "--json"], { folder: place });
      expect(ran.code, ran.err).toBe(4);
      const looked = await readout(["export", "--record", record], { folder: place });
      expect([0, 4], looked.err).toContain(looked.code);
      execFileSync("mount", ["-o", "remount,size=200m", small]);
      await holds(place, record, addedIn(ran));
    },
    120_000,
  );
});

const mountAt = (place: string): void =>
  void execFileSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", place], { stdio: "ignore" });
const unmount = (place: string): void => void execFileSync("umount", ["-l", place]);

/** Mounting is for root, and not for every root: tried once, and undone at once. */
function mountSmall(): (() => string) | undefined {
  const trial = mkdtempSync(join(tmpdir(), "readout-mount-"));
  try {
    mountAt(trial);
    unmount(trial);
  } catch {
    console.warn("skipped: this machine lets nobody mount a file system");
    return undefined;
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
  return () => {
    const place = folder();
    mountAt(place);
    onTestFinished(() => unmount(place));
    return place;
  };
}
