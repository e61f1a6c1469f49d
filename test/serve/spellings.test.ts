// A person whom reports spell in several ways has one page, one box among the choices and one answer on the terminal.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entityNamed } from "../../src/serve/cli/named.ts";
import { createApp } from "../../src/serve/http/server.ts";
import { actorHref } from "../../src/serve/views/names.ts";
import { BREKKE, type Draft, type Kept, kept, on, person } from "./record.ts";

const told = (day: string, name: string): Draft => {
  const quote = `${name} met Lars Brekke on ${day}.`;
  return {
    name: `${day}.txt`,
    paragraphs: [["body", quote]],
    says: [
      {
        type: "event",
        kind: "meeting",
        status: "held",
        date: on(day),
        participants: [person(name, "JP"), BREKKE],
        quote,
        rule: "meeting/met",
      },
    ],
  };
};

const DRAFTS = [
  told("2022-05-01", "Tanabe Shigeko"),
  told("2022-05-02", "Shigeko Tanabe"),
  told("2022-05-03", "Shigeko Tanabe"),
  told("2022-05-04", "Luiz Inacio Lula da Silva"),
];
const SPELLINGS = ["Shigeko Tanabe", "Tanabe Shigeko", "TANABE Shigeko", "Shigekō Tanabe"];

let record: Kept;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  record = await kept(DRAFTS);
  app = createApp({ store: record.store, title: "Northern talks", version: "1.2.3" });
});
afterAll(() => record.remove());

const data = async (address: string) => (await app.request(address)).json();

describe("a person in two spellings", () => {
  test.each(SPELLINGS)("has one page: %s", async (name) => {
    const view = await data(`${actorHref({ kind: "person", name })}.json`);
    expect(view.title).toBe("Shigeko Tanabe");
    expect(view.events.total).toBe(3);
    const typed = `/actor/person/${encodeURIComponent(name.replaceAll(" ", "_"))}.json`;
    expect(await data(typed)).toEqual(view);
  });

  test.each(SPELLINGS)("is one choice of the chronology: %s", async (name) => {
    const view = await data(`/chronology.json?actor=${encodeURIComponent(name)}`);
    const actors = view.facets.find((facet: { name: string }) => facet.name === "actor");
    const chosen = [...actors.choices, ...actors.more].filter((choice) => choice.chosen);
    expect(chosen.map(({ value, count }) => [value, count])).toEqual([["Shigeko Tanabe", 3]]);
  });

  test.each(SPELLINGS)("is found on the terminal: %s", async (name) => {
    expect(await entityNamed(record.store, name)).toMatchObject({ kind: "person", name: "Shigeko Tanabe" });
  });
});

test("another name of the dated list finds the person by the name that reports have", async () => {
  expect(await entityNamed(record.store, "Lula")).toMatchObject({ name: "Luiz Inacio Lula da Silva" });
  await expect(entityNamed(record.store, "Jokowi")).rejects.toThrow("nothing called");
});
