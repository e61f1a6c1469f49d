// Words that tell one saying from another little: small words of English, and what diplomats say on every occasion. Gathered
// by hand, with the words that stand in most statements of ministries. All in lower case, without apostrophes.
import { STATES } from "./states.ts";
import { words } from "./table.ts";

/** Words of grammar: they carry no content of their own. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  words(`
a an the this that these those some any each every either neither both all such same other another own
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones who whom whose which what
myself ourselves yourself himself herself itself themselves there here then than as so too very just also only even still yet
and or but nor if because while although though since until unless whether when where why how
of to in on at by for with from into onto upon about over under between among through during before after against within without
across along around behind beyond near off out up down toward towards per via
be am is are was were been being have has had having do does did doing done will would shall should can could may might must ought
not no never none nothing nobody cannot now today well oh yes please uh um er
say says said saying tell tells told get gets got go goes going went gone come comes came make makes made making
let lets take takes took taken put give gives given gave want wants know knows think thinks thought see seen like lot lots bit
really actually certainly simply quite rather much many more most less least few several enough else again back away ever
thing things way ways kind sort something anything everything someone anyone everyone somebody everybody
`),
);

/** Words of content that are said on every occasion. */
const OCCASION_WORDS = words(`
thank thanks thankful welcome welcomed pleased pleasure glad happy honour honor honoured privilege morning afternoon evening good great
ladies gentlemen everybody everyone colleagues friends friend friendship excellency excellencies distinguished mr mrs ms sir madam
minister ministers secretary secretaries president premier prime chancellor ambassador foreign defence defense official officials government governments
state states country countries nation nations people peoples world international global community region regional united union council alliance allies ally partners partner partnership partnerships
meeting meetings meet met talks talk discuss discussed discussion discussions dialogue visit visits summit conference statement joint agreement agreements agree agreed
peace peaceful stability stable security secure prosperity prosperous free open freedom democracy democratic human rights rule law order based rules principles values shared common interests interest
important importance strong stronger strengthen strengthening strengthened deepen enhance enhanced promote promoting support supports supporting supported commitment committed commit cooperation cooperate cooperative coordination coordinate close closely
relations relationship ties bilateral trilateral multilateral economic trade political military diplomatic diplomacy strategic humanitarian
work working works worked continue continues continued continuing together forward ahead future year years day days week weeks month months time times today tomorrow yesterday
issue issues challenge challenges threat threats concern concerns concerned situation crisis conflict war efforts effort steps step action actions progress need needs must
new first last next long full clear ongoing including included include
call calls called urge urges urged condemn condemns oppose opposes opposed
north south east west indo pacific asia europe africa middle strait sea
`);

const STATE_WORDS = STATES.flatMap(({ names, demonyms, capitals }) =>
  [...names, ...demonyms, ...capitals].flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)),
).filter((word) => word.length > 1);

/** Words that stand in so many sayings of one speaker that sharing them says nothing; small words among them. */
export const STOCK_WORDS: ReadonlySet<string> = new Set([...SMALL_WORDS, ...OCCASION_WORDS, ...STATE_WORDS]);

/** Words that turn a sentence into its opposite. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  words(
    "not no never none nothing nobody neither nor without cannot hardly refuse refuses refused fail fails failed unable impossible unacceptable",
  ),
);

/** Words of which one for another makes a promise a possibility, or a demand a wish. */
export const MODALS: ReadonlySet<string> = new Set(
  words("will would shall should can could may might must ought plan plans intend intends hope hopes"),
);

/** Beginnings of words that negate them: "unacceptable", "impossible". */
export const NEGATING_PREFIX = /^(?:un|dis|im|in|ir|non)(?=\p{L}{4})/u;

/** States whose speakers are quoted in the English they spoke. */
export const ENGLISH_SPEAKING: ReadonlySet<string> = new Set(
  words(
    "US GB AU NZ CA IE IN PK SG PH MY KE NG ZA GH UG TZ ZM ZW MW BW NA SL LR GM JM TT BB BS GY BZ MT FJ PG SB LK",
  ),
);

const LANGUAGES = words(`
Arabic Armenian Azerbaijani Bengali Burmese Cantonese Chinese Czech Danish Dari Dutch Farsi Finnish French Georgian
German Greek Hebrew Hindi Hungarian Indonesian Italian Japanese Kazakh Khmer Korean Malay Mandarin Norwegian Pashto
Persian Polish Portuguese Romanian Russian Serbian Spanish Swahili Swedish Tagalog Thai Turkish Ukrainian Urdu
Vietnamese`);

/** "through an interpreter", "in Dari", but not "in Turkish waters". */
export const IN_ANOTHER_TONGUE = new RegExp(
  `\\b(?:through|via|by) (?:an?|his|her|their|the) (?:interpreter|translator)\\b|\\b(?:official|english|unofficial) translation\\b|\\btranslated from\\b|\\bin (?:${LANGUAGES.join("|")})\\b(?! \\p{L}*(?:waters|territory|cities|hands|politics|society))`,
  "iu",
);
