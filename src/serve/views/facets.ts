// The facets beside the chronology: what can be chosen, how many events each choice has, and what is chosen now.
// A chosen value stays on the list even where no event is left, so that it can be taken back.
import { personKey } from "../../model/person-key.ts";
import type { Chronology, FacetValue } from "../../store/questions.ts";
import type { ChronologyAsk, ListName } from "./chronology-query.ts";
import { parseDay } from "./dates.ts";
import { capital, nameOf, stateName } from "./names.ts";
import { KIND_WORDS, STATUS_SIGN } from "./words.ts";

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** The sign's class where the choice has one. */
  readonly sign: string;
  readonly count: number;
  readonly chosen: boolean;
}

export interface FacetView {
  readonly name: ListName;
  readonly legend: string;
  readonly choices: readonly Choice[];
  /** Choices that open on request. */
  readonly more: readonly Choice[];
}

const LEGENDS: Readonly<Record<ListName, string>> = {
  status: "Status",
  mark: "Marks",
  actor: "Actor",
  kind: "Kind",
  forum: "Forum",
  place: "Place",
  source: "Source",
};
const ORDER: readonly ListName[] = ["status", "mark", "actor", "kind", "forum", "place", "source"];
const AT_ONCE = 7;
const MOST = 200;
const MARK_WORDS: Readonly<Record<string, string>> = { differs: "sources differ", single: "one origin only" };

const labelOf = (name: ListName, { value, kind }: FacetValue): string => {
  if (name === "mark") return MARK_WORDS[value] ?? value;
  if (name === "kind") return KIND_WORDS[value as keyof typeof KIND_WORDS] ?? value;
  if (name === "actor")
    return kind === "state" ? stateName(value) : capital(nameOf({ kind: kind ?? "person", name: value }));
  if (name === "place") return capital(nameOf({ kind: kind ?? "place", name: value }));
  return value === "" ? "not stated" : value;
};

const signOf = (name: ListName, value: string): string => {
  if (name === "status") return `st ${STATUS_SIGN[value as keyof typeof STATUS_SIGN] ?? ""}`.trim();
  return name === "mark" && value === "differs" ? "odds" : "";
};

/** Of what was asked for in another spelling, the value that stands for it. */
const asShown = (asked: string, values: readonly FacetValue[]): string => {
  const isMeant = ({ kind, value }: FacetValue): boolean =>
    value === asked || (kind === "person" && personKey(value) === personKey(asked));
  return values.find(isMeant)?.value ?? asked;
};

const facetView = (name: ListName, asked: readonly string[], values: readonly FacetValue[]): FacetView => {
  const chosen = [...new Set(asked.map((value) => asShown(value, values)))];
  const missing = chosen.filter((value) => !values.some((known) => known.value === value));
  const all = [...values.slice(0, MOST), ...missing.map((value) => ({ value, count: 0 }))];
  const choices = all.map((value: FacetValue) => ({
    value: value.value,
    label: labelOf(name, value),
    sign: signOf(name, value.value),
    count: value.count,
    chosen: chosen.includes(value.value),
  }));
  const first = choices.filter((choice, index) => index < AT_ONCE || choice.chosen);
  return {
    name,
    legend: LEGENDS[name],
    choices: first,
    more: choices.filter((choice) => !first.includes(choice)),
  };
};

/** "status held or planned; actor United States": what was chosen, in words; empty where nothing was. */
export const chosenWords = (facets: readonly FacetView[]): readonly string[] =>
  facets.flatMap(({ legend, choices }) => {
    const chosen = choices.filter((choice) => choice.chosen).map(({ label }) => label);
    return chosen.length === 0 ? [] : [`${legend.toLowerCase()} ${chosen.join(" or ")}`];
  });

/** "from 1 Mar 2021", "to 31 Mar 2022"; a field that holds no day leaves nothing out, so it is not told. */
export const daysAsked = (fields: { readonly from: string; readonly to: string }): readonly string[] =>
  (["from", "to"] as const)
    .filter((end) => parseDay(fields[end], end) !== undefined)
    .map((end) => `${end} ${fields[end]}`);

/** "Only: status held; from 1 Mar 2021." */
export const onlyWords = (asked: readonly string[]): string =>
  asked.length === 0 ? "" : `Only: ${asked.join("; ")}.`;

export const facetViews = (ask: ChronologyAsk, facets: Chronology["facets"]): readonly FacetView[] =>
  ORDER.map((name) => facetView(name, ask[name], facets[name] ?? [])).filter(
    ({ choices }) => choices.length > 0,
  );
