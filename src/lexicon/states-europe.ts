// States of Europe and the former Soviet Union. Cells: code | code3 | usual name | other names | demonyms |
// capital, then other seats | further metonyms ("-" first: the capital's name is not safe as an actor).
export const EUROPE = `
AL | ALB | Albania | Republic of Albania | Albanian | Tirana |
AD | AND | Andorra | Principality of Andorra | Andorran | Andorra la Vella |
AM | ARM | Armenia | Republic of Armenia | Armenian | Yerevan |
AT | AUT | Austria | Republic of Austria | Austrian | Vienna |
AZ | AZE | Azerbaijan | Republic of Azerbaijan | Azerbaijani; Azeri | Baku |
BY | BLR | Belarus | Republic of Belarus; Belorussia; Byelorussia | Belarusian; Belarussian; Byelorussian | Minsk |
BE | BEL | Belgium | Kingdom of Belgium | Belgian | Brussels | -
BA | BIH | Bosnia and Herzegovina | Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina; BiH | Bosnian; Herzegovinian | Sarajevo |
BG | BGR | Bulgaria | Republic of Bulgaria | Bulgarian | Sofia |
HR | HRV | Croatia | Republic of Croatia | Croatian; Croat | Zagreb |
CY | CYP | Cyprus | Republic of Cyprus | Cypriot; Greek Cypriot | Nicosia |
CZ | CZE | Czechia | Czech Republic | Czech | Prague |
DK | DNK | Denmark | Kingdom of Denmark | Danish; Dane | Copenhagen |
EE | EST | Estonia | Republic of Estonia | Estonian | Tallinn |
FI | FIN | Finland | Republic of Finland | Finnish; Finn | Helsinki |
FR | FRA | France | French Republic | French; Frenchman; Frenchwoman | Paris | Quai d'Orsay
GE | GEO | Georgia | Republic of Georgia | Georgian | Tbilisi |
DE | DEU | Germany | Federal Republic of Germany; FRG | German | Berlin |
GR | GRC | Greece | Hellenic Republic | Greek; Hellenic | Athens |
HU | HUN | Hungary | | Hungarian | Budapest |
IS | ISL | Iceland | Republic of Iceland | Icelandic; Icelander | Reykjavik; Reykjavík |
IE | IRL | Ireland | Republic of Ireland; Irish Republic; Eire; Éire | Irish; Irishman; Irishwoman | Dublin |
IT | ITA | Italy | Italian Republic | Italian | Rome |
XK | XKX | Kosovo | Republic of Kosovo; Kosova | Kosovan; Kosovar | Pristina; Prishtina |
LV | LVA | Latvia | Republic of Latvia | Latvian | Riga |
LI | LIE | Liechtenstein | Principality of Liechtenstein | Liechtensteiner | Vaduz |
LT | LTU | Lithuania | Republic of Lithuania | Lithuanian | Vilnius |
LU | LUX | Luxembourg | Grand Duchy of Luxembourg; Luxemburg | Luxembourgish; Luxembourger | Luxembourg City | -
MT | MLT | Malta | Republic of Malta | Maltese | Valletta |
MD | MDA | Moldova | Republic of Moldova; Moldavia | Moldovan | Chișinău; Chisinau; Kishinev |
MC | MCO | Monaco | Principality of Monaco | Monegasque; Monégasque | Monaco-Ville | -
ME | MNE | Montenegro | | Montenegrin | Podgorica |
NL | NLD | Netherlands | Kingdom of the Netherlands; Holland | Dutch; Dutchman; Dutchwoman; Netherlands | Amsterdam; The Hague | -
MK | MKD | North Macedonia | Republic of North Macedonia; Macedonia; Former Yugoslav Republic of Macedonia; FYROM | Macedonian; North Macedonian | Skopje |
NO | NOR | Norway | Kingdom of Norway | Norwegian | Oslo |
PL | POL | Poland | Republic of Poland | Polish; Pole | Warsaw |
PT | PRT | Portugal | Portuguese Republic | Portuguese | Lisbon |
RO | ROU | Romania | Rumania | Romanian | Bucharest |
RU | RUS | Russia | Russian Federation | Russian | Moscow | Kremlin
SM | SMR | San Marino | Republic of San Marino | Sammarinese | San Marino City | -
RS | SRB | Serbia | Republic of Serbia | Serbian; Serb | Belgrade |
SK | SVK | Slovakia | Slovak Republic | Slovak; Slovakian | Bratislava |
SI | SVN | Slovenia | Republic of Slovenia | Slovenian; Slovene | Ljubljana |
ES | ESP | Spain | Kingdom of Spain | Spanish; Spaniard | Madrid | Moncloa
SE | SWE | Sweden | Kingdom of Sweden | Swedish; Swede | Stockholm |
CH | CHE | Switzerland | Swiss Confederation | Swiss | Bern; Berne |
UA | UKR | Ukraine | | Ukrainian | Kyiv; Kiev |
GB | GBR | United Kingdom | UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland | British; Briton; Brit; UK; U.K. | London | Downing Street; No. 10; No 10; Number 10; 10 Downing Street; Whitehall
VA | VAT | Holy See | Vatican; Vatican City; Vatican City State | Vatican | Vatican City |
`;
