// Pairs of quotations of one speaker, of our own making, and how they stand to one another; "apart": two sayings.
import type { WordingClass } from "../../src/reconcile/wording-class.ts";

export interface Pair {
  readonly is: WordingClass | "apart";
  readonly a: string;
  readonly b: string;
  /** The speaker's state; US where nothing is said. */
  readonly of?: string;
  /** Days of the two, where they are known. */
  readonly on?: readonly [string, string];
  /** Both from one report. */
  readonly one?: true;
}

const HARBOUR =
  "We will not let a quarrel over herring nets decide who may sail into the harbour of Klaipeda";
const BRIDGE =
  "The bridge at Narva was built by masons who spoke four languages, and it will be mended by engineers who speak two. I have told my colleague that the scaffolding goes up in May, weather or no weather";
const LANTERN =
  "Whoever hung the lantern on that tower wanted sailors to come home, not customs men to stay awake";
const VINEYARD = "The vineyard treaty is older than both our grandmothers and has outlived three parliaments";

export const PAIRS: readonly Pair[] = [
  // The same.
  { is: "same", a: HARBOUR, b: HARBOUR },
  { is: "same", a: `${HARBOUR}.`, b: `“${HARBOUR},”` },
  { is: "same", a: "We won't let a quarrel over herring nets decide it", b: "We will not let a quarrel over herring nets decide it" },
  { is: "same", a: "Our defence programme honours the neighbours’ labour", b: "Our defense program honors the neighbors' labor" },
  { is: "same", a: "Some seven percent of the barley rotted in the granary", b: "Some 7 per cent of the barley rotted in the granary" },
  { is: "same", a: "The U.S. will pay for the lighthouse and its keeper", b: "The United States will pay for the lighthouse and its keeper" },
  { is: "same", a: "I, uh, have never seen so stubborn a ferryman in my life", b: "I have never seen so stubborn a ferryman in my life" },
  { is: "same", a: "It is a pity that the orchard froze before the envoys tasted it", b: "It is a pity the orchard froze before the envoys tasted it" },
  { is: "same", a: "[W]e will mend the causeway before the smelt run again", b: "We will mend the causeway before the smelt run again" },
  { is: "same", a: VINEYARD, b: VINEYARD, on: ["2025-03-04", "2025-06-10"] },
  { is: "same", a: "thank you very much", b: "Thank you very much.", on: ["2025-03-04", "2025-03-04"] },
  // A cut of the other.
  { is: "cut", a: BRIDGE, b: "it will be mended by engineers who speak two" },
  { is: "cut", a: BRIDGE, b: "The bridge at Narva was built by masons who spoke four languages" },
  { is: "cut", a: BRIDGE, b: "the scaffolding goes up in May, weather or no weather" },
  { is: "cut", a: HARBOUR, b: "a quarrel over herring nets" },
  { is: "cut", a: LANTERN, b: "wanted sailors to come home, not customs men to stay awake", one: true },
  { is: "cut", a: BRIDGE, b: "mended by engineers who speak two", on: ["2025-03-04", "2025-03-05"] },
  // Words left out inside or put in.
  { is: "joined", a: BRIDGE, b: "The bridge at Narva was built by masons ... and it will be mended by engineers who speak two" },
  { is: "joined", a: BRIDGE, b: "The bridge at Narva was built by masons […] the scaffolding goes up in May" },
  { is: "joined", a: "I have told him that it will be mended by careful masons before Easter", b: "I have told [Minister Tamm] that [the bridge] will be mended by careful masons before Easter" },
  { is: "same", a: "You and I and our friends from the islands prize those regattas", b: "You and I [and] our friends from the islands prize those regattas" },
  { is: "joined", a: "Whoever hung the lantern on that old crooked tower wanted sailors to come home, not customs men to stay awake", b: LANTERN },
  // Another translation.
  { is: "translation", of: "JP", a: "The fishermen of Nemuro have waited thirty winters for these islands and cannot wait thirty more", b: "The fishermen of Nemuro have waited thirty winters for these islands; another thirty they are unable to await" },
  { is: "translation", of: "UA", a: "Our farmers sow wheat between the craters and harvest it under drones", b: "Between craters our farmers are sowing the wheat, and under drones they harvest it" },
  { is: "translation", of: "BR", a: "Whoever burns the forest burns the roof above his own cradle", b: "Whoever burns the forest burns the roof over his own crib" },
  // A word that matters differs.
  { is: "alteration", a: HARBOUR, b: HARBOUR.replace("will not", "will") },
  { is: "alteration", a: "We will rebuild the lighthouse before the autumn storms arrive", b: "We may rebuild the lighthouse before the autumn storms arrive" },
  { is: "alteration", a: "The vineyard treaty is older than both our grandmothers and has outlived 3 parliaments and 2 phylloxera plagues", b: "The vineyard treaty is older than both our grandmothers and has outlived 4 parliaments and 2 phylloxera plagues" },
  { is: "alteration", a: "It is acceptable to moor trawlers beside the chapel during vespers", b: "It is unacceptable to moor trawlers beside the chapel during vespers" },
  { is: "alteration", of: "JP", a: "We will never sell the cedar groves around the shrine to anybody", b: "We will sell the cedar groves around the shrine to anybody" },
  { is: "alteration", a: "Whoever hung the lantern on that tower wanted sailors to come home", b: "Whoever hung the lantern on that tower wanted smugglers to come home" },
  { is: "alteration", a: "I told the mayor of Narva that the scaffolding, the cranes and the masons would all have to leave the quay before Monday", b: "I told the mayor of Tartu that the scaffolding, the cranes and the masons would all have to leave the quay before Monday" },
  // Two sayings.
  { is: "apart", a: "Thank you very much for the samovar and for the plum jam", b: "Thank you very much for walking up all those stairs with me" },
  { is: "apart", a: "Thank you very much. I look forward to working together on barley", b: "Thank you very much", on: ["2025-03-04", "2025-03-04"] },
  { is: "apart", a: "thank you very much", b: "Thank you very much.", on: ["2025-03-04", "2025-03-19"] },
  { is: "apart", a: "We are committed to peace and stability in the strait and to the ferries", b: "peace and stability" },
  { is: "apart", a: "I will travel to Tallinn on Monday", b: "I will travel to Vilnius on Wednesday" },
  { is: "apart", a: "We had a very good meeting with the Prime Minister of Estonia", b: "We had a very good meeting with the Prime Minister of Finland" },
  { is: "apart", a: HARBOUR, b: LANTERN },
  { is: "apart", a: "Our alliance with Norway is strong, and we will continue to work together on cod quotas", b: "Our alliance with Iceland is strong, and we will continue to work together on seabird counts" },
  { is: "apart", a: BRIDGE, b: "it will be mended by engineers who speak two", on: ["2025-03-04", "2025-05-20"] },
  { is: "apart", of: "JP", a: "The cedar groves belong to the shrine and to nobody else", b: "The eel farms belong to the prefecture and to its creditors" },
  { is: "apart", of: "JP", a: "We caught 40 tonnes of mackerel off Nemuro this winter", b: "Off Nemuro this winter we caught 60 tonnes of mackerel", one: true },
  { is: "apart", a: "Farmers sow wheat between the craters and harvest it under drones", b: "Between craters the farmers are sowing wheat, and under drones they harvest it", one: true },
  { is: "apart", a: "The samovar was a gift from the ferrymen, and it stays in my office", b: "The samovar is too heavy for the office of any minister with sense" },
]; // biome-ignore format: pairs
