// Evidence as annotations, expanded by jsonld under the terms of the Web Annotation Vocabulary.
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { ANNOTATION_CONTEXT, annotationsOf } from "../../src/exchange/annotations.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { Row } from "../../src/model/record.ts";
import { entryOf, on, person, place } from "../serve/record.ts";
import { ANNO_CONTEXT } from "./anno-context.ts";

const SENTENCE = "𝔘nser Ingrid Solheim met Rui Costa in Lisbon on Tuesday.";
const { document, reading } = entryOf({
  name: "a.txt",
  outlet: "Harbour Wire",
  paragraphs: [
    ["title", "Two meet 🙂"],
    ["body", `${SENTENCE} They parted late.`],
  ],
  says: [
    {
      type: "event",
      kind: "meeting",
      participants: [person("Ingrid Solheim", "NO"), person("Rui Costa", "PT")],
      place: place("Lisbon"),
      status: "held",
      date: on("2021-03-16"),
      quote: SENTENCE,
      marks: { place: "Lisbon", date: "on Tuesday" },
      rule: "meeting/met",
    },
  ],
});
const fact = reading.facts[0]! as Fact & { type: "event" };
const row = {
  ...fact,
  facts: [fact.id],
  documents: [document.id],
  origins: 1,
  evidence: [],
  differences: [],
  history: [],
  offices: [],
} as unknown as Row;
const noted = { row, title: "Two meet in Lisbon", fact, document, version: "1.2.3", rules: "0.4" };

const loader = async (url: string): Promise<object> => {
  if (url !== ANNOTATION_CONTEXT) throw new Error(`Nothing is fetched here: ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: ANNO_CONTEXT };
};

/** Of what form it is, the expectations say. */
// biome-ignore lint/suspicious/noExplicitAny: a document that a reader opened
type Found = Record<string, any>;

const OA = "http://www.w3.org/ns/oa#";

describe("the annotations of a fact", () => {
  it("quote the clean text at its place, counted in characters", () => {
    const letters = [...document.text];
    for (const { target } of annotationsOf(noted) as unknown as [Found, ...Found[]]) {
      const [quote, position] = target.selector;
      expect(letters.slice(position.start, position.end).join("")).toBe(quote.exact);
      expect(document.text).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`);
      expect(JSON.stringify(quote)).not.toMatch(/\\ud[89a-f]/i);
    }
  });

  it("are the passage with its row, and each slot with its words and its value", () => {
    const [passage, ...slots] = annotationsOf(noted) as unknown as [Found, ...Found[]];
    expect(passage.body[0].value).toBe("Two meet in Lisbon");
    expect(passage.body[1].source).toBe(`urn:readout:event:${fact.id}`);
    expect(passage.creator.name).toBe("Rule meeting/met");
    expect(passage.generator.name).toBe("Readout 1.2.3, rules 0.4");
    expect(slots.map(({ body, target }) => [body[0].value, target.selector[0].exact])).toEqual([
      ["place: Lisbon", "Lisbon"],
      ["date: 2021-03-16", "on Tuesday"],
    ]);
  });

  it("mean under the published terms what they say, and lose nothing", async () => {
    const items = annotationsOf(noted);
    const expanded = await jsonld.expand(
      { "@context": ANNOTATION_CONTEXT, type: "AnnotationPage", items },
      { documentLoader: loader, safe: true },
    );
    const list = expanded[0]!["http://www.w3.org/ns/activitystreams#items"][0]["@list"];
    expect(list).toHaveLength(3);
    for (const one of list) {
      expect(one["@type"]).toEqual([`${OA}Annotation`]);
      const target = one[`${OA}hasTarget`][0];
      expect(target[`${OA}hasSource`][0]["@id"]).toBe("https://news.example/a.txt");
      expect(target[`${OA}hasSelector`].map((selector: Found) => selector["@type"][0])).toEqual([
        `${OA}TextQuoteSelector`,
        `${OA}TextPositionSelector`,
      ]);
    }
    expect(list[0][`${OA}motivatedBy`][0]["@id"]).toBe(`${OA}describing`);
    expect(list[1][`${OA}motivatedBy`][0]["@id"]).toBe(`${OA}tagging`);
  });

  it("that does not fit its text are none", () => {
    const beyond = { ...fact.evidence, span: { from: 0, to: document.text.length + 1 }, marks: [] };
    expect(annotationsOf({ ...noted, fact: { ...fact, evidence: beyond } })).toEqual([]);
  });

  it("take rules and addresses of any kind for names, never for anything else", () => {
    const strange = { ...fact, evidence: { ...fact.evidence, rule: '<x> "\ud800/ü', marks: [] } };
    const [one] = annotationsOf({
      ...noted,
      fact: strange,
      document: { ...document, address: "javascript:alert(1)" },
    }) as unknown as [Found, ...Found[]];
    expect(one.creator.id).toMatch(/^urn:readout:rule:[\w%.:/~-]+$/);
    expect(one.target.source.id).toBe(`urn:sha256:${document.hash}`);
  });
});
