// In: the parsed page. Out: which of its runs of text belong to the article, by Mozilla's Readability.
// Each run is wrapped in an element of its own that bears its place, so that no text has to be found again afterwards.
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { attribute, type Element, isElement, isShown, isText, type Node } from "./tree.ts";

/** Readability compares parts of a page with each other; beyond this it takes too long to be worth it. */
const MOST_ELEMENTS = 20_000;
const MOST_LETTERS = 2_000_000;
const SHORTEST_ARTICLE = 140;

/** Phrasing content without meaning of its own: nothing that Readability weighs. */
const RUN = "data";

interface DomNode {
  appendChild(child: DomNode): DomNode;
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<DomNode>;
  readonly textContent: string;
}
interface Dom {
  createElement(name: string): DomNode;
  createTextNode(text: string): DomNode;
  readonly documentElement: DomNode;
  readonly body: DomNode;
}

const NAME = /^[a-z][a-z0-9:_-]*$/i;

const copyElement = (dom: Dom, element: Element): DomNode => {
  const copy = dom.createElement(NAME.test(element.tagName) ? element.tagName : "span");
  for (const { name, value } of element.attrs) if (NAME.test(name)) copy.setAttribute(name, value);
  return copy;
};

/** Only the measure of a text counts here. Blanks in long runs and characters that are written as entities slow Readability. */
const plain = (value: string): string => value.replace(/[\s\u00a0]+/g, " ").replace(/[&<>]/g, "+");

const copyText = (dom: Dom, value: string, place: number): DomNode => {
  const text = dom.createTextNode(plain(value));
  if (value.trim() === "") return text;
  const run = dom.createElement(RUN);
  run.setAttribute("value", String(place));
  run.appendChild(text);
  return run;
};

interface Pending {
  readonly node: Node;
  readonly into: DomNode;
}

const childrenOf = (element: Element, into: DomNode): Pending[] =>
  element.childNodes.map((node) => ({ node, into })).reverse();

/** Copies what is shown, without recursion; gives up on a page beyond the limits. */
const copy = (dom: Dom, body: Element): boolean => {
  const pending = childrenOf(body, dom.body);
  let elements = 0;
  let letters = 0;
  while (pending.length > 0) {
    const { node, into } = pending.pop() as Pending;
    if (isText(node)) {
      letters += node.value.length;
      if (letters > MOST_LETTERS) return false;
      into.appendChild(copyText(dom, node.value, node.sourceCodeLocation?.startOffset ?? -1));
    } else if (isElement(node) && isShown(node)) {
      elements += 1;
      if (elements > MOST_ELEMENTS) return false;
      pending.push(...childrenOf(node, into.appendChild(copyElement(dom, node))));
    }
  }
  return true;
};

export interface Article {
  /** Places in the original of the runs of text that belong to it. */
  readonly runs: ReadonlySet<number>;
}

/** The article of a page; nothing where none is found, `too-large` where the page is too large to look for one. */
export const findArticle = (body: Element, title: string): Article | "too-large" | undefined => {
  const dom = parseHTML("<!doctype html><html><head><title></title></head><body></body></html>")
    .document as unknown as Dom;
  for (const name of ["class", "id"]) {
    const value = attribute(body, name);
    if (value !== undefined) dom.body.setAttribute(name, value);
  }
  for (const node of dom.documentElement.querySelectorAll("title"))
    node.appendChild(dom.createTextNode(title));
  if (!copy(dom, body)) return "too-large";
  const reader = new Readability<DomNode>(dom as never, {
    serializer: (node) => node as unknown as DomNode,
    disableJSONLD: true,
    charThreshold: 250,
  });
  const content = reader.parse()?.content;
  if (!content || content.textContent.trim().length < SHORTEST_ARTICLE) return undefined;
  return {
    runs: new Set([...content.querySelectorAll(RUN)].map((run) => Number(run.getAttribute("value")))),
  };
};
