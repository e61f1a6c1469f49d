// Words that stand in the names of groups, firms, papers and parties and in no person's: they tell, where no list knows a
// name, that it is not somebody's. Lower case.
import { words } from "./table.ts";

export const GROUP_NAME_WORDS: ReadonlySet<string> = new Set(
  words(`
  news times post herald tribune guardian gazette journal daily weekly mail telegraph observer standard star mirror
  chronicle monitor review press media radio television tv channel broadcasting network wire today magazine shimbun zeitung
  allgemeine presse jornal gaceta watch house street insider economist spiegel monde figaro ahronoth pravda izvestia
  oil gas petroleum petrochemical energy power electric steel mining minerals motors motor airlines airways air airbus
  aviation aerospace shipping lines logistics telecom telekom mobile airtel bank banks banco banque banca capital
  financial finance insurance securities exchange trading trade partners holdings holding group groupe grupo gruppe
  industries industrial technologies technology systems solutions software pharma pharmaceuticals chemical chemicals
  foods brewery hotels properties realty resources ventures enterprises enterprise international global universal worldwide
  inc ltd llc plc gmbh corp co company sachs suisse lynch lockheed rolls
  party parties alliance front movement army force forces brigade brigades battalion regiment militia guard guards
  command resistance liberation freedom justice unity democracy democratic democrats republican republicans socialist
  socialists communist communists liberal liberals conservative conservatives labour labor greens populaire nacional
  nationale national nationalist nationalists front fuerza partido partei parti partito fein gael fáil fail cymru likud
  vlaams vox podemos syriza first forward dawn hope path
  rights human amnesty children doctors borders sans frontières frontieres relief rescue aid care crescent cross
  ansar ansarullah jaish jaysh ahrar hizb hezb hezbollah hizbul jabhat harakat liwa jemaah jamaat jama'at lashkar tehrik
  tehreek mujahideen fatah fath islam islamiyah sayyaf shabab allah taiba jihad sharia haram qaeda sham aksa aqsa
  university college school institute academy clinic hospital museum foundation trust society association federation union
  club league council committee commission congress parliament assembly senate court tribunal ministry department office
  agency bureau service services centre center project initiative campaign forum summit conference dialogue programme
  program fund organisation organization coalition
  palace square avenue road airport port bridge tower towers hall city town village province county district region valley
  mountain mountains island islands river lake sea bay gulf beach hill hills desert
  office security council pact treaty accord agreement protocol convention papers report reports act bill
  police intelligence customs coast navy fleet squadron
  arabs arab kurds muslims christians jews shiites sunnis hindus buddhists europeans africans asians westerners
  `),
);

/** Articles of other languages that open names of papers and places: "Le Monde", "El País", "Der Spiegel". */
export const FOREIGN_ARTICLES: ReadonlySet<string> = new Set(
  words("le la les el los las der die das il lo al an el-"),
);

/** Nouns beside a name that say it is a person's: "analyst X", "campaigner X". */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  words(`analyst economist researcher professor historian lawyer attorney activist campaigner journalist editor columnist
  lawmaker senator congressman congresswoman mayor governor commander general colonel captain admiral major lieutenant
  envoy mediator negotiator adviser advisor aide spokesman spokeswoman spokesperson official diplomat scholar academic
  scientist expert resident farmer fisherman trader teacher student doctor nurse priest bishop cleric imam rabbi judge
  prosecutor minister secretary director chairman chairwoman president candidate politician leader chief deputy veteran
  witness protester demonstrator refugee migrant volunteer worker engineer pilot businessman businesswoman tycoon mother
  father brother sister wife husband daughter son widow cousin nephew uncle aunt colleague successor predecessor`),
);
