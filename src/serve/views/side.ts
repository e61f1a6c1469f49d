// The reports of a row side by side, a page of columns at a time: what hundreds of reports tell is one row. In come all
// columns and the number of a page, out go those on it and how to turn to the others.
import { type Pages, paged } from "./lists.ts";

/** Most rows have a few; a minister’s office has one for every report that names the minister. */
export const COLUMNS_SHOWN = 40;

export interface Side<C> {
  readonly columns: readonly C[];
  readonly pages: Pages;
  /** Of all pages. */
  readonly reports: number;
}

export const sideOf = <C>(
  { href, columns }: { readonly href: string; readonly columns: readonly C[] },
  page: number,
): Side<C> => ({
  columns: columns.slice((page - 1) * COLUMNS_SHOWN, page * COLUMNS_SHOWN),
  pages: paged(href, { page, total: columns.length, size: COLUMNS_SHOWN }),
  reports: columns.length,
});

/** What is found for each report, by its id. */
export const byDocument = <P extends { readonly document: string }>(
  passages: readonly P[],
): ReadonlyMap<string, readonly P[]> => {
  const found = new Map<string, P[]>();
  for (const passage of passages) {
    const own = found.get(passage.document);
    if (own) own.push(passage);
    else found.set(passage.document, [passage]);
  }
  return found;
};
