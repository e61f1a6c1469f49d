// Meetings of Europe's bodies, of the European Union with others, and single summits between states.
// Cells: as in occasions-groups.
export const EUROPE_OCCASIONS = `
Alaska talks | FM | Anchorage; Alaska | US | 2021-03-18 | 2021-03-19 | | en.wikipedia.org, United States–China talks in Alaska
Arctic Council | FM | Iqaluit | CA | 2015-04-24 | | | en.wikipedia.org (copy of 2025), Arctic Council
Arctic Council | FM | Fairbanks | US | 2017-05-10 | 2017-05-11 | | en.wikipedia.org (copy of 2025), Arctic Council
Arctic Council | FM | Rovaniemi | FI | 2019-05-07 | | | en.wikipedia.org (copy of 2025), Arctic Council
Arctic Council | FM | Reykjavik; Reykjavík | IS | 2021-05-19 | 2021-05-20 | | en.wikipedia.org (copy of 2025), Arctic Council
Astana process | L | Sochi | RU | 2017-11-22 | | |
Astana process | L | Ankara | TR | 2018-04-04 | | | en.wikipedia.org, Current events 2018-04-04
Astana process | L | Tehran | IR | 2018-09-07 | | | en.wikipedia.org, Current events 2018-09-07
Astana process | L | Sochi | RU | 2019-02-14 | | | en.wikipedia.org, Current events 2019-02-13
Astana process | L | Ankara | TR | 2019-09-16 | | |
Astana process | L | | TR | 2020-07-01 | | virtual |
Astana process | L | Tehran | IR | 2022-07-19 | | |
Astana process | ALL | Astana | KZ | 2017-01-23 | 2017-01-24 | | sputniknews.com, 2017-01-22; kznewsline.com, 2017-01-23
EU–Africa summit | L | Abidjan | CI | 2017-11-29 | 2017-11-30 | | africa-eu-partnership.org, AU-EU summit
EU–Africa summit | L | Brussels | BE | 2022-02-17 | 2022-02-18 | | en.wikipedia.org, 7th EU–AU Summit
EU–Africa summit | L | Luanda | AO | 2025-11-24 | 2025-11-25 | | en.wikipedia.org, 7th EU–AU Summit
EU–CELAC summit | L | Brussels | BE | 2015-06-10 | 2015-06-11 | |
EU–CELAC summit | L | Brussels | BE | 2023-07-17 | 2023-07-18 | | news360.es, EU-CELAC summit
EU–CELAC summit | L | Santa Marta | CO | 2025-11-09 | 2025-11-10 | |
EU–China summit | L | Brussels | BE | 2015-06-29 | | |
EU–China summit | L | Beijing | CN | 2016-07-12 | 2016-07-13 | |
EU–China summit | L | Brussels | BE | 2017-06-01 | 2017-06-02 | | euportal.si, EU-China summit
EU–China summit | L | Beijing | CN | 2018-07-16 | | | eeas.europa.eu, 2018-07-16
EU–China summit | L | Brussels | BE | 2019-04-09 | | |
EU–China summit | L | | BE | 2020-06-22 | | virtual |
EU–China summit | L | | BE | 2022-04-01 | | virtual |
EU–China summit | L | Beijing | CN | 2023-12-07 | | | chinadaily.com.cn, 2023-12-04
EU–China summit | L | Beijing | CN | 2025-07-24 | | | cde.ual.es, EU-China summit
EU–Japan summit | L | Tokyo | JP | 2015-05-29 | | |
EU–Japan summit | L | Brussels | BE | 2017-07-06 | | |
EU–Japan summit | L | Tokyo | JP | 2018-07-17 | | |
EU–Japan summit | L | Brussels | BE | 2019-04-25 | | |
EU–Japan summit | L | | BE | 2021-05-27 | | virtual |
EU–Japan summit | L | Tokyo | JP | 2022-05-12 | | | ieu-monitoring.com, EU-Japan summit 2022
EU–Japan summit | L | Brussels | BE | 2023-07-13 | | | newsofemirates.com, 2023-07-13
EU–Japan summit | L | Tokyo | JP | 2025-07-23 | | | mofa.go.jp, 2025-07-23
EU–US summit | L | Brussels | BE | 2021-06-15 | | |
EU–US summit | L | Washington; Washington, D.C.; White House | US | 2023-10-20 | | |
EU–Western Balkans summit | L | Sofia | BG | 2018-05-17 | | |
EU–Western Balkans summit | L | Brdo; Kranj | SI | 2021-10-06 | | |
EU–Western Balkans summit | L | Tirana | AL | 2022-12-06 | | |
EU–Western Balkans summit | L | Brussels | BE | 2023-12-13 | | |
EU–Western Balkans summit | L | Brussels | BE | 2024-12-18 | | |
European Political Community | L | Prague; Prague Castle | CZ | 2022-10-06 | | | en.wikipedia.org (copy of 2025), European Political Community
European Political Community | L | Bulboaca; Mimi Castle; Chisinau; Chișinău | MD | 2023-06-01 | | | en.wikipedia.org (copy of 2025), European Political Community
European Political Community | L | Granada | ES | 2023-10-05 | | | en.wikipedia.org (copy of 2025), European Political Community
European Political Community | L | Blenheim Palace; Woodstock; Oxfordshire | GB | 2024-07-18 | | | en.wikipedia.org (copy of 2025), European Political Community
European Political Community | L | Budapest | HU | 2024-11-07 | | | en.wikipedia.org (copy of 2025), European Political Community
European Political Community | L | Tirana | AL | 2025-05-16 | | | en.wikipedia.org (copy of 2025), European Political Community
European Political Community | L | Copenhagen | DK | 2025-10-02 | | | en.wikipedia.org, Current events 2025-10-02
Normandy Format | L | Minsk | BY | 2015-02-11 | 2015-02-12 | |
Normandy Format | L | Paris | FR | 2015-10-02 | | |
Normandy Format | L | Berlin | DE | 2016-10-19 | | |
Normandy Format | L | Paris | FR | 2019-12-09 | | | en.wikipedia.org, Current events 2019-12-09
North–South summit | L | Panmunjom | KR | 2018-04-27 | | | en.wikipedia.org, Current events 2018-04-27
North–South summit | L | Panmunjom | KP | 2018-05-26 | | |
North–South summit | L | Pyongyang | KP | 2018-09-18 | 2018-09-20 | |
OSCE | FM | Belgrade | RS | 2015-12-03 | 2015-12-04 | | en.wikipedia.org (copy of 2025), OSCE
OSCE | FM | Hamburg | DE | 2016-12-08 | 2016-12-09 | | en.wikipedia.org (copy of 2025), OSCE
OSCE | FM | Vienna | AT | 2017-12-07 | 2017-12-08 | | en.wikipedia.org (copy of 2025), OSCE
OSCE | FM | Milan | IT | 2018-12-06 | 2018-12-07 | | en.wikipedia.org (copy of 2025), OSCE
OSCE | FM | Bratislava | SK | 2019-12-05 | 2019-12-06 | | en.wikipedia.org (copy of 2025), OSCE
OSCE | FM | Tirana | AL | 2020-12-03 | 2020-12-04 | virtual | en.wikipedia.org (copy of 2025), OSCE
OSCE | FM | Stockholm | SE | 2021-12-02 | 2021-12-03 | | en.wikipedia.org (copy of 2025), OSCE
OSCE | FM | Łódź; Lodz | PL | 2022-12-01 | 2022-12-02 | | en.wikipedia.org (copy of 2025), OSCE
OSCE | FM | Skopje | MK | 2023-11-29 | 2023-12-01 | | en.wikipedia.org (copy of 2025), OSCE
OSCE | FM | Valletta; Ta' Qali; Attard; Malta | MT | 2024-12-05 | 2024-12-06 | | en.wikipedia.org (copy of 2025), OSCE
Three Seas Initiative | L | Bucharest | RO | 2023-09-06 | 2023-09-07 | | en.wikipedia.org (copy of 2025), Three Seas Initiative
Three Seas Initiative | L | Vilnius | LT | 2024-04-11 | | | en.wikipedia.org (copy of 2025), Three Seas Initiative
Three Seas Initiative | L | Warsaw | PL | 2025-04-28 | 2025-04-29 | | en.wikipedia.org (copy of 2025), Three Seas Initiative
Trilateral summit at Camp David | L | Camp David | US | 2023-08-18 | | | history.state.gov, visits by foreign leaders
Gaza peace summit | L | Sharm el-Sheikh; Sharm El Sheikh; Sharm el Sheikh | EG | 2025-10-13 | | | en.wikipedia.org, Current events 2025-10-13; trips of Donald Trump
US–North Korea summit | L | Singapore; Sentosa; Capella Hotel | SG | 2018-06-12 | | | en.wikipedia.org, Current events 2018-06-12
US–North Korea summit | L | Hanoi | VN | 2019-02-27 | 2019-02-28 | | history.state.gov, travels of the President
US–North Korea summit | L | Panmunjom | KR | 2019-06-30 | | | history.state.gov, travels of the President
US–Russia summit | L | Helsinki | FI | 2018-07-16 | | | history.state.gov, travels of the President; en.wikipedia.org, Current events 2018-07-16
US–Russia summit | L | Geneva | CH | 2021-06-16 | | | en.wikipedia.org, Current events 2021-06-16
US–Russia summit | L | Anchorage; Alaska | US | 2025-08-15 | | | en.wikipedia.org, Current events 2025-08-15
`;
