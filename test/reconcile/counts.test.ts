// How many, as sentences tell it: what can be held against what, and what cannot.
import { describe, expect, it } from "vitest";
import { agree, countsIn } from "../../src/reconcile/counts.ts";

const told = (text: string) => [...countsIn(text)].map(([fate, { least, most }]) => [fate, least, most]);

describe("counts", () => {
  it.each([
    ["Eight of the guards were wounded near the river.", [["hurt", 8, 8]]],
    ["The blast killed 1,200 people.", [["killed", 1200, 1200]]],
    ["At least five people died when the bridge fell.", [["killed", 5, Number.POSITIVE_INFINITY]]],
    ["Three soldiers were killed and two were injured.", [["killed", 3, 3], ["hurt", 2, 2]]],
    ["Police arrested up to forty protesters.", [["arrested", 0, 40]]],
    ["The guards were wounded.", []],
    ["Two ministers met on Tuesday.", []],
  ] as const)("%s", (text, wanted) => expect(told(text)).toEqual(wanted)); // biome-ignore format: one a line

  it("agrees where one number may be the other", () => {
    const [a, b, c] = ["At least five people died.", "Six people died.", "Four people died."].map(
      (text) => countsIn(text).get("killed")!,
    );
    expect(agree(a!, b!)).toBe(true);
    expect(agree(a!, c!)).toBe(false);
  });
});
