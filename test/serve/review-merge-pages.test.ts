// The review's merging and splitting as pages: what would come of each beside what is, what is refused, and how the other row
// is found.
import { describe, expect, test } from "vitest";
import { alertOf, app, data, item, page, pairs, record, send, text } from "./review-desk.ts";

describe("merging and splitting", () => {
  const confirm = async (address: string): Promise<Response> => {
    const fields: Record<string, string[]> = {};
    const { fields: all } = await data(address.replace("/review/preview", "/review/preview.json"));
    for (const [name, value] of all) fields[name] = [...(fields[name] ?? []), value];
    return send(fields);
  };

  test("show the rows before beside those after, and keep nothing until confirmed", async () => {
    const { month, bergen } = await pairs();
    const address = `/review/preview?do=merge&row=${month.id}&with=${bergen.id}`;
    const view = await data(address.replace("preview", "preview.json"));
    expect([view.before.length, view.after.length]).toEqual([2, 1]);
    expect(view.after[0].reports).toBe(2);
    expect(text(await page(address))).toContain("Nothing is kept until you confirm");
    expect(await record.store.judgements()).toEqual([]);
    expect((await confirm(address)).status).toBe(303);
    expect((await record.store.row(month.id))!.facts).toEqual([month.id, bergen.id].sort());
    const [merge] = await record.store.judgements();
    await send({ do: "undo", judgement: merge!.id });
    expect((await record.store.row(month.id))!.facts).toEqual([month.id]);
  });

  test("split by the facts that are ticked", async () => {
    const { porto } = await pairs();
    expect(porto.facts).toHaveLength(2);
    const address = `/review/preview?do=split&row=${porto.id}&fact=${porto.facts[1]}`;
    const view = await data(address.replace("preview", "preview.json"));
    expect([view.before.length, view.after.length]).toEqual([1, 2]);
    await confirm(address);
    expect((await record.store.row(porto.facts[0]!))!.facts).toEqual([porto.facts[0]]);
    expect((await record.store.row(porto.facts[1]!))!.facts).toEqual([porto.facts[1]]);
  });

  test("say that candidates are others", async () => {
    const { month, bergen, porto } = await pairs();
    await confirm(`/review/preview?do=split&row=${month.id}&with=${bergen.id}&with=${porto.id}`);
    expect((await record.store.row(month.id))!.candidates ?? []).toEqual([]);
    expect((await data("/review.json?kind=candidates")).total).toBe(0);
  });

  test("refuse what cannot be, and what has changed since it was shown", async () => {
    const { month, bergen, porto } = await pairs();
    const office = (await record.store.rowsOfType({ type: "tenure", offset: 0, limit: 1 })).rows[0]!;
    const problems: readonly (readonly [string, string])[] = [
      [`do=merge&row=${month.id}`, "No other row is chosen"],
      [`do=merge&row=${month.id}&with=${month.id}`, "one row already"],
      [`do=merge&row=${month.id}&with=${office.id}`, "different types"],
      [`do=merge&row=${month.id}&with=00000000deadbeef`, "no longer in the record"],
      [`do=split&row=${porto.id}&fact=${porto.facts.join("&fact=")}`, "cannot be told from"],
    ];
    for (const [query, words] of problems) {
      const response = await app.request(`/review/preview.json?${query}`);
      expect([query, response.status]).toEqual([query, 400]);
      expect(text(await page(`/review/preview?${query}`))).toContain(words);
    }
    const { fields } = await data(`/review/preview.json?do=merge&row=${month.id}&with=${bergen.id}`);
    const { sent } = await item(`?row=${bergen.id}`);
    await send({ ...sent, do: "note", text: "Wait." });
    expect(await alertOf(await send(Object.fromEntries(fields)))).toContain("has changed since");
  });

  test("find the other row by words of its passages, or by its address", async () => {
    const { month, porto } = await pairs();
    const ids = async (q: string) =>
      (await data(`/review/merge.json?row=${month.id}&q=${encodeURIComponent(q)}`)).found.map(
        ({ id }: { id: string }) => id,
      );
    expect(await ids("sat down Porto")).toEqual([porto.id]);
    expect(await ids((await app.request(`/event/${porto.id}`)).headers.get("location")!)).toEqual([porto.id]);
    expect(await ids("walrus")).toEqual([]);
    expect(await ids(month.id)).toEqual([]);
    expect(await ids("")).toHaveLength(2);
    expect((await app.request("/review/merge?row=00000000deadbeef")).status).toBe(404);
  });
});
