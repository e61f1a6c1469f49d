// Events and due promises as iCalendar (RFC 5545). In comes what is taken away, out go the head, VEVENTs and the end of one
// calendar. All entries are of whole days, since the record knows no times; a day is a day wherever it is read. What has
// no day has no place in a calendar. Nothing hangs on the clock: an entry's stamp is when its last report was received.
import ical, { type ICalCalendar, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { Status } from "../model/fact.ts";
import { addDays, type Day, type TimeValue } from "../model/time.ts";
import {
  moreWords,
  plain,
  type Run,
  runsText,
  stopped,
  type TakenEvent,
  type TakenHead,
  type TakenPromise,
} from "./taken.ts";

const STATUSES: Readonly<Record<Status, ICalEventStatus>> = {
  proposed: ICalEventStatus.TENTATIVE,
  expected: ICalEventStatus.TENTATIVE,
  planned: ICalEventStatus.TENTATIVE,
  held: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
  overtaken: ICalEventStatus.CANCELLED,
  // A calendar has no better word for what somebody says never was; its description tells who says so.
  denied: ICalEventStatus.CANCELLED,
};

const END = "END:VCALENDAR";

/** The library escapes fields of our own naming, but not the name and description that it has fields for. */
const calendar = (head?: TakenHead): ICalCalendar =>
  ical({
    prodId: { company: "Readout", product: "Readout", language: "EN" },
    ...(head === undefined
      ? {}
      : { x: { "X-WR-CALNAME": plain(head.title), "X-WR-CALDESC": head.lines.map(plain).join("\n") } }),
  });

export const calendarHead = (head: TakenHead): string => {
  const text = calendar(head).toString();
  return text.slice(0, text.indexOf(END));
};

export const CALENDAR_END = `${END}\r\n`;

const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** "in the week", "month": a span of which nobody knows the day is no event that lasts so long, and the title says so. */
const unsure = ({ from, to, precision }: TimeValue): boolean =>
  from !== to && precision !== "days" && precision !== "day";

const notesText = (notes: readonly (readonly Run[])[], more: number): readonly string[] => [
  ...notes.map((runs) => stopped(plain(runsText(runs)))),
  ...(more === 0 ? [] : [moreWords(more)]),
];

interface Entry {
  readonly uid: string;
  readonly href?: string;
  readonly time: TimeValue;
  readonly summary: string;
  readonly description: readonly string[];
  readonly location: string;
  readonly category: string;
  readonly status?: ICalEventStatus;
  readonly received: string;
  readonly reports: number;
}

const entryText = (entry: Entry): string => {
  const { time } = entry;
  const received = new Date(entry.received);
  const whole = calendar();
  whole.createEvent({
    id: `${entry.uid}@readout`,
    start: midnight(time.from),
    end: midnight(addDays(time.to, 1)),
    allDay: true,
    stamp: received,
    lastModified: received,
    sequence: entry.reports - 1,
    summary: plain(entry.summary),
    description: entry.description.map(plain).join("\n"),
    ...(entry.location === "" ? {} : { location: plain(entry.location) }),
    ...(entry.href === undefined ? {} : { url: entry.href }),
    ...(entry.status === undefined ? {} : { status: entry.status }),
    categories: [{ name: entry.category }],
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  const text = whole.toString();
  return text.slice(text.indexOf("BEGIN:VEVENT"), text.lastIndexOf(END));
};

const summary = (words: string, time: TimeValue): string =>
  unsure(time) ? `${words} (day not known)` : words;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Empty where the event has no day. */
export const calendarEvent = ({ status, ...event }: TakenEvent): string =>
  event.date === undefined
    ? ""
    : entryText({
        ...event,
        time: event.date,
        summary: summary(event.title, event.date),
        description: [
          `${[event.when, event.whenNote].filter(Boolean).join(", ")}. ${stopped(event.title)}`,
          ...(event.standing === "" ? [] : [stopped(capital(event.standing))]),
          ...event.differences.map((words) => stopped(`Sources differ on ${words}`)),
          ...notesText(event.notes, event.more),
        ],
        location: [event.place, event.forum].filter(Boolean).join("; "),
        category: event.kindWords,
        ...(status === undefined ? {} : { status: STATUSES[status] }),
      });

export const calendarPromise = ({ due, ...promise }: TakenPromise): string =>
  entryText({
    ...promise,
    time: due,
    summary: summary(`Due: ${promise.title}`, due),
    description: [stopped(promise.title), stopped(capital(promise.standing)), ...notesText(promise.notes, 0)],
    location: "",
    category: "promise",
  });
