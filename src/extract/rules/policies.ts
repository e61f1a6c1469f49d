// Plans and laws: adopted, passed, unveiled, announced, dropped; recognitions; truces agreed; decisions taken.
import { type DeedRule, deed } from "./deed.ts";

const kind = "policy" as const;
const common = { kind, thing: "topic" } as const;

export const POLICIES: readonly DeedRule[] = [
  deed({
    ...common,
    name: "policy/adopts-plan",
    reason: "somebody adopted, passed or unveiled a plan or law",
    pattern:
      "[who:subject] ..4 ( [verb:does:enact] / [verb:does:set] out / [verb:does:set] down / voted ..1 to adopt|approve|pass|endorse ) [x:aside]* [what:np:plan] !over|void|dead|personae|personas",
  }),
  deed({
    ...common,
    name: "policy/and-adopts-plan",
    reason: "somebody did one thing and passed a law or plan",
    pattern: "[who:subject] ..9 and [verb:does:enact] [x:aside]* [what:np:plan]",
  }),
  deed({
    ...common,
    name: "policy/announces-truce-or-aid",
    reason: "somebody agreed to, declared or extended a truce",
    pattern:
      "[who:subject] ..5 ( [verb:does:agree] / reached|reaches|reach ) ..3 ( ( to|on )? [what:np:truce] / to ( stop fighting / cease fire / silence|lay|halt ..2 ( guns|arms|fighting|fire ) ) )",
  }),
  deed({
    ...common,
    name: "policy/sides-agree-truce",
    reason: "sides whom nobody names agreed to a truce",
    pattern:
      "( warring|rival|opposing|both|two sides|factions|parties|forces|groups ) ( in [p:place] )? ..1 [verb:does:agree] ..3 ( to|on )? [what:np:truce]",
    anonymous: true,
  }),
  deed({
    ...common,
    name: "policy/signs-law",
    reason: "a president signed a law",
    pattern: "[who:subject] ..2 ( [verb:does:sign] / [verb:does:ratify] ) [x:aside]* [what:np:statute]",
  }),
  deed({
    ...common,
    name: "policy/plan-adopted-by",
    reason: "a plan or law was adopted by somebody",
    pattern:
      "[what:np:plan] ( on|for|of|against|with ..6 )? ,? ..3 ( [verb:done:enact] / [verb:told:enact] / [verb:told:agree] / put before ..3 ) ..5 by ( the )? [who:doers]",
  }),
  deed({
    ...common,
    name: "policy/plan-offered-by-subject",
    reason: "a plan or truce that somebody offered, declared or agreed",
    pattern:
      "[what:np:plan] ( that )? the? [who:doers] ..1 ( [verb:does:provide] / [verb:does:enact] / [verb:does:agree] ) ( [x:aside] )+",
  }),
  deed({
    ...common,
    name: "policy/own-plan-dropped",
    reason: "somebody's plan was dropped",
    pattern:
      "[who:owner] 's|' [what:np:plan] ( on|for|of|to ..5 )? ( was|were|been ) dropped|scrapped|shelved|abandoned",
    status: "cancelled",
  }),
  deed({
    ...common,
    name: "policy/own-plan-adopted",
    reason: "somebody's plan was adopted or dropped",
    pattern:
      "[who:owner] 's|' [what:np:plan] ( on|for|of|to ..5 )? ( ,? [verb:done:enact] / , [verb:told:enact] by|on|at|in|last|this|yesterday )",
  }),
  deed({
    ...common,
    name: "policy/resolution-adopted",
    reason: "under or by a resolution adopted, a council decided",
    pattern: "[what:np:plan] adopted|passed ..3 , the? [who:doers]",
    status: "held",
  }),
  deed({
    ...common,
    name: "policy/adoption-of",
    reason: "the adoption or announcement of a plan",
    pattern:
      "( adoption|passage|announcement|unveiling|launch|approval|revision ) ( by [who:doers] )? of ( a|an|the )? [what:np:plan] ( ..6 by the? [who:doers] )?",
    status: "held",
    owner: true,
    anonymous: true,
  }),
  deed({
    ...common,
    name: "policy/newly-announced",
    reason: "somebody's newly announced plan",
    pattern: "[who:titleholder] 's|' newly|recently announced|unveiled|adopted|launched [what:np:plan]",
    status: "held",
  }),
  deed({
    ...common,
    name: "policy/own-new-law",
    reason: "somebody's new law",
    pattern:
      "[who:owner] 's|' new|newly|revised|amended|controversial !draft|proposed|planned ..1 [what:np:statute] !came|comes|entered|enters|took|takes|went|goes|school|schools|student|students|firm|firms|minister|professor|journal|degree|package",
    status: "held",
    alone: true,
    mentioned: true,
    target: false,
  }),
  deed({
    ...common,
    name: "policy/begins-plan",
    reason: "somebody is to begin a framework or programme",
    pattern: "[who:subject] ..4 ( [verb:does:begin] / [verb:does:propose] ) [x:aside]* [what:np:scheme]",
  }),
  deed({
    ...common,
    name: "policy/recognises",
    reason: "a state recognised another",
    pattern: "[who:subject] ..2 [verb:does:recognise] [x:aside]* ( the|a )? [what:party] ( state|as|'s )",
    status: "held",
  }),
  deed({
    ...common,
    name: "policy/recognition-granted",
    reason: "recognition was granted by a state",
    pattern: "recognition of [what:party] ..3 ( granted|extended ) by [who:doers]",
    status: "held",
  }),
  deed({
    ...common,
    name: "policy/decided-to",
    reason: "a government decided to do something",
    pattern: "[who:subject] ..2 [verb:does:decide] [x:aside]* to [what:infinitive]",
    status: "held",
  }),
  deed({
    ...common,
    name: "policy/announces-fund",
    reason: "somebody announced aid or assistance",
    pattern:
      "[who:subject] ..5 ( [verb:does:enact] / [verb:does:provide] ) [x:aside]* ( ..5 in|of|worth )? [what:np:aid]",
  }),
  deed({
    ...common,
    name: "policy/opens-to",
    reason: "a state legalised something, or eases controls",
    pattern: "[who:subject] ..4 ( [verb:does:lift] ) [x:aside]* [what:np:controls]",
  }),
];
