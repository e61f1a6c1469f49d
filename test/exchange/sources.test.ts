// Reports as sources, read back by citation-js, which had no hand in writing them.
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, it } from "vitest";
import { bibtexEntry, cslItem, risEntry, sourceKey } from "../../src/exchange/sources.ts";
import { ATTACKS, oneLine, report, UNFIT } from "./made.ts";

const read = (text: string) => new Cite(text, { generateGraph: false }).data;
const inferred = { from: "2021-03-14", to: "2021-03-15", precision: "interval", basis: "inferred" } as const;
const month = { from: "2021-03-01", to: "2021-03-31", precision: "month", basis: "stated" } as const;
const FILE = { address: "reports/two.txt", name: "two.txt" };

describe.each([
  ["BibTeX", bibtexEntry],
  ["RIS", risEntry],
] as const)("a source in %s", (name, write) => {
  it("is an article of its outlet, with its day, its address and the day it was received", () => {
    const [item] = read(write(report()));
    expect(item).toMatchObject({
      type: expect.stringMatching(/^article-(?:newspaper|journal)$/),
      title: "Two meet",
      "container-title": "Harbour Wire",
      issued: { "date-parts": [name === "RIS" ? [2021] : [2021, 3, 16]] },
      accessed: { "date-parts": [[2022, 2, 2]] },
      URL: "https://news.example/a_b?c=1&d=%20#e",
    });
    expect(item![name === "RIS" ? "id" : "citation-key"]).toBe("harbour-wire-0123456789");
  });

  it("tells a day that was inferred, and no more of a month than the month", () => {
    expect(read(write(report({ published: inferred })))[0]!.note).toBe(
      "Date inferred by Readout: 2021-03-14/2021-03-15.",
    );
    expect(read(write(report({ published: month })))[0]!.issued["date-parts"]).toEqual([
      name === "RIS" ? [2021] : [2021, 3],
    ]);
    expect(read(write(report({ published: undefined })))[0]!.issued).toBeUndefined();
    expect(read(write(report({ ...FILE, outlet: undefined })))[0]!.note).toBe("File: two.txt.");
  });

  it("keeps a report's words words, and one entry one entry", () => {
    for (const attack of ATTACKS) {
      const items = read(write(report({ title: attack, outlet: attack })) + write(report({ title: "Next" })));
      expect([attack, items.map(({ title }) => title)]).toEqual([attack, [oneLine(attack), "Next"]]);
    }
    expect(read(write(report({ title: UNFIT })) + write(report({ title: "Next" })))).toHaveLength(2);
    expect(write(report({ title: UNFIT }))).not.toMatch(/[\0-\x08\x0b-\x0c\x0e-\x1f]/);
  });
});

describe("a source in BibTeX", () => {
  it("never has a brace too many, which BibTeX counts even behind a backslash", () => {
    for (const attack of [...ATTACKS, "}}} @evil{x,", "{{{", "\\{\\}"]) {
      const text = bibtexEntry(
        report({ title: attack, outlet: attack, address: `https://x.example/${"}{"}` }),
      );
      let depth = 0;
      for (const sign of text) {
        depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
        if (sign === "@") expect(depth === 0 || attack.includes("@")).toBe(true);
      }
      expect(depth).toBe(0);
    }
  });
});

describe("a source in RIS", () => {
  it("bears its day to what is known of it, beside the year", () => {
    expect(risEntry(report())).toContain("\r\nPY  - 2021\r\nDA  - 2021/03/16/\r\n");
    expect(risEntry(report({ published: month }))).toContain("\r\nDA  - 2021/03//\r\n");
  });

  it("has a field a line, each with its tag", () => {
    for (const attack of [...ATTACKS, UNFIT])
      for (const line of risEntry(report({ title: attack }))
        .split("\r\n")
        .filter((found) => found !== ""))
        expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });
});

describe("a source in CSL-JSON", () => {
  it("is read by citation-js as it is", () => {
    const items = [
      report(),
      report({ published: inferred }),
      report({ outlet: undefined }),
      report({ ...FILE, outlet: undefined }),
    ];
    const found = new Cite(JSON.parse(JSON.stringify(items.map(cslItem))), { generateGraph: false }).data;
    expect(found.map(({ type }) => type)).toEqual([
      "article-newspaper",
      "article-newspaper",
      "webpage",
      "document",
    ]);
    expect(found[1]!.issued).toEqual({
      "date-parts": [
        [2021, 3, 14],
        [2021, 3, 15],
      ],
      circa: true,
    });
    expect(found[3]!.URL).toBeUndefined();
  });

  it("has a key that stays when its day is found out", () => {
    expect(sourceKey(report({ published: undefined }))).toBe(sourceKey(report()));
    expect(sourceKey(report({ outlet: "<日本>" }))).toBe("source-0123456789");
  });
});
