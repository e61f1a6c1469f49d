// Events as rows of a table, by day, with the evidence of each opened in place. Roles are written out, since a table
// laid out as a grid on a phone loses its meaning in some browsers.
import type { FC } from "hono/jsx";
import type { EventLine, Group, PartyView } from "../views/chronology.ts";
import { inMonth } from "../views/dates.ts";
import { Marked, ReportDate, Reports, Status } from "./parts.tsx";

const When: FC<{ line: EventLine; whole: boolean }> = ({ line, whole }) => {
  const { date } = line;
  if (date === undefined) return <span class="small">no day</span>;
  const words = whole ? date.short : inMonth(date);
  const notes = [date.weekday, date.note].filter((note) => note !== "");
  return (
    <>
      <time datetime={date.iso}>
        <b>{words}</b>
      </time>
      {notes.length === 0 ? "" : <small>{notes.join(" · ")}</small>}
      {date.zone === undefined || line.same ? "" : <small>{date.zone}</small>}
    </>
  );
};

const Parties: FC<{ parties: readonly PartyView[] }> = ({ parties }) => (
  <p class="parties">
    {parties.map(({ label, href, office }, index) => (
      <>
        {index === 0 ? "" : " · "}
        <span>
          {href === undefined ? label : <a href={href}>{label}</a>}
          {office === undefined ? "" : `, ${office}`}
        </span>
      </>
    ))}
  </p>
);

const Evidence: FC<{ line: EventLine }> = ({ line }) => (
  <details class="evidence">
    <summary>
      Evidence, {line.passages} {line.passages === 1 ? "passage" : "passages"}
    </summary>
    <div class="peek">
      {line.evidence.map(({ report, passage, status }) => (
        <div>
          <blockquote class="q" dir="auto">
            <Marked pieces={passage.pieces} />
          </blockquote>
          <footer>
            {status === "" ? "" : <>{status}, </>}
            {report === undefined ? (
              ""
            ) : (
              <>
                <cite>{report.outlet}</cite>, <ReportDate report={report} />,{" "}
              </>
            )}
            <a href={passage.href}>in the report</a> · <code>{passage.rule}</code>
          </footer>
        </div>
      ))}
      {line.passages > line.evidence.length ? (
        <p class="small">
          <a href={`${line.href}#side`}>{line.passages - line.evidence.length} more, side by side</a>
        </p>
      ) : (
        ""
      )}
    </div>
  </details>
);

const differsWords = (line: EventLine): string =>
  line.differences
    .slice(0, 3)
    .map(({ slot, values }) => `${slot}: ${values.map(({ label }) => label).join(", or ")}`)
    .join("; ");

const Line: FC<{ line: EventLine; whole: boolean }> = ({ line, whole }) => {
  const off = line.sign === "cancelled" || line.sign === "overtaken";
  const place = [line.place, line.forum].filter((words) => words !== "");
  return (
    <tr data-row class={[line.same ? "same" : "", off ? "off-row" : ""].join(" ").trim() || undefined}>
      <th scope="row" class={whole ? "d whole" : "d"}>
        <When line={line} whole={whole} />
      </th>
      <td class="ev">
        <a href={line.href} data-open dir="auto">
          {line.title}
        </a>
        {line.parties.length === 0 ? "" : <Parties parties={line.parties} />}
        {line.topic === "" || line.title.includes(line.topic) ? "" : <p class="topic">on {line.topic}</p>}
        {line.differences.length === 0 ? (
          ""
        ) : (
          <p class="odds">
            <a href={`${line.href}#differ`}>sources differ</a>, {differsWords(line)}
          </p>
        )}
        <Evidence line={line} />
      </td>
      <td class={place.length === 0 ? "pl none" : "pl"}>
        {place[0] ?? "–"}
        {place[1] === undefined ? "" : <small>{place[1]}</small>}
      </td>
      <td class="s">
        <Status status={line.status} sign={line.sign} />
        {line.before === "" ? "" : <small>{line.before}</small>}
      </td>
      <td class="sr">
        <a href={`${line.href}#side`}>
          <Reports reports={line.reports} origins={line.origins} />
        </a>
      </td>
    </tr>
  );
};

/** `whole`: dates in full, where no heading above names the month. */
export const EventTable: FC<{ groups: readonly Group[]; caption: string; whole: boolean }> = (props) => (
  <table class="chron">
    <caption class="vh">{props.caption}</caption>
    <colgroup>
      <col class="c-d" />
      <col />
      <col class="c-p" />
      <col class="c-s" />
      <col class="c-r" />
    </colgroup>
    <thead>
      <tr>
        {["Date", "Event", "Place, forum", "Status", "Sources"].map((heading) => (
          <th scope="col">{heading}</th>
        ))}
      </tr>
    </thead>
    {props.groups.map(({ heading, lines }) => (
      <tbody>
        {heading === "" ? (
          ""
        ) : (
          <tr class="mon">
            <th colspan={5} scope="rowgroup">
              {heading}{" "}
              <span>
                {lines.length} {lines.length === 1 ? "event" : "events"}
              </span>
            </th>
          </tr>
        )}
        {lines.map((line) => (
          <Line line={line} whole={props.whole || heading === "Without a day"} />
        ))}
      </tbody>
    ))}
  </table>
);
