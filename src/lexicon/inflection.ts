// The forms of an English verb from its base: "ban" → ban, bans, banned, banning. What is irregular stands in a list.
import { rows, words } from "./table.ts";

/** base | past | participle; where the third is empty it is as the second. */
const IRREGULAR_TABLE = `
be | was were | been
bear | bore | borne
beat | beat | beaten
begin | began | begun
bend | bent |
bid | bid |
blow | blew | blown
break | broke | broken
bring | brought |
build | built |
burn | burned burnt |
burst | burst |
buy | bought |
cast | cast |
catch | caught |
choose | chose | chosen
cling | clung |
come | came | come
cut | cut |
deal | dealt |
dig | dug |
draw | drew | drawn
drive | drove | driven
fall | fell | fallen
feed | fed |
fight | fought |
find | found |
fling | flung |
fly | flew | flown
forbid | forbade | forbidden
forgive | forgave | forgiven
freeze | froze | frozen
get | got | got gotten
give | gave | given
go | went | gone
grow | grew | grown
hang | hanged hung |
hit | hit |
hold | held |
keep | kept |
lay | laid |
lead | led |
lean | leaned leant |
leave | left |
lend | lent |
let | let |
light | lit lighted |
lose | lost |
make | made |
meet | met |
mow | mowed | mown mowed
overrun | overran | overrun
overthrow | overthrew | overthrown
pay | paid |
plead | pleaded pled |
put | put |
quit | quit |
rescind | rescinded |
retake | retook | retaken
ride | rode | ridden
ring | rang | rung
say | said |
see | saw | seen
seek | sought |
sell | sold |
send | sent |
set | set |
shake | shook | shaken
shoot | shot |
shut | shut |
sink | sank | sunk
sit | sat |
slay | slew | slain
speak | spoke | spoken
speed | sped |
spend | spent |
spring | sprang | sprung
stand | stood |
steal | stole | stolen
stick | stuck |
strike | struck | struck stricken
swear | swore | sworn
sweep | swept |
swing | swung |
take | took | taken
tear | tore | torn
tell | told |
throw | threw | thrown
thrust | thrust |
torpedo | torpedoed |
undertake | undertook | undertaken
uphold | upheld |
wage | waged |
wear | wore | worn
wind | wound |
withdraw | withdrew | withdrawn
withhold | withheld |
wring | wrung |
write | wrote | written
`;

// Their last letter is doubled: "banned", "expelling".
const DOUBLING = new Set(
  words(
    `ban bar drop expel gun jab kidnap net patrol plan ram rebel rebut repel rob scrap ship slam slap stab step stop strip
    trap clap quit shut cut put set let hit bid sit get begin forbid commit admit permit pin nod rap sap sum trim
    airdrop club chip flog grab hem mob prod rip rob snub stun swap tip tug unban whip wrap rap refer transfer defer
    equip step rig mug dig drag spin`,
  ),
);

export interface Forms {
  readonly base: string;
  readonly third: string;
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly ing: string;
}

const IRREGULAR = new Map(
  rows(IRREGULAR_TABLE, 3).map(([base, past, participle]) => [
    base!,
    { past: words(past!), participle: words(participle! || past!) },
  ]),
);

const third = (base: string): string =>
  /(?:s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;

const stem = (base: string): string => (DOUBLING.has(base) ? base + base.at(-1) : base);

const past = (base: string): string =>
  base.endsWith("e") ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem(base)}ed`;

const ing = (base: string): string =>
  /[^aeiouo]e$|[aiu]e$/.test(base) && !/ie$/.test(base)
    ? `${base.slice(0, -1)}ing`
    : /ie$/.test(base)
      ? `${base.slice(0, -2)}ying`
      : `${stem(base)}ing`;

/** All forms of a verb, e.g. of "withdraw": withdraw, withdraws, withdrew, withdrawn, withdrawing. */
export function formsOf(base: string): Forms {
  const irregular = IRREGULAR.get(base);
  return {
    base,
    third: third(base),
    past: irregular?.past ?? [past(base)],
    participle: irregular?.participle ?? [past(base)],
    ing: ing(base),
  };
}
