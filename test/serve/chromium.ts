// Finds a Chromium on this machine for the tests that need a browser.
import { existsSync } from "node:fs";

const PLACES = [
  process.env.READOUT_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

export const chromiumPath = (): string | undefined =>
  PLACES.find((path) => path !== undefined && existsSync(path));

export const HOW_TO_GET =
  "No Chromium was found, so the pages were not tried in a browser: apt-get install chromium, or set READOUT_CHROMIUM.";

export const ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"];
