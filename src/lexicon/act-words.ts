// Words that decide how conflict and cooperation is read: who acts at home without a name, and what is no news of states.
import { words } from "./table.ts";

const set = (list: string): ReadonlySet<string> => new Set(words(list));

/** Those who act inside a state without being named; they belong to the country told of. */
export const AT_HOME = set(
  `police policeman policemen policewomen army troops soldiers government governments authorities rebels rebel guerrillas
  guerillas guerrilla insurgents insurgent militants militiamen militia militias gunmen gunman protesters protestors protester
  demonstrators demonstrator students student workers farmers opposition activists activist parliament court courts judge
  judges prosecutors prosecutor villagers residents civilians prisoners prisoner refugees crowd crowds mob mobs strikers
  teachers miners dissidents dissident separatists monks doctors nurses lawyers journalists journalist newspaper party parties
  cabinet ministry president premier king queen junta generals general minister ministers governor mayor senate lawmakers
  deputies voters drivers lorry-drivers dockers pilots railwaymen pensioners women youths inmates officers officer security
  forces military navy bombers bomber extremists fundamentalists islamists nationalists union unions rulers ruler regime
  administration officials official leaders leader commander commanders detectives investigators investigator troopers
  guards guard coastguard coastguards agents hackers bandits attackers attacker assailants kidnappers pirates smugglers
  looters rioters marchers hauliers truckers growers fishermen traders shopkeepers taxi-drivers commuters schoolchildren
  schoolgirls pupils pilgrims worshippers mourners taxpayers nuns priests imams clerics bishops midwives medics
  paramedics rescuers rescuer firefighters firemen engineers reservists conscripts volunteers recruits paratroops paratroopers
  marines commandos gendarmes servicemen mutineers coup-makers plotters warlords warlord tribesmen jihadists terrorists terrorist
  secessionists loyalists fighters fighter snipers sniper supporters followers opponents critics settlers migrants deportees
  citizens citizen people men families inspectors envoy envoys ambassador diplomats diplomat delegates negotiators
  negotiator delegation legislature legislators senators congress assembly chancellor vice-president tribunal magistrate
  magistrates jury customs regulators regulator central-bank ombudsman cooperative tractors lorries truckers postmen
  civil-servants academics professors writers artists bloggers editors reporters broadcasters cleaners shipyard-workers
  steelworkers autoworkers peasants herders ranchers cyclists motorists landlords tenants householders grandmothers
  mothers wives widows relatives youngsters teenagers boys girls children`,
);

/** Sport, markets, disease, art: there "attack", "rally" and "strike" are figures of speech. */
export const ELSEWHERE = set(
  `goal goals match matches cup coach striker league tournament innings wicket wickets penalty semi-final semi-finals
  quarter-final quarter-finals final finals olympic olympics medal medals batsman bowler bowlers goalkeeper keeper midfielder
  midfield football footballer footballers cricket cricketers rugby tennis chess grandmaster basketball volleyball handball
  baseball hockey golf boxing boxer sprinter cyclist swimmer jockey racehorse teammates half-time kick-off kickoff header
  whistle scrum fly-half umpire referee playoff playoffs touchdown hat-trick semifinal quarterfinal semifinals linesman
  forwards winger defender defenders under-21 scorer relegation
  shares stocks stock bonds index investors speculators nikkei futures yields bitcoin
  film films movie novel museum exhibition opera painting
  orchestra festival theatre album video-game game games poem poet painter choir screen chef recipe re-enactment reenactment
  anniversary actress novelist documentary sitcom ballet sculptor comedian comic cartoon playwright
  squash marathon regatta trophy champion champions championship championships sprint relay knockout heavyweight wrestler
  wrestlers judo sumo karate gymnast skater skaters skier slalom peloton wembley racing jockeys batsmen spinner defeat-free
  bourse hedge profits earnings brokers brokerage takeover carmaker carmakers retailers smartphone smartphones chipmaker
  wreath wreaths memorial commemorate commemorates commemorated commemoration remembrance historian historians medieval
  archaeologist archaeologists great-grandfathers thriller bestseller cinema singer rapper soprano tenor musical sculpture
  episode starring fictional imaginary hoax simulated simulation mock make-believe pantomime
  litter obesity smoking mosquitoes dengue elephants elephant bees wolves shark sharks crocodile whales jellyfish`,
);

/** Nature and money: hostile words are figures of speech beside them, while help and trade belong there. */
export const NATURE_AND_MONEY = set(
  `storm typhoon hurricane cyclone earthquake quake volcano tsunami floods flood drought locusts locust heatwave frost
  wildfire wildfires landslide landslides mudslide mudslides avalanche snow snowfall rain rains blizzard lightning tornado
  spell monsoon headwinds market markets inflation currency peso rupee lira yuan rouble dollar sterling
  virus flu influenza cholera malaria measles ebola covid dengue`,
);

/** They begin a clause of its own, told only beside the news. */
export const SUBORDINATE = set(
  "who whom whose which where when while as because after before since until till if unless although though whether despite following amid once lest whereas",
);

/** They place what follows, so that it is less likely to be the one acted on. */
export const PLACING = set("in at near around outside inside from across throughout along off by over");

const CROWD = `protesters protestors protester demonstrators demonstrator students student farmers workers miners monks nuns
  thousands hundreds crowd crowds mob mobs women residents supporters drivers lorry-drivers taxi-drivers hauliers truckers
  tractors lorries dockers teachers doctors nurses lawyers journalists youths pensioners villagers activists marchers rioters
  growers fishermen traders shopkeepers strikers prisoners inmates refugees people citizens families mothers wives widows
  relatives schoolchildren schoolgirls pupils opposition unions union muslims christians catholics orthodox buddhists
  islamists loyalists nationalists separatists separatist opponents critics tribesmen herders peasants
  settlers voters rivals young poor youngsters teenagers commuters postmen railwaymen pilots academics professors
  civil-servants employees staff crews taxpayers motorists cyclists householders tenants landlords
  indigenous tens scores vests movement followers veterans migrants exiles expatriates diaspora clergy imams priests
  millions anti-government pro-democracy squatters campaigners environmentalists feminists shepherds`;
const TROOPS = `troops soldiers forces army navy tanks tank warships warship ships ship frigate frigates destroyer destroyers
  submarine submarines jets jet aircraft planes bombers fighters fighter warplanes warplane helicopters helicopter drones
  drone carrier carriers flotilla fleet squadron squadrons columns column convoy convoys convoys battalion battalions brigade
  brigades division divisions regiment regiments contingent contingents reinforcements marines paratroopers paratroops
  commandos gendarmes police policemen artillery guns howitzers missiles launchers batteries vehicles carriers reservists
  gunboats gunboat patrol patrols units unit guards troopers militiamen militia militias garrison peacekeepers armour cavalry
  fighters rebels guerrillas insurgents gunmen detachment detachments infantry snipers volunteers boats cutters coastguard
  coastguards vessels paramilitaries legion rocket rockets`;
const WEAPONS = `bomb bombs rocket rockets missile missiles shell shells mortar mortars grenade grenades mine mines device
  explosives explosive blast blasts explosion explosions bullets bullet drone drones chlorine gas napalm munitions salvo
  barrage gunshots car-bomb truck-bomb lorry-bomb bomber bombers attack attacks airstrike airstrikes strike strikes shelling raid raids
  bombardment bombing bombings volley gunfire shrapnel landmine landmines torpedo warhead suicide parcel`;
const ARMED = `${TROOPS} ${WEAPONS} militants militant terrorists jihadists attackers attacker assailants assailant bandits pirates
  extremists separatists islamists hackers agents rioters mob mobs kidnappers hijackers suicide warlords tribesmen herders
  settlers mutineers loyalists cultists sect youths men man woman gunman commander hamas hezbollah taliban`;
const STATE_PEOPLE = `police policemen authorities officials official judge judges court courts troops soldiers guards guard
  government customs army navy coastguard coastguards agents officers detectives investigators junta regime rulers
  prosecutors inspectors regulators regulator ministry minister president king premier governor mayor parliament gendarmes
  tribunal magistrate magistrates generals commandos marines hackers spies militia administration cabinet rebels`;
/** Of whom a rule may be told, and by which words they are known. */
export const DOERS: Readonly<Record<"crowd" | "troops" | "armed" | "state" | "weapon", ReadonlySet<string>>> =
  {
    crowd: set(CROWD),
    troops: set(TROOPS),
    armed: set(ARMED),
    state: set(STATE_PEOPLE),
    weapon: set(WEAPONS),
  };

/** Nobody is hurt where these are attacked, fought, hit or killed. */
export const FIGURED = set(
  `inflation corruption poverty crime unemployment deficit deficits waste debt hunger cancer disease diseases blazes flames fog
  pollution hopes hope gold balance chord record forecasts forecast expectations privacy odds deadline clock taste nostalgia
  prices price sales costs tax taxes rate rates spending slump recession illiteracy addiction weeds pests snag headlines
  rumours conversation enthusiasm appetite dream dreams ambitions ambition mood spirits hearts career careers myth myths
  budget proposal proposals plan plans bill deal treaty draft offer bid motion tradition language accents joke jokes slogan speech speeches wages bills fares fees audience imagination profit growth`,
);

/** They come from afar: whose they are is not told by where they are. */
export const FROM_AFAR = set(
  `warships warship ships ship frigate frigates destroyer destroyers submarine submarines jets jet aircraft planes bombers
  fighters warplanes warplane helicopters helicopter drones drone carrier carriers flotilla fleet squadron squadrons missiles
  rockets rocket vessels peacekeepers marines legion boats`,
);

/** Many come together here, and protest against nothing. */
export const FESTIVE = set(
  `carnival concert celebrate celebrates celebrated celebrating celebration celebrations wedding funeral pope saint saints
  tourists tourist eclipse solstice birthday coronation jubilee pilgrimage pilgrims picnic regatta lottery santa christmas easter`,
);

/** Verbs behind which a headline leaves out the article of the deed that they tell of: "Oslo condemns attack". */
export const TELLING_OF = set(
  `condemns denounces deplores decries slams mourns blames fears foils thwarts repels halts ends resumes launches plans
  mounts stages suffers survives denies confirms claims probes warns threatens urges seeks demands rejects backs
  welcomes hails orders says sees faces follows after`,
);
