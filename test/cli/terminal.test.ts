// Words on a terminal: they fit, and what a report wrote cannot steer it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/notice.ts";
import { Ended, EXIT, EXIT_MEANINGS, endingOf } from "../../src/serve/cli/exit.ts";
import { size, whole } from "../../src/serve/cli/options.ts";
import { bar, progressOn } from "../../src/serve/cli/progress.ts";
import { columnsOf, cut, hanging, styled, tame, wrap } from "../../src/serve/cli/terminal.ts";
import type { Outlet } from "../../src/serve/cli/world.ts";

const outlet = (isTerminal: boolean, written: string[] = []): Outlet => ({
  write: (text) => written.push(text),
  isTerminal,
  columns: 60,
  colour: isTerminal,
});

describe("a report's words", () => {
  it("lose what would steer the terminal", () => {
    expect(tame("a\u001b[2Jb\u0007c\u202ed\r\ne\u009b31mf")).not.toMatch(/\p{Cc}|\p{Cf}/u);
    expect(tame("  one\n two\tthree ")).toBe("one two three");
  });

  it("never keep a control character, whatever they are", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !/[\p{Cc}\p{Cf}]/u.test(tame(text))));
  });
});

describe("wrapping", () => {
  it("keeps to the width and loses no word", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,30}$/)),
        fc.integer({ min: 10, max: 80 }),
        (words, width) => {
          const lines = wrap(words.join(" "), width);
          return (
            lines.every((line) => columnsOf(line) <= width) &&
            lines.join("").replaceAll(" ", "") === words.join("")
          );
        },
      ),
    );
  });

  it("counts wide characters as two and combining marks as none", () => {
    expect(columnsOf("日本")).toBe(4);
    expect(columnsOf("e\u0301")).toBe(1);
    expect(wrap("日本日本日本日本日本日本", 12)).toEqual(["日本日本日本", "日本日本日本"]);
  });

  it("sets later lines under the first", () => {
    expect(hanging("12  ", "one two three four", 14)).toBe("12  one two\n    three four");
  });

  it("cuts with an ellipsis", () => {
    expect(cut("one two three", 8)).toBe("one two…");
    expect(cut("one", 8)).toBe("one");
  });
});

describe("colour", () => {
  it("is for terminals", () => {
    expect(styled(outlet(true), "bold", "x")).toContain("\u001b[1m");
    expect(styled(outlet(false), "bold", "x")).toBe("x");
  });
});

describe("progress", () => {
  it("is a bar that fits the terminal", () => {
    expect(bar(5, 10, "reports", 60)).toBe("████████████░░░░░░░░░░░░ 5 of 10 reports");
    expect(columnsOf(bar(5, 10, "x".repeat(200), 60))).toBeLessThan(60);
    expect(bar(7, undefined, "reports", 60)).toBe("7 reports");
    expect(bar(12, 10, "reports", 60)).toContain("█".repeat(24));
  });

  it("writes nothing where there is no terminal", () => {
    const written: string[] = [];
    const progress = progressOn(outlet(false, written));
    progress.show(1, 2, "reports");
    progress.clear();
    expect(written).toEqual([]);
  });

  it("clears its own line", () => {
    const written: string[] = [];
    const progress = progressOn(outlet(true, written));
    progress.show(1, 2, "reports");
    progress.clear();
    expect(written.join("")).toMatch(/\r\u001b\[K.*1 of 2 reports\r\u001b\[K$/);
  });
});

describe("values of options", () => {
  it("take sizes as people write them", () => {
    expect(["20MB", "20 mb", "500k", "1.5m", "12"].map(size)).toEqual([20e6, 20e6, 5e5, 15e5, 12]);
    for (const wrong of ["", "MB", "-1", "1e9", "20 miles", "1tb"])
      expect(() => size(wrong), wrong).toThrow(/size is wanted/);
  });

  it("take whole numbers within bounds", () => {
    expect(whole(1, 10)("7")).toBe(7);
    for (const wrong of ["0", "11", "1.5", "x", "", "-3", "0x5"])
      expect(() => whole(1, 10)(wrong), wrong).toThrow(/whole number/);
  });
});

describe("endings", () => {
  it("have each a meaning of their own", () => {
    expect(EXIT_MEANINGS.map(([code]) => code)).toEqual(Object.values(EXIT));
  });

  it("tell a wrong call, a record that cannot be opened, a full disk and a bug apart", () => {
    const of = (code: string) => endingOf(new InputError(code, "It is so.", "Do this.")).code;
    expect([of("anything"), of("no-record"), of("busy"), of("disk-full"), of("nothing-found")]).toEqual([
      2, 3, 3, 4, 5,
    ]);
    expect(endingOf(new Ended(1))).toEqual({ code: 1, words: "" });
    expect(endingOf(new TypeError("x is not y"))).toMatchObject({
      code: 70,
      words: expect.stringContaining("x is not y"),
    });
  });

  it("say what to do next", () => {
    expect(endingOf(new InputError("no-record", "There is none.", "Make one.")).words).toBe(
      "There is none.\nMake one.\n",
    );
  });
});
