// `npm run picture`: docs/chronology.png, the chronology of the demo's record at 1280 pixels. Needs a Chromium: Debian's,
// or the one whose path CHROMIUM gives.
import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { ready, root } from "./ready.mjs";

const MOST_BYTES = 300_000;

ready();
const { chromium } = await import("playwright-core");
const browserPath = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path && existsSync(path));
if (!browserPath) throw new Error("No Chromium found: set CHROMIUM to its path.");

const address = (child) =>
  new Promise((resolve, reject) => {
    let printed = "";
    child.stdout.on("data", (text) => {
      printed += text;
      const found = /https?:\/\/\S+/.exec(printed);
      if (found) resolve(found[0]);
    });
    child.on("exit", () => reject(new Error(`The demo ended before it served:\n${printed}`)));
  });

const server = spawn(process.execPath, [join(root, "dist/main.js"), "demo"], {
  env: { ...process.env, READOUT_DEMO_FOLDER: join(root, ".readout") },
  stdio: ["ignore", "pipe", "inherit"],
});
const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: "light" });
  await page.goto(await address(server), { waitUntil: "networkidle" });
  const path = join(root, "docs/chronology.png");
  await page.screenshot({ path });
  if (statSync(path).size > MOST_BYTES)
    throw new Error(`The picture has ${statSync(path).size} bytes, more than ${MOST_BYTES}.`);
} finally {
  await browser.close();
  server.kill("SIGINT");
}
