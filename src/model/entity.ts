// Who and what the record speaks of.
import { personKey } from "./person-key.ts";

export type EntityKind = "person" | "state" | "body" | "forum" | "instrument" | "place" | "issue" | "group";

/**
 * A name in its canonical form: persons by full name without title, states by ISO 3166-1 alpha-2 (`JP`), bodies and
 * forums as the lexicon writes them, unnamed speakers as `unnamed: <as described>`.
 */
export interface EntityRef {
  readonly kind: EntityKind | "unnamed";
  readonly name: string;
  /** The state that a person, body or unnamed speaker belongs to, where the text or the lexicon tells it. */
  readonly state?: string;
  /** The office a report gives to a person it names, or tells of without a name: then on the state. Generic, and as worded. */
  readonly office?: string;
  readonly title?: string;
}

/** Each entity once, in the order given. A state that several offices stand for, or its name too, is all of it. */
export function distinctEntities(entities: readonly EntityRef[]): EntityRef[] {
  const found = new Map<string, EntityRef>();
  for (const entity of entities) {
    const key = entityKey(entity);
    const seen = found.get(key);
    if (!seen) found.set(key, entity);
    else if (seen.kind === "state" && seen.office !== entity.office) found.set(key, wholeState(seen));
  }
  return [...found.values()];
}

const wholeState = ({ office: _, title: __, ...state }: EntityRef): EntityRef => state;

/**
 * One key an entity, for indexes and comparisons: `person/antony blinken`, `state/jp`. A person has the same under all
 * spellings that `personKey` folds; all others are told apart by their canonical names.
 */
export const entityKey = (ref: EntityRef): string =>
  `${ref.kind}/${ref.kind === "person" ? personKey(ref.name) : ref.name.toLowerCase()}`;
