// Words that tell of giving way: to demands at home (CONCEDE), and less force or pressure in deed (RETREAT).
import { type ActRule, family } from "./act-rule.ts";

const concede = family("CONCEDE");
const retreat = family("RETREAT");

export const YIELDING: readonly ActRule[] = [
  concede(
    "end-emergency",
    "lift~|ease~|end~|shorten~|relax~|cancel~|suspend~|revoke~|scrap~ ..8 curfew|emergency|martial|censorship|restrictions",
    "ends what bound its people",
    { context: "rights_freedoms" },
  ),
  concede(
    "lift-ban",
    "lift~|remove~|end~|overturn~|reverse~|ease~ ..3 ban|bans ..4 ( party|parties|rallies|newspaper|opposition|demonstrations|protests|unions|media )",
    "ends what bound its people",
    { context: "democracy" },
  ),
  concede(
    "accept-demands",
    "accept~|accede~|bow~|yield~|give~|cave~|concede~|heed~|meet~|capitulate~|submit~ ( in )? ( to )? ..3 demand|demands|pressure|protesters|strikers",
    "gives way to demands",
    { context: "political_institutions" },
  ),
  concede("give-in", "give~ ( in / way ) to", "gives way to demands"),
  concede(
    "allow-opposition",
    "allow~|permit~|let~ ..10 ( rally|demonstration|march|participate|stand|run|contest|vote|elections|election|protest|opposition|register|campaign )",
    "lets people do what they were kept from",
    { context: "democracy" },
  ),
  concede(
    "legalise",
    "legalise~|legalize~|repeal~|reinstate~|unban~|decriminalise~",
    "restores what was forbidden",
    { context: "rights_freedoms" },
  ),
  concede(
    "scrap-law",
    "scrap~|shelve~|withdraw~|drop~|abandon~|annul~|rescind~ ..5 law|bill|tax|reform|decree|levy|amendment|fee",
    "takes back a law that met with protest",
    { context: "executive" },
  ),
  concede(
    "steps-to-freedom",
    "take~|make~ ..6 ( steps|concessions|concession|reforms )",
    "gives way at home",
    { context: "rights_freedoms" },
  ),
  concede(
    "amnesty",
    "grant~|declare~|announce~|proclaim~ ..4 amnesty|autonomy|independence|reforms",
    "gives way at home",
    { context: "rights_freedoms" },
  ),
  concede(
    "dismiss-own",
    "dismiss~|sack~|fire~ ..2 cabinet|government ..4 ( after|amid|following ) ..4 protests",
    "gives way to protests",
    { context: "executive" },
  ),

  retreat(
    "lift-sanctions",
    "lift~|ease~|suspend~|end~|remove~|relax~|waive~|drop~|cancel~ ..8 sanctions|sanction|embargo|embargoes|blockade|tariffs|boycott|siege|travel",
    "ends its pressure on another",
    { mode: "ease", context: "economic" },
  ),
  retreat(
    "open-border",
    "open~|reopen~|re-open~|unseal~ ..4 border|borders|crossing|frontier|bridge|corridor|airspace|port",
    "lets people or goods through",
    { mode: "access", context: "diplomatic" },
  ),
  retreat(
    "let-in",
    "allow~|let~|admit~|permit~ ..6 ( inspectors|observers|convoys|convoy|aid|monitors|peacekeepers|relief|deliveries|supplies|return )",
    "lets outsiders in",
    { mode: "access", context: "diplomatic" },
  ),
  retreat(
    "ceasefire",
    "declare~|announce~|observe~|proclaim~|call~|begin~|start~|extend~ ..6 ceasefire|cease-fire|truce|cessation",
    "ceases fire",
    { mode: "ceasefire", context: "military" },
  ),
  retreat(
    "ceasefire-holds",
    "ceasefire|cease-fire|truce ..4 ( takes|took|come|came|went|goes|holding|held|holds ) ",
    "fire has ceased",
    { mode: "ceasefire", context: "military", noun: true },
  ),
  retreat("disarm", "disarm~|demobilise~|demobilize~|surrender~|capitulate~", "gives up arms or ground", {
    mode: "disarm",
    context: "military",
  }),
  retreat("lay-down-arms", "lay~|put~ down ..3 arms|weapons|guns", "gives up arms", {
    mode: "disarm",
    context: "military",
  }),
  retreat("hand-in-arms", "hand~|turn~ in|over ..4 weapons|arms|guns", "gives up arms", {
    mode: "disarm",
    context: "military",
  }),
  retreat(
    "withdraw-force",
    "withdraw~|pull~|evacuate~|remove~|bring~ ..6 ( troops|soldiers|forces|army|tanks|contingent|battalion|garrison|settlers|militia|marines|units|peacekeepers )",
    "takes its force away",
    { mode: "withdraw", context: "military" },
  ),
  retreat("withdraw-from", "withdraw~|retreat~|pull~ ( out|back )? ..2 from", "goes away", {
    mode: "withdraw",
    context: "military",
  }),
  retreat(
    "withdrawal",
    "complete~|begin~|start~|order~|announce~ ..5 withdrawal|pullout|pull-out|retreat|evacuation",
    "takes its force away",
    { mode: "withdraw", context: "military" },
  ),
  retreat(
    "release",
    "release~|free~|liberate~ ..8 ( prisoner|prisoners|hostage|hostages|soldier|soldiers|detainees|detainee|captive|captives|dissident|dissidents|crew|journalist|journalists|men|women|people|activist|activists|fishermen|leader|sailors / [actor] )",
    "lets people go",
    { mode: "release", context: "legal" },
  ),
  retreat(
    "passive-release",
    "release~|free~ ( from / by / on / [time] / after / in / unharmed )",
    "lets people go",
    { mode: "release", context: "legal" },
  ),
  retreat(
    "return",
    "return~|hand~|give~ ( back )? ..6 ( remains|bodies|artefacts|property|aircraft|plane|ship|boat|land|assets|islands|territory|treasures )",
    "gives back",
    { mode: "return", context: "legal" },
  ),
  retreat("repatriate", "repatriate~", "sends people home to their own", {
    mode: "return",
    context: "legal",
  }),
  retreat("resign", "resign~|abdicate~", "gives up an office", {
    mode: "resign",
    context: "executive",
    alone: true,
  }),
  retreat("step-down", "step~|stand~ down|aside", "gives up an office", {
    mode: "resign",
    context: "executive",
    alone: true,
  }),
];
