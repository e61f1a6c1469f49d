// Rows that rest on facts of other rows too: a meeting on the statement that came of it, a journey on the meetings held
// there, a policy on what its maker said, a promise to say something on what was said. The row seeks by keys; what it is
// offered it still has to recognise. Nothing is taken twice, and a row looks at facts only, never at other rows.
import type { CommitmentFact, EventFact, Fact } from "../model/fact.ts";
import type { Citing, EventRow } from "../model/record.ts";
import { daysBetween } from "../model/time.ts";
import { ENCOUNTERS } from "./blocks.ts";
import { isJoint, offers, SAID_WITHIN, seeks } from "./citing-keys.ts";
import { citePromise } from "./citing-promises.ts";
import { namesOf } from "./company.ts";
import { incumbentOffers, incumbentSeeks, withIncumbents } from "./incumbents.ts";
import { judged } from "./judgements.ts";
import { knownFrom } from "./known.ts";
import { inOrder, MOST_CITED, withPassages } from "./row.ts";
import type { Heads } from "./same.ts";
import { contentWords } from "./words.ts";

/** Those of the statement took part in the meeting, all of them; and nobody else did who is named. */
const cameOf = (fact: Fact, row: EventRow): fact is EventFact => {
  if (fact.type !== "event" || !isJoint(fact)) return false;
  const [here, there] = [namesOf(row.participants), namesOf(fact.participants)];
  return there.length === here.length && there.every((name) => here.includes(name));
};

/** Met on the ground of the place visited, all travellers together, by the calendar of the visit. */
const wasThere = (fact: Fact, row: EventRow): fact is EventFact => {
  if (fact.type !== "event" || !ENCOUNTERS.has(fact.kind)) return false;
  const present = namesOf(fact.participants);
  return namesOf(row.participants).every((name) => present.includes(name));
};

const LEAST_WORDS = 3;

/** What the maker of a policy promised at the time, in much the same words. */
const saidOf = (fact: Fact, row: EventRow, heads: Heads): fact is CommitmentFact => {
  if (fact.type !== "commitment" || row.documents.includes(fact.document)) return false;
  const names = new Set(row.participants.flatMap(({ name }) => contentWords(name)));
  const about = row.evidence.map(({ quote }) => quote).join(" ");
  const matter = contentWords(row.topic && contentWords(row.topic).length > 2 ? row.topic : about).filter(
    (word) => !names.has(word),
  );
  const words = new Set(contentWords(fact.action));
  const shared = [...new Set(matter)].filter((word) => words.has(word)).length;
  const known = knownFrom(heads.get(fact.document));
  return shared >= LEAST_WORDS && Boolean(known) && daysBetween(row.date!.from, known) <= SAID_WITHIN;
};

/** Held is what somebody was seen at; the row takes the day it could be known from the report that tells so. */
function heldBy(row: EventRow, signs: readonly EventFact[], heads: Heads): EventRow {
  if (row.status === "held" || row.status === "cancelled" || !signs.length) return row;
  const known = knownFrom(heads.get(signs[0]!.document));
  const step = { status: "held" as const, known, facts: signs.map(({ id }) => id) };
  return { ...row, status: "held", history: [...row.history, step] };
}

function citeEvent(row: EventRow, offered: readonly Fact[], heads: Heads): EventRow {
  if (row.kind === "visit") {
    const signs = offered.filter((fact) => wasThere(fact, row)).slice(0, MOST_CITED);
    return heldBy(withPassages(row, signs, "sign"), signs, heads);
  }
  if (ENCOUNTERS.has(row.kind)) {
    const outcome = offered.filter((fact) => cameOf(fact, row)).slice(0, MOST_CITED);
    return heldBy(withPassages(row, outcome, "outcome"), outcome, heads);
  }
  return withPassages(row, offered.filter((fact) => saidOf(fact, row, heads)).slice(0, MOST_CITED), "sign");
}

export const citing: Citing = {
  offers: (fact, head) => [...offers(fact, head), ...incumbentOffers(fact, head)],
  seeks: (row) => [...seeks(row), ...(row.type === "event" ? incumbentSeeks(row) : [])],
  cite: (row, { documents, facts: offered, judgements }) => {
    const heads: Heads = new Map(documents.map((head) => [head.id, head]));
    const facts = inOrder(judged(offered, judgements), heads);
    if (row.type === "event") return withIncumbents(citeEvent(row, facts, heads), facts, heads);
    return row.type === "commitment" ? citePromise(row, facts, heads) : row;
  },
};
