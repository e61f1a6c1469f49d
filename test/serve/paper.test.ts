// Every page as it is printed: nothing to press or to fill in stands on the paper, nothing runs off it, and what was asked
// and the day of the view do.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addressesOf, executable, type Opened, opened } from "./in-browser.ts";
import { DRAFTS } from "./record.ts";

/** A4 within its margins, as Chromium counts: narrower than the sheet itself. */
const SHEET = { width: 794, height: 1123 };

const onPaper = (page: Page): Promise<{ controls: readonly string[]; wide: boolean; title: string }> =>
  page.evaluate(() => {
    const isShown = (element: Element): boolean => element.getClientRects().length > 0;
    const controls = document.querySelectorAll(
      "nav:not(.turn), button, .btn, select, textarea, summary:not(.facts summary), input:not(#as-of):not([type=hidden])",
    );
    return {
      controls: [...controls].filter(isShown).map((element) => element.outerHTML.slice(0, 80)),
      wide: document.documentElement.scrollWidth > innerWidth,
      title: document.querySelector("h1")?.textContent ?? "",
    };
  });

describe.skipIf(executable === undefined)("on paper", { timeout: 300_000 }, () => {
  let all: Opened;
  beforeAll(async () => {
    all = await opened({ talks: DRAFTS });
  }, 120_000);
  afterAll(() => all?.close());

  test("every page has its title and nothing to press, and none runs off the sheet", async () => {
    const served = all.served.get("talks")!;
    const { all: addresses } = await addressesOf(served, ["/search?q=Lisbon"]);
    const page = await all.browser.newPage({ viewport: SHEET });
    await page.emulateMedia({ media: "print" });
    for (const address of addresses) {
      await page.goto(new URL(address, served.address).href);
      const { controls, wide, title } = await onPaper(page);
      expect([address, controls, wide, title === ""]).toEqual([address, [], false, false]);
    }
    await page.close();
  });

  test("what the page is narrowed to is told in words, and the day of the view", async () => {
    const served = all.served.get("talks")!;
    const page = await all.browser.newPage({ viewport: SHEET });
    await page.emulateMedia({ media: "print" });
    await page.goto(new URL("/?status=held&from=2021&as-of=2030-01-01", served.address).href);
    expect(await page.locator(".lede", { hasText: "Only: " }).textContent()).toBe(
      "Only: status held; from 1 Jan 2021.",
    );
    expect(await page.locator("#as-of").inputValue()).toBe("1 January 2030");
    expect(await page.locator("#as-of").isVisible()).toBe(true);
    await page.close();
  });
});
