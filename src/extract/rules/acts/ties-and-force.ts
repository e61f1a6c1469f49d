// Words that tell of ties cut and of force made ready or shown: sanctions, envoys sent home, troops moved, weapons tried.
import { type ActRule, family } from "./act-rule.ts";

const sanction = family("SANCTION");
const mobilize = family("MOBILIZE");

const DIPLOMATS =
  "diplomat|diplomats|ambassador|ambassadors|envoy|envoys|attaché|attache|attachés|consul|inspectors|observers|monitors|mission|staff|officials|chargé";
const TIES =
  "aid|assistance|ties|relations|links|flights|trade|talks|negotiations|cooperation|shipments|deliveries|exports|imports|supplies|contacts|credits|loans|membership|visas|mediation|programme|program|agreement|treaty|participation|gas|oil|dealings|purchases|funding|exchanges";
const FORCES =
  "troops|soldiers|police|tanks|warships|ships|frigates|army|forces|jets|aircraft|bombers|battalions|battalion|brigade|division|divisions|reinforcements|marines|paratroopers|missiles|carrier|carriers|navy|submarine|submarines|armour|fighters|destroyer|destroyers|artillery|guards|gunboats|helicopters|reservists|warplanes|units|men|fleet|howitzers";

export const TIES_AND_FORCE: readonly ActRule[] = [
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

  mobilize("alert", "put~|place~|keep~|raise~ ..8 alert", "makes its force ready", {
    mode: "troops",
    context: "military",
  }),
  mobilize(
    "send-force",
    `send~|deploy~|dispatch~|mass~|move~|rush~|order~|station~|pour~|concentrate~|position~|fly~|amass~|redeploy~ ..6 ${FORCES}`,
    "moves its force against another",
    { mode: "troops", context: "military" },
  ),
  mobilize("deploy", "deploy~|mobilise~|mobilize~|remobilise~", "makes its force ready", {
    mode: "troops",
    context: "military",
  }),
  mobilize("call-up", `call~ up ..4 ( reservists|reserves|conscripts|men )`, "makes its force ready", {
    mode: "troops",
    context: "military",
  }),
  mobilize(
    "reinforce",
    "reinforce~|strengthen~|step~|tighten~|bolster~|beef~ ( up )? ..5 ( garrison|border|security|patrols|presence|defences|positions|forces )",
    "makes its force ready",
    { mode: "troops", context: "military" },
  ),
  mobilize("scramble", "scramble~ ..4 jets|fighters|aircraft|warplanes", "makes its force ready", {
    mode: "troops",
    context: "military",
  }),
  mobilize(
    "test-missile",
    "test~|test-fire~|fire~|launch~ ..5 ( missile|missiles|rocket ) ( !at|into|on ) ..4",
    "shows its weapons",
    { mode: "weapons", context: "military" },
  ),
  mobilize("nuclear-test", "conduct~|carry~ ( out )? ..4 nuclear|missile test|tests", "shows its weapons", {
    mode: "weapons",
    context: "cbrn",
  }),
  mobilize("order-patrols", "order~|begin~|mount~|start~ ..2 patrols", "shows its force", { mode: "police" }),
  mobilize(
    "prepare-attack",
    "prepare~ ..1 to ( resume|attack|shell|invade|strike|fight|launch )",
    "makes its force ready",
    { mode: "troops", context: "military" },
  ),
  mobilize(
    "alone-exercise",
    "conduct~|hold~|stage~|begin~ ..2 ( live-fire|military|naval ) exercise|exercises|drill|drills",
    "shows its force",
    { mode: "troops", context: "military" },
  ),
];
