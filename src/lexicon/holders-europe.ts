// Holders of office in Europe and the former Soviet Union.
// Cells: office (see holders) | state or body | full name; other spellings | from | until | source; empty is unverified.
export const EUROPE_HOLDERS = `
HS | GB | Elizabeth II; Queen Elizabeth II | 1952-02-06 | 2022-09-08 | Wikidata, 2022 and 2026-08
HS | GB | Charles III; King Charles III | 2022-09-08 | | Wikidata, 2026-08
HG | GB | David Cameron | 2010-05-11 | 2016-07-13 | Wikidata, 2022
HG | GB | Theresa May | 2016-07-13 | 2019-07-24 | Wikidata, 2022
HG | GB | Boris Johnson | 2019-07-24 | 2022-09-06 |
HG | GB | Liz Truss; Elizabeth Truss | 2022-09-06 | 2022-10-25 |
HG | GB | Rishi Sunak | 2022-10-25 | 2024-07-05 |
HG | GB | Keir Starmer; Sir Keir Starmer | 2024-07-05 | 2026-07-20 |
HG | GB | Andy Burnham | 2026-07-20 | | Wikidata, 2026-08
FM | GB | Philip Hammond | 2014-07-15 | 2016-07-13 | Wikidata, 2022
FM | GB | Boris Johnson | 2016-07-13 | 2018-07-09 | Wikidata, 2022
FM | GB | Jeremy Hunt | 2018-07-09 | 2019-07-24 |
FM | GB | Dominic Raab | 2019-07-24 | 2021-09-15 | Wikidata, 2022
FM | GB | Liz Truss; Elizabeth Truss | 2021-09-15 | 2022-09-06 | Wikidata, 2022; en.wikipedia.org, Foreign Secretary
FM | GB | James Cleverly | 2022-09-06 | 2023-11-13 | en.wikipedia.org, Foreign Secretary
FM | GB | David Cameron; Lord Cameron | 2023-11-13 | 2024-07-05 | en.wikipedia.org, David Cameron as Foreign Secretary
FM | GB | David Lammy | 2024-07-05 | 2025-09-05 |
FM | GB | Yvette Cooper | 2025-09-05 | |
DM | GB | Michael Fallon | 2014-07-15 | 2017-11-01 | Wikidata, 2022
DM | GB | Gavin Williamson | 2017-11-02 | 2019-05-01 | Wikidata, 2022
DM | GB | Penny Mordaunt | 2019-05-01 | 2019-07-24 | Wikidata, 2022
DM | GB | Ben Wallace | 2019-07-24 | 2023-08-31 | Wikidata, 2022; theguardian.com, 2023-08-31
DM | GB | Grant Shapps | 2023-08-31 | 2024-07-05 | theguardian.com, 2023-08-31; wikimili.com, Secretary of State for Defence
DM | GB | John Healey | 2024-07-05 | |
HS | FR | François Hollande; Francois Hollande | 2012-05-15 | 2017-05-14 | Wikidata, 2022
HS | FR | Emmanuel Macron | 2017-05-14 | | Wikidata, 2026-08
HG | FR | Manuel Valls | 2014-03-31 | 2016-12-06 | Wikidata, 2022
HG | FR | Édouard Philippe; Edouard Philippe | 2017-05-15 | 2020-07-03 | Wikidata, 2022
HG | FR | Jean Castex | 2020-07-03 | 2022-05-16 | Wikidata, 2022
HG | FR | Élisabeth Borne; Elisabeth Borne | 2022-05-16 | 2024-01-09 |
HG | FR | Gabriel Attal | 2024-01-09 | 2024-09-05 |
HG | FR | Michel Barnier | 2024-09-05 | 2024-12-13 |
HG | FR | François Bayrou; Francois Bayrou | 2024-12-13 | 2025-09-09 |
HG | FR | Sébastien Lecornu; Sebastien Lecornu | 2025-09-09 | | Wikidata, 2026-08
FM | FR | Laurent Fabius | 2012-05-16 | 2016-02-11 |
FM | FR | Jean-Marc Ayrault | 2016-02-11 | 2017-05-10 |
FM | FR | Jean-Yves Le Drian | 2017-05-17 | 2022-05-20 | Wikidata, 2022
FM | FR | Catherine Colonna | 2022-05-20 | 2024-01-11 |
FM | FR | Stéphane Séjourné; Stephane Sejourne | 2024-01-11 | 2024-09-21 |
FM | FR | Jean-Noël Barrot; Jean-Noel Barrot | 2024-09-21 | |
DM | FR | Jean-Yves Le Drian | 2012-05-16 | 2017-05-10 |
DM | FR | Florence Parly | 2017-06-21 | 2022-05-20 | Wikidata, 2022
DM | FR | Sébastien Lecornu; Sebastien Lecornu | 2022-05-20 | 2025-09-09 |
DM | FR | Catherine Vautrin | 2025-10-12 | |
HS | DE | Joachim Gauck | 2012-03-18 | 2017-03-18 |
HS | DE | Frank-Walter Steinmeier | 2017-03-19 | | Wikidata, 2026-08
HG | DE | Angela Merkel | 2005-11-22 | 2021-12-08 |
HG | DE | Olaf Scholz | 2021-12-08 | 2025-05-06 | theinfolist.com, Scholz I
HG | DE | Friedrich Merz | 2025-05-06 | | Wikidata, 2026-08
FM | DE | Frank-Walter Steinmeier | 2013-12-17 | 2017-01-27 |
FM | DE | Sigmar Gabriel | 2017-01-27 | 2018-03-14 |
FM | DE | Heiko Maas | 2018-03-14 | 2021-12-08 | diplomatmagazine.nl, 2018-04-14; leesperspective.com, 2021-12-08
FM | DE | Annalena Baerbock | 2021-12-08 | 2025-05-06 | leesperspective.com, 2021-12-08; theinfolist.com, Scholz I
FM | DE | Johann Wadephul | 2025-05-06 | |
DM | DE | Ursula von der Leyen | 2013-12-17 | 2019-07-17 |
DM | DE | Annegret Kramp-Karrenbauer | 2019-07-17 | 2021-12-08 |
DM | DE | Christine Lambrecht | 2021-12-08 | 2023-01-19 |
DM | DE | Boris Pistorius | 2023-01-19 | |
HS | RU | Vladimir Putin; Vladimir V. Putin | 2012-05-07 | | Wikidata, 2026-08
HG | RU | Dmitry Medvedev; Dmitri Medvedev | 2012-05-08 | 2020-01-16 | Wikidata, 2022
HG | RU | Mikhail Mishustin | 2020-01-16 | | Wikidata, 2026-08
FM | RU | Sergey Lavrov; Sergei Lavrov | 2004-03-09 | |
DM | RU | Sergei Shoigu; Sergey Shoigu | 2012-11-06 | 2024-05-12 |
DM | RU | Andrei Belousov; Andrey Belousov | 2024-05-14 | |
SP | Ministry of Foreign Affairs of Russia | Maria Zakharova | 2015-08-10 | |
HS | UA | Petro Poroshenko | 2014-06-07 | 2019-05-20 | Wikidata, 2022
HS | UA | Volodymyr Zelenskyy; Volodymyr Zelensky; Volodymyr Zelenskiy; Vladimir Zelensky | 2019-05-20 | |
HG | UA | Arseniy Yatsenyuk | 2014-02-27 | 2016-04-14 | Wikidata, 2022
HG | UA | Volodymyr Groysman | 2016-04-14 | 2019-08-29 | Wikidata, 2022
HG | UA | Denys Shmyhal; Denys Shmygal | 2020-03-04 | 2025-07-16 |
HG | UA | Yulia Svyrydenko; Yuliia Svyrydenko | 2025-07-17 | |
FM | UA | Pavlo Klimkin | 2014-06-19 | 2019-08-29 |
FM | UA | Vadym Prystaiko | 2019-08-29 | 2020-03-04 | Wikidata, 2022
FM | UA | Dmytro Kuleba | 2020-03-04 | 2024-09-05 |
FM | UA | Andrii Sybiha; Andriy Sybiha | 2024-09-05 | |
DM | UA | Oleksii Reznikov; Oleksiy Reznikov | 2021-11-04 | 2023-09-05 |
DM | UA | Rustem Umerov | 2023-09-06 | 2025-07-17 |
DM | UA | Denys Shmyhal; Denys Shmygal | 2025-07-17 | 2026-01 |
HS | PL | Andrzej Duda | 2015-08-06 | 2025-08-06 |
HS | PL | Karol Nawrocki | 2025-08-06 | |
HG | PL | Beata Szydło; Beata Szydlo | 2015-11-16 | 2017-12-11 | Wikidata, 2022
HG | PL | Mateusz Morawiecki | 2017-12-11 | 2023-12-13 |
HG | PL | Donald Tusk | 2023-12-13 | |
FM | PL | Witold Waszczykowski | 2015-11-16 | 2018-01-09 | Wikidata, 2022
FM | PL | Jacek Czaputowicz | 2018-01-09 | 2020-08-26 |
FM | PL | Zbigniew Rau | 2020-08-26 | 2023-11-27 |
FM | PL | Radosław Sikorski; Radoslaw Sikorski; Radek Sikorski | 2023-12-13 | |
DM | PL | Mariusz Błaszczak; Mariusz Blaszczak | 2018-01-09 | 2023-12-13 |
DM | PL | Władysław Kosiniak-Kamysz; Wladyslaw Kosiniak-Kamysz | 2023-12-13 | |
HS | IT | Sergio Mattarella | 2015-02-03 | | Wikidata, 2026-08
HG | IT | Matteo Renzi | 2014-02-22 | 2016-12-12 | Wikidata, 2022
HG | IT | Paolo Gentiloni | 2016-12-12 | 2018-06-01 | Wikidata, 2022
HG | IT | Giuseppe Conte | 2018-06-01 | 2021-02-13 | Wikidata, 2022
HG | IT | Mario Draghi | 2021-02-13 | 2022-10-22 | Wikidata, 2022 and 2026-08
HG | IT | Giorgia Meloni | 2022-10-22 | | Wikidata, 2026-08
FM | IT | Paolo Gentiloni | 2014-10-31 | 2016-12-12 | Wikidata, 2022
FM | IT | Angelino Alfano | 2016-12-12 | 2018-06-01 | Wikidata, 2022
FM | IT | Enzo Moavero Milanesi | 2018-06-01 | 2019-09-05 | Wikidata, 2022
FM | IT | Luigi Di Maio | 2019-09-05 | 2022-10-22 |
FM | IT | Antonio Tajani | 2022-10-22 | |
DM | IT | Lorenzo Guerini | 2019-09-05 | 2022-10-22 |
DM | IT | Guido Crosetto | 2022-10-22 | |
HS | ES | Felipe VI; King Felipe VI | 2014-06-19 | |
HG | ES | Mariano Rajoy | 2011-12-21 | 2018-06-01 | Wikidata, 2022
HG | ES | Pedro Sánchez; Pedro Sanchez | 2018-06-02 | |
FM | ES | Josep Borrell | 2018-06-07 | 2019-11-30 | Wikidata, 2022
FM | ES | Arancha González Laya; Arancha Gonzalez Laya | 2020-01-13 | 2021-07-12 |
FM | ES | José Manuel Albares; Jose Manuel Albares | 2021-07-12 | |
DM | ES | Margarita Robles | 2018-06-07 | |
HS | VA | Pope Francis | 2013-03-13 | 2025-04-21 |
HS | VA | Pope Leo XIV; Leo XIV; Pope Leo | 2025-05-08 | |
FM | VA | Pietro Parolin; Cardinal Pietro Parolin | 2013-10-15 | |
HG | NL | Mark Rutte | 2010-10-14 | 2024-07-02 |
HG | NL | Dick Schoof | 2024-07-02 | |
HG | BE | Charles Michel | 2014-10-11 | 2019-10-27 |
HG | BE | Alexander De Croo | 2020-10-01 | 2025-02-03 |
HG | BE | Bart De Wever | 2025-02-03 | |
HG | LU | Xavier Bettel | 2013-12-04 | 2023-11-17 |
HG | LU | Luc Frieden | 2023-11-17 | |
FM | LU | Jean Asselborn | 2004-07-31 | 2023-11-17 |
HG | IE | Leo Varadkar | 2017-06-14 | 2020-06-27 | Wikidata, 2022
HG | IE | Micheál Martin; Micheal Martin | 2020-06-27 | 2022-12-17 |
HG | IE | Leo Varadkar | 2022-12-17 | 2024-04-09 |
HG | IE | Simon Harris | 2024-04-09 | 2025-01-23 |
HG | IE | Micheál Martin; Micheal Martin | 2025-01-23 | |
FM | IE | Simon Coveney | 2017-06-14 | 2022-12-17 |
HS | AT | Alexander Van der Bellen | 2017-01-26 | |
HG | AT | Sebastian Kurz | 2017-12-18 | 2019-05-28 |
HG | AT | Karl Nehammer | 2021-12-06 | 2025-01-10 |
HG | AT | Christian Stocker | 2025-03-03 | |
FM | AT | Alexander Schallenberg | 2021-12-06 | 2025-03-03 |
FM | AT | Beate Meinl-Reisinger | 2025-03-03 | |
HG | HU | Viktor Orbán; Viktor Orban | 2010-05-29 | 2026-05 |
HG | HU | Péter Magyar; Peter Magyar | 2026-05 | |
FM | HU | Péter Szijjártó; Peter Szijjarto | 2014-09-23 | 2026-05 |
HS | CZ | Miloš Zeman; Milos Zeman | 2013-03-08 | 2023-03-08 |
HS | CZ | Petr Pavel | 2023-03-09 | |
HG | CZ | Andrej Babiš; Andrej Babis | 2017-12-06 | 2021-12-17 | Wikidata, 2022
HG | CZ | Petr Fiala | 2021-12-17 | 2025-12 |
FM | CZ | Jan Lipavský; Jan Lipavsky | 2021-12-17 | 2025-12 |
HS | SK | Zuzana Čaputová; Zuzana Caputova | 2019-06-15 | 2024-06-15 |
HS | SK | Peter Pellegrini | 2024-06-15 | |
HG | SK | Robert Fico | 2023-10-25 | |
FM | SK | Juraj Blanár; Juraj Blanar | 2023-10-25 | |
HS | RO | Klaus Iohannis | 2014-12-21 | 2025-02-12 |
HS | RO | Nicușor Dan; Nicusor Dan | 2025-05-26 | |
HS | BG | Rumen Radev | 2017-01-22 | 2026-01 |
HG | BG | Boyko Borissov; Boyko Borisov | 2017-05-04 | 2021-05-12 |
HG | GR | Alexis Tsipras | 2015-09-21 | 2019-07-08 | Wikidata, 2022
HG | GR | Kyriakos Mitsotakis | 2019-07-08 | |
FM | GR | Nikos Dendias | 2019-07-09 | 2023-05-26 |
FM | GR | George Gerapetritis; Giorgos Gerapetritis | 2023-06-27 | |
HS | CY | Nicos Anastasiades | 2013-02-28 | 2023-02-28 |
HS | CY | Nikos Christodoulides | 2023-02-28 | |
HG | PT | António Costa; Antonio Costa | 2015-11-26 | 2024-04-02 |
HG | PT | Luís Montenegro; Luis Montenegro | 2024-04-02 | |
HS | PT | Marcelo Rebelo de Sousa | 2016-03-09 | 2026-03-09 |
HG | DK | Lars Løkke Rasmussen; Lars Lokke Rasmussen | 2015-06-28 | 2019-06-27 | Wikidata, 2022
HG | DK | Mette Frederiksen | 2019-06-27 | |
FM | DK | Jeppe Kofod | 2019-06-27 | 2022-12-15 |
FM | DK | Lars Løkke Rasmussen; Lars Lokke Rasmussen | 2022-12-15 | |
DM | DK | Troels Lund Poulsen | 2023-08-22 | |
HG | SE | Stefan Löfven; Stefan Lofven | 2014-10-03 | 2021-11-30 | Wikidata, 2022
HG | SE | Magdalena Andersson | 2021-11-30 | 2022-10-18 |
HG | SE | Ulf Kristersson | 2022-10-18 | |
FM | SE | Margot Wallström; Margot Wallstrom | 2014-10-03 | 2019-09-10 | Wikidata, 2022
FM | SE | Ann Linde | 2019-09-10 | 2022-10-18 |
FM | SE | Tobias Billström; Tobias Billstrom | 2022-10-18 | 2024-09-10 |
FM | SE | Maria Malmer Stenergard | 2024-09-10 | |
DM | SE | Pål Jonson; Pal Jonson | 2022-10-18 | |
HG | NO | Erna Solberg | 2013-10-16 | 2021-10-14 | Wikidata, 2022
HG | NO | Jonas Gahr Støre; Jonas Gahr Store; Jonas Gahr Stoere | 2021-10-14 | |
FM | NO | Ine Eriksen Søreide; Ine Eriksen Soreide | 2017-10-20 | 2021-10-14 | Wikidata, 2022
FM | NO | Anniken Huitfeldt | 2021-10-14 | 2023-10-16 |
FM | NO | Espen Barth Eide | 2023-10-16 | |
HS | FI | Sauli Niinistö; Sauli Niinisto | 2012-03-01 | 2024-03-01 |
HS | FI | Alexander Stubb | 2024-03-01 | |
HG | FI | Sanna Marin | 2019-12-10 | 2023-06-20 |
HG | FI | Petteri Orpo | 2023-06-20 | |
FM | FI | Pekka Haavisto | 2019-06-06 | 2023-06-20 |
FM | FI | Elina Valtonen | 2023-06-20 | |
HG | EE | Kaja Kallas | 2021-01-26 | 2024-07-23 |
HG | EE | Kristen Michal | 2024-07-23 | |
FM | EE | Margus Tsahkna | 2023-04-17 | |
HS | LV | Edgars Rinkēvičs; Edgars Rinkevics | 2023-07-08 | |
FM | LV | Edgars Rinkēvičs; Edgars Rinkevics | 2011-10-25 | 2023-07-08 |
FM | LV | Baiba Braže; Baiba Braze | 2024-04-19 | |
HG | LV | Krišjānis Kariņš; Krisjanis Karins | 2019-01-23 | 2023-09-15 |
HG | LV | Evika Siliņa; Evika Silina | 2023-09-15 | |
HS | LT | Dalia Grybauskaitė; Dalia Grybauskaite | 2009-07-12 | 2019-07-12 | Wikidata, 2022
HS | LT | Gitanas Nausėda; Gitanas Nauseda | 2019-07-12 | |
HG | LT | Ingrida Šimonytė; Ingrida Simonyte | 2020-12-11 | 2024-12-12 |
FM | LT | Gabrielius Landsbergis | 2020-12-11 | 2024-12-12 |
FM | LT | Kęstutis Budrys; Kestutis Budrys | 2024-12-12 | |
HS | BY | Alexander Lukashenko; Aleksandr Lukashenko; Alyaksandr Lukashenka | 1994-07-20 | |
FM | BY | Vladimir Makei; Uladzimir Makei | 2012-08-20 | 2022-11-26 |
FM | BY | Sergei Aleinik | 2022-12-13 | 2024-06-27 |
FM | BY | Maxim Ryzhenkov | 2024-06-27 | |
HS | MD | Igor Dodon | 2016-12-23 | 2020-12-24 |
HS | MD | Maia Sandu | 2020-12-24 | |
HS | RS | Aleksandar Vučić; Aleksandar Vucic | 2017-05-31 | |
HG | RS | Ana Brnabić; Ana Brnabic | 2017-06-29 | 2024-03-20 |
FM | RS | Ivica Dačić; Ivica Dacic | 2022-10-26 | 2024-05-02 |
FM | RS | Marko Đurić; Marko Djuric; Marko Duric | 2024-05-02 | |
HG | XK | Albin Kurti | 2021-03-22 | |
HS | XK | Hashim Thaçi; Hashim Thaci | 2016-04-07 | 2020-11-05 | Wikidata, 2022
HS | XK | Vjosa Osmani | 2021-04-04 | |
HG | AL | Edi Rama | 2013-09-15 | |
HG | MK | Zoran Zaev | 2020-08-30 | 2022-01-16 |
HG | MK | Hristijan Mickoski | 2024-06-23 | |
HS | ME | Milo Đukanović; Milo Djukanovic; Milo Dukanovic | 2018-05-20 | 2023-05-20 |
HS | ME | Jakov Milatović; Jakov Milatovic | 2023-05-20 | |
HG | HR | Andrej Plenković; Andrej Plenkovic | 2016-10-19 | |
HS | HR | Zoran Milanović; Zoran Milanovic | 2020-02-18 | |
HG | SI | Janez Janša; Janez Jansa | 2020-03-13 | 2022-06-01 |
HG | SI | Robert Golob | 2022-06-01 | |
FM | CH | Ignazio Cassis | 2017-11-01 | |
FM | CH | Didier Burkhalter | 2012-01-01 | 2017-10-31 |
HG | IS | Katrín Jakobsdóttir; Katrin Jakobsdottir | 2017-11-30 | 2024-04-09 |
HG | IS | Kristrún Frostadóttir; Kristrun Frostadottir | 2024-12-21 | |
HG | MT | Robert Abela | 2020-01-13 | |
HS | GE | Salome Zourabichvili; Salomé Zourabichvili | 2018-12-16 | 2024-12-29 |
HS | GE | Mikheil Kavelashvili | 2024-12-29 | |
HG | GE | Irakli Garibashvili | 2021-02-22 | 2024-01-29 |
HG | GE | Irakli Kobakhidze | 2024-02-08 | |
HG | AM | Nikol Pashinyan | 2018-05-08 | |
FM | AM | Ararat Mirzoyan | 2021-08-19 | |
HS | AZ | Ilham Aliyev | 2003-10-31 | |
FM | AZ | Elmar Mammadyarov | 2004-04-02 | 2020-07-16 |
FM | AZ | Jeyhun Bayramov | 2020-07-16 | |
HS | TR | Recep Tayyip Erdoğan; Recep Tayyip Erdogan; Tayyip Erdogan | 2014-08-28 | | Wikidata, 2026-08
HG | TR | Ahmet Davutoğlu; Ahmet Davutoglu | 2014-08-28 | 2016-05-24 |
HG | TR | Binali Yıldırım; Binali Yildirim | 2016-05-24 | 2018-07-09 | Wikidata, 2022
FM | TR | Mevlüt Çavuşoğlu; Mevlut Cavusoglu | 2015-11-24 | 2023-06-03 |
FM | TR | Hakan Fidan | 2023-06-03 | |
DM | TR | Hulusi Akar | 2018-07-10 | 2023-06-03 |
DM | TR | Yaşar Güler; Yasar Guler | 2023-06-03 | |
`;
