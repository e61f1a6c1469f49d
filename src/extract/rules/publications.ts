// Papers that come out: issued, released, published; "in a joint statement, A and B said"; a readout by or from somebody.
import { type DeedRule, deed } from "./deed.ts";

const kind = "publication" as const;

export const PUBLICATIONS: readonly DeedRule[] = [
  deed({
    name: "publication/issues-paper",
    kind,
    reason: "somebody issued, released or published a paper",
    pattern:
      "[who:subject] ..4 ( [verb:does:publish] / [verb:does:put] out / [verb:does:bring] out / [verb:does:make] public ) [x:aside]* [what:np:paper]",
    thing: "topic",
    target: false,
  }),
  deed({
    name: "publication/paper-issued-by",
    kind,
    reason: "a paper was issued by somebody",
    pattern:
      "[what:np:paper] ( on|of|to|about ..5 )? ,? ..3 ( [verb:done:publish] / [verb:done:put] out / [verb:done:make] public / [verb:told:publish] / put out / made public ) ..5 by [who:doers]",
    thing: "topic",
    target: false,
  }),
  deed({
    name: "publication/paper-that-somebody-issued",
    kind,
    reason: "a paper that somebody put out",
    pattern:
      "[what:np:paper] ( that|which )? ( [who:doers] / the [who:doers] ) ( [verb:does:publish] !a|an|the / [verb:does:put] out / [verb:does:make] public )",
    thing: "topic",
    target: false,
  }),
  deed({
    name: "publication/own-paper-issued",
    kind,
    reason: "somebody's paper was issued, is to be issued or names something",
    pattern:
      "[what:np:paper] ,? ( [verb:done:publish] / [verb:done:put] out / [verb:done:make] public / published|released|issued|unveiled / made public )",
    thing: "topic",
    owner: true,
    target: false,
  }),
  deed({
    name: "publication/said-in-joint-paper",
    kind,
    reason: "in a joint statement somebody said something",
    pattern:
      "in a|an|their|the [what:np:joint-paper] ( ,? released|issued|published ..7 )? [x:aside]* , ( the )? ( foreign and )? ( leaders of )? [who:doers] ..2 ( @say / mentioned|called|pledged|agreed|proclaimed|vowed|urged|condemned|expressed|reaffirmed|voiced )",
    thing: "topic",
    status: "held",
    target: false,
  }),
  deed({
    name: "publication/somebody-said-in-joint-paper",
    kind,
    reason: "somebody said something in a joint statement",
    pattern:
      "[who:subject] ..2 ( @say / proclaimed|pledged|agreed|vowed|wrote ) ..6 in a|an|their|its [what:np:joint-paper]",
    thing: "topic",
    status: "held",
    target: false,
  }),
  deed({
    name: "publication/paper-to-come",
    kind,
    reason: "somebody is to say something in a joint statement to be issued",
    pattern:
      "[who:subject] ..1 ( plan|plans|will|are|is|intend|intends|expect|hope ) ..14 in a|the ..1 [what:np:joint-paper] ( to be / due|set|expected to be / that|which will be ) issued|released|published|adopted",
    thing: "topic",
    status: "planned",
    target: false,
  }),
  deed({
    name: "publication/wrote-opinion",
    kind,
    reason: "somebody wrote an opinion piece",
    pattern: "[who:subject] ..3 [verb:does:write] ..3 [what:np:opinion]",
    thing: "topic",
    target: false,
  }),
  deed({
    name: "publication/writing-in",
    kind,
    reason: "writing in a newspaper, somebody said something",
    pattern: "writing in ..6 [x:aside]* , [who:subject]",
    status: "held",
    target: false,
  }),
  deed({
    name: "publication/paper-titled",
    kind,
    reason: "a fact sheet or paper with its title",
    pattern: "[what:np:named-paper] ( ,? titled|entitled|called ) ..10 ( by|from the? [who:doers] )?",
    thing: "topic",
    owner: true,
    status: "held",
    target: false,
  }),
  deed({
    name: "publication/paper-says",
    kind,
    reason: "somebody's statement or communiqué says, adds or calls for something",
    pattern:
      "[what:np:official-paper] ( [x:aside] )* ( said|says|added|adds|calls|called|names|named|runs|reads|read|notes|noted|condemned|condemns|accused|accuses|stated|states|warned|warns|urged|urges|concluded|concludes|declared|declares|confirmed|confirms|listed|lists|found|finds / makes|made clear )",
    thing: "topic",
    owner: true,
    status: "held",
    target: false,
  }),
  deed({
    name: "publication/says-in-own-paper",
    kind,
    reason: "somebody said something in its white paper or report",
    pattern:
      "[who:subject] ..1 ( @say / warned|accused|called|named|described ) ..8 in its|their [what:np:annual-paper]",
    thing: "topic",
    status: "held",
    target: false,
  }),
  deed({
    name: "publication/readout-from",
    kind,
    reason: "a readout, statement or letter by or from somebody",
    pattern: "[what:np:named-paper] ( from / by ) the? ( ..3 ambassadors of )? [who:doers]",
    thing: "topic",
    status: "held",
    target: false,
  }),
  deed({
    name: "publication/according-to-paper",
    kind,
    reason: "according to somebody's readout or fact sheet",
    pattern: "( according to / in ) ( a|an|the )? [what:np:named-paper]",
    thing: "topic",
    owner: true,
    status: "held",
    target: false,
  }),
  deed({
    name: "publication/paper-dropped-or-expected",
    kind,
    reason: "a joint statement is expected, or was dropped",
    pattern:
      "[what:np:joint-paper] ( of ..5 )? ( has|have been / was|were / is|are ) ( dropped|scrapped|shelved|abandoned / [verb:told:drop] )",
    thing: "topic",
    status: "cancelled",
    owner: true,
    anonymous: true,
    target: false,
  }),
];
