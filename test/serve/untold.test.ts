// Reports that tell no day: they count from when they were received, the bar says how many they are, and nothing is overdue
// by the clock or by the day on which an old report happened to be received.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/serve/http/server.ts";
import { named, tags } from "./markup.ts";
import { type Draft, type Kept, kept, on, SOLHEIM } from "./record.ts";

const promise = (name: string, day: string | undefined, due: string): Draft => ({
  name,
  outlet: "Harbour Wire",
  ...(day === undefined ? {} : { published: on(day) }),
  paragraphs: [["body", `Solheim pledged to mend the pier of ${name} in time.`]],
  says: [
    { type: "commitment", by: [SOLHEIM], action: `mend the pier of ${name}`, due: on(due), status: "open", quote: `Solheim pledged to mend the pier of ${name} in time.`, rule: "commitment/pledged" } as never,
  ],
}); // biome-ignore format: reads as the report does

const TOLD = [promise("a.txt", "2021-03-01", "2021-03-20"), promise("b.txt", "2021-04-10", "2021-05-01")];
const UNTOLD = [promise("c.txt", undefined, "2021-04-08"), promise("d.txt", undefined, "2021-06-01")];

const records: Kept[] = [];
const served = async (drafts: readonly Draft[]) => {
  const record = await kept(drafts);
  records.push(record);
  return createApp({ store: record.store, title: "Northern talks", version: "1" });
};
let mixed: Awaited<ReturnType<typeof served>>;
let undated: Awaited<ReturnType<typeof served>>;
beforeAll(async () => {
  [mixed, undated] = [await served([...TOLD, ...UNTOLD]), await served(UNTOLD)];
});
afterAll(() => Promise.all(records.map((record) => record.remove())));

const bar = async (app: typeof mixed, address: string) => {
  const all = tags(await (await app.request(address)).text());
  const field = named(all, "input").find(({ attributes }) => attributes.id === "as-of")!;
  const form = named(all, "form").find(({ attributes }) => attributes["aria-label"] === "As known on")!;
  return [field.attributes.value, form.text.replace(/\s+/g, " ")] as const;
};
const overdue = async (app: typeof mixed, query = "") =>
  Object.fromEntries(
    (await (await app.request(`/promises.json?status=overdue${query}`)).json()).lines.map(
      ({ action, dueNote }: { action: string; dueNote: string }) => [action.slice(-5), dueNote],
    ),
  );

describe("a record of which some reports tell no day", () => {
  test("is seen on the last day that a report tells, and the bar says how many tell none", async () => {
    const [day, words] = await bar(mixed, "/");
    expect(day).toBe("10 April 2021");
    expect(words).toMatch(
      /the latest day that a report tells 2 reports tell no day; they count from .*\d{4}, when received\./,
    );
  });

  test("counts what is overdue to that day", async () => {
    expect(await overdue(mixed)).toEqual({ "a.txt": "21 days ago", "c.txt": "2 days ago" });
  });

  test("says on a past day how many are left out for it, and counts them once they were received", async () => {
    const [, words] = await bar(mixed, "/promises?as-of=2021-04-10");
    expect(words).toContain("2 reports tell no day; they count only from");
    expect(await overdue(mixed, "&as-of=2021-04-10")).toEqual({ "a.txt": "21 days ago" });
    const received = (await records[0]!.store.daysKnown()).untold.at(-1)!.day;
    expect((await bar(mixed, `/promises?as-of=${received}`))[1]).not.toContain("tell no day");
  });
});

test("where no report tells a day, it is that on which the last was received", async () => {
  const { days } = await records[1]!.store.daysKnown();
  expect(await records[1]!.store.latestDay()).toBe(days.at(-1));
  expect((await bar(undated, "/"))[1]).toMatch(
    /the day the last report was received 2 reports tell no day; they count from/,
  );
});
