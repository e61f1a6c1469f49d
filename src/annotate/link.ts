// The spots of a whole report in, mentions out: surnames, offices, counterparts and collectives settled within the
// report where one reading remains, and left open where not.
import { BEFORE_HOSTED, HOSTED } from "../lexicon/recognition.ts";
import type { Mention, Token } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";
import type { TimeValue } from "../model/time.ts";
import { meantBy } from "./collectives.ts";
import { ministryAtHome } from "./ministries.ts";
import type { OfficePhrase } from "./offices.ts";
import {
  type BareTitle,
  holdersIn,
  type People,
  type Person,
  peopleOf,
  personNamed,
  personRef,
  withSecretaries,
} from "./people.ts";
import { rulerNamed } from "./rulers.ts";
import { withShortBodies } from "./short-bodies.ts";
import type { Spot } from "./spot.ts";

export interface Spotted {
  readonly tokens: readonly Token[];
  readonly spots: readonly Spot[];
}

interface Context {
  readonly people: People;
  readonly when: TimeValue | undefined;
  readonly issuer: EntityRef | undefined;
  readonly home: string | undefined;
  /** Ministries named with their state so far, latest last. */
  readonly ministries: EntityRef[];
  /** Persons mentioned so far, latest last; and those of this sentence alone. */
  readonly before: EntityRef[];
  here: EntityRef[];
  /** Persons and states sentence by sentence, this one's so far included. */
  readonly told: { readonly persons: EntityRef[][]; readonly states: EntityRef[][] };
}

/** The mentions of each sentence, in order. `issuer`: the state on whose own page the report stands; `home`: the one in whose capital it was written. */
export function link(
  found: readonly Spotted[],
  when: TimeValue | undefined,
  issuer?: EntityRef,
  home?: string,
): Mention[][] {
  const sentences = withShortBodies(withSecretaries(found, when));
  const context: Context = {
    people: peopleOf(sentences, when),
    when,
    issuer,
    home: issuer?.kind === "state" ? issuer.name : home,
    ministries: [],
    before: [],
    here: [],
    told: { persons: [], states: [] },
  };
  return sentences.map(({ tokens, spots }) => {
    context.here = [];
    const states: EntityRef[] = [];
    const isBetweenOthers = hostsOthers(tokens);
    context.told.persons.push(context.here);
    context.told.states.push(states);
    return spots.flatMap((spot, k) => {
      const found = mentionOf(spot, tokens, context);
      const mention =
        found && locates(spots[k - 1], spot, tokens) ? { ...found, entities: [], form: "locating" } : found;
      const persons = mention?.entities.filter((entity) => entity.kind === "person") ?? [];
      context.before.push(...persons);
      context.ministries.push(...(mention?.entities ?? []).filter((one) => one.kind === "body" && one.state));
      context.here.push(...persons);
      if (mention && spot.form !== "collective" && !isBetweenOthers) states.push(...statesOf(mention));
      return mention ? [mention] : [];
    });
  });
}

/** "Iraq and Oman had hosted earlier rounds": those between two others are not "the two states" of the next sentence. */
const hostsOthers = (tokens: readonly Token[]): boolean =>
  tokens.some(({ norm }, at) => HOSTED.has(norm) && BEFORE_HOSTED.has(tokens[at - 1]?.norm ?? ""));

/** "in St. Petersburg, Russia, the two met": the state only says where the town lies. */
const locates = (before: Spot | undefined, spot: Spot, tokens: readonly Token[]): boolean =>
  spot.form === "state" &&
  before?.form === "place" &&
  spot.from === before.to + 1 &&
  tokens[before.to]?.norm === "," &&
  before.entities.some((one) => one.kind === "place" && one.state === spot.entities[0]?.name);

/** The states a mention brings in: by name, or through a person's office. */
const statesOf = (mention: Mention): EntityRef[] =>
  mention.entities.flatMap((one): EntityRef[] =>
    one.kind === "state"
      ? [one]
      : one.kind === "person" && one.state
        ? [{ kind: "state", name: one.state }]
        : [],
  );

function mentionOf(spot: Spot, tokens: readonly Token[], context: Context): Mention | undefined {
  const entities = RESOLVERS[spot.form]?.(spot, context) ?? atHome(spot, tokens, context) ?? spot.entities;
  if (spot.form === "person" && !entities.length) return undefined;
  const known = spot.counterpartOf && entities[0] ? officeByName(entities[0], context.people) : undefined;
  const first = spot.office?.offices[0];
  return {
    span: { from: tokens[spot.from]!.span.from, to: tokens[spot.to - 1]!.span.to },
    entities,
    form: formOf(spot, entities),
    office: spot.office && first !== undefined ? officeOf(spot, entities, context.people) : known,
    rule: spot.rule,
  };
}

/**
 * "The Foreign Ministry said", without a state: the one named before, else that of the capital where the report was
 * written.
 */
function atHome(
  spot: Spot,
  tokens: readonly Token[],
  { home, ministries }: Context,
): readonly EntityRef[] | undefined {
  if (spot.form !== "body" || spot.rule !== "body/head-word") return undefined;
  const named = ministries.findLast(
    (one) => one.state && ministryAtHome(tokens, spot, one.state)?.name === one.name,
  );
  const found = named ?? (home ? ministryAtHome(tokens, spot, home) : undefined);
  return found && [found];
}

const formOf = (spot: Spot, entities: readonly EntityRef[]): string => {
  if (spot.form === "person" && (spot.office || spot.counterpartOf)) return "titled";
  return entities[0]?.kind === "person" && spot.form === "place" ? "person" : spot.form;
};

const officeByName = ({ name }: EntityRef, people: People): Mention["office"] =>
  people.all.find((one) => one.name === name)?.offices.find((one) => !one.former);

function officeOf(spot: Spot, entities: readonly EntityRef[], people: People): Mention["office"] {
  const phrase = spot.office!;
  const office = phrase.lesser || phrase.specific ? phrase.title : phrase.offices[0]!;
  const person =
    entities.length === 1 && entities[0]!.kind === "person"
      ? people.all.find((one) => one.name === entities[0]!.name)
      : undefined;
  const known = person?.offices.find((one) => one.office === office);
  return { office, title: phrase.title, of: phrase.of ?? known?.of, former: phrase.former };
}

type Resolver = (spot: Spot, context: Context) => readonly EntityRef[];

const isAddressed = ({ rule, name }: Spot): boolean =>
  rule === "person/honorific-name" &&
  !/^(?:Speaker|President|Chairman|Chair|Chairperson|Minister|Secretary|Ambassador|Moderator)$/i.test(name!);

const named: Resolver = (spot, { people, when }) => {
  const persons = personNamed(people, spot.name!);
  if (!persons.length && !spot.office && !spot.name!.includes(" ")) {
    const rulers = rulerNamed(spot.name!, when);
    // "Mr. Shehu", whom nothing introduces, is somebody still, and "he" behind is nobody else.
    return rulers.length || !isAddressed(spot) ? rulers : [{ kind: "person", name: spot.name! }];
  }
  const byState = spot.office?.of
    ? persons.filter((one) => one.offices.some((held) => held.of?.name === spot.office?.of?.name))
    : [];
  const rest = byState.length === 1 ? byState : persons;
  return rest.length === 1 ? rest.map(personRef) : [];
};

/** "The Japanese foreign minister": whoever the report names in that office, else by the dated list. */
const byOffice: Resolver = (spot, context) => {
  const phrase = spot.office!;
  if (phrase.lesser || phrase.former || (phrase.plural && !phrase.of && !phrase.sides.length)) return [];
  const sides = phrase.sides.length ? phrase.sides : [phrase.of];
  const persons = sides.flatMap((side) =>
    phrase.offices.flatMap((office) =>
      inOffice(phrase.specific ? phrase.title : office, side, context, phrase),
    ),
  );
  const wanted = phrase.plural ? Math.max(2, phrase.sides.length * phrase.offices.length) : 1;
  const distinct = persons.filter((one, k) => persons.findIndex((other) => other.name === one.name) === k);
  // A bare title means somebody told of before, not one whom the sentence has yet to name.
  const before = distinct.filter((one) => context.before.some((other) => other.name === one.name));
  if (!phrase.plural && !phrase.of && distinct.length > 1 && before.length === 1) return before;
  const exact = distinct.filter((one) => one.title?.toLowerCase() === phrase.title.toLowerCase());
  if (!phrase.plural && distinct.length > 1 && exact.length === 1) return exact;
  if (distinct.length >= wanted && (phrase.plural || distinct.length === 1)) return distinct;
  if (phrase.plural) return phrase.sides;
  return persons.length ? [] : ofIssuer(phrase, context.issuer);
};

const OF_ISSUER = new Set(["head of government", "head of state", "foreign minister", "defence minister"]);

/** "The Prime Minister" on a government's own page is its own, named or not. */
const ofIssuer = (phrase: OfficePhrase, issuer: EntityRef | undefined): readonly EntityRef[] =>
  issuer?.kind === "state" &&
  !phrase.of &&
  phrase.offices.every((office) => OF_ISSUER.has(office)) &&
  (!phrase.only || phrase.only.includes(issuer.name)) &&
  /^\p{Lu}/u.test(phrase.title)
    ? [{ kind: "unnamed", name: `unnamed: the ${phrase.title}`, state: issuer.name }]
    : [];

/** Whom the report itself names in that office; who held it is left to the record where the report names nobody. */
const inOffice = (
  office: string,
  side: EntityRef | undefined,
  { people }: Context,
  bare?: BareTitle,
): readonly EntityRef[] => holdersIn(people, office, side, bare).map(personRef);

/** "His Japanese counterpart", "their counterparts in Tokyo": the same offices, of the sides named. */
const counterpart: Resolver = (spot, context) => {
  const antecedents = context.here.length ? context.here : context.before.slice(-1);
  const held = antecedents.flatMap(({ name }) => officesOf(context.people, name));
  const bySide = spot.entities.map((side) => held.flatMap((office) => inOffice(office, side, context)));
  return bySide.every((persons) => persons.length) ? bySide.flat() : spot.entities;
};

const officesOf = (people: People, name: string): readonly string[] =>
  people.all
    .find((one: Person) => one.name === name)
    ?.offices.filter((one) => !one.former)
    .map((one) => one.office) ?? [];

/** A city's name that is also the surname of somebody the report names ("Austin") is that person. */
const place: Resolver = (spot, { people }) => {
  const persons = spot.name === undefined ? [] : personNamed(people, spot.name);
  return persons.length === 1 ? persons.map(personRef) : spot.entities;
};

const collective: Resolver = (spot, { told }) => meantBy(spot.collective!, told);

const RESOLVERS: Partial<Record<Spot["form"], Resolver>> = {
  person: named,
  office: byOffice,
  counterpart,
  place,
  collective,
};
