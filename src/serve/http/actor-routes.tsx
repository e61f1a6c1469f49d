// The routes of actors: who is in the record, the page of each, and its lists in full. Nothing is fetched that is not shown.
import { type EntityRef, entityKey } from "../../model/entity.ts";
import type { EventKind } from "../../model/fact.ts";
import type { CommitmentRow, EventRow, Row } from "../../model/record.ts";
import { addDays, type Day } from "../../model/time.ts";
import type { AboutQuery, Told } from "../../store/questions.ts";
import type { View } from "../../store/store.ts";
import { ActorPage } from "../pages/actor.tsx";
import { ActorListPage } from "../pages/actor-list.tsx";
import { ActorsPage } from "../pages/actors.tsx";
import { CounterpartsPage } from "../pages/counterparts.tsx";
import { type ActorFound, actorView, counterpartLine, POSITION_ROWS, SHOWN, WITH } from "../views/actor.ts";
import { ACTOR_LISTS, type ActorList, actorListView, listQuery } from "../views/actor-list.ts";
import { ACTOR_KINDS, type ActorKind, actorsView, statesWith, USUAL } from "../views/actors.ts";
import { pageField } from "../views/chronology-query.ts";
import { headsFor } from "../views/heads.ts";
import { LIST_SIZE, paged } from "../views/lists.ts";
import { actorHref, actorKey, capital, counted, nameOf } from "../views/names.ts";
import { type Heads, headsById } from "../views/passages.ts";
import type { Answer, Ask, Route } from "./answers.ts";

const LONGEST = 200;

const actors = async ({ store, query }: Ask): Promise<Answer> => {
  const wrong: string[] = [];
  const page = pageField(query, wrong);
  const typed = query.get("kind") ?? "";
  const isKind = typed === "" || ACTOR_KINDS.some((kind) => kind === typed);
  if (!isKind) wrong.push(`“${typed.slice(0, 60)}” is no kind of actor.`);
  const kind = isKind ? (typed as ActorKind | "") : "";
  const words = (query.get("words") ?? "").slice(0, LONGEST).trim();
  const found = await store.actors({
    kinds: kind === "" ? USUAL : [kind],
    words,
    also: words === "" ? [] : statesWith(words),
    offset: (page - 1) * LIST_SIZE,
    limit: LIST_SIZE,
  });
  const empty = found.total === 0 && (await store.counts()).documents === 0;
  const view = actorsView({ kind, words, page }, { ...found, size: LIST_SIZE, empty });
  return {
    kind: "shown",
    view,
    page: (site, twin) => <ActorsPage site={site} view={view} twin={twin} />,
    wrong,
  };
};

/** What rows name only later is told by the first report of them. */
export const laterActor = async (
  { whole, asOf }: Pick<Ask, "whole" | "asOf">,
  key: string,
): Promise<Answer> => {
  const known = asOf === undefined ? undefined : await whole.firstTold(key);
  return known === undefined ? undefined : { kind: "later", known };
};

const rowsOf = <R extends Row>(found: readonly Told<R>[]): readonly R[] => found.map(({ row }) => row);
const OPEN = ["open", "under way"];
const SETTLED = ["kept", "broken", "overtaken"];

const eventsOf = async (
  store: View,
  query: Omit<AboutQuery, "type" | "offset">,
): Promise<readonly EventRow[]> => rowsOf(await store.rowsWith({ ...query, type: "event", offset: 0 }));

const promisesOf = async (
  store: View,
  query: Omit<AboutQuery, "type" | "offset" | "order">,
): Promise<readonly CommitmentRow[]> =>
  rowsOf(await store.rowsWith({ ...query, type: "commitment", order: "latest", offset: 0 }));

/** Ahead of the day of the view, soonest first. */
export const aheadOf = (
  store: View,
  of: readonly string[],
  seen: Day | undefined,
  limit: number,
  kind?: readonly EventKind[],
) =>
  eventsOf(store, {
    of,
    ...(kind ? { kind } : {}),
    status: ["proposed", "expected", "planned"],
    ...(seen ? { from: seen } : {}),
    order: "first",
    limit,
  });

export const heldOf = (
  store: View,
  of: readonly string[],
  seen: Day | undefined,
  limit: number,
  kind?: readonly EventKind[],
) =>
  eventsOf(store, {
    of,
    ...(kind ? { kind } : {}),
    status: ["held"],
    ...(seen ? { to: addDays(seen, 1) } : {}),
    order: "latest",
    limit,
  });

const gathered = async (store: View, ref: EntityRef, seen: Day | undefined): Promise<ActorFound> => {
  const key = entityKey(ref);
  const of = [key];
  const page = { offset: 0 } as const;
  const offices = listQuery("offices", key, ref.kind);
  const members = listQuery("members", key, ref.kind);
  return {
    tally: await store.tally(key),
    offices: await store.rowsWith({ ...offices, type: "tenure", ...page, limit: SHOWN.offices + 1 }),
    members: await store.rowsWith({ ...members, type: "membership", ...page, limit: SHOWN.members + 1 }),
    counterparts: await store.counterparts({
      key,
      kinds: WITH[ref.kind],
      on: seen ?? "9999-12-31",
      ...page,
      limit: SHOWN.counterparts,
    }),
    ahead: await aheadOf(store, of, seen, SHOWN.ahead),
    held: await heldOf(store, of, seen, SHOWN.held),
    statements: rowsOf(
      await store.rowsWith({ type: "utterance", of, order: "latest", ...page, limit: SHOWN.statements }),
    ),
    overdue:
      seen === undefined
        ? []
        : await promisesOf(store, { of, standing: OPEN, endedBefore: seen, limit: SHOWN.promises }),
    open: await promisesOf(store, { of, standing: OPEN, limit: SHOWN.promises }),
    settled: await promisesOf(store, { of, standing: SETTLED, limit: SHOWN.promises }),
    positions: await store.rowsWith({ type: "position", of, order: "latest", ...page, limit: POSITION_ROWS }),
    disputes: await eventsOf(store, { of, mark: ["differs"], order: "latest", limit: SHOWN.disputes }),
    spellings: ref.kind === "state" ? [] : await store.spellings(key, SHOWN.names),
  };
};

/** Reports of offices are many, and asked for only where all of them are at hand. */
const headsOf = async (store: View, found: ActorFound): Promise<Heads> => {
  const { ahead, held, statements, overdue, open, settled, positions, disputes } = found;
  const rows: readonly Row[] = [
    ...[...ahead, ...held, ...statements, ...overdue, ...open, ...settled, ...disputes],
    ...rowsOf(positions),
  ];
  const told = [...found.spellings.map(({ passage }) => passage.document)];
  return new Map([...(await headsFor(store, rows)), ...headsById(await store.heads([...new Set(told)]))]);
};

/** Whose address it is; unset where the record does not have it. */
export const actorAt = (
  store: View,
  kind: string | undefined,
  name: string | undefined,
): Promise<EntityRef | undefined> => store.entity(actorKey(kind ?? "", name ?? ""));

const keyAt = ({ kind, name }: Readonly<Record<string, string>>): string => actorKey(kind ?? "", name ?? "");

const actor = async (ask: Ask): Promise<Answer> => {
  const { store, params, seen } = ask;
  const ref = await actorAt(store, params.kind, params.name);
  if (ref === undefined) return laterActor(ask, keyAt(params));
  const found = await gathered(store, ref, seen);
  const view = actorView(ref, found, await headsOf(store, found), seen);
  return { kind: "shown", view, page: (site, twin) => <ActorPage site={site} view={view} twin={twin} /> };
};

const list = async (ask: Ask): Promise<Answer> => {
  const { store, params, query, seen } = ask;
  if (params.list === "counterparts") return counterparts(ask);
  const asked = ACTOR_LISTS.find((one) => one === params.list) as ActorList | undefined;
  if (asked === undefined) return undefined;
  const ref = await actorAt(store, params.kind, params.name);
  if (ref === undefined) return laterActor(ask, keyAt(params));
  const wrong: string[] = [];
  const page = pageField(query, wrong);
  const rows = {
    ...listQuery(asked, entityKey(ref), ref.kind),
    offset: (page - 1) * LIST_SIZE,
    limit: LIST_SIZE,
  };
  const [found, total] = [await store.rowsWith(rows), await store.countWith(rows)];
  const heads = await headsFor(
    store,
    rowsOf(found).filter(({ type }) => type === "commitment"),
  );
  const view = actorListView(ref, { list: asked, page, size: LIST_SIZE, total }, found, { heads, seen });
  return {
    kind: "shown",
    view,
    page: (site, twin) => <ActorListPage site={site} view={view} twin={twin} />,
    wrong,
  };
};

const counterparts = async (ask: Ask): Promise<Answer> => {
  const { store, params, query, seen } = ask;
  const ref = await actorAt(store, params.kind, params.name);
  if (ref === undefined) return laterActor(ask, keyAt(params));
  const wrong: string[] = [];
  const page = pageField(query, wrong);
  const { total, found } = await store.counterparts({
    key: entityKey(ref),
    kinds: WITH[ref.kind],
    on: seen ?? "9999-12-31",
    offset: (page - 1) * LIST_SIZE,
    limit: LIST_SIZE,
  });
  const href = actorHref(ref);
  const name = capital(nameOf(ref));
  const view = {
    title: `${name}: whom it met`,
    actor: name,
    href,
    total,
    summary: `${counted(total, "counterpart")}, most meetings, calls, visits and signings held first.`,
    lines: found.map((one) => counterpartLine(ref, one)),
    pages: paged(`${href}/counterparts`, { page, total, size: LIST_SIZE }),
  };
  return {
    kind: "shown",
    view,
    page: (site, twin) => <CounterpartsPage site={site} view={view} twin={twin} />,
    wrong,
  };
};

export const actorRoutes: readonly Route[] = [
  {
    path: "/actors",
    twin: "/actors.json",
    what: "who and what the record names, by kind and words, most named first",
    answer: actors,
  },
  {
    path: "/actor/:kind/:name",
    twin: "/actor/:kind/:name.json",
    what: "one of them: offices, members, whom it met, what it said, holds and promised, spellings",
    answer: actor,
  },
  {
    path: "/actor/:kind/:name/:list",
    twin: "/actor/:kind/:name/:list.json",
    what: "its counterparts, events, offices, members, statements, promises, positions or acts, a page at a time",
    answer: list,
  },
];
