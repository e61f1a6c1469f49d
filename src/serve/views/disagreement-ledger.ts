// The page of disagreements: what reports differ on, of which class it is, each value with who tells it in which words, side
// by side. In come rows, the rows whose reports differ, and reports; out go lines. Pure; no value is preferred.
import { DIFFERENCE_CLASSES, type DiscrepancyRow, type Row } from "../../model/record.ts";
import type { FacetValue } from "../../store/questions.ts";
import { passageHref, rowHref } from "./addresses.ts";
import { dayWords } from "./dates.ts";
import { valueWords } from "./differences.ts";
import { type DisagreementView, disagreementView, type ValueView } from "./disagreements.ts";
import { countsBy, type LedgerFrame, type TabCount } from "./ledger.ts";
import type { Ledger } from "./ledger-ask.ts";
import { capital } from "./names.ts";
import type { Heads } from "./passages.ts";
import type { Telling } from "./tellings.ts";
import { titleOf } from "./titles.ts";

/** As it stands in an address: one word each. */
const askedAs = (kind: string): string => kind.replace(" ", "-");
export const classOf = (asked: string | undefined): string | undefined =>
  DIFFERENCE_CLASSES.find((kind) => askedAs(kind) === asked);

export const DISAGREEMENTS: Ledger = {
  path: "/disagreements",
  type: "discrepancy",
  tab: "class",
  tabs: DIFFERENCE_CLASSES.map(askedAs),
  actor: "actor",
  words: "words",
};

export interface TellingLine extends Telling {
  readonly href: string;
  readonly knownOn: string;
}

export interface ValueLine {
  readonly label: string;
  readonly told: readonly TellingLine[];
  readonly more: number;
}

export interface DisagreementLine {
  readonly id: string;
  readonly href: string;
  readonly class: string;
  readonly about: string;
  readonly values: readonly ValueLine[];
  readonly passages: readonly TellingLine[];
  readonly also: readonly {
    readonly slot: string;
    readonly class: string;
    readonly values: readonly ValueLine[];
  }[];
  readonly resolution: string;
  readonly of?: { readonly href: string; readonly title: string };
}

export interface DisagreementsView extends LedgerFrame {
  readonly lines: readonly DisagreementLine[];
}

export const classTabs = (standing: readonly FacetValue[]): readonly TabCount[] => {
  const counts = countsBy(standing);
  return DIFFERENCE_CLASSES.map((kind) => ({
    value: askedAs(kind),
    label: capital(kind),
    sign: kind === "conflict" ? "odds" : "",
    count: counts.get(kind) ?? 0,
  }));
};

const MOST_TOLD = 5;

const tellingLine = (told: Telling): TellingLine => ({
  ...told,
  href: passageHref(told.document, told.fact),
  knownOn: told.known === undefined ? "" : dayWords(told.known, "short"),
});

const valueLine = ({ label, told }: ValueView): ValueLine => ({
  label,
  told: told.slice(0, MOST_TOLD).map(tellingLine),
  more: Math.max(0, told.length - MOST_TOLD),
});

export const disagreementLine = (
  row: DiscrepancyRow,
  of: Row | undefined,
  heads: Heads,
): DisagreementLine => {
  const view: DisagreementView = disagreementView(row, of, heads);
  return {
    id: row.id,
    href: rowHref(row),
    class: row.class,
    about: capital(row.about),
    values: view.values.map(valueLine),
    passages: view.passages.map(tellingLine),
    also: view.also.map(({ slot, class: kind, values }) => ({
      slot,
      class: kind,
      values: values.map(valueLine),
    })),
    resolution: valueWords(row.resolution ?? ""),
    ...(of === undefined ? {} : { of: { href: rowHref(of), title: titleOf(of) } }),
  };
};

export const disagreementsView = (
  frame: LedgerFrame,
  rows: readonly DiscrepancyRow[],
  of: (fact: string | undefined) => Row | undefined,
  heads: Heads,
): DisagreementsView => ({ ...frame, lines: rows.map((row) => disagreementLine(row, of(row.of), heads)) });
