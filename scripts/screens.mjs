// `npm run screens -- FOLDER`: pictures of every screen of the demo's record to look at: wide and on a phone, light and dark,
// and as printed; besides those an empty record shows, and what is said where nothing lies. One page of each route is found
// by following links, so that a new screen is in it by itself.
// `npm run screens -- --pictures`: those of the README, into docs.    Needs a Chromium: Debian's, or CHROMIUM's.
//   [--only TEXT] those whose name has it    [--address URL] of a record that is served already
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { crawl } from "./crawl.mjs";
import { ready, root } from "./ready.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pictures: { type: "boolean" }, only: { type: "string" }, address: { type: "string" } },
});
const [folder] = positionals;
if (!folder && !values.pictures) {
  console.error("Name a folder for the pictures, or ask for those of the README with --pictures.");
  process.exit(2);
}

const MOST_BYTES = 300_000;
/** Longer pages are cut off. */
const MOST_HEIGHT = 3200;
const README = [
  { file: "chronology.png", pick: ({ chronology }) => chronology },
  { file: "event.png", pick: ({ event }) => event },
  { file: "dossier.png", pick: () => "/dossier/state/US/state/JP" },
];
const LOOKS = [
  { name: "1440-light", width: 1440 },
  { name: "1440-dark", width: 1440, colorScheme: "dark" },
  { name: "390-light", width: 390 },
  { name: "390-dark", width: 390, colorScheme: "dark" },
  { name: "print", width: 794, media: "print" },
];
const SAID = ["/nowhere", "/?from=soon&kind=party", "/?as-of=never", "/search?q=zzz"];

ready();
const { chromium } = await import("playwright-core");
const { ROUTES } = await import("../dist/serve/http/routes.js");
const executablePath = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path && existsSync(path));
if (!executablePath) throw new Error("No Chromium found: set CHROMIUM to its path.");

const started = (args) => {
  const child = spawn(process.execPath, [join(root, "dist/main.js"), ...args], {
    env: { ...process.env, READOUT_DEMO_FOLDER: join(root, ".readout") },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = new Promise((resolve, reject) => {
    let printed = "";
    child.stdout.on("data", (text) => {
      printed += text;
      const found = /https?:\/\/\S+/.exec(printed);
      if (found) resolve(found[0]);
    });
    child.on("exit", () => reject(new Error(`It ended before it served:\n${printed}`)));
  });
  return { address, stop: () => child.kill("SIGINT") };
};

const fetched = (base) => async (address) => {
  const answer = await fetch(new URL(address, base), { redirect: "manual" });
  const { status, headers } = answer;
  const type = headers.get("content-type");
  const isPage = type?.startsWith("text/html");
  // What is told as it happens never ends.
  if (!isPage) await answer.body?.cancel();
  return { status, type, location: headers.get("location"), text: isPage ? await answer.text() : "" };
};
const data = async (base, path) => (await fetch(new URL(path, base))).json();
const most = (list, by) => list.reduce((best, one) => (by(one) > by(best) ? one : best), list[0]);

/** The event with most to show: reports side by side, a way from planned to held, sources that differ. */
const richest = async (base) => {
  const { groups } = await data(base, "/chronology.json");
  const lines = groups.flatMap((group) => group.lines);
  const event = most(lines, (line) => line.reports + 3 * line.differences.length + (line.before ? 3 : 0));
  return { chronology: "/", event: event?.href ?? "/" };
};

/** A name for the file: "event", "source-sentence". */
const nameOf = (path) =>
  path
    .split("/")
    .filter((part) => part !== "" && !part.startsWith(":"))
    .join("-") || "chronology";

const browser = await chromium.launch({
  executablePath,
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

const shoot = async (base, shots) => {
  for (const { name: look, width, colorScheme = "light", media = "screen" } of LOOKS) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.emulateMedia({ media, colorScheme });
    for (const { name, address } of shots) {
      await page.goto(new URL(address, base).href, { waitUntil: "load" });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.screenshot({
        path: join(folder, `${name}-${look}.png`),
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(height, MOST_HEIGHT) },
      });
    }
    await page.close();
  }
};

const everyScreen = async (base, richestOf) => {
  const pages = await crawl(ROUTES, fetched(base), { starts: ["/search?q=ministers"] });
  const shots = [...pages].flatMap(([path, addresses]) =>
    addresses.map((address, at) => ({ name: `${nameOf(path)}${at === 0 ? "" : `-${at + 1}`}`, address })),
  );
  const first = shots.findIndex(({ name }) => name === "event");
  if (first >= 0) shots[first] = { name: "event", address: richestOf.event };
  return [...shots, ...SAID.map((address, at) => ({ name: `said-${at + 1}`, address }))];
};

const chosen = (shots) => shots.filter(({ name }) => !values.only || name.includes(values.only));

const pictures = async (base, richestOf) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: "light" });
  for (const { file, pick } of README) {
    const path = join(root, "docs", file);
    await page.goto(new URL(pick(richestOf), base).href, { waitUntil: "networkidle" });
    await page.screenshot({ path });
    if (statSync(path).size > MOST_BYTES)
      throw new Error(`${file} has ${statSync(path).size} bytes, more than ${MOST_BYTES}.`);
  }
};

const server = values.address ? { address: values.address, stop: () => undefined } : started(["demo"]);
try {
  const base = await server.address;
  const richestOf = await richest(base);
  if (values.pictures) await pictures(base, richestOf);
  if (folder) {
    mkdirSync(folder, { recursive: true });
    await shoot(base, chosen(await everyScreen(base, richestOf)));
    const bare = started(["serve", "--record", join(folder, "empty.db"), "--port", "0"]);
    const none = await crawl(ROUTES, fetched(await bare.address));
    const empty = [...none].map(([path, [address]]) => ({ name: `empty-${nameOf(path)}`, address }));
    await shoot(await bare.address, chosen(empty));
    bare.stop();
  }
} finally {
  await browser.close();
  server.stop();
}
