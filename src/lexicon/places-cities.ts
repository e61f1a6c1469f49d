// Cities that host diplomacy or stand in the news, other than capitals. Cells: state | IANA time zone | names;
// other spellings of one city are joined by "=", the usual one first.
export const CITIES = `
AE | Asia/Dubai | Dubai; Sharjah; Fujairah; Ras al-Khaimah
AF | Asia/Kabul | Kandahar; Herat; Mazar-i-Sharif=Mazar-e-Sharif; Jalalabad; Kunduz; Bagram; Lashkar Gah
AO | Africa/Luanda | Lobito; Benguela; Cabinda
AR | America/Argentina/Buenos_Aires | Rosario; Mar del Plata; Bariloche; Ushuaia; Mendoza
AT | Europe/Vienna | Salzburg; Graz; Linz; Innsbruck; Alpbach
AU | Australia/Sydney | Sydney; Melbourne; Newcastle
AU | Australia/Brisbane | Brisbane; Cairns; Townsville
AU | Australia/Perth | Perth; Fremantle
AU | Australia/Darwin | Darwin; Alice Springs
AU | Australia/Adelaide | Adelaide
AU | Australia/Hobart | Hobart
AZ | Asia/Baku | Ganja; Nakhchivan; Shusha; Stepanakert=Khankendi; Lachin
BA | Europe/Sarajevo | Banja Luka; Mostar; Srebrenica; Tuzla
BD | Asia/Dhaka | Chittagong=Chattogram; Cox's Bazar=Cox’s Bazar
BE | Europe/Brussels | Antwerp; Ghent; Bruges; Liège=Liege; Mons; Ostend; Leuven; Zeebrugge
BG | Europe/Sofia | Varna; Plovdiv; Burgas
BR | America/Sao_Paulo | São Paulo=Sao Paulo; Rio de Janeiro; Belo Horizonte; Porto Alegre; Curitiba; Foz do Iguaçu=Foz do Iguacu
BR | America/Belem | Belém=Belem
BR | America/Manaus | Manaus; Boa Vista
BR | America/Fortaleza | Fortaleza
BR | America/Bahia | Salvador da Bahia
BY | Europe/Minsk | Gomel; Grodno; Vitebsk; Babruysk; Viskuli
CA | America/Toronto | Toronto; Montreal=Montréal; Quebec City; La Malbaie; Charlevoix; Gatineau; Niagara Falls
CA | America/Vancouver | Vancouver
CA | America/Edmonton | Calgary; Edmonton; Kananaskis; Banff
CA | America/Winnipeg | Winnipeg
CA | America/Halifax | Halifax
CD | Africa/Lubumbashi | Goma; Bukavu; Lubumbashi; Bunia; Uvira; Kolwezi
CH | Europe/Zurich | Geneva; Zurich=Zürich; Basel; Lausanne; Davos; Montreux; Lugano; Lucerne; Bürgenstock=Burgenstock; Crans-Montana; St. Gallen
CI | Africa/Abidjan | Bouaké=Bouake
CL | America/Santiago | Valparaíso=Valparaiso; Viña del Mar; Punta Arenas; Antofagasta
CM | Africa/Douala | Douala; Bamenda
CN | Asia/Shanghai | Shanghai; Guangzhou; Shenzhen; Tianjin; Wuhan; Chengdu; Chongqing; Xi'an=Xi’an=Xian; Hangzhou; Nanjing; Qingdao; Xiamen; Kunming; Dalian; Harbin; Shenyang; Sanya; Boao; Guilin; Tunxi; Anji; Yangzhou; Zhuhai; Zhangjiakou; Guiyang; Lhasa; Jinan; Fuzhou; Ningbo; Suzhou; Zhengzhou; Changsha; Hefei; Beidaihe; Dunhuang; Qufu; Dandong; Hunchun
CN | Asia/Urumqi | Urumqi=Ürümqi; Kashgar; Hotan
CO | America/Bogota | Medellín=Medellin; Cali; Cartagena; Barranquilla; Cúcuta=Cucuta; Santa Marta; Leticia
CU | America/Havana | Santiago de Cuba; Guantánamo Bay=Guantanamo Bay=Guantánamo=Guantanamo
CY | Asia/Nicosia | Limassol; Larnaca; Paphos; Famagusta; Varosha; Kyrenia
CZ | Europe/Prague | Brno; Ostrava; Karlovy Vary
DE | Europe/Berlin | Munich=München; Hamburg; Frankfurt; Bonn; Cologne; Düsseldorf=Dusseldorf; Stuttgart; Dresden; Leipzig; Heiligendamm; Ramstein; Elmau; Schloss Elmau; Nuremberg; Meseberg; Potsdam; Hanover; Bremen; Kiel; Rostock; Münster=Muenster; Weimar; Grafenwöhr; Wiesbaden; Lubmin; Petersberg; Baden-Baden; Aachen; Weissenhaus
DK | Europe/Copenhagen | Aarhus; Marienborg; Odense; Aalborg; Bornholm
DZ | Africa/Algiers | Oran; Constantine; Tindouf; Annaba
EC | America/Guayaquil | Guayaquil; Cuenca
EE | Europe/Tallinn | Narva; Tartu
EG | Africa/Cairo | Alexandria; Sharm el-Sheikh=Sharm El-Sheikh=Sharm el Sheikh=Sharm El Sheikh; Luxor; Aswan; El Alamein; Port Said; Ismailia; Hurghada; El-Arish=Al-Arish; New Administrative Capital; Suez
ES | Europe/Madrid | Barcelona; Seville; Granada; Valencia; Málaga=Malaga; Bilbao; Santander; Toledo; Palma de Mallorca; Rota; Ceuta; Melilla; Alicante; La Toja; Córdoba=Cordoba; Zaragoza
ES | Atlantic/Canary | Las Palmas; Tenerife
ET | Africa/Addis_Ababa | Mekelle=Mekele; Gondar; Bahir Dar; Lalibela; Axum; Dire Dawa; Hawassa; Jijiga
FI | Europe/Helsinki | Turku; Tampere; Kultaranta; Rovaniemi; Naantali; Oulu; Lappeenranta
FR | Europe/Paris | Marseille; Lyon; Strasbourg; Bordeaux; Toulouse; Lille; Biarritz; Cannes; Versailles; Montpellier; Toulon; Brest; Le Touquet; Deauville; Évian=Evian; Amiens; Arromanches; Omaha Beach; Colleville-sur-Mer; Verdun; Le Havre; Calais; Dunkirk; Normandy; Fort de Brégançon=Bregancon=Brégançon; Rambouillet; Aix-en-Provence; Avignon; Nantes; Rennes; Le Bourget; Grenoble; Évian-les-Bains
GB | Europe/London | Edinburgh; Glasgow; Liverpool; Manchester; Birmingham; Cardiff; Belfast; Carbis Bay; St Ives; Cornwall; Brighton; Leeds; Bristol; Oxford; Cambridge; Portsmouth; Plymouth; Salisbury; Aberdeen; Gleneagles; Lough Erne; Sandhurst; Windsor; Watford; Blackpool; Nottingham; Sheffield; Falmouth; Newport; Dover; Derry; Londonderry; Turnberry; Balmoral; Blenheim; Woodstock; Wilton Park; Farnborough; Faslane; Lossiemouth; Southampton; Chequers; Lakenheath; RAF Mildenhall
GE | Asia/Tbilisi | Batumi; Gori; Sukhumi; Tskhinvali; Kutaisi; Poti; Zugdidi; Anaklia
GH | Africa/Accra | Kumasi
GM | Africa/Banjul | Serrekunda
GR | Europe/Athens | Thessaloniki; Souda Bay; Crete; Rhodes; Corfu; Lesbos; Alexandroupoli=Alexandroupolis; Delphi; Piraeus; Kastellorizo; Mykonos; Larissa; Sounion; Lagonisi; Vouliagmeni
GT | America/Guatemala | Antigua Guatemala; Quetzaltenango
HN | America/Tegucigalpa | San Pedro Sula
HR | Europe/Zagreb | Dubrovnik; Zadar; Rijeka; Vukovar
HT | America/Port-au-Prince | Cap-Haïtien=Cap-Haitien; Les Cayes
HU | Europe/Budapest | Debrecen; Szeged; Visegrád=Visegrad; Paks; Gödöllő=Godollo
ID | Asia/Jakarta | Surabaya; Bandung; Yogyakarta; Bogor; Semarang; Magelang; Borobudur; Batam; Medan; Banda Aceh; Bekasi
ID | Asia/Makassar | Bali; Nusa Dua; Denpasar; Labuan Bajo; Makassar; Lombok
ID | Asia/Jayapura | Jayapura
IE | Europe/Dublin | Cork; Galway; Shannon; Limerick; Dundalk; Farmleigh; Kilkenny
IL | Asia/Jerusalem | Haifa; Beersheba=Be'er Sheva; Eilat; Sde Boker; Ashdod; Ashkelon; Caesarea; Nazareth; Sderot; Kiryat Shmona; Metula; Dimona; Netanya; Herzliya; Rehovot
IN | Asia/Kolkata | Mumbai=Bombay; Kolkata=Calcutta; Chennai=Madras; Bengaluru=Bangalore; Hyderabad; Ahmedabad; Jaipur; Goa; Udaipur; Varanasi; Agra; Srinagar; Lucknow; Amritsar; Gandhinagar; Kochi; Visakhapatnam; Pune; Mamallapuram; Kumarakom; Dharamsala=Dharamshala; Leh; Pulwama; Uri; Guwahati; Imphal; Thiruvananthapuram; Chandigarh; Pahalgam; Gurugram; Pathankot; Siliguri; Ayodhya
IQ | Asia/Baghdad | Erbil=Irbil; Basra; Mosul; Kirkuk; Najaf; Karbala; Sulaymaniyah=Sulaimaniyah=Sulaimani; Fallujah; Ramadi; Tikrit; Sinjar; Tal Afar; Baiji; Dohuk=Duhok; Samarra; Amerli; Haditha; al-Qaim; Nineveh; Amirli
IR | Asia/Tehran | Isfahan=Esfahan; Mashhad; Qom; Natanz; Fordow=Fordo; Bushehr; Tabriz; Shiraz; Bandar Abbas; Arak; Chabahar; Ahvaz; Kharg Island; Parchin; Kerman; Sanandaj; Urmia
IS | Atlantic/Reykjavik | Keflavik; Akureyri; Thingvellir
IT | Europe/Rome | Milan; Naples; Venice; Florence; Turin; Bologna; Genoa; Palermo; Taormina; Trieste; Lampedusa; Matera; Bari; Verona; Siena; Capri; Catania; Borgo Egnazia; Fiuggi; Anagni; Sigonella; Aviano; Gaeta; Stresa; Pescara; Savelletri; L'Aquila; Lucca; Ischia; Rapallo; Cernobbio; Vicenza; Ravello
JM | America/Jamaica | Montego Bay; Ocho Rios
JP | Asia/Tokyo | Hiroshima; Nagasaki; Osaka; Kyoto; Kobe; Nagoya; Fukuoka; Sapporo; Yokohama; Karuizawa; Ise-Shima; Okinawa; Naha; Yokosuka; Sendai; Nara; Hokkaido; Fukushima; Niigata; Kanazawa; Hakone; Nikko; Kagoshima; Kitakyushu; Toyako; Iwakuni; Sasebo; Ishigaki; Yonaguni; Iwo Jima; Misawa; Kadena; Matsumoto; Ibusuki; Yamaguchi; Nagato; Atami; Hakodate; Kumamoto; Okayama; Takamatsu; Odawara; Henoko; Futenma; Ginowan; Mageshima; Shimonoseki
KE | Africa/Nairobi | Mombasa; Naivasha; Kisumu; Garissa; Lamu; Dadaab; Kakuma; Manda Bay
KG | Asia/Bishkek | Osh; Batken; Cholpon-Ata
KH | Asia/Phnom_Penh | Siem Reap; Sihanoukville; Ream; Poipet; Ream Naval Base
KP | Asia/Pyongyang | Kaesong; Wonsan; Yongbyon; Sohae; Punggye-ri; Mount Paektu; Mount Kumgang; Sinuiju; Sunan; Sinpo; Rason; Tongchang-ri; Hamhung; Kangson; Yonphyong
KR | Asia/Seoul | Busan=Pusan; Incheon; Panmunjom; Daegu; Gwangju; Jeju; Jeju Island; Pyeongtaek; Camp Humphreys; Gyeongju; Daejeon; Ulsan; Pyeongchang=PyeongChang; Gimhae; Sejong; Osan Air Base; Suwon; Gangneung; Paju; Seongju; Yeonpyeong Island; Gapyeong; Pohang; Goseong; Geoje
KZ | Asia/Almaty | Almaty; Aktau; Baikonur; Shymkent; Turkistan; Karaganda; Semipalatinsk; Burabay
LA | Asia/Vientiane | Luang Prabang
LB | Asia/Beirut | Sidon; Tyre; Naqoura; Baalbek; Nabatieh; Bint Jbeil; Bkerke; Arsal; Marjayoun
LK | Asia/Colombo | Hambantota; Kandy; Jaffna; Trincomalee; Galle
LT | Europe/Vilnius | Kaunas; Klaipėda=Klaipeda; Palanga; Rukla; Trakai
LV | Europe/Riga | Daugavpils; Liepāja=Liepaja; Ādaži=Adazi; Jūrmala=Jurmala
LY | Africa/Tripoli | Benghazi; Misrata; Sirte; Tobruk; Derna; Zawiya; Sabha; Ghadames; Ras Lanuf; Tarhuna
MA | Africa/Casablanca | Casablanca; Marrakesh=Marrakech; Tangier; Fez; Skhirat; Agadir; Bouznika; Ifrane; Dakhla
MD | Europe/Chisinau | Tiraspol; Bulboaca; Comrat
ME | Europe/Podgorica | Budva; Tivat; Kotor; Cetinje
MK | Europe/Skopje | Ohrid; Prespa; Bitola; Tetovo
ML | Africa/Bamako | Gao; Timbuktu; Kidal; Ménaka=Menaka; Mopti; Sikasso; Ségou=Segou
MM | Asia/Yangon | Yangon=Rangoon; Mandalay; Sittwe; Myawaddy; Bago; Bagan; Lashio; Kyaukphyu; Monywa; Sagaing; Myitkyina
MN | Asia/Ulaanbaatar | Erdenet; Darkhan
MT | Europe/Malta | Sliema
MU | Indian/Mauritius | Agaléga=Agalega
MX | America/Mexico_City | Guadalajara; Monterrey; Los Cabos; Cancún=Cancun; Tijuana; Acapulco; Mérida=Merida; Puebla; Ciudad Juárez=Ciudad Juarez; Tapachula; Culiacán=Culiacan; Puerto Vallarta; Oaxaca; Palenque; Veracruz; San Miguel de Allende; Zihuatanejo
MY | Asia/Kuala_Lumpur | Penang; Langkawi; Johor Bahru; Malacca; Ipoh
MY | Asia/Kuching | Kota Kinabalu; Kuching; Sandakan
MZ | Africa/Maputo | Beira; Pemba; Cabo Delgado
NA | Africa/Windhoek | Walvis Bay; Swakopmund
NE | Africa/Niamey | Agadez; Diffa; Tillabéri=Tillaberi
NG | Africa/Lagos | Lagos; Kano; Maiduguri; Port Harcourt; Chibok; Kaduna; Jos; Ibadan; Enugu; Benin City
NL | Europe/Amsterdam | Rotterdam; Noordwijk; Maastricht; Utrecht; Eindhoven; Leiden; Delft; Huis ten Bosch; Groningen; Camp Zeist; Soesterberg; Nijmegen
NO | Europe/Oslo | Bergen; Trondheim; Kirkenes; Tromsø=Tromso; Stavanger; Bodø=Bodo; Lillehammer; Narvik
NO | Arctic/Longyearbyen | Svalbard; Longyearbyen
NP | Asia/Kathmandu | Pokhara; Lumbini; Janakpur
NZ | Pacific/Auckland | Auckland; Christchurch; Queenstown; Dunedin; Waitangi; Rotorua
OM | Asia/Muscat | Salalah; Duqm; Sohar; Musandam
PA | America/Panama | Colón
PE | America/Lima | Cusco; Arequipa; Trujillo; Chancay; Iquitos
PG | Pacific/Port_Moresby | Lae; Manus Island; Lombrum
PH | Asia/Manila | Cebu; Davao; Davao City; Subic Bay; Clark Air Base; Boracay; Baguio; Palawan; Puerto Princesa; Zamboanga; Makati; Quezon City; Taguig; Batanes; Marawi; Tarlac; Zambales; Pag-asa Island; Balabac; Laoag; Mactan
PK | Asia/Karachi | Karachi; Lahore; Rawalpindi; Peshawar; Quetta; Gwadar; Abbottabad; Muzaffarabad; Multan; Balakot; Faisalabad; Murree; Kartarpur; Torkham; Chaman; Bahawalpur; Muridke
PL | Europe/Warsaw | Kraków=Krakow=Cracow; Gdańsk=Gdansk; Wrocław=Wroclaw; Łódź=Lodz; Poznań=Poznan; Katowice; Rzeszów=Rzeszow; Sopot; Lublin; Orzysz; Oświęcim=Auschwitz; Przemyśl=Przemysl; Szczecin; Białystok=Bialystok; Bydgoszcz; Przewodów=Przewodow; Powidz; Redzikowo; Toruń; Gdynia; Jasionka; Kuźnica; Medyka; Orzechowo; Korczowa; Natolin
PS | Asia/Gaza | Gaza City; Rafah; Khan Younis=Khan Yunis=Khan Yunus; Jabalia=Jabaliya; Deir al-Balah; Beit Lahiya; Beit Hanoun; Kerem Shalom; Nuseirat
PS | Asia/Hebron | Bethlehem; Hebron; Jenin; Nablus; Jericho; Tulkarem=Tulkarm; Sheikh Jarrah; Huwara; West Bank; Qalqilya
PT | Europe/Lisbon | Porto; Faro; Sintra; Cascais; Coimbra; Braga; Évora
PT | Atlantic/Azores | Azores; Lajes; Ponta Delgada
PY | America/Asuncion | Ciudad del Este; Encarnación=Encarnacion; Luque
QA | Asia/Qatar | Lusail; Al Udeid=Al-Udeid; Ras Laffan
RO | Europe/Bucharest | Constanța=Constanta; Sibiu; Cluj-Napoca; Iași=Iasi; Timișoara=Timisoara; Deveselu; Mihail Kogălniceanu; Brașov; Suceava; Cincu
RS | Europe/Belgrade | Novi Sad; Niš=Nis; Preševo; Batajnica
RU | Europe/Moscow | St. Petersburg=Saint Petersburg=St Petersburg; Sochi; Kazan; Rostov-on-Don; Murmansk; Belgorod; Kursk; Bryansk; Voronezh; Grozny; Novgorod; Nizhny Novgorod; Krasnodar; Pskov; Novo-Ogaryovo=Novo-Ogaryevo; Sarov; Valdai; Beslan; Severomorsk; Novorossiysk; Tver; Tula; Arkhangelsk; Petrozavodsk; Makhachkala; Engels; Sudzha; Smolensk; Taganrog; Zavidovo; Vyborg
RU | Europe/Kaliningrad | Kaliningrad
RU | Europe/Samara | Samara; Tolyatti
RU | Asia/Yekaterinburg | Yekaterinburg=Ekaterinburg; Ufa; Chelyabinsk; Orenburg; Perm; Magnitogorsk
RU | Asia/Novosibirsk | Novosibirsk; Omsk; Tomsk
RU | Asia/Irkutsk | Irkutsk; Ulan-Ude
RU | Asia/Yakutsk | Yakutsk; Blagoveshchensk; Vostochny Cosmodrome
RU | Asia/Vladivostok | Vladivostok; Khabarovsk; Sakhalin; Yuzhno-Sakhalinsk; Komsomolsk-on-Amur
RU | Asia/Magadan | Magadan; Kuril Islands
RU | Asia/Kamchatka | Kamchatka; Petropavlovsk-Kamchatsky
SA | Asia/Riyadh | Jeddah=Jiddah; Mecca=Makkah; Medina; Neom=NEOM; AlUla=Al-Ula=Al Ula; Diriyah=Diriyyah; Dhahran; Dammam; Abha; Taif; Abqaiq; Khobar; Tabuk; Jizan=Jazan; Najran; Yanbu
SD | Africa/Khartoum | Port Sudan; Omdurman; El Fasher=El-Fasher=al-Fashir; Nyala; El Geneina; Wad Madani; El Obeid; Zalingei; Bahri
SE | Europe/Stockholm | Gothenburg; Malmö=Malmo; Uppsala; Visby; Harpsund; Gotland; Kiruna; Luleå=Lulea; Härnösand; Karlskrona
SI | Europe/Ljubljana | Brdo; Brdo pri Kranju; Bled; Maribor; Koper; Kranj
SK | Europe/Bratislava | Košice=Kosice; Štrbské Pleso; Trenčín; Handlova
SN | Africa/Dakar | Diamniadio; Saint-Louis; Ziguinchor
SO | Africa/Mogadishu | Kismayo; Hargeisa; Baidoa; Berbera; Garowe; Bosaso; Las Anod
SS | Africa/Juba | Malakal; Bentiu; Nasir
SY | Asia/Damascus | Aleppo; Idlib; Homs; Raqqa; Palmyra; Deir ez-Zor=Deir al-Zor=Deir Ezzor; Latakia; Tartus=Tartous; Hama; Daraa=Deraa; Douma; Kobani=Kobane; Manbij; Afrin; Qamishli; Hasakah=Hassakeh; Khan Sheikhoun; al-Tanf=Tanf; Sweida=Suwayda; Quneitra; Hmeimim=Khmeimim; Ghouta; Eastern Ghouta; Baghouz; Wadi Barada; Madaya; al-Bab; Ras al-Ain; Tal Abyad; al-Hol; Eastern Aleppo; Zabadani; Jarablus; Salamiyah; Khan Shaykhun; Dabiq
TD | Africa/Ndjamena | Adré=Adre; Abéché
TH | Asia/Bangkok | Phuket; Chiang Mai; Pattaya; Hua Hin; Mae Sot; Chiang Rai; Sattahip; U-Tapao; Sa Kaeo; Buriram; Surin; Ubon Ratchathani
TJ | Asia/Dushanbe | Khujand; Khorog; Isfara
TL | Asia/Dili | Baucau
TN | Africa/Tunis | Sousse; Sfax; Djerba; Carthage
TR | Europe/Istanbul | Istanbul; Antalya; Izmir; Gaziantep; Incirlik; Diyarbakir; Adana; Hatay; Kayseri; Bodrum; Dolmabahçe=Dolmabahce; Konya; Trabzon; Edirne; Kilis; Suruç; Akkuyu; Marmaris; Şanlıurfa=Sanliurfa; Kahramanmaraş=Kahramanmaras; Mersin; Bursa; İzmir; Ceyhan; Antakya; Kars
TT | America/Port_of_Spain | Chaguaramas; Scarborough
TW | Asia/Taipei | Kaohsiung; Taichung; Tainan; Hsinchu; Hualien; Kinmen; Matsu; Penghu; Taoyuan; Pratas; Pingtung; Yilan; Keelung; Dongsha
TZ | Africa/Dar_es_Salaam | Arusha; Zanzibar; Mwanza
UA | Europe/Kyiv | Odesa=Odessa; Kharkiv=Kharkov; Lviv=Lvov; Mariupol; Dnipro=Dnepr; Kherson; Zaporizhzhia=Zaporizhia; Bucha; Irpin; Bakhmut; Avdiivka; Kramatorsk; Donetsk; Luhansk=Lugansk; Chernobyl=Chornobyl; Mykolaiv; Chernihiv; Sumy; Poltava; Sievierodonetsk=Severodonetsk; Izium=Izyum; Enerhodar; Kryvyi Rih; Pokrovsk; Vinnytsia; Debaltseve; Uzhhorod; Mukachevo; Ternopil; Zhytomyr; Lysychansk; Sloviansk=Slovyansk; Kupiansk; Vuhledar; Hostomel; Melitopol; Berdiansk=Berdyansk; Nova Kakhovka; Kakhovka; Chasiv Yar; Toretsk; Izmail; Rivne; Lutsk; Chernivtsi; Ivano-Frankivsk; Kropyvnytskyi; Borodianka; Kremenchuk; Vovchansk; Volnovakha; Huliaipole; Robotyne; Horlivka; Stanytsia Luhanska; Kurakhove; Yavoriv; Snake Island; Zmiinyi Island
UA | Europe/Simferopol | Sevastopol; Simferopol; Yalta; Kerch; Yevpatoria; Feodosia; Kerch Bridge
UG | Africa/Kampala | Entebbe; Gulu
US | America/New_York | New York=New York City=NYC; Boston; Philadelphia; Atlanta; Miami; Mar-a-Lago; Pittsburgh; Annapolis; Charlottesville; Baltimore; Palm Beach; Detroit; Norfolk; Cambridge, Massachusetts; Bedminster; Sea Island; Kennebunkport; Arlington; Langley; Wilmington; Manhattan; Orlando; Tampa; Cleveland; Cincinnati; Buffalo; New Haven; Princeton; Rehoboth Beach; Fort Bragg; Newport News; Norfolk, Virginia; Doral; Jacksonville; Williamsburg; Key West; West Palm Beach; Quantico
US | America/Chicago | Chicago; Houston; Dallas; New Orleans; Austin; San Antonio; St. Louis; Minneapolis; Nashville; Milwaukee; Memphis; Des Moines; Omaha; Kansas City; Crawford; Fort Worth
US | America/Denver | Denver; Colorado Springs; Aspen; Salt Lake City; El Paso; Albuquerque; Jackson Hole; Boise; Los Alamos
US | America/Phoenix | Phoenix; Tucson
US | America/Los_Angeles | Los Angeles; San Francisco; San Diego; Seattle; Las Vegas; Sunnylands; Rancho Mirage; Portland; Palo Alto; Stanford; Monterey; Woodside; Beverly Hills; Silicon Valley; Palm Springs; Oakland; Sacramento; Berkeley; Filoli; Vandenberg
US | America/Anchorage | Anchorage; Fairbanks; Elmendorf-Richardson; Juneau
US | Pacific/Honolulu | Honolulu; Pearl Harbor; Oahu; Camp Smith; Maui
UY | America/Montevideo | Punta del Este; Colonia del Sacramento
UZ | Asia/Tashkent | Samarkand; Bukhara; Termez; Khiva; Fergana; Urgench; Nukus
VE | America/Caracas | Maracaibo; Maiquetía; La Guaira; Puerto Cabello
VN | Asia/Ho_Chi_Minh | Ho Chi Minh City=Saigon; Da Nang=Danang; Haiphong=Hai Phong; Cam Ranh Bay=Cam Ranh; Nha Trang; Ha Long; Hoi An; Vung Tau; Can Tho; Phu Quoc
XK | Europe/Belgrade | Mitrovica; Prizren; Zvečan=Zvecan; Leposavić; Banjska; Gjakova; Peja; Camp Bondsteel; Zubin Potok; Gračanica
YE | Asia/Aden | Hodeidah=Hodeida=Hudaydah; Marib=Ma'rib; Taiz=Taizz; Mukalla; Saada=Sa'dah; Socotra; Al Mahra; Shabwa; Ras Isa
ZA | Africa/Johannesburg | Johannesburg; Durban; Sandton; Soweto; Port Elizabeth; Gqeberha; Simon's Town; Sun City; Kleinmond; Stellenbosch
ZM | Africa/Lusaka | Ndola; Livingstone
ZW | Africa/Harare | Bulawayo; Victoria Falls
BT | Asia/Thimphu | Paro; Doklam
BO | America/La_Paz | Santa Cruz de la Sierra; Cochabamba
BH | Asia/Bahrain | Sakhir
BN | Asia/Brunei | Seria
CR | America/Costa_Rica | Limón
DO | America/Santo_Domingo | Punta Cana; Santiago de los Caballeros
FJ | Pacific/Fiji | Nadi
JO | Asia/Amman | Aqaba; Zarqa; Irbid; Zaatari; Azraq; Tower 22; Mafraq
KW | Asia/Kuwait | Camp Arifjan; Ali Al Salem; Bayan Palace
MC | Europe/Monaco | Monte Carlo
MW | Africa/Blantyre | Blantyre; Zomba
PF | Pacific/Tahiti | Mururoa; Bora Bora
WS | Pacific/Apia | Faleolo
ER | Africa/Asmara | Massawa; Assab; Badme
DJ | Africa/Djibouti | Camp Lemonnier
GN | Africa/Conakry | Simandou
CF | Africa/Bangui | Bambari; Bria
BF | Africa/Ouagadougou | Bobo-Dioulasso; Djibo
BJ | Africa/Porto-Novo | Parakou
LR | Africa/Monrovia | Buchanan
RW | Africa/Kigali | Gisenyi; Rubavu
BI | Africa/Bujumbura | Ngozi
MG | Indian/Antananarivo | Toamasina; Antsiranana
AM | Asia/Yerevan | Gyumri; Meghri; Kapan; Dilijan; Goris; Jermuk
AL | Europe/Tirane | Durrës=Durres; Vlorë=Vlora; Gjadër
`;
