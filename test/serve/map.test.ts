// The map: circles and table from the same counts, filters as the chronology has, and nothing guessed.
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../src/serve/http/server.ts";
import { named, tags } from "./markup.ts";
import { DRAFTS, type Kept, kept } from "./record.ts";

let record: Kept;
let empty: Kept;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  [record, empty] = await Promise.all([kept(DRAFTS), kept([])]);
  app = createApp({ store: record.store, title: "Northern talks", version: "1" });
});
afterAll(async () => {
  await record.remove();
  await empty.remove();
});

const data = async (address: string) => (await app.request(address)).json();
const page = async (address: string) => tags(await (await app.request(address)).text());

test("a place has as many events as the chronology that it leads to", async () => {
  const view = await data("/map.json");
  expect(view.lines.map(({ label }: { label: string }) => label).sort()).toEqual([
    "Lisbon",
    "Madeira",
    "Portugal",
    "Rabat",
  ]);
  for (const { href, events } of view.lines)
    expect((await data(href.replace(/^\//, "/chronology.json"))).total).toBe(events);
});

test("places stand where they lie, a state at the centre of its shape, the rest in a list", async () => {
  const view = await data("/map.json");
  const spot = (label: string) => view.spots.find((one: { label: string }) => one.label === label);
  expect(spot("Lisbon")).toMatchObject({ latitude: 38.7, longitude: -9.1, state: "Portugal", held: 1 });
  expect(spot("Rabat")).toMatchObject({ state: "Morocco", off: 1, held: 0 });
  expect(Math.abs(spot("Portugal").latitude - 39.5)).toBeLessThan(1);
  expect(spot("Rabat").y).toBeGreaterThan(spot("Lisbon").y);
  expect(spot("Madeira")).toBeUndefined();
  expect(view.unknown.map(({ label }: { label: string }) => label)).toEqual(["Madeira"]);
  const text = named(await page("/map"), "main")[0]!.text;
  expect(text).toContain("does not know where these lie");
});

test("the drawing has a circle a place, with the sign of its status and the address of its events", async () => {
  const all = await page("/map");
  const circles = named(all, "circle");
  const at = (name: string) => circles.filter(({ attributes }) => attributes.class === name).length;
  expect([at("held"), at("rim plan"), at("rim off")]).toEqual([1, 1, 1]);
  const links = named(all, "a").filter(({ attributes }) => attributes.tabindex === "-1");
  expect(links.map(({ attributes }) => attributes.href)).toContain("/?place=Lisbon");
  const land = named(all, "path").find(({ attributes }) => attributes.class === "land")!;
  expect(land.attributes.d!.match(/M/g)!.length).toBeGreaterThan(170);
});

test("is narrowed as the chronology is, and keeps what narrows it", async () => {
  const view = await data("/map.json?status=held&from=2021-03-01&to=2021-03-31");
  expect(view.lines.map(({ label }: { label: string }) => label)).toEqual(["Lisbon"]);
  expect(view.lines[0].href).toBe("/?status=held&place=Lisbon&from=2021-03-01&to=2021-03-31");
  expect((await data("/chronology.json?place=Lisbon&place=Rabat")).total).toBe(2);
  const wrong = await app.request("/map.json?from=soon");
  expect([wrong.status, (await wrong.json()).error.code]).toEqual([400, "bad-query"]);
  expect((await app.request("/map.csv?kind=party")).status).toBe(400);
});

test("is a table of comma-separated values", async () => {
  const response = await app.request("/map.csv");
  const lines = (await response.text()).trimEnd().split("\r\n");
  expect(lines[0]).toContain("place,state,latitude,longitude,events");
  expect(lines).toContainEqual(expect.stringMatching(/^Lisbon,Portugal,38\.7,-9\.1,1,1,0,0,2021-03-16,/));
  expect(lines).toHaveLength(5);
});

test("of an empty record, and of a question without an answer, says so", async () => {
  const bare = createApp({ store: empty.store, title: "Nothing", version: "1" });
  for (const address of ["/map", "/network", "/activity"])
    expect(await (await bare.request(address)).text()).toContain("readout read FOLDER");
  expect(named(await page("/map?place=Nowhere"), "main")[0]!.text).toContain("No event with a place");
});
