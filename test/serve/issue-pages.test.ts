// The long lists of an issue's page: turned one by one, latest first, until the oldest has been shown.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays } from "../../src/model/time.ts";
import { createApp } from "../../src/serve/http/server.ts";
import { named, tags } from "./markup.ts";
import { COSTA, type Draft, type Kept, kept, on, place, SOLHEIM } from "./record.ts";

const day = (at: number) => addDays("2021-01-04", at);
const REPORTS: readonly Draft[] = Array.from({ length: 60 }, (_, at) => {
  const quote = `On day ${at} they met over free trade.`;
  const told = `Free trade feeds town ${at}, Costa said.`;
  return {
    name: `r${at}.txt`,
    outlet: "Harbour Wire",
    published: on(day(at)),
    paragraphs: [["body", `${quote} ${told}`]],
    says: [
      { type: "event", kind: "meeting", participants: [SOLHEIM, COSTA], place: place(`Town${at}`), status: "held", topic: "free trade", date: on(day(at)), quote, rule: "meeting/met" },
      { type: "utterance", mode: "indirect", speaker: COSTA, text: `free trade feeds town ${at}`, date: on(day(at)), quote: told, rule: "speech/said-that" },
    ],
  }; // biome-ignore format: reads as the report does
});

let record: Kept;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  record = await kept(REPORTS);
  app = createApp({ store: record.store, title: "Northern talks", version: "1" });
});
afterAll(() => record.remove());

const data = async (query: string) => (await app.request(`/issue/trade.json${query}`)).json();
type Dated = { readonly date: { readonly from: string } };
const days = ({ lines }: { readonly lines: readonly Dated[] }) => lines.map(({ date }) => date.from);

describe("the lists of an issue", () => {
  test("are turned until the oldest, and none is shown twice", async () => {
    const one = await data("");
    expect([one.events.total, one.events.lines.length, one.events.pages.of]).toEqual([60, 50, 2]);
    const two = await data(one.events.pages.after.replace("/issue/trade", "").replace("#events", ""));
    expect([...days(one.events), ...days(two.events)]).toEqual(
      Array.from({ length: 60 }, (_, at) => day(59 - at)),
    );
    expect(two.events.pages.after).toBeUndefined();
  });

  test("are turned by themselves, and keep where the others stand", async () => {
    const turned = await data("?page=2&sayings=2");
    expect([turned.events.lines.length, turned.sayings.lines.length]).toEqual([10, 10]);
    expect([turned.events.pages.before, turned.sayings.pages.before]).toEqual([
      "/issue/trade?sayings=2#events",
      "/issue/trade?page=2#sayings",
    ]);
    const all = tags(await (await app.request("/issue/trade?page=2")).text());
    const labels = named(all, "nav").map(({ attributes }) => attributes["aria-label"]);
    expect(labels).toEqual(expect.arrayContaining(["Pages of events", "Pages of said"]));
    expect(all.some(({ attributes }) => attributes.id === "events")).toBe(true);
  });

  test("refuse what is no page's number", async () => {
    expect((await app.request("/issue/trade.json?sayings=x")).status).toBe(400);
    expect(await (await app.request("/issue/trade?sayings=x")).text()).toContain(
      "is not a page&#39;s number",
    );
  });
});
