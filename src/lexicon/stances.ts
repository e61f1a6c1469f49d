// Words in which reports tell of promises and of stances: verbs by what they say, nouns with them, and who may be meant
// by a noun alone. All in lower case; verbs are written in their base form, irregular ones with all their forms.
import { words } from "./table.ts";

/** Base, third person, past and -ing of a regular verb: "deplore" → deplore, deplores, deplored, deploring. */
function inflected(verb: string): string[] {
  if (verb.includes("/")) return verb.split("/");
  const stem = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}i` : verb.replace(/e$/, "");
  const es = /(?:s|sh|ch|x)$/.test(verb) || stem.endsWith("i") ? `${stem}es` : `${verb}s`;
  return [verb, es, `${stem}ed`, `${verb.replace(/(?<!e)e$/, "")}ing`];
}

/** All forms of verbs in one line. */
export const forms = (line: string): ReadonlySet<string> => new Set(words(line).flatMap(inflected));

export const STANCE_VERBS = {
  support:
    forms(`support welcome back/backs/backed/backing endorse favour favor hail applaud commend praise laud defend/defends/defended
    champion embrace appreciate`),
  oppose: forms("oppose reject contest/contests/contested/contesting dislike dispute resist spurn rebuff"),
  condemn:
    forms(`condemn denounce deplore decry slam/slams/slammed/slamming blast castigate lambast lambaste excoriate
    rebuke blames/blamed/blaming`),
  worry: forms("regret/regrets/regretted/regretting fear"),
  urge: forms(`urge exhort implore beseech/beseeches/besought/beseeching encourage press/presses/pressed/pressing
    warn ask request`),
  stress: forms(`stress emphasise emphasize underline underscore highlight reiterate reaffirm affirm
    recognise recognize note declare convey recall reassert`),
  express:
    forms(`express voice raise register share reiterate convey show/shows/showed/showing state repeat restate reaffirm
    signal/signals/signalled/signaled/signalling declare have/has/had/having`),
  discuss: forms(`discuss mention address raise broach comment touch answer/answers/answered/answering`),
} as const;

export const STANCE_NOUNS = {
  worry: new Set(
    words(`concern concerns worry worries alarm unease misgivings apprehension wariness reservations anxiety anxieties fears
      disquiet dismay consternation regret regrets doubts`),
  ),
  support: new Set(words("support backing endorsement approval appreciation solidarity")),
  oppose: new Set(words("opposition objection objections disapproval criticism resistance rejection")),
  condemn: new Set(words("condemnation denunciation outrage indignation")),
  weight: new Set(words("importance significance value need necessity desirability urgency centrality")),
} as const;

/** What is agreed on in words only: how much something matters, what holds true, how far views go together. */
export const VIEWED: ReadonlySet<string> = new Set([
  ...STANCE_NOUNS.weight,
  ...words(`fact facts point points issue issues matter matters thing things question questions much most many little
    everything nothing view views assessment assessments analysis diagnosis principle benefits advantages relevance`),
]);

/** Verbs by which somebody binds itself to do something; "to" or a thing follows. */
export const PROMISE_VERBS = {
  promise:
    forms(`pledge promise vow undertake/undertakes/undertook/undertaken/undertaking swear/swears/swore/sworn/swearing
    guarantee resolve`),
  agree: new Set(words("agree agrees agreed agreeing consented consents")),
  decide: forms("decide resolve opt/opts/opted elect/elects/elected"),
  aim: forms(`plan/plans/planned/planning intend aim seek/seeks/sought/seeking mean/means/meant propose`),
  commit: new Set(words("commits committed committing recommits recommitted recommitting")),
} as const;

/** What follows "will" and is no undertaking: meetings and trips are events, and other things merely befall one. */
export const NO_UNDERTAKING: ReadonlySet<string> = new Set(
  words(`meet travel visit arrive head fly go come depart return be have become remain need benefit disappear face
    see lose win fall rise grow suffer probably likely mark happen last reach gain die know feel think
    believe find hear learn get receive stay live survive collapse fail depend matter mean require represent sit speak
    talk gather convene assemble play land eventually certainly inevitably surely doubtless undoubtedly want prove yet
    understand no only blame try enter expire turn emerge appear succeed fare`),
);

/** Verbs that tell of a further undertaking behind "and": "will deliver remarks and underscore …". */
export const ACTIONS: ReadonlySet<string> = new Set(
  words(`accept address advance arrange assist attend attempt bolster boost bring build buy call cancel close combat consult
    continue contribute convey coordinate counter cooperate create cut deepen defend deliver deploy develop discuss dispatch
    donate double emphasise emphasize end enhance ensure establish examine exchange expand explore express extend finance
    fund give halt hand help honour host impose improve increase intensify invest investigate join launch lend lift maintain
    make open oppose organise organize participate pay prevent promote protect provide publish pursue push raise ratify
    reaffirm rebuild recognise recognize reduce release remove repair repay resume review send set share sign stop strengthen
    submit supply support suspend take tighten train underline underscore uphold urge withdraw work`),
);

/** Nouns for a state's own voice: "the Grenadian government". */
export const GOVERNING: ReadonlySet<string> = new Set(
  words("government administration presidency authorities junta regime leadership cabinet"),
);

/** Nouns for people who hold views, in the plural or as a body. */
export const HOLDERS: ReadonlySet<string> = new Set(
  words(`ministers leaders officials lawmakers legislators mps deputies senators bishops generals rebels opposition
    delegation delegations delegate envoys diplomats diplomat minister envoy premier president ministry mayors veterans members party parties
    navy army military parliament senate council clerics unions judges commander chancellor king spokesman spokeswoman
    spokesperson official ambassador ambassadors allies governments partners experts analysts monarch prince secretary chief`),
);
