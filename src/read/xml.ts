// In: an XML document as decoded. Out: its elements as a tree, each with its place in the original. Refuses, by InputError,
// what is not well-formed, nested too deep, or made of too many elements. Entities that a document declares for itself are
// not known and so not expanded: there is nothing in it that could grow.
import { SaxesParser } from "saxes";
import { InputError } from "../model/notice.ts";
import type { Span } from "../model/text.ts";

export interface XmlElement {
  readonly name: string;
  /** The characters directly in it, references resolved; those of its children are theirs. */
  readonly text: string;
  /** Its name in the opening tag. */
  readonly tag: Span;
  /** What stands between its tags. */
  readonly inside: Span;
  readonly children: readonly XmlElement[];
}

/** Records are three deep; a report in XML may be some more. */
const DEEPEST = 32;
const MOST_ELEMENTS = 1_000_000;

interface Open {
  name: string;
  parts: string[];
  tag: Span;
  from: number;
  children: XmlElement[];
}

const NEXT = "Check that it was saved whole, and give it again.";

const notWellFormed = (name: string, line: number, column: number, words: string): InputError =>
  new InputError("bad-xml", `${name} is not well-formed XML: line ${line}, column ${column}: ${words}`, NEXT);

const tooMuch = (name: string, words: string): InputError =>
  new InputError("bad-xml", `${name} is XML that is not read: ${words}.`, "Split it into smaller files.");

/** `line:column: words`, as saxes puts it; the place is told in our own words. */
const wordsOf = (error: Error): string => error.message.replace(/^(?:.*:)?\d+:\d+: /, "");

/** `<trips><trip>…</trip></trips>` gives the element `trips`. @throws InputError `bad-xml`. */
export function readXml(text: string, name: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false, fragment: false, position: true });
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  parser.on("error", (error) => {
    throw notWellFormed(name, parser.line, parser.column, wordsOf(error));
  });
  parser.on("opentagstart", (tag) => {
    count += 1;
    if (open.length >= DEEPEST) throw tooMuch(name, `its elements stand more than ${DEEPEST} deep`);
    if (count > MOST_ELEMENTS) throw tooMuch(name, `it has more than ${MOST_ELEMENTS} elements`);
    const from = text.lastIndexOf("<", parser.position - 1) + 1;
    open.push({
      name: tag.name,
      parts: [],
      tag: { from, to: from + tag.name.length },
      from: 0,
      children: [],
    });
  });
  parser.on("opentag", () => {
    open.at(-1)!.from = parser.position;
  });
  const characters = (piece: string): void => void open.at(-1)?.parts.push(piece);
  parser.on("text", characters);
  parser.on("cdata", characters);
  parser.on("closetag", ({ isSelfClosing }) => {
    const { name: closed, parts, tag, from, children } = open.pop()!;
    const to = isSelfClosing ? from : text.lastIndexOf("</", parser.position - 1);
    const element = { name: closed, text: parts.join(""), tag, inside: { from, to }, children };
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
  });
  parser.write(text).close();
  if (!root) throw notWellFormed(name, parser.line, parser.column, "it has no element.");
  return root;
}
