// Who takes or leaves an office: named, elected, sworn in; resigned, dismissed, steps down.
import { type DeedRule, deed } from "./deed.ts";

const kind = "appointment" as const;
const common = { kind, target: false } as const;

export const APPOINTMENTS: readonly DeedRule[] = [
  deed({
    ...common,
    name: "appointment/and-appoints",
    reason: "having dismissed one, somebody appointed another",
    pattern: "[also:subject] ..3 [v:does:sack] ..2 [p:person] ..7 and [verb:does:appoint] ..2 [who:person]",
  }),
  deed({
    ...common,
    name: "appointment/named-to-replace",
    reason: "a person was named to replace another",
    pattern: "[who:subject] ..3 [verb:done:appoint] ..4 to replace|succeed ..3 [p:person]",
  }),
  deed({
    ...common,
    name: "appointment/appoints",
    reason: "somebody appointed a person",
    pattern:
      "[also:subject] ..3 ( [verb:does:appoint] / named|names|picks|picked ) ..2 [who:person] !'s|'|phone|telephone|call|talks|meeting|visit|trip|summit ( ..5 [o:np:office] )?",
  }),
  deed({
    ...common,
    name: "appointment/appointed-by",
    reason: "a person was appointed, elected or nominated by somebody",
    pattern: "[who:subject] ..3 [verb:done:appoint] ..8 by the? [also:doers]",
  }),
  deed({
    ...common,
    name: "appointment/appointed",
    reason: "a person was appointed to an office",
    pattern:
      "[who:subject] ..4 [verb:done:appoint] ( ..3 [o:np:office] / to head|lead / at the head / $ / . / , / [x:aside] )",
  }),
  deed({
    ...common,
    name: "appointment/sworn-in",
    reason: "a person was sworn in or inaugurated",
    pattern: "[who:subject] ..4 ( [verb:done:swear] in / sworn in / [verb:done:inaugurate] )",
  }),
  deed({
    ...common,
    name: "appointment/became",
    reason: "a person became the holder of an office",
    pattern: "[who:subject] ..2 [verb:does:become] ..4 [o:np:office]",
  }),
  deed({
    ...common,
    name: "appointment/since-becoming",
    reason: "since becoming the holder of an office",
    pattern: "since|after|upon becoming|assuming|taking [o:np:office]",
    holder: true,
    status: "held",
  }),
  deed({
    ...common,
    name: "appointment/takes-office",
    reason: "a person took office, took over or took the oath",
    pattern:
      "[who:subject] ..4 ( [verb:does:assume] office !space / [verb:does:assume] over ( as|at|from ) / [verb:does:assume] the oath / [verb:does:assume] the ..2 ( post|presidency|premiership|helm ) )",
  }),
  deed({
    ...common,
    name: "appointment/who-took-office",
    reason: "“X, who took office in …”",
    pattern:
      "[who:person] ..6 who ( took|assumed|takes ) ( office|over|power ) !space ( ( as|of ..4 )? ( in|on )? [t:time] )?",
    status: "held",
  }),
  deed({
    ...common,
    name: "appointment/in-office-since",
    reason: "in office since a day",
    pattern: "in office since? [t:time] ,? [who:doers]",
    status: "held",
    since: true,
  }),
  deed({
    ...common,
    name: "appointment/dismisses",
    reason: "somebody dismissed a person",
    departs: true,
    pattern: "[also:subject] ..3 [verb:does:sack] ..2 [who:person]",
  }),
  deed({
    ...common,
    name: "appointment/dismissed",
    reason: "a person was dismissed",
    departs: true,
    pattern: "[who:subject] ..2 [verb:done:sack] ( as|by|from|after|over|at|for / [x:aside] / . / $ )",
  }),
  deed({
    ...common,
    name: "appointment/resigns",
    reason: "a person resigned, quit or stepped down",
    departs: true,
    pattern:
      "[who:subject] ..3 ( [verb:does:resign] !himself|herself|themselves|itself / [verb:does:step] down|aside / quits|quit ( after|as|over|in / $ / . ) / [verb:does:tender] ..1 resignation )",
  }),
  deed({
    ...common,
    name: "appointment/leaves-post",
    reason: "a person leaves a post",
    departs: true,
    pattern:
      "[who:subject] ..3 [verb:does:vacate] ( his|her|their|the ) ..1 ( post|job|office|position|role )",
  }),
  deed({
    ...common,
    name: "appointment/succeeds",
    reason: "a person succeeds another as holder of an office",
    pattern: "( succeeding|replacing ) [p:person] ..9 ( will be|is|was ) [who:doers]",
  }),
  deed({
    ...common,
    name: "appointment/appointing",
    reason: "a decree appointing a person",
    pattern: "[v:doing:appoint] ..4 [who:person] ( as|to )",
    status: "held",
  }),
  deed({
    ...common,
    name: "appointment/resignation-of",
    reason: "the resignation or dismissal of a person",
    departs: true,
    pattern: "( resignation|dismissal|removal|ouster ) of ..3 [who:person]",
    alone: true,
  }),
  deed({
    ...common,
    name: "appointment/appointment-of",
    reason: "the appointment or inauguration of a person",
    pattern: "( appointment|nomination|inauguration ) of ..3 [who:person]",
    alone: true,
  }),
  deed({
    ...common,
    name: "appointment/decision-to-nominate",
    reason: "somebody's decision to nominate",
    pattern: "decision ( of|by ) [who:doers] to ( nominate|appoint|name )",
    status: "held",
  }),
  deed({
    ...common,
    name: "appointment/choice-for",
    reason: "somebody's choice or nominee for an office is a person",
    pattern: "[also:owner] 's|' choice|pick|nominee|candidate for|as ..4 is|was [who:person]",
    status: "planned",
  }),
  deed({
    ...common,
    name: "appointment/set-to-be",
    reason: "a person is set or certain to be the next holder of an office",
    pattern: "[who:person] looks|seems|is certain|set|poised|likely|tipped to be|become ..2 [o:np:office]",
    status: "expected",
  }),
  deed({
    ...common,
    name: "appointment/nomination-withdrawn",
    reason: "a nomination was withdrawn",
    pattern: "( nomination|candidacy ) ..6 ( was|were|been ) withdrawn|rejected|dropped",
    anonymous: true,
    status: "cancelled",
  }),
];
