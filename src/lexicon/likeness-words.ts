// What two tellings of one thing are not told apart by: words that say nothing of the matter, and spelling.
import { words } from "./table.ts";

/** Words of grammar, of reporting and of the calendar. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  words(`
a an and any are as at be been being both but by can could did do does for from had has have having he her hers him his
i if in into is it its itself may me might more most must my no nor not of off on once only onto or other our out over own
per shall she should so some such than that the their them then there these they this those through to too under until up
upon us very was we were what when where which while who whom whose will with within without would you your yet also
according added agreed ahead along amid among announced are around asked because before between called come confirmed
during each earlier early expected expressed further give given going good great held hold holding including last late
later made make making meet meeting met month much new newly next now official officials one part plan planned plans
recent recently said same say saying says several since soon statement still take taken talk talks tell time today told
toward towards two visit visited visiting way week well went year yesterday monday tuesday wednesday thursday friday
saturday sunday january february march april june july august september october november december`),
);

/** British to American, where one letter or two make the difference. */
export const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(def|off|lic|pret)ence/, "$1ense"],
  [/isation/, "ization"],
  [/(..)ise(s|d|r)?$/, "$1ize$2"],
  [/(..)ising$/, "$1izing"],
  [/(lab|col|fav|harb|hon|neighb|behavi)our/, "$1or"],
  [/^programme/, "program"],
  [/^cent(re)(s?)$/, "center$2"],
];
