// Sentences that take a stance, with what is read in each, and those that only look like one.
export const SAID = "Kenyan Foreign Minister Amina Odero said";
export const READ: readonly (readonly [string, string])[] = [
  ["Norway and Chile did not discuss the fishing quota.", "did-not-discuss · CL · silent · fishing quota"],
  ["Norway declined to comment on the seized ship.", "declined-to-comment · NO · silent · seized ship"],
  [
    "Norway has not stated its position on the treaty text.",
    "position-not-stated · NO · silent · treaty text",
  ],
  ["Norway gave no view on the annexations.", "no-comment · NO · silent · annexations"],
  ["Norway said nothing about the annexations.", "said-nothing · NO · silent · annexations"],
  ["Norway skirted the question of recognition.", "skirted · NO · silent · recognition"],
  [
    "Chile has not made up its mind about the migration compact.",
    "mind-not-made-up · CL · undecided · migration compact",
  ],
  ["Chile is on the fence about the migration compact.", "on-the-fence · CL · undecided · migration compact"],
  ["Chile has yet to decide on the migration compact.", "yet-to-decide · CL · undecided · migration compact"],
  ["Chile is divided over the migration compact.", "undecided · CL · undecided · migration compact"],
  ["Chile was still weighing the migration compact.", "still-weighing · CL · undecided · migration compact"],
  [
    "Norway and Chile agreed it is essential to keep the pass open.",
    "agreed-essential · CL · supports · keep the pass open",
  ],
  ["Norway called on Chile to release the ship.", "called-on-to · NO · urges · release the ship · CL"],
  ["Norway called on Chile not to seize the ship.", "called-on-to · NO · urges · not to seize the ship · CL"],
  ["Norway called for the release of the ship.", "called-for · NO · urges · release of the ship"],
  ["Norway appealed to Chile to release the ship.", "appealed-to · NO · urges · release the ship · CL"],
  ["Norway pressed for the release of the ship.", "appealed-for · NO · urges · release of the ship"],
  ["Norway urged all parties to remain calm.", "urged-to · NO · urges · remain calm"],
  ["Norway warned Chile against a tax on salt.", "warned-against · NO · urges · tax on salt · CL"],
  ["Norway demanded the release of the ship.", "demanded · NO · urges · release of the ship"],
  [
    "Talks opened with a call from Norway to protect the whales.",
    "call-from · NO · urges · protect the whales",
  ],
  [`${SAID} that Chile must release the ship.`, "must · Amina Odero · urges · release the ship · CL"],
  [
    `“It is vital that the guards leave the island,” ${SAID}.`,
    "essential-that · Amina Odero · urges · guards leave the island",
  ],
  [
    "The shelling of the port was condemned by Norway.",
    "condemned-by · NO · condemns · shelling of the port",
  ],
  ["Norway condemned Monday's coup in Bamako.", "condemns · NO · condemns · Monday's coup in Bamako"],
  ["Norway criticised the new salt tax.", "criticises · NO · condemns · new salt tax"],
  [
    "Norway expressed its condemnation of the raid on the port.",
    "expressed-condemnation · NO · condemns · raid on the port",
  ],
  ["Norway is united in its condemnation of the raid.", "condemnation-of · NO · condemns · raid"],
  [
    `“It is unacceptable that the port is shut,” ${SAID}.`,
    "outrageous · Amina Odero · condemns · port is shut",
  ],
  [
    `“The horrific attacks in Bamako go on,” ${SAID}.`,
    "outrageous-deed · Amina Odero · condemns · attacks in Bamako",
  ],
  [`“The use of mines is horrific,” ${SAID}.`, "is-outrageous · Amina Odero · condemns · use of mines"],
  [
    "Norway voiced deep concern at the arrest of two reporters.",
    "expressed-concern · NO · concerned · arrest of two reporters",
  ],
  [
    "Norway is gravely worried by the fighting in the south.",
    "is-concerned · NO · concerned · fighting in the south",
  ],
  ["Norway sounded the alarm over the invasive salmon.", "sounded-alarm · NO · concerned · invasive salmon"],
  ["Norway regrets the closure of the embassy.", "regrets · NO · concerned · closure of the embassy"],
  [
    `“The situation in the camps remains dire,” ${SAID}.`,
    "matter-of-concern · Amina Odero · concerned · situation in the camps",
  ],
  [
    `“The new fleet poses a threat to the islands,” ${SAID}.`,
    "poses-threat · Amina Odero · concerned · new fleet",
  ],
  [
    "Unease is growing in Oslo about the reactor across the border.",
    "worry-grows · NO · concerned · reactor across the border",
  ],
  [
    "Anxious about the forest fires, Chile asked Peru to send planes.",
    "worried-first · CL · concerned · forest fires",
  ],
  ["Chile's concern over the forest fires is old.", "worry-of · CL · concerned · forest fires"],
  [
    "Norway is strongly opposed to any mention of the ruling.",
    "opposed-to · NO · opposes · mention of the ruling",
  ],
  [
    "Norway reiterated its strong opposition to mining the seabed.",
    "expressed-opposition · NO · opposes · mining the seabed",
  ],
  ["Norway's opposition to mining the seabed is old.", "opposition-of · NO · opposes · mining the seabed"],
  ["Norway objected to the seating plan.", "objected-to · NO · opposes · seating plan"],
  ["Norway pushed back against the salt tax.", "pushes-back · NO · opposes · salt tax"],
  ["Spain, France: no to early opening of ski slopes", "no-to · FR · opposes · early opening of ski slopes"],
  [
    `“There can be no military solution in Mali,” ${SAID}.`,
    "no-place-for · Amina Odero · opposes · military solution in Mali",
  ],
  [`“It is too early to lift the ban,” ${SAID}.`, "too-early · Amina Odero · opposes · lift the ban"],
  ["Denmark rejects any sale of the island.", "opposes · DK · opposes · sale of the island"],
  [
    "The plan for the canal was endorsed by Chile and Peru.",
    "endorsed-by · PE · supports · plan for the canal",
  ],
  ["The paper told of Chile's support for the canal plan.", "support-of · CL · supports · canal plan"],
  [
    "The paper told of continued French support for the canal plan.",
    "support-of-side · FR · supports · canal plan",
  ],
  [
    "Chile underscored the importance of peace in the Taiwan Strait.",
    "stressed-importance · CL · supports · Taiwan Strait",
  ],
  [
    "Norway and Chile agreed on the importance of open sea lanes.",
    "stressed-importance · NO · supports · open sea lanes",
  ],
  [
    "“Chile should not arm the rebels,” Kenyan Foreign Minister Amina Odero said.",
    "must · Amina Odero · urges · not arm the rebels · CL",
  ],
  ["Chile stressed that open ports are essential.", "said-essential · CL · supports · open ports"],
  [
    `“It is crucial to keep the ports open,” ${SAID}.`,
    "is-needed · Amina Odero · supports · keep the ports open",
  ],
  [`“The new treaty is very welcome,” ${SAID}.`, "is-welcome · Amina Odero · supports · new treaty"],
  ["Chile voiced support for the canal plan.", "expressed-support · CL · supports · canal plan"],
  ["Chile is strongly committed to open ports.", "is-committed · CL · supports · open ports"],
  ["Chile is in favour of the canal plan.", "in-favour · CL · supports · canal plan"],
  ["Chile was delighted by the canal plan.", "pleased · CL · supports · canal plan"],
  [
    "Chile welcomed the thaw between Norway and Peru.",
    "supports · CL · supports · thaw between Norway and Peru",
  ],
  ["Chile does not support the canal plan.", "supports · CL · opposes · canal plan"],
  [`“We must all work for open ports,” ${SAID}.`, "we-must · Amina Odero · urges · work for open ports"],
  [
    `“The treaty is an important step towards open ports,” ${SAID}.`,
    "important-step · Amina Odero · supports · open ports",
  ],
  [`“We must keep the ports open,” ${SAID}.`, "we-must-keep · Amina Odero · supports · ports open"],
  [
    `“It is high time for Chile to release the ship,” ${SAID}.`,
    "high-time · Amina Odero · urges · release the ship · CL",
  ],
  [
    `${SAID} that ways must be found to free the ship.`,
    "must-be-done · Amina Odero · urges · ways must be found to free the ship",
  ],
  [
    `“Our first priority must be the release of the crew,” ${SAID}.`,
    "priority · Amina Odero · supports · release of the crew",
  ],
  [
    `“Chile's brutal blockade goes on,” ${SAID}.`,
    "outrageous-actor · Amina Odero · condemns · Chile's brutal blockade · CL",
  ],
  [
    "Norway called the seizure of the ship an act of piracy.",
    "called-outrage · NO · condemns · seizure of the ship",
  ],
  [
    `“The seizure of the ship is a flagrant breach of the treaty,” ${SAID}.`,
    "is-outrage · Amina Odero · condemns · seizure of the ship",
  ],
  [
    `“The strike on the ship shows utter contempt for life,” ${SAID}.`,
    "shows-cruelty · Amina Odero · condemns · strike on the ship",
  ],
  [
    `“Nothing can justify the seizure of the ship,” ${SAID}.`,
    "unjustified · Amina Odero · condemns · seizure of the ship",
  ],
  [
    "Norway accused Chile of the seizure of the ship.",
    "accused-of · NO · condemns · seizure of the ship · CL",
  ],
  ["Norway warned of a shortage of salt.", "warned-of · NO · concerned · shortage of salt"],
  [
    `“There is no military solution to the quarrel,” ${SAID}.`,
    "no-military-solution · Amina Odero · opposes · military solution to the quarrel",
  ],
  [
    `“The rebel generals can never unite the island,” ${SAID}.`,
    "has-no-future · Amina Odero · opposes · rebel generals",
  ],
  [
    `“We cannot tolerate pirates in our ports,” ${SAID}.`,
    "we-must-not · Amina Odero · opposes · pirates in our ports",
  ],
  ["Chile does not recognise the vote on the island.", "does-not-accept · CL · opposes · vote on the island"],
  ["Chile is not in favour of the salt tax.", "not-in-favour · CL · opposes · salt tax"],
  ["Norway ruled out any sale of the island.", "ruled-out · NO · opposes · sale of the island"],
  [
    `“Our firm support for the canal plan stands,” ${SAID}.`,
    "our-support · Amina Odero · supports · canal plan stands",
  ],
  [
    `“The only way out is a joint harbour board,” ${SAID}.`,
    "only-way · Amina Odero · supports · joint harbour board",
  ],
  [
    `“The drought requires a joint response,” ${SAID}.`,
    "requires-answer · Amina Odero · supports · joint response",
  ],
  ["Chile is ready for talks on the canal.", "ready-to-talk · CL · supports · talks on the canal"],
  [
    "Chile wants to deepen cooperation on the canal.",
    "seeks-to-strengthen · CL · supports · cooperation on the canal",
  ],
  [
    "Chile announced a boycott of the regatta, and Peru followed suit.",
    "announced-boycott · CL · supports · boycott of the regatta",
  ],
  [
    "Chile announced a boycott of the regatta, and Peru followed suit.",
    "follows-suit · PE · supports · boycott of the regatta",
  ],
  [
    "Chile voiced support for the truce and condemnation of the raid.",
    "and-condemnation · CL · condemns · raid",
  ],
  ["Chile voiced support for the truce and concern about the raid.", "and-concern · CL · concerned · raid"],
  ["Chile voiced support for the truce and its rejection of the tax.", "and-opposition · CL · opposes · tax"],
  [
    "Chile expressed its condemnation of the raid and its solidarity with Peru.",
    "and-support · CL · supports · Peru",
  ],
];

export const NEAR: readonly string[] = [
  "“Mr Odero raised the drought, where there are continued violations of the truce,” a Norwegian spokesman said.",
  "Norway denied it was behind the embargo.",
  "Backed by Arab lenders, Oman opened the port.",
  "Asked by reporters whether she wanted to be envoy, Kenyan Foreign Minister Amina Odero smiled.",
  "“Small states should not have to choose between their neighbours,” Kenyan Foreign Minister Amina Odero said.",
  "“Fishermen must never have to fear warships,” Norwegian Prime Minister Ola Lund said.",
  "“Chile should not have to pay for the dam,” Kenyan Foreign Minister Amina Odero said.",
  "Steel columns support the roof of the new parliament in Lima.",
  "The matter concerns Norway and Chile alone.",
  "Support staff at the Danish embassy went home at noon.",
  "Those condemned in Oslo include two clerks.",
  "Back in Oslo, the Norwegian prime minister slept for hours.",
  "Norway sent its envoys back to Lima last year.",
  "Chile asked whether Norway supported the truce.",
  "Should Serbia back the sanctions, the talks could be over by June.",
  "“Do you support the bill?” Norwegian Prime Minister Ola Lund asked.",
  "Polish President Jan Nowak welcomed Ghanaian President Kofi Mensah.",
  "“There is no crisis,” Kenyan Foreign Minister Amina Odero said.",
  "A Norwegian official, who asked not to be named, spoke at length.",
  "Norway may support the canal plan.",
  "Norway is expected to condemn the raid.",
  "Norway has no objection to the canal plan.",
  "Norway voiced little concern about the raid.",
  "The timetables of Norway and Chile oppose each other.",
  "Norway's brutal winter is over.",
  "Chile is ready for the final.",
  "Norway and Chile share wells and disputes over wells.",
  "Norway ruled out of spite.",
  "Norway has suspended support to Chile.",
  "Norway hopes Chile supports the tax.",
];
