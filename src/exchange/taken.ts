// What is taken away in a format for people or for other programs: an event with its sentence, its day and the passages it
// rests on, and what stands at the head of the whole. Text of reports comes in as it is; `plain` makes it harmless as text,
// and each format escapes what means something in it.
import type { EventKind, Status } from "../model/fact.ts";
import type { TimeValue } from "../model/time.ts";

/** A piece of a line: the voice tells what a source wrote from what Readout says. */
export interface Run {
  readonly text: string;
  readonly voice?: "source";
  /** A web address. */
  readonly link?: string;
}

export const runsText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");

/** What the whole is: "Northern talks: chronology", and a line each on what is in it and by what it was made. */
export interface TakenHead {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface TakenEvent {
  readonly id: string;
  /** Alike however many reports join the event later. */
  readonly uid: string;
  /** Of its page, where the record is served. */
  readonly href?: string;
  readonly kind: EventKind;
  readonly kindWords: string;
  /** One sentence in the present tense, without its full stop. */
  readonly title: string;
  readonly date?: TimeValue;
  /** "Tuesday 16 March 2021"; "Without a day". */
  readonly when: string;
  /** "date inferred", "some day between these". */
  readonly whenNote: string;
  /** The month, day, week or year that it stands under. */
  readonly heading: string;
  readonly status?: Status;
  /** "cancelled", "planned; its day has passed; …"; empty where it was held. */
  readonly standing: string;
  readonly who: readonly string[];
  readonly place: string;
  readonly forum: string;
  /** "where: Lisbon (Harbour Wire), or Porto (Pacific Desk)". */
  readonly differences: readonly string[];
  /** A citation for each passage. */
  readonly notes: readonly (readonly Run[])[];
  /** Passages beyond those. */
  readonly more: number;
  readonly links: readonly { readonly outlet: string; readonly link: string }[];
  /** When the last report of it was received, an ISO instant. */
  readonly received: string;
  readonly reports: number;
}

/** A promise with the day on which it is due. */
export interface TakenPromise {
  readonly uid: string;
  readonly href?: string;
  readonly title: string;
  readonly due: TimeValue;
  readonly standing: string;
  readonly notes: readonly (readonly Run[])[];
  readonly received: string;
  readonly reports: number;
}

/** Characters that XML, calendars and most readers refuse, and those that turn the reading direction of what follows. */
const UNFIT = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202d\u202e\ufffe\uffff]|\p{Surrogate}/gu;

/** On one line, without characters that no format may bear. */
export const plain = (text: string): string =>
  text
    .replace(UNFIT, "\ufffd")
    .replace(/[\s\x85]+/g, " ")
    .trim();

/** The same, its ends kept: a piece of a line. */
export const plainPiece = (text: string): string => text.replace(UNFIT, "\ufffd").replace(/[\s\x85]+/g, " ");

/** "The event is told.": a full stop where none ends it. */
export const stopped = (sentence: string): string =>
  /[.!?…][”’]?$/.test(sentence) ? sentence : `${sentence}.`;

export const moreWords = (more: number): string =>
  more === 0 ? "" : `and ${more} more ${more === 1 ? "passage" : "passages"}`;
