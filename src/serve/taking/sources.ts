// The reports as sources for reference managers: all of the record, of one outlet, of the events that a question admits, or
// of one row. In come these, out go entries in the order of the page that offers them, each report once.
import { jsonLine } from "../../exchange/jsonl.ts";
import { jsonArray } from "../../exchange/lists.ts";
import { bibtexEntry, cslItem, risEntry } from "../../exchange/sources.ts";
import type { DocumentHead, Row } from "../../model/record.ts";
import type { View } from "../../store/store.ts";
import type { SourceFormat } from "../views/export-links.ts";
import { headsFor } from "../views/heads.ts";
import { BATCH, eventBatches, type Taking } from "./taking.ts";

/** In the order of the list of sources: those received last come first. */
export async function* allSources(view: View, outlet: string | undefined): AsyncGenerator<DocumentHead> {
  for (let offset = 0; ; offset += BATCH) {
    const { heads } = await view.documents({ offset, limit: BATCH, ...(outlet ? { outlet } : {}) });
    yield* heads;
    if (heads.length < BATCH) return;
  }
}

/** In the order in which the events rest on them. */
export async function* sourcesOfEvents(taking: Taking): AsyncGenerator<DocumentHead> {
  const seen = new Set<string>();
  for await (const { rows, heads } of eventBatches(taking))
    for (const id of rows.flatMap(({ documents }) => documents)) {
      const head = heads.get(id);
      if (head === undefined || seen.has(id)) continue;
      seen.add(id);
      yield head;
    }
}

/** The row's own reports first, then those that tell what came of it. */
export async function* sourcesOfRow(view: View, row: Row): AsyncGenerator<DocumentHead> {
  const heads = await headsFor(view, [row]);
  const ids = new Set([...row.documents, ...row.evidence.map(({ document }) => document)]);
  for (const id of ids) {
    const head = heads.get(id);
    if (head !== undefined) yield head;
  }
}

async function* each(
  heads: AsyncIterable<DocumentHead>,
  write: (head: DocumentHead) => string,
): AsyncGenerator<string> {
  for await (const head of heads) yield write(head);
}

export const SOURCE_WRITERS: Readonly<
  Record<SourceFormat, (heads: AsyncIterable<DocumentHead>) => AsyncGenerator<string>>
> = {
  bib: (heads) => each(heads, bibtexEntry),
  ris: (heads) => each(heads, risEntry),
  csl: (heads) =>
    jsonArray(
      "[",
      each(heads, (head) => jsonLine(cslItem(head)).trimEnd()),
      () => "\n]\n",
    ),
};
