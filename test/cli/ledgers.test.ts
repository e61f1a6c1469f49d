// Promises, positions, quotations and disagreements as a reader at a terminal sees them, over reports of our own and over
// the demo's.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../house/sources.ts";
import { folder, json, readout } from "./built.ts";

const REPORTS = {
  "march.txt": `Ministers to meet in Lima

March 15, 2021

LIMA, March 15, 2021 — Kenyan Foreign Minister Amina Odero will meet Peruvian Foreign Minister Rosa Quispe in Lima on March 16, 2021.

Kenya supports the copper accord. Peru expressed concern over the fishing ban. Kenya pledged to ratify the copper accord by March 31, 2021.

“We will sign nothing in haste,” Odero told reporters.
`,
  "lima.txt": `Ministers meet in Lima

March 17, 2021

LIMA, March 17, 2021 — Kenyan Foreign Minister Amina Odero met Peruvian Foreign Minister Rosa Quispe in Lima on March 16, 2021.

Peru expressed serious concern over the fishing ban. “We will sign nothing in haste,” Odero said.
`,
  "oslo.txt": `Ministers meet in the north

March 18, 2021

OSLO, March 18, 2021 — Kenyan Foreign Minister Amina Odero met Peruvian Foreign Minister Rosa Quispe in Oslo on March 16, 2021. The two ministers spoke for an hour and then left for the airport with their delegations.
`,
  "september.txt": `Kenya turns on the accord

September 9, 2021

NAIROBI, September 9, 2021 — Kenya opposes the copper accord. Peru strongly condemned the fishing ban. The ministers of both states have said nothing further on either matter since the spring.
`,
};

/** One record of these reports and one of the demo's, made once: no test changes them. */
const place = mkdtempSync(join(tmpdir(), "readout-cli-"));
const DEMO = ["--record", "demo.db"];

beforeAll(async () => {
  for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(place, name), text);
  const own = await readout(["read", ...Object.keys(REPORTS)], { folder: place });
  expect(own.code, own.err).toBe(0);
  const demo = await readout(["read", join(root, "demo/reports"), ...DEMO], { folder: place });
  expect(demo.code, demo.err).toBe(0);
}, 120_000);

afterAll(() => rmSync(place, { recursive: true, force: true }));

const COMMANDS = ["promises", "positions", "quotes", "disagreements"];

describe("every list", () => {
  it.each(COMMANDS)("%s ends with 3 where there is no record", async (name) => {
    const ran = await readout([name], { folder: folder() });
    expect(ran).toMatchObject({ code: 3, out: "" });
  });

  it.each([
    ["promises", "--status", "held"],
    ["promises", "--from", "soon"],
    ["positions", "--stance", "maybe"],
    ["disagreements", "--class", "quarrel"],
  ])("%s refuses %s %s with 2", async (...args) => {
    const ran = await readout(args, { folder: folder() });
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain(args[2]!);
  });

  it("keeps within the width, and says so where nothing is admitted", async () => {
    for (const name of COMMANDS)
      for (const columns of ["60", "120"]) {
        const ran = await readout([name], { folder: place, env: { COLUMNS: columns } });
        expect(ran.code, ran.err).toBe(0);
        expect(ran.lines.length, name).toBeGreaterThan(2);
        for (const line of ran.lines) expect(line.length, line).toBeLessThanOrEqual(Number(columns));
      }
    const none = await readout(["quotes", "walrus"], { folder: place });
    expect(none).toMatchObject({ code: 0, out: "No quotations in the record that this admits.\n" });
    const nobody = await readout(["promises", "--by", "Nobody Whatsoever"], { folder: place });
    expect(nobody).toMatchObject({ code: 5, out: "" });
  });
});

describe("every list as known on a day", () => {
  it.each([
    ["positions", "supports (15 Mar 2021)", "opposes"],
    ["quotes", "1 report, 1 origin · march.txt", "lima.txt"],
    ["disagreements", "No disagreements in the record that this admits.", "Oslo"],
  ])("%s holds nothing of later reports", async (name, has, hasNot) => {
    const ran = await readout([name, "--as-of", "2021-03-16"], { folder: place });
    expect(ran.out).toContain("As known on 16 March 2021\n\n");
    expect(ran.out).toContain(has);
    expect(ran.out).not.toContain(hasNot);
  });
});

describe("readout promises", () => {
  it("counts what is overdue to the latest day of the record, with its steps", async () => {
    const ran = await readout(["promises", "--status", "overdue"], { folder: place });
    expect(ran.out).toMatch(/^! overdue +Kenya: ratify the copper accord$/m);
    expect(ran.out).toContain("due 31 Mar 2021 · overdue by 162 days · 1 report, 1 origin");
    expect(ran.out).toMatch(/15 Mar 2021 +promised +march\.txt: “Kenya pledged/);
    expect(ran.out).toContain("Counted to 9 Sep 2021");
    expect(ran.out).not.toContain("in haste");
  });

  it("is counted to an earlier day where the later report is not there", async () => {
    const { "march.txt": march } = REPORTS;
    const early = folder({ "march.txt": march });
    expect((await readout(["read", "march.txt"], { folder: early })).code).toBe(0);
    const ran = await readout(["promises", "--status", "overdue"], { folder: early });
    expect(ran.out).toBe("No promises in the record that this admits.\n");
    const [promise] = json(await readout(["promises", "--by", "Kenya", "--json"], { folder: early }));
    expect(promise).toMatchObject({ type: "commitment", status: "open", due: "2021-03-31" });
    expect(promise).not.toHaveProperty("overdue");
  });

  it("is counted to the day of --as-of, in the list, the row and the export", async () => {
    const early = ["--as-of", "2021-03-20"];
    const [before] = json<{ id: string }>(
      await readout(["promises", "--by", "Kenya", "--json", ...early], { folder: place }),
    );
    expect(before).toMatchObject({ status: "open", due: "2021-03-31" });
    const late = await readout(["promises", "--as-of", "2021-04-02"], { folder: place });
    expect(late.out).toMatch(/^As known on 2 April 2021\n\n! overdue/);
    expect(late.out).toContain("overdue by 2 days");
    expect(late.out).toMatch(/Counted to 2 Apr 2021\.$/m);
    expect((await readout(["show", before!.id], { folder: place })).out).toContain("Overdue by 162 days.");
    const promised = async (args: readonly string[]) =>
      json<{ action?: string; status: string }>(await readout(["export", ...args], { folder: place }))
        .filter(({ action }) => action === "ratify the copper accord")
        .map(({ status }) => status);
    expect(await promised(early)).toEqual(["open"]);
    expect(await promised([])).toEqual(["overdue"]);
  });

  it("admits by whom, by days, and gives JSON", async () => {
    const rows = json(await readout(["promises", "--by", "Kenya", "--json"], { folder: place }));
    expect(rows).toContainEqual(
      expect.objectContaining({
        action: "ratify the copper accord",
        history: ["open"],
        known: ["2021-03-15"],
        overdue: 162,
      }),
    );
    expect((await readout(["promises", "--by", "Peru", "--json"], { folder: place })).out).toBe("");
    expect((await readout(["promises", "--to", "2021-02", "--json"], { folder: place })).out).toBe("");
    const later = json(await readout(["promises", "--from", "2021-04", "--json"], { folder: place }));
    expect(later.map(({ due }) => due)).not.toContain("2021-03-31");
  });
});

describe("readout positions", () => {
  it("shows a shift plainly, and how the wording grew stronger", async () => {
    const ran = await readout(["positions"], { folder: place, env: { COLUMNS: "120" } });
    expect(ran.out).toContain("supports (15 Mar 2021) → opposes (from 9 Sep 2021)");
    expect(ran.out).toContain("concerned (15–17 Mar 2021) → condemns (from 9 Sep 2021)");
    expect(ran.out).toContain("worded “concern” (15 Mar 2021) → “serious concern” (17 Mar 2021), stronger");
    expect(ran.out).toContain("“strongly condemned”");
  });

  it("admits by actor, issue and stance, and gives JSON with the rows", async () => {
    const ran = await readout(["positions", "--issue", "copper", "--stance", "supports", "--json"], {
      folder: place,
    });
    expect(json(ran)).toMatchObject([
      {
        actor: "KE",
        shifts: 1,
        spells: [{ stance: "supports" }, { stance: "opposes", from: "2021-09-09" }],
        rows: [{ type: "position", first: "2021-03-15" }, { type: "position" }],
      },
    ]);
    const peru = await readout(["positions", "--actor", "Peru"], { folder: place });
    expect(peru.out).not.toContain("copper");
    expect((await readout(["positions", "--stance", "undecided", "--json"], { folder: place })).out).toBe("");
  });
});

describe("readout quotes", () => {
  it("prints speaker, day, to whom, reports and origins", async () => {
    const ran = await readout(["quotes", "HASTE", "--speaker", "Odero"], { folder: place });
    expect(ran.out).toMatch(/^told 15 Mar 2021 +Amina Odero · reporters$/m);
    expect(ran.out).toContain("“We will sign nothing in haste”");
    expect(ran.out).toMatch(/2 reports, 1 origin · march\.txt and lima\.txt/);
    expect(json(await readout(["quotes", "--json"], { folder: place }))).toMatchObject([{ mode: "direct" }]);
  });

  it("prints reported statements too where they are asked for", async () => {
    const modes = json(await readout(["quotes", "--indirect", "--json"], { folder: place })).map(
      ({ mode }) => mode,
    );
    expect(new Set(modes)).toEqual(new Set(["direct", "indirect"]));
  });
});

describe("readout disagreements", () => {
  it("prints each value with who says so and the passage", async () => {
    const ran = await readout(["disagreements"], { folder: place, env: { COLUMNS: "200" } });
    expect(ran.out).toMatch(/^≠ conflict +Place of the meeting of Amina Odero and Rosa Quispe$/m);
    expect(ran.out).toMatch(/ Lima\n +march\.txt, 15 Mar 2021: “.*Lima.*”\n +lima\.txt, 17 Mar 2021/);
    expect(ran.out).toMatch(/ Oslo\n +oslo\.txt, 18 Mar 2021: “.*Oslo/);
    const rows = json(await readout(["disagreements", "--class", "conflict", "--json"], { folder: place }));
    expect(rows).toMatchObject([
      {
        class: "conflict",
        of: expect.any(String),
        said: expect.arrayContaining([
          expect.objectContaining({ value: "Lima" }),
          expect.objectContaining({ value: "Oslo" }),
        ]),
      },
    ]);
    expect((await readout(["disagreements", "--class", "correction", "--json"], { folder: place })).out).toBe(
      "",
    );
  });
});

describe("readout show", () => {
  it("prints the steps of a row and the course of a position", async () => {
    const rows = json<{ type: string; id: string; stance?: string; kind?: string; place?: string }>(
      await readout(["export"], { folder: place }),
    );
    const shown = async (is: (row: (typeof rows)[number]) => boolean) =>
      (await readout(["show", rows.find(is)!.id], { folder: place })).out;
    expect(await shown(({ kind, place: where }) => kind === "meeting" && where === "Lima")).toMatch(
      /History\n {2}15 Mar 2021 +planned +march\.txt\n {2}17 Mar 2021 +held +lima\.txt/,
    );
    expect(await shown(({ type }) => type === "commitment")).toMatch(
      /History\n {2}15 Mar 2021 +open +march\.txt/,
    );
    expect(await shown(({ stance }) => stance === "opposes")).toContain(
      "supports (15 Mar 2021) → opposes (from 9 Sep 2021)",
    );
  });
});

describe("the demo", () => {
  it("has a promise that was kept, with the reports that tell so", async () => {
    const ran = await readout(["promises", "--by", "Blinken", "--status", "kept", ...DEMO], {
      folder: place,
      env: { COLUMNS: "120" },
    });
    expect(ran.out).toMatch(/^● kept +Antony Blinken: .*Liverpool$/m);
    expect(ran.out).toMatch(/8 Dec 2021 +promised +Strait Gazette: /);
    expect(ran.out).toMatch(/11 Dec 2021 +kept +Harbour Wire, Pacific Desk and The Meridian Post: /);
  });

  it("has quotations in pages, and positions with their wording", async () => {
    const quotes = await readout(["quotes", "--limit", "3", ...DEMO], { folder: place });
    expect(quotes.out).toMatch(/3 of \d+ quotations; more with --limit\.\n$/);
    const views = await readout(["positions", "--issue", "coast guard", ...DEMO], { folder: place });
    expect(views.out).toContain("worded “serious concern”");
  });
});
