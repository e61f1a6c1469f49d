// Words that tell of less force or pressure in deed. What binds more stands first.
import { type ActRule, family } from "./act-rule.ts";

const retreat = family("RETREAT");

const TAKEN_PEOPLE =
  "prisoner|prisoners|hostage|hostages|soldier|soldiers|detainees|detainee|captive|captives|dissident|dissidents|crew|crews|journalist|journalists|men|women|people|activist|activists|fishermen|leader|leaders|sailors|pilot|pilots|airman|airmen|engineer|engineers|tourist|tourists|girls|schoolgirls|pupils|children|students|priest|priests|nun|nuns|worker|workers|inmates|internees|diplomats|officers|policemen|peacekeepers|monks|editor|poet|lawyer|blogger|spy|spies|teacher|teachers|doctor|doctors|nurses|captain|businessman|missionaries|convicts|suspects|protesters|demonstrators";
const GIVEN_BACK =
  "remains|bodies|body|skulls|bones|artefacts|artifacts|property|aircraft|plane|ship|ships|boat|boats|vessel|land|assets|island|islands|territory|treasures|territories|village|villages|base|bases|icons|icon|obelisk|statue|statues|manuscripts|paintings|treasure|archives|crown|gold|canal|enclave|province|city|strip|captives|prisoners|bronzes|tanker|trawler|trawlers|helicopter|drone|church|churches|airport|peninsula|heights|relics|marbles|throne|loot|coffins|ashes";
const FORCES =
  "troops|soldiers|forces|army|tanks|contingent|battalion|battalions|garrison|settlers|militia|marines|units|peacekeepers|brigade|division|paratroopers|ships|warships|fleet|bombers|missiles|advisers|guards|reservists|guns|artillery|rockets|planes|regiments|regiment|personnel|commandos|columns|gunboats|police|fighters|legion|carrier|men";

export const RETREATS: readonly ActRule[] = [
  retreat(
    "lift-sanctions",
    "lift~|ease~|suspend~|end~|remove~|relax~|waive~|drop~|cancel~ ..8 sanctions|sanction|embargo|embargoes|blockade|tariffs|boycott|siege|travel",
    "ends its pressure on another",
    { mode: "ease", context: "economic" },
  ),
  retreat(
    "open-border",
    "open~|reopen~|re-open~|unseal~ ..4 border|borders|crossing|frontier|bridge|corridor|airspace|port",
    "lets people or goods through",
    { mode: "access", context: "diplomatic" },
  ),
  retreat(
    "let-in",
    "allow~|let~|admit~|permit~ ..6 ( inspectors|observers|convoys|convoy|aid|monitors|peacekeepers|relief|deliveries|supplies|return )",
    "lets outsiders in",
    { mode: "access", context: "diplomatic" },
  ),
  retreat(
    "ceasefire",
    "declare~|announce~|observe~|proclaim~|begin~|start~|extend~ ..6 ceasefire|cease-fire|truce|cessation",
    "ceases fire",
    { mode: "ceasefire", context: "military" },
  ),
  retreat(
    "ceasefire-holds",
    "ceasefire|cease-fire|truce ..4 ( takes|took|come|came|went|goes|holding|held|holds ) ",
    "fire has ceased",
    { mode: "ceasefire", context: "military", noun: true },
  ),
  retreat(
    "disarm",
    "disarm~|demobilise~|demobilize~|surrender~|capitulate~ !a|an|the|its|his|her|control|ground|lead|power",
    "gives up arms or ground",
    {
      mode: "disarm",
      context: "military",
    },
  ),
  retreat("lay-down-arms", "lay~|put~ down ..3 arms|weapons|guns", "gives up arms", {
    mode: "disarm",
    context: "military",
  }),
  retreat("hand-in-arms", "hand~|turn~ in|over ..4 weapons|arms|guns", "gives up arms", {
    mode: "disarm",
    context: "military",
  }),
  retreat(
    "withdraw-force",
    "withdraw~|pull~|evacuate~|remove~|bring~ ..6 ( troops|soldiers|forces|army|tanks|contingent|battalion|garrison|settlers|militia|marines|units|peacekeepers )",
    "takes its force away",
    { mode: "withdraw", context: "military" },
  ),
  retreat("withdraw-from", "withdraw~|retreat~|pull~ ( out|back )? ..2 from", "goes away", {
    mode: "withdraw",
    context: "military",
  }),
  retreat(
    "withdrawal",
    "complete~|begin~|start~|order~|announce~ ..5 withdrawal|pullout|pull-out|retreat|evacuation",
    "takes its force away",
    { mode: "withdraw", context: "military" },
  ),
  retreat(
    "release",
    "release~|free~|liberate~ ..8 ( prisoner|prisoners|hostage|hostages|soldier|soldiers|detainees|detainee|captive|captives|dissident|dissidents|crew|journalist|journalists|men|women|people|activist|activists|fishermen|leader|sailors / [actor] )",
    "lets people go",
    { mode: "release", context: "legal" },
  ),
  retreat(
    "passive-release",
    "release~|free~ ( from / by / on / [time] / after / in / unharmed )",
    "lets people go",
    { mode: "release", context: "legal" },
  ),
  retreat(
    "return",
    "return~|hand~|give~ ( back )? ..3 ( remains|bodies|artefacts|property|aircraft|plane|ship|boat|land|assets|islands|territory|treasures )",
    "gives back",
    { mode: "return", context: "legal" },
  ),
  retreat("repatriate", "repatriate~", "sends people home to their own", {
    mode: "return",
    context: "legal",
  }),
  retreat("resign", "resign~|abdicate~", "gives up an office", {
    mode: "resign",
    context: "executive",
    alone: true,
  }),
  retreat("step-down", "step~|stand~ down|aside", "gives up an office", {
    mode: "resign",
    context: "executive",
    alone: true,
  }),
  retreat("let-go", `let~|set~|turn~|cut~ ..6 ( go|out|free|loose ) !on|to|of`, "lets people go", {
    mode: "release",
    context: "legal",
  }),
  retreat("set-free", "set~ ( free / ..6 free )", "lets people go", { mode: "release", context: "legal" }),
  retreat("walk-free", "walk~|go~ free", "is let go", { mode: "release", context: "legal", suffered: true }),
  retreat(
    "release-more",
    `release~|free~|liberate~|pardon~|amnesty~|ransom~|parole~|unshackle~|return~|repatriate~|exchange~|swap~|discharge~|reprieve~ ..5 ( ${TAKEN_PEOPLE} )`,
    "lets people go",
    { mode: "release", context: "legal" },
  ),
  retreat(
    "released",
    "release~|free~|pardon~|reprieve~ ( from|by|on|after|in|into|unharmed|without|early|under / [time] / with )",
    "lets people go",
    { mode: "release", context: "legal" },
  ),
  retreat("pardon", "pardon~|reprieve~|amnesty~ [actor]", "lets people go", {
    mode: "release",
    context: "legal",
  }),
  retreat(
    "commute",
    "commute~|quash~|reduce~|overturn~|remit~ ..6 ( sentence|sentences|term|terms|conviction|convictions )",
    "lessens a punishment",
    { mode: "release", context: "legal" },
  ),
  retreat(
    "drop-charges",
    "drop~|withdraw~|dismiss~|lift~|shelve~ ..4 ( charges|case|cases|lawsuit|suit|complaint|indictment|claim|claims|warrant ) ..2 ( against|over )",
    "ends its pressure on another",
    { mode: "ease", context: "legal" },
  ),
  retreat(
    "lift-pressure",
    "lift~|ease~|suspend~|end~|remove~|relax~|waive~|drop~|cancel~|scrap~|abolish~|rescind~|revoke~|loosen~|undo~|abandon~|repeal~|soften~|halve~|cut~|do~|call~ ( away with|off|up )? ..8 ( sanctions|sanction|embargo|embargoes|blockade|tariffs|tariff|boycott|siege|duties|curbs|restrictions|blacklist|quotas|penalties|visas|hostilities / travel ban|bans / ban|bans ..1 on ..3 imports|import|exports|beef|flights )",
    "ends its pressure on another",
    { mode: "ease", context: "economic", foreign: true },
  ),
  retreat(
    "sanctions-done",
    "do~ away with ..5 ( sanctions|embargo|tariffs|visas )",
    "ends its pressure on another",
    { mode: "ease" },
  ),
  retreat(
    "unfreeze",
    "unfreeze~|unblock~|unlock~|thaw~|release~|free~ ( up )? ..5 ( assets|funds|accounts|billion|million|money|deposits|reserves )",
    "ends its pressure on another",
    { mode: "ease", context: "economic" },
  ),
  retreat(
    "off-list",
    "take~|remove~|strike~|drop~|delete~|cross~ ..6 ( from|off ) ..4 ( list|blacklist|register )",
    "ends its pressure on another",
    { mode: "ease", context: "diplomatic" },
  ),
  retreat(
    "reopen-way",
    "open~|reopen~|re-open~|unseal~|unblock~|clear~ ..5 ( border|borders|crossing|crossings|frontier|frontiers|bridge|corridor|corridors|airspace|port|ports|gate|gates|road|highway|strait|canal|checkpoint|checkpoints|pass|tunnel|skies )",
    "lets people or goods through",
    { mode: "access", context: "diplomatic" },
  ),
  retreat(
    "let-in-more",
    "allow~|let~|admit~|permit~|give~|grant~|wave~|clear~ ( in|into|through )? ..8 ( inspectors|inspector|observers|observer|convoys|convoy|monitors|peacekeepers|relief|deliveries|supplies|rapporteur|investigators|lorries|trucks|medicines|fuel|flour|barges|aid|delegates|red|experts ) ..3 ( in|into|through|to|enter|pass|visit|cross|access|past|across|unhindered|land|resume )",
    "lets outsiders in",
    { mode: "access", context: "diplomatic" },
  ),
  retreat(
    "cease-fire",
    "cease~|stop~|halt~|hold~|suspend~|end~|silence~|still~|pause~ ( its|their|his|all|the )? ..3 ( fire|firing|shelling|bombing|bombardment|fighting|hostilities|attacks|raids|strikes|offensive|guns|air|operations|advance|rockets|war|siege|occupation|incursion|incursions|campaign|testing|tests|enrichment ) !with",
    "ceases fire",
    { mode: "ceasefire", context: "military" },
  ),
  retreat(
    "guns-silent",
    "guns|shelling|fighting|firing|hostilities ..4 ( fell|fallen|fall|ceased|stopped|ended|silent|died|subsided|paused )",
    "fire has ceased",
    { mode: "ceasefire", context: "military", noun: true },
  ),
  retreat(
    "truce-in-force",
    "ceasefire|cease-fire|truce|armistice|lull ..9 ( takes|took|come|came|comes|went|goes|holding|held|holds|began|begun|begins|settled|effect|force|extended|prolonged )",
    "fire has ceased",
    { mode: "ceasefire", context: "military", noun: true },
  ),
  retreat(
    "truce-more",
    "declare~|announce~|observe~|proclaim~|begin~|start~|extend~|order~|honour~|honor~|prolong~|renew~ ..6 ( ceasefire|cease-fire|truce|cessation|armistice|pause|lull|moratorium )",
    "ceases fire",
    { mode: "ceasefire", context: "military" },
  ),
  retreat(
    "give-up-arms",
    `lay~|put~|hand~|turn~|give~|surrender~|deliver~|yield~|stack~|ground~|scrap~|destroy~|dismantle~|decommission~|disable~|renounce~|melt~|pile~|drop~ ( down|in|over|up )? ..3 ( arms|weapons|rifles|guns|weapon|rifle|arsenal|stockpile|stockpiles|centrifuges|warheads|warhead|missiles|launchers|reactor|howitzers|tanks|mines|kalashnikovs|mortars|ammunition|uranium|plutonium ) !to`,
    "gives up arms",
    { mode: "disarm", context: "military" },
  ),
  retreat(
    "disband",
    "disband~|demobilise~|demobilize~|disarm~|surrender~|capitulate~ ( [actor] / to|in|at|with|near|after|on|by|themselves|their / [time] )",
    "gives up arms",
    { mode: "disarm", context: "military" },
  ),
  retreat("give-themselves-up", "give~|turn~ themselves|himself|herself up|in", "gives up arms", {
    mode: "disarm",
  }),
  retreat(
    "withdraw-more",
    `withdraw~|pull~|evacuate~|remove~|bring~|fly~|ship~|order~|take~|send~|march~|recall~|move~ ( out|back|home )? ..7 ( ${FORCES} ) ..7 ( out|back|home|from|away|base|barracks )`,
    "takes its force away",
    { mode: "withdraw", context: "military", toward: "from" },
  ),
  retreat(
    "leave-ground",
    "leave~|quit~|vacate~|evacuate~|abandon~ ..3 ( [place] / [actor] / base|bases|barracks|positions|lines|villages|town|city|heights|valley|suburbs|bridge|airport|frontline )",
    "takes its force away",
    { mode: "withdraw", context: "military", doer: "troops" },
  ),
  retreat(
    "stream-out",
    "stream~|file~|march~|roll~|pull~|withdraw~|retreat~|retire~|trundle~|move~|drive~|slip~|draw~|fall~|fly~|sail~|head~|go~|come~|ship~|cross~|drift~ ( out / away / home / back ..3 ( home|barracks|base|bases|from|across|behind|over ) )",
    "takes its force away",
    { mode: "withdraw", context: "military", doer: "troops", toward: "of from" },
  ),
  retreat(
    "ordered-back",
    "order~|call~|send~|pull~|bring~|march~|fly~|withdraw~ ( back|home|out )",
    "takes its force away",
    { mode: "withdraw", context: "military", doer: "troops", toward: "from of" },
  ),
  retreat(
    "last-soldier",
    "complete~|begin~|start~|order~|announce~|finish~|speed~|wind~|conclude~|end~ ( up )? ..6 ( withdrawal|pullout|pull-out|retreat|evacuation|pullback|drawdown|disengagement|years|occupation|presence|deployment )",
    "takes its force away",
    { mode: "withdraw", context: "military", toward: "from of" },
  ),
  retreat(
    "give-back-more",
    `return~|cede~|hand~|give~|send~|ship~|turn~|bring~ ( back|over|home|up ) ..6 ( ${GIVEN_BACK} ) ..5 ( to|back|home|by / [actor] )`,
    "gives back",
    { mode: "return", context: "legal", toward: "to" },
  ),
  retreat(
    "send-home",
    "send~|let~|allow~|fly~|bring~ ..6 ( prisoners|remains|bodies|refugees|captives|soldiers|hostages|exiles|deportees|families|children|workers ) ..3 ( home|back|return )",
    "sends people home to their own",
    { mode: "return", context: "legal" },
  ),
  retreat(
    "quit-office",
    "quit~|resign~|abdicate~|retire~ ( as|over|after|from|amid|under / [time] )",
    "gives up an office",
    { mode: "resign", context: "executive", alone: true },
  ),
  retreat(
    "leave-office",
    "leave~|quit~|relinquish~|vacate~|give~|surrender~|renounce~|lay~|hand~ ( up|down|in|over )? ..4 ( office|presidency|throne|post|premiership|crown|chancellorship|leadership|resignation|notice|seals )",
    "gives up an office",
    { mode: "resign", context: "executive", alone: true },
  ),
  retreat(
    "tender-resignation",
    "tender~|submit~|offer~|announce~|hand~|present~ ( in )? ..3 resignation|abdication",
    "gives up an office",
    { mode: "resign", context: "executive", alone: true },
  ),
  retreat("bow-out", "bow~ out", "gives up an office", { mode: "resign", context: "executive", alone: true }),
  retreat(
    "return-to",
    `return~|cede~|restore~|send~|ship~ ..6 ( ${GIVEN_BACK} ) ..2 ( to|home|back )`,
    "gives back",
    { mode: "return", context: "legal", toward: "to" },
  ),
  retreat(
    "stop-bombing",
    "stop~|cease~|halt~|quit~ ( bombing|shelling|firing|fighting|attacking|raiding|shooting )",
    "ceases fire",
    { mode: "ceasefire", context: "military" },
  ),
  retreat("fall-silent", "fall~ silent", "fire has ceased", {
    mode: "ceasefire",
    context: "military",
    doer: "armed",
  }),
  retreat("left-alone", "leave~|quit~|vacate~|evacuate~ ..2 [place]", "takes its force away", {
    mode: "withdraw",
    context: "military",
    doer: "troops",
  }),
];
