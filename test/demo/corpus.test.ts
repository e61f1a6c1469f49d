// In: the demo reports and the facts that a careful reader takes from them. Out: nothing but verdicts.
// Refuses a quotation that its report does not hold once, a slot the guide does not name, and words put into a real person's mouth.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";

const demo = fileURLToPath(new URL("../../demo/", import.meta.url));

const SLOTS: Record<string, readonly string[]> = {
  document: ["outlet", "title", "published"],
  event: [
    "kind",
    "date",
    "place",
    "places",
    "participants",
    "forum",
    "within",
    "format",
    "status",
    "target",
    "topic",
  ],
  utterance: ["speaker", "state", "mode", "text", "date", "venue"],
  commitment: ["by", "action", "due", "status", "outcome"],
  position: ["actor", "stance", "issue", "target", "date"],
  tenure: ["person", "office", "of", "from", "until"],
  membership: ["member", "of", "since"],
  discrepancy: ["about", "values", "resolution", "with"],
};
const KINDS = [
  "meeting",
  "call",
  "visit",
  "publication",
  "signing",
  "entry-into-force",
  "policy",
  "exercise",
  "incident",
  "measure",
  "appointment",
];
const STANCES = ["supports", "opposes", "concerned", "condemns", "urges", "undecided", "silent"];
const STATUSES = ["held", "planned", "expected", "cancelled"];
const FORMATS = ["in-person", "virtual", "phone"];
const MODES = ["direct", "indirect"];
const DAY_OR_INTERVAL = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/;

type Fact = Record<string, unknown> & { doc: string; type: string; quote: string };
type Report = { doc: string; factsFile: string; text: string };

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();

const UNSEEN = new Set(["head", "script", "style", "noscript", "template"]);
const INLINE = new Set(["a", "b", "i", "em", "strong", "span", "time", "cite", "q"]);

function visibleText(node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (UNSEEN.has(node.nodeName) || !("childNodes" in node)) return "";
  const inner = node.childNodes.map(visibleText).join("");
  return INLINE.has(node.nodeName) ? inner : `\n\n${inner}\n\n`;
}

function reportsOf(file: string): Report[] {
  const raw = readFileSync(join(demo, "reports", file), "utf8");
  const factsFile = `${file.replace(/\.[a-z]+$/, "")}.facts.jsonl`;
  if (file.endsWith(".jsonl"))
    return lines(raw).map((line, index) => ({
      doc: `${file}#${index + 1}`,
      factsFile,
      text: String(JSON.parse(line).text),
    }));
  return [{ doc: file, factsFile, text: file.endsWith(".html") ? visibleText(parse(raw)) : raw }];
}

const lines = (raw: string): string[] => raw.split("\n").filter((line) => line.trim() !== "");
const readFacts = (file: string): Fact[] =>
  lines(readFileSync(join(demo, "facts", file), "utf8")).map((line) => JSON.parse(line) as Fact);

const reports = readdirSync(join(demo, "reports")).sort().flatMap(reportsOf);
const factFiles = readdirSync(join(demo, "facts")).sort();
const facts = factFiles.flatMap(readFacts);
const invented = JSON.parse(readFileSync(join(demo, "invented.json"), "utf8")) as Record<string, string[]>;

const factsOf = (report: Report): Fact[] => facts.filter((fact) => fact.doc === report.doc);
const listed = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const timesIn = (text: string, quote: string): number => text.split(quote).length - 1;

function faultsOf(fact: Fact): string[] {
  const slots = SLOTS[fact.type];
  if (slots === undefined) return [`unknown type ${fact.type}`];
  const allowed = new Set(["doc", "type", "quote", "certain", ...slots]);
  const choices: [string, readonly string[]][] = [
    ["kind", KINDS],
    ["stance", STANCES],
    ["mode", MODES],
    ["format", FORMATS],
  ];
  return [
    ...Object.keys(fact)
      .filter((key) => !allowed.has(key))
      .map((key) => `slot ${key} is not one of ${fact.type}`),
    ...(fact.type === "event" && fact.kind === undefined ? ["an event without a kind"] : []),
    ...(fact.type === "event" && !STATUSES.includes(String(fact.status))
      ? ["an event without a status"]
      : []),
    ...choices
      .filter(([slot, values]) => fact[slot] !== undefined && !values.includes(String(fact[slot])))
      .map(([slot]) => `${slot} is ${String(fact[slot])}`),
    ...["date", "published", "from", "until", "since"]
      .filter((slot) => fact[slot] !== undefined && !DAY_OR_INTERVAL.test(String(fact[slot])))
      .map((slot) => `${slot} is ${String(fact[slot])}`),
  ];
}

describe("the demo corpus", () => {
  it("holds at least thirty reports, among them pages, a Markdown note and records in JSON lines", () => {
    expect(reports.length).toBeGreaterThanOrEqual(34);
    const endings = readdirSync(join(demo, "reports")).map((file) => file.split(".").at(-1));
    expect(endings.filter((ending) => ending === "html").length).toBeGreaterThanOrEqual(3);
    expect(endings).toContain("md");
    expect(reports.filter((report) => report.doc.includes(".jsonl#")).length).toBeGreaterThanOrEqual(3);
  });

  it("has a facts file for every report and a report for every fact", () => {
    expect([...new Set(reports.map((report) => report.factsFile))].sort()).toEqual(factFiles);
    const known = new Set(reports.map((report) => report.doc));
    expect(facts.filter((fact) => !known.has(fact.doc)).map((fact) => fact.doc)).toEqual([]);
  });

  it("bears no outlet that is not invented", () => {
    const outlets = facts.filter((fact) => fact.type === "document").map((fact) => String(fact.outlet));
    expect(outlets.filter((outlet) => !invented.outlets?.includes(outlet))).toEqual([]);
  });

  it("lets no real person speak in quotation marks", () => {
    const speakers = facts
      .filter((fact) => fact.type === "utterance" && fact.mode === "direct")
      .flatMap((fact) => listed(fact.speaker).map(String));
    expect(speakers.length).toBeGreaterThan(30);
    expect(
      speakers.filter((name) => !name.startsWith("unnamed:") && !invented.persons?.includes(name)),
    ).toEqual([]);
  });

  it("names the weekday that the calendar gives", () => {
    const dated =
      /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:(\d{1,2}) ([A-Z][a-z]+)|([A-Z][a-z]+) (\d{1,2}),) (\d{4})/g;
    const wrong = reports.flatMap(({ doc, text }) =>
      [...fold(text).matchAll(dated)]
        .filter((match) => {
          const day = new Date(`${match[2] ?? match[5]} ${match[3] ?? match[4]} ${match[6]} UTC`);
          return !`${day.toLocaleDateString("en-GB", { weekday: "long", timeZone: "UTC" })}`.startsWith(
            match[1] ?? "?",
          );
        })
        .map((match) => `${doc}: ${match[0]}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(reports)("$doc", (report) => {
  const text = fold(report.text);

  it("is of a report's length", () => {
    const words = text.split(" ").length;
    expect(words).toBeGreaterThanOrEqual(120);
    expect(words).toBeLessThanOrEqual(450);
  });

  it("has one document fact, and events", () => {
    expect(factsOf(report).filter((fact) => fact.type === "document").length).toBe(1);
    expect(factsOf(report).filter((fact) => fact.type === "event").length).toBeGreaterThan(0);
  });

  it("uses the guide's slots, kinds and stances", () => {
    expect(
      factsOf(report).flatMap((fact) => faultsOf(fact).map((fault) => `${fault}: ${fact.quote}`)),
    ).toEqual([]);
  });

  it("holds every quotation exactly once, and inside one paragraph", () => {
    const paragraphs = report.text.split(/\n\s*\n/).map(fold);
    const misplaced = factsOf(report).filter(
      ({ quote }) =>
        quote.trim() === "" ||
        timesIn(text, fold(quote)) !== 1 ||
        !paragraphs.some((paragraph) => paragraph.includes(fold(quote))),
    );
    expect(misplaced.map((fact) => fact.quote)).toEqual([]);
  });

  it("leaves no passage of three words or more in quotation marks unread", () => {
    const read = new Set(
      factsOf(report)
        .filter((fact) => fact.type === "utterance")
        .map((fact) => fact.quote),
    );
    const marked = [...text.matchAll(/"([^"]+)"|“([^”]+)”/g)].map((match) => match[1] ?? match[2] ?? "");
    expect(marked.filter((words) => words.split(" ").length >= 3 && !read.has(words))).toEqual([]);
  });
});
