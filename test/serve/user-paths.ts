// What every user does in a browser: sit down at an empty record, hand in reports, take files away. What arrives: a way of
// working with or without scripts. What leaves: a seat at a served record of its own, and all that the console said.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";
import { createApp, listen } from "../../src/serve/http/server.ts";
import { Inbox } from "../../src/serve/inbox/inbox.ts";
import { isUnderWay } from "../../src/serve/inbox/items.ts";
import { readingHere } from "../../src/serve/inbox/reading.ts";
import { ARGUMENTS } from "./chromium.ts";
import { kept } from "./record.ts";
import type { KENYA, Report } from "./user-reports.ts";

export interface Seat {
  readonly page: Page;
  readonly address: string;
  readonly scripts: boolean;
  readonly inbox: Inbox;
  /** What the clock on the wall says from now on. */
  readonly setClock: (instant: string) => void;
}

export interface Workplace {
  readonly sit: (scripts: boolean, work: (seat: Seat) => Promise<void>) => Promise<void>;
  /** Errors, warnings, breaches of the policy and dialogs, in any page. */
  readonly wrong: readonly string[];
  readonly close: () => Promise<void>;
}

const listenTo = (page: Page, wrong: string[]): void => {
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      wrong.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => wrong.push(`${page.url()}: ${error.message}`));
  page.on("dialog", (dialog) => {
    wrong.push(`${page.url()}: a dialog opened`);
    void dialog.dismiss();
  });
};

const sitDown = async (
  { browser, islands, wrong }: { browser: Browser; islands: string; wrong: string[] },
  scripts: boolean,
  work: (seat: Seat) => Promise<void>,
): Promise<void> => {
  const record = await kept([]);
  let clock = Date.parse("2022-03-11T08:00:00Z");
  const now = (): string => {
    clock += 1000;
    return new Date(clock).toISOString();
  };
  const inbox = await Inbox.open({ store: record.store, now, reading: readingHere() });
  const desk = { by: "Anna", now, inbox };
  const app = createApp({ store: record.store, title: "Harbour talks", version: "1", desk, islands });
  const served = await listen(app, { port: 0 });
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    viewport: { width: 1280, height: 800 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  listenTo(page, wrong);
  const setClock = (instant: string): void => {
    clock = Date.parse(instant);
  };
  try {
    await work({ page, address: served.address, scripts, inbox, setClock });
  } finally {
    await context.close();
    await served.close();
    await inbox.end();
    await record.remove();
  }
};

export const openWorkplace = async (executablePath: string): Promise<Workplace> => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const islands = mkdtempSync(join(tmpdir(), "readout-users-"));
  execFileSync(process.execPath, [join(root, "scripts/islands.mjs"), islands], { cwd: root });
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  const wrong: string[] = [];
  return {
    wrong,
    sit: (scripts, work) => sitDown({ browser, islands, wrong }, scripts, work),
    close: async () => {
      await browser.close();
      rmSync(islands, { recursive: true, force: true });
    },
  };
};

/** Until all is read, as the page itself tells: by itself with scripts, when it is loaded again without. */
const untilRead = async ({ page, inbox, scripts }: Seat): Promise<void> => {
  const never = new AbortController().signal;
  for (let { state } = inbox; state.items.some(isUnderWay); { state } = inbox)
    await inbox.changed(state.version, never);
  // What the hand-in changed is summed up after its last report.
  for (let tries = 0; tries < 200; tries += 1) await new Promise((resolve) => setImmediate(resolve));
  if (!scripts) await page.reload();
  await page.locator(".again").waitFor({ state: "detached" });
};

/** By the navigation, as a user goes. */
export const goTo = async ({ page }: Seat, screen: string): Promise<void> => {
  await page.locator("nav[aria-label=Screens] a", { hasText: screen }).click();
  await page.locator("h1").waitFor();
};

export const handIn = async (seat: Seat, reports: readonly Report[]): Promise<void> => {
  const { page } = seat;
  await goTo(seat, "Inbox");
  await page
    .locator("#files")
    .setInputFiles(
      reports.map(({ name, mimeType, text }) => ({ name, mimeType, buffer: Buffer.from(text) })),
    );
  await page.locator("button", { hasText: "Read files" }).click();
  await page.locator(".inbox tr", { hasText: reports[0]!.name }).waitFor();
  await untilRead(seat);
};

export const paste = async (seat: Seat, { headline, outlet, day, text }: typeof KENYA): Promise<void> => {
  const { page } = seat;
  await goTo(seat, "Inbox");
  await page.getByLabel("Text", { exact: true }).fill(text);
  await page.getByLabel("Headline").fill(headline);
  await page.getByLabel("Outlet").fill(outlet);
  await page.getByLabel("Day", { exact: true }).fill(day);
  await page.locator("button", { hasText: "Read text" }).click();
  await page.locator(".inbox tr", { hasText: headline }).waitFor();
  await untilRead(seat);
};

/** As its record was known on a day, by the bar above the page. */
export const asKnownOn = async ({ page }: Seat, day: string): Promise<void> => {
  await page.locator("#as-of").fill(day);
  await page.locator("form.asof button").click();
  await page.locator("form.asof.past").waitFor();
};

/** What the browser saves when the link is followed. */
const saved = async (page: Page, link: Locator): Promise<Buffer> => {
  const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return readFile(await file.path());
};

/** From the menu "Export" or "Cite"; it is closed again. */
export const take = async (
  { page }: Seat,
  format: string,
  menu: "export" | "cite" = "export",
): Promise<Buffer> => {
  const details = page.locator(`.tools details.${menu}`);
  await details.locator("summary").click();
  const bytes = await saved(page, details.getByRole("link", { name: format, exact: true }));
  await details.locator("summary").click();
  return bytes;
};

/** The sentences of the events that the page shows. */
export const titlesShown = ({ page }: Seat): Promise<readonly string[]> =>
  page.locator("tr[data-row] a[data-open]").allTextContents();
