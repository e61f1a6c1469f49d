// The jobs of those who keep the record itself: the political scientist, the desk officer and the researcher, each from an
// empty record to the result, in a real browser.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, HOW_TO_GET } from "./chromium.ts";
import { CALL, CALL_OF_PERU, calendar, csv, HOAX, lines, MEETING } from "./user-files.ts";
import {
  asKnownOn,
  goTo,
  handIn,
  openWorkplace,
  paste,
  take,
  titlesShown,
  type Workplace,
} from "./user-paths.ts";
import { AGAIN, CORRECTION, HELD, HOSTILE, KENYA, PERU, PLAN, WRONG_DAY } from "./user-reports.ts";

const executable = chromiumPath();
if (executable === undefined) {
  if (process.env.CI !== undefined && process.env.CI !== "") throw new Error(HOW_TO_GET);
  console.warn(HOW_TO_GET);
}

describe.skipIf(executable === undefined)("in a browser, from an empty record", { timeout: 90_000 }, () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await openWorkplace(executable!);
  }, 120_000);
  afterAll(async () => workplace?.close());

  test("a political scientist keeps ids, codes and an earlier state of the record", () =>
    workplace.sit(true, async (seat) => {
      const { page, address } = seat;
      await page.goto(address);
      await handIn(seat, [PLAN, HELD, PERU]);
      await goTo(seat, "Chronology");
      await page.locator('input[name="status"][value="held"]').check();
      await page.getByRole("button", { name: "Apply" }).click();
      await page.waitForURL(/status=held/);
      expect(await titlesShown(seat)).toEqual([MEETING, CALL_OF_PERU]);
      const before = csv(await take(seat, "CSV"));
      expect(before.map(({ title }) => title)).toEqual([MEETING, CALL_OF_PERU]);
      const coded = lines(await take(seat, "JSON lines"));
      expect(coded.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      expect(coded[0].plover).toMatchObject({ event: "CONSULT", source: ["KEN", "PER"], cameo: "04" });
      await asKnownOn(seat, "31 March 2022");
      const then = await take(seat, "CSV");

      await page.getByRole("link", { name: "Show the latest" }).click();
      seat.setClock("2022-04-12T09:00:00Z");
      await handIn(seat, [AGAIN]);
      await goTo(seat, "Chronology");
      const after = csv(await take(seat, "CSV"));
      expect(after.filter(({ title }) => title === MEETING)).toEqual([
        expect.objectContaining({ reports: "3", status: "held" }),
      ]);
      for (const { path, title } of before) {
        await page.goto(new URL(path!, address).href);
        expect(await page.locator("h1").textContent()).toBe(title);
      }
      await page.goto(new URL(before[0]!.path!, address).href);
      expect(await page.locator(".column").count()).toBe(3);
      const all = lines(
        await (await fetch(`${address}chronology.jsonl`)).bytes().then((bytes) => Buffer.from(bytes)),
      );
      expect(all.find(({ facts }) => facts.includes(before[0]!.id)).facts).toHaveLength(3);

      await page.goto(`${address}?status=held`);
      await asKnownOn(seat, "31 March 2022");
      expect((await take(seat, "CSV")).equals(then)).toBe(true);
      await page.goto(address);
      await asKnownOn(seat, "5 March 2022");
      expect(await page.locator("tr[data-row]", { hasText: "Nairobi" }).textContent()).toContain("planned");
      expect(await page.locator("tr[data-row]", { hasText: CALL_OF_PERU }).count()).toBe(0);
    }));

  test.each([true, false])(
    "a desk officer sees what is overdue and what lies ahead, and puts it into a calendar, scripts %s",
    (scripts) =>
      workplace.sit(scripts, async (seat) => {
        const { page, address } = seat;
        await page.goto(address);
        await goTo(seat, "Promises");
        await page.getByRole("link", { name: "Hand in reports" }).click();
        await handIn(seat, [PLAN, HELD]);
        await paste(seat, KENYA);
        await goTo(seat, "Promises");
        await asKnownOn(seat, "5 April 2022");
        const tab = async (name: string): Promise<readonly string[]> => {
          await page.locator(".tabs a", { hasText: name }).click();
          await page.locator(".tabs a[aria-current]", { hasText: name }).waitFor();
          return page.locator("tr[data-row] .what").allTextContents();
        };
        expect(await tab("Overdue")).toEqual(["Open its fishing ports to Peruvian crews"]);
        expect(await page.locator("tr[data-row]").textContent()).toContain("4 days past its day; no report");
        expect(await tab("Open")).toEqual(
          expect.arrayContaining(["Send two survey ships to Mombasa", "Meet in Lima"]),
        );
        const due = calendar(await take(seat, "Calendar"));
        expect(due.map(({ day }) => day)).toContain("2022-08-31");

        seat.setClock("2022-04-21T08:00:00Z");
        await page.getByRole("link", { name: "Show the latest" }).click();
        await handIn(seat, [CORRECTION]);
        await goTo(seat, "Promises");
        expect(await tab("Overdue")).toEqual([]);
        expect(await tab("Kept")).toContain("Open its fishing ports to Peruvian crews");
        const history = page.locator("tr[data-row]", { hasText: "by 1 April 2022" }).locator(".hist > li");
        expect((await history.allTextContents()).map((step) => /^[a-z]+/.exec(step)?.[0])).toEqual([
          "kept",
          "open",
        ]);

        await goTo(seat, "Chronology");
        await page.locator('input[name="status"][value="planned"]').check();
        await page.getByRole("button", { name: "Apply" }).click();
        await page.waitForURL(/status=planned/);
        await page.getByLabel("First day").fill("21 April 2022");
        await page.locator(".range button").click();
        await page.waitForURL(/from=/);
        const ahead = await titlesShown(seat);
        const entries = calendar(await take(seat, "Calendar"));
        expect(entries.map(({ summary }) => String(summary).replace(" (day not known)", ""))).toEqual(ahead);
        expect(new Set(entries.map(({ status }) => status))).toEqual(new Set(["TENTATIVE"]));
        expect(entries.map(({ day }) => day)).toEqual(["2022-05-20", "2022-06-20", "2022-07-01"]);
      }),
  );

  test("a researcher narrows, takes sources and puts the record right by keyboard alone", () =>
    workplace.sit(true, async (seat) => {
      const { page, address } = seat;
      await page.goto(address);
      await handIn(seat, [HELD, PERU, WRONG_DAY, HOSTILE]);
      await paste(seat, KENYA);
      await goTo(seat, "Chronology");
      await page.locator('input[name="kind"][value="call"]').check();
      await page.getByRole("button", { name: "Apply" }).click();
      await page.waitForURL(/kind=call/);
      expect(await titlesShown(seat)).toEqual([CALL, CALL]);
      const row = page.locator("tr[data-row]").first();
      await row.locator("summary").click();
      const told = row.locator(".peek > *", { hasText: KENYA.outlet });
      await told.getByRole("link", { name: "in the report" }).first().click();
      expect(await page.locator("mark:target").count()).toBe(1);
      const source = JSON.parse((await take(seat, "CSL-JSON", "cite")).toString());
      expect(source).toMatchObject([{ "container-title": KENYA.outlet }]);
      await page.getByRole("link", { name: "Sources" }).first().click();
      const bibtex = (await take(seat, "BibTeX")).toString();
      expect(bibtex.match(/^@\w+\{/gm)).toHaveLength(5);
      expect(bibtex).toContain(KENYA.headline);

      const press = (...keys: readonly string[]) =>
        keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
      const item = async (): Promise<string> => (await page.locator(".item-title").textContent())!.trim();
      const find = async (words: string): Promise<void> => {
        for (let at = 2; !(await page.locator(".item").textContent())!.includes(words); at += 1) {
          await press("j");
          await page.waitForURL(new RegExp(`at=${at}`));
        }
      };
      await press("g", "r");
      await page.waitForURL(/\/review$/);
      await find(HOAX);
      await press("r");
      await page.locator(".just-done", { hasText: "Rejected by Anna" }).waitFor();
      await press("g", "c");
      await page.waitForURL(address);
      expect(await titlesShown(seat)).not.toContain(HOAX);
      await press("g", "r");
      await page.waitForURL(/\/review$/);
      await page.goBack();
      await page.goBack();
      await press("u");
      await page.locator(".just-done", { hasText: "Taken back" }).waitFor();
      expect(await item()).toBe(HOAX);

      await press("g", "r");
      await page.waitForURL(/\/review$/);
      await find("Foreign Minister Rosa Quispe on 25 March 2022");
      await press("m");
      await page.locator("#partner:focus").waitFor();
      await page.keyboard.type("Minister Quispe telephone");
      await press("Enter");
      await page.waitForURL(/\/review\/merge/);
      const choice = page.locator(".found li", { hasText: "23 March 2022" }).locator("input");
      while (!(await choice.evaluate((box) => box === document.activeElement))) await press("Tab");
      await press("Space", "Enter");
      await page.waitForURL(/\/review\/preview/);
      const confirm = page.getByRole("button", { name: "Merge them" });
      while (!(await confirm.evaluate((button) => button === document.activeElement))) await press("Tab");
      await press("Enter");
      await page.locator(".just-done", { hasText: "by Anna" }).waitFor();
      await page.goto(`${address}?kind=call`);
      expect(await page.locator("tr[data-row]").count()).toBe(1);
      expect(await page.locator("tr[data-row]").textContent()).toContain("3 reports");
    }));

  test("nowhere an error, a warning, a dialog or a breach of the policy", () =>
    expect(workplace.wrong).toEqual([]));
});
