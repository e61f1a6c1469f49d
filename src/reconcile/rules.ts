// All that a record needs of the rules, in one place: what is put in one row, what rows rest on besides, whose names win.
import { LISTED_NAMES } from "../lexicon/holders.ts";
import { blockKeys } from "./blocks.ts";
import { citing } from "./citing.ts";
import { gathers } from "./groups.ts";
import { judged } from "./judgements.ts";
import { reconcile } from "./reconcile.ts";

export const RECORD_RULES = { blockKeys, reconcile, gathers, citing, judged, preferred: LISTED_NAMES };
