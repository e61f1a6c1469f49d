// Words that tell of talking: meetings, visits, calls, mediation. What binds more stands first.
import { type ActRule, family } from "./act-rule.ts";

const consult = family("CONSULT");

const TALKS =
  "talks|talk|meeting|meetings|negotiations|discussions|consultations|dialogue|summit|conversation|conversations";

export const CONSULTING: readonly ActRule[] = [
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
  consult(
    "meet-more",
    "meet~ ( face / behind / again / separately / privately / secretly / for ..4 ( talks|hours|hour|first|dinner|lunch|round ) / over / in|at|on [place] / aboard / with / halfway )",
    "several meet",
  ),
  consult(
    "sit-talking",
    "sit~|huddle~|closet~|gather~|convene~|assemble~|congregate~ ( up|down|around|round|across|together|opposite|in|at )? ..6 ( talks|table|with|negotiate|discuss|agenda|negotiations|summit|conference|deliberations|consultations )",
    "talks with another",
  ),
  consult("across-table", "face~|find~|sit~ ..4 ( across|opposite|at ) ..2 table", "talks with another"),
  consult(
    "compare-notes",
    "compare~|exchange~|trade~|swap~ ..1 notes|views|opinions|ideas",
    "talks with another",
  ),
  consult(
    "go-over",
    "go~|talk~|hash~|mull~|review~|discuss~|debate~|chew~|thrash~|examine~|explore~ ( over|through|out|about )? ..8 with [actor]",
    "talks with another",
  ),
  consult("be-discussed", "discuss~ ( by|in|at|with|on|when / [time] )", "talks with another"),
  consult(
    "ring",
    "ring~|phone~|telephone~|call~ ( up )? ..1 [actor] ..3 ( to|about|on|over|and / [time] / from )",
    "speaks by telephone with another",
    { mode: "phone" },
  ),
  consult("ring-off", "ring~ off", "speaks by telephone with another", { mode: "phone" }),
  consult(
    "on-the-phone",
    "speak~|talk~|confer~|be~|spend~|converse~ ..6 ( by|over|on|via ) ..3 ( telephone|phone|line|hotline|video|link|videolink|zoom )",
    "speaks by telephone with another",
    { mode: "phone" },
  ),
  consult(
    "hold-call",
    "hold~|have~|make~|place~ ..4 ( call|conversation|teleconference|videoconference )",
    "speaks by telephone with another",
    { mode: "phone" },
  ),
  consult("dine", "dine~|lunch~|breakfast~|sup~|golf~ with", "talks with another"),
  consult("audience", "have~|grant~|give~|receive~|hold~|win~ ..3 audience", "receives another", {
    mode: "visit",
  }),
  consult(
    "take-up-talks",
    "take~|resume~|reopen~|renew~|open~|begin~|end~|wind~|break~|enter~|continue~|hold~|complete~|finish~|start~|attend~|conclude~|adjourn~ ( up )? ..5 ( talks|negotiations|consultations|dialogue|discussions|deliberations|parley|round|summit|conference|session|meeting )",
    "talks with another",
  ),
  consult("taken-up", "take~ up again", "talks with another"),
  consult(
    "go-between",
    "mediate~|arbitrate~|intercede~|shuttle~|intervene~ ( between|in|once|as|with / [actor] )",
    "goes between two others",
    { context: "diplomatic" },
  ),
  consult(
    "broker",
    "broker~|facilitate~|sponsor~|chair~|convene~ ..4 ( talks|meeting|deal|truce|ceasefire|peace|dialogue|negotiations|accord|agreement|round )",
    "goes between two others",
    { context: "diplomatic" },
  ),
  consult(
    "work-on-truce",
    "work~|labour~|toil~ on|for|towards ..3 ( truce|ceasefire|settlement|deal|agreement|peace|accord|compromise )",
    "talks with another",
    { context: "diplomatic" },
  ),
  consult(
    "act-as-mediator",
    "act~|serve~ as ..3 ( mediator|go-between|intermediary|intermediaries|broker|mediators )",
    "goes between two others",
    { context: "diplomatic" },
  ),
  consult("first-stop", "make~ [actor] ..4 ( stop|call|destination|visit )", "goes to another", {
    mode: "visit",
  }),
  consult("stop-over", "stop~|drop~|call~ ( off|over|in ) ( in|at )? [actor]", "goes to another", {
    mode: "visit",
  }),
  consult(
    "arrive-more",
    "arrive~|land~|touch~|fly~|jet~|set~|alight~|disembark~ ( down|into|in|foot|to|off )? ..2 ( [place] ) ..6 ( visit|talks|trip|tour|summit|meet|meeting|discuss|negotiate|conference|mission|audience|hours )",
    "goes to another",
    { mode: "visit" },
  ),
  consult(
    "be-in-for",
    "be~|is|are in [place] ..3 ( for ..3 talks|visit|summit|meetings / to ( meet|discuss|negotiate|mediate|see ) / on ..4 visit )",
    "goes to another",
    { mode: "visit" },
  ),
  consult(
    "visit-noun",
    "pay~|make~|begin~|start~|wind~|end~|conclude~|complete~|undertake~|open~|set~|embark~|leave~|depart~ ( up|off|out|on|for )? ..6 ( visit|trip|tour|pilgrimage )",
    "goes to another",
    { mode: "visit" },
  ),
  consult("play-host", "play~ host to", "receives another", { mode: "visit" }),
  consult(
    "welcome-in",
    "welcome~|receive~|greet~|host~|fete~|entertain~ ( in|at|to|by|on|with / [actor] ..6 ( in|at|to|on|for / [time] ) )",
    "receives another",
    { mode: "visit" },
  ),
  consult("brief", "brief~ [actor] ..2 on|about", "talks with another"),
  consult("guest-of", "be~|is|are ..1 ( guest|guests ) of", "goes to another", { mode: "visit" }),
  consult(
    "is-in-on-visit",
    "be~|is|are ( back|again|also )? in [place] ..5 ( visit|talks|trip|tour|days|summit|round )",
    "goes to another",
    { mode: "visit" },
  ),
  consult("drop-in", "drop~|look~|call~ ( in )? on [actor]", "goes to another", { mode: "visit" }),
  consult(
    "haggle",
    "haggle~|bargain~|wrangle~|parley~|dicker~ ( over|with|about|for|in|at )",
    "talks with another",
  ),
  consult(
    "back-and-forth",
    "go~|travel~|fly~|carry~|run~ ..4 ( back and forth / to and fro ) between",
    "goes between two others",
    { context: "diplomatic" },
  ),
  consult(
    "carry-messages",
    "carry~|bring~|take~ ..2 ( message|messages|letter|letters|proposals ) ..2 ( to|from|between )",
    "goes between two others",
    { context: "diplomatic" },
  ),
  consult("heads-together", "put~ ..1 heads together", "talks with another"),
  consult(
    "go-through",
    "go~|look~ ( through|over ) ..2 ( list|map|maps|draft|text|agenda|papers|plans|rules )",
    "talks with another",
    { pair: true },
  ),
];
