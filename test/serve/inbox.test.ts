// Handing in reports: what is taken, what is refused and why, what is never lost. Reports are read by the rules as they
// are, into a real record.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { InputError } from "../../src/model/notice.ts";
import { formOf } from "../../src/serve/http/desk.ts";
import { createApp } from "../../src/serve/http/server.ts";
import { fileName } from "../../src/serve/inbox/given.ts";
import { Inbox, type InboxOptions } from "../../src/serve/inbox/inbox.ts";
import { isUnderWay, LIMITS } from "../../src/serve/inbox/items.ts";
import { readingHere } from "../../src/serve/inbox/reading.ts";
import type { Store } from "../../src/store/store.ts";
import { named, tags } from "./markup.ts";
import { type Kept, kept } from "./record.ts";

const MET = `Ministers meet in Lima

LIMA, May 4, 2022 — Kenyan Foreign Minister Amina Odero met Peruvian Foreign Minister Rosa Quispe in Lima on May 3, 2022.

It was the first time in many years that the rooms by the harbour were open to visitors, and they stayed until the evening.
`;
const PLAN = `Odero to travel to Oslo

NAIROBI, May 2, 2022 — Kenyan Foreign Minister Amina Odero will meet Norwegian Foreign Minister Ingrid Solheim in Oslo on May 9, 2022.

The streets around the old town hall will be closed to all traffic for the whole of the day, the city said.
`;
const FRENCH =
  "Les deux ministres se sont réunis mardi à Lisbonne pour parler de la pêche dans les eaux du nord.\n".repeat(
    4,
  );

const open: { inbox: Inbox; record: Kept }[] = [];
afterEach(async () => {
  for (const { inbox, record } of open.splice(0)) {
    await inbox.end();
    await record.remove();
  }
});

let clock = Date.parse("2026-03-01T08:00:00Z");
const now = (): string => {
  clock += 1000;
  return new Date(clock).toISOString();
};

const started = async (more: Partial<InboxOptions> = {}, given?: Kept) => {
  const record = given ?? (await kept([]));
  const inbox = await Inbox.open({ store: record.store, now, reading: readingHere(), busyMs: 1, ...more });
  open.push({ inbox, record });
  const app = createApp({ store: record.store, title: "t", version: "1", desk: { by: "", now, inbox } });
  const post = (body: BodyInit, headers: Record<string, string> = { origin: "http://localhost" }) =>
    app.request("/inbox", { method: "POST", body, headers });
  return { record, inbox, app, post };
};

/** When all that was handed in has been seen to. */
const settled = async (inbox: Inbox) => {
  const never = new AbortController().signal;
  for (let { state } = inbox; state.items.some(isUnderWay) && !state.halted; { state } = inbox)
    await inbox.changed(state.version, never);
  // What the hand-in changed is summed up after its last report.
  for (let tries = 0; tries < 200; tries += 1) await new Promise((resolve) => setImmediate(resolve));
  return inbox.state.items.map(({ ticket, state, reasons }) => [ticket.name, state, reasons[0]?.code]);
};

const files = (...given: readonly (readonly [name: string, content: string | Uint8Array])[]): FormData => {
  const form = new FormData();
  for (const [name, content] of given) form.append("files", new Blob([content as BlobPart]), name);
  return form;
};
const fields = (given: Readonly<Record<string, string>>): URLSearchParams => new URLSearchParams(given);

test("good files go in, bad ones say why, and each keeps its name alone", async () => {
  const { inbox, post, app, record } = await started();
  const response = await post(
    files(
      ["../../etc/met.txt", MET],
      ["C:\\reports\\plan.txt", PLAN],
      ["again.txt", MET],
      ["french.txt", FRENCH],
      ["scan.pdf", "%PDF-1.4 and more"],
      ["figures.csv", "a,b\n1,2\n"],
      ["nothing.txt", ""],
      [
        "lines.jsonl",
        `${JSON.stringify({ text: "Nothing much happened on that day, and the ministers went home in the evening without a word." })}\nno json\n`,
      ],
      [
        "<img src=x onerror=alert(1)>\u202e.txt",
        "It was a quiet day by the harbour, and nobody said a word about the talks that were to follow.",
      ],
    ),
  );
  expect([response.status, response.headers.get("location")]).toEqual([303, "/inbox#queue"]);
  expect(await settled(inbox)).toEqual([
    ["met.txt", "added", undefined],
    ["plan.txt", "added", undefined],
    ["again.txt", "known", undefined],
    ["french.txt", "kept", "not-english"],
    ["scan.pdf", "refused", "binary"],
    ["figures.csv", "refused", "unknown-format"],
    ["nothing.txt", "refused", "empty"],
    ["lines.jsonl", "added", "bad-line"],
    ["<img src=x onerror=alert(1)>.txt", "added", undefined],
  ]);
  expect((await record.store.counts()).documents).toBe(5);
  const [handIn] = (await (await app.request("/inbox.json")).json()).handIns;
  expect(handIn.summary).toMatch(/^5 reports added: \d+ new rows\.$/);
  expect((await app.request(handIn.changes)).status).toBe(200);
  const page = tags(await (await app.request("/inbox")).text());
  const links = named(page, "a").filter(({ attributes }) => attributes["data-open"] !== undefined);
  expect(links.map(({ text }) => text)).toContain("met.txt");
  for (const { attributes } of links) expect((await app.request(attributes.href!)).status).toBe(200);
  expect(named(page, "img")).toEqual([]);
  expect(named(page, "button").filter(({ text }) => text.startsWith("Retry:"))).toHaveLength(3);
  expect(await record.store.handed()).toHaveLength(3);
}, 60_000);

test.each([
  ["/etc/passwd", "passwd"],
  ["..", "file without a name"],
  ["a\u0000b\u202e.txt", "ab.txt"],
  ["", "file without a name"],
  [`${"x".repeat(500)}.html`, `${"x".repeat(195)}.html`],
])("the name %j is kept as %j", (given, name) => expect(fileName(given)).toBe(name));

describe("sizes", () => {
  test("a form that says it is too large is refused before it is read", async () => {
    const { post, inbox } = await started();
    const headers = { origin: "http://localhost", "content-length": String(LIMITS.body + 1) };
    expect((await post("x", headers)).status).toBe(413);
    expect(inbox.state.items).toEqual([]);
  });

  test("one that does not say so is refused as soon as it is", async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    const request = new Request("http://localhost/inbox", {
      method: "POST",
      body,
      duplex: "half",
    } as RequestInit);
    await expect(formOf(request, { body: 5000, field: 10 })).rejects.toThrow(InputError);
    expect(sent).toBeLessThan(20);
  });

  test("other addresses keep their own limit", async () => {
    const { app } = await started();
    const headers = { origin: "http://localhost", "content-length": "2000000" };
    expect((await app.request("/changes", { method: "POST", headers })).status).toBe(413);
  });

  test("a report that is too large is named, and its bytes are not kept", async () => {
    const { inbox, post, record } = await started();
    await post(files(["huge.txt", new Uint8Array(LIMITS.report + 1).fill(97)]));
    expect(await settled(inbox)).toEqual([["huge.txt", "refused", "too-large"]]);
    expect(await record.store.waitingBytes(inbox.state.items[0]!.id)).toBeUndefined();
  });

  test("more than fits is refused as a whole, in words", async () => {
    const { inbox, post } = await started();
    const response = await post(fields({ addresses: "ftp://x\n".repeat(LIMITS.batch + 1) }));
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining("201 at once")]);
    expect(inbox.state.items).toEqual([]);
    expect((await post(fields({ text: " " }))).status).toBe(400);
  });
});

test.each([undefined, "https://evil.example", "null"])("nothing is taken from %s", async (origin) => {
  const { inbox, post } = await started();
  const response = await post(files(["met.txt", MET]), origin === undefined ? {} : { origin });
  expect([response.status, inbox.state.items]).toEqual([403, []]);
});

describe("addresses", () => {
  let server: Server;
  let base: string;
  const pages = new Map<string, string>();
  beforeAll(async () => {
    server = createServer((request, response) => {
      const page = pages.get(request.url!);
      response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/plain" }).end(page);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  test("of private networks, files and other schemes are never asked", async () => {
    pages.set("/secret", MET);
    const { inbox, post } = await started();
    const asked = [
      `${base}/secret`,
      "http://[::1]/",
      "http://169.254.169.254/",
      "file:///etc/passwd",
      "/etc/passwd",
      "-",
    ];
    await post(fields({ addresses: asked.join("\n") }));
    expect((await settled(inbox)).map(([, state, code]) => [state, code])).toEqual([
      ...Array(3).fill(["refused", "private-address"]),
      ...Array(3).fill(["refused", "not-an-address"]),
    ]);
    expect(JSON.stringify(inbox.state)).not.toContain("--allow-private");
  });

  test("that fail are tried again when somebody asks", async () => {
    const { inbox, post, record } = await started({ fetching: { allowPrivate: true } });
    await post(fields({ addresses: `${base}/later` }));
    expect(await settled(inbox)).toEqual([[`${base}/later`, "refused", "http-status"]]);
    pages.set("/later", MET);
    await post(fields({ do: "retry", id: inbox.state.items[0]!.id }));
    expect(await settled(inbox)).toEqual([["later", "added", undefined]]);
    const { heads } = await record.store.documents({ offset: 0, limit: 1 });
    expect(heads[0]!.address).toBe(`${base}/later`);
    await post(fields({ do: "remove" }));
    expect(inbox.state.items).toEqual([]);
  }, 60_000);
});

test("a text brings what is known of it, and one with a wrong day can be put right", async () => {
  const { inbox, post, app, record } = await started();
  await post(fields({ text: MET, outlet: "Lima Courier", title: "Talks", day: "the 3rd" }));
  expect(await settled(inbox)).toEqual([["Talks", "refused", "bad-day"]]);
  const { id } = inbox.state.items[0]!;
  const page = tags(await (await app.request(`/inbox?edit=${id}`)).text());
  expect(
    named(page, "textarea")
      .find(({ attributes }) => attributes.name === "text")!
      .text.trim(),
  ).toBe(MET.trim());
  await post(fields({ text: MET, outlet: "Lima Courier", title: "Talks", day: "4 May 2022", instead: id }));
  expect(await settled(inbox)).toEqual([["Talks", "added", undefined]]);
  const { heads } = await record.store.documents({ offset: 0, limit: 1 });
  expect([heads[0]!.outlet, heads[0]!.title, heads[0]!.published?.from]).toEqual([
    "Lima Courier",
    "Talks",
    "2022-05-04",
  ]);
}, 60_000);

test("what is not read when the program ends is read by the next one", async () => {
  let stop: () => void = () => undefined;
  const stuck = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const first = await started({
    reading: {
      read: async ({ address }) => {
        await stuck;
        return { address, error: new InputError("ended", "Ended.", "") };
      },
      end: async () => stop(),
    },
  });
  await first.post(files(["met.txt", MET], ["plan.txt", PLAN]));
  await first.inbox.end();
  const second = await Inbox.open({ store: first.record.store, now, reading: readingHere() });
  expect(second.state.items.map(({ resumed }) => resumed)).toEqual([true, true]);
  expect(await settled(second)).toEqual([
    ["met.txt", "added", undefined],
    ["plan.txt", "added", undefined],
  ]);
  expect(await first.record.store.handed()).toEqual([]);
  await second.end();
}, 60_000);

/** A store that fails to add as told, then adds. */
const failing = (store: Store, faults: Error[]): Store =>
  new Proxy(store, {
    get: (target, name) => {
      if (name === "add" && faults.length > 0) return () => Promise.reject(faults.shift());
      const value = Reflect.get(target, name) as unknown;
      return typeof value === "function" ? value.bind(target) : value;
    },
  });

test("another process that writes is waited for; a full disk halts until somebody goes on", async () => {
  const record = await kept([]);
  const faults = [
    new InputError("busy", "Another process writes.", "Wait."),
    new InputError("disk-full", "The disk is full.", "Make room."),
  ];
  const { inbox, post, app } = await started({ store: failing(record.store, faults) }, record);
  await post(files(["met.txt", MET]));
  await settled(inbox);
  expect(inbox.state.halted?.code).toBe("disk-full");
  expect(await (await app.request("/inbox")).text()).toContain("The disk is full.");
  await post(fields({ do: "go-on" }));
  expect(await settled(inbox)).toEqual([["met.txt", "added", undefined]]);
}, 60_000);

test("a fault of the program is told as one, and the next report is read", async () => {
  const lines: string[] = [];
  const record = await kept([]);
  const store = failing(record.store, [new Error("a secret detail")]);
  const { inbox, post, app } = await started({ store, log: (line) => lines.push(line) }, record);
  await post(files(["met.txt", MET], ["plan.txt", PLAN]));
  expect(await settled(inbox)).toEqual([
    ["met.txt", "refused", "failed"],
    ["plan.txt", "added", undefined],
  ]);
  expect(lines.join()).toContain("a secret detail");
  expect(await (await app.request("/inbox")).text()).not.toContain("a secret detail");
}, 60_000);

test("events tell of each change, and end when whoever listens goes away", async () => {
  const { inbox, app, post } = await started();
  const response = await app.request("/inbox/live");
  expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  const reader = response.body!.getReader();
  const next = async (): Promise<string> => new TextDecoder().decode((await reader.read()).value);
  expect(await next()).toContain('"underWay":0');
  const [news] = await Promise.all([next(), post(fields({ addresses: "ftp://x" }))]);
  expect(news).toMatch(/^event: news\ndata: \{"version":\d+,/);
  await reader.cancel();
  await settled(inbox);
  expect(inbox.listeners).toBe(0);
  const head = await app.request("/inbox/live", { method: "HEAD" });
  expect([head.status, await head.text(), inbox.listeners]).toEqual([200, "", 0]);
});

test("a record that is only looked into takes nothing, and says so", async () => {
  const record = await kept([]);
  const app = createApp({ store: record.store, title: "t", version: "1" });
  expect(await (await app.request("/inbox")).text()).toContain("only looked into");
  const response = await app.request("/inbox", {
    method: "POST",
    body: files(["met.txt", MET]),
    headers: { origin: "http://localhost" },
  });
  expect(response.status).toBe(403);
  await record.remove();
});
