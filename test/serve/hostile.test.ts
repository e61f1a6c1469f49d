// Reports are hostile input: whatever stands in their text, names or addresses must stay text.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/serve/http/server.ts";
import { csvCell } from "../../src/serve/views/csv.ts";
import { actorHref } from "../../src/serve/views/names.ts";
import { pieces } from "../../src/serve/views/passages.ts";
import { named, type Tag, tags } from "./markup.ts";
import { HOSTILE, type Kept, kept } from "./record.ts";

let record: Kept;
let app: ReturnType<typeof createApp>;
const addresses: string[] = [];

beforeAll(async () => {
  record = await kept(HOSTILE);
  const desk = { by: '"><script>', now: () => "2022-03-01T10:00:00Z" };
  app = createApp({ store: record.store, title: '<b onclick="x">', version: "1", desk });
  const view = await (await app.request("/chronology.json")).json();
  const events = view.groups.flatMap(
    (group: { lines: { href: string; parties: { href: string }[] }[] }) => group.lines,
  );
  addresses.push(
    "/",
    "/?zoom=day",
    "/sources",
    "/actors",
    "/promises",
    "/positions",
    "/quotations",
    "/disagreements",
    "/quotations?speaker=%3Cscript%3E&words=%22onload%3D",
    "/inbox",
    "/changes?since=2000",
    "/changes?since=%3Cscript%3E&kind=%22%3E%3Cimg",
    "/map",
    "/network",
    "/network?of=all&status=held&status=planned",
    "/activity?by=person",
    `/search?q=${encodeURIComponent('<script>alert("x")</script>')}`,
  );
  for (const event of events)
    addresses.push(event.href, ...event.parties.map(({ href }: { href: string }) => href));
  const sources = await (await app.request("/sources.json")).json();
  for (const { href } of sources.lines) {
    addresses.push(href);
    const blocks: { pieces: { sentence?: number }[] }[] = (await (await app.request(`${href}.json`)).json())
      .blocks;
    const read = new Set(blocks.flatMap(({ pieces: all }) => all.flatMap(({ sentence }) => sentence ?? [])));
    for (const number of read) addresses.push(`${href}/sentence/${number}`);
  }
  for await (const row of record.store.export())
    if (row.type === "utterance")
      addresses.push((await app.request(`/quotation/${row.id}`)).headers.get("location")!);
  addresses.push(
    ...(await judged()),
    "/?from=%3Cscript%3E&kind=%22%3E%3Cimg&actor=%3Cscript%3E&source=%22onload%3D",
    "/event/%3Cscript%3E",
    "/actor/person/%22%3E%3Cscript%3E",
  );
});
afterAll(() => record.remove());

/** A hostile note and name, and the pages that show them. */
const judged = async (): Promise<readonly string[]> => {
  const { items } = await record.store.doubts({ seen: await record.store.latestDay(), offset: 0, limit: 3 });
  const [first, second] = items.map(({ row }) => row);
  const { item } = await (await app.request(`/review.json?row=${first!.id}`)).json();
  const note = {
    do: "note",
    row: first!.id,
    stamp: item.stamp,
    queue: "",
    text: "</textarea><script>alert(2)</script>",
  };
  const sent = await app.request("/review", {
    method: "POST",
    headers: { origin: "http://localhost", "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(note).toString(),
  });
  expect(sent.status).toBe(303);
  return [
    "/review/log",
    ...items.map((_, at) => `/review?at=${at + 1}`),
    sent.headers.get("location")!,
    "/review?kind=%3Cscript%3E&type=%22%3E&row=%3Cb%3E&done=%3Cscript%3E",
    `/review/merge?row=${first!.id}&queue=%22%3E%3Cscript%3E&q=${encodeURIComponent("<script> met")}`,
    `/review/preview?do=merge&row=${first!.id}&with=${second!.id}&queue=%22%3E`,
  ];
};

const OURS = new Set(
  "html head meta title link script body a header p search form label input kbd nav ul li main div h1 h2 h3 small span b i br footer table caption colgroup col thead tr th tbody td time details summary blockquote mark cite code figure svg rect line polygon ol dl dt dd section article aside fieldset legend button s sup datalist option g path text circle select textarea q figcaption tspan pattern output".split(
    " ",
  ),
);

const isHandler = (name: string): boolean =>
  name.startsWith("on") || name === "style" || name === "srcdoc" || name === "formaction";
const leadsOut = (value: string): boolean =>
  /^\s*(?:javascript|data|vbscript|file):/i.test(value.replace(/[\0-\x20]/g, ""));

const strange = (all: readonly Tag[]): readonly string[] =>
  all.flatMap(({ name, attributes }) => [
    ...(OURS.has(name) ? [] : [`<${name}>`]),
    ...(name === "script" && !/^\/assets\/islands\/\w+\.js\?v=[0-9a-f]{12}$/.test(attributes.src ?? "")
      ? ["script"]
      : []),
    ...Object.keys(attributes).filter(isHandler),
    ...Object.entries(attributes)
      .filter(
        ([attribute, value]) =>
          ["href", "src", "action", "xlink:href"].includes(attribute) && leadsOut(value),
      )
      .map(([attribute, value]) => `${attribute}=${value}`),
  ]);

test("nothing in a report becomes markup, a handler or a link that runs", async () => {
  expect(addresses.length).toBeGreaterThan(40);
  for (const address of addresses) {
    const response = await app.request(address);
    expect([address, [200, 404].includes(response.status)]).toEqual([address, true]);
    const text = await response.text();
    const all = tags(text);
    expect([address, strange(all)]).toEqual([address, []]);
    expect(text).not.toMatch(/[\0\u202d\u202e]/);
    expect(response.headers.get("content-security-policy")).toContain("script-src 'self'");
    for (const { text: content } of named(all, "script")) expect(content).toBe("");
  }
}, 60_000);

test("each data twin is JSON that a browser will not take for a page", async () => {
  for (const address of addresses.filter((path) => /^\/(?:event|source|actor|quotation)\//.test(path))) {
    const response = await app.request(`${address}.json`);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    await response.json();
  }
});

test("an original is a download, whatever its name", async () => {
  const { heads } = await record.store.documents({ offset: 0, limit: 50 });
  for (const { id } of heads) {
    const response = await app.request(`/source/${id}/original`);
    expect(response.headers.get("content-type")).toMatch(/^text\/plain; charset=utf-8$/);
    expect(response.headers.get("content-disposition")).toMatch(
      /^attachment; filename="[\w. -]+"; filename\*=UTF-8''[\w.%!~-]+$/,
    );
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  }
});

describe("a cell of the table", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", "'\tx"],
    ["\rx", '"\'\rx"'],
    [" =1", "' =1"],
    ['a "b", c', '"a ""b"", c"'],
    ["two\nlines", '"two\nlines"'],
    ["plain", "plain"],
  ])("%j is written %j", (value, cell) => expect(csvCell(value)).toBe(cell));
});

test("half of a character in a name breaks no address", () => {
  expect(actorHref({ kind: "person", name: "lone \ud800 half" })).toBe("/actor/person/lone_half");
  expect(actorHref({ kind: "body", name: "lone \ud800 half" })).toBe("/actor/body/lone_%EF%BF%BD_half");
});

test("pieces of a text give it back letter for letter, however the marks lie", () => {
  const text = "The four ministers sat down in Lisbon";
  const mark = (from: number, to: number) => ({ slot: "x", span: { from, to } });
  for (const marks of [
    [],
    [mark(0, 3)],
    [mark(-5, 900)],
    [mark(4, 8), mark(6, 12)],
    [mark(9, 2)],
    [mark(37, 40)],
  ])
    expect(
      pieces(text, marks)
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
});
