// Words that tell of something done together, or for the other's authorities. What binds more stands first.
import { type ActRule, family } from "./act-rule.ts";

const cooperate = family("COOPERATE");

const TOGETHER = "together|jointly|alongside|side|company|tandem|concert|shoulder|single|joint|common|hand";

export const WORKING_TOGETHER: readonly ActRule[] = [
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
  cooperate("extradite", "extradite~", "hands a suspect to another's courts", {
    context: "legal",
    toward: "to",
  }),
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
  cooperate(
    "do-together",
    `train~|drill~|patrol~|exercise~|hunt~|sail~|fly~|build~|operate~|run~|search~|work~|manoeuvre~|sweep~|practise~|rehearse~|march~|police~|guard~|man~|clear~|fish~|explore~|inspect~|develop~|test~|launch~|lay~|dig~|fight~|pursue~|chase~|arrest~|raid~|dismantle~|smash~|track~|excavate~|monitor~|survey~|study~|mine~|drive~ ..5 ( ${TOGETHER} ) ( by|with|as|as|in|on|along|off|near|at|for|against|over|this|since|to|hands / [actor] / [time] )`,
    "does something together with another",
  ),
  cooperate(
    "share-more",
    "share~|swap~|exchange~|pool~|pass~|trade~|relay~ ( on|over|along )? ..6 ( intelligence|information|evidence|data|files|file|experience|names|dossiers|dossier|tips|radar|samples|satellite|expertise|fingerprints|recordings|tapes|notes|technology|findings|know-how|maps|coordinates|footage|dna|learned )",
    "lets another have what it knows",
    { context: "intelligence", toward: "with to" },
  ),
  cooperate("share-with", "share~ ..2 with [actor]", "lets another have what it knows", {
    context: "intelligence",
    toward: "with",
  }),
  cooperate(
    "share-costs",
    "share~|split~|pool~ ..4 ( cost|costs|water|gas|power|electricity|bill|revenue|revenues|catch|resources|airspace|waters|facilities|base|bases|embassy )",
    "does something together with another",
    { context: "economic" },
  ),
  cooperate("tip-off", "tip~|alert~ [actor] ..2 ( off|to|about|that )", "lets another have what it knows", {
    context: "intelligence",
  }),
  cooperate("tip-off-to", "tip~ off", "lets another have what it knows", { context: "intelligence" }),
  cooperate(
    "extradite-more",
    "extradite~|surrender~|render~ ( to / [actor] / a|an|the|two|three|its / ..5 suspect|suspects|fugitive )",
    "hands a suspect to another's courts",
    { context: "legal", toward: "to" },
  ),
  cooperate(
    "send-to-trial",
    "send~|hand~|turn~|fly~|deliver~|put~|return~|transfer~|give~|deport~|surrender~|ship~ ( over|back|up )? ..9 ( to face|stand ..3 trial|charges|justice|court|prosecution / face ..2 trial|charges / wanted|accused|suspected|suspect|suspects|fugitive|fugitives|convicted / to ..3 ( hague|tribunal|prosecutors|detectives|investigators ) )",
    "hands a suspect to another's courts",
    { context: "legal", toward: "to in" },
  ),
  cooperate(
    "traffic-flows",
    "resume~|reopen~|restart~|start~|launch~|begin~|inaugurate~|open~|introduce~|restore~|boost~|expand~ ..6 ( trade|flights|flight|shipments|rail|services|service|deliveries|commerce|trains|train|bus|buses|ferries|ferry|pipeline|pumping|exports|imports|sailings|post|mail|route|railway|bridge|link|cable|line|terminal|market|plant|dam|gas|power|tunnel|motorway ) ..8 ( between|to|with|from|across|shared|joint|linking )",
    "lets trade and traffic flow",
    { context: "economic" },
  ),
  cooperate(
    "link-up",
    "link~|connect~|join~ ( up )? ..3 ( grids|railways|networks|pipelines|power|electricity|rail|systems|forces|hands )",
    "works together with another",
    { context: "economic" },
  ),
  cooperate(
    "team-up",
    "team~|gang~|link~|pair~|club~ up|together ( with|to )",
    "works together with another",
  ),
  cooperate("join-forces", "join~ ( forces|hands )", "works together with another"),
  cooperate(
    "cooperate-more",
    "cooperate~|collaborate~|co-operate~|liaise~|partner~ ( with|in|on|against|closely|over|more )",
    "works together with another",
  ),
  cooperate(
    "flies-again",
    "fly~|run~|operate~|sail~|ply~|flow~|cross~ ( again|once|regularly|daily )? ..2 between",
    "lets trade and traffic flow",
    { context: "economic" },
  ),
  cooperate(
    "flow-to",
    "start~|begin~|resume~ ( to )? ( flow|flowing|pump|pumping|export|exporting|import|importing|sell|selling|supply|supplying|operate|operating|carry|carrying|run|running|deliver|delivering )",
    "lets trade and traffic flow",
    { context: "economic" },
  ),
  cooperate(
    "trade-resumed",
    "trade|flights|flight|traffic|trains|train|buses|ferries|mail|gas|electricity|power|commerce|convoys ..9 ( resumed|restarted|reopened|began|flowed|flowing|started|landed|touched|crossed|left|arrived|rolled )",
    "lets trade and traffic flow",
    { context: "economic", noun: true, pair: true },
  ),
  cooperate(
    "joint-noun",
    "joint|combined|multinational ..3 ( exercise|exercises|drill|drills|manoeuvres|maneuvers|patrol|patrols|operation|operations|force|training|sweep|venture|investigation|team|mission|expedition|project ) ..8 ( began|begin|begins|opened|started|started|ended|end|got|took|under|is|are|was|were|held|launched|seized|arrested|rescued|netted|combed|continued )",
    "does something together with another",
    { noun: true, context: "military", pair: true },
  ),
  cooperate(
    "exercise-more",
    "hold~|launch~|begin~|start~|stage~|conduct~|carry~|open~|mount~|end~|join~|take~|complete~|kick~|wind~|run~ ( out|off|up|part )? ( in )? ..7 ( wargames|manoeuvres|maneuvers|exercises|exercise|drills|drill|patrols|patrol|training / war games )",
    "trains or patrols together with another",
    { context: "military" },
  ),
  cooperate(
    "do-jointly",
    "jointly ( patrol|run|build|hunt|develop|operate|manage|police|mine|explore|train|launch|arrest|produce|administer|fish ) ",
    "does something together with another",
  ),
  cooperate(
    "as-one",
    "jointly|side|shoulder|hand|arm ( by side / to shoulder / in hand / in arm / inspected|patrolled|built|run|hunted|opened|launched|develop|developed|searched|studied|mapped|produced|operate|operated )",
    "does something together with another",
    { noun: true, pair: true },
  ),
  cooperate(
    "put-on-plane-to",
    "put~|send~|fly~|hand~ ..6 ( suspect|suspects|suspected|fugitive|convicted|wanted|convict|forger|killer|murderer ) ..5 ( to|over )",
    "hands a suspect to another's courts",
    { context: "legal", toward: "to" },
  ),
  cooperate(
    "return-convict",
    "return~|deliver~|surrender~|yield~|render~ ..6 ( convicted|convict|wanted|suspect|suspects|suspected|fugitive|baron|accused|killer|forger )",
    "hands a suspect to another's courts",
    { context: "legal", toward: "to" },
  ),
  cooperate(
    "ferry-runs",
    "train|trains|ferry|ferries|bus|buses|flight|flights|planes|mail|gas|oil|power|electricity|water|trade|lorries|convoys|tram|post ..12 ( runs|run|ran|flow|flows|flowed|flies|fly|flew|sails|sailed|cross|crosses|crossed|resumed|opened|plies )",
    "lets trade and traffic flow",
    { context: "economic", noun: true, pair: true },
  ),
  cooperate(
    "merge",
    "merge~|pool~|wire~|link~|couple~|join~|twin~|synchronise~ ..6 ( grids|grid|railways|lanes|networks|fleets|efforts|together|reserves|markets )",
    "works together with another",
    { pair: true },
  ),
  cooperate("share-things", "share~ ( one|a|the ) ..3", "works together with another", { pair: true }),
  cooperate(
    "to-each-other",
    "sell~|lend~|give~|send~|supply~|help~|buy~|teach~|show~ ( each other / one another )",
    "works together with another",
    { pair: true },
  ),
];
