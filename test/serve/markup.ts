// A page as a browser reads it: elements with their attributes and text, found by name.
import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

const children = (node: Node): readonly Node[] => ("childNodes" in node ? node.childNodes : []);
const textOf = (node: Node): string =>
  node.nodeName === "#text"
    ? (node as DefaultTreeAdapterTypes.TextNode).value
    : children(node).map(textOf).join("");
const walk = (node: Node): readonly Node[] => [node, ...children(node).flatMap(walk)];
const isElement = (node: Node): node is Element => "tagName" in node;

/** All elements of the page, in order. Throws where a browser would have to guess. */
export const tags = (html: string): readonly Tag[] => {
  const errors: string[] = [];
  const tree = parse(html, { onParseError: ({ code }) => errors.push(code) });
  if (errors.length > 0) throw new Error(`The page is not well formed: ${[...new Set(errors)].join(", ")}`);
  return walk(tree)
    .filter(isElement)
    .map((element) => ({
      name: element.tagName,
      attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
      text: textOf(element),
    }));
};

export const named = (all: readonly Tag[], name: string): readonly Tag[] =>
  all.filter((tag) => tag.name === name);
