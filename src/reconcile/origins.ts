// What arrives: the facts of one row and the heads of their documents. What leaves: from how many independent origins the
// row is known, which documents hang together, and why. A pure function of both, in any order. It takes two reports for
// one origin only for a stated reason; two that tell one thing in words of their own are two.
import type { Fact } from "../model/fact.ts";
import {
  type Bond,
  type DocumentHead,
  ORIGIN_REASONS,
  type OriginReason,
  type SharedOrigin,
} from "../model/record.ts";
import { fold } from "../model/text.ts";
import { addDays, daysBetween, type TimeValue } from "../model/time.ts";
import { agenciesCited, briefingIn, wordsQuoted } from "./attributions.ts";
import { joining } from "./joined.ts";
import { nearIdentical } from "./near-identical.ts";

export interface Origins {
  /** Independent origins; not more than the documents. */
  readonly count: number;
  readonly shared: readonly SharedOrigin[];
}

type Heads = ReadonlyMap<string, DocumentHead>;
/** A document and what it has in common with others. */
interface Claim {
  readonly document: string;
  readonly key: string;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].sort(compare);

/** All documents of one key, where there are two and more. */
function bondsOf(reason: OriginReason, claims: readonly Claim[]): Bond[] {
  const found = new Map<string, string[]>();
  for (const { document, key } of claims) {
    const documents = found.get(key);
    if (documents) documents.push(document);
    else found.set(key, [document]);
  }
  return [...found].flatMap(([of, documents]) => {
    const ids = distinct(documents);
    return ids.length > 1 ? [{ reason, documents: ids, of }] : [];
  });
}

/** A day that is known less well than this says nothing of what was written on the same or the next. */
const WIDEST = 3;

/** Claims of reports that were written at most so many days one after the other; undated ones hang together with none. */
function nearInTime(claims: readonly Claim[], heads: Heads, days: number): Claim[] {
  const dated = claims
    .flatMap((claim) => {
      const day: TimeValue | undefined = heads.get(claim.document)?.published;
      return day && daysBetween(day.from, day.to) < WIDEST ? [{ claim, day }] : [];
    })
    .sort(
      (a, b) =>
        compare(a.claim.key, b.claim.key) || compare(a.day.from, b.day.from) || compare(a.day.to, b.day.to),
    );
  let [key, until, run] = ["", "", 0];
  return dated.map(({ claim, day }) => {
    if (claim.key !== key || day.from > addDays(until, days)) {
      [key, until] = [claim.key, day.to];
      run++;
    } else if (day.to > until) until = day.to;
    return { document: claim.document, key: `${claim.key}\n${run}` };
  });
}

const withoutRun = (bond: Bond): Bond => ({ ...bond, of: bond.of!.split("\n")[0]! });

const sentences = (facts: readonly Fact[]): Bond[] =>
  bondsOf(
    "the same sentence",
    facts.map(({ document, evidence }) => ({ document, key: fold(evidence.quote).toLowerCase() })),
  );

const isUnnamed = (fact: Fact): boolean => fact.type === "utterance" && fact.speaker.kind === "unnamed";

/** A row of a direct quotation is one saying of one speaker, however many heard it. */
function quotations(facts: readonly Fact[]): Bond[] {
  const [first] = facts;
  const isSaying =
    first?.type === "utterance" && facts.every((fact) => fact.type === "utterance" && fact.mode === "direct");
  const reason: OriginReason = facts.some(isUnnamed)
    ? "the same unnamed official's briefing"
    : "the same quoted words from one speaker at one occasion";
  if (isSaying)
    return bondsOf(
      reason,
      facts.map(({ document }) => ({ document, key: fold(first.text) })),
    );
  return bondsOf(
    reason,
    facts.flatMap(({ document, evidence }) => wordsQuoted(evidence.quote).map((key) => ({ document, key }))),
  );
}

/** Who is who, and who belongs to what, is no happening that a wire or a briefing could be the origin of. */
const isHappening = ({ type }: Fact): boolean => type !== "tenure" && type !== "membership";

const wires = (facts: readonly Fact[], heads: Heads): Bond[] => {
  const claims = facts.filter(isHappening).flatMap(({ document, evidence }) =>
    [...(heads.get(document)?.credits ?? []), ...agenciesCited(evidence.quote)].map((key) => ({
      document,
      key,
    })),
  );
  return bondsOf("both credit one wire", nearInTime(claims, heads, 1)).map(withoutRun);
};

/** Officials of nobody in particular are the row's only side's, where it has one. */
function briefings(facts: readonly Fact[], heads: Heads): Bond[] {
  const found = facts.filter(isHappening).flatMap((fact) => {
    const { document, evidence } = fact;
    const told = briefingIn(evidence.quote);
    if (fact.type !== "utterance" || fact.speaker.kind !== "unnamed")
      return told ? [{ document, ...told }] : [];
    const spoken = briefingIn(`${fact.speaker.name.replace(/^unnamed: /, "")} said`);
    if (!spoken) return [];
    const of = fact.speaker.state ?? spoken.of;
    return [{ document, told: spoken.told || Boolean(told?.told), ...(of ? { of } : {}) }];
  });
  const sides = distinct(found.flatMap(({ of }) => of ?? []));
  const only = sides.length === 1 ? sides[0] : undefined;
  const claims = found.flatMap(({ document, of, told }) => {
    const side = of ?? (told ? (only ?? "an official") : undefined);
    return side ? [{ document, key: side }] : [];
  });
  return bondsOf("the same unnamed official's briefing", nearInTime(claims, heads, 0)).map(withoutRun);
}

const reports = (documents: readonly string[], heads: Heads): Bond[] =>
  nearIdentical(documents.flatMap((id) => heads.get(id) ?? [])).map((ids) => ({
    reason: "near-identical reports",
    documents: ids,
  }));

const inOrder = (a: Bond, b: Bond): number =>
  ORIGIN_REASONS.indexOf(a.reason) - ORIGIN_REASONS.indexOf(b.reason) ||
  compare(a.documents[0]!, b.documents[0]!) ||
  compare(a.of ?? "", b.of ?? "");

/**
 * Origins of one row. `heads` holds at least the documents of `facts`; one without a head is by itself but for its
 * sentences.
 */
export function originsOf(facts: readonly Fact[], heads: Heads): Origins {
  const ordered = [...facts].sort((a, b) => compare(a.id, b.id));
  const documents = distinct(ordered.map(({ document }) => document));
  if (documents.length < 2) return { count: documents.length, shared: [] };
  const numbers = new Map(documents.map((id, at) => [id, at]));
  const bonds = [
    ...reports(documents, heads),
    ...sentences(ordered),
    ...quotations(ordered),
    ...wires(ordered, heads),
    ...briefings(ordered, heads),
  ].sort(inOrder);
  const { join, rootOf, sets } = joining(documents.length);
  for (const bond of bonds)
    for (const id of bond.documents) join(numbers.get(bond.documents[0]!)!, numbers.get(id)!);
  const byRoot = new Map<number, Bond[]>();
  for (const bond of bonds) {
    const root = rootOf(numbers.get(bond.documents[0]!)!);
    const held = byRoot.get(root);
    if (held) held.push(bond);
    else byRoot.set(root, [bond]);
  }
  const all = sets();
  return {
    count: all.length,
    shared: all
      .filter((set) => set.length > 1)
      .map((set) => ({ documents: set.map((at) => documents[at]!), bonds: byRoot.get(set[0]!)! })),
  };
}
