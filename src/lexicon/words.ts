// Word lists for reading English reports: numbers, verbs and nouns of saying, forms of address,
// abbreviations, and capitalised words that name nobody. All in lower case unless it says otherwise.
import { rows, values, words } from "./table.ts";

const CARDINALS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";
const TENS = "thirty forty fifty sixty seventy eighty ninety hundred";

/** "two" → 2, "thirty" → 30, "dozen" → 12. */
export const CARDINAL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...words(CARDINALS).map((word, index) => [word, index] as const),
  ...words(TENS).map((word, index) => [word, 30 + 10 * index] as const),
  ["a", 1], ["an", 1], ["dozen", 12], ["couple", 2], ["both", 2], ["pair", 2], ["trio", 3], ["quartet", 4],
]); // biome-ignore format: a list to be read at a glance

/** "third" → 3, "3rd" is left to the reader of digits. */
export const ORDINAL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...words(ORDINALS).map((word, index) => [word, index] as const),
  ["twenty-first", 21], ["twenty-second", 22], ["twenty-third", 23], ["twenty-fourth", 24], ["twenty-fifth", 25],
  ["thirtieth", 30], ["thirty-first", 31], ["fortieth", 40], ["fiftieth", 50], ["sixtieth", 60], ["seventieth", 70],
  ["seventy-fifth", 75], ["seventy-sixth", 76], ["seventy-seventh", 77], ["seventy-eighth", 78], ["seventy-ninth", 79],
  ["eightieth", 80], ["hundredth", 100],
]); // biome-ignore format: a list to be read at a glance

export interface SayVerb {
  /** Base form. */
  readonly verb: string;
  /** Base, third person, past, past participle, -ing. */
  readonly forms: readonly string[];
  /** It reports words only where "that" or a quotation follows: "stress" may take a bare noun. */
  readonly needsThat: boolean;
  /** It takes the hearer as its object: "told reporters". */
  readonly hearer: boolean;
}

// Cells: forms | needs "that" | takes a hearer.
const SAY_VERBS_TABLE = `
say says said saying | |
tell tells told telling | | yes
add adds added adding | |
state states stated stating | |
note notes noted noting | that |
warn warns warned warning | | yes
claim claims claimed claiming | |
announce announces announced announcing | that |
declare declares declared declaring | that |
stress stresses stressed stressing | that |
emphasize emphasizes emphasized emphasizing | that |
emphasise emphasises emphasised emphasising | that |
underline underlines underlined underlining | that |
underscore underscores underscored underscoring | that |
highlight highlights highlighted highlighting | that |
reiterate reiterates reiterated reiterating | that |
repeat repeats repeated repeating | that |
reaffirm reaffirms reaffirmed reaffirming | that |
affirm affirms affirmed affirming | that |
confirm confirms confirmed confirming | that |
explain explains explained explaining | that |
argue argues argued arguing | that |
insist insists insisted insisting | that |
maintain maintains maintained maintaining | that |
assert asserts asserted asserting | that |
contend contends contended contending | that |
acknowledge acknowledges acknowledged acknowledging | that |
admit admits admitted admitting | that |
concede concedes conceded conceding | that |
deny denies denied denying | that |
suggest suggests suggested suggesting | that |
indicate indicates indicated indicating | that |
point points pointed pointing | that |
observe observes observed observing | that |
remark remarks remarked remarking | that |
comment comments commented commenting | that |
mention mentions mentioned mentioning | that |
reveal reveals revealed revealing | that |
disclose discloses disclosed disclosing | that |
report reports reported reporting | that |
write writes wrote written writing | that |
tweet tweets tweeted tweeting | that |
post posts posted posting | that |
reply replies replied replying | that |
respond responds responded responding | that |
answer answers answered answering | that |
ask asks asked asking | | yes
inform informs informed informing | that | yes
assure assures assured assuring | that | yes
remind reminds reminded reminding | that | yes
notify notifies notified notifying | that | yes
advise advises advised advising | that | yes
brief briefs briefed briefing | that | yes
convince convinces convinced convincing | that | yes
urge urges urged urging | that | yes
call calls called calling | that |
demand demands demanded demanding | that |
request requests requested requesting | that |
propose proposes proposed proposing | that |
recommend recommends recommended recommending | that |
pledge pledges pledged pledging | that |
promise promises promised promising | that |
vow vows vowed vowing | that |
swear swears swore sworn swearing | that |
predict predicts predicted predicting | that |
forecast forecasts forecasted forecasting | that |
estimate estimates estimated estimating | that |
allege alleges alleged alleging | that |
accuse accuses accused accusing | that | yes
complain complains complained complaining | that |
caution cautions cautioned cautioning | that | yes
conclude concludes concluded concluding | that |
clarify clarifies clarified clarifying | that |
quip quips quipped quipping | |
joke jokes joked joking | |
opine opines opined opining | that |
recall recalls recalled recalling | that |
recount recounts recounted recounting | that |
describe describes described describing | that |
signal signals signaled signalled signaling signalling | that |
hint hints hinted hinting | that |
imply implies implied implying | that |
boast boasts boasted boasting | that |
testify testifies testified testifying | that |
lament laments lamented lamenting | that |
express expresses expressed expressing | that |
convey conveys conveyed conveying | that |
echo echoes echoed echoing | that |
counter counters countered countering | that |
retort retorts retorted retorting | that |
protest protests protested protesting | that |
object objects objected objecting | that |
agree agrees agreed agreeing | that |
hope hopes hoped hoping | that |
believe believes believed believing | that |
think thinks thought thinking | that |
recognize recognizes recognized recognizing | that |
recognise recognises recognised recognising | that |
proclaim proclaims proclaimed proclaiming | that |
elaborate elaborates elaborated elaborating | that |
continue continues continued continuing | that |
assess assesses assessed assessing | that |
speculate speculates speculated speculating | that |
anticipate anticipates anticipated anticipating | that |
decline declines declined declining | that |
wonder wonders wondered wondering | that |
quote quotes quoted quoting | that |
cite cites cited citing | that |
exclaim exclaims exclaimed exclaiming | |
go goes went going | that |
begin begins began begun beginning | that |
`;

export const SAY_VERBS: readonly SayVerb[] = rows(SAY_VERBS_TABLE, 3).map(([forms, that, hearer]) => ({
  verb: words(forms!)[0]!,
  forms: words(forms!),
  needsThat: that === "that",
  hearer: hearer === "yes",
}));

/** Documents and occasions in or at which something is said. Multi-word ones stand whole. */
export const SPEECH_NOUNS: readonly string[] = values(
  `
statement; joint statement; press statement; written statement; briefing; press briefing; news briefing; daily briefing;
regular briefing; interview; press conference; news conference; joint press conference; joint news conference; tweet;
post; readout; call; phone call; telephone call; telephone conversation; phone conversation; conversation; speech;
address; keynote; keynote speech; keynote address; remarks; opening remarks; closing remarks; comments; testimony;
hearing; letter; open letter; op-ed; opinion piece; article; column; essay; communiqué; communique; joint communiqué;
joint communique; declaration; joint declaration; press release; news release; release; fact sheet; report; white paper;
video; video message; message; video address; televised address; media availability; press availability; question time;
question-and-answer session; forum; panel discussion; panel; podcast; broadcast; email; e-mail; emailed statement;
note; note verbale; memo; memorandum; cable; resolution; announcement; toast; sermon; lecture; commentary; editorial;
blog; blog post; Facebook post; Telegram; Telegram post; X post; social media post; social media; Twitter; summary;
transcript; outcome document; chair's statement; chairman's statement; presidency conclusions; conclusions; meeting;
talks; gaggle; background briefing; conference call; news agency interview; session; debate; parliamentary debate
`.replace(/\s+/g, " "),
);

/** Those to whom something is said, in general. */
export const HEARERS: readonly string[] = values(
  "reporters; journalists; media; press; lawmakers; parliament; members of parliament; MPs; senators; delegates; newsmen; local media; state media; audience; crowd; correspondents; viewers; supporters; the nation; legislators; students; troops",
);

/** Forms of address before a name, with and without the dot, as written. */
export const HONORIFICS: readonly string[] = values(
  "Mr.; Mr; Mrs.; Mrs; Ms.; Ms; Miss; Mx.; Dr.; Dr; Prof.; Prof; Professor; Doctor; Sir; Dame; Lord; Lady; Baron; Baroness; Count; Countess; Viscount; Duke; Duchess; Earl; Prince; Princess; King; Queen; Emperor; Empress; Emir; Amir; Sultan; Sheikh; Sheik; Shaikh; Shaykh; Sheikha; Sayyid; Imam; Ayatollah; Grand Ayatollah; Hojatoleslam; Mullah; Maulana; Mufti; Rabbi; Cardinal; Archbishop; Bishop; Patriarch; Metropolitan; Pope; Father; Fr.; Sister; Rev.; Reverend; Pastor; Hon.; Honourable; Honorable; Rt. Hon.; Rt Hon; Right Honourable; H.E.; HE; His Excellency; Her Excellency; His Majesty; Her Majesty; HM; His Royal Highness; Her Royal Highness; HRH; H.R.H.; His Highness; His Holiness; His Eminence; Gen.; Gen; General; Lt. Gen.; Lt Gen; Lt.-Gen.; Lieutenant General; Maj. Gen.; Maj Gen; Major General; Brig. Gen.; Brig.; Brig; Brigadier General; Brigadier; Col.; Col; Colonel; Lt. Col.; Lt Col; Lieutenant Colonel; Maj.; Maj; Major; Capt.; Capt; Captain; Lt.; Lt; Lieutenant; Sgt.; Sgt; Sergeant; Cpl.; Adm.; Adm; Admiral; Vice Adm.; Vice Admiral; Rear Adm.; Rear Admiral; Cmdr.; Commander; Commodore; Air Marshal; Air Chief Marshal; Field Marshal; Marshal; Sen.; Sen; Senator; Rep.; Rep; Representative; Congressman; Congresswoman; Gov.; Gov; Governor; Amb.; Amb; Ambassador; Judge; Justice; Chief; Comrade; Shri; Smt.; Smt; Datuk; Dato; Dato'; Datuk Seri; Dato' Sri; Tan Sri; Tun; Tunku; Pak; Bapak; Ibu; U; Daw; Khun; Don; Doña; Monsieur; Madame; Madam; Mme; Mme.; Herr; Frau; Señor; Señora; Signor; Haji; Hajj; Al-Hajj; Alhaji; Chairman; Chairwoman; Speaker; Secretary; Minister; President; Premier; Chancellor; Spc.; Pvt.; Supt.; Insp.; Det.",
);

/** Abbreviations after which a dot does not end a sentence when a name or number follows; without the last dot. */
export const ABBREVIATIONS: readonly string[] = values(
  "Mr; Mrs; Ms; Mx; Dr; Prof; Hon; Rt; Rev; Fr; St; Ste; Gen; Lt; Maj; Col; Capt; Cmdr; Cdr; Sgt; Cpl; Pvt; Spc; Adm; Brig; Sen; Rep; Gov; Amb; Supt; Insp; Det; Pres; Sec; Min; Messrs; Mme; Mlle; Smt; Jan; Feb; Mar; Apr; Jun; Jul; Aug; Sep; Sept; Oct; Nov; Dec; Mon; Tue; Tues; Wed; Thu; Thur; Thurs; Fri; No; Nos; Vol; vol; p; pp; Art; art; Ch; ch; para; paras; Fig; fig; Inc; Ltd; Corp; Co; Bros; LLC; Plc; vs; v; etc; al; cf; ca; approx; est; U.S; U.N; U.K; E.U; D.C; U.A.E; U.S.S.R; D.P.R.K; R.O.K; P.R.C; Ph.D; M.D; B.A; M.A; e.g; i.e; a.m; p.m; Ave; Blvd; Rd; Mt; Ft; Dept; Univ; Assn; Intl; Natl; Gov't; Govt; Calif; Fla; Ga; Ill; Mass; Mich; Minn; Mo; N.J; N.Y; Pa; Tenn; Tex; Va; Vt; Wash; Wis; Conn; Del; Colo; Ariz; Ala; Ark; Okla; Ore; Md; Mont; Neb; Nev; N.C; S.C; N.H; N.M; La; Miss; Ky; Kan; Ind; Wyo; S; N; E; W; Jr; Sr; Esq; H.E; H.R.H; Sq; km; kg; lb; oz; ft; hr; hrs; mins; secs; bn; mn; tn; Xinhua",
);

/** Abbreviations that may end a sentence as well: what follows must decide. Without the last dot. */
export const MAY_END_SENTENCE: readonly string[] = values(
  "U.S; U.N; U.K; E.U; D.C; U.A.E; U.S.S.R; a.m; p.m; Inc; Ltd; Corp; Co; Jr; Sr; etc; al; Ph.D; M.D; D.P.R.K; R.O.K; P.R.C",
);

/** Capitalised words that name nobody: first words of sentences, calendar words, common institutions and titles. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  words(`
the a an this that these those there here it its he she they we you i his her their our your my who whom whose which
what when where why how if as at by for from in into of off on onto out over under up upon with within without about
above across after against along amid among around before behind below beneath beside besides between beyond but
despite down during except inside like near outside per since through throughout till to toward towards underneath
until unlike via and or nor so yet both either neither not only also although though because while whereas whether
unless once even still just then thus hence therefore however moreover furthermore meanwhile nevertheless nonetheless
otherwise instead rather indeed perhaps maybe earlier later recently currently previously today yesterday tomorrow
tonight now again already always never often sometimes soon ago some any each every all many most much more few fewer
less several such same other others another one two three four five six seven eight nine ten first second third last
next new old asked speaking according following citing quoting referring responding commenting regarding concerning
including given based since amidst yes no please thank thanks dear
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december spring summer autumn winter christmas easter ramadan eid ad bc
parliament congress senate government cabinet ministry minister department secretary president prime premier chancellor
ambassador spokesman spokeswoman spokesperson official officials senior foreign defence defense affairs state states
national international ministry ministries embassy army navy air force forces military police court supreme committee
council commission assembly house party union alliance agency bureau office institute university college school center
centre bank fund company corporation group team board association federation league treaty agreement accord pact deal
declaration statement summit conference meeting talks forum dialogue ministerial initiative partnership plan policy
strategy act law bill resolution charter constitution republic kingdom north south east west northern southern eastern
western central upper lower greater great island islands sea ocean strait gulf bay river lake mount mountain peninsula
province city county district region territory border airport base camp palace street road square avenue
ap afp reuters xinhua kyodo yonhap tass photo file image credit source editor note read share related copyright
covid covid-19 coronavirus omicron delta english french
experts analysts critics observers sources lawmakers leaders ministers diplomats reporters journalists people citizens
both sides side two countries nations allies partners
`),
);

/** Words that look like a unit of a name but only join it: "Ursula von der Leyen". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  words(`al el bin ibn bint ben abu abd ad an ar as ash at az de del della delle der den di da do dos das du des la le les lo van von vom zu
zum zur ten ter y e i bar beit ould ag uz ut dela te ap mac mc st st. san santa`),
);
