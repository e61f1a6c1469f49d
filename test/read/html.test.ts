// Pages: what is shown, what is the article, the way back to the markup, and what the page states of itself.
import { describe, expect, it } from "vitest";
import { read } from "../../src/read/read.ts";
import { codes, parts, source, strayRuns, texts } from "./documents.ts";

const html = (body: string, head = ""): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
const page = (body: string, head = "") => read(source(html(body, head), "page.html"));

const PARAGRAPHS = [
  "The foreign ministers of Norway and Chile met in Oslo on Tuesday, and agreed to open trade talks in the spring.",
  "Both sides want a treaty by the end of the year, the Norwegian ministry said, in a statement after the meeting.",
  "The ministers will meet again in Santiago in May, where the treaty may be signed, officials of both states said.",
  "Trade between the two has grown by half in ten years, and fish, copper and ships make up most of it, figures show.",
];
const MENU = ["World", "Politics", "Business", "Sport", "Weather"];
const REPORT = html(
  `<header><nav><ul>${MENU.map((item) => `<li><a href="/${item}">${item}</a></li>`).join("")}</ul></nav></header>
  <main><article><h1>Norway &amp; Chile open talks</h1>
  <p class="byline">By Ada Lindqvist</p><p><time datetime="2019-04-02" itemprop="datePublished">2 April 2019</time></p>
  <figure><img alt="Two ministers" src="a.jpg"><figcaption>The ministers shake hands in Oslo before the talks.</figcaption></figure>
  ${PARAGRAPHS.slice(0, 2)
    .map((text) => `<p>${text}</p>`)
    .join("\n")}
  <h2>Next steps</h2>
  ${PARAGRAPHS.slice(2)
    .map((text) => `<p>${text}</p>`)
    .join("\n")}
  </article></main>
  <aside class="related"><h3>Related</h3><ul><li><a href="/x">Peru elects a parliament after weeks of protest</a></li></ul></aside>
  <footer><p>Copyright © 2019 Harbour Wire</p></footer>`,
  `<title>Norway &amp; Chile open talks | Harbour Wire</title><meta property="og:title" content="Norway &amp; Chile open talks">
   <meta property="og:site_name" content="Harbour Wire"><meta property="article:published_time" content="2019-04-02T09:30:00Z">
   <meta name="author" content="Ada Lindqvist">`,
);

describe("a page", () => {
  const document = read(source(REPORT, "page.html"));
  it("keeps all that it shows, the article told from its surroundings", () => {
    expect(texts(document, "title")).toEqual(["Norway & Chile open talks"]);
    expect(texts(document, "byline")).toEqual(["By Ada Lindqvist"]);
    expect(texts(document, "dateline")).toEqual(["2 April 2019"]);
    expect(texts(document, "caption")).toEqual(["The ministers shake hands in Oslo before the talks."]);
    expect(texts(document, "heading")).toEqual(["Next steps"]);
    expect(texts(document, "body")).toEqual(PARAGRAPHS);
    expect(texts(document, "furniture")).toEqual([
      ...MENU,
      "Related",
      "Peru elects a parliament after weeks of protest",
      "Copyright © 2019 Harbour Wire",
    ]);
  });

  it("states what its head states", () => {
    expect(document.stated).toEqual({
      title: "Norway & Chile open talks", outlet: "Harbour Wire", author: "Ada Lindqvist",
      published: "2019-04-02T09:30:00Z", language: "en-GB",
    }); // biome-ignore format: one object
  });

  it("maps every run back to the markup, entities too", () => {
    expect(strayRuns(document, REPORT)).toEqual([]);
    const at = document.text.indexOf("& Chile");
    const run = document.origin.find(([from, , length]) => from <= at && at < from + length);
    const [from = 0, there = 0] = run ?? [];
    expect(REPORT.slice(there + at - from).startsWith("&amp;")).toBe(true);
  });

  it("has blocks in order that do not overlap and leave nothing out", () => {
    let end = 0;
    for (const { span } of document.blocks) {
      expect(document.text.slice(end, span.from).trim()).toBe("");
      end = span.to;
    }
    expect(end).toBe(document.text.length);
  });
});

describe("metadata", () => {
  it("reads JSON-LD, alone or in a graph", () => {
    const linked = {
      "@graph": [
        { "@type": "Person" },
        {
          "@type": "NewsArticle",
          headline: "Talks open",
          datePublished: "2019-04-02",
          publisher: { name: "Harbour Wire" },
          author: [{ name: "Ada Lindqvist" }],
        },
      ],
    };
    const { stated } = page(
      "<p>Text</p>",
      `<script type="application/ld+json">${JSON.stringify(linked)}</script>`,
    );
    expect(stated).toMatchObject({
      title: "Talks open",
      outlet: "Harbour Wire",
      author: "Ada Lindqvist",
      published: "2019-04-02",
    });
  });

  it("reads broken JSON-LD as nothing, and takes no day that is none", () => {
    const { stated } = page(
      "<p>Text</p>",
      `<script type="application/ld+json">{"@type": </script><meta name="date" content="yesterday"><title>T</title>`,
    );
    expect(stated).toEqual({ title: "T", language: "en-GB" });
  });

  it("takes the time of publication, not that of another article", () => {
    expect(page(`<p>Text</p><time datetime="2018-01-01">x</time>`).stated.published).toBeUndefined();
    expect(page(`<p>Text</p><time class="entry-date" datetime="2018-01-01">x</time>`).stated.published).toBe(
      "2018-01-01",
    );
  });

  it("lets what came beside the page outweigh it", () => {
    const document = read(source(REPORT, "page.html", { stated: { outlet: "Meridian Post" } }));
    expect(document.stated).toMatchObject({ outlet: "Meridian Post", author: "Ada Lindqvist" });
  });
});

describe("what a page shows", () => {
  const shown = (body: string): string => page(body).text;
  it.each([
    ["scripts", "<p>Seen</p><script>var hidden = '<p>not</p>'</script>"],
    ["styles", "<style>p { color: red }</style><p>Seen</p>"],
    ["templates", "<template><p>not</p></template><p>Seen</p>"],
    ["noscript", "<noscript><p>not</p></noscript><p>Seen</p>"],
    ["hidden", "<div hidden><p>not</p></div><p>Seen</p>"],
    ["aria-hidden", "<span aria-hidden=true>not</span><p>Seen</p>"],
    ["display: none", `<div style="color:red; display : none"><p>not</p></div><p>Seen</p>`],
    ["visibility: hidden", `<p style="visibility:hidden">not</p><p>Seen</p>`],
    ["comments", "<!-- not --><p>Seen</p>"],
    ["closed dialogs", "<dialog>not</dialog><p>Seen</p>"],
  ])("never %s", (_, body) => expect(shown(body)).toBe("Seen"));

  it("folds blanks, breaks at <br>, parts at two", () => {
    expect(shown("<p>One\n   two&nbsp;three</p>")).toBe("One two three");
    expect(shown("one<br>two<br><br>three")).toBe("one\ntwo\n\nthree");
  });

  it("leaves out marks that turn or hide text", () => {
    expect(shown("<p>Oslo\u202Eolso\u202C par\u00ADlia\u200Bment</p>")).toBe("Osloolso parliament");
  });

  it("keeps markup written as text as text", () => {
    expect(shown("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;b&amp;gt;</p>")).toBe(
      "<script>alert(1)</script> &lt;b&gt;",
    );
    expect(read(source("<script>alert(1)</script> he wrote")).text).toBe(
      "<script>alert(1)</script> he wrote",
    );
  });

  it("joins hard-wrapped lines of a <pre>", () => {
    const wrapped =
      "The foreign ministers of Norway and Chile met in Oslo on Tuesday and\nagreed to open trade talks in the spring. Both sides want a treaty by\nthe end of the year, the Norwegian ministry said in a statement after\nthe meeting.\n\nThe ministers will meet again in May.";
    expect(page(`<pre>${wrapped}</pre>`).blocks).toHaveLength(2);
  });

  it("reads a page by its content where its name says plain text", () => {
    expect(read(source(html("<p>Seen</p>"), "report.txt")).media).toBe("text/html");
    expect(read(source("He wrote <html> on the board.", "report.txt")).media).toBe("text/plain");
  });
});

describe("hostile pages", () => {
  const quick = (content: string, name = "page.html") => {
    const start = performance.now();
    const document = read(source(content, name));
    expect(performance.now() - start).toBeLessThan(15_000);
    return document;
  };

  it("reads 100,000 nested elements", () => {
    const document = quick(html(`${"<div>".repeat(100_000)}The ministers met.`));
    expect(document.text).toBe("The ministers met.");
    expect(codes(document)).toContain("too-deep");
  });

  it("reads what never ends", () => {
    for (const unit of ["<x", '<a "', "<!--", "<a b='", "<b></i>", "<table><b>x", "&amp;", "<a>x"])
      quick(html(`<p>The ministers met.</p>${unit.repeat(20_000)}`));
    quick(html(`<div ${Array.from({ length: 20_000 }, (_, at) => `a${at}=1`).join(" ")}>x</div>`));
    quick(html("x".repeat(3_000_000)));
  }, 120_000);

  it("reads a hundred thousand paragraphs, headings and credits", () => {
    const prose = "The ministers met in Oslo and agreed to meet again in the spring.";
    const document = quick(`${prose}\n\nPhoto: Tom Okoro\n\nNext steps\n\n`.repeat(30_000), "report.txt");
    expect(texts(document, "body").filter((text) => text === prose).length).toBeGreaterThan(29_990);
  }, 60_000);

  it("keeps a page that is nearly all menu, and says so", () => {
    const items = Array.from(
      { length: 400 },
      (_, at) => `<li><a href="/${at}">Section number ${at}</a></li>`,
    ).join("");
    const document = quick(html(`<nav><ul>${items}</ul></nav><p>The ministers met in Oslo.</p>`));
    expect(codes(document)).toContain("mostly-furniture");
    expect(document.text).toContain("Section number 399");
  });

  it("keeps a page that shows nothing, and says so", () => {
    expect(codes(quick(html("<script>render()</script>")))).toContain("no-text");
  });

  it("gives the same document for the same bytes", () => {
    expect(read(source(REPORT, "page.html"))).toEqual(read(source(REPORT, "page.html")));
  });

  it("says nothing of a sound page", () => expect(codes(quick(REPORT))).toEqual([]));
  it("names its parts", () => expect(parts(quick(REPORT)).length).toBeGreaterThan(10));
});
