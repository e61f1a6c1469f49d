// Word lists that tell persons from places and bodies where no name list does. Lower case; facts of common knowledge.
import { words } from "./table.ts";

/** Family names that are written first: Chinese, Korean, Vietnamese and others. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  words(`kim lee park moon yoon chung cho choi kang suh lim ri jang han hwang ahn shin kwon song noh roh ban
  xi li wang yang zhang liu chen zhao qin wu hu sun zhou huang xu zhu lin he guo ma gao luo zheng liang xie tang deng
  feng han peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lai tsai ko hou
  nguyen pham tran vuong vo bui truong phan dang le ho ngo to luong dinh`),
);

/** States whose people are called by their given name: "Abiy", "Prayut", "Anwar", "Lula". */
export const BY_GIVEN_NAME: ReadonlySet<string> = new Set(words("BR ER ET ID IS KH MM MN MY TH TL"));

/** States where the family name stands first and people are called by the last: "Minh" for Pham Binh Minh. */
export const BY_LAST_NAME: ReadonlySet<string> = new Set(["VN"]);

/** States where a person has two surnames and is called by both or the first. */
export const BY_TWO_SURNAMES: ReadonlySet<string> = new Set(
  words("AR BO BR CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PY SV UY VE"),
);

/** Capitalised words that make the run of capitals they stand in a body's name. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  words(`ministry department government council committee commission agency administration bureau institute institution
  centre center university college academy foundation association federation union organisation organization party
  coalition front movement authority board court tribunal parliament congress assembly senate force forces army navy
  guard guards corps command bank fund corporation company group alliance league network society forum dialogue mission
  secretariat office service police embassy brigade brigades militia studies affairs relations consultations`),
);

/** Nouns for people a report describes instead of naming. */
export const DESCRIBED_HEADS: ReadonlySet<string> = new Set(
  words(`official officials diplomat diplomats source sources aide aides spokesman spokeswoman spokesperson spokespeople
  analyst analysts expert experts observer observers critic critics officer officers person people adviser
  advisor advisers advisors negotiator negotiators lawmaker lawmakers commander commanders activist activists reports`),
);

/** Nouns before which such a word tells of a thing: "the first official visit", "the observer mission". */
export const NOT_DESCRIBED: ReadonlySet<string> = new Set(
  words(`visit visits trip trips tour tours talks meeting meetings mission missions statement statements ceremony
  ceremonies dinner dinners lunch reception receptions delegation delegations invitation invitations language languages
  document documents letter letters note notes result results figures status level levels group groups panel panels
  channel channels website websites account accounts announcement announcements confirmation opening launch`),
);

/** What stands in brackets under a picture: "(R)", "(Photo: …)". */
export const CAPTION_MARKS: ReadonlySet<string> = new Set(
  words("r l c right left centre center photo file image source"),
);

/** Adjectives and nouns that stand before them. */
export const DESCRIBING: ReadonlySet<string> = new Set(
  words(`senior top high ranking high-ranking western european asian african arab gulf regional foreign diplomatic
  government military defence defense intelligence security ministry department administration palace presidential
  unnamed unidentified anonymous local political independent news media local civil cabinet party american allied
  israeli-based embassy state national federal press chief alliance bloc mediating rebel opposition former familiar
  one two three several some many`),
);

/** Offices so general that the words alone, without a name, stand for nobody in particular. */
export const GENERAL_OFFICES: ReadonlySet<string> = new Set([
  "official",
  "analyst",
  "activist",
  "journalist",
  "officer",
  "leader",
  "minister",
  "chief executive",
  "prince",
  "first lady",
  "lawmaker",
  "judge",
]);

/** A noun for those a report has told of: its singular, how many it means by itself, and whether persons or states. */
export interface CollectiveNoun {
  readonly singular: string;
  readonly count?: number;
  readonly of: "persons" | "states" | "either";
}

const collective = (list: string, of: CollectiveNoun["of"], count?: number): [string, CollectiveNoun][] =>
  words(list).map((word) => [
    word,
    { singular: word.replace(/ies$/, "y").replace(/s$/, ""), of, ...(count ? { count } : {}) },
  ]);

export const COLLECTIVE_NOUNS: ReadonlyMap<string, CollectiveNoun> = new Map([
  ...collective(
    "ministers leaders secretaries presidents officials diplomats men women visitors envoys chiefs negotiators",
    "persons",
  ),
  ...collective("countries governments nations states capitals neighbours neighbors", "states"),
  ...collective("allies sides parties delegations", "either"),
  ...collective("pair", "either", 2),
]);

/** Done between two others by those who are neither of them, and what stands before it then. */
export const HOSTED: ReadonlySet<string> = new Set(words("hosted mediated brokered facilitated"));
export const BEFORE_HOSTED: ReadonlySet<string> = new Set(words("have has had earlier previously also both"));
