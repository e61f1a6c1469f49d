// The form of a story of corpus/stories: reports of our own, and what the record must say of them together. What arrives
// is parsed JSON; what leaves is the list of its faults. Refuses a quotation its report does not hold exactly once.

export interface Report {
  /** Its file name in the record is this with `.txt`. */
  readonly name: string;
  readonly outlet: string;
  /** As stated beside the page; most stories leave it to the page. */
  readonly published?: string;
  readonly received: string;
  /** Paragraphs. */
  readonly text: readonly string[];
}

export interface Place {
  readonly report: string;
  readonly quote: string;
}

/** One row of the record that rests on all passages of `on`; the other fields are what it must bear. */
export interface RowWanted {
  /** What it is, in a few words; unique in its story. */
  readonly is: string;
  readonly type: string;
  readonly kind?: string;
  readonly on: readonly Place[];
  /** Exactly these days. */
  readonly date?: string;
  /** No day outside these. */
  readonly between?: string;
  /** The last day on which the promise can be kept. */
  readonly due?: string;
  readonly place?: string;
  readonly forum?: string;
  readonly status?: string;
  readonly stance?: string;
  readonly mode?: string;
  readonly speaker?: string;
  readonly participants?: readonly string[];
  readonly places?: readonly string[];
  readonly by?: readonly string[];
  readonly actor?: readonly string[];
  /** Exactly these steps, in this order. */
  readonly history?: readonly string[];
  readonly origins?: number;
  /** The passage that shows what became of a promise; the row must point at it. */
  readonly outcome?: Place;
}

/** Two values for one slot, side by side. */
export interface Disagreement {
  readonly between: readonly [Place, Place];
  readonly slot?: string;
  readonly class?: string;
}

export interface Must {
  readonly rows: readonly RowWanted[];
  /** No row of the type may rest on both passages. */
  readonly apart?: readonly { readonly type: string; readonly passages: readonly [Place, Place] }[];
  /** Somebody who must bear one and the same name at all these passages; two of a story are two. */
  readonly entities?: readonly {
    readonly name: string;
    readonly also?: readonly string[];
    readonly at: readonly Place[];
  }[];
  /** Somebody who must not be named in what rests on the passage. */
  readonly strangers?: readonly { readonly name: string; readonly at: Place }[];
  readonly disagreements?: readonly Disagreement[];
  /** Nothing may be shown as a disagreement between the two. */
  readonly compatible?: readonly { readonly between: readonly [Place, Place] }[];
  /** Days on which an undated report can have been written; what the record gives must lie within. */
  readonly dated?: readonly { readonly report: string; readonly published: string }[];
  /** What the record must say as it could be known on a day. */
  readonly asOf?: readonly {
    readonly day: string;
    readonly rows: readonly RowWanted[];
    readonly disagreements?: readonly Disagreement[];
  }[];
}

export interface Story {
  readonly name: string;
  readonly themes: readonly string[];
  /** The point of it is what must not be merged. */
  readonly restraint?: true;
  readonly note?: string;
  readonly reports: readonly Report[];
  readonly must: Must;
}

const fold = (text: string): string => text.replace(/\s+/g, " ").trim();
const textOf = (report: Report): string => report.text.join("\n\n");

const FIELDS: Readonly<Record<string, string>> = {
  story: "name themes restraint note reports must",
  report: "name outlet published received text",
  must: "rows apart entities strangers disagreements compatible dated asOf",
  row: "is type kind on date between due place forum status stance mode speaker participants places by actor history origins outcome",
  disagreement: "between slot class",
};
const TYPES = "event utterance commitment position".split(" ");
const ROW_STATUSES: Readonly<Record<string, string>> = {
  event: "proposed expected planned held cancelled overtaken denied",
  commitment: "open,under way,kept,partly kept,broken,overdue,overtaken,unverifiable",
};
const CLASSES = ["conflict", "omission", "translation", "time zone", "correction"];
const LENGTH = { least: 60, most: 200 };

const extra = (what: string, value: object): string[] =>
  Object.keys(value)
    .filter((key) => !FIELDS[what]!.split(" ").includes(key))
    .map((key) => `${what} has no field ${key}`);

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

/** A day, or two with the first not after the second. */
const isInterval = (text: string): boolean => {
  const [from = "", to = from, ...more] = text.split("/");
  return more.length === 0 && isDay(from) && isDay(to) && from <= to;
};

const faultsOfPlace = ({ report, quote, ...rest }: Place, reports: readonly Report[]): string[] => {
  const found = reports.find(({ name }) => name === report);
  if (!found) return [`no report ${report}`];
  const times = quote === "" ? 0 : fold(textOf(found)).split(quote).length - 1;
  return [
    ...Object.keys(rest).map((key) => `a passage has no field ${key}`),
    ...(quote !== fold(quote) ? [`untrimmed: ${quote}`] : []),
    ...(times === 1 ? [] : [`stands ${times} times in ${report}: ${quote}`]),
  ];
};

const faultsOfRow = (row: RowWanted, reports: readonly Report[]): string[] => {
  const dates = [row.date, row.between, row.due].filter((value) => value !== undefined);
  const statuses = ROW_STATUSES[row.type]?.split(row.type === "event" ? " " : ",") ?? [];
  return [
    ...extra("row", row),
    ...(TYPES.includes(row.type) ? [] : [`no type ${row.type}`]),
    ...((row.type === "event") === (row.kind !== undefined) ? [] : ["an event has a kind, nothing else has"]),
    ...(row.on.length > 0 ? [] : ["rests on nothing"]),
    ...dates.filter((value) => !isInterval(value)).map((value) => `no day: ${value}`),
    ...[row.status, ...(row.history ?? [])]
      .filter((value) => value !== undefined && !statuses.includes(value))
      .map((value) => `${row.type} has no status ${value}`),
    ...[...row.on, ...(row.outcome ? [row.outcome] : [])].flatMap((one) => faultsOfPlace(one, reports)),
  ].map((fault) => `${row.is}: ${fault}`);
};

const faultsOfDisagreement = (one: Disagreement, reports: readonly Report[]): string[] => [
  ...extra("disagreement", one),
  ...(one.class === undefined || CLASSES.includes(one.class) ? [] : [`no class ${one.class}`]),
  ...(one.between.length === 2 ? [] : ["a disagreement is between two passages"]),
  ...one.between.flatMap((place) => faultsOfPlace(place, reports)),
];

const WEEKDAY =
  /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:(\d{1,2}) ([A-Z][a-z]+)|([A-Z][a-z]+) (\d{1,2}),) (\d{4})/g;

const wrongWeekdays = (text: string): string[] =>
  [...text.matchAll(WEEKDAY)]
    .filter(([, name, day, month, month2, day2, year]) => {
      const date = new Date(`${month ?? month2} ${day ?? day2} ${year} UTC`);
      return !date.toLocaleDateString("en-GB", { weekday: "long", timeZone: "UTC" }).startsWith(name!);
    })
    .map(([words]) => `the calendar gives another weekday: ${words}`);

const faultsOfReport = (report: Report): string[] => {
  const text = fold(textOf(report));
  const words = text.split(" ").length;
  return [
    ...extra("report", report),
    ...(words < LENGTH.least || words > LENGTH.most ? [`has ${words} words`] : []),
    ...(isDay(report.received.slice(0, 10)) && !Number.isNaN(Date.parse(report.received))
      ? []
      : ["received is no instant"]),
    ...(report.published === undefined || isDay(report.published) ? [] : ["published is no day"]),
    ...wrongWeekdays(text),
  ].map((fault) => `${report.name}: ${fault}`);
};

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, at) => values.indexOf(value) !== at).map((value) => `given twice: ${value}`);

/** What is wrong with a story's form; nothing where all is well. */
export function faultsOf(story: Story): string[] {
  const { reports, must } = story;
  const at = (place: Place) => faultsOfPlace(place, reports);
  const later = must.asOf ?? [];
  const disagreements = [...(must.disagreements ?? []), ...later.flatMap((one) => one.disagreements ?? [])];
  return [
    ...extra("story", story),
    ...extra("must", must),
    ...(story.themes.length > 0 ? [] : ["no theme"]),
    ...(reports.length < 2 || reports.length > 8 ? [`has ${reports.length} reports`] : []),
    ...repeated(reports.map(({ name }) => name)),
    ...repeated([...must.rows, ...later.flatMap(({ rows }) => rows)].map(({ is }) => is)),
    ...(story.restraint && !must.apart && !must.compatible && !must.disagreements
      ? ["restraint without anything to keep apart"]
      : []),
    ...reports.flatMap(faultsOfReport),
    ...[...must.rows, ...later.flatMap(({ rows }) => rows)].flatMap((row) => faultsOfRow(row, reports)),
    ...later.filter(({ day }) => !isDay(day)).map(({ day }) => `no day: ${day}`),
    ...disagreements.flatMap((one) => faultsOfDisagreement(one, reports)),
    ...(must.compatible ?? []).flatMap((one) => faultsOfDisagreement(one, reports)),
    ...(must.apart ?? []).flatMap(({ type, passages }) => [
      ...(TYPES.includes(type) ? [] : [`no type ${type}`]),
      ...(passages.length === 2 ? [] : ["two passages stand apart"]),
      ...passages.flatMap(at),
    ]),
    ...(must.entities ?? []).flatMap((one) => one.at.flatMap(at)),
    ...(must.strangers ?? []).flatMap((one) => at(one.at)),
    ...(must.dated ?? []).flatMap(({ report, published }) => [
      ...(reports.some(({ name }) => name === report) ? [] : [`no report ${report}`]),
      ...(isInterval(published) ? [] : [`no days: ${published}`]),
    ]),
  ].map((fault) => `${story.name}: ${fault}`);
}
