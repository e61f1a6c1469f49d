// In: what a sender or a file's ending says of the content, and the content. Out: how it is to be read.
import type { Media, Source } from "../model/document.ts";
import { looksOfficial } from "./official.ts";

const BY_ENDING: Readonly<Record<string, Media>> = {
  html: "text/html", htm: "text/html", xhtml: "text/html", md: "text/markdown", markdown: "text/markdown", txt: "text/plain",
}; // biome-ignore format: a table
const BY_TYPE: Readonly<Record<string, Media>> = {
  "text/html": "text/html", "application/xhtml+xml": "text/html", "text/markdown": "text/markdown", "text/x-markdown": "text/markdown",
}; // biome-ignore format: a table

export const endingOf = (name: string): string =>
  /\.([a-z0-9]{1,10})(?:#\d+)?$/i.exec(name)?.[1]?.toLowerCase() ?? "";

/** `text/html; charset=windows-1252` holds both. */
export const charsetIn = (media: string | undefined): string | undefined =>
  /;\s*charset\s*=\s*["']?([^"';\s]{1,40})/i.exec(media ?? "")?.[1];

/** Many senders call a page plain text; one that begins as a page does is one. */
const looksLikePage = (text: string): boolean =>
  /^\ufeff?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<!doctype html\b|<html[\s>])/i.test(
    text.slice(0, 4000),
  );

const XML_TYPES = new Set(["application/xml", "text/xml"]);

export const mediaOf = ({ media, name }: Pick<Source, "media" | "name">, text: string): Media => {
  const type = media?.split(";")[0]?.trim().toLowerCase();
  if ((XML_TYPES.has(type ?? "") || endingOf(name) === "xml") && looksOfficial(text))
    return "application/xml";
  const told =
    (type === undefined ? undefined : BY_TYPE[type]) ??
    (type === undefined || type === "text/plain" ? BY_ENDING[endingOf(name)] : undefined);
  return told === undefined || told === "text/plain"
    ? looksLikePage(text)
      ? "text/html"
      : "text/plain"
    : told;
};
