// The pages in a real browser: with and without scripts, by keyboard, on a phone's width, on paper.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp, type Listening, listen } from "../../src/serve/http/server.ts";
import { ARGUMENTS, chromiumPath, HOW_TO_GET } from "./chromium.ts";
import { DRAFTS, HOSTILE, type Kept, kept } from "./record.ts";

const executable = chromiumPath();
if (executable === undefined) {
  if (process.env.CI !== undefined && process.env.CI !== "") throw new Error(HOW_TO_GET);
  console.warn(HOW_TO_GET);
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

describe.skipIf(executable === undefined)("in a browser", { timeout: 60_000 }, () => {
  let browser: Browser;
  let record: Kept;
  let hostile: Kept;
  let served: Listening;
  let dangerous: Listening;
  const built = mkdtempSync(join(tmpdir(), "readout-islands-"));
  const wrong: string[] = [];

  beforeAll(async () => {
    execFileSync(process.execPath, [join(ROOT, "scripts/islands.mjs"), join(built, "serve/islands")], {
      cwd: ROOT,
    });
    const islands = join(built, "serve/islands");
    [record, hostile] = await Promise.all([kept(DRAFTS), kept(HOSTILE)]);
    served = await listen(
      createApp({ store: record.store, title: "Northern talks", version: "1", islands }),
      { port: 0 },
    );
    dangerous = await listen(createApp({ store: hostile.store, title: "Hostile", version: "1", islands }), {
      port: 0,
    });
    browser = await chromium.launch({ executablePath: executable!, args: ARGUMENTS });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await Promise.all([served?.close(), dangerous?.close()]);
    await Promise.all([record?.remove(), hostile?.remove()]);
    rmSync(built, { recursive: true, force: true });
  });

  const open = async (address: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning")
        wrong.push(`${address}: ${message.text()}`);
    });
    page.on("pageerror", (error) => wrong.push(`${address}: ${error.message}`));
    page.on("dialog", (dialog) => {
      wrong.push(`${address}: a dialog opened`);
      void dialog.dismiss();
    });
    await page.goto(address);
    return page;
  };

  test.each([true, false])(
    "from the chronology to the words in the source, scripts %s",
    async (javaScriptEnabled) => {
      const page = await open(served.address, { javaScriptEnabled });
      const row = page.locator("tr", { hasText: "meet in Lisbon" });
      await row.locator("summary").click();
      expect(await row.locator("blockquote mark").allTextContents()).toContain("will gather");
      await row.locator("a[data-open]").click();
      expect(await page.locator("h1").textContent()).toBe("Solheim, Brekke, Costa and Nunes meet in Lisbon");
      await page.locator("details.how summary").first().click();
      expect(await page.locator("details.how").first().textContent()).toContain("office/plural-of-states");
      await page.locator(".column .passage footer a").first().click();
      expect(page.url()).toMatch(/\/source\/[0-9a-f]{16}#passage-[0-9a-f]{16}$/);
      const target = page.locator("mark:target");
      expect(await target.textContent()).toContain(
        "The foreign and defence ministers of Norway and Portugal",
      );
      expect(await target.evaluate((mark) => getComputedStyle(mark).outlineStyle)).toBe("solid");
      await page.locator(".sentence:has(mark:target) .way").click();
      expect(await page.locator("h1").textContent()).toBe("How was this read?");
      expect(await page.locator(".deps li").first().textContent()).toContain("head of the sentence");
      await page.context().close();
    },
  );

  test("filters and searches without scripts", async () => {
    const page = await open(served.address, { javaScriptEnabled: false });
    await page.locator('input[name="status"][value="planned"]').check();
    await page.locator(".facets button").click();
    expect(new URL(page.url()).search).toContain("status=planned");
    expect(await page.locator("tr[data-row]").count()).toBe(2);
    await page.locator("#q").fill("road wall");
    await page.locator("#q").press("Enter");
    expect(await page.locator(".hits mark").allTextContents()).toEqual(["road", "wall"]);
    expect(await page.locator("button[data-copy]:visible").count()).toBe(0);
    await page.context().close();
  });

  test("moves by keyboard", async () => {
    const page = await open(served.address);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await page.locator("tr.cur").textContent()).toContain("meet in Lisbon");
    await page.keyboard.press("k");
    await page.keyboard.press("j");
    await page.keyboard.press("e");
    expect(
      await page
        .locator("tr.cur details.evidence")
        .evaluate((details) => (details as HTMLDetailsElement).open),
    ).toBe(true);
    await page.keyboard.press("?");
    expect(await page.locator("dialog[open]").textContent()).toContain("next, previous row");
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await page.keyboard.press("/");
    await page.keyboard.type("jjk?gc");
    expect(await page.locator("#q").inputValue()).toBe("jjk?gc");
    await page.keyboard.press("Escape");
    await page.keyboard.press("k");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/event\//);
    await page.keyboard.press("g");
    await page.keyboard.press("s");
    await page.waitForURL(/\/sources$/);
    await page.context().close();
  });

  test("letters can be switched off", async () => {
    const page = await open(served.address);
    await page.keyboard.press("?");
    await page.locator("dialog input").uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
    expect(await page.locator(".cur").count()).toBe(0);
    await page.context().close();
  });

  test("copies the citation", async () => {
    const page = await open(served.address, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator("details.cite summary").click();
    await page.locator("button[data-copy]").click();
    await page.locator("button", { hasText: "Copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Northern talks: chronology");
    await page.context().close();
  });

  const addresses = async (at: Listening): Promise<readonly string[]> => {
    const view = await (await fetch(`${at.address}chronology.json`)).json();
    const events = view.groups.flatMap((group: { lines: { href: string }[] }) =>
      group.lines.map(({ href }) => href),
    );
    const sources = (await (await fetch(`${at.address}sources.json`)).json()).lines.map(
      ({ href }: { href: string }) => href,
    );
    const told: string[] = [];
    for (const href of sources) {
      const { blocks } = await (await fetch(`${at.address}${href.slice(1)}.json`)).json();
      const pieces = blocks.flatMap((block: { pieces: { sentence?: number }[] }) => block.pieces);
      const { sentence } = pieces.findLast((piece: { sentence?: number }) => piece.sentence) ?? {};
      if (sentence !== undefined) told.push(`${href}/sentence/${sentence}`);
    }
    return ["/", "/actors", "/sources", "/search?q=Lisbon", ...events, ...sources, ...told];
  };

  test("fits a phone, hostile reports too", async () => {
    for (const at of [served, dangerous]) {
      const page = await open(at.address, { viewport: { width: 390, height: 844 } });
      for (const path of await addresses(at)) {
        await page.goto(at.address + path.slice(1));
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([path, over]).toEqual([path, 0]);
      }
      await page.context().close();
    }
  });

  test("fits paper and has no ground of its own there", async () => {
    const page = await open(served.address, { colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      "rgb(255, 255, 255)",
    );
    expect(await page.locator(".facets").isVisible()).toBe(false);
    expect((await page.pdf()).byteLength).toBeGreaterThan(1000);
    await page.context().close();
  });

  test("nowhere an error, a warning or a breach of the policy", () => expect(wrong).toEqual([]));
});
