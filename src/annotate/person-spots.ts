// Names of persons without a title before them, with the office that may stand behind: "Mr. Motegi", "Penny Wong, the
// foreign minister,". Certain with a given name or an office beside, else candidates.
import { FOREIGN_ARTICLES, GROUP_NAME_WORDS } from "../lexicon/group-names.ts";
import type { Token } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";
import { type OfficePhrase, officeAt, sideAt, wordsOf } from "./offices.ts";
import { afterHonorifics, isFamilyFirst, isGivenName, nameEnd } from "./persons.ts";
import { houseAt, postAt } from "./posts.ts";
import type { Spot } from "./spot.ts";

/** A person's spot from `at`, the name itself from `from` to `to`. */
export const person = (
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  rest: Partial<Spot> & { rule: string },
): Spot => ({
  from: at,
  to,
  form: "person",
  entities: [],
  name: wordsOf(tokens, from, to),
  ...rest,
});

/** "President Sauli Niinistö of Finland": the state behind the name. */
export function sideOfName(
  tokens: readonly Token[],
  at: number,
): { to: number; side: EntityRef } | undefined {
  if (tokens[at]?.norm !== "of") return undefined;
  return sideAt(tokens, tokens[at + 1]?.norm === "the" ? at + 2 : at + 1);
}

/** "Mr. Motegi", "Gen. Mark Milley". */
export function honorificAt(tokens: readonly Token[], at: number): Spot | undefined {
  const start = afterHonorifics(tokens, at);
  if (start === at) return undefined;
  const end = nameEnd(tokens, start);
  return end > start
    ? person(tokens, at, start, end, {
        office: apposedOffice(tokens, end),
        sure: end - start > 1,
        rule: "person/honorific-name",
      })
    : undefined;
}

const OF_YEAR =
  /^(?:in|since|until|till|last|next|by|of|early|late|mid|this|from|during|before|after|and|to|on|-|,)$/;

/** "May told reporters": no month, where the report knows somebody of that name. */
export function mayAt(tokens: readonly Token[], at: number): Spot | undefined {
  const [here, next] = [tokens[at]!, tokens[at + 1]];
  if (here.text !== "May" || OF_YEAR.test(tokens[at - 1]?.norm ?? "")) return undefined;
  return /^(?:\p{Ll}|['’]s|,)/u.test(next?.text ?? "")
    ? person(tokens, at, at, at + 1, { sure: false, rule: "person/may" })
    : undefined;
}

/** A capitalised name without title: certain with a given name or an office in apposition, else a candidate. */
export function bareNameAt(tokens: readonly Token[], at: number): Spot | undefined {
  const end = nameEnd(tokens, at);
  if (end === at) return undefined;
  const group = tokens.slice(at, end).some(({ norm }) => GROUP_NAME_WORDS.has(norm));
  const apposed = group ? undefined : apposedOffice(tokens, end); // "told the Harbour Tribune, the minister …"
  const owner = apposed && !apposed.of && !apposed.sides.length ? sideBefore(tokens, at) : undefined;
  const office = apposed && owner ? { ...apposed, of: owner } : apposed;
  const aged =
    tokens[end]?.norm === "," &&
    /^[2-9]\d$/.test(tokens[end + 1]?.norm ?? "") &&
    tokens[end + 2]?.norm === ",";
  const old = tokens[at - 1]?.norm === "old" && tokens[at - 2]?.norm === "-"; // "29-year-old X"
  const article = end - at === 2 && FOREIGN_ARTICLES.has(tokens[at]!.norm); // "Le Monde" is no Vietnamese
  const known =
    end - at > 1 && (aged || old || isGivenName(tokens[at]) || (isFamilyFirst(tokens[at]) && !article));
  return person(tokens, at, at, end, {
    office,
    sure: known || (office !== undefined && end - at > 1),
    rule: office ? "person/name-apposition" : known ? "person/given-name" : "person/capitals",
  });
}

/** "Iceland's Guðrún Hallgrímsdóttir, minister for the environment": whose a name is, before it. */
function sideBefore(tokens: readonly Token[], at: number): EntityRef | undefined {
  const end = tokens[at - 1]?.norm === "'s" || tokens[at - 1]?.norm === "'" ? at - 1 : at;
  for (let from = end - 1; from >= Math.max(0, end - 4); from--) {
    const side = sideAt(tokens, from);
    if (side?.to === end && side.side.kind === "state") return side.side;
  }
  return undefined;
}

/** "…, the Japanese foreign minister," behind a name. */
export function apposedOffice(tokens: readonly Token[], end: number): OfficePhrase | undefined {
  if (tokens[end]?.norm !== ",") return undefined;
  const became =
    tokens[end + 1]?.norm === "who" && /^(?:became|is|was)$/.test(tokens[end + 2]?.norm ?? "") ? 2 : 0;
  const article = /^(?:the|its|a|an)$/.test(tokens[end + 1 + became]?.norm ?? "") ? 1 : 0;
  const start = end + 1 + became + article;
  const office = officeAt(tokens, start);
  if (!office) return postAt(tokens, start);
  if (office.plural || nameEnd(tokens, office.to) !== office.to) return undefined;
  const house =
    office.of || !/^(?:at|of|with)$/.test(tokens[office.to]?.norm ?? "")
      ? undefined
      : houseAt(tokens, office.to + 1);
  return house
    ? { ...office, to: house.to, of: house.house, specific: true, offices: [office.title] }
    : officeOrPost(tokens, start, office);
}

/** "director" of no state may be the head of a longer post: "director of the Asia program at …". */
const officeOrPost = (tokens: readonly Token[], at: number, office: OfficePhrase): OfficePhrase =>
  (office.of || office.sides.length ? undefined : postAt(tokens, at)) ?? office;
