// What the tests of pages in a browser share. In come records, out go served ones with their islands built, a browser, and
// true addresses of all routes that show a page, found by following links, so that a new page needs no word here.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { crawl } from "../../scripts/crawl.mjs";
import { ROUTES } from "../../src/serve/http/routes.tsx";
import { createApp, type Listening, listen } from "../../src/serve/http/server.ts";
import { ARGUMENTS, chromiumPath, HOW_TO_GET } from "./chromium.ts";
import { type Draft, type Kept, kept } from "./record.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export const executable = chromiumPath();
if (executable === undefined) {
  if (process.env.CI !== undefined && process.env.CI !== "") throw new Error(HOW_TO_GET);
  console.warn(HOW_TO_GET);
}

export interface Opened {
  readonly browser: Browser;
  /** By the name of the record. */
  readonly served: ReadonlyMap<string, Listening>;
  readonly close: () => Promise<void>;
}

/** Records that may be changed, so that the forms are there to be tried. */
export const opened = async (records: Readonly<Record<string, readonly Draft[]>>): Promise<Opened> => {
  const islands = mkdtempSync(join(tmpdir(), "readout-islands-"));
  execFileSync(process.execPath, [join(ROOT, "scripts/islands.mjs"), islands], { cwd: ROOT });
  const all: Kept[] = [];
  const served = new Map<string, Listening>();
  const desk = { by: "Tester", now: () => "2022-02-03T10:00:00Z" };
  for (const [name, drafts] of Object.entries(records)) {
    const record = await kept(drafts);
    all.push(record);
    const app = createApp({ store: record.store, title: name, version: "1", islands, desk });
    served.set(name, await listen(app, { port: 0 }));
  }
  const browser = await chromium.launch({ executablePath: executable!, args: ARGUMENTS });
  const close = async (): Promise<void> => {
    await browser.close();
    await Promise.all([...served.values()].map((one) => one.close()));
    await Promise.all(all.map((record) => record.remove()));
    rmSync(islands, { recursive: true, force: true });
  };
  return { browser, served, close };
};

/** One page of each route that the record has one for, and what is said where something is wrong. */
export const addressesOf = async ({ address: base }: Listening, starts: readonly string[] = []) => {
  const pages = await crawl(
    ROUTES,
    async (address) => {
      const answer = await fetch(new URL(address, base), { redirect: "manual" });
      const type = answer.headers.get("content-type");
      const isPage = type?.startsWith("text/html") === true;
      // What is told as it happens never ends.
      if (!isPage) await answer.body?.cancel();
      return {
        status: answer.status,
        type,
        location: answer.headers.get("location"),
        text: isPage ? await answer.text() : "",
      };
    },
    { starts },
  );
  return { pages, all: [...new Set([...pages.values()].flat())] };
};

/** Pages that no link leads to. */
export const SAID = ["/nowhere", "/?from=soon&kind=party", "/?as-of=never", "/search?q=zzz"];
