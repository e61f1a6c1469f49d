// Where the demo's record lies: named after the program and the reports that make it, so that a record never outlives the
// rules it was read by. Older demo records are taken away; no other file is touched.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { filesUnder, STAGES } from "./program-files.ts";
import type { World } from "./world.ts";

export const demoReports = (world: World): string => join(world.programFolder, "..", "demo", "reports");

const fingerprint = (world: World): string => {
  const hash = createHash("sha256");
  const folders = [...STAGES.map((stage) => join(world.programFolder, stage)), demoReports(world)];
  for (const file of folders.flatMap(filesUnder)) hash.update(readFileSync(file)).update("\0");
  return hash.digest("hex").slice(0, 12);
};

const demoFolder = ({ env, dataFolder }: World): string =>
  env.READOUT_DEMO_FOLDER ?? join(dataFolder, "readout");

const removeOlder = (folder: string, current: string): void => {
  const older = readdirSync(folder).filter(
    (name) => /^demo-[0-9a-f]{12}\.db(-wal|-shm)?$/.test(name) && !name.startsWith(current),
  );
  for (const name of older) rmSync(join(folder, name), { force: true });
};

/** The path of the demo's record, in a folder that is there. */
export const demoRecord = (world: World): string => {
  const folder = demoFolder(world);
  const name = `demo-${fingerprint(world)}.db`;
  mkdirSync(folder, { recursive: true });
  removeOlder(folder, name);
  return join(folder, name);
};
