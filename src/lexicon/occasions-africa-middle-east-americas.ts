// Meetings of the bodies of Africa, the Middle East, the Muslim world, the Americas, and of the Commonwealth.
// Cells: as in occasions-groups.
export const AFRICA_MIDEAST_AMERICAS_OCCASIONS = `
African Union | L | Addis Ababa | ET | 2015-01-30 | 2015-01-31 | | en.wikipedia.org (copy of 2025), African Union
African Union | L | Johannesburg; Sandton | ZA | 2015-06-07 | 2015-06-15 | | en.wikipedia.org (copy of 2025), African Union
African Union | L | Addis Ababa | ET | 2016-01-30 | 2016-01-31 | | en.wikipedia.org (copy of 2025), African Union
African Union | L | Kigali | RW | 2016-07-10 | 2016-07-18 | | en.wikipedia.org (copy of 2025), African Union
African Union | L | Addis Ababa | ET | 2017-01-30 | 2017-01-31 | | en.wikipedia.org (copy of 2025), African Union
African Union | L | Addis Ababa | ET | 2017-06-27 | 2017-07-04 | | en.wikipedia.org (copy of 2025), African Union
African Union | L | Addis Ababa | ET | 2018-01-28 | 2018-01-29 | | en.wikipedia.org (copy of 2025), African Union
African Union | L | Kigali | RW | 2018-03-17 | 2018-03-21 | | en.wikipedia.org (copy of 2025), African Union
African Union | L | Nouakchott | MR | 2018-06-25 | 2018-07-02 | | en.wikipedia.org (copy of 2025), African Union
African Union | L | Addis Ababa | ET | 2019-02-10 | 2019-02-11 | | en.wikipedia.org (copy of 2025), African Union
African Union | L | Niamey | NE | 2019-07-04 | 2019-07-08 | | en.wikipedia.org (copy of 2025), African Union
African Union | L | Addis Ababa | ET | 2020-02-09 | 2020-02-10 | | en.wikipedia.org (copy of 2025), African Union
African Union | L | Addis Ababa | ET | 2021-02-06 | 2021-02-07 | virtual | en.wikipedia.org (copy of 2025), African Union
African Union | L | Addis Ababa | ET | 2022-02-05 | 2022-02-06 | | en.wikipedia.org (copy of 2025), African Union
African Union | L | Addis Ababa | ET | 2023-02-18 | 2023-02-19 | | en.wikipedia.org (copy of 2025), African Union
African Union | L | Addis Ababa | ET | 2024-02-17 | 2024-02-18 | | en.wikipedia.org (copy of 2025), African Union
African Union | L | Addis Ababa | ET | 2025-02-15 | 2025-02-16 | | charilogonemedia.com, 38th African Union Summit
African Union | L | Addis Ababa | ET | 2026-02-14 | 2026-02-15 | | calendar of 2026 (2026-09-20), from au.int
Arab League | L | Sharm el-Sheikh; Sharm El Sheikh; Sharm el Sheikh | EG | 2015-03-28 | 2015-03-29 | | en.wikipedia.org (copy of 2025), Arab League
Arab League | L | Amman; Dead Sea; Sweimeh | JO | 2017-03-29 | | | en.wikipedia.org (copy), 2017 Arab League summit (last day)
Arab League | L | Dhahran | SA | 2018-04-15 | | | en.wikipedia.org (copy), 2018 Arab League summit
Arab League | L | Tunis | TN | 2019-03-31 | | | en.wikipedia.org (copy of 2025), Arab League
Arab League | L | Algiers | DZ | 2022-11-01 | 2022-11-02 | |
Arab League | L | Jeddah | SA | 2023-05-19 | | | en.wikipedia.org (copy of 2025), Arab League
Arab League | L | Riyadh | SA | 2023-11-11 | | | en.wikipedia.org (copy of 2025), Arab League
Arab League | L | Manama | BH | 2024-05-16 | | | en.wikipedia.org (copy of 2025), Arab League
Arab League | L | Riyadh | SA | 2024-11-11 | | |
Arab League | L | Cairo | EG | 2025-03-04 | | | en.wikipedia.org (copy of 2025), Arab League
Arab League | L | Baghdad | IQ | 2025-05-17 | | | en.wikipedia.org (copy of 2025), Arab League
Arab League | L | Doha | QA | 2025-09-15 | | | city2map.com, 2025-09-20
CELAC | L | Belén; Belen; San José; San Jose | CR | 2015-01-28 | 2015-01-29 | | en.wikipedia.org (copy of 2025), CELAC
CELAC | L | Quito | EC | 2016-01-27 | | | en.wikipedia.org (copy of 2025), CELAC
CELAC | L | Punta Cana | DO | 2017-01-24 | 2017-01-25 | | en.wikipedia.org (copy of 2025), CELAC
CELAC | L | Mexico City | MX | 2021-09-18 | | |
CELAC | L | Buenos Aires | AR | 2023-01-24 | | |
CELAC | L | Kingstown | VC | 2024-03-01 | 2024-03-02 | | en.wikipedia.org (copy of 2025), CELAC
CELAC | L | Tegucigalpa | HN | 2025-04-09 | | | en.wikipedia.org (copy of 2025), CELAC
Commonwealth | L | Malta; Valletta | MT | 2015-11-27 | 2015-11-29 | | ohare-airport.org, list of CHOGM
Commonwealth | L | London; Windsor | GB | 2018-04-19 | 2018-04-20 | | ohare-airport.org, list of CHOGM
Commonwealth | L | Kigali | RW | 2022-06-20 | 2022-06-25 | |
Commonwealth | L | Apia; Samoa | WS | 2024-10-21 | 2024-10-26 | |
Forum on China–Africa Cooperation | L | Johannesburg | ZA | 2015-12-04 | 2015-12-05 | |
Forum on China–Africa Cooperation | L | Beijing | CN | 2018-09-03 | 2018-09-04 | | zh.wikipedia.org (copy), 2018 Beijing summit
Forum on China–Africa Cooperation | FM | Dakar; Diamniadio | SN | 2021-11-29 | 2021-11-30 | |
Forum on China–Africa Cooperation | L | Beijing | CN | 2024-09-04 | 2024-09-06 | |
GCC–US summit | L | Camp David | US | 2015-05-13 | 2015-05-14 | |
GCC–US summit | L | Riyadh | SA | 2016-04-21 | | | en.wikipedia.org, Current events 2016-04-21; history.state.gov, travels of the Secretary
GCC–US summit | L | Riyadh | SA | 2017-05-21 | | |
GCC–US summit | L | Jeddah | SA | 2022-07-16 | | |
GCC–US summit | L | Riyadh | SA | 2025-05-14 | | |
Gulf Cooperation Council | L | Riyadh | SA | 2015-12-09 | 2015-12-10 | |
Gulf Cooperation Council | L | Manama | BH | 2016-12-06 | 2016-12-07 | |
Gulf Cooperation Council | L | Kuwait City; Kuwait | KW | 2017-12-05 | | | en.wikipedia.org, Current events 2017-12-05
Gulf Cooperation Council | L | Riyadh | SA | 2018-12-09 | | | gulfnews.com, GCC summits in Saudi Arabia
Gulf Cooperation Council | L | Riyadh | SA | 2019-12-10 | | | kuna.net.kw, 2019-12-09; aljazeera.com, 2019-12-02
Gulf Cooperation Council | L | Al-Ula; AlUla; Al Ula | SA | 2021-01-05 | | |
Gulf Cooperation Council | L | Riyadh | SA | 2021-12-14 | | |
Gulf Cooperation Council | L | Riyadh | SA | 2022-12-09 | | |
Gulf Cooperation Council | L | Doha | QA | 2023-12-05 | | | en.wikipedia.org, Current events 2023-12-05
Gulf Cooperation Council | L | Kuwait City; Kuwait | KW | 2024-12-01 | | |
Gulf Cooperation Council | L | Manama | BH | 2025-12-03 | | | okaz.com.sa, 2025-11-30
India–Africa Forum Summit | L | New Delhi; Delhi | IN | 2015-10-26 | 2015-10-29 | | en.wikipedia.org (copy of 2025), African Union
Negev Forum | FM | Sde Boker; Negev | IL | 2022-03-27 | 2022-03-28 | |
Non-Aligned Movement | L | Margarita Island; Isla Margarita; Porlamar | VE | 2016-09-13 | 2016-09-18 | | en.wikipedia.org (copy of 2025), Non-Aligned Movement
Non-Aligned Movement | L | Baku | AZ | 2019-10-25 | 2019-10-26 | | en.wikipedia.org (copy of 2025), Non-Aligned Movement
Non-Aligned Movement | L | | AZ | 2020-05-04 | | virtual |
Non-Aligned Movement | L | Kampala | UG | 2024-01-15 | 2024-01-20 | | en.wikipedia.org (copy of 2025), Non-Aligned Movement
Organisation of Islamic Cooperation | L | Jakarta | ID | 2016-03-06 | 2016-03-07 | |
Organisation of Islamic Cooperation | L | Istanbul | TR | 2016-04-14 | 2016-04-15 | | smiic.org, 13th Islamic Summit Conference
Organisation of Islamic Cooperation | L | Istanbul | TR | 2017-12-13 | | |
Organisation of Islamic Cooperation | L | Istanbul | TR | 2018-05-18 | | |
Organisation of Islamic Cooperation | L | Mecca; Makkah | SA | 2019-05-31 | 2019-06-01 | |
Organisation of Islamic Cooperation | L | Riyadh | SA | 2023-11-11 | | | en.wikipedia.org, Current events 2023-11-11
Organisation of Islamic Cooperation | L | Banjul | GM | 2024-05-04 | 2024-05-05 | | menafn.com, 2024-04-25
Organisation of Islamic Cooperation | L | Riyadh | SA | 2024-11-11 | | |
Organisation of Islamic Cooperation | L | Doha | QA | 2025-09-15 | | | city2map.com, 2025-09-20
Pacific Alliance | L | Paracas | PE | 2015-07-01 | 2015-07-03 | | en.wikipedia.org (copy of 2025), Pacific Alliance
Pacific Alliance | L | Puerto Varas | CL | 2016-07-01 | | | en.wikipedia.org (copy of 2025), Pacific Alliance
Pacific Alliance | L | Cali | CO | 2017-06-29 | 2017-06-30 | | en.wikipedia.org (copy of 2025), Pacific Alliance
Pacific Alliance | L | Puerto Vallarta | MX | 2018-07-24 | 2018-07-25 | | en.wikipedia.org (copy of 2025), Pacific Alliance
Pacific Alliance | L | Lima | PE | 2019-07-05 | 2019-07-06 | | en.wikipedia.org (copy of 2025), Pacific Alliance
Pacific Alliance | L | | CL | 2020-12-11 | | virtual | en.wikipedia.org (copy of 2025), Pacific Alliance
Pacific Alliance | L | Bahía Málaga; Bahia Malaga | CO | 2022-01-26 | | | en.wikipedia.org (copy of 2025), Pacific Alliance
Russia–Africa Summit | L | Sochi | RU | 2019-10-23 | 2019-10-24 | | pakistanpoint.com, 2022-04-15
Russia–Africa Summit | L | St. Petersburg; St Petersburg; Saint Petersburg | RU | 2023-07-27 | 2023-07-28 | | en.wikipedia.org, 2023 Russia–Africa Summit
Summit of the Americas | L | Panama City | PA | 2015-04-10 | 2015-04-11 | |
Summit of the Americas | L | Lima | PE | 2018-04-13 | 2018-04-14 | |
Summit of the Americas | L | Los Angeles | US | 2022-06-06 | 2022-06-10 | |
Tokyo International Conference on African Development | L | Nairobi | KE | 2016-08-27 | 2016-08-28 | |
Tokyo International Conference on African Development | L | Yokohama | JP | 2019-08-28 | 2019-08-30 | |
Tokyo International Conference on African Development | L | Tunis | TN | 2022-08-27 | 2022-08-28 | |
Tokyo International Conference on African Development | L | Yokohama | JP | 2025-08-20 | 2025-08-22 | | mofa.go.jp, 2024-03-22
US–Africa Leaders Summit | L | Washington; Washington, D.C. | US | 2022-12-13 | 2022-12-15 | | history.state.gov, visits by foreign leaders
`;
