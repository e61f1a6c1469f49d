// Every page by keyboard alone: each control is reached, can be seen to be reached, has a name and lets go again; the way
// past the frame works; nothing moves for those who ask that nothing move.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addressesOf, executable, type Opened, opened } from "./in-browser.ts";
import { DRAFTS } from "./record.ts";

interface Focused {
  readonly what: string;
  readonly name: string;
  readonly outline: boolean;
  readonly seen: boolean;
  /** Where it stands among all elements. */
  readonly at: number;
}

/** What has the focus; undefined where nothing of the page has. */
const focused = (page: Page): Promise<Focused | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body || element === document.documentElement) return;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent);
    const name = [
      element.getAttribute("aria-label"),
      element.getAttribute("title"),
      element.textContent,
      ...labels,
    ];
    return {
      what: `${element.localName}.${element.className} ${element.getAttribute("href") ?? ""}`.slice(0, 80),
      name: name.join("").trim(),
      outline: style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2,
      seen:
        box.width > 0 &&
        box.height > 0 &&
        box.bottom > 0 &&
        box.top < innerHeight &&
        box.right > 0 &&
        box.left < innerWidth,
      at: [...document.querySelectorAll("*")].indexOf(element),
    };
  });

const MOST = 400;

/** All that Tab leads to, until the page lets go. */
const walked = async (page: Page): Promise<readonly Focused[]> => {
  const all: Focused[] = [];
  for (let press = 0; press < MOST; press += 1) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    if (now === undefined || all.some(({ at }) => at === now.at)) return all;
    all.push(now);
  }
  throw new Error(`Tab did not lead out of ${page.url()} in ${MOST} steps.`);
};

/** All that can have the focus and is shown: of radio buttons of one name, one. */
const reachable = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const every = [...document.querySelectorAll("*")];
    const controls = document.querySelectorAll<HTMLElement>(
      "a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), select, textarea, summary, [tabindex]",
    );
    const groups = new Set<string>();
    return [...controls]
      .filter((control) => control.tabIndex >= 0 && control.checkVisibility({ visibilityProperty: true }))
      .filter(
        (control) => !(control.localName === "summary" && control.parentElement?.localName !== "details"),
      )
      .filter((control) => {
        if (!(control instanceof HTMLInputElement) || control.type !== "radio") return true;
        const first = !groups.has(control.name);
        groups.add(control.name);
        return first;
      })
      .map((control) => every.indexOf(control));
  });

describe.skipIf(executable === undefined)("by keyboard alone", { timeout: 300_000 }, () => {
  let all: Opened;
  let addresses: readonly string[];
  beforeAll(async () => {
    all = await opened({ talks: DRAFTS });
    const served = all.served.get("talks")!;
    addresses = (await addressesOf(served, ["/search?q=Lisbon"])).all.map(
      (address) => new URL(address, served.address).href,
    );
  }, 120_000);
  afterAll(() => all?.close());

  test("Tab leads to every control of every page, shows it, and leads out again", async () => {
    const context = await all.browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const wrong: string[] = [];
    for (const address of addresses) {
      await page.goto(address);
      const controls = await reachable(page);
      const met = await walked(page);
      for (const { what, name, outline, seen } of met) {
        if (name === "") wrong.push(`${address}: ${what} has no name`);
        if (!outline) wrong.push(`${address}: ${what} does not show that it has the focus`);
        if (!seen) wrong.push(`${address}: ${what} has the focus out of sight`);
      }
      // Radio buttons of a name are one stop, at whichever is chosen.
      if (met.length < controls.length) wrong.push(`${address}: ${met.length} of ${controls.length} reached`);
    }
    expect(wrong).toEqual([]);
    await context.close();
  });

  test("the first stop leads past the frame", async () => {
    const context = await all.browser.newContext();
    const page = await context.newPage();
    for (const address of addresses) {
      await page.goto(address);
      await page.keyboard.press("Tab");
      expect([address, (await focused(page))?.name]).toEqual([address, "Skip to the record"]);
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
      await page.keyboard.press("Tab");
      const inside = await page.evaluate(
        () => document.activeElement?.closest("header.site, form.asof") === null,
      );
      expect([address, inside]).toEqual([address, true]);
    }
    await context.close();
  });

  test("nothing moves for those who ask that nothing move", async () => {
    const context = await all.browser.newContext({ reducedMotion: "reduce" });
    const page = await context.newPage();
    for (const address of addresses) {
      await page.goto(address);
      const moving = await page.evaluate(() => {
        const lasts = (times: string): boolean =>
          times.split(",").some((time) => Number.parseFloat(time) > 0.001);
        return [...document.querySelectorAll("*")].flatMap((element) =>
          [null, "::before", "::after"].flatMap((part) => {
            const style = getComputedStyle(element, part);
            const moves =
              lasts(style.transitionDuration) ||
              (style.animationName !== "none" && lasts(style.animationDuration)) ||
              style.scrollBehavior === "smooth";
            return moves ? [`${element.localName}.${element.className}${part ?? ""}`] : [];
          }),
        );
      });
      expect([address, moving]).toEqual([address, []]);
    }
    await context.close();
  });
});
