// The house's plan, held against every import in it.
import { describe, expect, it } from "vitest";
import { ROOMS } from "./import-table.ts";
import { roomOf, type SourceFile, sources, withoutComments } from "./sources.ts";

const files = sources();
const byPath = new Map(files.map((file) => [file.path, file]));

const isAllowed = (file: SourceFile, target: string): boolean => {
  const to = roomOf(target);
  const { rooms } = ROOMS[file.room]!;
  if (to === file.room || rooms.includes(to) || rooms.includes(target)) return true;
  // A room in another's house is let in by that one's table: serve/views may be imported wherever serve is itself.
  return to.startsWith(`${file.room}/`) && file.room === "serve";
};

const packageOf = (name: string): string =>
  name.startsWith("@") ? name.split("/").slice(0, 2).join("/") : name.split("/")[0]!;

const mayUse = (file: SourceFile, name: string): boolean => {
  const { pure, packages } = ROOMS[file.room]!;
  if (name.startsWith("node:")) return !pure;
  const parent = file.room.split("/")[0]!;
  return packages.includes(packageOf(name)) || (ROOMS[parent]?.packages.includes(packageOf(name)) ?? false);
};

/** A path of imports that comes back to where it began. */
const findLoop = (): string[] | undefined => {
  const done = new Set<string>();
  const visit = (path: string, way: string[]): string[] | undefined => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return undefined;
    done.add(path);
    for (const next of byPath.get(path)?.imports ?? []) {
      const loop = visit(next, [...way, path]);
      if (loop) return loop;
    }
    return undefined;
  };
  for (const { path } of files) {
    const loop = visit(path, []);
    if (loop) return loop;
  }
  return undefined;
};

const IMPURE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bprocess\.|\bperformance\.|\bglobalThis\b|\bfetch\(|\bcrypto\./;

describe("the import table", () => {
  it("sees the house", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(20);
  });

  it("has a room for every file", () => {
    expect(files.filter((file) => !ROOMS[file.room]).map((file) => file.path)).toEqual([]);
  });

  it("is kept by every import of one file by another", () => {
    const wrong = files.flatMap((file) =>
      file.imports.filter((target) => !isAllowed(file, target)).map((target) => `${file.path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("is kept by every import from outside", () => {
    const wrong = files.flatMap((file) =>
      file.outside.filter((name) => !mayUse(file, name)).map((name) => `${file.path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("names files that exist", () => {
    const missing = files.flatMap((file) =>
      file.imports
        .filter((target) => !target.endsWith(".json") && !byPath.has(target))
        .map((target) => `${file.path} → ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it("has no loops", () => {
    expect(findLoop()).toBeUndefined();
  });

  it("keeps clock, chance and environment out of the pure rooms", () => {
    const impure = files.filter((file) => ROOMS[file.room]?.pure && IMPURE.test(file.code));
    expect(impure.map((file) => `${file.path}: ${IMPURE.exec(file.code)?.[0]}`)).toEqual([]);
  });

  it("lets only files of src itself ask where they lie", () => {
    const asks = /new URL\([^()]*import\.meta|import\.meta\.(?:dirname|filename)/;
    const asking = files.filter((file) => asks.test(file.code)).map((file) => file.path);
    expect(asking).toContain("root.ts");
    expect(asking.filter((path) => path.includes("/"))).toEqual([]);
  });

  it("lets nobody but the adapter speak to a database driver", () => {
    const drivers = /^(kysely|libsql|better-sqlite3|node:sqlite|@libsql\/|pg$)/;
    const speakers = files.filter((file) => file.outside.some((name) => drivers.test(name)));
    expect(new Set(speakers.map((file) => file.room))).toEqual(new Set(["store/sqlite"]));
  });
});

describe("what the table is held against", () => {
  it("tells code from comments", () => {
    expect(withoutComments('a("http://x") // import "y"\n/* from "z" */ b')).toBe('a("http://x")  \n  b');
  });

  it("finds the innermost room", () => {
    expect(roomOf("store/sqlite/open.ts")).toBe("store/sqlite");
    expect(roomOf("store/store.ts")).toBe("store");
    expect(roomOf("main.ts")).toBe("main");
    expect(roomOf("attic/old.ts")).toContain("no room");
  });

  it("would refuse a stage that knows another", () => {
    const stage: SourceFile = { path: "extract/x.ts", room: "extract", code: "", imports: [], outside: [] };
    expect(isAllowed(stage, "annotate/annotate.ts")).toBe(false);
    expect(isAllowed(stage, "model/fact.ts")).toBe(true);
    expect(mayUse(stage, "node:fs")).toBe(false);
  });
});
