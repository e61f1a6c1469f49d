// Who took part in the same events: pairs as a table and the strongest of them as a drawing. In come counted pairs, out go
// nodes with their places, edges, lines, and words on what is left out.
import { entityKey } from "../../model/entity.ts";
import type { Day } from "../../model/time.ts";
import type { Chronology, Pair, PairKind, Pairs, Party } from "../../store/questions.ts";
import { type Asked, type ChronologyAsk, withAsk } from "./chronology-query.ts";
import { csvLine } from "./csv.ts";
import { dayWords } from "./dates.ts";
import { type DaysView, daysView } from "./days.ts";
import { addressOn, type FigureAsk, LINES, turning } from "./figure-ask.ts";
import type { Pages } from "./lists.ts";
import { actorHref, capital, counted, nameOf } from "./names.ts";
import { type Link, layout } from "./network-layout.ts";

export const MOST_NODES = 150;
/** Pairs among which the strongest are drawn. */
export const MOST_PAIRS = 600;

export const OF = ["persons", "states", "bodies", "all"] as const;
export type Of = (typeof OF)[number];

export const KINDS_OF: Readonly<Record<Of, readonly PairKind[]>> = {
  persons: ["person"],
  states: ["state"],
  bodies: ["body"],
  all: ["person", "state", "body"],
};

export const OF_WORDS: Readonly<Record<Of, string>> = {
  persons: "persons",
  states: "states",
  bodies: "bodies",
  all: "persons, states and bodies",
};

export const ofField = (params: URLSearchParams, wrong: string[]): Of => {
  const typed = params.get("of") ?? "persons";
  const found = OF.find((of) => of === typed);
  if (found === undefined)
    wrong.push(`There is no network of “${typed.slice(0, 60)}”; choose from ${OF.join(", ")}.`);
  return found ?? "persons";
};

/** Held events only, unless others were asked for. */
export const asHeld = (ask: ChronologyAsk): ChronologyAsk =>
  ask.status.length > 0 ? ask : { ...ask, status: ["held"] };

export interface Node {
  readonly key: string;
  readonly kind: PairKind;
  readonly label: string;
  readonly href: string;
  /** With how many of those drawn, and in how many meetings of two. */
  readonly partners: number;
  readonly weight: number;
  readonly x: number;
  readonly y: number;
}

export interface Edge {
  readonly a: string;
  readonly b: string;
  readonly events: number;
}

export interface PairLine {
  readonly a: { readonly label: string; readonly kind: PairKind; readonly href: string };
  readonly b: { readonly label: string; readonly kind: PairKind; readonly href: string };
  readonly events: number;
  readonly first?: { readonly day: Day; readonly words: string };
  readonly last?: { readonly day: Day; readonly words: string };
  /** Their events, in the chronology. */
  readonly href: string;
}

export interface NetworkView extends FigureAsk {
  readonly title: "Network";
  readonly summary: string;
  readonly of: Of;
  readonly choices: readonly {
    readonly of: Of;
    readonly label: string;
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly lines: readonly PairLine[];
  readonly left: readonly string[];
  readonly pages: Pages;
  /** Between which its days can be slid. */
  readonly days?: DaysView;
  readonly csv: string;
  readonly gexf: string;
  readonly json: string;
  readonly empty: boolean;
}

const labelOf = (party: Party): string => capital(nameOf(party));
const keyOf = (party: Party): string => entityKey(party);

/** The strongest pairs that together have no more nodes than a drawing can show. */
const drawnOf = (pairs: readonly Pair[]): readonly Pair[] => {
  const nodes = new Set<string>();
  return pairs.filter((pair) => {
    const fresh = [keyOf(pair.a), keyOf(pair.b)].filter((key) => !nodes.has(key));
    if (nodes.size + fresh.length > MOST_NODES) return false;
    for (const key of fresh) nodes.add(key);
    return true;
  });
};

const nodesOf = (drawn: readonly Pair[]): readonly Node[] => {
  const links: readonly Link[] = drawn.map(({ a, b, events }) => ({
    a: keyOf(a),
    b: keyOf(b),
    weight: events,
  }));
  const points = layout(links);
  const parties = new Map(drawn.flatMap(({ a, b }) => [[keyOf(a), a] as const, [keyOf(b), b] as const]));
  return [...parties].map(([key, party]) => {
    const own = links.filter(({ a, b }) => a === key || b === key);
    return {
      key,
      kind: party.kind,
      label: labelOf(party),
      href: actorHref(party),
      partners: own.length,
      weight: own.reduce((sum, { weight }) => sum + weight, 0),
      ...points.get(key)!,
    };
  });
};

const dayOf = (day: Day) => ({ day, words: dayWords(day, "short") });
const partyView = (party: Party) => ({ label: labelOf(party), kind: party.kind, href: actorHref(party) });

export const pairLine = (pair: Pair, ask: ChronologyAsk): PairLine => ({
  a: partyView(pair.a),
  b: partyView(pair.b),
  events: pair.events,
  ...(pair.first === undefined ? {} : { first: dayOf(pair.first) }),
  ...(pair.last === undefined ? {} : { last: dayOf(pair.last) }),
  href: withAsk(ask, { actor: [...new Set([...ask.actor, pair.a.name, pair.b.name])], page: 1 }),
});

const leftOut = (found: Pairs, drawn: readonly Pair[], nodes: number): readonly string[] => {
  const left = found.total - drawn.length;
  if (left <= 0) return [];
  const many = left === 1 ? "weaker pair is" : "weaker pairs are";
  return [
    `Drawn are the ${drawn.length.toLocaleString("en-GB")} strongest pairs among ${nodes}; ${left.toLocaleString("en-GB")} ${many} only in the table.`,
  ];
};

const summaryOf = (found: Pairs, { of, events }: Asking): string =>
  `${counted(found.total, "pair")} of ${OF_WORDS[of]} took part in an event together; ${counted(events, "event")} counted.`;

interface Asking {
  readonly of: Of;
  /** With its statuses told. */
  readonly ask: ChronologyAsk;
  /** Events among which pairs were counted. */
  readonly events: number;
  readonly months: Chronology["months"];
  readonly empty: boolean;
}

const besides = (of: Of): Readonly<Record<string, string>> => (of === "persons" ? {} : { of });

/** `drawn`: the strongest pairs; `listed`: those of the page of the table. */
export const networkView = (
  asked: Asked,
  figure: FigureAsk,
  { drawn, listed, ...asking }: Asking & { readonly drawn: Pairs; readonly listed: Pairs },
): NetworkView => {
  const { ask } = asked;
  const strongest = drawnOf(drawn.rows);
  const nodes = nodesOf(strongest);
  const days = daysView(asking.months, ask);
  return {
    title: "Network",
    summary: summaryOf(drawn, asking),
    ...figure,
    of: asking.of,
    choices: OF.map((of) => ({
      of,
      label: capital(of === "all" ? "all three" : OF_WORDS[of]),
      href: addressOn({ ...ask, page: 1 }, "/network", besides(of)),
      current: of === asking.of,
    })),
    nodes,
    edges: strongest.map(({ a, b, events }) => ({ a: keyOf(a), b: keyOf(b), events })),
    lines: listed.rows.map((pair) => pairLine(pair, asking.ask)),
    left: leftOut(drawn, strongest, nodes.length),
    pages: turning(ask.page, drawn.total, (page) =>
      addressOn({ ...ask, page }, "/network", besides(asking.of)),
    ),
    ...(days === undefined ? {} : { days }),
    csv: addressOn({ ...ask, page: 1 }, "/network.csv", besides(asking.of)),
    gexf: addressOn({ ...ask, page: 1 }, "/network.gexf", besides(asking.of)),
    json: addressOn(ask, "/network.json", besides(asking.of)),
    empty: asking.empty,
  };
};

export const listedPairs = ({ page }: ChronologyAsk): { offset: number; limit: number } => ({
  offset: (page - 1) * LINES,
  limit: LINES,
});

export const NETWORK_COLUMNS = ["a", "a_kind", "b", "b_kind", "events", "first", "last", "path"] as const;

export const networkCsvLine = (line: PairLine, pathOf: (path: string) => string): string =>
  csvLine([
    line.a.label,
    line.a.kind,
    line.b.label,
    line.b.kind,
    line.events,
    line.first?.day ?? "",
    line.last?.day ?? "",
    pathOf(line.href),
  ]);
