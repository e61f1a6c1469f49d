// In: the parsed page. Out: what it states of itself in its head: title, outlet, author, day, language.
// Sources in order of trust: meta tags of the article, JSON-LD, then `<time>` and `<title>`. Nothing is worked out.
import type { Stated } from "../../model/document.ts";
import { fold } from "../../model/text.ts";
import { attribute, type Element, isElement, isText, type Node } from "./tree.ts";

/** What the head of a page holds, as found. */
interface Found {
  readonly meta: Map<string, string>;
  readonly linked: Record<string, unknown>[];
  title?: string;
  time?: string;
  language?: string;
}

const LONGEST = 500;
const LONGEST_JSON = 1_000_000;

const clean = (value: unknown): string | undefined => {
  const text =
    typeof value === "string"
      ? fold(value.replace(/[\u0000-\u001f\u200b\u00ad\ufeff\u202a-\u202e\u2066-\u2069]/g, " ")).slice(
          0,
          LONGEST,
        )
      : "";
  return text === "" ? undefined : text.replace(/[\ud800-\udfff]/gu, "\ufffd");
};

const textIn = (element: Element): string =>
  element.childNodes.map((node) => (isText(node) ? node.value : "")).join("");

/** JSON-LD comes as one object, a list of them, or a graph. */
const objectsIn = (value: unknown, depth = 0): Record<string, unknown>[] => {
  if (depth > 4 || value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((part) => objectsIn(part, depth + 1));
  const object = value as Record<string, unknown>;
  return [object, ...objectsIn(object["@graph"], depth + 1), ...objectsIn(object.mainEntity, depth + 1)];
};

const parseLinked = (text: string): Record<string, unknown>[] => {
  if (text.length > LONGEST_JSON) return [];
  try {
    return objectsIn(JSON.parse(text));
  } catch {
    return []; // Sites write broken JSON-LD; the rest of the page still speaks.
  }
};

const ARTICLE_TYPE = /article|report|posting|newsitem/i;

const takeMeta = (found: Found, element: Element): void => {
  const name = attribute(element, "property") ?? attribute(element, "name") ?? attribute(element, "itemprop");
  const value = clean(attribute(element, "content"));
  const key = name?.trim().toLowerCase();
  if (key && value && !found.meta.has(key)) found.meta.set(key, value);
};

/** Only the time of publication itself: others on the page belong to other articles. */
const takeTime = (found: Found, element: Element): void => {
  const marked = /pubdate|datepublished|publish|entry-date|dateline/i.test(
    element.attrs.map(({ name, value }) => (name === "datetime" ? "" : `${name} ${value}`)).join(" "),
  );
  if (marked) found.time ??= clean(attribute(element, "datetime"));
};

const TAKE: Readonly<Record<string, (found: Found, element: Element) => void>> = {
  html: (found, element) => {
    found.language ??= clean(attribute(element, "lang") ?? attribute(element, "xml:lang"));
  },
  meta: takeMeta,
  title: (found, element) => {
    found.title ??= clean(textIn(element));
  },
  time: takeTime,
  script: (found, element) => {
    if (/^application\/ld\+json/i.test(attribute(element, "type")?.trim() ?? ""))
      found.linked.push(...parseLinked(textIn(element)));
  },
};

const gatherFrom = (root: readonly Node[]): Found => {
  const found: Found = { meta: new Map(), linked: [] };
  const pending = [...root].reverse();
  while (pending.length > 0) {
    const node = pending.pop() as Node;
    if (!isElement(node) || node.tagName === "svg") continue;
    TAKE[node.tagName]?.(found, node);
    for (let at = node.childNodes.length - 1; at >= 0; at--) pending.push(node.childNodes[at] as Node);
  }
  return found;
};

const nameOf = (value: unknown): string | undefined => {
  const one = Array.isArray(value) ? value[0] : value;
  return clean(typeof one === "object" && one !== null ? (one as Record<string, unknown>).name : one);
};

const ISO_DAY = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?)?$/;
/** `2021-12-11` or `2021-12-11T20:15:00Z` as written; other ways of writing are left to the text. */
export const isoMoment = (value: unknown): string | undefined => {
  const text = clean(value)?.replace(/^(\d{4})[/.](\d\d)[/.](\d\d)(?=$|[T ])/, "$1-$2-$3");
  if (!text || !ISO_DAY.test(text) || Number.isNaN(Date.parse(text.slice(0, 10)))) return undefined;
  return text.replace(" ", "T").replace(/(\d) (?=[Z+-])/, "$1");
};

const DAY_NAMES = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "dcterms.issued",
  "pubdate",
  "publishdate",
  "publish-date",
  "parsely-pub-date",
  "sailthru.date",
  "citation_publication_date",
];
const TITLE_NAMES = ["og:title", "twitter:title", "dc.title", "headline", "title"];
const OUTLET_NAMES = ["og:site_name", "application-name", "dc.publisher", "publisher"];
const AUTHOR_NAMES = ["author", "article:author", "dc.creator", "parsely-author", "byl"];

const firstOf = (
  meta: ReadonlyMap<string, string>,
  names: readonly string[],
): readonly (string | undefined)[] => names.map((name) => meta.get(name));
const firstDefined = (values: readonly (string | undefined)[]): string | undefined =>
  values.find((value) => value !== undefined);

/** What the page states of itself. */
export const statedBy = (root: readonly Node[]): Stated => {
  const { meta, linked, title, time, language } = gatherFrom(root);
  const article = linked.find((object) => ARTICLE_TYPE.test(String(object["@type"] ?? "")));
  const author = firstDefined([...firstOf(meta, AUTHOR_NAMES), nameOf(article?.author)]);
  return {
    title: firstDefined([...firstOf(meta, TITLE_NAMES), clean(article?.headline), title]),
    outlet: firstDefined([
      meta.get("og:site_name"),
      nameOf(article?.publisher),
      ...firstOf(meta, OUTLET_NAMES),
    ]),
    author: author && /^https?:/.test(author) ? nameOf(article?.author) : author,
    published: firstDefined([
      ...firstOf(meta, DAY_NAMES).map(isoMoment),
      isoMoment(article?.datePublished),
      isoMoment(time),
    ]),
    language: language ?? meta.get("og:locale"),
  };
};
