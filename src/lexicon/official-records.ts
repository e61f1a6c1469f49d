// How the Office of the Historian writes its records of travel and visits: what its elements are called, what it calls
// states and people otherwise than news does. Held against its files of 2025; a name not found here is told as it stands.
import { rows, values } from "./table.ts";

/** One kind of file: an element that holds records, the element of one, and what one must have to tell of a visit. */
export interface RecordFormat {
  readonly root: string;
  readonly record: string;
  readonly required: readonly string[];
}

export const RECORD_FORMATS: readonly RecordFormat[] = [
  { root: "trips", record: "trip", required: ["role", "name", "start-date", "end-date", "country"] },
  { root: "visits", record: "visit", required: ["start-date", "end-date", "visitor", "from"] },
];

export const RECORDS_OUTLET = "Office of the Historian";

/** Who entered a record and when: the day of the file is taken from it, and a reader is not shown it. */
export const BOOKKEEPING: ReadonlySet<string> = new Set([
  "created-by",
  "created-datetime",
  "last-modified-by",
  "last-modified-datetime",
]);

export const BOOKED: readonly string[] = ["created-datetime", "last-modified-datetime"];

export interface TravellerRole {
  readonly title: string;
  readonly office: string;
  /** The name of the rule that reads such a trip. */
  readonly rule: string;
}

/** What the element `role` of a trip says. */
export const TRAVELLER_ROLES: ReadonlyMap<string, TravellerRole> = new Map([
  [
    "secretary",
    { title: "Secretary of State", office: "foreign minister", rule: "official/secretary-travel" },
  ],
  ["president", { title: "President", office: "head of state", rule: "official/president-travel" }],
]);

export const VISIT_RULE = "official/leader-visit";

// Cells: state's code | what the records call it | last day of that meaning. The others are the names of `states`.
const STATE_NAMES = `
CN | China, Republic of | 1949-09-30
TW | China, Republic of |
KR | Korea |
CD | Democratic Republic of the Congo (Zaire) |
CG | Congo, Republic of |
PS | West Bank |
BA | Bosnian Federation |
CZ | Czech Republic |
PL | Poland (government-in-exile) |
CS | Czechoslovakia (government-in-exile) |
FR | France (Provisional Government) |
IL | Israel (Provisional Government) |
CU | Cuba (Provisional Government) |
AF | Afghanistan (Interim Authority) |
BF | Upper Volta (Burkina Faso) |
BJ | Dahomey (Benin) |
KH | Khmer Republic (Cambodia) |
KH | Khmer Republic |
LK | Ceylon (Sri Lanka) |
MM | Burma (Myanmar) |
TH | Siam (Thailand) |
MY | Malaya |
OM | Muscat & Oman |
SO | Somali Republic |
ZA | Union of South Africa |
ZW | Zimbabwe Rhodesia; Southern Rhodesia (Zimbabwe) |
BY | Byelorussia |
MK | Macedonia, Former Yugoslav Republic of |
TL | Timor Leste |
CI | Cote d'Ivoire |
KN | St. Christopher and Nevis |
YE | Yemen Arab Republic |
WS | Somoa |
GL | Denmark (Greenland) |
GB | United Kingdom (Northern Ireland); United Kingdom (Wales) |
XK | Serbia-Montenegro (Kosovo); Yugoslavia (Kosovo) |
`;

export interface StateName {
  readonly code: string;
  readonly names: readonly string[];
  readonly until?: string;
}

export const RECORD_STATES: readonly StateName[] = rows(STATE_NAMES, 3).map(([code, names, until]) => ({
  code: code!,
  names: values(names),
  ...(until ? { until } : {}),
}));

// Cells: as the records write it | the usual name of the place.
const PLACE_NAMES = `
Mexico, D.F. | Mexico City
Peking | Beijing
Leningrad | St. Petersburg
Irbil | Erbil
Tblisi | Tbilisi
Alma Ata | Almaty
Ashkhabad | Ashgabat
Nay Pyi Taw | Naypyidaw
Port-of-Spain | Port of Spain
Djakarta | Jakarta
Jidda | Jeddah
Panmunjon | Panmunjom
`;

export const RECORD_PLACES: ReadonlyMap<string, string> = new Map(
  rows(PLACE_NAMES, 2).map(([written, usual]) => [written!.toLowerCase(), usual!]),
);

// Cells: as the records write it | as news does. Those in office since 2009 are in the list of holders.
const TRAVELLERS = `
Dean Gooderham Acheson | Dean Acheson
Madeleine Korbel Albright | Madeleine Albright
James Addison Baker | James Baker
James Francis Byrnes | James F. Byrnes
Warren Minor Christopher | Warren Christopher
Hillary Rodham Clinton | Hillary Clinton
Christian Archibald Herter | Christian Herter
Alexander Meigs Haig | Alexander Haig
John Milton Hay | John Hay
Frank Billings Kellogg | Frank B. Kellogg
Henry A. (Heinz Alfred) Kissinger | Henry Kissinger
Philander Chase Knox | Philander C. Knox
George Catlett Marshall | George Marshall
Edmund Sixtus Muskie | Edmund Muskie
Colin Luther Powell | Colin Powell
William Pierce Rogers | William Rogers
David Dean Rusk | Dean Rusk
William Henry Seward | William H. Seward
George Pratt Shultz | George Shultz
Edward Reilly Stettinius | Edward Stettinius
Henry Lewis Stimson | Henry L. Stimson
Cyrus Roberts Vance | Cyrus Vance
William J. Clinton | Bill Clinton
Gerald R. Ford | Gerald Ford
Herbert C. Hoover | Herbert Hoover
Lyndon B. Johnson | Lyndon Johnson
Richard M. Nixon | Richard Nixon
Franklin D. Roosevelt | Franklin Roosevelt
`;

export const TRAVELLER_NAMES: ReadonlyMap<string, string> = new Map(
  rows(TRAVELLERS, 2).map(([written, usual]) => [written!, usual!]),
);

// Cells: generic office, or none where the words are a rank alone | titles before the name of a visitor that `offices` lacks.
const TITLES = `
head of state | Chief of State; Shah; Grand Duchess; Provisional President; Interim President; Acting President
head of government | Prime Minster; Prime Ministere; Interim Prime Minister; Acting Prime Minister; Acting Premier; Federal Chancellor
regent | Regent Prince; Regent
president-elect | President-elect; President- elect; President-Elect; President-designate; President- designate
prime minister-elect | Prime Minister-elect; Prime Minister-designate
chancellor-elect | Chancellor-elect
party leader | General Secretary; First Secretary
governor-general | Governor General; Governor-General
chairman | Chairman
junta member | Junta Member
vice premier | Vice Premier
 | Brigadier General; Lieutenant General; Major General; General; Colonel; Sheikh; Prince; Princess; Dr.; Archbishop; Lord; Madame; Mr.
`;

export const VISITOR_TITLES: readonly (readonly [title: string, office: string])[] = rows(TITLES, 2).flatMap(
  ([office, titles]) => values(titles).map((title) => [title, office!] as const),
);
