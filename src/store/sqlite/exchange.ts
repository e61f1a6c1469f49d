// Rows made anew in the place of those there are. What arrives: components that a change touched. What leaves: their rows in
// the file; a row that comes out as it stands is left as it lies, and goes on standing from the day it did where nothing of
// its component went. Half of the rows that a report touches only looked whether it has something for them.
import { sql } from "kysely";
import type { Day } from "../../model/time.ts";
import type { Rules } from "../store.ts";
import type { Connected } from "./connection.ts";
import { dropNumbered, makeRows } from "./rows.ts";
import { type Batch, changedOn, type Made, settledOn, standFrom } from "./standing.ts";

type Component = readonly string[];

export interface Touch {
  /** Documents that are new: all else is as it was before. */
  readonly fresh: ReadonlySet<string>;
  /** Facts around which more than that changed: their components are written anew as a whole. */
  readonly changed: ReadonlySet<string>;
}

interface Standing {
  readonly number: number;
  readonly type: string;
  readonly id: string;
  readonly json: string;
  readonly since: Day;
  /** Its facts, its keys that it seeks under, each list in order. */
  readonly facts: string;
  readonly sought: string;
  /** Is there a disagreement about it? */
  readonly about: number;
}

const inOrder = (words: readonly string[]): string => JSON.stringify([...new Set(words)].sort());

async function standing(db: Connected, facts: readonly string[]): Promise<readonly Standing[]> {
  const { rows } = await sql<Standing>`
    SELECT number, type, id, json, standing.since,
      (SELECT json_group_array(fact) FROM row_fact WHERE row_fact."row" = number) AS facts,
      (SELECT json_group_array(key) FROM seek WHERE seek."row" = number) AS sought,
      EXISTS (SELECT 1 FROM doubt WHERE doubt."row" = number AND about IS NOT NULL) AS about
    FROM (SELECT DISTINCT row_fact."row" AS found FROM json_each(${JSON.stringify(facts)})
      CROSS JOIN row_fact ON row_fact.fact = value)
    CROSS JOIN record_row ON number = found CROSS JOIN standing ON standing."row" = number`.execute(db);
  return rows.map((row) => ({
    ...row,
    facts: inOrder(JSON.parse(row.facts)),
    sought: inOrder(JSON.parse(row.sought)),
  }));
}

const nameOf = ({ type, id }: { readonly type: string; readonly id: string }): string => `${type} ${id}`;

/** Would it be written as it lies there? A row that is kept as made of its first fact alone never is taken for the same. */
const isSame = ({ row, sought }: Made, there: Standing): boolean =>
  there.about === 0 &&
  there.json === JSON.stringify(row) &&
  there.facts === inOrder(row.facts) &&
  there.sought === inOrder(sought);

/** Of one component: what stays, what goes, what is to be written, and what stands from another day now. */
function compared(
  made: readonly Made[],
  there: readonly Standing[],
  { loaded, fresh }: { readonly loaded: Batch["loaded"]; readonly fresh: ReadonlySet<string> },
) {
  const byName = new Map(there.map((one) => [nameOf(one), one]));
  const abouts = new Set(made.flatMap(({ row }) => (row.type === "discrepancy" ? [row.of] : [])));
  const staying = made.flatMap((one) => {
    const found = byName.get(nameOf(one.row));
    return found && !abouts.has(one.row.id) && isSame(one, found) ? [{ one, found }] : [];
  });
  const stays = new Set(staying.map(({ found }) => found));
  const same = new Set(staying.map(({ one }) => one));
  const going = there.filter((one) => !stays.has(one));
  const moved = staying.flatMap(({ one, found }) => {
    const since = settledOn(one, loaded);
    const from = changedOn(one, loaded, fresh);
    const asBefore = going.length === 0 && (from === undefined || since <= from);
    return asBefore || (going.length === 0 && since === found.since) ? [] : [{ row: found.number, since }];
  });
  return { going: going.map(({ number }) => number), written: made.filter((one) => !same.has(one)), moved };
}

function grouped<T>(items: readonly T[], of: (item: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(of(item));
    if (group) group.push(item);
    else groups.set(of(item), [item]);
  }
  return groups;
}

async function exchange(db: Connected, { components, made, loaded }: Batch, touch: Touch) {
  const there = await standing(db, components.flat());
  const at = new Map(
    components.flatMap((component, index) => component.map((fact) => [fact, index] as const)),
  );
  const thereBy = grouped(there, ({ facts }) => {
    const found = (JSON.parse(facts) as string[]).find((fact) => at.has(fact))!;
    return at.get(found)!;
  });
  const madeBy = grouped(made, ({ component }) => at.get(component[0]!)!);
  const written: Made[] = [];
  const going: number[] = [];
  const moved: { row: number; since: Day }[] = [];
  for (const [index, component] of components.entries()) {
    const [now, before] = [madeBy.get(index) ?? [], thereBy.get(index) ?? []];
    const isWhole = component.some((fact) => touch.changed.has(fact));
    const found = isWhole
      ? { written: now, going: before.map(({ number }) => number), moved: [] }
      : compared(now, before, { loaded, fresh: touch.fresh });
    written.push(...found.written);
    going.push(...found.going);
    moved.push(...found.moved);
  }
  await dropNumbered(db, going);
  await standFrom(db, moved);
  return written;
}

/** Makes the rows of the components anew; those of facts that are no more must be gone already. */
export const exchangeRows = (
  db: Connected,
  components: readonly Component[],
  touch: Touch,
  rules: Rules,
): Promise<void> => makeRows(db, components, rules, { exchange: (batch) => exchange(db, batch, touch) });
