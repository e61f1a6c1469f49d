// The pages as known on a day: what they show, that every link keeps the day, and what is not known yet.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/serve/http/server.ts";
import { LAPSED_WORDS } from "../../src/serve/views/known.ts";
import { named, type Tag, tags } from "./markup.ts";
import { COSTA, DRAFTS, type Kept, kept } from "./record.ts";

const DAY = "2021-03-15";
const ON = `as-of=${DAY}`;

let record: Kept;
let app: ReturnType<typeof createApp>;
const get = (address: string) => app.request(address);
const page = async (address: string): Promise<readonly Tag[]> => tags(await (await get(address)).text());
const data = async (address: string) => (await get(address)).json();
const lines = (view: {
  groups: { lines: { status: string; title: string; lapsed: string; kind: string }[] }[];
}) => view.groups.flatMap((group) => group.lines);
const document = async (name: string): Promise<string> => {
  const { heads } = await record.store.documents({ offset: 0, limit: 100 });
  return heads.find((head) => head.name === name)!.id;
};
const meeting = async () => {
  const { rows } = await record.store.chronology({ offset: 0, limit: 10, kind: ["meeting"] });
  return rows[0]!;
};

beforeAll(async () => {
  record = await kept(DRAFTS);
  app = createApp({ store: record.store, title: "Northern talks", version: "1.2.3" });
});
afterAll(() => record.remove());

describe("as known on a day", () => {
  test("the chronology tells what the reports known by then told", async () => {
    const today = lines(await data("/chronology.json"));
    const then = lines(await data(`/chronology.json?${ON}`));
    expect(today.find(({ kind }) => kind === "meeting")?.status).toBe("held");
    expect(then.find(({ kind }) => kind === "meeting")?.status).toBe("planned");
    expect(then.length).toBeLessThan(today.length);
    expect((await data(`/sources.json?${ON}`)).lines).toHaveLength(1);
    expect((await data(`/search.json?q=road+wall&${ON}`)).total).toBe(0);
    const exported = await (await get(`/record.jsonl?${ON}`)).text();
    expect(exported.length).toBeLessThan((await (await get("/record.jsonl")).text()).length / 2);
  });

  test("every page says so, and every link and form of it keeps the day", async () => {
    const seen = new Set<string>();
    const waiting = [`/?${ON}`];
    for (let address = waiting.shift(); address !== undefined && seen.size < 120; address = waiting.shift()) {
      if (seen.has(address)) continue;
      seen.add(address);
      const asked = await get(address);
      const response = asked.status === 302 ? await get(asked.headers.get("location")!) : asked;
      expect([address, response.status]).toEqual([address, 200]);
      if (!response.headers.get("content-type")!.startsWith("text/html")) continue;
      const all = tags(await response.text());
      const [bar] = named(all, "form").filter(({ attributes }) => attributes.class === "asof past");
      if (/^\/(?:inbox|changes)\b/.test(address)) expect(bar).toBeUndefined();
      else expect(bar?.text).toContain("What was told later is left out.");
      for (const { attributes } of [...named(all, "a"), ...named(all, "link")]) {
        const href = attributes.href!;
        if (!/^\/(?!\/|assets\/)/.test(href)) continue;
        expect(href).toContain(ON);
        waiting.push(href.replace(/#.*$/, ""));
      }
      const forms = named(all, "form").length;
      const fields = named(all, "input").filter(({ attributes }) => attributes.name === "as-of");
      const days = fields.map(({ attributes }) => attributes.value!.replace("15 March 2021", DAY));
      expect(days).toEqual(Array(forms).fill(DAY));
    }
    expect(seen.size).toBeGreaterThan(20);
  });

  test("the way back leads to the same page of today", async () => {
    const all = await page(`/?kind=meeting&${ON}&zoom=year`);
    const back = named(all, "a").find(({ text }) => text === "Show the latest")!;
    expect(back.attributes.href).toBe("?kind=meeting&zoom=year");
    const plain = named(await page("/"), "a").filter(({ attributes }) => attributes.href?.includes("as-of"));
    expect(plain.map(({ attributes }) => attributes.rel)).toEqual(["prev"]);
  });

  test("steps lead to the days before and after on which the record changed", async () => {
    const { days } = await record.store.daysKnown();
    const steps = named(await page(`/?kind=meeting&as-of=${days[1]}`), "a").filter(
      ({ attributes }) => attributes.class === "step",
    );
    expect(steps.map(({ attributes }) => attributes.href)).toEqual([
      `?kind=meeting&as-of=${days[0]}`,
      `?kind=meeting&as-of=${days[2]}`,
    ]);
    expect([...days]).toEqual([...new Set(days)].sort());
    expect(days).toContain(await record.store.latestDay());
  });

  test("a field of every page sets it, and an empty one means today", async () => {
    const field = named(await page(`/?${ON}`), "input").find(({ attributes }) => attributes.id === "as-of")!;
    expect(field.attributes).toMatchObject({ name: "as-of", value: "15 March 2021" });
    expect((await data("/chronology.json?as-of=15+March+2021")).asOf).toBe(DAY);
    expect(await data("/chronology.json?as-of=")).toEqual(await data("/chronology.json"));
  });

  test("data tells the day, and its addresses keep it", async () => {
    const view = await data(`/chronology.json?${ON}`);
    expect(view.asOf).toBe(DAY);
    for (const { href } of view.exports) expect(href).toContain(ON);
    for (const line of lines(view) as unknown as { href: string }[]) expect(line.href).toMatch(/\?as-of=/);
    const csv = await get(`/chronology.csv?${ON}`);
    expect(csv.headers.get("content-disposition")).toContain("chronology-as-of-2021-03-15.csv");
    expect(
      (await csv.text())
        .trim()
        .split("\r\n")
        .slice(1)
        .every((line) => line.endsWith(`?${ON}`)),
    ).toBe(true);
  });

  test("a month or a year stands for its last day, and what is no day is refused", async () => {
    expect((await data("/chronology.json?as-of=March+2021")).asOf).toBe("2021-03-31");
    for (const wrong of ["2021-02-30", "Tuesday", "1", "'; DROP TABLE head"]) {
      const response = await get(`/chronology.json?as-of=${encodeURIComponent(wrong)}`);
      expect(response.status).toBe(400);
      expect((await response.json()).error.code).toBe("bad-day");
      expect((await get(`/?as-of=${encodeURIComponent(wrong)}`)).status).toBe(400);
    }
    expect((await data("/chronology.json?as-of=1900-01-01")).total).toBe(0);
    expect((await get("/?as-of=1900-01-01")).status).toBe(200);
  });

  test("any fact of a known report leads to its row; one not known yet says since when it is", async () => {
    const row = await meeting();
    const ahead = await document("four-ministers-ahead.txt");
    for (const { fact, document: of } of row.evidence) {
      const response = await get(`/event/${fact}?${ON}`);
      if (of === ahead) {
        expect(response.headers.get("location")).toMatch(new RegExp(`^/event/.*\\?${ON}$`));
        expect((await get(response.headers.get("location")!)).status).toBe(200);
        continue;
      }
      expect(response.status).toBe(404);
      const text = named(tags(await response.text()), "body")[0]!.text;
      expect(text).toContain("Not known on 15 March 2021");
      expect(text).toMatch(/known only from 1[67] March 2021 on/);
      expect((await data(`/event/${fact}.json?${ON}`)).error.code).toBe("not-known-yet");
    }
    expect(row.documents.length).toBeGreaterThan(2);
  });

  test("so does a report and a person", async () => {
    const held = await document("ministry-readout.txt");
    for (const address of [`/source/${held}`, `/source/${held}/original`, `/source/${held}/sentence/1`]) {
      const response = await get(`${address}?${ON}`);
      expect([address, response.status]).toEqual([address, 404]);
      expect(await response.text()).toContain("known only from 16 March 2021 on");
    }
    const [costa] = COSTA.name.toLowerCase().split("/");
    const address = `/actor/person/${costa!.replaceAll(" ", "_")}`;
    expect((await get(`${address}?as-of=2021-03-16`)).status).toBe(200);
    expect((await get(`${address}?as-of=2021-03-01`)).status).toBe(404);
    expect((await data(`${address}.json?as-of=2021-03-01`)).error.code).toBe("not-known-yet");
    expect((await data(`/source/0123456789abcdef.json?${ON}`)).error.code).toBe("not-found");
  });
});

describe("an event that was ahead", () => {
  const visit = async (query: string) =>
    lines(await data(`/chronology.json${query}`)).find(
      ({ status, kind }) => kind === "visit" && status === "planned",
    )!;

  test("has lapsed once its last day lies before the day of the view, never by the clock", async () => {
    expect((await visit(`?${ON}`)).lapsed).toBe("");
    expect((await visit("?as-of=2021-03-17")).lapsed).toBe("");
    expect((await visit("?as-of=2021-03-18")).lapsed).toBe(LAPSED_WORDS);
    const latest = await record.store.latestDay();
    expect((await visit("")).lapsed).toBe(latest! > "2021-03-17" ? LAPSED_WORDS : "");
    for (const line of lines(await data("/chronology.json")))
      if (line.status === "held") expect(line.lapsed).toBe("");
  });

  test("says so in its row and on its page", async () => {
    const line = (await visit("?as-of=2021-03-18")) as unknown as { href: string };
    expect(named(await page("/?as-of=2021-03-18"), "body")[0]!.text).toContain(LAPSED_WORDS);
    expect(named(await page(line.href), "body")[0]!.text).toContain(
      "Its day has passed; no report says what came of it.",
    );
    expect(named(await page(`/?${ON}`), "body")[0]!.text).not.toContain(LAPSED_WORDS);
  });
});
