// The codebook says what the rules say. UPDATE=1 writes it anew.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codebook } from "./codebook.ts";
import { root } from "./sources.ts";

test("docs/codebook.md is what the rules say of themselves (UPDATE=1 writes it anew)", () => {
  const path = join(root, "docs/codebook.md");
  if (process.env.UPDATE === "1") writeFileSync(path, codebook());
  expect(readFileSync(path, "utf8")).toBe(codebook());
});
