// Words that tell of verbal conflict: asking and demanding, blaming, refusing, threatening. What binds more stands first.
import { type ActRule, family } from "./act-rule.ts";

const request = family("REQUEST");
const accuse = family("ACCUSE");
const reject = family("REJECT");
const threaten = family("THREATEN");

export const WORDS_AGAINST: readonly ActRule[] = [
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

  threaten("threaten", "threaten~", "lets harm be expected"),
  threaten("warn", "warn~", "lets harm be expected"),
  threaten("vow", "vow~|swear~", "promises harm", {}),
  threaten(
    "ultimatum",
    "issue~|give~|deliver~|set~|serve~ ..6 ultimatum|deadline|warning|notice|threat|threats",
    "sets a term, and harm if it passes",
  ),
  threaten("reserve-right", "reserve~ the right to", "keeps harm in hand"),
  threaten(
    "make-weapons-against",
    "manufacture~|build~|develop~ ..6 weapons ..4 against",
    "lets harm be expected",
    { mode: "violence", context: "cbrn" },
  ),

  accuse(
    "summon",
    "summon~|call~ ( in )? ..6 ambassador|envoy|chargé|diplomat|consul",
    "calls a diplomat in to complain",
    { mode: "allege", context: "diplomatic" },
  ),
  accuse("accuse", "accuse~", "says that another did wrong", { mode: "allege" }),
  accuse("blame", "blame~", "says that another did wrong", { mode: "disapprove" }),
  accuse(
    "condemn",
    "condemn~|denounce~|deplore~|decry~|criticise~|criticize~|rebuke~|chide~|castigate~|slam~|lambast~|lambaste~|deride~|berate~|reprimand~|censure~|assail~|vilify~|scold~|lament~ !to",
    "speaks ill of what another did",
    { mode: "disapprove" },
  ),
  accuse(
    "blast-words",
    "blast~|attack~|assail~ ..2 ( plan|plans|decision|policy|policies|criticism|remarks|proposal|law|verdict|ruling )",
    "speaks ill of what another did",
    { mode: "disapprove" },
  ),
  accuse(
    "charge-that",
    "charge~|allege~|claim~ ( [time] / on [time] )? that",
    "says that another did wrong",
    { mode: "allege" },
  ),
  accuse("charge-with", "charge~ ..8 with", "says before a court that another did wrong", {
    mode: "allege",
    context: "legal",
  }),
  accuse(
    "lodge-protest",
    "lodge~|file~|send~|deliver~|submit~|make~|hand~|issue~|register~ ..6 protest|protests|complaint|complaints|objection|démarche|lawsuit|suit|charges|petition",
    "complains in due form",
    { mode: "allege", context: "diplomatic" },
  ),
  accuse("protest-to", "protest~ ..1 to [actor]", "complains to another", {
    mode: "allege",
    context: "diplomatic",
  }),
  accuse("complain", "complain~|object~|grumble~", "complains of another", { mode: "disapprove" }),
  accuse("sue", "sue~|prosecute~", "takes another to court", { mode: "allege", context: "legal" }),
  accuse("court", "take~|bring~|drag~|haul~ ..6 to ..4 court|tribunal|hague", "takes another to court", {
    mode: "allege",
    context: "legal",
  }),
  accuse("indict", "indict~|arraign~|impeach~", "charges another before a court", {
    mode: "allege",
    context: "legal",
  }),
  accuse("convict", "convict~|find~ ..4 guilty", "finds another guilty", {
    mode: "disapprove",
    context: "legal",
  }),
  accuse("hold-responsible", "hold~ ..6 responsible|accountable", "says that another did wrong", {
    mode: "allege",
  }),
  accuse("point-finger", "point~ ..2 finger", "says that another did wrong", { mode: "allege" }),
  accuse("investigate", "investigate~|probe~", "looks into what another did", { mode: "investigate" }),
  accuse(
    "inquiry",
    "open~|launch~|begin~|start~|order~|announce~|conduct~|hold~ ..6 investigation|investigations|inquiry|inquiries|probe|hearing|hearings|trial|enquiry",
    "looks into what another did",
    { mode: "investigate", context: "legal" },
  ),
  accuse("under-investigation", "put~|place~ under investigation", "looks into what another did", {
    mode: "investigate",
    context: "legal",
  }),
  accuse("arrest-warrant", "issue~|seek~ ..4 warrant|warrants", "seeks another before its court", {
    mode: "allege",
    context: "legal",
  }),
  accuse(
    "voice-anger",
    "express~|voice~|vent~|convey~ ..4 anger|outrage|dismay|displeasure|indignation|opposition|objections|criticism|disappointment|fury|horror|condemnation",
    "speaks ill of what another did",
    { mode: "disapprove" },
  ),
  accuse("lash-out", "lash~|hit~ out at", "speaks ill of another", { mode: "disapprove" }),
  accuse("call-against", "call~ ..3 on ..6 against", "rouses others against somebody", {
    mode: "disapprove",
  }),
  accuse("to-blame", "to blame for", "says that another did wrong", { mode: "disapprove" }),

  request("demand", "demand~|insist~", "wants something from another", {}),
  request("call-on", "call~ ..2 on|upon|for", "wants something from another", {}),
  request(
    "urge",
    "urge~|implore~|entreat~|beseech~|exhort~|plead~|beg~|appeal~|petition~|request~",
    "asks something of another",
    {},
  ),
  request("ask", "ask~ ..2 ( [actor] / for / that )", "asks something of another", {}),
  request("press", "press~|lobby~ ( [actor] / for )", "asks with weight", {}),
  request("order-someone", "order~|instruct~|direct~ ..4 [actor] ..4 to", "tells another what to do", {}),
  request(
    "issue-demand",
    "issue~|make~|renew~|reiterate~|repeat~|launch~|send~|voice~|put~|present~ ..5 appeal|appeals|demand|demands|demanding|request|requests|plea|call",
    "asks something of another",
    {},
  ),
  request(
    "seek",
    "seek~ ..5 ( refuge|asylum|help|aid|assistance|support|extradition|protection|mediation|loans|permission|intervention|resignation|talks )",
    "wants something from another",
    { mode: "assist" },
  ),
  request("want", "want~ ..1 [actor] ..1 to", "wants something of another", {}),
  request("need-to", "tell~ [actor] to", "tells another what to do", {}),
];
