// The file for TimelineJS opened by TimelineJS itself, in a browser: it shows the events that have a day, with these days and
// these headlines, and takes nothing that a report wrote for markup.
import { createReadStream, existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/serve/http/server.ts";
import { ARGUMENTS, chromiumPath } from "./chromium.ts";
import { readerFolder } from "./readers.ts";
import { DRAFTS, HOSTILE, type Kept, kept } from "./record.ts";

const executable = chromiumPath();
const folder = readerFolder("@knight-lab/timelinejs");

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title>
<link rel="stylesheet" href="/dist/css/timeline.css"><script src="/dist/js/timeline.js"></script></head>
<body><div id="timeline"></div></body></html>`;

interface Slide {
  readonly unique_id: string;
  readonly text: { readonly headline: string };
  readonly start_date: { readonly year: number; readonly month?: number; readonly day?: number };
}

describe.skipIf(executable === undefined || folder === undefined)("TimelineJS", { timeout: 120_000 }, () => {
  let browser: Browser;
  let server: Server;
  let address: string;
  const records = new Map<string, Kept>();

  beforeAll(async () => {
    records.set("/small.json", await kept(DRAFTS));
    records.set("/hostile.json", await kept(HOSTILE));
    server = createServer(async (request, response) => {
      const path = new URL(request.url!, "http://x").pathname;
      const record = records.get(path);
      const file = join(folder!, normalize(path));
      if (record !== undefined) {
        const app = createApp({ store: record.store, title: "Northern talks", version: "1" });
        response.end(await (await app.request("/chronology.timeline.json")).text());
      } else if (path === "/") response.setHeader("content-type", "text/html").end(PAGE);
      else if (path.startsWith("/dist/") && existsSync(file)) {
        const type = path.endsWith(".css") ? "text/css" : path.endsWith(".js") ? "text/javascript" : "";
        if (type !== "") response.setHeader("content-type", type);
        createReadStream(file).pipe(response);
      } else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: executable!, args: ARGUMENTS });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
    for (const record of records.values()) await record.remove();
  });

  const opened = async (path: string): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await page.goto(address);
    await page.evaluate((file) => {
      const { TL } = window as unknown as { TL: { Timeline: new (at: string, source: string, how: object) => object } };
      Object.assign(window, { shown: new TL.Timeline("timeline", file, { hash_bookmark: false }) });
    }, `${address}${path}`); // biome-ignore format: one call
    await page.locator(".tl-timemarker").first().waitFor({ state: "attached" });
    return page;
  };

  const slidesIn = async (path: string): Promise<readonly Slide[]> =>
    (await (await fetch(`${address}${path}`)).json()).events;

  test("shows every event with its headline, on its day, in their order", async () => {
    const slides = await slidesIn("/small.json");
    const page = await opened("/small.json");
    const headlines = await page
      .locator(".tl-slide:not(.tl-slide-titleslide) .tl-headline")
      .allTextContents();
    expect(headlines.map((words) => words.trim())).toEqual(slides.map(({ text }) => text.headline));
    const days = await page.evaluate(() => {
      const { shown } = window as unknown as { shown: { config: { events: { unique_id: string; start_date: { data: { date_obj: Date } } }[] } } };
      return shown.config.events.map(({ unique_id: id, start_date: { data: { date_obj: day } } }) => [id, day.getFullYear(), day.getMonth() + 1, day.getDate()]);
    }); // biome-ignore format: the timeline's own words
    expect(days).toEqual(
      slides.map(({ unique_id: id, start_date: { year, month = 1, day = 1 } }) => [id, year, month, day]),
    );
    expect(await page.locator(".tl-timemarker").count()).toBe(slides.length);
    const told = await page.locator(".tl-slide .tl-headline-date").allTextContents();
    expect(told.join(" | ")).toContain("16 March 2021");
    await page.close();
  });

  test("shows hostile words as words", async () => {
    const slides = await slidesIn("/hostile.json");
    expect(slides.length).toBeGreaterThan(0);
    const page = await opened("/hostile.json");
    const strange = await page
      .locator(".tl-slide")
      .evaluateAll((all) => all.flatMap((slide) => [...slide.querySelectorAll("script, img, iframe, [onload], [onerror], [onclick]")].map(({ outerHTML }) => outerHTML))); // biome-ignore format: one question
    expect(strange).toEqual([]);
    await page.close();
  });
});
