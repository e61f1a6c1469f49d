// Holds a record against a story. What arrives is the story and the rows that `readout export` would write of its reports;
// what leaves is a verdict for everything the story expects, with why it falls. Looks at nothing but the exported lines.
import type { Disagreement, Must, Place, RowWanted, Story } from "./story.ts";

export interface Cited {
  readonly doc: string;
  readonly quote: string;
  readonly fact?: string;
}

/** A row as it is exported; slots beside those named here are looked up by name. */
export interface Line {
  readonly type: string;
  readonly id: string;
  readonly kind?: string;
  readonly evidence: readonly Cited[];
  readonly [slot: string]: unknown;
}

/** What the record of some reports says. */
export interface Said {
  readonly lines: readonly Line[];
  /** ISO days on which each report can have been written, by its name. */
  readonly published: Readonly<Record<string, string | undefined>>;
}

export interface Verdict {
  readonly what: string;
  readonly about: "row" | "restraint" | "other";
  readonly holds: boolean;
  readonly why: string;
  /** Things that are two were made one. */
  readonly wrongMerge: boolean;
}

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();
const list = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
const strings = (value: unknown): readonly string[] => list(value).map(String);

/** All that is wanted, in that order; more may stand between. */
const inOrder = (wanted: readonly string[], told: readonly string[]): boolean => {
  let at = 0;
  for (const one of told) if (one === wanted[at]) at++;
  return at === wanted.length;
};

/** Two names of the same words, in whatever order, case and accents. */
const nameKey = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(" ");
const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);

const days = (text: string): readonly [string, string] => {
  const [from = "", to = from] = text.split("/");
  const first = from.length === 10 ? from : from.length === 7 ? `${from}-01` : `${from}-01-01`;
  const last = to.length === 10 ? to : to.length === 7 ? `${to}-31` : `${to}-12-31`;
  return [first, last];
};
const sameDays = (a: string, b: string): boolean => days(a).join() === days(b).join();
const isWithin = (inner: string, outer: string): boolean =>
  days(inner)[0] >= days(outer)[0] && days(inner)[1] <= days(outer)[1];

/** Does the cited passage lie over the expected one, by half of the shorter at least? */
const meeting =
  (texts: ReadonlyMap<string, string>) =>
  ({ doc, quote }: Cited, place: Place): boolean => {
    const text = texts.get(place.report);
    if (text === undefined || doc !== `${place.report}.txt`) return false;
    const [a, b] = [text.indexOf(fold(quote)), text.indexOf(place.quote)];
    if (a < 0 || b < 0) return false;
    const [m, n] = [fold(quote).length, place.quote.length];
    return Math.min(a + m, b + n) - Math.max(a, b) >= 0.5 * Math.min(m, n);
  };

const short = ({ report, quote }: Place): string =>
  `${report}: “${quote.length > 60 ? `${quote.slice(0, 60)}…` : quote}”`;
const verdict = (
  what: string,
  about: Verdict["about"],
  faults: readonly string[],
  wrongMerge = false,
): Verdict => ({ what, about, holds: faults.length === 0, why: faults.join("; "), wrongMerge });

/** Names wanted and names borne, each wanted one exactly once, nobody besides; descriptions of the unnamed aside. */
const faultsOfNames = (slot: string, wanted: readonly string[], borne: readonly string[]): string[] => {
  const named = borne.filter((name) => !name.startsWith("unnamed:"));
  const missing = wanted.filter((name) => named.filter((one) => sameName(one, name)).length !== 1);
  const besides = named.filter((name) => !wanted.some((one) => sameName(one, name)));
  return missing.length + besides.length > 0 ? [`${slot} are ${borne.join(", ") || "nobody"}`] : [];
};

const EXACT = ["status", "stance", "mode", "origins"] as const;
const NAMES = ["participants", "places", "by", "actor"] as const;
const ONE_NAME = ["place", "forum", "speaker"] as const;

/** What a row bears that the story says otherwise. */
const faultsOfSlots = (wanted: RowWanted, line: Line): string[] => [
  ...EXACT.filter((slot) => wanted[slot] !== undefined && line[slot] !== wanted[slot]).map(
    (slot) => `${slot} ${String(line[slot] ?? "unset")}, not ${String(wanted[slot])}`,
  ),
  ...(wanted.date && !(line.date && sameDays(String(line.date), wanted.date))
    ? [`date ${String(line.date ?? "unset")}, not ${wanted.date}`]
    : []),
  ...(wanted.due && !(line.due && days(String(line.due))[1] === wanted.due)
    ? [`due ${String(line.due ?? "unset")}, not by ${wanted.due}`]
    : []),
  ...(wanted.between && !(line.date && isWithin(String(line.date), wanted.between))
    ? [`date ${String(line.date ?? "unset")}, not within ${wanted.between}`]
    : []),
  ...ONE_NAME.filter((slot) => wanted[slot] && !sameName(String(line[slot] ?? ""), wanted[slot])).map(
    (slot) => `${slot} ${String(line[slot] ?? "unset")}, not ${wanted[slot]}`,
  ),
  ...NAMES.flatMap((slot) => (wanted[slot] ? faultsOfNames(slot, wanted[slot], strings(line[slot])) : [])),
  ...(wanted.history && !inOrder(wanted.history, strings(line.history))
    ? [`history ${strings(line.history).join(" → ") || "unset"}, not ${wanted.history.join(" → ")}`]
    : []),
];

/** Every passage and fact id that a line names anywhere. */
function* cited(value: unknown): Generator<Cited | string> {
  if (typeof value === "string") yield value;
  else if (Array.isArray(value)) for (const one of value) yield* cited(one);
  else if (value !== null && typeof value === "object") {
    if ("doc" in value && "quote" in value) yield value as Cited;
    for (const one of Object.values(value)) yield* cited(one);
  }
}

/** Judges one story. `on` gives the record as it could be known on a day. */
export function judge(story: Story, whole: Said, on: (day: string) => Said): Verdict[] {
  const texts = new Map(story.reports.map(({ name, text }) => [name, fold(text.join("\n\n"))]));
  const meets = meeting(texts);
  const rests = (line: Line, place: Place): boolean => line.evidence.some((one) => meets(one, place));
  const isOfType = (line: Line, { type, kind }: { type: string; kind?: string }): boolean =>
    line.type === type && (kind === undefined || line.kind === kind);

  const faultsOfOutcome = ({ outcome }: RowWanted, line: Line, { lines }: Said): string[] => {
    if (!outcome) return [];
    const facts = new Set(
      lines.flatMap((one) => one.evidence.filter((e) => meets(e, outcome)).map(({ fact }) => fact)),
    );
    const shown = [...cited(line)].some((one) =>
      typeof one === "string" ? facts.has(one) : meets(one, outcome),
    );
    return shown ? [] : [`does not point at ${short(outcome)}`];
  };

  const judgeRow = (wanted: RowWanted, said: Said, when = ""): Verdict => {
    const candidates = said.lines.filter((line) => isOfType(line, wanted));
    const covering = candidates.filter((line) => wanted.on.every((place) => rests(line, place)));
    const unread = wanted.on.filter((place) => !candidates.some((line) => rests(line, place)));
    const most = Math.max(
      0,
      ...candidates.map((line) => wanted.on.filter((place) => rests(line, place)).length),
    );
    const faults =
      covering.length > 0
        ? covering
            .map((line) => [...faultsOfSlots(wanted, line), ...faultsOfOutcome(wanted, line, said)])
            .sort((a, b) => a.length - b.length)[0]!
        : unread.length > 0
          ? unread.map((place) => `no ${wanted.kind ?? wanted.type} read at ${short(place)}`)
          : [`no one row rests on all ${wanted.on.length} passages (best: ${most})`];
    return verdict(`${when}row: ${wanted.is}`, "row", faults);
  };

  /** One row that holds a passage of each, by two different quotations. */
  const takenForOne = (a: readonly Place[], b: readonly Place[], lines: readonly Line[]) =>
    lines.find((line) => {
      const only = (some: readonly Place[], others: readonly Place[]): boolean =>
        line.evidence.some(
          (one) => some.some((place) => meets(one, place)) && !others.some((place) => meets(one, place)),
        );
      return only(a, b) && only(b, a);
    });

  const judgeTwo = (
    what: string,
    lines: readonly Line[],
    a: readonly Place[],
    b: readonly Place[],
  ): Verdict => {
    const merged = takenForOne(a, b, lines);
    return verdict(what, "restraint", merged ? [`one row of two: ${merged.id}`] : [], merged !== undefined);
  };

  const rowsApart = ({ rows }: Must): Verdict[] =>
    rows.flatMap((a, at) =>
      rows
        .slice(at + 1)
        .filter((b) => a.type === b.type && a.kind === b.kind)
        .map((b) =>
          judgeTwo(
            `apart: ${a.is} / ${b.is}`,
            whole.lines.filter((line) => isOfType(line, a)),
            a.on,
            b.on,
          ),
        ),
    );

  const NAMING = ["participants", "speaker", "by", "to", "actor", "person", "source", "target"];
  const namesAt = (place: Place): readonly string[] => [
    ...new Set(
      whole.lines
        .filter((line) => rests(line, place))
        .flatMap((line) => NAMING.flatMap((slot) => strings(line[slot]))),
    ),
  ];

  const entities = story.must.entities ?? [];
  const isOne = (name: string, { name: own, also = [] }: (typeof entities)[number]): boolean =>
    [own, ...also].some((spelling) => sameName(name, spelling));
  const judgeEntity = (entity: (typeof entities)[number]): Verdict => {
    const spellings = entity.at.map((place) => namesAt(place).filter((name) => isOne(name, entity)));
    const absent = entity.at.filter((_, at) => spellings[at]!.length === 0);
    const taken = absent.filter((place) =>
      namesAt(place).some((name) => entities.some((other) => other !== entity && isOne(name, other))),
    );
    const all = [...new Set(spellings.flat())];
    return verdict(
      `entity: ${entity.name}`,
      "other",
      [
        ...absent.map((place) => `is not named at ${short(place)}: ${namesAt(place).join(", ") || "nobody"}`),
        ...(all.length > 1 ? [`is written in ${all.length} ways: ${all.join(", ")}`] : []),
      ],
      // Where another of the story stands in its place, two have been taken for one.
      taken.length > 0 && entity.at.length > 0 && !sharesPassage(entity, taken),
    );
  };
  /** Another may rightly stand in the same sentence. */
  const sharesPassage = (entity: (typeof entities)[number], taken: readonly Place[]): boolean =>
    taken.every((place) =>
      entities.some(
        (other) =>
          other !== entity &&
          other.at.some((one) => one.report === place.report && one.quote === place.quote),
      ),
    );

  const shown = ({ between: [p, q], slot, class: kind }: Disagreement, { lines }: Said) => {
    const at = new Map(
      lines.flatMap(({ evidence }) =>
        evidence.flatMap((one) => (one.fact ? [[one.fact, one] as const] : [])),
      ),
    );
    const tells = (value: unknown, place: Place): boolean =>
      strings((value as { facts?: unknown }).facts).some((fact) => {
        const one = at.get(fact);
        return one !== undefined && meets(one, place);
      });
    for (const line of lines) {
      if (line.type === "discrepancy" && rests(line, p) && rests(line, q))
        return { class: line.class, right: kind === undefined || line.class === kind };
      for (const difference of list(line.differences) as Record<string, unknown>[]) {
        const values = list(difference.values);
        const differ = values.some((a) => values.some((b) => a !== b && tells(a, p) && tells(b, q)));
        if (differ && (slot === undefined || difference.slot === slot))
          return { class: difference.class, right: kind === undefined || difference.class === kind };
      }
    }
    return undefined;
  };
  const judgeDisagreement = (one: Disagreement, at: number, said: Said, when = ""): Verdict => {
    const found = shown(one, said);
    const faults = !found
      ? [`not shown: ${one.between.map(short).join(" / ")}`]
      : found.right
        ? []
        : [`its class is ${String(found.class ?? "unset")}, not ${one.class}`];
    return verdict(`${when}disagreement ${at + 1}`, "other", faults);
  };

  const { must } = story;
  return [
    ...must.rows.map((row) => judgeRow(row, whole)),
    ...rowsApart(must),
    ...(must.apart ?? []).map(({ type, passages: [p, q] }, at) =>
      judgeTwo(
        `apart ${at + 1}: ${type}`,
        whole.lines.filter((line) => line.type === type),
        [p],
        [q],
      ),
    ),
    ...entities.map(judgeEntity),
    ...(must.strangers ?? []).map(({ name, at }) => {
      const named = namesAt(at).some((one) => sameName(one, name));
      return verdict(`stranger: ${name}`, "restraint", named ? [`is named at ${short(at)}`] : [], named);
    }),
    ...(must.disagreements ?? []).map((one, at) => judgeDisagreement(one, at, whole)),
    ...(must.compatible ?? []).map((one, at) => {
      const found = shown(one, whole) !== undefined;
      return verdict(
        `compatible ${at + 1}`,
        "restraint",
        found ? [`shown as a disagreement: ${one.between.map(short).join(" / ")}`] : [],
        found,
      );
    }),
    ...(must.dated ?? []).map(({ report, published }) => {
      const found = whole.published[report];
      return verdict(
        `dated: ${report}`,
        "other",
        found && isWithin(found, published) ? [] : [`${found ?? "no day"}, not within ${published}`],
      );
    }),
    ...(must.asOf ?? []).flatMap(({ day, rows, disagreements = [] }) => {
      const said = on(day);
      return [
        ...rows.map((row) => judgeRow(row, said, `as of ${day}, `)),
        ...disagreements.map((one, at) => judgeDisagreement(one, at, said, `as of ${day}, `)),
      ];
    }),
  ];
}
