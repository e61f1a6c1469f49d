// What a state does against another, or takes back: sanctions, tariffs, bans, expulsions, recalls, broken ties, closed
// borders, boycotts, withdrawals, applications to join.
import { type DeedRule, deed } from "./deed.ts";

const kind = "measure" as const;

export const MEASURES: readonly DeedRule[] = [
  deed({
    name: "measure/imposes-sanctions",
    kind,
    reason: "somebody imposed, raised or lifted sanctions, tariffs or a ban",
    pattern:
      "[who:subject] ..4 ( [verb:does:impose] / [verb:does:lift] / [verb:does:put] ) [x:aside]* [what:np:sanction]",
  }),
  deed({
    name: "measure/sanctions-imposed-by",
    kind,
    reason: "sanctions were imposed by somebody",
    pattern:
      "[what:np:sanction] ( on|against|of ..6 )? ..4 ( [verb:done:impose] / [verb:told:impose] / [verb:done:lift] / [verb:told:lift] ) ..5 by the? [who:doers]",
  }),
  deed({
    name: "measure/sanctions-somebody-imposed",
    kind,
    reason: "sanctions that somebody imposed",
    pattern: "[what:np:sanction] ( ..5 ) ( that )? the? [who:doers] ..2 [verb:does:impose] ( [x:aside] )",
  }),
  deed({
    name: "measure/sanctions-fell",
    kind,
    reason: "sanctions or bans came into effect or fell away",
    pattern:
      "[what:np:sanction] ( on|against|for ) ..1 [target:party] ..10 ( fell away / ( came|come|took|take ) ( into effect|force / effect ) / expired|lapsed / ( were|was ) lifted|imposed|eased|extended )",
    anonymous: true,
    status: "held",
  }),
  deed({
    name: "measure/bans-trade",
    kind,
    reason: "somebody banned or halted trade or travel",
    pattern:
      "[who:subject] ..4 ( [verb:does:ban] / [verb:does:phase] out ) [x:aside]* [what:np:trade] ( of|to|from|with|between ..6 [target:party] )?",
  }),
  deed({
    name: "measure/trade-banned",
    kind,
    reason: "goods or sales were halted",
    pattern: "( new )? ( [who:party] ) [what:np:trade] ..4 to [target:party] [verb:done:ban]",
  }),
  deed({
    name: "measure/bars-person",
    kind,
    reason: "a state barred a person or a people",
    pattern: "[who:subject] ..3 [verb:does:bar] ..3 ( [target:person] / [target:party] )",
  }),
  deed({
    name: "measure/lists",
    kind,
    reason: "somebody put people or firms under sanctions",
    pattern: "[who:subject] ..3 [verb:does:list] ..4 [what:np:listed]",
    ongoing: true,
  }),
  deed({
    name: "measure/adds-to-list",
    kind,
    reason: "somebody added names to a sanctions list",
    pattern:
      "[who:subject] ..3 ( [verb:does:put] / [verb:does:add] ) ..10 ( to|on|onto ) ..4 ( sanctions|entity|terrorist|terror|export list / blacklist )",
  }),
  deed({
    name: "measure/restrictive-measures",
    kind,
    reason: "somebody imposed, prolonged or lifted restrictive measures",
    pattern:
      "[who:subject] ..4 ( [verb:does:impose] / [verb:does:lift] ) [x:aside]* ( the|a|an|its|new|further|these|existing|some|next )* ( ..4 package|round|set of )? ( new|further )* ( restrictive|punitive|retaliatory|coercive measures )",
  }),
  deed({
    name: "measure/suspends-member",
    kind,
    reason: "a body suspended a member",
    pattern:
      "[who:subject] ..2 [verb:does:halt] [target:party] ( from / after|over|until|following / [x:aside] / , / . / $ )",
  }),
  deed({
    name: "measure/blacklists",
    kind,
    reason: "somebody put a name on its sanctions list",
    pattern: "[who:subject] ..2 [verb:does:put] ..1 [target:party] ..8 on ..3 ( list|blacklist )",
  }),
  deed({
    name: "measure/expels",
    kind,
    reason: "a state expelled diplomats",
    pattern:
      "[who:subject] ..4 ( [verb:does:expel] / [verb:does:throw] out ) [x:aside]* ( [what:np:envoy] / ..2 [target:party] )",
  }),
  deed({
    name: "measure/orders-expulsion",
    kind,
    reason: "a state ordered the expulsion or recall of an envoy, or the closing of a mission",
    pattern:
      "[who:subject] ..3 [verb:does:order] [x:aside]* the? immediate? ( expulsion|recall|deportation|closure|departure ) of ..3 ( [what:np:envoy] / [what:np:frontier] )",
  }),
  deed({
    name: "measure/hours-to-leave",
    kind,
    reason: "a state gave somebody hours or days to leave",
    pattern:
      "[who:subject] ..2 ( gave|gives|given ) ( him|her|them ) ..2 ( hours|days|day|week|weeks ) to ( leave|depart|go|pack )",
    status: "held",
  }),
  deed({
    name: "measure/persona-non-grata",
    kind,
    reason: "somebody was declared unwelcome",
    pattern:
      "( [who:subject] ..3 ( declared|declares ) ..2 [target:titleholder] ..3 persona / [what:np:envoy] ..4 ( was|were|been ) declared persona )",
    status: "held",
    anonymous: true,
  }),
  deed({
    name: "measure/expelling",
    kind,
    reason: "expelling diplomats, a state did something",
    pattern: "( ^ / , ) [verb:doing:expel] [what:np:envoy] ( ..3 [target:party] ..2 )? , [who:subject]",
    status: "held",
  }),
  deed({
    name: "measure/expelled-by",
    kind,
    reason: "diplomats were ordered out of a state",
    pattern:
      "[what:np:envoy] ..1 ( were|was|are|have|been ) ..3 ( ordered out / expelled / told to leave / sent home / thrown out ) ( of / from / by ) the? [who:doers]",
    status: "held",
  }),
  deed({
    name: "measure/expelled",
    kind,
    reason: "diplomats were expelled by somebody behind",
    pattern:
      "[what:np:envoy] ( left / have left / must leave ) [place:place] ..4 at the request of ( the )? [who:doers]",
    status: "held",
  }),
  deed({
    name: "measure/envoys-left",
    kind,
    reason: "envoys left a state after it threatened or ordered them",
    pattern: "[what:np:envoy] ..1 left [who:party] after",
    status: "held",
  }),
  deed({
    name: "measure/retaliates-told-to-leave",
    kind,
    reason: "a state answers: so many diplomats were told to go, or are out",
    pattern:
      "[who:subject] ..1 ( retaliated|responded|answered|replied / struck|hit back ) ..6 : ..2 [what:np:envoy] ( were|was|are|have been ) ..1 ( told to / ordered / expelled / given / out / sent )",
    status: "held",
  }),
  deed({
    name: "measure/envoy-withdrawn",
    kind,
    reason: "a state's envoy is withdrawn",
    pattern: "[who:owner] 's|' ..1 [what:np:envoy] ( in|to ..2 )? [verb:done:recall]",
  }),
  deed({
    name: "measure/sends-packing",
    kind,
    reason: "a state sent an envoy packing, or declared him unwelcome",
    pattern:
      "[who:subject] ..2 ( [verb:does:send] / gives|gave / declared|declaring|declares ,? / , declaring ) [what:np:envoy] ( packing / home / ..3 ( hours|day|days|week ) to leave|pack|go / unwelcome / persona non grata )",
    status: "held",
  }),
  deed({
    name: "measure/declares-non-grata",
    kind,
    reason: "a state declared somebody's diplomats persona non grata, the words before the diplomats",
    pattern:
      "[who:subject] ..3 ( declared|declares|declare|declaring / will|to declare ) ( persona|personae|personas non grata|gratae ) ..2 [what:np:envoy] ( ( of|from|at ) ..2 [target:party] )?",
    status: "held",
  }),
  deed({
    name: "measure/envoys-expelled",
    kind,
    reason: "diplomats were expelled, by whom is not told",
    pattern: "[what:np:envoy] ( from|of ..2 [target:party] )? ..2 [verb:done:expel] !by",
    anonymous: true,
  }),
  deed({
    name: "measure/recalls-envoy",
    kind,
    reason: "a state recalled its ambassador",
    pattern:
      "[who:subject] ..3 ( [verb:does:recall] / [verb:does:call] / [verb:does:bring] back / brought back / calls|called ) ..1 ( its|their|the|his ) [what:np:envoy] ( home )? ( ( from|to|in ) [target:party] )?",
  }),
  deed({
    name: "measure/recall-of",
    kind,
    reason: "a state's recall or expulsion of an envoy",
    pattern:
      "[who:owner] 's|' ..1 recall|expulsion|withdrawal of [what:np:envoy] ( ( from|in|to ) [target:party] )?",
    status: "held",
  }),
  deed({
    name: "measure/cuts-ties",
    kind,
    reason: "a state cut, suspended or restored ties with another",
    pattern:
      "[who:subject] ..3 ( [verb:does:cut] off? / [verb:does:restore] ) [x:aside]* [what:np:ties] ( with|to ..2 [target:party] )?",
  }),
  deed({
    name: "measure/breaks-with",
    kind,
    reason: "a state broke with another",
    pattern: "[who:subject] ..2 ( broke|breaks|break|breaking ) with [target:party]",
    status: "held",
  }),
  deed({
    name: "measure/closes-border",
    kind,
    reason: "a state closed or opened its border",
    pattern:
      "[who:subject] ..3 [verb:does:close] ( its|their|the|all ) [what:np:frontier] ( ..1 with|to ..2 [target:party] )?",
  }),
  deed({
    name: "measure/opens-border",
    kind,
    reason: "a state opened its border, its ports or its airspace to others",
    pattern:
      "[who:subject] ..3 [verb:does:unseal] ( its|their|the|all|some|several|more|two|three|four|of )* [what:np:frontier] to !the|visitors|tourists|public|sightseers ( ..2 [target:party] / ..5 from [target:party] )?",
  }),
  deed({
    name: "measure/closing-border",
    kind,
    reason: "closing its border, a state did something",
    pattern:
      "( ^ / , ) closing|shutting|sealing its [what:np:frontier] with ..1 [target:party] ..3 , [who:subject]",
    status: "held",
  }),
  deed({
    name: "measure/freezes-assets",
    kind,
    reason: "somebody froze assets or revoked licences and visas",
    pattern:
      "[who:subject] ..6 ( [verb:does:freeze] [x:aside]* [what:np:assets] / [verb:does:lift] ..2 licence|license|visa|visas|permit|permits|accreditation )",
  }),
  deed({
    name: "measure/boycotts",
    kind,
    reason: "a state boycotts something",
    pattern:
      "[who:subject] ..3 ( [verb:does:boycott] ..1 / will send no officials to / ..3 boycott of ) ..2 [what:np:games]",
  }),
  deed({
    name: "measure/endorsed-boycott",
    kind,
    reason: "a move or boycott endorsed by others",
    pattern:
      "( move|boycott|sanctions|measure ) ( recently|also )? ( endorsed|joined|backed|followed ) by ( the )? [who:doers]",
    status: "held",
  }),
  deed({
    name: "measure/follow-suit",
    kind,
    reason: "others said they would follow suit",
    pattern: "[who:subject] ..2 ( [verb:does:follow] ( the )? suit )",
  }),
  deed({
    name: "measure/send-no-officials",
    kind,
    reason: "a state will send no officials to an event",
    pattern: "[who:subject] announced ..1 ( a )? ( diplomatic )? boycott of ( the )? ..4",
    status: "held",
  }),
  deed({
    name: "measure/withdraws-from",
    kind,
    reason: "a state withdrew from, or quit, a treaty or body",
    pattern: "[who:subject] ..3 ( [verb:does:pull] out? of|from / [verb:does:quit] ) the? [target:forum]",
  }),
  deed({
    name: "measure/suspends-part",
    kind,
    reason: "somebody suspended its part in a treaty or body",
    pattern: "[who:subject] ..3 [verb:does:halt] ..6 ( in|to|from|under ) the? [target:forum]",
  }),
  deed({
    name: "measure/suspends-aid",
    kind,
    reason: "the suspension of aid or trade by somebody",
    pattern: "( suspension|freezing|halting|freeze ) of [what:np:ties] ..3 by the? [who:doers]",
    status: "held",
  }),
  deed({
    name: "measure/applies-to-join",
    kind,
    reason: "a state applied to join a body",
    pattern:
      "[who:subject] ..3 [verb:does:apply] ..3 ( to join / for ..2 membership|accession|admission ) ..3 ( [target:forum] )?",
  }),
  deed({
    name: "measure/application-to-join",
    kind,
    reason: "a state's application to join a body",
    pattern:
      "[who:owner] 's|' ..1 ( application|bid|request ) ( to join / for membership in|of / to ) ( the )? [target:forum]",
  }),
  deed({
    name: "measure/new-listings",
    kind,
    reason: "new sanctions listings of a body",
    pattern:
      "( new|further|additional|[t:time] ) [who:party] [what:np:listing] ( on|against ) [target:party]",
    status: "held",
  }),
  deed({
    name: "measure/wave-of-expulsions",
    kind,
    reason: "states joined a wave of expulsions or sanctions",
    pattern:
      "[who:subject] ..1 ( joined|joins|followed ) ( the|a ) ( wave|round|string|series ) of ( expulsions|sanctions ) ( ..4 : ..4 [target:party] )?",
    status: "held",
  }),
  deed({
    name: "measure/retaliates",
    kind,
    reason: "somebody barred another's in answer",
    pattern: "[who:subject] ..6 ( by|, )? [verb:doing:bar] ..2 [target:party]",
    status: "held",
  }),
];
