// Events over time by what they are, how they stand or who took part. In come counts a month, out go the bars, and the
// addresses that lead to the same in another light.
import type { FacetValue, MonthCount } from "../../store/questions.ts";
import { type BarsView, barsView, MOST_SERIES } from "./chart.ts";
import { type Asked, withAsk } from "./chronology-query.ts";
import { csvLine } from "./csv.ts";
import { addressOn, type FigureAsk } from "./figure-ask.ts";
import { capital, counted, nameOf } from "./names.ts";
import { KIND_WORDS } from "./words.ts";

export const BY = ["kind", "status", "state", "person"] as const;
export type By = (typeof BY)[number];

const BY_WORDS: Readonly<Record<By, string>> = {
  kind: "by kind",
  status: "by status",
  state: "by state",
  person: "by person",
};

export const byField = (params: URLSearchParams, wrong: string[]): By => {
  const typed = params.get("by") ?? "kind";
  const found = BY.find((by) => by === typed);
  if (found === undefined)
    wrong.push(`Events are not counted by “${typed.slice(0, 60)}”; choose from ${BY.join(", ")}.`);
  return found ?? "kind";
};

/** Those with most events; of all others there would be more than can be told apart. */
export const actorsShown = (by: By, actors: readonly FacetValue[]): readonly string[] =>
  actors
    .filter(({ kind }) => kind === by)
    .slice(0, MOST_SERIES)
    .map(({ value }) => value);

export interface ActivityView extends FigureAsk {
  readonly title: "Activity";
  readonly summary: string;
  readonly by: By;
  readonly choices: readonly {
    readonly by: By;
    readonly label: string;
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly bars?: BarsView;
  readonly csv: string;
  readonly json: string;
  readonly empty: boolean;
}

const labelOf =
  (by: By) =>
  (value: string): string => {
    if (by === "kind") return KIND_WORDS[value as keyof typeof KIND_WORDS] ?? value;
    return by === "status" ? value : capital(nameOf({ kind: by, name: value }));
  };

const besides = (by: By): Readonly<Record<string, string>> => (by === "kind" ? {} : { by });

export const activityView = (
  { ask }: Asked,
  figure: FigureAsk,
  {
    by,
    counts,
    events,
    empty,
  }: {
    readonly by: By;
    readonly counts: readonly MonthCount[];
    readonly events: number;
    readonly empty: boolean;
  },
): ActivityView => {
  const several = by === "state" || by === "person";
  const bars = barsView({
    caption: `Events over time ${BY_WORDS[by]}${several ? "; an event counts for each of them that took part" : ""}`,
    counts,
    labelOf: labelOf(by),
    hrefOf: (days) => withAsk(ask, { ...days, page: 1 }),
  });
  return {
    title: "Activity",
    summary: `${counted(events, "event")}; those without a day are not drawn.`,
    ...figure,
    by,
    choices: BY.map((one) => ({
      by: one,
      label: capital(BY_WORDS[one]),
      href: addressOn({ ...ask, page: 1 }, "/activity", besides(one)),
      current: one === by,
    })),
    ...(bars === undefined ? {} : { bars }),
    csv: addressOn({ ...ask, page: 1 }, "/activity.csv", besides(by)),
    json: addressOn({ ...ask, page: 1 }, "/activity.json", besides(by)),
    empty,
  };
};

export const ACTIVITY_COLUMNS = ["from", "to", "what", "events"] as const;

export function* activityCsv({ bars }: ActivityView): Generator<string> {
  for (const [at, { from, to }] of (bars?.columns ?? []).entries())
    for (const { label, counts } of bars?.series ?? [])
      if (counts[at]! > 0) yield csvLine([from, to, label, counts[at]!]);
}
