// The steps that bring a record's tables up to date, in order. A step that has been released is never changed.
import type { Kysely, Migration } from "kysely";
import { ground } from "./migrations/ground.ts";
import { marks } from "./migrations/marks.ts";

export const MIGRATIONS: Readonly<Record<string, Migration & { up: (db: Kysely<never>) => Promise<void> }>> =
  {
    "0001-ground": ground,
    "0003-marks": marks,
  };

/** The file's `user_version`: how many of the steps it has seen. */
export const VERSION = Object.keys(MIGRATIONS).length;
