// Which reports of a row are one origin, and why: reports that take a passage from one briefing, wire or page confirm
// nothing to each other. In comes a row, out go its origins in the order of its reports, each with its sign. Pure.
import type { Bond, OriginReason, Row } from "../../model/record.ts";

export interface OriginView {
  /** "A", "B", …; after "Z" by number. */
  readonly sign: string;
  readonly documents: readonly string[];
  /** Why several reports are one origin; empty of one report alone. */
  readonly why: string;
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

export const originViews = ({ documents, shared = [] }: Row): readonly OriginView[] => {
  const origins: { readonly documents: readonly string[]; readonly why: string }[] = [];
  const placed = new Set<string>();
  for (const document of documents) {
    if (placed.has(document)) continue;
    const one = shared.find((origin) => origin.documents.includes(document));
    const own = documents.filter((other) => other === document || one?.documents.includes(other));
    for (const other of own) placed.add(other);
    origins.push({ documents: own, why: own.length > 1 && one !== undefined ? whyOf(one.bonds) : "" });
  }
  return origins.map((origin, index) => ({ sign: signOf(index), ...origin }));
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
