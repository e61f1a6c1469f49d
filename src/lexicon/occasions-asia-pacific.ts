// Meetings of the bodies of Asia, the Pacific, and the former Soviet Union.
// Cells: as in occasions-groups.
export const ASIA_PACIFIC_OCCASIONS = `
APEC | L | Manila; Pasay | PH | 2015-11-18 | 2015-11-19 | | en.wikipedia.org (copy of 2025), APEC
APEC | L | Lima | PE | 2016-11-19 | 2016-11-20 | | en.wikipedia.org (copy of 2025), APEC
APEC | L | Da Nang; Danang | VN | 2017-11-10 | 2017-11-11 | | en.wikipedia.org (copy of 2025), APEC
APEC | L | Port Moresby | PG | 2018-11-17 | 2018-11-18 | | en.wikipedia.org (copy of 2025), APEC
APEC | L | Kuala Lumpur | MY | 2020-11-20 | | virtual | en.wikipedia.org (copy of 2025), APEC
APEC | L | Auckland | NZ | 2021-07-16 | | virtual | en.wikipedia.org (copy of 2025), APEC
APEC | L | Auckland | NZ | 2021-11-12 | | virtual | en.wikipedia.org (copy of 2025), APEC
APEC | L | Bangkok | TH | 2022-11-18 | 2022-11-19 | | en.wikipedia.org (copy of 2025), APEC
APEC | L | San Francisco | US | 2023-11-15 | 2023-11-17 | | en.wikipedia.org (copy of 2025), APEC
APEC | L | Lima | PE | 2024-11-15 | 2024-11-16 | | en.wikipedia.org (copy of 2025), APEC
APEC | L | Gyeongju | KR | 2025-10-31 | 2025-11-01 | | en.wikipedia.org (copy of 2025), APEC
APEC | L | Shenzhen | CN | 2026-11-18 | 2026-11-19 | | calendar of New Zealand (2026-08), APEC 2026
ASEAN | L | Kuala Lumpur; Langkawi | MY | 2015-04-26 | 2015-04-28 | |
ASEAN | L | Kuala Lumpur | MY | 2015-11-18 | 2015-11-22 | |
ASEAN | L | Vientiane | LA | 2016-09-06 | 2016-09-08 | | ecns.cn, 2016-09-06; chinadailyasia.com, 2016-09-08
ASEAN | L | Manila; Pasay | PH | 2017-04-26 | 2017-04-29 | |
ASEAN | L | Manila; Pasay | PH | 2017-11-13 | 2017-11-14 | | manilatimes.net, 2017-11-13
ASEAN | L | Singapore | SG | 2018-04-25 | 2018-04-28 | |
ASEAN | L | Singapore | SG | 2018-11-11 | 2018-11-15 | |
ASEAN | L | Bangkok | TH | 2019-06-20 | 2019-06-23 | |
ASEAN | L | Bangkok; Nonthaburi | TH | 2019-10-31 | 2019-11-04 | |
ASEAN | L | Hanoi | VN | 2020-06-26 | | virtual |
ASEAN | L | Hanoi | VN | 2020-11-12 | 2020-11-15 | virtual |
ASEAN | L | Jakarta | ID | 2021-04-24 | | | en.wikipedia.org, Current events 2021-04-17
ASEAN | L | Bandar Seri Begawan | BN | 2021-10-26 | 2021-10-28 | virtual |
ASEAN | L | Phnom Penh | KH | 2022-11-10 | 2022-11-13 | |
ASEAN | L | Labuan Bajo | ID | 2023-05-09 | 2023-05-11 | | exbulletin.com, 2023-04-26
ASEAN | L | Jakarta | ID | 2023-09-05 | 2023-09-07 | | databoks.katadata.co.id, ASEAN summits
ASEAN | L | Vientiane | LA | 2024-10-08 | 2024-10-11 | |
ASEAN | L | Kuala Lumpur | MY | 2025-05-26 | 2025-05-27 | |
ASEAN | L | Kuala Lumpur | MY | 2025-10-26 | 2025-10-28 | | vietnamnews.vn, 2025-10-25
ASEAN | L | Cebu | PH | 2026-05-08 | 2026-05-09 | | vietnamnews.vn, 2026-01-08; calendar of 2026 (2026-09-20), from asean.org
ASEAN | L | Manila; Pasay | PH | 2026-11-10 | 2026-11-12 | | vietnamnews.vn, 2026-01-08
ASEAN Regional Forum | FM | Kuala Lumpur | MY | 2015-08-06 | | |
ASEAN Regional Forum | FM | Vientiane | LA | 2016-07-26 | | |
ASEAN Regional Forum | FM | Manila | PH | 2017-08-07 | | |
ASEAN Regional Forum | FM | Singapore | SG | 2018-08-04 | | |
ASEAN Regional Forum | FM | Bangkok | TH | 2019-08-02 | | |
ASEAN Regional Forum | FM | Hanoi | VN | 2020-09-12 | | virtual |
ASEAN Regional Forum | FM | Bandar Seri Begawan | BN | 2021-08-06 | | virtual |
ASEAN Regional Forum | FM | Phnom Penh | KH | 2022-08-05 | | | vietnamplus.vn, 29th ASEAN Regional Forum
ASEAN Regional Forum | FM | Jakarta | ID | 2023-07-14 | | |
ASEAN Regional Forum | FM | Vientiane | LA | 2024-07-27 | | |
ASEAN Regional Forum | FM | Kuala Lumpur | MY | 2025-07-11 | | | pubt.io, Chairman's statement of the 32nd ASEAN Regional Forum
BIMSTEC | L | Kathmandu | NP | 2018-08-30 | 2018-08-31 | | en.wikipedia.org (copy of 2025), BIMSTEC
BIMSTEC | L | Colombo | LK | 2022-03-30 | | virtual | en.wikipedia.org (copy of 2025), BIMSTEC
BIMSTEC | L | Bangkok | TH | 2025-04-02 | 2025-04-04 | | en.wikipedia.org (copy of 2025), BIMSTEC
China–Central Asia Summit | L | Xi'an; Xian | CN | 2023-05-18 | 2023-05-19 | |
China–Central Asia Summit | L | Astana | KZ | 2025-06-16 | 2025-06-18 | | en.wikipedia.org (copy), trips of Xi Jinping
China–Japan–ROK trilateral summit | L | Seoul | KR | 2015-11-01 | | | en.wikipedia.org, Current events 2015-11-01
China–Japan–ROK trilateral summit | L | Tokyo | JP | 2018-05-09 | | |
China–Japan–ROK trilateral summit | L | Chengdu | CN | 2019-12-24 | | | urdupoint.com, 2019-12-24
China–Japan–ROK trilateral summit | L | Seoul | KR | 2024-05-26 | 2024-05-27 | | khybernews.tv, Trilateral summit; nanhai.org.cn, 2024-05-27
C5+1 | L | Washington; Washington, D.C.; White House | US | 2025-11-06 | | |
C5+1 | FM | Samarkand | UZ | 2015-11-01 | | |
C5+1 | FM | Tashkent | UZ | 2020-02-03 | | |
C5+1 | FM | Astana | KZ | 2023-02-28 | | |
Caspian summit | L | Aktau | KZ | 2018-08-12 | | | kierunekkaukaz.pl, 2022-06-28
Caspian summit | L | Ashgabat | TM | 2022-06-29 | | | russia-islworld.ru, 2022-06-29
Collective Security Treaty Organization | L | Minsk | BY | 2017-11-30 | | | news.tj, 2017-11-28
Collective Security Treaty Organization | L | Moscow; Kremlin | RU | 2022-05-16 | | | inform.kz, 2022-05-16
Collective Security Treaty Organization | L | Yerevan | AM | 2022-11-23 | | | pacsto.org, CSTO leaders in Yerevan
Collective Security Treaty Organization | L | Minsk | BY | 2023-11-23 | | |
Collective Security Treaty Organization | L | Astana | KZ | 2024-11-28 | | | news.az, 2024-11-28; panorama.am, 2024-10-30
Collective Security Treaty Organization | L | Bishkek | KG | 2025-11-27 | | | 24.kg, 2025-11-27
Collective Security Treaty Organization | L | Moscow | RU | 2026-11-11 | | | qazinform.com, 2025-11-27
Commonwealth of Independent States | L | Astana | KZ | 2022-10-14 | | |
Commonwealth of Independent States | L | Bishkek | KG | 2023-10-13 | | |
Commonwealth of Independent States | L | Moscow | RU | 2024-10-08 | | |
Commonwealth of Independent States | L | Dushanbe | TJ | 2025-10-10 | | |
Commonwealth of Independent States | L | St. Petersburg; St Petersburg; Saint Petersburg | RU | 2025-12-22 | | | trtworld.com, Eurasian leaders gather; 24.kg, 2025-12-22
East Asia Summit | L | Kuala Lumpur | MY | 2015-11-22 | | | en.chinagate.cn, 2015-11-21
East Asia Summit | L | Vientiane | LA | 2016-09-08 | | | chinadailyasia.com, 2016-09-08
East Asia Summit | L | Manila; Pasay | PH | 2017-11-14 | | | manilatimes.net, 2017-11-13
East Asia Summit | L | Singapore | SG | 2018-11-14 | 2018-11-15 | | en.wikipedia.org (copy of 2025), East Asia Summit
East Asia Summit | L | Bangkok; Nonthaburi | TH | 2019-11-04 | | | en.wikipedia.org (copy of 2025), East Asia Summit
East Asia Summit | L | Hanoi | VN | 2020-11-14 | | virtual | en.wikipedia.org (copy of 2025), East Asia Summit
East Asia Summit | L | Bandar Seri Begawan | BN | 2021-10-26 | 2021-10-27 | virtual | en.wikipedia.org (copy of 2025), East Asia Summit
East Asia Summit | L | Phnom Penh | KH | 2022-11-12 | 2022-11-13 | | en.wikipedia.org (copy of 2025), East Asia Summit
East Asia Summit | L | Jakarta | ID | 2023-09-07 | | | eastasiasummit.asean.org, Annual Summits
East Asia Summit | L | Vientiane | LA | 2024-10-10 | 2024-10-11 | | en.wikipedia.org (copy of 2025), East Asia Summit
East Asia Summit | L | Kuala Lumpur | MY | 2025-10-26 | 2025-10-28 | | en.wikipedia.org (copy of 2025), East Asia Summit
East Asia Summit | L | Manila; Pasay | PH | 2026-11-10 | 2026-11-12 | | calendar of New Zealand (2026-08), East Asia Summit
Economic Cooperation Organization | L | Islamabad | PK | 2017-03-01 | | | en.wikipedia.org (copy of 2025), Economic Cooperation Organization
Economic Cooperation Organization | L | | TR | 2021-03-04 | | virtual | en.wikipedia.org (copy of 2025), Economic Cooperation Organization
Economic Cooperation Organization | L | Ashgabat | TM | 2021-11-28 | | | en.wikipedia.org (copy of 2025), Economic Cooperation Organization
Economic Cooperation Organization | L | Tashkent | UZ | 2023-11-08 | 2023-11-09 | | en.wikipedia.org (copy of 2025), Economic Cooperation Organization
Economic Cooperation Organization | L | Khankendi; Stepanakert | AZ | 2025-07-03 | 2025-07-04 | | en.wikipedia.org (copy of 2025), Economic Cooperation Organization
Eurasian Economic Union | L | Moscow; Kremlin | RU | 2023-05-25 | | | kremlin.ru, 2023-05-25
Eurasian Economic Union | L | St. Petersburg; St Petersburg; Saint Petersburg | RU | 2023-12-25 | | | sputnikglobe.com, 2023-12-25
Eurasian Economic Union | L | Moscow | RU | 2024-05-08 | | |
Eurasian Economic Union | L | St. Petersburg; St Petersburg; Saint Petersburg | RU | 2025-12-21 | | | trtworld.com, Eurasian leaders gather; 24.kg, 2025-12-22
Organization of Turkic States | L | Astana | KZ | 2015-09-11 | | | en.wikipedia.org (copy of 2025), Organization of Turkic States
Organization of Turkic States | L | Cholpon-Ata; Cholpon Ata | KG | 2018-09-02 | 2018-09-03 | | en.wikipedia.org (copy of 2025), Organization of Turkic States
Organization of Turkic States | L | Baku | AZ | 2019-10-15 | | | en.wikipedia.org (copy of 2025), Organization of Turkic States
Organization of Turkic States | L | | AZ | 2020-04-10 | | virtual | en.wikipedia.org (copy of 2025), Organization of Turkic States
Organization of Turkic States | L | Turkistan | KZ | 2021-03-31 | | virtual | en.wikipedia.org (copy of 2025), Organization of Turkic States
Organization of Turkic States | L | Istanbul | TR | 2021-11-12 | | | en.wikipedia.org (copy of 2025), Organization of Turkic States
Organization of Turkic States | L | Samarkand | UZ | 2022-11-11 | | | en.wikipedia.org (copy of 2025), Organization of Turkic States
Organization of Turkic States | L | Ankara | TR | 2023-03-16 | | | en.wikipedia.org (copy of 2025), Organization of Turkic States
Organization of Turkic States | L | Astana | KZ | 2023-11-03 | | | en.wikipedia.org (copy of 2025), Organization of Turkic States
Organization of Turkic States | L | Shusha; Karabakh | AZ | 2024-07-06 | | | en.wikipedia.org (copy of 2025), Organization of Turkic States
Organization of Turkic States | L | Bishkek | KG | 2024-11-06 | | | en.wikipedia.org (copy of 2025), Organization of Turkic States
Organization of Turkic States | L | Budapest | HU | 2025-05-21 | | | en.wikipedia.org (copy of 2025), Organization of Turkic States
Organization of Turkic States | L | Gabala; Qabala | AZ | 2025-10-07 | | |
Pacific Islands Forum | L | Port Moresby | PG | 2015-09-08 | 2015-09-10 | | en.wikipedia.org (copy of 2025), Pacific Islands Forum
Pacific Islands Forum | L | Pohnpei | FM | 2016-09-08 | 2016-09-10 | | en.wikipedia.org (copy of 2025), Pacific Islands Forum
Pacific Islands Forum | L | Apia | WS | 2017-09-05 | 2017-09-08 | | en.wikipedia.org (copy of 2025), Pacific Islands Forum
Pacific Islands Forum | L | Yaren; Nauru | NR | 2018-09-03 | 2018-09-06 | | en.wikipedia.org (copy of 2025), Pacific Islands Forum
Pacific Islands Forum | L | Funafuti; Tuvalu | TV | 2019-08-14 | 2019-08-16 | | en.wikipedia.org (copy of 2025), Pacific Islands Forum
Pacific Islands Forum | L | | FJ | 2021-08-06 | | virtual | en.wikipedia.org (copy of 2025), Pacific Islands Forum
Pacific Islands Forum | L | Suva | FJ | 2022-07-11 | 2022-07-14 | | en.wikipedia.org (copy of 2025), Pacific Islands Forum
Pacific Islands Forum | L | Rarotonga | CK | 2023-11-06 | 2023-11-10 | | en.wikipedia.org (copy of 2025), Pacific Islands Forum
Pacific Islands Forum | L | Nukuʻalofa; Nuku'alofa; Nukualofa | TO | 2024-08-26 | 2024-08-30 | | en.wikipedia.org (copy of 2025), Pacific Islands Forum
Pacific Islands Forum | L | Honiara | SB | 2025-09-08 | 2025-09-12 | | en.wikipedia.org (copy of 2025), Pacific Islands Forum
Pacific Islands Forum | L | Koror; Palau | PW | 2026-08-30 | 2026-09-04 | | calendar of New Zealand (2026-08), Pacific Islands Forum
US–ASEAN summit | L | Sunnylands; Rancho Mirage; California | US | 2016-02-15 | 2016-02-16 | | en.wikipedia.org, Current events 2016-02-15; history.state.gov, visits by foreign leaders
US–ASEAN summit | L | Washington; Washington, D.C.; White House | US | 2022-05-12 | 2022-05-13 | | history.state.gov, visits by foreign leaders; pratidintime.com, 2022-04-28
`;
