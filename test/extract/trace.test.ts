// How a reading tells of itself: what each rule took, and why one gave nothing. Listening changes nothing of what is read.
import { expect, test } from "vitest";
import { annotate } from "../../src/annotate/annotate.ts";
import { trace } from "../../src/extract/trace.ts";
import { englishSyntax } from "../../src/models.ts";
import { documentOf, readingOf } from "./reading.ts";

const TEXT =
  "French Foreign Minister Catherine Colonna met German Foreign Minister Annalena Baerbock in Paris on Tuesday. Colonna did not meet Lavrov. Chad accused Sudan of arming rebels.";
const traced = () => trace(annotate(documentOf(TEXT, "2023-05-10")), englishSyntax());

test("a rule that read tells what it took", () => {
  const [first] = traced().sentences;
  const read = first!.trials.find(({ rule }) => rule === "meeting/subject-meets");
  expect(read?.refused).toBeUndefined();
  expect(read?.captures).toMatchObject({ verb: "met" });
  expect(first!.facts.some(({ type }) => type === "event")).toBe(true);
  expect(first!.sentence.times[0]).toMatchObject({ value: { from: "2023-05-09" } });
});

test("a rule whose words stand there but gave nothing tells why", () => {
  const [, second] = traced().sentences;
  expect(second!.facts.filter(({ type }) => type === "event")).toEqual([]);
  expect(second!.trials.some(({ refused }) => refused === "told as denied")).toBe(true);
});

test("an act tells who and on whom", () => {
  const [, , third] = traced().sentences;
  const act = third!.trials.find(({ rule }) => rule === "accuse/accuse");
  expect(act?.captures).toEqual({ source: "TD", target: "SD" });
});

test("of several offices in a sentence each is told by its own words", () => {
  const [first] = traced().sentences;
  const offices = first!.trials.filter(({ rule }) => rule === "tenure/title-name");
  expect(offices.map(({ words }) => words)).toEqual([
    "French Foreign Minister Catherine Colonna",
    "German Foreign Minister Annalena Baerbock",
  ]);
});

test("what is read is the same, listened to or not", () => {
  expect(traced().reading.facts).toEqual(readingOf(TEXT, "2023-05-10").facts);
});
