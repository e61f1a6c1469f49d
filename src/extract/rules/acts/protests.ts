// Words that tell of many who show that they are against something: strikes, marches, roads barred, riots.
import { type ActRule, family } from "./act-rule.ts";

const protest = family("PROTEST");

const ROADS =
  "road|roads|highway|highways|motorway|bridge|transport|traffic|railway|rail|port|ports|streets|street|roadway|route|routes|entrance|crossing|crossings|airport|refineries|runway|canal|track|tracks|junction";

const SHOWN =
  "placards|placard|banners|banner|flags|signs|candles|lanterns|umbrellas|slogans|portraits|posters|phones|lights|pots|pans|saucepans|spoons|drums|flowers|ribbons|torches|fists";
const SEATS =
  "embassy|consulate|parliament|palace|ministry|residence|headquarters|square|courthouse|court|assembly|offices|office|building|house|mission|station|base|checkpoint|barracks|gates|gate|capitol|senate|commission|mosque|cathedral|university|campus|road|hall|factory|plant|mine|port|airport";

export const PROTESTS: readonly ActRule[] = [
  protest("standstill", "bring~ ..5 to ..2 ( standstill|halt )", "many bar a way to press a demand", {
    mode: "obstruct",
    doer: "crowd",
  }),
  protest(
    "barricades",
    "put~|erect~|build~|throw~|raise~|man~ ( up )? ..2 ( barricades|barricade|roadblocks|roadblock )",
    "many bar a way to press a demand",
    { mode: "obstruct", doer: "crowd" },
  ),
  protest("set-on-fire", "set~ ..4 ( on fire / alight|ablaze )", "many turn violent in anger", {
    mode: "riot",
    doer: "crowd",
  }),
  protest(
    "stand-before",
    `stand~|kneel~|wait~|sleep~|pray~|sing~ ( before|outside|in|on|at ) ..5 ( ${SEATS}|motorway|highway|rails|tracks|streets )`,
    "many show that they are against something",
    { mode: "demo", doer: "crowd" },
  ),
  protest(
    "take-over-place",
    "take~|seize~|scale~|climb~ ( over )? ..4 ( airport|roof|gates|square|university|ministry|parliament|factory|station|congress|campus )",
    "many bar or fill a place to press a demand",
    { mode: "obstruct", doer: "crowd" },
  ),
  protest(
    "dump",
    "dump~|spill~|tip~|pour~ ..4 ( dung|manure|milk|grapes|fruit|wine|paint|rubbish|hay|tyres )",
    "many show that they are against something",
    { mode: "demo" },
  ),
  protest(
    "wear-ribbons",
    "wear~|don~|tie~ ..3 ( armbands|ribbons|black|masks|yellow )",
    "many show that they are against something",
    { mode: "demo", doer: "crowd" },
  ),
  protest(
    "tie-up-ships",
    "tie~ up ..3 ( ferries|ships|boats|planes|trains|traffic|port|ports )",
    "lays down work",
    { mode: "boycott", doer: "crowd" },
  ),
  protest(
    "refuse-to-work",
    "refuse~ to ( go|work|board|sail|load|unload|fly|drive|teach|eat|leave|move|vote|serve )",
    "refuses to press a demand",
    { mode: "boycott", doer: "crowd" },
  ),
  protest(
    "throw-paint",
    "throw~|hurl~|pelt~|splash~|smear~ ..5 ( paint|eggs|tomatoes|flour|shoes|blood )",
    "many turn violent in anger",
    { mode: "riot", doer: "crowd" },
  ),
  protest("lay-down-tools", "lay~|put~|set~|down~ ( down )? ..2 tools", "lays down work", {
    mode: "boycott",
    context: "economic",
  }),
  protest(
    "stay-home",
    "stay~|keep~ ( at home / home / away from ..3 ( work|school|classes|lectures|polls|desks|jobs ) / indoors )",
    "lays down work",
    { mode: "boycott", context: "economic", doer: "crowd" },
  ),
  protest(
    "walk-off",
    "walk~|walk ( off|out ) ..3 ( job|jobs|work|factories|classrooms|classes|wards|lectures )",
    "lays down work",
    { mode: "boycott", context: "economic" },
  ),
  protest(
    "refuse-work",
    "refuse~|decline~|stop~ to? ( work|working|unload|unloading|fly|drive|teach|teaching|load|harvest|eat|eating )",
    "lays down work",
    { mode: "boycott" },
  ),
  protest(
    "refuse-food",
    "refuse~|reject~|forgo~|decline~ ( meals|food|meal|nourishment )",
    "refuses food to press a demand",
    { mode: "hunger", context: "rights_freedoms" },
  ),
  protest("fast", "fast~ ( outside|against|until / for ..3 days|weeks )", "refuses food to press a demand", {
    mode: "hunger",
  }),
  protest("without-food", "go~ without food", "refuses food to press a demand", { mode: "hunger" }),
  protest("sew-lips", "sew~ ..3 lips", "refuses food to press a demand", { mode: "hunger" }),
  protest(
    "boycott-vote",
    "boycott~|shun~ ..4 ( vote|polls|poll|election|elections|referendum|classes|lectures|schools|ballot|runoff )",
    "stays away to press a demand",
    { mode: "boycott" },
  ),
  protest(
    "hold-up",
    `hold~|wave~|carry~|brandish~|raise~|bang~|clatter~|light~|chant~|shout~|clap~|display~|unfurl~ ( up|aloft )? ..4 ${SHOWN}`,
    "many show that they are against something",
    { mode: "demo", doer: "crowd" },
  ),
  protest(
    "chant",
    "chant~|jeer~|boo~|heckle~|barrack~|whistle~ !praise",
    "many show that they are against something",
    { mode: "demo", doer: "crowd" },
  ),
  protest("shout-down", "shout~ down", "many show that they are against something", { mode: "demo" }),
  protest(
    "pull-off-scarves",
    "pull~|tear~|burn~|wave~|remove~|take~|cut~|shave~ ( off )? ..2 headscarves|veils|headscarf|hair|uniforms|medals",
    "many show that they are against something",
    { mode: "demo", doer: "crowd" },
  ),
  protest(
    "form-chain",
    "form~|link~|join~ ..3 ( chain|arms|hands ) ..6 ( against|across|outside|around|to|in )",
    "many show that they are against something",
    { mode: "demo", doer: "crowd" },
  ),
  protest(
    "chain-themselves",
    "chain~|glue~|tie~|strap~|set~ ( themselves|himself|herself ) ..2 ( to / on fire / alight|ablaze )",
    "shows that they are against something",
    { mode: "demo" },
  ),
  protest(
    "march-more",
    `march~|parade~|file~|process~|walk~|tramp~|troop~|trek~ ( in|on|to|through|past|down|along|up|across|around|round|into|from|behind|barefoot|arm / silently / peacefully / by / with / [time] )`,
    "many show that they are against something",
    { mode: "demo", doer: "crowd" },
  ),
  protest(
    "lead-march",
    "lead~ ..5 ( people|crowd|crowds|marchers|protesters|thousands|procession|column|march|supporters|followers ) ..4 ( through|to|past|in|into|on|down|across )",
    "many show that they are against something",
    { mode: "demo", doer: "crowd" },
  ),
  protest(
    "gather-at",
    `gather~|assemble~|congregate~|converge~|rally~|crowd~|mass~|turn~|queue~|throng~|flock~ ( out )? ( in|outside|at|on|before|near|by|around|into|onto|to ) ..5 ${SEATS}`,
    "many show that they are against something",
    { mode: "demo", doer: "crowd" },
  ),
  protest(
    "camp-out",
    "camp~|sit~|lie~|kneel~|picket~|bivouac~ ( out|down|overnight / in|on|outside|at|before|across|by|there / [time] )",
    "many show that they are against something",
    { mode: "demo", doer: "crowd" },
  ),
  protest(
    "picket",
    "picket~|mob~|ring~|surround~|encircle~|besiege~|blockade~|occupy~|barricade~|invade~|storm~|overrun~|ransack~|vandalise~|vandalize~|burst~|break~|force~ ( into|through|onto|in|the|past|their )? ..5 ( embassy|consulate|parliament|palace|ministry|residence|headquarters|house|square|courthouse|assembly|offices|office|university|campus|factory|factories|roundabouts|refinery|refineries|depots|mine|terminal|tarmac|station|stations|hall|runway|oilfield|oilfields|plant|capitol )",
    "many bar or fill a place to press a demand",
    { mode: "obstruct", doer: "crowd" },
  ),
  protest(
    "bar-roads",
    `bar~|close~|cut~|jam~|choke~|clog~|snarl~|paralyse~|paralyze~|obstruct~|seal~|occupy~|line~|shut~|blockade~|dig~|trench~ ( off|up|down )? ..6 ( ${ROADS}|motorways|roundabouts|crossings|refinery|depots|depot|ferries|pass|checkpoint|toll|harbour|harbours|lane|lanes|ring )`,
    "many bar a way to press a demand",
    { mode: "obstruct", doer: "crowd" },
  ),
  protest(
    "flood-streets",
    "flood~|fill~|throng~|pack~|pour~|spill~|swarm~|surge~|return~|take~|come~|descend~|stream~|throw~ ..3 ( into|onto|to|through|over|on )? ..2 streets|square|squares|avenues|boulevards|plaza|bridges",
    "many show that they are against something",
    { mode: "demo", doer: "crowd" },
  ),
  protest(
    "go-out",
    "turn~|come~|go~ out ..2 in ..3 ( force|numbers|thousands|protest|anger|strength )",
    "many show that they are against something",
    { mode: "demo", doer: "crowd" },
  ),
  protest(
    "set-alight",
    "set~|torch~|burn~|smash~|trample~|deface~|overturn~|loot~|ransack~|vandalise~|stone~|pelt~|attack~|wreck~ ( fire to )? ..6 ( alight|ablaze|afire|cars|buses|bus|tyres|tires|barricades|shops|windows|window|turnstiles|effigy|effigies|flag|flags|statue|statues|portraits|posters|offices|barriers|bins|ballot|ballots|tollbooths|embassy|supermarkets|kiosks|stations|Chinatown|vehicles )",
    "many turn violent in anger",
    { mode: "riot", doer: "crowd" },
  ),
  protest("set-fire", "set~ fire to", "many turn violent in anger", { mode: "riot", doer: "crowd" }),
  protest(
    "throw-things",
    "throw~|hurl~|fling~|toss~|lob~|shower~|pelt~|bombard~|rain~|hold~ ..5 ( stones|rocks|stone|rock|bottles|eggs|tomatoes|petrol|firebombs|molotov|molotovs|cobblestones|bricks|paint|shoes|shoe|flour|manure|dung|firecrackers|fireworks|jerrycans|fruit )",
    "many turn violent in anger",
    { mode: "riot", doer: "crowd" },
  ),
  protest(
    "scuffle",
    "clash~|scuffle~|tussle~|brawl~|battle~|fight~|skirmish~ with ..4 ( police|policemen|riot|security|guards|gendarmes )",
    "many turn violent in anger",
    { mode: "riot", doer: "crowd" },
  ),
  protest(
    "shut-shops",
    "shut~|close~|shutter~|board~ ..3 ( shops|shop|stalls|businesses|shutters|markets|stores ) ..3 ( in|to|over|against )",
    "lays down work",
    { mode: "boycott", context: "economic", doer: "crowd" },
  ),
  protest(
    "observe-strike",
    "observe~|heed~|join~|call~|stage~|hold~|begin~|launch~|start~|continue~|mount~|declare~|extend~|enter~ ..5 ( strike|walkout|walkouts|stoppage|stoppages|stayaway|stay-away|lockout|go-slow|shutdown )",
    "lays down work",
    { mode: "boycott", context: "economic" },
  ),
  protest(
    "rise-up",
    "rise~|revolt~|mutiny~|rebel~ ( up / against|over / up against|in )",
    "many turn against their rulers",
    { mode: "riot", doer: "crowd" },
  ),
  protest(
    "take-part-in",
    "take~ part in ..4 demonstration|demonstrations|protest|protests|rally|rallies|march|marches|vigil|sit-in",
    "many show that they are against something",
    { mode: "demo" },
  ),
  protest("turn-backs", "turn~ ..1 backs on", "many show that they are against something", {
    mode: "demo",
    doer: "crowd",
  }),
  protest(
    "stage-more",
    "stage~|hold~|organise~|organize~|join~|mount~|lead~|attend~|begin~|start~|continue~ ..6 ( picket|pickets|procession|occupation|blockade|die-in|teach-in|encampment|tent|cacerolazo|motorcade|convoy|fast|boycott )",
    "many show that they are against something",
    { mode: "demo", doer: "crowd" },
  ),
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
  protest("go-on-strike", "go~|come~|be~|is|are ( out )? on strike", "lays down work", {
    mode: "boycott",
    context: "economic",
  }),
  protest(
    "general-strike",
    "strike|strikes|walkout|walkouts|stoppage ..6 ( paralysed|paralyzed|shut|halted|crippled|closed|disrupted|stopped|brought|grounded )",
    "lays down work",
    { mode: "boycott", context: "economic", noun: true },
  ),
  protest(
    "strike-over",
    "strike~ ( over|against|for|across|nationwide|again / [time] / on / in )",
    "lays down work",
    {
      mode: "boycott",
      context: "economic",
    },
  ),
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
    { mode: "demo", doer: "crowd" },
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
];
