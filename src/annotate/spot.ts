// What recognition finds in one sentence, before anything is settled across the report.
import type { EntityRef } from "../model/entity.ts";
import type { OfficePhrase } from "./offices.ts";

/** What a collective says of those it means. */
export interface Collective {
  readonly count?: number;
  /** The noun, singular: "minister", "side"; nothing for "the two". */
  readonly noun?: string;
  readonly of: "persons" | "states" | "either";
  /** "the two Americans": all of that state. */
  readonly state?: string;
}

export interface Spot {
  /** Tokens. */
  readonly from: number;
  readonly to: number;
  readonly form:
    | "state"
    | "demonym"
    | "metonym"
    | "place"
    | "body"
    | "office"
    | "person"
    | "counterpart"
    | "collective"
    | "described";
  readonly collective?: Collective;
  readonly entities: readonly EntityRef[];
  readonly office?: OfficePhrase;
  /** A person's name as written, one word or more. */
  readonly name?: string;
  /** Is it certain that this is a person, by title, apposition or given name? */
  readonly sure?: boolean;
  /** Does it stand where persons do: before a verb of saying, or behind a noun for a person? */
  readonly speaks?: boolean;
  /** "his", "its": the office is of the side told before. */
  readonly whose?: "person" | "state";
  /** "his Iranian counterpart, Hossein Amir-Abdollahian": the office of the person told before, of these sides. */
  readonly counterpartOf?: readonly EntityRef[];
  readonly rule: string;
}
