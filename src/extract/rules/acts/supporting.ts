// Words that tell of a stand taken for another, and of treaties signed. What binds more stands first.
import { type ActRule, family } from "./act-rule.ts";

const support = family("SUPPORT");

const PACT =
  "agreement|agreements|treaty|treaties|pact|pacts|accord|accords|memorandum|protocol|convention|contract|declaration|deal|deals";

export const SUPPORTING: readonly ActRule[] = [
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
  support(
    "put-signature",
    `put~|affix~|add~|set~ ..4 signature|signatures|name|names|seal to`,
    "signs a formal agreement",
    { context: "diplomatic" },
  ),
  support("bear-signature", "bear~|carry~ ..2 signatures|signature", "signs a formal agreement", {
    context: "diplomatic",
  }),
  support(
    "sign-more",
    `sign~|initial~|ink~|conclude~|ratify~|accede~|countersign~ ( up )? ( to|in|at|on )? ..7 ( ${PACT}|framework|charter|communiqué|truce|protocols|letter|concordat|statute|contract|peace )`,
    "signs a formal agreement",
    { context: "diplomatic" },
  ),
  support(
    "approve-treaty",
    `approve~|ratify~|adopt~|endorse~ ..5 ( ${PACT} )`,
    "binds itself to an agreement",
    { context: "diplomatic" },
  ),
  support(
    "weight-behind",
    "throw~|put~|lend~|swing~ ..4 ( weight|support|backing|voice ) ..2 ( behind|to )",
    "takes another's side",
    { context: "diplomatic" },
  ),
  support(
    "stand-by",
    "stand~|rally~|side~|line~|queue~|stick~ ( up|out|ranks )? ( by|with|behind|round|around|beside / openly with|behind / foursquare behind / shoulder / firmly by|behind|with / squarely behind ) !noun|talks|election",
    "takes another's side",
    { context: "diplomatic", toward: "by with behind round around beside for" },
  ),
  support("take-side", "take~ ..4 ( side|part ) ( of|in|against )", "takes another's side", {
    context: "diplomatic",
  }),
  support("say-sorry-more", "say~ ..3 sorry", "says sorry", { context: "diplomatic" }),
  support(
    "ask-forgiveness",
    "ask~|beg~|seek~|offer~|make~|issue~|voice~ ..4 ( forgiveness|pardon|apology|apologies|contrition )",
    "says sorry",
    { context: "diplomatic" },
  ),
  support(
    "pay-tribute",
    "pay~|offer~|send~|extend~ ..4 ( tribute|condolences|congratulations|felicitations|sympathy|thanks|respects|greetings|homage )",
    "speaks well of another",
    { context: "diplomatic" },
  ),
  support(
    "honour-with",
    "decorate~|honour~|honor~|award~|confer~|bestow~|pin~|present~ ..6 ( medal|order|honour|honor|prize|star|cross|doctorate|citizenship )",
    "speaks well of another",
    { context: "diplomatic" },
  ),
  support(
    "call-good",
    "call~|hail~|describe~|declare~ ..6 ( friend|brother|ally|partner|courageous|historic|breakthrough|example|hero|statesman|exemplary|brave|milestone|model|welcome )",
    "speaks well of another",
    { context: "diplomatic" },
  ),
  support(
    "praise-more",
    "praise~|hail~|laud~|applaud~|commend~|salute~|congratulate~|compliment~|thank~|cheer~|toast~|extol~|acclaim~|admire~|credit~|fete~|celebrate~|eulogise~|eulogize~ ( [actor] / the|its|his|their|her|a|an|for )",
    "speaks well of another",
    { context: "diplomatic" },
  ),
  support("vouch", "vouch~ for", "takes another's side", { context: "diplomatic" }),
  support(
    "give-blessing",
    "give~|win~|earn~|receive~|get~ ..4 ( blessing|approval|endorsement|backing|recognition|praise|plaudits|nod|seal )",
    "takes another's side",
    { context: "diplomatic" },
  ),
  support(
    "vote-for",
    "vote~ ( for|to|in ) ..2 ( favour|favor|admit|recognise|recognize|ratify|approve|support|back|lift )",
    "takes another's side",
    { context: "diplomatic" },
  ),
  support(
    "admit-member",
    "admit~|accept~|welcome~|take~|receive~|elect~|vote~ ( in|into )? ..5 ( as|to|into ..5 member|membership|fold|club|alliance|bloc|family|council|union )",
    "opens relations",
    { context: "diplomatic" },
  ),
  support("open-doors", "open~|throw~ ..2 ( door|doors|arms ) ( open )? to", "takes another's side", {
    context: "diplomatic",
  }),
  support(
    "open-embassy",
    "open~|reopen~|re-open~|inaugurate~ ..5 ( embassy|embassies|consulate|mission|legation )",
    "opens relations",
    { context: "diplomatic" },
  ),
  support(
    "envoy-back",
    "send~|appoint~|name~|return~|exchange~|post~|accredit~ ..5 ( ambassador|ambassadors|envoys ) ..3 ( back|to|again|for )",
    "opens relations",
    { context: "diplomatic" },
  ),
  support(
    "raise-flag",
    "raise~|hoist~|fly~ ..3 flag ..2 ( over|at|above ) ..3 ( embassy|mission )",
    "opens relations",
    { context: "diplomatic" },
  ),
  support(
    "recognise-more",
    "recognise~|recognize~ ( [actor] / as / the|its ..4 ( independence|government|state|statehood|sovereignty|authority|council|head|leader|president|republic|borders|right|claim ) )",
    "recognises a state or a government",
    { context: "diplomatic" },
  ),
  support(
    "defend-more",
    "defend~|excuse~|justify~|vindicate~ ( [actor] / the|its|his|their ) ..4",
    "speaks in another's defence",
    { context: "diplomatic" },
  ),
  support(
    "plead-for",
    "speak~|come~|plead~|intercede~ ( up|out )? ( for|in ) ..1 ( favour|defence|defense|behalf|support )",
    "takes another's side",
    { context: "diplomatic" },
  ),
  support(
    "voice-more",
    "express~|voice~|declare~|reiterate~|reaffirm~|offer~|announce~|proclaim~|signal~|underline~ ..5 ( support|solidarity|sympathy|condolences|confidence|gratitude|appreciation|backing|satisfaction|admiration|approval|friendship|loyalty|regret|remorse|thanks|sorrow|trust|allegiance )",
    "speaks for another",
    { context: "diplomatic" },
  ),
  support(
    "send-message",
    "send~|cable~ ..4 ( message|telegram|letter|note|wreath ) ..2 of ..2 ( support|sympathy|congratulations|condolences|solidarity|condolence|thanks )",
    "speaks for another",
    { context: "diplomatic" },
  ),
  support("join-signing", "join~ [actor] in signing", "signs a formal agreement", { context: "diplomatic" }),
  support(
    "normalise",
    "normalise~|normalize~|establish~|restore~|resume~|upgrade~|re-establish~|mend~|renew~|repair~|set~|elevate~|forge~|tie~ ( up )? ..5 ( ties|relations|links|fences|partnership )",
    "opens relations",
    { context: "diplomatic" },
  ),
];
