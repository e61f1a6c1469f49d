// How English reports tell of a forum's own meeting, of who comes to it and who speaks at it. Ordered, and stands as a whole
// within the rules for meetings.
import { type EventRule, rule } from "./rule.ts";

const kind = "meeting" as const;

export const FORUM_MEETINGS: readonly EventRule[] = [
  rule({
    name: "meeting/speaks-at",
    kind,
    reason: "who speaks at a conference takes part in it",
    pattern:
      "[who:guests] ..4 ( [verb:verb:speak] / [verb:verb:address] / ( will|to )? deliver|delivered|delivers|gave|give ..1 remarks|speech / said|announced|told|warned ) ..5 at|to [forum:conference]",
    least: 1,
  }),
  rule({
    name: "meeting/speech-at",
    kind,
    reason: "“in a speech at the conference”: the subject of the sentence takes part in it",
    pattern: "speech|remarks|address|speaking ..3 at|to [forum:conference]",
    needsSubject: true,
    least: 1,
  }),
  rule({
    name: "meeting/forum-meeting-at",
    kind,
    reason: "a forum's meeting with its time or place",
    pattern:
      "[who:assembly] ..3 meeting|summit|ministerial|talks|conference ( in|on [time] / in|at [place] / [time] )+",
  }),
  rule({
    name: "meeting/occasion-dated",
    kind,
    reason: "a forum's meeting on whose sidelines another takes place, with a time of its own",
    pattern:
      "[who:occasion] ..3 meeting|summit|ministerial|conference ( in|at [place] ( , )? )? ( in|on [time] / last|next month )",
    least: 1,
  }),
  rule({
    name: "meeting/attends",
    kind,
    reason: "an actor attends a forum's meeting",
    pattern:
      "[who:parties] ..2 [verb:verb:attend] ..5 [forum:forum] ( summit|meeting|ministerial|talks|conference / foreign|defence|defense ministers )?",
    least: 1,
  }),
  rule({
    name: "meeting/meeting-of",
    kind,
    reason: "a meeting of several, or of a forum",
    pattern: "meeting|summit|talks|session|ministerial|gathering of [who:parties]",
  }),
];
