// The review in a real browser: by keyboard alone, with and without scripts, on a phone's width.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createApp, type Listening, listen } from "../../src/serve/http/server.ts";
import { ARGUMENTS, chromiumPath, HOW_TO_GET } from "./chromium.ts";
import { DRAFTS, type Kept, kept } from "./record.ts";

const executable = chromiumPath();
if (executable === undefined) {
  if (process.env.CI !== undefined && process.env.CI !== "") throw new Error(HOW_TO_GET);
  console.warn(HOW_TO_GET);
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

describe.skipIf(executable === undefined)("the review in a browser", { timeout: 60_000 }, () => {
  let browser: Browser;
  let record: Kept;
  let served: Listening;
  let minute = 0;
  const built = mkdtempSync(join(tmpdir(), "readout-review-"));
  const wrong: string[] = [];

  beforeAll(async () => {
    const islands = join(built, "serve/islands");
    execFileSync(process.execPath, [join(ROOT, "scripts/islands.mjs"), islands], { cwd: ROOT });
    browser = await chromium.launch({ executablePath: executable!, args: ARGUMENTS });
  }, 120_000);
  beforeEach(async () => {
    record = await kept(DRAFTS);
    const now = (): string => `2022-03-01T10:${String(minute++ % 60).padStart(2, "0")}:00Z`;
    const desk = { by: "Anna", now };
    const islands = join(built, "serve/islands");
    served = await listen(createApp({ store: record.store, title: "Talks", version: "1", islands, desk }), {
      port: 0,
    });
  });
  afterEach(async () => {
    await served.close();
    await record.remove();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(built, { recursive: true, force: true });
  });

  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning")
        wrong.push(`${path}: ${message.text()}`);
    });
    page.on("pageerror", (error) => wrong.push(`${path}: ${error.message}`));
    await page.goto(`${served.address}${path}`);
    return page;
  };
  const title = async (page: Page): Promise<string> =>
    (await page.locator(".item-title").textContent())!.trim();
  const kindsJudged = async (): Promise<readonly string[]> =>
    (await record.store.judgements()).toSorted((a, b) => (a.at < b.at ? -1 : 1)).map(({ kind }) => kind);

  test("is gone through, accepted, undone and noted by letters", async () => {
    minute = 0;
    const page = await open("review");
    const first = await title(page);
    await page.keyboard.press("j");
    await page.waitForURL(/at=2/);
    const second = await title(page);
    expect(second).not.toBe(first);
    await page.keyboard.press("k");
    await page.waitForURL(/\/review$/);
    expect(await title(page)).toBe(first);
    await page.keyboard.press("a");
    await page.waitForURL(/done=/);
    expect(await title(page)).toBe(second);
    expect(await page.locator(".just-done").textContent()).toContain("Accepted by Anna");
    await page.keyboard.press("u");
    await page.locator(".just-done", { hasText: "Taken back" }).waitFor();
    expect(await title(page)).toBe(first);
    await page.keyboard.press("n");
    await page.keyboard.type("ajkru? not keys here");
    expect(await page.locator("#note-text").inputValue()).toBe("ajkru? not keys here");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".just-done", { hasText: "Note by Anna" }).waitFor();
    expect(await kindsJudged()).toEqual(["accept", "undo", "note"]);
    await page.context().close();
  });

  test("corrects by letter and keyboard, and shows its letters on buttons and in the list", async () => {
    const page = await open("review");
    expect(await page.locator('[data-letter="a"] kbd').isVisible()).toBe(true);
    await page.keyboard.press("e");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("slot-date");
    await page.locator("#slot-date").fill("2021-05-04");
    await page.keyboard.press("Enter");
    await page.locator(".just-done", { hasText: "Corrected by Anna" }).waitFor();
    await page.locator("body").press("?");
    const keys = (await page.locator("dialog[open] dl").textContent())!;
    for (const does of ["accept: it is right as it stands", "reject", "next item", "undo what was just done"])
      expect(keys).toContain(does);
    expect(keys).not.toContain("evidence of the row");
    await page.context().close();
  });

  test("a letter after g goes to a screen and judges nothing; letters switched off do nothing", async () => {
    const page = await open("review");
    await page.keyboard.press("g");
    await page.keyboard.press("a");
    await page.waitForURL(/\/actors$/);
    await page.keyboard.press("g");
    await page.keyboard.press("r");
    await page.waitForURL(/\/review$/);
    await page.keyboard.press("?");
    await page.locator("dialog input").uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("a");
    await page.keyboard.press("j");
    await page.reload();
    expect(page.url()).toMatch(/\/review$/);
    expect(await kindsJudged()).toEqual([]);
    await page.context().close();
  });

  test("on a row's own page a letter shows the closed menu first, and acts when it is open", async () => {
    const { rows } = await record.store.chronology({ kind: ["signing"], offset: 0, limit: 1 });
    const page = await open(`event/${rows[0]!.id}`);
    await page.keyboard.press("r");
    expect(await page.locator("details.judge[open]").count()).toBe(1);
    expect(await kindsJudged()).toEqual([]);
    await page.keyboard.press("r");
    await page.waitForURL(/\/review\/log\?done=/);
    expect(await kindsJudged()).toEqual(["reject"]);
    await page.keyboard.press("u");
    await page.locator(".just-done", { hasText: "Taken back" }).waitFor();
    expect((await record.store.chronology({ kind: ["signing"], offset: 0, limit: 1 })).total).toBe(1);
    await page.context().close();
  });

  test.each([true, false])(
    "splits by ticking passages and confirms, scripts %s",
    async (javaScriptEnabled) => {
      const { rows } = await record.store.chronology({ kind: ["meeting"], offset: 0, limit: 1 });
      const page = await open(`review?row=${rows[0]!.id}`, { javaScriptEnabled });
      await page.locator("#split > summary").click();
      await page.locator("#split input[type=checkbox]").last().check();
      await page.locator("#split button").click();
      expect(await page.locator(".before-after section").nth(1).locator(".brief").count()).toBe(2);
      await page.locator(".confirm button").click();
      await page.locator(".just-done", { hasText: "Set apart by Anna" }).waitFor();
      await page.locator(".just-done button").click();
      await page.locator(".just-done", { hasText: "Taken back" }).waitFor();
      expect((await record.store.row(rows[0]!.id))!.facts).toEqual(rows[0]!.facts);
      await page.context().close();
    },
  );

  test("without scripts it is filtered, judged under a name of one's own and taken back", async () => {
    const page = await open("review", { javaScriptEnabled: false });
    expect(await page.locator("kbd:visible").count()).toBe(0);
    await page.locator('input[name="kind"][value="single"]').check();
    await page.locator(".facets .go button").click();
    expect(new URL(page.url()).search).toBe("?kind=single");
    await page.locator("#by").fill("Ben");
    await page.locator(".judged-by button").click();
    await page.locator('.judge-bar button:has-text("Accept")').click();
    expect(await page.locator(".just-done").textContent()).toContain("Accepted by Ben");
    await page.goto(`${served.address}review/log`);
    await page.locator(".log button").first().click();
    expect(await kindsJudged()).toEqual(["accept", "undo"]);
    await page.context().close();
  });

  test("fits a phone, every form open", async () => {
    const { rows } = await record.store.chronology({ kind: ["meeting"], offset: 0, limit: 1 });
    const id = rows[0]!.id;
    const page = await open("review", { viewport: { width: 390, height: 844 } });
    for (const path of [
      ...["correct", "merge", "split", "note"].map((form) => `review?row=${id}&open=${form}`),
      `review/merge?row=${id}&q=Lisbon`,
      `review/preview?do=split&row=${id}&fact=${rows[0]!.facts[0]}`,
      "review/log",
    ]) {
      await page.goto(`${served.address}${path}`);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([path, over]).toEqual([path, 0]);
    }
    await page.context().close();
  });

  test("nowhere an error, a warning or a breach of the policy", () => expect(wrong).toEqual([]));
});
