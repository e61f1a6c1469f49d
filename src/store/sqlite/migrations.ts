// The steps that bring a record's tables up to date, in order. A step that has been released is never changed.
import type { Kysely, Migration } from "kysely";
import { across } from "./migrations/across.ts";
import { courses } from "./migrations/courses.ts";
import { doubts } from "./migrations/doubts.ts";
import { ground } from "./migrations/ground.ts";
import { marks } from "./migrations/marks.ts";
import { names } from "./migrations/names.ts";
import { places } from "./migrations/places.ts";
import { standing } from "./migrations/standing.ts";
import { types } from "./migrations/types.ts";
import { waiting } from "./migrations/waiting.ts";

export const MIGRATIONS: Readonly<Record<string, Migration & { up: (db: Kysely<never>) => Promise<void> }>> =
  {
    "0001-ground": ground,
    "0002-names": names,
    "0003-across": across,
    "0004-marks": marks,
    "0005-courses": courses,
    "0006-doubts": doubts,
    "0007-waiting": waiting,
    "0008-places": places,
    "0009-types": types,
    "0010-standing": standing,
  };

/** The file's `user_version`: how many of the steps it has seen. */
export const VERSION = Object.keys(MIGRATIONS).length;
