// The pages of actors: who is listed, what each page tells and leaves to its lists, and the same as known on a day.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/serve/http/server.ts";
import { actorHref } from "../../src/serve/views/names.ts";
import { named, type Tag, tags } from "./markup.ts";
import { COSTA, DRAFTS, type Draft, type Kept, kept, on, person, place, SOLHEIM, state } from "./record.ts";

const FORUM = { kind: "forum", name: "Northern Route Forum" } as const;
const MUNCH = person("Anke Munch", "NO");

const MORE: Draft = {
  name: "quay-post.txt",
  outlet: "Quay Post",
  title: "What Lisbon and Oslo owe each other",
  published: on("2021-04-20"),
  paragraphs: [
    ["title", "What Lisbon and Oslo owe each other"],
    ["body", "Foreign Minister Ingrid Solheim will meet Foreign Minister Rui Costa in Faro on 3 June."],
    ["body", "Solheim promised Portugal to mark the wreck by 1 April. Solheim promised Portugal to publish the charts by 1 July."],
    ["body", "Solheim was concerned about the patrols. On 2 April Norway expressed serious concern about the patrols."],
    ["body", "Norway is a member of the Northern Route Forum. Anke Munch met Rui Costa in Oslo on 4 April."],
  ],
  says: [
    { type: "event", kind: "meeting", participants: [SOLHEIM, COSTA], place: place("Faro"), status: "planned", date: on("2021-06-03"), quote: "Foreign Minister Ingrid Solheim will meet Foreign Minister Rui Costa in Faro on 3 June.", rule: "meeting/will-meet" },
    { type: "commitment", by: [SOLHEIM], to: [state("PT")], action: "mark the wreck", due: on("2021-04-01"), status: "open", quote: "Solheim promised Portugal to mark the wreck by 1 April.", rule: "promise/promised" },
    { type: "commitment", by: [SOLHEIM], to: [state("PT")], action: "publish the charts", due: on("2021-07-01"), status: "open", quote: "Solheim promised Portugal to publish the charts by 1 July.", rule: "promise/promised" },
    { type: "position", actor: SOLHEIM, stance: "concerned", issue: "the patrols", quote: "Solheim was concerned about the patrols.", marks: { what: "was concerned" }, rule: "position/concerned" },
    { type: "membership", member: state("NO"), of: FORUM, quote: "Norway is a member of the Northern Route Forum.", rule: "membership/is-member" },
    { type: "event", kind: "meeting", participants: [MUNCH, COSTA], place: place("Oslo"), status: "held", date: on("2021-04-04"), quote: "Anke Munch met Rui Costa in Oslo on 4 April.", rule: "meeting/met" },
  ],
}; // biome-ignore format: reads as the report does

let record: Kept;
let app: ReturnType<typeof createApp>;
const page = async (address: string): Promise<readonly Tag[]> =>
  tags(await (await app.request(address)).text());
const data = async (address: string) => (await app.request(address)).json();
const hrefs = (all: readonly Tag[]) => named(all, "a").map(({ attributes }) => attributes.href);

beforeAll(async () => {
  record = await kept([...DRAFTS, MORE]);
  app = createApp({ store: record.store, title: "Northern talks", version: "1.2.3" });
});
afterAll(() => record.remove());

describe("a person's page", () => {
  test("tells what is ahead, whom it met, what it promised and holds", async () => {
    const view = await data(`${actorHref(SOLHEIM)}.json?as-of=2022-12-31`);
    expect(view.office).toBe("Foreign Minister of Norway, first told so 15 Mar 2021");
    expect(view.ahead.map(({ title }: { title: string }) => title)).toEqual([]);
    const then = await data(`${actorHref(SOLHEIM)}.json?as-of=2021-04-20`);
    expect(then.ahead.map(({ place: where }: { place: string }) => where)).toContain("Faro");
    expect(
      then.promises.lines.map(({ action, status }: { action: string; status: string }) => [action, status]),
    ).toEqual([
      ["mark the wreck", "overdue"],
      ["publish the charts", "open"],
    ]);
    expect(then.promises.counts).toBe("2 open");
    expect(then.positions.lines[0]).toMatchObject({ issue: "the patrols", stance: "concerned" });
    const costa = then.counterparts.lines.find(
      ({ name }: { name: { label: string } }) => name.label === "Rui Costa",
    );
    expect(costa).toMatchObject({ met: 1, lastDay: "2021-03-16", nextDay: "2021-05-01" });
    expect(
      then.counterparts.lines.every(({ name }: { name: { name: string } }) => name.name !== SOLHEIM.name),
    ).toBe(true);
  });

  test("shows each spelling with a sentence, and says so in the page's words", async () => {
    const view = await data(`${actorHref(COSTA)}.json`);
    expect(view.names).toHaveLength(1);
    expect(view.names[0]).toMatchObject({ name: "Rui Costa" });
    expect(view.names[0].quote).toContain("Costa");
    const shown = await page(actorHref(COSTA));
    expect(named(shown, "blockquote").map(({ text }) => text)).toContain(view.names[0].quote);
    expect(hrefs(shown)).toContain("/dossier/person/rui_costa");
  });

  test("draws offices on one axis, its days beside each stretch", async () => {
    const shown = await page(actorHref(SOLHEIM));
    const lanes = named(shown, "svg").filter(({ attributes }) => attributes.class === "lane");
    const table = named(shown, "table").find(({ attributes }) => attributes.class === "stack offices")!;
    expect(lanes).toHaveLength(1);
    for (const { attributes } of named(shown, "rect")) {
      const [x, width] = [Number(attributes.x), Number(attributes.width)];
      expect(x >= 0 && width > 0 && x + width <= 1010).toBe(true);
    }
    expect(table.text).toContain("first told so");
  });
});

describe("a state's page", () => {
  test("counts its persons, and the states it was with", async () => {
    const view = await data("/actor/state/no.json");
    expect(view.title).toBe("Norway");
    expect(view.counterparts.lines.map(({ name }: { name: { label: string } }) => name.label)).toEqual([
      "Portugal",
    ]);
    expect(view.promises.total).toBe(2);
    expect(view.events.total).toBe((await data("/chronology.json?actor=NO")).total);
    expect(view.disputes.total).toBe((await data("/chronology.json?actor=NO&mark=differs")).total);
  });

  test("is there where only its persons are named, and nowhere else", async () => {
    expect((await app.request("/actor/state/pt")).status).toBe(200);
    for (const nobody of ["/actor/state/zz", "/actor/person/nobody", "/actor/x/y", "/actor/state/no/nothing"])
      expect((await app.request(nobody)).status).toBe(404);
  });
});

test("a forum's page has its members, a place's its events", async () => {
  const forum = await data(`${actorHref(FORUM)}.json`);
  expect(forum.members.lines.map(({ member }: { member: { label: string } }) => member.label)).toEqual([
    "Portugal",
    "Norway",
  ]);
  expect((await data("/actor/place/lisbon.json")).events.total).toBeGreaterThan(0);
});

describe("lists", () => {
  test("hold as many rows as the page tells of, and keep to the kind", async () => {
    const view = await data("/actor/state/no.json");
    for (const [list, total] of [["promises", view.promises.total], ["positions", view.positions.total], ["events", view.events.total]]) {
      const found = await data(`/actor/state/no/${list}.json`);
      expect([list, found.total, found.lines.length]).toEqual([list, total, total]);
    }
    const met = await data("/actor/state/no/counterparts.json");
    expect(met.total).toBe(view.counterparts.total);
    expect((await app.request("/actor/state/no/events.json?page=x")).status).toBe(400);
    expect((await data("/actor/state/no/events.json?page=2")).lines).toEqual([]);
  }); // biome-ignore format: one table

  test("of actors are narrowed by kind and by the beginnings of words", async () => {
    const labels = async (query: string) =>
      (await data(`/actors.json?${query}`)).lines.map(({ label }: { label: string }) => label);
    expect(await labels("kind=forum")).toEqual(["Northern Route Forum"]);
    expect(await labels("words=norw")).toEqual(["Norway"]);
    expect(await labels("words=rui+cos")).toEqual(["Rui Costa"]);
    expect(await labels("words=%22%3E%3C")).toEqual([]);
    expect((await app.request("/actors.json?kind=ship")).status).toBe(400);
    const rows = (await data("/actors.json")).lines.map(({ rows: count }: { rows: number }) => count);
    expect(rows).toEqual([...rows].sort((a, b) => b - a));
  });
});

test("as known on a day, what came later is not there, and says since when it is known", async () => {
  const then = await data("/actor/state/no.json?as-of=2021-03-15");
  expect(then.promises.total).toBe(0);
  expect(then.ahead.length).toBeGreaterThan(0);
  const munch = await app.request(`${actorHref(MUNCH)}.json?as-of=2021-03-15`);
  expect([munch.status, (await munch.json()).error.code]).toEqual([404, "not-known-yet"]);
});
