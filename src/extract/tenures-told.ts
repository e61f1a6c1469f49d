// Offices that a sentence gives to somebody outside a title: "X has been Zambia's high commissioner since 2014". In come
// the items of a sentence, out go tenures with the days the sentence tells; denied and possible ones are left.
import { GENERAL_OFFICES } from "../lexicon/recognition.ts";
import { rulesFor, type Vocabulary } from "../match/pattern.ts";
import type { AnnotatedDocument, Mention } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";
import type { TenureFact } from "../model/fact.ts";
import type { Draft } from "./evidence.ts";
import type { Item } from "./items.ts";
import { officeName } from "./office-names.ts";
import { TENURES, type TenureRule } from "./rules/tenures.ts";
import type { Read } from "./sentence-read.ts";

const personOf = (item: Item | undefined): EntityRef | undefined => {
  const [entity, ...more] = item?.mention?.entities ?? [];
  const named = item?.mention?.form === "person" || item?.mention?.form === "titled";
  return named && entity?.kind === "person" && !more.length ? entity : undefined;
};

const officeOf = (item: Item | undefined): NonNullable<Mention["office"]> | undefined =>
  item?.mention?.form === "office" &&
  item.mention.office &&
  !GENERAL_OFFICES.has(item.mention.office.office) &&
  !item.mention.office.title.endsWith("s")
    ? item.mention.office
    : undefined;

const VOCABULARY: Vocabulary<Item> = {
  classes: {
    person: (items, at) => (personOf(items[at]) ? [at + 1] : []),
    office: (items, at) => (officeOf(items[at]) ? [at + 1] : []),
  },
  lists: {},
};

const DENIED =
  /^(?:not|never|no|nor|neither|would|could|may|might|should|likely|reportedly|candidate|nominated|nominee|if|like|said|told|says|than|with|meeting|met|by|against)$/;

export const tenuresTold = (annotated: AnnotatedDocument, reads: readonly Read[]): Draft[] =>
  reads.flatMap((read) =>
    rulesFor(TENURES, read.items, VOCABULARY)
      .flatMap((rule) => told(annotated.document.text, read, rule) ?? [])
      .slice(0, 3),
  );

function told(text: string, { sentence, items }: Read, rule: TenureRule): Draft | undefined {
  const match = rule.pattern(items, VOCABULARY);
  const { who, office: where, before } = match?.captures ?? {};
  const person = who && personOf(items[who[0]]);
  if (!match || !person) return undefined;
  if (items.slice(match.from, match.to).some((item) => item.kind === "word" && DENIED.test(item.norm)))
    return undefined;
  const held = where ? officeOf(items[where[0]]) : officeHeld(before && personOf(items[before[0]]));
  const of = held?.of ?? (person.state ? ({ kind: "state", name: person.state } as const) : undefined);
  if (!held || !of || (where && person.state && of.kind === "state" && of.name !== person.state && !held.of))
    return undefined;
  const words = text.slice(items[match.from]!.span.from, items[match.to - 1]!.span.to);
  return {
    type: "tenure",
    person,
    office: officeName(held),
    title: held.title,
    of,
    ...(rule.former || held.former ? { former: true as const } : {}),
    ...daysTold(items, match.to),
    found: {
      span: sentence.span,
      block: sentence.block,
      rule: rule.name,
      marks: where ? [{ slot: "office", span: items[where[0]]!.span }] : [],
      steps: [{ rule: rule.name, words, reason: rule.reason }],
    },
  };
}

const officeHeld = (person: EntityRef | undefined): NonNullable<Mention["office"]> | undefined =>
  person?.office && person.state
    ? {
        office: person.office,
        title: person.title ?? person.office,
        of: { kind: "state", name: person.state },
        former: true,
      }
    : undefined;

/** "since 2014", "from 1993 to 2000", "until last month", right behind the office. */
function daysTold(items: readonly Item[], end: number): Pick<TenureFact, "from" | "until"> {
  const at = items.slice(end, end + 4).findIndex((item) => item.kind === "time") + end;
  const time = at >= end ? items[at]?.time?.value : undefined;
  const link = items[at - 1]?.norm ?? "";
  const written = items[at]?.norm ?? "";
  if (!time) return {};
  if (link === "since" || written.startsWith("since ")) return { from: time };
  return link === "until" || written.startsWith("until ") ? { until: time } : {};
}
