// Words that tell of a state's force against people, their words and their property.
import { type ActRule, family } from "./act-rule.ts";

const coerce = family("COERCE");

export const COERCION: readonly ActRule[] = [
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
];
