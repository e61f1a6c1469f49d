// Alliances, unions, groups and forums of states. Cells: canonical name | kind | names in reports | members as
// state codes, ":" and the day, month or year of joining where it is sure, "/" and that of leaving.
export const ALLIANCES = `
NATO | body | North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance; Atlantic Alliance; transatlantic alliance; Western military alliance; Nato | BE:1949-04-04; CA:1949-04-04; DK:1949-04-04; FR:1949-04-04; IS:1949-04-04; IT:1949-04-04; LU:1949-04-04; NL:1949-04-04; NO:1949-04-04; PT:1949-04-04; GB:1949-04-04; US:1949-04-04; GR:1952-02-18; TR:1952-02-18; DE:1955-05-06; ES:1982-05-30; CZ:1999-03-12; HU:1999-03-12; PL:1999-03-12; BG:2004-03-29; EE:2004-03-29; LV:2004-03-29; LT:2004-03-29; RO:2004-03-29; SK:2004-03-29; SI:2004-03-29; AL:2009-04-01; HR:2009-04-01; ME:2017-06-05; MK:2020-03-27; FI:2023-04-04; SE:2024-03-07
European Union | body | EU; E.U.; the 27-nation bloc; 27-member bloc; 27-nation bloc | BE:1958-01-01; FR:1958-01-01; DE:1958-01-01; IT:1958-01-01; LU:1958-01-01; NL:1958-01-01; DK:1973-01-01; IE:1973-01-01; GB:1973-01-01/2020-01-31; GR:1981-01-01; PT:1986-01-01; ES:1986-01-01; AT:1995-01-01; FI:1995-01-01; SE:1995-01-01; CY:2004-05-01; CZ:2004-05-01; EE:2004-05-01; HU:2004-05-01; LV:2004-05-01; LT:2004-05-01; MT:2004-05-01; PL:2004-05-01; SK:2004-05-01; SI:2004-05-01; BG:2007-01-01; RO:2007-01-01; HR:2013-07-01
European Commission | body | EU Commission; Commission of the European Union; EU's executive arm; EU executive |
European Council | body | EU Council summit |
Council of the European Union | body | EU Council; Council of the EU |
EU Foreign Affairs Council | forum | Foreign Affairs Council |
European Parliament | body | EU Parliament |
European External Action Service | body | EEAS; EU's diplomatic service |
European Central Bank | body | ECB |
Eurogroup | forum | |
European Political Community | forum | EPC; European Political Community summit |
European Investment Bank | body | EIB |
ASEAN | body | Association of Southeast Asian Nations; Association of South East Asian Nations; Association of South-East Asian Nations; Asean | ID:1967-08-08; MY:1967-08-08; PH:1967-08-08; SG:1967-08-08; TH:1967-08-08; BN:1984-01-07; VN:1995-07-28; LA:1997-07-23; MM:1997-07-23; KH:1999-04-30; TL:2025-10-26
ASEAN Regional Forum | forum | ARF |
ASEAN Plus Three | forum | ASEAN+3; ASEAN Plus 3 | BN; KH; CN; ID; JP; LA; MY; MM; PH; SG; KR; TH; VN
ASEAN Defence Ministers' Meeting-Plus | forum | ADMM-Plus; ADMM+; ASEAN Defense Ministers' Meeting-Plus; ASEAN Defence Ministers' Meeting Plus |
East Asia Summit | forum | EAS | BN:2005; KH:2005; CN:2005; ID:2005; JP:2005; LA:2005; MY:2005; MM:2005; PH:2005; SG:2005; KR:2005; TH:2005; VN:2005; AU:2005; IN:2005; NZ:2005; US:2011; RU:2011
Quad | forum | Quadrilateral Security Dialogue; the Quad; QUAD; Quad grouping; Quad countries; Quad group | US; JP; AU; IN
AUKUS | forum | AUKUS pact; AUKUS partnership; AUKUS security pact; Aukus | AU:2021-09-15; GB:2021-09-15; US:2021-09-15
Five Eyes | forum | Five Eyes alliance; Five Eyes intelligence-sharing alliance; Five Eyes network; Five Eyes intelligence alliance | US; GB; CA; AU; NZ
ANZUS | instrument | ANZUS Treaty; ANZUS alliance; ANZUS pact | AU:1951-09-01; NZ:1951-09-01; US:1951-09-01
Five Power Defence Arrangements | forum | FPDA; Five Power Defense Arrangements | AU:1971; MY:1971; NZ:1971; SG:1971; GB:1971
G7 | forum | Group of Seven; world's leading industrialized nations; world's leading industrialised nations; world's leading industrial nations; world's seven leading industrial nations; world's seven richest democracies; G-7; Group of 7; Group of Seven nations; G7 nations | CA; FR; DE; IT; JP; GB; US
G8 | forum | Group of Eight; G-8 | CA; FR; DE; IT; JP; GB; US; RU:1998/2014-03-24
G20 | forum | Group of 20; world's 20 largest economies; world's 20 biggest economies; world's 20 leading economies; Group of Twenty; G-20; G 20 | AR; AU; BR; CA; CN; FR; DE; IN; ID; IT; JP; MX; RU; SA; ZA; KR; TR; GB; US
G77 | forum | Group of 77; G-77; Group of 77 and China; G77 and China |
G10 | forum | Group of Ten |
BRICS | forum | BRICS group; BRICS bloc; Brics; BRICS grouping; BRICS nations | BR; RU; IN; CN; ZA:2010-12; EG:2024-01-01; ET:2024-01-01; IR:2024-01-01; AE:2024-01-01; ID:2025-01-06
New Development Bank | body | BRICS bank; BRICS Bank |
Shanghai Cooperation Organisation | body | SCO; Shanghai Cooperation Organization | CN:2001-06-15; KZ:2001-06-15; KG:2001-06-15; RU:2001-06-15; TJ:2001-06-15; UZ:2001-06-15; IN:2017-06-09; PK:2017-06-09; IR:2023-07-04; BY:2024-07-04
Gulf Cooperation Council | body | GCC; Cooperation Council for the Arab States of the Gulf; Gulf Co-operation Council | BH:1981-05-25; KW:1981-05-25; OM:1981-05-25; QA:1981-05-25; SA:1981-05-25; AE:1981-05-25
Arab League | body | League of Arab States | EG:1945-03-22; IQ:1945-03-22; JO:1945-03-22; LB:1945-03-22; SA:1945-03-22; SY:1945-03-22; YE:1945; LY:1953; SD:1956; MA:1958; TN:1958; KW:1961; DZ:1962; AE:1971; BH:1971; QA:1971; OM:1971; MR:1973; SO:1974; PS:1976; DJ:1977; KM:1993
Organisation of Islamic Cooperation | body | OIC; Organization of Islamic Cooperation; Organisation of the Islamic Conference; Organization of the Islamic Conference | AF; AL; DZ; AZ; BH; BD; BJ; BN; BF; CM; TD; KM; CI; DJ; EG; GA; GM; GN; GW; GY; ID; IR; IQ; JO; KZ; KW; KG; LB; LY; MY; MV; ML; MR; MA; MZ; NE; NG; OM; PK; PS; QA; SA; SN; SL; SO; SD; SR; SY; TJ; TG; TN; TR; TM; UG; AE; UZ; YE
African Union | body | AU; AU Commission; AU Peace and Security Council; African Union Commission | DZ; AO; BJ; BW; BF; BI; CV; CM; CF; TD; KM; CG; CD; CI; DJ; EG; GQ; ER; SZ; ET; GA; GM; GH; GN; GW; KE; LS; LR; LY; MG; MW; ML; MR; MU; MA:2017-01-30; MZ; NA; NE; NG; RW; EH; ST; SN; SC; SL; SO; ZA; SS:2011-07; SD; TZ; TG; TN; UG; ZM; ZW
ECOWAS | body | Economic Community of West African States; West African bloc; West African regional bloc | BJ; BF/2025-01-29; CV; CI; GM; GH; GN; GW; LR; ML/2025-01-29; NE/2025-01-29; NG; SN; SL; TG
Alliance of Sahel States | body | Sahel alliance; AES; Confederation of Sahel States | BF:2023-09-16; ML:2023-09-16; NE:2023-09-16
SADC | body | Southern African Development Community | AO; BW; KM; CD; SZ; LS; MG; MW; MU; MZ; NA; SC; ZA; TZ; ZM; ZW
East African Community | body | EAC | BI; CD:2022; KE; RW; SO:2024; SS:2016; TZ; UG
IGAD | body | Intergovernmental Authority on Development | DJ; ER; ET; KE; SO; SS; SD; UG
ECCAS | body | Economic Community of Central African States | AO; BI; CM; CF; TD; CG; CD; GQ; GA; RW; ST
CEMAC | body | Central African Economic and Monetary Community | CM; CF; TD; CG; GQ; GA
Arab Maghreb Union | body | AMU | DZ; LY; MR; MA; TN
African Continental Free Trade Area | instrument | AfCFTA; African Continental Free Trade Agreement |
African Development Bank | body | AfDB |
G5 Sahel | forum | G5 Sahel force | TD; MR; BF/2023; ML/2022; NE/2023
Multinational Joint Task Force | body | MNJTF | BJ; CM; TD; NE; NG
Mercosur | body | Southern Common Market; Mercosul; MERCOSUR | AR:1991-03-26; BR:1991-03-26; PY:1991-03-26; UY:1991-03-26; VE:2012; BO:2024
Andean Community | body | Andean Community of Nations; CAN bloc | BO; CO; EC; PE
CELAC | forum | Community of Latin American and Caribbean States |
UNASUR | body | Union of South American Nations; Unasur |
Organization of American States | body | OAS; Organisation of American States | AG; AR; BS; BB; BZ; BO; BR; CA; CL; CO; CR; CU; DM; DO; EC; SV; GD; GT; GY; HT; HN; JM; MX; NI/2023-11-19; PA; PY; PE; KN; LC; VC; SR; TT; US; UY; VE
CARICOM | body | Caribbean Community | AG; BS; BB; BZ; DM; GD; GY; HT; JM; LC; KN; VC; SR; TT
Central American Integration System | body | SICA | BZ; CR; DO; SV; GT; HN; NI; PA
ALBA | body | Bolivarian Alliance for the Peoples of Our America; ALBA-TCP |
Lima Group | forum | |
Summit of the Americas | forum | |
Pacific Alliance | body | | CL; CO; MX; PE
Pacific Islands Forum | body | PIF | AU; CK; FM; FJ; PF; KI; NR; NC; NZ; NU; PW; PG; MH; WS; SB; TO; TV; VU
Melanesian Spearhead Group | body | MSG | FJ; PG; SB; VU
Partners in the Blue Pacific | forum | | US:2022-06; JP:2022-06; AU:2022-06; NZ:2022-06; GB:2022-06
APEC | forum | Asia-Pacific Economic Cooperation; Asia Pacific Economic Cooperation; Apec | AU; BN; CA; CL; CN; HK; ID; JP; KR; MY; MX; NZ; PG; PE; PH; RU; SG; TW; TH; US; VN
RCEP | instrument | Regional Comprehensive Economic Partnership; RCEP agreement; Regional Comprehensive Economic Partnership Agreement | AU; BN; KH; CN; ID; JP; KR; LA; MY; MM; NZ; PH; SG; TH; VN
CPTPP | instrument | Comprehensive and Progressive Agreement for Trans-Pacific Partnership; Comprehensive and Progressive Trans-Pacific Partnership; Comprehensive and Progressive Agreement for the Trans-Pacific Partnership; TPP-11; TPP11 | AU; BN; CA; CL; JP; MY; MX; NZ; PE; SG; VN; GB:2024-12-15
Trans-Pacific Partnership | instrument | TPP; Trans-Pacific Partnership agreement | AU; BN; CA; CL; JP; MY; MX; NZ; PE; SG; VN; US/2017-01-23
Indo-Pacific Economic Framework | instrument | IPEF; Indo-Pacific Economic Framework for Prosperity | AU:2022-05-23; BN:2022-05-23; FJ:2022-05; IN:2022-05-23; ID:2022-05-23; JP:2022-05-23; KR:2022-05-23; MY:2022-05-23; NZ:2022-05-23; PH:2022-05-23; SG:2022-05-23; TH:2022-05-23; US:2022-05-23; VN:2022-05-23
USMCA | instrument | United States-Mexico-Canada Agreement; U.S.-Mexico-Canada Agreement; US-Mexico-Canada Agreement; CUSMA | CA:2020-07-01; MX:2020-07-01; US:2020-07-01
NAFTA | instrument | North American Free Trade Agreement | CA:1994-01-01/2020-07-01; MX:1994-01-01/2020-07-01; US:1994-01-01/2020-07-01
OPEC | body | Organization of the Petroleum Exporting Countries; Organisation of the Petroleum Exporting Countries; Opec | DZ; CG; GQ; GA; IR; IQ; KW; LY; NG; SA; AE; VE; AO/2024-01-01; EC/2020-01-01; QA/2019-01-01
OPEC+ | forum | OPEC Plus; OPEC-plus; Opec+; OPEC and its allies |
International Energy Agency | body | IEA |
Gas Exporting Countries Forum | forum | GECF |
OECD | body | Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development | AU; AT; BE; CA; CL; CO; CR; CZ; DK; EE; FI; FR; DE; GR; HU; IS; IE; IL; IT; JP; KR; LV; LT; LU; MX; NL; NZ; NO; PL; PT; SK; SI; ES; SE; CH; TR; GB; US
OSCE | body | Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; Organisation for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe |
Council of Europe | body | CoE | AL; AD; AM; AT; AZ; BE; BA; BG; HR; CY; CZ; DK; EE; FI; FR; GE; DE; GR; HU; IS; IE; IT; LV; LI; LT; LU; MT; MD; MC; ME; NL; MK; NO; PL; PT; RO; RU:1996-02-28/2022-03-16; SM; RS; SK; SI; ES; SE; CH; TR; UA; GB
EFTA | body | European Free Trade Association | IS; LI; NO; CH
Nordic Council | body | | DK; FI; IS; NO; SE
Nordic-Baltic Eight | forum | NB8; Nordic-Baltic 8 | DK; EE; FI; IS; LV; LT; NO; SE
Arctic Council | forum | | CA; DK; FI; IS; NO; RU; SE; US
Visegrad Group | forum | V4; Visegrad Four; Visegrád Group; Visegrad countries; Visegrád Four | CZ; HU; PL; SK
Lublin Triangle | forum | | LT:2020-07-28; PL:2020-07-28; UA:2020-07-28
Weimar Triangle | forum | Weimar Plus; Weimar+ | FR; DE; PL
Three Seas Initiative | forum | Three Seas | AT; BG; HR; CZ; EE; HU; LV; LT; PL; RO; SK; SI; GR:2023-09
Bucharest Nine | forum | B9; Bucharest 9 | BG; CZ; EE; HU; LV; LT; PL; RO; SK
Joint Expeditionary Force | body | JEF | GB; DK; EE; FI; IS; LV; LT; NL; NO; SE
Ukraine Defense Contact Group | forum | Ramstein format; Ramstein group; Ukraine Defence Contact Group; Ramstein Group; Contact Group for Ukraine |
Coalition of the Willing for Ukraine | forum | coalition of the willing |
European Sky Shield Initiative | forum | |
Collective Security Treaty Organization | body | CSTO; Collective Security Treaty Organisation | AM; BY; KZ; KG; RU; TJ
Commonwealth of Independent States | body | CIS | AM; AZ; BY; KZ; KG; MD; RU; TJ; UZ
Eurasian Economic Union | body | EAEU; EEU | BY:2015-01-01; KZ:2015-01-01; RU:2015-01-01; AM:2015-01-02; KG:2015-08-12
Union State of Russia and Belarus | body | Union State | BY; RU
Caspian summit | forum | Caspian Summit; summit of the Caspian states; Caspian Five |
Organization of Turkic States | body | Organisation of Turkic States; Turkic Council; OTS | AZ; KZ; KG; TR; UZ
GUAM Organization for Democracy and Economic Development | body | | GE; UA; AZ; MD
Commonwealth | body | Commonwealth of Nations | AG; AU; BS; BD; BB; BZ; BW; BN; CM; CA; CY; DM; SZ; FJ; GA; GM; GH; GD; GY; IN; JM; KE; KI; LS; MW; MY; MV; MT; MU; MZ; NA; NR; NZ; NG; PK; PG; RW; KN; LC; VC; WS; SC; SL; SG; SB; ZA; LK; TZ; TG; TO; TT; TV; UG; GB; VU; ZM
Francophonie | body | Organisation internationale de la Francophonie; International Organisation of La Francophonie; OIF; La Francophonie |
Non-Aligned Movement | forum | NAM |
SAARC | body | South Asian Association for Regional Cooperation | AF; BD; BT; IN; MV; NP; PK; LK
BIMSTEC | body | Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation | BD; BT; IN; MM; NP; LK; TH
Indian Ocean Rim Association | body | IORA |
Asian Infrastructure Investment Bank | body | AIIB |
Asian Development Bank | body | ADB |
Economic Cooperation Organization | body | Economic Cooperation Organisation | AF; AZ; IR; KZ; KG; PK; TJ; TR; TM; UZ
D-8 | forum | D8; Developing Eight; D-8 Organization for Economic Cooperation | BD; EG; ID; IR; MY; NG; PK; TR
MIKTA | forum | | MX; ID; KR; TR; AU
IBSA | forum | IBSA Dialogue Forum | IN; BR; ZA
I2U2 | forum | I2U2 Group | IN; IL; AE; US
Negev Forum | forum | Negev Summit | BH; EG; IL; MA; AE; US
Forum on China–Africa Cooperation | forum | FOCAC; Forum on China-Africa Cooperation |
Tokyo International Conference on African Development | forum | TICAD |
Belt and Road Initiative | instrument | BRI; Belt and Road; One Belt One Road; One Belt, One Road |
Belt and Road Forum | forum | Belt and Road Forum for International Cooperation |
Lancang–Mekong Cooperation | forum | Lancang-Mekong Cooperation; Lancang-Mekong Cooperation Forum | CN; KH; LA; MM; TH; VN
Mekong River Commission | body | | KH; LA; TH; VN
Shangri-La Dialogue | forum | IISS Shangri-La Dialogue; Shangri La Dialogue; Asia Security Summit |
Munich Security Conference | forum | MSC |
Manama Dialogue | forum | IISS Manama Dialogue |
Raisina Dialogue | forum | |
World Economic Forum | forum | WEF; Davos forum |
Boao Forum | forum | Boao Forum for Asia |
Halifax International Security Forum | forum | Halifax Security Forum |
Doha Forum | forum | |
Antalya Diplomacy Forum | forum | |
Xiangshan Forum | forum | Beijing Xiangshan Forum |
Eastern Economic Forum | forum | |
St. Petersburg International Economic Forum | forum | SPIEF; St Petersburg International Economic Forum |
Summit for Democracy | forum | Democracy Summit |
Nuclear Security Summit | forum | |
Crimea Platform | forum | International Crimea Platform |
Freedom Online Coalition | forum | |
Mineral Security Partnership | forum | Minerals Security Partnership |
Chip 4 | forum | Chip 4 alliance; Fab 4 |
Artemis Accords | instrument | |
Blue Dot Network | forum | | US; JP; AU
`;
