// Values of the model as a line of JSON bears them: names, ISO dates, lists of names. What is unset leaves no slot.
import type { EntityRef } from "../model/entity.ts";
import type { Fact } from "../model/fact.ts";
import { iso, type TimeValue } from "../model/time.ts";

export type Line = Readonly<Record<string, unknown>>;

const name = (ref: EntityRef | undefined): string | undefined => ref?.name;
const names = (refs: readonly EntityRef[] | undefined): readonly string[] | undefined =>
  refs && refs.length > 0 ? refs.map((ref) => ref.name) : undefined;
const day = (time: TimeValue | undefined): string | undefined => (time ? iso(time) : undefined);

/** An empty slot is no slot: what the text does not settle is left out. */
export const filled = (line: Line): Line =>
  Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined));

type Slots<F> = F extends Fact ? Omit<F, "id" | "document" | "evidence"> : never;
export type Said = Slots<Fact>;

/** The slots of a fact or a row, under the names that the guide gives them. */
export const slots = (said: Said): Line => {
  switch (said.type) {
    case "event":
      return {
        kind: said.kind,
        date: day(said.date),
        place: name(said.place),
        places: names(said.places),
        participants: names(said.participants),
        forum: name(said.forum),
        within: said.within,
        format: said.format,
        status: said.status,
        deniedBy: names(said.deniedBy),
        target: name(said.target),
        topic: said.topic,
      };
    case "utterance":
      return {
        speaker: name(said.speaker),
        state: said.speaker.kind === "unnamed" ? said.speaker.state : undefined,
        mode: said.mode,
        text: said.text,
        date: day(said.date),
        venue: said.venue,
      };
    case "commitment":
      return {
        by: names(said.by),
        to: names(said.to),
        action: said.action,
        due: day(said.due),
        status: said.status,
      };
    case "position":
      return {
        actor: name(said.actor),
        stance: said.stance,
        issue: said.issue,
        target: name(said.target),
        date: day(said.date),
      };
    case "tenure":
      return {
        person: name(said.person),
        office: said.office,
        title: said.title,
        of: name(said.of),
        from: day(said.from),
        until: day(said.until),
      };
    case "membership":
      return { member: name(said.member), of: name(said.of), since: day(said.since) };
    case "act":
      return {
        source: names(said.source),
        target: names(said.target),
        action: said.action,
        date: day(said.date),
        place: name(said.place),
      };
    case "discrepancy":
      return { about: said.about, values: said.values, resolution: said.resolution };
  }
};
