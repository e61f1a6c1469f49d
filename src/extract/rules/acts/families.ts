// All rules for conflict and cooperation, in the order in which they are tried at a word: what binds more stands first.
import { ACCUSATIONS } from "./accusations.ts";
import type { ActRule } from "./act-rule.ts";
import { AGREEING } from "./agreeing.ts";
import { ASSAULTS } from "./assaults.ts";
import { COERCION } from "./coercion.ts";
import { COERCION_OF_THINGS } from "./coercion-of-things.ts";
import { CONCESSIONS } from "./concessions.ts";
import { CONSULTING } from "./consulting.ts";
import { FORCE_SHOWN } from "./force-shown.ts";
import { HAPPENINGS } from "./happenings.ts";
import { HELPING } from "./helping.ts";
import { PROTESTS } from "./protests.ts";
import { REFUSALS } from "./refusals.ts";
import { REQUESTS } from "./requests.ts";
import { RETREATS } from "./retreats.ts";
import { SUPPORTING } from "./supporting.ts";
import { THREATS } from "./threats.ts";
import { TIES_CUT } from "./ties-cut.ts";
import { WORKING_TOGETHER } from "./working-together.ts";

export const ACT_RULES: readonly ActRule[] = [
  ...HAPPENINGS,
  ...CONCESSIONS,
  ...RETREATS,
  ...REFUSALS,
  ...THREATS,
  ...ACCUSATIONS,
  ...REQUESTS,
  ...PROTESTS,
  ...TIES_CUT,
  ...FORCE_SHOWN,
  ...COERCION,
  ...COERCION_OF_THINGS,
  ...ASSAULTS,
  ...AGREEING,
  ...CONSULTING,
  ...SUPPORTING,
  ...WORKING_TOGETHER,
  ...HELPING,
];
