// Nouns for deeds that are the subject of their sentence: "the shelling of Goma went on", "rallies against Japan were held".
// The verb behind says only that it happens. What binds more stands first.
import type { PloverEvent } from "../../../model/fact.ts";
import { type ActRule, family } from "./act-rule.ts";

const CARRIED_OUT =
  "carried|made|held|staged|announced|launched|ordered|conducted|imposed|declared|issued|mounted|reached|resumed|reported|begun|completed|delivered|agreed|signed|granted|shelved|extended|renewed|decreed|confirmed|voiced|lodged|opened|enforced|tightened|intensified|performed|repeated|told|filed|handed|stepped|voted|dropped|fired|recorded|broadcast|convened";
const HAPPENS =
  "began|begin|begins|opened|opens|started|starts|start|continued|continues|continue|resumed|resumes|flared|flares|erupted|erupts|raged|rages|rage|broke|entered|enters|came|comes|followed|spread|spreads|grew|grows|grow|intensified|drew|draws|brought|brings|left|leaves|killed|kills|rocked|shook|hit|hits|plunged|prompted|triggered|sparked|paralysed|paralyzed|shut|swept|sweeps|engulfed|went|goes|go|reached|reaches|forced|drove|sank|sinks|raised|raises|shattered|ended|ends|set|gave|gives|moved|moves|claimed|turned|turns|blocked|won|wins|caused|wounded|destroyed|levelled|lasted|resounded|mounted|multiplied|dragged|hardened|disrupted|stopped|halted|closed|crippled|emptied|filled|marred|provoked|fuelled|heightened|signalled";
const TAKES_PLACE = `( ${HAPPENS} / took|take|takes place|effect / has|have ( begun|started|resumed|continued|spread|grown|erupted|broken|flared|killed|entered|come|brought|forced|paralysed|shut|drawn|intensified|gone|reached|left|followed|ended ) / is|are|was|were|has|have being? been? ..2 ${CARRIED_OUT} / is|are|was|were ( under|in way|force|place|progress|effect ) / is|are ( continuing|growing|spreading|gathering|still|now|the|biggest ) )`;

type Sort = "done" | "doing";

/** One noun that happens: `sort` tells what "of" means behind it. */
const happening = (
  event: PloverEvent,
  name: string,
  sort: Sort,
  nouns: string,
  reason: string,
  options: {
    readonly mode?: string;
    readonly context?: string;
    readonly pair?: true;
    readonly toward?: string;
  } = {},
): ActRule => ({
  ...family(event)(`${name}-happens`, `${nouns} ..14 ${TAKES_PLACE}`, reason, {
    ...options,
    noun: true,
    of: sort,
  }),
  words: `${nouns} ..14 (it happens)`,
});

export const HAPPENINGS: readonly ActRule[] = [
  happening(
    "SANCTION",
    "expulsion",
    "done",
    "expulsion|expulsions ..5 diplomats|diplomat|agents|envoys|envoy|spies|ambassador|attachés|officials|inspectors|observers",
    "sends another's diplomats home",
    { mode: "expel", context: "diplomatic" },
  ),
  happening(
    "SANCTION",
    "cut",
    "done",
    "suspension|severing|freeze|freezing|halt|withdrawal|recall|cancellation|boycott|cut ..5 aid|ties|relations|trade|flights|talks|cooperation|loans|credits|assistance|imports|exports|sales|ambassador|envoy|contacts|membership|supplies",
    "cuts what it had with another",
    { mode: "discontinue" },
  ),
  happening(
    "SANCTION",
    "sanctions",
    "doing",
    "sanctions|embargo|tariffs|boycott ..3 against|on",
    "cuts trade with another",
    { mode: "discontinue", context: "economic" },
  ),
  happening(
    "RETREAT",
    "release",
    "done",
    "release|freeing|liberation|repatriation|handover|return ..6 prisoners|hostages|prisoner|hostage|soldiers|sailors|captives|crew|pilot|pilots|dissidents|dissident|remains|bodies|detainees|fishermen|journalist|journalists|obelisk|land|islands|bronzes|artefacts",
    "lets people go or gives back",
    { mode: "release", context: "legal", toward: "to" },
  ),
  happening(
    "RETREAT",
    "withdrawal",
    "doing",
    "withdrawal|pull-out|pullout|retreat|departure|evacuation|pullback|disengagement|exit",
    "takes its force away",
    { mode: "withdraw", context: "military", toward: "from" },
  ),
  happening(
    "RETREAT",
    "end-of-pressure",
    "done",
    "lifting|easing|removal|suspension ..4 sanctions|embargo|blockade|tariffs|siege",
    "ends its pressure on another",
    { mode: "ease", context: "economic", toward: "on against" },
  ),
  happening("RETREAT", "truce", "doing", "truce|ceasefire|cease-fire|armistice", "fire has ceased", {
    mode: "ceasefire",
    context: "military",
  }),
  happening(
    "CONCEDE",
    "repeal",
    "done",
    "repeal|lifting|scrapping|withdrawal|easing|legalisation|reinstatement|restoration ..5 law|laws|bill|tax|curfew|emergency|ban|censorship|restrictions|parliament|constitution|parties|service",
    "gives way at home",
    { context: "rights_freedoms" },
  ),
  happening(
    "COERCE",
    "arrests",
    "done",
    "arrest|arrests|detention|detentions|jailing|imprisonment|internment|sentencing",
    "holds people by force of the state",
    { mode: "arrest", context: "legal" },
  ),
  happening(
    "COERCE",
    "put-out",
    "done",
    "deportation|deportations|expulsion|expulsions|eviction|evictions",
    "puts people out",
    { mode: "deport", context: "legal" },
  ),
  happening(
    "COERCE",
    "taken",
    "done",
    "seizure|confiscation|annexation|nationalisation|demolition|closure|impounding|occupation",
    "takes property or land",
    { mode: "seize" },
  ),
  happening(
    "COERCE",
    "barred",
    "doing",
    "crackdown|clampdown|blockade|curfew|blackout|censorship|purge|roundup|round-up|lockdown",
    "forbids or bars",
    { mode: "restrict" },
  ),
  happening("COERCE", "emergency-rule", "doing", "martial|emergency law|rule", "rules by emergency", {
    mode: "martial-law",
    context: "pro_autocracy",
  }),
  happening(
    "ASSAULT",
    "killing",
    "done",
    "assassination|murder|killing|killings|massacre|shelling|bombing|bombardment|invasion|abduction|kidnapping|shooting|poisoning|torture|beating|beheading|hijacking|slaughter|lynching|execution|executions|rape|stabbing|ambush",
    "kills or hurts",
  ),
  happening(
    "ASSAULT",
    "attack",
    "doing",
    "attack|attacks|raid|raids|assault|assaults|offensive|incursion|incursions|airstrike|airstrikes|bombings|onslaught|barrage|bombardments|shellfire|gunfire|strikes ..4 on|against|by|in|into|near|at",
    "attacks",
    { context: "military" },
  ),
  happening(
    "ASSAULT",
    "fighting",
    "doing",
    "fighting|clashes|clash|battle|battles|skirmish|skirmishes|war|hostilities|gunfight|gunbattle|firefight ..3 between|with|against|in|near|over|around|for|along",
    "fights",
    { context: "military" },
  ),
  happening(
    "MOBILIZE",
    "build-up",
    "doing",
    "build-up|buildup|massing|deployment|mobilisation|mobilization|call-up|redeployment|reinforcement|overflight|overflights|sorties",
    "moves its force",
    { mode: "troops", context: "military" },
  ),
  happening(
    "MOBILIZE",
    "weapons-test",
    "doing",
    "nuclear|missile|atomic|underground|rocket nuclear? test|tests|launch|launches|explosion",
    "shows its weapons",
    { mode: "weapons", context: "cbrn" },
  ),
  happening(
    "PROTEST",
    "protests",
    "doing",
    "protest|protests|demonstration|demonstrations|rally|rallies|march|marches|sit-in|sit-ins|riot|riots|rioting|walkout|walkouts|vigil|vigils|stoppage|stoppages|unrest|uprising|revolt|stayaway",
    "many show that they are against something",
    { mode: "demo" },
  ),
  happening("PROTEST", "strike", "doing", "strike|strikes ..4 by|over|in|against|of|at", "lays down work", {
    mode: "boycott",
    context: "economic",
  }),
  happening(
    "ACCUSE",
    "blame",
    "doing",
    "criticism|condemnation|accusation|accusations|recriminations|complaints|complaint|censure ..6 of|against|by|from|over",
    "speaks ill of what another did",
    { mode: "disapprove", toward: "of against" },
  ),
  happening(
    "ACCUSE",
    "court",
    "done",
    "indictment|indictments|prosecution|impeachment|trial|trials|lawsuit|suit|inquiry|investigation|probe ..4 of|against|into",
    "brings another before a court",
    { mode: "allege", context: "legal", toward: "against into of" },
  ),
  happening("ACCUSE", "warrants", "done", "warrant|warrants ..2 for", "seeks another before its court", {
    mode: "allege",
    context: "legal",
    toward: "for",
  }),
  happening(
    "REQUEST",
    "appeal",
    "doing",
    "appeal|appeals|demand|demands|plea|pleas|request|requests ..6 for|to",
    "asks something of another",
    { toward: "to on" },
  ),
  happening(
    "THREATEN",
    "threats",
    "doing",
    "threat|threats|warning|warnings|ultimatum ..4 of|against|to|by|from",
    "lets harm be expected",
    { toward: "against to" },
  ),
  happening(
    "AGREE",
    "agreement",
    "doing",
    "agreement|deal|accord|understanding|settlement|compromise ..2 between|by|with",
    "settles terms",
  ),
  happening(
    "CONSULT",
    "talks",
    "doing",
    "talks|negotiations|consultations|discussions|dialogue|summit|meeting|mediation|parley ..6 between|with|by|of|in|on",
    "talks with another",
    { context: "diplomatic" },
  ),
  happening("CONSULT", "visit", "doing", "visit|trip|tour ..2 to", "goes to another", {
    mode: "visit",
    toward: "to",
  }),
  happening(
    "SUPPORT",
    "praise",
    "doing",
    "praise|applause|apology|endorsement|recognition|backing|support|condolences ..4 for|of|to|by|from",
    "speaks well of another",
    { context: "diplomatic", toward: "for of to" },
  ),
  happening(
    "COOPERATE",
    "extradition",
    "done",
    "extradition|extraditions",
    "hands a suspect to another's courts",
    { context: "legal", toward: "to" },
  ),
  happening(
    "COOPERATE",
    "handover",
    "done",
    "handover|handing|surrender|transfer over? of ..4 suspect|suspects|fugitive|banker|man|evidence|files",
    "hands a suspect to another's courts",
    { context: "legal", toward: "to" },
  ),
  happening(
    "COOPERATE",
    "exercise",
    "doing",
    "wargames|exercise|exercises|drill|drills|manoeuvres|maneuvers|patrols|war games? ..9 by|between|with|of|involving|among|and",
    "trains or patrols together with another",
    { context: "military", pair: true },
  ),
  happening(
    "COOPERATE",
    "trade",
    "doing",
    "flight|flights|train|trains|ferry|ferries|bus|buses|trade|traffic|exports|deliveries ..3 between|from|across|with",
    "lets trade and traffic flow",
    { context: "economic", pair: true },
  ),
  happening(
    "AID",
    "delivery",
    "done",
    "delivery|airlift|shipment|shipments|consignment|convoy|convoys|cargo|planeload|planeloads|shipload|donation ..4 food|aid|relief|medicine|medicines|tents|supplies|vaccines|grain|rice|wheat|flour|fuel|blankets|arms|weapons|equipment|help",
    "lets another have something of worth",
    { context: "humanitarian", toward: "to for in" },
  ),
];
