// The inbox: what is handed in by a form goes into the queue, the page shows what became of it, and events tell when there
// is news. A record that is only looked into has no inbox, and its page says so.
import { InputError } from "../../model/notice.ts";
import { givenIn } from "../inbox/given.ts";
import type { Inbox } from "../inbox/inbox.ts";
import { isUnderWay, LIMITS } from "../inbox/items.ts";
import { type Draft, InboxPage } from "../pages/inbox.tsx";
import { pageField } from "../views/chronology-query.ts";
import { inboxView } from "../views/inbox.ts";
import type { Act, Answer, Ask, Live, Route } from "./answers.ts";
import type { Form } from "./desk.ts";

const HOME = "/inbox#queue";

/** A text that was refused, in the form again to be put right. */
const draftIn = async ({ query, desk }: Ask): Promise<Draft | undefined> => {
  const id = query.get("edit");
  const found = id === null ? undefined : await desk?.inbox?.textOf(id);
  if (found === undefined) return undefined;
  const { stated, day, address } = found.ticket;
  return {
    id: id!,
    text: found.text,
    title: stated?.title ?? "",
    outlet: stated?.outlet ?? "",
    day: day ?? "",
    address: address ?? "",
  };
};

const inbox = async (ask: Ask): Promise<Answer> => {
  const wrong: string[] = [];
  const page = pageField(ask.query, wrong);
  const draft = await draftIn(ask);
  const view = inboxView(ask.desk?.inbox?.state, page, wrong);
  return {
    kind: "shown",
    view,
    page: (site, twin) => <InboxPage site={site} view={view} twin={twin} draft={draft} />,
    wrong,
  };
};

/** However fast the queue runs, those who listen are told a few times a second. */
const PAUSE_MS = 300;

const pause = (gone: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (gone.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      gone.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, PAUSE_MS);
    gone.addEventListener("abort", done, { once: true });
  });

const news = (inbox: Inbox | undefined) => {
  const { version, underWay, refused, finished, summary } = inboxView(inbox?.state, 1);
  return { event: "news", data: { version, underWay, refused, finished, summary } };
};

async function* newsOf(inbox: Inbox | undefined, gone: AbortSignal) {
  yield news(inbox);
  if (inbox === undefined) return;
  for (let told = inbox.state.version; !gone.aborted && !inbox.ended; ) {
    await inbox.changed(told, gone);
    if (gone.aborted) return;
    told = inbox.state.version;
    yield news(inbox);
    await pause(gone);
  }
}

const live = async ({ desk }: Ask): Promise<Live> => ({
  kind: "live",
  events: (gone) => newsOf(desk?.inbox, gone),
});

/** The one named, or all that it can be done with. */
const meant = (inbox: Inbox, form: Form, fits: (item: Inbox["state"]["items"][number]) => boolean) => {
  const id = form.text("id");
  return id === "" ? inbox.state.items.filter(fits).map((item) => item.id) : [id];
};

const take = async (inbox: Inbox, form: Form): Promise<void> => {
  const given = await givenIn(form);
  if (given.length === 0)
    throw new InputError(
      "nothing-given",
      "Nothing was handed in.",
      "Choose files, paste a text, or give addresses.",
    );
  await inbox.take(given);
  const instead = form.text("instead");
  if (instead !== "") await inbox.remove([instead]);
};

const readAsEnglish = async (inbox: Inbox, form: Form): Promise<void> => {
  await inbox.readAsEnglish(form.text("document"));
  const instead = form.text("instead");
  if (instead !== "") await inbox.remove([instead]);
};

const DOINGS: Readonly<Record<string, (inbox: Inbox, form: Form) => Promise<void>>> = {
  "": take,
  "read-as-english": readAsEnglish,
  retry: (inbox, form) => inbox.retry(meant(inbox, form, ({ state }) => state === "refused")),
  remove: (inbox, form) =>
    inbox.remove(meant(inbox, form, (item) => !isUnderWay(item) && item.state !== "refused")),
  "go-on": async (inbox) => inbox.goOn(),
};

const act: Act = async ({ desk }, form) => {
  const doing = DOINGS[form.text("do")];
  if (desk.inbox === undefined || doing === undefined)
    throw new InputError(
      "no-inbox",
      "That cannot be done here.",
      "Open the inbox again and send it from there.",
    );
  await doing(desk.inbox, form);
  return { kind: "moved", to: HOME };
};

export const inboxRoutes: readonly Route[] = [
  {
    path: "/inbox",
    twin: "/inbox.json",
    what: "where reports are handed in, and what became of each",
    answer: inbox,
    act,
    takes: { body: LIMITS.body, field: LIMITS.field },
  },
  { path: "/inbox/live", what: "a word whenever something changes there, as events", answer: live },
];
