// Where reports are handed in: files, a text, addresses; and below what became of each, the latest first. All of it works
// by forms alone; the island lets files be dropped and keeps the list up to date.
import type { FC } from "hono/jsx";
import { sinceWords } from "../views/changes-since.ts";
import type { HandIn, InboxLine, InboxView } from "../views/inbox.ts";
import { Layout, type Site } from "./layout.tsx";
import { Note, Turn } from "./parts.tsx";

/** What stands in the form for a text that is to be put right. */
export interface Draft {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly outlet: string;
  readonly day: string;
  readonly address: string;
}

const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`;

const Files: FC<{ view: InboxView }> = ({ view: { limits } }) => (
  <form
    method="post"
    action="/inbox"
    enctype="multipart/form-data"
    class="hand"
    data-files={limits.batch}
    data-bytes={limits.body}
  >
    <h2>
      <label for="files">Files</label>
    </h2>
    <p class="small" id="files-help">
      Text, web pages, Markdown or JSON lines; up to {limits.batch} at once, {megabytes(limits.report)} a
      report, {megabytes(limits.body)} together.{" "}
      <span hidden data-drop>
        Or drop them anywhere on this page.
      </span>
    </p>
    <input
      id="files"
      name="files"
      type="file"
      multiple
      required
      accept=".txt,.html,.htm,.md,.jsonl"
      aria-describedby="files-help"
    />
    <button type="submit">Read files</button>
  </form>
);

const Addresses: FC = () => (
  <form method="post" action="/inbox" class="hand">
    <h2>
      <label for="addresses">Addresses</label>
    </h2>
    <p class="small" id="addresses-help">
      One a line. Each page is fetched once, from the public internet only.
    </p>
    <textarea
      id="addresses"
      name="addresses"
      rows={4}
      required
      spellcheck={false}
      placeholder="https://example.org/a-readout"
      aria-describedby="addresses-help"
    ></textarea>
    <button type="submit">Fetch and read</button>
  </form>
);

const FIELDS: readonly (readonly [
  name: "title" | "outlet" | "day" | "address",
  label: string,
  hint: string,
])[] = [
  ["title", "Headline", ""],
  ["outlet", "Outlet", ""],
  ["day", "Day", "16 Mar 2021"],
  ["address", "Address", "https://"],
];

const Text: FC<{ draft: Draft | undefined }> = ({ draft }) => (
  <form method="post" action="/inbox" class="hand" id="text">
    <h2>
      <label for="words">Text</label>
    </h2>
    <p class="small" id="words-help">
      {draft === undefined
        ? "A report as text. What is known of it besides may be left out."
        : "Put it right and hand it in again; this takes the place of what was refused."}
    </p>
    <textarea id="words" name="text" rows={8} required aria-describedby="words-help" dir="auto">
      {draft?.text ?? ""}
    </textarea>
    <div class="known">
      {FIELDS.map(([name, label, hint]) => (
        <p>
          <label for={`known-${name}`}>{label}</label>
          <input
            id={`known-${name}`}
            name={name}
            value={draft?.[name] ?? ""}
            maxlength={500}
            placeholder={hint}
            autocomplete="off"
          />
        </p>
      ))}
    </div>
    {draft === undefined ? "" : <input type="hidden" name="instead" value={draft.id} />}
    <button type="submit">Read text</button>
  </form>
);

const Doing: FC<{ doing: string; id?: string; label: string; of?: string }> = ({ doing, id, label, of }) => (
  <form method="post" action="/inbox">
    <input type="hidden" name="do" value={doing} />
    {id === undefined ? "" : <input type="hidden" name="id" value={id} />}
    <button type="submit" class="quiet">
      {label}
      {of === undefined ? "" : <span class="vh">: {of}</span>}
    </button>
  </form>
);

/** What was taken for another language; `instead`: the line that this one takes the place of. */
export const AsEnglish: FC<{ document: string; of: string; instead?: string }> = ({
  document,
  of,
  instead,
}) => (
  <form method="post" action="/inbox">
    <input type="hidden" name="do" value="read-as-english" />
    <input type="hidden" name="document" value={document} />
    {instead === undefined ? "" : <input type="hidden" name="instead" value={instead} />}
    <button type="submit" class="quiet">
      Read as English<span class="vh">: {of}</span>
    </button>
  </form>
);

const Line: FC<{ line: InboxLine }> = ({ line }) => (
  <tr data-row id={`item-${line.id}`}>
    <th scope="row">
      {line.href === undefined ? (
        <span class="file" dir="auto">
          {line.name}
        </span>
      ) : (
        <a href={line.href} data-open class="file" dir="auto">
          {line.name}
        </a>
      )}
      {line.title === undefined || line.title === line.name ? (
        ""
      ) : (
        <small class="serif" dir="auto">
          {line.title}
        </small>
      )}
      {line.reasons.map(({ message, next }) => (
        <small class={line.state === "refused" ? "why" : undefined} dir="auto">
          {message} {next}
        </small>
      ))}
    </th>
    <td data-l="State">
      <span class={`in ${line.state}`}>{line.words}</span>
    </td>
    <td data-l="Facts" class="num">
      {line.facts === 0 && line.state !== "added" ? <span class="none">–</span> : line.facts}
    </td>
    <td class="do">
      <div>
        {line.retry ? <Doing doing="retry" id={line.id} label="Retry" of={line.name} /> : ""}
        {line.asEnglish === undefined ? (
          ""
        ) : (
          <AsEnglish document={line.asEnglish} of={line.name} instead={line.id} />
        )}
        {line.edit === undefined ? "" : <a href={line.edit}>Edit</a>}
        {line.remove ? <Doing doing="remove" id={line.id} label="Remove" of={line.name} /> : ""}
      </div>
    </td>
  </tr>
);

const Group: FC<{ handIn: HandIn }> = ({ handIn: { batch, handed, summary, changes, lines } }) => (
  <tbody id={`batch-${batch}`}>
    <tr class="mon">
      <th colspan={4} scope="rowgroup">
        Handed in <time datetime={handed}>{sinceWords(handed)}</time>
        {summary === undefined ? (
          ""
        ) : (
          <span>
            {summary} <a href={changes}>What changed</a>
          </span>
        )}
      </th>
    </tr>
    {lines.map((line) => (
      <Line line={line} />
    ))}
  </tbody>
);

const News: FC<{ view: InboxView }> = ({ view }) => (
  <>
    {view.halted === undefined ? (
      ""
    ) : (
      <div class="note-box wrong" role="alert">
        <p>
          {view.halted.message} {view.halted.next}
        </p>
        <Doing doing="go-on" label="Go on reading" />
      </div>
    )}
    {view.busy ? (
      <Note>
        <p>Another process is writing to this record. What waits is read as soon as it is done.</p>
      </Note>
    ) : (
      ""
    )}
    {view.resumed === 0 ? (
      ""
    ) : (
      <Note>
        <p>
          {view.resumed === 1
            ? "1 was handed in before Readout was ended last and had not been read; it is read now."
            : `${view.resumed} were handed in before Readout was ended last and had not been read; they are read now.`}
        </p>
      </Note>
    )}
  </>
);

const Queue: FC<{ view: InboxView }> = ({ view }) => (
  <section id="queue" aria-labelledby="handed" data-live="/inbox/live">
    <div class="row2">
      <h2 id="handed">Handed in</h2>
      <div class="all-do">
        {view.underWay > 0 ? (
          <a class="again" href="/inbox">
            Load again
          </a>
        ) : (
          ""
        )}
        {view.refused > 1 ? <Doing doing="retry" label="Retry all refused" /> : ""}
        {view.finished > 0 ? <Doing doing="remove" label="Clear what is done" /> : ""}
      </div>
    </div>
    <p class="lede" role="status" id="summary">
      {view.summary}
    </p>
    <div id="news">
      <News view={view} />
    </div>
    {view.handIns.length === 0 ? (
      ""
    ) : (
      <table class="stack inbox">
        <caption class="vh">What was handed in, latest first</caption>
        <thead>
          <tr>
            <th scope="col">Document</th>
            <th scope="col">State</th>
            <th scope="col" class="num">
              Facts
            </th>
            <th scope="col">
              <span class="vh">What can be done</span>
            </th>
          </tr>
        </thead>
        {view.handIns.map((handIn) => (
          <Group handIn={handIn} />
        ))}
      </table>
    )}
    <Turn pages={view.pages} />
  </section>
);

export const InboxPage: FC<{ site: Site; view: InboxView; twin: string; draft?: Draft }> = ({
  site,
  view,
  twin,
  draft,
}) => (
  <Layout seen={false} site={site} title={view.title} section="inbox" twin={twin} islands={["inbox"]}>
    <h1>{view.title}</h1>
    {view.open ? (
      <>
        <p class="lede">
          Hand in reports; they are read one after the other into this record, and what is handed in stays
          until it is read.
        </p>
        {view.wrong.map((words) => (
          <div class="note-box wrong" role="alert">
            <p>{words}</p>
          </div>
        ))}
        <div class="note-box wrong" role="alert" id="said" hidden></div>
        <div class="hands">
          <div>
            <Files view={view} />
            <Addresses />
          </div>
          <Text draft={draft} />
        </div>
        <Queue view={view} />
      </>
    ) : (
      <Note>
        <h2>Nothing can be handed in here</h2>
        <p>
          This record is only looked into. Serve it where its file may be written to, without{" "}
          <code>--read-only</code>.
        </p>
      </Note>
    )}
  </Layout>
);
