// The data of the plain lists: sources, actors and what a search found. Pure, over what the store gives.
import type { EntityRef } from "../../model/entity.ts";
import type { DocumentHead } from "../../model/record.ts";
import type { Hit } from "../../store/questions.ts";
import type { Counts } from "../../store/store.ts";
import { foundHref } from "./addresses.ts";
import { instantWords, parseDay } from "./dates.ts";
import { actorHref, capital, counted, nameOf } from "./names.ts";
import { merged, type Piece, pieces, type ReportView, reportView } from "./passages.ts";

export const LIST_SIZE = 50;

export interface Pages {
  readonly page: number;
  readonly of: number;
  readonly before?: string;
  readonly after?: string;
  /** Where they are farther away than one step. */
  readonly first?: string;
  readonly last?: string;
}

export const pages = (
  page: number,
  total: number,
  size: number,
  address: (page: number) => string,
): Pages => {
  const of = Math.max(1, Math.ceil(total / size));
  return {
    page,
    of,
    ...(page > 2 ? { first: address(1) } : {}),
    ...(page > 1 ? { before: address(Math.min(page - 1, of)) } : {}),
    ...(page < of ? { after: address(page + 1) } : {}),
    ...(page < of - 1 ? { last: address(of) } : {}),
  };
};

const addressWith =
  (path: string, params: Readonly<Record<string, string>>) =>
  (page: number): string => {
    const query = new URLSearchParams(params);
    if (page !== 1) query.set("page", String(page));
    const text = query.toString();
    return text === "" ? path : `${path}?${text}`;
  };

/** Where one page of a list lies among the others, and how to turn to these. */
export const paged = (
  path: string,
  { page, total, size }: { readonly page: number; readonly total: number; readonly size: number },
  params: Readonly<Record<string, string>> = {},
): Pages => pages(page, total, size, addressWith(path, params));

export interface SourceLine extends ReportView {
  readonly name: string;
  /** Does the report say whose it is? */
  readonly outletStated: boolean;
  readonly received: string;
  readonly receivedOn: string;
  readonly facts: number;
  readonly read: boolean;
  readonly notices: readonly { readonly code: string; readonly message: string }[];
}

export interface SourcesView {
  readonly title: "Sources";
  readonly summary: string;
  readonly total: number;
  readonly outlet: string;
  readonly lines: readonly SourceLine[];
  readonly pages: Pages;
  readonly empty: boolean;
}

const sourceLine = (head: DocumentHead): SourceLine => ({
  ...reportView(head),
  name: head.name,
  outletStated: head.outlet !== undefined,
  received: head.received,
  receivedOn: instantWords(head.received),
  facts: head.facts,
  read: head.read,
  notices: head.notices,
});

export const sourcesView = (
  found: { readonly total: number; readonly heads: readonly DocumentHead[] },
  asked: { readonly outlet: string; readonly page: number },
  counts: Counts,
): SourcesView => {
  const unread = counts.documents - counts.read;
  const kept = unread > 0 ? `, ${unread} of them kept without being read` : "";
  return {
    title: "Sources",
    summary: `${counted(counts.documents, "report")}, ${counted(counts.outlets, "outlet")} named${kept}; ${counted(counts.facts, "fact")}.`,
    total: found.total,
    outlet: asked.outlet,
    lines: found.heads.map(sourceLine),
    pages: pages(
      asked.page,
      found.total,
      LIST_SIZE,
      addressWith("/sources", asked.outlet === "" ? {} : { outlet: asked.outlet }),
    ),
    empty: counts.documents === 0,
  };
};

export interface ActorLine {
  readonly kind: string;
  readonly name: string;
  readonly label: string;
  readonly href: string;
  readonly count: number;
}

const actorLine = (ref: EntityRef, count: number): ActorLine => ({
  kind: ref.kind,
  name: ref.name,
  label: capital(nameOf(ref)),
  href: actorHref(ref),
  count,
});

export const HITS = 20;

export interface HitView {
  readonly report: ReportView;
  readonly href: string;
  readonly pieces: readonly Piece[];
}

export interface SearchView {
  readonly title: string;
  readonly words: string;
  readonly total: number;
  readonly hits: readonly HitView[];
  readonly actors: readonly ActorLine[];
  /** What was typed is a day or a month: the chronology of it. */
  readonly days?: { readonly words: string; readonly href: string };
  readonly pages: Pages;
}

const AROUND = 180;

/** The words around the first find; a long paragraph is cut at both ends. */
const around = (hit: Hit): readonly Piece[] => {
  const first = hit.marks[0]?.from ?? 0;
  const from = first > AROUND * 1.5 ? wordStart(hit.text, first - AROUND) : 0;
  const end = Math.min(hit.text.length, Math.max(first + AROUND * 2, from + AROUND * 3));
  const to = end < hit.text.length ? wordStart(hit.text, end) : end;
  const marks = hit.marks.map(({ from: a, to: b }) => ({
    slot: "found",
    span: { from: a - from, to: b - from },
  }));
  const cut = merged(pieces(hit.text.slice(from, to), marks));
  const plain = (text: string): Piece => ({ text, slots: [] });
  return [...(from > 0 ? [plain("… ")] : []), ...cut, ...(to < hit.text.length ? [plain(" …")] : [])];
};

const wordStart = (text: string, at: number): number => {
  const blank = text.lastIndexOf(" ", at);
  return blank > at - 40 && blank >= 0 ? blank + 1 : at;
};

const daysOf = (words: string): SearchView["days"] => {
  const from = parseDay(words, "from");
  const to = parseDay(words, "to");
  if (from === undefined || to === undefined) return undefined;
  return { words: words.trim(), href: `/?${new URLSearchParams({ from, to })}` };
};

export const searchView = (
  words: string,
  page: number,
  found: { readonly total: number; readonly hits: readonly Hit[] },
  actors: readonly (EntityRef & { readonly rows: number })[],
): SearchView => {
  const days = daysOf(words);
  return {
    title: words === "" ? "Search" : `Search: ${words}`,
    words,
    total: found.total,
    hits: found.hits.map((hit) => ({
      report: reportView(hit.document),
      href: foundHref(hit.document.id, { block: hit.block, spans: hit.marks }),
      pieces: around(hit),
    })),
    actors: actors.map((ref) => actorLine(ref, ref.rows)),
    ...(days === undefined ? {} : { days }),
    pages: pages(page, found.total, HITS, addressWith("/search", { q: words })),
  };
};
