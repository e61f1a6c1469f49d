// Words that tell past from future without a tagger: irregular pasts, words of planning, the present of timetables.

const IRREGULAR = new Set(
  (
    "met held said told took wrote spoke began came went gave made left saw sent brought fought led won lost fell rose hit " +
    "struck shot flew sought kept built became withdrew overthrew did paid broke chose drove drew ran sat stood swore taught " +
    "thought threw understood wore laid found felt got grew heard knew meant sold shook sank spent stuck swept swung dealt bought " +
    "caught forbade froze hid overcame undertook upheld rang sang blew bore beat bound dug fed fled forgave forgot hung " +
    "known seen taken given written spoken begun gone done been driven drawn flown fallen risen chosen stolen frozen beaten " +
    "sworn shown thrown withdrawn overthrown undertaken underwent retook outlined"
  ).split(" "),
);

// Words in -ed that are no verbs, or stand before nouns as adjectives.
const NOT_PAST = new Set(
  (
    "need indeed speed hundred proceed exceed succeed feed seed weed breed greed red bed shed wed sacred naked wicked rugged " +
    "armed unarmed unprecedented detailed limited advanced related based interested combined united so-called aged alleged " +
    "unmanned unnamed heed deed freed-up bleed embed led-by tired sophisticated experienced"
  ).split(" "),
);

/** Only lower-case words: "Mohammed" and "United" are names. */
export const isPastForm = (word: string): boolean => {
  if (IRREGULAR.has(word)) return true;
  return word.length > 3 && word.endsWith("ed") && /^[a-z]+$/.test(word) && !NOT_PAST.has(word);
};

/** Said of what is yet to come, whatever their own tense. */
export const REPORTED_PLAN = new Set(
  "scheduled slated expected planned upcoming forthcoming anticipated tentatively planning impending looming eyed intends hopes aims tipped billed supposed pending rescheduled".split(
    " ",
  ),
);

/** After these "to" and a verb speak of the future: "agreed to meet on Thursday". */
export const PLANNING = new Set(
  (
    "plan plans planned planning intend intends intended intention hope hopes hoped aim aims aimed agree agrees agreed agreement " +
    "agreeing promise promised promises pledge pledged pledges pledging vow vowed vows prepare prepares prepared preparing decide " +
    "decided decision expect expects expected seek seeks propose proposed proposes proposal offer offered offers invite invited " +
    "invitation urge urged urges ask asked asks call called calls likely ready set scheduled threatened threatens wants want " +
    "wanted order ordered deal due going about bound poised slated deadline commit committed commits option arrange arranged " +
    "arrangements consider considering considers"
  ).split(" "),
);

/** The timetable present speaks of what is to come: "leaves for Seoul on Wednesday". */
export const TIMETABLE = new Set(
  "arrives departs leaves flies travels heads convenes resumes expires concludes kicks".split(" "),
);

/** The present of headlines and of things under way tells nothing either way. */
export const PRESENT = new Set(
  "begins meets attends joins holds takes comes come marks follows meet gathers gather continues says tells warns announces".split(
    " ",
  ),
);

/** A reaction in the present is to what has happened: "condemns the attacks on Monday". */
export const REACTION = new Set(
  "condemns condemn welcomes welcome deplores denounces hails congratulates regrets mourns applauds commends".split(
    " ",
  ),
);
