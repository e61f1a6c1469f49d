// How well does a library tell the article of a page from its furniture, how fast, and with how much memory?
// In: a checkout of the public article-extraction benchmark (pages and ground truth; never part of this project) and the
// names of candidates. Out: one table row each. A candidate whose package is not installed is said, not measured.
// Usage: node bench/extraction/measure.mjs CHECKOUT [CANDIDATE…]
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { parseFragment } from "parse5";

const BLOCKS = new Set(
  "address article aside blockquote body br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul".split(
    " ",
  ),
);

/** Text with a line break wherever an element of the page breaks the line, so that words never run together. */
const textOf = (html) => {
  const out = [];
  const walk = (node) => {
    if (node.nodeName === "#text") out.push(node.value);
    if (node.nodeName === "script" || node.nodeName === "style") return;
    const breaks = BLOCKS.has(node.nodeName);
    if (breaks) out.push("\n");
    for (const child of node.childNodes ?? []) walk(child);
    if (breaks) out.push("\n");
  };
  walk(parseFragment(html ?? ""));
  return out.join("");
};

const readable = async (make) => {
  const { Readability } = await import("@mozilla/readability");
  return (html, url) => textOf(new Readability(make(html, url)).parse()?.content);
};
const defuddled = async (make) => {
  const { default: Defuddle } = await import("defuddle");
  return (html, url) => textOf(new Defuddle(make(html, url), { url, useAsync: false }).parse().content);
};

const linkedom = async () => {
  const { parseHTML } = await import("linkedom");
  return (html) => parseHTML(html).document;
};
const jsdom = async () => {
  const { JSDOM, VirtualConsole } = await import("jsdom");
  return (html, url) => new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
};
const happyDom = async () => {
  const { Window } = await import("happy-dom");
  return (html, url) => {
    const window = new Window({
      url,
      settings: {
        disableJavaScriptEvaluation: true,
        disableJavaScriptFileLoading: true,
        disableCSSFileLoading: true,
        disableComputedStyleRendering: true,
      },
    });
    window.document.write(html);
    return window.document;
  };
};

/** Readout's own door, from the built `dist`: body, headings and captions against furniture. */
const readout = async () => {
  const { read } = await import("../../dist/read/read.js");
  const kept = new Set(["body", "heading", "standfirst", "correction"]);
  return (html, url) => {
    const document = read({
      bytes: Buffer.from(html),
      name: "page.html",
      address: url,
      media: "text/html; charset=utf-8",
      received: "2020-01-01T00:00:00Z",
    });
    return document.blocks
      .filter((block) => kept.has(block.role))
      .map((block) => document.text.slice(block.span.from, block.span.to))
      .join("\n");
  };
};

const CANDIDATES = {
  "whole page": async () => textOf,
  "readability linkedom": async () => readable(await linkedom()),
  "readability jsdom": async () => readable(await jsdom()),
  "readability happy-dom": async () => readable(await happyDom()),
  "defuddle linkedom": async () => defuddled(await linkedom()),
  "defuddle jsdom": async () => defuddled(await jsdom()),
  readout,
};

// The benchmark's own metric: counts of runs of four words, each page weighing the same.
const words = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
const shingles = (text) => {
  const all = words(text);
  const counts = new Map();
  for (let i = 0; i < Math.max(1, all.length - 3); i++) {
    const key = all.slice(i, i + 4).join(" ");
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};
const matching = (truth, given) => {
  let hit = 0, over = 0, under = 0; // biome-ignore format: three counters
  for (const key of new Set([...truth.keys(), ...given.keys()])) {
    const t = truth.get(key) ?? 0;
    const g = given.get(key) ?? 0;
    hit += Math.min(t, g);
    over += Math.max(0, g - t);
    under += Math.max(0, t - g);
  }
  return { hit, over, under };
};
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const score = (pairs) => {
  const counts = pairs.map(([truth, given]) => matching(shingles(truth), shingles(given)));
  const precision = mean(counts.filter((c) => c.hit + c.over > 0).map((c) => c.hit / (c.hit + c.over)));
  const recall = mean(counts.filter((c) => c.hit + c.under > 0).map((c) => c.hit / (c.hit + c.under)));
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall };
};

const pagesOf = (checkout) =>
  Object.entries(JSON.parse(readFileSync(join(checkout, "ground-truth.json"), "utf8"))).map(
    ([id, truth]) => ({
      url: truth.url.startsWith("http") ? truth.url : `https://${truth.url}`,
      truth: truth.articleBody,
      html: gunzipSync(readFileSync(join(checkout, "html", `${id}.html.gz`))).toString("utf8"),
    }),
  );

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** One candidate in a process of its own, so that its memory is its own. */
const measure = async (checkout, name) => {
  const pages = pagesOf(checkout);
  const before = process.memoryUsage().rss;
  const extract = await CANDIDATES[name]();
  for (const page of pages.slice(0, 10)) extract(page.html, page.url);
  const times = [];
  let failed = 0;
  const pairs = pages.map((page) => {
    const start = performance.now();
    let given = "";
    try {
      given = extract(page.html, page.url) ?? "";
    } catch {
      failed += 1;
    }
    times.push(performance.now() - start);
    return [page.truth, given];
  });
  const grown = process.resourceUsage().maxRSS / 1024 - before / 1048576;
  return {
    ...score(pairs),
    median: median(times),
    mean: mean(times),
    worst: Math.max(...times),
    mib: grown,
    failed,
  };
};

const row = (name, r) =>
  [
    name.padEnd(24),
    r.f1.toFixed(3),
    r.precision.toFixed(3),
    r.recall.toFixed(3),
    r.median.toFixed(1).padStart(8),
    r.mean.toFixed(1).padStart(8),
    r.worst.toFixed(0).padStart(8),
    r.mib.toFixed(0).padStart(8),
    String(r.failed).padStart(6),
  ].join("  ");

const [checkout, ...names] = process.argv.slice(2);
if (!checkout) {
  console.error(
    "Give the path of a checkout of the article-extraction benchmark, then, if you wish, candidates by name.",
  );
  process.exit(2);
}
if (process.env.MEASURE_ONE) console.log(JSON.stringify(await measure(checkout, names[0])));
else {
  console.log(`${"candidate".padEnd(24)}  F1     prec.  recall  ms median  mean     worst  MiB more  failed`);
  for (const name of names.length > 0 ? names : Object.keys(CANDIDATES)) {
    try {
      const said = execFileSync(
        process.execPath,
        ["--max-old-space-size=4096", fileURLToPath(import.meta.url), checkout, name],
        {
          env: { ...process.env, MEASURE_ONE: "1" },
          encoding: "utf8",
          stdio: ["ignore", "pipe", "pipe"],
          maxBuffer: 1 << 28,
        },
      );
      console.log(row(name, JSON.parse(said.trim().split("\n").at(-1))));
    } catch (cause) {
      console.log(
        `${name.padEnd(24)}  not measured: ${
          String(cause.stderr ?? cause)
            .split("\n")
            .find((line) => line.includes("Error")) ?? cause
        }`,
      );
    }
  }
}
