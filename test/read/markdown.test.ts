import { describe, expect, it } from "vitest";
import { read } from "../../src/read/read.ts";
import { codes, parts, source, strayRuns, texts } from "./documents.ts";

const REPORT = `---
title: "Norway and Chile open talks"
date: 2019-04-02
outlet: Harbour Wire
tags: [a, b]
---

# Norway and Chile open talks

The **foreign ministers** of [Norway](https://example.org/the-ministers) and Chile met in Oslo
on Tuesday &amp; agreed to open *trade talks* in the spring.

## Next steps

- A treaty by the end of the year, both sides said.
- A second meeting in Santiago in May, the ministry said.

> “We are content with what was reached today,” the minister said to reporters.

![a picture](a.jpg)
`;
const markdown = (text: string) => read(source(text, "report.md"));

describe("Markdown", () => {
  const document = markdown(REPORT);
  it("shows its text without its marks", () => {
    expect(texts(document, "title")).toEqual(["Norway and Chile open talks"]);
    expect(texts(document, "heading")).toEqual(["Next steps"]);
    expect(texts(document, "body")).toEqual([
      "The foreign ministers of Norway and Chile met in Oslo on Tuesday & agreed to open trade talks in the spring.",
      "A treaty by the end of the year, both sides said.",
      "A second meeting in Santiago in May, the ministry said.",
      "“We are content with what was reached today,” the minister said to reporters.",
    ]);
  });

  it("states what its front matter states", () => {
    expect(document.stated).toEqual({
      title: "Norway and Chile open talks",
      published: "2019-04-02",
      outlet: "Harbour Wire",
    });
  });

  it("maps its runs back", () => {
    expect(strayRuns(document, REPORT)).toEqual([]);
    const [from, at] = document.origin.find(
      ([start]) => document.text.startsWith("Norway", start) && start > 30,
    ) ?? [0, 0];
    expect(REPORT.slice(at, at + 6)).toBe(document.text.slice(from, from + 6));
  });

  it("reads lines that end in CR LF alike", () => {
    expect(parts(markdown(REPORT.replaceAll("\n", "\r\n")))).toEqual(parts(document));
  });

  it("shows the text of markup inside, and never a script", () => {
    expect(
      markdown("# Talks open in Oslo\n\n<div><p>The ministers met.</p><script>x()</script></div>\n").text,
    ).toBe("Talks open in Oslo\n\nThe ministers met.");
  });

  it("reads what is nested too deeply as plain text, and says so", () => {
    expect(codes(markdown(`${"> ".repeat(3000)}The ministers met.`))).toContain("read-as-plain");
  });

  it.each(["*", "[", "`a", "![", "- ", "**a ", "[a](", "|a|\n", "<a "])(
    "is not slowed by %s without end",
    (unit) => {
      const start = performance.now();
      markdown(`x ${unit.repeat(20_000)}`);
      expect(performance.now() - start).toBeLessThan(10_000);
    },
  );
});
