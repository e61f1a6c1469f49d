// All that a record needs of the rules, in one place: what is put in one row, what rows rest on besides, whose names win, and
// how other reports tell the day of one that does not, and what wants a person's eye.
import { LISTED_NAMES } from "../lexicon/holders.ts";
import type { Redate } from "../model/across.ts";
import { doubtPlaces } from "../model/doubt.ts";
import { blockKeys } from "./blocks.ts";
import { citing } from "./citing.ts";
import { clueKeys } from "./clue-keys.ts";
import { datedBy } from "./dating.ts";
import { gathers } from "./groups.ts";
import { issuesOf } from "./issues.ts";
import { judged } from "./judgements.ts";
import { reconcile } from "./reconcile.ts";

export const RECORD_RULES = {
  blockKeys,
  reconcile,
  gathers,
  citing,
  judged,
  doubts: doubtPlaces,
  preferred: LISTED_NAMES,
  issues: issuesOf,
};

/** The same, with `redate` to read a report again once others tell its day. */
export const recordRules = (redate: Redate) => ({ ...RECORD_RULES, across: { clueKeys, datedBy, redate } });
