// The routes of dossiers: the form that asks for one or two actors by name, and the page itself, also as Markdown.
import { STATES } from "../../lexicon/states.ts";
import { type EntityRef, entityKey } from "../../model/entity.ts";
import type { EventKind } from "../../model/fact.ts";
import type { EventRow, Row, UtteranceRow } from "../../model/record.ts";
import { addDays, type Day } from "../../model/time.ts";
import type { View } from "../../store/store.ts";
import { DossierFormPage, DossierPage } from "../pages/dossier.tsx";
import { dossierHref, POSITION_ROWS } from "../views/actor.ts";
import { listQuery } from "../views/actor-list.ts";
import { statesWith, USUAL } from "../views/actors.ts";
import { BRIEF, type DossierFound, dossierView, type SideFound } from "../views/dossier.ts";
import { dossierMarkdown } from "../views/dossier-markdown.ts";
import { headsFor } from "../views/heads.ts";
import { actorKey, capital, nameOf } from "../views/names.ts";
import { actorAt, aheadOf, heldOf, laterActor } from "./actor-routes.tsx";
import type { Answer, Ask, Route } from "./answers.ts";

const LONGEST = 200;
const CHOICES = 8;

interface Field {
  readonly name: "of" | "with";
  readonly typed: string;
  readonly found?: EntityRef;
  readonly choices: readonly EntityRef[];
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Whose address that is, else whoever has that very name, else all who have the words. */
const named = async (store: View, typed: string): Promise<Pick<Field, "found" | "choices">> => {
  if (typed === "") return { choices: [] };
  const [kind, ...rest] = typed.split("/");
  const addressed = rest.length > 0 ? await actorAt(store, kind, rest.join("/")) : undefined;
  if (addressed) return { found: addressed, choices: [] };
  const states = STATES.filter(({ code, names, name }) =>
    [code, name, ...names].some((one) => same(one, typed)),
  );
  const person = entityKey({ kind: "person", name: typed });
  for (const key of [...states.map(({ code }) => entityKey({ kind: "state", name: code })), person]) {
    const found = await store.entity(key);
    if (found) return { found, choices: [] };
  }
  const { found } = await store.actors({
    kinds: USUAL,
    words: typed,
    also: statesWith(typed),
    offset: 0,
    limit: CHOICES,
  });
  const exact = found.filter(({ name }) => same(name, typed));
  const [only, ...more] = exact.length > 0 ? exact : found;
  return only && more.length === 0 ? { found: only, choices: [] } : { choices: found };
};

const fieldOf = async (store: View, query: URLSearchParams, name: Field["name"]): Promise<Field> => {
  const typed = (query.get(name) ?? "").slice(0, LONGEST).trim();
  return { name, typed, ...(await named(store, typed)) };
};

const form = async ({ store, query }: Ask): Promise<Answer> => {
  const fields = [await fieldOf(store, query, "of"), await fieldOf(store, query, "with")] as const;
  const [of, other] = fields;
  const isReady = of.found !== undefined && (other.typed === "" || other.found !== undefined);
  const refs = [of.found, other.found].filter((ref) => ref !== undefined);
  const view = {
    title: "Dossier",
    fields: fields.map(({ name, typed, found, choices }) => ({
      name,
      typed,
      unknown: typed !== "" && found === undefined && choices.length === 0,
      choices: choices.map((ref) => {
        const others = fields
          .map((field) => (field.name === name ? ref : field.found))
          .filter((one) => one !== undefined);
        return { label: capital(nameOf(ref)), kind: ref.kind, href: dossierHref(...others) };
      }),
    })),
  };
  if (isReady) return { kind: "moved", to: dossierHref(...refs) };
  return {
    kind: "shown",
    view,
    page: (site, twin) => <DossierFormPage site={site} view={view} twin={twin} />,
  };
};

const rowsOf = <R extends Row>(found: readonly { readonly row: R }[]): readonly R[] =>
  found.map(({ row }) => row);

/** Most often told first: those who hold an office are chosen from so many. */
const OFFICES_ASKED = 40;

/** Past its day and open ones; of two sides those that name the other. */
const sideOf = async (store: View, ref: EntityRef, other: EntityRef | undefined): Promise<SideFound> => {
  const key = entityKey(ref);
  const naming = other === undefined ? {} : { naming: entityKey(other) };
  const promises = {
    type: "commitment",
    of: [key],
    ...naming,
    standing: ["open", "under way"],
    order: "latest",
  } as const;
  return {
    ref,
    offices: await store.rowsWith({
      ...listQuery("offices", key, ref.kind),
      type: "tenure",
      offset: 0,
      limit: OFFICES_ASKED,
    }),
    promises: rowsOf(await store.rowsWith({ ...promises, offset: 0, limit: BRIEF.promises * 2 })),
    positions: await store.rowsWith({
      type: "position",
      of: [key],
      order: "latest",
      offset: 0,
      limit: POSITION_ROWS,
    }),
  };
};

/** In these people are with each other. */
const TOGETHER: readonly EventKind[] = ["meeting", "call", "visit", "signing"];

const SAID_ROWS = 30;

/** What the sides said on the days of their last meeting, as its own reports tell. */
const saidAt = async (store: View, event: EventRow | undefined, sides: readonly EntityRef[]) => {
  if (event?.date === undefined) return [];
  const found = new Map<string, UtteranceRow>();
  for (const ref of sides) {
    const query = {
      type: "utterance",
      of: [entityKey(ref)],
      from: event.date.from,
      to: addDays(event.date.to, 1),
      order: "first",
    } as const;
    for (const row of rowsOf(await store.rowsWith({ ...query, offset: 0, limit: SAID_ROWS })))
      if (row.documents.some((id) => event.documents.includes(id))) found.set(row.id, row);
  }
  return [...found.values()];
};

const gathered = async (
  store: View,
  refs: readonly EntityRef[],
  seen: Day | undefined,
): Promise<DossierFound> => {
  const of = refs.map(entityKey);
  const held = await heldOf(store, of, seen, BRIEF.held, TOGETHER);
  const [a, b] = refs as [EntityRef, EntityRef?];
  return {
    sides:
      b === undefined ? [await sideOf(store, a, b)] : [await sideOf(store, a, b), await sideOf(store, b, a)],
    ahead: await aheadOf(store, of, seen, BRIEF.ahead, TOGETHER),
    held,
    said: await saidAt(store, held[0], refs),
    disputes: rowsOf(
      await store.rowsWith({
        type: "event",
        of,
        mark: ["differs"],
        order: "latest",
        offset: 0,
        limit: BRIEF.disputes,
      }),
    ),
  };
};

const markdown = async function* (text: string): AsyncGenerator<string> {
  yield text;
};

const dossier = async (ask: Ask): Promise<Answer> => {
  const { store, params, query, seen } = ask;
  const keys = [
    actorKey(params.kind ?? "", params.name ?? ""),
    ...(params.name2 === undefined ? [] : [actorKey(params.kind2 ?? "", params.name2)]),
  ];
  const refs: EntityRef[] = [];
  for (const key of keys) {
    const ref = await store.entity(key);
    if (ref === undefined) return laterActor(ask, key);
    refs.push(ref);
  }
  const found = await gathered(store, refs, seen);
  const rows: readonly Row[] = [
    ...[...found.ahead, ...found.held, ...found.said, ...found.disputes],
    ...found.sides.flatMap(({ promises, positions, offices }) => [
      ...promises,
      ...rowsOf(positions),
      ...rowsOf(offices),
    ]),
  ];
  const view = dossierView(found, await headsFor(store, rows), seen);
  if (query.get("as") === "markdown")
    return {
      kind: "lines",
      type: "text/markdown; charset=utf-8",
      file: "dossier.md",
      lines: markdown(dossierMarkdown(view)),
    };
  return { kind: "shown", view, page: (site, twin) => <DossierPage site={site} view={view} twin={twin} /> };
};

export const dossierRoutes: readonly Route[] = [
  {
    path: "/dossier",
    twin: "/dossier.json",
    what: "asks of whom a dossier is wanted: one or two actors by name",
    answer: form,
  },
  {
    path: "/dossier/:kind/:name",
    twin: "/dossier/:kind/:name.json",
    what: "a page to print before a meeting with somebody",
    answer: dossier,
  },
  {
    path: "/dossier/:kind/:name/:kind2/:name2",
    twin: "/dossier/:kind/:name/:kind2/:name2.json",
    what: "the same of two sides that meet",
    answer: dossier,
  },
];
