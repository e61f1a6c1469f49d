// Words that tell of a state's force against people: held, sentenced, put out, forbidden, dispersed. What binds more stands first.
import { type ActRule, family } from "./act-rule.ts";

const coerce = family("COERCE");

const HELD =
  "custody|jail|prison|prisons|detention|bars|cells|cell|camp|camps|arrest|guard|gaol|gallows|wire|dock|handcuffs|chains|asylum|hospital|labour|irons";

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
  coerce("forbid-to", "forbid~|bar~|prohibit~|stop~ ..5 ( to|from ) ..2", "forbids or bars", { mode: "ban" }),
];
