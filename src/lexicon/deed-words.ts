// Nouns that tell what a deed is about: papers, pacts, plans, weapons, forces, sanctions; and nouns that act for a state.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Who acts for a state in arms: "Russian warplanes", "the Mozambican navy". */
export const FORCES =
  list(`army navy military marine marines force forces troop troops soldier soldiers jet jets warplane
  warplanes plane planes aircraft fighter fighters bomber bombers drone drones helicopter helicopters warship warships
  ship ships vessel vessels frigate frigates destroyer destroyers submarine submarines boat boats cutter cutters carrier
  carriers guard guards gunman gunmen militant militants rebel rebels militia militias militiamen commando commandos
  conscripts unit units patrol patrols tank tanks armour armor column columns missile missiles rocket rockets gendarmes
  police artillery battalion battalions brigade brigades division divisions insurgents paratroopers legionnaires
  reservists airmen sailors soldiery gunners batteries regiment fleet interceptors mercenaries agents balloon balloons
  bombs airstrikes shells warheads separatists peacekeepers`);

/** Who decides for a state: "Japan's cabinet", "the Kiribati government". */
export const DECIDERS =
  list(`government cabinet parliament assembly senate senators lawmakers legislature house regime
  junta authorities administration presidency ministry minister ministers president premier officials leaders leader
  council colonels generals legislators deputies mps court courts monarchy king rulers regulators side sides navies
  armies capital members states parliamentarians congress customs executive kingdom treasury`);

export const DEED_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  paper:
    list(`communiqué communique readout op-ed factsheet declaration statement report reports letter cable bluebook
    guidelines dossier manifesto memorandum article essay commentary factsheets communiqués statements paper papers sheet sheets text texts opinion
    register survey audit inventory atlas minutes transcript transcripts findings`),
  "joint-paper": list("communiqué communique declaration statement statements"),
  "named-paper": list(
    `communiqué communique readout factsheet sheet op-ed report cable letter strategy memorandum essay`,
  ),
  "official-paper": list("communiqué communique readout factsheet statement declaration"),
  "annual-paper": list("paper report bluebook strategy review guidelines"),
  opinion: list("op-ed opinion commentary essay article column letter piece"),
  scheme: list("framework programme program initiative project scheme plan fund review partnership"),
  controls: list("controls restrictions curbs rules"),
  listing: list("listings listing designations"),
  barrier: list("fence border lines line wall checkpoint embassy compound base"),
  games: list("games olympics summit conference ceremony vote election elections talks gathering session"),
  exercise:
    list(`exercise exercises drill drills manoeuvres maneuvers manoeuvre maneuver wargames games training rehearsal
    war-games`),
  forces: FORCES,
  weapon:
    list(`missile missiles rocket rockets projectile projectiles drone drones torpedo torpedoes shell shells satellite
    satellites balloon balloons icbm icbms warhead shells salvo volley barrage mortar mortars rounds shots bomb bombs
    artillery`),
  hardware:
    list(`vessel vessels ship ships boat boats trawler trawlers tanker tankers warship warships freighter ferry plane
    planes jet jets aircraft airliner drone drones helicopter helicopters mig base bases airbase airport airfield
    convoy convoys hospital hospitals school village villages checkpoint consulate embassy outpost outposts depot
    refinery pipeline tank tanks positions position soldiers troops civilians fishermen sailors protesters
    peacekeepers facilities facility oil buildings building barracks headquarters compound cargo frigate destroyer
    submarine satellite bridge mosque camp camps gunboat cutter bus buses vehicle vehicles hotel church churches depots refineries`),
  post: list("post posts garrison garrisons position positions"),
  captive:
    list(`observers journalists journalist reporter reporters activist activists dissident dissidents officials
    official leader leaders president premier minister politician politicians citizens citizen diplomat diplomats
    fishermen soldiers soldier sailors crew crews aid-workers guard officer officers pilot hostages students
    businessman lawmaker lawmakers suspects executive executives teacher academic academics nationals women men`),
  victim:
    list(`people civilians civilian soldiers soldier troops police policemen officers officer peacekeepers children
    worshippers workers tourists nationals citizens pilgrims journalists marines sailors guards villagers aid-workers`),
  listed:
    list(`individuals individual entities entity companies firms persons people officials generals commanders banks bank
    oligarchs businessmen ministers judges vessels tankers`),
  signed: list(
    "statement communiqué communique roadmap documents document instruments mous programme program",
  ),
  domain: list(`airspace waters territory sea soil eez zone border frontier line`),
  strike:
    list(`strike strikes airstrike airstrikes attack attacks bombing bombings shelling raid raids offensive assault
    invasion incursion incursions intrusion intrusions bombardment annexation ambush massacre bombings ambushes
    airstrikes explosion blast firing gunfire`),
  coup: list("coup coups mutiny putsch takeover"),
  buildup: list("buildup build-up massing deployment deployments"),
  pact: list(`treaty pact accord accords agreement agreements deal deals convention protocol memorandum mou truce ceasefire
    treaties pacts protocols conventions memoranda memorandums mous declaration charter compact settlement arrangement contract hostilities`),
  regime:
    list(`treaty pact accord accords agreement deal convention protocol truce ceasefire cease-fire waiver accession
    law act legislation ban bans sanctions tariff tariffs union regulation rules pause hostilities embargo`),
  truce: list("truce ceasefire cease-fire pause armistice hostilities halt"),
  plan: list(`law laws bill act legislation plan plans strategy strategies programme program package budget policy review
    initiative framework fund resolution amendment amendments reform reforms doctrine guidelines documents roadmap road-map
    map blueprint scheme decree constitution rules pact truce ceasefire cease-fire embassy assistance aid grant
    moratorium referendum code quota status posture timetable pause hostilities controls measures accord sending`),
  statute: list("law laws bill act legislation decree amendment budget order ordinance"),
  aid: list("aid assistance loan loans grant grants relief funding support package fund"),
  sanction:
    list(`sanction sanctions tariff tariffs duty duties embargo embargoes penalties ban bans boycott curbs levy
    levies restrictions quota quotas blockade limits controls blacklist`),
  level:
    list(`price prices fee fees toll tolls charge charges levy levies tax taxes excise surcharge surcharges royalty
    royalties fare fares rent subsidy subsidies quota quotas ceiling ceilings allowance output production pumping
    deliveries`),
  trade:
    list(`import imports export exports trade flights sale sales travel shipments permits purchases goods products
    visas entry transit coal oil gas wheat arms crude`),
  envoy:
    list(`diplomat diplomats ambassador ambassadors envoy envoys attaché attaches attachés attache consul consuls
    chargé commissioner employees staff officers spies representative`),
  ties: list("ties relations links contacts cooperation co-operation trade talks aid assistance"),
  frontier: list(
    `border borders frontier frontiers airspace ports port harbours harbour harbors harbor crossing crossings consulate embassy
    mission`,
  ),
  assets: list("assets accounts account funds reserves property"),
  office:
    list(`minister premier chancellor president ambassador secretary envoy governor commissioner spokesman
    spokesperson spokeswoman director chief head leader consul commander chairman chair judge representative
    secretary-general mayor speaker king emperor adviser advisor presidency leader`),
  leader: list("president premier minister government king ruler chancellor monarch"),
};
