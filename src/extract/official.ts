// Official records as understood in, a reading out: one visit that was held for each of them. A record that tells what
// another of the same file tells gives no second fact but a second passage; one that lacks something gives none, and a
// notice says so.
import type { Dating } from "../model/annotated.ts";
import type { Document } from "../model/document.ts";
import { type EntityRef, entityKey } from "../model/entity.ts";
import type { Mark, Reading } from "../model/fact.ts";
import type { Notice } from "../model/notice.ts";
import type { Named, OfficialRecord } from "../model/official-record.ts";
import { slice } from "../model/text.ts";
import { iso } from "../model/time.ts";
import { type Draft, factsOf } from "./evidence.ts";
import { RULES_VERSION } from "./extract.ts";

/** The rules that read records, with what each reads. */
export const OFFICIAL_RULES: readonly {
  readonly name: string;
  readonly kind: "visit";
  readonly reason: string;
}[] = [
  {
    name: "official/secretary-travel",
    kind: "visit",
    reason: "an official record of a trip abroad of a Secretary of State",
  },
  {
    name: "official/president-travel",
    kind: "visit",
    reason: "an official record of a trip abroad of a President",
  },
  {
    name: "official/leader-visit",
    kind: "visit",
    reason: "an official record of a visit of a foreign leader to the United States",
  },
];

const REASONS = new Map(OFFICIAL_RULES.map(({ name, reason }) => [name, reason]));

const marksOf = (slot: string, named: readonly Named<unknown>[]): Mark[] =>
  named.flatMap(({ span }) => (span ? [{ slot, span }] : []));

const values = (named: readonly Named<EntityRef>[]): EntityRef[] => named.map(({ value }) => value);

const draftOf = (document: Document, records: readonly [OfficialRecord, ...OfficialRecord[]]): Draft => {
  const [first, ...others] = records;
  const { span, block, rule, people, places, date } = first;
  const who = people[0]!.span ?? span;
  return {
    type: "event",
    kind: "visit",
    participants: values(people),
    places: values(places),
    ...(date ? { date: date.value } : {}),
    status: "held",
    found: {
      span,
      block,
      rule,
      marks: [
        ...marksOf("participants", people),
        ...marksOf("places", places),
        ...marksOf("date", date ? [date] : []),
      ],
      steps: [{ rule, words: slice(document.text, who), reason: REASONS.get(rule) ?? "", span: who }],
      ...(others.length > 0
        ? { also: others.map((one) => ({ span: one.span, block: one.block, rule: one.rule })) }
        : {}),
    },
  };
};

/** What a record tells, so that two that tell the same are seen. */
const tells = ({ people, places, date }: OfficialRecord): string =>
  [
    values(people).map(entityKey).join("+"),
    values(places).map(entityKey).join("+"),
    date ? iso(date.value) : "",
  ].join("|");

const nameOf = ({ id, block }: OfficialRecord): string => id ?? `no. ${block + 1}`;

/** Notices are read by people; what goes beyond is counted. */
const MOST_NAMED = 20;

const listed = (all: readonly string[]): string =>
  all.length <= MOST_NAMED
    ? all.join("; ")
    : `${all.slice(0, MOST_NAMED).join("; ")}; and ${all.length - MOST_NAMED} more`;

const toldTwice = (groups: readonly (readonly OfficialRecord[])[]): Notice[] => {
  const several = groups.filter((group) => group.length > 1);
  if (several.length === 0) return [];
  const named = several.map((group) => group.slice(0, MOST_NAMED).map(nameOf).join(" = "));
  return [{ code: "told-twice", message: `The same is told twice and kept once: ${listed(named)}.` }];
};

const incomplete = (records: readonly OfficialRecord[]): Notice[] => {
  const lacking = records.filter(({ missing }) => missing.length > 0);
  if (lacking.length === 0) return [];
  const named = lacking.map((record) => `${nameOf(record)} lacks ${record.missing.join(", ")}`);
  return [
    {
      code: "record-incomplete",
      message: `Kept and found by its words, but nothing is concluded from it: ${listed(named)}.`,
    },
  ];
};

/** One fact a record, e.g. a visit of «Ada Example» to «Oslo» from «start-date: 2021-03-15 …». */
export function extractOfficial(
  document: Document,
  records: readonly OfficialRecord[],
  dating: Dating,
): Reading {
  const groups = new Map<string, [OfficialRecord, ...OfficialRecord[]]>();
  for (const record of records.filter(({ missing }) => missing.length === 0)) {
    const key = tells(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  const each = [...groups.values()];
  const notices = [...toldTwice(each), ...incomplete(records)];
  return {
    document: document.id,
    rules: RULES_VERSION,
    dating,
    facts: factsOf(
      document,
      each.map((group) => draftOf(document, group)),
    ),
    notices: notices.map((notice) => ({ ...notice, document: document.id })),
  };
}
