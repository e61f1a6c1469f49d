// Holders of office in international bodies, and those who speak for great ministries.
// Cells: office (see holders) | state or body | full name; other spellings | from | until | source; empty is unverified.
export const BODY_HOLDERS = `
SG | United Nations | Ban Ki-moon; Ban Ki Moon | 2007-01-01 | 2016-12-31 |
SG | United Nations | António Guterres; Antonio Guterres | 2017-01-01 | |
SP | United Nations | Stéphane Dujarric; Stephane Dujarric | 2014-03-10 | |
SG | NATO | Jens Stoltenberg | 2014-10-01 | 2024-10-01 | miragenews.com, 2024-06-26; simple.wikipedia.org, Secretary General of NATO
SG | NATO | Mark Rutte | 2024-10-01 | |
high representative of the European Union | European Union | Federica Mogherini | 2014-11-01 | 2019-11-30 | simple.wikipedia.org, High Representative
high representative of the European Union | European Union | Josep Borrell; Josep Borrell Fontelles | 2019-12-01 | 2024-11-30 | simple.wikipedia.org, High Representative; en.wikipedia.org, High Representative
high representative of the European Union | European Union | Kaja Kallas | 2024-12-01 | |
president of the European Commission | European Commission | Jean-Claude Juncker | 2014-11-01 | 2019-11-30 |
president of the European Commission | European Commission | Ursula von der Leyen | 2019-12-01 | |
president of the European Council | European Council | Donald Tusk | 2014-12-01 | 2019-11-30 |
president of the European Council | European Council | Charles Michel | 2019-12-01 | 2024-11-30 |
president of the European Council | European Council | António Costa; Antonio Costa | 2024-12-01 | |
president of the European Parliament | European Parliament | Martin Schulz | 2012-01-17 | 2017-01-17 |
president of the European Parliament | European Parliament | Antonio Tajani | 2017-01-17 | 2019-07-03 |
president of the European Parliament | European Parliament | David Sassoli | 2019-07-03 | 2022-01-11 |
president of the European Parliament | European Parliament | Roberta Metsola | 2022-01-18 | |
director-general | IAEA | Yukiya Amano | 2009-12-01 | 2019-07-18 |
director-general | IAEA | Rafael Grossi; Rafael Mariano Grossi | 2019-12-03 | |
director-general | World Health Organization | Margaret Chan | 2007-01-04 | 2017-06-30 |
director-general | World Health Organization | Tedros Adhanom Ghebreyesus; Tedros Adhanom | 2017-07-01 | |
director-general | World Trade Organization | Roberto Azevêdo; Roberto Azevedo | 2013-09-01 | 2020-08-31 |
director-general | World Trade Organization | Ngozi Okonjo-Iweala | 2021-03-01 | |
managing director of the International Monetary Fund | International Monetary Fund | Christine Lagarde | 2011-07-05 | 2019-09-12 |
managing director of the International Monetary Fund | International Monetary Fund | Kristalina Georgieva | 2019-10-01 | |
president of the World Bank | World Bank | Jim Yong Kim | 2012-07-01 | 2019-02-01 |
president of the World Bank | World Bank | David Malpass | 2019-04-09 | 2023-06-01 |
president of the World Bank | World Bank | Ajay Banga | 2023-06-02 | |
high commissioner | UNHCR | Filippo Grandi | 2016-01-01 | 2025-12-31 |
high commissioner | Office of the UN High Commissioner for Human Rights | Zeid Ra'ad al-Hussein; Zeid Ra'ad Al Hussein | 2014-09-01 | 2018-08-31 |
high commissioner | Office of the UN High Commissioner for Human Rights | Michelle Bachelet | 2018-09-01 | 2022-08-31 |
high commissioner | Office of the UN High Commissioner for Human Rights | Volker Türk; Volker Turk | 2022-10-17 | |
SG | ASEAN | Le Luong Minh | 2013-01-01 | 2017-12-31 |
SG | ASEAN | Lim Jock Hoi | 2018-01-01 | 2022-12-31 |
SG | ASEAN | Kao Kim Hourn | 2023-01-01 | |
SG | Organization of American States | Luis Almagro | 2015-05-26 | 2025-05-25 |
SG | Organization of American States | Albert Ramdin | 2025-05-26 | |
SG | Arab League | Ahmed Aboul Gheit; Ahmed Abul Gheit | 2016-07-03 | |
commission chairperson | African Union | Nkosazana Dlamini-Zuma | 2012-10-15 | 2017-03-14 |
commission chairperson | African Union | Moussa Faki Mahamat; Moussa Faki | 2017-03-14 | 2025-03-13 |
commission chairperson | African Union | Mahmoud Ali Youssouf; Mahamoud Ali Youssouf | 2025-03-13 | |
SG | Commonwealth | Patricia Scotland | 2016-04-04 | 2025-03-31 |
SG | OSCE | Helga Schmid | 2020-12-04 | 2024-09-03 |
SG | OPEC | Mohammad Barkindo; Mohammed Barkindo | 2016-08-01 | 2022-07-05 |
SG | OPEC | Haitham al-Ghais; Haitham Al Ghais | 2022-08-01 | |
special envoy | United Nations | Staffan de Mistura | 2014-07-10 | 2018-12-31 |
special envoy | US | Brett McGurk | 2015-10-23 | 2018-12-31 |
judge | International Criminal Court | Karim Khan; Karim A.A. Khan | 2021-06-16 | |
SP | US Department of State | John Kirby | 2015-05-12 | 2017-01-20 |
SP | US Department of State | Heather Nauert | 2017-04-24 | 2019-04-03 |
SP | US Department of State | Morgan Ortagus | 2019-04-03 | 2021-01-20 |
SP | US Department of State | Ned Price | 2021-01-20 | 2023-03 |
SP | US Department of State | Matthew Miller | 2023-04-24 | 2025-01-20 |
SP | US Department of State | Tammy Bruce | 2025-01-21 | 2025-08 |
SP | US Department of Defense | John Kirby | 2021-01-20 | 2022-05 |
SP | US Department of Defense | Pat Ryder; Patrick Ryder; Brig. Gen. Pat Ryder | 2022-08 | 2025-01-20 |
SP | White House | Jen Psaki | 2021-01-20 | 2022-05-13 |
SP | White House | Karine Jean-Pierre | 2022-05-13 | 2025-01-20 |
SP | White House | Karoline Leavitt | 2025-01-20 | |
SP | Ministry of Foreign Affairs of China | Hua Chunying | 2012-11 | |
SP | Ministry of Foreign Affairs of China | Wang Wenbin | 2020-07 | 2024-05 |
SP | Ministry of Foreign Affairs of China | Zhao Lijian | 2020-02 | 2023-01 |
SP | Ministry of Foreign Affairs of China | Mao Ning | 2022-09 | |
SP | Ministry of Foreign Affairs of China | Lin Jian | 2024-03 | |
SP | Ministry of Foreign Affairs of China | Geng Shuang | 2016-09 | 2020-06 |
SP | RU | Dmitry Peskov; Dmitri Peskov | 2012-05 | |
`;
