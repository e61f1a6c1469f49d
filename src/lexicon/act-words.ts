// Words that decide how conflict and cooperation is read: who acts at home without a name, and what is no news of states.
import { words } from "./table.ts";

const set = (list: string): ReadonlySet<string> => new Set(words(list));

/** Those who act inside a state without being named; they belong to the country told of. */
export const AT_HOME = set(
  `police policeman policemen army troops soldiers government authorities rebels rebel guerrillas guerillas insurgents
  militants militiamen militia gunmen protesters protestors demonstrators students workers farmers opposition activists
  parliament court courts judge judges prosecutors villagers residents civilians prisoners refugees crowd crowds mob mobs
  strikers teachers miners dissidents separatists monks doctors nurses lawyers journalists newspaper party parties
  cabinet ministry president premier king junta generals minister governor mayor senate lawmakers deputies voters drivers
  lorry-drivers dockers pilots railwaymen pensioners women youths inmates officers security forces military navy
  bombers extremists fundamentalists islamists nationalists union unions`,
);

/** Sport, markets, weather, disease, art: there "attack", "rally" and "strike" are figures of speech. */
export const ELSEWHERE = set(
  `goal goals match matches cup coach striker league tournament innings wicket penalty semi-final quarter-final final finals
  olympic olympics medal striker batsman bowler goalkeeper midfielder football footballers cricket rugby tennis chess team
  shares stocks stock bonds index investors market markets inflation currency peso rupee lira yuan rouble dollar
  storm typhoon hurricane cyclone earthquake quake volcano tsunami floods flood drought locusts locust virus flu influenza
  cholera malaria measles film films movie novel museum exhibition opera painting orchestra festival theatre album
  anniversary re-enactment reenactment actors actor screen chef recipe video-game game poem poet painter choir stage
  litter obesity smoking mosquitoes dengue elephants elephant bees wolves shark sharks crocodile whales`,
);

/** They begin a clause of its own, told only beside the news. */
export const SUBORDINATE = set(
  "who whom whose which where when while as because after before since until till if unless although though whether despite following amid once lest whereas",
);

/** They place what follows, so that it is less likely to be the one acted on. */
export const PLACING = set("in at near around outside inside from across throughout along off by over");
