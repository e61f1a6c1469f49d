// Official records as text: what a reader is shown, the way back, and what is refused with a word.
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/notice.ts";
import { read } from "../../src/read/read.ts";
import { readXml } from "../../src/read/xml.ts";
import { trip, trips, visit, visits } from "../official/records.ts";
import { codes, source, strayRuns, texts } from "./documents.ts";

const official = (xml: string) => read(source(xml, "example.xml"), { media: "application/xml" });
const refused = (xml: string): InputError => {
  try {
    official(xml);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("it was read");
};

describe("a file of official records", () => {
  it("is shown as lines of element and words, one block a record, without who entered it", () => {
    const xml = trips(
      trip({ remarks: "Met with\n     Foreign Minister Bo Sample." }),
      trip({ id: "2", locale: "" }),
    );
    const document = official(xml);
    expect(texts(document, "body")).toEqual([
      "id: 1\nrole: secretary\nname: Ada Josephine Example\nstart-date: 2022-05-03\nend-date: 2022-05-04\ncountry: Norway\nlocale: Oslo\nremarks: Met with Foreign Minister Bo Sample.",
      "id: 2\nrole: secretary\nname: Ada Josephine Example\nstart-date: 2022-05-03\nend-date: 2022-05-04\ncountry: Norway\nremarks: Met with Foreign Minister Bo Sample.",
    ]);
    expect(strayRuns(document, xml)).toEqual([]);
    expect(document.origin.length).toBeGreaterThan(20);
    expect(document).toMatchObject({ media: "application/xml", language: "en", notices: [] });
  });

  it("says whose records it holds, of which years, and when it was last worked on", () => {
    const { stated } = official(
      trips(trip(), trip({ id: "2", from: "2023-01-01", to: "2023-01-02" })).replace(
        "<last-modified-datetime/>",
        "<last-modified-datetime>2023-06-07T08:00:00</last-modified-datetime>",
      ),
    );
    expect(stated).toMatchObject({
      title: "Travels abroad of Ada Josephine Example, 2022–2023",
      outlet: "Office of the Historian",
      published: "2023-06-07",
    });
    expect(official(visits(visit("President Bo Sample", "Norway", "2022-02-01"))).stated.title).toBe(
      "Visits by foreign leaders, 2022",
    );
  });

  it("resolves the five entities of XML and characters by number", () => {
    const document = official(trips(trip({ remarks: "Talks &amp; a dinner &#8211; no signing." })));
    expect(document.text).toContain("remarks: Talks & a dinner – no signing.");
  });

  it("passes over what is no record, and says so", () => {
    const document = official(trips(trip(), "<note>draft</note>"));
    expect(codes(document)).toEqual(["other-elements"]);
    expect(document.blocks).toHaveLength(1);
  });

  it("is known by its first element where a sender calls it XML; a page sent as XML stays a page", () => {
    const xml = source(trips(trip()), "records", { media: "application/xml; charset=utf-8" });
    expect(read(xml).media).toBe("application/xml");
    const page = "<?xml version='1.0'?><html><body><p>The ministers met in Oslo.</p></body></html>";
    expect(read(source(page, "page", { media: "application/xml" })).media).toBe("text/html");
  });
});

describe("what is no such file", () => {
  it.each([
    ["an element that is not closed", trips(trip()).replace("</trips>", "")],
    ["an element closed by another", "<trips><trip></trips></trip>"],
    ["a second document behind the first", `${trips(trip())}<trips/>`],
    ["no element at all", "<!-- nothing -->"],
    [
      "an entity of the document's own",
      '<!DOCTYPE trips [<!ENTITY a "Oslo">]><trips><trip><name>&a;</name></trip></trips>',
    ],
    [
      "an entity that names a file",
      '<!DOCTYPE trips [<!ENTITY a SYSTEM "file:///etc/hostname">]><trips>&a;</trips>',
    ],
    ["elements without end inside each other", "<trips>".repeat(500_000)],
  ])("is refused: %s", (_, xml) => {
    expect(refused(xml).code).toBe("bad-xml");
  });

  it("is refused with the line where it breaks", () => {
    expect(refused("<trips>\n<trip>\n</trap>\n</trips>").message).toMatch(
      /example\.xml is not well-formed XML: line 3, column \d+: /,
    );
  });

  it("is refused where it is XML of another kind", () => {
    expect(refused("<rss version='2.0'><channel/></rss>")).toMatchObject({
      code: "other-xml",
      message: expect.stringContaining("<rss>"),
    });
  });
});

describe("an element's place", () => {
  it.each([
    ["plain", "<a><b>x</b></a>"],
    ["behind a mark of byte order", "\ufeff<a><b>x</b></a>"],
    ["with line ends of two characters", "<a>\r\n<b\r\n>x</b >\r\n</a>"],
    ["with characters of two units before it", "<a>𝔄<b k='>'>x</b></a>"],
  ])("is told in the original: %s", (_, xml) => {
    const [child] = readXml(xml, "x").children;
    expect(xml.slice(child!.tag.from, child!.tag.to)).toBe("b");
    expect(xml.slice(child!.inside.from, child!.inside.to)).toBe("x");
  });
});
