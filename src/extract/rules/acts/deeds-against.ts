// Words that tell of conflict in deed: protests, ties cut, arms shown, coercion, violence. What binds more stands first.
import { type ActRule, family } from "./act-rule.ts";

const protest = family("PROTEST");
const sanction = family("SANCTION");
const mobilize = family("MOBILIZE");
const coerce = family("COERCE");
const assault = family("ASSAULT");

const DIPLOMATS =
  "diplomat|diplomats|ambassador|ambassadors|envoy|envoys|attaché|attache|attachés|consul|inspectors|observers|monitors|mission|staff|officials|chargé";
const TIES =
  "aid|assistance|ties|relations|links|flights|trade|talks|negotiations|cooperation|shipments|deliveries|exports|imports|supplies|contacts|credits|loans|membership|visas|mediation|programme|program|agreement|treaty|participation|gas|oil|dealings|purchases|funding|exchanges";
const FORCES =
  "troops|soldiers|police|tanks|warships|ships|frigates|army|forces|jets|aircraft|bombers|battalions|battalion|brigade|division|divisions|reinforcements|marines|paratroopers|missiles|carrier|carriers|navy|submarine|submarines|armour|fighters|destroyer|destroyers|artillery|guards|gunboats|helicopters|reservists|warplanes|units|men|fleet|howitzers";
const ROADS =
  "road|roads|highway|highways|motorway|bridge|transport|traffic|railway|rail|port|ports|streets|street|roadway|route|routes|entrance|crossing|crossings|airport|refineries|runway|canal|track|tracks|junction";

export const DEEDS_AGAINST: readonly ActRule[] = [
  protest(
    "hunger-strike",
    "begin~|continue~|start~|go~|stage~|end~|launch~|enter~ ..4 hunger strike|strikes",
    "refuses food to press a demand",
    { mode: "hunger", context: "rights_freedoms" },
  ),
  protest("hunger-strike-noun", "hunger strikers|strike|strikes", "refuses food to press a demand", {
    mode: "hunger",
    noun: true,
  }),
  protest("strike-work", "stop~|walk~|down~ ( off / out / work / tools )", "lays down work", {
    mode: "boycott",
    context: "economic",
  }),
  protest("go-on-strike", "go~|come~|be~ ( out )? on strike", "lays down work", {
    mode: "boycott",
    context: "economic",
  }),
  protest(
    "general-strike",
    "strike|strikes|walkout|walkouts|stoppage ..6 ( paralysed|paralyzed|shut|halted|crippled|closed|disrupted|stopped|brought|grounded )",
    "lays down work",
    { mode: "boycott", context: "economic", noun: true },
  ),
  protest("strike-over", "strike~ ( over|against|for / [time] / on / in )", "lays down work", {
    mode: "boycott",
    context: "economic",
  }),
  protest(
    "demonstrate",
    "demonstrate~ !that|how|the|a|its|his",
    "many show that they are against something",
    { mode: "demo" },
  ),
  protest(
    "stage-demonstration",
    "stage~|hold~|organise~|organize~|join~|mount~|lead~|attend~ ..6 demonstration|demonstrations|protest|protests|rally|rallies|sit-in|sit-ins|march|marches|vigil",
    "many show that they are against something",
    { mode: "demo" },
  ),
  protest(
    "march",
    "march~|rally~|parade~ ( through|in|on|to|against|outside|across|down|past|at|for|over / [time] / peacefully|silently )",
    "many show that they are against something",
    { mode: "demo" },
  ),
  protest(
    "take-to-streets",
    "take~|pour~|flood~ ..2 ( to|into|onto ) ..2 streets|street|squares",
    "many show that they are against something",
    { mode: "demo" },
  ),
  protest(
    "gather",
    "gather~|assemble~|camp~|mass~ ( in|outside|at|on|before|near ) ..8 ( to|against|for|over ) ..4 ( protest|press|demand|denounce|call|condemn )",
    "many show that they are against something",
    { mode: "demo" },
  ),
  protest(
    "protest",
    "protest~ ( against|at|outside|in|over|about / [time] / on )",
    "many show that they are against something",
    { mode: "demo" },
  ),
  protest(
    "blockade-roads",
    `block~|blockade~|barricade~|obstruct~ ..6 ${ROADS}`,
    "many bar a way to press a demand",
    { mode: "obstruct" },
  ),
  protest("riot", "riot~|rampage~|loot~", "many turn violent in anger", { mode: "riot" }),
  protest(
    "riots-noun",
    "riot|riots|rioting|unrest ( against|over|at|in|by|have|has|erupted|broke|spread|continued )",
    "many turn violent in anger",
    { mode: "riot", noun: true },
  ),
  protest(
    "protests-noun",
    "protest|protests|demonstration|demonstrations|rally|marches ..6 ( against|erupted|drew|continued|turned|spread|swept|broke )",
    "many show that they are against something",
    { mode: "demo", noun: true },
  ),
  protest(
    "throw-stones",
    "throw~|hurl~|pelt~|burn~|torch~ ..6 ( stones|rocks|stone|bottles|tyres|tires|effigy|effigies|flag|flags|eggs )",
    "many turn violent in anger",
    { mode: "riot" },
  ),
  protest("clash-with-police", "clash~ with ..4 police|riot", "many turn violent in anger", { mode: "riot" }),

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

  coerce(
    "arrest",
    "arrest~|detain~|jail~|imprison~|intern~|incarcerate~",
    "holds people by force of the state",
    { mode: "arrest", context: "legal" },
  ),
  coerce(
    "arrest-round-up",
    "round~|pick~ up ..6 ( suspects|men|people|activists|dissidents|students|leaders|members|militants|journalists )",
    "holds people by force of the state",
    { mode: "arrest", context: "legal" },
  ),
  coerce("sentence", "sentence~|condemn~ ..10 to", "punishes by a court", {
    mode: "arrest",
    context: "legal",
  }),
  coerce("house-arrest", "put~|place~ ..4 under ( house )? arrest", "holds people by force of the state", {
    mode: "arrest",
    context: "legal",
  }),
  coerce(
    "curfew",
    "impose~|declare~|order~|announce~|clamp~|extend~|proclaim~|slap~ ..6 curfew",
    "keeps people at home",
    { mode: "curfew", context: "pro_autocracy" },
  ),
  coerce(
    "emergency",
    "impose~|declare~|proclaim~|extend~|announce~ ..6 ( emergency / martial law / siege )",
    "rules by emergency",
    { mode: "martial-law", context: "pro_autocracy" },
  ),
  coerce(
    "restrictions",
    "impose~|tighten~ ..6 ( restrictions|ban|censorship|blackout|blockade|siege|controls|rule )",
    "forbids or bars",
    { mode: "restrict" },
  ),
  coerce("deport", "deport~|expel~|evict~|banish~|exile~", "puts people out", {
    mode: "deport",
    context: "legal",
  }),
  coerce("force-out", "force~|drive~ ( out / ..6 out|from ..2 homes )", "puts people out", {
    mode: "deport",
    context: "refugee",
  }),
  coerce("ban", "ban~|outlaw~|dissolve~|disband~|forbid~", "forbids", {
    mode: "ban",
    context: "pro_autocracy",
  }),
  coerce(
    "censor",
    "censor~|jam~|shut~|close~ ( down )? ..6 ( newspaper|newspapers|magazine|station|stations|website|websites|channel|broadcasts|office|offices|radio|internet )",
    "keeps words from being heard",
    { mode: "censor", context: "rights_freedoms" },
  ),
  coerce(
    "order-suspend",
    "order~ ..8 to ( suspend|stop|close|halt|cease|shut )",
    "keeps another from its work",
    { mode: "censor", context: "rights_freedoms" },
  ),
  coerce(
    "cut-internet",
    "cut~|block~ ( off )? ..4 ( internet|access|telephone|electricity|websites|facebook|twitter|broadcasts )",
    "keeps words from being heard",
    { mode: "censor", context: "rights_freedoms" },
  ),
  coerce(
    "seize",
    "seize~|confiscate~|impound~|expropriate~|nationalise~|nationalize~|commandeer~ ..6 ( assets|property|ship|ships|vessel|vessels|tanker|land|boat|boats|goods|cargo|farms|passports|equipment|documents|funds|homes|trawler|trawlers )",
    "takes property",
    { mode: "seize" },
  ),
  coerce(
    "demolish",
    "demolish~|bulldoze~|raze~ ..6 ( homes|houses|building|buildings|villages|church|mosque )",
    "destroys property",
    { mode: "seize" },
  ),
  coerce(
    "blow-up-works",
    "blow~|sabotage~|dynamite~ ( up )? ..6 ( lines|line|pipeline|pipelines|bridge|railway|pylons|station )",
    "destroys property",
    { mode: "seize", context: "military" },
  ),
  coerce(
    "close-border",
    "close~|seal~|shut~ ( off )? ..6 ( border|borders|frontier|airspace|crossing|crossings )",
    "bars a way",
    { mode: "restrict", context: "military" },
  ),
  coerce("blockade", "blockade~|besiege~ ", "bars a way", { mode: "restrict", context: "military" }),
  coerce("annex", "annex~|occupy~", "takes land", { mode: "seize", context: "territory" }),
  coerce("hack", "hack~ into", "breaks into computers", { mode: "cyber" }),
  coerce("crack-down", "crack~|clamp~ down", "puts dissent down", {
    mode: "restrict",
    context: "rights_freedoms",
  }),
  coerce(
    "disperse",
    "disperse~|break~ ( up )? ..6 ( demonstrators|protesters|crowd|crowds|demonstration|protest|camp|rally )",
    "puts dissent down",
    { mode: "restrict", context: "rights_freedoms" },
  ),
  coerce("tear-gas", "use~|fire~|lob~ ..4 tear gas", "puts dissent down", {
    mode: "restrict",
    context: "rights_freedoms",
  }),
  coerce(
    "raid",
    "raid~|search~ ..6 ( office|offices|homes|home|houses|headquarters|newspaper|party )",
    "breaks in by force of the state",
    { mode: "seize", context: "rights_freedoms" },
  ),

  assault("kidnap", "kidnap~|abduct~|hijack~", "takes people by force", { mode: "abduct" }),
  assault("hostage", "take~|hold~|use~ ..8 ( hostage|hostages|captive|shields )", "takes people by force", {
    mode: "abduct",
  }),
  assault(
    "suicide",
    "suicide ..3 bomber|bombing|attack|attacker ..8 killed|wounded|kill|injured|struck",
    "kills by a bomb on the body",
    { mode: "suicide-attack", context: "terrorism", noun: true },
  ),
  assault("torture", "torture~", "hurts people in its hands", { mode: "torture", context: "human_rights" }),
  assault("rape", "rape~ ", "hurts bodies", { mode: "sexual" }),
  assault("assassinate", "assassinate~", "kills a leader", { mode: "assassinate" }),
  assault("open-fire", "open~ fire", "shoots", { mode: "firearms" }),
  assault("shell", "shell~|bombard~|pound~|strafe~|mortar~", "fires heavy weapons", {
    mode: "heavy-weapons",
    context: "military",
  }),
  assault(
    "fire-at",
    "fire~ ..6 ( at|on|into / shells|rockets|missiles|mortars|rubber|shots|bullets )",
    "shoots",
    { mode: "heavy-weapons", context: "military" },
  ),
  assault("bomb", "bomb~", "bombs", { mode: "explosives" }),
  assault("blow-up", "blow~ up", "bombs", { mode: "explosives" }),
  assault("explode", "explode~|detonate~ ..4 ( bomb|bombs|device|mine|grenade )", "bombs", {
    mode: "explosives",
  }),
  assault(
    "launch-attack",
    "launch~|mount~|carry~|stage~|begin~|conduct~|unleash~|resume~|start~ ( out )? ..6 ( attack|attacks|offensive|invasion|raid|raids|strikes|strike|assault|assaults|incursion|airstrikes|bombing|operation|bombardment )",
    "attacks",
    { context: "military" },
  ),
  assault("invade", "invade~|overrun~|storm~|ambush~|raid~|besiege~", "attacks", { context: "military" }),
  assault(
    "capture-place",
    "capture~|recapture~|retake~|seize~|take~|conquer~ !place|part|office|steps|note|to|in|up ..5 ( town|village|city|hill|base|province|airport|capital / [place] )",
    "takes ground by force",
    { mode: "heavy-weapons", context: "military" },
  ),
  assault("kill", "kill~|murder~|slay~|massacre~|behead~|slaughter~|lynch~|execute~ !off|the", "kills", {}),
  assault("wound", "wound~|injure~|stab~|maim~", "hurts bodies", {}),
  assault(
    "beat",
    "beat~ ( up / to death / ..3 detainees|prisoners|protesters|demonstrators|journalists|students|men )",
    "hurts bodies",
    { mode: "beat" },
  ),
  assault("shoot", "shoot~|gun~ !down|off|up", "shoots", { mode: "firearms" }),
  assault("attack", "attack~|assault~", "attacks", {}),
  assault(
    "strike-target",
    "strike~|hit~ ..4 ( target|targets|positions|base|bases|convoy|village|hospital|camp|camps|airport / [actor] )",
    "attacks",
    { context: "military" },
  ),
  assault("fight", "fight~|battle~|clash~|skirmish~ ( with|against|in|near|for|over / [actor] )", "fights", {
    context: "military",
  }),
  assault(
    "clashes",
    "fighting|clashes|battles|attack|attacks|bombing|explosion|blast ( broke|erupted|flared|raged|continued|between )",
    "fighting is told of",
    { context: "military", noun: true },
  ),
];
