// Addresses: what may be reached, and senders that mean ill. All servers are this machine's own.
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InputError } from "../../src/model/notice.ts";
import { isPublicAddress } from "../../src/read/addresses.ts";
import { type FetchOptions, fetchPage, type Lookup } from "../../src/read/fetch.ts";
import { gather, isRefusal } from "../../src/read/gather.ts";

const PAGE = "<!doctype html><p>The ministers met in Oslo.</p>";
const endless: RequestListener = (_, response) => {
  response.writeHead(200, { "content-type": "text/html" });
  const more = (): void => {
    while (response.write("x".repeat(64_000))) if (response.destroyed) return;
  };
  response.on("drain", more);
  more();
};
const ROUTES: Readonly<Record<string, RequestListener>> = {
  "/page.html": (_, response) =>
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(PAGE),
  "/gzip": (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(PAGE)),
  "/brotli": (_, response) =>
    response.writeHead(200, { "content-encoding": "br" }).end(brotliCompressSync(PAGE)),
  "/bomb": (_, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(50_000_000))),
  "/damaged": (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("no gzip at all"),
  "/endless": endless,
  "/announced": (_, response) => response.writeHead(200, { "content-length": "2000000000" }).write("x"),
  "/silent": () => {},
  "/stalls": (_, response) => response.writeHead(200).write("The min"),
  "/moved": (_, response) => response.writeHead(302, { location: "/page.html" }).end(),
  "/circle": (_, response) => response.writeHead(302, { location: "/circle" }).end(),
  "/to-file": (_, response) => response.writeHead(302, { location: "file:///etc/hostname" }).end(),
  "/to-private": (_, response) =>
    response.writeHead(302, { location: "http://inside.example/page.html" }).end(),
  "/broken": (_, response) => response.writeHead(503).end(),
  "/closed": (_, response) => response.writeHead(403).end(),
  "/lines.jsonl": (_, response) => response.end(`{"text":"One."}\n{"text":"Two."}`),
};
let server: Server;
let base: string;
let port: number;
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] as string;
    const hop = /^\/hop(\d+)$/.exec(path);
    if (hop) response.writeHead(302, { location: `/hop${Number(hop[1]) + 1}` }).end();
    else (ROUTES[path] ?? ((_, answer) => answer.writeHead(404).end()))(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  port = (server.address() as AddressInfo).port;
  base = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const open: FetchOptions = { allowPrivate: true, timeoutMs: 5000 };
const text = async (path: string): Promise<string> =>
  Buffer.from((await fetchPage(base + path, open)).bytes).toString();
const refusal = async (address: string, options: FetchOptions = open): Promise<InputError> => {
  const cause = await fetchPage(address, options).then(
    () => new Error("was fetched"),
    (error: unknown) => error,
  );
  if (cause instanceof InputError) return cause;
  throw cause;
};

describe("what may be reached", () => {
  it.each(["8.8.8.8", "93.184.216.34", "2606:4700:4700::1111", "64:ff9b::808:808"])("%s", (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );
  it.each([
    "127.0.0.1", "127.8.9.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
    "255.255.255.255", "168.63.129.16", "192.0.2.1", "198.18.0.1", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "fd00:ec2::254", "ff02::1",
    "::ffff:127.0.0.1", "::ffff:a9fe:a9fe", "::7f00:1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "2002:7f00:1::", "[::1]", "localhost", "",
  ])("not %s", (address) => expect(isPublicAddress(address)).toBe(false)); // biome-ignore format: a list
});

describe("a page", () => {
  it("comes with its type", async () => {
    const page = await fetchPage(`${base}/page.html`, open);
    expect(page).toMatchObject({ media: "text/html; charset=utf-8", address: `${base}/page.html` });
    expect(Buffer.from(page.bytes).toString()).toBe(PAGE);
  });
  it.each(["/gzip", "/brotli", "/moved"])("comes by %s", async (path) => expect(await text(path)).toBe(PAGE));

  it("is gathered as a source, lines one by one", async () => {
    const names: string[] = [];
    for await (const item of gather(
      [`${base}/page.html`, `${base}/lines.jsonl`, `${base}/none`, "ftp://example.org/a"],
      { now: () => "2024-05-01T08:00:00Z", allowPrivate: true },
    ))
      names.push(isRefusal(item) ? item.error.code : item.name);
    expect(names).toEqual(["page.html", "lines.jsonl#1", "lines.jsonl#2", "http-status", "not-an-address"]);
  });
});

describe("a sender that means ill", () => {
  it.each([
    ["/none", "http-status", "no such page"],
    ["/broken", "http-status", "fault"],
    ["/closed", "http-status", "refuses"],
    ["/circle", "redirects", "without end"],
    ["/hop0", "redirects", "without end"],
    ["/to-file", "not-an-address", "file:"],
    ["/damaged", "unreachable", "damaged"],
    ["/announced", "too-large", "20 MB"],
    ["/bomb", "too-large", "20 MB"],
    ["/endless", "too-large", "20 MB"],
  ])("%s → %s", async (path, code, words) => {
    const error = await refusal(base + path);
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
    expect(error.next.length).toBeGreaterThan(10);
  });

  it.each(["/silent", "/stalls"])("%s is left after the time that it was given", async (path) => {
    const start = performance.now();
    const error = await refusal(base + path, { allowPrivate: true, timeoutMs: 300 });
    expect(error).toMatchObject({ code: "timeout", message: expect.stringContaining("0.3 seconds") });
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("has a name that no machine bears, or answers nowhere", async () => {
    const unknown: Lookup = (_, __, done) =>
      done(Object.assign(new Error("none"), { code: "ENOTFOUND" }), []);
    expect((await refusal("http://nowhere.example/", { ...open, lookup: unknown })).message).toContain(
      "no machine has that name",
    );
    expect((await refusal("http://127.0.0.1:1/", open)).message).toContain("nothing answers");
  });
});

describe("private addresses", () => {
  const guarded: FetchOptions = { timeoutMs: 3000 };
  it.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://169.254.169.254/latest/",
    "http://localhost/",
  ])("%s is refused", async (address) =>
    expect((await refusal(address, guarded)).code).toBe("private-address"),
  );

  it("is refused whatever name it hides behind", async () => {
    const inward: Lookup = (_, __, done) => done(null, [{ address: "127.0.0.1", family: 4 }]);
    const error = await refusal(`http://news.example:${port}/page.html`, { ...guarded, lookup: inward });
    expect(error.code).toBe("private-address");
  });

  it("connects to nothing but the addresses it has checked: a name is asked once for each connection", async () => {
    let asked = 0;
    const turning: Lookup = (_, __, done) => {
      asked += 1;
      done(null, asked === 1 ? [{ address: "127.0.0.1", family: 4 }] : [{ address: "8.8.8.8", family: 4 }]);
    };
    expect(
      (await refusal(`http://news.example:${port}/page.html`, { ...guarded, lookup: turning })).code,
    ).toBe("private-address");
    expect(asked).toBe(1);
  });

  it("is refused at a redirect from a page that was allowed", async () => {
    // The first name counts as allowed through a sender of our own; the second is looked up anew and found inside.
    const asked: string[] = [];
    const lookup: Lookup = (host, _, done) => {
      asked.push(host);
      done(null, [{ address: "10.0.0.7", family: 4 }]);
    };
    const reached = await fetchPage(`${base}/to-private`, {
      allowPrivate: false,
      timeoutMs: 3000,
      lookup,
      mayConnect: (address) => address === "127.0.0.1",
    }).catch((error: unknown) => error);
    expect(reached).toMatchObject({ code: "private-address" });
    expect(asked).toEqual(["inside.example"]);
  });
});
