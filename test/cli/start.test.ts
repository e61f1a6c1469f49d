// `npm start`, as a newcomer calls it: the demo's pages come up, a second start has nothing left to do, Ctrl-C ends it in
// good order, and no record but the demo's own is touched.
import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { root } from "../house/sources.ts";
import { ended, folder, type Ran, readout, start } from "./built.ts";

interface Served {
  readonly address: string;
  readonly child: ChildProcess;
  readonly end: Promise<Ran>;
}

/** Waits for the address that a serving process prints. */
const served = (child: ChildProcess): Promise<Served> => {
  const end = ended(child);
  onTestFinished(() => void child.kill("SIGKILL"));
  return new Promise((resolve, reject) => {
    let printed = "";
    child.stdout!.on("data", (text: string) => {
      printed += text;
      const address = /http:\/\/\S+/.exec(printed)?.[0];
      if (address) resolve({ address, child, end });
    });
    void end.then((ran) => reject(new Error(`ended with ${ran.code} before it served: ${ran.err}`)));
  });
};

const npmStart = (place: string, port: number): ChildProcess =>
  spawn(process.execPath, [join(root, "scripts/start.mjs"), "--port", String(port)], {
    cwd: place,
    env: { ...process.env, READOUT_DEMO_FOLDER: join(place, "demo"), READOUT_RECORD: join(place, "mine.db") },
    stdio: ["ignore", "pipe", "pipe"],
  });

describe("npm start", () => {
  it("serves the demo, and a second time without reading anything again", async () => {
    const place = folder();
    const first = await served(npmStart(place, 0));
    const page = await fetch(first.address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("<html");
    first.child.kill("SIGINT");
    const firstEnd = await first.end;
    expect(firstEnd.code, firstEnd.err).toBe(0);
    expect(firstEnd.err).toMatch(/\d+ demo reports read/);

    const started = performance.now();
    const second = await served(npmStart(place, 0));
    expect(performance.now() - started).toBeLessThan(10_000);
    second.child.kill("SIGINT");
    // npm passes on the signal that the terminal has sent already.
    second.child.kill("SIGINT");
    const secondEnd = await second.end;
    expect(secondEnd.code, secondEnd.err).toBe(0);
    expect(secondEnd.err).not.toContain("reports read");
    expect(readdirSync(place)).toEqual(["demo"]);
    expect(readdirSync(join(place, "demo")).filter((name) => name.endsWith(".db"))).toHaveLength(1);
  }, 240_000);
});

describe("readout serve", () => {
  const REPORT =
    "OSLO, May 3, 2022 — Antony Blinken met Yoshimasa Hayashi in Oslo on May 3, 2022. The two ministers talked.\n";

  it("takes the next free port where the first is taken, and ends on Ctrl-C with 0", async () => {
    const place = folder({ "report.txt": REPORT });
    await readout(["read", "report.txt"], { folder: place });
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, "127.0.0.1", () => resolve((other.address() as AddressInfo).port)),
    );
    onTestFinished(() => void other.close());
    const serving = await served(start(["serve", "--port", String(port), "--json"], { folder: place }));
    const address = new URL(serving.address.replace(/["}]+$/, ""));
    expect(Number(address.port)).toBeGreaterThan(port);
    expect((await fetch(address)).status).toBe(200);
    serving.child.kill("SIGINT");
    expect((await serving.end).code).toBe(0);
  }, 60_000);

  it("opens nothing to others without a token", async () => {
    const place = folder({ "report.txt": REPORT });
    await readout(["read", "report.txt"], { folder: place });
    const ran = await readout(["serve", "--host", "0.0.0.0", "--port", "0"], { folder: place });
    expect(ran.code, ran.err).toBe(2);
    expect(ran.err).toContain("token");
  }, 60_000);

  it("asks for the token that it was given", async () => {
    const place = folder({ "report.txt": REPORT });
    await readout(["read", "report.txt"], { folder: place });
    const serving = await served(
      start(["serve", "--port", "0", "--token", "secret words"], { folder: place }),
    );
    const bare = new URL(serving.address);
    bare.search = "";
    expect((await fetch(bare)).status).toBe(401);
    // The token in the address becomes a cookie, so that it stands in no further address.
    const entered = await fetch(serving.address, { redirect: "manual" });
    const cookie = entered.headers.get("set-cookie")?.split(";")[0] ?? "";
    expect((await fetch(bare, { headers: { cookie } })).status).toBe(200);
    serving.child.kill("SIGINT");
    expect((await serving.end).code).toBe(0);
  }, 60_000);
});
