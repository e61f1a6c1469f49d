// Words that tell of violence: people taken, hurt or killed, places attacked or taken.
import { type ActRule, family } from "./act-rule.ts";

const assault = family("ASSAULT");

const FIRE = "fire|attack|bombardment|shelling|assault|siege";
const PLACES =
  "area|areas|target|targets|positions|position|base|bases|convoy|convoys|village|villages|hospital|hospitals|camp|camps|airport|airfield|airfields|house|houses|building|buildings|town|towns|city|cities|suburb|suburbs|bus|train|market|mosque|church|school|embassy|consulate|barracks|checkpoint|post|posts|outpost|hotel|refinery|depot|ship|ships|tanker|warship|warships|frigate|boat|boats|jet|plane|aircraft|helicopter|drone|drones|headquarters|station|neighbourhood|district|quarter|quarters|positions|launchers|tunnels|port|bridge|border|patrol|garrison|militants|rebels|insurgents|fighters|guerrillas|troops|soldiers|civilians|protesters|demonstrators|crowd|crowds";

export const ASSAULTS: readonly ActRule[] = [
  assault(
    "club",
    "club~|bludgeon~|whip~|flog~|strangle~|throttle~|stone~|drown~|garrotte~|decapitate~|knife~|poison~|gas~|electrocute~|behead~|butcher~|mutilate~|crucify~ ( [actor] / to death / alive / by / two|three|four|five|six|dozens|scores|hundreds|people|students|protesters|demonstrators|prisoners|villagers|men|women|worshippers|civilians )",
    "hurts or kills bodies",
    { mode: "primitive" },
  ),
  assault(
    "shoot-dead",
    "shoot~|gun~|mow~|hack~|batter~|starve~|burn~|trample~|beat~|stab~|crush~ ( dead / to death / down ) !proposal|proposals|plan|call|talks|tree|trees|prices|aid|ties|relations",
    "kills",
    { mode: "firearms" },
  ),
  assault("shoot-at", "shoot~|fire~ ( into|at|on|across|indiscriminately|live )", "shoots", {
    mode: "firearms",
  }),
  assault(
    "shoot-down-craft",
    "shoot~|bring~|down~|sink~|torpedo~|ram~|hit~|cripple~|blow~|destroy~|strafe~ ( down )? ..6 ( jet|jets|plane|planes|aircraft|helicopter|helicopters|drone|drones|airliner|warplane|warplanes|bomber|ship|ships|vessel|vessel|frigate|boat|boats|tanker|tankers|trawler|patrol|cruiser|submarine|destroyer|freighter|ferry )",
    "destroys craft of another",
    { mode: "heavy-weapons", context: "military" },
  ),
  assault("blow-hole", "blow~ ..2 ( hole|up|apart )", "bombs", { mode: "explosives" }),
  assault(
    "set-off",
    "set~|let~ off ..4 ( bomb|bombs|explosives|device|devices|car|blast|charge|charges )",
    "bombs",
    { mode: "explosives" },
  ),
  assault(
    "goes-off",
    "go~|explode~|detonate~|burst~ off? ( near|outside|in|at|beside|inside|under|among|on|by|aboard )",
    "bombs",
    { mode: "explosives", doer: "weapon" },
  ),
  assault(
    "rain-on",
    "rain~|shower~|pour~|hurl~|lob~|drop~|launch~|send~|loose~|let~|fire~|unleash~|aim~ ( down )? ..5 ( missiles|missile|rockets|rocket|shells|shell|bombs|bomb|mortars|fire|drones|grenades|grenade|napalm|phosphorus|chlorine|gas|munitions|salvo|salvoes|barrage|volley|volleys|torpedoes|explosives|petrol ) ..4 ( on|onto|at|into|upon|over|against|across )",
    "fires heavy weapons",
    { mode: "heavy-weapons", context: "military" },
  ),
  assault(
    "fall-on",
    "fall~|land~|slam~|crash~|smash~|rain~|plough~|plunge~|tear~|rip~|hit~|strike~|pound~|thud~|explode~|whistle~|hurtle~ ( down )? ( on|in|into|near|through|across|around / [place] / [actor] )",
    "fires heavy weapons",
    { mode: "heavy-weapons", context: "military", doer: "weapon" },
  ),
  assault("dropped-from", "drop~ ( from|by|on )", "bombs", { mode: "unconventional", doer: "weapon" }),
  assault("come-under", `come~ under ..4 ${FIRE}`, "is fired at", {
    mode: "heavy-weapons",
    suffered: true,
    context: "military",
  }),
  assault(
    "die-when",
    "die~|perish~ ..9 ( when|after|in|as|under ) ..9 ( attack|attacks|bomb|bombs|bombing|bombings|blast|blasts|explosion|shelling|raid|raids|gunfire|shooting|shot|fired|rocket|rockets|missile|missiles|strike|airstrike|airstrikes|ambush|opened|blew|mortar|mortars|massacre|clashes|fighting|sniper|grenade|shell|shells|crossfire )",
    "is killed",
    { suffered: true },
  ),
  assault("at-hands", "die~|suffer~|perish~ ..6 at the hands of", "is killed", { suffered: true }),
  assault("claim-lives", "claim~|take~|cost~ ..4 lives", "kills", { doer: "weapon" }),
  assault(
    "trade-fire",
    "trade~|exchange~ ..2 ( fire|shots|blows|gunfire|shellfire|rockets|salvoes|missiles )",
    "fights",
    { context: "military" },
  ),
  assault("put-to-torch", "put~ ..6 to the torch|sword|flames|knife", "burns what is another's", {
    mode: "primitive",
  }),
  assault(
    "burn-down",
    "burn~|torch~|raze~|set~ ( down|out|fire|alight )? ( to )? ..6 ( village|villages|huts|houses|homes|quarter|quarters|church|churches|mosque|mosques|monastery|camp|shops|farms|mission|hospital|clinic|town|fire|ablaze|alight )",
    "burns what is another's",
    { mode: "primitive" },
  ),
  assault(
    "carry-off",
    "carry~|drag~|snatch~|spirit~|march~|whisk~|make~|bundle~|kidnap~|abduct~|take~ ( off|away ) ( with )? ..6 ( soldiers|girls|schoolgirls|children|women|hostages|captives|people|pupils|villagers|others|tourists|missionaries|aid|engineers|priests|nuns|crew|men|boys|students / [actor] )",
    "takes people by force",
    { mode: "abduct", doer: "armed" },
  ),
  assault(
    "snatch",
    "snatch~|abduct~|kidnap~|seize~|hijack~|commandeer~ ..5 ( hostage|hostages|girls|schoolgirls|pupils|tourists|missionaries|nuns|priests|passengers|airliner|aid|bus|ferry|tanker|freighter|schoolboys|boys|children|peacekeepers|worker|workers|engineer|engineers )",
    "takes people by force",
    { mode: "abduct", doer: "armed" },
  ),
  assault(
    "seized-hostage",
    "seize~|take~|hold~|keep~ ..8 ( hostage|captive|ransom|gunpoint|hostages )",
    "takes people by force",
    { mode: "abduct" },
  ),
  assault(
    "storm-into",
    "storm~|burst~|break~|crash~|smash~|fight~|shoot~|blast~ ( into|their|its|way|through ) ..4",
    "attacks",
    { doer: "armed" },
  ),
  assault(
    "push-into",
    "roll~|pour~|sweep~|surge~|thrust~|charge~|march~|drive~|push~|cross~|advance~|stream~|spill~|thunder~|punch~|plunge~|press~|swarm~|move~|slip~|break~|invade~|attack~ ( deep|deeper )? ( into|across|on|upon ) ..3 ( [place] / [actor] )",
    "attacks",
    { context: "military", doer: "troops" },
  ),
  assault(
    "ram-crowd",
    "drive~|ram~|plough~|plow~|crash~|smash~ ..5 ( into|through ) ..5 ( crowd|crowds|people|pedestrians|market|bus|shoppers|protesters|checkpoint|worshippers|soldiers|procession|embassy|barracks|revellers )",
    "hurts bodies",
    { mode: "primitive" },
  ),
  assault(
    "spray",
    "spray~|pepper~|riddle~|rake~ ..5 ( with )? ( bullets|gunfire|fire|shots|shrapnel )",
    "shoots",
    { mode: "firearms" },
  ),
  assault("lay-siege", "lay~ siege", "attacks", { context: "military" }),
  assault(
    "attack-place",
    `hit~|strike~|attack~|target~|pound~|hammer~|blast~|batter~|pummel~|plaster~|blitz~|flatten~|level~|destroy~|obliterate~|assault~|rocket~|mine~|devastate~|wreck~|gut~ ..4 ( ${PLACES} )`,
    "attacks",
    { context: "military", doer: "armed" },
  ),
  assault(
    "bombed",
    "bomb~|shell~|rocket~|strafe~|mortar~|bombard~|pound~|firebomb~|dive-bomb~ ( [actor] / [place] / by / for|from|in|again|overnight / the|a|an|its|his|two|three / [time] )",
    "fires heavy weapons",
    { mode: "heavy-weapons", context: "military", doer: "armed" },
  ),
  assault("attempt-life", "try~|attempt~|plot~ to ( kill|assassinate|murder|poison|blow )", "tries to kill", {
    mode: "assassinate",
  }),
  assault("make-attempt", "make~ ..4 attempt on ..4 life", "tries to kill", { mode: "assassinate" }),
  assault(
    "skirmish-more",
    "skirmish~|clash~|duel~|battle~|fight~ ( with|against|in|near|for|over|off|along|at|around|across / [actor] / [time] )",
    "fights",
    { context: "military" },
  ),
  assault(
    "overrun-more",
    "overrun~|capture~|recapture~|retake~|seize~|conquer~|storm~|rout~|raid~|ambush~|besiege~|encircle~|assault~|waylay~|sack~ ( [actor] / [place] / the|a|an|its ) ..3 ( town|village|city|hill|base|province|airport|capital|garrison|post|outpost|column|patrol|convoy|camp|bridge|fort|police|army|barracks|hotel|mosque|school|shopping|mall|prison|positions|station|heights|stronghold|border / [place] )",
    "attacks",
    { context: "military", doer: "armed" },
  ),
  assault(
    "maul",
    "maul~|injure~|wound~|maim~|hurt~|harm~|lacerate~ ( [actor] / ..4 ( people|soldiers|policemen|civilians|children|passers-by|officers|protesters|journalists ) / by|in|when )",
    "hurts bodies",
    { doer: "armed" },
  ),
  assault(
    "lose-men",
    "lose~ ..4 ( soldiers|men|troops|policemen|peacekeepers|jets|tanks|pilots ) ..6 ( ambush|attack|attacks|bomb|raid|fighting|battle|blast|mine )",
    "is hurt",
    { suffered: true },
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
  assault("bomb", "bomb~", "bombs", { mode: "explosives", doer: "armed" }),
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
  assault("invade", "invade~|overrun~|storm~|ambush~|raid~|besiege~", "attacks", {
    doer: "armed",
    context: "military",
  }),
  assault(
    "capture-place",
    "capture~|recapture~|retake~|seize~|take~|conquer~ !place|part|office|steps|note|to|in|up ..5 ( town|village|city|hill|base|province|airport|capital / [place] )",
    "takes ground by force",
    { mode: "heavy-weapons", context: "military" },
  ),
  assault("kill", "kill~|murder~|slay~|massacre~|behead~|slaughter~|lynch~|execute~ !off|the", "kills", {
    doer: "armed",
  }),
  assault("wound", "wound~|injure~|stab~|maim~", "hurts bodies", { doer: "armed" }),
  assault(
    "beat",
    "beat~ ( up / to death / ..3 detainees|prisoners|protesters|demonstrators|journalists|students|men )",
    "hurts bodies",
    { mode: "beat" },
  ),
  assault("shoot", "shoot~|gun~ !down|off|up", "shoots", { mode: "firearms" }),
  assault("attack", "attack~|assault~", "attacks", { doer: "armed" }),
  assault(
    "strike-target",
    "strike~|hit~ ..4 ( target|targets|positions|base|bases|convoy|village|hospital|camp|camps|airport / [actor] )",
    "attacks",
    { doer: "armed", context: "military" },
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
  assault(
    "burn-people",
    "burn~|hang~|poison~|drown~|stone~|gas~ ..4 ( alive / to death / prisoner|prisoners|people|men|women|villagers|dissident|dissidents|opponent|opponents|worshippers|families|soldiers|spies )",
    "kills",
    { mode: "primitive" },
  ),
  assault("set-upon", "set~ ( upon|about ) ..2", "attacks", { mode: "beat", doer: "armed" }),
  assault("open-up", "open~ up with ..3 ( guns|artillery|rifles|mortars )", "shoots", { mode: "firearms" }),
];
