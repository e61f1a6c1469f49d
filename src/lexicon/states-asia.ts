// States of Asia and the Middle East. Cells: code | code3 | usual name | other names | demonyms |
// capital, then other seats | further metonyms ("-" first: the capital's name is not safe as an actor).
export const ASIA = `
AF | AFG | Afghanistan | Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan | Afghan; Afghani | Kabul |
BH | BHR | Bahrain | Kingdom of Bahrain | Bahraini | Manama |
BD | BGD | Bangladesh | People's Republic of Bangladesh | Bangladeshi | Dhaka |
BT | BTN | Bhutan | Kingdom of Bhutan | Bhutanese | Thimphu |
BN | BRN | Brunei | Brunei Darussalam | Bruneian | Bandar Seri Begawan |
KH | KHM | Cambodia | Kingdom of Cambodia; Kampuchea | Cambodian; Khmer | Phnom Penh |
CN | CHN | China | People's Republic of China; PRC; P.R.C.; mainland China; Communist China | Chinese; PRC | Beijing | Zhongnanhai; Peking
TL | TLS | Timor-Leste | East Timor; Democratic Republic of Timor-Leste | Timorese; East Timorese | Dili |
IN | IND | India | Republic of India; Bharat | Indian | New Delhi; Delhi | South Block
ID | IDN | Indonesia | Republic of Indonesia | Indonesian | Jakarta; Nusantara |
IR | IRN | Iran | Islamic Republic of Iran; Islamic Republic; Persia | Iranian | Tehran; Teheran |
IQ | IRQ | Iraq | Republic of Iraq | Iraqi | Baghdad |
IL | ISR | Israel | State of Israel | Israeli | Jerusalem; Tel Aviv | -
JP | JPN | Japan | | Japanese | Tokyo | Kantei; Nagatacho; Kasumigaseki
JO | JOR | Jordan | Hashemite Kingdom of Jordan; Hashemite Kingdom | Jordanian | Amman |
KZ | KAZ | Kazakhstan | Republic of Kazakhstan | Kazakh; Kazakhstani | Astana; Nur-Sultan |
KW | KWT | Kuwait | State of Kuwait | Kuwaiti | Kuwait City |
KG | KGZ | Kyrgyzstan | Kyrgyz Republic; Kirghizia | Kyrgyz; Kyrgyzstani | Bishkek |
LA | LAO | Laos | Lao People's Democratic Republic; Lao PDR; Laos PDR | Laotian; Lao | Vientiane |
LB | LBN | Lebanon | Lebanese Republic | Lebanese | Beirut |
MY | MYS | Malaysia | | Malaysian | Kuala Lumpur; Putrajaya |
MV | MDV | Maldives | Republic of Maldives; Republic of the Maldives | Maldivian | Malé | 
MN | MNG | Mongolia | | Mongolian | Ulaanbaatar; Ulan Bator |
MM | MMR | Myanmar | Burma; Republic of the Union of Myanmar; Union of Myanmar | Burmese; Myanmarese; Myanmar | Naypyidaw; Naypyitaw; Nay Pyi Taw |
NP | NPL | Nepal | Federal Democratic Republic of Nepal | Nepali; Nepalese | Kathmandu |
KP | PRK | North Korea | DPRK; D.P.R.K.; Democratic People's Republic of Korea | North Korean; Korean | Pyongyang |
OM | OMN | Oman | Sultanate of Oman | Omani | Muscat |
PK | PAK | Pakistan | Islamic Republic of Pakistan | Pakistani | Islamabad |
PS | PSE | Palestine | State of Palestine; Palestinian Authority; Palestinian National Authority; Palestinian territories; Occupied Palestinian Territory | Palestinian | Ramallah; East Jerusalem | - Ramallah
PH | PHL | Philippines | Republic of the Philippines | Filipino; Philippine; Filipina | Manila | Malacañang; Malacañan Palace; Malacanang
QA | QAT | Qatar | State of Qatar | Qatari | Doha |
SA | SAU | Saudi Arabia | Kingdom of Saudi Arabia; KSA | Saudi; Saudi Arabian | Riyadh |
SG | SGP | Singapore | Republic of Singapore | Singaporean; Singapore | Singapore | -
KR | KOR | South Korea | Republic of Korea; ROK; R.O.K.; S. Korea; S.Korea | South Korean; ROK; Korean | Seoul | Blue House; Cheong Wa Dae
LK | LKA | Sri Lanka | Democratic Socialist Republic of Sri Lanka; Ceylon | Sri Lankan | Colombo; Sri Jayawardenepura Kotte | - Colombo
SY | SYR | Syria | Syrian Arab Republic | Syrian | Damascus |
TW | TWN | Taiwan | Republic of China; ROC; Chinese Taipei; Taiwan, Province of China | Taiwanese; Taiwan | Taipei |
TJ | TJK | Tajikistan | Republic of Tajikistan | Tajik; Tajikistani | Dushanbe |
TH | THA | Thailand | Kingdom of Thailand; Siam | Thai | Bangkok |
TR | TUR | Turkey | Türkiye; Turkiye; Republic of Türkiye; Republic of Turkey | Turkish; Turk | Ankara |
TM | TKM | Turkmenistan | | Turkmen; Turkmenistani | Ashgabat |
AE | ARE | United Arab Emirates | UAE; U.A.E.; Emirates | Emirati; UAE; U.A.E. | Abu Dhabi |
UZ | UZB | Uzbekistan | Republic of Uzbekistan | Uzbek; Uzbekistani | Tashkent |
VN | VNM | Vietnam | Viet Nam; Việt Nam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam | Vietnamese | Hanoi; Ha Noi; Hà Nội |
YE | YEM | Yemen | Republic of Yemen | Yemeni | Sanaa; Sana'a; Sana’a; Aden | -
HK | HKG | Hong Kong | Hong Kong SAR; Hong Kong Special Administrative Region; HKSAR | Hongkonger; Hong Konger | Hong Kong | -
MO | MAC | Macau | Macao; Macau SAR | Macanese | Macau | -
`;
