// Words of blame and complaint, with or without a court. What binds more stands first.
import { type ActRule, family } from "./act-rule.ts";

const accuse = family("ACCUSE");

/** What nobody is called in praise. */
const BAD =
  "brazen|illegal|unlawful|unacceptable|outrageous|barbaric|barbarous|shameful|disgraceful|criminal|cowardly|aggression|aggressor|provocation|provocative|genocide|crime|crimes|terrorist|terrorists|terrorism|liar|liars|murderer|murderers|butcher|butchers|tyrant|dictator|hypocrite|hypocrites|hypocrisy|hypocritical|sham|farce|theft|piracy|betrayal|treachery|blackmail|interference|meddling|violation|breach|insult|insulting|reckless|irresponsible|fascist|fascists|nazi|racist|evil|disproportionate|unjust|unjustified|inhuman|inhumane|scandalous|rigged|fraudulent|stolen|massacre|murder|puppet|puppets|stooge|stooges|coward|warmonger|warmongers|thief|thieves|dangerous|deplorable|abhorrent|despicable|disgusting|absurd|ridiculous";
const WRONGED =
  "broke|broken|violated|violating|breached|breaching|behind|responsible|blame|armed|arming|trained|backed|sponsored|sponsoring|sheltered|sheltering|harboured|harbouring|harbored|lied|lying|fired|attacked|shelled|bombed|killed|murdered|tortured|abducted|stole|stolen|rigged|meddled|meddling|interfered|interfering|spied|spying|hacked|plotted|plotting|orchestrated|instigated|incited|fomented|fuelled|fueled|supplied|cheated|cheating|complicit|guilty|failed|undermined|undermining|provoked|provoking|invaded|flouted|ignored";

export const ACCUSATIONS: readonly ActRule[] = [
  accuse(
    "lay-at-door",
    "lay~|place~|put~|pin~ ..8 ( at|on ..5 door|doorstep|shoulders|feet / blame|responsibility|guilt / on [actor] )",
    "says that another did wrong",
    { mode: "disapprove" },
  ),
  accuse(
    "call-bad",
    `call~|brand~|label~|term~|describe~|dub~|portray~|characterise~|characterize~|paint~ !on|upon|for|off|up|in ..9 ${BAD}`,
    "speaks ill of what another did",
    { mode: "disapprove" },
  ),
  accuse(
    "say-did-wrong",
    `say~|claim~|allege~|assert~|maintain~|charge~|declare~|complain~|conclude~|suggest~|believe~ that? the? [actor] ..6 ${WRONGED}`,
    "says that another did wrong",
    { mode: "allege" },
  ),
  accuse("find-fault", "find~ fault with", "speaks ill of what another did", { mode: "disapprove" }),
  accuse(
    "fault",
    "fault~|reproach~|upbraid~|admonish~|pillory~|lambast~|savage~|reprove~|excoriate~|skewer~|flay~|disparage~|ridicule~|mock~|taunt~|besmirch~|malign~",
    "speaks ill of what another did",
    { mode: "disapprove" },
  ),
  accuse(
    "rail-against",
    "rail~|inveigh~|fulminate~|thunder~|rage~|fume~|tear~|lay~|tilt~|bristle~ against|at|into",
    "speaks ill of another",
    { mode: "disapprove" },
  ),
  accuse("take-to-task", "take~|bring~|call~ ..6 to ( task / account )", "speaks ill of what another did", {
    mode: "disapprove",
  }),
  accuse(
    "take-issue",
    "take~ ..3 ( exception to / issue with / offence at|over / umbrage at )",
    "speaks ill of what another did",
    { mode: "disapprove" },
  ),
  accuse("rap", "rap~|roast~|pan~|flay~|trash~ ..2 [actor]", "speaks ill of what another did", {
    mode: "disapprove",
  }),
  accuse(
    "read-riot-act",
    "give~ ..5 ( dressing-down / tongue-lashing / piece of )",
    "speaks ill of what another did",
    { mode: "disapprove" },
  ),
  accuse(
    "haul-in-envoy",
    "summon~|call~|haul~|ask~|invite~|order~ ( in|to|over )? ..8 ambassador|envoy|chargé|diplomat|consul|attaché ..6 ( over|after|about / to|for ..3 ( explain|complain|protest|explanation|answer|account|object|condemn|hear ) / in )",
    "calls a diplomat in to complain",
    { mode: "allege", context: "diplomatic" },
  ),
  accuse(
    "hand-note",
    "hand~|deliver~|send~|give~|present~ ..6 ( note|notes|letter|memorandum ..2 ( of|in )? protest|complaint|objection / protest note )",
    "complains in due form",
    { mode: "allege", context: "diplomatic" },
  ),
  accuse(
    "go-to-court",
    "go~|turn~|appeal~|complain~ to ..5 ( court|tribunal|justice|arbitration|wto ) ..4 ( over|against|about )",
    "takes another to court",
    { mode: "allege", context: "legal" },
  ),
  accuse(
    "bring-suit",
    "bring~|file~|open~|launch~|start~|begin~|press~|lodge~|prefer~|announce~|lay~|institute~|draw~ ( up )? ..5 case|cases|charge|charges|suit|suits|lawsuit|lawsuits|proceedings|dispute|prosecution|complaint|complaints|indictment|indictments|impeachment ..3 ( against|over|at|before|to|into )",
    "takes another to court",
    { mode: "allege", context: "legal" },
  ),
  accuse(
    "to-hague",
    "take~|bring~|drag~|haul~|refer~|report~|send~ ..8 to|before ..6 ( court|tribunal|hague|justice|arbitration|arbitrators|council|wto|judges / [forum] )",
    "takes another to court",
    { mode: "allege", context: "legal" },
  ),
  accuse(
    "on-trial",
    "put~|place~|go~|stand~|face~|send~ ..4 ( on|for )? trial",
    "brings another before a court",
    { mode: "allege", context: "legal" },
  ),
  accuse("inquire", "look~|inquire~|enquire~ into", "looks into what another did", { mode: "investigate" }),
  accuse(
    "open-inquiry",
    "set~|establish~|create~|appoint~|name~|open~|launch~|begin~|start~|order~|announce~|form~ ( up )? ..8 ( investigation|investigations|inquiry|inquiries|probe|probes|enquiry|investigate|commission ..2 of ..1 inquiry )",
    "looks into what another did",
    { mode: "investigate", context: "legal" },
  ),
  accuse(
    "protest-deed",
    "protest~ ( the|its|his|their|that|a|an|what / [actor] )",
    "complains of what another did",
    { mode: "disapprove" },
  ),
  accuse(
    "voice-shock",
    "express~|voice~|vent~|convey~|register~|air~|declare~ ..5 ( shock|revulsion|disgust|alarm|discontent|grievance|grievances|objection|rebuke|protest|complaint|complaints|reproach|disapproval|resentment )",
    "speaks ill of what another did",
    { mode: "disapprove" },
  ),
  accuse(
    "level-charges",
    "level~|trade~|hurl~|make~|repeat~|renew~|raise~|exchange~ ..4 accusation|accusations|allegation|allegations|charges|barbs|recriminations|complaints|insults|blame",
    "says that another did wrong",
    { mode: "allege" },
  ),
  accuse("suspect", "suspect~ [actor] of", "says that another did wrong", { mode: "allege" }),
  accuse("implicate", "implicate~|incriminate~|finger~ [actor]", "says that another did wrong", {
    mode: "allege",
  }),
  accuse(
    "see-hand",
    "see~|detect~|trace~|blame~|attribute~|ascribe~ ..8 ( hand|fingerprints|handiwork / to|on [actor] )",
    "says that another did wrong",
    { mode: "allege" },
  ),
  accuse("be-to-blame", "be~|is|are ( to blame|responsible|behind )", "says that another did wrong", {
    mode: "allege",
    told: true,
  }),
  accuse("take-dim-view", "take~ ..1 dim view", "speaks ill of another", { mode: "disapprove" }),
  accuse(
    "pass-resolution",
    "adopt~|pass~|approve~ ..3 resolution|motion|statement ..4 ( condemning|deploring|denouncing|criticising|criticizing|censuring|blaming )",
    "speaks ill of what another did",
    { mode: "disapprove" },
  ),
  accuse(
    "summon",
    "summon~ ( in )? ..6 ambassador|envoy|chargé|diplomat|consul",
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
];
