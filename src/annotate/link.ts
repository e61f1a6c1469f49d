// The spots of a whole report in, mentions out: surnames, offices, counterparts and collectives settled within the
// report where one reading remains, and left open where not.
import type { Mention, Token } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";
import type { TimeValue } from "../model/time.ts";
import { holderOf, holdersIn, type People, type Person, peopleOf, personNamed, personRef } from "./people.ts";
import type { Spot } from "./recognise.ts";

export interface Spotted {
  readonly tokens: readonly Token[];
  readonly spots: readonly Spot[];
}

interface Context {
  readonly people: People;
  readonly when: TimeValue | undefined;
  /** Persons mentioned so far, latest last. */
  readonly before: EntityRef[];
}

const LEADERS = new Set(["head of state", "head of government"]);

/** The mentions of each sentence, in order. */
export function link(sentences: readonly Spotted[], when: TimeValue | undefined): Mention[][] {
  const context: Context = { people: peopleOf(sentences.map((one) => one.spots), when), when, before: [] };
  return sentences.map(({ tokens, spots }) =>
    spots.flatMap((spot) => {
      const mention = mentionOf(spot, tokens, context);
      if (mention) context.before.push(...mention.entities.filter((entity) => entity.kind === "person"));
      return mention ? [mention] : [];
    }),
  );
}

function mentionOf(spot: Spot, tokens: readonly Token[], context: Context): Mention | undefined {
  const entities = RESOLVERS[spot.form]?.(spot, context) ?? spot.entities;
  if (spot.form === "person" && !entities.length) return undefined;
  const first = spot.office?.offices[0];
  return {
    span: { from: tokens[spot.from]!.span.from, to: tokens[spot.to - 1]!.span.to },
    entities,
    form: spot.form === "person" && spot.office ? "titled" : spot.form,
    office: spot.office && first !== undefined ? officeOf(spot, entities, context.people) : undefined,
    rule: spot.rule,
  };
}

function officeOf(spot: Spot, entities: readonly EntityRef[], people: People): Mention["office"] {
  const phrase = spot.office!;
  const office = phrase.lesser ? phrase.title : phrase.offices[0]!;
  const person = entities.length === 1 && entities[0]!.kind === "person" ? people.all.find((one) => one.name === entities[0]!.name) : undefined;
  const known = person?.offices.find((one) => one.office === office);
  return { office, title: phrase.title, of: phrase.of ?? known?.of, former: phrase.former };
}

type Resolver = (spot: Spot, context: Context) => readonly EntityRef[];

const named: Resolver = (spot, { people }) => {
  const persons = personNamed(people, spot.name!);
  const byState = spot.office?.of ? persons.filter((one) => one.offices.some((held) => held.of?.name === spot.office?.of?.name)) : [];
  const rest = byState.length === 1 ? byState : persons;
  return rest.length === 1 ? rest.map(personRef) : [];
};

/** "The Japanese foreign minister": whoever the report names in that office, else by the dated list. */
const byOffice: Resolver = (spot, context) => {
  const phrase = spot.office!;
  if (phrase.lesser || phrase.former) return [];
  const sides = phrase.sides.length ? phrase.sides : [phrase.of];
  const persons = sides.flatMap((side) => phrase.offices.flatMap((office) => inOffice(office, side, context)));
  const wanted = phrase.plural ? Math.max(2, phrase.sides.length * phrase.offices.length) : 1;
  const distinct = persons.filter((one, k) => persons.findIndex((other) => other.name === one.name) === k);
  if (distinct.length >= wanted && (phrase.plural || distinct.length === 1)) return distinct;
  return phrase.plural ? phrase.sides : [];
};

function inOffice(office: string, side: EntityRef | undefined, { people, when }: Context): readonly EntityRef[] {
  const offices = office === "leader" ? [...LEADERS] : [office];
  const inReport = offices.flatMap((one) => holdersIn(people, one, side));
  if (inReport.length) return inReport.map(personRef);
  const listed = side && offices.map((one) => holderOf(one, side.name, when)).find((name) => name !== undefined);
  return listed ? [{ kind: "person", name: listed, state: side.kind === "state" ? side.name : side.state }] : [];
}

/** "His Japanese counterpart": the same office, of the side named. */
const counterpart: Resolver = (spot, context) => {
  const antecedent = context.before.at(-1);
  const person = antecedent && context.people.all.find((one: Person) => one.name === antecedent.name);
  const held = person?.offices.filter((one) => !one.former) ?? [];
  const found = spot.entities.map((side) => held.flatMap((one) => inOffice(one.office, side, context))[0] ?? side);
  return found;
};

const RESOLVERS: Partial<Record<Spot["form"], Resolver>> = { person: named, office: byOffice, counterpart };
