// The door between a caller's tokens and the treebanks' words.
import { describe, expect, it } from "vitest";
import { ofFirstPieces, piecesOf, speakers } from "../../src/syntax/pieces.ts";
import { plainForm, shapeOf } from "../../src/syntax/words.ts";

describe("pieces", () => {
  it.each([
    ["don't", ["do", "n't"]],
    ["won’t", ["wo", "n’t"]],
    ["can't", ["ca", "n't"]],
    ["Cannot", ["Can", "not"]],
    ["I'm", ["I", "'m"]],
    ["they’ll", ["they", "’ll"]],
    ["gonna", ["gon", "na"]],
    ["O'Brien", ["O'Brien"]],
    ["'s", ["'s"]],
    ["n't", ["n't"]],
    ["U. S.", ["U.S."]],
    ["constructor", ["constructor"]],
    ["", [""]],
  ])("%s", (token, forms) => expect(piecesOf([token]).forms).toEqual(forms));

  it("know their tokens", () => {
    const pieces = piecesOf(["They", "don't", "know"]);
    expect(pieces.tokens).toEqual([0, 1, 1, 2]);
    expect(ofFirstPieces(pieces, pieces.forms)).toEqual(["They", "do", "know"]);
  });

  it("let the one nearest the root speak, the first of equals", () => {
    const pieces = piecesOf(["They", "don't", "know"]);
    expect(speakers(pieces, Int32Array.of(-1, 4, 4, 4, 0))).toEqual([1, 2, 4]);
    expect(speakers(piecesOf(["Let's"]), Int32Array.of(-1, 2, 0))).toEqual([2]);
  });
});

describe("words", () => {
  it("are compared with straight quotes, and numbers by their length", () => {
    expect(plainForm("n’t")).toBe("n't");
    expect(plainForm("“")).toBe('"');
    expect(plainForm("2,500")).toBe(plainForm("1.750"));
    expect(plainForm("Tokyo")).toBe("Tokyo");
  });

  it.each([
    ["Blinken", "Xx"],
    ["U.S.", "X.X."],
    ["2019", "d"],
    ["mid-1990s", "x-dx"],
    ["Öl", "Xx"],
    ["…", "…"],
  ])("%s has the shape %s", (form, shape) => expect(shapeOf(form)).toBe(shape));
});
