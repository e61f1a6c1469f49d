// Attacks, clashes, arrests, coups and the fall of towns that nouns tell of: "the raid on the depot", "fighting broke out".
import { type DeedRule, deed } from "./deed.ts";

const kind = "incident" as const;

export const ATTACKS: readonly DeedRule[] = [
  deed({
    name: "incident/own-attack",
    kind,
    reason: "somebody's attack, invasion or incursion",
    pattern:
      "( the )? ( [who:owner] 's|' ..2 / [who:party] ) ( [what:np:strike] / boarding|seizure|detention|arrest|capture|hijacking|sinking|shelling / ( missile|nuclear|rocket|satellite ) launch|test|launches|tests / ( launch|test|firing ) of [what:np:weapon] ) ( ( of|on|against|into|at ) ..3 [target:party] / ( of|on|against|into|at ) ..3 [target:place] / ( of|on|against|into ) [h:np:hardware] / [x:aside] / on|in [x:time] )",
    status: "held",
  }),
  deed({
    name: "incident/attack-claimed",
    kind,
    reason: "an attack on a place, claimed or made by somebody",
    pattern:
      "[what:np:strike] ( on|against ) ..3 ( [target:place] / [target:party] ) ..3 ( claimed|made|carried out|launched )? by the? [who:doers]",
    status: "held",
  }),
  deed({
    name: "incident/attack-by-on",
    kind,
    reason: "an attack by somebody, named or not, on something",
    pattern:
      "[what:np:strike] by ( ( the? [who:doers] ) / ..5 ) ( on|against ) ..3 ( [h:np:hardware] / [h:np:post] / [target:place] / [target:party] )",
    anonymous: true,
    status: "held",
  }),
  deed({
    name: "incident/attack-of-day",
    kind,
    reason: "“Friday's attack killed nine”",
    pattern:
      "[t:time] 's ..1 attack|attacks|bombing|bombings|ambush|raid|airstrike|airstrikes|shelling ( was|were|began|came|killed|wounded|left|occurred|happened / about|some|near|in ..6 [target:place] )",
    anonymous: true,
    status: "held",
  }),
  deed({
    name: "incident/attack-killed",
    kind,
    reason: "an attack killed or hurt people",
    pattern:
      "( ( the|a|an|another )? ( suspected|alleged|apparent|reported|overnight|new|recent|deadly )* ( [who:demonym] / [who:party] ( ( drone|air|missile|rocket|artillery|military|naval )+ / ( - led ) )? !embassy|consulate|base|mission ) )? [what:np:strike] ( in|on|at|near|against ..7 )? ( that ..8 )? [x:aside]* ( killed|wounded|injured / left ..3 dead|wounded / claimed ..3 lives / hit|struck|targeted|destroyed|damaged ..3 ( [h:np:hardware] / [target:place] ) )",
    anonymous: true,
    status: "held",
  }),
  deed({
    name: "incident/drones-struck",
    kind,
    reason: "drones, missiles or bombs whose owner is not told struck something",
    pattern:
      "[opening] ..2 ( drones|missiles|rockets|shells|airstrikes|warplanes ( [verb:does:attack] / landed|fell on|in ) / drone|missile|rocket ( has|had )? ( hit|struck|attacked / landed|fell on|in ) ) ..3 ( [what:np:hardware] / [target:place] )",
    anonymous: true,
    status: "held",
  }),
  deed({
    name: "incident/killed-in-attack",
    kind,
    reason: "people were killed in an attack",
    pattern:
      "( [what:np:victim] / [target:party] ) ..2 ( was|were|been ) also? killed|wounded|injured|murdered ..6 in|by|during ..2 [what:np:strike]",
    anonymous: true,
    status: "held",
  }),
  deed({
    name: "incident/attack-in-which",
    kind,
    reason: "an attack in which people were killed",
    pattern:
      "[what:np:strike] ( in|on|at|near|against ..4 )? [x:aside]* ,? in which ..4 ( was|were|died|lost )",
    anonymous: true,
    status: "held",
  }),
  deed({
    name: "incident/fighting-breaks-out",
    kind,
    reason: "fighting broke out or went on again",
    pattern:
      "fighting|clashes|shooting|hostilities|shelling ( [x:aside] / between ..2 [who:party] ..3 and ..2 [also:party] )* ( broke|breaks|broken out / erupted|erupts / resumed|resumes / began|started / flared )",
    anonymous: true,
    target: false,
    status: "held",
  }),
  deed({
    name: "incident/clashes-between",
    kind,
    reason: "clashes between two sides",
    pattern:
      "clashes|clash|fighting|skirmish|skirmishes|firefight between ..2 [who:party] ..3 and ..2 [also:party]",
    target: false,
    status: "held",
  }),
  deed({
    name: "incident/arrest-by",
    kind,
    reason: "the arrest or seizure of somebody by another",
    pattern:
      "( arrest|detention|capture|seizure|kidnapping|killing|boarding|shooting ) of ..5 [target:party] ..4 by ..1 [who:party]",
    status: "held",
  }),
  deed({
    name: "incident/buildup-of",
    kind,
    reason: "a state's build-up or deployment of troops",
    pattern:
      "[who:owner] 's|' [what:np:buildup] of ( troops|forces|soldiers|armour|tanks ) ( ..12 with|of|on|in [target:party] )?",
    status: "held",
  }),
  deed({
    name: "incident/coup-in",
    kind,
    reason: "a coup or mutiny in a state",
    pattern: "[what:np:coup] in [target:party]",
    alone: true,
    anonymous: true,
    status: "held",
  }),
  deed({
    name: "incident/dated-coup",
    kind,
    reason: "a coup with its day",
    pattern: "( [t:time] 's? / the [t:time] ) ( military )? ( coup|mutiny|putsch )",
    anonymous: true,
    alone: true,
    status: "held",
  }),
  deed({
    name: "incident/dated-strike",
    kind,
    reason: "an attack with its place and day",
    pattern:
      "( ( terror|terrorist|rocket|missile|drone|suicide|air|chemical )+ / [t:time] 's? ) [what:np:strike] ( on|in|against|near ) ..4 ( [target:place] / [h:np:hardware] )",
    alone: true,
    anonymous: true,
    status: "held",
  }),
  deed({
    name: "incident/recent-attack-on",
    kind,
    reason: "an attack on a convoy, a ship or a base",
    pattern: "( the|an|a ) ..3 attack|attacks|strike|strikes|raid ( on|against ) ..3 [what:np:hardware]",
    alone: true,
    anonymous: true,
    status: "held",
  }),
  deed({
    name: "incident/shots-exchanged",
    kind,
    reason: "shots were exchanged",
    pattern: "shots|fire|gunfire [verb:done:exchange]",
    anonymous: true,
  }),
  deed({
    name: "incident/hijack",
    kind,
    reason: "the hijacking of a ship or plane",
    pattern: "( hijack|hijacking|sinking|bombing|capture ) of [what:np:hardware]",
    alone: true,
    anonymous: true,
    status: "held",
  }),
  deed({
    name: "incident/capture-of-town",
    kind,
    reason: "the fall, capture or liberation of a place",
    pattern:
      "( the ) ..1 ( liberation|recapture|fall|capture|bombardment|shelling|siege ) of ..1 [target:place] !wall|'s",
    alone: true,
    anonymous: true,
    status: "held",
  }),
  deed({
    name: "incident/mines",
    kind,
    reason: "mines were laid or attached",
    pattern: "( attached|laid|planted ) ..1 ( mines|explosives|bombs ) ( to|in|on|off )",
    alone: true,
    anonymous: true,
    status: "held",
  }),
];
