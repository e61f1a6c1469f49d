// What is taken away is what the page shows: filters, day, order; and it is the same bytes each time.

import { parse as parseCsv } from "csv-parse/sync";
import ICAL from "ical.js";
import mammoth from "mammoth";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/serve/http/server.ts";
import { FORMAT_NAMES } from "../../src/serve/views/export-links.ts";
import { DRAFTS, HOSTILE, type Kept, kept, on, state } from "./record.ts";

const PROMISE = {
  name: "promise.txt",
  outlet: "Fjord Mail",
  published: on("2021-03-20"),
  paragraphs: [["body", "Norway will send a ship to Lisbon by the end of May."]],
  says: [
    {
      type: "commitment",
      by: [state("NO")],
      action: "send a ship to Lisbon",
      due: on("2021-05-31"),
      status: "open",
      quote: "Norway will send a ship to Lisbon by the end of May.",
      rule: "commitment/will",
    },
  ],
} as const;

let record: Kept;
let hostile: Kept;
let empty: Kept;
let app: ReturnType<typeof createApp>;

const served = ({ store }: Kept) => createApp({ store, title: "Northern talks", version: "1.2.3" });
beforeAll(async () => {
  [record, hostile, empty] = await Promise.all([kept([...DRAFTS, PROMISE]), kept(HOSTILE), kept([])]);
  app = served(record);
});
afterAll(async () => {
  for (const one of [record, hostile, empty]) await one.remove();
});

const bytes = async (address: string, from = app): Promise<Buffer> => {
  const response = await from.request(address);
  expect([address, response.status]).toEqual([address, 200]);
  return Buffer.from(await response.arrayBuffer());
};
const text = async (address: string, from = app): Promise<string> => (await bytes(address, from)).toString();

type Line = { readonly id: string; readonly title: string; readonly href: string };
const shown = async (query: string): Promise<readonly Line[]> => {
  const view = await (await app.request(`/chronology.json${query}`)).json();
  return view.groups.flatMap(({ lines }: { lines: readonly Line[] }) => lines);
};

/** The sentences of each format, by somebody else's reader where there is one. */
const titles: Readonly<Record<string, (query: string) => Promise<readonly string[]>>> = {
  docx: async (query) => {
    const { value } = await mammoth.convertToHtml({ buffer: await bytes(`/chronology.docx${query}`) });
    return [...value.matchAll(/<\/strong>([^<]*?)\.<sup>/g)].map(([, title]) => title!);
  },
  md: async (query) =>
    [...(await text(`/chronology.md${query}`)).matchAll(/^\*\*.*?\.\*\* (.*?)\.\[\^/gm)].map(
      ([, title]) => title!,
    ),
  csv: async (query) =>
    (parseCsv(await text(`/chronology.csv${query}`), { columns: true, bom: true }) as readonly Line[]).map(
      ({ title }) => title,
    ),
  ics: async (query) =>
    new ICAL.Component(ICAL.parse(await text(`/chronology.ics${query}`)))
      .getAllSubcomponents("vevent")
      .map((entry) => new ICAL.Event(entry).summary.replace(" (day not known)", "")),
  timeline: async (query) =>
    JSON.parse(await text(`/chronology.timeline.json${query}`)).events.map(
      ({ text: { headline } }: { text: { headline: string } }) => headline,
    ),
};

const QUERIES = [
  "",
  "?status=planned",
  "?actor=Rui+Costa&from=2021-03-16&to=2021-03-31",
  "?as-of=2021-03-15",
  "?kind=call",
];

describe.each(Object.keys(titles))("%s", (name) => {
  test.each(QUERIES)("has the page's events in the page's order, %s", async (query) => {
    expect(await titles[name]!(query)).toEqual((await shown(query)).map(({ title }) => title));
  });
});

describe("every format", () => {
  test.each(Object.values(FORMAT_NAMES).map(({ ending }) => ending))(
    "%s is the same bytes each time, named and never sniffed",
    async (ending) => {
      const one = await bytes(`/chronology${ending}`);
      expect(one.equals(await bytes(`/chronology${ending}`))).toBe(true);
      const response = await app.request(`/chronology${ending}?as-of=2021-03-15`);
      expect(response.headers.get("content-disposition")).toContain(
        `filename="chronology-as-of-2021-03-15${ending}"`,
      );
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    },
  );

  test.each(Object.values(FORMAT_NAMES).map(({ ending }) => ending))(
    "%s refuses a question that cannot be read",
    async (ending) => {
      const response = await app.request(`/chronology${ending}?from=soon`);
      expect([response.status, (await response.json()).error.code]).toEqual([400, "bad-query"]);
    },
  );

  test.each(Object.values(FORMAT_NAMES).map(({ ending }) => ending))(
    "%s is whole for a hostile record and for an empty one",
    async (ending) => {
      for (const one of [hostile, empty]) {
        const found = await text(`/chronology${ending}`, served(one));
        if (/json(?:ld)?$/.test(ending)) JSON.parse(found);
        if (ending === ".ics") ICAL.parse(found);
        if (!ending.endsWith("docx")) expect(found).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f]/);
      }
    },
  );
});

describe("the head", () => {
  test("says record, filters, day and versions", async () => {
    const all = await text("/chronology.md?status=planned&actor=NO&from=March+2021");
    expect(all).toContain(
      "Record “Northern talks”: 2 events, narrowed to: status planned; with Norway; from 1 March 2021.",
    );
    expect(all).toContain("Made by Readout 1.2.3; reports read by rules 1.0.");
    expect(await text("/chronology.md?as-of=2021-03-15")).toContain("As known on 15 March 2021.");
  });
});

describe("the sources", () => {
  const keys = async (address: string) =>
    JSON.parse(await text(address)).map(({ title }: { title: string }) => title);

  test("of events are those that they rest on, each once", async () => {
    expect(await keys("/chronology.csl.json?kind=exercise")).toEqual([
      "Norway and Portugal open a new chapter",
    ]);
    expect(await keys("/chronology.csl.json")).toHaveLength(3);
  });

  test("of the record are all reports, or those of an outlet, as the list has them", async () => {
    const list = (await (await app.request("/sources.json")).json()).lines.map(
      ({ title }: { title: string }) => title,
    );
    expect(await keys("/sources.csl.json")).toEqual(list);
    expect(await keys("/sources.csl.json?outlet=Harbour+Wire")).toEqual([
      "Four ministers to gather in Lisbon as northern patrols grow",
    ]);
  });
});

describe("one row", () => {
  const meeting = async () => (await shown("?kind=meeting"))[0]!;

  test("is a calendar entry, its sources and its evidence", async () => {
    const { href, title } = await meeting();
    const calendar = new ICAL.Component(ICAL.parse(await text(`${href}.ics`)));
    const entry = new ICAL.Event(calendar.getFirstSubcomponent("vevent")!);
    expect(entry.summary).toBe(title);
    expect(entry.component.getFirstPropertyValue("url")).toBe(`http://localhost${href}`);
    expect((await text(`${href}.bib`)).match(/^@article\{/gm)).toHaveLength(3);
    expect((await text(`${href}.ris`)).match(/^TY {2}- NEWS/gm)).toHaveLength(3);
    const { total, first } = JSON.parse(await text(`${href}.jsonld`));
    expect(total).toBe(first.items.length);
    expect(
      first.items.filter(({ motivation }: { motivation: string }) => motivation === "describing"),
    ).toHaveLength(3);
  });

  test("links to all of them, and every link keeps the day", async () => {
    const { href } = await meeting();
    const page = await text(`${href}?as-of=2021-04-01`);
    for (const ending of [".ics", ".bib", ".ris", ".csl.json", ".jsonld"])
      expect(page).toContain(`href="${href}${ending}?as-of=2021-04-01"`);
  });

  test.each([
    "/event/nothing.ics",
    "/event/00000000deadbeef.bib",
    "/source/0123456789abcdef.ris",
    "/source/x.jsonld",
  ])("%s is not in the record", async (address) => expect((await app.request(address)).status).toBe(404));

  test("that is no event has no calendar entry, and one known only later says so", async () => {
    const { id } = await meeting();
    expect((await app.request(`/quotation/${id}.ics`)).status).toBe(404);
    expect((await app.request(`/event/${id}.bib?as-of=2021-01-01`)).status).toBe(404);
  });
});

test("promises stand in a calendar on the day they are due", async () => {
  const entries = new ICAL.Component(ICAL.parse(await text("/promises.ics"))).getAllSubcomponents("vevent");
  const [entry] = entries.map((one) => new ICAL.Event(one));
  expect([entries.length, entry!.startDate.toString()]).toEqual([1, "2021-05-31"]);
  expect(entry!.summary).toContain("send a ship to Lisbon");
  expect(entry!.description).toContain("Open; due Monday 31 May 2021.");
});

test("the evidence of the record is that of every row and quotes its reports", async () => {
  const { first } = JSON.parse(await text("/annotations.jsonld"));
  const facts = first.items.filter(({ motivation }: { motivation: string }) => motivation === "describing");
  const counts = await record.store.counts();
  expect(facts).toHaveLength(counts.facts);
});

test("one document holds what the lines hold", async () => {
  for (const [lines, document] of [
    ["/chronology.jsonl", "/chronology.all.json"],
    ["/record.jsonl", "/record.json"],
  ] as const) {
    const rows = (await text(lines))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const whole = JSON.parse(await text(document));
    expect([whole.rows, whole.count, whole.record]).toEqual([rows, rows.length, "Northern talks"]);
  }
});
