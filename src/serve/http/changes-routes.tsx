// What changed: as a page with its data, as Markdown for the next issue, and as a feed. Looking sets no mark; a form that
// is sent does. As known on a past day there is no telling what changed: changes are those of the record as it is.
import type { FactType } from "../../model/fact.ts";
import { InputError } from "../../model/notice.ts";
import { ChangesPage } from "../pages/changes.tsx";
import {
  CHANGES_SIZE,
  type ChangeGroup,
  type ChangesAsk,
  changesHref,
  changesView,
  shownOf,
} from "../views/changes-page.ts";
import {
  changesWindow,
  isInstant,
  LAST,
  markSeen,
  parseSince,
  sinceLast,
  type Window,
} from "../views/changes-since.ts";
import { changesFeed, changesMarkdown } from "../views/changes-text.ts";
import { pageField } from "../views/chronology-query.ts";
import { headsFor } from "../views/heads.ts";
import { CHANGE_KINDS, type ChangeKind } from "../views/slot-changes.ts";
import { ROW_WORDS } from "../views/words.ts";
import type { Act, Answer, Ask, Route } from "./answers.ts";

const kindIn = (query: URLSearchParams, wrong: string[]): ChangeKind | undefined => {
  const typed = query.get("kind") ?? "";
  const kind = CHANGE_KINDS.find((one) => one === typed);
  if (kind === undefined && typed !== "") wrong.push(`There is no kind of change “${typed.slice(0, 60)}”.`);
  return kind;
};

const typeIn = (query: URLSearchParams, wrong: string[]): FactType | undefined => {
  const typed = query.get("type") ?? "";
  const type = (Object.keys(ROW_WORDS) as FactType[]).find((one) => one === typed);
  if (type === undefined && typed !== "") wrong.push(`There is no type of row “${typed.slice(0, 60)}”.`);
  return type;
};

const sinceIn = async ({ query, whole }: Ask, wrong: string[]): Promise<{ typed: string; since: string }> => {
  const typed = (query.get("since") ?? "").trim();
  if (typed !== "" && typed !== LAST) {
    const since = parseSince(typed);
    if (since !== undefined) return { typed, since };
    wrong.push(`“${typed.slice(0, 60)}” is not a day or an instant: write 16 Mar 2021 or 2021-03-16.`);
  }
  return { typed: "", since: (await sinceLast(whole)).since };
};

interface Asked {
  readonly ask: ChangesAsk;
  readonly window: Window;
  readonly wrong: readonly string[];
}

/** Of a past day nothing is told: what came later must not shine through. */
const untold = (asked: string): Window => ({ asked, received: 0, reports: new Map(), changes: [] });

const asked = async (ask: Ask): Promise<Asked> => {
  const wrong: string[] = [];
  const kind = kindIn(ask.query, wrong);
  const type = typeIn(ask.query, wrong);
  const page = pageField(ask.query, wrong);
  const { typed, since } = await sinceIn(ask, wrong);
  return {
    ask: { typed, page, ...(kind === undefined ? {} : { kind }), ...(type === undefined ? {} : { type }) },
    window: ask.asOf === undefined ? await changesWindow(ask.whole, since) : untold(since),
    wrong,
  };
};

const viewOf = async ({ whole }: Ask, { ask, window, wrong }: Asked) => {
  const rows = shownOf(window, ask).flatMap(({ row, before }) => [row, ...before]);
  return changesView(window, ask, await headsFor(whole, rows), wrong);
};

const changes = async (ask: Ask): Promise<Answer> => {
  const found = await asked(ask);
  const view = await viewOf(ask, found);
  return {
    kind: "shown",
    view,
    page: (site, twin) => <ChangesPage site={site} view={view} twin={twin} />,
    wrong: found.wrong,
  };
};

const checked = async (ask: Ask): Promise<Asked> => {
  if (ask.asOf !== undefined)
    throw new InputError(
      "not-as-of",
      "What changed is told of the record as it is now, not as known on a day.",
      "Ask without as-of.",
    );
  const found = await asked(ask);
  if (found.wrong.length === 0) return found;
  throw new InputError("bad-query", found.wrong.join(" "), "Put it right in the address and ask again.");
};

/** Page after page, so that the reports of all of them are never held at once. */
async function* groupsOf(ask: Ask, found: Asked): AsyncGenerator<ChangeGroup> {
  for (let page = 1; (page - 1) * CHANGES_SIZE < found.window.changes.length; page += 1) {
    const { groups } = await viewOf(ask, { ...found, ask: { ...found.ask, page } });
    yield* groups;
  }
}

async function* markdownOf(ask: Ask, found: Asked): AsyncGenerator<string> {
  const groups: ChangeGroup[] = [];
  for await (const group of groupsOf(ask, found)) groups.push(group);
  yield* changesMarkdown(await viewOf(ask, found), groups);
}

async function* feedOf(ask: Ask, found: Asked): AsyncGenerator<string> {
  const view = await viewOf(ask, { ...found, ask: { ...found.ask, size: FEED_SIZE } });
  yield* changesFeed("Readout", view, view.groups);
}

const markdown = async (ask: Ask): Promise<Answer> => {
  const found = await checked(ask);
  const day = (found.window.since ?? found.window.asked).slice(0, 10);
  return {
    kind: "lines",
    type: "text/markdown; charset=utf-8",
    file: `changes-since-${day}.md`,
    lines: markdownOf(ask, found),
  };
};

const DAY_MS = 86_400_000;
const FEED_DAYS = 7;
const FEED_SIZE = 50;

/** A feed remembers itself what was seen: it tells of the last days on which anything was received. */
const feed = async (ask: Ask): Promise<Answer> => {
  const { newest } = await sinceLast(ask.whole);
  const since = new Date(Date.parse(newest ?? "1970-01-08") - FEED_DAYS * DAY_MS).toISOString().slice(0, 10);
  const query = new URLSearchParams({ since });
  return {
    kind: "lines",
    type: "application/atom+xml; charset=utf-8",
    file: "changes.atom",
    lines: feedOf(ask, await checked({ ...ask, query })),
  };
};

const seen: Act = async ({ store }, form) => {
  const newest = form.text("newest");
  if (!isInstant(newest))
    throw new InputError(
      "bad-instant",
      "What was seen up to is not told.",
      "Open the page again and send it from there.",
    );
  await markSeen(store, newest);
  return { kind: "moved", to: changesHref({ typed: "" }) };
};

export const changesRoutes: readonly Route[] = [
  {
    path: "/changes",
    twin: "/changes.json",
    what: "what newly received reports changed, since a day or since somebody last looked",
    answer: changes,
    act: seen,
  },
  { path: "/changes.md", what: "the same as Markdown", answer: markdown },
  { path: "/changes.atom", what: "what changed in the last seven days of the record, a feed", answer: feed },
];
