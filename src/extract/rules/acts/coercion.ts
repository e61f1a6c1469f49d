// Words that tell of a state's force against people, their words and their property.
import { type ActRule, family } from "./act-rule.ts";

const coerce = family("COERCE");

const HELD =
  "custody|jail|prison|prisons|detention|bars|cells|cell|camp|camps|arrest|guard|gaol|gallows|wire|dock|handcuffs|chains|asylum|hospital|labour|irons";
const BELONGINGS =
  "assets|property|ship|ships|vessel|vessels|tanker|tankers|land|boat|boats|goods|cargo|farms|passports|equipment|documents|funds|homes|trawler|trawlers|gold|tonnes|tons|cattle|aircraft|airliner|plane|companies|company|accounts|weapons|books|copies|newspapers|computers|cameras|phones|laptops|licence|licences|lorries|trucks|catch|crew|shares|stake|mine|mines|refinery|bank|banks|factories|factory|plantations|estates|oilfields|shipment|shipments|convoy|crude|cash|files";
const PRESS =
  "newspaper|newspapers|magazine|magazines|station|stations|website|websites|channel|channels|broadcasts|broadcast|broadcaster|radio|internet|network|networks|platform|app|apps|facebook|twitter|telegram|whatsapp|tiktok|youtube|wikipedia|sites|site|daily|weekly|paper|papers|press|transmitter|transmitters|phones|telephones|messaging|edition|outlets|blogs|services|signal|access|telephone";

export const COERCION: readonly ActRule[] = [
  coerce("lock-up", "lock~|bang~|coop~ up|away !in", "holds people by force of the state", {
    mode: "arrest",
    context: "legal",
  }),
  coerce(
    "behind-bars",
    `put~|throw~|place~|take~|send~|hold~|keep~|lead~|remand~|march~|drag~|confine~|clap~|consign~|return~|order~ ..6 ( into|in|behind|under|to ) ..3 ${HELD}`,
    "holds people by force of the state",
    { mode: "arrest", context: "legal" },
  ),
  coerce(
    "led-away",
    "lead~|drag~|haul~|bundle~|whisk~|cart~|march~|frogmarch~|take~|spirit~ ( away|off / from ..3 ( home|homes|bed|beds|house|office|cell ) )",
    "holds people by force of the state",
    { mode: "arrest", context: "legal", doer: "state" },
  ),
  coerce("under-arrest", "under house arrest", "holds people by force of the state", {
    mode: "arrest",
    context: "legal",
    suffered: true,
    noun: true,
  }),
  coerce(
    "be-under",
    "be~|remain~|stay~ under ( house )? ( arrest|detention|curfew|lockdown )",
    "holds people by force of the state",
    { mode: "arrest", context: "legal", suffered: true },
  ),
  coerce(
    "pick-up",
    "pick~|round~|scoop~|sweep~|haul~ ( up|in ) !where|the|pieces|speed|from|on",
    "holds people by force of the state",
    { mode: "arrest", context: "legal" },
  ),
  coerce(
    "hold-people",
    "hold~ ..7 ( without ..1 trial|charge / for ..1 questioning / incommunicado / on suspicion / on charges )",
    "holds people by force of the state",
    { mode: "arrest", context: "legal" },
  ),
  coerce(
    "seize-people",
    "seize~|nab~|catch~|capture~|apprehend~|collar~|grab~ ..7 ( at gunpoint / suspect|suspects|activists|activist|dissident|dissidents|sailors|fishermen|crew|crews|journalist|journalists|editor|leaders|smugglers|spies|spy|agents|lawyer|lawyers )",
    "holds people by force of the state",
    { mode: "arrest", context: "legal" },
  ),
  coerce(
    "seized",
    "seize~ ( at gunpoint / by ..4 ( guards|police|troops|soldiers|coastguard|navy|authorities|customs|officers|agents ) )",
    "holds people by force of the state",
    { mode: "seize", context: "legal" },
  ),
  coerce(
    "jail-term",
    "give~|hand~|get~|receive~|impose~|pass~|face~|order~|mete~|pronounce~|serve~ ( down|out )? ..8 ( years ..3 jail|prison|imprisonment|labour / prison|jail|death|life|suspended ..1 term|terms|sentence|sentences|penalty / lashes|flogging )",
    "punishes by a court",
    { mode: "arrest", context: "legal" },
  ),
  coerce(
    "years-in-jail",
    "jail~|sentence~|condemn~|imprison~|commit~|convict~ ( for|to|in ) ..6 years|months|prison|jail|life|death|term|camp|imprisonment|lashes|days",
    "punishes by a court",
    { mode: "arrest", context: "legal" },
  ),
  coerce("fine", "fine~ ( [actor] / the|a|two|three|four )", "punishes by a fine", { context: "legal" }),
  coerce(
    "strip-of",
    "strip~|deprive~|divest~|rob~ ..8 of ..5 ( nationality|citizenship|passport|passports|immunity|property|homes|land|seat|seats|rights|licence|vote|office|mandate|autonomy|assets )",
    "takes away a right",
    { mode: "restrict", context: "rights_freedoms" },
  ),
  coerce(
    "bar-from",
    "bar~|ban~|forbid~|prohibit~|prevent~|stop~|block~|disqualify~|debar~|keep~|exclude~ ..9 from ..4 ( leaving|standing|running|entering|flying|travelling|traveling|voting|working|meeting|holding|practising|publishing|speaking|protesting|marching|going|registering|the ..1 election|ballot|race|office )",
    "forbids or bars",
    { mode: "ban", context: "rights_freedoms" },
  ),
  coerce(
    "suspend-law",
    "suspend~|dissolve~|disband~|close~|shut~|outlaw~|proscribe~|deregister~|prorogue~|abolish~|sack~|ban~|freeze~ ( down )? ..6 ( party|parties|constitution|parliament|assembly|court|courts|newspaper|newspapers|licence|licences|union|unions|legislature|ngo|ngos|charity|charities|movement|brotherhood|association|associations|church|churches|mosques|schools|universities|university|group|groups|gatherings|rallies|demonstrations|protests|strikes|opposition|veil|headscarf|elections )",
    "forbids",
    { mode: "ban", context: "pro_autocracy" },
  ),
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
    "turn-back",
    "turn~|push~|drive~|send~|herd~ back ..6 ( boat|boats|refugees|migrants|ship|ships|convoy|vessel|asylum-seekers|people|families|lorries|trucks )",
    "bars a way",
    { mode: "restrict", context: "refugee" },
  ),
  coerce(
    "turn-people-back",
    "turn~|push~|drive~|send~|herd~ ..6 ( boat|boats|refugees|migrants|convoy|asylum-seekers|families|people ) ..3 ( back|away )",
    "bars a way",
    { mode: "restrict", context: "refugee" },
  ),
  coerce(
    "forcibly",
    "forcibly|forcefully returned|repatriated|sent|removed|moved|resettled|relocated|evicted|expelled",
    "puts people out",
    { mode: "deport", context: "refugee" },
  ),
  coerce(
    "put-out-people",
    "deport~|expel~|evict~|banish~|exile~|clear~|bus~ ( back|home|out )? ..6 ( migrants|refugees|asylum-seekers|foreigners|immigrants|workers|aliens|deportees|squatters|nomads|camp|camps|slum|slums|shanty|shanties|shacks|tents )",
    "puts people out",
    { mode: "deport", context: "refugee" },
  ),
  coerce(
    "clear-place",
    "clear~|sweep~|empty~|flush~|drive~|dismantle~|uproot~|tear~|break~|flatten~ ( up|down|out|away )? ..6 ( square|squares|streets|street|camp|camps|encampment|protesters|demonstrators|students|strikers|squatters|tents|barricades|sit-in|vigil|picket )",
    "puts dissent down",
    { mode: "restrict", context: "rights_freedoms", doer: "state" },
  ),
  coerce(
    "disperse-crowd",
    "disperse~|scatter~|chase~|charge~|baton-charge~|quell~|suppress~|crush~|quash~|smother~|stifle~|subdue~|tear-gas~|kettle~|pen~ ( away|off|up|in )? ..5 ( demonstrators|protesters|crowd|crowds|demonstration|protest|protests|rally|march|marchers|students|revolt|riot|rioters|uprising|dissent|strikers|unrest|rebellion|mourners )",
    "puts dissent down",
    { mode: "restrict", context: "rights_freedoms", doer: "state" },
  ),
  coerce(
    "gas-and-water",
    "use~|fire~|lob~|turn~|train~|unleash~|spray~|employ~|deploy~ ..4 ( tear gas|gas-canisters / teargas|water-cannon|truncheons|batons / water cannon|cannons / pepper spray )",
    "puts dissent down",
    { mode: "restrict", context: "rights_freedoms" },
  ),
  coerce(
    "curfew-more",
    "impose~|declare~|order~|announce~|clamp~|extend~|proclaim~|slap~|decree~|introduce~|put~|enforce~|set~|tighten~ ..7 ( curfew|curfews|lockdown|lockdowns|quarantine )",
    "keeps people at home",
    { mode: "curfew", context: "pro_autocracy" },
  ),
  coerce(
    "place-under-curfew",
    "put~|place~ ..4 under ..3 ( curfew|lockdown|martial|emergency|siege )",
    "keeps people at home",
    { mode: "curfew", context: "pro_autocracy" },
  ),
  coerce(
    "order-indoors",
    "order~|tell~|confine~|ask~ ..5 ( indoors / off the streets / to ( stay|remain ) ..2 ( home|indoors|inside ) / to ..1 ( homes|barracks|quarters ) )",
    "keeps people at home",
    { mode: "curfew", context: "pro_autocracy" },
  ),
  coerce(
    "emergency-more",
    "impose~|declare~|proclaim~|extend~|announce~|decree~|order~|introduce~|renew~|prolong~|invoke~ ..7 ( emergency / martial law / military rule / direct rule )",
    "rules by emergency",
    { mode: "martial-law", context: "pro_autocracy" },
  ),
  coerce("take-power", "seize~|take~|usurp~|assume~|grab~ ..2 power", "takes power by force", {
    mode: "martial-law",
    context: "pro_autocracy",
  }),
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
  coerce("crack-down-more", "crack~|clamp~ down", "puts dissent down", {
    mode: "restrict",
    context: "rights_freedoms",
  }),
  coerce(
    "press-gang",
    "conscript~|press-gang~|dragoon~ ..6 ( by force / into )",
    "takes people by force of the state",
    { context: "human_rights" },
  ),
  coerce(
    "curb",
    "curb~|curtail~|ration~|restrict~|limit~|tighten~|censor~|muzzle~ ..4 ( press|media|movement|movements|travel|speech|freedoms|freedom|rights|assembly|worship|gatherings|internet|access|reporting|rule|controls|grip )",
    "forbids or bars",
    { mode: "restrict", context: "rights_freedoms" },
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
  coerce(
    "seal-off",
    "seal~|cordon~|shut~|close~|fence~|lock~ ( off|down ) ..3 ( [place] / town|city|village|villages|district|quarter|province|region|camp|university|campus|mosque|area|areas|island|strip )",
    "bars a way",
    { mode: "restrict", context: "military", doer: "state" },
  ),
  coerce(
    "haul-out",
    "haul~|drag~|pull~|throw~|force~|drive~|carry~|flush~ ..5 out of ..4 ( church|homes|home|house|houses|square|parliament|building|camp|camps|bed|beds|school|office|mosque|university )",
    "puts people out",
    { mode: "deport", doer: "state" },
  ),
  coerce(
    "held-many",
    "hold~|keep~|detain~|intern~ ( behind|in|at ) ..3 ( wire|camps|camp|jail|prison|cells|barracks|custody|stadium )",
    "holds people by force of the state",
    { mode: "arrest", context: "legal" },
  ),
  coerce(
    "go-dead",
    "telephones|telephone|phones|internet|lines|radio|television|websites ..8 ( went|go|gone|cut|fell|fallen|switched|blocked ) ( dead|silent|dark|off / by )",
    "keeps words from being heard",
    { mode: "censor", noun: true },
  ),
  coerce("help-itself", "help~ itself to", "takes property", { mode: "seize" }),
  coerce("forbid-to", "forbid~|bar~|prohibit~|stop~ ..5 ( to|from ) ..2", "forbids or bars", { mode: "ban" }),
];
