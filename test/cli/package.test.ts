// The program as others install it: packed, installed into an empty folder, and called by its name.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../house/sources.ts";
import { ended, folder, start } from "./built.ts";

const npm = (args: readonly string[], cwd: string) =>
  spawnSync(
    process.env.npm_execpath ? process.execPath : "npm",
    [...(process.env.npm_execpath ? [process.env.npm_execpath] : []), ...args],
    {
      cwd,
      encoding: "utf8",
    },
  );

describe.skipIf(process.platform === "win32")("the linked checkout", () => {
  it("gives the command, built from the sources as they are, and leaves the caller's folder alone", () => {
    const place = folder();
    const installed = npm(["install", "-g", "--prefix", join(place, "prefix"), root], place);
    expect(installed.status, installed.stderr).toBe(0);
    const name = join(place, "prefix/bin/readout");
    const told = execFileSync(name, ["facts", "-"], {
      encoding: "utf8",
      cwd: place,
      input: "Blinken met Hayashi in Oslo.",
    });
    expect(told).toContain('"type":"document"');
    expect(readdirSync(place)).toEqual(["prefix"]);
  }, 120_000);
});

describe("the packed program", () => {
  it("is whole: readout --help and readout demo work where it is installed", async () => {
    const place = folder();
    const packed = npm(["pack", "--silent", "--pack-destination", place], root);
    expect(packed.status, packed.stderr).toBe(0);
    const [archive] = readdirSync(place).filter((name) => name.endsWith(".tgz"));
    writeFileSync(join(place, "package.json"), '{ "private": true }\n');
    const installed = npm(
      ["install", "--prefer-offline", "--no-audit", "--no-fund", "--omit=dev", `./${archive}`],
      place,
    );
    expect(installed.status, installed.stderr).toBe(0);

    const name = join(place, "node_modules/.bin/readout");
    expect(existsSync(name)).toBe(true);
    expect(execFileSync(name, ["--help"], { encoding: "utf8" })).toContain("readout demo");

    const program = join(place, "node_modules/readout/dist/main.js");
    const demo = start(["demo", "--port", "0"], {
      folder: place,
      program,
      env: { XDG_DATA_HOME: join(place, "data"), HOME: place },
    });
    let printed = "";
    const address = await new Promise<string>((resolve, reject) => {
      demo.stdout!.on("data", (text: string) => {
        printed += text;
        const found = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(printed)?.[0];
        if (found) resolve(found);
      });
      demo.on("exit", () => reject(new Error(`ended before it served: ${printed}`)));
    });
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("<html");
    const end = ended(demo);
    demo.kill("SIGINT");
    expect((await end).code).toBe(0);
    expect(readdirSync(place)).not.toContain("readout.db");
  }, 240_000);
});
