// Facts and rows as PLOVER events, by the manual of 2021: type, mode, context, source, target, and the CAMEO root that the
// manual's table of conversion gives. Statements have no code of their own there, nor have offices and memberships.
import { STATES } from "../lexicon/states.ts";
import type { EntityRef } from "../model/entity.ts";
import type { EventFact, Evidence, Plover, PloverEvent, PositionFact } from "../model/fact.ts";
import { iso } from "../model/time.ts";
import { filled, type Said } from "./slots.ts";

export interface PloverCode extends Plover {
  /** States as ISO 3166-1 alpha-3, bodies that belong to no state by name. */
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** Two digits. */
  readonly cameo: string;
}

/** The CAMEO root that each type is made from, by the conversion of 2021. */
export const CAMEO_ROOTS: Readonly<Record<PloverEvent, string>> = {
  AGREE: "03",
  CONSULT: "04",
  SUPPORT: "05",
  COOPERATE: "06",
  AID: "07",
  CONCEDE: "08",
  RETREAT: "08",
  REQUEST: "10",
  ACCUSE: "11",
  REJECT: "12",
  THREATEN: "13",
  PROTEST: "14",
  MOBILIZE: "15",
  SANCTION: "16",
  COERCE: "17",
  ASSAULT: "18",
};

/** CAMEO parts roots that PLOVER joins: inquiries, and fighting with arms of war. */
const cameoOf = ({ event, mode }: Plover): string => {
  if (event === "ACCUSE" && mode === "investigate") return "09";
  if (event === "ASSAULT" && (mode === "firearms" || mode === "heavy-weapons")) return "19";
  if (event === "ASSAULT" && (mode === "massacre" || mode === "unconventional")) return "20";
  return CAMEO_ROOTS[event];
};

const CODE3 = new Map(STATES.map((state) => [state.code, state.code3]));

/** "JPN" for Japan and for whoever belongs to it; a body of no state by its name; nothing where it is not known. */
const actorOf = (ref: EntityRef): string | undefined => {
  const state = ref.kind === "state" ? ref.name : ref.state;
  const code = state === undefined ? undefined : CODE3.get(state);
  if (code) return code;
  return ref.kind === "body" || ref.kind === "forum" ? ref.name : undefined;
};

const actorsOf = (refs: readonly (EntityRef | undefined)[]): readonly string[] => [
  ...new Set(refs.flatMap((ref) => (ref ? (actorOf(ref) ?? []) : []))),
];

const DIPLOMATIC = ["diplomatic"];
const AHEAD = new Set(["planned", "expected", "proposed"]);

/** The code of a kind that took place. Publications and policies have none; what incidents and measures do, acts tell. */
const KINDS: Readonly<Partial<Record<EventFact["kind"], Plover>>> = {
  meeting: { event: "CONSULT", context: DIPLOMATIC },
  call: { event: "CONSULT", mode: "phone", context: DIPLOMATIC },
  visit: { event: "CONSULT", mode: "visit", context: DIPLOMATIC },
  signing: { event: "SUPPORT", context: DIPLOMATIC },
  exercise: { event: "COOPERATE", context: ["military"] },
};

/** Whom a visit goes to. */
const hosts = ({ places = [] }: Pick<EventFact, "places">): readonly EntityRef[] =>
  places.map((place) =>
    place.kind === "state" || !place.state ? place : { kind: "state", name: place.state },
  );

type Coded = Omit<PloverCode, "cameo">;

const UNDONE: ReadonlySet<string> = new Set(["cancelled", "overtaken", "denied"]);

function ofEvent(event: Extract<Said, { type: "event" }>): Coded | undefined {
  const done = KINDS[event.kind];
  if (!done || UNDONE.has(event.status ?? "")) return undefined;
  const alone = event.kind === "exercise" && event.participants.length === 1;
  const plover: Plover = alone ? { event: "MOBILIZE", mode: "troops", context: ["military"] } : done;
  const ahead = AHEAD.has(event.status ?? "");
  const source = actorsOf(event.participants);
  const target = actorsOf(event.kind === "visit" ? hosts(event) : [event.target]);
  const others = target.filter((one) => !source.includes(one));
  return {
    ...(ahead ? { event: alone ? "THREATEN" : "AGREE", context: plover.context } : plover),
    source,
    target: others,
  };
}

const STANCE_CODES: Readonly<Partial<Record<PositionFact["stance"], Plover>>> = {
  supports: { event: "SUPPORT", context: DIPLOMATIC },
  opposes: { event: "ACCUSE", mode: "disapprove" },
  condemns: { event: "ACCUSE", mode: "disapprove" },
  urges: { event: "REQUEST" },
};

function coded(said: Said): Coded | undefined {
  switch (said.type) {
    case "event":
      return ofEvent(said);
    case "act":
      return { ...said.plover, source: actorsOf(said.source), target: actorsOf(said.target) };
    case "commitment":
      return { event: "AGREE", source: actorsOf(said.by), target: actorsOf(said.to ?? []) };
    case "position": {
      const code = STANCE_CODES[said.stance];
      return code && { ...code, source: actorsOf([said.actor]), target: actorsOf([said.target]) };
    }
    default:
      return undefined;
  }
}

/** The code of a fact or a row, e.g. CONSULT of JPN and USA for a meeting; nothing where PLOVER has none for it. */
export function ploverOf(said: Said): PloverCode | undefined {
  const code = coded(said);
  if (!code || code.source.length + code.target.length === 0) return undefined;
  return { ...code, cameo: cameoOf(code) };
}

/** Something coded, with the passages it was read from. */
export type Codable = Said & {
  readonly id: string;
  readonly evidence: Passage | readonly Passage[];
};
type Passage = Pick<Evidence, "document" | "span">;
type Mark = Evidence["marks"][number];

/** One row of an event data set. */
export interface PloverRow extends PloverCode {
  readonly id: string;
  readonly date?: string;
}

const passagesOf = ({ evidence }: Codable): readonly Passage[] =>
  Array.isArray(evidence) ? evidence : [evidence as Passage];

const sameWords = (a: Codable, b: Codable): boolean =>
  passagesOf(a).some((p) =>
    passagesOf(b).some(
      (q) => p.document === q.document && p.span.from < q.span.to && q.span.from < p.span.to,
    ),
  );

// Of a deed, a stance and a promise read in the same words, the deed knows the sides best.
const WEIGHT: Readonly<Partial<Record<Said["type"], number>>> = { act: 2, event: 1 };
const weight = ({ type }: Codable): number => WEIGHT[type] ?? 0;

type Marked = Passage & { readonly marks?: readonly Mark[] };

const toldBy = (said: Codable): readonly Mark[] =>
  passagesOf(said).flatMap((one) => ((one as Marked).marks ?? []).filter(({ slot }) => slot === "what"));

/** A stance or promise read from the verb of a deed: "rejected the offer" is no criticism besides. */
const isTheDeed = (said: Codable, deeds: readonly Codable[]): boolean =>
  weight(said) === 0 &&
  deeds.some(
    (deed) =>
      sameWords(deed, said) &&
      toldBy(deed).some((a) => toldBy(said).some((b) => a.span.from < b.span.to && b.span.from < a.span.to)),
  );

/** The rows of an event data set: what is told in the same words as one type is one row, so that nothing counts twice. */
export function ploverRows(coded: Iterable<Codable>): PloverRow[] {
  const kept = new Map<string, { said: Codable; code: PloverCode }[]>();
  const rows: { said: Codable; code: PloverCode }[] = [];
  const sorted = [...coded].sort((a, b) => weight(b) - weight(a));
  const deeds = new Map<string, Codable[]>();
  for (const said of sorted)
    if (said.type === "act")
      for (const { document } of passagesOf(said))
        deeds.set(document, [...(deeds.get(document) ?? []), said]);
  for (const said of sorted) {
    const code = ploverOf(said);
    if (
      !code ||
      isTheDeed(
        said,
        passagesOf(said).flatMap(({ document }) => deeds.get(document) ?? []),
      )
    )
      continue;
    const keys = passagesOf(said).map(({ document }) => `${document}|${code.event}`);
    if (
      keys.some((key) =>
        kept.get(key)?.some((one) => sameWords(one.said, said) && sharesSide(one.code, code)),
      )
    )
      continue;
    const row = { said, code };
    for (const key of keys) kept.set(key, [...(kept.get(key) ?? []), row]);
    rows.push(row);
  }
  return rows.map(({ said, code: { source, target, event, mode, context, cameo } }) => {
    const date = "date" in said && said.date ? iso(said.date) : undefined;
    return filled({ date, source, target, event, mode, context, cameo, id: said.id }) as unknown as PloverRow;
  });
}

const sharesSide = (a: PloverCode, b: PloverCode): boolean =>
  [...a.source, ...a.target].some((one) => b.source.includes(one) || b.target.includes(one));
