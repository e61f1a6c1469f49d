// Words that tell of cooperation: agreeing, consulting, supporting, working together, helping. What binds more stands first.
import { type ActRule, family } from "./act-rule.ts";

const agree = family("AGREE");
const consult = family("CONSULT");
const support = family("SUPPORT");
const cooperate = family("COOPERATE");
const aid = family("AID");

const TALKS =
  "talks|talk|meeting|meetings|negotiations|discussions|consultations|dialogue|summit|conversation|conversations";
const PACT =
  "agreement|agreements|treaty|treaties|pact|pacts|accord|accords|memorandum|protocol|convention|contract|declaration|deal|deals";
const HELP =
  "aid|assistance|relief|food|medicine|medicines|grant|grants|loan|loans|supplies|help|funds|tents|blankets|grain|wheat|rice|flour|vaccines|equipment|weapons|arms|ammunition|doctors|surgeons|money|credit|credits|refuge|shelter|rescuers|generators|water|fuel|intelligence";

export const FRIENDLY: readonly ActRule[] = [
  agree("agree", "agree~|consent~|assent~", "consents to do something, or settles terms"),
  agree("promise", "promise~|pledge~|undertake~|commit~", "gives its word for something that would help"),
  agree("offer", "offer~ !no|little|few", "offers something that would help"),
  agree("assure", "assure~", "gives another its word"),
  agree(
    "reach-deal",
    "reach~|strike~|clinch~|hammer~|secure~|conclude~|finalise~|finalize~|ink~ ..5 deal|deals|agreement|agreements|accord|pact|understanding|consensus|compromise|settlement|bargain|truce",
    "settles terms",
  ),
  agree("come-to-terms", "come~ to ( terms / an agreement|understanding )", "settles terms"),
  agree(
    "accept-plan",
    "accept~|approve~|embrace~|back~|okay~ ..5 plan|proposal|proposals|offer|invitation|mediation|terms|truce|ceasefire|cease-fire|extension|deal|accord|settlement|compromise|request",
    "says yes to a plan or an offer",
  ),
  agree("give-consent", "give~ ..3 consent|assent|green|go-ahead|word|backing|blessing", "says yes"),
  agree(
    "express-readiness",
    "express~|signal~|voice~|declare~|announce~|reaffirm~|state~ ..3 readiness|willingness|intention|commitment",
    "lets know that it is ready",
  ),
  agree(
    "be-ready",
    "ready|willing|prepared|committed|inclined to",
    "is ready to do something that would help",
  ),
  agree("settle", "settle~ ( on / their|its ..2 dispute|differences|border )", "settles a dispute"),

  consult(
    "hold-talks",
    `hold~|have~|begin~|start~|open~|resume~|conduct~|conclude~|attend~|convene~|chair~|launch~ ..5 ${TALKS}`,
    "talks with another",
  ),
  consult("mediate", "mediate~|shuttle~|arbitrate~", "goes between two others", { context: "diplomatic" }),
  consult(
    "mediation",
    "launch~|begin~|start~|offer~ ..3 mediation|mediating|mediate",
    "goes between two others",
    { context: "diplomatic" },
  ),
  consult("telephone", "telephone~|phone~", "speaks by telephone with another", { mode: "phone" }),
  consult(
    "speak-by-phone",
    "speak~|talk~|confer~ ..4 by|over|on ..1 telephone|phone",
    "speaks by telephone with another",
    { mode: "phone" },
  ),
  consult("meet", "meet~ ..3 ( with )? [actor]", "meets another"),
  consult(
    "met",
    "meet~ ( in|at|on / [time] / for|to / behind|face|privately|again|separately )",
    "several meet",
  ),
  consult("confer", "confer~|consult~|negotiate~|huddle~ ..3 with|on|over|about", "talks with another"),
  consult("speak-with", "speak~|talk~ ..1 with|to !reporters|journalists", "talks with another"),
  consult("sit-down", "sit~ down with", "talks with another"),
  consult("exchange-views", "exchange~ ..1 views", "talks with another"),
  consult("visit", "visit~|tour~", "goes to another", { mode: "visit" }),
  consult(
    "arrive",
    "arrive~|land~ ( in|at / [time] / on ) ..4 ( for|on ..5 visit|talks|trip|tour|summit )",
    "goes to another",
    { mode: "visit" },
  ),
  consult(
    "travel",
    "travel~|fly~|head~|go~|return~|journey~ to|into [place] ..6 ( for|to ..4 talks|talk|meet|discuss|visit|mediate|summit|negotiations )",
    "goes to another",
    { mode: "visit" },
  ),
  consult(
    "pay-visit",
    "pay~|make~|begin~|start~|wind~|end~|conclude~ ..5 visit|trip|tour",
    "goes to another",
    { mode: "visit" },
  ),
  consult("host", "host~|receive~|greet~ ..1 [actor]", "receives another", { mode: "visit" }),
  consult("discuss", "discuss~ ..8 with", "talks with another"),

  support("sign", `sign~|initial~ ..6 ${PACT}`, "signs a formal agreement", { context: "diplomatic" }),
  support("ratify", `ratify~ ..4 ${PACT}`, "binds itself to an agreement", { context: "diplomatic" }),
  support(
    "ties",
    "establish~|restore~|resume~|normalise~|normalize~|upgrade~|re-establish~ ..4 ties|relations|links",
    "opens relations",
    { context: "diplomatic" },
  ),
  support("recognise", "recognise~|recognize~ !that|the need", "recognises a state or a government", {
    context: "diplomatic",
  }),
  support(
    "praise",
    "praise~|hail~|laud~|applaud~|commend~|salute~|congratulate~|compliment~|thank~|welcome~|appreciate~",
    "speaks well of another",
    { context: "diplomatic" },
  ),
  support("endorse", "endorse~|champion~|support~|back~", "takes another's side", { context: "diplomatic" }),
  support(
    "defend",
    "defend~ ..2 ( right|decision|policy|policies|record|use|action|actions|conduct|government|president|move|stance / [actor] )",
    "speaks in another's defence",
    { context: "diplomatic" },
  ),
  support("side-with", "side~ with", "takes another's side", { context: "diplomatic" }),
  support(
    "voice-support",
    "express~|voice~|declare~|reiterate~|reaffirm~|offer~|pledge~|announce~ ..4 support|solidarity|sympathy|condolences|confidence|gratitude|appreciation|backing|satisfaction",
    "speaks for another",
    { context: "diplomatic" },
  ),
  support(
    "rally-support",
    "urge~|call~ ..7 to support|back|recognise|recognize|stand",
    "asks others to stand by somebody",
    { context: "diplomatic" },
  ),
  support("apologise", "apologise~|apologize~", "says sorry", { context: "diplomatic" }),
  support("say-sorry", "express~|offer~ ..3 apology|apologies|regret|remorse", "says sorry", {
    context: "diplomatic",
  }),
  support("forgive", "forgive~|pardon~ !debt", "forgives another", { context: "diplomatic" }),

  cooperate(
    "exercise",
    "hold~|launch~|begin~|start~|stage~|conduct~|carry~|open~|plan~ ..6 war games|game|exercises|exercise|drills|drill|manoeuvres|maneuvers|patrols",
    "trains or patrols together with another",
    { context: "military" },
  ),
  cooperate(
    "share",
    "share~|exchange~|swap~|pass~ ..4 intelligence|information|evidence|data|files|experience",
    "lets another have what it knows",
    { context: "intelligence" },
  ),
  cooperate("extradite", "extradite~", "hands a suspect to another's courts", { context: "legal" }),
  cooperate(
    "hand-suspect",
    "hand~|turn~|send~ over? ..5 ( suspect|suspects|fugitive|fugitives|suspected )",
    "hands a suspect to another's courts",
    { context: "legal" },
  ),
  cooperate(
    "resume-trade",
    "resume~|reopen~|restart~|start~|launch~|boost~|expand~ ..4 trade|flights|shipments|rail|services|deliveries|commerce",
    "lets trade and traffic flow",
    { context: "economic" },
  ),
  cooperate("work-together", "cooperate~|collaborate~", "works together with another"),
  cooperate("joint", "jointly", "does something together with another"),

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
];
