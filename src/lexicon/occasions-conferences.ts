// Conferences of states and others: the climate, the General Assembly, security conferences, donors, economic forums.
// Cells: as in occasions-groups.
export const CONFERENCE_OCCASIONS = `
Berlin Conference on Libya | ALL | Berlin | DE | 2020-01-19 | | | history.state.gov, travels of the Secretary
Berlin Conference on Libya | ALL | Berlin | DE | 2021-06-23 | | |
Belt and Road Forum | L | Beijing; Yanqi Lake | CN | 2017-05-14 | 2017-05-15 | | joint communiqué of 2017 (as dated in wangmm001/visit-g2)
Belt and Road Forum | L | Beijing; Yanqi Lake | CN | 2019-04-25 | 2019-04-27 | | joint communiqué of 2019 (as dated in wangmm001/visit-g2)
Belt and Road Forum | L | Beijing | CN | 2023-10-17 | 2023-10-18 | | report of the opening (as dated in wangmm001/visit-g2)
COP21 | ALL | Paris; Le Bourget | FR | 2015-11-30 | 2015-12-12 | |
COP22 | ALL | Marrakech; Marrakesh | MA | 2016-11-07 | 2016-11-18 | |
COP23 | ALL | Bonn | DE | 2017-11-06 | 2017-11-17 | | gist.github.com, UN climate conference 2017
COP24 | ALL | Katowice | PL | 2018-12-02 | 2018-12-15 | | en.wikipedia.org, 2018 UN Climate Change Conference
COP25 | ALL | Madrid | ES | 2019-12-02 | 2019-12-15 | |
COP26 | ALL | Glasgow | GB | 2021-10-31 | 2021-11-13 | | en.wikipedia.org (copy), COP26; Current events 2021-11-13
COP27 | ALL | Sharm el-Sheikh; Sharm El Sheikh; Sharm el Sheikh | EG | 2022-11-06 | 2022-11-20 | |
COP28 | ALL | Dubai; Expo City | AE | 2023-11-30 | 2023-12-13 | | climatefirst.us, COP28
COP29 | ALL | Baku | AZ | 2024-11-11 | 2024-11-24 | |
COP30 | ALL | Belém; Belem | BR | 2025-11-10 | 2025-11-22 | |
COP31 | ALL | Antalya | TR | 2026-11-09 | 2026-11-20 | | calendar of 2026 (2026-09-20), from unfccc.int
Eastern Economic Forum | ALL | Vladivostok | RU | 2015-09-03 | 2015-09-05 | |
Eastern Economic Forum | ALL | Vladivostok | RU | 2016-09-02 | 2016-09-03 | |
Eastern Economic Forum | ALL | Vladivostok | RU | 2017-09-06 | 2017-09-07 | |
Eastern Economic Forum | ALL | Vladivostok | RU | 2018-09-11 | 2018-09-13 | | en.wikipedia.org (copy), trips of Xi Jinping
Eastern Economic Forum | ALL | Vladivostok | RU | 2019-09-04 | 2019-09-06 | |
Eastern Economic Forum | ALL | Vladivostok | RU | 2021-09-02 | 2021-09-04 | | silviosiefke.com, 2021-08-31
Eastern Economic Forum | ALL | Vladivostok | RU | 2022-09-05 | 2022-09-08 | | sputniknews.com, 2022-09-04
Eastern Economic Forum | ALL | Vladivostok | RU | 2023-09-10 | 2023-09-13 | |
Eastern Economic Forum | ALL | Vladivostok | RU | 2024-09-03 | 2024-09-06 | |
Eastern Economic Forum | ALL | Vladivostok | RU | 2025-09-03 | 2025-09-06 | | tass.com, 2025-08-28
Manama Dialogue | ALL | Manama | BH | 2015-10-30 | 2015-11-01 | |
Manama Dialogue | ALL | Manama | BH | 2016-12-09 | 2016-12-11 | |
Manama Dialogue | ALL | Manama | BH | 2017-12-08 | 2017-12-10 | |
Manama Dialogue | ALL | Manama | BH | 2018-10-26 | 2018-10-28 | |
Manama Dialogue | ALL | Manama | BH | 2019-11-22 | 2019-11-24 | |
Manama Dialogue | ALL | Manama | BH | 2020-12-04 | 2020-12-06 | |
Manama Dialogue | ALL | Manama | BH | 2021-11-19 | 2021-11-21 | |
Manama Dialogue | ALL | Manama | BH | 2022-11-18 | 2022-11-20 | |
Manama Dialogue | ALL | Manama | BH | 2023-11-17 | 2023-11-19 | |
Manama Dialogue | ALL | Manama | BH | 2024-12-06 | 2024-12-08 | |
Munich Security Conference | ALL | Munich; Hotel Bayerischer Hof | DE | 2015-02-06 | 2015-02-08 | | sputniknews.com, 2015-02-06
Munich Security Conference | ALL | Munich; Hotel Bayerischer Hof | DE | 2016-02-12 | 2016-02-14 | |
Munich Security Conference | ALL | Munich; Hotel Bayerischer Hof | DE | 2017-02-17 | 2017-02-19 | | securitydelta.nl, Munich Security Conference 2017
Munich Security Conference | ALL | Munich; Hotel Bayerischer Hof | DE | 2018-02-16 | 2018-02-18 | | en.wikipedia.org, 54th Munich Security Conference
Munich Security Conference | ALL | Munich; Hotel Bayerischer Hof | DE | 2019-02-15 | 2019-02-17 | |
Munich Security Conference | ALL | Munich; Hotel Bayerischer Hof | DE | 2020-02-14 | 2020-02-16 | |
Munich Security Conference | ALL | Munich | DE | 2021-02-19 | | virtual |
Munich Security Conference | ALL | Munich; Hotel Bayerischer Hof | DE | 2022-02-18 | 2022-02-20 | |
Munich Security Conference | ALL | Munich; Hotel Bayerischer Hof | DE | 2023-02-17 | 2023-02-19 | |
Munich Security Conference | ALL | Munich; Hotel Bayerischer Hof | DE | 2024-02-16 | 2024-02-18 | |
Munich Security Conference | ALL | Munich; Hotel Bayerischer Hof | DE | 2025-02-14 | 2025-02-16 | | securityconference.org, MSC 2025
Munich Security Conference | ALL | Munich; Hotel Bayerischer Hof | DE | 2026-02-13 | 2026-02-15 | | calendar of 2026 (2026-09-20), from securityconference.org
Nuclear Security Summit | L | Washington; Washington, D.C. | US | 2016-03-31 | 2016-04-01 | | en.wikipedia.org, Current events 2016-03-31 and 2016-04-01
Peace summit on Ukraine | ALL | Bürgenstock; Buergenstock; Burgenstock; Lucerne | CH | 2024-06-15 | 2024-06-16 | | president.gov.ua, 2024-05-02; hellenicaid.mfa.gr, Summit on Peace
Shangri-La Dialogue | ALL | Singapore | SG | 2015-05-29 | 2015-05-31 | |
Shangri-La Dialogue | ALL | Singapore | SG | 2016-06-03 | 2016-06-05 | |
Shangri-La Dialogue | ALL | Singapore | SG | 2017-06-02 | 2017-06-04 | |
Shangri-La Dialogue | ALL | Singapore | SG | 2018-06-01 | 2018-06-03 | |
Shangri-La Dialogue | ALL | Singapore | SG | 2019-05-31 | 2019-06-02 | |
Shangri-La Dialogue | ALL | Singapore | SG | 2022-06-10 | 2022-06-12 | | channelnewsasia.com, 2021-10-13
Shangri-La Dialogue | ALL | Singapore | SG | 2023-06-02 | 2023-06-04 | | mindef.gov.sg, 2023-06-01
Shangri-La Dialogue | ALL | Singapore | SG | 2024-05-31 | 2024-06-02 | | adda247.com, 21st Shangri-La Dialogue
Shangri-La Dialogue | ALL | Singapore | SG | 2025-05-30 | 2025-06-01 | |
St. Petersburg International Economic Forum | ALL | St. Petersburg; St Petersburg; Saint Petersburg | RU | 2015-06-18 | 2015-06-20 | |
St. Petersburg International Economic Forum | ALL | St. Petersburg; St Petersburg; Saint Petersburg | RU | 2016-06-16 | 2016-06-18 | |
St. Petersburg International Economic Forum | ALL | St. Petersburg; St Petersburg; Saint Petersburg | RU | 2017-06-01 | 2017-06-03 | |
St. Petersburg International Economic Forum | ALL | St. Petersburg; St Petersburg; Saint Petersburg | RU | 2018-05-24 | 2018-05-26 | |
St. Petersburg International Economic Forum | ALL | St. Petersburg; St Petersburg; Saint Petersburg | RU | 2019-06-06 | 2019-06-08 | |
St. Petersburg International Economic Forum | ALL | St. Petersburg; St Petersburg; Saint Petersburg | RU | 2021-06-02 | 2021-06-05 | |
St. Petersburg International Economic Forum | ALL | St. Petersburg; St Petersburg; Saint Petersburg | RU | 2022-06-15 | 2022-06-18 | |
St. Petersburg International Economic Forum | ALL | St. Petersburg; St Petersburg; Saint Petersburg | RU | 2023-06-14 | 2023-06-17 | |
St. Petersburg International Economic Forum | ALL | St. Petersburg; St Petersburg; Saint Petersburg | RU | 2024-06-05 | 2024-06-08 | |
St. Petersburg International Economic Forum | ALL | St. Petersburg; St Petersburg; Saint Petersburg | RU | 2025-06-18 | 2025-06-21 | |
Supporting the Future of Syria and the Region conference | ALL | London | GB | 2016-02-04 | | | europeansources.info, 2016-02-04
Supporting the Future of Syria and the Region conference | ALL | Brussels | BE | 2017-04-04 | 2017-04-05 | | ccsd.ngo, Brussels conference
Supporting the Future of Syria and the Region conference | ALL | Brussels | BE | 2018-04-24 | 2018-04-25 | |
Supporting the Future of Syria and the Region conference | ALL | Brussels | BE | 2019-03-12 | 2019-03-14 | |
Supporting the Future of Syria and the Region conference | ALL | Brussels | BE | 2020-06-30 | | virtual |
Supporting the Future of Syria and the Region conference | ALL | Brussels | BE | 2021-03-29 | 2021-03-30 | virtual |
Supporting the Future of Syria and the Region conference | ALL | Brussels | BE | 2022-05-09 | 2022-05-10 | |
Supporting the Future of Syria and the Region conference | ALL | Brussels | BE | 2023-06-14 | 2023-06-15 | | ieu-monitoring.com, 7th conference; sputnikglobe.com, 2023-06-14
Supporting the Future of Syria and the Region conference | ALL | Brussels | BE | 2024-05-27 | | | eeas.europa.eu (copy), Brussels VIII conference
Supporting the Future of Syria and the Region conference | ALL | Brussels | BE | 2025-03-17 | | |
Ukraine Recovery Conference | ALL | Lugano | CH | 2022-07-04 | 2022-07-05 | | fdfa.admin.ch, URC2022
Ukraine Recovery Conference | ALL | London | GB | 2023-06-21 | 2023-06-22 | | breakinglatest.news, Ukraine Recovery Conference
Ukraine Recovery Conference | ALL | Berlin | DE | 2024-06-11 | 2024-06-12 | |
Ukraine Recovery Conference | ALL | Rome | IT | 2025-07-10 | 2025-07-11 | |
UN General Assembly | ALL | New York; UN headquarters | US | 2015-09-28 | 2015-10-03 | |
UN General Assembly | ALL | New York; UN headquarters | US | 2016-09-20 | 2016-09-26 | |
UN General Assembly | ALL | New York; UN headquarters | US | 2017-09-19 | 2017-09-25 | | news.am, 2017-09-05
UN General Assembly | ALL | New York; UN headquarters | US | 2018-09-25 | 2018-10-01 | |
UN General Assembly | ALL | New York; UN headquarters | US | 2019-09-24 | 2019-09-30 | |
UN General Assembly | ALL | New York; UN headquarters | US | 2020-09-22 | 2020-09-29 | virtual |
UN General Assembly | ALL | New York; UN headquarters | US | 2021-09-21 | 2021-09-27 | | en.wikipedia.org (copy), General debate of the 76th session
UN General Assembly | ALL | New York; UN headquarters | US | 2022-09-20 | 2022-09-26 | | en.wikipedia.org (copy), General debate of the 77th session
UN General Assembly | ALL | New York; UN headquarters | US | 2023-09-19 | 2023-09-26 | |
UN General Assembly | ALL | New York; UN headquarters | US | 2024-09-24 | 2024-09-30 | |
UN General Assembly | ALL | New York; UN headquarters | US | 2025-09-23 | 2025-09-29 | | azertag.az, 2025-09-23
UN General Assembly | ALL | New York; UN headquarters | US | 2026-09-22 | 2026-09-28 | | calendar of 2026 (2026-09-20), from un.org
World Economic Forum | ALL | Davos | CH | 2015-01-21 | 2015-01-24 | |
World Economic Forum | ALL | Davos | CH | 2016-01-20 | 2016-01-23 | |
World Economic Forum | ALL | Davos | CH | 2017-01-17 | 2017-01-20 | |
World Economic Forum | ALL | Davos | CH | 2018-01-23 | 2018-01-26 | |
World Economic Forum | ALL | Davos | CH | 2019-01-22 | 2019-01-25 | |
World Economic Forum | ALL | Davos | CH | 2020-01-21 | 2020-01-24 | |
World Economic Forum | ALL | Davos | CH | 2022-05-22 | 2022-05-26 | | intinvestor.com, 2022-05-19
World Economic Forum | ALL | Davos | CH | 2023-01-16 | 2023-01-20 | |
World Economic Forum | ALL | Davos | CH | 2024-01-15 | 2024-01-19 | | biedexmarkets.com, WEF Davos
World Economic Forum | ALL | Davos | CH | 2025-01-20 | 2025-01-24 | |
World Economic Forum | ALL | Davos; Davos-Klosters | CH | 2026-01-19 | 2026-01-23 | | calendar of 2026 (2026-09-20), from weforum.org
`;
