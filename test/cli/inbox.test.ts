// The inbox as it is built: reports are read by a thread of their own, and one that takes too long ends that thread alone.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import type { Source } from "../../src/model/document.ts";
import {
  type Reading,
  readingBeside,
  readingHere,
  type ThreadOptions,
} from "../../src/serve/inbox/reading.ts";
import { command } from "./built.ts";

const source = (text: string): Source => ({
  bytes: new TextEncoder().encode(text),
  name: "met.txt",
  address: "met.txt",
  received: "2022-05-05T00:00:00Z",
});

const MET = `Ministers meet in Lima

LIMA, May 4, 2022 — Kenyan Foreign Minister Amina Odero met Peruvian Foreign Minister Rosa Quispe in Lima on May 3, 2022.

It was the first time in many years that the rooms by the harbour were open to visitors, and they stayed until the evening.
`;

const beside = (options: ThreadOptions = {}): Reading => {
  const file = pathToFileURL(join(command, "../reading-thread.js"));
  const reading = readingBeside(file, options);
  onTestFinished(() => reading.end());
  return reading;
};

it("reads what is read here, and refuses what is refused here", { timeout: 60_000 }, async () => {
  const thread = beside();
  for (const text of [MET, "%PDF-1.4 and more", "  "]) {
    const [there, here] = await Promise.all([thread.read(source(text)), readingHere().read(source(text))]);
    expect(JSON.parse(JSON.stringify(there))).toEqual(JSON.parse(JSON.stringify(here)));
  }
});

it("gives up a report that takes too long, and reads on with another thread", {
  timeout: 60_000,
}, async () => {
  const long = `${MET}\n`.repeat(20_000);
  const told = await beside({ mostMs: 300 }).read(source(long));
  expect("error" in told && told.error.code).toBe("too-long");
  const thread = beside();
  const given = thread.read(source(long));
  await thread.end();
  expect(await given).toMatchObject({ error: { code: "ended" } });
  expect(await thread.read(source(MET))).toMatchObject({ document: { name: "met.txt" } });
});
