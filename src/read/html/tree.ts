// The parsed page as parse5 gives it, and what of it a reader sees.
import type { DefaultTreeAdapterTypes as Tree } from "parse5";

export type Node = Tree.ChildNode;
export type Element = Tree.Element;
export type Text = Tree.TextNode;

export const isElement = (node: Node): node is Element => "tagName" in node;
export const isText = (node: Node): node is Text => node.nodeName === "#text";

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((pair) => pair.name === name)?.value;

const NEVER_SHOWN = new Set(
  "script style template noscript head title meta link object embed iframe canvas audio video svg option datalist textarea source track param base frame frameset noframes".split(" "),
); // biome-ignore format: one list

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i;

/** Scripts, styles and templates never; nor what the page hides from the eye or marks as no part of its content. */
export const isShown = (element: Element): boolean =>
  !NEVER_SHOWN.has(element.tagName) &&
  !element.attrs.some(
    ({ name, value }) =>
      (name === "hidden" && value.toLowerCase() !== "until-found") ||
      (name === "aria-hidden" && value.toLowerCase() === "true") ||
      (name === "style" && HIDING_STYLE.test(value)),
  ) &&
  !(element.tagName === "dialog" && attribute(element, "open") === undefined);

const BLOCKS = new Set(
  "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li listing main menu nav ol p plaintext pre search section select summary table tbody td tfoot th thead tr ul".split(" "),
); // biome-ignore format: one list

export const isBlock = (element: Element): boolean => BLOCKS.has(element.tagName);
