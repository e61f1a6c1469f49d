// From an empty record to its chronology in a real browser: by forms alone, and by dropping files with scripts.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp, listen } from "../../src/serve/http/server.ts";
import { Inbox } from "../../src/serve/inbox/inbox.ts";
import { readingHere } from "../../src/serve/inbox/reading.ts";
import { ARGUMENTS, chromiumPath, HOW_TO_GET } from "./chromium.ts";
import { kept } from "./record.ts";

const executable = chromiumPath();
if (executable === undefined) console.warn(HOW_TO_GET);

const MET = `Ministers meet in Lima

LIMA, May 4, 2022 — Kenyan Foreign Minister Amina Odero met Peruvian Foreign Minister Rosa Quispe in Lima on May 3, 2022.

It was the first time in many years that the rooms by the harbour were open to visitors, and they stayed until the evening.
`;
const FILES = [
  { name: "met.txt", mimeType: "text/plain", buffer: Buffer.from(MET) },
  { name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4 and more") },
];

describe.skipIf(executable === undefined)("handing in", { timeout: 90_000 }, () => {
  const islands = mkdtempSync(join(tmpdir(), "readout-islands-"));
  const wrong: string[] = [];
  let browser: Browser;

  beforeAll(async () => {
    const root = fileURLToPath(new URL("../../", import.meta.url));
    execFileSync(process.execPath, [join(root, "scripts/islands.mjs"), islands], { cwd: root });
    browser = await chromium.launch({ executablePath: executable!, args: ARGUMENTS });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(islands, { recursive: true, force: true });
  });

  /** A served empty record, and a page of it. */
  const served = async (javaScriptEnabled: boolean, work: (page: Page, address: string) => Promise<void>) => {
    const record = await kept([]);
    const now = (): string => new Date().toISOString();
    const inbox = await Inbox.open({ store: record.store, now, reading: readingHere() });
    const desk = { by: "", now, inbox };
    const app = createApp({ store: record.store, title: "Northern talks", version: "1", desk, islands });
    const listening = await listen(app, { port: 0 });
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") wrong.push(message.text());
    });
    try {
      await work(page, listening.address);
    } finally {
      await context.close();
      await listening.close();
      await inbox.end();
      await record.remove();
    }
  };

  const toChronology = async (page: Page, address: string): Promise<void> => {
    await page.locator(".inbox .mon a").click();
    expect(await page.locator("h1").textContent()).toBe("What changed");
    expect(await page.locator(".changes h3").allTextContents()).toContain("Odero and Quispe meet in Lima");
    await page.locator("form", { hasText: "Mark as seen" }).locator("button").click();
    expect(await page.locator(".note-box").textContent()).toContain("Nothing new");
    await page.goto(address);
    expect(await page.locator("tr[data-row]").textContent()).toContain("Odero and Quispe meet in Lima");
  };

  test("without scripts: choose, load again, retry, and read the chronology", async () => {
    await served(false, async (page, address) => {
      await page.goto(address);
      await page.locator("a", { hasText: "Hand in reports" }).click();
      await page.locator("#files").setInputFiles(FILES);
      await page.locator("button", { hasText: "Read files" }).click();
      for (let tries = 0; tries < 60 && (await page.locator(".again").count()) > 0; tries += 1) {
        await page.waitForTimeout(500);
        await page.locator(".again").click();
      }
      expect(await page.locator(".in").allTextContents()).toEqual(["added", "refused"]);
      expect(await page.locator(".why").textContent()).toContain("a PDF file");
      await page.locator("button", { hasText: "Remove: scan.pdf" }).click();
      expect(await page.locator("tr[data-row]").count()).toBe(1);
      await toChronology(page, address);
    });
  });

  test("with scripts: drop, watch, paste, and read the chronology", async () => {
    await served(true, async (page, address) => {
      await page.goto(`${address}inbox`);
      const dropped = await page.evaluateHandle((text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], "met.txt", { type: "text/plain" }));
        transfer.items.add(new File(["%PDF-1.4 and more"], "scan.pdf"));
        return transfer;
      }, MET);
      await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
      await page.locator(".in.added").waitFor({ timeout: 60_000 });
      await page.locator(".in.refused").waitFor();
      await page.locator(".mon span", { hasText: "1 report added: " }).waitFor();
      await page.evaluate(() => {
        const transfer = new DataTransfer();
        transfer.setData("text/plain", "https://news.example/a\nhttps://news.example/b");
        document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true }));
      });
      expect(await page.locator("#addresses").inputValue()).toBe(
        "https://news.example/a\nhttps://news.example/b",
      );
      await page.setViewportSize({ width: 390, height: 844 });
      for (const path of ["inbox", "changes", ""]) {
        await page.goto(address + path);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([path, over]).toEqual([path, 0]);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`${address}inbox`);
      await toChronology(page, address);
    });
  });

  test("nowhere an error, a warning or a breach of the policy", () => expect(wrong).toEqual([]));
});
