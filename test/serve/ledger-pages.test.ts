// The pages of promises, positions, quotations, disagreements and of one issue, over the small record and a few more reports:
// what they show, how they narrow, what their files hold, and what they answer to what cannot be read.
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/serve/http/server.ts";
import { collation } from "../../src/serve/views/collation.ts";
import { named, type Tag, tags } from "./markup.ts";
import {
  BREKKE,
  COSTA,
  DRAFTS,
  type Draft,
  HOSTILE,
  type Kept,
  kept,
  NUNES,
  on,
  place,
  SOLHEIM,
  state,
} from "./record.ts";

const promise = (action: string, quote: string, more: object = {}) =>
  ({
    type: "commitment",
    by: [SOLHEIM],
    action,
    status: "open",
    quote,
    rule: "commitment/pledged",
    ...more,
  }) as const;
const view = (stance: string, issue: string, quote: string, words: string, more: object = {}) =>
  ({
    type: "position",
    actor: state("NO"),
    stance,
    issue,
    quote,
    marks: { what: words },
    rule: "position/test",
    ...more,
  }) as never;

const SPRING: Draft = {
  name: "spring.txt", outlet: "Harbour Wire", published: on("2021-05-03"),
  paragraphs: [
    ["body", "Solheim pledged to Portugal to open the fjord by 20 May. Solheim vowed to send a pilot by 10 April."],
    ["body", "Solheim promised to paint =SUM(A1) buoys. A blast on a trawler in Bergen killed three sailors. Norway voiced concern over the fishing quota. Brekke promised to repair the old harbour lamp."],
    ["body", "“We will keep the lighthouse at Brattholm burning for every trawler that comes home through the storms of January,” Costa said."],
  ],
  says: [
    promise("open the fjord", "Solheim pledged to Portugal to open the fjord by 20 May.", { to: [NUNES], due: on("2021-05-20"), marks: { action: "open the fjord" } }),
    promise("send a pilot", "Solheim vowed to send a pilot by 10 April.", { due: on("2021-04-10") }),
    promise("=SUM(A1) buoys", "Solheim promised to paint =SUM(A1) buoys."),
    promise("repair the old harbour lamp", "Brekke promised to repair the old harbour lamp.", { by: [BREKKE] }),
    { type: "event", kind: "incident", participants: [BREKKE, state("NO")], place: place("Bergen"), status: "held", topic: "blast on a trawler", date: on("2021-05-02"), quote: "A blast on a trawler in Bergen killed three sailors.", rule: "incident/killed" },
    view("concerned", "the fishing quota", "Norway voiced concern over the fishing quota.", "concern"),
    { type: "utterance", mode: "direct", speaker: COSTA, text: "We will keep the lighthouse at Brattholm burning for every trawler that comes home through the storms of January", date: on("2021-05-02"), quote: "We will keep the lighthouse at Brattholm burning for every trawler that comes home through the storms of January", rule: "quote/said" },
  ],
}; // biome-ignore format: reads as the report does

const SUMMER: Draft = {
  name: "summer.txt", outlet: "Pacific Desk", published: on("2021-05-06"),
  paragraphs: [
    ["body", "A blast on a trawler in Bergen killed five sailors. Norway strongly opposes the fishing quota. Portugal backs free trade."],
    ["body", "“We will keep the lighthouse at Brattholm burning for every weathered ferry that comes home through the storms of January,” Costa said. Brekke repaired the old harbour lamp."],
    ["body", "The ministers talked of free trade. Solheim said that free trade feeds towns."],
  ],
  says: [
    { type: "event", kind: "incident", participants: [BREKKE, state("NO")], place: place("Bergen"), status: "held", topic: "blast on a trawler", date: on("2021-05-02"), quote: "A blast on a trawler in Bergen killed five sailors.", rule: "incident/killed" },
    view("opposes", "fishing quota", "Norway strongly opposes the fishing quota.", "strongly opposes"),
    view("supports", "trade", "Portugal backs free trade.", "backs", { actor: state("PT") }),
    promise("repair the old harbour lamp", "Brekke repaired the old harbour lamp.", { by: [BREKKE], status: "kept" }),
    { type: "utterance", mode: "direct", speaker: COSTA, text: "We will keep the lighthouse at Brattholm burning for every weathered ferry that comes home through the storms of January", date: on("2021-05-02"), quote: "We will keep the lighthouse at Brattholm burning for every weathered ferry that comes home through the storms of January", rule: "quote/said" },
    { type: "utterance", mode: "indirect", speaker: SOLHEIM, text: "free trade feeds towns", quote: "Solheim said that free trade feeds towns.", rule: "speech/said-that" },
    { type: "event", kind: "meeting", participants: [SOLHEIM, COSTA], place: place("Porto"), status: "held", topic: "free trade", date: on("2021-05-05"), quote: "The ministers talked of free trade.", rule: "meeting/talk-of" },
    { type: "discrepancy", about: "date of the launch", values: ["2021-05-01", "2021-05-02"], resolution: "2021-05-02", quote: "Brekke repaired the old harbour lamp.", rule: "correction/test" },
  ],
}; // biome-ignore format: reads as the report does

let record: Kept;
let bare: Kept;
let hostile: Kept;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  [record, bare, hostile] = await Promise.all([kept([...DRAFTS, SPRING, SUMMER]), kept([]), kept(HOSTILE)]);
  app = createApp({ store: record.store, title: "Northern talks", version: "1" });
});
afterAll(() => Promise.all([record, bare, hostile].map(({ remove }) => remove())));

/** All that is seen: the reports of the record are received long after they were written. */
const ON = "as-of=2021-05-10";
const data = async (address: string) => (await app.request(address)).json();
const page = async (address: string): Promise<readonly Tag[]> => {
  const response = await app.request(address);
  expect([address, response.status]).toEqual([address, 200]);
  return tags(await response.text());
};
const counts = ({ tabs }: { tabs: { value: string; count: number }[] }) =>
  Object.fromEntries(tabs.map(({ value, count }) => [value, count]));
const actions = async (query: string) =>
  (await data(`/promises.json?${ON}&${query}`)).lines.map(({ action }: { action: string }) => action);

describe("promises", () => {
  test("are counted to the day of the view, and each tab holds what it counts", async () => {
    const all = await data(`/promises.json?${ON}`);
    expect(counts(all)).toEqual({ "": 4, open: 2, "under-way": 0, "due-soon": 1, overdue: 1, kept: 1, broken: 0, overtaken: 0 }); // biome-ignore format: a table
    for (const { value, count } of all.tabs)
      expect([value, (await actions(`status=${value}`)).length]).toEqual([value, count]);
    expect(await actions("status=due-soon")).toEqual(["open the fjord"]);
    expect(await actions("status=overdue")).toEqual(["send a pilot"]);
    const [late] = (await data(`/promises.json?${ON}&status=overdue`)).lines;
    expect(late).toMatchObject({ dueNote: "30 days ago", days: { count: 7, word: "open" } });
    expect(late.steps[0]).toMatchObject({ status: "overdue", known: "2021-04-11" });
    expect((await data("/promises.json?as-of=2021-05-20&status=due-soon")).lines[0].dueNote).toBe("that day");
    expect((await data("/promises.json?as-of=2021-05-21&status=overdue")).total).toBe(2);
  });

  test("are narrowed by whom, to whom, words and days", async () => {
    expect(await actions("by=Lars+Brekke")).toEqual(["repair the old harbour lamp"]);
    expect(await actions("by=Norway")).toHaveLength(4);
    expect(await actions("whom=Portugal")).toEqual(["open the fjord"]);
    expect(await actions("whom=Marta+Nunes")).toEqual(["open the fjord"]);
    expect(await actions("whom=Solheim")).toEqual([]);
    expect(await actions("words=FJORD+open")).toEqual(["open the fjord"]);
    expect(await actions("to=2021-05-02")).toEqual([]);
    expect(await actions("from=2021-05-05")).toHaveLength(3);
    expect(await actions("by=Nobody+Whatsoever")).toEqual([]);
    const first = await actions("");
    expect(await actions("order=latest")).toEqual([...first].reverse());
  });

  test("stand on the page with their history and its sentences, linked to row, report and actors", async () => {
    const all = await page(`/promises?${ON}&status=kept`);
    const row = all.find(({ attributes }) => "data-row" in attributes)!;
    expect(row.text).toContain("Repair the old harbour lamp");
    expect(named(all, "main")[0]!.text).toContain("Only: status kept.");
    expect(row.text).toContain("Brekke repaired the old harbour lamp.");
    const links = named(all, "a").map(({ attributes }) => attributes.href!);
    expect(links.some((href) => /^\/promise\/[\w-]+-[0-9a-f]{12}\?as-of=2021-05-10$/.test(href))).toBe(true);
    expect(links.some((href) => /^\/source\/[0-9a-f]{16}\?as-of=2021-05-10#passage-/.test(href))).toBe(true);
    expect(links).toContain("/actor/person/lars_brekke?as-of=2021-05-10");
    expect(named(all, "details").some(({ attributes }) => attributes.class === "evidence")).toBe(true);
  });
});

describe("positions", () => {
  test("are a line an actor and issue, with the course of their strength", async () => {
    const { lines, total } = await data("/positions.json");
    expect(total).toBe(2);
    expect(lines.map(({ name, issue }: { name: string; issue: string }) => [name, issue])).toEqual([
      ["Norway", "the fishing quota"],
      ["Portugal", "trade"],
    ]);
    expect(lines[0].course).toMatchObject([
      { words: "concern", rank: 3, shift: "" },
      { words: "strongly opposes", rank: 6, shift: "stronger" },
    ]);
    expect(lines[0]).toMatchObject({ first: "2021-05-03", last: "2021-05-06", reports: 2 });
    expect(lines[0].passages).toHaveLength(2);
  });

  test("show all stances of a line where one is asked for, and are narrowed by actor, issue and words", async () => {
    const [line, ...more] = (await data("/positions.json?stance=concerned")).lines;
    expect(more).toEqual([]);
    expect(line.spells.map(({ stance }: { stance: string }) => stance)).toEqual(["concerned", "opposes"]);
    for (const query of ["actor=Portugal", "issue=trade", "issue=Economy", "stance=supports"])
      expect([query, (await data(`/positions.json?${query}`)).lines.map(({ name }: { name: string }) => name)]).toEqual([query, ["Portugal"]]); // biome-ignore format: one line
    expect((await data("/positions.json?issue=fishing")).total).toBe(1);
    expect(counts(await data("/positions.json"))).toMatchObject({
      "": 2,
      concerned: 1,
      opposes: 1,
      supports: 1,
      silent: 0,
    });
  });
});

describe("quotations", () => {
  test("have their wordings laid over each other, and tell direct from reported", async () => {
    const { lines } = await data("/quotations.json?words=lighthouse");
    expect(lines).toHaveLength(1);
    expect(lines[0].wordings.map(({ siglum, outlets }: { siglum: string; outlets: string[] }) => [siglum, ...outlets])).toEqual([["A", "Pacific Desk"], ["B", "Harbour Wire"]]); // biome-ignore format: a table
    const all = await page("/quotations?words=lighthouse");
    const stacked = all.filter(({ attributes }) => attributes.class === "var").map(({ text }) => text.replace(/\s+/g, " ").trim()); // biome-ignore format: one line
    expect(stacked).toEqual(["weathered ferryA trawlerB"]);
    expect(counts(await data("/quotations.json"))).toEqual({ "": 4, direct: 3, indirect: 1 });
    expect((await data("/quotations.json?mode=indirect")).lines[0].label).toBe("Ingrid Solheim");
    expect((await data("/quotations.json?speaker=Portugal&mode=direct")).total).toBe(2);
    expect((await data("/quotations.json?from=May+2021&to=May+2021")).total).toBe(2);
  });

  test("of three wordings stand apart only where they part", () => {
    const pieces = collation([
      "We will sign nothing today",
      "We shall sign nothing",
      "We will sign nothing today",
    ]);
    expect(pieces).toEqual([
      { text: "We", variants: [] },
      { variants: [{ text: "will", in: [0, 2] }, { text: "shall", in: [1] }] },
      { text: "sign nothing", variants: [] },
      { variants: [{ text: "today", in: [0, 2] }, { text: "", in: [1] }] },
    ]); // biome-ignore format: a table
    expect(collation(["alone"])).toEqual([]);
    expect(collation(["a b", "x a b"])).toEqual([{ variants: [{ text: "", in: [0] }, { text: "x", in: [1] }] }, { text: "a b", variants: [] }]); // biome-ignore format: a table
  });
});

describe("disagreements", () => {
  test("give the values side by side with their passages, by class and by actor", async () => {
    const all = await data("/disagreements.json");
    const classes = counts(all);
    expect(classes.correction).toBe(1);
    expect(Object.entries(classes).reduce((sum, [tab, count]) => (tab === "" ? sum : sum + count), 0)).toBe(
      all.total,
    );
    const [line] = (await data("/disagreements.json?class=correction")).lines;
    expect(line.values.map(({ label }: { label: string }) => label)).toEqual(["1 May 2021", "2 May 2021"]);
    expect(line.resolution).toBe("2 May 2021");
    const toll = all.lines.find(({ class: kind }: { class: string }) => kind !== "correction");
    expect(toll.of.href).toMatch(/^\/event\//);
    expect(toll.values.map(({ told }: { told: { outlet: string }[] }) => told.map(({ outlet }) => outlet))).toEqual([["Harbour Wire"], ["Pacific Desk"]]); // biome-ignore format: one line
    expect((await data("/disagreements.json?actor=Lars+Brekke")).lines.map(({ id }: { id: string }) => id)).toEqual([toll.id]); // biome-ignore format: one line
    expect((await data("/disagreements.json?actor=Portugal")).total).toBe(0);
  });
});

describe("an issue", () => {
  test("gathers positions, events, promises and sayings, in the issues it belongs to as well", async () => {
    for (const address of ["/issue/trade", "/issue/Trade", "/issue/economy"]) {
      const view_ = await data(`${address}.json`);
      expect([address, view_.positions.total, view_.events.total, view_.sayings.total]).toEqual([
        address,
        1,
        1,
        1,
      ]);
    }
    expect((await data("/issue/trade.json")).broader).toEqual([{ name: "economy", href: "/issue/economy" }]);
    expect((await data("/issue/fishing_quota.json")).positions.total).toBe(1);
    expect((await app.request("/issue/nothing_of_the_sort")).status).toBe(404);
    expect((await page("/issue/arctic")).find(({ name }) => name === "h2")!.text).toBe(
      "The record has nothing on it",
    );
  });
});

const LISTS = ["promises", "positions", "quotations", "disagreements"];

describe.each(LISTS)("the ledger of %s", (list) => {
  test("has files of what it shows, filters and day included, safe in a spreadsheet", async () => {
    const query = list === "promises" ? "by=Ingrid+Solheim" : "";
    const shown = await data(`/${list}.json?${ON}&${query}`);
    const response = await app.request(`/${list}.csv?${ON}&${query}`);
    expect(response.headers.get("content-disposition")).toContain(`filename="${list}-as-of-2021-05-10.csv"`);
    const rows: Record<string, string>[] = parse(await response.text(), { columns: true, bom: true });
    expect(rows).toHaveLength(shown.total);
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    expect(rows.every((row) => (row.path ?? row.paths)!.includes("as-of=2021-05-10"))).toBe(true);
    const text = await (await app.request(`/${list}.jsonl?${ON}&${query}`)).text();
    const lines = text.trimEnd().split("\n").map((line) => JSON.parse(line)); // biome-ignore format: one line
    expect(lines.length).toBeGreaterThanOrEqual(shown.total);
    expect(lines.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });

  test("says what cannot be read, as a word on the page and as 400 in data and files", async () => {
    const tab = { promises: "status", positions: "stance", quotations: "mode", disagreements: "class" }[
      list
    ]!;
    const query = `from=soon&${tab}=strange&order=sideways&page=0`;
    const alert = (await page(`/${list}?${query}`)).find(({ attributes }) => attributes.role === "alert")!;
    for (const words of [
      "“soon” is not a day",
      `There is no ${tab} “strange”`,
      "There is no order",
      "page's number",
    ])
      expect(alert.text).toContain(words);
    for (const ending of ["json", "csv", "jsonl"]) {
      const response = await app.request(`/${list}.${ending}?${query}`);
      expect([ending, response.status, (await response.json()).error.code]).toEqual([
        ending,
        400,
        "bad-query",
      ]);
    }
  });

  test("of an empty record tells what to do; beyond its last page it is empty", async () => {
    const nothing = createApp({ store: bare.store, title: "Nothing yet", version: "1" });
    expect(await (await nothing.request(`/${list}`)).text()).toContain("readout read FOLDER");
    expect((await data(`/${list}.json?page=9&order=latest`)).lines).toEqual([]);
    expect((await data(`/${list}.json?page=9`)).lines).toEqual([]);
  });

  test("shows a hostile record as text", async () => {
    const strange = createApp({ store: hostile.store, title: "x", version: "1" });
    for (const query of [
      "",
      `?${new URLSearchParams({ words: "<img src=x>", actor: '"><script>', by: "'\"<b>", speaker: "\0" })}`,
    ]) {
      const response = await strange.request(`/${list}${query}`);
      const all = tags(await response.text());
      expect(response.status).toBe(200);
      expect(named(all, "img")).toEqual([]);
      expect(
        named(all, "script").every(({ attributes }) => attributes.src?.startsWith("/assets/islands/")),
      ).toBe(true);
      expect(
        all.some(({ attributes }) => Object.keys(attributes).some((name) => /^on|^style$/.test(name))),
      ).toBe(false);
    }
  });
});

test("a name that may be several is not guessed", async () => {
  const response = await app.request("/promises.json?by=Ministry+of");
  expect(response.status).toBe(200);
  const two = await app.request("/quotations.json?speaker=n");
  expect(two.status).toBe(400);
  expect((await two.json()).error.message).toContain("may be several");
});
