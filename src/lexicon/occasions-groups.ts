// Meetings of the great groups and alliances of states: BRICS, G7, G20, NATO, Quad, SCO.
// Cells: forum | level (see occasions) | city; venue, region | host state | first day | last day, empty if the same |
// "virtual" or empty | source; empty is unverified.
export const GROUP_OCCASIONS = `
BRICS | L | Ufa | RU | 2015-07-08 | 2015-07-09 | | en.wikipedia.org (copy of 2025), BRICS
BRICS | L | Goa; Benaulim | IN | 2016-10-15 | 2016-10-16 | | en.wikipedia.org (copy of 2025), BRICS
BRICS | L | Xiamen | CN | 2017-09-03 | 2017-09-05 | | en.wikipedia.org (copy of 2025), BRICS
BRICS | L | Johannesburg; Sandton | ZA | 2018-07-25 | 2018-07-27 | | en.wikipedia.org (copy of 2025), BRICS
BRICS | L | Brasília; Brasilia | BR | 2019-11-13 | 2019-11-14 | | en.wikipedia.org (copy of 2025), BRICS
BRICS | L | | RU | 2020-11-17 | | virtual | en.wikipedia.org (copy of 2025), BRICS
BRICS | L | | IN | 2021-09-09 | | virtual | en.wikipedia.org (copy of 2025), BRICS
BRICS | L | Beijing | CN | 2022-06-23 | | virtual | en.wikipedia.org (copy of 2025), BRICS; zeenews.india.com, 2022-06-17
BRICS | L | Johannesburg; Sandton | ZA | 2023-08-22 | 2023-08-24 | | en.wikipedia.org (copy of 2025), BRICS
BRICS | L | | ZA | 2023-11-21 | | virtual |
BRICS | L | Kazan | RU | 2024-10-22 | 2024-10-24 | | en.wikipedia.org (copy of 2025), BRICS
BRICS | L | Rio de Janeiro; Rio | BR | 2025-07-06 | 2025-07-07 | | en.wikipedia.org (copy of 2025), BRICS
BRICS | L | | BR | 2025-09-08 | | virtual |
BRICS | L | New Delhi; Delhi; Bharat Mandapam | IN | 2026-09-12 | 2026-09-13 | | calendar of 2026 (2026-09-20), from brics2026.gov.in
BRICS | FM | Beijing | CN | 2017-06-18 | 2017-06-19 | |
BRICS | FM | Pretoria | ZA | 2018-06-04 | | |
BRICS | FM | Rio de Janeiro; Rio | BR | 2019-07-26 | | |
BRICS | FM | | IN | 2021-06-01 | | virtual |
BRICS | FM | | CN | 2022-05-19 | | virtual |
BRICS | FM | Cape Town | ZA | 2023-06-01 | 2023-06-02 | |
BRICS | FM | Nizhny Novgorod | RU | 2024-06-10 | 2024-06-11 | |
BRICS | FM | Rio de Janeiro; Rio | BR | 2025-04-28 | 2025-04-29 | |
G20 | L | Antalya; Belek | TR | 2015-11-15 | 2015-11-16 | | history.state.gov, travels of the President
G20 | L | Hangzhou | CN | 2016-09-04 | 2016-09-05 | | en.wikipedia.org (copy), 2016 G20 Hangzhou summit
G20 | L | Hamburg | DE | 2017-07-07 | 2017-07-08 | | en.wikipedia.org, Current events 2017-07-07 and 2017-07-08
G20 | L | Buenos Aires | AR | 2018-11-30 | 2018-12-01 | | en.wikipedia.org, Current events 2018-11-30; en.wikipedia.org (copy), trips of Xi Jinping
G20 | L | Osaka | JP | 2019-06-28 | 2019-06-29 | | jagranjosh.com, G-20 Summits
G20 | L | | SA | 2020-03-26 | | virtual | en.wikipedia.org, Current events 2020-03-26
G20 | L | Riyadh | SA | 2020-11-21 | 2020-11-22 | virtual | b20indonesia2022.org, About G20
G20 | L | Rome | IT | 2021-10-30 | 2021-10-31 | | b20indonesia2022.org, About G20
G20 | L | Bali; Nusa Dua | ID | 2022-11-15 | 2022-11-16 | | en.wikipedia.org, Current events 2022-11-10
G20 | L | New Delhi; Delhi; Bharat Mandapam | IN | 2023-09-09 | 2023-09-10 | | freepressjournal.in, 2023-09-08
G20 | L | | IN | 2023-11-22 | | virtual |
G20 | L | Rio de Janeiro; Rio | BR | 2024-11-18 | 2024-11-19 | | history.state.gov, travels of the President
G20 | L | Johannesburg | ZA | 2025-11-22 | 2025-11-23 | | en.people.cn, 2025-11-21; galaxyclasses.co.in, 2025-11-25
G20 | L | Miami; Doral | US | 2026-12-14 | 2026-12-15 | | calendar of 2026 (2026-09-20), from g20.org
G20 | FM | Bonn | DE | 2017-02-16 | 2017-02-17 | |
G20 | FM | Buenos Aires | AR | 2018-05-20 | 2018-05-21 | |
G20 | FM | Nagoya | JP | 2019-11-22 | 2019-11-23 | |
G20 | FM | Matera | IT | 2021-06-29 | | |
G20 | FM | Bali; Nusa Dua | ID | 2022-07-07 | 2022-07-08 | |
G20 | FM | New Delhi; Delhi | IN | 2023-03-01 | 2023-03-02 | | cde.news, 2023-02-28; tbsnews.net, 2023-03-02
G20 | FM | Rio de Janeiro; Rio | BR | 2024-02-21 | 2024-02-22 | | newdelhitimes.com, 2024-02-20
G20 | FM | Johannesburg | ZA | 2025-02-20 | 2025-02-21 | | caliber.az, G20 foreign ministers; g20.utoronto.ca, 2025-02-21
G20 | FM | Atlanta | US | 2026-10-30 | 2026-10-31 | | calendar of 2026 (2026-09-20), from g20.org
G7 | L | Schloss Elmau; Elmau; Krün; Bavaria; Bavarian Alps | DE | 2015-06-07 | 2015-06-08 | | international.gc.ca, G7; history.state.gov, travels of the President
G7 | L | Ise-Shima; Shima; Kashiko Island; Mie | JP | 2016-05-26 | 2016-05-27 | | en.wikipedia.org (copy of 2025), Group of Seven
G7 | L | Taormina; Sicily | IT | 2017-05-26 | 2017-05-27 | | en.wikipedia.org (copy of 2025), Group of Seven
G7 | L | Charlevoix; La Malbaie; Quebec | CA | 2018-06-08 | 2018-06-09 | | en.wikipedia.org (copy of 2025), Group of Seven
G7 | L | Biarritz | FR | 2019-08-24 | 2019-08-26 | | en.wikipedia.org (copy of 2025), Group of Seven
G7 | L | | US | 2020-03-16 | | virtual | g7.utoronto.ca, 2020 US summit
G7 | L | | US | 2020-04-16 | | virtual | g7.utoronto.ca, 2020 US summit
G7 | L | | GB | 2021-02-19 | | virtual | en.wikipedia.org, Current events 2021-02-19
G7 | L | Carbis Bay; Cornwall; St Ives | GB | 2021-06-11 | 2021-06-13 | | en.wikipedia.org (copy of 2025), Group of Seven
G7 | L | | GB | 2021-08-24 | | virtual |
G7 | L | | DE | 2022-02-24 | | virtual |
G7 | L | Brussels | BE | 2022-03-24 | | |
G7 | L | Schloss Elmau; Elmau; Krün; Bavaria; Bavarian Alps | DE | 2022-06-26 | 2022-06-28 | | en.wikipedia.org (copy of 2025), Group of Seven
G7 | L | | DE | 2022-10-11 | | virtual |
G7 | L | Hiroshima | JP | 2023-05-19 | 2023-05-21 | | en.wikipedia.org (copy of 2025), Group of Seven
G7 | L | | JP | 2023-12-06 | | virtual | en.wikipedia.org, Current events 2023-12-06
G7 | L | Borgo Egnazia; Fasano; Savelletri; Apulia; Puglia | IT | 2024-06-13 | 2024-06-15 | | en.wikipedia.org (copy of 2025), Group of Seven
G7 | L | Kananaskis; Alberta | CA | 2025-06-15 | 2025-06-17 | | wikiclassic.com, 51st G7 summit; g7.utoronto.ca, 2025-06-02
G7 | L | Évian; Evian; Évian-les-Bains; Evian-les-Bains | FR | 2026-06-15 | 2026-06-17 | | calendar of 2026 (2026-09-20), from consilium.europa.eu
G7 | FM | Lübeck; Lubeck; Luebeck | DE | 2015-04-14 | 2015-04-15 | | history.state.gov, travels of the Secretary
G7 | FM | Hiroshima | JP | 2016-04-10 | 2016-04-11 | | history.state.gov, travels of the Secretary
G7 | FM | Lucca | IT | 2017-04-10 | 2017-04-11 | | generalknowledgebix.com, 2017-04-12
G7 | FM | Toronto | CA | 2018-04-22 | 2018-04-24 | |
G7 | FM | Dinard; Saint-Malo | FR | 2019-04-05 | 2019-04-06 | |
G7 | FM | | US | 2020-03-25 | | virtual |
G7 | FM | London; Lancaster House | GB | 2021-05-03 | 2021-05-05 | | history.state.gov, travels of the Secretary
G7 | FM | Liverpool; Museum of Liverpool | GB | 2021-12-10 | 2021-12-12 | |
G7 | FM | Brussels | BE | 2022-03-04 | | |
G7 | FM | Weissenhaus; Wangels | DE | 2022-05-12 | 2022-05-14 | |
G7 | FM | Münster; Muenster; Munster | DE | 2022-11-03 | 2022-11-04 | | history.state.gov, travels of the Secretary
G7 | FM | Karuizawa; Nagano | JP | 2023-04-16 | 2023-04-18 | | history.state.gov, travels of the Secretary
G7 | FM | Tokyo | JP | 2023-11-07 | 2023-11-08 | | history.state.gov, travels of the Secretary
G7 | FM | Munich | DE | 2024-02-17 | | |
G7 | FM | Capri | IT | 2024-04-17 | 2024-04-19 | | livemint.com, G7 foreign ministers in Italy
G7 | FM | Fiuggi; Anagni | IT | 2024-11-25 | 2024-11-26 | |
G7 | FM | Munich | DE | 2025-02-15 | | |
G7 | FM | Charlevoix; La Malbaie; Quebec | CA | 2025-03-12 | 2025-03-14 | | tass.com (news-pravda.com), 2025-02-15
G7 | FM | Niagara; Niagara-on-the-Lake | CA | 2025-11-11 | 2025-11-12 | |
NATO | L | Warsaw | PL | 2016-07-08 | 2016-07-09 | | en.wikipedia.org, Current events 2016-07-08 and 2016-07-09
NATO | L | Brussels | BE | 2017-05-25 | | | en.wikipedia.org (copy), NATO summit
NATO | L | Brussels | BE | 2018-07-11 | 2018-07-12 | | en.wikipedia.org, Current events 2018-07-11; history.state.gov, travels of the President
NATO | L | Watford; London | GB | 2019-12-03 | 2019-12-04 | | en.wikipedia.org (copy), NATO summit
NATO | L | Brussels | BE | 2021-06-14 | | | en.wikipedia.org, Current events 2021-06-14
NATO | L | | BE | 2022-02-25 | | virtual | en.wikipedia.org (copy), NATO summit
NATO | L | Brussels | BE | 2022-03-24 | | | history.state.gov, travels of the President
NATO | L | Madrid | ES | 2022-06-28 | 2022-06-30 | | history.state.gov, travels of the President
NATO | L | Vilnius | LT | 2023-07-11 | 2023-07-12 | | en.wikipedia.org (copy), NATO summit
NATO | L | Washington; Washington, D.C. | US | 2024-07-09 | 2024-07-11 | | en.wikipedia.org, NATO summit
NATO | L | The Hague; Hague | NL | 2025-06-24 | 2025-06-25 | | en.wikipedia.org, Current events 2025-06-24; en.wikipedia.org (copy), trips of Donald Trump
NATO | L | Ankara | TR | 2026-07-07 | 2026-07-08 | | calendar of 2026 (2026-09-20), from nato.int
NATO | FM | Antalya | TR | 2015-05-13 | 2015-05-14 | |
NATO | FM | Brussels | BE | 2015-12-01 | 2015-12-02 | | history.state.gov, travels of the Secretary
NATO | FM | Brussels | BE | 2016-05-19 | 2016-05-20 | |
NATO | FM | Brussels | BE | 2016-12-06 | 2016-12-07 | | history.state.gov, travels of the Secretary
NATO | FM | Brussels | BE | 2017-03-31 | | | history.state.gov, travels of the Secretary
NATO | FM | Brussels | BE | 2017-12-05 | 2017-12-06 | |
NATO | FM | Brussels | BE | 2018-04-27 | | |
NATO | FM | Brussels | BE | 2018-12-04 | 2018-12-05 | |
NATO | FM | Washington; Washington, D.C. | US | 2019-04-03 | 2019-04-04 | |
NATO | FM | Brussels | BE | 2019-11-20 | | |
NATO | FM | | BE | 2020-04-02 | | virtual |
NATO | FM | | BE | 2020-12-01 | 2020-12-02 | virtual |
NATO | FM | Brussels | BE | 2021-03-23 | 2021-03-24 | |
NATO | FM | Riga | LV | 2021-11-30 | 2021-12-01 | |
NATO | FM | Brussels | BE | 2022-03-04 | | |
NATO | FM | Brussels | BE | 2022-04-06 | 2022-04-07 | |
NATO | FM | Berlin | DE | 2022-05-14 | 2022-05-15 | | history.state.gov, travels of the Secretary
NATO | FM | Bucharest | RO | 2022-11-29 | 2022-11-30 | |
NATO | FM | Brussels | BE | 2023-04-04 | 2023-04-05 | |
NATO | FM | Oslo | NO | 2023-05-31 | 2023-06-01 | |
NATO | FM | Brussels | BE | 2023-11-28 | 2023-11-29 | | history.state.gov, travels of the Secretary
NATO | FM | Brussels | BE | 2024-04-03 | 2024-04-04 | |
NATO | FM | Prague | CZ | 2024-05-30 | 2024-05-31 | | nato.int, 2024-02-27
NATO | FM | Brussels | BE | 2024-12-03 | 2024-12-04 | | history.state.gov, travels of the Secretary
NATO | FM | Brussels | BE | 2025-04-03 | 2025-04-04 | | news.az, 2025-03-05; kureansiklopedi.com, NATO foreign ministers 2025
NATO | FM | Antalya | TR | 2025-05-14 | 2025-05-15 | | anews.com.tr, 2025-04-17
NATO | FM | Brussels | BE | 2025-12-03 | | |
Quad | L | | US | 2021-03-12 | | virtual | pentictonherald.ca, 2021-03-12
Quad | L | Washington; Washington, D.C.; White House | US | 2021-09-24 | | | business-standard.com, 2021-09-14; clarion.causeaction.com, 2021-09-25
Quad | L | | US | 2022-03-03 | | virtual | newsx.com, Quad summits
Quad | L | Tokyo | JP | 2022-05-24 | | | newsx.com, Quad summits
Quad | L | Hiroshima | JP | 2023-05-20 | | | newsx.com, Quad summits
Quad | L | Wilmington; Claymont; Delaware | US | 2024-09-21 | | | newsx.com, Quad summits
Quad | FM | New York | US | 2019-09-26 | | |
Quad | FM | Tokyo | JP | 2020-10-06 | | |
Quad | FM | | US | 2021-02-18 | | virtual |
Quad | FM | Melbourne | AU | 2022-02-11 | | | dnaindia.com, 2022-02-11
Quad | FM | New York | US | 2022-09-23 | | |
Quad | FM | New Delhi; Delhi | IN | 2023-03-03 | | | helloscholar.in, Quad foreign ministers in New Delhi
Quad | FM | New York | US | 2023-09-22 | | | indianewsnetwork.com, 2024-07-23
Quad | FM | Tokyo | JP | 2024-07-29 | | | indianewsnetwork.com, 2024-07-23
Quad | FM | Washington; Washington, D.C. | US | 2025-01-21 | | | indianewsnetwork.com, 2025-01-22
Quad | FM | Washington; Washington, D.C. | US | 2025-07-01 | | |
Quad | FM | New Delhi; Delhi | IN | 2026-05-26 | | | current affairs of 2026 in a public repository, Quad in New Delhi
Shanghai Cooperation Organisation | L | Ufa | RU | 2015-07-09 | 2015-07-10 | | en.wikipedia.org (copy of 2025), Shanghai Cooperation Organisation
Shanghai Cooperation Organisation | L | Zhengzhou | CN | 2015-12-14 | 2015-12-15 | | en.wikipedia.org (copy of 2025), Shanghai Cooperation Organisation
Shanghai Cooperation Organisation | L | Tashkent | UZ | 2016-06-23 | 2016-06-24 | | en.wikipedia.org (copy of 2025), Shanghai Cooperation Organisation
Shanghai Cooperation Organisation | L | Bishkek | KG | 2016-11-02 | 2016-11-03 | | en.wikipedia.org (copy of 2025), Shanghai Cooperation Organisation
Shanghai Cooperation Organisation | L | Astana | KZ | 2017-06-08 | 2017-06-09 | | en.wikipedia.org (copy of 2025), Shanghai Cooperation Organisation
Shanghai Cooperation Organisation | L | Sochi | RU | 2017-11-30 | | | en.wikipedia.org (copy of 2025), Shanghai Cooperation Organisation
Shanghai Cooperation Organisation | L | Qingdao | CN | 2018-06-09 | 2018-06-10 | | en.wikipedia.org (copy of 2025), Shanghai Cooperation Organisation
Shanghai Cooperation Organisation | L | Dushanbe | TJ | 2018-10-11 | 2018-10-12 | | en.wikipedia.org (copy of 2025), Shanghai Cooperation Organisation
Shanghai Cooperation Organisation | L | Bishkek | KG | 2019-06-13 | 2019-06-14 | | en.wikipedia.org (copy), trips of Xi Jinping; pmindia.gov.in, visits
Shanghai Cooperation Organisation | L | Tashkent | UZ | 2019-11-01 | 2019-11-02 | | en.wikipedia.org (copy of 2025), Shanghai Cooperation Organisation
Shanghai Cooperation Organisation | L | | RU | 2020-11-10 | | virtual | en.wikipedia.org (copy of 2025), Shanghai Cooperation Organisation
Shanghai Cooperation Organisation | L | | IN | 2020-11-30 | | virtual | en.wikipedia.org (copy of 2025), Shanghai Cooperation Organisation
Shanghai Cooperation Organisation | L | Dushanbe | TJ | 2021-09-16 | 2021-09-17 | | en.wikipedia.org (copy of 2025), Shanghai Cooperation Organisation
Shanghai Cooperation Organisation | L | | KZ | 2021-11-25 | | virtual | en.wikipedia.org (copy of 2025), Shanghai Cooperation Organisation
Shanghai Cooperation Organisation | L | Samarkand | UZ | 2022-09-15 | 2022-09-16 | | en.wikipedia.org (copy of 2025), Shanghai Cooperation Organisation; astanatimes.com, 2022-09-16
Shanghai Cooperation Organisation | L | | CN | 2022-11-01 | | virtual | en.wikipedia.org (copy of 2025), Shanghai Cooperation Organisation
Shanghai Cooperation Organisation | L | | IN | 2023-07-04 | | virtual | en.wikipedia.org (copy of 2025), Shanghai Cooperation Organisation
Shanghai Cooperation Organisation | L | Bishkek | KG | 2023-10-26 | | | en.wikipedia.org (copy of 2025), Shanghai Cooperation Organisation
Shanghai Cooperation Organisation | L | Astana | KZ | 2024-07-03 | 2024-07-04 | | en.wikipedia.org (copy of 2025), Shanghai Cooperation Organisation
Shanghai Cooperation Organisation | L | Islamabad | PK | 2024-10-15 | 2024-10-16 | | en.wikipedia.org (copy of 2025), Shanghai Cooperation Organisation
Shanghai Cooperation Organisation | L | Tianjin | CN | 2025-08-31 | 2025-09-01 | | en.wikipedia.org (copy of 2025), Shanghai Cooperation Organisation
Shanghai Cooperation Organisation | L | Bishkek | KG | 2026-08-31 | 2026-09-01 | | current affairs of 2026 in a public repository, SCO Summit 2026
Shanghai Cooperation Organisation | FM | Tianjin | CN | 2025-07-15 | | | uz.kursiv.media, SCO summit in Tianjin
`;
