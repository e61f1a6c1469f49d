// Deeds by which way they go: what raises and what lowers, what opens and what closes. Who promised the one and does the
// other breaks the promise; a verb of either way stands for all of that way.
import { once } from "../model/once.ts";
import { formsOf } from "./inflection.ts";
import { rows, words } from "./table.ts";

// Cells: what the two ways are of | verbs of the one way | verbs of the other.
const WAYS_TABLE = `
height | raise increase hike double triple treble | lower cut reduce halve slash trim
duty | impose introduce levy reimpose reinstate enact | lift ease remove scrap waive revoke abolish rescind
door | open reopen unseal | close shut seal
force | deploy send station dispatch base | withdraw remove recall
seat | join rejoin | leave quit exit withdraw
course | resume restart continue reopen | halt stop suspend ban block cut pause end cease freeze
`;

interface Ways {
  readonly of: string;
  readonly one: readonly string[];
  readonly other: readonly string[];
}
const WAYS: readonly Ways[] = rows(WAYS_TABLE, 3).map(([of, one, other]) => ({
  of: of!,
  one: words(one!),
  other: words(other!),
}));

/** All forms of verbs given by their base. */
export const allForms = (bases: readonly string[]): ReadonlySet<string> =>
  new Set(
    bases.flatMap((base) => {
      const { third, past, participle, ing } = formsOf(base);
      return [base, third, ...past, ...participle, ing];
    }),
  );

const bases = once(
  () =>
    new Map<string, string>(
      WAYS.flatMap(({ one, other }) =>
        [...one, ...other].flatMap((base) => [...allForms([base])].map((form) => [form, base] as const)),
      ),
    ),
);

/** The base of a verb that goes a way; of another, the word itself. */
export const baseOf = (verb: string): string => bases().get(verb) ?? verb;

/** Verbs that go the same way as this one, in whatever it goes one; it among them. */
export const sameWay = (base: string): readonly string[] => [
  base,
  ...WAYS.flatMap(({ one, other }) => [one, other].filter((way) => way.includes(base)).flat()),
];

/** Verbs of one way of one kind: `way("door", "other")` are those that close. */
export const way = (of: string, side: "one" | "other"): readonly string[] =>
  WAYS.find((ways) => ways.of === of)?.[side] ?? [];

/** In matters of height only, since who means to open something later may well close it before: the verbs against it. */
export function against(base: string): readonly string[] {
  const height = WAYS[0]!;
  if (height.one.includes(base)) return height.other;
  return height.other.includes(base) ? height.one : [];
}

/** Does the one text tell only of what goes up, comes in or opens, and the other only of the contrary of the same kind? */
export function areContrary(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => (text.toLowerCase().match(/\p{L}+/gu) ?? []).map(baseOf));
  const goes = (found: readonly string[] | undefined, verbs: readonly string[]): boolean =>
    found!.some((word) => verbs.includes(word));
  return WAYS.some(
    ({ one, other }) =>
      (goes(x, one) && !goes(x, other) && goes(y, other) && !goes(y, one)) ||
      (goes(x, other) && !goes(x, one) && goes(y, one) && !goes(y, other)),
  );
}

/** A sentence with one of these does not tell the deed as its own report: it tells what somebody holds, fears or denies. */
export const DOUBTED =
  /\b(?:not|[Nn]ever|no longer|refus\w+|fail\w*|denie[sd]|deny|may|might|could|would|threat\w*|[Ii]f|[Uu]nless|[Aa]ccording to|[Aa]lleg\w+|[Rr]eportedly|[Aa]pparently|[Rr]umou?r\w*|[Uu]nconfirmed|accus\w+|claim(?:s|ed)?|complain\w*|fear\w*|warn\w*)\b/;

/** Who speaks for a state without a name: "its ministry said". */
export const OWN_VOICE =
  /^(?:its|his|her|their|the) (?:[\p{Ll}-]+ ){0,3}?(?:ministry|minister|government|cabinet|presidency|president|premier|office|agency|spokes\p{Ll}+|parliament|authority)$/u;

export const SAYING = "said|says|told|announced|announces|stated|declared|confirmed|reported";

/** A promise that hangs on something else cannot be seen broken by the deed alone. */
export const CONDITIONAL =
  /\b(?:if|unless|provided|as long as|so long as|on condition|in return|in exchange)\b/i;
