// Text of reports and of hands made harmless for a line: control characters go, white space folds.
import { stripVTControlCharacters } from "node:util";

/** A report must not move the cursor or ring the bell. */
export const tame = (text: string): string =>
  stripVTControlCharacters(text)
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, "")
    .trim();
