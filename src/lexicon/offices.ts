// Offices and the words that name them: titles in lower case, in both spellings, and what may stand before a title.
// A title not found here still names an office, its own words; a deputy, vice or assistant X never holds the office X.
import { rows, values } from "./table.ts";

export interface Office {
  /** Generic: "foreign minister", "head of government"; else the title itself. */
  readonly office: string;
  /** Lower-case phrases, singular. */
  readonly titles: readonly string[];
  /** The titles mean this office only in these states. */
  readonly only?: readonly string[];
  /** Held of a state or of a body; either where left out. */
  readonly of?: "state" | "body";
}

// Cells: office | titles | only in these states | of.
const TABLE = `
foreign minister | foreign minister; FM; minister of foreign affairs; minister for foreign affairs; foreign affairs minister; external affairs minister; minister of external affairs; minister for external affairs; foreign relations minister; minister of foreign relations; minister of external relations; external relations minister; minister for international relations and cooperation; minister of international relations; minister for international relations; adviser for foreign affairs; foreign affairs adviser; minister of international relations and cooperation; international relations minister; minister of foreign affairs and international cooperation; minister of foreign affairs and cooperation; minister of foreign and european affairs; minister for europe and foreign affairs; europe and foreign affairs minister; minister of foreign affairs and expatriates; minister of foreign affairs and international trade; minister of foreign affairs and trade; minister for foreign affairs and trade; minister of foreign affairs, international cooperation and expatriates; federal foreign minister; federal minister for foreign affairs; federal minister for european and international affairs; top diplomat; chief diplomat; foreign affairs chief; head of diplomacy; foreign ministry chief; diplomatic chief; foreign affairs ministry head | | state
foreign minister | secretary of state; state secretary | US; VA | state
foreign minister | foreign secretary; secretary of state for foreign, commonwealth and development affairs; secretary of state for foreign and commonwealth affairs; secretary of state for foreign affairs; secretary of foreign affairs; secretary for foreign affairs; foreign affairs secretary | GB; PH; MX | state
foreign minister | federal councillor for foreign affairs; head of the federal department of foreign affairs | CH | state
defence minister | defence minister; defense minister; minister of defence; minister of defense; minister for defence; minister for defense; minister of national defence; minister of national defense; national defense minister; national defence minister; minister for national defence; minister of state for defence; raksha mantri; federal minister of defence; minister of the armed forces; armed forces minister; minister for the armed forces; defence and armed forces minister; armies minister; minister of defense and support for the armed forces | | state
defence minister | secretary of defense; defense secretary; secretary of war; war secretary; pentagon chief; pentagon head; secretary of national defense; national defense secretary; secretary of defence; defence secretary; secretary of state for defence | US; GB; PH; MX | state
defence minister | defence chief; defense chief | | state
head of government | prime minister; premier; chief executive of the government; head of government; head of the government; prime minister of the government; PM; president of the council of ministers; minister-president; chairman of the council of ministers; chairman of the cabinet; chairman of the cabinet of ministers | | state
head of government | chancellor; federal chancellor | DE; AT | state
foreign minister | chancellor | AR; BO; BR; CL; CO; CR; CU; DO; EC; GT; HN; MX; NI; PA; PE; PY; SV; UY; VE | state
head of government | taoiseach | IE | state
head of government | president of the government; president of the government of spain | ES | state
head of government | minister of state; chief minister | MC; GI; IM | state
head of government | chief adviser; chief advisor; chief adviser of the interim government | BD; NP | state
head of government | chief executive | HK; MO | state
head of state | president; head of state; president of the republic; federal president; state president; president of the state; transitional president; transition president; chairman of the presidency; presidency chairman; chairman of the presidential council | | state
head of state | king; queen; monarch; emperor; empress; emir; amir; sultan; grand duke; sovereign; sovereign prince; yang di-pertuan agong; pope; pontiff; holy father | | state
head of state | head of the presidential leadership council; chairman of the presidential leadership council; chairman of the sovereignty council; chairman of the sovereign council; head of the sovereign council; chairman of the transitional sovereignty council; captains regent | YE; SD; LY; SM | state
head of state | chairman of the state administration council; chief of the military junta; junta chief; junta leader; leader of the junta; military ruler; military leader; leader of the transition; interim president; acting president; transitional leader; military junta leader | MM; ML; BF; NE; GN; GA; TD; TH; EG; SD | state
head of state | paramount leader; chairman of the state affairs commission; president of the state affairs commission | CN; KP | state
supreme leader | supreme leader; leader of the islamic revolution; supreme guide | IR; KP; AF | state
crown prince | crown prince; crown princess; heir apparent; heir to the throne | | state
governor-general | governor-general; governor general | AU; CA; NZ; PG; JM; BS; AG; LC; VC; GD; SB; TV; BZ; KN | state
vice president | vice president; vice-president; first vice president; executive vice president | |
deputy head of government | deputy prime minister; deputy premier; vice premier; vice-premier; vice chancellor; vice-chancellor; first deputy prime minister; tánaiste; tanaiste | | state
deputy foreign minister | deputy foreign minister; vice foreign minister; vice minister of foreign affairs; vice minister for foreign affairs; deputy minister of foreign affairs; deputy minister for foreign affairs; first deputy foreign minister; first vice foreign minister; first vice minister of foreign affairs; administrative vice minister for foreign affairs; parliamentary vice-minister for foreign affairs; state minister for foreign affairs; minister of state for foreign affairs; minister of state for external affairs; senior deputy minister for foreign affairs; undersecretary for foreign affairs; foreign ministry undersecretary | | state
deputy foreign minister | deputy secretary of state; deputy us secretary of state; deputy u.s. secretary of state | US | state
foreign secretary | foreign secretary | IN; PK; BD; NP; LK | state
under secretary of state | under secretary of state; undersecretary of state; under-secretary of state; under secretary of state for political affairs; undersecretary of state for political affairs; undersecretary of state for arms control and international security | US | state
assistant secretary of state | assistant secretary of state; assistant secretary of state for east asian and pacific affairs; assistant secretary of state for european and eurasian affairs; assistant secretary of state for near eastern affairs; assistant secretary of state for african affairs; assistant secretary of state for south and central asian affairs; assistant secretary of state for western hemisphere affairs | US | state
deputy defence minister | deputy defence minister; deputy defense minister; deputy secretary of defense; deputy defense secretary; deputy minister of defence; deputy minister of defense; vice defense minister; vice minister of defense; vice minister of defence; deputy defence secretary | | state
assistant secretary of defense | assistant secretary of defense; under secretary of defense; undersecretary of defense; undersecretary of defense for policy; assistant secretary of defense for indo-pacific security affairs | US | state
finance minister | finance minister; minister of finance; minister for finance; finance and economy minister; minister of economy and finance; economy and finance minister; minister of finance and economy; federal minister of finance; deputy prime minister and finance minister | | state
finance minister | treasury secretary; secretary of the treasury; u.s. treasury secretary | US | state
finance minister | chancellor of the exchequer | GB | state
finance minister | treasurer; federal treasurer | AU | state
economy minister | economy minister; minister of economy; minister for economic affairs; economic affairs minister; minister of economic affairs; economics minister; economic minister; minister of national economy | | state
trade minister | trade minister; minister of trade; minister for trade; minister of foreign trade; foreign trade minister; minister of international trade; international trade minister; trade and industry minister; minister of trade and industry; minister of economy, trade and industry; minister for economy, trade and industry; international trade secretary; trade secretary; minister of industry and trade; minister of commerce and industry; minister for trade and investment | | state
trade minister | trade representative; us trade representative; u.s. trade representative | US | state
commerce minister | commerce minister; minister of commerce; commerce secretary; secretary of commerce | | state
interior minister | interior minister; minister of interior; minister of the interior; minister of internal affairs; internal affairs minister; home minister; home affairs minister; minister of home affairs; minister for home affairs; minister for the interior; federal minister of the interior; home secretary; interior secretary | | state
homeland security secretary | secretary of homeland security; homeland security secretary; homeland security chief | US | state
justice minister | justice minister; minister of justice; justice secretary; minister for justice | | state
attorney general | attorney general; attorney-general; prosecutor general; prosecutor-general; general prosecutor; chief prosecutor; state prosecutor | |
energy minister | energy minister; minister of energy; oil minister; minister of oil; petroleum minister; minister of petroleum; energy secretary; secretary of energy; minister for energy; minister of energy and natural resources | | state
agriculture minister | agriculture minister; minister of agriculture; agriculture secretary; secretary of agriculture | | state
health minister | health minister; minister of health; health secretary; secretary of health; secretary of health and human services; minister of public health | | state
environment minister | environment minister; minister of environment; minister of the environment; climate minister; climate change minister; minister for climate change; minister for climate; environment secretary | | state
transport minister | transport minister; minister of transport; transportation minister; transportation secretary; secretary of transportation; transport secretary | | state
industry minister | industry minister; minister of industry; minister for industry; minister of industry and commerce | | state
information minister | information minister; minister of information; minister of communications; communications minister; minister of information and broadcasting | | state
europe minister | europe minister; minister for europe; minister for european affairs; minister of state for europe; european affairs minister; minister of state for european affairs; eu affairs minister; brexit minister; brexit secretary | | state
unification minister | unification minister; minister of unification | KR | state
development minister | development minister; minister for development; minister of development; international development secretary; secretary of state for international development; minister for international development; minister of international development; minister for economic cooperation and development; minister for international development and the pacific | | state
security minister | security minister; minister of security; minister of public security; public security minister; national security minister; minister of state security; minister of national security; minister of intelligence; intelligence minister | | state
immigration minister | immigration minister; migration minister; minister of immigration; minister for immigration; minister of migration | | state
chief cabinet secretary | chief cabinet secretary; deputy chief cabinet secretary | JP | state
state councillor | state councillor; state councilor; state counsellor; state counselor | CN; MM | state
minister | fco minister; foreign office minister | GB | state
minister | minister; cabinet minister; minister without portfolio; minister of state; state minister; minister for the middle east; minister for the middle east and north africa; minister for asia; minister for africa; junior minister; deputy minister; vice minister; vice-minister; minister of state at the foreign office | | state
national security adviser | national security adviser; NSA; national security advisor; adviser for national security; advisor for national security; national security director; director of national security; head of national security; national security council chief; director of the national security office; secretary general of the national security secretariat; secretary-general of the national security secretariat; national security secretariat chief; assistant to the president for national security affairs; national security chief | | state
national security secretary | security council secretary; secretary of the security council; secretary of the supreme national security council; national security and defense council secretary; secretary of the national security and defense council; security council chief | | state
chief of staff | chief of staff; white house chief of staff; head of the presidential office; head of the presidential administration; presidential chief of staff; head of the president's office; presidential administration chief; head of office of the president | |
chief of defence | chairman of the joint chiefs of staff; joint chiefs chairman; chief of the general staff; chief of general staff; chief of defence staff; chief of defense staff; chief of the defence staff; chief of the defense staff; chief of the defence force; army chief; chief of army staff; military chief; armed forces chief; commander-in-chief; commander in chief; commander-in-chief of the armed forces; chief of the armed forces; top general; top military officer; chief of staff of the armed forces; chief of joint staff; head of the armed forces; supreme commander; chief of the army; chief of naval staff; navy chief; chief of the navy; air force chief; chief of air staff; chief of naval operations; inspector general of the bundeswehr; general staff chief; chief of staff of the army | |
commander | commander; deputy commander; military commander; indo-pacific commander; head of u.s. central command; commander of u.s. forces korea; commander of the u.s. indo-pacific command; supreme allied commander europe; force commander; fleet commander; garrison commander | |
spokesperson | spokesperson; spokesman; spokeswoman; deputy spokesperson; deputy spokesman; deputy spokeswoman; principal deputy spokesperson; press secretary; press officer; press attaché; chief spokesman; chief spokesperson; chief spokeswoman; foreign ministry spokesman; foreign ministry spokesperson; foreign ministry spokeswoman; foreign office spokesman; foreign office spokesperson; foreign office spokeswoman; defence ministry spokesperson; defence ministry spokeswoman; defense ministry spokeswoman; interior ministry spokesman; interior ministry spokesperson; interior ministry spokeswoman; home ministry spokesman; home ministry spokesperson; state department spokesman; state department spokesperson; state department spokeswoman; defence ministry spokesman; defense ministry spokesman; defense ministry spokesperson; pentagon spokesman; pentagon spokesperson; pentagon press secretary; white house press secretary; white house spokesperson; white house spokesman; kremlin spokesman; government spokesman; government spokesperson; government spokeswoman; military spokesman; army spokesman; presidential spokesman; presidential spokesperson; director of information; communications director; communications adviser; press spokesman; white house communications director; director of the information department | |
ambassador | ambassador; ambassador extraordinary and plenipotentiary; envoy; chargé d'affaires; charge d'affaires; chargé d’affaires; chargé; high commissioner to; ambassador-designate; ambassador at large; ambassador-at-large; top envoy; chief envoy; apostolic nuncio; nuncio; british high commissioner; indian high commissioner; australian high commissioner; deputy ambassador; representative to taiwan; former ambassador | | state
permanent representative | permanent representative; un ambassador; u.n. ambassador; ambassador to the united nations; ambassador to the un; ambassador to the u.n.; deputy permanent representative; un envoy; envoy to the united nations; ambassador to nato; ambassador to the eu; ambassador to the european union; permanent representative to the united nations | | state
consul general | consul general; consul-general; consul; honorary consul | | state
special envoy | special envoy; special representative; personal envoy; special presidential envoy; special coordinator; special adviser; special advisor; presidential envoy; climate envoy; special presidential envoy for climate; peace envoy; nuclear envoy; chief nuclear envoy; special rapporteur; special envoy for north korea; special representative for north korea; special representative for korean peninsula peace and security affairs; un special envoy; u.n. special envoy; trade envoy; middle east envoy; hostage envoy; senior envoy; special presidential representative; representative; high representative for bosnia and herzegovina | |
chief negotiator | chief negotiator; lead negotiator; top negotiator; chief nuclear negotiator; top nuclear negotiator; negotiator; chief trade negotiator; chief brexit negotiator; head negotiator; chief of delegation; head of delegation; head of the delegation | |
speaker of parliament | speaker; speaker of the house; house speaker; parliament speaker; speaker of parliament; parliamentary speaker; speaker of the parliament; speaker of the house of commons; president of the senate; senate president; president of the national assembly; chairman of parliament; chair of parliament; chairman of the standing committee; npc chairman; chairman of the national people's congress standing committee; duma speaker; knesset speaker; president of the bundestag; president of the chamber of deputies; national assembly speaker; state duma speaker | |
legislator | senator; congressman; congresswoman; representative; member of parliament; MP; lawmaker; legislator; member of the european parliament; MEP; deputy; parliamentarian; majority leader; minority leader; senate majority leader; house majority leader; senate minority leader; house minority leader; committee chair; committee chairman; ranking member; chairman of the senate foreign relations committee; chairman of the house foreign affairs committee; lord; baroness; peer; congressional leader; whip | | state
opposition leader | opposition leader; leader of the opposition; leader of the official opposition | | state
party leader | party leader; party chief; party chairman; party chairwoman; party secretary; party president; general secretary; secretary-general of the party; general secretary of the communist party; party general secretary; ruling party leader; communist party chief; first secretary; chairman of the party; co-leader | |
governor | governor; lieutenant governor; regional governor; provincial governor; state governor; premier of new south wales; premier of victoria; state premier; prefect | |
mayor | mayor; deputy mayor; lord mayor | |
central bank governor | central bank governor; governor of the central bank; central bank chief; fed chair; fed chairman; federal reserve chair; federal reserve chairman; chair of the federal reserve; governor of the bank of england; governor of the bank of japan; bank of england governor; bank of japan governor; president of the european central bank; ecb president; central bank president; bank governor | |
intelligence chief | intelligence chief; spy chief; cia director; director of central intelligence; director of national intelligence; head of intelligence; intelligence director; director of the cia; director of the central intelligence agency; mossad chief; mossad director; head of mossad; head of mi6; mi6 chief; head of the intelligence service; head of military intelligence; director of the fsb; director of the foreign intelligence service; shin bet chief; isi chief; director general of the isi; military intelligence chief; director of the fbi; fbi director | |
adviser | adviser; advisor; senior adviser; senior advisor; presidential adviser; presidential advisor; presidential aide; aide; senior aide; foreign policy adviser; foreign policy advisor; foreign policy aide; diplomatic adviser; diplomatic advisor; top adviser; top aide; economic adviser; chief economic adviser; counselor; counsellor; presidential foreign policy adviser; kremlin aide; white house adviser; deputy national security adviser; deputy national security advisor; principal deputy national security advisor; special assistant; chief adviser to the president; kremlin foreign policy aide; indo-pacific coordinator; policy coordinator; coordinator | |
diplomat | diplomat; senior diplomat; western diplomat; foreign ministry official; state department official; diplomatic official; career diplomat; veteran diplomat; european diplomat; eu diplomat; director general; director-general of the asian and oceanian affairs bureau; permanent secretary; permanent under-secretary; permanent undersecretary; secretary-general of the foreign ministry; political director; director of policy planning; director of the office of the central commission for foreign affairs | |
deputy secretary-general | deputy secretary general; deputy secretary-general; assistant secretary general; assistant secretary-general | | body
secretary-general | secretary-general; secretary general; un chief; u.n. chief; un secretary-general; u.n. secretary-general; un secretary general; u.n. secretary general; united nations chief; nato chief; nato secretary-general; nato secretary general; nato head; asean secretary-general; asean secretary general; alliance chief; oas chief; un boss; arab league chief; deputy secretary-general; under-secretary-general; undersecretary-general; assistant secretary-general; arab league secretary-general; opec secretary general; commonwealth secretary-general; un humanitarian chief; u.n. humanitarian chief; un aid chief; u.n. aid chief | | body
high representative of the European Union | high representative; eu foreign policy chief; eu foreign affairs chief; eu's foreign policy chief; eu high representative; european union foreign policy chief; foreign policy chief; high representative for foreign affairs and security policy; high representative of the union for foreign affairs and security policy; high representative for foreign affairs; eu top diplomat; eu's top diplomat; eu chief diplomat; bloc's foreign policy chief; eu foreign minister; high representative/vice-president; high representative/vice president; bloc's top diplomat; european union's foreign policy chief | | body
president of the European Commission | european commission president; president of the european commission; commission president; european commission chief; eu commission president; commission chief; eu chief; eu commission chief; european commission head; head of the european commission; eu executive president | | body
president of the European Council | european council president; president of the european council; european council chief; eu council president; council president; president of the council | | body
president of the European Parliament | european parliament president; president of the european parliament; european parliament speaker | | body
european commissioner | european commissioner; eu commissioner; trade commissioner; commissioner; eu trade commissioner; eu trade chief; eu defence commissioner; eu enlargement commissioner; enlargement commissioner; eu economy commissioner; eu climate commissioner; competition commissioner; executive vice-president; eu trade commissioner | | body
director-general | director-general; director general; who chief; who director-general; who director general; iaea chief; iaea director general; iaea director-general; wto chief; wto director-general; un nuclear chief; un nuclear watchdog chief; u.n. nuclear watchdog chief; head of the iaea; head of the world health organization; who head; un nuclear agency chief; unesco director-general; nuclear watchdog chief; director-general of the world trade organization; opcw director-general; executive director | | body
managing director of the International Monetary Fund | imf managing director; managing director; imf chief; imf head; managing director of the imf; imf managing director | | body
president of the World Bank | world bank president; world bank chief; president of the world bank | | body
high commissioner | high commissioner; un high commissioner for refugees; un high commissioner for human rights; u.n. high commissioner for human rights; u.n. high commissioner for refugees; un human rights chief; u.n. human rights chief; un refugee chief; u.n. rights chief; un rights chief; human rights chief | | body
president of the UN General Assembly | general assembly president; president of the general assembly; president of the un general assembly; president of the united nations general assembly; unga president | | body
commission chairperson | au commission chairperson; african union commission chairperson; chairperson of the african union commission; au commission chair; chairperson of the commission; african union commission chairman; african union chairperson; au chair; au chairperson; chair of the african union; african union chair; ecowas commission president; ecowas chair | | body
chairperson-in-office | chairperson-in-office; osce chairperson-in-office; osce chair; osce chairman-in-office; chairman-in-office | | body
judge | judge; chief justice; justice; supreme court justice; icc prosecutor; icc chief prosecutor; prosecutor of the international criminal court; prosecutor; president of the international court of justice; special counsel; special prosecutor; chief judge; icj president | |
leader | leader; de facto leader; de facto ruler; ruler; strongman; autocrat; national leader; separatist leader; exiled leader; ousted leader; rebel leader; militia leader; militant leader; warlord; political leader; spiritual leader; houthi leader; hamas leader; hezbollah leader; taliban leader; chairman; chairwoman; chairperson; chair; president-in-exile; self-declared president; statesman; dictator; cleric; grand ayatollah; warlord | |
president-elect | president-elect; president elect; presidential candidate; presidential nominee; presidential hopeful; president-designate | | state
prime minister-designate | prime minister-designate; prime minister designate; prime minister-elect; premier-designate; incoming prime minister; chancellor-designate; chancellor-in-waiting; premier-elect | | state
first lady | first lady; first gentleman; president's wife; first son; president's daughter | | state
prince | prince; princess; duke; duchess; prince of wales; prince consort; duke of cambridge; royal; sheikh; infanta; princess royal | | state
chief executive | chief executive; chief executive officer; CEO; chairman and chief executive; co-founder; founder; company president; group chief executive; managing director; executive chairman | |
analyst | analyst; expert; professor; associate professor; assistant professor; research fellow; senior fellow; fellow; scholar; academic; researcher; senior researcher; political analyst; senior analyst; historian; director of the asia program; senior vice president for asia; political scientist; lecturer; think tank director; executive director; programme director; program director; security expert; military expert; military analyst; economist; chief economist; strategist; emeritus professor; visiting fellow; nonresident fellow; non-resident fellow; director of studies; commentator; pundit; pollster | |
activist | activist; dissident; human rights activist; campaigner; pro-democracy activist; democracy activist; lawyer; human rights lawyer; rights activist; advocate; opposition politician; opposition figure; politician; nobel laureate; nobel peace prize laureate; climate activist; environmentalist | |
journalist | journalist; reporter; correspondent; editor; editor-in-chief; columnist; anchor; news anchor; presenter; foreign correspondent; photographer; author; writer; blogger; commentator; broadcaster | |
officer | general; admiral; colonel; lieutenant general; lieutenant-general; major general; major-general; brigadier general; brigadier; rear admiral; vice admiral; captain; air marshal; air chief marshal; field marshal; marshal; lieutenant colonel; major; senior colonel; army general; air vice marshal; commodore; lieutenant; sergeant; police chief; chief of police; police commissioner; rear adm.; lt. gen.; maj. gen.; brig. gen.; vice adm. | |
official | official; senior official; administration official; senior administration official; government official; defence official; defense official; senior defense official; us official; u.s. official; security official; intelligence official; military official; un official; u.n. official; eu official; european official; western official; white house official; foreign policy official; ministry official; party official; top official; high-ranking official; ranking official; local official; government source; administrator; usaid administrator; deputy administrator; director; deputy director; assistant director; deputy assistant secretary; principal deputy assistant secretary; bureau chief; department head; head of department; secretary; cabinet secretary; principal secretary; under secretary; undersecretary; deputy secretary; assistant secretary; assistant minister; assistant foreign minister; assistant secretary for east asian and pacific affairs; acting assistant secretary; counter-terrorism chief; border czar; czar; tsar; inspector general; auditor general; delegate; negotiating official; foreign official; top foreign official; senior diplomat; civil servant | |
`;

export const OFFICES: readonly Office[] = rows(TABLE, 4).map(([office, titles, only, of]) => ({
  office: office!,
  titles: [...new Set(values(titles))],
  ...(only ? { only: values(only) } : {}),
  ...(of ? { of: of as "state" | "body" } : {}),
}));

/** Words before a title that leave the office what it is, and say when or how it is held. */
export const TITLE_MODIFIERS: Readonly<Record<"past" | "acting" | "coming" | "rank", readonly string[]>> = {
  past: [
    "former",
    "then-",
    "then",
    "ex-",
    "ex",
    "late",
    "ousted",
    "deposed",
    "outgoing",
    "erstwhile",
    "onetime",
    "one-time",
    "longtime",
    "disgraced",
    "sacked",
    "dismissed",
    "toppled",
    "overthrown",
    "retired",
    "past",
    "previous",
    "two-time",
    "predecessor",
  ],
  acting: [
    "acting",
    "interim",
    "caretaker",
    "provisional",
    "transitional",
    "ad interim",
    "self-proclaimed",
    "de facto",
    "self-declared",
    "embattled",
  ],
  coming: [
    "incoming",
    "newly appointed",
    "newly elected",
    "newly-appointed",
    "newly-elected",
    "new",
    "designated",
    "nominated",
    "next",
    "-designate",
    "-elect",
    "-nominate",
    "would-be",
  ],
  rank: [
    "senior",
    "top",
    "chief",
    "principal",
    "current",
    "long-serving",
    "longest-serving",
    "long-time",
    "incumbent",
    "veteran",
    "right-wing",
    "democratic",
    "republican",
    "left-wing",
    "far-right",
    "hardline",
    "visiting",
    "reformist",
    "conservative",
    "populist",
    "centrist",
    "socialist",
    "authoritarian",
    "democratically elected",
    "re-elected",
    "pro-western",
    "pro-russian",
    "nationalist",
    "moderate",
    "hard-line",
    "billionaire",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
  ],
};

/** Words before a title that make it another, lower office: a deputy foreign minister is no foreign minister. */
export const LOWERING_MODIFIERS: readonly string[] = [
  "deputy",
  "vice",
  "vice-",
  "assistant",
  "deputy assistant",

  "associate",
  "junior",
  "parliamentary",
  "shadow",
  "co-",
  "sub-",
  "first deputy",
  "first vice",
  "principal deputy",
  "alternate",
  "honorary",
];

/** In these states the head of state is a monarch, so that "prime minister" heads the government and no president does. */
export const MONARCHIES: readonly string[] =
  "AD BE BH BN BT DK ES GB JO JP KH KW LI LS LU MA MC MY NL NO OM QA SA SE SZ TH TO VA AU CA NZ AG BS BZ GD JM KN LC PG SB TV VC".split(
    " ",
  );

/** In these states the president heads the government too; there is no prime minister, or a minor one. */
export const PRESIDENTIAL: readonly string[] =
  "AF AO AR BI BJ BO BR BW CF CL CM CO CR CY DJ DO EC GA GH GM GN GQ GT HN ID IR KE KM KR LR MH FM MW MV MX NA NG NI NR PA PE PH PW PY RW SC SL SN SS SD SR SV SY TD TG TM TR TZ UG US UY UZ VE ZA ZM ZW AZ BY KZ TJ KI GY".split(
    " ",
  );

/**
 * The generic office that a plain title of a chief names in a state, after the usage "head of state" for a president
 * or monarch, "head of government" for a prime minister, premier or chancellor. In Iran the president heads the
 * government and the supreme leader the state.
 */
export const chiefOffice = (
  title: string,
  state: string,
): "head of state" | "head of government" | undefined => {
  if (title === "president") return state === "IR" ? "head of government" : "head of state";
  const office = OFFICES.find(
    ({ office, titles, only }) =>
      office.startsWith("head of ") && titles.includes(title) && (only === undefined || only.includes(state)),
  );
  return office?.office as "head of state" | "head of government" | undefined;
};

/** Those below the head of a department are of the department: a deputy secretary of state is not of the state itself. */
export const DEPARTMENTS: readonly (readonly [RegExp, string])[] = [
  [/secretary of state\b/i, "US Department of State"],
  [/(?:secretary of defense|defense secretary)\b/i, "US Department of Defense"],
  [/(?:secretary of the treasury|treasury (?:under)?secretary)\b/i, "US Department of the Treasury"],
];
