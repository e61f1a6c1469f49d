// The dossier: of whom it is, what stands in it with its notes, the form that asks for it, the same on a day and as Markdown.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EventRow } from "../../src/model/record.ts";
import { createApp } from "../../src/serve/http/server.ts";
import { dossierView } from "../../src/serve/views/dossier.ts";
import { dossierMarkdown } from "../../src/serve/views/dossier-markdown.ts";
import { named, type Tag, tags } from "./markup.ts";
import { BREKKE, COSTA, DRAFTS, type Draft, type Kept, kept, on, SOLHEIM, state } from "./record.ts";

const OWED: Draft = {
  name: "owed.txt",
  outlet: "Quay *Post*",
  title: "What [both](x) owe",
  published: on("2021-03-20"),
  paragraphs: [
    ["title", "What [both](x) owe"],
    ["body", "Norway promised Portugal to mark the wreck by 1 April. Portugal promised Norway to dredge the berth. Both promised to share the charts. Portugal promised to sing."],
    ["body", "Norway opposes the toll. Portugal supports the toll."],
  ],
  says: [
    { type: "commitment", by: [state("NO")], to: [state("PT")], action: "mark the wreck", due: on("2021-04-01"), status: "open", quote: "Norway promised Portugal to mark the wreck by 1 April.", rule: "promise/promised" },
    { type: "commitment", by: [state("PT")], to: [state("NO")], action: "dredge the berth", status: "open", quote: "Portugal promised Norway to dredge the berth.", rule: "promise/promised" },
    { type: "commitment", by: [BREKKE, COSTA], action: "share the charts", status: "open", quote: "Both promised to share the charts.", rule: "promise/promised" },
    { type: "commitment", by: [state("PT")], action: "sing", status: "open", quote: "Portugal promised to sing.", rule: "promise/promised" },
    { type: "position", actor: state("NO"), stance: "opposes", issue: "the toll", quote: "Norway opposes the toll.", rule: "position/opposes" },
    { type: "position", actor: state("PT"), stance: "supports", issue: "the toll", quote: "Portugal supports the toll.", rule: "position/supports" },
  ],
}; // biome-ignore format: reads as the report does

const PAIR = "/dossier/state/no/state/pt";

let record: Kept;
let app: ReturnType<typeof createApp>;
const get = (address: string) => app.request(address);
const page = async (address: string): Promise<readonly Tag[]> => tags(await (await get(address)).text());
const data = async (address: string) => (await get(address)).json();
const actions = (lines: readonly { action: string }[]) => lines.map(({ action }) => action);

beforeAll(async () => {
  record = await kept([...DRAFTS, OWED]);
  app = createApp({ store: record.store, title: "Northern talks", version: "1.2.3" });
});
afterAll(() => record.remove());

describe("a dossier of two", () => {
  test("has what each owes the other, both together, and where both stand", async () => {
    const view = await data(`${PAIR}.json?as-of=2022-12-31`);
    expect(view.title).toBe("Norway and Portugal");
    expect(view.sides.map(({ promises }: { promises: { action: string }[] }) => actions(promises))).toEqual([
      ["mark the wreck"],
      ["dredge the berth"],
    ]);
    expect(actions(view.joint)).toEqual(["share the charts"]);
    expect(view.sides[0].promises[0].status).toBe("overdue");
    const [toll] = view.positions;
    expect([toll.issue, ...toll.stands.map(({ stance }: { stance: string }) => stance)]).toEqual([
      "the toll",
      "opposes",
      "supports",
    ]);
    expect(view.held[0].title).toContain("Lisbon");
    expect(view.said.map(({ text }: { text: string }) => text)).toContain(
      "The sea between us is a road, not a wall",
    );
  });

  test("numbers its sources as they are first cited, and every number has its note", async () => {
    const view = await data(`${PAIR}.json`);
    expect(view.sources.map(({ number }: { number: number }) => number)).toEqual(
      view.sources.map((_: unknown, at: number) => at + 1),
    );
    const lines = [
      ...view.held,
      ...view.said,
      ...view.joint,
      ...view.sides.flatMap(({ promises }: { promises: unknown[] }) => promises),
    ];
    for (const { notes } of lines) expect(notes.length).toBeGreaterThan(0);
    const shown = await page(PAIR);
    const ids = new Set(shown.map(({ attributes }) => attributes.id));
    const cited = named(shown, "a").filter(({ attributes }) => attributes.href!.startsWith("#note-"));
    expect(cited.length).toBeGreaterThan(5);
    for (const { attributes } of cited) expect(ids.has(attributes.href!.slice(1))).toBe(true);
  });

  test("as known on a day has what was ahead then, and says the day", async () => {
    const then = await data(`${PAIR}.json?as-of=2021-03-15`);
    expect(then.known).toBe("As known on 15 March 2021");
    expect(then.ahead.length).toBeGreaterThan(0);
    expect(then.held).toEqual([]);
    expect(then.joint).toEqual([]);
    const forum = await data("/dossier/forum/northern_route_forum.json?as-of=2021-03-15");
    expect(forum.error.code).toBe("not-known-yet");
  });
});

test("a dossier of one has all its open promises, whomever they are to", async () => {
  const view = await data("/dossier/state/pt.json");
  expect(actions(view.sides[0].promises).sort()).toEqual(["dredge the berth", "share the charts", "sing"]);
  expect((await get("/dossier/state/zz")).status).toBe(404);
});

test("as Markdown a report's words are no markup", async () => {
  const response = await get(`${PAIR}?as=markdown`);
  expect(response.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
  const text = await response.text();
  expect(text).toContain("# Norway and Portugal");
  expect(text).toContain("## Promised together");
  expect(text).toContain("Quay \\*Post\\*");
  expect(text).not.toMatch(/(?<!\\)\]\(/);
});

describe("the form", () => {
  const leads = async (query: string) => {
    const response = await get(`/dossier?${query}`);
    return response.status === 302 ? response.headers.get("location")!.replace(/\?.*/, "") : response.status;
  };

  test("leads to whoever is meant by a name, an address or a code", async () => {
    expect(await leads("of=Norway&with=portugal")).toBe(PAIR);
    expect(await leads("of=Ingrid+Solheim&with=")).toBe("/dossier/person/ingrid_solheim");
    expect(await leads("of=state%2Fno&with=person%2Frui_costa")).toBe("/dossier/state/no/person/rui_costa");
    expect(await leads("of=&with=")).toBe(200);
  });

  test("offers choices where several are called so, keeps the other, and says where nobody is", async () => {
    const choices = await data(`/dossier.json?of=${encodeURIComponent("no")}x&with=Norway`);
    expect(choices.fields[0].unknown).toBe(true);
    const several = await data("/dossier.json?of=r&with=Norway");
    const [field] = several.fields;
    expect(field.choices.length).toBeGreaterThan(1);
    for (const { href } of field.choices) expect(href).toMatch(/^\/dossier\/\w+\/[^/]+\/state\/no$/);
    const shown = await page("/dossier?of=%3Cscript%3E&with=");
    expect(named(shown, "main")[0]!.text).toContain("Nobody in the record is called “<script>”.");
  });
});

test("a state has those in office on the day of the view, from the dated list where no report tells", () => {
  const holds = (person: string, office: string, last: string) => ({
    row: {
      type: "tenure" as const, id: person, facts: [person], documents: [], origins: 1, evidence: [], differences: [],
      person: { kind: "person" as const, name: person }, office, title: office, of: state("JP"),
    },
    told: 1, first: last, last,
  }); // biome-ignore format: one tenure
  const offices = [
    holds("Toshimitsu Motegi", "foreign minister", "2021-03-16"),
    holds("Kei Mori", "ambassador", "2021-03-16"),
  ];
  const side = { ref: state("JP"), offices, promises: [], positions: [] };
  const found = { sides: [side], ahead: [], held: [], said: [], disputes: [] };
  const names = (seen: string) =>
    dossierView(found, new Map(), seen).sides[0]!.offices.map(({ holder }) => holder.name);
  expect(names("2021-03-20")).toEqual(
    expect.arrayContaining(["Yoshihide Suga", "Toshimitsu Motegi", "Kei Mori"]),
  );
  expect(names("2023-06-01")).toEqual(expect.arrayContaining(["Fumio Kishida", "Kei Mori"]));
  expect(names("2023-06-01")).not.toContain("Toshimitsu Motegi");
  expect(names("2023-06-01")[0]).not.toBe("Kei Mori");
});

test("a person whose office no report tells by itself has the one of the latest event", () => {
  const who = { kind: "person" as const, name: "Lena Moor", state: "NO" };
  const visit = (id: string, day: string, title: string): EventRow => ({
    type: "event", kind: "visit", id, facts: [id], documents: [], origins: 1, evidence: [], differences: [],
    participants: [who], status: "held", date: on(day), history: [],
    offices: [{ person: who.name, office: "foreign minister", title, of: state("NO") }],
  }); // biome-ignore format: one event
  const side = { ref: who, offices: [], promises: [], positions: [] };
  const held = [visit("a", "1999-03-01", "Minister of State"), visit("b", "2001-05-02", "Foreign Minister")];
  const found = { sides: [side], ahead: [], held, said: [], disputes: [] };
  const view = dossierView(found, new Map(), undefined);
  expect(view.sides[0]!.named).toMatchObject({ title: "Foreign Minister", date: { iso: "2001-05-02" } });
  expect(dossierMarkdown(view)).toContain("Foreign Minister, as named on 2 May 2001");
  const nobody = { ...side, ref: { ...who, name: "Ole Vik" } };
  expect(dossierView({ ...found, sides: [nobody] }, new Map(), undefined).sides[0]!.named).toBeUndefined();
});

test("pages of actors and of events lead to it", async () => {
  const links = async (address: string) =>
    named(await page(address), "a").map(({ attributes }) => attributes.href);
  expect(await links("/actor/state/no")).toContain(PAIR);
  const { rows } = await record.store.chronology({ offset: 0, limit: 5, kind: ["signing"] });
  const at = (await get(`/event/${rows[0]!.id}`)).headers.get("location")!;
  expect(rows[0]!.participants.map(({ name }) => name)).toEqual([SOLHEIM.name, COSTA.name]);
  expect(await links(at)).toContain("/dossier/person/ingrid_solheim/person/rui_costa");
});
