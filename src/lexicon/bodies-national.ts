// Bodies of single states whose names no grammar gives: departments, palaces, parliaments, parties, forces, banks.
// Cells: canonical name | kind | names in reports | state.
export const NATIONAL_BODIES = `
White House | body | Oval Office; West Wing | US
US Department of State | body | State Department; U.S. State Department; US State Department; U.S. Department of State; Department of State; United States Department of State; American State Department | US
US Department of Defense | body | Pentagon; Defense Department; U.S. Department of Defense; US Defense Department; U.S. Defense Department; Department of Defense; DoD; DOD; Department of War; U.S. Department of War | US
US Department of the Treasury | body | Treasury Department; U.S. Treasury; US Treasury; U.S. Treasury Department; US Treasury Department; U.S. Department of the Treasury; Department of the Treasury; Treasury Department's Office of Foreign Assets Control; OFAC; Office of Foreign Assets Control | US
US Department of Commerce | body | Commerce Department; U.S. Commerce Department; US Commerce Department; U.S. Department of Commerce; Department of Commerce; Bureau of Industry and Security | US
US Department of Justice | body | Justice Department; U.S. Justice Department; US Justice Department; Department of Justice; U.S. Department of Justice; DOJ | US
US Department of Homeland Security | body | Department of Homeland Security; DHS; U.S. Department of Homeland Security; Homeland Security | US
US Department of Energy | body | Energy Department; U.S. Energy Department; Department of Energy; U.S. Department of Energy | US
Office of the US Trade Representative | body | USTR; U.S. Trade Representative's office; Office of the U.S. Trade Representative; Office of the United States Trade Representative | US
US National Security Council | body | National Security Council; NSC; U.S. National Security Council; White House National Security Council | US
US Agency for International Development | body | USAID; U.S. Agency for International Development; US Agency for International Development | US
US Congress | body | Congress; U.S. Congress; Capitol Hill | US
US Senate | body | U.S. Senate; Senate Foreign Relations Committee; Senate Armed Services Committee | US
US House of Representatives | body | House of Representatives; U.S. House of Representatives; U.S. House; House Foreign Affairs Committee | US
US Supreme Court | body | U.S. Supreme Court | US
US Federal Reserve | body | Federal Reserve; U.S. Federal Reserve; Fed | US
CIA | body | Central Intelligence Agency; C.I.A. | US
FBI | body | Federal Bureau of Investigation; F.B.I. | US
US Embassy | body | U.S. embassy; U.S. Embassy; US embassy; American embassy; American Embassy | US
American Institute in Taiwan | body | AIT | US
US Indo-Pacific Command | body | INDOPACOM; U.S. Indo-Pacific Command; Indo-Pacific Command; USINDOPACOM | US
US Central Command | body | CENTCOM; U.S. Central Command; Central Command | US
US European Command | body | EUCOM; U.S. European Command | US
US Africa Command | body | AFRICOM; U.S. Africa Command | US
US Forces Japan | body | U.S. Forces Japan; USFJ | US
US Forces Korea | body | U.S. Forces Korea; USFK; United States Forces Korea | US
US military | body | U.S. military; US military; U.S. forces; US forces; American forces; American military; American troops; U.S. troops; US troops; U.S. Armed Forces; U.S. armed forces | US
US Navy | body | U.S. Navy; 7th Fleet; Seventh Fleet; U.S. 7th Fleet; U.S. Seventh Fleet; US 7th Fleet | US
US Marine Corps | body | U.S. Marine Corps; U.S. Marines; US Marines; Marine Corps | US
US Air Force | body | U.S. Air Force | US
US Army | body | U.S. Army | US
US Coast Guard | body | U.S. Coast Guard | US
Joint Chiefs of Staff of the United States | body | Joint Chiefs of Staff; U.S. Joint Chiefs of Staff | US
Republican Party | body | Republicans; GOP | US
Democratic Party | body | Democrats | US
VOA | body | Voice of America | US
UK Foreign, Commonwealth and Development Office | body | FCDO; Foreign, Commonwealth & Development Office; Foreign, Commonwealth and Development Office; British Foreign Office; UK Foreign Office | GB
UK Foreign and Commonwealth Office | body | FCO; Foreign and Commonwealth Office; Foreign & Commonwealth Office | GB
UK Ministry of Defence | body | British Ministry of Defence; U.K. Ministry of Defence; British Defence Ministry; MoD; British defence ministry; UK defence ministry; British defense ministry; U.K. Defense Ministry; UK's Ministry of Defence | GB
HM Treasury | body | UK Treasury; British Treasury; U.K. Treasury | GB
UK Home Office | body | Home Office; British Home Office | GB
UK Cabinet Office | body | Cabinet Office | GB
House of Commons | body | Commons; British parliament; British Parliament; UK Parliament; U.K. Parliament; Westminster | GB
House of Lords | body | Lords | GB
MI5 | body | Security Service | GB
MI6 | body | Secret Intelligence Service | GB
Royal Navy | body | | GB
Buckingham Palace | body | | GB
Department for International Development | body | DFID | GB
Élysée | body | Élysée Palace; Elysee; Elysee Palace; French presidency; Élysée palace | FR
French National Assembly | body | | FR
German Chancellery | body | Chancellery; German chancellery | DE
German Federal Foreign Office | body | Federal Foreign Office; German Foreign Office; Auswärtiges Amt; Germany's Foreign Office; German Foreign Ministry; German foreign ministry | DE
Bundestag | body | German parliament; German Bundestag | DE
Bundeswehr | body | German armed forces; German military | DE
Bundesrat | body | | DE
Farnesina | body | Palazzo Chigi | IT
Ministry of Foreign Affairs of Japan | body | Japanese Foreign Ministry; Japan's Foreign Ministry; Japanese foreign ministry; Japan's foreign ministry; MOFA | JP
Ministry of Defense of Japan | body | Japanese Defense Ministry; Japan's Defense Ministry; Japanese Ministry of Defense; Japan Ministry of Defense | JP
Prime Minister's Office of Japan | body | Prime Minister's Office; Japan's Cabinet Secretariat | JP
Ministry of Economy, Trade and Industry of Japan | body | METI; Ministry of Economy, Trade and Industry; Japan's Ministry of Economy, Trade and Industry | JP
National Diet | body | Diet; Japan's parliament; Japanese parliament; Japanese Diet | JP
Japan Self-Defense Forces | body | Self-Defense Forces; Self-Defence Forces; JSDF; SDF; Japanese Self-Defense Forces; Japan's Self-Defense Forces | JP
Japan Ground Self-Defense Force | body | Ground Self-Defense Force; JGSDF; GSDF | JP
Japan Maritime Self-Defense Force | body | Maritime Self-Defense Force; JMSDF; MSDF | JP
Japan Air Self-Defense Force | body | Air Self-Defense Force; JASDF; ASDF | JP
Japan Coast Guard | body | Japanese Coast Guard; Japanese coast guard; JCG; Japan's coast guard | JP
Liberal Democratic Party of Japan | body | Liberal Democratic Party; LDP | JP
Komeito | body | | JP
Bank of Japan | body | BOJ | JP
Ministry of Foreign Affairs of China | body | Chinese Foreign Ministry; China's Foreign Ministry; Chinese foreign ministry; China's foreign ministry | CN
Ministry of National Defense of China | body | Chinese Defense Ministry; Chinese Ministry of National Defense; China's Defense Ministry; Chinese Defence Ministry; Chinese defence ministry; Chinese defense ministry; China's defence ministry; China's Ministry of National Defense | CN
Ministry of Commerce of China | body | Chinese Commerce Ministry; China's Commerce Ministry; MOFCOM; Chinese commerce ministry; China's commerce ministry; China's Ministry of Commerce | CN
Chinese Communist Party | body | Communist Party of China; CCP; CPC; China's Communist Party; Chinese Communist party; China's ruling Communist Party | CN
Chinese Communist Party Politburo | body | Politburo; Chinese Politburo; Politburo Standing Committee; CCP Politburo; Communist Party Politburo; Communist Party's Politburo; Politburo of the Communist Party; Communist Party of China Political Bureau; CPC Political Bureau; Political Bureau of the CPC Central Committee | CN
Central Military Commission of China | body | Central Military Commission; CMC | CN
State Council of China | body | State Council; China's State Council; China's cabinet | CN
National People's Congress | body | NPC; China's parliament; China's National People's Congress; Chinese parliament | CN
People's Liberation Army | body | PLA; Chinese military; China's military; Chinese People's Liberation Army; People's Liberation Army Navy; PLA Navy; PLAN; Chinese navy; Chinese army; Eastern Theater Command; PLA Eastern Theatre Command; Chinese armed forces | CN
China Coast Guard | body | Chinese Coast Guard; Chinese coast guard; China's coast guard; CCG; China's Coast Guard | CN
Taiwan Affairs Office | body | China's Taiwan Affairs Office | CN
Xinhua | body | Xinhua News Agency | CN
Global Times | body | | CN
Huawei | body | Huawei Technologies | CN
Ministry of Foreign Affairs of Taiwan | body | Taiwanese Foreign Ministry; Taiwan's Foreign Ministry; Taiwan's foreign ministry; Taiwan Ministry of Foreign Affairs | TW
Ministry of National Defense of Taiwan | body | Taiwan's Defense Ministry; Taiwan's Ministry of National Defense; Taiwanese Ministry of National Defense; Taiwan's defence ministry; Taiwan's defense ministry; Taiwan's Defence Ministry | TW
Mainland Affairs Council | body | | TW
Legislative Yuan | body | | TW
Executive Yuan | body | | TW
Kuomintang | body | KMT | TW
Democratic Progressive Party | body | DPP | TW
Ministry of Foreign Affairs of South Korea | body | South Korean Foreign Ministry; Seoul's foreign ministry; South Korea's Foreign Ministry; South Korean foreign ministry; South Korea's foreign ministry; ROK Foreign Ministry | KR
Ministry of National Defense of South Korea | body | South Korean Defense Ministry; South Korea's Defense Ministry; South Korea's Ministry of National Defense; South Korean Ministry of National Defense; Seoul's defense ministry; ROK Ministry of National Defense; South Korean defense ministry; South Korean defence ministry; South Korea's defense ministry; South Korea's defence ministry; Ministry of National Defense | KR
Ministry of Unification of South Korea | body | Unification Ministry; South Korea's Unification Ministry; unification ministry; Ministry of Unification | KR
Joint Chiefs of Staff of South Korea | body | South Korean Joint Chiefs of Staff; South Korea's Joint Chiefs of Staff; Seoul's Joint Chiefs of Staff; South's Joint Chiefs of Staff | KR
National Intelligence Service of South Korea | body | National Intelligence Service; South Korea's National Intelligence Service | KR
Workers' Party of Korea | body | Workers’ Party; Workers' Party; WPK; ruling Workers' Party | KP
Korean People's Army | body | North Korean military; North Korea's military; KPA | KP
KCNA | body | Korean Central News Agency | KP
Supreme People's Assembly | body | North Korea's parliament | KP
Ministry of External Affairs of India | body | Ministry of External Affairs; MEA; Indian Foreign Ministry; India's Foreign Ministry; India's foreign ministry; Indian foreign ministry; External Affairs Ministry; India's Ministry of External Affairs | IN
Lok Sabha | body | Rajya Sabha; Indian parliament; India's parliament | IN
Bharatiya Janata Party | body | BJP | IN
Indian Army | body | Indian army; Indian military; India's military; Indian troops | IN
Indian Navy | body | Indian navy | IN
Pakistan Army | body | Pakistani military; Pakistan's military; Pakistani army; Pakistan Armed Forces | PK
Inter-Services Intelligence | body | ISI | PK
Inter-Services Public Relations | body | ISPR | PK
Department of Foreign Affairs and Trade of Australia | body | DFAT; Department of Foreign Affairs and Trade; Australian Department of Foreign Affairs and Trade; Australia's Department of Foreign Affairs and Trade | AU
Department of Defence of Australia | body | Australian Department of Defence; Australian Defence Department; Australia's Defence Department | AU
Australian Defence Force | body | ADF; Australian Defense Force; Australian military | AU
Ministry of Foreign Affairs and Trade of New Zealand | body | MFAT; New Zealand Ministry of Foreign Affairs and Trade | NZ
Global Affairs Canada | body | Canadian Foreign Ministry; Canadian foreign ministry; Canada's foreign ministry | CA
Department of National Defence of Canada | body | Canadian Department of National Defence; Department of National Defence | CA
Department of Foreign Affairs of the Philippines | body | Philippine Department of Foreign Affairs; DFA; Philippine foreign ministry; Philippines' Department of Foreign Affairs; Philippine Foreign Ministry; Philippine foreign affairs department | PH
Department of National Defense of the Philippines | body | Philippine Department of National Defense; Philippine Defense Department; Department of National Defense; Philippine defense department | PH
Armed Forces of the Philippines | body | AFP chief; Philippine military; Philippine armed forces | PH
Philippine Coast Guard | body | Philippine coast guard; PCG | PH
Department of Foreign Affairs of Ireland | body | Irish Department of Foreign Affairs; Ireland's Department of Foreign Affairs | IE
Dáil | body | Dáil Éireann; Dail | IE
Department of International Relations and Cooperation of South Africa | body | DIRCO; South African Department of International Relations and Cooperation; Department of International Relations and Cooperation | ZA
African National Congress | body | ANC | ZA
Ministry of Foreign Affairs of Russia | body | Russian Foreign Ministry; Russia's Foreign Ministry; Russian foreign ministry; Russia's foreign ministry; Smolenskaya Square | RU
Ministry of Defence of Russia | body | Russian Defence Ministry; Russian Defense Ministry; Russia's Defence Ministry; Russian defence ministry; Russian defense ministry; Russia's defence ministry; Russia's Defense Ministry; Russian Ministry of Defence; Russian Ministry of Defense | RU
Security Council of Russia | body | Russian Security Council; Russia's Security Council | RU
State Duma | body | Duma; Russian parliament; Russia's parliament; Russian State Duma | RU
Federation Council | body | Russia's Federation Council | RU
Russian Armed Forces | body | Russian military; Russian forces; Russia's military; Russian army; Russian troops; Russian armed forces; Black Sea Fleet | RU
FSB | body | Federal Security Service | RU
SVR | body | Foreign Intelligence Service | RU
GRU | body | Russian military intelligence | RU
Roscosmos | body | | RU
Gazprom | body | | RU
Rosneft | body | | RU
Rosatom | body | | RU
Wagner Group | body | Wagner; Africa Corps | RU
TASS | body | Tass | RU
RIA Novosti | body | RIA | RU
Verkhovna Rada | body | Rada; Ukraine's parliament; Ukrainian parliament | UA
Armed Forces of Ukraine | body | Ukrainian forces; Ukrainian military; Ukrainian army; Ukrainian armed forces; Ukraine's military; Ukrainian troops | UA
Security Service of Ukraine | body | SBU; Ukraine's security service | UA
Naftogaz | body | | UA
Israel Defense Forces | body | IDF; Israeli military; Israeli army; Israel Defence Forces; Israeli forces; Israeli troops; Israel's military | IL
Knesset | body | Israeli parliament; Israel's parliament | IL
Mossad | body | | IL
Shin Bet | body | | IL
Likud | body | | IL
Palestine Liberation Organization | body | PLO; Palestine Liberation Organisation | PS
Fatah | body | | PS
Hamas | body | Islamic Resistance Movement | PS
Palestinian Islamic Jihad | body | Islamic Jihad | PS
Hezbollah | body | Hizbollah; Hizbullah; Hezbullah; Lebanese Hezbollah | LB
Lebanese Armed Forces | body | Lebanese army; Lebanese Army | LB
Houthis | body | Houthi; Houthi movement; Ansar Allah; Houthi rebels; Huthis; Ansarullah | YE
Presidential Leadership Council | body | Yemen's Presidential Leadership Council | YE
Islamic Revolutionary Guard Corps | body | IRGC; Revolutionary Guard; Revolutionary Guards; Revolutionary Guard Corps; Iran's Revolutionary Guards; Quds Force; Iran's Revolutionary Guard | IR
Atomic Energy Organization of Iran | body | AEOI; Atomic Energy Organisation of Iran | IR
Supreme National Security Council of Iran | body | Supreme National Security Council; Iran's Supreme National Security Council | IR
Majlis | body | Iranian parliament; Iran's parliament | IR
Guardian Council | body | | IR
IRNA | body | Islamic Republic News Agency | IR
Saudi Press Agency | body | SPA | SA
Saudi Aramco | body | Aramco | SA
Kurdistan Regional Government | body | KRG; Iraqi Kurdistan's government | IQ
Popular Mobilization Forces | body | PMF; Hashd al-Shaabi; Hashed al-Shaabi; Popular Mobilisation Forces | IQ
Iraqi Armed Forces | body | Iraqi army; Iraqi forces; Iraqi security forces; Iraqi Security Forces | IQ
Peshmerga | body | | IQ
Syrian Democratic Forces | body | | SY
YPG | body | People's Protection Units | SY
Hayat Tahrir al-Sham | body | HTS | SY
Free Syrian Army | body | FSA | SY
Syrian National Coalition | body | National Coalition for Syrian Revolutionary and Opposition Forces; Syrian opposition coalition; Syrian Coalition; SOC | SY
High Negotiations Committee | body | HNC; Higher Negotiations Committee; Syrian High Negotiations Committee | SY
Syrian Army | body | Syrian army; Syrian Arab Army; Syrian government forces; Assad regime | SY
White Helmets | body | Syria Civil Defence; Syrian Civil Defence | SY
SANA | body | Syrian Arab News Agency | SY
ISIL | body | ISIS; Islamic State; Daesh; Da'esh; Da’esh; Islamic State group; Islamic State in Iraq and the Levant; Islamic State of Iraq and the Levant; Islamic State of Iraq and Syria; so-called Islamic State; IS group |
Islamic State Khorasan | body | ISIS-K; ISKP; Islamic State Khorasan Province; ISIS-Khorasan |
al-Qaeda | body | al-Qaida; Al Qaeda; Al-Qaeda; al Qaeda; Al-Qaida |
Taliban | body | Afghan Taliban; Islamic Emirate | AF
Haqqani network | body | Haqqani Network | AF
Tehreek-e-Taliban Pakistan | body | TTP; Pakistani Taliban; Tehrik-e-Taliban Pakistan | PK
Lashkar-e-Taiba | body | Lashkar-e-Tayyiba; LeT | PK
Jaish-e-Mohammed | body | Jaish-e-Mohammad; JeM | PK
PKK | body | Kurdistan Workers' Party; Kurdistan Workers’ Party | TR
Justice and Development Party | body | AKP; AK Party | TR
Grand National Assembly of Turkey | body | Turkish parliament; Turkey's parliament; Turkish Grand National Assembly | TR
Anadolu | body | Anadolu Agency; Anadolu News Agency | TR
Al-Shabaab | body | al-Shabab; Al Shabaab; al-Shabaab; Al-Shabab; al Shabaab | SO
Boko Haram | body | | NG
M23 | body | M23 rebels; March 23 Movement; M23 rebel group | CD
Allied Democratic Forces | body | ADF rebels | CD
Rapid Support Forces | body | RSF; paramilitary Rapid Support Forces | SD
Sudanese Armed Forces | body | Sudanese army; Sudan's army; Sudanese military; SAF | SD
Transitional Sovereignty Council | body | Sovereign Council; Sovereignty Council; Sudan's Sovereign Council; Transitional Sovereign Council | SD
Tigray People's Liberation Front | body | TPLF; Tigrayan forces; Tigray People’s Liberation Front | ET
Oromo Liberation Army | body | OLA | ET
Government of National Unity of Libya | body | Government of National Unity; Libya's Government of National Unity | LY
Government of National Accord of Libya | body | Government of National Accord; GNA | LY
Libyan National Army | body | LNA; Libyan Arab Armed Forces | LY
Polisario Front | body | Polisario | EH
Tatmadaw | body | Myanmar military; Myanmar's military; Burmese military; Myanmar army; military junta in Myanmar; Myanmar junta; Myanmar's junta; Burmese junta | MM
State Administration Council of Myanmar | body | State Administration Council | MM
National Unity Government of Myanmar | body | National Unity Government; NUG; Myanmar's National Unity Government | MM
National League for Democracy | body | NLD | MM
Arakan Army | body | | MM
Communist Party of Vietnam | body | Vietnamese Communist Party; Vietnam's Communist Party | VN
Farc | body | FARC; Revolutionary Armed Forces of Colombia | CO
National Liberation Army of Colombia | body | National Liberation Army; ELN | CO
National Assembly of Venezuela | body | Venezuela's National Assembly; Venezuelan National Assembly | VE
PDVSA | body | Petróleos de Venezuela; Petroleos de Venezuela | VE
Tren de Aragua | body | | VE
Transitional Presidential Council of Haiti | body | Transitional Presidential Council; Haiti's transitional council | HT
Itamaraty Palace | body | Brazilian Foreign Ministry; Brazil's Foreign Ministry; Brazilian foreign ministry; Brazil's foreign ministry | BR
Secretariat of Foreign Affairs of Mexico | body | Secretaría de Relaciones Exteriores; Mexican Foreign Ministry; Mexico's Foreign Ministry; Mexico's foreign ministry; Mexican foreign ministry; Foreign Relations Secretariat | MX
Turkish Cypriot administration | body | Turkish Republic of Northern Cyprus; TRNC | CY
Republika Srpska | body | Bosnian Serb republic | BA
Donetsk People's Republic | body | DPR; Donetsk People’s Republic; self-proclaimed Donetsk People's Republic | UA
Luhansk People's Republic | body | LPR; Lugansk People's Republic; Luhansk People’s Republic | UA
Syrian opposition | body | |
Office of the Secretary-General of NATO | body | |
IRIA | body | International Relations Institute of Australia |
Center for Strategic and International Studies | body | CSIS | US
United States Studies Centre | body | US Studies Centre; U.S. Studies Centre | AU
Chatham House | body | Royal Institute of International Affairs | GB
International Institute for Strategic Studies | body | IISS | GB
Council on Foreign Relations | body | | US
Brookings Institution | body | Brookings | US
Carnegie Endowment for International Peace | body | Carnegie Endowment | US
RAND Corporation | body | RAND; Rand Corporation | US
Atlantic Council | body | | US
Lowy Institute | body | | AU
Reuters | body | Reuters news agency | 
Associated Press | body | AP; The Associated Press |
Agence France-Presse | body | AFP |
Kyodo News | body | Kyodo; Kyodo news agency | JP
NHK | body | | JP
Nikkei Asia | body | Nikkei | JP
Yonhap | body | Yonhap News Agency; Yonhap news agency | KR
Bloomberg | body | Bloomberg News |
CNN | body | | US
BBC | body | | GB
Al Jazeera | body | | QA
Axios | body | | US
Politico | body | | 
The New York Times | body | New York Times | US
The Washington Post | body | Washington Post | US
The Wall Street Journal | body | Wall Street Journal | US
Financial Times | body | The Financial Times | GB
The Guardian | body | | GB
`;
