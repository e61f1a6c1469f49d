// The review as a user goes through it: what is listed, each judgement as a command and as keys, and that none is lost.
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, json, type Ran, readout } from "./built.ts";

const told = (place: string, day: string, when: string): string =>
  `Ministers meet, as told on ${day}

${day}, 2022

${place}, ${day}, 2022 — U.S. Secretary of State Antony Blinken met Japanese Foreign Minister Yoshimasa Hayashi ${when}.
`;

const REPORTS = {
  "oslo.txt": told("OSLO", "May 4", "in Oslo on May 3, 2022"),
  "bergen.txt": told("BERGEN", "May 8", "in Bergen on May 7, 2022"),
  "later.txt": told("LONDON", "June 20", "in May 2022"),
};

const record = async () => {
  const place = folder(REPORTS);
  const ran = await readout(["read", ...Object.keys(REPORTS)], { folder: place });
  expect(ran.code, ran.err).toBe(0);
  const rows = json<{ id: string; date: string }>(await readout(["chronology", "--json"], { folder: place }));
  const id = (date: string): string => rows.find((row) => row.date === date)!.id;
  const call = (args: readonly string[], input?: string): Promise<Ran> =>
    readout(["review", ...args], { folder: place, input, env: { READOUT_BY: "Anna" } });
  return { place, call, month: id("2022-05"), oslo: id("2022-05-03"), bergen: id("2022-05-07") };
};

interface Judged {
  readonly id: string;
  readonly kind: string;
  readonly by: string;
  readonly state: string;
}

const log = async (call: (args: readonly string[]) => Promise<Ran>): Promise<Judged[]> =>
  json<Judged>(await call(["log", "--json"]));

describe("readout review", () => {
  it("lists what may be the same first, with why and the passages, within the width", async () => {
    const { place, month } = await record();
    const ran = await readout(["review"], { folder: place, env: { COLUMNS: "60" } });
    expect(ran.code, ran.err).toBe(0);
    expect(ran.lines[0]).toMatch(/^1\. .*Blinken.*Hayashi/);
    expect(ran.out.indexOf(month)).toBeLessThan(ran.out.indexOf("2. "));
    expect(ran.out).toContain("may be the same as one of 2 others");
    expect(ran.out).toContain("later.txt, read by");
    for (const line of ran.lines) expect(line.length).toBeLessThanOrEqual(60);
    const rows = json(await readout(["review", "--json", "--kind", "candidates"], { folder: place }));
    expect(rows).toMatchObject([{ id: month, reasons: [{ kind: "candidates" }, {}, {}] }]);
  });

  it("no longer lists what was accepted, and marks it in show and chronology", async () => {
    const { place, call, oslo } = await record();
    expect((await call([])).out).toContain(oslo);
    const ran = await call(["accept", oslo.slice(0, 8)]);
    expect(ran.out, ran.err).toMatch(/^[0-9a-f]{16} {2}accepted by Anna, \d+ \w+ \d{4}\n/);
    const left = json(await call(["--json"])).map(({ id }) => id);
    expect(left).toHaveLength(2);
    expect(left).not.toContain(oslo);
    for (const args of [["show", oslo], ["show", "Hayashi"], ["chronology"]])
      expect((await readout(args, { folder: place })).out).toContain("accepted by Anna");
    const [row] = json(await readout(["show", oslo, "--json"], { folder: place }));
    expect(row).toMatchObject({ judgements: [ran.out.slice(0, 16)] });
  });

  it("corrects, says what the reports say, and takes it back", async () => {
    const { place, call, oslo } = await record();
    const made = await call(["correct", oslo, "date", "2022-05-04", "--by", "Ben"]);
    expect(made.code, made.err).toBe(0);
    const shown = await readout(["show", oslo], { folder: place });
    expect(shown.out).toMatch(/corrected by Ben, .*: date 3 May 2022 → 4 May 2022/);
    expect((await call(["undo", made.out.slice(0, 6)])).code).toBe(0);
    expect((await readout(["show", oslo], { folder: place })).out).not.toContain("corrected");
    const again = await call(["undo", made.out.slice(0, 6)]);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining("undone already") });
    expect((await log(call)).map(({ kind, state }) => [kind, state])).toEqual([
      ["correct", "undone"],
      ["undo", "in force"],
    ]);
  });

  it("rejects, and keeps that through a rebuild", async () => {
    const { place, call, oslo } = await record();
    await call(["reject", oslo]);
    await call(["note", oslo, "never", "mind"]);
    expect((await readout(["show", oslo], { folder: place })).code).toBe(5);
    expect((await readout(["rebuild"], { folder: place })).code).toBe(0);
    expect((await readout(["show", oslo], { folder: place })).code).toBe(5);
    expect((await call(["log", oslo])).out).toMatch(/rejected by Anna[\s\S]*in force/);
  });

  it("shows the row that would come of a merge, merges, and splits it again", async () => {
    const { place, call, month, oslo } = await record();
    const dry = await call(["merge", month, oslo, "--dry-run"]);
    expect(dry.out, dry.err).toContain("2 reports");
    expect(await log(call)).toEqual([]);
    expect((await call(["merge", month, oslo])).code).toBe(0);
    await readout(["rebuild"], { folder: place });
    const [merged] = json(await readout(["show", month, "--json"], { folder: place }));
    expect(merged).toMatchObject({ date: "2022-05-03", facts: [month, oslo].sort() });
    expect((await call(["split", month])).code).toBe(0);
    const [apart] = json(await readout(["show", month, "--json"], { folder: place }));
    expect(apart).toMatchObject({ facts: [month], date: "2022-05" });
  });

  it("says that rows are not the same: they are candidates no more", async () => {
    const { call, month, oslo, bergen } = await record();
    const ran = await call(["split", month, oslo, bergen]);
    expect(ran.code, ran.err).toBe(0);
    expect((await call(["--kind", "candidates"])).out).toContain("Nothing in the record asks");
  });

  it("refuses what cannot be, with what can, and keeps nothing", async () => {
    const { call, oslo } = await record();
    const cases: readonly (readonly [args: readonly string[], code: number, words: string])[] = [
      [["accept", "00000000"], 5, "00000000"],
      [["correct", oslo, "participants", "x"], 2, "date, kind, status"],
      [["correct", oslo, "constructor", "x"], 2, "date, kind, status"],
      [["correct", oslo, "date", "2022-02-30"], 2, "2021-12-11"],
      [["correct", oslo, "status", "done"], 2, "proposed, expected"],
      [["merge", oslo, oslo], 2, "one row already"],
      [["split", oslo], 2, "apart"],
      [["note", oslo, " "], 2, "note"],
      [["undo", "ffffffff"], 5, "ffffffff"],
      [["accept", oslo, "--by", " "], 2, "--by"],
      [["--kind", "odd"], 2, "candidates, disagreements"],
    ];
    for (const [args, code, words] of cases) {
      const ran = await call(args);
      expect([args.join(" "), ran.code], ran.err).toEqual([args.join(" "), code]);
      expect(ran.err).toContain(words);
    }
    expect(await log(call)).toEqual([]);
  });
});

describe("readout review --ask", () => {
  it("keeps each decision at once, whatever else is typed, and ends where the input ends", async () => {
    const { call } = await record();
    const keys = [
      "x",
      "accept",
      "?",
      "c",
      "date",
      "tomorrow",
      "c",
      "who",
      "m",
      "zzz",
      "m",
      "B",
      "n",
      "n",
      "Look\u001b[2J again",
      "a",
      "r",
      "c",
      "date",
    ];
    const ran = await call(["--ask"], keys.join("\n"));
    expect(ran.code, ran.err).toBe(0);
    expect(ran.out).toContain("“x” is no key here");
    expect(ran.out).toContain("“tomorrow” is no value for date");
    expect(ran.out).toContain("“who” cannot be corrected here");
    expect(ran.out).toContain("This row would come out:");
    expect(ran.out).not.toContain("\u001b");
    expect(ran.out).toMatch(/Left as it was\.\n> \n3 judgements kept in this review\.\n$/);
    expect((await log(call)).map(({ kind, by }) => `${kind} ${by}`)).toEqual([
      "note Anna",
      "accept Anna",
      "reject Anna",
    ]);
  });

  it("merges only when agreed, goes back, and undoes", async () => {
    const { call, month } = await record();
    const ran = await call(
      ["--ask"],
      ["m", "B", "y", "u", "s", "A B", "yes", "j", "k", "q", "a"].join("\r\n"),
    );
    expect(ran.out).toContain("Taken back: merged by Anna");
    expect(ran.out).toContain("These 3 rows would come out:");
    expect(ran.out).toMatch(/1 of 3[\s\S]*2 of 3[\s\S]*1 of 3[\s\S]*1 judgement kept in this review\.\n$/);
    expect((await log(call)).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      "merge undone",
      "undo in force",
      "split in force",
    ]);
    expect((await call(["--kind", "candidates"])).out).not.toContain(month);
  });

  it("ends well with nothing to read", async () => {
    const { call } = await record();
    expect(await call(["--ask"], "")).toMatchObject({
      code: 0,
      out: expect.stringMatching(/\n0 judgements kept/),
    });
  });
});

describe("shared judgements", () => {
  it("come into another record of the same reports; known ones pass, others of the same id do not", async () => {
    const [mine, theirs] = [await record(), await record()];
    await mine.call(["reject", mine.oslo]);
    await mine.call(["accept", mine.bergen]);
    const { out } = await mine.call(["export"]);
    const file = join(theirs.place, "judgements.jsonl");
    writeFileSync(file, out);
    expect((await theirs.call(["import", "judgements.jsonl"])).out).toMatch(
      /^2 judgements added, 0 known already, 0/,
    );
    expect((await readout(["show", theirs.oslo], { folder: theirs.place })).code).toBe(5);
    const other = out.replaceAll("Anna", "Eve");
    appendFileSync(file, `\n${other}{"id":1}\nno line\n`);
    const again = await theirs.call(["import", "judgements.jsonl"]);
    expect(again).toMatchObject({ code: 1, out: "0 judgements added, 2 known already, 4 refused.\n" });
    expect(again.err).toMatch(/Another judgement has the id/);
    expect((await theirs.call(["export"])).out).toBe(out);
    expect(readFileSync(file, "utf8")).toContain("Eve");
  });

  it("are shown as orphaned, with their words, where no fact has these", async () => {
    const { call, oslo } = await record();
    await call(["accept", oslo]);
    const { out } = await call(["export"]);
    const [line] = json<{ id: string; anchors: { quote: string }[] }>({ lines: [out] } as unknown as Ran);
    const lost = {
      ...line!,
      id: "00000000000000aa",
      anchors: [{ ...line!.anchors[0]!, quote: "words of a lost page" }],
    };
    await call(["import", "-"], JSON.stringify(lost));
    const told = await call(["log"]);
    expect(told.out).toMatch(/00000000000000aa[\s\S]*orphaned[\s\S]*“words of a lost page”/);
    expect((await call(["log", line!.id])).out).not.toContain("orphaned");
  });
});
