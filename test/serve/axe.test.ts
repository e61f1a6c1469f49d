// Every route that shows a page, held against the rules of WCAG 2.2 AA that a machine can check: on a record, an empty one
// and a hostile one, light and dark, on a phone and a desk, with all that folds folded and opened.
import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROUTES } from "../../src/serve/http/routes.tsx";
import { addressesOf, executable, type Opened, opened, SAID } from "./in-browser.ts";
import { DRAFTS, HOSTILE } from "./record.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** The size of targets is checked only where it is asked for. */
const ALL: RunOptions = {
  runOnly: { type: "tag", values: TAGS },
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};
/** What a colour scheme can break. */
const COLOURS: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
  resultTypes: ["violations"],
};

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** What is wrong, one line a place. */
const check = async (page: Page, where: string, options: RunOptions): Promise<readonly string[]> => {
  const found = (await page.evaluate(
    (asked) => (window as unknown as { axe: typeof axe }).axe.run(document, asked),
    options,
  )) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        (node) => `${where}: ${id} at ${node.target.join(" ")}: ${node.failureSummary?.split("\n")[1] ?? ""}`,
      ),
  );
};

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });

/** Menus lie above the page: on a phone several that are open cover each other, which nobody can bring about at once. */
const foldMenus = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>(".tools details")) menu.open = false;
  });

const checked = async (page: Page, address: string): Promise<readonly string[]> => {
  const wrong: string[] = [];
  const at = async (where: string, options: RunOptions): Promise<void> => {
    wrong.push(...(await check(page, `${address}, ${where}`, options)));
  };
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(DESK);
  await page.goto(address);
  await at("folded", ALL);
  await unfold(page);
  await at("unfolded", ALL);
  await page.emulateMedia({ colorScheme: "dark" });
  await at("dark", COLOURS);
  await page.setViewportSize(PHONE);
  await foldMenus(page);
  await at("on a phone, dark", COLOURS);
  await page.emulateMedia({ colorScheme: "light" });
  await at("on a phone", ALL);
  return wrong;
};

describe.skipIf(executable === undefined)("accessible", { timeout: 600_000 }, () => {
  let all: Opened;
  beforeAll(async () => {
    all = await opened({ talks: DRAFTS, empty: [], hostile: HOSTILE });
  }, 120_000);
  afterAll(() => all?.close());

  test.each(["talks", "empty", "hostile"])("every page of the record “%s”", async (name) => {
    const served = all.served.get(name)!;
    const { pages, all: addresses } = await addressesOf(served, ["/search?q=Lisbon"]);
    const context = await all.browser.newContext();
    await context.addInitScript({ content: axe.source });
    const page = await context.newPage();
    const wrong: string[] = [];
    for (const address of new Set([...addresses, ...SAID]))
      wrong.push(...(await checked(page, new URL(address, served.address).href)));
    await context.close();
    expect(wrong).toEqual([]);
    // Screens are there in every record; what has a name in its address only where something bears it.
    const shown = ROUTES.filter(({ path, twin }) => twin !== undefined && !path.includes(":"));
    expect(shown.filter(({ path }) => !pages.has(path)).map(({ path }) => path)).toEqual([]);
    const has = (begin: string): boolean => [...pages.keys()].some((path) => path.startsWith(begin));
    expect([has("/event/:"), has("/source/:")]).toEqual([name !== "empty", name !== "empty"]);
  });
});
