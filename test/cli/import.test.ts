// `readout import` as a user calls it: what it says, that it imports once, what it refuses, and that reports and official
// records stand in one record.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../house/sources.ts";
import { trip, trips, visit, visits } from "../official/records.ts";
import { folder, json, readout } from "./built.ts";

const TRAVEL = trips(
  trip({ name: "Antony John Blinken", from: "2022-05-03", to: "2022-05-04" }),
  trip({ id: "2", name: "Antony John Blinken", from: "2022-05-03", to: "2022-05-04", remarks: "Again." }),
  trip({ id: "3", name: "Antony John Blinken", from: "2022-05-05" }, ["to"]),
);
const VISITS = visits(visit("Prime Minister Bo Sample", "Norway", "2022-06-01", "2022-06-02"));
const REPORT =
  "Ministers meet in Oslo\n\nMay 4, 2022\n\nOSLO, May 4, 2022 — U.S. Secretary of State Antony Blinken met Japanese Foreign Minister Yoshimasa Hayashi in Oslo on May 3, 2022.\n";

describe("readout import", () => {
  it("says what it brought in, what is told twice and what is incomplete; and says “known” the second time", async () => {
    const place = folder({ "a.xml": TRAVEL, "b.xml": VISITS, "LICENSE.md": "Free." });
    const ran = await readout(["import", "."], { folder: place });
    expect(ran.code, ran.err).toBe(0);
    expect(ran.lines[0]).toMatch(
      /^added {3}[0-9a-f]{16} {2}a\.xml {2}2 trips of secretaries, 1 told twice and kept once, 1 incomplete, kept as text$/,
    );
    expect(ran.out).toContain("The same is told twice and kept once: 1 = 2.");
    expect(ran.out).toContain("3 lacks end-date");
    expect(ran.err).toMatch(
      /2 files added to .*: 2 trips of secretaries, 1 visit, 1 told twice and kept once, 1 incomplete/,
    );
    const again = await readout(["import", "."], { folder: place });
    expect(again.lines.map((line) => line.split(" ")[0])).toEqual(["known", "known"]);
    expect(again.err).toMatch(/0 files added to .*, 2 already there: 2 trips/);
  });

  it("holds two journeys to one town for two, though one ends on the day on which the other begins", async () => {
    const shuttle = trips(
      trip({ name: "Antony John Blinken", from: "2022-05-03", to: "2022-05-04" }),
      trip({
        id: "2",
        name: "Antony John Blinken",
        from: "2022-05-04",
        to: "2022-05-06",
        remarks: "Came back.",
      }),
    );
    const place = folder({ "a.xml": shuttle });
    await readout(["import", "a.xml"], { folder: place });
    const rows = json<{ kind?: string; date?: string }>(
      await readout(["chronology", "--json"], { folder: place }),
    );
    expect(rows.map(({ date }) => date)).toEqual(["2022-05-03/2022-05-04", "2022-05-04/2022-05-06"]);
    const { out } = await readout(["disagreements"], { folder: place });
    expect(out).toContain("No ");
  });

  it("puts them beside what reports tell of the same person, with the record's own words", async () => {
    const place = folder({ "a.xml": TRAVEL, "report.txt": REPORT });
    await readout(["import", "a.xml"], { folder: place });
    await readout(["read", "report.txt"], { folder: place });
    const rows = json<{ kind?: string; id: string; places?: string[] }>(
      await readout(["show", "Antony Blinken", "--json"], { folder: place }),
    ).filter(({ kind }) => kind !== undefined);
    expect(rows.map(({ kind }) => kind).sort()).toEqual(["meeting", "visit"]);
    const trip = rows.find(({ kind }) => kind === "visit")!;
    const shown = await readout(["show", trip.id], { folder: place });
    expect(shown.out).toMatch(/country: Norway locale: Oslo/);
    expect(shown.out).toContain("read by official/secretary-travel");
    const rebuilt = await readout(["rebuild"], { folder: place });
    expect(rebuilt.code, rebuilt.err).toBe(0);
    expect((await readout(["show", trip.id], { folder: place })).out).toBe(shown.out);
  });

  it("goes on past what it cannot read, and ends with 1", async () => {
    const place = folder({
      "broken.xml": TRAVEL.replace("</trips>", ""),
      "feed.xml": "<rss><channel/></rss>",
      "good.xml": VISITS,
    });
    const ran = await readout(["import", ".", "--json"], { folder: place });
    expect(ran.code).toBe(1);
    expect(json(ran).map(({ status, code }) => [status, code])).toEqual([
      ["refused", "bad-xml"],
      ["refused", "other-xml"],
      ["added", undefined],
    ]);
    expect(ran.err).toMatch(/1 file added to .*, 2 refused: 1 visit\./);
  });

  it("says where a report belongs, and where XML does", async () => {
    const place = folder({ "report.txt": REPORT, "a.xml": TRAVEL });
    const report = await readout(["import", "report.txt"], { folder: place });
    expect([report.code, report.err]).toEqual([1, expect.stringContaining("readout read FILE")]);
    const xml = await readout(["read", "a.xml"], { folder: place });
    expect([xml.code, xml.err]).toEqual([1, expect.stringContaining("readout import FILE")]);
  });

  it("finds nothing in a folder without XML", async () => {
    const ran = await readout(["import", "."], { folder: folder({ "LICENSE.md": "Free." }) });
    expect([ran.code, ran.err]).toEqual([1, "No XML file was found.\n"]);
  });
});

const DATA = join(root, "../shared/data");
const SEEDS = join(root, "../shared/seeds");
const has = existsSync(join(DATA, "official-travel")) && existsSync(SEEDS);
if (!has) console.log("skipped: the Office of the Historian's files do not lie beside this folder");

interface Line {
  readonly kind: string;
  readonly date?: string;
  readonly status?: string;
  readonly places?: readonly string[];
}

describe.skipIf(!has)("the official record that lies beside the checkout", () => {
  it("comes in whole, beside the reports; what was held is held, what was only planned stays so", {
    timeout: 240_000,
  }, async () => {
    const place = folder();
    await readout(["read", SEEDS], { folder: place });
    const ran = await readout(["import", join(DATA, "official-travel"), join(DATA, "official-visits")], {
      folder: place,
    });
    expect(ran.code, ran.err).toBe(0);
    expect(ran.err).toContain(
      "71 files added to " +
        join(place, "readout.db") +
        ": 3,439 trips of secretaries, 832 trips of presidents, 3,264 visits, 5 told twice and kept once.",
    );
    const december = json<Line>(
      await readout(
        [
          "chronology",
          "--actor",
          "Antony Blinken",
          "--kind",
          "visit",
          "--from",
          "2021-12-09",
          "--to",
          "2021-12-31",
          "--json",
        ],
        { folder: place },
      ),
    );
    const heldIn = (city: string): readonly Line[] =>
      december.filter(({ status, places }) => status === "held" && places?.includes(city));
    for (const city of ["Liverpool", "Jakarta", "Kuala Lumpur"]) expect(heldIn(city), city).toHaveLength(1);
    const thai = december.filter(({ places }) => places?.some((one) => one === "TH" || one === "Bangkok"));
    expect(thai.map(({ status }) => status)).toEqual(["planned"]);
    expect(JSON.stringify(thai)).not.toContain("official/");
  });
});
