// States of the Americas and the Pacific. Cells: code | code3 | usual name | other names | demonyms |
// capital, then other seats | further metonyms ("-" first: the capital's name is not safe as an actor).
export const AMERICAS_PACIFIC = `
AG | ATG | Antigua and Barbuda | Antigua | Antiguan; Barbudan | St. John's; Saint John's | -
AR | ARG | Argentina | Argentine Republic; Argentine Nation | Argentine; Argentinian; Argentinean | Buenos Aires | Casa Rosada
BS | BHS | Bahamas | The Bahamas; Commonwealth of The Bahamas | Bahamian | Nassau |
BB | BRB | Barbados | | Barbadian; Bajan | Bridgetown |
BZ | BLZ | Belize | British Honduras | Belizean | Belmopan |
BO | BOL | Bolivia | Plurinational State of Bolivia | Bolivian | La Paz; Sucre | - La Paz
BR | BRA | Brazil | Federative Republic of Brazil; Brasil | Brazilian | Brasília; Brasilia | Itamaraty; Planalto
CA | CAN | Canada | | Canadian | Ottawa |
CL | CHL | Chile | Republic of Chile | Chilean | Santiago | La Moneda
CO | COL | Colombia | Republic of Colombia | Colombian | Bogotá; Bogota |
CR | CRI | Costa Rica | Republic of Costa Rica | Costa Rican | San José; San Jose | -
CU | CUB | Cuba | Republic of Cuba | Cuban | Havana |
DM | DMA | Dominica | Commonwealth of Dominica | Dominican | Roseau |
DO | DOM | Dominican Republic | | Dominican | Santo Domingo |
EC | ECU | Ecuador | Republic of Ecuador | Ecuadorian; Ecuadorean; Ecuadoran | Quito |
SV | SLV | El Salvador | Republic of El Salvador | Salvadoran; Salvadorean; Salvadorian | San Salvador |
GD | GRD | Grenada | | Grenadian | St. George's; Saint George's | -
GT | GTM | Guatemala | Republic of Guatemala | Guatemalan | Guatemala City |
GY | GUY | Guyana | Co-operative Republic of Guyana; British Guiana | Guyanese | Georgetown | -
HT | HTI | Haiti | Republic of Haiti | Haitian | Port-au-Prince |
HN | HND | Honduras | Republic of Honduras | Honduran | Tegucigalpa |
JM | JAM | Jamaica | | Jamaican | Kingston | -
MX | MEX | Mexico | United Mexican States; México | Mexican | Mexico City; Ciudad de México | Los Pinos
NI | NIC | Nicaragua | Republic of Nicaragua | Nicaraguan | Managua |
PA | PAN | Panama | Republic of Panama; Panamá | Panamanian | Panama City | -
PY | PRY | Paraguay | Republic of Paraguay | Paraguayan | Asunción; Asuncion |
PE | PER | Peru | Republic of Peru; Perú | Peruvian | Lima |
KN | KNA | Saint Kitts and Nevis | St. Kitts and Nevis; St Kitts and Nevis; Federation of Saint Christopher and Nevis | Kittitian; Nevisian | Basseterre |
LC | LCA | Saint Lucia | St. Lucia; St Lucia | Saint Lucian; St. Lucian; St Lucian | Castries |
VC | VCT | Saint Vincent and the Grenadines | St. Vincent and the Grenadines; St Vincent and the Grenadines; Saint Vincent; St. Vincent | Vincentian | Kingstown |
SR | SUR | Suriname | Republic of Suriname; Surinam | Surinamese | Paramaribo |
TT | TTO | Trinidad and Tobago | Trinidad & Tobago; Republic of Trinidad and Tobago; Trinidad | Trinidadian; Tobagonian | Port of Spain; Port-of-Spain |
US | USA | United States | U.S.; US; United States of America; USA; U.S.A.; America | American; U.S.; US | Washington; Washington, D.C.; Washington, DC; Washington D.C.; Washington DC | Foggy Bottom
UY | URY | Uruguay | Oriental Republic of Uruguay; Eastern Republic of Uruguay | Uruguayan | Montevideo |
VE | VEN | Venezuela | Bolivarian Republic of Venezuela | Venezuelan | Caracas | Miraflores; Miraflores Palace
AU | AUS | Australia | Commonwealth of Australia | Australian; Aussie | Canberra |
FJ | FJI | Fiji | Republic of Fiji | Fijian | Suva |
KI | KIR | Kiribati | Republic of Kiribati | I-Kiribati | Tarawa; South Tarawa |
MH | MHL | Marshall Islands | Republic of the Marshall Islands; RMI | Marshallese | Majuro |
FM | FSM | Micronesia | Federated States of Micronesia; FSM | Micronesian | Palikir |
NR | NRU | Nauru | Republic of Nauru | Nauruan | Yaren |
NZ | NZL | New Zealand | Aotearoa; Aotearoa New Zealand | New Zealander; Kiwi; New Zealand | Wellington | 
PW | PLW | Palau | Republic of Palau; Belau | Palauan | Ngerulmud |
PG | PNG | Papua New Guinea | PNG; Independent State of Papua New Guinea | Papua New Guinean; Papuan | Port Moresby |
WS | WSM | Samoa | Independent State of Samoa; Western Samoa | Samoan | Apia |
SB | SLB | Solomon Islands | Solomons; The Solomon Islands | Solomon Islander | Honiara |
TO | TON | Tonga | Kingdom of Tonga | Tongan | Nuku'alofa; Nuku’alofa; Nukualofa |
TV | TUV | Tuvalu | Ellice Islands | Tuvaluan | Funafuti |
VU | VUT | Vanuatu | Republic of Vanuatu; New Hebrides | Ni-Vanuatu | Port Vila; Port-Vila |
CK | COK | Cook Islands | The Cook Islands | Cook Islander | Avarua |
NU | NIU | Niue | | Niuean | Alofi |
GL | GRL | Greenland | Kalaallit Nunaat | Greenlandic; Greenlander | Nuuk |
FO | FRO | Faroe Islands | Faroes; Faeroe Islands | Faroese | Tórshavn; Torshavn |
GI | GIB | Gibraltar | | Gibraltarian | Gibraltar | -
FK | FLK | Falkland Islands | Falklands; Malvinas; Islas Malvinas | Falkland Islander; Falklander | Stanley | -
BM | BMU | Bermuda | | Bermudian | Hamilton | -
NC | NCL | New Caledonia | Nouvelle-Calédonie | New Caledonian; Kanak | Nouméa; Noumea |
PF | PYF | French Polynesia | Tahiti | French Polynesian; Tahitian | Papeete |
PR | PRI | Puerto Rico | Commonwealth of Puerto Rico | Puerto Rican | San Juan | -
GU | GUM | Guam | | Guamanian | Hagåtña; Hagatna |
AS | ASM | American Samoa | | American Samoan | Pago Pago |
MP | MNP | Northern Mariana Islands | Commonwealth of the Northern Mariana Islands; CNMI | Northern Marianan | Saipan |
AW | ABW | Aruba | | Aruban | Oranjestad | -
CW | CUW | Curaçao | Curacao | Curaçaoan | Willemstad |
KY | CYM | Cayman Islands | Caymans | Caymanian | George Town | -
VG | VGB | British Virgin Islands | BVI | British Virgin Islander | Road Town |
TK | TKL | Tokelau | | Tokelauan | Nukunonu | -
IO | IOT | British Indian Ocean Territory | Chagos Islands; Chagos Archipelago; Chagos | Chagossian | Diego Garcia | -
`;
