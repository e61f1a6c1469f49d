// In: a page's markup as decoded. Out: all its visible text in reading order, in blocks that say whether the extraction
// took them for the article, and what the page states of itself. Refuses nothing; what is nested too deeply is flattened.
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Stated } from "../../model/document.ts";
import type { Notice } from "../../model/notice.ts";
import { type Composed, Composer } from "../compose.ts";
import { findArticle } from "./article.ts";
import { statedBy } from "./metadata.ts";
import { DEEPEST, shallow } from "./shallow.ts";
import { type Element, isElement } from "./tree.ts";
import { writeVisible } from "./walk.ts";

export interface Page extends Composed {
  readonly stated: Stated;
  readonly notices: readonly Notice[];
}

const tooDeep: Notice = {
  code: "too-deep",
  message: `The page nests elements deeper than ${DEEPEST}; what lies deeper was read as if it stood side by side.`,
};

const tooComplex: Notice = {
  code: "too-complex",
  message:
    "The page is too large for its article to be told from its surroundings; its lines were told apart one by one.",
};

const bodyOf = (document: DefaultTreeAdapterTypes.Document): Element | undefined => {
  const root = document.childNodes.find(
    (node): node is Element => isElement(node) && node.tagName === "html",
  );
  return root?.childNodes.find((node): node is Element => isElement(node) && node.tagName === "body");
};

/** The visible text of a page, its article told from its furniture. */
export const composeHtml = (markup: string): Page => {
  const { html, tooDeep: deep } = shallow(markup);
  const document = parse(html, { sourceCodeLocationInfo: true });
  const stated = statedBy(document.childNodes);
  const body = bodyOf(document);
  const found = body ? findArticle(body, stated.title ?? "") : undefined;
  const article = found === "too-large" ? undefined : found;
  const composer = new Composer();
  if (body) writeVisible(composer, [body], html, 0, article);
  return {
    ...composer.done(),
    stated,
    notices: [...(deep ? [tooDeep] : []), ...(found === "too-large" ? [tooComplex] : [])],
  };
};
