// The review as pages: what is listed and why, each judgement as a form, what is refused and that nothing is lost then, what
// would come of a merge or a split, and that everything can be taken back.
import { describe, expect, test } from "vitest";
import { createApp } from "../../src/serve/http/server.ts";
import { named, tags } from "./markup.ts";
import {
  alertOf,
  app,
  data,
  type Fields,
  item,
  page,
  pairs,
  record,
  send,
  sit,
  text,
} from "./review-desk.ts";

describe("the queue", () => {
  test("shows the most doubtful first, with why, its candidates and passages, and its place", async () => {
    const { month } = await pairs();
    const view = await data("/review.json");
    expect(view.item.id).toBe(month.id);
    expect(view.progress).toBe(`1 of ${view.total}`);
    expect(view.item.reasons.map(({ kind }: { kind: string }) => kind)).toEqual([
      "candidates",
      "vague",
      "single",
    ]);
    const all = await page("/review");
    expect(text(all)).toContain("May be the same as one of 2 others");
    expect(text(all)).toContain("Solheim met Costa in Bergen on 3 June.");
    expect(named(all, "mark").length + named(all, "blockquote").length).toBeGreaterThan(2);
    const nav = named(all, "a").find(({ attributes }) => attributes["data-label"] === "Review")!;
    expect(nav.text).toBe(`Review ${view.total}`);
  });

  test("is gone through by next and previous, each item once", async () => {
    const { total } = await data("/review.json");
    const seen: string[] = [];
    for (let next: string | undefined = "/review"; next !== undefined; ) {
      const view = await data(next.replace("/review", "/review.json"));
      seen.push(view.item.id);
      if (seen.length > 1)
        expect((await item(view.previous.replace("/review", ""))).item.id).toBe(seen.at(-2));
      next = view.next;
    }
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
    expect((await item(`?at=${total + 50}`)).item.id).toBe(seen.at(-1));
  });

  test("is narrowed by why and what, with counts that are what choosing gives", async () => {
    const { kinds, types } = await data("/review.json");
    for (const { value, count } of kinds)
      expect((await data(`/review.json?kind=${value}`)).total).toBe(count);
    for (const { value, count } of types)
      expect((await data(`/review.json?type=${value}`)).total).toBe(count);
    const lapsed = await data("/review.json?kind=lapsed&type=event");
    expect(lapsed.total).toBe(2);
    expect(lapsed.item.brief.title).toContain("sign the Northern Route Agreement");
    const none = await page("/review?type=tenure");
    expect(text(none)).toContain("Nothing asks for a person’s eye");
  });

  test("is seen as known on a day, and nothing is judged there", async () => {
    const early = await page("/review?as-of=2021-03-17");
    expect(text(early)).toContain("judge it in today’s record");
    expect(named(early, "form").filter(({ attributes }) => attributes.method === "post")).toEqual([]);
    expect((await data("/review.json?as-of=2021-03-17&kind=lapsed")).total).toBe(0);
  });

  test("says what it does not understand", async () => {
    const response = await app.request("/review.json?kind=odd&at=0&row=x");
    expect(response.status).toBe(400);
    expect((await response.json()).error.message).toContain("There is no kind “odd”.");
    expect(text(await page("/review?kind=odd"))).toContain("There is no kind “odd”.");
  });
});

describe("a judgement", () => {
  test("accepts, goes on to the next, and is taken back at once", async () => {
    const { sent, total, upcoming } = await item();
    const response = await send({ ...sent, do: "accept" });
    expect(response.status).toBe(303);
    const to = response.headers.get("location")!;
    const after = await data(to.replace("/review", "/review.json"));
    expect(after.total).toBe(total - 1);
    expect(after.item.brief.title).toBe(upcoming[0].title);
    expect(after.done.words).toBe("accepted by Anna, 1 March 2022");
    expect(text(await page(to))).toContain("Accepted by Anna, 1 March 2022.");
    const undone = await send({ do: "undo", judgement: after.done.id, queue: after.queue });
    const back = await data(undone.headers.get("location")!.replace("/review", "/review.json"));
    expect([back.item.id, back.total, back.place]).toEqual([sent.row, total, 1]);
    expect(back.done).toMatchObject({ words: "taken back: accepted by Anna, 1 March 2022", isUndo: true });
    expect(await alertOf(await send({ do: "undo", judgement: after.done.id }))).toContain("undone already");
    expect((await send({ do: "undo", judgement: back.done.id })).status).toBe(303);
    expect((await data("/review.json")).total).toBe(total - 1);
  });

  test("corrects a slot that takes few values or many, and stays with the row", async () => {
    const { sent, item: shown } = await item();
    expect(shown.slots.map(({ slot }: { slot: string }) => slot)).toContain("status");
    const to = (await send({ ...sent, do: "correct", slot: "date", value: "2021-06-05" })).headers.get(
      "location",
    )!;
    const after = await data(to.replace("/review", "/review.json"));
    expect(after.item.id).toBe(sent.row);
    expect(after.item.brief.when.iso).toBe("2021-06-05");
    expect(after.item.judged[0]).toBe("corrected by Anna, 1 March 2022: date June 2021 → 5 June 2021");
  });

  test("rejects; a row that is no more is found in the history", async () => {
    const { bergen } = await pairs();
    const key = (await app.request(`/event/${bergen.id}`)).headers.get("location")!;
    const menu = (await page(key)).filter(({ attributes }) => attributes.name === "stamp");
    const stamp = menu[0]!.attributes.value!;
    const to = (await send({ do: "reject", row: bergen.id, stamp })).headers.get("location")!;
    expect(to).toMatch(/^\/review\/log\?done=[0-9a-f]{16}$/);
    expect((await app.request(key)).status).toBe(404);
    const log = await data("/review/log.json");
    expect(log.lines[0]).toMatchObject({ words: "rejected by Anna, 1 March 2022", state: "in force" });
    expect(log.lines[0].rows[0].href).toBeUndefined();
    const gone = await send({
      do: "note",
      row: bergen.id,
      stamp,
      text: "A thought nobody wants to type twice",
    });
    expect(gone.status).toBe(400);
    const words = text(tags(await gone.text()));
    expect(words).toContain("no longer in the record");
    expect(words).toContain("A thought nobody wants to type twice");
    await send({ do: "undo", judgement: log.lines[0].id });
    expect((await app.request(key)).status).toBe(200);
    const both = await data(`/review/log.json?row=${bergen.id}`);
    expect(both.lines.map(({ state }: { state: string }) => state)).toEqual(["in force", "undone"]);
    expect(both.lines[1].undoneBy).toContain("taken back by Anna");
  });

  test("on a row's own page leads back there, with what was done and the way to take it back", async () => {
    const { porto } = await pairs();
    const key = (await app.request(`/event/${porto.id}`)).headers.get("location")!;
    const stamp = (await page(key)).find(({ attributes }) => attributes.name === "stamp")!.attributes.value!;
    const to = (await send({ do: "accept", row: porto.id, stamp })).headers.get("location")!;
    expect(to.startsWith(`${key}?done=`)).toBe(true);
    const shown = await page(to);
    expect(text(shown)).toContain("Accepted by Anna, 1 March 2022.");
    expect(named(shown, "button").some((button) => button.text.startsWith("Undo"))).toBe(true);
  });

  test("made meanwhile by somebody else is told, and what was typed is kept", async () => {
    const { sent } = await item();
    await send({ ...sent, do: "note", text: "Seen." });
    const late = await send({ ...sent, do: "note", text: "My own “long” note" });
    expect(late.status).toBe(400);
    const all = tags(await late.text());
    expect(text(all)).toContain("This row has changed since you opened it");
    expect(named(all, "textarea")[0]!.text).toBe("My own “long” note");
    expect((await record.store.judgements()).length).toBe(1);
  });

  test("that cannot be is refused with what can, and nothing is kept", async () => {
    const { sent } = await item();
    const cases: readonly (readonly [Fields, string])[] = [
      [{ ...sent, do: "correct", slot: "date", value: "next week" }, "“next week” is no value for date"],
      [{ ...sent, do: "correct", slot: "constructor", value: "x" }, "cannot be corrected"],
      [{ ...sent, do: "note", text: "  " }, "A note is 1 to 2000 letters long"],
      [{ ...sent, do: "destroy" }, "nothing that can be done"],
      [{ ...sent, do: "merge", with: [] }, "No other row is chosen"],
      [{ ...sent, do: "split", fact: ["00000000deadbeef"] }, "Nothing is chosen"],
      [{ ...sent, stamp: "", do: "accept" }, "has changed since"],
      [{ do: "accept", row: "zz" }, "no longer in the record"],
      [{ do: "undo", judgement: "ffffffffffffffff" }, "no judgement"],
      [{}, "nothing that can be done"],
    ];
    for (const [fields, words] of cases) expect(await alertOf(await send(fields))).toContain(words);
    const typed = tags(
      await (await send({ ...sent, do: "correct", slot: "date", value: "next week" })).text(),
    );
    expect(
      named(typed, "input").find(({ attributes }) => attributes.id === "slot-date")!.attributes.value,
    ).toBe("next week");
    expect(await record.store.judgements()).toEqual([]);
  });

  test("from another site, or of a record that is only looked into, is refused", async () => {
    const { sent } = await item();
    const strange = await send({ ...sent, do: "accept" }, { origin: "http://evil.example" });
    const without = await send({ ...sent, do: "accept" }, { origin: "" });
    const closed = createApp({ store: record.store, title: "Talks", version: "1" });
    const refused = await send({ ...sent, do: "accept" }, {}, closed);
    expect([strange.status, without.status, refused.status]).toEqual([403, 403, 403]);
    expect(await record.store.judgements()).toEqual([]);
    const shown = tags(await (await closed.request("/review")).text());
    expect(named(shown, "form").some(({ attributes }) => attributes.method === "post")).toBe(false);
    expect(text(shown)).toContain("nothing can be judged here");
  });
});

describe("who judges", () => {
  test("is the name kept in the browser, else the one it was started with", async () => {
    const { sent } = await item();
    const named_ = await send({ do: "name", by: "  Ben   Åsen ", queue: "at=2" });
    expect(named_.headers.get("location")).toBe("/review?at=2");
    const cookie = named_.headers.get("set-cookie")!;
    expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/i);
    await send({ ...sent, do: "accept" }, { cookie: cookie.split(";")[0]! });
    expect((await record.store.judgements())[0]!.by).toBe("Ben Åsen");
  });

  test("must be known", async () => {
    sit("");
    const { sent } = await item();
    expect(await alertOf(await send({ ...sent, do: "accept" }))).toContain("Fill in “Judged by”");
    expect(await alertOf(await send({ do: "name", by: "   ", queue: "" }))).toContain(
      "Who judges is not known",
    );
    expect(await alertOf(await send({ do: "name", by: "x".repeat(201), queue: "" }))).toContain(
      "at most 200",
    );
    expect(await record.store.judgements()).toEqual([]);
  });
});

test("the history is turned in pages, the latest first", async () => {
  const { sent } = await item();
  for (let at = 0; at < 23; at += 1) {
    const { stamp } = (await item(`?row=${sent.row}`)).sent;
    expect((await send({ ...sent, stamp, do: "note", text: `Note ${at}` })).status).toBe(303);
  }
  const first = await data("/review/log.json");
  expect([first.total, first.lines.length, first.pages.of]).toEqual([23, 20, 2]);
  expect(first.lines[0].words).toBe("note by Anna, 1 March 2022: Note 22");
  expect((await data("/review/log.json?page=2")).lines).toHaveLength(3);
});
