// Holders of office in Asia east of Iran and in the Pacific.
// Cells: office (see holders) | state or body | full name; other spellings | from | until | source; empty is unverified.
export const ASIA_PACIFIC_HOLDERS = `
HS | JP | Akihito; Emperor Akihito | 1989-01-07 | 2019-04-30 | Wikidata, 2022
HS | JP | Naruhito; Emperor Naruhito | 2019-05-01 | | Wikidata, 2026-08
HG | JP | Shinzo Abe; Shinzō Abe; Abe Shinzo | 2012-12-26 | 2020-09-16 | Wikidata, 2022
HG | JP | Yoshihide Suga; Suga Yoshihide | 2020-09-16 | 2021-10-04 | Wikidata, 2022
HG | JP | Fumio Kishida; Kishida Fumio | 2021-10-04 | 2024-10-01 | Wikidata, 2022; en.wikipedia.org, List of prime ministers of Japan
HG | JP | Shigeru Ishiba; Ishiba Shigeru | 2024-10-01 | 2025-10-21 | en.wikipedia.org, List of prime ministers of Japan; Wikidata, 2026-08
HG | JP | Sanae Takaichi; Takaichi Sanae | 2025-10-21 | | Wikidata, 2026-08
FM | JP | Fumio Kishida; Kishida Fumio | 2012-12-26 | 2017-08-03 | Wikidata, 2022
FM | JP | Taro Kono; Kono Taro | 2017-08-03 | 2019-09-11 | Wikidata, 2022
FM | JP | Toshimitsu Motegi; Motegi Toshimitsu | 2019-09-11 | 2021-11-04 | Wikidata, 2022
FM | JP | Yoshimasa Hayashi; Hayashi Yoshimasa | 2021-11-10 | 2023-09-13 | en.wikipedia.org, Yoshimasa Hayashi; newsonjapan.com, 2023-09-13
FM | JP | Yoko Kamikawa; Kamikawa Yoko | 2023-09-13 | 2024-10-01 |
FM | JP | Takeshi Iwaya; Iwaya Takeshi | 2024-10-01 | 2025-10-21 |
FM | JP | Toshimitsu Motegi; Motegi Toshimitsu | 2025-10-21 | |
DM | JP | Gen Nakatani; Nakatani Gen | 2014-12-24 | 2016-08-03 | Wikidata, 2022
DM | JP | Tomomi Inada; Inada Tomomi | 2016-08-03 | 2017-07-28 | Wikidata, 2022
DM | JP | Itsunori Onodera; Onodera Itsunori | 2017-08-03 | 2018-10-02 | Wikidata, 2022
DM | JP | Takeshi Iwaya; Iwaya Takeshi | 2018-10-02 | 2019-09-11 | Wikidata, 2022
DM | JP | Taro Kono; Kono Taro | 2019-09-11 | 2020-09-16 | Wikidata, 2022
DM | JP | Nobuo Kishi; Kishi Nobuo | 2020-09-16 | 2022-08-10 |
DM | JP | Yasukazu Hamada; Hamada Yasukazu | 2022-08-10 | 2023-09-13 |
DM | JP | Minoru Kihara; Kihara Minoru | 2023-09-13 | 2024-10-01 |
DM | JP | Gen Nakatani; Nakatani Gen | 2024-10-01 | 2025-10-21 |
DM | JP | Shinjiro Koizumi; Koizumi Shinjiro | 2025-10-21 | |
chief cabinet secretary | JP | Yoshihide Suga; Suga Yoshihide | 2012-12-26 | 2020-09-16 |
chief cabinet secretary | JP | Katsunobu Kato; Kato Katsunobu | 2020-09-16 | 2021-10-04 |
chief cabinet secretary | JP | Hirokazu Matsuno; Matsuno Hirokazu | 2021-10-04 | 2023-12-14 |
chief cabinet secretary | JP | Yoshimasa Hayashi; Hayashi Yoshimasa | 2023-12-14 | 2025-10-21 |
chief cabinet secretary | JP | Minoru Kihara; Kihara Minoru | 2025-10-21 | |
HS | KR | Park Geun-hye | 2013-02-25 | 2017-03-10 | Wikidata, 2022
HS | KR | Moon Jae-in | 2017-05-10 | 2022-05-09 | Wikidata, 2022
HS | KR | Yoon Suk-yeol; Yoon Suk Yeol; Yoon Seok-youl | 2022-05-10 | 2025-04-04 |
HS | KR | Lee Jae-myung; Lee Jae Myung | 2025-06-04 | | Wikidata, 2026-08
FM | KR | Yun Byung-se | 2013-03-11 | 2017-06-18 | Wikidata, 2022
FM | KR | Kang Kyung-wha | 2017-06-18 | 2021-02-08 |
FM | KR | Chung Eui-yong; Chung Eui-Yong | 2021-02-09 | 2022-05-11 | Wikidata, 2022
FM | KR | Park Jin | 2022-05-12 | 2024-01-10 |
FM | KR | Cho Tae-yul; Cho Tae-yeol | 2024-01-10 | 2025-07 |
FM | KR | Cho Hyun | 2025-07-21 | |
DM | KR | Suh Wook | 2020-09-18 | 2022-05-10 |
DM | KR | Lee Jong-sup | 2022-05-11 | 2023-10-07 |
DM | KR | Shin Won-sik | 2023-10-07 | 2024-09-06 |
DM | KR | Kim Yong-hyun | 2024-09-06 | 2024-12-05 |
DM | KR | Ahn Gyu-back | 2025-07-25 | |
supreme leader | KP | Kim Jong-un; Kim Jong Un | 2011-12-17 | |
FM | KP | Ri Yong-ho; Ri Yong Ho | 2016-05-13 | 2020-01-18 | Wikidata, 2022
FM | KP | Ri Son-gwon; Ri Son Gwon | 2020-01-21 | 2022-06-11 | Wikidata, 2022
FM | KP | Choe Son-hui; Choe Son Hui | 2022-06-11 | |
HS | CN | Xi Jinping | 2013-03-14 | | Wikidata, 2026-08
HG | CN | Li Keqiang | 2013-03-15 | 2023-03-11 | Wikidata, 2022 and 2026-08
HG | CN | Li Qiang | 2023-03-11 | | Wikidata, 2026-08
FM | CN | Wang Yi | 2013-03-16 | 2022-12-30 |
FM | CN | Qin Gang | 2022-12-30 | 2023-07-25 |
FM | CN | Wang Yi | 2023-07-25 | |
DM | CN | Chang Wanquan | 2013-03-16 | 2018-03-19 | Wikidata, 2022
DM | CN | Wei Fenghe | 2018-03-19 | 2023-03-12 |
DM | CN | Li Shangfu | 2023-03-12 | 2023-10-24 |
DM | CN | Dong Jun | 2023-12-29 | |
HS | TW | Ma Ying-jeou | 2008-05-20 | 2016-05-20 | Wikidata, 2022
HS | TW | Tsai Ing-wen | 2016-05-20 | 2024-05-20 |
HS | TW | Lai Ching-te; William Lai; Lai Ching-Te | 2024-05-20 | |
FM | TW | Joseph Wu; Jaushieh Joseph Wu | 2018-02-26 | 2024-05-20 |
FM | TW | Lin Chia-lung | 2024-05-20 | |
DM | TW | Chiu Kuo-cheng | 2021-02-23 | 2024-05-20 |
DM | TW | Wellington Koo | 2024-05-20 | |
HS | IN | Pranab Mukherjee | 2012-07-25 | 2017-07-25 | Wikidata, 2022
HS | IN | Ram Nath Kovind | 2017-07-25 | 2022-07-25 | Wikidata, 2022 and 2026-08
HS | IN | Droupadi Murmu | 2022-07-25 | | Wikidata, 2026-08
HG | IN | Narendra Modi | 2014-05-26 | | Wikidata, 2026-08
FM | IN | Sushma Swaraj | 2014-05-26 | 2019-05-30 | Wikidata, 2022
FM | IN | Subrahmanyam Jaishankar; S. Jaishankar; S Jaishankar | 2019-05-31 | |
DM | IN | Manohar Parrikar | 2014-11-09 | 2017-03-13 | Wikidata, 2022
DM | IN | Nirmala Sitharaman | 2017-09-03 | 2019-05-30 | Wikidata, 2022
DM | IN | Rajnath Singh | 2019-05-31 | |
NSA | IN | Ajit Doval | 2014-05-30 | |
HG | PK | Nawaz Sharif | 2013-06-05 | 2017-07-28 | Wikidata, 2022
HG | PK | Imran Khan | 2018-08-18 | 2022-04-10 | Wikidata, 2022
HG | PK | Shehbaz Sharif | 2022-04-11 | 2023-08-14 |
HG | PK | Anwaar-ul-Haq Kakar; Anwaarul Haq Kakar | 2023-08-14 | 2024-03-04 |
HG | PK | Shehbaz Sharif | 2024-03-04 | |
FM | PK | Shah Mahmood Qureshi | 2018-08-20 | 2022-04-10 |
FM | PK | Bilawal Bhutto Zardari; Bilawal Bhutto-Zardari | 2022-04-27 | 2023-08-10 |
FM | PK | Ishaq Dar; Mohammad Ishaq Dar | 2024-03-11 | |
HS | PK | Arif Alvi | 2018-09-09 | 2024-03-10 |
HS | PK | Asif Ali Zardari | 2024-03-10 | |
HS | AF | Ashraf Ghani | 2014-09-29 | 2021-08-15 |
FM | AF | Amir Khan Muttaqi | 2021-09-07 | |
HG | BD | Sheikh Hasina | 2009-01-06 | 2024-08-05 |
HG | BD | Muhammad Yunus | 2024-08-08 | 2026-02 |
HS | LK | Gotabaya Rajapaksa | 2019-11-18 | 2022-07-14 |
HS | LK | Ranil Wickremesinghe | 2022-07-21 | 2024-09-23 |
HS | LK | Anura Kumara Dissanayake | 2024-09-23 | |
HG | NP | Sher Bahadur Deuba | 2021-07-13 | 2022-12-26 |
HG | NP | Pushpa Kamal Dahal; Prachanda | 2022-12-26 | 2024-07-15 |
HG | NP | K.P. Sharma Oli; KP Sharma Oli; K. P. Sharma Oli; Khadga Prasad Sharma Oli | 2024-07-15 | 2025-09-09 |
HG | NP | Sushila Karki | 2025-09-12 | 2026-03 |
HS | MV | Ibrahim Mohamed Solih; Ibrahim Solih | 2018-11-17 | 2023-11-17 |
HS | MV | Mohamed Muizzu | 2023-11-17 | |
HG | BT | Tshering Tobgay | 2024-01-28 | |
HS | ID | Joko Widodo; Jokowi | 2014-10-20 | 2024-10-20 | Wikidata, 2022 and 2026-08
HS | ID | Prabowo Subianto | 2024-10-20 | | Wikidata, 2026-08
FM | ID | Retno Marsudi; Retno L.P. Marsudi; Retno Lestari Priansari Marsudi | 2014-10-27 | 2024-10-20 |
FM | ID | Sugiono | 2024-10-21 | |
DM | ID | Ryamizard Ryacudu | 2014-10-27 | 2019-10-20 | Wikidata, 2022
DM | ID | Prabowo Subianto | 2019-10-23 | 2024-10-20 |
DM | ID | Sjafrie Sjamsoeddin | 2024-10-21 | |
HG | MY | Najib Razak; Najib Tun Razak | 2009-04-03 | 2018-05-10 | Wikidata, 2022
HG | MY | Mahathir Mohamad; Mahathir bin Mohamad | 2018-05-10 | 2020-02-24 |
HG | MY | Muhyiddin Yassin | 2020-03-01 | 2021-08-16 | Wikidata, 2022
HG | MY | Ismail Sabri Yaakob | 2021-08-21 | 2022-11-24 | Wikidata, 2022 and 2026-08
HG | MY | Anwar Ibrahim | 2022-11-24 | | Wikidata, 2026-08
FM | MY | Saifuddin Abdullah | 2021-08-30 | 2022-11-24 |
FM | MY | Mohamad Hasan; Mohamad bin Haji Hasan | 2023-12-12 | |
FM | MY | Zambry Abdul Kadir | 2022-12-03 | 2023-12-12 |
HS | SG | Halimah Yacob | 2017-09-14 | 2023-09-14 | Wikidata, 2022 and 2026-08
HS | SG | Tharman Shanmugaratnam | 2023-09-14 | | Wikidata, 2026-08
HG | SG | Lee Hsien Loong | 2004-08-12 | 2024-05-15 | Wikidata, 2022 and 2026-08
HG | SG | Lawrence Wong | 2024-05-15 | | Wikidata, 2026-08
FM | SG | Vivian Balakrishnan | 2015-10-01 | |
DM | SG | Ng Eng Hen | 2011-05-21 | 2025-05-23 |
DM | SG | Chan Chun Sing | 2025-05-23 | |
HS | TH | Vajiralongkorn; Maha Vajiralongkorn; King Vajiralongkorn | 2016-10-13 | | Wikidata, 2026-08
HG | TH | Prayut Chan-o-cha; Prayuth Chan-ocha; Prayuth Chan-o-cha; Prayut Chan-ocha | 2014-08-24 | 2023-08-22 |
HG | TH | Srettha Thavisin | 2023-08-22 | 2024-08-14 |
HG | TH | Paetongtarn Shinawatra | 2024-08-16 | 2025-08-29 |
HG | TH | Anutin Charnvirakul | 2025-09-07 | | Wikidata, 2026-08
FM | TH | Don Pramudwinai | 2015-08-19 | 2023-09-01 |
FM | TH | Maris Sangiampongsa | 2024-05-03 | 2025-09 |
HS | VN | Nguyen Xuan Phuc | 2021-04-05 | 2023-01-18 |
HS | VN | Vo Van Thuong | 2023-03-02 | 2024-03-21 |
HS | VN | Luong Cuong | 2024-10-21 | 2026-04-07 |
HS | VN | To Lam; Tô Lâm | 2026-04-07 | | Wikidata, 2026-08
HG | VN | Nguyen Xuan Phuc | 2016-04-07 | 2021-04-05 | Wikidata, 2022
HG | VN | Pham Minh Chinh | 2021-04-05 | 2026-04-07 | Wikidata, 2022 and 2026-08
HG | VN | Le Minh Hung; Lê Minh Hưng | 2026-04-07 | | Wikidata, 2026-08
general secretary | Communist Party of Vietnam | Nguyen Phu Trong | 2011-01-19 | 2024-07-19 |
general secretary | Communist Party of Vietnam | To Lam | 2024-08-03 | |
FM | VN | Pham Binh Minh | 2011-08-03 | 2021-04-08 | Wikidata, 2022
FM | VN | Bui Thanh Son | 2021-04-08 | 2025-08 |
FM | VN | Le Hoai Trung | 2025-10 | |
HS | KH | Norodom Sihamoni | 2004-10-29 | | Wikidata, 2026-08
HG | KH | Hun Sen | 1985-01-14 | 2023-08-22 |
HG | KH | Hun Manet | 2023-08-22 | | Wikidata, 2026-08
FM | KH | Prak Sokhonn | 2016-04-05 | 2023-08-22 |
HS | LA | Thongloun Sisoulith | 2021-03-22 | | Wikidata, 2026-08
HG | LA | Sonexay Siphandone | 2022-12-30 | | Wikidata, 2026-08
HS | MM | Win Myint | 2018-03-30 | 2021-02-01 |
state councillor | MM | Aung San Suu Kyi | 2016-04-06 | 2021-02-01 |
HG | MM | Min Aung Hlaing | 2021-08-01 | 2025-07-31 |
HS | MM | Min Aung Hlaing | 2026-04-10 | | Wikidata, 2026-08
FM | MM | Wunna Maung Lwin | 2021-02-01 | 2023-02-01 |
FM | MM | Than Swe | 2023-02-01 | |
HS | PH | Benigno Aquino III; Benigno Aquino | 2010-06-30 | 2016-06-30 | Wikidata, 2022
HS | PH | Rodrigo Duterte | 2016-06-30 | 2022-06-30 | Wikidata, 2022
HS | PH | Ferdinand Marcos Jr.; Ferdinand Marcos Jr; Bongbong Marcos; Ferdinand Marcos; Ferdinand R. Marcos Jr. | 2022-06-30 | | Wikidata, 2026-08
FM | PH | Teodoro Locsin Jr.; Teodoro Locsin; Teodoro Locsin Jr | 2018-10-17 | 2022-06-30 | Wikidata, 2022
FM | PH | Enrique Manalo | 2022-07-01 | 2025-06-30 |
FM | PH | Theresa Lazaro; Ma. Theresa Lazaro; Maria Theresa Lazaro | 2025-07-01 | |
DM | PH | Delfin Lorenzana | 2016-06-30 | 2022-06-30 | Wikidata, 2022
DM | PH | Gilberto Teodoro; Gilberto Teodoro Jr. | 2023-06-05 | |
HG | BN | Hassanal Bolkiah; Sultan Hassanal Bolkiah | 1984-01-01 | | Wikidata, 2026-08
HS | BN | Hassanal Bolkiah; Sultan Hassanal Bolkiah | 1967-10-05 | |
HS | TL | José Ramos-Horta; Jose Ramos-Horta | 2022-05-20 | |
HG | TL | Xanana Gusmão; Xanana Gusmao | 2023-07-01 | |
HS | MN | Ukhnaagiin Khürelsükh; Ukhnaagiin Khurelsukh; Khurelsukh Ukhnaa | 2021-06-25 | |
HS | KZ | Nursultan Nazarbayev | 1991-12-16 | 2019-03-20 | Wikidata, 2022
HS | KZ | Kassym-Jomart Tokayev | 2019-03-20 | |
HS | UZ | Shavkat Mirziyoyev | 2016-12-14 | |
HS | KG | Sadyr Japarov | 2021-01-28 | |
HS | TJ | Emomali Rahmon | 1994-11-16 | |
HS | TM | Gurbanguly Berdimuhamedow; Gurbanguly Berdymukhamedov | 2007-02-14 | 2022-03-19 |
HS | TM | Serdar Berdimuhamedow; Serdar Berdymukhamedov; Serdar Berdimuhamedov | 2022-03-19 | |
HG | AU | Tony Abbott | 2013-09-18 | 2015-09-15 | Wikidata, 2022
HG | AU | Malcolm Turnbull | 2015-09-15 | 2018-08-24 | Wikidata, 2022
HG | AU | Scott Morrison | 2018-08-24 | 2022-05-23 | Wikidata, 2022
HG | AU | Anthony Albanese | 2022-05-23 | | Wikidata, 2026-08
FM | AU | Julie Bishop | 2013-09-18 | 2018-08-28 | Wikidata, 2022
FM | AU | Marise Payne | 2018-08-28 | 2022-05-23 | Wikidata, 2022
FM | AU | Penny Wong | 2022-05-23 | |
DM | AU | Marise Payne | 2015-09-21 | 2018-08-28 | Wikidata, 2022
DM | AU | Christopher Pyne | 2018-08-28 | 2019-05-26 |
DM | AU | Linda Reynolds | 2019-05-29 | 2021-03-30 | Wikidata, 2022
DM | AU | Peter Dutton | 2021-03-30 | 2022-05-23 | Wikidata, 2022
DM | AU | Richard Marles | 2022-06-01 | |
HG | NZ | John Key | 2008-11-19 | 2016-12-12 | Wikidata, 2022
HG | NZ | Bill English | 2016-12-12 | 2017-10-26 | Wikidata, 2022
HG | NZ | Jacinda Ardern | 2017-10-26 | 2023-01-25 |
HG | NZ | Chris Hipkins | 2023-01-25 | 2023-11-27 |
HG | NZ | Christopher Luxon | 2023-11-27 | |
FM | NZ | Murray McCully | 2008-11-19 | 2017-05-02 | Wikidata, 2022
FM | NZ | Winston Peters | 2017-10-26 | 2020-11-06 | Wikidata, 2022
FM | NZ | Nanaia Mahuta | 2020-11-06 | 2023-11-11 |
FM | NZ | Winston Peters | 2023-11-27 | |
HG | PG | James Marape | 2019-05-30 | |
HG | FJ | Frank Bainimarama; Voreqe Bainimarama | 2007-01-05 | 2022-12-24 |
HG | FJ | Sitiveni Rabuka | 2022-12-24 | |
HG | SB | Manasseh Sogavare | 2019-04-24 | 2024-05-02 |
HG | SB | Jeremiah Manele | 2024-05-02 | |
HS | PW | Surangel Whipps Jr.; Surangel Whipps | 2021-01-21 | |
HS | KI | Taneti Maamau | 2016-03-11 | |
HG | WS | Fiame Naomi Mata'afa; Fiamē Naomi Mata'afa; Fiame Naomi Mata’afa | 2021-05-24 | 2025-09 |
HG | TO | Siaosi Sovaleni | 2021-12-27 | 2024-12-09 |
chief executive | HK | Carrie Lam | 2017-07-01 | 2022-06-30 |
chief executive | HK | John Lee; John Lee Ka-chiu | 2022-07-01 | |
`;
