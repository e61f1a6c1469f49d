// The day on which a page is seen, `?as-of=` in its address: read here and put into links here, nowhere else. In come
// addresses, finished pages and views, out go the same with the day in every link of our own. It refuses what is no day.
import { InputError } from "../../model/notice.ts";
import type { Day } from "../../model/time.ts";
import type { KnownDays } from "../../store/store.ts";
import type { AsOfView, DayLink } from "../pages/layout.tsx";
import { dayWords, parseDay, rangeWords } from "../views/dates.ts";

const AS_OF = "as-of";

/** Of a month or a year its last day; undefined where nothing is asked for. */
export const asOfIn = (query: URLSearchParams): Day | undefined => {
  const typed = (query.get(AS_OF) ?? "").trim();
  if (typed === "") return undefined;
  const day = parseDay(typed, "to");
  if (day !== undefined) return day;
  throw new InputError(
    "bad-day",
    `“${typed.slice(0, 60)}” is not a day on which the record could be seen.`,
    "Write as-of as 12 Mar 2021, 2021-03-12 or March 2021, or leave it out to see today’s record.",
  );
};

/** The address with the day; one that has it, or leads to no page of ours, as it is. */
export const onDay = (href: string, day: Day, and = "&"): string => {
  if (!/^\/(?!\/|assets\/)/.test(href) || /[?&;]as-of=/.test(href)) return href;
  const [path, anchor] = href.split(/(?=#)/) as [string, string?];
  return `${path}${path.includes("?") ? and : "?"}${AS_OF}=${day}${anchor ?? ""}`;
};

/** A page's text is escaped, so that a quotation mark in it never ends an attribute: only links are met. */
export const linksOnDay = (html: string, day: Day): string =>
  html.replace(
    /(<(?:a|link)\b[^<>]*?\shref=")(\/[^"]*)(?=")/g,
    (_, before: string, href: string) => `${before}${onDay(href, day, "&amp;")}`,
  );

/** Names under which a view holds addresses. */
const LINKS: ReadonlySet<string> = new Set([
  "href",
  "outletHref",
  "original",
  "before",
  "after",
  "csv",
  "gexf",
  "json",
]);

/** The view with the day in its own addresses. */
export const viewOnDay = (view: unknown, day: Day): unknown => {
  if (Array.isArray(view)) return view.map((item) => viewOnDay(item, day));
  if (typeof view !== "object" || view === null) return view;
  return Object.fromEntries(
    Object.entries(view).map(([name, value]) => [
      name,
      typeof value === "string" && LINKS.has(name) ? onDay(value, day) : viewOnDay(value, day),
    ]),
  );
};

const without = (query: URLSearchParams): URLSearchParams => {
  const rest = new URLSearchParams(query);
  rest.delete(AS_OF);
  rest.delete("page");
  return rest;
};

/** Addresses are written against the page itself, so that none of them keeps the day it is seen on. */
const linkTo = (day: Day, query: URLSearchParams): DayLink => {
  const on = without(query);
  on.set(AS_OF, day);
  return { day, words: dayWords(day, "short"), href: `?${on}` };
};

const sum = (untold: KnownDays["untold"]): number =>
  untold.reduce((all, { documents }) => all + documents, 0);

/** "22 Nov 2026", "3 Mar – 22 Nov 2026". */
const receivedWords = (untold: KnownDays["untold"]): string =>
  rangeWords(untold[0]!.day, untold.at(-1)!.day, "short");

/** Reports that tell no day count from when they were received, which may be years after what they tell of. */
const untoldWords = (asOf: Day | undefined, { untold }: KnownDays): string | undefined => {
  const counting = asOf === undefined ? untold : untold.filter(({ day }) => day > asOf);
  const many = sum(counting);
  if (many === 0) return undefined;
  const [tell, count] = many === 1 ? ["report tells", "it counts"] : ["reports tell", "they count"];
  const only = asOf === undefined ? "" : " only";
  return `${many.toLocaleString("en-GB")} ${tell} no day; ${count}${only} from ${receivedWords(counting)}, when received.`;
};

/** `asOf` is the day asked for, none for the latest. */
export const asOfView = (asOf: Day | undefined, query: URLSearchParams, known: KnownDays): AsOfView => {
  const { days, latest } = known;
  const day = asOf ?? latest;
  const before = day === undefined ? undefined : days.findLast((one) => one < day);
  const after = asOf === undefined ? undefined : days.find((one) => one > asOf);
  const untold = untoldWords(asOf, known);
  return {
    asked: asOf !== undefined,
    ...(day === undefined ? {} : { day, words: dayWords(day) }),
    ...(before === undefined ? {} : { before: linkTo(before, query) }),
    ...(after === undefined ? {} : { after: linkTo(after, query) }),
    told: known.told,
    latest: `?${without(query)}`,
    left: asOf === undefined ? 0 : days.filter((one) => one > asOf).length,
    ...(untold === undefined ? {} : { untold }),
    kept: [...without(query)],
  };
};
