import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Row } from "../../src/model/record.ts";
import { ROUTES } from "../../src/serve/http/routes.tsx";
import { createApp } from "../../src/serve/http/server.ts";
import { actorHref } from "../../src/serve/views/names.ts";
import { named, type Tag, tags } from "./markup.ts";
import { COSTA, DRAFTS, type Kept, kept, SOLHEIM } from "./record.ts";

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

const rowOf = (type: Row["type"]): Row => rows.find((row) => row.type === type)!;
const page = async (address: string): Promise<readonly Tag[]> => {
  const response = await app.request(address);
  expect([address, response.status]).toEqual([address, 200]);
  return tags(await response.text());
};
const data = async (address: string) => (await app.request(address)).json();
const follow = async (address: string): Promise<string> =>
  (await app.request(address)).headers.get("location")!;
const document = async (name: string): Promise<string> => {
  const { heads } = await record.store.documents({ offset: 0, limit: 100 });
  return heads.find((head) => head.name === name)!.id;
};

/** One true address for each route of the table. */
const addressOf = async (path: string): Promise<string> => {
  const row = {
    event: "event",
    quotation: "utterance",
    office: "tenure",
    membership: "membership",
    act: "act",
  } as const;
  const [, first] = path.split("/");
  const [ending] = ROUTES.find((route) => route.path === path)!.endings ?? [];
  if (ending !== undefined)
    return `${await addressOf(path.replace(":file", first === "source" ? ":id" : ":key"))}${ending}`;
  if (first! in row) return follow(`/${first}/${rowOf(row[first as keyof typeof row]).id}`);
  if (path.startsWith("/source/")) {
    const id = await document("pacific-desk.html");
    const fact = (await record.store.document(id))!.reading.facts[0]!.id;
    return path.replace(":id", id).replace(":number", "2").replace(":fact", fact);
  }
  if (path === "/issue/:name") return "/issue/arctic";
  const actor = actorHref(SOLHEIM);
  if (path.startsWith("/dossier/"))
    return actor.replace("/actor", "/dossier") + (path.includes("kind2") ? "/person/rui_costa" : "");
  return path.replace("/actor/:kind/:name", actor).replace(":list", "offices");
};

const SHOWN = ROUTES.filter(({ path }) => !/^\/(?:promise|position|disagreement)\//.test(path));

/** Routes that only lead to another. */
const LEADING = new Set(["/chronology", "/source/:id/fact/:fact"]);

describe("the table of routes", () => {
  test("stands in docs/pages.md, every line of it, and nothing more", () => {
    const text = readFileSync(new URL("../../docs/pages.md", import.meta.url), "utf8");
    const listed = [...text.split("## Addresses")[0]!.matchAll(/^\| `(\/[^`]*)` \|/gm)].map(
      (match) => match[1],
    );
    const routes = ROUTES.flatMap(({ path, twin }) => (twin === undefined ? [path] : [path, twin]));
    expect([...listed].sort()).toEqual([...routes].sort());
  });

  test.each(SHOWN.map(({ path }) => path))(
    "%s answers, alike to HEAD, and refuses to be changed where there is no desk",
    async (path) => {
      const address = await addressOf(path);
      const response = await app.request(address);
      expect(LEADING.has(path) ? 302 : 200).toBe(response.status);
      expect(response.headers.get("content-security-policy")).toContain(
        "default-src 'none'; script-src 'self'",
      );
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      const head = await app.request(address, { method: "HEAD" });
      expect([head.status, await head.text()]).toEqual([response.status, ""]);
      expect(head.headers.get("content-type")).toBe(response.headers.get("content-type"));
      const post = await app.request(address, { method: "POST", headers: { origin: "http://localhost" } });
      const acts = ROUTES.find((route) => route.path === path)!.act !== undefined;
      expect(post.status).toBe(acts ? 403 : 405);
      if (!acts) expect(post.headers.get("allow")).toBe("GET, HEAD");
    },
  );

  test.each(SHOWN.filter(({ twin }) => twin !== undefined).map(({ path, twin }) => [path, twin!] as const))(
    "%s and its data %s are made from the same view",
    async (path, twin) => {
      const address = await addressOf(path);
      const shown = await page(address);
      const link = named(shown, "link").find(({ attributes }) => attributes.rel === "alternate")!;
      expect(link.attributes.href).toBe(twin.includes(":") ? `${address}.json` : twin);
      const view = await data(link.attributes.href!);
      const text = named(shown, "body")[0]!.text;
      expect(text).toContain(view.heading ?? view.title);
      for (const group of view.groups ?? [])
        for (const line of group.lines) expect(text).toContain(line.title ?? line.label);
      for (const fact of view.facts ?? []) expect(typeof fact).toBe("string");
    },
  );

  test("every link of every page leads somewhere", async () => {
    const seen = new Set<string>();
    const waiting = ["/"];
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      if (seen.has(address)) continue;
      seen.add(address);
      const asked = await app.request(address);
      const response = asked.status === 302 ? await app.request(asked.headers.get("location")!) : asked;
      expect([address, response.status]).toEqual([address, 200]);
      if (!response.headers.get("content-type")!.startsWith("text/html")) continue;
      const all = tags(await response.text());
      const ids = new Set(all.map(({ attributes }) => attributes.id));
      for (const { attributes } of [...named(all, "a"), ...named(all, "link")]) {
        const href = attributes.href!;
        if (href.startsWith("#"))
          expect([address, href, ids.has(href.slice(1))]).toEqual([address, href, true]);
        if (/^\/(?!\/)/.test(href) && seen.size < 400) waiting.push(href.replace(/#.*$/, ""));
      }
    }
    expect(seen.size).toBeGreaterThan(40);
  });
});

describe("a row", () => {
  test("is found by any of its facts, under one readable address", async () => {
    const meeting = rows.find((row) => row.type === "event" && row.kind === "meeting")!;
    const canonical = await follow(`/event/${meeting.id}`);
    expect(canonical).toMatch(/^\/event\/2021-03-16-solheim-brekke-costa-lisbon-[0-9a-f]{12}$/);
    for (const fact of meeting.facts) expect(await follow(`/event/${fact}`)).toBe(canonical);
    expect(await follow(`/event/some-older-slug-${meeting.facts[1]!}`)).toBe(canonical);
    expect(await follow(`/quotation/${meeting.id}`)).toBe(canonical);
    expect(await follow(`/event/${meeting.facts[1]!}.json`)).toBe(`${canonical}.json`);
  });

  test.each([
    "/event/00000000deadbeef",
    "/event/nothing",
    "/event/",
    "/source/0123456789abcdef",
    "/actor/person/nobody",
    "/nowhere",
    "/source/..%2f..%2fetc%2fpasswd/original",
  ])("%s is not in the record", async (address) => {
    const response = await app.request(address);
    expect(response.status).toBe(404);
    expect(named(tags(await response.text()), "h1")[0]!.text).toBe("Not in the record");
  });

  test("an event's page has a column a source, its way from planned to held, and what was said", async () => {
    const meeting = rows.find((row) => row.type === "event" && row.kind === "meeting")!;
    const view = await data(`${await follow(`/event/${meeting.id}`)}.json`);
    expect(view.columns).toHaveLength(3);
    expect(view.history.map(({ status }: { status: string }) => status)).toEqual(["planned", "held"]);
    expect(view.history[0].distance).toBe("1 day ahead");
    expect(view.said.map(({ text }: { text: string }) => text)).toEqual([
      "The sea between us is a road, not a wall",
    ]);
    expect(view.columns[0].passages[0].paragraph).toBe(1);
  });
});

describe("a report", () => {
  test("keeps every block in its order, furniture struck", async () => {
    const id = await document("four-ministers-ahead.txt");
    const view = await data(`/source/${id}.json`);
    const draft = DRAFTS.find(({ name }) => name === "four-ministers-ahead.txt")!;
    const text = (block: { pieces: { text: string }[] }) => block.pieces.map((piece) => piece.text).join("");
    expect(view.blocks.map(text)).toEqual(draft.paragraphs.map(([, words]) => words));
    const shown = await page(`/source/${id}`);
    expect(named(shown, "s").map((tag) => tag.text)).toEqual(
      draft.paragraphs.filter(([role]) => role === "furniture").map(([, words]) => words),
    );
    expect(view.clues.map(({ allows }: { allows: string }) => allows)).toEqual([
      "from 1 Jan 2021",
      "from 14 Mar 2021",
      "to 15 Mar 2021",
      "14–15 Mar 2021",
    ]);
    expect(shown.filter(({ attributes }) => attributes.id?.startsWith("passage-")).length).toBe(
      view.blocks.flatMap((block: { facts: unknown[] }) => block.facts).length,
    );
  });

  test("gives its bytes as a download of plain text", async () => {
    const id = await document("pacific-desk.html");
    const response = await app.request(`/source/${id}/original`);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe(
      "attachment; filename=\"pacific-desk.html\"; filename*=UTF-8''pacific-desk.html",
    );
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(await record.store.bytes(id));
  });

  test("that was not read says so in the list", async () => {
    const view = await data("/sources.json");
    expect(view.lines.find(({ name }: { name: string }) => name === "depeche.txt").read).toBe(false);
    expect((await data("/sources.json?outlet=Harbour+Wire")).total).toBe(1);
  });
});

test("an actor's page gathers offices, events and words", async () => {
  const view = await data(`${actorHref(COSTA)}.json`);
  expect(view.title).toBe("Rui Costa");
  expect(view.offices.lines[0].title).toBe("Foreign Minister");
  expect(view.events.total).toBe(2);
  expect(view.statements.total).toBe(1);
});

test("a search finds passages and names, and a day leads to the chronology", async () => {
  const view = await data("/search.json?q=road+wall");
  expect(view.total).toBe(1);
  expect(view.hits[0].href).toMatch(/^\/source\/[0-9a-f]{16}\?found=2\.\d+-\d+[-.\d]*#block-2$/);
  const opened = async (found: string): Promise<readonly string[]> => {
    const page = await (
      await app.request(view.hits[0].href.replace(/found=[^#]*#.*/, `found=${found}`))
    ).text();
    return [...page.matchAll(/<mark class="found">([^<]*)/g)].map(([, word]) => word!);
  };
  expect(await opened(/found=([^#]*)/.exec(view.hits[0].href)![1]!)).toEqual(["road", "wall"]);
  for (const none of ["", "x", "2", "99.1-2", "2.9-3", "2.900000-900001", "2.1-2.", '"><b>'])
    expect([none, await opened(encodeURIComponent(none))]).toEqual([none, []]);
  expect((await data("/search.json?q=Solheim")).actors[0].label).toBe("Ingrid Solheim");
  expect((await data("/search.json?q=March+2021")).days.href).toBe("/?from=2021-03-01&to=2021-03-31");
  for (const words of ['"', "*", "NEAR(", "a AND", "-", "'; DROP TABLE x;", "%", "\0", "x".repeat(5000)])
    expect((await app.request(`/search?q=${encodeURIComponent(words)}`)).status).toBe(200);
});

describe("for every reader", () => {
  test.each(SHOWN.filter(({ twin }) => twin !== undefined).map(({ path }) => path))(
    "%s has its landmarks, names and labels",
    async (path) => {
      const all = await page(await addressOf(path));
      expect(named(all, "html")[0]!.attributes.lang).toBe("en");
      expect(named(all, "h1")).toHaveLength(1);
      expect(named(all, "main")).toHaveLength(1);
      expect(named(all, "title")[0]!.text).toMatch(/ – Readout$/);
      const ids = all.map(({ attributes }) => attributes.id).filter((id) => id !== undefined);
      expect(new Set(ids).size).toBe(ids.length);
      const labelled = new Set(named(all, "label").map(({ attributes }) => attributes.for));
      for (const { attributes } of [
        ...named(all, "input"),
        ...named(all, "select"),
        ...named(all, "textarea"),
      ])
        if (!["hidden", "checkbox"].includes(attributes.type ?? ""))
          expect(labelled.has(attributes.id)).toBe(true);
      for (const link of named(all, "a"))
        if (link.attributes.tabindex !== "-1")
          expect(`${link.text}${link.attributes["aria-label"] ?? ""}`.trim()).not.toBe("");
      for (const svg of named(all, "svg"))
        expect(svg.attributes["aria-label"] ?? svg.attributes["aria-hidden"]).toBeTruthy();
      for (const heading of named(all, "th")) expect(heading.attributes.scope).toBeTruthy();
      for (const { attributes } of all) expect(attributes.style).toBeUndefined();
      for (const { name } of all) expect(name).not.toBe("style");
    },
  );
});
