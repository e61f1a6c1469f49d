// Who held an office that a row tells of without a name: what other reports tell about the day, the dated list where none
// does, nobody where two may have held it.
import { describe, expect, it } from "vitest";
import { holderOn } from "../../src/lexicon/holders.ts";
import type { Fact } from "../../src/model/fact.ts";
import type { EventRow } from "../../src/model/record.ts";
import { readingOf } from "../../src/pipeline.ts";
import { citing } from "../../src/reconcile/citing.ts";
import { reconcile } from "../../src/reconcile/reconcile.ts";
import { documentOf } from "../extract/reading.ts";

interface Told {
  readonly text: string;
  readonly published: string;
}

const headOf = (id: string, day: string) =>
  ({
    ...documentOf("", day),
    id,
    published: { from: day, to: day, precision: "day", basis: "stated" },
    read: true,
    facts: 1,
    notices: [],
  }) as never;

/** Whom the first event of the first report rests on, with what the others tell of it. */
function whoWas(first: Told, ...others: readonly Told[]): EventRow {
  const read = (one: Told, id: string): readonly Fact[] =>
    readingOf({ ...documentOf(one.text, one.published), id }).facts;
  const documents = [first, ...others].map(({ published }, at) => headOf(`d${at}`, published));
  const own = read(first, "d0").filter(({ type }) => type === "event");
  const row = reconcile({ documents, facts: own, judgements: [] }).find(
    ({ type }) => type === "event",
  ) as EventRow;
  const sought = new Set(citing.seeks(row));
  const offered = others
    .flatMap((one, at) => read(one, `d${at + 1}`).map((fact) => ({ fact, head: documents[at + 1]! })))
    .filter(({ fact, head }) => citing.offers(fact, head).some((key) => sought.has(key)))
    .map(({ fact }) => fact);
  return citing.cite(row, { documents, facts: offered, judgements: [] }) as EventRow;
}

const names = (row: EventRow): readonly string[] => row.participants.map(({ name }) => name);
const VISIT = { text: "The Slovak forestry minister arrived in Lima on Wednesday.", published: "2021-10-21" };
const named = (name: string, published: string): Told => ({
  text: `Slovak Forestry Minister ${name} opened a park on Monday.`,
  published,
});

describe("an office-holder whom a row does not name", () => {
  it("is who is named in the office within the week", () => {
    const row = whoWas(VISIT, named("Zlatica Hruskova", "2021-10-25"));
    expect(names(row)).toEqual(["Zlatica Hruskova"]);
    expect(row.evidence.filter(({ as }) => as === "holder")).toHaveLength(1);
    expect(row.offices).toMatchObject([{ person: "Zlatica Hruskova", of: { name: "SK" } }]);
  });

  it("is who is named in the office before and after", () => {
    const row = whoWas(
      VISIT,
      named("Zlatica Hruskova", "2021-10-01"),
      named("Zlatica Hruskova", "2021-11-20"),
    );
    expect(names(row)).toEqual(["Zlatica Hruskova"]);
    expect(row.evidence.filter(({ as }) => as === "holder")).toHaveLength(2);
  });

  it.each([
    ["named only weeks later", [named("Zlatica Hruskova", "2021-11-20")]],
    [
      "two within the month",
      [named("Zlatica Hruskova", "2021-10-12"), named("Juraj Kamensky", "2021-10-30")],
    ],
    ["two within the week", [named("Zlatica Hruskova", "2021-10-19"), named("Juraj Kamensky", "2021-10-23")]],
    [
      "who took office since",
      [
        {
          text: "Slovak Forestry Minister Juraj Kamensky opened a park on Sunday. Kamensky took office on 23 October.",
          published: "2021-10-25",
        },
      ],
    ],
    [
      "another office",
      [{ text: "Slovak Health Minister Zlatica Hruskova opened a park.", published: "2021-10-21" }],
    ],
    [
      "a former holder",
      [{ text: "Former Slovak Forestry Minister Jan Lesny opened a park.", published: "2021-10-21" }],
    ],
  ])("stays unnamed: %s", (_, others) => {
    const row = whoWas(VISIT, ...others);
    expect(names(row)).toEqual(["SK"]);
    expect(row.evidence.filter(({ as }) => as === "holder")).toEqual([]);
  });

  it("is whom the dated list has, where no report names anybody", () => {
    const row = whoWas({
      text: "The British foreign minister arrived in Lima on Wednesday.",
      published: "2022-05-12",
    });
    expect(names(row)).toEqual([holderOn("foreign minister", "GB", "2022-05-11")!.person]);
    expect(row.offices[0]!.listed).toBeTruthy();
  });

  it("is not whom the list has where reports name another", () => {
    const row = whoWas(
      { text: "The British foreign minister arrived in Lima on Wednesday.", published: "2022-05-12" },
      { text: "British Foreign Minister Maud Applegarth opened a park.", published: "2022-05-30" },
    );
    expect(names(row)).toEqual(["GB"]);
  });

  it("is nobody of the list on the day of a change, or of two offices at once", () => {
    expect(holderOn("foreign minister", "GB", "2022-09-06")).toBeUndefined();
    expect(holderOn("foreign minister", "GB", "2031-01-01")).toBeUndefined();
    const both =
      "The British foreign minister and the British defence minister arrived in Lima on Wednesday.";
    expect(names(whoWas({ text: both, published: "2022-05-12" }))).toEqual(["GB"]);
  });
});
