// Words that tell of an intention, an offer or a promise that would help, and of terms settled. What binds more stands first.
import { type ActRule, family } from "./act-rule.ts";

const agree = family("AGREE");

export const AGREEING: readonly ActRule[] = [
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
  agree("shake-on", "shake~ ( hands )? on", "settles terms"),
  agree(
    "give-word",
    "give~ ( its|his|their|her / [actor] ..1 ) word",
    "gives its word for something that would help",
  ),
  agree(
    "settle-terms",
    "settle~|thrash~|iron~|work~|hammer~|strike~|draw~|map~ ( on|out|up|upon ) ..5 ( deal|terms|plan|agreement|differences|details|formula|border|timetable|roadmap|compromise|letting|sharing|date|price|text )",
    "settles terms",
  ),
  agree(
    "reach-more",
    "reach~|strike~|clinch~|secure~|conclude~|cut~|make~|find~|broker~|arrive~|come~|seal~|forge~|do~ ( at|to )? ..4 ( deal|deals|agreement|agreements|accord|pact|understanding|consensus|compromise|settlement|bargain|truce|terms|common ..1 ground|modus )",
    "settles terms",
  ),
  agree(
    "bury-hatchet",
    "bury~|patch~|mend~|settle~|resolve~|end~|heal~ ( up )? ..3 ( hatchet|quarrel|quarrels|differences|feud|dispute|fences|rift|row )",
    "settles a dispute",
  ),
  agree("say-yes", "say~ ( yes / it would be happy|glad / aye )", "says yes to a plan or an offer"),
  agree(
    "accept-more",
    "accept~|approve~|embrace~|okay~|endorse~|adopt~ ..6 ( plan|proposal|proposals|offer|invitation|mediation|terms|truce|ceasefire|cease-fire|extension|deal|accord|settlement|compromise|formula|blueprint|roadmap|timetable|arbitration|ruling )",
    "says yes to a plan or an offer",
  ),
  agree(
    "hold-out-offer",
    "hold~|put~|dangle~|make~|extend~|table~ ( out|forward )? ..4 ( offer|olive|invitation|overture|hand ..1 of )",
    "offers something that would help",
  ),
  agree(
    "volunteer",
    "volunteer~|undertake~|consent~|acquiesce~|assent~ ( to|in|a|an|the )",
    "offers something that would help",
  ),
  agree("invite", "invite~ [actor] ..6 ( to|for )", "offers something that would help"),
  agree(
    "set-aside",
    "earmark~|set~|budget~|reserve~ ( aside )? ..4 ( million|billion|money|funds|dollars|euros|tons|tonnes ) ..4 ( for|to )",
    "gives its word for something that would help",
  ),
  agree("sign-up-to", "sign~ ( up )? ( up to / on to )", "says yes to a plan or an offer"),
  agree(
    "decide-that",
    "decide~|resolve~ ( that|jointly|together / to ..1 ( let|share|halve|reopen|open|resume|send|restore|set|build|free|hold|lower|extend|lift|grant|take|give|donate|join|create|establish|exchange ) )",
    "settles terms",
  ),
  agree(
    "join-vow",
    "join~ [actor] in ( vowing|pledging|promising|agreeing|offering )",
    "gives its word for something that would help",
  ),
  agree(
    "vow-good",
    "vow~|swear~ ( to|never|not ) ..3 ( keep|protect|defend|help|rebuild|uphold|honour|respect|share|work|stand|support|end|free|hold|restore|reform|investigate|bring|cooperate|continue|protect|ensure|preserve )",
    "gives its word for something that would help",
  ),
  agree(
    "let-know-would",
    "let~ ..4 known that ..3 ( would|will / is|was ready )",
    "lets know that it is ready",
  ),
  agree("open-to", "open|amenable|receptive to", "is ready to do something that would help"),
];
