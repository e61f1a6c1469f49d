// What one report may measure, and the words for what measures more or nothing.
import { InputError } from "../model/notice.ts";

/** 20 MB: a hundred times the longest report, a fiftieth of what a small machine holds. */
export const LIMIT = 20_000_000;

export const megabytes = (bytes: number): string =>
  bytes >= 1_000_000 ? `${Number((bytes / 1_000_000).toFixed(1))} MB` : `${bytes} bytes`;

export const tooLarge = (name: string, limit: number, size?: number): InputError =>
  new InputError(
    "too-large",
    `${name} is larger than the ${megabytes(limit)} that one report may have${size === undefined ? "" : `: ${megabytes(size)}`}.`,
    "Split it into single reports, or raise the limit.",
  );

export const empty = (name: string): InputError =>
  new InputError("empty", `${name} holds no text.`, "Check that it was saved whole, and give it again.");
