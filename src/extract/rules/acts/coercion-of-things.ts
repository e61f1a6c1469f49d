// Words that tell of a state's force against words, property, ways and land: censored, seized, closed, broken into.
import { type ActRule, family } from "./act-rule.ts";

const coerce = family("COERCE");

const BELONGINGS =
  "assets|property|ship|ships|vessel|vessels|tanker|tankers|land|boat|boats|goods|cargo|farms|passports|equipment|documents|funds|homes|trawler|trawlers|gold|tonnes|tons|cattle|aircraft|airliner|plane|companies|company|accounts|weapons|books|copies|newspapers|computers|cameras|phones|laptops|licence|licences|lorries|trucks|catch|crew|shares|stake|mine|mines|refinery|bank|banks|factories|factory|plantations|estates|oilfields|shipment|shipments|convoy|crude|cash|files";

const PRESS =
  "newspaper|newspapers|magazine|magazines|station|stations|website|websites|channel|channels|broadcasts|broadcast|broadcaster|radio|internet|network|networks|platform|app|apps|facebook|twitter|telegram|whatsapp|tiktok|youtube|wikipedia|sites|site|daily|weekly|paper|papers|press|transmitter|transmitters|phones|telephones|messaging|edition|outlets|blogs|services|signal|access|telephone";

export const COERCION_OF_THINGS: readonly ActRule[] = [
  coerce(
    "silence",
    `censor~|jam~|shut~|close~|block~|cut~|ban~|suspend~|muzzle~|silence~|gag~|throttle~|slow~|switch~|take~|pull~|knock~|black~|restrict~|bar~|disconnect~|raid~|turn~|order~|unplug~|darken~|stop~ ( down|off|out )? ..7 ( ${PRESS} )`,
    "keeps words from being heard",
    { mode: "censor", context: "rights_freedoms" },
  ),
  coerce(
    "off-air",
    "take~|force~|knock~|pull~|yank~|drive~|put~ ..6 off ..1 ( air|line|shelves )",
    "keeps words from being heard",
    { mode: "censor", context: "rights_freedoms" },
  ),
  coerce(
    "seize-goods",
    `seize~|confiscate~|impound~|expropriate~|nationalise~|nationalize~|commandeer~|requisition~|grab~|detain~|board~|intercept~|stop~|divert~|sequester~|appropriate~|hold~|take~ ( over|away )? ..6 ( ${BELONGINGS} )`,
    "takes property",
    { mode: "seize", doer: "state" },
  ),
  coerce(
    "take-from",
    "take~|remove~|carry~|haul~|cart~ ( away|off )? ( from|by ) ..6 ( by|mine|bank|warehouse|home|company|vaults )",
    "takes property",
    { mode: "seize" },
  ),
  coerce("force-down", "force~ ..1 down|back|ashore|aside", "bars a way", { mode: "restrict" }),
  coerce(
    "close-way",
    "close~|seal~|shut~|bar~|block~|fence~|wall~|cut~|cordon~|blockade~|barricade~|mine~ ( off|up|down )? ..6 ( border|borders|frontier|frontiers|airspace|crossing|crossings|strait|canal|port|ports|harbour|corridor|checkpoint|checkpoints|tunnels|waters|pass|sea|airport )",
    "bars a way",
    { mode: "restrict", context: "military" },
  ),
  coerce(
    "annex-more",
    "annex~|absorb~|incorporate~|claim~ ..5 ( province|provinces|territory|region|regions|peninsula|island|islands|islet|islets|reef|shoal|enclave|heights|strip|land / [place] )",
    "takes land",
    { mode: "seize", context: "territory" },
  ),
  coerce("plant-flag", "plant~|raise~|hoist~ ..3 flag ..2 ( on|over )", "takes land", {
    mode: "seize",
    context: "territory",
  }),
  coerce(
    "break-in",
    "burst~|break~|barge~|storm~|force~|hack~|tap~ ( in|into|their|its|way ) ..6 ( embassy|consulate|mission|office|offices|home|homes|house|headquarters|newsroom|network|networks|computers|computer|mail|mails|emails|servers|server|accounts|systems|system|databases|database|website|websites|phones|phone|treasury|ministry|parliament|church|mosque|cathedral )",
    "breaks in by force of the state",
    { mode: "seize", doer: "state" },
  ),
  coerce(
    "hack-more",
    "hack~|cripple~|paralyse~|knock~|infect~|disable~|penetrate~|breach~|deface~ ( into|out|offline )? ..6 ( network|networks|computers|computer|mail|emails|servers|website|websites|systems|grid|databases|malware|worm|ransomware )",
    "breaks into computers",
    { mode: "cyber" },
  ),
  coerce(
    "raid-homes",
    "raid~|search~|ransack~|turn~ ( over|upside )? ..6 ( office|offices|homes|home|houses|headquarters|newspaper|party|newsroom|bookshop|bookshops|mosque|mosques|churches|monastery|monasteries|premises )",
    "breaks in by force of the state",
    { mode: "seize", context: "rights_freedoms" },
  ),
  coerce(
    "demolish-more",
    "demolish~|bulldoze~|raze~|flatten~|level~|pull~|tear~|knock~|burn~|dynamite~|destroy~|wreck~|scuttle~|blow~ ( down|up )? ..6 ( homes|houses|home|house|building|buildings|villages|church|churches|mosque|mosques|shrine|shrines|dam|bridge|bridges|pipeline|pipelines|orchards|crops|olive|greenhouses|monument|statue|statues|tombs|cemetery|power|pylons|wells|depot|depots|warehouse|warehouses )",
    "destroys property",
    { mode: "seize", doer: "state" },
  ),
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
  coerce(
    "raid",
    "raid~|search~ ..6 ( office|offices|homes|home|houses|headquarters|newspaper|party )",
    "breaks in by force of the state",
    { mode: "seize", context: "rights_freedoms" },
  ),
  coerce(
    "seal-off",
    "seal~|cordon~|shut~|close~|fence~|lock~ ( off|down ) ..3 ( [place] / town|city|village|villages|district|quarter|province|region|camp|university|campus|mosque|area|areas|island|strip )",
    "bars a way",
    { mode: "restrict", context: "military", doer: "state" },
  ),
  coerce(
    "go-dead",
    "telephones|telephone|phones|internet|lines|radio|television|websites ..8 ( went|go|gone|cut|fell|fallen|switched|blocked ) ( dead|silent|dark|off / by )",
    "keeps words from being heard",
    { mode: "censor", noun: true },
  ),
  coerce("help-itself", "help~ itself to", "takes property", { mode: "seize" }),
];
