// What arrives: a document and what was read in it. What leaves: its head, all that the record needs to know of it.
import type { Document } from "../model/document.ts";
import type { Reading } from "../model/fact.ts";
import type { DocumentHead } from "../model/record.ts";
import { signatureOf } from "../model/signature.ts";
import { fold, slice } from "../model/text.ts";

const titleOf = (document: Document): string | undefined => {
  const block = document.blocks.find((candidate) => candidate.role === "title");
  return document.stated.title ?? (block && fold(slice(document.text, block.span)));
};

const wasRead = (document: Document): boolean =>
  document.language === "en" && document.blocks.some((block) => block.role !== "furniture");

/** Was it received at that instant or later? A day counts from its first moment, UTC. */
export const isReceivedSince = ({ received }: Pick<DocumentHead, "received">, since: string): boolean =>
  Date.parse(received) >= Date.parse(since);

export const headOf = (document: Document, reading: Reading): DocumentHead => ({
  id: document.id,
  hash: document.hash,
  size: document.size,
  name: document.name,
  address: document.address,
  media: document.media,
  encoding: document.encoding,
  received: document.received,
  language: document.language,
  title: titleOf(document),
  outlet: document.stated.outlet,
  signature: wasRead(document) ? signatureOf(document) : undefined,
  credits: document.stated.credits,
  published: reading.dating.value,
  read: wasRead(document),
  facts: reading.facts.length,
  notices: [...document.notices, ...reading.notices].map(({ code, message }) => ({ code, message })),
});
