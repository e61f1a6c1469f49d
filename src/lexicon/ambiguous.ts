// Names of more than one meaning, written out so that a name stands in two lists only on purpose. A reader settles
// them by what stands beside them, or leaves them open.
import { rows, values } from "./table.ts";

/** Names and demonyms that two states share: neither may be taken without more. */
export const SHARED_BETWEEN_STATES: readonly string[] = ["Congo", "Congolese", "Dominican", "Korean"];

/**
 * Names of a state, body or place that are something else as well; a title, a given name beside it or a possessive
 * tells which. Cells: name | its senses.
 */
const OTHER_SENSES = `
Georgia | state GE; US state
Washington | capital of US; US state; family name
Jordan | state JO; given and family name
Chad | state TD; given name
Israel | state IL; given name
Niger | state NE; river
Guinea | state GN; part of other names
Ireland | state IE; island
Macedonia | state MK; region of GR
Luxembourg | state LU; its capital
Panama | state PA; its capital in short
Mexico | state MX; a part of it
Kuwait | state KW; its capital
Singapore | state SG; its capital
Monaco | state MC; its capital
Djibouti | state DJ; its capital
Guatemala | state GT; its capital
San Marino | state SM; its capital
Vatican | state VA; its capital
Samoa | state WS; islands with AS
Micronesia | state FM; region of the Pacific
Saint Vincent | state VC; family name
America | state US; continent
Emirates | state AE; airline; parts of the state
Victoria | capital of SC; Australian state; given name
Georgetown | capital of GY; university in US
Santiago | capital of CL; city of CU; given name
San José | capital of CR; city of US
San Juan | capital of PR; province of AR
Kingston | capital of JM; cities elsewhere
Hamilton | capital of BM; city of NZ; family name
Stanley | capital of FK; given name
Wellington | capital of NZ; family name
Tripoli | capital of LY; city of LB
Sofia | capital of BG; given name
Lima | capital of PE; family name
Sucre | seat in BO; family name
Nassau | capital of BS; part of family names
Austin | city of US; family name
Sydney | city of AU; given name
Darwin | city of AU; family name
Adelaide | city of AU; given name
Florence | city of IT; given name
Orlando | city of US; given name
Shannon | city of IE; given name
Windsor | city of GB; family name
Lincoln | family name; city of US
Crawford | town of US; family name
Buffalo | city of US; animal
Cambridge | city of GB; city of US; university
Oxford | city of GB; university
Birmingham | city of GB; city of US
Manchester | city of GB; city of US
Portland | city of Oregon; city of Maine
Newcastle | city of AU; city of GB
Newport | city of GB; city of US
Granada | city of ES; city of NI
Valencia | city of ES; city of VE
Córdoba | city of ES; city of AR
Toledo | city of ES; city of US
Rosario | city of AR; given name
Mérida | city of MX; city of VE; city of ES
Trujillo | city of PE; family name
Guadalajara | city of MX; city of ES
Hyderabad | city of IN; city of PK
Alexandria | city of EG; city of US
Antigua | state AG in short; city of GT
Virginia | US state; given name
Java | island of ID; programming language
Punjab | region of IN; region of PK
Punjabi | region of IN; region of PK
Gaza | the strip; its city
Jersey | island; part of New Jersey; garment
Borneo | island of three states; Indonesian part of it
Kashmir | region of IN; region of PK
Kurdistan | region of four states; region of IQ
Congress | US body; parties and parliaments elsewhere
Senate | US body; parliaments elsewhere
National Security Council | US body; councils of many states
Joint Chiefs of Staff | US body; staff of KR
Prime Minister's Office | body of JP; bodies of GB, IN, IL and others
Cabinet Office | body of GB; body of JP
State Council | body of CN; bodies elsewhere
Politburo | body of CN; bodies of KP, VN, LA, CU
National Assembly | parliament of FR; parliaments of VE, KR, PK and others
House of Representatives | US body; bodies of JP, AU, NZ, PH
Ministry of National Defense | body of KR; bodies of CN and TW
Department of Foreign Affairs | body of PH; body of IE
Foreign Office | body of GB; body of DE; body of PK
National Liberation Army | body of CO; bodies elsewhere
Security Council | UN body; bodies of RU and others
Supreme National Security Council | body of IR; bodies elsewhere
Liberal Democratic Party | body of JP; party of RU
Democratic Party | body of US; parties of KR and others
Workers' Party | body of KP; party of BR
Revolutionary Guard | body of IR; units elsewhere
Wagner | body of RU; family name
ADF | body of AU; rebels in CD
AFP | news agency; armed forces of PH
AU | African Union; Australia's code
CAR | state CF; word
CSIS | institute in US; institute in ID; service of CA
DPP | body of TW; prosecutor
EAS | summit; service
IRA | law of US; armed group of IE
ISI | service of PK; institutes
MSG | group in the Pacific; flavouring
NSA | US agency; national security adviser
PLA | body of CN; other armies
PM | prime minister; afternoon
FM | foreign minister; radio
RSF | body of SD; Reporters Without Borders
SAF | body of SD; armed forces of SG
SDF | body of JP; body of SY
SPA | agency of SA; word
Islamic Republic | state IR; style of AF, PK, MR
Islamic Emirate | body of AF; style
Islamic State | armed group; style
the North | KP in Korean matters; region
the South | KR in Korean matters; region
Holy See | state VA; the papacy
`;

/** Each ambiguous name with its senses in plain words. */
export const AMBIGUOUS: ReadonlyMap<string, readonly string[]> = new Map(
  rows(OTHER_SENSES, 2).map(([name, senses]) => [name!, values(senses)] as const),
);
