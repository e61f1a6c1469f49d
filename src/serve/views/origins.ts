// Which reports of a row are one origin, and why: reports that take a passage from one briefing, wire or page confirm
// nothing to each other. In comes a row, out go its origins in the order of its reports, each with its sign. Pure.
import type { Bond, OriginReason, Row } from "../../model/record.ts";

export interface OriginView {
  /** "A", "B", …; after "Z" by number. */
  readonly sign: string;
  readonly documents: readonly string[];
  /** Why several reports are one origin; empty of one report alone. */
  readonly why: string;
  /**
   * Do these origins add up to those that the row counts? It counts those that affirm it: where some of its reports only
   * bear on it, or deny it, no sign is shown.
   */
  readonly counted: boolean;
}

const REASONS: Readonly<Record<OriginReason, (of: string) => string>> = {
  "near-identical reports": () => "reports that are nearly the same",
  "the same sentence": () => "the same sentence",
  "the same quoted words from one speaker at one occasion": () => "the same quoted words",
  "both credit one wire": (of) => (of === "" ? "credited to one wire" : `credited to ${of}`),
  "the same unnamed official's briefing": () => "one unnamed official’s briefing",
};

const whyOf = (bonds: readonly Bond[]): string =>
  [...new Set(bonds.map(({ reason, of }) => REASONS[reason](of ?? "")))].slice(0, 2).join("; ");

const signOf = (index: number): string =>
  index < 26 ? String.fromCharCode("A".charCodeAt(0) + index) : String(index + 1);

interface Origin {
  readonly documents: readonly string[];
  readonly why: string;
}

const alone = (document: string): Origin => ({ documents: [document], why: "" });

const grouped = ({ documents, shared = [] }: Row): readonly Origin[] => {
  const placed = new Set<string>();
  return documents.flatMap((document) => {
    if (placed.has(document)) return [];
    const one = shared.find((origin) => origin.documents.includes(document));
    const own = one === undefined ? [] : documents.filter((other) => one.documents.includes(other));
    for (const other of own) placed.add(other);
    return own.length < 2 ? [alone(document)] : [{ documents: own, why: whyOf(one!.bonds) }];
  });
};

export const originViews = (row: Row): readonly OriginView[] => {
  const origins = row.shared === undefined ? row.documents.map(alone) : grouped(row);
  return origins.map(({ documents, why }, index) => ({
    sign: signOf(index),
    documents,
    why,
    counted: origins.length === row.origins,
  }));
};

/** At most so many of them, one of each origin before a second of any, told in the order of the origins. */
export const spread = <T extends { readonly document: string }>(
  passages: readonly T[],
  origins: readonly OriginView[],
  most: number,
): readonly { readonly origin: OriginView; readonly passages: readonly T[] }[] => {
  const own = origins.map((origin) => ({
    origin,
    passages: passages.filter(({ document }) => origin.documents.includes(document)),
  }));
  if (passages.length <= most) return own.filter(({ passages: some }) => some.length > 0);
  const turns = own.flatMap(({ passages: all }, at) => all.map((passage, turn) => ({ passage, at, turn })));
  const taken = new Set(
    turns
      .sort((a, b) => a.turn - b.turn || a.at - b.at)
      .slice(0, most)
      .map(({ passage }) => passage),
  );
  return own
    .map(({ origin, passages: all }) => ({ origin, passages: all.filter((passage) => taken.has(passage)) }))
    .filter(({ passages: some }) => some.length > 0);
};
