// Words that tell of something of worth that goes to another. What binds more stands first.
import { type ActRule, family } from "./act-rule.ts";

const aid = family("AID");

const HELP =
  "aid|assistance|relief|food|medicine|medicines|grant|grants|loan|loans|supplies|help|funds|tents|blankets|grain|wheat|rice|flour|vaccines|equipment|weapons|arms|ammunition|doctors|surgeons|money|credit|credits|refuge|shelter|rescuers|generators|water|fuel|planeload|planeloads|truckload|truckloads|shipload|lorryload|lorries|tonnes|tons|doses|rations|parcels|stoves|clothing|clothes|rescuers|engineers|medics|nurses|helicopters|ambulances|ambulance|hospital|clinic|team|teams|squad|squads|firefighters|firemen|dogs|divers|maize|seed|seeds|oil|coal|milk|bread|sugar|salt|beans|drugs|insulin|oxygen|ventilators|masks|pumps|boats|trucks|tractors|buses|books|shelters|sheeting|medicine|cash|experts|specialists|advisers|instructors|howitzers|tanks|missiles|rifles|uniforms|kit|gear|goods|materials|bulldozers|cranes|kitchens|kitchen|livestock|cattle|fodder";

const IN_NEED =
  "refugees|refugee|people|survivors|families|villagers|wounded|injured|patients|children|orphans|evacuees|exiles|migrants|displaced|victims|homeless|hungry|civilians|migrants|asylum-seekers|stateless|castaways|sailors|passengers|fugitives|families|students|minorities|casualties|amputees|soldiers";
const SUMS =
  "dollars|million|billion|euros|pounds|yen|punts|marks|francs|crowns|kroner|kronor|rupees|yuan|lire|guilders|sum|money|cash";

export const HELPING: readonly ActRule[] = [
  aid("asylum", "grant~|give~|offer~ ..6 asylum|refuge|sanctuary|shelter", "takes refugees in", {
    context: "asylum",
  }),
  aid(
    "take-in",
    "take~ in ..6 refugees|migrants|asylum-seekers|evacuees|exiles|families",
    "takes refugees in",
    { context: "asylum" },
  ),
  aid(
    "open-border-to-people",
    "open~ ..3 border|borders|doors ..3 to ..4 refugees|aliens|exiles|migrants|africans|people",
    "takes refugees in",
    { context: "refugee" },
  ),
  aid(
    "peacekeepers",
    "peacekeeping|peacekeepers|peacekeeper ..4 arrived|landed|disembarked|deployed",
    "soldiers come to protect",
    { context: "peacekeeping", noun: true },
  ),
  aid(
    "give-help",
    `give~|provide~|donate~|grant~|send~|deliver~|ship~|supply~|lend~|fly~|airlift~|extend~|contribute~|offer~|disburse~|allocate~|release~|rush~|dispatch~|approve~|hand~|parachute~|distribute~ ..9 ${HELP}`,
    "lets another have something of worth",
    { context: "humanitarian" },
  ),
  aid("donate", "donate~|airlift~", "lets another have something of worth"),
  aid("give-to", "give~ [actor] ..6 dollars|million|billion|euros|pounds|yen", "gives money", {
    context: "economic",
  }),
  aid(
    "shelter",
    "shelter~|rescue~|evacuate~ ..5 refugees|people|survivors|families|villagers|wounded|patients",
    "saves or shelters others",
    { context: "humanitarian" },
  ),
  aid("pay-for", "pay~ for", "pays for what another has", { context: "economic" }),
  aid(
    "receive-from",
    `receive~|get~|accept~|obtain~|secure~|win~|take~ ..7 ( ${HELP}|${SUMS} ) ..5 from`,
    "has something of worth from another",
    { suffered: true },
  ),
  aid(
    "give-sum",
    `give~|grant~|donate~|lend~|pledge~|send~|award~|pay~|hand~|contribute~|provide~|put~|chip~|transfer~|disburse~|release~|approve~|advance~|wire~|extend~|allot~|inject~|pump~|pour~|sink~|plough~ ( over|up|in )? ..5 ( ${SUMS} ) ..8 ( to|for|into|in|towards|toward|worth )`,
    "gives money",
    { context: "economic", toward: "to for into" },
  ),
  aid(
    "fly-in",
    `fly~|airlift~|rush~|truck~|ferry~|parachute~|bring~|ship~|drop~|airdrop~|haul~|cart~|shuttle~|send~|take~|carry~ ( in|into|out|over )? ..7 ( ${HELP} )`,
    "lets another have something of worth",
    { context: "humanitarian", toward: "to for into" },
  ),
  aid(
    "flown-in",
    "fly~|ship~|truck~|bring~|airlift~|ferry~ in ( by|from|to|for / [time] )",
    "lets another have something of worth",
    { context: "humanitarian", toward: "for to" },
  ),
  aid(
    "give-things",
    `give~|provide~|donate~|grant~|send~|deliver~|ship~|supply~|lend~|extend~|contribute~|disburse~|allocate~|dispatch~|hand~|distribute~|furnish~|equip~|feed~|outfit~|stock~|hand~|present~|gift~|unload~|dole~|pass~|deploy~ ( out|over )? ..9 ( ${HELP} )`,
    "lets another have something of worth",
    { context: "humanitarian", toward: "to for" },
  ),
  aid(
    "supply-with",
    "supply~|provide~|equip~|furnish~|arm~|present~|outfit~|fit~ ( the|its|his )? [actor] ..5 with",
    "lets another have something of worth",
  ),
  aid(
    "treat",
    `treat~|feed~|house~|clothe~|shelter~|rescue~|evacuate~|vaccinate~|inoculate~|nurse~|resettle~|harbour~|harbor~|accommodate~|lodge~|airlift~|save~|pluck~|pull~|winch~|heal~|lodge~|host~ ..6 ( ${IN_NEED} )`,
    "saves or shelters others",
    { context: "humanitarian" },
  ),
  aid(
    "take-in-more",
    `take~|let~|admit~|welcome~|absorb~|accept~|receive~|allow~ ( in )? ..6 ( refugees|migrants|asylum-seekers|evacuees|exiles|orphans|displaced|boat ) ..3`,
    "takes refugees in",
    { context: "asylum" },
  ),
  aid(
    "refuge",
    "grant~|give~|offer~|find~|provide~|win~ ..6 ( asylum|refuge|sanctuary|shelter|haven|protection|citizenship )",
    "takes refugees in",
    { context: "asylum" },
  ),
  aid(
    "rebuild",
    "rebuild~|repair~|reconstruct~|restore~|build~|erect~|construct~|open~|drill~|dig~|clear~|equip~|staff~|run~|set~|pitch~|man~ ( up )? ..6 ( school|schools|hospital|hospitals|bridge|bridges|wells|clinic|clinics|houses|homes|road|roads|camp|tents|mines|minefields|rubble|kitchen|kitchens|ward|wards|water|orphanage ) ..5 ( in|for|at|around|near )",
    "builds or mends what another needs",
    { context: "humanitarian", foreign: true },
  ),
  aid(
    "field-hospital",
    "have~|run~|open~|set~ ( up )? ..3 field hospital|kitchen|kitchens",
    "builds or mends what another needs",
    { context: "humanitarian" },
  ),
  aid(
    "pay-bill",
    "pay~|foot~|pick~|cover~|meet~|settle~|shoulder~|bear~|take~ ( up|over )? ..4 ( bill|cost|costs|tab|salaries|wages|arrears|fees|debts ) ..4 ( of|for|to )",
    "pays for what another has",
    { context: "economic" },
  ),
  aid(
    "finance",
    "finance~|fund~|bankroll~|subsidise~|subsidize~|underwrite~|bail~ ( out )? ( [actor] / the|a|an|its|by|schools|hospital )",
    "pays for what another has",
    { context: "economic", foreign: true },
  ),
  aid("bail-out", "bail~|prop~|shore~|throw~ ( out / up / ..3 lifeline )", "pays for what another has", {
    context: "economic",
    foreign: true,
  }),
  aid(
    "forgive-debt",
    "forgive~|cancel~|write~|waive~|reschedule~|halve~|strike~ ( off )? ..6 ( debt|debts|loan|loans|owed|arrears )",
    "forgives a debt",
    { context: "economic" },
  ),
  aid(
    "join-rescue",
    "join~|help~|take~|aid~|assist~ ( in|with|part )? ..4 ( digging|rescue|search|relief|clean-up|cleanup|effort|fight ..1 against|reconstruction|evacuation|rescuers )",
    "saves or shelters others",
    { context: "humanitarian", foreign: true },
  ),
  aid(
    "help-out",
    "help~ [actor] ( to / ..1 ( fight|rebuild|put|clear|cope|find|build|repair|train|feed|combat|tackle|contain|restore|dig|search ) )",
    "helps another",
    { context: "humanitarian" },
  ),
  aid("come-to-aid", "come~|go~|rush~ to ..4 ( aid|rescue|help|assistance )", "helps another", {
    context: "humanitarian",
  }),
  aid(
    "guard-convoys",
    "guard~|escort~|protect~|shield~|safeguard~ ..3 ( food|aid|relief|convoys|refugees|camps|civilians|humanitarian )",
    "soldiers come to protect",
    { context: "peacekeeping" },
  ),
  aid(
    "peacekeepers-go",
    "send~|deploy~|dispatch~|contribute~|provide~|land~|lead~ ..6 ( peacekeepers|peacekeeping|observers|monitors )",
    "soldiers come to protect",
    { context: "peacekeeping" },
  ),
  aid(
    "keep-apart",
    "send~|deploy~|fly~|dispatch~|land~ ..9 to ..1 ( keep ..6 apart|peace / protect|guard|police|help|assist|rescue|rebuild|distribute|evacuate|disarm )",
    "soldiers come to protect",
    { context: "peacekeeping" },
  ),
  aid(
    "train-forces",
    "train~|arm~|equip~|advise~|instruct~ ..4 ( army|police|soldiers|recruits|officers|troops|pilots|forces|coastguard|guards|rebels|fighters )",
    "arms or trains another",
    { context: "military", foreign: true },
  ),
  aid(
    "dig-through",
    "dig~|search~|comb~ ( through )? ..3 ( rubble|ruins|wreckage|debris )",
    "saves or shelters others",
    { context: "humanitarian" },
  ),
  aid(
    "helpers-come",
    `doctors|nurses|medics|surgeons|engineers|rescuers|rescue|teachers|firefighters|divers|sappers|paramedics|midwives|agronomists|plumbers|builders|volunteers ..7 ( arrived|landed|reached|took|set|put|built|rebuilt|dug|treated|are|joined|brought|flew|have|work|ran|helped|repaired|searched|pulled|cleared|restored|opened|fought )`,
    "people of one state come to help another",
    { context: "humanitarian", noun: true, foreign: true },
  ),
  aid(
    "goods-come",
    `ship|ships|plane|planes|convoy|trucks|lorries|freighter|train|aircraft|barge|barges|flight|flights|planeload|transport|transports|jet ..2 ( loaded|carrying|laden|packed|full|bearing|with|filled|bringing ) ..6 ( ${HELP}|flour|sugar )`,
    "something of worth comes to another",
    { context: "humanitarian", noun: true, foreign: true },
  ),
  aid(
    "bring-things",
    `bring~|carry~|take~ ..8 ( ${HELP}|roofing|schoolbooks|books|socks ) ..3 ( to|into|for )`,
    "lets another have something of worth",
    { context: "humanitarian", toward: "to into for", foreign: true },
  ),
  aid("let-off", "let~ ..2 [actor] off", "forgives a debt", { context: "economic" }),
  aid(
    "open-schools",
    "open~ ..3 ( schools|hospitals|homes|doors|universities|airfields|camps|hospitals ) to ..3",
    "takes others in",
    { context: "humanitarian", foreign: true },
  ),
  aid(
    "share-home",
    "share~ ..3 ( huts|homes|bread|food|wells|rations|vaccines|doses ) with",
    "lets another have something of worth",
    { foreign: true },
  ),
];
