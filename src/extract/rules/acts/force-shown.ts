// Words that tell of arms or police shown or moved, and not used. What binds more stands first.
import { type ActRule, family } from "./act-rule.ts";

const mobilize = family("MOBILIZE");

const FORCES =
  "troops|soldiers|police|tanks|warships|ships|frigates|army|forces|jets|aircraft|bombers|battalions|battalion|brigade|division|divisions|reinforcements|marines|paratroopers|missiles|carrier|carriers|navy|submarine|submarines|armour|fighters|destroyer|destroyers|artillery|guards|gunboats|helicopters|reservists|warplanes|units|men|fleet|howitzers|columns|column|contingent|regiment|regiments|guns|launchers|paratroops|commandos|gendarmes|cruiser|flotilla|squadron|squadrons|drones|batteries|rockets|contingents|detachment|detachments|riot|armoured|bomber|jet|corvette|corvettes|vehicles|cavalry|commando|volunteers";

export const FORCE_SHOWN: readonly ActRule[] = [
  mobilize(
    "shadow",
    "shadow~|tail~|circle~|buzz~|harass~|intercept~|track~|stalk~ ..5 ( [actor] / [place] / ship|ships|vessel|plane|aircraft|frigate|destroyer )",
    "its force is moved or shown",
    { mode: "troops", context: "military", doer: "troops" },
  ),
  mobilize(
    "stand-by",
    "order~|tell~|put~ ..7 ( to stand by / on standby / to be ready )",
    "makes its force ready",
    { mode: "troops", context: "military", doer: "state" },
  ),
  mobilize(
    "try-out-missile",
    "try~ out ..3 missile|missiles|rocket|weapon|weapons|torpedo",
    "shows its weapons",
    { mode: "weapons", context: "military" },
  ),
  mobilize(
    "take-up-positions",
    "take~|move~|dig~|roll~|head~|steam~|sail~|edge~|race~|rumble~|stream~|converge~|fan~|advance~|stand~|line~|gather~|mass~|rush~|creep~|crawl~|wait~|parade~|drive~|march~|close~|press~|patrol~|prowl~|circle~|hover~|buzz~|loiter~|shadow~|tail~|probe~|fly~|skim~|pass~|arrive~|appear~|land~|assemble~ ( up|in|out|towards|toward|for|on|off|over|through|across|near|to|at|around|along|past|ahead|within|close|south|north|east|west / positions|position|guard / [place] / [actor] )",
    "its force is moved or shown",
    { mode: "troops", context: "military", doer: "troops" },
  ),
  mobilize(
    "ring-place",
    "ring~|surround~|encircle~|guard~|occupy~|secure~|flank~|face~ ( off )? ..5 ( embassy|parliament|palace|ministry|residence|headquarters|square|building|station|city|town|capital|airport|streets|roads|border|bridge|mosque|university|base|house|polling / [place] )",
    "its force is moved or shown",
    { mode: "troops", doer: "troops" },
  ),
  mobilize(
    "airspace",
    "enter~|violate~|breach~|cross~|penetrate~|fly~|probe~|skirt~|buzz~ ( into|through|over|along|near|past )? ..8 ( airspace|zone|skies|strait|line|waters )",
    "its force is moved or shown",
    { mode: "troops", context: "military", doer: "troops" },
  ),
  mobilize(
    "put-on-alert",
    "go~|come~|be~|stand~|remain~|place~|put~|keep~|order~ ( on|to|at )? ..4 ( alert|standby|readiness|arms / war footing )",
    "makes its force ready",
    { mode: "troops", context: "military" },
  ),
  mobilize("footing", "put~|place~|move~ ..6 on ..2 footing", "makes its force ready", {
    mode: "troops",
    context: "military",
  }),
  mobilize(
    "alert-level",
    "raise~|heighten~|increase~|step~|lift~ ( up )? ..4 ( alert|readiness|defcon )",
    "makes its force ready",
    { mode: "troops", context: "military" },
  ),
  mobilize(
    "call-ups",
    "call~|summon~|recruit~|enlist~|draft~|conscript~|muster~|arm~|rally~|swear~ ( up|in )? ..5 ( reservists|reserves|conscripts|volunteers|recruits|reserve|militia|militias|militiamen|men|auxiliaries|soldiers )",
    "makes its force ready",
    { mode: "troops", context: "military" },
  ),
  mobilize(
    "call-to-arms",
    "call~|order~|summon~ ..5 to ( arms|colours|colors|the front )",
    "makes its force ready",
    { mode: "troops", context: "military" },
  ),
  mobilize(
    "call-up-papers",
    "receive~|get~ ..2 ( call-up|draft|mobilisation|mobilization ) ..1 papers|notices|orders",
    "makes its force ready",
    { mode: "troops", context: "military" },
  ),
  mobilize(
    "line-up-recruits",
    "line~|queue~|flock~|enlist~|sign~ ( up|in )? ..3 ( recruiting|recruitment|enlist|fight|army|join|arms )",
    "makes its force ready",
    { mode: "troops", context: "military" },
  ),
  mobilize("cancel-leave", "cancel~|suspend~ ..4 leave", "makes its force ready", {
    mode: "troops",
    context: "military",
  }),
  mobilize(
    "declare-mobilisation",
    "declare~|order~|announce~|proclaim~|decree~|begin~|launch~|start~ ..4 ( mobilisation|mobilization|call-up|conscription|draft|deployment|build-up|buildup )",
    "makes its force ready",
    { mode: "troops", context: "military" },
  ),
  mobilize(
    "strengthen",
    "reinforce~|strengthen~|step~|tighten~|bolster~|beef~|double~|triple~|treble~|boost~|increase~|fortify~|harden~|augment~|raise~|mine~ ( up )? ..5 ( garrison|border|borders|security|patrols|presence|defences|positions|forces|troops|frontier|hill|fleet|deployment|contingent|guard|guards|checkpoints|strength )",
    "makes its force ready",
    { mode: "troops", context: "military" },
  ),
  mobilize(
    "give-leave",
    "give~|grant~ ..4 ( army|military|troops|navy|air ) ..3 ( leave|authority|permission|powers|green|order|orders )",
    "makes its force ready",
    { mode: "troops", context: "military" },
  ),
  mobilize(
    "fire-into-sea",
    "fire~|launch~|shoot~|lob~|send~ ..6 ( missile|missiles|rocket|rockets|projectile|projectiles|torpedo ) ..4 ( into|over|towards|toward|across|off|past ) ..4 ( sea|ocean|waters|gulf|bay|strait|japan|coast|space|orbit|pacific|atlantic )",
    "shows its weapons",
    { mode: "weapons", context: "military" },
  ),
  mobilize(
    "test-weapons",
    "test~|test-fire~|test-launch~|trial~|unveil~|parade~|display~|show~|rehearse~|flaunt~|demonstrate~|flight-test~ ( off )? ..6 ( missile|missiles|rocket|rockets|bomb|warhead|weapon|weapons|torpedo|submarine|centrifuges|launcher|launchers|nuclear|ballistic|hypersonic|drone|drones )",
    "shows its weapons",
    { mode: "weapons", context: "military" },
  ),
  mobilize(
    "set-off-device",
    "explode~|detonate~|conduct~|carry~|perform~|stage~|set~|hold~|make~ ( out|off )? ..5 ( nuclear|atomic|thermonuclear|underground|missile|ballistic|hydrogen ) ..3 ( test|tests|device|devices|explosion|bomb|launch|launches )",
    "shows its weapons",
    { mode: "weapons", context: "cbrn" },
  ),
  mobilize(
    "exercise-alone",
    "conduct~|hold~|stage~|begin~|launch~|start~|carry~|open~|mount~ ( out )? ..5 ( live-fire|military|naval|air|artillery|night|snap|large-scale|landing|civil-defence ) ..2 ( exercise|exercises|drill|drills|manoeuvres|maneuvers )",
    "shows its force",
    { mode: "troops", context: "military", shared: true },
  ),
  mobilize(
    "dig-trenches",
    "dig~|lay~|string~|erect~|build~|plant~ ..4 ( trenches|mines|minefield|barbed|tank|fortifications|barricades|checkpoints|roadblocks|razor|watchtowers|dragon's )",
    "makes its force ready",
    { mode: "troops", context: "military", doer: "troops" },
  ),
  mobilize(
    "flown-to",
    "rush~|move~|bring~|fly~|ship~|send~|deploy~|dispatch~|order~|airlift~|transfer~|trundle~ ( to|towards|toward|into|up|near|down|off )",
    "its force is moved",
    { mode: "troops", context: "military", doer: "troops" },
  ),
  mobilize(
    "aim",
    "aim~|train~|point~|turn~ ..5 ( guns|missiles|artillery|rockets|cannon|howitzers|radar ) ..3 ( on|at )",
    "shows its force",
    { mode: "troops", context: "military" },
  ),
  mobilize("alert", "put~|place~|keep~|raise~ ..8 alert", "makes its force ready", {
    mode: "troops",
    context: "military",
  }),
  mobilize(
    "send-force",
    `send~|deploy~|dispatch~|mass~|amass~|shift~|transfer~|ferry~|trundle~|haul~|push~|assemble~|field~|post~|sail~|move~|rush~|order~|station~|pour~|concentrate~|position~|fly~|amass~|redeploy~ ..6 ${FORCES}`,
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
