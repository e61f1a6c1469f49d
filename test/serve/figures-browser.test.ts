// Figures in a real browser: the map zooms by keyboard, the graph opens when asked and answers to the keyboard, and nothing
// breaches the content security policy.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp, type Listening, listen } from "../../src/serve/http/server.ts";
import { ARGUMENTS, chromiumPath, HOW_TO_GET } from "./chromium.ts";
import { DRAFTS, type Kept, kept } from "./record.ts";

const executable = chromiumPath();
if (executable === undefined && process.env.CI) throw new Error(HOW_TO_GET);

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Graphs are drawn with WebGL, which a machine without a screen has in software only. */
const WITH_WEBGL = [...ARGUMENTS, "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

describe.skipIf(executable === undefined)("figures in a browser", { timeout: 60_000 }, () => {
  let browser: Browser;
  let record: Kept;
  let served: Listening;
  const built = mkdtempSync(join(tmpdir(), "readout-figures-"));
  const wrong: string[] = [];

  beforeAll(async () => {
    execFileSync(process.execPath, [join(ROOT, "scripts/islands.mjs"), built], { cwd: ROOT });
    record = await kept(DRAFTS);
    const app = createApp({ store: record.store, title: "Northern talks", version: "1", islands: built });
    served = await listen(app, { port: 0 });
    browser = await chromium.launch({ executablePath: executable!, args: WITH_WEBGL });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await record?.remove();
    rmSync(built, { recursive: true, force: true });
  });

  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error") wrong.push(`${path}: ${message.text()}`);
    });
    page.on("pageerror", (error) => wrong.push(`${path}: ${error.message}`));
    await page.goto(new URL(path, served.address).href);
    return page;
  };

  test("the map zooms and moves by keyboard, wheel and button, and leads to the chronology", async () => {
    const page = await open("/map", { reducedMotion: "reduce" });
    const box = async () => (await page.locator(".map svg").getAttribute("viewBox"))!.split(" ").map(Number);
    const [, , whole] = await box();
    await page.locator(".frame").focus();
    await page.keyboard.press("+");
    const [x, y, width] = await box();
    expect(width).toBeCloseTo(whole! / 1.6, 3);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowUp");
    const [right, up] = await box();
    expect([right! > x!, up! < y!]).toEqual([true, true]);
    await page.keyboard.press("0");
    expect((await box())[2]).toBe(whole);
    await page.locator('[data-zoom="in"]').click();
    expect((await box())[2]).toBeLessThan(whole!);
    await page.locator('[data-zoom="all"]').click();
    await page.locator(".map svg").hover();
    await page.mouse.wheel(0, -300);
    await page.waitForFunction(
      () => !document.querySelector(".map svg")!.getAttribute("viewBox")!.startsWith("0 0 960"),
    );
    await page.locator('.spots a[href="/?place=Rabat"]').click();
    expect(await page.locator("tr[data-row]").count()).toBe(1);
    await page.context().close();
  });

  test("the graph is fetched and opened only when asked for, and answers to the keyboard", async () => {
    const page = await open("/network", { colorScheme: "dark" });
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
    expect(await page.locator("canvas").count()).toBe(0);
    expect(await page.locator("svg.network circle").count()).toBe(4);
    await page.locator("[data-open-graph]").click();
    await page.locator(".graph canvas").first().waitFor({ state: "attached" });
    expect(fetched.filter((path) => path.includes("open-graph"))).toHaveLength(1);
    expect(fetched).toContain("/network.json");
    expect(await page.locator(".plain-drawing").isVisible()).toBe(false);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const first = await focused();
    expect(await page.locator(".graph .told").textContent()).toContain(`${first}, with `);
    await page.keyboard.press("Tab");
    expect(await focused()).not.toBe(first);
    expect(await page.locator(".graph .told").textContent()).toContain(`${await focused()}, with `);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/actor\/person\//);
    await page.context().close();
  });

  test("two sliders narrow the network by day, by keyboard, and fill in the fields", async () => {
    const page = await open("/network?of=all&status=held&status=planned");
    const low = page.getByRole("slider", { name: "From" });
    const high = page.getByRole("slider", { name: "Up to" });
    const edges = () => page.locator("svg.network .edges line").count();
    const whole = await edges();
    expect([await low.getAttribute("aria-valuetext"), await page.locator("#from").inputValue()]).toEqual([
      "1 March 2021",
      "",
    ]);
    await page.locator("[data-open-graph]").click();
    await page.locator(".graph canvas").first().waitFor({ state: "attached" });
    await high.focus();
    await page.keyboard.press("Home");
    expect(await high.getAttribute("aria-valuetext")).toBe("1 March 2021");
    await page.waitForURL(/to=2021-03-01/);
    await page.keyboard.press("End");
    await low.focus();
    for (let day = 0; day < 16; day += 1) await page.keyboard.press("ArrowRight");
    expect(await low.getAttribute("aria-valuetext")).toBe("17 March 2021");
    await page.waitForURL(
      (url) => url.searchParams.get("from") === "2021-03-17" && !url.searchParams.has("to"),
    );
    await page.locator(".graph canvas").first().waitFor({ state: "attached" });
    const same = await (await fetch(page.url().replace("/network?", "/network.json?"))).json();
    expect([await edges(), same.edges.length < whole]).toEqual([same.edges.length, true]);
    expect(await page.locator(".head .lede").first().textContent()).toBe(same.summary);
    expect(await page.locator("[data-told]").textContent()).toBe(same.summary);
    expect(await page.locator("#from").inputValue()).toBe("2021-03-17");
    expect(await page.locator('.export a[href^="/network.gexf"]').getAttribute("href")).toContain(
      "from=2021-03-17",
    );
    expect(await low.evaluate((slider) => slider === document.activeElement)).toBe(true);
    await low.press("End");
    expect(await low.inputValue()).toBe(await high.inputValue());
    await page.context().close();
    const plain = await open("/network", { javaScriptEnabled: false });
    expect(await plain.locator("[data-slides]").isVisible()).toBe(false);
    await plain.context().close();
  });

  test.each(["/map", "/network", "/activity"])(
    "%s does not widen a phone's page, with or without scripts",
    async (path) => {
      for (const javaScriptEnabled of [true, false]) {
        const page = await open(path, { javaScriptEnabled, viewport: { width: 390, height: 800 } });
        const width = await page.locator("html").evaluate((html) => html.scrollWidth);
        expect([path, javaScriptEnabled, width]).toEqual([path, javaScriptEnabled, 390]);
        expect(await page.locator(".figure svg[role]").count()).toBe(1);
        await page.context().close();
      }
    },
  );

  test("nothing went wrong on any page: no breach of the policy, no error", () => {
    expect(wrong).toEqual([]);
  });
});
