// Bad input, through the built command: each gets a clear word and an exit code, and the good report beside it is read.
import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../house/sources.ts";
import { folder, json, type Ran, readJson, readout, report } from "./built.ts";
import { type HostileServer, hostileServer } from "./hostile-server.ts";

const GOOD = "good.txt";

/** The good report is in the record, and the process neither crashed nor lost it. */
const restWasRead = (ran: Ran): void => {
  const good = json(ran).find(({ name }) => name === GOOD);
  expect(good, ran.err).toMatchObject({ status: "added", read: true });
};

const refusedOf = (ran: Ran) => json(ran).filter(({ status }) => status === "refused");

const needed = (): readonly string[] => {
  const { packages } = readJson<{ packages: Record<string, { dev?: boolean }> }>(
    join(root, "package-lock.json"),
  );
  return Object.entries(packages).flatMap(([path, { dev }]) => (path === "" || dev ? [] : [path]));
};

/** A copy that everybody may read: the checkout may lie in a folder that only its owner may enter. */
const copyForOthers = (place: string): string => {
  const copy = join(place, "program");
  for (const path of ["dist", "models", "package.json", ...needed()].filter((name) =>
    existsSync(join(root, name)),
  ))
    cpSync(join(root, path), join(copy, path), { recursive: true });
  return join(copy, "dist/main.js");
};

describe("a file", () => {
  it("that is empty is named, and the rest is read", async () => {
    const place = folder({ "empty.txt": "", [GOOD]: report(1) });
    const ran = await readout(["read", "empty.txt", GOOD, "--json"], { folder: place });
    expect(ran.code, ran.err).toBe(1);
    expect(refusedOf(ran)).toMatchObject([
      { address: expect.stringContaining("empty.txt"), message: /empty/i },
    ]);
    restWasRead(ran);
  });

  it("of 200 MB is refused by its size, at once", async () => {
    const place = folder({ [GOOD]: report(1) });
    const file = openSync(join(place, "huge.txt"), "w");
    ftruncateSync(file, 200_000_000);
    closeSync(file);
    const started = performance.now();
    const ran = await readout(["read", "huge.txt", GOOD, "--json"], { folder: place });
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(ran.code, ran.err).toBe(1);
    expect(refusedOf(ran)).toMatchObject([
      { code: "too-large", address: expect.stringContaining("huge.txt") },
    ]);
    restWasRead(ran);
  });

  it("larger than --max-size is refused, and smaller ones are not", async () => {
    const place = folder({ "long.txt": report(2).repeat(40), [GOOD]: report(1) });
    const ran = await readout(["read", "long.txt", GOOD, "--json", "--max-size", "2k"], { folder: place });
    expect(ran.code).toBe(1);
    expect(refusedOf(ran)).toMatchObject([{ code: "too-large" }]);
    restWasRead(ran);
  });

  it("that is no text is refused", async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256);
    const place = folder({
      "picture.txt": bytes,
      "image.png": Buffer.from("89504e470d0a1a0a0000000d", "hex"),
      [GOOD]: report(1),
    });
    const ran = await readout(["read", "picture.txt", "image.png", GOOD, "--json"], { folder: place });
    expect(ran.code, ran.err).toBe(1);
    expect(refusedOf(ran)).toHaveLength(2);
    restWasRead(ran);
  });

  it("with bytes that are no UTF-8 is read, or refused with a word", async () => {
    const broken = Buffer.concat([
      Buffer.from(report(3)),
      Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0x20]),
      Buffer.from(report(4)),
    ]);
    const place = folder({ "broken.txt": broken, [GOOD]: report(1) });
    const ran = await readout(["read", "broken.txt", GOOD, "--json"], { folder: place });
    expect([0, 1]).toContain(ran.code);
    expect(json(ran).find((one) => String(one.name ?? one.address).includes("broken.txt"))).toBeDefined();
    restWasRead(ran);
  });

  it("with a page a hundred thousand elements deep ends in good time", async () => {
    const deep = `<html><body>${"<div>".repeat(100_000)}<p>Antony Blinken met Yoshimasa Hayashi in Oslo.</p>`;
    const place = folder({ "deep.html": deep, [GOOD]: report(1) });
    const ran = await readout(["read", "deep.html", GOOD, "--json"], { folder: place });
    expect([0, 1], ran.err).toContain(ran.code);
    expect(ran.err).not.toContain("Maximum call stack");
    restWasRead(ran);
  }, 60_000);

  it("that is nearly all menu gives what its report says, or nothing", async () => {
    const menu = Array.from(
      { length: 2000 },
      (_, index) => `<li><a href="/${index}">Section ${index}</a></li>`,
    ).join("");
    const page = `<!doctype html><html lang="en"><body><nav><ul>${menu}</ul></nav><article><h1>Ministers meet</h1>
      <p>OSLO, May 3, 2022 — Antony Blinken met Yoshimasa Hayashi in Oslo on May 3, 2022.</p></article></body></html>`;
    const place = folder({ "menu.html": page, [GOOD]: report(1) });
    const ran = await readout(["facts", "menu.html"], { folder: place });
    expect(ran.code, ran.err).toBe(0);
    expect(json(ran).filter(({ quote }) => String(quote).includes("Section"))).toEqual([]);
  });

  it("that is not there is named, and the rest is read", async () => {
    const place = folder({ [GOOD]: report(1) });
    const ran = await readout(["read", "nowhere.txt", GOOD, "--json"], { folder: place });
    expect(ran.code, ran.err).toBe(1);
    expect(refusedOf(ran)).toMatchObject([{ address: expect.stringContaining("nowhere.txt") }]);
    restWasRead(ran);
  });

  it("twice, under two names, is one report", async () => {
    const place = folder({ [GOOD]: report(1), "copy.txt": report(1) });
    const ran = await readout(["read", ".", "--json"], { folder: place });
    expect(ran.code, ran.err).toBe(0);
    expect(
      json(ran)
        .map(({ status }) => status)
        .sort(),
    ).toEqual(["added", "known"]);
  });

  it("in another language is kept, marked, and found by its words", async () => {
    const french =
      "Les ministres des affaires étrangères se sont réunis à Paris lundi pour évoquer la situation au Proche-Orient. « Nous avons eu un échange très utile », a déclaré la ministre après la réunion, qui a duré deux heures.";
    const place = folder({ "paris.txt": french });
    const ran = await readout(["read", "paris.txt"], { folder: place });
    expect(ran.code, ran.err).toBe(0);
    expect(ran.out).toMatch(/^kept .*another language \(fr\)/);
    const found = await readout(["search", "Proche-Orient", "--json"], { folder: place });
    expect(json(found)).toMatchObject([{ doc: "paris.txt", language: "fr", read: false }]);
    const rows = await readout(["export"], { folder: place });
    expect(rows.out).toBe("");
  });
});

describe("a folder", () => {
  it("that cannot be looked into is named, and the rest is read", async () => {
    const place = folder({ [GOOD]: report(1) });
    mkdirSync(join(place, "closed"));
    writeFileSync(join(place, "closed", "secret.txt"), report(2));
    const asRoot = process.getuid?.() === 0;
    const program = asRoot ? copyForOthers(place) : undefined;
    chmodSync(join(place, "closed"), 0o000);
    if (asRoot) chmodSync(place, 0o777);
    const ran = await readout(["read", "closed", GOOD, "--json"], {
      folder: place,
      program,
      uid: asRoot ? 65534 : undefined,
      env: { HOME: place },
    });
    chmodSync(join(place, "closed"), 0o700);
    expect(ran.code, ran.err).toBe(1);
    expect(refusedOf(ran)).toMatchObject([{ address: expect.stringContaining("closed") }]);
    restWasRead(ran);
  }, 60_000);

  it("that is empty is said to be", async () => {
    const place = folder();
    mkdirSync(join(place, "nothing"));
    const ran = await readout(["read", "nothing"], { folder: place });
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/nothing/i);
  });
});

describe("an address", () => {
  let server: HostileServer;
  beforeAll(async () => {
    server = await hostileServer();
  });
  afterAll(() => server.close());

  const fetching = async (path: string, ...options: string[]): Promise<Ran> => {
    const place = folder({ [GOOD]: report(1) });
    return readout(["read", `${server.address}${path}`, GOOD, "--json", ...options], { folder: place });
  };

  it("on this machine or a private network is refused, unless allowed", async () => {
    const ran = await fetching("/page");
    expect(ran.code, ran.err).toBe(1);
    expect(refusedOf(ran)).toMatchObject([
      {
        message: expect.stringMatching(/not on the public internet/),
        next: expect.stringMatching(/--allow-private/),
      },
    ]);
    restWasRead(ran);
  });

  it("that is allowed is read", async () => {
    const ran = await fetching("/page", "--allow-private");
    expect(ran.code, ran.err).toBe(0);
    expect(json(ran)).toHaveLength(2);
    expect(json(ran)[0]).toMatchObject({ status: "added", title: "Ministers meet in Oslo" });
  });

  it.each([
    ["that is not there", "/missing", /404/],
    ["that is broken", "/broken", /500/],
    ["that leads in a circle", "/loop", /page to page without end/],
    ["that never answers", "/silent", /time|second|answer/i],
    ["that stalls half-way", "/stalls", /time|second/i],
    ["whose body has no end", "/endless", /large|MB|size/i],
  ])(
    "%s is refused with the reason, and the rest is read",
    async (_, path, reason) => {
      const ran = await fetching(path, "--allow-private", "--timeout", "2", "--max-size", "1mb");
      expect(ran.code, ran.err).toBe(1);
      expect(refusedOf(ran)).toMatchObject([
        { address: expect.stringContaining(path), message: expect.stringMatching(reason) },
      ]);
      restWasRead(ran);
    },
    30_000,
  );

  it("where nobody listens is refused with the reason", async () => {
    const place = folder({ [GOOD]: report(1) });
    const ran = await readout(["read", "http://127.0.0.1:9/", GOOD, "--json", "--allow-private"], {
      folder: place,
    });
    expect(ran.code, ran.err).toBe(1);
    restWasRead(ran);
  });
});
