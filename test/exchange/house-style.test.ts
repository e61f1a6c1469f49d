// The chronology in house style, opened by others' readers: Word by mammoth, Markdown by marked.
import mammoth from "mammoth";
import { marked } from "marked";
import { parse as parseHtml } from "parse5";
import { describe, expect, it } from "vitest";
import { markdownEvent, markdownHead, markdownHeading } from "../../src/exchange/markdown.ts";
import type { TakenEvent } from "../../src/exchange/taken.ts";
import { WORD_LIMIT, wordDocument } from "../../src/exchange/word.ts";
import { withFixedDates } from "../../src/exchange/zip-dates.ts";
import { ATTACKS, event, madeOf, oneLine, UNFIT } from "./made.ts";
import { unzipped } from "./unzip.ts";

const HEAD = { title: "Northern talks: chronology", lines: ["All of the record.", "Made by Readout 1."] };

const html = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}
const textOf = (node: Node): string => node.value ?? (node.childNodes ?? []).map(textOf).join("");
const namesOf = (node: Node): readonly string[] => [
  node.nodeName,
  ...(node.childNodes ?? []).flatMap(namesOf),
];
const opened = (page: string): Node => parseHtml(page) as unknown as Node;

describe("a Word document", () => {
  it("has a title, a heading a month, a sentence an event, and a real footnote with its source", async () => {
    const april = event({ heading: "April 2021", when: "1 April 2021", title: "They meet again" });
    const page = await html(await wordDocument(HEAD, [event(), april]));
    expect(page).toContain("<p>Northern talks: chronology</p>");
    expect([...page.matchAll(/<h1>([^<]*)<\/h1>/g)].map(([, words]) => words)).toEqual([
      "March 2021",
      "April 2021",
    ]);
    expect(page).toContain("<strong>Tuesday 16 March 2021. </strong>Solheim and Costa meet in Lisbon.<sup>");
    expect([...page.matchAll(/<li id="footnote-\d+">/g)]).toHaveLength(2);
    expect(page).toContain('<a href="https://news.example/a">https://news.example/a</a>');
    const text = textOf(opened(page));
    expect(text).toContain(
      "Harbour Wire, “Two meet”, 16 Mar 2021, https://news.example/a, ¶2: “They met in Lisbon.”",
    );
    expect(text).not.toContain(".”.");
  });

  it("says in words where sources differ and what became of a plan", async () => {
    const page = await html(
      await wordDocument(HEAD, [
        event({
          status: "cancelled",
          standing: "cancelled; earlier planned",
          whenNote: "date inferred",
          differences: ["where: Lisbon (Harbour Wire), or Porto (Fjord Mail)"],
          more: 3,
        }),
      ]),
    );
    expect(page).toContain("(date inferred; cancelled; earlier planned.)");
    expect(page).toContain(
      "<strong> Sources differ</strong> on where: Lisbon (Harbour Wire), or Porto (Fjord Mail).",
    );
    expect(page).toContain("and 3 more passages.");
  });

  it("is A4 in English with page numbers, its quotations in another face", async () => {
    const bytes = await wordDocument(HEAD, [event()]);
    const files = unzipped(bytes);
    const part = (name: string): string => files.get(name)!;
    expect(part("word/document.xml")).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(part("word/styles.xml")).toContain('<w:lang w:val="en-GB"');
    expect(part("word/styles.xml")).toMatch(/w:styleId="SourceWords"[\s\S]*?Cambria/);
    expect(part("word/footnotes.xml")).toMatch(/w:rStyle w:val="SourceWords"\/><\/w:rPr><w:t[^>]*>They met/);
    expect([...files].some(([name, data]) => /footer\d/.test(name) && data.includes("NUMPAGES"))).toBe(true);
    expect(part("docProps/core.xml")).toContain("2022-02-02T09:30:00Z");
  });

  it("is the same bytes whenever it is made", async () => {
    const [one, two] = [await wordDocument(HEAD, [event()]), await wordDocument(HEAD, [event()])];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    expect(Buffer.from(one).equals(Buffer.from(await wordDocument(HEAD, [event({ title: "Else" })])))).toBe(
      false,
    );
    expect(WORD_LIMIT).toBeGreaterThan(500);
  });

  it("keeps a report's words words", async () => {
    const page = await html(await wordDocument(HEAD, [...ATTACKS, UNFIT].map(madeOf)));
    const names = new Set(namesOf(opened(page)));
    expect([...names].filter((name) => ["script", "b", "i", "img"].includes(name))).toEqual([]);
    const text = textOf(opened(page));
    for (const attack of ATTACKS) expect(text).toContain(oneLine(attack));
    expect(text).toContain("nul� bell�");
  });

  it("of nothing is a document all the same", async () => {
    expect(await html(await wordDocument(HEAD, []))).toContain("Made by Readout 1.");
  });
});

describe("dates in an archive", () => {
  it("are refused where there is no archive", () => {
    expect(() => withFixedDates(new TextEncoder().encode("no archive at all, but long enough"))).toThrow(
      RangeError,
    );
  });
});

const markdown = (events: readonly TakenEvent[]): string =>
  `${markdownHead(HEAD)}${markdownHeading("March 2021")}${events.map((one, at) => markdownEvent(one, at + 1)).join("")}`;

describe("Markdown", () => {
  it("has headings, sentences and footnotes", () => {
    const text = markdown([event({ standing: "planned" })]);
    expect(text).toContain("**Tuesday 16 March 2021.** Solheim and Costa meet in Lisbon.[^1] (planned.)\n");
    expect(text).toMatch(
      /^\[\^1\]: Harbour Wire, “Two meet”, 16 Mar 2021, <https:\/\/news\.example\/a>, ¶2: “They met in Lisbon\.”$/m,
    );
    const page = marked.parse(text, { async: false });
    expect(page).toContain("<h1>Northern talks: chronology</h1>");
    expect(page).toContain("<h2>March 2021</h2>");
    expect(page).toContain('<a href="https://news.example/a">');
  });

  it("keeps a report's words words", () => {
    for (const attack of [...ATTACKS, UNFIT, "1. one", "- item", "    code", "[^9]: note", "---", "a | b"]) {
      const tree = opened(marked.parse(markdown([madeOf(attack)]), { async: false }));
      expect([
        attack,
        namesOf(tree).filter((name) => !/^(?:#.*|html|head|body|p|h1|h2|strong)$/.test(name)),
      ]).toEqual([attack, []]);
      if (attack !== UNFIT) expect(textOf(tree)).toContain(oneLine(attack));
    }
  });
});
