// The sites of governments and international bodies: who speaks on a page of theirs, and for whom. "We welcome" on a
// ministry's page is its state; "the Prime Minister" there is its own.
import type { EntityRef } from "../model/entity.ts";
import { rows } from "./table.ts";

export interface OfficialHost {
  /** The end of the host's name, at a dot: "state.gov" holds "www.state.gov". */
  readonly host: string;
  /** Who publishes there. */
  readonly outlet: string;
  /** The state or body that speaks. */
  readonly issuer: EntityRef;
}

// Cells: host | outlet | state or body.
const TABLE = `
state.gov | US Department of State | US
usembassy.gov | US Department of State | US
whitehouse.gov | White House | US
defense.gov | US Department of Defense | US
gov.uk | GOV.UK | GB
dfat.gov.au | Department of Foreign Affairs and Trade of Australia | AU
foreignminister.gov.au | Minister for Foreign Affairs of Australia | AU
pm.gov.au | Prime Minister of Australia | AU
defence.gov.au | Department of Defence of Australia | AU
international.gc.ca | Global Affairs Canada | CA
pm.gc.ca | Prime Minister of Canada | CA
canada.ca | Government of Canada | CA
mfat.govt.nz | Ministry of Foreign Affairs and Trade of New Zealand | NZ
beehive.govt.nz | Government of New Zealand | NZ
dfa.ie | Department of Foreign Affairs of Ireland | IE
gov.ie | Government of Ireland | IE
mofa.go.jp | Ministry of Foreign Affairs of Japan | JP
mod.go.jp | Ministry of Defense of Japan | JP
kantei.go.jp | Prime Minister's Office of Japan | JP
mofa.go.kr | Ministry of Foreign Affairs of South Korea | KR
mofa.gov.tw | Ministry of Foreign Affairs of Taiwan | TW
fmprc.gov.cn | Ministry of Foreign Affairs of China | CN
mfa.gov.cn | Ministry of Foreign Affairs of China | CN
mod.gov.cn | Ministry of National Defense of China | CN
mid.ru | Ministry of Foreign Affairs of Russia | RU
kremlin.ru | Kremlin | RU
mea.gov.in | Ministry of External Affairs of India | IN
pib.gov.in | Press Information Bureau of India | IN
mofa.gov.pk | Ministry of Foreign Affairs of Pakistan | PK
mofa.gov.bd | Ministry of Foreign Affairs of Bangladesh | BD
mofa.gov.np | Ministry of Foreign Affairs of Nepal | NP
mfa.gov.lk | Ministry of Foreign Affairs of Sri Lanka | LK
diplomatie.gouv.fr | Ministry for Europe and Foreign Affairs of France | FR
elysee.fr | Élysée | FR
auswaertiges-amt.de | Federal Foreign Office of Germany | DE
bundesregierung.de | Government of Germany | DE
esteri.it | Ministry of Foreign Affairs of Italy | IT
exteriores.gob.es | Ministry of Foreign Affairs of Spain | ES
government.nl | Government of the Netherlands | NL
regjeringen.no | Government of Norway | NO
government.se | Government of Sweden | SE
um.dk | Ministry of Foreign Affairs of Denmark | DK
um.fi | Ministry for Foreign Affairs of Finland | FI
vm.ee | Ministry of Foreign Affairs of Estonia | EE
mfa.gov.lv | Ministry of Foreign Affairs of Latvia | LV
urm.lt | Ministry of Foreign Affairs of Lithuania | LT
mzv.cz | Ministry of Foreign Affairs of the Czech Republic | CZ
mzv.sk | Ministry of Foreign Affairs of Slovakia | SK
bmeia.gv.at | Ministry of Foreign Affairs of Austria | AT
eda.admin.ch | Federal Department of Foreign Affairs of Switzerland | CH
mfa.gr | Ministry of Foreign Affairs of Greece | GR
mfa.gov.cy | Ministry of Foreign Affairs of Cyprus | CY
mfa.gov.tr | Ministry of Foreign Affairs of Turkey | TR
mfa.gov.ua | Ministry of Foreign Affairs of Ukraine | UA
president.gov.ua | Office of the President of Ukraine | UA
mfa.gov.by | Ministry of Foreign Affairs of Belarus | BY
mfa.gov.md | Ministry of Foreign Affairs of Moldova | MD
mfa.gov.ge | Ministry of Foreign Affairs of Georgia | GE
mfa.am | Ministry of Foreign Affairs of Armenia | AM
mfa.gov.az | Ministry of Foreign Affairs of Azerbaijan | AZ
mfa.kz | Ministry of Foreign Affairs of Kazakhstan | KZ
mfa.uz | Ministry of Foreign Affairs of Uzbekistan | UZ
mfa.rs | Ministry of Foreign Affairs of Serbia | RS
mofa.gov.sa | Ministry of Foreign Affairs of Saudi Arabia | SA
mofa.gov.ae | Ministry of Foreign Affairs of the United Arab Emirates | AE
mofa.gov.qa | Ministry of Foreign Affairs of Qatar | QA
mfa.gov.eg | Ministry of Foreign Affairs of Egypt | EG
mofa.gov.iq | Ministry of Foreign Affairs of Iraq | IQ
mfa.ir | Ministry of Foreign Affairs of Iran | IR
mfa.gov.il | Ministry of Foreign Affairs of Israel | IL
dirco.gov.za | Department of International Relations and Cooperation of South Africa | ZA
mfa.gov.sg | Ministry of Foreign Affairs of Singapore | SG
kemlu.go.id | Ministry of Foreign Affairs of Indonesia | ID
kln.gov.my | Ministry of Foreign Affairs of Malaysia | MY
dfa.gov.ph | Department of Foreign Affairs of the Philippines | PH
mfa.go.th | Ministry of Foreign Affairs of Thailand | TH
mofa.gov.vn | Ministry of Foreign Affairs of Vietnam | VN
itamaraty.gov.br | Ministry of Foreign Affairs of Brazil | BR
cancilleria.gob.ar | Ministry of Foreign Affairs of Argentina | AR
minrel.gob.cl | Ministry of Foreign Affairs of Chile | CL
cancilleria.gov.co | Ministry of Foreign Affairs of Colombia | CO
eeas.europa.eu | European External Action Service | European Union
consilium.europa.eu | Council of the European Union | European Union
ec.europa.eu | European Commission | European Union
nato.int | NATO | NATO
un.org | United Nations | United Nations
osce.org | OSCE | OSCE
au.int | African Union | African Union
asean.org | ASEAN | ASEAN
`;

const OFFICIAL_HOSTS: readonly OfficialHost[] = rows(TABLE, 3).map(([host, outlet, of]) => ({
  host: host!,
  outlet: outlet!,
  issuer: { kind: of!.length === 2 ? "state" : "body", name: of! },
}));

const HOST = /^https?:\/\/([^/?#:@\s]+)/i;

/** Whose site an address is on: `officialHost("https://www.state.gov/r/…")`; nothing for any other. */
export function officialHost(address: string): OfficialHost | undefined {
  const host = HOST.exec(address.slice(0, 300))?.[1]?.toLowerCase();
  return host === undefined
    ? undefined
    : OFFICIAL_HOSTS.find((one) => host === one.host || host.endsWith(`.${one.host}`));
}
