// Verbs of what states and forces do: publish, sign, adopt, exercise, fire, impose, appoint. One row a sense; a regular
// verb stands by its stem, another as present/past/ing/participle. A small word that belongs to a verb is no part of it.

/** The forms of one sense: present, past, -ing and participle, each word for word in the same order. */
export interface DeedVerb {
  readonly present: string;
  readonly past: string;
  readonly ing: string;
  readonly participle: string;
}

const VOWEL = /[aeiou]/;

function regular(stem: string): readonly [string, string, string] {
  const isMute = stem.endsWith("e") && !stem.endsWith("ee");
  const isY = stem.endsWith("y") && !VOWEL.test(stem.at(-2)!);
  const present = isY
    ? `${stem.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(stem)
      ? `${stem}es`
      : `${stem}s`;
  const past = stem.endsWith("e") ? `${stem}d` : isY ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
  return [present, past, isMute ? `${stem.slice(0, -1)}ing` : `${stem}ing`];
}

/** "ban" with "banned" and "banning" written "ban+n"; irregular ones "put/put/putting/put". */
function formsOf(written: string): readonly [string, string, string, string, string] {
  if (written.includes("/")) {
    const [stem, past, ing, participle] = written.split("/") as [string, string, string, string];
    return [stem, regular(stem)[0], past, ing, participle];
  }
  const [stem, doubled] = written.split("+") as [string, string | undefined];
  const [present, past, ing] = regular(stem);
  if (!doubled) return [stem, present, past, ing, past];
  return [stem, present, `${stem}${doubled}ed`, `${stem}${doubled}ing`, `${stem}${doubled}ed`];
}

function sense(written: string): DeedVerb {
  const all = written.trim().split(/\s+/).map(formsOf);
  const column = (...at: number[]): string => all.flatMap((forms) => at.map((k) => forms[k])).join(" ");
  return { present: column(0, 1), past: column(2), ing: column(3), participle: column(4) };
}

const PUT = "put/put/putting/put";
const SET = "set/set/setting/set";
const CUT = "cut/cut/cutting/cut";
const SHUT = "shut/shut/shutting/shut";
const BREAK = "break/broke/breaking/broken";
const SEND = "send/sent/sending/sent";
const TAKE = "take/took/taking/taken";
const WITHDRAW = "withdraw/withdrew/withdrawing/withdrawn";
const HOLD = "hold/held/holding/held";
const QUIT = "quit/quit/quitting/quit";

export const DEED_VERBS: Readonly<Record<string, DeedVerb>> = {
  publish: sense("publish release issue circulate post unveil print present adopt proclaim"),
  put: sense(PUT),
  bring: sense("bring/brought/bringing/brought"),
  make: sense("make/made/making/made"),
  write: sense("write/wrote/writing/written co-write/co-wrote/co-writing/co-written pen+n author"),
  appear: sense("appear"),
  preside: sense("preside"),
  witness: sense("witness oversee/oversaw/overseeing/overseen attend"),
  ink: sense("sign ink initial+l conclude seal"),
  initial: sense("initial initial+l"),
  enter: sense("enter come/came/coming/come go/went/going/gone"),
  take: sense(TAKE),
  begin: sense("begin/began/beginning/begun start"),
  enact: sense(
    "adopt approve pass enact unveil announce introduce launch present propose publish endorse promulgate amend revoke repeal scrap+p legalise legalize tighten revise overhaul ease review clear back establish order declare extend renew release proclaim accept unroll",
  ),
  set: sense(`${SET} roll lay/laid/laying/laid`),
  agree: sense("agree consent reach accept"),
  sign: sense("sign"),
  provide: sense("provide pledge offer allocate grant give/gave/giving/given earmark contribute"),
  ratify: sense("ratify"),
  order: sense("order announce decree decide"),
  add: sense("add"),
  list: sense("sanction blacklist designate target"),
  mount: sense("carry conduct launch mount stage unleash wage"),
  recognise: sense("recognise recognize"),
  decide: sense("decide"),
  drop: sense("drop+p scrap+p abandon shelve"),
  drill: sense(
    `conduct ${HOLD} stage launch begin/began/beginning/begun start open resume finish complete end conclude wind/wound/winding/wound wrap+p kick carry host join`,
  ),
  train: sense("train practise practice rehearse exercise manoeuvre maneuver drill"),
  suspend: sense("suspend cancel cancel+l postpone"),
  call: sense("call"),
  fire: sense(
    `fire launch test test-fire lob+b shoot/shot/shooting/shot ${SEND} hurl fling/flung/flinging/flung`,
  ),
  down: sense("shoot/shot/shooting/shot bring/brought/bringing/brought"),
  attack: sense(
    "attack strike/struck/striking/struck hit/hit/hitting/hit bomb shell bombard raid ram+m torpedo ambush storm target assault pound strafe",
  ),
  open: sense("open fire"),
  seize: sense("seize capture impound board hijack detain arrest intercept sink/sank/sinking/sunk"),
  hold: sense("detain arrest abduct kidnap+p imprison jail capture seize"),
  kill: sense("kill assassinate wound injure behead"),
  invade: sense("invade occupy annex overrun/overran/overrunning/overrun"),
  intrude: sense(
    "intrude stray cross enter push roll advance move march pour sail fly/flew/flying/flown drift march thrust/thrust/thrusting/thrust venture dip",
  ),
  violate: sense("violate breach penetrate"),
  topple: sense("topple overthrow/overthrew/overthrowing/overthrown oust depose unseat"),
  mass: sense("mass amass assemble concentrate"),
  deploy: sense(`deploy dispatch station ${SEND} move`),
  clash: sense("clash collide skirmish"),
  die: sense("die"),
  exchange: sense("exchange trade"),
  use: sense("use employ"),
  impose: sense(
    "impose slap+p levy place announce adopt approve introduce double raise extend tighten widen back declare agree unveil apply order renew restore prolong",
  ),
  level: sense(
    `raise increase hike double triple treble lower reduce halve slash trim+m cap+p waive abolish scrap+p ${CUT} freeze/froze/freezing/frozen unfreeze/unfroze/unfreezing/unfrozen`,
  ),
  lift: sense("lift ease remove rescind scrap+p revoke relax end waive cancel cancel+l drop+p"),
  ban: sense(
    "ban+n bar+r prohibit forbid/forbade/forbidding/forbidden halt suspend block outlaw restrict curb stop+p",
  ),
  bar: sense("ban+n bar+r blacklist sanction"),
  phase: sense("phase"),
  force: sense("force"),
  break: sense(BREAK),
  expel: sense("expel+l eject oust deport boot"),
  throw: sense("throw/threw/throwing/thrown kick turf"),
  recall: sense(`recall ${WITHDRAW}`),
  cut: sense(`${CUT} ${BREAK} sever sever+r suspend freeze/froze/freezing/frozen downgrade ${SHUT} close`),
  restore: sense("restore resume re-establish reestablish normalise normalize"),
  close: sense(`close ${SHUT} reopen seal`),
  unseal: sense(`open reopen unseal`),
  freeze: sense("freeze/froze/freezing/frozen unfreeze/unfroze/unfreezing/unfrozen seize"),
  boycott: sense("boycott"),
  pull: sense(`pull ${WITHDRAW}`),
  quit: sense(`${QUIT} leave/left/leaving/left exit`),
  halt: sense("suspend halt end terminate freeze/froze/freezing/frozen"),
  apply: sense("apply file"),
  propose: sense("propose plan+n conduct undertake/undertook/undertaking/undertaken"),
  bombard: sense("bomb shell bombard strike/struck/striking/struck attack raid hit/hit/hitting/hit"),
  send: sense(SEND),
  follow: sense("follow"),
  appoint: sense(
    "appoint name nominate elect re-elect reelect choose/chose/choosing/chosen pick designate install confirm select reappoint reinstate promote tap+p",
  ),
  swear: sense("swear/swore/swearing/sworn"),
  inaugurate: sense("inaugurate"),
  sack: sense("sack fire dismiss remove oust replace impeach"),
  resign: sense("resign abdicate"),
  step: sense("step+p stand/stood/standing/stood"),
  become: sense("become/became/becoming/become"),
  assume: sense(`assume ${TAKE}`),
  tender: sense("tender submit offer announce hand"),
  vacate: sense(`leave/left/leaving/left vacate ${QUIT} relinquish`),
};
