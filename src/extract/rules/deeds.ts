// All families of deeds, each an ordered list of rules of its own.
import { APPOINTMENTS } from "./appointments.ts";
import type { DeedRule } from "./deed.ts";
import { ENTRIES } from "./entries-into-force.ts";
import { EXERCISES } from "./exercises.ts";
import { INCIDENTS } from "./incidents.ts";
import { LEVELS } from "./levels.ts";
import { MEASURES } from "./measures.ts";
import { POLICIES } from "./policies.ts";
import { PUBLICATIONS } from "./publications.ts";
import { SIGNINGS } from "./signings.ts";

export const DEEDS: readonly (readonly DeedRule[])[] = [
  PUBLICATIONS,
  SIGNINGS,
  ENTRIES,
  POLICIES,
  EXERCISES,
  INCIDENTS,
  [...MEASURES, ...LEVELS],
  APPOINTMENTS,
];
