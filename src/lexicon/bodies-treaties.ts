// Treaties, agreements and resolutions. Cells: canonical name | kind | names in reports | members (see bodies-alliances).
export const INSTRUMENTS = `
Treaty on the Non-Proliferation of Nuclear Weapons | instrument | NPT; Non-Proliferation Treaty; Nuclear Non-Proliferation Treaty; Nuclear Nonproliferation Treaty; nuclear Non-Proliferation Treaty; Nonproliferation Treaty |
Treaty on the Prohibition of Nuclear Weapons | instrument | TPNW; Nuclear Ban Treaty; nuclear ban treaty |
Comprehensive Nuclear-Test-Ban Treaty | instrument | CTBT; Comprehensive Test Ban Treaty; Comprehensive Nuclear Test Ban Treaty |
Chemical Weapons Convention | instrument | CWC |
Biological Weapons Convention | instrument | BWC; Biological and Toxin Weapons Convention |
Arms Trade Treaty | instrument | |
Ottawa Treaty | instrument | Mine Ban Treaty; Ottawa Convention; Anti-Personnel Mine Ban Convention |
Convention on Cluster Munitions | instrument | |
Outer Space Treaty | instrument | |
Antarctic Treaty | instrument | |
New START | instrument | New START treaty; New START Treaty; New Strategic Arms Reduction Treaty | RU:2011-02-05; US:2011-02-05
INF Treaty | instrument | Intermediate-Range Nuclear Forces Treaty; INF treaty; Intermediate Range Nuclear Forces Treaty; INF | RU:1988-06-01/2019-08-02; US:1988-06-01/2019-08-02
Open Skies Treaty | instrument | Treaty on Open Skies; Open Skies treaty | US/2020-11-22; RU/2021-12-18
Treaty on Conventional Armed Forces in Europe | instrument | CFE Treaty; CFE |
Anti-Ballistic Missile Treaty | instrument | ABM Treaty |
JCPOA | instrument | Joint Comprehensive Plan of Action; Iran nuclear deal; 2015 nuclear deal; Iran deal; Iranian nuclear deal; 2015 Iran nuclear deal; nuclear deal with Iran; 2015 nuclear accord; Iran nuclear agreement | CN:2015-07-14; FR:2015-07-14; DE:2015-07-14; IR:2015-07-14; RU:2015-07-14; GB:2015-07-14; US:2015-07-14/2018-05-08
Paris Agreement | instrument | Paris climate accord; Paris climate agreement; Paris accord; Paris climate deal; Paris Accord; Paris climate accords; Paris Climate Agreement; Paris Climate Accord |
Kyoto Protocol | instrument | |
UN Framework Convention on Climate Change | instrument | UNFCCC; United Nations Framework Convention on Climate Change |
UN Convention on the Law of the Sea | instrument | UNCLOS; U.N. Convention on the Law of the Sea; United Nations Convention on the Law of the Sea; 1982 UNCLOS; Law of the Sea Convention |
High Seas Treaty | instrument | BBNJ Agreement; BBNJ Treaty |
UN Charter | instrument | U.N. Charter; United Nations Charter; Charter of the United Nations; U.N. charter; UN charter |
Universal Declaration of Human Rights | instrument | |
Genocide Convention | instrument | Convention on the Prevention and Punishment of the Crime of Genocide |
Geneva Conventions | instrument | Geneva Convention; Fourth Geneva Convention |
Rome Statute | instrument | |
Refugee Convention | instrument | 1951 Refugee Convention |
Vienna Convention on Diplomatic Relations | instrument | Vienna Convention |
Istanbul Convention | instrument | |
European Convention on Human Rights | instrument | |
North Atlantic Treaty | instrument | Washington Treaty |
Lisbon Treaty | instrument | Treaty of Lisbon |
Schengen Agreement | instrument | Schengen zone; Schengen area; Schengen Area |
Northern Ireland Protocol | instrument | Northern Ireland protocol |
Windsor Framework | instrument | |
Good Friday Agreement | instrument | Belfast Agreement; Belfast/Good Friday Agreement |
Minsk agreements | instrument | Minsk accords; Minsk Agreements; Minsk II; Minsk Protocol; Minsk deal; Minsk accord | UA; RU
Budapest Memorandum | instrument | Budapest memorandum | GB; RU; UA; US
Helsinki Final Act | instrument | Helsinki Accords |
Black Sea Grain Initiative | instrument | Black Sea grain deal; Black Sea Grain Deal; grain deal; Black Sea grain initiative | RU:2022-07-22/2023-07-17; TR:2022-07-22; UA:2022-07-22
Dayton Agreement | instrument | Dayton Accords; Dayton Peace Agreement; Dayton Peace Accords; Dayton accords; Dayton peace agreement |
Prespa Agreement | instrument | Prespa agreement | GR:2018-06-17; MK:2018-06-17
Brussels Agreement | instrument | |
Ohrid Agreement | instrument | |
Montreux Convention | instrument | |
Lausanne Treaty | instrument | Treaty of Lausanne |
Abraham Accords | instrument | Abraham accords | IL:2020-09-15; AE:2020-09-15; BH:2020-09-15; MA:2020-12-22; US
Oslo Accords | instrument | Oslo accords; Oslo Agreement |
Camp David Accords | instrument | | EG; IL; US
Arab Peace Initiative | instrument | |
Taif Agreement | instrument | Taif Accord |
Doha Agreement | instrument | US-Taliban agreement; U.S.-Taliban agreement; Doha agreement; U.S.-Taliban deal |
Stockholm Agreement | instrument | |
Pretoria Agreement | instrument | Pretoria peace agreement; Pretoria Peace Agreement |
Jeddah Declaration | instrument | |
Algiers Accord | instrument | Algiers peace agreement |
Simla Agreement | instrument | Shimla Agreement | IN; PK
Indus Waters Treaty | instrument | | IN; PK
inter-Korean military agreement of 2018 | instrument | 2018 inter-Korean military agreement; Comprehensive Military Agreement; inter-Korean military agreement; 2018 military agreement; September 19 military agreement | KP:2018-09-19; KR:2018-09-19
Panmunjom Declaration | instrument | | KP:2018-04-27; KR:2018-04-27
Korean Armistice Agreement | instrument | Korean War armistice; armistice agreement; Armistice Agreement |
Washington Declaration | instrument | | KR:2023-04-26; US:2023-04-26
Taiwan Relations Act | instrument | |
Three Communiqués | instrument | Three Communiques; three joint communiques; three US-China joint communiques; three U.S.-China Joint Communiques |
Six Assurances | instrument | |
Sino-British Joint Declaration | instrument | | CN; GB
Hong Kong national security law | instrument | national security law; National Security Law |
Treaty of Mutual Cooperation and Security between the United States and Japan | instrument | Japan-U.S. security treaty; U.S.-Japan security treaty; US-Japan security treaty; Japan-US security treaty; Japan-U.S. Security Treaty; U.S.-Japan Security Treaty; U.S.-Japan Treaty of Mutual Cooperation and Security; Treaty of Mutual Cooperation and Security; bilateral security treaty; Japan-US Security Treaty; US-Japan Security Treaty | JP:1960-06-23; US:1960-06-23
Mutual Defense Treaty between the United States and the Philippines | instrument | US-Philippines Mutual Defense Treaty; U.S.-Philippines Mutual Defense Treaty; Mutual Defense Treaty; Mutual Defence Treaty | PH; US
US–Philippines Visiting Forces Agreement | instrument | Visiting Forces Agreement; VFA | PH; US
Enhanced Defense Cooperation Agreement | instrument | EDCA | PH; US
Mutual Defense Treaty between the United States and the Republic of Korea | instrument | U.S.-ROK Mutual Defense Treaty; US-ROK Mutual Defense Treaty; South Korea-U.S. Mutual Defense Treaty | KR; US
General Security of Military Information Agreement | instrument | GSOMIA; General Security of Military Information Agreement (GSOMIA) | JP:2016-11-23; KR:2016-11-23
Special Measures Agreement | instrument | SMA |
Japan–Australia security agreement | instrument | Japan-Australia Reciprocal Access Agreement; Reciprocal Access Agreement; Joint Declaration on Security Cooperation; Reciprocal Access Agreement between Japan and Australia | AU; JP
US–Japan trade agreement | instrument | U.S.-Japan Trade Agreement; US-Japan Trade Agreement | JP; US
Plaza Accord | instrument | |
Treaty of San Francisco | instrument | San Francisco Peace Treaty; Treaty of Peace with Japan |
Code of Conduct in the South China Sea | instrument | Code of Conduct; code of conduct in the South China Sea; South China Sea code of conduct |
Declaration on the Conduct of Parties in the South China Sea | instrument | DOC |
Five-Point Consensus | instrument | five-point consensus; 5-Point Consensus; Five Point Consensus |
Treaty of Amity and Cooperation | instrument | Treaty of Amity and Cooperation in Southeast Asia |
Treaty of Rarotonga | instrument | South Pacific Nuclear Free Zone Treaty |
Aachen Treaty | instrument | Treaty of Aachen; Treaty on Franco-German Cooperation and Integration | DE:2020-01-22; FR:2020-01-22
Élysée Treaty | instrument | Elysee Treaty | DE; FR
Lancaster House Treaties | instrument | Lancaster House treaties | FR:2010-11-02; GB:2010-11-02
Quirinal Treaty | instrument | | FR:2021-11-26; IT:2021-11-26
EU–China Comprehensive Agreement on Investment | instrument | Comprehensive Agreement on Investment; EU-China investment deal |
EU–Mercosur agreement | instrument | EU-Mercosur agreement; EU-Mercosur trade deal; EU-Mercosur deal |
General Data Protection Regulation | instrument | GDPR |
Trade and Cooperation Agreement | instrument | EU-UK Trade and Cooperation Agreement |
Withdrawal Agreement | instrument | Brexit withdrawal agreement |
Black Sea Fleet agreement | instrument | |
Caesar Act | instrument | Caesar Syria Civilian Protection Act |
Uyghur Forced Labor Prevention Act | instrument | |
Magnitsky Act | instrument | Global Magnitsky Act; Global Magnitsky Human Rights Accountability Act |
Inflation Reduction Act | instrument | IRA |
CHIPS and Science Act | instrument | CHIPS Act; Chips Act |
Escazú Agreement | instrument | Escazu Agreement |
Los Angeles Declaration on Migration and Protection | instrument | Los Angeles Declaration |
Barbados Agreement | instrument | |
Gymnich | forum | Gymnich meeting; informal meeting of EU foreign ministers |
Geneva Communiqué | instrument | Geneva Communique; Geneva communiqué; Geneva communique |
Libyan Political Agreement | instrument | Skhirat agreement |
`;
