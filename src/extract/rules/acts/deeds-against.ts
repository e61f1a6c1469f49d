// Words that tell of conflict in deed: protests, ties cut, arms shown, coercion, violence. What binds more stands first.
import type { ActRule } from "./act-rule.ts";
import { ASSAULTS } from "./assaults.ts";
import { COERCION } from "./coercion.ts";
import { PROTESTS } from "./protests.ts";
import { TIES_AND_FORCE } from "./ties-and-force.ts";

export const DEEDS_AGAINST: readonly ActRule[] = [...PROTESTS, ...TIES_AND_FORCE, ...COERCION, ...ASSAULTS];
