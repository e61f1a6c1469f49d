// Treaties, pacts and deals that are signed: by whom, which one, planned or done; laws and guest books are not.
import { type DeedRule, deed } from "./deed.ts";

const kind = "signing" as const;
const common = { kind, thing: "forum", target: false } as const;

export const SIGNINGS: readonly DeedRule[] = [
  deed({
    ...common,
    name: "signing/signs-pact-with",
    reason: "somebody signed a pact with another",
    pattern:
      "[who:subject] ..3 [verb:does:ink] [x:aside]* !off|on [what:np:treaty] ( on|for ..6 )? [x:aside]* with the? ( republic of )? [also:doers]",
  }),
  deed({
    ...common,
    name: "signing/signs-pact",
    reason: "somebody signed a treaty, pact or deal",
    pattern:
      "[who:subject] ( ..4 / ( [x:aside] / , )* ) [verb:does:ink] [x:aside]* ( ( , )? on|in behalf|name of ( the )? ( republic|kingdom|state of )? [also:doers] ( , )? )? !off|on ( [what:np:treaty] / [what:np:signed] )",
  }),
  deed({
    ...common,
    name: "signing/put-names-to",
    reason: "somebody put their names or signatures to a pact",
    pattern:
      "[who:subject] ..2 ( put|puts their|its|his|her ( names|name|signatures|signature ) to / ( added|adds / to add ) its|their|his signature ( to|s ) / sign|signs|signed up to ) [what:np:treaty] ( with the? [also:doers] )?",
    status: "held",
  }),
  deed({
    ...common,
    name: "signing/became-signatories",
    reason: "states became signatories of a convention",
    pattern:
      "[who:subject] ..1 ( became|become|becomes ) ( a|the )? ( signatory|signatories ) ( to|of ) [what:np:treaty]",
    status: "held",
  }),
  deed({
    ...common,
    name: "signing/pact-signed-by",
    reason: "a pact was signed by somebody",
    pattern:
      "[what:np:treaty] ( on|for|of|in|regarding ..14 )? ..8 ( [verb:done:ink] / [verb:told:ink] ) ..8 by ( both )? ( ..4 of )? the? [who:doers]",
  }),
  deed({
    ...common,
    name: "signing/signed-by-pact",
    reason: "“signed in 2019 by both …, the agreement”",
    pattern: "( ^ / , ) signed|inked ..4 by both? the? [who:doers] , the|a [what:np:treaty]",
    status: "held",
  }),
  deed({
    ...common,
    name: "signing/signed-pact-between",
    reason: "signed in a year, a treaty is one between several",
    pattern: "( ^ / , ) signed|inked ..3 , ( the|a )? [what:np:treaty] ..8 between|among the? [who:doers]",
    status: "held",
  }),
  deed({
    ...common,
    name: "signing/pact-between-inked",
    reason: "to be signed is a deal between several",
    pattern:
      "( [verb:done:ink] / to be signed|inked ) ..6 ( is|was ) a|an|the [what:np:treaty] ..6 between the? [who:doers]",
  }),
  deed({
    ...common,
    name: "signing/presides-over-signing",
    reason: "somebody presided over or witnessed the signing of a pact between or with others",
    pattern:
      "[who:subject] ..4 ( [verb:does:preside] over / [verb:does:witness] ) ( the|a )? ..1 ( signing|signature ) ( ceremony )? of ( a|an|the|its|their )? [what:np:treaty] ( ( ..8 between|with|by ( the|his|her|their )? [also:doers] ) )?",
  }),
  deed({
    ...common,
    name: "signing/signing-of-pact-by",
    reason: "the signing of a pact by somebody",
    pattern:
      "( signing|signature|conclusion ) of ( a|an|the|its|their )? [what:np:treaty] ..4 ( by|between ) the? [who:doers]",
  }),
  deed({
    ...common,
    name: "signing/own-signing-of-pact",
    reason: "somebody's signing of a pact",
    pattern: "[who:owner] 's|' ..2 ( signing|signature ) of [what:np:treaty]",
  }),
  deed({
    ...common,
    name: "signing/carrying-signatures",
    reason: "a pact carries somebody's signatures",
    pattern: "[what:np:treaty] ( carrying|bearing ) the signatures|signature of the? [who:doers]",
    status: "held",
  }),
  deed({
    ...common,
    name: "signing/signing-of-pact",
    reason: "the signing of a pact, put off or held",
    pattern: "the ( signing ) of ( a|an|the )? [what:np:treaty]",
    anonymous: true,
  }),
  deed({
    ...common,
    name: "signing/pact-signed",
    reason: "a pact was signed, by whom is not told",
    pattern: "[what:np:treaty] ( was|were ( also|finally )? signed|inked ) ..1 [t:time]",
    anonymous: true,
    status: "held",
  }),
  deed({
    ...common,
    name: "signing/parties-signed",
    reason: "so and so many parties signed a pact",
    pattern:
      "( parties|states|countries|nations|members|economies [verb:does:ink] / exchanged signed copies of ) the? [what:np:treaty]",
    anonymous: true,
  }),
];
