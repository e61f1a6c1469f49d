// A title without a state ("President Sirleaf"): whose president it is, by the other words of the report. One state must
// remain; a state that is only travelled to, spoken with or spoken of says nothing.
import { AMBIGUOUS } from "../lexicon/ambiguous.ts";
import { MONARCHIES, OFFICES } from "../lexicon/offices.ts";
import type { Token } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";
import { wordsOf } from "./offices.ts";
import type { Spot } from "./spot.ts";

export interface Sentenced {
  readonly tokens: readonly Token[];
  readonly spots: readonly Spot[];
}

const OF_STATE = new Set([
  ...OFFICES.filter((one) => one.of === "state" && one.office !== "ambassador").map((one) => one.office), // who serves abroad
  "vice president",
]);
/** A minister is some state's; an envoy or a deputy may be anybody's. */
const OF_MINISTER = /(?:minister|secretary)$|^minister for /i;
const REACH = 4;

/** The state of a spot that names one, by its name, its people, its capital or one of its ministries. */
const stateOf = (spot: Spot): string | undefined => {
  if (["state", "demonym", "metonym"].includes(spot.form)) return spot.entities[0]?.name;
  if (spot.form === "place") return spot.entities.find((one) => one.kind === "place")?.state;
  return spot.form === "body" || spot.form === "described" ? spot.entities[0]?.state : undefined;
};

const TOWARDS = new Set(
  "to for visit visits visited visiting tour toured touring with against toward towards from between left leave leaves reached over entered and".split(
    " ",
  ),
);
const INSIDE = new Set(["in", "at", "near", "around"]);

const leadBefore = (tokens: readonly Token[], at: number): string => {
  const before = tokens[at - 1]?.norm ?? "";
  return (before === "the" ? tokens[at - 2]?.norm : before) ?? "";
};

const TRAVELLED =
  /^(?:to|visit|visits|visited|visiting|tour|toured|touring|with|toward|towards|reached|entered)$/;

/** "The minister went to Peru": not Peru's. */
const isTravelled = ({ tokens }: Sentenced, spot: Spot): boolean =>
  TRAVELLED.test(leadBefore(tokens, spot.from));

/** What a place of a state's name says of whose officer somebody is. */
type Bearing = "owns" | "inside" | "spoken-of" | "none";

function bearing({ tokens, spots }: Sentenced, spot: Spot, person: Spot | undefined): Bearing {
  const lead = leadBefore(tokens, spot.from);
  if (TOWARDS.has(lead)) return "none";
  if (INSIDE.has(lead)) return "inside";
  if (tokens[spot.to]?.norm === "-") return "none"; // "Indian-held"
  const quoted =
    person && tokens.slice(person.to, spot.from).filter(({ norm }) => /^["“]$/.test(norm)).length === 1;
  if (quoted) return "none";
  if (spot.form === "demonym" || tokens[spot.to]?.norm === "'s") return "owns";
  if (!person || spot.from < person.from) return "owns";
  const said = tokens.slice(person.to, spot.from).some(({ norm }) => norm === "that" || norm === '"');
  const acts = /^(?:will|would|wants?|wanted|needs?|has|had|is|was|seeks?|remains?|stands?|exports?)$/;
  return said && spots.length && acts.test(tokens[spot.to]?.norm ?? "") ? "owns" : "spoken-of";
}

const distinct = (codes: readonly (string | undefined)[]): string[] => [
  ...new Set(codes.filter((code) => code !== undefined)),
];

/** May that title be held in that state at all? No president in a monarchy, no king elsewhere. */
function fits(spot: Spot, state: string): boolean {
  const { only, title } = spot.office!;
  if (only && !only.includes(state)) return false;
  if (/^president$/i.test(title)) return !MONARCHIES.includes(state);
  return !/^(?:king|queen|emperor|empress|emir|amir|sultan)$/i.test(title) || MONARCHIES.includes(state);
}

const surname = ({ name }: Spot): string | undefined => name?.split(" ").at(-1);

/** The states that the report gives to a person of that name: "Brenn" is of Kestria if "Foreign Minister Brenn of Kestria" is told. */
const sidesOf = (person: Spot, sentences: readonly Sentenced[]): string[] =>
  person.form !== "person"
    ? []
    : sentences.flatMap(({ spots }) =>
        spots.flatMap((one) =>
          one.form === "person" && one.office?.of?.kind === "state" && surname(one) === surname(person)
            ? [one.office.of.name]
            : [],
        ),
      );

/** A state for the bare title `spot` in sentence `index`. `taken` tells whether another holds that office there. */
export function stateAround(
  sentences: readonly Sentenced[],
  index: number,
  spot: Spot,
  taken: (state: string) => boolean,
): EntityRef | undefined {
  const { office, name } = spot;
  const government = /^government spokes/i.test(office?.title ?? "");
  const plain =
    government || office?.specific
      ? government || OF_MINISTER.test(office!.title)
      : OF_STATE.has(office?.offices[0] ?? "");
  if (!office || office.lesser || !plain) return undefined;
  const here = sentences[index]!;
  const strangers = here.spots.flatMap((one) => (one === spot ? [] : sidesOf(one, sentences)));
  const travelled = here.spots.flatMap((one) => (isTravelled(here, one) ? (stateOf(one) ?? []) : []));
  const free = (code: string): boolean =>
    !strangers.includes(code) && !travelled.includes(code) && !taken(code) && fits(spot, code);
  const only = sole(sentences, index, free);
  const isToldOf = (code: string): boolean =>
    sentences.some(({ spots }) => spots.some((one) => one.form !== "place" && stateOf(one) === code));
  const told = (at: number): string[] => {
    const sentence = sentences[at]!;
    const same = sentence.spots.find((one) => one.form === "person" && one.name === name);
    const states = sentence.spots.map((one) => ({ code: stateOf(one), one })).filter(({ code }) => code);
    const owned = states.filter(({ one, code }) => {
      if (isElsewhereToo(sentence, one) && !sentences.some((other) => isNamed(other, code!))) return false;
      const how = bearing(sentence, one, same);
      // Where two of other states met, in "Geneva", is nobody's home for that alone.
      if (!same) return how !== "inside" || one.form !== "place" || code === only || isToldOf(code!);
      return how === "owns" || (how !== "none" && code === only);
    });
    return distinct(owned.map(({ code }) => code)).filter(free);
  };
  for (let at = index; at >= Math.max(0, index - REACH); at--) {
    const codes = told(at);
    if (codes.length === 1) return { kind: "state", name: codes[0]! };
    if (codes.length > 1 || (at === index && tells(here, spot))) return undefined;
  }
  return undefined;
}

/** "Congress", "the National Assembly": many states have one. */
const isElsewhereToo = ({ tokens }: Sentenced, { form, from, to }: Spot): boolean =>
  form === "body" && AMBIGUOUS.has(wordsOf(tokens, from, to));

const isNamed = ({ spots }: Sentenced, code: string): boolean =>
  spots.some((one) => one.form !== "body" && stateOf(one) === code);

/** Does the sentence tell of a state somewhere, though not as whose officer it is? Then no other sentence settles it. */
const tells = (here: Sentenced, spot: Spot): boolean =>
  here.spots.some((one) => stateOf(one) !== undefined && bearing(here, one, spot) === "inside");

/** The one state the whole report tells of, if it is but one. */
function sole(
  sentences: readonly Sentenced[],
  index: number,
  free: (code: string) => boolean,
): string | undefined {
  const codes = distinct(
    sentences.slice(Math.max(0, index - 30), index + 30).flatMap(({ spots }) => spots.map(stateOf)),
  ).filter(free);
  return codes.length === 1 ? codes[0] : undefined;
}
