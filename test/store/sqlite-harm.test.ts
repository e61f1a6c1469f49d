// What may befall the file of a record: a full disk, other processes, a kill at any moment, rights taken away.
import { chmod, copyFile, mkdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Entry, Store } from "../../src/store/store.ts";
import { ALL } from "./frozen.ts";
import { build, start } from "./processes.ts";
import { big, expectWhole, folder, path, using } from "./record-file.ts";

describe("a full disk", () => {
  test("keeps all that was acknowledged, says what to do, and goes on when there is room", async () => {
    const kept: Entry[] = [];
    const size = await using(async () => (await stat(path)).size).then(async () => (await stat(path)).size);
    const pages = Math.ceil(size / 4096) + 120;
    const fill = async (store: Store) => {
      for (let number = 0; number < 200; number++) {
        await store.add([big(number)]);
        kept.push(big(number));
      }
    };
    await using(async (store) => {
      await expect(fill(store)).rejects.toMatchObject({
        code: "disk-full",
        next: expect.stringContaining("Make room"),
      });
      expect(await store.counts()).toMatchObject({ documents: kept.length });
      await expect(store.add([big(999)])).rejects.toMatchObject({ code: "disk-full" });
    }, { maxPages: pages }); // biome-ignore format: the limit at the end
    expect(kept.length).toBeGreaterThan(0);
    await using(async (store) => {
      for (const { document } of kept) expect(await store.has(document.hash)).toBe(true);
      expect(await store.counts()).toMatchObject({ documents: kept.length });
      expect(await store.add([big(999)])).toEqual(["added"]);
    });
    await expectWhole();
  });
});

describe("other processes", () => {
  let built: string;

  beforeAll(async () => {
    built = await build();
  });
  afterAll(() => rm(built, { recursive: true, force: true }));

  test("two that open a new file and write at once both keep everything", async () => {
    const told = await Promise.all(
      ["left", "right", "centre"].map((name) => start(built, [path, "add", name, "25"]).ended),
    );
    for (const lines of told) expect([lines[0], lines.length, lines.at(-1)]).toEqual(["open", 27, "closed"]);
    const ids = told.flatMap((lines) =>
      lines.filter((line) => line.startsWith("added ")).map((line) => line.slice(6)),
    );
    expect(new Set(ids).size).toBe(75);
    await using(async (store) => {
      expect(await store.heads(ids)).toHaveLength(75);
      expect(await store.counts()).toMatchObject({ documents: 75, facts: 150 });
    });
    await expectWhole();
  }, 120_000);

  const KILLS = Number(process.env.READOUT_KILLS ?? 8);

  test(
    `killed at ${KILLS} moments, nothing acknowledged is lost and nothing is half there`,
    async () => {
      const acknowledged = new Set<string>();
      for (let kill = 0; kill < KILLS; kill++) {
        const child = start(built, [path, "add", `run${kill}`, "1000"]);
        // Spread over the opening of the file and the first adds, so that kills fall into every step of the work; each
        // second one waits for a word of the child, so that a slow machine comes as far as a fast one.
        const delay = (kill / KILLS) * 160 + (kill % 7);
        const isAwaited = (line: string) => (kill % 2 ? line.startsWith("added ") : line === "open");
        await new Promise<void>((killed) => {
          child.onLine((line) => {
            if (kill % 8 === 0 || isAwaited(line))
              setTimeout(() => killed(void child.process.kill("SIGKILL")), delay);
          });
          void child.ended.then(() => killed());
        });
        for (const line of await child.ended) if (line.startsWith("added ")) acknowledged.add(line.slice(6));
        await using(async (store) => {
          const { documents } = await store.counts();
          expect((await store.heads([...acknowledged])).length).toBe(acknowledged.size);
          // One more a kill may have been committed and not yet told.
          expect(documents).toBeLessThanOrEqual(acknowledged.size + kill + 1);
        });
      }
      expect(acknowledged.size).toBeGreaterThan(0);
      await expectWhole();
    },
    120_000 + KILLS * 2000,
  );

  // The system itself refuses to let the file grow: a limit of 2 MB, and no signal that would end the process instead.
  test.skipIf(process.platform === "win32")(
    "a disk that takes no more writes",
    async () => {
      const under = "trap '' XFSZ; ulimit -f 4000";
      const lines = await start(built, [path, "add", "full", "1000"], { under }).ended;
      expect(lines.at(-1)).toMatch(/^InputError disk-full /);
      const ids = lines.filter((line) => line.startsWith("added ")).map((line) => line.slice(6));
      expect(ids.length).toBeGreaterThan(0);
      await using(async (store) => {
        expect(await store.heads(ids)).toHaveLength(ids.length);
        expect(await store.counts()).toMatchObject({ documents: ids.length });
      });
      await expectWhole();
    },
    60_000,
  );

  test("a file and folder that may only be read", async () => {
    await using((store) => store.add(ALL));
    const shelf = join(folder, "shelf");
    await mkdir(shelf);
    await copyFile(path, join(shelf, "readout.db"));
    await chmod(join(shelf, "readout.db"), 0o444);
    await chmod(shelf, 0o555);
    await chmod(folder, 0o755);
    await chmod(built, 0o755);
    // The superuser may do anything, so the rights are tried as somebody else.
    const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const record = join(shelf, "readout.db");
    const looked = await start(built, [record, "look"], somebody).ended;
    expect(looked).toEqual(["open", expect.stringContaining('"documents":4'), "closed"]);
    const wrote = await start(built, [record, "add", "x", "1"], somebody).ended;
    expect(wrote).toEqual([expect.stringMatching(/^InputError read-only /)]);
    await chmod(record, 0o000);
    expect(await start(built, [record, "look"], somebody).ended).toEqual([
      expect.stringMatching(/^InputError no-rights /),
    ]);
    await chmod(shelf, 0o755);
  }, 60_000);
});
