// The day of a report that bears none, from whole made-up reports: what narrows it, and what must not.
import { describe, expect, it } from "vitest";
import { iso } from "../../src/model/time.ts";
import { readSource } from "../../src/pipeline.ts";

const dated = (text: string): string | undefined => {
  const { reading } = readSource({
    bytes: new TextEncoder().encode(text),
    name: "report.txt",
    address: "report.txt",
    received: "2026-01-01T00:00:00Z",
  });
  return reading.dating.value && iso(reading.dating.value);
};

const FILLER =
  "The two governments have held such consultations for many years, and officials on both sides called them useful.";

describe("a report without its day is dated", () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    [
      "by a weekday that only one day of that year bears, within a term of office",
      `Statement on Aleppo\n\nForeign Secretary Boris Johnson spoke about the convoy. ${FILLER}\n\nOn Tuesday 20 September the envoys met again. The council was told today (21 September) that nothing had changed.`,
      "2016-09-21",
    ],
    [
      "not by a day without its weekday, where a term holds it twice",
      `Statement on Aleppo\n\nForeign Secretary Boris Johnson spoke about the convoy. ${FILLER}\n\nThe council was told today (21 September) that nothing had changed.`,
      undefined,
    ],
    [
      "by the weeks before the term of one who is named to lead a government",
      `Press statement\n\nThe ambassadors wished Prime Minister-designate Haider al-Abadi success. ${FILLER}`,
      "2014-08-09/2014-09-08",
    ],
    [
      "by the list's one online meeting of a group on that weekday",
      `Leaders speak\n\nPresident Joe Biden said the alliance was strong. ${FILLER}\n\n${FILLER}\n\nOn Friday he joined an online summit of the Quad beside Narendra Modi, Yoshihide Suga and Scott Morrison.`,
      "2021-03-12/2021-03-18",
    ],
    [
      "not by a meeting of the group on a weekday on which it never met",
      `Leaders speak\n\nPresident Joe Biden said the alliance was strong. ${FILLER}\n\n${FILLER}\n\nOn Monday he joined an online summit of the Quad beside Narendra Modi, Yoshihide Suga and Scott Morrison.`,
      undefined,
    ],
    [
      "not by a weekday on which somebody spoke about the group",
      `Leaders speak\n\nPresident Joe Biden said the alliance was strong. ${FILLER}\n\n${FILLER}\n\nAn official said on Friday that an online summit of the Quad was under discussion.`,
      undefined,
    ],
    [
      "by weekdays behind and ahead that fit into one week only so",
      `Leaders speak\n\nPresident Joe Biden said the alliance was strong. ${FILLER}\n\n${FILLER}\n\nOn Friday he joined an online summit of the Quad. The minister spoke to reporters on Saturday. His deputy will fly to Delhi on Monday and will meet officials there on Tuesday and on Wednesday.`,
      "2021-03-13/2021-03-15",
    ],
    [
      "by a day without its year beside a meeting that bears it",
      `The summit\n\nPresident Hollande and his guest met on 3 March for the 2016 Bilateral Summit at Amiens. ${FILLER}`,
      "2016-03-03/2016-03-07",
    ],
    [
      "by the last day of a list of days, whose year is that of all",
      `A visit\n\nThe minister visited Latvia on 4 April and Estonia from 5 to 6 April 2016. ${FILLER}`,
      "2016-04-06/2016-04-08",
    ],
    [
      "not by the day of what is named",
      `An attack\n\nWe urge the government to protect the camp, as it undertook in the December 25, 2011 agreement. ${FILLER}`,
      undefined,
    ],
    [
      "not by an old day with its year, where the news is of a day without",
      `A meeting\n\nThe envoy will lead a delegation to Berlin for a meeting on November 17. ${FILLER}\n\nThe last meeting of the group took place in Rome on July 21, 2016.`,
      undefined,
    ],
  ];
  for (const [what, text, day] of cases) it(what, () => expect(dated(text)).toBe(day));
});
