// Evidence as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): each passage that a row rests on, and in it each
// run of words that a slot was read from. In comes a fact as its report tells it, with the report's clean text; out go
// annotations, each with its quotation and its place in that text. Spans that do not fit the text are refused.
import { type Document, webAddress } from "../model/document.ts";
import type { Fact } from "../model/fact.ts";
import type { Row } from "../model/record.ts";
import type { Span } from "../model/text.ts";
import { type Line, slots } from "./slots.ts";
import { plain } from "./taken.ts";

export const ANNOTATION_CONTEXT = "http://www.w3.org/ns/anno.jsonld";

/** UTF-16 units of context before and after the words. */
const CONTEXT = 40;

const part = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
export const rowUrn = ({ type, id }: Pick<Row, "type" | "id">): string => `urn:readout:${type}:${id}`;
const factUrn = (id: string): string => `urn:readout:fact:${id}`;
const ruleUrn = (rule: string): string => `urn:readout:rule:${rule.split("/").map(part).join("/")}`;

/** Web Annotation counts characters of Unicode, the record UTF-16 units. */
const places = (text: string): ((unit: number) => number) => {
  if (!/[\ud800-\udfff]/.test(text)) return (unit) => unit;
  return (unit) => [...text.slice(0, unit)].length;
};

/** Never half of a character at either end. */
const context = (text: string): string =>
  text.replace(/^[\udc00-\udfff]/, "").replace(/[\ud800-\udbff]$/, "");

const selectors = (text: string, place: (unit: number) => number, { from, to }: Span): readonly Line[] => [
  {
    type: "TextQuoteSelector",
    exact: text.slice(from, to),
    prefix: context(text.slice(Math.max(0, from - CONTEXT), from)),
    suffix: context(text.slice(to, to + CONTEXT)),
  },
  { type: "TextPositionSelector", start: place(from), end: place(to) },
];

export interface Noted {
  readonly row: Row;
  /** The row's sentence, as its page has it. */
  readonly title: string;
  readonly href?: string;
  readonly fact: Fact;
  readonly document: Document;
  /** Of the page of the report, where the record is served. */
  readonly source?: string;
  /** "0.1.0". */
  readonly version: string;
  /** Version of the rules that read it. */
  readonly rules: string;
}

const targetOf = ({ document, source }: Noted, place: (unit: number) => number, span: Span): Line => ({
  type: "SpecificResource",
  source: {
    id: webAddress(document.address) ?? `urn:sha256:${document.hash}`,
    type: "Text",
    format: document.media,
    ...(document.language === "und" ? {} : { language: document.language }),
  },
  state: {
    type: "TimeState",
    sourceDate: document.received,
    ...(source === undefined ? {} : { cached: source }),
  },
  selector: selectors(document.text, place, span),
});

const madeBy = ({ version, rules }: Noted, rule: string): Line => ({
  creator: { id: ruleUrn(rule), type: "Software", name: `Rule ${plain(rule)}` },
  generator: {
    id: `urn:readout:program:${part(version)}:rules:${part(rules)}`,
    type: "Software",
    name: `Readout ${version}, rules ${rules}`,
  },
});

const words = (value: unknown): string =>
  plain(Array.isArray(value) ? value.map(String).join("; ") : String(value));

const fits = (text: string, { from, to }: Span): boolean => 0 <= from && from < to && to <= text.length;

/** The passage with its row, then the words of each slot with the slot and the value that this report gives it. */
export const annotationsOf = (noted: Noted): readonly Line[] => {
  const { row, fact, document, title, href } = noted;
  const { evidence } = fact;
  const place = places(document.text);
  const told = slots(fact);
  const passage = {
    id: factUrn(fact.id),
    type: "Annotation",
    motivation: "describing",
    ...madeBy(noted, evidence.rule),
    body: [
      {
        type: "TextualBody",
        purpose: "describing",
        format: "text/plain",
        language: "en",
        value: plain(title),
      },
      { type: "SpecificResource", purpose: "linking", source: href ?? rowUrn(row) },
    ],
    target: targetOf(noted, place, evidence.span),
  };
  const marked = evidence.marks
    .filter(({ span }) => fits(document.text, span))
    .map(({ slot, span }, index) => ({
      id: `${factUrn(fact.id)}:mark:${index + 1}`,
      type: "Annotation",
      motivation: "tagging",
      ...madeBy(noted, evidence.rule),
      body: [
        {
          type: "TextualBody",
          purpose: "tagging",
          format: "text/plain",
          value: told[slot] === undefined ? plain(slot) : `${plain(slot)}: ${words(told[slot])}`,
        },
        { type: "SpecificResource", purpose: "linking", source: href ?? rowUrn(row) },
      ],
      target: targetOf(noted, place, span),
    }));
  return fits(document.text, evidence.span) ? [passage, ...marked] : [];
};
