// Issues of diplomacy, as a small tree, with the words by which reports name them.
// Cells: name | broader issue | wordings, lower case.
import { rows, values } from "./table.ts";

export interface Issue {
  readonly name: string;
  /** The broader issue it belongs to. */
  readonly broader?: string;
  /** Lower-case wordings. */
  readonly names: readonly string[];
}

const TABLE = `
Indo-Pacific security | | indo-pacific security; security in the indo-pacific; regional security environment; security environment in the indo-pacific
Taiwan Strait | Indo-Pacific security | taiwan strait; peace and stability across the taiwan strait; cross-strait; cross-strait issues; cross-strait relations; taiwan issue; taiwan question; taiwan independence; status of taiwan; across the strait
East China Sea | Indo-Pacific security | east china sea; adiz in the east china sea
South China Sea | Indo-Pacific security | south china sea; nine-dash line; second thomas shoal; scarborough shoal; spratly islands; paracel islands; spratlys; paracels; west philippine sea; freedom of navigation in the south china sea; ayungin shoal; ren'ai reef; whitsun reef
Senkaku Islands | East China Sea | senkaku islands; senkakus; diaoyu islands; diaoyus; diaoyutai; senkaku; diaoyu; diaoyutai islands
free and open Indo-Pacific | Indo-Pacific security | free and open indo-pacific; foip; open and inclusive indo-pacific; free and open indo-pacific region
rules-based order | | rules-based order; rules-based international order; international rules-based order; rules based international order; rules-based international system; international order based on the rule of law; rules-based system; rules based order
freedom of navigation | | freedom of navigation; freedom of navigation and overflight; freedom of the seas; fonop; maritime security; safety of navigation
North Korea nuclear and missile programmes | | north korea's nuclear and missile programmes; north korea's nuclear and missile programs; north korea's nuclear program; north korea's nuclear programme; denuclearization of the korean peninsula; denuclearisation of the korean peninsula; north korean missiles; north korea's missile launches; complete denuclearization; complete denuclearization of north korea; north korean nuclear issue; north korea's nuclear weapons; pyongyang's nuclear; north korea's ballistic missile; north korean missile; north korea's missile; denuclearization of north korea; nuclear and missile programs; nuclear and missile development; north korea's missile program; north korean nuclear
peace on the Korean Peninsula | | korean peninsula; peace and stability on the korean peninsula; peace on the korean peninsula; end-of-war declaration; formal end to the korean war; inter-korean relations; korean peninsula peace process; inter-korean dialogue; lasting peace on the korean peninsula
abductions issue | | abductions issue; abduction issue; abductions of japanese citizens; abductions of japanese nationals; japanese abductees; abductees
wartime labour | | wartime labour; wartime labor; forced labour compensation; forced labor compensation; comfort women; wartime forced labor
Fukushima treated water | | fukushima water; treated radioactive water; alps treated water; release of treated water; fukushima wastewater; treated water from the fukushima
Xinjiang human rights | human rights in China | xinjiang; uyghurs; uighurs; uyghur; uighur; xinjiang uyghur autonomous region; uyghur minority; genocide in xinjiang; human rights abuses in xinjiang; forced labor in xinjiang; muslim minorities in xinjiang
Hong Kong | human rights in China | hong kong; hong kong's autonomy; one country, two systems; situation in hong kong; hong kong national security law; hong kong protests
Tibet | human rights in China | tibet; tibetans; dalai lama
human rights in China | human rights | human rights in china; china's human rights record; human rights abuses in china; china's human rights; chinese human rights
human rights | | human rights; human rights abuses; human rights violations; fundamental freedoms; rights abuses; freedom of expression; press freedom; media freedom
democracy | | democracy; democratic values; democratic backsliding; rule of law; free and fair elections
Myanmar | | myanmar; burma; situation in myanmar; crisis in myanmar; military coup in myanmar; myanmar coup; coup in myanmar; political crisis in myanmar; violence in myanmar
Rohingya | Myanmar | rohingya; rohingya refugees; rohingya crisis
Russia–Ukraine border build-up | Russia and Ukraine | russian military build-up; russian military buildup; russia's military buildup; military build-up on ukraine's border; troops near ukraine; russian troop buildup; massing of troops; troop buildup near ukraine; build-up on the border with ukraine; russian aggression against ukraine; buildup on ukraine's border; military buildup along ukraine; russian troops near the ukrainian border; build-up of russian forces
Russia's war against Ukraine | Russia and Ukraine | war in ukraine; russia's war in ukraine; russia's war against ukraine; russian invasion of ukraine; russia's invasion of ukraine; invasion of ukraine; ukraine war; full-scale invasion; conflict in ukraine; russia's war of aggression; russian aggression; ukraine conflict; ukraine crisis; peace in ukraine; russia's full-scale invasion; the war against ukraine; ending the war in ukraine; ukraine peace plan; ceasefire in ukraine
Russia and Ukraine | | ukraine's sovereignty; ukraine's territorial integrity; sovereignty and territorial integrity of ukraine; minsk process; nato's eastern flank; donbas conflict; eastern ukraine; conflict in eastern ukraine; ukraine's nato membership; ukrainian membership
Crimea | Russia and Ukraine | crimea; annexation of crimea; illegal annexation of crimea; status of crimea
grain exports from Ukraine | Russia and Ukraine | grain exports; grain deal; ukrainian grain; grain corridor
Zaporizhzhia nuclear plant | Russia and Ukraine | zaporizhzhia nuclear power plant; zaporizhzhia nuclear plant; zaporizhzhia plant; znpp
military aid to Ukraine | Russia and Ukraine | military aid to ukraine; weapons for ukraine; arms for ukraine; military assistance to ukraine; weapons deliveries to ukraine; aid to ukraine; support for ukraine; long-range missiles for ukraine; security guarantees for ukraine
NATO enlargement | | nato enlargement; nato membership; nato expansion; nato's eastward expansion; accession to nato; membership of nato; sweden's nato bid; open-door policy; finland's nato; join nato
EU enlargement | | eu enlargement; eu membership; accession to the european union; eu accession; accession to the eu; membership of the eu; eu candidate status; candidate status; join the eu
Nord Stream 2 | energy | nord stream 2; nord stream; nord stream pipeline
sanctions on Russia | Russia and Ukraine | sanctions on russia; sanctions against russia; russian oil price cap; frozen russian assets; russian sovereign assets; oil price cap; anti-russian sanctions; russian assets
Belarus migrant crisis | | migrant crisis at the belarus border; instrumentalisation of migrants; belarusian border crisis; belarus-poland border; hybrid attack
Kosovo–Serbia dialogue | Western Balkans | kosovo-serbia dialogue; belgrade-pristina dialogue; normalisation of relations between kosovo and serbia; status of kosovo; kosovo's independence; serbia-kosovo
Western Balkans | | western balkans; situation in bosnia; bosnia and herzegovina's territorial integrity
Nagorno-Karabakh | | nagorno-karabakh; karabakh; zangezur corridor; lachin corridor; armenia-azerbaijan border; armenia-azerbaijan peace treaty; armenian-azerbaijani
Georgia and its breakaway regions | | abkhazia; south ossetia; georgia's territorial integrity
Transnistria | | transnistria; transdniestria
Cyprus | | cyprus problem; cyprus issue; reunification of cyprus; cyprus talks; cyprus question; divided island; two-state solution in cyprus
Eastern Mediterranean | | eastern mediterranean; aegean dispute; aegean sea dispute; exclusive economic zone in the eastern mediterranean
Iran nuclear programme | | iran's nuclear program; iran's nuclear programme; iranian nuclear program; iranian nuclear programme; iran nuclear talks; iran nuclear deal; revival of the nuclear deal; iran's nuclear activities; iran's enrichment; uranium enrichment; return to the jcpoa; jcpoa; iran's nuclear ambitions; iran nuclear; nuclear talks with iran; iranian nuclear; iran's nuclear; 2015 nuclear deal
Iran's regional activities | | iran's regional activities; iran's destabilizing activities; iran's ballistic missile program; iran-backed militias; iranian proxies; iran's malign; iranian drones
Israeli–Palestinian conflict | Middle East | israeli-palestinian conflict; two-state solution; middle east peace process; palestinian statehood; palestinian state; israeli settlements; settlement expansion; west bank settlements; israeli-palestinian peace; recognition of palestine; palestinian issue; palestinian question; palestinian cause; israeli settlement
Gaza war | Israeli–Palestinian conflict | gaza war; war in gaza; ceasefire in gaza; gaza ceasefire; hostages in gaza; humanitarian aid to gaza; gaza strip; israel-hamas war; israel's offensive in gaza; humanitarian situation in gaza; aid into gaza; gaza hostage; reconstruction of gaza; rafah offensive; israel-gaza
Jerusalem status | Israeli–Palestinian conflict | status of jerusalem; jerusalem as israel's capital; al-aqsa; temple mount; al-aqsa mosque; holy sites
Arab–Israeli normalisation | Middle East | normalization with israel; normalisation with israel; arab-israeli normalization; saudi-israeli normalization; normalizing ties with israel; normalising relations with israel; normalization of relations with israel; normalisation of relations with israel
Lebanon | Middle East | israel-lebanon border; hezbollah disarmament; lebanese crisis; ceasefire in lebanon; disarmament of hezbollah
Middle East | | middle east; middle east tensions; regional escalation; stability in the middle east; tensions in the middle east; de-escalation in the region
Red Sea shipping | | red sea shipping; attacks on shipping; houthi attacks; red sea attacks; bab al-mandab; attacks on ships in the red sea; strait of hormuz; shipping in the red sea
Syria | Middle East | syrian conflict; syria conflict; syrian crisis; war in syria; political settlement in syria; political transition in syria; humanitarian access in syria; cessation of hostilities in syria; syrian civil war; chemical weapons in syria; situation in syria; syria crisis; future of syria; lifting of sanctions on syria
ISIL | counter-terrorism | fight against isil; campaign against isil; defeat of isis; fight against isis; fight against daesh; fight against da'esh; defeat isil; defeat daesh; counter-isil; defeating isil; defeating daesh; islamic state group
counter-terrorism | | counter-terrorism; counterterrorism; terrorism; fight against terrorism; terrorist financing; violent extremism; combating terrorism; cross-border terrorism
Yemen | Middle East | war in yemen; conflict in yemen; yemeni conflict; yemen truce; truce in yemen; peace in yemen; yemen's civil war
Libya | | libyan conflict; libyan elections; situation in libya; ceasefire in libya; libyan crisis; foreign fighters in libya
Iraq | | formation of an inclusive government in iraq; situation in iraq; coalition troops in iraq; iraqi government formation
Afghanistan | | situation in afghanistan; afghan peace process; withdrawal from afghanistan; taliban government; recognition of the taliban; afghan women; women's rights in afghanistan; afghanistan withdrawal; afghan refugees; evacuation from afghanistan
Kashmir | | kashmir; jammu and kashmir; line of control; kashmir dispute; article 370; kashmir issue
India–China border | | india-china border; line of actual control; galwan valley; ladakh standoff; eastern ladakh; border standoff; sino-indian border; boundary question; border dispute with china
Western Sahara | | western sahara; autonomy plan; moroccan sahara; sahara issue
Sudan | | war in sudan; conflict in sudan; coup in sudan; sudan conflict; transition in sudan; sudan's war; sudanese conflict; darfur
Tigray conflict | | tigray; tigray conflict; war in tigray; conflict in northern ethiopia; northern ethiopia
Nile dam | | grand ethiopian renaissance dam; gerd; nile dam; renaissance dam
Somalia | | situation in somalia; somaliland port deal; somaliland; fight against al-shabaab
eastern Congo | | eastern congo; eastern drc; m23 rebellion; conflict in eastern congo; eastern democratic republic of the congo; eastern dr congo
Sahel | | sahel; situation in the sahel; jihadist insurgency in the sahel; coup in niger; coup in mali; coup in burkina faso; coup in gabon; coup in guinea; insecurity in the sahel
Venezuela | | venezuelan crisis; crisis in venezuela; venezuela's election; democracy in venezuela; venezuelan election; venezuela's presidential election; sanctions on venezuela
Essequibo | | essequibo; essequibo dispute; guyana-venezuela dispute; esequibo
Haiti | | crisis in haiti; haiti crisis; multinational security support mission; gang violence in haiti; situation in haiti
Cuba embargo | | cuba embargo; embargo on cuba; blockade against cuba; u.s. embargo; economic blockade
Falkland Islands | | falkland islands; falklands; malvinas
Chagos Islands | | chagos islands; chagos archipelago; diego garcia; chagos
Northern Ireland Protocol | Brexit | northern ireland protocol; windsor framework; irish border
Brexit | | brexit; withdrawal from the european union; post-brexit
Gibraltar | | gibraltar; status of gibraltar
Greenland | | greenland; acquisition of greenland; purchase of greenland; status of greenland
COVID-19 | health | covid-19; coronavirus; pandemic; covid; covid-19 pandemic; coronavirus pandemic; covid-19 vaccines; vaccine; vaccines; vaccine distribution; omicron; origins of covid-19; pandemic response; coronavirus variant
health | | global health; pandemic preparedness; pandemic treaty; health security; global health security
climate | | climate change; climate; climate crisis; global warming; emissions; net zero; carbon neutrality; paris agreement; carbon emissions; climate finance; loss and damage; greenhouse gas; decarbonization; decarbonisation; renewable energy; green transition; climate action; clean energy
biodiversity | climate | biodiversity; deforestation; nature protection; amazon deforestation; rainforest
2022 Winter Olympics diplomatic boycott | human rights in China | diplomatic boycott; boycott of the beijing olympics; olympics boycott; boycott of the winter olympics; boycott of the 2022 winter olympics; diplomatic boycott of the beijing winter olympics; diplomatic boycott of the 2022 winter olympics; beijing olympics boycott; olympic boycott; boycott the olympics
2022 Winter Olympics | | beijing olympics; beijing winter olympics; 2022 winter olympics; winter olympics; beijing games; 2022 beijing winter olympics
China coast guard law | East China Sea | china coast guard law; coast guard law; chinese coast guard law; china's coast guard law; new coast guard law
China military build-up | Indo-Pacific security | china's military build-up; china's military buildup; chinese military buildup; china's growing military; china's nuclear build-up; china's hypersonic; china's growing assertiveness; chinese military activities; china's military expansion; china's military modernization; china's rapid military; china's nuclear arsenal; china's growing military might; chinese military build-up; china's increasing military; military build-up; china's military activities
China's coercion | | economic coercion; coercive behavior; coercive behaviour; china's coercion; china's economic coercion; chinese coercion; changing the status quo; change the status quo; unilateral attempts to change the status quo; gray zone; grey zone
US–China competition | | us-china competition; u.s.-china competition; strategic competition; u.s.-china relations; us-china relations; sino-us relations; china-u.s. relations; china-us relations; sino-american; u.s.-china rivalry; us-china rivalry; great power competition; sino-u.s.
US–Japan alliance | Indo-Pacific security | us-japan alliance; u.s.-japan alliance; japan-us alliance; japan-u.s. alliance
US–Japan–ROK trilateral | Indo-Pacific security | trilateral cooperation with south korea; us-japan-rok trilateral; u.s.-japan-rok; trilateral cooperation with japan; u.s.-japan-south korea cooperation; japan-us-rok cooperation; trilateral cooperation among the united states, japan
extended deterrence | | extended deterrence; nuclear umbrella; nuclear deterrent; u.s. nuclear umbrella; us nuclear umbrella; extended nuclear deterrence
Japan defence posture | Indo-Pacific security | japan's defense spending; japan's defence spending; enemy base strike; strike capability; counterstrike capability; japan's national security strategy; national security strategy; japan's defense capabilities; japan's defence capabilities; counterstrike capabilities; enemy bases; strike enemy bases; japan's defense posture; defense capabilities; enemy base attack; strengthen japan's defense; japan's military spending
host nation support | | host nation support; host-nation support; cost-sharing; burden sharing; burden-sharing; cost of hosting u.s. troops; special measures agreement; hosting u.s. forces; stationing of u.s. troops
US forces in Okinawa | | futenma; okinawa bases; henoko; relocation of futenma; us bases in okinawa; u.s. bases in okinawa; u.s. forces in okinawa; futenma replacement facility
AUKUS submarines | Indo-Pacific security | aukus submarines; nuclear-powered submarines; nuclear submarines; submarine deal; submarine contract; nuclear-powered submarine; submarine program; attack submarines
joint military exercises | | joint military exercises; joint exercises; military drills; joint drills; joint military drills; military exercises; war games; joint training; combined exercises; joint naval exercises
defence cooperation | | defence cooperation; defense cooperation; security cooperation; military cooperation; defence ties; defense ties; security ties; military ties; arms sales; weapons sales; security partnership; defence partnership; interoperability; military-to-military; defence spending; defense spending
arms control | | arms control; nuclear disarmament; disarmament; new start; intermediate-range missiles; nuclear arms race; nuclear non-proliferation; nonproliferation; non-proliferation; strategic stability; nuclear weapons; nuclear testing; nuclear tests; nuclear risk reduction; hypersonic missiles; hypersonic weapons
chemical weapons | arms control | chemical weapons; use of chemical weapons; chemical attack; chemical weapons attack; novichok
cybersecurity | | cybersecurity; cyber security; cyberattacks; cyber attacks; ransomware; cyber threats; cyberspace; cyber; hacking; malicious cyber; cyber-attacks; cyber defence; cyber defense; cyber espionage
disinformation | | disinformation; misinformation; foreign interference; election interference; information manipulation; propaganda; hybrid threats
space | | outer space; space security; space cooperation; anti-satellite; space debris; anti-satellite weapon; weaponization of space
emerging technology | | artificial intelligence; 5g; quantum; emerging technologies; critical and emerging technologies; ai safety; critical technologies; ai governance; telecommunications; open ran; quantum computing; biotechnology
supply chains | economy | supply chains; supply chain; supply chain resilience; resilient supply chains; semiconductors; chips; semiconductor; rare earths; critical minerals; rare earth; semiconductor supply chain; chip exports; rare-earth
export controls | economy | export controls; export restrictions; entity list; export curbs; chip export controls; export control
trade | economy | trade; free trade; tariffs; trade war; trade agreement; trade deal; free trade agreement; trade imbalance; market access; trade deficit; import duties; reciprocal tariffs; trade talks; trade negotiations; trade relations; bilateral trade; trade tensions; steel tariffs; digital trade; unfair trade practices
economy | | economic cooperation; economic security; investment; global economy; debt relief; economic recovery; infrastructure; quality infrastructure; inflation; economic ties; debt restructuring; development assistance; economic growth; connectivity; global minimum tax; digital economy
Belt and Road Initiative | economy | belt and road initiative; belt and road; debt-trap diplomacy; china-pakistan economic corridor; cpec; debt trap
energy | | energy security; oil prices; gas supplies; energy cooperation; oil production; oil output; energy crisis; natural gas; gas pipeline; lng; nuclear energy; civil nuclear; hydrogen; energy supplies; gas supply; oil supply; energy transition
food security | | food security; food crisis; famine; food prices; hunger; global food security
migration | | migration; illegal migration; migrants; refugees; irregular migration; asylum seekers; refugee crisis; border security; deportations; deportation; human trafficking; people smuggling; illegal immigration; small boats; asylum; resettlement; returnees
drugs | | fentanyl; drug trafficking; narcotics; counternarcotics; organized crime; organised crime; transnational crime; drug cartels
humanitarian aid | | humanitarian aid; humanitarian assistance; humanitarian crisis; humanitarian access; disaster relief; earthquake relief; humanitarian situation; civilian casualties; protection of civilians; humanitarian corridor; humanitarian pause; international humanitarian law; evacuation of civilians
detained citizens | | detained citizens; prisoner exchange; prisoner swap; hostage release; wrongfully detained; release of hostages; consular access; arbitrary detention; political prisoners; detained americans; release of prisoners; prisoner release; hostage diplomacy
UN reform | | un reform; security council reform; reform of the un security council; reform of the security council; u.n. reform; expansion of the security council; permanent seat
multilateralism | | multilateralism; multilateral system; global governance; multipolar world; global south; multilateral trading system; effective multilateralism; multipolarity; world order
gender equality | human rights | gender equality; women, peace and security; women's rights; girls' education; sexual violence in conflict; rights of women
freedom of religion | human rights | freedom of religion; religious freedom; religious minorities; freedom of religion or belief; antisemitism; islamophobia
death penalty | human rights | death penalty; capital punishment; executions
people-to-people ties | | people-to-people ties; people-to-people exchanges; cultural exchange; tourism; visas; visa waiver; student exchanges; educational exchanges; visa-free travel; direct flights; working holiday; people-to-people contacts; youth exchange; academic exchange
Arctic | | arctic; arctic security; high north; northern sea route
Antarctica | | antarctica; antarctic
Pacific Islands | Indo-Pacific security | pacific islands; solomon islands security pact; pacific island countries; security pact with solomon islands; blue pacific; pacific family
territorial disputes | | northern territories; kuril islands; kurils; takeshima; dokdo; liancourt rocks; southern kuril; southern kurils; border demarcation; border dispute; maritime boundary; border delimitation; territorial dispute; preah vihear; maritime border; thailand-cambodia border; border clash; border conflict
peace and ceasefire | | ceasefire; cease-fire; truce; peace talks; peace agreement; peace process; cessation of hostilities; peace negotiations; peace deal; de-escalation; peacekeeping; lasting peace; immediate ceasefire; political solution; political settlement; negotiated settlement
recognition and relations | | diplomatic relations; normalization of relations; normalisation of relations; diplomatic ties; restoration of diplomatic relations; bilateral relations; strategic partnership; comprehensive strategic partnership; bilateral ties; restoring diplomatic relations; reopening of embassies; establishment of diplomatic relations; one china policy; one-china principle; one china principle; one-china policy
water | | water sharing; mekong river; water security; transboundary water; indus waters
`;

export const ISSUES: readonly Issue[] = rows(TABLE, 3).map(([name, broader, names]) => ({
  name: name!,
  ...(broader ? { broader } : {}),
  names: [...new Set(values(names))],
}));
