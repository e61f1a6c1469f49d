// Launches, attacks, intrusions, seizures, detentions, coups, build-ups: verbs whose subject or object bears arms, then what
// nouns tell. "He captured the mood" and "shot down the idea" have neither.
import { ATTACKS } from "./attacks.ts";
import { type DeedRule, deed } from "./deed.ts";

const kind = "incident" as const;

export const INCIDENTS: readonly DeedRule[] = [
  deed({
    name: "incident/launches-weapon",
    kind,
    reason: "somebody fired or tested a missile, rocket or drone",
    pattern: "[who:subject] ..4 [verb:does:fire] ( off )? [x:aside]* [what:np:weapon]",
  }),
  deed({
    name: "incident/weapons-launched-by",
    kind,
    reason: "missiles were fired by somebody",
    pattern:
      "[what:np:weapon] ..2 ( [verb:done:fire] / [verb:told:fire] ) ..5 ( by / from ..3 ) the? [who:doers]",
  }),
  deed({
    name: "incident/weapons-hit",
    kind,
    reason: "missiles launched from somebody's ships struck a place",
    pattern:
      "[w:np:weapon] ..1 [verb:does:attack] [target:place] ..8 ( launched|fired ) ..2 ( by|from ) ..2 [who:doers]",
  }),
  deed({
    name: "incident/shoots-down",
    kind,
    reason: "somebody shot down an aircraft",
    pattern: "[who:subject] ..3 [verb:does:down] down ( a|an|the|two|three|four )? [what:np:hardware]",
  }),
  deed({
    name: "incident/forces-shot-down",
    kind,
    reason: "forces shot down something of somebody's",
    pattern: "[who:forces] ..3 [verb:does:down] down ..2 [target:party]",
  }),
  deed({
    name: "incident/fires-on",
    kind,
    reason: "forces opened fire on, or fired upon, somebody",
    pattern:
      "[who:subject] ..3 ( [verb:does:open] fire / [verb:does:fire] ) ..2 ( on|upon|at ) ..3 ( [target:party] / [what:np:hardware] )",
  }),
  deed({
    name: "incident/forces-attack",
    kind,
    reason: "forces attacked a place or somebody",
    pattern:
      "[who:forces] ..3 ( [verb:does:attack] / [verb:does:seize] / [verb:does:invade] / [verb:does:topple] / [verb:does:kill] ) ( ..3 [target:party] / [target:place] / ..3 [what:np:hardware] / ..3 [what:np:captive] / the president|government|town|city|capital|village )",
  }),
  deed({
    name: "incident/attacks-hardware",
    kind,
    reason: "somebody attacked or seized a ship, a plane, a base or a place",
    pattern: "[who:subject] ..3 ( [verb:does:attack] / [verb:does:seize] ) ( , ..6 )? ..1 [what:np:hardware]",
  }),
  deed({
    name: "incident/carries-out-attack",
    kind,
    reason: "somebody carried out or launched an attack",
    pattern:
      "[who:subject] ..3 [verb:does:mount] out? [x:aside]* [what:np:strike] ( ( on|against|in|at ) ..3 ( [target:party] / [target:place] / [h:np:hardware] ) )?",
  }),
  deed({
    name: "incident/breaks-truce",
    kind,
    reason: "somebody broke a truce",
    pattern: "[who:subject] ..3 ( [verb:does:violate] / [verb:does:break] ) [x:aside]* [what:np:truce]",
  }),
  deed({
    name: "incident/strikes-place",
    kind,
    reason: "a state struck, bombed or shelled a place",
    pattern: "[who:subject] ..3 [verb:does:bombard] ..2 [target:place]",
  }),
  deed({
    name: "incident/seized-by",
    kind,
    reason: "a ship was seized, a place attacked, a plane shot down by somebody",
    pattern:
      "( [what:np:hardware] / [what:np:captive] / [target:place] / [target:party] ) ..2 ( [verb:done:seize] / [verb:done:attack] / [verb:done:hold] / [verb:done:invade] / [verb:done:down] down / [verb:done:kill] ) ..4 by the? [who:doers]",
  }),
  deed({
    name: "incident/detains",
    kind,
    reason: "somebody detained or arrested people",
    pattern:
      "[who:subject] ..3 [verb:does:hold] ( [x:aside]* [what:np:captive] / ..1 [target:person] / ..2 [target:titleholder] )",
  }),
  deed({
    name: "incident/invades",
    kind,
    reason: "a state invaded or annexed another",
    pattern: "[who:subject] ..2 [verb:does:invade] ..1 ( [target:place] / [target:party] )",
  }),
  deed({
    name: "incident/intrudes",
    kind,
    reason: "forces intruded into, crossed into or flew over somebody's land, waters or airspace",
    pattern:
      "[who:forces] ..3 [verb:does:intrude] ..6 ( into|over|inside|across|through|near ) ..2 ( [target:party] / [target:place] / [what:np:domain] / [q:proper] )",
  }),
  deed({
    name: "incident/enters-waters",
    kind,
    reason: "forces entered somebody's waters or airspace",
    pattern:
      "[who:subject] ..3 ( [verb:does:violate] / [verb:does:intrude] into? ) [x:aside]* [what:np:domain]",
  }),
  deed({
    name: "incident/pursues-into",
    kind,
    reason: "forces did something inside another state",
    pattern: "[who:forces] ..8 ( into|inside ) [target:party]",
    status: "held",
  }),
  deed({
    name: "incident/water-cannon",
    kind,
    reason: "coast guards trained water cannon on boats",
    pattern:
      "[who:subject] ..2 ( trained|turned|used|fired ) ..1 water cannon|cannons ( on|at|against / to prevent|block|stop|drive ) ..3 [what:np:hardware]",
    status: "held",
  }),
  deed({
    name: "incident/masses",
    kind,
    reason: "somebody masses troops",
    pattern:
      "[who:subject] ..3 [verb:does:mass] ..6 ( troops|forces|men|soldiers|armour|armor|tanks|warships )",
    ongoing: true,
  }),
  deed({
    name: "incident/deploys",
    kind,
    reason: "somebody deployed or sent forces",
    pattern: "[who:subject] ..3 [verb:does:deploy] [x:aside]* [what:np:forces]",
  }),
  deed({
    name: "incident/deployed",
    kind,
    reason: "forces have been deployed",
    pattern: "[who:forces] ..2 [verb:done:deploy] ..2 ( to|in|near|along|off )",
  }),
  deed({
    name: "incident/forces-down",
    kind,
    reason: "somebody forced down a plane, or broke through a border",
    pattern:
      "( [who:subject] ..3 ( [verb:does:force] down / ..4 to force down ) ..1 [what:np:hardware] / [who:forces] ..2 [verb:does:break] through|into ..1 [what:np:barrier] )",
  }),
  deed({
    name: "incident/clash",
    kind,
    reason: "forces clashed, or ships collided, with others",
    pattern:
      "[who:forces] ..2 ( [verb:does:clash] / [verb:does:die] ..6 fighting ) ..3 with ..1 ( [also:doers] / [what:np:hardware] )",
  }),
  deed({
    name: "incident/ships-collide",
    kind,
    reason: "ships or forces of several collided or clashed somewhere",
    pattern: "[who:forces] [x:aside]* [verb:does:clash] ( near|off|in|at|over|along|on|around / . / $ )",
  }),
  deed({
    name: "incident/soldiers-died",
    kind,
    reason: "soldiers died fighting others",
    pattern: "[who:subject] ..2 [verb:does:die] ..8 fighting|clash|clashes with ..1 [also:doers]",
  }),
  deed({
    name: "incident/kills",
    kind,
    reason: "forces killed somebody named",
    pattern: "[who:forces] ..3 [verb:does:kill] ..2 ( [target:person] / [what:np:captive] )",
  }),
  deed({
    name: "incident/uses-weapons",
    kind,
    reason: "a government used chemical weapons or force",
    pattern:
      "[who:subject] ..3 [verb:does:use] ..2 ( chemical|biological|such|cluster weapons|munitions / barrel bombs / sarin|chlorine / live ammunition )",
  }),
  deed({
    name: "incident/seized-power",
    kind,
    reason: "the military seized power",
    pattern:
      "( [who:subject] ( , ..6 , )? ..3 / ^ the? army|military|soldiers ..6 ) ( seized|seizes|took|grabbed ) power|control",
    status: "held",
    anonymous: true,
  }),
  deed({
    name: "incident/soldiers-seize",
    kind,
    reason: "soldiers or gunmen whom nobody names overthrew, killed, attacked or seized",
    pattern:
      "[opening] ( the|some|about|dozens|hundreds|of|armed|suspected|mutinous|islamist|unidentified|unknown )* ( soldiers|troops|rebels|gunmen|militants|insurgents|mutineers|jihadists|separatists|men|fighters|attackers|assailants|bandits|extremists ) ..2 ( [verb:does:topple] ..2 ( [target:titleholder] / [what:np:leader] ) / [verb:does:kill] ..3 [what:np:victim] / ( [verb:does:attack] / [verb:does:seize] ) ..2 ( [what:np:hardware] / [what:np:post] / [target:place] ) / [verb:does:hold] ..2 [what:np:captive] )",
    anonymous: true,
  }),
  deed({
    name: "incident/topples",
    kind,
    reason: "somebody overthrew a government",
    pattern: "[who:subject] ..2 [verb:does:topple] ( the|its|a )? ..2 [what:np:leader]",
  }),
  ...ATTACKS,
];
