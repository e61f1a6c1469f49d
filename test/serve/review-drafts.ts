// Reports for the tests of the review: the same two at two places in one month, and a report that may mean either.
import { COSTA, type Draft, on, place, SOLHEIM } from "./record.ts";

const told = (name: string, date: ReturnType<typeof on>, at: string, quote: string): Draft => ({
  name,
  outlet: name.replace(".txt", ""),
  published: on("2021-06-20"),
  paragraphs: [["body", quote]],
  says: [
    { type: "event", kind: "meeting", participants: [SOLHEIM, COSTA], place: place(at), status: "held", date, quote, rule: "meeting/meets" },
  ],
}); // biome-ignore format: one report

export const MONTH = on("2021-06-01", "2021-06-30", { precision: "month" });
export const PAIRS: readonly Draft[] = [
  told("Quay.txt", on("2021-06-03"), "Bergen", "Solheim met Costa in Bergen on 3 June."),
  told("Pier.txt", on("2021-06-09"), "Porto", "Solheim met Costa in Porto on 9 June."),
  { ...told("Mole.txt", MONTH, "Porto", "Solheim met Costa in June."), says: [
    { type: "event", kind: "meeting", participants: [SOLHEIM, COSTA], status: "held", date: MONTH, quote: "Solheim met Costa in June.", rule: "meeting/meets" },
  ] },
  told("Ferry.txt", on("2021-06-09"), "Porto", "In Porto, Solheim sat down with Costa on 9 June 2021."),
]; // biome-ignore format: a report each
