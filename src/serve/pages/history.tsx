// The history of judgements: who judged what and when, what became of it, and the way to take it back.
import type { FC } from "hono/jsx";
import type { HistoryLine, HistoryView } from "../views/history.ts";
import { capital } from "../views/names.ts";
import { Done, Undo } from "./done.tsx";
import { Layout, type Site } from "./layout.tsx";
import { Note, Turn } from "./parts.tsx";

const STATE_WORDS = {
  "in force": "in force",
  undone: "taken back",
  orphaned: "in force, but its words are found no more",
} as const;

const Line: FC<{ line: HistoryLine; row?: string; changeable: boolean }> = ({ line, changeable }) => (
  <tr data-row>
    <th scope="row">
      <b dir="auto">{capital(line.words)}</b>
      <ul>
        {line.rows.map(({ title, href }, index) => (
          <li dir="auto">
            {href === undefined ? (
              <>
                {title} <small>no longer in the record</small>
              </>
            ) : (
              <a href={href} data-open={index === 0}>
                {title}
              </a>
            )}
          </li>
        ))}
      </ul>
      {line.lost.map((quote) => (
        <small dir="auto">no longer found: “{quote}”</small>
      ))}
    </th>
    <td data-l="When">
      <time datetime={line.at}>{line.atWords}</time>
    </td>
    <td data-l="State">
      {STATE_WORDS[line.state]}
      {line.undoneBy === "" ? "" : <small dir="auto">{line.undoneBy}</small>}
    </td>
    <td>
      {changeable && line.state !== "undone" ? (
        <Undo id={line.id} label={line.isUndo ? "Put it back" : "Undo"} of={line.words} />
      ) : (
        ""
      )}
    </td>
  </tr>
);

export const HistoryPage: FC<{ site: Site; view: HistoryView; twin: string }> = ({ site, view, twin }) => {
  const changeable = site.changeable && !site.asOf?.asked;
  return (
    <Layout site={site} title={view.title} section="review" twin={twin} islands={["review"]}>
      <p class="crumb">
        <a href="/review">Review</a> › History
      </p>
      <h1>{view.title}</h1>
      <p class="lede">{view.summary}</p>
      {view.of === undefined ? (
        ""
      ) : (
        <p>
          Only of{" "}
          <a href={view.of.href} dir="auto">
            {view.of.title}
          </a>
          . <a href="/review/log">Show all</a>
        </p>
      )}
      {view.done === undefined ? "" : <Done done={view.done} changeable={changeable} />}
      {view.lines.length === 0 ? (
        <Note>
          <p>What is accepted, rejected, corrected, merged, split or noted in the review is listed here.</p>
        </Note>
      ) : (
        <table class="stack log">
          <caption class="vh">Judgements, the latest first</caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">When</th>
              <th scope="col">State</th>
              <th scope="col">
                <span class="vh">Undo</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {view.lines.map((line) => (
              <Line line={line} changeable={changeable} />
            ))}
          </tbody>
        </table>
      )}
      <Turn pages={view.pages} />
    </Layout>
  );
};
