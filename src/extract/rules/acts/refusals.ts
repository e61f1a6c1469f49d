// Words that tell that somebody says no: to a request, a plan, a guest, a rule. What binds more stands first.
import { type ActRule, family } from "./act-rule.ts";

const reject = family("REJECT");

const ASKED =
  "appeal|appeals|call|calls|proposal|proposals|demand|demands|offer|offers|request|requests|plan|plans|ultimatum|deadline|suggestion|suggestions|idea|criticism|threat|threats|warning|warnings|plea|pleas|scheme|invitation|invitations|overture|overtures|objections|complaint|complaints|order|orders|ban|resolution|resolutions|pressure|court|curfew|verdict|ruling|bid|mediation|initiative|conditions|terms|draft|text|bill|motion|treaty|budget|nominee|candidate|candidates|candidacy|loan|aid|help|rescue|petition|case|referendum|budget|law|deal|agreement|compromise|bailout|talks|truce|ceasefire|claims|claim|allegations|charges|recommendation|recommendations|advice|convention";
/** What one does not do who says no. */
const YIELDED =
  "accept|allow|let|agree|recognise|recognize|sign|attend|join|take|hand|send|meet|negotiate|talk|bow|yield|surrender|withdraw|leave|return|extradite|release|back|support|participate|ratify|abide|comply|lift|tolerate|budge|resign|stand|step|obey|pay|bend|retreat|abandon|apologise|apologize|cooperate|co-operate|compromise|submit|bargain|deal|permit|admit|grant|cede|share|listen|heed|succumb|renounce|disarm|dismantle|extend|renew|approve";

export const REFUSALS: readonly ActRule[] = [
  reject(
    "does-not",
    `does|do|did not ( want|accept|recognise|recognize|intend|wish|agree|attend|sign|budge|yield )`,
    "says that it will not",
  ),
  reject("show-door", "show~ ..6 the door", "says no to what another wants"),
  reject("thumbs-down", "turn~|give~ ..5 ( thumbs down / thumbs-down )", "says no to what another wants"),
  reject("keep-waiting", "keep~|leave~ ..8 ( waiting / out in the cold )", "says no to what another wants"),
  reject("will-not", `will|would|shall ( not|never ) ${YIELDED}`, "says that it will not"),
  reject("wont", `won't|wouldn't ${YIELDED}`, "says that it will not"),
  reject("no-longer", "is|are|was|were no longer ( going|willing|ready|prepared )", "says that it will not"),
  reject("say-no", "say~ ( no|nyet|non to / no )", "says no to what another wants"),
  reject(
    "vote-no",
    "vote~ ( no|non / overwhelmingly|narrowly|decisively against / ..4 against / ..4 to reject )",
    "votes against it",
  ),
  reject(
    "throw-out-more",
    `throw~|vote~|strike~|turn~|shoot~|knock~|wave~|brush~|laugh~|bat~|shout~|push~|send~|swat~|sweep~ ( out|down|away|aside|off|back ) ..6 ${ASKED}`,
    "says no to it",
  ),
  reject(
    "throw-out-behind",
    `throw~|brush~|wave~|toss~|cast~|push~|set~|sweep~|put~|turn~|vote~|shoot~ ..5 ${ASKED} ..4 ( out|aside|away|down|back )`,
    "says no to it",
  ),
  reject("balk", "balk~|baulk~|bridle~|jib~ at", "says no to what another wants"),
  reject("dig-in", "dig~ ..2 in ..1 heels", "says no to what another wants"),
  reject("hold-out", "hold~|stand~ ( out|firm|fast ) ( against )?", "says no to what another wants"),
  reject("cold-water", "pour~|throw~ cold water", "says no to what another wants"),
  reject(
    "slam-door",
    "slam~|shut~|close~ ..2 ( door|doors|gate|gates ) ..1 ( on|to|in )",
    "says no to what another wants",
  ),
  reject("cast-veto", "cast~|use~|wield~|exercise~|threaten~ ..3 veto|vetoes", "says no to a draft"),
  reject(
    "nothing-to-do",
    "have~ ( nothing to do with / no truck with / no intention of / no part )",
    "says no to what another wants",
  ),
  reject("no-part", "want~ no ( part|truck )", "says no to what another wants"),
  reject("own-business", "tell~ ..5 to ( mind|keep|stay|get|butt )", "says no to what another wants"),
  reject(
    "deny-entry",
    "deny~|refuse~|withhold~ ..5 ( entry|permission|access|consent|visa|visas|landing|overflight|admission|leave|clearance|approval|recognition|request|requests|plea|bail|asylum|extradition|signature )",
    "says no to what another wants",
  ),
  reject(
    "turn-away",
    "turn~|send~ ( away|back ) ..5 ( inspectors|observers|monitors|envoy|envoys|delegation|mission|rapporteur|journalists|visitors )",
    "says no to a visitor",
  ),
  reject("turn-back-on", "turn~ ..2 ( back|backs / nose ) ( on|up )", "says no to what another wants"),
  reject(
    "null-and-void",
    "declare~|call~|pronounce~|hold~|rule~|find~ ..8 ( null|void|invalid|illegitimate|unconstitutional|inadmissible|non-binding )",
    "does not take it as binding",
  ),
  reject("back-out", "back~|bow~|opt~|duck~ ( out|away ) ( of|from )", "goes back on its word"),
  reject("walk-away", "walk~|back~|shy~|turn~ away from", "goes back on its word"),
  reject("go-back-on", "go~ back on", "goes back on its word"),
  reject("scoff", "scoff~|sneer~|laugh~|jeer~|bristle~ at", "says no to what another wants"),
  reject(
    "ignore-more",
    `ignore~|defy~|flout~|shrug~|resist~|scorn~|disregard~|disobey~|spurn~|override~|overrule~|overrode|dismiss~|discount~|decline~|block~|stymie~|thwart~|frustrate~|scupper~|derail~|scotch~|quash~|nix~|oppose~|contest~|challenge~ ( off )? ..6 ( ${ASKED} )`,
    "does not do what is asked",
  ),
  reject("snub-more", "snub~|cold-shoulder~|stonewall~|shun~|rebuff~", "says no to what another wants"),
  reject(
    "stay-away",
    "stay~|keep~ away from ..5 ( talks|summit|meeting|conference|ceremony|negotiations )",
    "says no to a meeting",
  ),
  reject(
    "pull-out-of-plan",
    "pull~|drop~ out of ..4 ( deal|plan|project|contract|race|scheme )",
    "goes back on its word",
  ),
  reject(
    "not-for-sale",
    "is|are not ( for sale / up for / negotiable / on the table / open to / interested / bound / willing|ready|prepared|going to )",
    "says that it will not happen",
  ),
  reject(
    "give-no",
    "give~|hand~ ( a / [actor] )? ( flat|firm|resounding|curt|clear )? ( no|refusal|rebuff|brush-off / cold shoulder )",
    "says no to what another wants",
  ),
  reject("refuse-passive", "turn~ down", "says no to what another wants"),
  reject(
    "strike-down",
    "strike~|overturn~|annul~|invalidate~ ( down )? ..4 ( law|decree|act|result|results|election|verdict|ban|order|decision )",
    "says no to it",
  ),
  reject(
    "break-word",
    "break~|breach~|violate~|flout~|infringe~|contravene~|break ..5 ( truce|ceasefire|cease-fire|agreement|treaty|accord|pledge|promise|promises|word|embargo|sanctions|terms|rules|law|charter )",
    "does what is forbidden",
    { mode: "yield", context: "legal" },
  ),
  reject("reject", "reject~|spurn~|rebuff~|snub~|veto~|rebut~", "says no to what another wants"),
  reject("refuse", "refuse~|decline~", "says no to what another wants"),
  reject("turn-down", "turn~ ( down / a deaf|blind ear|eye )", "says no to what another wants"),
  reject("rule-out", "rule~ out", "says that it will not happen"),
  reject(
    "dismiss-words",
    "dismiss~ ..5 appeal|appeals|call|calls|proposal|proposals|demand|demands|offer|request|plan|claims|claim|allegations|charges|ultimatum|suggestion|idea|criticism|threat|threats",
    "says no to what another asks",
  ),
  reject(
    "ignore",
    "ignore~|defy~|flout~|shrug~|resist~|scorn~ ..6 ( deadline|call|calls|appeal|appeals|demand|demands|ultimatum|order|orders|ban|resolution|pressure|warning|warnings|plea|pleas|court|curfew|request|verdict|ruling )",
    "does not do what is asked",
  ),
  reject(
    "break-norm",
    "violate~|breach~|break~ ..5 ( ban|agreement|treaty|resolution|law|ceasefire|truce|sanctions|embargo|promise )",
    "does what is forbidden",
    { mode: "yield", context: "legal" },
  ),
  reject("renege", "renege~|backtrack~", "goes back on its word"),
  reject("vote-down", "vote~ ( down / against )", "votes against it"),
  reject(
    "throw-out",
    "throw~ out ..5 ( plan|proposal|bill|case|appeal|petition|treaty|budget|request )",
    "says no to it",
  ),
  reject(
    "fail-to-agree",
    "fail~ to ( reach|agree|find|clinch|settle|resolve|produce|come|secure )",
    "comes to no agreement",
  ),
  reject("oppose", "oppose~ !in", "is against it"),
  reject("out-of-question", "out of the question", "says that it will not happen"),
  reject(
    "shoot-down",
    "shoot~|torpedo~|scuttle~|sink~|block~ ( down )? ..4 ( proposal|proposals|plan|resolution|bailout|motion|bid|deal|talks )",
    "brings a proposal to nothing",
  ),
];
