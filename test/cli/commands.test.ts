// Each command as a user calls it: what it prints, what it refuses, how it ends.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, json, readout } from "./built.ts";

const BEFORE = `Ministers to meet in Oslo

By a staff writer
May 2, 2022

OSLO, May 2, 2022 — U.S. Secretary of State Antony Blinken will meet Japanese Foreign Minister Yoshimasa Hayashi in Oslo on May 3, 2022.
`;
const AFTER = `Ministers meet in Oslo

May 4, 2022

OSLO, May 4, 2022 — U.S. Secretary of State Antony Blinken met Japanese Foreign Minister Yoshimasa Hayashi in Oslo on May 3, 2022.

“We have agreed to work together more closely,” Hayashi said after the talks.
`;

const withRecord = async (): Promise<string> => {
  const place = folder({ "before.txt": BEFORE, "after.txt": AFTER });
  const ran = await readout(["read", "before.txt", "after.txt"], { folder: place });
  expect(ran.code, ran.err).toBe(0);
  return place;
};

describe("readout", () => {
  it("helps with examples and exit codes", async () => {
    const ran = await readout(["--help"], { folder: folder() });
    expect(ran.code).toBe(0);
    for (const word of ["readout demo", "readout read", "Exit codes:", "130"])
      expect(ran.out).toContain(word);
  });

  it("tells its version", async () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(await readout(["--version"], { folder: folder() })).toMatchObject({
      code: 0,
      out: `${version}\n`,
    });
  });

  it.each([
    ["an unknown command", ["fly"], /fly/],
    ["an unknown option", ["search", "x", "--fast"], /--fast/],
    ["nothing to read", ["read"], /missing required argument/],
    ["an impossible limit", ["search", "x", "--limit", "none"], /whole number/],
    ["an impossible size", ["read", "x", "--max-size", "big"], /size/],
    ["a language that is not read", ["read", "x", "--language", "fr"], /Allowed choices are en/],
    ["an impossible day", ["chronology", "--from", "Tuesday"], /day/],
    ["an impossible day to look from", ["show", "Japan", "--as-of", "Tuesday"], /day/],
    ["an unknown kind", ["chronology", "--kind", "party"], /party/],
    ["an impossible port", ["serve", "--port", "99999"], /65535/],
  ])("refuses %s with 2, and writes nothing", async (_, args, words) => {
    const place = folder();
    const ran = await readout(args, { folder: place });
    expect(ran.code, ran.err).toBe(2);
    expect(ran.err).toMatch(words);
    expect(ran.out).toBe("");
    expect(readdirSync(place)).toEqual([]);
  });

  it.each([
    "chronology",
    "changes",
    "export",
    "rebuild",
    "serve --read-only",
    "show x",
    "search x",
    "forget x",
  ])("%s ends with 3 where there is no record, and makes none", async (call) => {
    const place = folder();
    const ran = await readout(call.split(" "), { folder: place });
    expect(ran.code, ran.err).toBe(3);
    expect(ran.err).toContain("readout.db");
    expect(readdirSync(place)).toEqual([]);
  });

  it("ends with 3 where the record is none", async () => {
    const place = folder({ "readout.db": "This is no database at all, though it is named like one." });
    const ran = await readout(["read", "-"], { folder: place, input: AFTER });
    expect(ran.code, ran.err).toBe(3);
    expect(readFileSync(join(place, "readout.db"), "utf8")).toContain("no database");
  });
});

describe("readout read", () => {
  it("prints a line a report and a sum, and knows a report again", async () => {
    const place = folder({ "after.txt": AFTER });
    const first = await readout(["read", "after.txt"], { folder: place });
    expect(first).toMatchObject({ code: 0 });
    expect(first.lines).toHaveLength(1);
    expect(first.out).toMatch(/^added {3}[0-9a-f]{16} {2}after\.txt {2}\d+ facts? {2}Ministers meet in Oslo/);
    expect(first.err).toMatch(/1 report added to .*readout\.db with \d+ facts?\.\n$/);
    const second = await readout(["read", "after.txt"], { folder: place });
    expect(second).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^known/),
      err: expect.stringMatching(/1 already there/),
    });
  });

  it("takes standard input, another record, and READOUT_RECORD", async () => {
    const place = folder();
    const named = await readout(["read", "-", "--record", "mine.db", "--json"], {
      folder: place,
      input: AFTER,
    });
    expect(named.code, named.err).toBe(0);
    expect(json(named)).toMatchObject([{ status: "added", title: "Ministers meet in Oslo", read: true }]);
    const told = await readout(["read", "-"], {
      folder: place,
      input: BEFORE,
      env: { READOUT_RECORD: join(place, "team.db") },
    });
    expect(told.code, told.err).toBe(0);
    expect(statSync(join(place, "mine.db")).size).toBeGreaterThan(0);
    expect(statSync(join(place, "team.db")).size).toBeGreaterThan(0);
    expect(readdirSync(place)).not.toContain("readout.db");
  });

  it("prints no control characters that a report wrote", async () => {
    const place = folder({ "after.txt": AFTER.replace("Ministers meet", "Ministers \u001b[31mmeet\u0007") });
    const ran = await readout(["read", "after.txt"], { folder: place });
    expect(ran.out.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });
});

describe("readout chronology", () => {
  it("prints the day under its month, the status, one sentence and the reports", async () => {
    const place = await withRecord();
    const ran = await readout(["chronology"], { folder: place });
    expect(ran.code, ran.err).toBe(0);
    expect(ran.out).toContain("May 2022");
    expect(ran.out).toMatch(/^3 +● held +.*Blinken.*Hayashi/m);
    expect(ran.out).toMatch(/^ +(?:before|after)\.txt, (?:before|after)\.txt$/m);
  });

  it("wraps to the width and gives JSON", async () => {
    const place = await withRecord();
    const ran = await readout(["chronology"], { folder: place, env: { COLUMNS: "60" } });
    for (const line of ran.lines) expect(line.length).toBeLessThanOrEqual(60);
    const rows = json(await readout(["chronology", "--json"], { folder: place }));
    expect(rows).toContainEqual(
      expect.objectContaining({ type: "event", kind: "meeting", date: "2022-05-03", status: "held" }),
    );
  });

  it("begins with the latest day where asked", async () => {
    const place = await withRecord();
    const later = "May 9, 2022\n\nU.S. President Joe Biden visited Canada on May 7, 2022.\n";
    expect((await readout(["read", "-"], { folder: place, input: later })).code).toBe(0);
    const ids = async (...options: string[]) =>
      json<{ id: string }>(await readout(["chronology", "--json", ...options], { folder: place })).map(
        ({ id }) => id,
      );
    const oldest = await ids();
    expect(oldest.length).toBeGreaterThan(1);
    expect(await ids("--latest-first")).toEqual(oldest.reverse());
  });

  it("holds what was planned and what was held for one event", async () => {
    const place = await withRecord();
    const rows = json(await readout(["chronology", "--json", "--kind", "meeting"], { folder: place }));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ history: ["planned", "held"] });
  });

  it("admits only what is asked for", async () => {
    const place = await withRecord();
    const none = await readout(["chronology", "--from", "2023"], { folder: place });
    expect(none).toMatchObject({ code: 0, out: expect.stringContaining("No events") });
  });
});

describe("readout show", () => {
  it("shows a person, and a row with its passages", async () => {
    const place = await withRecord();
    const person = await readout(["show", "Antony", "Blinken"], { folder: place });
    expect(person.code, person.err).toBe(0);
    expect(person.out).toContain("Events");
    const [row] = json<{ id: string }>(await readout(["chronology", "--json"], { folder: place }));
    const shown = await readout(["show", row!.id.slice(0, 8)], { folder: place });
    expect(shown.code, shown.err).toBe(0);
    expect(shown.out).toMatch(/“.*”/s);
    expect(shown.out).toMatch(/read by [a-z-]+\/[a-z-]+/);
  });

  it("takes a state by its name", async () => {
    const place = folder({
      "talks.txt":
        "Japan and South Korea hold talks\n\nMay 4, 2022\n\nSEOUL, May 4, 2022 — Japan and South Korea held talks in Seoul on May 3, 2022.\n",
    });
    await readout(["read", "talks.txt"], { folder: place });
    const ran = await readout(["show", "Japan"], { folder: place });
    expect(ran.code, ran.err).toBe(0);
    expect(ran.out).toContain("Japan (state)");
  });

  it("ends with 5 where there is nothing of that name", async () => {
    const place = await withRecord();
    for (const name of ["Nobody Whatsoever", "0123456789abcdef"]) {
      const ran = await readout(["show", name], { folder: place });
      expect(ran).toMatchObject({ code: 5, out: "" });
    }
  });
});

describe("readout search", () => {
  it("marks the words in their passage", async () => {
    const place = await withRecord();
    const ran = await readout(["search", "closely"], { folder: place });
    expect(ran.code, ran.err).toBe(0);
    expect(ran.out).toContain("*closely*");
    expect(ran.out).toContain("Ministers meet in Oslo");
    expect(json(await readout(["search", "closely", "--json"], { folder: place }))).toMatchObject([
      { doc: "after.txt", words: ["closely"] },
    ]);
  });

  it("takes any words for words", async () => {
    const place = await withRecord();
    for (const words of ['"', "a OR b NOT (", "*", "' -- ;"]) {
      const ran = await readout(["search", "--", words], { folder: place });
      expect(ran.code, `${words}: ${ran.err}`).toBe(0);
    }
  });
});

describe("readout facts", () => {
  it("prints one fact a line with its passage, and keeps nothing", async () => {
    const place = folder({ "after.txt": AFTER });
    const ran = await readout(["facts", "after.txt"], { folder: place });
    expect(ran.code, ran.err).toBe(0);
    const [report, ...facts] = json(ran);
    expect(report).toMatchObject({ doc: "after.txt", type: "document", title: "Ministers meet in Oslo" });
    expect(facts.length).toBeGreaterThan(0);
    const folded = AFTER.replace(/\s+/g, " ");
    for (const fact of facts) {
      expect(fact).toMatchObject({
        doc: "after.txt",
        rule: expect.stringMatching(/\//),
        id: expect.stringMatching(/^[0-9a-f]{16}$/),
      });
      expect(folded).toContain(fact.quote);
    }
    expect(readdirSync(place)).toEqual(["after.txt"]);
  });

  it("gives the same bytes for the same report", async () => {
    const place = folder({ "after.txt": AFTER });
    const [one, two] = [
      await readout(["facts", "after.txt"], { folder: place }),
      await readout(["facts", "after.txt"], { folder: place }),
    ];
    expect(one.out).toBe(two.out);
  });
});

describe("readout explain", () => {
  it("shows items, names, times, rules and facts of each sentence, and keeps nothing", async () => {
    const place = folder({ "after.txt": AFTER });
    const ran = await readout(["explain", "after.txt"], { folder: place });
    expect(ran.code, ran.err).toBe(0);
    for (const words of [
      "tokens",
      "tree",
      "met  VERB VBD, root",
      "names",
      "times",
      "items",
      "read by",
      "meeting/subject-meets",
      "facts",
    ])
      expect(ran.out).toContain(words);
    expect(readdirSync(place)).toEqual(["after.txt"]);
  });

  it("shows one sentence, as data too, and says where there is none of that number", async () => {
    const place = folder({ "after.txt": AFTER });
    const [line, ...more] = json(
      await readout(["explain", "after.txt", "--sentence", "2", "--json"], { folder: place }),
    );
    expect(more).toEqual([]);
    expect(line).toMatchObject({ sentence: 2, rules: expect.any(Array), facts: expect.any(Array) });
    expect((line!.tokens as { head: number }[]).filter(({ head }) => head === 0)).toHaveLength(1);
    const none = await readout(["explain", "after.txt", "--sentence", "99"], { folder: place });
    expect(none.code).not.toBe(0);
    expect(none.err).toContain("There is no sentence 99");
  });
});

describe("readout export, rebuild and forget", () => {
  it("export the same record before and after it is made anew", async () => {
    const place = await withRecord();
    const before = await readout(["export", "--format", "jsonl"], { folder: place });
    expect(before.code, before.err).toBe(0);
    expect(json(before).length).toBeGreaterThan(0);
    const rebuilt = await readout(["rebuild", "--json"], { folder: place });
    expect(rebuilt.code, rebuilt.err).toBe(0);
    expect(json(rebuilt)).toMatchObject([{ documents: 2, reread: 2 }]);
    expect((await readout(["export"], { folder: place })).out).toBe(before.out);
  });

  it("forget a report with all that rests on it alone", async () => {
    const place = await withRecord();
    const gone = await readout(["forget", "after.txt"], { folder: place });
    expect(gone.code, gone.err).toBe(0);
    expect(gone.out).toMatch(/^forgotten .*after\.txt/);
    const rows = await readout(["export"], { folder: place });
    expect(rows.out).not.toContain("after.txt");
    expect((await readout(["search", "closely", "--json"], { folder: place })).out).toBe("");
    expect((await readout(["forget", "after.txt"], { folder: place })).code).toBe(5);
  });
});

describe("--as-of", () => {
  it("shows what was known by then, in every command that looks", async () => {
    const place = await withRecord();
    const run = async (args: readonly string[]) => readout(args, { folder: place });
    const statuses = async (args: readonly string[]) =>
      (await run(args)).lines.map((line) => JSON.parse(line).status).filter(Boolean);
    expect(await statuses(["chronology", "--json"])).toContain("held");
    expect(await statuses(["chronology", "--json", "--as-of", "2022-05-02"])).toEqual(["planned"]);
    const words = await run(["chronology", "--as-of", "2022-05-02"]);
    expect(words.out).toMatch(/^As known on 2 May 2022\n/);
    expect(words.out).not.toContain("its day has passed");
    expect((await run(["search", "closely", "--as-of", "2022-05-03"])).out).toContain(
      "No report in the record",
    );
    expect((await run(["search", "closely", "--as-of", "2022-05-04"])).out).toContain("after.txt");
    const [all, then] = [await run(["export"]), await run(["export", "--as-of", "2022-05-02"])];
    expect(then.lines.length).toBeGreaterThan(0);
    expect(then.lines.length).toBeLessThan(all.lines.length);
    expect((await run(["export", "--as-of", "2022-05"])).out).toBe(all.out);
    const name = await run(["show", "Antony", "Blinken", "--json", "--as-of", "2022-05-02"]);
    expect(name.out).toContain("planned");
    expect(name.out).not.toContain("held");
  });

  it("tells an event whose day has passed, and what is known only later", async () => {
    const place = folder({ "before.txt": BEFORE, "after.txt": AFTER });
    expect((await readout(["read", "before.txt"], { folder: place })).code).toBe(0);
    const ahead = await readout(["chronology", "--as-of", "2022-05-04"], { folder: place });
    expect(ahead.out).toContain("its day has passed; no report says what came of it");
    expect((await readout(["read", "after.txt"], { folder: place })).code).toBe(0);
    const { lines } = await readout(["export"], { folder: place });
    const quoted = lines.map((line) => JSON.parse(line)).find(({ type }) => type === "utterance");
    const early = await readout(["show", quoted.id, "--as-of", "2022-05-03"], { folder: place });
    expect(early.code).toBe(5);
    expect(early.err).toContain("known only from 4 May 2022 on");
    expect((await readout(["show", quoted.id, "--as-of", "2022-05-04"], { folder: place })).code).toBe(0);
  });
});
