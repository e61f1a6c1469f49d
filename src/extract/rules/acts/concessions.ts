// Words that tell that a ruler gives way to demands at home. What binds more stands first.
import { type ActRule, family } from "./act-rule.ts";

const concede = family("CONCEDE");

const DEMANDED =
  "demand|demands|pressure|protesters|strikers|crowd|crowds|street|streets|students|miners|farmers|protests|strikes|outcry|calls|anger|unions|voters|marchers|mutineers|demonstrators|rebels|critics|clamour|outrage|opposition|workers|teachers|public|rioters|rivals|truckers|doctors|hauliers|women|soldiers|dissidents";
const RULED =
  "law|laws|bill|tax|taxes|reform|reforms|decree|levy|amendment|amendments|fee|fees|rise|rises|increase|increases|cut|cuts|plan|plans|project|duty|toll|tolls|fare|fares|tariff|price|prices|restrictions|quota|quotas|charges|subsidy|subsidies|clause|article|ordinance|requirement|rule|regulation|legislation|pension|pensions|scheme|dam|plant|mine|appointment|nomination|referendum|contract|contracts|ban|measures|austerity|bill";
const RIGHTS =
  "constitution|parliament|internet|freedoms|freedom|rights|right|press|democracy|elections|rule|subsidy|subsidies|pensions|wages|salaries|autonomy|broadcasting|service|access|powers|assembly|cuts|pay|licence|licences|citizenship|nationality|party|parties|newspaper|newspapers|judges|judge|ministers|union|unions|channel|station|website|websites|passports|passport|teachers|workers|vote";

export const CONCESSIONS: readonly ActRule[] = [
  concede(
    "bow-to",
    `agree~|bow~|yield~|cave~|bend~|buckle~|submit~|relent~|capitulate~|surrender~|succumb~|accede~|kneel~ ( in|down )? ( to|before|under ) ..5 ${DEMANDED}`,
    "gives way to demands",
    { context: "political_institutions" },
  ),
  concede("climb-down", "climb~|back~ down|off !from|ladder", "gives way to demands", { home: true }),
  concede("relent", "relent~|backpedal~|back-pedal~|u-turn~", "gives way to demands"),
  concede(
    "heed-more",
    `heed~|meet~|grant~|satisfy~|answer~|accept~|concede~|address~|honour~ ..4 ${DEMANDED}`,
    "gives way to demands",
    { context: "political_institutions", home: true },
  ),
  concede(
    "get-their-way",
    "get~|win~|secure~|wring~|extract~|wrest~ ..3 ( way|concession|concessions|reprieve )",
    "is given what was demanded",
    { suffered: true, home: true },
  ),
  concede(
    "scrap-more",
    `scrap~|shelve~|withdraw~|drop~|abandon~|annul~|rescind~|repeal~|revoke~|reverse~|cancel~|suspend~|undo~|ditch~|bin~|axe~|freeze~|halt~|postpone~|delay~|abolish~|overturn~|retract~|roll~|take~|call~|water~|soften~|dilute~|amend~|rewrite~ ( back|off|down )? ..6 ${RULED} ..9 ( after|following|amid|under|because|in|that|which|over|against|one|demanded|protests|protesters|strikes|unrest|anger )`,
    "takes back what met with protest",
    { context: "executive", home: true },
  ),
  concede(
    "restore",
    `restore~|reinstate~|guarantee~|re-establish~|revive~|unblock~|reconnect~ ( back )? ..6 ( ${RIGHTS} ) !to`,
    "restores what was taken",
    { context: "rights_freedoms", home: true },
  ),
  concede(
    "lift-more",
    "lift~|ease~|end~|remove~|overturn~|reverse~|relax~|loosen~|cancel~|drop~|revoke~|scrap~|rescind~|shorten~|suspend~|repeal~|abolish~ ..7 ( curfew|emergency|censorship|lockdown|blackout / martial law / military rule / ban|bans ..4 ( on ..6 ( party|parties|rallies|newspaper|newspapers|opposition|demonstrations|protests|unions|media|gatherings|women|headscarves|headscarf|beards|music|facebook|youtube|twitter|wikipedia ) ) )",
    "ends what bound its people",
    { context: "rights_freedoms", home: true },
  ),
  concede(
    "allow-more",
    "allow~|permit~|let~|authorise~|authorize~|enable~|license~|legalise~|clear~ ..9 to ( vote|stand|run|contest|return|march|rally|drive|marry|take|form|publish|reopen|speak|meet|join|register|campaign|demonstrate|protest|strike|gather|hold|broadcast|sit|travel|leave|worship|organise|organize|appear|compete|operate|resume|come|sell|print|enter|attend|study|work|keep|own )",
    "lets people do what they were kept from",
    { context: "democracy", home: true },
  ),
  concede(
    "allow-thing",
    "allow~|permit~|legalise~|legalize~|authorise~|authorize~|unban~|recognise~|register~|license~|decriminalise~|admit~ ..5 ( parties|party|opposition|rallies|demonstrations|unions|newspaper|newspapers|protest|protests|election|elections|march|strikes|divorce|abortion|dissent|observers )",
    "lets people do what they were kept from",
    { context: "democracy", home: true },
  ),
  concede(
    "free-vote",
    "call~|promise~|set~|announce~|agree~|schedule~|hold~ ( to )? ..3 ( early|snap|fresh|free|multiparty|multi-party|new ) elections|election|vote|polls ..9 ( after|following|amid|under|demanded|protests|bowing|crowds|pressure )",
    "lets its people vote",
    { context: "democracy", home: true },
  ),
  concede(
    "share-power",
    "share~|cede~|transfer~|relinquish~|shed~|delegate~|devolve~ ( over|up )? ..6 ( power|powers|uniform|portfolios )",
    "gives up power at home",
    { context: "executive", home: true },
  ),
  concede("concede", "concede~ !that|defeat|the|goals|he|it", "gives way to demands", { home: true }),
  concede(
    "concede-thing",
    "concede~ ..5 ( rise|rises|autonomy|reform|reforms|vote|right|rights|election|elections|recount|inquiry|demand|demands|point|points|pay|seats|referendum )",
    "gives way to demands",
    { home: true },
  ),
  concede(
    "more-pay",
    "raise~|double~|increase~|grant~|restore~|award~|promise~|give~ ..6 ( wages|pay|salaries|wage|rise|bonus|pensions|subsidies ) ..8 ( after|following|to ..2 end|strikers|strike|strikes|protests|mutiny|walkout|unrest )",
    "gives way to demands",
    { context: "economic", home: true },
  ),
  concede(
    "sack-own",
    "dismiss~|sack~|fire~|remove~|drop~|oust~|replace~|reshuffle~|ditch~|suspend~|jettison~ ..6 ( cabinet|government|minister|ministers|governor|chief|premier|mayor|commander|general|aide|head ) ..8 ( after|amid|following|to ( appease|placate|calm|satisfy|please ) / as ..2 demanded ) ..5",
    "gives way to protests",
    { context: "executive", home: true },
  ),
  concede(
    "free-politicals",
    "free~|release~|pardon~|amnesty~ ..5 ( political ..1 prisoners / dissidents|dissident|protesters|demonstrators|strikers|opponents ) ..8 ( after|following|amid|bowing|under )",
    "gives way to demands",
    { context: "rights_freedoms", home: true },
  ),
  concede(
    "end-emergency",
    "lift~|ease~|end~|shorten~|relax~|cancel~|suspend~|revoke~|scrap~ ..8 curfew|emergency|martial|censorship|restrictions",
    "ends what bound its people",
    { context: "rights_freedoms" },
  ),
  concede(
    "lift-ban",
    "lift~|remove~|end~|overturn~|reverse~|ease~ ..3 ban|bans ..4 ( party|parties|rallies|newspaper|opposition|demonstrations|protests|unions|media )",
    "ends what bound its people",
    { context: "democracy" },
  ),
  concede(
    "accept-demands",
    "accept~|accede~|bow~|yield~|give~|cave~|concede~|heed~|meet~|capitulate~|submit~ ( in )? ( to )? ..3 demand|demands|pressure|protesters|strikers",
    "gives way to demands",
    { context: "political_institutions" },
  ),
  concede("give-in", "give~ ( in / way ) to", "gives way to demands"),
  concede(
    "allow-opposition",
    "allow~|permit~|let~ ..10 ( rally|demonstration|march|participate|stand|run|contest|vote|elections|election|protest|opposition|register|campaign )",
    "lets people do what they were kept from",
    { context: "democracy" },
  ),
  concede(
    "legalise",
    "legalise~|legalize~|repeal~|reinstate~|unban~|decriminalise~",
    "restores what was forbidden",
    { context: "rights_freedoms" },
  ),
  concede(
    "scrap-law",
    "scrap~|shelve~|withdraw~|drop~|abandon~|annul~|rescind~ ..5 law|bill|tax|reform|decree|levy|amendment|fee",
    "takes back a law that met with protest",
    { context: "executive" },
  ),
  concede(
    "steps-to-freedom",
    "take~|make~ ..6 ( steps|concessions|concession|reforms )",
    "gives way at home",
    { context: "rights_freedoms" },
  ),
  concede(
    "amnesty",
    "grant~|declare~|announce~|proclaim~ ..4 amnesty|autonomy|independence|reforms",
    "gives way at home",
    { context: "rights_freedoms" },
  ),
  concede(
    "dismiss-own",
    "dismiss~|sack~|fire~ ..2 cabinet|government ..4 ( after|amid|following ) ..4 protests",
    "gives way to protests",
    { context: "executive" },
  ),
  concede(
    "let-home",
    "let~ ..4 ( rivals|rival|exiles|exile|opposition|opponents|critics|dissidents|women|workers|unions|protesters|king ) ..3 ( return|come|go|vote|stand|march|rally|speak|run|take|meet|back|join )",
    "lets people do what they were kept from",
    { context: "democracy", home: true },
  ),
  concede(
    "back-into",
    "put~|bring~|take~ ..5 ( back ..3 ( office|place|power|price|prices|bench ) / back the ..2 ( rise|increase|price|law|tax|bill ) )",
    "restores what was taken",
    { context: "rights_freedoms", home: true },
  ),
  concede(
    "give-vote",
    "give~|grant~ ..5 ( suffrage|passports|citizenship|self-rule|home-rule|autonomy / the vote / right to )",
    "gives a right",
    { context: "rights_freedoms", home: true },
  ),
  concede(
    "may-now",
    "may|can now ( vote|stand|drive|sell|own|publish|travel|marry|form|demonstrate|worship|work|leave|buy )",
    "gives a right",
    { context: "rights_freedoms", home: true, noun: true },
  ),
  concede(
    "bury-bill",
    "bury~|kill~|bin~|ditch~|drop~|withdraw~|shelve~ ..4 ( bill|law|tax|levy|reform|decree|amendment|project|plan ) ..6 ( after|following|amid|under|bowing|to ..1 end|calm )",
    "takes back what met with protest",
    { context: "executive", home: true },
  ),
];
