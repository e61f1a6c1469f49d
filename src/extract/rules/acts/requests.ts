// Words that ask, demand or order something of another. What binds more stands first.
import { type ActRule, family } from "./act-rule.ts";

const request = family("REQUEST");

export const REQUESTS: readonly ActRule[] = [
  request("turn-to", "turn~|look~ to [actor] ..2 for", "asks something of another", { mode: "assist" }),
  request("apply", "apply~ ( to [actor] ..2 for / for ..4 to )", "asks something of another", {
    mode: "assist",
  }),
  request("put-in", "put~ in ..2 ( request|application|plea )", "asks something of another", {
    mode: "assist",
    toward: "to with",
  }),
  request(
    "want-see",
    "want~|wish~|like~|expect~ ..1 to ( see|have|know|hear|inspect|question|extradite|visit )",
    "wants something of another",
  ),
  request(
    "want-back",
    "want~ !for|by|in|over ..6 ( back|returned|extradited|freed|released|out|withdrawn|reopened|lifted|removed|punished|answers|explanation|apology|compensation )",
    "wants something of another",
  ),
  request("require", "require~ ( [actor] / the|its|his|all ) ..6 to", "tells another what to do"),
  request(
    "order-to",
    "order~|instruct~|direct~|tell~|command~|bid~|compel~|oblige~|warn~ ..7 to ( free|release|leave|stop|halt|hand|withdraw|pull|allow|let|open|reopen|pay|return|end|lift|disarm|surrender|step|stand|cease|come|go|stay|keep|show|send|take|give|cut|close|remove|dismantle|publish|resume|sign|vacate )",
    "tells another what to do",
  ),
  request("lean-on", "lean~|prevail~|press~ ( hard|harder )? on|upon [actor]", "asks with weight"),
  request(
    "nudge",
    "nudge~|prod~|push~|pressure~|pressurise~|press~|badger~|coax~|goad~|lobby~|needle~|invite~ [actor] ..3 ( to|into|for|over )",
    "asks with weight",
  ),
  request(
    "press-for",
    "press~|push~|lobby~|agitate~|sue~|angle~|ask~|beg~|plead~|call~|clamour~|clamor~|bargain~|campaign~ ( hard|again|once )? ( more )? for",
    "asks with weight",
  ),
  request("press-to", "press~ ..5 to", "asks with weight"),
  request("crave", "beseech~|solicit~|implore~|importune~", "asks something of another"),
  request(
    "claim-back",
    "claim~|demand~|seek~|request~|ask~ ..5 ( damages|compensation|reparations|return|restitution|surrender|handover|apology|explanation|clarification|extradition|release|ceasefire|truce|withdrawal|access|backing|cash|money|troops|arms|weapons|vaccines|time|delay|relief|loan|loans|credit|bailout|observers|peacekeepers|inquiry|investigation|debate|session )",
    "wants something from another",
    { toward: "from of" },
  ),
  request("time-for", "time for [actor] to", "says what another should do"),
  request(
    "send-letter",
    "write~ to ..5 ( asking|demanding|urging|requesting|seeking )",
    "asks something of another",
  ),
  request("extend-hand", "hold~ out ..3 ( begging|hand|hat )", "asks for help"),
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
