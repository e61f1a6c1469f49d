// Facts of many documents in, rows of the record out. A pure function: the same facts in any order give the same rows,
// byte for byte. What it merges is what `groups.ts` calls plainly the same; what it cannot tell apart it says.
import type {
  CommitmentFact,
  DiscrepancyFact,
  EventFact,
  Fact,
  PositionFact,
  UtteranceFact,
} from "../model/fact.ts";
import type { Evidenced, PositionRow, Row } from "../model/record.ts";
import { asMeant } from "./corrected.ts";
import { withCutShort } from "./cut-short.ts";
import { corrections, fromEvents, fromNamesakes } from "./disagreements.ts";
import { eventRow } from "./events.ts";
import { type Group, groupAlike, groupEvents, groupPromises } from "./groups.ts";
import { asRead, judged, marked, regrouped } from "./judgements.ts";
import { knownFrom } from "./known.ts";
import { withLegs } from "./legs.ts";
import { joinNeighbours, joinPutOff } from "./moved.ts";
import { promiseRow } from "./promises.ts";
import { baseOf, inOrder } from "./row.ts";
import type { Heads } from "./same.ts";
import { groupSayings, isQuoted, sayingRow } from "./sayings.ts";

/** Types whose rows are made of facts that say the very same. */
const PLAIN: ReadonlySet<string> = new Set(["position", "tenure", "membership", "act"]);

const ofType = <F extends Fact>(facts: readonly Fact[], type: F["type"]): F[] =>
  facts.filter((fact): fact is F => fact.type === type);

/** Reconciles whole components: every fact that shares a block key with one given must be given too. */
export function reconcile({ documents, facts: given, judgements }: Evidenced): readonly Row[] {
  const facts = judged(given, judgements);
  const read = asRead(given);
  const heads: Heads = new Map(documents.map((head) => [head.id, head]));
  const told = ofType<DiscrepancyFact>(facts, "discrepancy");
  const meant = asMeant(ofType<EventFact>(facts, "event"), told, heads);
  const { events } = meant;
  const byId = new Map(events.map((fact) => [fact.id, fact]));
  const groups = regrouped(joinNeighbours(joinPutOff(groupEvents(events, heads), heads)), judgements, read);
  const whole = groups.map((group) => eventRow(group, heads, meant));
  const eventRows = withCutShort(withLegs(whole), events, heads);
  const promises = regrouped(
    groupPromises(ofType<CommitmentFact>(facts, "commitment"), heads),
    judgements,
    read,
  );
  const said = ofType<UtteranceFact>(facts, "utterance");
  // Together, since people may join words quoted with words reported.
  const sayings = regrouped(
    [...groupSayings(said.filter(isQuoted)), ...alone(said.filter((fact) => !isQuoted(fact)))],
    judgements,
    read,
  );
  const rest = facts.filter(({ type }) => PLAIN.has(type));
  const rows: Row[] = [
    ...eventRows,
    ...promises.map((group) => promiseRow(group, eventRows, byId, heads)),
    ...sayings.map((group) =>
      group.facts.some(isQuoted) ? sayingRow(group, heads) : plainRow(group, heads),
    ),
    ...regrouped(groupAlike(rest), judgements, read).map((group) => plainRow(group, heads)),
    ...fromEvents(eventRows, byId),
    ...fromNamesakes(eventRows, byId),
    ...corrections(told, eventRows, byId, heads),
  ];
  return marked(rows, judgements, read).toSorted((a, b) => compare(a.id, b.id) || compare(a.type, b.type));
}

const alone = <F extends Fact>(facts: readonly F[]): Group<F>[] =>
  facts.map((fact) => ({ facts: [fact], candidates: [] }));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function plainRow(group: Group, heads: Heads): Row {
  const facts = inOrder(group.facts, heads);
  const row = baseOf<Fact, Row>(facts, heads);
  return row.type === "position" ? used(row, facts as PositionFact[], heads) : row;
}

/** A position with the days on which it was told first and last. */
function used(row: PositionRow, facts: readonly PositionFact[], heads: Heads): PositionRow {
  const days = facts
    .map(({ date, document }) => date?.from ?? knownFrom(heads.get(document)))
    .filter(Boolean)
    .sort();
  return { ...row, ...(days.length ? { first: days[0]!, last: days.at(-1)! } : {}) };
}
