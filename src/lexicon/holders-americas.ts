// Holders of office in the Americas.
// Cells: office (see holders) | state or body | full name; other spellings | from | until | source; empty is unverified.
export const AMERICAS_HOLDERS = `
HS | US | Barack Obama; Barack H. Obama | 2009-01-20 | 2017-01-20 | Wikidata, 2022
HS | US | Donald Trump; Donald J. Trump | 2017-01-20 | 2021-01-20 | Wikidata, 2022
HS | US | Joe Biden; Joseph Biden; Joseph R. Biden; Joseph R. Biden Jr. | 2021-01-20 | 2025-01-20 | Wikidata, 2022 and 2026-08
HS | US | Donald Trump; Donald J. Trump | 2025-01-20 | | Wikidata, 2026-08
VP | US | Mike Pence | 2017-01-20 | 2021-01-20 |
VP | US | Kamala Harris | 2021-01-20 | 2025-01-20 |
VP | US | JD Vance; J.D. Vance | 2025-01-20 | |
FM | US | John Kerry; John F. Kerry | 2013-02-01 | 2017-01-20 | Wikidata, 2022
FM | US | Rex Tillerson; Rex W. Tillerson | 2017-02-01 | 2018-03-31 | Wikidata, 2022
FM | US | Mike Pompeo; Michael Pompeo; Michael R. Pompeo | 2018-04-26 | 2021-01-20 | Wikidata, 2022
FM | US | Antony Blinken; Antony J. Blinken; Tony Blinken | 2021-01-26 | 2025-01-20 | Wikidata, 2022; nbcphiladelphia.com, 2025-01-21
FM | US | Marco Rubio | 2025-01-21 | |
DM | US | Ash Carter; Ashton Carter | 2015-02-17 | 2017-01-20 | Wikidata, 2022
DM | US | Jim Mattis; James Mattis; James N. Mattis | 2017-01-20 | 2018-12-31 | Wikidata, 2022
DM | US | Mark Esper; Mark T. Esper | 2019-07-23 | 2020-11-09 |
DM | US | Lloyd Austin; Lloyd J. Austin; Lloyd J. Austin III; Lloyd Austin III | 2021-01-22 | 2025-01-20 |
DM | US | Pete Hegseth; Peter Hegseth | 2025-01-25 | |
NSA | US | Susan Rice | 2013-07-01 | 2017-01-20 |
NSA | US | H.R. McMaster; H. R. McMaster | 2017-02-20 | 2018-04-09 |
NSA | US | John Bolton | 2018-04-09 | 2019-09-10 |
NSA | US | Robert O'Brien | 2019-09-18 | 2021-01-20 |
NSA | US | Jake Sullivan | 2021-01-20 | 2025-01-20 |
HG | CA | Justin Trudeau | 2015-11-04 | 2025-03-14 |
HG | CA | Mark Carney | 2025-03-14 | |
FM | CA | Chrystia Freeland | 2017-01-10 | 2019-11-20 | Wikidata, 2022
FM | CA | Marc Garneau | 2021-01-12 | 2021-10-26 | Wikidata, 2022
FM | CA | Mélanie Joly; Melanie Joly | 2021-10-26 | 2025-05-13 |
FM | CA | Anita Anand | 2025-05-13 | |
DM | CA | Harjit Sajjan | 2015-11-04 | 2021-10-26 | Wikidata, 2022
DM | CA | Anita Anand | 2021-10-26 | 2023-07-26 |
DM | CA | Bill Blair | 2023-07-26 | 2025-05-13 |
DM | CA | David McGuinty | 2025-05-13 | |
HS | MX | Enrique Peña Nieto; Enrique Pena Nieto | 2012-12-01 | 2018-11-30 | Wikidata, 2022
HS | MX | Andrés Manuel López Obrador; Andres Manuel Lopez Obrador; AMLO | 2018-12-01 | 2024-09-30 |
HS | MX | Claudia Sheinbaum | 2024-10-01 | | Wikidata, 2026-08
FM | MX | Marcelo Ebrard | 2018-12-01 | 2023-06-12 |
FM | MX | Alicia Bárcena; Alicia Barcena | 2023-07-04 | 2024-09-30 |
FM | MX | Juan Ramón de la Fuente; Juan Ramon de la Fuente | 2024-10-01 | |
HS | BR | Dilma Rousseff | 2011-01-01 | 2016-08-31 | Wikidata, 2022
HS | BR | Michel Temer | 2016-08-31 | 2018-12-31 | Wikidata, 2022
HS | BR | Jair Bolsonaro | 2019-01-01 | 2022-12-31 |
HS | BR | Luiz Inácio Lula da Silva; Luiz Inacio Lula da Silva; Lula | 2023-01-01 | | Wikidata, 2026-08
FM | BR | Ernesto Araújo; Ernesto Araujo | 2019-01-01 | 2021-03-29 |
FM | BR | Carlos França; Carlos Franca; Carlos Alberto França | 2021-04-06 | 2022-12-31 |
FM | BR | Mauro Vieira | 2023-01-01 | |
HS | AR | Mauricio Macri | 2015-12-10 | 2019-12-10 | Wikidata, 2022; Wikidata, 2022 and 2026-08
HS | AR | Alberto Fernández; Alberto Fernandez | 2019-12-10 | 2023-12-10 | Wikidata, 2022 and 2026-08
HS | AR | Javier Milei | 2023-12-10 | | Wikidata, 2026-08
FM | AR | Diana Mondino | 2023-12-10 | 2024-10-30 |
FM | AR | Gerardo Werthein | 2024-11-04 | 2025-10 |
HS | CL | Michelle Bachelet | 2014-03-11 | 2018-03-11 | Wikidata, 2022
HS | CL | Sebastián Piñera; Sebastian Pinera | 2018-03-11 | 2022-03-11 | Wikidata, 2022
HS | CL | Gabriel Boric | 2022-03-11 | 2026-03-11 |
HS | CL | José Antonio Kast; Jose Antonio Kast | 2026-03-11 | |
HS | CO | Juan Manuel Santos | 2010-08-07 | 2018-08-07 |
HS | CO | Iván Duque; Ivan Duque | 2018-08-07 | 2022-08-07 |
HS | CO | Gustavo Petro | 2022-08-07 | 2026-08-07 |
HS | VE | Nicolás Maduro; Nicolas Maduro | 2013-04-19 | 2026-01-03 |
FM | VE | Jorge Arreaza | 2017-08-02 | 2021-08-19 |
FM | VE | Yván Gil; Yvan Gil | 2023-01-06 | |
HS | CU | Miguel Díaz-Canel; Miguel Diaz-Canel | 2018-04-19 | |
FM | CU | Bruno Rodríguez; Bruno Rodriguez | 2009-03-02 | |
HS | PE | Pedro Castillo | 2021-07-28 | 2022-12-07 |
HS | PE | Dina Boluarte | 2022-12-07 | 2025-10-10 |
HS | PE | José Jerí; Jose Jeri | 2025-10-10 | 2026-02-17 |
HS | EC | Lenín Moreno; Lenin Moreno | 2017-05-24 | 2021-05-24 |
HS | EC | Guillermo Lasso | 2021-05-24 | 2023-11-23 |
HS | EC | Daniel Noboa | 2023-11-23 | |
HS | BO | Evo Morales | 2006-01-22 | 2019-11-10 |
HS | BO | Luis Arce | 2020-11-08 | 2025-11-08 |
HS | BO | Rodrigo Paz | 2025-11-08 | |
HS | PY | Mario Abdo Benítez; Mario Abdo Benitez | 2018-08-15 | 2023-08-15 |
HS | PY | Santiago Peña; Santiago Pena | 2023-08-15 | |
HS | UY | Luis Lacalle Pou | 2020-03-01 | 2025-03-01 |
HS | UY | Yamandú Orsi; Yamandu Orsi | 2025-03-01 | |
HS | SV | Nayib Bukele | 2019-06-01 | |
HS | GT | Alejandro Giammattei | 2020-01-14 | 2024-01-15 |
HS | GT | Bernardo Arévalo; Bernardo Arevalo | 2024-01-15 | |
HS | HN | Juan Orlando Hernández; Juan Orlando Hernandez | 2014-01-27 | 2022-01-27 |
HS | HN | Xiomara Castro | 2022-01-27 | 2026-01-27 |
HS | NI | Daniel Ortega | 2007-01-10 | |
HS | PA | Laurentino Cortizo | 2019-07-01 | 2024-07-01 |
HS | PA | José Raúl Mulino; Jose Raul Mulino | 2024-07-01 | |
HS | CR | Carlos Alvarado | 2018-05-08 | 2022-05-08 |
HS | CR | Rodrigo Chaves | 2022-05-08 | 2026-05-08 |
HS | DO | Luis Abinader | 2020-08-16 | |
HS | HT | Jovenel Moïse; Jovenel Moise | 2017-02-07 | 2021-07-07 |
HS | GY | Irfaan Ali | 2020-08-02 | |
HG | JM | Andrew Holness | 2016-03-03 | |
HG | BB | Mia Mottley | 2018-05-25 | |
HG | TT | Keith Rowley | 2015-09-09 | 2025-03-17 |
HG | TT | Kamla Persad-Bissessar | 2025-05-01 | |
HS | SR | Chan Santokhi | 2020-07-16 | 2025-07-16 |
`;
