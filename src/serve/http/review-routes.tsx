// The routes of the review: the queue and its items, what would come of a merge or a split, the history; and the one address
// that judging forms are sent to, wherever they stand. A row that has changed since its page was made is not judged: it is
// shown as it is now, with what was typed.
import { speaksOf } from "../../model/judgement.ts";
import { InputError } from "../../model/notice.ts";
import type { Row } from "../../model/record.ts";
import { HistoryPage } from "../pages/history.tsx";
import { PartnersPage, RegroupPage } from "../pages/regroup.tsx";
import { type Alert, ReviewPage } from "../pages/review.tsx";
import { rowHref } from "../views/addresses.ts";
import { pageField } from "../views/chronology-query.ts";
import { historyView } from "../views/history.ts";
import { judgedRow, previewed, undone } from "../views/judge-rows.ts";
import { stampOf } from "../views/judge-view.ts";
import { type Judge, judgeable } from "../views/judging.ts";
import {
  gone,
  NOTHING_ASKED,
  partnersView,
  problemView,
  type RegroupView,
  readRegroup,
  regrouping,
  regroupView,
} from "../views/regroup.ts";
import { reviewView } from "../views/review-page.ts";
import { FIRST, isFact, type ReviewAsk, readReviewAsk, reviewHref } from "../views/review-query.ts";
import type { Act, Answer, Ask, Moved, Route, Shown } from "./answers.ts";
import type { Form } from "./desk.ts";
import { numbersFor } from "./row-routes.tsx";

const BY = "readout-by";
const LONGEST_QUEUE = 2000;

const judgeNamed = ({ desk, cookie }: Pick<Ask, "desk" | "cookie">): string =>
  (cookie(BY) ?? desk?.by ?? "").slice(0, 500);

const aroundOf = (ask: Ask, wrong: readonly string[]) => ({
  seen: ask.seen,
  by: judgeNamed(ask),
  wrong,
  numbersOf: (row: Row, most: number) => numbersFor(ask.store, row, most),
});

const review = async (ask: Ask): Promise<Answer> => {
  const { ask: asked, wrong } = readReviewAsk(ask.query);
  const view = await reviewView(ask.store, asked, aroundOf(ask, wrong));
  return {
    kind: "shown",
    view,
    page: (site, twin) => <ReviewPage site={site} view={view} twin={twin} />,
    wrong,
  };
};

const history = async ({ store, query }: Ask): Promise<Answer> => {
  const wrong: string[] = [];
  const page = pageField(query, wrong);
  const id = query.get("row") ?? "";
  const row = isFact(id) ? await store.row(id) : undefined;
  if (id !== "" && row === undefined) return undefined;
  const done = (query.get("done") ?? "").slice(0, 16);
  const view = await historyView(store, { page, done, ...(row ? { row } : {}) });
  return {
    kind: "shown",
    view,
    page: (site, twin) => <HistoryPage site={site} view={view} twin={twin} />,
    wrong,
  };
};

const queueIn = (query: URLSearchParams): string => (query.get("queue") ?? "").slice(0, LONGEST_QUEUE);

const partners = async ({ store, query }: Ask): Promise<Answer> => {
  const id = query.get("row") ?? "";
  const row = isFact(id) ? await store.row(id) : undefined;
  if (id !== "" && row === undefined) return undefined;
  const words = (query.get("q") ?? "").slice(0, 200).trim();
  const view = await partnersView(store, row, words, queueIn(query));
  return {
    kind: "shown",
    view,
    page: (site, twin) => <PartnersPage site={site} view={view} twin={twin} />,
  };
};

const READ_ONLY = new InputError(
  "only-looked-into",
  "What would come of it is tried in the record itself, and this one is only looked into.",
  "Serve it where its file may be written to, and ask for it as it is today.",
);

const previewOf = async (ask: Ask): Promise<RegroupView> => {
  const asked = readRegroup((name) => ask.query.getAll(name));
  if (asked.row === "") return NOTHING_ASKED;
  try {
    if (ask.desk === undefined || ask.asOf !== undefined) throw READ_ONLY;
    // Who judges is asked when it is kept.
    const judge = { by: judgeNamed(ask).trim() || "preview", at: ask.desk.now() };
    return await regroupView(ask.whole, asked, judge, queueIn(ask.query));
  } catch (thrown) {
    if (thrown instanceof InputError) return problemView(asked, thrown);
    throw thrown;
  }
};

const preview = async (ask: Ask): Promise<Answer> => {
  const view = await previewOf(ask);
  return {
    kind: "shown",
    view,
    page: (site, twin) => <RegroupPage site={site} view={view} twin={twin} />,
    wrong: view.problem === undefined ? [] : [view.problem.message],
  };
};

type Acting = Parameters<Act>[0];

const judgeOf = (ask: Acting): Judge => ({ by: judgeNamed(ask), at: ask.desk.now() });

const changed = (): InputError =>
  new InputError(
    "row-changed",
    "This row has changed since you opened it: another report joined it, or somebody judged it meanwhile.",
    "Nothing was kept. Here it is as it stands now; look again, then judge it.",
  );

const rowIn = async ({ store }: Acting, form: Form): Promise<Row> => {
  const id = form.text("row");
  const row = isFact(id) ? await store.row(id) : undefined;
  if (row === undefined) throw gone();
  return judgeable(row);
};

/** The row that was meant, if it is still as it was shown. */
const rowMeant = async (ask: Acting, form: Form): Promise<Row> => {
  const row = await rowIn(ask, form);
  if (form.text("stamp") !== stampOf([row])) throw changed();
  return row;
};

const queueOf = (form: Form): ReviewAsk | undefined =>
  form.texts("queue").length === 0
    ? undefined
    : readReviewAsk(new URLSearchParams(form.text("queue").slice(0, LONGEST_QUEUE))).ask;

/** Where to go then: on in the queue, or to the row's own page; to the history where the row is no more. */
const after = async ({ store }: Acting, form: Form, done: string, stays: boolean): Promise<Moved> => {
  const queue = queueOf(form);
  const id = form.text("row");
  const row = isFact(id) ? await store.row(id) : undefined;
  if (queue !== undefined)
    return { kind: "moved", to: reviewHref({ ...queue, row: stays && row ? id : "", done, open: "" }) };
  return { kind: "moved", to: row ? `${rowHref(row)}?done=${done}` : `/review/log?done=${done}` };
};

const single = async (ask: Acting, form: Form): Promise<Moved> => {
  const row = await rowMeant(ask, form);
  const kind = form.text("do");
  const said =
    kind === "correct"
      ? { kind, slot: form.text("slot"), value: form.text("value") }
      : kind === "note"
        ? { kind, text: form.text("text") }
        : { kind: kind === "accept" ? ("accept" as const) : ("reject" as const) };
  const { judgement } = await judgedRow(
    ask.store,
    row,
    said as Parameters<typeof judgedRow>[2],
    judgeOf(ask),
  );
  await ask.store.judge(judgement);
  return after(ask, form, judgement.id, kind === "correct" || kind === "note");
};

const group = async (ask: Acting, form: Form): Promise<Moved> => {
  const { made, stamp } = await regrouping(ask.store, readRegroup(form.texts), judgeOf(ask));
  if (form.text("stamp") !== stamp) throw changed();
  await previewed(ask.store, made);
  await ask.store.judge(made.judgement);
  return after(ask, form, made.judgement.id, true);
};

/** With the row that it speaks of in view again, where it was done in the queue. */
const takeBack = async (ask: Acting, form: Form): Promise<Moved> => {
  const id = form.text("judgement");
  const { judgement } = await undone(ask.store, /^[0-9a-f]{16}$/.test(id) ? id : "", judgeOf(ask));
  await ask.store.judge(judgement);
  const queue = queueOf(form);
  if (queue === undefined && form.text("row") !== "") return after(ask, form, judgement.id, true);
  if (queue === undefined) return { kind: "moved", to: `/review/log?done=${judgement.id}` };
  const documents = [...new Set(judgement.anchors.map(({ document }) => document))];
  const facts = (await ask.store.facts(documents)).filter((fact) => speaksOf(judgement, fact));
  const row = facts[0] && (await ask.store.row(facts[0].id));
  return {
    kind: "moved",
    to: reviewHref({ ...queue, row: row ? row.id : "", done: judgement.id, open: "" }),
  };
};

const NO_NAME = new InputError(
  "no-name",
  "Who judges is not known.",
  "Fill in “Judged by” with a name of at most 200 letters and keep it; then judge.",
);

const keepName = (form: Form): Moved => {
  const value = form.text("by").replace(/\s+/g, " ").trim();
  if (value === "" || value.length > 200) throw NO_NAME;
  return { kind: "moved", to: reviewHref(queueOf(form) ?? FIRST), keep: { name: BY, value } };
};

const DEEDS: Readonly<Record<string, (ask: Acting, form: Form) => Moved | Promise<Moved>>> = {
  name: (_, form) => keepName(form),
  undo: takeBack,
  accept: single,
  reject: single,
  correct: single,
  note: single,
  merge: group,
  split: group,
};

const UNKNOWN = new InputError(
  "bad-deed",
  "That is nothing that can be done to a row.",
  "Accept, reject, correct, merge, split or note it.",
);

/** The page again, with why it was refused and what was typed. */
const refusedPage = async (ask: Acting, form: Form, thrown: InputError): Promise<Shown> => {
  const id = form.text("row");
  const row = isFact(id) ? await ask.store.row(id) : undefined;
  const doing = form.text("do");
  const told = thrown.code === "no-name" ? NO_NAME : thrown;
  const asked: ReviewAsk = { ...(queueOf(form) ?? FIRST), row: row ? id : "" };
  const view = await reviewView(ask.store, asked, aroundOf(ask, []));
  const typed = { slot: form.text("slot"), value: form.text("value"), text: form.text("text") };
  const alert: Alert = {
    message: told.message,
    next: told.next,
    ...(doing === "correct" || doing === "note" ? { typed } : {}),
  };
  const isHere = row !== undefined || id === "";
  const shown = isHere ? view : { ...view, item: undefined };
  return {
    kind: "shown",
    view: shown,
    page: (site) => <ReviewPage site={site} view={shown} alert={alert} />,
  };
};

const judge: Act = async (ask, form) => {
  const doing = form.text("do");
  try {
    if (!Object.hasOwn(DEEDS, doing)) throw UNKNOWN;
    return await DEEDS[doing]!(ask, form);
  } catch (thrown) {
    if (thrown instanceof InputError) return refusedPage(ask, form, thrown);
    throw thrown;
  }
};

export const reviewRoutes: readonly Route[] = [
  {
    path: "/review",
    twin: "/review.json",
    what: "what most wants a person’s eye, one row at a time; judgements are sent here",
    answer: review,
    act: judge,
  },
  {
    path: "/review/merge",
    twin: "/review/merge.json",
    what: "rows that a row may be merged with, found by words",
    answer: partners,
  },
  {
    path: "/review/preview",
    twin: "/review/preview.json",
    what: "rows before a merge or a split beside those after",
    answer: preview,
  },
  {
    path: "/review/log",
    twin: "/review/log.json",
    what: "the history of judgements: who judged what and when",
    answer: history,
  },
];
