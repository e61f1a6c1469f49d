// The forms of an English verb from its base: "ban" → ban, bans, banned, banning. What is irregular stands in a list.
import { rows, words } from "./table.ts";

/** base | past | participle; where the third is empty it is as the second. */
const IRREGULAR_TABLE = `
be | was were | been
beat | beat | beaten
begin | began | begun
bend | bent |
bid | bid |
blow | blew | blown
break | broke | broken
bring | brought |
build | built |
burn | burned burnt |
buy | bought |
catch | caught |
come | came | come
cut | cut |
draw | drew | drawn
drive | drove | driven
fall | fell | fallen
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
hang | hanged hung |
hit | hit |
hold | held |
keep | kept |
lay | laid |
lead | led |
leave | left |
lend | lent |
let | let |
lose | lost |
make | made |
meet | met |
overrun | overran | overrun
overthrow | overthrew | overthrown
pay | paid |
plead | pleaded pled |
put | put |
quit | quit |
retake | retook | retaken
say | said |
see | saw | seen
seek | sought |
sell | sold |
send | sent |
set | set |
shoot | shot |
shut | shut |
sink | sank | sunk
sit | sat |
slay | slew | slain
speak | spoke | spoken
stand | stood |
steal | stole | stolen
strike | struck | struck stricken
swear | swore | sworn
take | took | taken
tell | told |
throw | threw | thrown
torpedo | torpedoed |
undertake | undertook | undertaken
uphold | upheld |
wage | waged |
withdraw | withdrew | withdrawn
withhold | withheld |
write | wrote | written
`;

// Their last letter is doubled: "banned", "expelling".
const DOUBLING = new Set(
  words(
    `ban bar drop expel gun jab kidnap net patrol plan ram rebel rebut repel rob scrap ship slam slap stab step stop strip
    trap clap quit shut cut put set let hit bid sit get begin forbid commit admit permit pin nod rap sap sum trim`,
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
