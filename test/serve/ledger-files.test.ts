// The files of a ledger hold what its page shows, all pages of it and nothing else, in the page's order: every ledger, every
// format, every filter. Read by somebody else's readers.
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/serve/http/server.ts";
import { BREKKE, COSTA, DRAFTS, type Draft, type Kept, kept, NUNES, on, SOLHEIM, state } from "./record.ts";

const promised = (quote: string, more: object) =>
  ({
    type: "commitment",
    by: [SOLHEIM],
    status: "open",
    quote,
    rule: "commitment/pledged",
    ...more,
  }) as never;

/** Enough for a second page. */
const MANY = Array.from({ length: 53 }, (_, at) => at + 1);
const QUOTES = MANY.map((at) => `Solheim pledged to mend pier ${at} by ${(at % 28) + 1} May.`);

const REPORT: Draft = {
  name: "piers.txt",
  outlet: "Harbour Wire",
  published: on("2021-04-20"),
  paragraphs: [
    ["body", QUOTES.join(" ")],
    ["body", "Brekke promised to Portugal to paint the buoys. Solheim lit the lamp. Norway backs the toll. Costa said that the toll is fair."],
  ],
  says: [
    ...MANY.map((at) => promised(QUOTES[at - 1]!, { action: `mend pier ${at}`, due: on(`2021-05-${String((at % 28) + 1).padStart(2, "0")}`) })),
    promised("Brekke promised to Portugal to paint the buoys.", { by: [BREKKE], to: [NUNES], action: "paint the buoys" }),
    promised("Solheim lit the lamp.", { action: "light the lamp", status: "kept", due: on("2021-04-01") }),
    { type: "position", actor: state("NO"), stance: "supports", issue: "the toll", quote: "Norway backs the toll.", marks: { what: "backs" }, rule: "position/test" } as never,
    { type: "discrepancy", about: "day of the launch", values: ["2021-05-01", "2021-05-02"], resolution: "2021-05-02", quote: "Solheim lit the lamp.", rule: "correction/test" } as never,
    { type: "utterance", mode: "indirect", speaker: COSTA, text: "the toll is fair", quote: "Costa said that the toll is fair.", rule: "speech/said-that" },
  ],
}; // biome-ignore format: reads as the report does

let record: Kept;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  record = await kept([...DRAFTS, REPORT]);
  app = createApp({ store: record.store, title: "Northern talks", version: "1" });
});
afterAll(() => record.remove());

const text = async (address: string): Promise<string> => {
  const answer = await app.request(address);
  expect([address, answer.status]).toEqual([address, 200]);
  return answer.text();
};

interface Line {
  readonly id?: string;
  readonly href?: string;
  readonly hrefs?: readonly string[];
  readonly action?: string;
  readonly due?: { readonly from: string; readonly basis: string };
}

/** Of all pages, turned as a reader does. */
const shown = async (list: string, query: string): Promise<readonly Line[]> => {
  const lines: Line[] = [];
  for (let page = 1; page < 9; page += 1) {
    const view = JSON.parse(await text(`/${list}.json?${query}&page=${page}`));
    lines.push(...view.lines);
    if (view.pages.after === undefined) break;
  }
  return lines;
};

const keyOf = (path: string): string => path.split("?")[0]!;

const QUERIES: Readonly<Record<string, readonly string[]>> = {
  promises: ["", "order=latest", "status=open", "status=kept", "by=Lars+Brekke", "whom=Portugal", "words=pier+7", "from=2021-05-03&to=2021-05-09", "as-of=2021-05-02&status=overdue&order=latest"],
  positions: ["", "stance=supports", "actor=Norway", "issue=toll", "to=2021-03-31", "as-of=2021-04-01"],
  quotations: ["", "order=latest", "mode=indirect", "speaker=Costa", "words=toll", "from=2021-04-01", "as-of=2021-04-01"],
  disagreements: ["", "order=latest", "class=conflict", "actor=Norway", "words=day", "as-of=2021-03-20"],
}; // biome-ignore format: a table
const ALL = Object.entries(QUERIES).flatMap(([list, queries]) =>
  queries.map((query) => [list, query] as const),
);

describe.each(ALL)("%s?%s", (list, query) => {
  test("as CSV has the page's rows in the page's order", async () => {
    const rows: Record<string, string>[] = parse(await text(`/${list}.csv?${query}`), {
      columns: true,
      bom: true,
    });
    if (query === "") expect(rows.length).toBeGreaterThan(0);
    const paths = rows.map((row) => (row.path ?? row.paths)!.split("; ").map(keyOf));
    expect(paths).toEqual((await shown(list, query)).map(({ href, hrefs }) => (hrefs ?? [href!]).map(keyOf)));
  });

  test("as lines of JSON has the same rows of the record", async () => {
    const lines = (await text(`/${list}.jsonl?${query}`)).split("\n").filter((line) => line !== "");
    const ids = lines.map((line) => JSON.parse(line).id as string);
    const keys = (await shown(list, query)).flatMap(({ href, hrefs }) => hrefs ?? [href!]).map(keyOf);
    expect(ids.map((id) => id.slice(0, 12))).toEqual(keys.map((key) => key.slice(-12)));
  });
});

test.each(QUERIES.promises!)("promises?%s as a calendar has those that bear a day", async (query) => {
  const entries = new ICAL.Component(ICAL.parse(await text(`/promises.ics?${query}`)))
    .getAllSubcomponents("vevent")
    .map((entry) => new ICAL.Event(entry));
  const dated = (await shown("promises", query)).filter(({ due }) => due !== undefined);
  expect(entries.map(({ startDate }) => startDate.toString())).toEqual(dated.map(({ due }) => due!.from));
  for (const [at, { summary }] of entries.entries()) expect(summary).toContain(dated[at]!.action!);
});

test("each link of a page's menu leads to what the page shows, and a calendar that cannot be read is refused", async () => {
  const query = "status=open&by=Ingrid+Solheim&words=pier&order=latest";
  const { exports } = JSON.parse(await text(`/promises.json?${query}`));
  for (const { href } of exports as { href: string }[])
    expect(Object.fromEntries(new URL(href, "http://x").searchParams)).toEqual(
      Object.fromEntries(new URLSearchParams(query)),
    );
  expect(exports.map(({ name }: { name: string }) => name)).toEqual([
    "CSV",
    "JSON lines",
    "JSON",
    "Calendar",
  ]);
  expect((await app.request("/promises.ics?status=late")).status).toBe(400);
});
