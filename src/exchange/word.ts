// A chronology in house style as a Word document: headings, a dated sentence an event, a real footnote with its sources, A4,
// page numbers. In comes what is taken away, out go the bytes, alike for the same record. A Word document has to be made as
// a whole, so that there is a limit to the events it holds; who asks for more is told so before.
import {
  AlignmentType,
  ConcreteHyperlink,
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  type IContext,
  type IPropertiesOptions,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";
import {
  moreWords,
  plain,
  plainPiece,
  type Run,
  runsText,
  stopped,
  type TakenEvent,
  type TakenHead,
} from "./taken.ts";
import { withFixedDates } from "./zip-dates.ts";

/** Some seconds of work and some hundred megabytes, while nobody else is served. */
export const WORD_LIMIT = 2000;

const SANS = "Calibri";
const SERIF = "Cambria";
const SOURCE = "SourceWords";
const EVENT = "Event";
const COLOPHON = "Colophon";

/** The library gives links random names; these are counted. A link is written once, but may be asked for again. */
class Link extends ConcreteHyperlink {
  readonly #address: string;
  readonly #written = new WeakSet<object>();

  constructor(address: string, children: readonly ParagraphChild[], name: string) {
    super(children, name);
    this.#address = address;
  }

  override prepForXml(context: IContext) {
    const { Relationships } = context.viewWrapper;
    if (!this.#written.has(Relationships)) {
      this.#written.add(Relationships);
      Relationships.addRelationship(
        this.linkId,
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
        this.#address,
        "External",
      );
    }
    return super.prepForXml(context);
  }
}

const text = (words: string, more: { readonly bold?: boolean; readonly style?: string } = {}): TextRun =>
  new TextRun({ text: plainPiece(words), ...more });

const childOf = ({ text: words, voice, link }: Run, name: string): ParagraphChild =>
  link === undefined
    ? text(words, voice === "source" ? { style: SOURCE } : {})
    : (new Link(link, [text(words, { style: "Hyperlink" })], name) as unknown as ParagraphChild);

/** The last citation ends with a full stop, unless its quotation does. */
const endOf = ({ notes, more }: TakenEvent): string => {
  if (more > 0) return `; ${moreWords(more)}.`;
  const last = runsText(notes.at(-1) ?? []);
  return stopped(last).slice(last.length);
};

const footnote = (event: TakenEvent, number: number): Paragraph => {
  const cited = event.notes.flatMap((runs, index) => [
    ...(index === 0 ? [] : [text("; ")]),
    ...runs.map((run, at) => childOf(run, `Link${number}x${index}x${at}`)),
  ]);
  return new Paragraph({ style: "FootnoteText", children: [text(" "), ...cited, text(endOf(event))] });
};

const marks = ({ whenNote, standing, differences }: TakenEvent): readonly TextRun[] => {
  const inBrackets = [whenNote, standing].filter((words) => words !== "");
  return [
    ...(inBrackets.length === 0 ? [] : [text(` (${inBrackets.join("; ")}.)`)]),
    ...(differences.length === 0
      ? []
      : [text(" Sources differ", { bold: true }), text(` on ${differences.join("; on ")}.`)]),
  ];
};

const eventOf = (event: TakenEvent, number: number): Paragraph =>
  new Paragraph({
    style: EVENT,
    children: [
      text(`${event.when}. `, { bold: true }),
      text(stopped(plain(event.title))),
      ...(event.notes.length === 0 ? [] : [new FootnoteReferenceRun(number)]),
      ...marks(event),
    ],
  });

const bodyOf = (events: readonly TakenEvent[]): readonly Paragraph[] => {
  let heading: string | undefined;
  return events.flatMap((event, index) => {
    const isNew = event.heading !== heading;
    heading = event.heading;
    return [
      ...(isNew ? [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [text(event.heading)] })] : []),
      eventOf(event, index + 1),
    ];
  });
};

const INK = "1A1A1A";
const styles: IPropertiesOptions["styles"] = {
  default: {
    document: {
      run: { font: SANS, size: 22, color: INK, language: { value: "en-GB", eastAsia: "en-GB" } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { font: SANS, size: 40, bold: true, color: INK }, paragraph: { spacing: { after: 120 } } },
    heading1: {
      run: { font: SANS, size: 28, bold: true, color: INK },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    hyperlink: { run: { color: "0B4F8A", underline: { type: "single" } } },
    footnoteText: { run: { font: SANS, size: 18 }, paragraph: { spacing: { after: 40, line: 240 } } },
  },
  paragraphStyles: [
    { id: EVENT, name: "Event", basedOn: "Normal", quickFormat: true },
    {
      id: COLOPHON,
      name: "Colophon",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: 19, color: "555555" },
      paragraph: { spacing: { after: 20 } },
    },
  ],
  characterStyles: [
    { id: SOURCE, name: "Source words", basedOn: "DefaultParagraphFont", run: { font: SERIF } },
  ],
};

/** A4, margins of 25 mm, in twentieths of a point. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1417, right: 1417, bottom: 1417, left: 1417 },
};

const footer = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new TextRun({ size: 18, children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] }),
      ],
    }),
  ],
});

const XML: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeXml = (words: string): string => words.replace(/[&<>"]/g, (sign) => XML[sign]!);

/** Who, what, in which language, and of which moment: the last report's, since the clock's would change the bytes. */
const properties = ({ title }: TakenHead, moment: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(plain(title))}</dc:title><dc:creator>Readout</dc:creator><dc:language>en-GB</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`;

const momentOf = (events: readonly TakenEvent[]): string => {
  const last = events
    .map(({ received }) => received)
    .reduce((a, b) => (a > b ? a : b), "1980-01-01T00:00:00");
  return `${last.slice(0, 19)}Z`;
};

/** `end`: a line after the last event; empty for none. */
export const wordDocument = async (
  head: TakenHead,
  events: readonly TakenEvent[],
  end = "",
): Promise<Uint8Array> => {
  const noted = events.flatMap((event, index) =>
    event.notes.length === 0 ? [] : [[event, index + 1] as const],
  );
  const document = new Document({
    title: plain(head.title),
    creator: "Readout",
    styles,
    footnotes: Object.fromEntries(
      noted.map(([event, number]) => [number, { children: [footnote(event, number)] }]),
    ),
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [text(head.title)] }),
          ...head.lines.map((line) => new Paragraph({ style: COLOPHON, children: [text(line)] })),
          ...bodyOf(events),
          ...(end === "" ? [] : [new Paragraph({ style: COLOPHON, children: [text(end)] })]),
        ],
      },
    ],
  });
  const core = { path: "docProps/core.xml", data: properties(head, momentOf(events)) };
  const packed = await Packer.toArrayBuffer(document, undefined, [core]);
  return withFixedDates(new Uint8Array(packed));
};
