// Regions, provinces, seas, straits, islands and sites. Cells: kind | state (empty where it belongs to none or to
// several) | IANA time zone (empty where there is none) | names; other spellings joined by "=", the usual one first.
export const REGIONS = `
region | UA | Europe/Simferopol | Crimea=Crimean Peninsula=Crimean peninsula
region | UA | Europe/Kyiv | Donbas=Donbass; Donetsk Oblast; Luhansk Oblast; Donetsk region; Luhansk region; Kherson region; Zaporizhzhia region; Kharkiv region; Odesa region; Sumy region; Bukovina; Transcarpathia; Zakarpattia
region | CN | Asia/Shanghai | Tibet=Xizang; Inner Mongolia; Guangdong; Sichuan; Yunnan; Hainan; Fujian; Zhejiang; Jiangsu; Hubei; Hunan; Shandong; Anhui; Henan; Hebei; Shanxi; Shaanxi; Liaoning; Jilin; Heilongjiang; Guangxi; Guizhou; Gansu; Qinghai; Ningxia; Jiangxi; Pearl River Delta; Greater Bay Area; Manchuria
region | CN | Asia/Urumqi | Xinjiang=Xinjiang Uyghur Autonomous Region=Xinjiang Uighur Autonomous Region
region | IN | Asia/Kolkata | Jammu and Kashmir=Jammu & Kashmir; Ladakh; Arunachal Pradesh; Punjab; Assam; Manipur; Gujarat; Maharashtra; Tamil Nadu; Kerala; West Bengal; Uttar Pradesh; Bihar; Rajasthan; Karnataka; Telangana; Andhra Pradesh; Odisha; Madhya Pradesh; Haryana; Himachal Pradesh; Uttarakhand; Sikkim; Mizoram; Nagaland; Tripura; Meghalaya; Galwan Valley; Pangong Tso; Siachen Glacier=Siachen; Andaman and Nicobar Islands; Lakshadweep; Depsang; Demchok; Tawang; Aksai Chin
region | | Asia/Kolkata | Kashmir
region | PK | Asia/Karachi | Balochistan=Baluchistan; Khyber Pakhtunkhwa; Sindh; Azad Kashmir; Gilgit-Baltistan; Waziristan; North Waziristan; South Waziristan
region | PS | Asia/Gaza | Gaza Strip=Gaza; Philadelphi corridor=Philadelphi Corridor; Netzarim corridor=Netzarim Corridor
region | SY | Asia/Damascus | Golan Heights=Golan; Rojava; Idlib province; northeast Syria; northeastern Syria; northwest Syria; northern Syria; southern Syria
region | IQ | Asia/Baghdad | Kurdistan Region=Kurdistan Region of Iraq=Iraqi Kurdistan; Anbar; Anbar province; Nineveh Plains; Diyala; Mount Sinjar; Salahaddin
region | ET | Africa/Addis_Ababa | Tigray; Amhara; Oromia; Ogaden; Somali Region; Benishangul-Gumuz
region | SD | Africa/Khartoum | Darfur=West Darfur; North Darfur; South Darfur; Kordofan; North Kordofan; South Kordofan; Gezira; Blue Nile state; Abyei
region | CD | Africa/Lubumbashi | North Kivu; South Kivu; Ituri; Kivu; Katanga
region | SO | Africa/Mogadishu | Somaliland; Puntland; Jubaland
region | KE | Africa/Nairobi | Turkana
region | NG | Africa/Lagos | Borno; Niger Delta; Borno State; Zamfara; Biafra; Rivers State
region | MM | Asia/Yangon | Rakhine=Rakhine State; Shan State; Kachin State; Chin State; Kayah State; Karen State; Kokang; Sagaing Region; Kayin State
region | TH | Asia/Bangkok | Isan; Pattani
region | ID | Asia/Jayapura | Papua=West Papua
region | ID | Asia/Jakarta | Java; Sumatra; Aceh; Natuna=Natuna Islands; Kalimantan; Sulawesi; East Kalimantan; West Java
region | PH | Asia/Manila | Mindanao; Luzon; Visayas; Sulu
region | MY | Asia/Kuching | Sabah; Sarawak
region | RU | Europe/Moscow | Chechnya; Dagestan; Ingushetia; Tatarstan; Kursk region; Belgorod region; Bryansk region; North Ossetia; Kalmykia; Leningrad region; Karelia; Siberia
region | | | North Caucasus; South Caucasus; Caucasus; Balkans; Western Balkans; Baltics; Baltic states; Scandinavia; Central Europe; Eastern Europe; Western Europe; Europe; Asia; Africa; Middle East; Near East; Central Asia; South Asia; Southeast Asia=South-East Asia; East Asia; Northeast Asia; Asia-Pacific; Indo-Pacific; Pacific; Oceania; Latin America; Caribbean; South America; Central America; North America; Americas; Western Hemisphere; Sub-Saharan Africa=sub-Saharan Africa; North Africa; West Africa; East Africa; Horn of Africa; Southern Africa; Central Africa; Sahel; Maghreb; Levant; Gulf; Persian Gulf; Arabian Gulf; Arabian Peninsula; Korean Peninsula=Korean peninsula; Arctic; Antarctica; Great Lakes region; Iberian Peninsula; Eurasia; Balkan Peninsula; Fertile Crescent; Northern Triangle; Amazon; Sinai Peninsula; Sahara; Global South; Mekong region; Polynesia; Melanesia; Nordic countries; Lake Chad Basin; Darién Gap=Darien Gap; Himalayas; Kurdistan; Golden Triangle
region | GE | Asia/Tbilisi | Abkhazia; South Ossetia; Adjara
region | AZ | Asia/Baku | Nagorno-Karabakh=Karabakh=Artsakh; Zangezur corridor=Zangezur Corridor; Lachin corridor=Lachin Corridor
region | AM | Asia/Yerevan | Syunik; Tavush; Zangezur
region | MD | Europe/Chisinau | Transnistria=Transdniestria=Trans-Dniester; Gagauzia
region | CY | Asia/Nicosia | Northern Cyprus=northern Cyprus; Akrotiri; Dhekelia
region | RS | Europe/Belgrade | Vojvodina; Preševo Valley; Sandžak
region | BA | Europe/Sarajevo | Brčko=Brcko; Brčko District
region | ES | Europe/Madrid | Catalonia; Basque Country; Andalusia; Galicia
region | ES | Atlantic/Canary | Canary Islands
region | FR | Europe/Paris | Corsica; Alsace; Brittany; Provence; Côte d'Azur
region | FR | America/Cayenne | French Guiana; Kourou
region | FR | Indian/Mayotte | Mayotte
region | FR | Indian/Reunion | Réunion=Reunion Island
region | FR | America/Martinique | Martinique; Guadeloupe
region | GB | Europe/London | Northern Ireland; Scotland; Wales; England; Ulster; Orkney; Shetland; Isle of Wight; Channel Islands; Jersey; Guernsey; Isle of Man
region | DE | Europe/Berlin | Bavaria; Saxony; North Rhine-Westphalia; Hesse; Brandenburg; Schleswig-Holstein; Baden-Württemberg=Baden-Wuerttemberg; Lower Saxony; Thuringia; Saarland; Rhineland-Palatinate; Mecklenburg-Western Pomerania
region | IT | Europe/Rome | Sicily; Sardinia; Tuscany; Puglia=Apulia; Lombardy; South Tyrol; Umbria; Veneto; Calabria; Piedmont
region | BE | Europe/Brussels | Flanders; Wallonia
region | PL | Europe/Warsaw | Silesia; Suwałki Gap=Suwalki Gap=Suwalki corridor; Podlasie
region | RO | Europe/Bucharest | Transylvania; Dobruja
region | GR | Europe/Athens | Western Thrace; Thrace; Evros
region | AL | Europe/Tirane | Epirus
region | CA | America/Toronto | Ontario; Quebec=Québec
region | CA | America/Vancouver | British Columbia
region | CA | America/Edmonton | Alberta
region | CA | America/Regina | Saskatchewan
region | CA | America/Winnipeg | Manitoba
region | CA | America/Halifax | Nova Scotia; New Brunswick; Prince Edward Island; Newfoundland and Labrador; Newfoundland; Labrador
region | CA | America/Whitehorse | Yukon
region | CA | America/Iqaluit | Nunavut; Northwest Territories; Iqaluit
region | US | America/New_York | New York State; New Jersey; Pennsylvania; Massachusetts; Connecticut; Delaware; Maryland; Virginia; West Virginia; North Carolina; South Carolina; Florida; Ohio; Michigan; Maine; New Hampshire; Vermont; Indiana; Kentucky; New England; Long Island
region | US | America/Chicago | Texas; Illinois; Wisconsin; Minnesota; Iowa; Missouri; Arkansas; Louisiana; Mississippi; Alabama; Tennessee; Oklahoma; Kansas; Nebraska; North Dakota; South Dakota
region | US | America/Denver | Colorado; Utah; Wyoming; Montana; Idaho; New Mexico
region | US | America/Phoenix | Arizona
region | US | America/Los_Angeles | California; Nevada; Oregon; Washington State=Washington state
region | US | America/Anchorage | Alaska
region | US | Pacific/Honolulu | Hawaii
region | US | Pacific/Wake | Wake Island
region | AU | Australia/Sydney | New South Wales; Tasmania
region | AU | Australia/Brisbane | Queensland
region | AU | Australia/Perth | Western Australia
region | AU | Australia/Darwin | Northern Territory
region | AU | Australia/Adelaide | South Australia
region | BR | America/Sao_Paulo | Minas Gerais; Rio Grande do Sul; Mato Grosso; Rondônia; Roraima; Bahia
region | MX | America/Mexico_City | Chiapas; Sinaloa; Baja California; Sonora; Chihuahua; Tamaulipas; Jalisco; Michoacán=Michoacan; Yucatán=Yucatan; Guerrero; Quintana Roo
region | AR | America/Argentina/Buenos_Aires | Patagonia; Tierra del Fuego
region | CL | Pacific/Easter | Easter Island
region | EC | Pacific/Galapagos | Galápagos Islands=Galapagos Islands
region | GY | America/Guyana | Essequibo=Esequibo
region | TZ | Africa/Dar_es_Salaam | Tanganyika
region | YE | Asia/Aden | Hadramawt=Hadhramaut; Saada province
region | LB | Asia/Beirut | Shebaa Farms; Bekaa Valley=Beqaa Valley; southern Lebanon; Dahiyeh; south Lebanon; Mount Lebanon
region | IL | Asia/Jerusalem | Galilee; Negev; Judea and Samaria
region | EG | Africa/Cairo | Sinai; Rafah crossing=Rafah Crossing
region | IR | Asia/Tehran | Khuzestan; Sistan-Baluchestan=Sistan and Baluchestan; Iranian Kurdistan
region | TR | Europe/Istanbul | Anatolia; Bosphorus=Bosporus; Bosphorus Strait; Dardanelles
region | LY | Africa/Tripoli | Cyrenaica; Fezzan; Tripolitania
region | PG | Pacific/Bougainville | Bougainville
region | SB | Pacific/Guadalcanal | Guadalcanal; Malaita
region | JP | Asia/Tokyo | Northern Territories; Ryukyu Islands=Ryukyus; Kyushu; Honshu; Shikoku; Okinawa Prefecture; Tohoku; Nansei Islands=southwestern islands; Sado Island; Minamitorishima
region | KR | Asia/Seoul | Gyeonggi Province; Gangwon Province
region | FI | Europe/Mariehamn | Åland=Åland Islands=Aland Islands
region | PT | Atlantic/Madeira | Madeira
region | VA | Europe/Vatican | St. Peter's Square=St Peter's Square
island | JP | Asia/Tokyo | Senkaku Islands=Senkakus=Diaoyu Islands=Diaoyutai=Diaoyus=Diaoyu
island | KR | Asia/Seoul | Dokdo=Takeshima=Liancourt Rocks
island | | | Spratly Islands=Spratlys=Nansha Islands; Paracel Islands=Paracels=Xisha Islands; Scarborough Shoal=Huangyan Island; Second Thomas Shoal=Ayungin Shoal=Ren'ai Jiao=Ren'ai Reef; Mischief Reef; Fiery Cross Reef; Subi Reef; Whitsun Reef; Sabina Shoal; Thitu Island; Vanguard Bank; Ieodo; Heglig; Abu Musa; Greater Tunb; Hans Island; Okinotorishima; Borneo; New Guinea; Hispaniola
island | RU | Asia/Sakhalin | Kurils=Southern Kurils; Iturup; Kunashir
sea | | | East China Sea; South China Sea=West Philippine Sea; Taiwan Strait=Taiwan Straits; Sea of Japan=East Sea; Yellow Sea=West Sea; Philippine Sea; Black Sea; Baltic Sea=Baltic; Mediterranean Sea=Mediterranean; Eastern Mediterranean=eastern Mediterranean; Red Sea; Gulf of Aden; Arabian Sea; Strait of Hormuz=Hormuz Strait; Bab al-Mandab=Bab el-Mandeb=Bab al-Mandab Strait; Suez Canal; Panama Canal; Sea of Azov=Azov Sea; Kerch Strait; Aegean Sea=Aegean; Adriatic Sea=Adriatic; Caspian Sea=Caspian; North Sea; Barents Sea; Bering Sea; Bering Strait; Arctic Ocean; Atlantic Ocean=Atlantic; Pacific Ocean; Indian Ocean; Bay of Bengal; Gulf of Oman; Strait of Malacca=Malacca Strait; Gulf of Thailand; Gulf of Tonkin; Tasman Sea; Coral Sea; Caribbean Sea; Gulf of Mexico=Gulf of America; English Channel=Channel; Strait of Gibraltar; Gulf of Guinea; Lake Chad; Dead Sea; Sea of Okhotsk; Miyako Strait; Bashi Channel=Luzon Strait; Tsugaru Strait; Tsushima Strait; Lombok Strait; Sunda Strait; Natuna Sea=North Natuna Sea; Celebes Sea; Timor Sea; Gulf of Finland; Danube; Dnipro River=Dnieper; Nile=Blue Nile; Mekong; Rio Grande; Yalu River; Tumen River; Euphrates; Tigris; Indus; Amazon River; Great Barrier Reef; South Pacific; North Atlantic; Western Pacific=western Pacific; Gulf of Aqaba; Sea of Marmara; Bosporus Strait; Northern Sea Route
site | US | America/New_York | Camp David; Capitol=U.S. Capitol; Blair House; Andrews Air Force Base=Joint Base Andrews; Rose Garden; Trump Tower; Arlington National Cemetery; UN headquarters=U.N. headquarters=UN Headquarters=U.N. Headquarters; East Room; Fort McNair; Wall Street; Eisenhower Executive Office Building; Situation Room; Harry S. Truman Building
site | US | America/Anchorage | Joint Base Elmendorf-Richardson
site | GB | Europe/London | Windsor Castle; Lancaster House; Trafalgar Square; Westminster Abbey; Westminster Hall; Heathrow; RAF Fairford; Old Bailey; Trump Turnberry; Chevening; Marlborough House; Blenheim Palace; Hillsborough Castle; RAF Northolt
site | FR | Europe/Paris | Palace of Versailles; Hôtel de Marigny; Arc de Triomphe; Eiffel Tower; Notre Dame=Notre-Dame; Les Invalides; Charles de Gaulle Airport
site | DE | Europe/Berlin | Ramstein Air Base; Schloss Bellevue=Bellevue Palace; Brandenburg Gate; Hotel Bayerischer Hof; Schloss Meseberg; Villa Borsig; Reichstag
site | RU | Europe/Moscow | Red Square; Grand Kremlin Palace; Konstantin Palace; Bocharov Ruchei; Lefortovo; Vnukovo; Sheremetyevo
site | CN | Asia/Shanghai | Great Hall of the People; Diaoyutai State Guesthouse=Diaoyutai guest house=Diaoyutai guesthouse=Diaoyutai State Guest House; Tiananmen Square; Forbidden City; Temple of Heaven; Great Wall; Hongqiao State Guesthouse; Yanqi Lake
site | JP | Asia/Tokyo | Akasaka Palace=State Guest House; Imperial Palace; Yasukuni Shrine=Yasukuni; Iikura Guest House=Iikura House; Yokota Air Base; Kadena Air Base; Fukushima Daiichi; Haneda; Narita; Hiroshima Peace Memorial Park; Kantei; Fukushima nuclear plant; Futenma air base; Camp Schwab
site | KR | Asia/Seoul | Yongsan; Demilitarized Zone=Demilitarised Zone=DMZ; Joint Security Area=JSA; Peace House; Osan
site | IN | Asia/Kolkata | Hyderabad House; Rashtrapati Bhavan; Taj Mahal; Red Fort; Raisina Hill; Bharat Mandapam; Sabarmati Ashram; Attari; Wagah
site | TR | Europe/Istanbul | Dolmabahçe Palace=Dolmabahce Palace; Hagia Sophia; Çırağan Palace=Ciragan Palace; Incirlik Air Base; Vahdettin Pavilion
site | IL | Asia/Jerusalem | Ben Gurion Airport; Yad Vashem; Western Wall; King David Hotel; Kirya; Temple Mount=Al-Aqsa Mosque=Al-Aqsa=Al-Aqsa compound=Haram al-Sharif
site | SA | Asia/Riyadh | Al-Yamamah Palace; Ritz-Carlton Riyadh; Al-Salam Palace; Diriyah Palace
site | BE | Europe/Brussels | NATO headquarters=NATO Headquarters; Berlaymont; Europa building; Justus Lipsius; Egmont Palace; SHAPE; Val Duchesse
site | CH | Europe/Zurich | Palais des Nations; Villa La Grange
site | AT | Europe/Vienna | Hofburg; Palais Coburg; Vienna International Centre; Grand Hotel Wien
site | NL | Europe/Amsterdam | Peace Palace; Catshuis
site | IT | Europe/Rome | Quirinale=Quirinal Palace; Palazzo Madama; Villa Madama; Villa Doria Pamphilj
site | VA | Europe/Vatican | Apostolic Palace; St. Peter's Basilica=St Peter's Basilica; Sistine Chapel
site | PL | Europe/Warsaw | Belweder; Royal Castle in Warsaw=Warsaw's Royal Castle
site | UA | Europe/Kyiv | Mariinskyi Palace=Mariinsky Palace; Maidan=Independence Square; Bankova; Antonov Airport; Babyn Yar; Zaporizhzhia nuclear power plant=Zaporizhzhia Nuclear Power Plant; Kakhovka dam; Hostomel airport
site | EG | Africa/Cairo | Al-Ittihadiya Palace=Ittihadiya Palace; Tahrir Square; Al-Azhar
site | IQ | Asia/Baghdad | Green Zone; Ain al-Asad=Al Asad; al-Asad Airbase; Speicher; Mosul Dam; Haditha Dam; Baghdad International Airport; Taji
site | AF | Asia/Kabul | Bagram Air Base=Bagram Airfield; Kabul airport=Hamid Karzai International Airport
site | KP | Asia/Pyongyang | Kim Il Sung Square; Kumsusan Palace; Sohae Satellite Launching Station
site | AU | Australia/Sydney | Kirribilli House; Admiralty House
site | AU | Australia/Darwin | Robertson Barracks; RAAF Tindal; Pine Gap
site | CU | America/Havana | Palace of the Revolution
site | BR | America/Sao_Paulo | Planalto Palace=Palácio do Planalto; Alvorada Palace
site | MX | America/Mexico_City | National Palace; Chapultepec Castle
site | AR | America/Argentina/Buenos_Aires | Olivos; Teatro Colón
site | ET | Africa/Addis_Ababa | African Union headquarters; Africa Hall
site | QA | Asia/Qatar | Al Udeid Air Base=Al-Udeid Air Base
site | SY | Asia/Damascus | Tishreen Palace; Sednaya; Hmeimim air base; Shayrat; Shayrat air base
site | SG | Asia/Singapore | Istana; Shangri-La Hotel; Sentosa; Capella Hotel; Changi Naval Base
site | PH | Asia/Manila | Camp Aguinaldo; Subic; Fort Bonifacio
`;
