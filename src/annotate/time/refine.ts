// What the words beside a time add to it: bounds ("by", "since"), the length of a trip from its first day, a zone.
import type { Span } from "../../model/text.ts";
import { addDays, type TimeValue } from "../../model/time.ts";
import type { FindTimesOptions, FoundTime } from "./mention.ts";
import { countOf } from "./words.ts";

type Bound = NonNullable<FoundTime["bound"]>;

const BOUND_WORDS =
  /(?<![\w-])(by|until|till|before|since|after|no later than|not later than|prior to|through|as of)\s+(?:on\s+|the\s+)?$/i;
const BOUNDS: Readonly<Record<string, Bound>> = {
  by: "by", until: "until", till: "until", before: "before", since: "since", after: "after",
  "no later than": "by", "not later than": "by", "prior to": "before", through: "until",
}; // biome-ignore format: one list
const ENDS = /^\s*(?:[.,;:)!?"”]|$|(?:and|but|when|as|to|in|at|with|or|for|on)\b)/;

const ZONES: Readonly<Record<string, string>> = {
  japan: "Asia/Tokyo", tokyo: "Asia/Tokyo", korea: "Asia/Seoul", korean: "Asia/Seoul", seoul: "Asia/Seoul", beijing: "Asia/Shanghai",
  china: "Asia/Shanghai", moscow: "Europe/Moscow", london: "Europe/London", paris: "Europe/Paris", washington: "America/New_York",
  eastern: "America/New_York", est: "America/New_York", edt: "America/New_York", et: "America/New_York", gmt: "Etc/UTC", utc: "Etc/UTC",
  tehran: "Asia/Tehran", kyiv: "Europe/Kyiv", jst: "Asia/Tokyo", kst: "Asia/Seoul", taipei: "Asia/Taipei", manila: "Asia/Manila",
  hanoi: "Asia/Ho_Chi_Minh", jakarta: "Asia/Jakarta", singapore: "Asia/Singapore", india: "Asia/Kolkata", israel: "Asia/Jerusalem",
}; // biome-ignore format: one list
const ZONE =
  /^[\s,]{0,3}\(?(?:(?:at )?\d[\d:.apm ]{0,11}\(?)?(?:([A-Z][a-z]+) (?:standard |daylight |local )?time|(GMT|UTC|EST|EDT|ET|JST|KST))\b/;

const zoned = (text: string, mention: FoundTime): FoundTime => {
  const found = mention.value && ZONE.exec(text.slice(mention.span.to, mention.span.to + 50));
  const zone = found && ZONES[(found[1] ?? found[2])!.toLowerCase()];
  return zone
    ? { ...mention, value: { ...mention.value!, zone }, reason: `${mention.reason}; zone as written` }
    : mention;
};

const LENGTH =
  /(?<![\w-])(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)-day\s+(?:[\w’'-]+\s+){0,8}?(?:from|starting|beginning|starts|begins|began|started|commencing)\s+(?:on\s+|early\s+|late\s+)?$/i;

/** "A three-day trip from Monday" lasts from that Monday to the Wednesday. */
const lengthened = (text: string, mention: FoundTime): FoundTime => {
  if (mention.value?.precision !== "day") return mention;
  const found = LENGTH.exec(text.slice(Math.max(0, mention.span.from - 120), mention.span.from));
  if (!found) return mention;
  const days = countOf(found[1]!);
  const value: TimeValue = {
    ...mention.value,
    to: addDays(mention.value.to, days - 1),
    precision: "days",
    basis: "inferred",
  };
  return { ...mention, value, reason: `${mention.reason}; ${days} days from then on` };
};

/** Before or after a day: the days between it and the report, where the tense shuts the other side. */
const beside = (
  value: TimeValue,
  bound: Bound,
  mention: FoundTime,
  reference: TimeValue | undefined,
): TimeValue | undefined => {
  const [from, to] =
    bound === "before" && mention.direction === "future"
      ? [reference?.from, addDays(value.from, -1)]
      : bound === "after" && mention.direction === "past"
        ? [addDays(value.to, 1), reference?.to]
        : [undefined, undefined];
  return from && to && from <= to
    ? { ...value, from, to, precision: "interval", basis: "inferred" }
    : undefined;
};

const SAID: Readonly<Record<Bound, string>> = {
  by: "then at the latest", until: "lasting until then", before: "earlier than that", since: "from then on", after: "later than that",
}; // biome-ignore format: one list

const bounded = (text: string, mention: FoundTime, options: FindTimesOptions): FoundTime => {
  const found = BOUND_WORDS.exec(text.slice(Math.max(0, mention.span.from - 24), mention.span.from));
  const bound = found && BOUNDS[found[1]!.toLowerCase()];
  if (!found || !bound) return mention;
  const side = bound === "before" || bound === "after";
  if (side && !ENDS.test(text.slice(mention.span.to))) return mention;
  const span: Span = { from: mention.span.from - found[0].length, to: mention.span.to };
  const reason = `${mention.reason}; ${SAID[bound]}`;
  if (!mention.value) return { ...mention, span, bound, reason };
  if (side)
    return {
      ...mention,
      span,
      bound,
      reason,
      value: beside(mention.value, bound, mention, options.reference),
    };
  const precision = bound === "since" ? mention.value.precision : "interval";
  return { ...mention, span, bound, reason, value: { ...mention.value, precision } };
};

export const refine = (text: string, mention: FoundTime, options: FindTimesOptions): FoundTime =>
  bounded(text, zoned(text, lengthened(text, mention)), options);
