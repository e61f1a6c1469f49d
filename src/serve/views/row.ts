// The data of any row that is not an event: a quotation, promise, position, office, membership or disagreement, with
// its slots in words and each report's passages. Pure.
import type { EntityRef } from "../../model/entity.ts";
import type { EventRow, Row } from "../../model/record.ts";
import type { TimeValue } from "../../model/time.ts";
import { rowHref } from "./addresses.ts";
import { rowCitation } from "./citation.ts";
import { dateView } from "./dates.ts";
import { type Difference, differenceViews, valueWords } from "./differences.ts";
import { capital, type EntityView, entityView, nameOf } from "./names.ts";
import type { Numbering } from "./numbering.ts";
import {
  type Heads,
  type PassageView,
  passageView,
  type ReportView,
  reportsOf,
  statedDays,
} from "./passages.ts";
import { spoken, titleOf } from "./titles.ts";
import { typeWord } from "./words.ts";

export type OtherRow = Exclude<Row, EventRow>;

export interface SlotView {
  readonly label: string;
  readonly values: readonly { readonly text: string; readonly href?: string; readonly datetime?: string }[];
}

export interface RowView {
  readonly id: string;
  readonly type: OtherRow["type"];
  readonly href: string;
  readonly title: string;
  /** The page's heading: the title, or whose words they are where those stand whole below it. */
  readonly heading: string;
  readonly what: string;
  /** A quotation's words, whole. */
  readonly words: string;
  readonly direct: boolean;
  readonly slots: readonly SlotView[];
  readonly reports: number;
  readonly origins: number;
  readonly columns: readonly { readonly report: ReportView; readonly passages: readonly PassageView[] }[];
  readonly differences: readonly Difference[];
  readonly facts: readonly string[];
  readonly citation: string;
}

const entity = (ref: EntityRef | undefined): SlotView["values"] =>
  ref === undefined ? [] : [linked(entityView(ref))];
const entities = (refs: readonly EntityRef[] | undefined): SlotView["values"] =>
  (refs ?? []).map((ref) => linked(entityView(ref)));
const linked = ({ label, href }: EntityView): SlotView["values"][number] => ({
  text: capital(label),
  ...(href === undefined ? {} : { href }),
});
const time = (value: TimeValue | undefined, stated: ReadonlySet<string>): SlotView["values"] => {
  if (value === undefined) return [];
  const { long, iso, note } = dateView(value, stated);
  return [{ text: note === "" ? long : `${long} (${note})`, datetime: iso }];
};
const text = (value: string | undefined): SlotView["values"] =>
  value === undefined || value === "" ? [] : [{ text: value }];

const slotsOf = (row: OtherRow, stated: ReadonlySet<string>): readonly SlotView[] => {
  switch (row.type) {
    case "utterance":
      return [
        { label: "Speaker", values: entity(row.speaker) },
        { label: "When", values: time(row.date, stated) },
        { label: "Where, to whom", values: text(row.venue) },
      ];
    case "commitment":
      return [
        { label: "By", values: entities(row.by) },
        { label: "To", values: entities(row.to) },
        { label: "What", values: text(row.action) },
        { label: "Due", values: time(row.due, stated) },
        { label: "Status", values: text(row.status) },
      ];
    case "position":
      return [
        { label: "Actor", values: entity(row.actor) },
        { label: "Stance", values: text(row.stance) },
        { label: "Issue", values: text(row.issue) },
        { label: "Towards", values: entity(row.target) },
        { label: "When", values: time(row.date, stated) },
      ];
    case "tenure":
      return [
        { label: "Person", values: entity(row.person) },
        { label: "Office", values: text(row.title === "" ? row.office : row.title) },
        { label: "Of", values: entity(row.of) },
        { label: "From", values: time(row.from, stated) },
        { label: "Until", values: time(row.until, stated) },
      ];
    case "membership":
      return [
        { label: "Member", values: entity(row.member) },
        { label: "Of", values: entity(row.of) },
        { label: "Since", values: time(row.since, stated) },
      ];
    case "act":
      return [
        { label: "Who", values: entities(row.source) },
        { label: "Towards", values: entities(row.target) },
        { label: "What", values: text(row.action) },
        { label: "PLOVER", values: text([row.plover.event, row.plover.mode].filter(Boolean).join(", ")) },
        { label: "When", values: time(row.date, stated) },
        { label: "Where", values: entity(row.place) },
      ];
    case "discrepancy":
      return [
        { label: "About", values: text(row.about) },
        { label: "Values", values: row.values.flatMap((value) => text(valueWords(value))) },
        {
          label: "Resolution",
          values: text(row.resolution === undefined ? undefined : valueWords(row.resolution)),
        },
      ];
  }
};

const columnsOf = (
  row: Row,
  heads: Heads,
  numbers: (document: string) => Numbering | undefined,
): RowView["columns"] =>
  reportsOf(row.documents, heads).map((report) => ({
    report,
    passages: row.evidence
      .filter(({ document }) => document === report.id)
      .map((passage) => passageView(passage, numbers(report.id)?.get(passage.block))),
  }));

export const rowView = (
  row: OtherRow,
  heads: Heads,
  numbers: (document: string) => Numbering | undefined,
): RowView => {
  const columns = columnsOf(row, heads, numbers);
  return {
    id: row.id,
    type: row.type,
    href: rowHref(row),
    title: titleOf(row),
    heading: row.type === "utterance" ? capital(nameOf(row.speaker)) : titleOf(row),
    what: typeWord(row),
    words: row.type === "utterance" ? spoken(row.text) : "",
    direct: row.type === "utterance" && row.mode === "direct",
    slots: slotsOf(row, statedDays(row, heads)).filter(({ values }) => values.length > 0),
    reports: row.documents.length,
    origins: row.origins,
    columns,
    differences: differenceViews(row),
    facts: row.facts,
    citation: rowCitation(row, heads),
  };
};

/** Everybody and everything that a row names, in its own order. */
export const refsOf = (row: Row): readonly EntityRef[] => {
  const optional = (ref: EntityRef | undefined): readonly EntityRef[] => (ref === undefined ? [] : [ref]);
  switch (row.type) {
    case "event":
      return [
        ...row.participants, ...optional(row.forum), ...optional(row.target), ...optional(row.place),
        ...(row.places ?? []), ...row.offices.map(({ of }) => of),
      ]; // biome-ignore format: one list
    case "utterance":
      return [row.speaker];
    case "commitment":
      return [...row.by, ...(row.to ?? [])];
    case "position":
      return [row.actor, ...optional(row.target)];
    case "tenure":
      return [row.person, row.of];
    case "membership":
      return [row.member, row.of];
    case "act":
      return [...row.source, ...row.target, ...optional(row.place)];
    case "discrepancy":
      return [];
  }
};
