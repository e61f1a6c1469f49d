// Words for reading who says what: nouns for those who speak and for papers that speak, and verbs of saying by what may
// stand behind them. All in lower case.
import { rows, words } from "./table.ts";

/** One who speaks, or some who do, where no name stands. */
export const SPEAKER_HEADS: ReadonlySet<string> = new Set(
  words(`official officials diplomat diplomats source sources aide aides spokesman spokesmen spokeswoman spokeswomen
  spokesperson spokespeople spokespersons analyst analysts expert experts observer observers critic critics officer
  officers adviser advisor advisers advisors negotiator negotiators mediator mediators facilitator facilitators lawmaker
  lawmakers commander commanders activist activists minister ministers vice-minister undersecretary secretary secretaries
  president presidents premier premiers chancellor king queen prince emir sultan leader leaders chief chiefs head heads
  director directors deputy deputies envoy envoys ambassador ambassadors consul attaché delegate delegates delegation
  delegations representative representatives commissioner commissioners governor governors mayor mayors senator senators
  congressman congresswoman mp mps legislator legislators councillor councillors parliamentarian parliamentarians speaker
  chairman chairwoman chairperson chairpersons chair judge judges prosecutor prosecutors lawyer lawyers attorney attorneys counsel general generals
  admiral admirals colonel colonels captain captains major lieutenant soldier soldiers troops policeman policemen
  general-secretary secretary-general director-general investigator investigators inspector inspectors monitor monitors
  researcher researchers scholar scholars professor professors academic academics economist economists historian scientist
  scientists engineer engineers doctor doctors nurse teacher coordinator coordinators manager managers executive
  executives trader traders farmer farmers fisherman fishermen worker workers unionist unionists campaigner campaigners
  dissident dissidents resident residents witness witnesses survivor survivors villager villagers protester protesters
  demonstrators refugee refugees migrant migrants relative relatives daughter son wife husband widow brother sister mother
  father neighbour neighbours neighbor neighbors rival rivals opponent opponents ally allies colleague colleagues
  successor predecessor host hosts guest guests bishop bishops archbishop pope cleric clerics imam rabbi
  journalist journalists reporter reporters correspondent correspondents commentator commentators columnist editor
  insurgents rebels militants jihadists guerrillas separatists fighters militia militias junta regime
  government governments administration cabinet presidency ministry ministries department office agency authority
  authorities commission committee council parliament congress senate assembly court tribunal bank police army navy
  military guard guards force forces staff intelligence embassy consulate mission missions team teams panel board bureau
  union unions party parties opposition coalition alliance bloc group groups organisation organization charity watchdog
  company operator firm airline broadcaster newspaper agency-general television radio media outlet service services
  institute institution think-tank foundation association federation movement campaign court-martial
  side sides people person persons man men woman women others members member countries country states state nation nations
  capitals visitors pair duo trio heckler citizens citizen voters students spokesmen's drafter drafters participant
  participants attendee attendees insider insiders veteran veterans strategist strategists specialist specialists
  technocrat centre center palace treasury organiser organisers organizer organizers treaty-makers crew pilot pilots driver
  rescuers rescuer undersecretaries permanent-secretary general's clerk consortium creditor creditors lender lenders donor
  donors investors investor industry ministry's holder lobby lobbyists patriarch dean envoy's coach`),
);

/** Speakers that need neither article nor adjective before them: "sources said", "people briefed on the call said". */
export const BARE_HEADS: ReadonlySet<string> = new Set(
  words(`officials diplomats sources aides analysts experts observers critics officers negotiators mediators lawmakers
  commanders activists ministers leaders envoys ambassadors delegates representatives commissioners governors mayors
  senators mps legislators judges prosecutors lawyers soldiers investigators inspectors monitors researchers scholars
  economists scientists engineers doctors executives traders farmers fishermen workers unionists campaigners residents
  witnesses survivors villagers protesters demonstrators refugees migrants relatives rebels militants insurgents
  jihadists authorities police people others opponents allies insiders minister spokesman spokeswoman president
  premier participants`),
);

/** Papers that "say" something; whose they are is told beside them, or not. */
export const PAPER_HEADS: ReadonlySet<string> = new Set(
  words(`text document statement statements communiqué communique readout declaration report reports letter agreement
  resolution release paper sheet memo memorandum note verbale article editorial post tweet message transcript summary
  draft indictment ruling verdict judgment investigation inquiry survey filing complaint`),
);

/** Heads that add nothing to the state or body they belong to: "the Bulgarian government", "the Chinese side". */
export const TRANSPARENT_HEADS: ReadonlySet<string> = new Set(
  words("government side countries members nations states"),
);

/** What may stand behind a verb of saying. */
export type Complement =
  /** A clause, with or without "that". */
  | "clause"
  /** A clause behind "that"; without it only where a subject and its verb show. */
  | "that"
  /** A noun phrase: "reiterated their support". */
  | "noun"
  /** A noun phrase of these nouns only: "welcomed the agreement", not "welcomed the minister". */
  | "matter"
  /** Somebody and an infinitive: "urged all sides to remain calm". */
  | "infinitive"
  /** "how", "why", "whether", "what". */
  | "question"
  /** Nothing of its own: it stands beside quotations only. */
  | "quotation"
  /** More a deed than words: another verb of saying before it goes first. */
  | "deed";

export interface SpeechVerb {
  readonly forms: readonly string[];
  readonly takes: ReadonlySet<Complement>;
  /** May a hearer follow as its object: "told reporters"? */
  readonly hearer: boolean;
  /** Prepositions that bring what is said: "warned of", "called for". */
  readonly prepositions: ReadonlySet<string>;
  /** "accused X of", "described X as": the preposition behind the object. */
  readonly object: ReadonlySet<string>;
}

// Cells: forms | complements (c clause, t that, n noun, m matter, i infinitive, q question, - quotation, ~ more a deed) | hearer |
// prepositions | prepositions behind an object.
const TABLE = `
say says said saying | c | | |
tell tells told telling | c q i | yes | |
add adds added adding | c | | |
state states stated stating | c | | |
note notes noted noting | t | | |
warn warns warned warning | t i | yes | of about against |
caution cautions cautioned cautioning | t | yes | against |
claim claims claimed claiming | t m | | |
announce announces announced announcing | t | | |
declare declares declared declaring | t | | |
stress stresses stressed stressing | t n q | | on |
emphasize emphasizes emphasized emphasizing | t n q | | |
emphasise emphasises emphasised emphasising | t n q | | |
underline underlines underlined underlining | t n q | | |
underscore underscores underscored underscoring | t n q | | |
highlight highlights highlighted highlighting | t n q | | |
reiterate reiterates reiterated reiterating | t n | | |
repeat repeats repeated repeating | t | | |
reaffirm reaffirms reaffirmed reaffirming | t n | | |
affirm affirms affirmed affirming | t n | | |
confirm confirms confirmed confirming | t | | |
express expresses expressed expressing | t n | | |
voice voices voiced voicing | n | | |
convey conveys conveyed conveying | t n | | |
explain explains explained explaining | t q | | |
argue argues argued arguing | t | | for against |
insist insists insisted insisting | t | | on |
maintain maintains maintained maintaining | t | | |
assert asserts asserted asserting | t | | |
contend contends contended contending | t | | |
acknowledge acknowledges acknowledged acknowledging | t | | |
admit admits admitted admitting | t | | to |
concede concedes conceded conceding | t | | |
deny denies denied denying | t | | |
suggest suggests suggested suggesting | t | | |
indicate indicates indicated indicating | t | | |
observe observes observed observing | t | | |
remark remarks remarked remarking | t | | |
comment comments commented commenting | t | | |
mention mentions mentioned mentioning | t | | |
reveal reveals revealed revealing | t | | |
disclose discloses disclosed disclosing | t | | |
report reports reported reporting | t | | |
write writes wrote written writing | t | | |
tweet tweets tweeted tweeting | t | | |
post posts posted posting | t | | |
reply replies replied replying | t | | |
respond responds responded responding | t | | |
answer answers answered answering | t | | |
ask asks asked asking | i q | yes | |
inform informs informed informing | t | yes | |
assure assures assured assuring | t | yes | |
remind reminds reminded reminding | t | yes | |
notify notifies notified notifying | t | yes | |
advise advises advised advising | t i | yes | against |
update updates updated updating | t | yes | |
urge urges urged urging | t i | yes | |
exhort exhorts exhorted exhorting | i | yes | |
implore implores implored imploring | i | yes | |
encourage encourages encouraged encouraging | i | yes | |
demand demands demanded demanding | t n | | |
request requests requested requesting | t i | yes | |
propose proposes proposed proposing | t | | |
recommend recommends recommended recommending | t | | |
pledge pledges pledged pledging | t | | |
promise promises promised promising | t | yes | |
vow vows vowed vowing | t | | |
swear swears swore sworn swearing | t | | |
predict predicts predicted predicting | t | | |
estimate estimates estimated estimating | t | | |
allege alleges alleged alleging | t | | |
complain complains complained complaining | t | | of about |
conclude concludes concluded concluding | t | | |
clarify clarifies clarified clarifying | t | | |
recall recalls recalled recalling | t | | |
recount recounts recounted recounting | t q | | |
signal signals signaled signalled signaling signalling | t | | |
hint hints hinted hinting | t | | at |
imply implies implied implying | t | | |
boast boasts boasted boasting | t | | of |
testify testifies testified testifying | t | | |
lament laments lamented lamenting | t n | | |
regret regrets regretted regretting | t | | |
protest protests protested protesting | t | | against over to |
object objects objected objecting | t | | to |
proclaim proclaims proclaimed proclaiming | t | | |
assess assesses assessed assessing | t | | |
counter counters countered countering | t | | |
retort retorts retorted retorting | t | | |
tout touts touted touting | n | | |
accuse accuses accused accusing | - | | | of
blame blames blamed blaming | - | | | for
describe describes described describing | q | | | as
dismiss dismisses dismissed dismissing | - | | | as
portray portrays portrayed portraying | - | | | as
denounce denounces denounced denouncing | n | | | as
condemn condemns condemned condemning | n | | | as
deplore deplores deplored deploring | n | | |
decry decries decried decrying | n | | |
slam slams slammed slamming | m | | | as
criticise criticises criticised criticising | n | | | as for
criticize criticizes criticized criticizing | n | | | as for
welcome welcomes welcomed welcoming | m | | |
hail hails hailed hailing | m | | | as
praise praises praised praising | m | | |
applaud applauds applauded applauding | m | | |
defend defends defended defending | m | | | as
speak speaks spoke spoken | - | | of |
call calls called calling | - | | for |
press presses pressed pressing | - | | for |
appeal appeals appealed appealing | - | | for |
plead pleads pleaded pleading | - | | for with |
apologise apologises apologised apologising | - | | for |
apologize apologizes apologized apologizing | - | | for |
cite cites cited citing | - | | |
quip quips quipped quipping | - | | |
joke jokes joked joking | - | | |
shout shouts shouted shouting | - | | |
exclaim exclaims exclaimed exclaiming | - | | |
opine opines opined opining | t | | |
elaborate elaborates elaborated elaborating | - | | |
continue continues continued continuing | - ~ | | |
term terms termed terming | - | | |
commend commends commended commending | - | | | as
put puts | - | | |
echo echoes echoed echoing | - | | |
read reads | - | | |
discuss discusses discussed discussing | - ~ | | |
agree agrees agreed agreeing | - ~ | | |
outline outlines outlined outlining | - ~ | | |
reject rejects rejected rejecting | - ~ | | |
recognise recognises recognised recognising | - ~ | | |
recognize recognizes recognized recognizing | - ~ | | |
oppose opposes opposed opposing | - ~ | | |
aim aims aimed aiming | - ~ | | |
`;

const COMPLEMENTS: Readonly<Record<string, Complement>> = {
  c: "clause",
  t: "that",
  n: "noun",
  m: "matter",
  i: "infinitive",
  q: "question",
  "-": "quotation",
  "~": "deed",
};

const list = (cell: string | undefined): ReadonlySet<string> => new Set(words(cell ?? "").filter(Boolean));

export const SPEECH_VERBS: readonly SpeechVerb[] = rows(TABLE, 5).map(
  ([forms, takes, hearer, prepositions, object]) => ({
    forms: words(forms!),
    takes: new Set(words(takes!).map((sign) => COMPLEMENTS[sign]!)),
    hearer: hearer === "yes",
    prepositions: list(prepositions),
    object: list(object),
  }),
);

/** What one may welcome, praise or defend in words, without it being somebody at the door. */
export const MATTERS: ReadonlySet<string> = new Set(
  words(`adoption agreement agreements accord accords decision decisions progress effort efforts move moves news deal
  deals support announcement commitment commitments step steps plan plans release ceasefire truce statement resolution
  outcome outcomes result results election elections participation contribution contributions signing conclusion
  establishment launch appointment nomination formation thaw talks negotiations initiative proposal proposals pledge
  pledges cooperation improvement reform reforms sanctions listings start end resumption detention handover bill law
  treaty pact drills exercises policy policies record role withdrawal unity reopening arrest ruling verdict strike strikes
  response measures development developments ratification entry extension transition dialogue breakthrough opportunity
  fact visit leadership work control victory responsibility credit`),
);

/** Words of several parts that report words: verb and what stands between it and "that". */
export const SAYING_PHRASES: readonly (readonly string[])[] = [
  "made clear",
  "makes clear",
  "make clear",
  "made it clear",
  "was clear",
  "were clear",
  "let it be known",
  "let it be understood",
  "let slip",
  "pointed out",
  "points out",
  "point out",
  "gave an assurance",
  "gave assurances",
  "gave a warning",
  "issued a warning",
  "went on to say",
  "goes on to say",
  "was quoted as saying",
  "were quoted as saying",
  "is quoted as saying",
].map((phrase) => phrase.split(" "));

/** Verbs of two parts with somebody and an infinitive behind: "called on both sides to". */
export const CALLING_PHRASES: readonly (readonly string[])[] = [
  "called on",
  "calls on",
  "call on",
  "called upon",
  "appealed to",
  "appeals to",
  "appeal to",
  "pleaded with",
  "called for",
  "calls for",
].map((phrase) => phrase.split(" "));
