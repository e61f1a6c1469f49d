// The jobs of those who read the record: the chronology editor and the journalist, each from an empty record to the result,
// in a real browser; users-data.test.ts has the others. Other tests
// look at one screen each; these walk from screen to screen by what a user sees.
import mammoth from "mammoth";
import { marked } from "marked";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, HOW_TO_GET } from "./chromium.ts";
import { CALL, HOAX, MEETING } from "./user-files.ts";
import { goTo, handIn, openWorkplace, paste, take, titlesShown, type Workplace } from "./user-paths.ts";
import { CORRECTION, COURIER, HELD, HOSTILE, KENYA, PERU, PLAN } from "./user-reports.ts";

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

  test.each([true, false])(
    "a chronology editor sees what is new since the last issue and takes a month away, scripts %s",
    (scripts) =>
      workplace.sit(scripts, async (seat) => {
        const { page, address } = seat;
        await page.goto(address);
        await page.getByRole("link", { name: "Hand in reports" }).click();
        await handIn(seat, [PLAN, HELD]);
        await page.getByRole("link", { name: "What changed" }).last().click();
        const news = (kind: string) =>
          page.locator(`section[aria-labelledby=kind-${kind}] h3`).allTextContents();
        expect(await news("new")).toContain(MEETING);
        await page.getByRole("button", { name: "Mark as seen" }).click();
        expect(await page.locator(".note-box").textContent()).toContain("Nothing new");

        seat.setClock("2022-05-02T08:00:00Z");
        await handIn(seat, [COURIER, PERU, CORRECTION, HOSTILE]);
        await paste(seat, KENYA);
        await goTo(seat, "What changed");
        expect(await page.locator(".lede").first().textContent()).toContain("5 reports received");
        expect(await news("new")).toEqual(expect.arrayContaining([CALL, HOAX]));
        expect(await news("new")).not.toContain(MEETING);
        await page
          .getByRole("navigation", { name: "Kinds of change" })
          .getByRole("link", { name: /^Confirmed by another origin/ })
          .click();
        await page.waitForURL(/kind=/);
        expect(await page.locator(".changes h3").allTextContents()).toContain(MEETING);
        await page.getByRole("button", { name: "Mark as seen" }).click();
        expect(await page.locator(".note-box").textContent()).toContain("Nothing new");

        await goTo(seat, "Chronology");
        expect(await titlesShown(seat)).toHaveLength(6);
        await page.getByLabel("First day").fill("March 2022");
        await page.getByLabel("Last day").fill("March 2022");
        await page.locator(".range button").click();
        await page.waitForURL(/from=/);
        const shown = await titlesShown(seat);
        expect(shown).toEqual([MEETING, CALL]);

        const word = await mammoth.convertToHtml({ buffer: await take(seat, "Word") });
        expect(
          [...word.value.matchAll(/<\/strong>([^<]*?)\.<sup>/g)].map(([, title]) => title!.trim()),
        ).toEqual(shown);
        const notes = [...word.value.matchAll(/<li id="footnote-[^"]*">(.*?)<\/li>/g)].map(
          ([, note]) => note!,
        );
        expect(notes).toHaveLength(2);
        expect(notes[0]).toContain("Lakeside Courier");
        expect(notes[1]).toContain("Foreign Ministry of Kenya");

        const markdown = (await take(seat, "Markdown")).toString();
        const bold = marked
          .lexer(markdown)
          .filter((token) => token.type === "paragraph" && /^\*\*/.test(token.raw));
        expect(bold.map(({ raw }) => /\.\*\* (.*?)\.\[\^/.exec(raw)?.[1])).toEqual(shown);
        const called = [...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number);
        const told = [...markdown.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number);
        expect([called, told]).toEqual([
          ["1", "2"],
          ["1", "2"],
        ]);

        await page.getByRole("link", { name: "Show all" }).click();
        await page.waitForURL((url) => url.search === "");
        const whole = await marked.parse((await take(seat, "Markdown")).toString());
        expect(whole).toContain(HOAX);
        expect(whole).not.toMatch(/<(?:script|img|b>)/);
      }),
  );

  test.each([true, false])(
    "a journalist opens a hit at its words, compares two readouts and takes the citation, scripts %s",
    (scripts) =>
      workplace.sit(scripts, async (seat) => {
        const { page, address } = seat;
        await page.goto(address);
        await handIn(seat, [COURIER, PERU, HELD, HOSTILE]);
        await paste(seat, KENYA);
        if (scripts) {
          await page.locator("h1").click();
          await page.keyboard.press("/");
        } else await page.locator("#q").focus();
        await page.keyboard.type("passport wait");
        await page.keyboard.press("Enter");
        await page.waitForURL(/\/search\?/);
        const hits = page.locator(".hits li");
        expect(await hits.count()).toBe(2);
        await hits.filter({ hasText: "Lakeside Courier" }).locator("a").click();
        await page.waitForURL(/#block-/);
        expect(await page.locator("mark.found").allTextContents()).toEqual(["passport", "wait"]);
        for (const word of await page.locator("mark.found").all()) {
          const { y, height } = (await word.boundingBox())!;
          expect(y >= 0 && y + height <= 800).toBe(true);
        }
        expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);

        await goTo(seat, "Chronology");
        await page.locator("tr[data-row] a[data-open]", { hasText: CALL }).click();
        const columns = page.locator(".columns .column");
        expect(await columns.locator("header cite").allTextContents()).toEqual([
          "Ministry of Foreign Affairs of Peru",
          "Foreign Ministry of Kenya",
        ]);
        expect(await columns.locator(".claims dd.odds").allTextContents()).toEqual([
          "22 March 2022",
          "23 March 2022",
        ]);
        const [left, right] = await Promise.all([0, 1].map((at) => columns.nth(at).boundingBox()));
        expect(left!.y).toBe(right!.y);
        expect(left!.x + left!.width).toBeLessThanOrEqual(right!.x);
        await page.locator("details.cite summary").click();
        const citation = (await page.locator("#citation").textContent())!;
        expect(citation).toContain(CALL);
        expect(await page.locator("#citation").isVisible()).toBe(true);
        if (scripts) {
          await page.getByRole("button", { name: "Copy citation" }).click();
          await page.getByRole("button", { name: "Copied" }).waitFor();
          expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation);
        }

        await goTo(seat, "Quotations");
        const saying = page.locator("tr[data-row]", { hasText: "The fish do not ask" });
        expect(await saying.locator(".sigla li").allTextContents()).toEqual([
          "A Harbour Wire",
          "B Lakeside Courier",
        ]);
        expect(await saying.locator(".var").allTextContents()).toEqual(["haveA needB ", "harbourA portB "]);
        expect(await page.locator("img, td script, b:text('Post')").count()).toBe(0);
      }),
  );

  test("nowhere an error, a warning, a dialog or a breach of the policy", () =>
    expect(workplace.wrong).toEqual([]));
});
