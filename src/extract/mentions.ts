// What a mention may be in an event: somebody who acts, or a place where it is.
import { SEATS } from "../lexicon/seats.ts";
import type { Mention } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";
import { officeName } from "./office-names.ts";

const ACTING = new Set([
  "person",
  "titled",
  "state",
  "metonym",
  "body",
  "office",
  "counterpart",
  "described",
  "collective",
  "pronoun",
]);
/** May this mention act? A place may where it is a capital that stands for its state; an adjective never. */
export const acts = (mention: Mention | undefined): boolean =>
  mention !== undefined &&
  (ACTING.has(mention.form) ||
    (mention.form === "place" && mention.entities.some((entity) => entity.kind === "state")));

/** Whom a mention stands for as an actor; nobody where it is open. */
export function actorsOf(mention: Mention): readonly EntityRef[] {
  if (mention.form === "place") return mention.entities.filter((entity) => entity.kind === "state");
  const actors = mention.entities.filter((entity) => entity.kind !== "place");
  if (actors.length) return actors;
  return mention.office?.of ? [inOffice(mention.office)] : [];
}

/** A state that an office-holder without a name stands for, with the office: other reports may name who holds it. */
const inOffice = (office: NonNullable<Mention["office"]>): EntityRef =>
  office.former || office.of?.kind !== "state"
    ? office.of!
    : { ...office.of, office: officeName(office), title: office.title };

const LOCATED = new Set(["place", "state", "metonym", "body"]);

/** Where a mention may be: a place or a state; "the White House" is a body and a place. */
export function whereOf(mention: Mention | undefined): EntityRef | undefined {
  if (!mention || !LOCATED.has(mention.form)) return undefined;
  const seat = mention.entities.find((entity) => entity.kind === "body" && SEATS.get(entity.name)?.house);
  if (seat) return { kind: "place", name: seat.name, state: seat.state };
  const place = mention.entities.find((entity) => entity.kind === "place");
  return place ?? (mention.form === "body" ? undefined : mention.entities[0]);
}
