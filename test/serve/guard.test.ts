import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { InputError } from "../../src/model/notice.ts";
import { type AppOptions, createApp, listen } from "../../src/serve/http/server.ts";
import type { Store } from "../../src/store/store.ts";
import { DRAFTS, type Kept, kept } from "./record.ts";

let record: Kept;
beforeAll(async () => {
  record = await kept(DRAFTS.slice(0, 1));
});
afterAll(() => record.remove());

const appWith = (more: Partial<AppOptions> = {}) =>
  createApp({ store: record.store, title: "t", version: "1", ...more });
const get = (app: ReturnType<typeof appWith>, path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers });

describe("the name it is reached under", () => {
  test.each(["localhost:7419", "127.0.0.1:7419", "[::1]:7419", "LOCALHOST", "127.9.9.9"])(
    "%s is let in",
    async (host) => expect((await get(appWith(), "/", { host })).status).toBe(200),
  );

  test.each([
    "evil.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "10.0.0.1",
    "",
    "a b",
    "evil.example#localhost",
    "localhost@evil.example",
  ])("%s is refused, in words and with the policy", async (host) => {
    const response = await get(appWith(), "/", { host });
    expect(response.status).toBe(403);
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(await response.text()).not.toContain("Lisbon");
  });

  test("a name among the hosts is let in, and only that one", async () => {
    const app = appWith({ hosts: ["record.example"] });
    expect((await get(app, "/", { host: "Record.Example:80" })).status).toBe(200);
    expect((await get(app, "/", { host: "other.example" })).status).toBe(403);
  });
});

describe("changes", () => {
  test.each([undefined, "https://evil.example", "null", "http://localhost:1"])(
    "from %s are refused",
    async (origin) => {
      const headers = { host: "localhost", ...(origin === undefined ? {} : { origin }) };
      expect((await appWith().request("/", { method: "POST", headers })).status).toBe(403);
    },
  );

  test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])(
    "%s from its own page is not taken either, since it can only be read",
    async (method) => {
      const response = await appWith().request("/", {
        method,
        headers: { host: "localhost", origin: "http://localhost" },
      });
      expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    },
  );
});

describe("sizes", () => {
  test("an address or a body that is too long is refused", async () => {
    expect((await get(appWith(), `/?actor=${"a".repeat(9000)}`)).status).toBe(414);
    expect((await get(appWith(), "/", { "content-length": "2000000" })).status).toBe(413);
  });
});

describe("a token", () => {
  const token = "correct horse battery".replaceAll(" ", "-");

  test("is demanded on every address, files and data too", async () => {
    const app = appWith({ token });
    for (const path of ["/", "/chronology.json", "/record.jsonl", "/assets/style.css", "/nowhere"]) {
      const response = await get(app, path);
      expect([path, response.status]).toEqual([path, 401]);
      expect(await response.text()).not.toContain("Lisbon");
    }
  });

  test("is taken as Bearer, or from the address once and then as a cookie that scripts cannot read", async () => {
    const app = appWith({ token });
    expect((await get(app, "/", { authorization: `Bearer ${token}` })).status).toBe(200);
    const first = await get(app, `/?zoom=year&token=${token}`);
    expect([first.status, first.headers.get("location")]).toEqual([303, "/?zoom=year"]);
    const cookie = first.headers.get("set-cookie")!;
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect((await get(app, "/", { cookie: cookie.split(";")[0]! })).status).toBe(200);
  });

  test.each(["", "wrong", `${token}x`, token.slice(1), token.toUpperCase()])(
    "%j is not it",
    async (given) => {
      const app = appWith({ token });
      expect((await get(app, `/?token=${given}`)).status).toBe(401);
      expect((await get(app, "/", { authorization: `Bearer ${given}` })).status).toBe(401);
      expect((await get(app, "/", { cookie: `readout-token=${given}` })).status).toBe(401);
    },
  );

  test("lets in an address in digits, which nobody can rebind", async () => {
    const headers = { authorization: `Bearer ${token}`, host: "192.0.2.7:7419" };
    expect((await get(appWith({ token }), "/", headers)).status).toBe(200);
  });
});

describe("what goes wrong", () => {
  test("is told to the log and not to the reader", async () => {
    const lines: string[] = [];
    const store = Object.create(record.store, {
      counts: { value: async () => record.store.counts() },
      daysKnown: { value: async () => record.store.daysKnown() },
      chronology: { value: async () => Promise.reject(new Error("a secret detail")) },
    }) as Store;
    const app = createApp({ store, title: "t", version: "1", log: (line) => lines.push(line) });
    for (const path of ["/", "/chronology.json"]) {
      const response = await app.request(path);
      const text = await response.text();
      expect(response.status).toBe(500);
      expect(text).not.toMatch(/secret|\bat .*\.ts/);
    }
    expect(lines.join("\n")).toContain("a secret detail");
  });
});

describe("the port", () => {
  const ports: (() => Promise<void>)[] = [];
  afterAll(() => Promise.all(ports.map((close) => close())));
  const opened = async (...given: Parameters<typeof listen>) => {
    const listening = await listen(...given);
    ports.push(listening.close);
    return listening;
  };

  test("is of this machine only, and answers", async () => {
    const { host, address } = await opened(appWith(), { port: 0 });
    expect(host).toBe("127.0.0.1");
    const response = await fetch(address);
    expect([response.status, (await response.text()).includes("Lisbon")]).toEqual([200, true]);
    expect((await fetch(address, { method: "HEAD" })).status).toBe(200);
  });

  test("gives way to the next free one", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as AddressInfo;
    const next = await opened(appWith(), { port });
    expect(next.port).toBeGreaterThan(port);
    expect(next.port).toBeLessThanOrEqual(port + 20);
    taken.close();
  });

  test.each(["0.0.0.0", "::", "192.0.2.7"])("of %s is not opened without a token", async (host) => {
    await expect(listen(appWith(), { host, port: 0 })).rejects.toThrow(InputError);
  });

  test("of another interface is opened with one", async () => {
    const { port } = await opened(appWith({ token: "t0ken" }), { host: "0.0.0.0", port: 0, guarded: true });
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(401);
  });

  test("that does not exist is said so", async () => {
    await expect(listen(appWith(), { host: "192.0.2.7", port: 0, guarded: true })).rejects.toThrow(
      "no interface",
    );
  });
});
