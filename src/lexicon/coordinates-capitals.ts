// Where the capitals and other seats of government lie: latitude and longitude in degrees, to a tenth, north and east
// positive. Cells: state | names with their coordinates. Facts of common knowledge, written by hand.
export const CAPITAL_COORDINATES = `
AL | Tirana 41.3 19.8
AD | Andorra la Vella 42.5 1.5
AM | Yerevan 40.2 44.5
AT | Vienna 48.2 16.4
AZ | Baku 40.4 49.9
BY | Minsk 53.9 27.6
BE | Brussels 50.8 4.4
BA | Sarajevo 43.9 18.4
BG | Sofia 42.7 23.3
HR | Zagreb 45.8 16
CY | Nicosia 35.2 33.4
CZ | Prague 50.1 14.4
DK | Copenhagen 55.7 12.6
EE | Tallinn 59.4 24.8
FI | Helsinki 60.2 24.9
FR | Paris 48.9 2.3
GE | Tbilisi 41.7 44.8
DE | Berlin 52.5 13.4
GR | Athens 38 23.7
HU | Budapest 47.5 19
IS | Reykjavik 64.1 -21.9; Reykjavík 64.1 -21.9
IE | Dublin 53.3 -6.3
IT | Rome 41.9 12.5
XK | Pristina 42.7 21.2; Prishtina 42.7 21.2
LV | Riga 56.9 24.1
LI | Vaduz 47.1 9.5
LT | Vilnius 54.7 25.3
LU | Luxembourg City 49.6 6.1
MT | Valletta 35.9 14.5
MD | Chișinău 47 28.9; Chisinau 47 28.9; Kishinev 47 28.9
MC | Monaco-Ville 43.7 7.4
ME | Podgorica 42.4 19.3
NL | Amsterdam 52.4 4.9; The Hague 52.1 4.3
MK | Skopje 42 21.4
NO | Oslo 59.9 10.8
PL | Warsaw 52.2 21
PT | Lisbon 38.7 -9.1
RO | Bucharest 44.4 26.1
RU | Moscow 55.8 37.6
SM | San Marino City 43.9 12.4
RS | Belgrade 44.8 20.5
SK | Bratislava 48.1 17.1
SI | Ljubljana 46.1 14.5
ES | Madrid 40.4 -3.7
SE | Stockholm 59.3 18.1
CH | Bern 46.9 7.4; Berne 46.9 7.4
UA | Kyiv 50.5 30.5; Kiev 50.5 30.5
GB | London 51.5 -0.1
VA | Vatican City 41.9 12.5
AF | Kabul 34.5 69.2
BH | Manama 26.2 50.6
BD | Dhaka 23.8 90.4
BT | Thimphu 27.5 89.6
BN | Bandar Seri Begawan 4.9 114.9
KH | Phnom Penh 11.6 104.9
CN | Beijing 39.9 116.4
TL | Dili -8.6 125.6
IN | New Delhi 28.6 77.2; Delhi 28.7 77.2
ID | Jakarta -6.2 106.8; Nusantara -1 116.7
IR | Tehran 35.7 51.4; Teheran 35.7 51.4
IQ | Baghdad 33.3 44.4
IL | Jerusalem 31.8 35.2; Tel Aviv 32.1 34.8
JP | Tokyo 35.7 139.7
JO | Amman 32 35.9
KZ | Astana 51.2 71.4; Nur-Sultan 51.2 71.4
KW | Kuwait City 29.4 48
KG | Bishkek 42.9 74.6
LA | Vientiane 18 102.6
LB | Beirut 33.9 35.5
MY | Kuala Lumpur 3.1 101.7; Putrajaya 2.9 101.7
MV | Malé 4.2 73.5
MN | Ulaanbaatar 47.9 106.9; Ulan Bator 47.9 106.9
MM | Naypyidaw 19.8 96.1; Naypyitaw 19.8 96.1; Nay Pyi Taw 19.8 96.1
NP | Kathmandu 27.7 85.3
KP | Pyongyang 39 125.8
OM | Muscat 23.6 58.4
PK | Islamabad 33.7 73
PS | Ramallah 31.9 35.2; East Jerusalem 31.8 35.2
PH | Manila 14.6 121
QA | Doha 25.3 51.5
SA | Riyadh 24.7 46.7
SG | Singapore 1.3 103.8
KR | Seoul 37.6 127
LK | Colombo 6.9 79.9; Sri Jayawardenepura Kotte 6.9 79.9
SY | Damascus 33.5 36.3
TW | Taipei 25 121.5
TJ | Dushanbe 38.6 68.8
TH | Bangkok 13.8 100.5
TR | Ankara 39.9 32.9
TM | Ashgabat 37.9 58.4
AE | Abu Dhabi 24.5 54.4
UZ | Tashkent 41.3 69.2
VN | Hanoi 21 105.8; Ha Noi 21 105.8; Hà Nội 21 105.8
YE | Sanaa 15.4 44.2; Sana'a 15.4 44.2; Sana’a 15.4 44.2; Aden 12.8 45
HK | Hong Kong 22.3 114.2
MO | Macau 22.2 113.5
DZ | Algiers 36.8 3.1
AO | Luanda -8.8 13.2
BJ | Porto-Novo 6.5 2.6; Cotonou 6.4 2.4
BW | Gaborone -24.7 25.9
BF | Ouagadougou 12.4 -1.5
BI | Gitega -3.4 29.9; Bujumbura -3.4 29.4
CV | Praia 14.9 -23.5
CM | Yaoundé 3.9 11.5; Yaounde 3.9 11.5
CF | Bangui 4.4 18.6
TD | N'Djamena 12.1 15; N’Djamena 12.1 15; Ndjamena 12.1 15
KM | Moroni -11.7 43.3
CG | Brazzaville -4.3 15.3
CD | Kinshasa -4.3 15.3
CI | Yamoussoukro 6.8 -5.3; Abidjan 5.3 -4
DJ | Djibouti City 11.6 43.1
EG | Cairo 30 31.2
GQ | Malabo 3.8 8.8
ER | Asmara 15.3 38.9
SZ | Mbabane -26.3 31.1; Lobamba -26.4 31.2
ET | Addis Ababa 9 38.7
GA | Libreville 0.4 9.5
GM | Banjul 13.5 -16.6
GH | Accra 5.6 -0.2
GN | Conakry 9.5 -13.7
GW | Bissau 11.9 -15.6
KE | Nairobi -1.3 36.8
LS | Maseru -29.3 27.5
LR | Monrovia 6.3 -10.8
LY | Tripoli 32.9 13.2
MG | Antananarivo -18.9 47.5
MW | Lilongwe -14 33.8
ML | Bamako 12.6 -8
MR | Nouakchott 18.1 -16
MU | Port Louis -20.2 57.5
MA | Rabat 34 -6.8
MZ | Maputo -26 32.6
NA | Windhoek -22.6 17.1
NE | Niamey 13.5 2.1
NG | Abuja 9.1 7.5
RW | Kigali -1.9 30.1
ST | São Tomé 0.3 6.7
SN | Dakar 14.7 -17.5
SC | Victoria -4.6 55.5
SL | Freetown 8.5 -13.2
SO | Mogadishu 2 45.3
ZA | Pretoria -25.7 28.2; Cape Town -33.9 18.4; Bloemfontein -29.1 26.2
SS | Juba 4.9 31.6
SD | Khartoum 15.5 32.6
TZ | Dodoma -6.2 35.7; Dar es Salaam -6.8 39.3
TG | Lomé 6.1 1.2; Lome 6.1 1.2
TN | Tunis 36.8 10.2
UG | Kampala 0.3 32.6
ZM | Lusaka -15.4 28.3
ZW | Harare -17.8 31.1
EH | Laayoune 27.2 -13.2; El Aaiún 27.2 -13.2
AG | St. John's 17.1 -61.8; Saint John's 17.1 -61.8
AR | Buenos Aires -34.6 -58.4
BS | Nassau 25 -77.3
BB | Bridgetown 13.1 -59.6
BZ | Belmopan 17.3 -88.8
BO | La Paz -16.5 -68.1; Sucre -19 -65.3
BR | Brasília -15.8 -47.9; Brasilia -15.8 -47.9
CA | Ottawa 45.4 -75.7
CL | Santiago -33.4 -70.7
CO | Bogotá 4.7 -74.1; Bogota 4.7 -74.1
CR | San José 9.9 -84.1; San Jose 9.9 -84.1
CU | Havana 23.1 -82.4
DM | Roseau 15.3 -61.4
DO | Santo Domingo 18.5 -69.9
EC | Quito -0.2 -78.5
SV | San Salvador 13.7 -89.2
GD | St. George's 12.1 -61.8; Saint George's 12.1 -61.8
GT | Guatemala City 14.6 -90.5
GY | Georgetown 6.8 -58.2
HT | Port-au-Prince 18.5 -72.3
HN | Tegucigalpa 14.1 -87.2
JM | Kingston 18 -76.8
MX | Mexico City 19.4 -99.1; Ciudad de México 19.4 -99.1
NI | Managua 12.1 -86.3
PA | Panama City 9 -79.5
PY | Asunción -25.3 -57.6; Asuncion -25.3 -57.6
PE | Lima -12 -77
KN | Basseterre 17.3 -62.7
LC | Castries 14 -61
VC | Kingstown 13.2 -61.2
SR | Paramaribo 5.9 -55.2
TT | Port of Spain 10.7 -61.5; Port-of-Spain 10.7 -61.5
US | Washington 38.9 -77; Washington, D.C. 38.9 -77; Washington, DC 38.9 -77; Washington D.C. 38.9 -77; Washington DC 38.9 -77
UY | Montevideo -34.9 -56.2
VE | Caracas 10.5 -66.9
AU | Canberra -35.3 149.1
FJ | Suva -18.1 178.4
KI | Tarawa 1.4 173; South Tarawa 1.3 173
MH | Majuro 7.1 171.2
FM | Palikir 6.9 158.2
NR | Yaren -0.5 166.9
NZ | Wellington -41.3 174.8
PW | Ngerulmud 7.5 134.6
PG | Port Moresby -9.5 147.2
WS | Apia -13.8 -171.8
SB | Honiara -9.4 160
TO | Nuku'alofa -21.1 -175.2; Nuku’alofa -21.1 -175.2; Nukualofa -21.1 -175.2
TV | Funafuti -8.5 179.2
VU | Port Vila -17.7 168.3; Port-Vila -17.7 168.3
CK | Avarua -21.2 -159.8
NU | Alofi -19.1 -169.9
GL | Nuuk 64.2 -51.7
FO | Tórshavn 62 -6.8; Torshavn 62 -6.8
GI | Gibraltar 36.1 -5.4
FK | Stanley -51.7 -57.9
BM | Hamilton 32.3 -64.8
NC | Nouméa -22.3 166.5; Noumea -22.3 166.5
PF | Papeete -17.5 -149.6
PR | San Juan 18.5 -66.1
GU | Hagåtña 13.5 144.8; Hagatna 13.5 144.8
AS | Pago Pago -14.3 -170.7
MP | Saipan 15.2 145.8
AW | Oranjestad 12.5 -70
CW | Willemstad 12.1 -68.9
KY | George Town 19.3 -81.4
VG | Road Town 18.4 -64.6
TK | Nukunonu -9.2 -171.8
IO | Diego Garcia -7.3 72.4
`;
