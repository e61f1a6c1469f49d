// What a command loads before it runs: few files, and of the sources only those of rooms that it needs. Told by the engine
// itself, which lists the scripts of a process as it ends; a bundle names the sources that it was put together of.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { root } from "../house/sources.ts";
import { folder, type Ran, readJson, readout, report } from "./built.ts";

interface Loaded {
  readonly ran: Ran;
  /** Scripts of the program and of packages. */
  readonly files: readonly string[];
  /** `src/…` and `node_modules/…` in these. */
  readonly sources: readonly string[];
}

const sourcesOf = (file: string): readonly string[] =>
  [...readFileSync(file, "utf8").matchAll(/^\/\/ (?:\.\.\/\S*?)?((?:src|node_modules)\/\S+)$/gm)].map(
    ([, path]) => path!,
  );

const loadedBy = async (args: readonly string[], place: string): Promise<Loaded> => {
  const told = join(place, "told");
  const ran = await readout(args, { folder: place, env: { NODE_V8_COVERAGE: told } });
  const urls = readdirSync(told).flatMap((name) =>
    readJson<{ result: { url: string }[] }>(join(told, name)).result.map(({ url }) => url),
  );
  const files = [...new Set(urls.filter((url) => url.startsWith("file:")).map((url) => fileURLToPath(url)))];
  const own = files.filter((file) => file.startsWith(join(root, "dist")));
  return { ran, files, sources: [...new Set(own.flatMap(sourcesOf))] };
};

const having = (loaded: Loaded, beginnings: readonly string[]): readonly string[] =>
  loaded.sources.filter((path) => beginnings.some((beginning) => path.startsWith(beginning)));

const RECORD = ["src/store/sqlite/", "src/reconcile/", "node_modules/kysely/"];
const READING = ["src/read/html", "src/annotate/", "src/extract/", "src/syntax/", "src/pipeline.ts"];
const PAGES = ["src/serve/pages/", "src/serve/http/app", "src/serve/views/world", "node_modules/hono/"];

describe("what is loaded", () => {
  it("to tell the version is neither the record, nor what reads, nor the pages", async () => {
    const loaded = await loadedBy(["--version"], folder());
    expect(loaded.ran.code, loaded.ran.err).toBe(0);
    expect(having(loaded, ["src/main.ts", "src/serve/cli/program.ts"])).toHaveLength(2);
    expect(having(loaded, [...RECORD, ...READING, ...PAGES])).toEqual([]);
    expect(loaded.files.length).toBeLessThan(40);
  });

  it("to show a person is the record in few files, and neither what reads nor the pages", async () => {
    const place = folder({ "report.txt": report(0) });
    expect((await readout(["read", "report.txt"], { folder: place })).code).toBe(0);
    const loaded = await loadedBy(["show", "Antony Blinken"], place);
    expect(loaded.ran.code, loaded.ran.err).toBe(0);
    expect(loaded.ran.out).toContain("Antony Blinken");
    for (const room of RECORD) expect(having(loaded, [room]), room).not.toEqual([]);
    expect(having(loaded, [...READING, ...PAGES, "src/exchange/calendar", "src/exchange/word"])).toEqual([]);
    expect(loaded.files.length).toBeLessThan(60);
  });

  it("to print facts is what reads, and neither the record nor the pages", async () => {
    const place = folder({ "report.txt": report(1) });
    const loaded = await loadedBy(["facts", "report.txt"], place);
    expect(loaded.ran.code, loaded.ran.err).toBe(0);
    for (const room of ["src/annotate/", "src/extract/", "src/syntax/"])
      expect(having(loaded, [room]), room).not.toEqual([]);
    expect(having(loaded, ["src/store/sqlite/", "node_modules/kysely/", ...PAGES])).toEqual([]);
  });
});

describe("the licences of what is bundled", () => {
  let packages: readonly string[] = [];
  beforeAll(() => {
    const files = readdirSync(join(root, "dist")).filter((name) => name.endsWith(".js"));
    const paths = files.flatMap((name) => sourcesOf(join(root, "dist", name)));
    packages = [
      ...new Set(paths.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])),
    ];
  });

  it("stand beside it, each in its own words", () => {
    expect(packages).toContain("kysely");
    const text = readFileSync(join(root, "dist/licences.txt"), "utf8");
    for (const name of packages) {
      const { version } = readJson<{ version: string }>(join(root, "node_modules", name, "package.json"));
      expect(text).toContain(`${name} ${version}\n`);
    }
    expect(text.match(/Permission is hereby granted/g)?.length).toBe(packages.length);
  });

  it("stand beside the scripts of the browser too", () => {
    const text = readFileSync(join(root, "dist/serve/islands/licences.txt"), "utf8");
    expect(text).toMatch(/^sigma \d/m);
    expect(text).toMatch(/^graphology \d/m);
  });
});
