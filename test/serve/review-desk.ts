// A record with what wants a person's eye, served to a desk, and ways to ask its review for pages, data and judgements. Made
// anew for each test of the file that imports it.
import { afterEach, beforeEach, expect } from "vitest";
import type { Row } from "../../src/model/record.ts";
import type { Desk } from "../../src/serve/http/desk.ts";
import { createApp } from "../../src/serve/http/server.ts";
import { named, type Tag, tags } from "./markup.ts";
import { DRAFTS, type Kept, kept } from "./record.ts";
import { PAIRS } from "./review-drafts.ts";

export let record: Kept;
export let app: ReturnType<typeof createApp>;
let minute: number;

export const desk = (by: string): Desk => ({
  by,
  now: () => `2022-03-01T10:${String(minute++).padStart(2, "0")}:00Z`,
});
export const serve = (by = "Anna") =>
  createApp({ store: record.store, title: "Talks", version: "1", desk: desk(by) });

/** Another sits down at the desk. */
export const sit = (by: string): void => {
  app = serve(by);
};

beforeEach(async () => {
  minute = 0;
  record = await kept([...DRAFTS, ...PAIRS]);
  app = serve();
});
afterEach(() => record.remove());

export type Fields = Readonly<Record<string, string | readonly string[]>>;

export const send = (fields: Fields, headers: Readonly<Record<string, string>> = {}, to = app) =>
  to.request("/review", {
    method: "POST",
    headers: { origin: "http://localhost", "content-type": "application/x-www-form-urlencoded", ...headers },
    body: new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
    ).toString(),
  });
export const data = async (address: string) => (await app.request(address)).json();
export const page = async (address: string): Promise<readonly Tag[]> =>
  tags(await (await app.request(address)).text());
export const text = (all: readonly Tag[]): string => named(all, "main")[0]!.text.replace(/\s+/g, " ");
export const alertOf = async (response: Response): Promise<string> => {
  expect(response.status).toBe(400);
  return tags(await response.text()).find(({ attributes }) => attributes.role === "alert")!.text;
};

/** The item at an address, with what a form of it sends. */
export const item = async (query = "") => {
  const view = await data(`/review.json${query}`);
  const { id, stamp } = view.item;
  return { ...view, sent: { row: id as string, stamp: stamp as string, queue: view.queue as string } };
};
export const pairs = async () => {
  const rows: Row[] = [];
  for await (const row of record.store.export()) rows.push(row);
  const on = (day: string): Row => rows.find((row) => row.type === "event" && row.date?.from === day)!;
  return { bergen: on("2021-06-03"), porto: on("2021-06-09"), month: on("2021-06-01") };
};
