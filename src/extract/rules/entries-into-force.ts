// Treaties, laws, truces and bans that take effect: enter into force, come into effect, take hold.
import { type DeedRule, deed } from "./deed.ts";

const kind = "entry-into-force" as const;
const common = { kind, thing: "forum", target: false, anonymous: true } as const;
const ENTERS =
  "( [verb:does:enter] into|in ( full )? force|effect|operation / [verb:does:take] effect|hold / [verb:does:enter] live / [verb:does:begin] / kicked|kicks in / ( was|is ) in effect|force / [verb:does:become] binding|law|effective )";
const MIDST = "( ( , ..10 , ) / [x:aside] / in [p:place] )*";

export const ENTRIES: readonly DeedRule[] = [
  deed({
    ...common,
    name: "entry-into-force/between",
    reason: "a pact between several entered into force",
    pattern: `[what:np:force] ( in ..3 )? ( between / among / of / with ) the? [who:doers] ..4 ${ENTERS}`,
  }),
  deed({
    ...common,
    name: "entry-into-force/for",
    reason: "a pact enters into force for some",
    pattern: `[what:np:force] ${MIDST} ( [verb:does:enter] into force|effect / [verb:does:take] effect ) ..5 for the? [who:doers]`,
  }),
  deed({
    ...common,
    name: "entry-into-force/accession",
    reason: "somebody's accession or truce took effect",
    pattern: `[who:owner] 's|' ( accession to [also:doers] / [what:np:force] ( with the? [also:doers] )? ) ( , which )? ..2 ${ENTERS}`,
  }),
  deed({
    ...common,
    name: "entry-into-force/pact-enters",
    reason: "a pact, law or truce entered into force",
    pattern: `[what:np:force] ${MIDST} ( that|which )? ( is set to / was )? ${ENTERS}`,
  }),
  deed({
    ...common,
    name: "entry-into-force/truce-starting",
    reason: "a truce that starts on a day",
    pattern:
      "[what:np:truce] ( , )? ( starting|beginning|effective / to start|begin|run / that will run ) ( [x:aside] / from [t:time] )",
    ahead: true,
    status: "planned",
  }),
  deed({
    ...common,
    name: "entry-into-force/ratifies",
    reason: "a state or its parliament ratified a treaty",
    pattern: "[who:subject] ..4 [verb:does:ratify] [x:aside]* ( [what:np:treaty] / ..4 accession )",
  }),
  deed({
    ...common,
    name: "entry-into-force/ratified-by",
    reason: "a treaty was ratified by a parliament",
    pattern:
      "[what:np:treaty] ( on|for|of|in|with ..8 )? ( , ..12 , )? ..3 [verb:done:ratify] ..3 by the? [who:doers]",
  }),
  deed({
    ...common,
    name: "entry-into-force/in-force-since",
    reason: "a pact in force since a day",
    pattern: "[what:np:force] ,? ( in|into ) ( force|effect ) ( since / as of )? [t:time]",
    status: "held",
    since: true,
  }),
  deed({
    ...common,
    name: "entry-into-force/replaces",
    reason: "from a day on one treaty replaces another",
    pattern: "from [t:time] the? [what:np:treaty] replaces|supersedes",
    status: "held",
  }),
  deed({
    ...common,
    name: "entry-into-force/implementation-of-law",
    reason: "a state's implementation of a law",
    pattern: "[who:owner] 's|' ..2 ( implementation|enforcement|entry ) of [what:np:force]",
    status: "held",
  }),
  deed({
    ...common,
    name: "entry-into-force/once-entered",
    reason: "once it has entered into force",
    pattern: "[what:np:force] ..3 once ..2 entered into force",
    status: "expected",
  }),
];
