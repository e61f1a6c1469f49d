// Words that tell of ties cut or thinned: trade, aid, envoys, membership. What binds more stands first.
import { type ActRule, family } from "./act-rule.ts";

const sanction = family("SANCTION");

const DIPLOMATS =
  "diplomat|diplomats|ambassador|ambassadors|envoy|envoys|attaché|attache|attachés|consul|inspectors|observers|monitors|mission|staff|officials|chargé";
const TIES =
  "aid|assistance|ties|relations|links|flights|trade|talks|negotiations|cooperation|shipments|deliveries|exports|imports|supplies|contacts|credits|loans|membership|visas|mediation|programme|program|agreement|treaty|participation|gas|oil|dealings|purchases|funding|funds|money|payments|exchanges|sales|sale|delivery|deals|contracts|contract|arms|transfers|accreditation|pact|accord|partnership|visit|hotlines|hotline|lines|electricity|water|fuel|coal|grain|grants|grant|assets|accounts|subsidies|investment|support|services|ferries|trains|buses|licences|scholarships|treaties";

const WARES =
  "imports|exports|trade|flights|sales|beef|goods|products|airlines|wine|wines|meat|milk|cheese|fruit|vegetables|poultry|chicken|pork|fish|seafood|lobster|barley|coal|oil|gas|steel|timber|grain|wheat|rice|sugar|tea|coffee|cotton|sweets|chocolate|software|chips|cars|lorries|trucks|ships|vessels|planes|aircraft|ferries|companies|banks|firms|telecoms|apps|carriers|diamonds|gold|uranium|arms|weapons|tourists|imported|shipments|purchases";

export const TIES_CUT: readonly ActRule[] = [
  sanction(
    "show-envoy-door",
    `show~|ask~|tell~|give~ ..6 ( ${DIPLOMATS} ) ..5 ( the door / marching orders / to pack|leave|go )`,
    "sends another's diplomats home",
    { mode: "expel", context: "diplomatic", foreign: true },
  ),
  sanction("pull-plug", "pull~ ..1 plug on", "cuts what it had with another", {
    mode: "discontinue",
    foreign: true,
  }),
  sanction("on-hold", `put~|place~ ..9 on ( hold|ice )`, "cuts what it had with another", {
    mode: "discontinue",
    foreign: true,
  }),
  sanction("cut-off", "cut~|shut~ ..1 [actor] ( off|out )", "cuts what it had with another", {
    mode: "discontinue",
  }),
  sanction(
    "shut-ports-to",
    "close~|shut~|bar~|seal~ ( off )? ..5 ( airspace|port|ports|harbours|harbors|skies|market|markets|waters|shops ) ..1 to",
    "cuts trade with another",
    { mode: "discontinue", context: "economic", foreign: true },
  ),
  sanction(
    "ground-flights",
    "ground~|suspend~|stop~|halt~|cancel~|cut~ ..4 ( flights|planes|trains|ferries|buses|services ) ..2 ( to|from|with|between )",
    "cuts trade with another",
    { mode: "discontinue", context: "economic", foreign: true },
  ),
  sanction(
    "staff-home",
    "bring~|call~|fly~|order~|pull~ ..5 ( staff|diplomats|ambassador|envoy|embassy|mission|advisers|students|citizens|nationals|workers ) ..3 ( home|out|back / to leave )",
    "calls its own people home",
    { mode: "withdraw", context: "diplomatic", foreign: true },
  ),
  sanction("walk-away-from-body", "walk~ away from [forum]", "ends a tie", {
    mode: "withdraw",
    context: "diplomatic",
  }),
  sanction(
    "call-home",
    "call~|bring~|order~|summon~|fetch~|fly~ ..4 ambassador|envoy|envoys|diplomats|diplomat|ambassadors|commissioner|consul|attaché|representative|mission|staff ..2 home|back",
    "calls its own diplomats home",
    { mode: "withdraw", context: "diplomatic", toward: "from in" },
  ),
  sanction(
    "recall-more",
    "recall~|withdraw~|pull~|evacuate~ ..6 commissioner|consul|consuls|chargé|attaché|attachés|representative|delegate|envoys",
    "calls its own diplomats home",
    { mode: "withdraw", context: "diplomatic", toward: "from in to" },
  ),
  sanction("send-packing", "send~ ..6 packing", "sends another's diplomats home", {
    mode: "expel",
    context: "diplomatic",
  }),
  sanction(
    "throw-out-diplomats",
    `throw~|kick~|boot~|turf~|put~|send~|order~|drum~ ( out )? ..7 ( ${DIPLOMATS}|spies|agents|commissioner|consuls|clerks|secretary ) ..3 ( out|home|away|packing )`,
    "sends another's diplomats home",
    { mode: "expel", context: "diplomatic" },
  ),
  sanction(
    "throw-out-spies",
    `throw~|kick~|boot~ out ..5 ( ${DIPLOMATS}|spies|agents|commissioner )`,
    "sends another's diplomats home",
    { mode: "expel", context: "diplomatic" },
  ),
  sanction(
    "expel-more",
    "expel~|eject~|oust~ ..6 ( spies|agents|commissioner|consuls|clerks|secretary|nuncio )",
    "sends another's diplomats home",
    { mode: "expel", context: "diplomatic" },
  ),
  sanction(
    "hours-to-leave",
    `give~|tell~|order~|ask~ ..5 ${DIPLOMATS} ..5 ( hours|days|week|weeks ..1 to ..1 ( leave|go|pack|quit|depart|get ) / to ( be gone / leave|depart|quit|pack ) )`,
    "sends another's diplomats home",
    { mode: "expel", context: "diplomatic" },
  ),
  sanction(
    "oust-member",
    "expel~|eject~|exclude~|bar~|ban~|suspend~|oust~|drop~|throw~|kick~|remove~|strip~|shut~|unseat~|disinvite~ ( [actor] / the|its|his ) ..5 ( from|of / out of ) ..6 ( council|bloc|union|league|commonwealth|membership|group|body|assembly|alliance|summit|talks|seat|vote|voting|privileges|preferences|system|forum|conference|programme|program|scheme|club|swift / [forum] )",
    "shuts another out",
    { mode: "discontinue", context: "diplomatic" },
  ),
  sanction(
    "suspend-membership",
    "suspend~|freeze~|revoke~|end~|terminate~|annul~ ..4 ( membership|participation|accreditation|status|preferences|privileges|visa-free|accession|seat )",
    "shuts another out",
    { mode: "discontinue", context: "diplomatic" },
  ),
  sanction("break-with", "break~|split~ ( off )? with [actor]", "ends relations", {
    mode: "withdraw",
    context: "diplomatic",
  }),
  sanction(
    "sever-more",
    "sever~|cut~|break~|snap~|rupture~|downgrade~|freeze~|suspend~|end~|loosen~|reduce~|curtail~|scale~|halt~|roll~ ( off|back|down )? ..7 ( ties|relations|links|contacts|contact|connections|link|cooperation|co-operation|partnership|exchanges|dialogue|alliance )",
    "ends relations",
    { mode: "withdraw", context: "diplomatic" },
  ),
  sanction("drop-for", "drop~|abandon~|ditch~|forsake~ [actor] for [actor]", "ends relations", {
    mode: "withdraw",
    context: "diplomatic",
  }),
  sanction(
    "close-embassy-more",
    "close~|shut~|shutter~|vacate~|empty~|abandon~|padlock~ ( down )? ..6 ( embassy|consulate|consulates|embassies|mission|legation|office ..1 in )",
    "ends relations",
    { mode: "withdraw", context: "diplomatic" },
  ),
  sanction("move-embassy", "move~|remove~ ..3 embassy ..3 ( out|back|from )", "ends relations", {
    mode: "withdraw",
    context: "diplomatic",
  }),
  sanction(
    "hold-back",
    `hold~|keep~ ( up|back ) ..8 ( ${TIES}|tanks|jets|missiles|dollars|euros )`,
    "cuts what it had with another",
    { mode: "discontinue" },
  ),
  sanction(
    "hold-back-behind",
    `withhold~|block~|delay~|deny~|refuse~|slash~|trim~|axe~|terminate~|revoke~|rescind~|annul~|tear~|rip~|void~|shelve~|stall~|interrupt~|throttle~|pare~|drop~|renounce~|abrogate~|denounce~|abandon~|quit~ ( up|down )? ..6 ( ${TIES} ) !to`,
    "cuts what it had with another",
    { mode: "discontinue" },
  ),
  sanction("let-lapse", "let~|allow~ ..8 lapse|expire", "cuts what it had with another", {
    mode: "discontinue",
  }),
  sanction(
    "turn-off",
    "turn~|switch~|shut~|cut~ ( off|down )? ..3 ( tap|taps|gas|oil|valves|valve|supply|supplies|power|electricity|water|flow|money|hotline|hotlines|pipeline )",
    "cuts what it had with another",
    { mode: "discontinue", context: "economic", toward: "to with" },
  ),
  sanction("embargo", "embargo~|blacklist~|boycott~|ostracise~|ostracize~|shun~", "cuts trade with another", {
    mode: "discontinue",
    context: "economic",
  }),
  sanction(
    "penalties",
    "impose~|slap~|place~|put~|levy~|announce~|adopt~|approve~|order~|agree~|widen~|extend~|renew~|tighten~|introduce~|clamp~|raise~|threaten~ ..7 ( sanctions|embargo|embargoes|tariffs|tariff|duties|duty|penalties|penalty|quotas|surcharge|levy|levies|boycott|curbs )",
    "cuts trade with another",
    { mode: "discontinue", context: "economic", toward: "on against" },
  ),
  sanction(
    "put-on-list",
    "put~|add~|place~ ..8 ( on|to ) ..5 ( blacklist|list|sanctions )",
    "cuts trade with another",
    { mode: "discontinue", context: "economic" },
  ),
  sanction(
    "freeze-assets",
    "freeze~|block~|seize~ ..6 ( assets|accounts|credits|credit|funds|deposits|reserves|holdings )",
    "cuts what it had with another",
    { mode: "discontinue", context: "economic" },
  ),
  sanction(
    "ban-wares",
    `ban~|block~|bar~|stop~|halt~|suspend~|prohibit~|outlaw~|restrict~|curb~|refuse~|forbid~|exclude~|embargo~ ..6 ( ${WARES} )`,
    "cuts trade with another",
    { mode: "discontinue", context: "economic", foreign: true },
  ),
  sanction(
    "ban-from-airspace",
    "ban~|bar~|close~|shut~|forbid~|prohibit~ ..8 ( from|to ) ..5 ( airspace|ports|skies|harbours|market|waters|shelves|soil|airports )",
    "cuts trade with another",
    { mode: "discontinue", context: "economic", foreign: true },
  ),
  sanction(
    "ban-entry",
    "ban~|bar~|declare~|blacklist~|deny~ ..8 ( from ..2 entering|entry|visas|travelling|traveling / unwelcome )",
    "shuts another's people out",
    { mode: "discontinue", context: "diplomatic", foreign: true },
  ),
  sanction(
    "call-off",
    "call~|cancel~|scrap~|put~|postpone~|break~|pull~ ( off )? ..7 ( talks|negotiations|visit|trip|summit|meeting|round|contract|exercise|exercises|tour|contacts|consultations )",
    "ends talks or a tie",
    { mode: "withdraw", context: "diplomatic", foreign: true },
  ),
  sanction(
    "leave-body",
    "leave~|quit~|abandon~|exit~|renounce~|desert~ ( the|its|his )? ..1 ( [forum] / bloc|alliance|council|league|pact|union|commonwealth|treaty|talks|court|accord|convention|agreement|organisation|organization )",
    "ends a tie",
    { mode: "withdraw", context: "diplomatic" },
  ),
  sanction(
    "out-of-body",
    "walk~|pull~|storm~|drop~|crash~|withdraw~|bow~|be~|stalk~|flounce~ ( out|from ) ( of )? ..3 ( [forum] / bloc|alliance|council|league|pact|union|commonwealth|treaty|talks|court|accord|convention|agreement|organisation|organization|negotiations|conference|summit|mission|programme|scheme )",
    "ends a tie",
    { mode: "withdraw", context: "diplomatic", foreign: true },
  ),
  sanction(
    "stop-buying",
    "stop~|cease~|quit~|halt~ ( buying|importing|selling|exporting|supplying|pumping|shipping|funding|lending|paying|sending|recognising|delivering )",
    "cuts what it had with another",
    { mode: "discontinue", context: "economic" },
  ),
  sanction(
    "impose-sanctions",
    "impose~|slap~|announce~|order~|declare~|adopt~|tighten~|extend~|clamp~|renew~ ..6 ( sanctions|sanction|embargo|embargoes|tariffs|boycott )",
    "cuts trade with another",
    { mode: "discontinue", context: "economic" },
  ),
  sanction("sanction-verb", "sanction~|blacklist~ ..4 [actor]", "cuts trade with another", {
    mode: "discontinue",
    context: "economic",
  }),
  sanction("expel-diplomats", `expel~|eject~ ..8 ${DIPLOMATS}`, "sends another's diplomats home", {
    mode: "expel",
    context: "diplomatic",
  }),
  sanction(
    "order-diplomats-out",
    `order~|tell~|give~ ..6 ${DIPLOMATS} ..8 leave|out|go|depart`,
    "sends another's diplomats home",
    { mode: "expel", context: "diplomatic" },
  ),
  sanction("persona-non-grata", "declare~ ..8 persona", "sends another's diplomats home", {
    mode: "expel",
    context: "diplomatic",
  }),
  sanction(
    "recall",
    `recall~|withdraw~|pull~ ..5 ambassador|envoy|diplomats|diplomat|ambassadors|mission|staff`,
    "calls its own diplomats home",
    { mode: "withdraw", context: "diplomatic" },
  ),
  sanction(
    "break-ties",
    "break~|sever~|cut~|rupture~|downgrade~|reduce~ ( off )? ..5 ties|relations|links|contacts|contact",
    "ends relations",
    { mode: "withdraw", context: "diplomatic" },
  ),
  sanction("close-embassy", "close~|shut~ ..4 embassy|consulate|mission|legation", "ends relations", {
    mode: "withdraw",
    context: "diplomatic",
  }),
  sanction(
    "suspend",
    `suspend~|halt~|cut~|freeze~|stop~|end~|discontinue~|withhold~|break~|call~|cancel~|scrap~|pull~ ( off|out|up )? ..7 ${TIES}`,
    "cuts what it had with another",
    { mode: "discontinue" },
  ),
  sanction(
    "suspension",
    "announce~|order~|declare~ ..3 suspension|freeze|halt|boycott|cut",
    "cuts what it had with another",
    { mode: "discontinue" },
  ),
  sanction("suspend-member", "suspend~ [actor] ( from )?", "shuts another out", { mode: "discontinue" }),
  sanction(
    "prohibit-aid",
    "prohibit~|deny~|bar~ ..4 ( aid|entry|exports|imports|visas|access|trade )",
    "cuts what it had with another",
    { mode: "discontinue" },
  ),
  sanction(
    "ban-imports",
    "ban~|block~ ..5 ( imports|exports|trade|flights|sales|beef|goods|products|airlines )",
    "cuts trade with another",
    { mode: "discontinue", context: "economic" },
  ),
  sanction("boycott-them", "boycott~", "stays away from another", { mode: "discontinue" }),
  sanction(
    "walk-out-of",
    "walk~|pull~|storm~ out of ..6 ( talks|negotiations|treaty|summit|conference|accord|agreement|bloc )",
    "ends talks or a tie",
    { mode: "withdraw", context: "diplomatic" },
  ),
  sanction(
    "quit-body",
    "quit~|leave~ ..3 ( bloc|alliance|council|league|pact|union|commonwealth|treaty|talks )",
    "ends a tie",
    { mode: "withdraw", context: "diplomatic" },
  ),
];
