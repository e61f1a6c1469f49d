// The pages of the chronology over the small record: days and parties, grouping, narrowing, what cannot be read, its table,
// an empty record, and the turning of pages.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Row } from "../../src/model/record.ts";
import { createApp } from "../../src/serve/http/server.ts";
import { named, type Tag, tags } from "./markup.ts";
import { DRAFTS, type Kept, kept } from "./record.ts";

let record: Kept;
let empty: Kept;
let app: ReturnType<typeof createApp>;
let rows: Row[];

beforeAll(async () => {
  [record, empty] = await Promise.all([kept(DRAFTS), kept([])]);
  app = createApp({ store: record.store, title: "Northern talks", version: "1.2.3" });
  rows = [];
  for await (const row of record.store.export()) rows.push(row);
});
afterAll(async () => {
  await record.remove();
  await empty.remove();
});

const page = async (address: string): Promise<readonly Tag[]> => {
  const response = await app.request(address);
  expect([address, response.status]).toEqual([address, 200]);
  return tags(await response.text());
};
const data = async (address: string) => (await app.request(address)).json();

describe("the chronology", () => {
  test("shows each event by day with its parties, status and evidence", async () => {
    const view = await data("/chronology.json");
    expect(view.groups.map(({ heading }: { heading: string }) => heading)).toEqual([
      "March 2021",
      "April 2021",
      "May 2021",
    ]);
    const line = view.groups[0].lines.find(({ kind }: { kind: string }) => kind === "meeting");
    expect(line.status).toBe("held");
    expect(line.reports).toBe(3);
    expect(line.before).toContain("planned, known 15 Mar 2021");
    const marked = line.evidence.flatMap(
      ({ passage }: { passage: { pieces: { text: string; slots: string[] }[] } }) => passage.pieces,
    );
    expect(
      marked
        .filter(({ slots }: { slots: string[] }) => slots.includes("when"))
        .map(({ text }: { text: string }) => text),
    ).toContain("On 16 March");
  });

  test("groups by day, week and year", async () => {
    const headings = async (zoom: string) =>
      (await data(`/chronology.json?zoom=${zoom}`)).groups.map(({ heading }: { heading: string }) => heading);
    expect((await headings("day"))[0]).toBe("Monday 15 March 2021");
    expect((await headings("week"))[0]).toBe("Week of 15 March 2021");
    expect(await headings("year")).toEqual(["2021"]);
  });

  test("narrows by facet and days, and keeps what was chosen ticked", async () => {
    const all = await page("/?status=planned&from=March+2021&to=31+Mar+2021");
    const ticked = named(all, "input").filter(({ attributes }) => "checked" in attributes);
    expect(ticked.map(({ attributes }) => attributes.value)).toEqual(["planned"]);
    const field = named(all, "input").find(({ attributes }) => attributes.id === "from")!;
    expect(field.attributes.value).toBe("1 Mar 2021");
    const view = await data("/chronology.json?status=planned&from=March+2021&to=31+Mar+2021");
    expect(view.total).toBe(1);
  });

  test("says what cannot be read, as a word on the page and as 400 in data", async () => {
    const all = await page("/?from=soon&kind=party");
    const alert = all.find(({ attributes }) => attributes.role === "alert")!;
    expect(alert.text).toContain("“soon” is not a day");
    expect(alert.text).toContain("There is no kind “party”");
    expect(all.some(({ text }) => text.includes("Only: "))).toBe(false);
    const half = await page("/?from=soon&to=31+Mar+2021");
    expect(half.some(({ text }) => text.includes("Only: to 31 Mar 2021."))).toBe(true);
    for (const twin of ["/chronology.json", "/chronology.csv", "/chronology.jsonl"]) {
      const response = await app.request(`${twin}?from=soon`);
      expect([twin, response.status, (await response.json()).error.code]).toEqual([twin, 400, "bad-query"]);
    }
  });

  test("is a table with the same events, safe in a spreadsheet", async () => {
    const response = await app.request("/chronology.csv");
    expect(response.headers.get("content-disposition")).toContain('filename="chronology.csv"');
    const lines = (await response.text()).split("\r\n");
    expect(lines[0]).toContain("id,date,from,to");
    expect(lines.length).toBe((await data("/chronology.json")).total + 2);
  });

  test("is lines of JSON, and so is the whole record", async () => {
    const lines = async (address: string) =>
      (await (await app.request(address)).text())
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
    expect((await lines("/chronology.jsonl")).map(({ type }) => type)).toEqual(Array(5).fill("event"));
    expect(await lines("/record.jsonl")).toHaveLength(rows.length);
  });

  test("of an empty record tells what to do", async () => {
    const bare = createApp({ store: empty.store, title: "Nothing yet", version: "1" });
    for (const address of ["/", "/sources", "/actors", "/search?q=x"]) {
      const response = await bare.request(address);
      expect([address, response.status]).toEqual([address, 200]);
      if (address !== "/search?q=x") expect(await response.text()).toContain("readout read FOLDER");
    }
  });

  test("begins with the latest where asked, on the page and in its files, and the forms keep it", async () => {
    const titles = async (address: string) =>
      (await data(address)).groups.flatMap(({ lines }: { lines: { title: string }[] }) =>
        lines.map(({ title }) => title),
      );
    const oldest = await titles("/chronology.json");
    const latest = await titles("/chronology.json?order=latest&status=held&status=planned");
    expect(latest[0]).toBe(oldest.at(-1));
    expect((await data("/chronology.json?order=latest")).groups[0].heading).toBe("May 2021");
    const ids = async (order: string) =>
      (await (await app.request(`/chronology.jsonl?order=${order}`)).text())
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id);
    expect(await ids("latest")).toEqual((await ids("oldest")).reverse());
    const kept = named(await page("/?order=latest"), "input").filter(
      ({ attributes }) => attributes.name === "order",
    );
    expect(kept.map(({ attributes }) => attributes.value)).toEqual(["latest", "latest", "latest"]);
    expect((await app.request("/chronology.json?order=sideways")).status).toBe(400);
  });

  test("turns pages beyond a hundred events, and says so of a page that is none", async () => {
    expect((await data("/chronology.json?page=2")).groups).toEqual([]);
    expect((await app.request("/chronology.json?page=0")).status).toBe(400);
  });
});
