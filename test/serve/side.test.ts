// A row that very many reports tell of: its page shows some of them at a time, its data has all.
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../src/serve/http/server.ts";
import { COLUMNS_SHOWN } from "../../src/serve/views/side.ts";
import { named, tags } from "./markup.ts";
import { type Draft, type Kept, kept, on, SOLHEIM, state } from "./record.ts";

const REPORTS = COLUMNS_SHOWN * 2 + 5;
const SENTENCE = "Solheim, the foreign minister of Norway, spoke of the harbour.";

const told = (at: number): Draft => ({
  name: `report-${at}.txt`,
  outlet: `Harbour Wire ${at}`,
  published: on(`2021-03-${String((at % 28) + 1).padStart(2, "0")}`),
  paragraphs: [["body", `${SENTENCE} This is report ${at}.`]],
  says: [
    {
      type: "tenure",
      person: SOLHEIM,
      office: "foreign minister",
      title: "foreign minister",
      of: state("NO"),
      quote: SENTENCE,
      rule: "office/apposition",
    },
  ],
});

let record: Kept;
let app: ReturnType<typeof createApp>;
let office = "";

beforeAll(async () => {
  record = await kept(Array.from({ length: REPORTS }, (_, at) => told(at)));
  app = createApp({ store: record.store, title: "One minister", version: "1" });
  const [row] = (await record.store.rowsWith({ type: "tenure", order: "told", offset: 0, limit: 1 })).map(
    ({ row }) => row,
  );
  office = (await app.request(`/office/${row!.id}`)).headers.get("Location")!;
});
afterAll(() => record.remove());

const page = async (address: string) => {
  const response = await app.request(address);
  expect([address, response.status]).toEqual([address, 200]);
  return tags(await response.text());
};
const reportsOn = async (address: string) =>
  named(await page(address), "article").map(({ attributes }) => attributes["aria-label"]);

test("its reports are turned page by page, and each is shown once", async () => {
  const pages = await Promise.all([1, 2, 3].map((at) => reportsOn(`${office}?page=${at}`)));
  expect(pages.map(({ length }) => length)).toEqual([COLUMNS_SHOWN, COLUMNS_SHOWN, 5]);
  expect(new Set(pages.flat()).size).toBe(REPORTS);
  expect(await reportsOn(office)).toEqual(pages[0]);
  expect(await reportsOn(`${office}?page=4`)).toEqual([]);
});

test("each page leads to the ones beside it", async () => {
  const turns = async (address: string) =>
    named(await page(address), "a").flatMap(({ attributes: { rel, href } }) =>
      href?.startsWith(office) && (rel === "prev" || rel === "next") ? [[rel, href]] : [],
    );
  expect(await turns(office)).toEqual([["next", `${office}?page=2`]]);
  expect(await turns(`${office}?page=2`)).toEqual([
    ["prev", office],
    ["next", `${office}?page=3`],
  ]);
});

test("its data has all of them; a page that is none is refused there", async () => {
  const { columns, reports } = await (await app.request(`${office}.json`)).json();
  expect([columns.length, reports]).toEqual([REPORTS, REPORTS]);
  expect((await app.request(`${office}.json?page=none`)).status).toBe(400);
});
