// biome-ignore-all lint/a11y/noRedundantRoles: some browsers forget what a table is once it is laid out as a grid.
// biome-ignore-all lint/a11y/useSemanticElements: the same.
// Events as rows of a table, by day, with the evidence of each opened in place. Roles are written out, since a table
// laid out as a grid on a phone loses its meaning in some browsers.
import type { FC } from "hono/jsx";
import type { EventLine, Group, PartyView } from "../views/chronology.ts";
import { type DateView, inMonth } from "../views/dates.ts";
import { valueWords } from "../views/differences.ts";
import { Marked, ReportDate, Reports, Status } from "./parts.tsx";

/** Told of on pointing; the event's own page says it in words. */
const groundWords = ({ ground, reference }: DateView): string =>
  ground === "counted" ? `counted from ${valueWords(reference!)}, its report’s own day` : "";

/** A range breaks after its dash, never inside a day. */
const DAY_AND_MONTH = /(\d|[A-Z][a-z]{2}) (?=[A-Z–])/g;

const When: FC<{ line: EventLine; whole: boolean }> = ({ line, whole }) => {
  const { date } = line;
  if (date === undefined) return <span class="small">no day</span>;
  const words = whole ? date.short : inMonth(date);
  const notes = [date.weekday, date.note].filter((note) => note !== "");
  return (
    <>
      <time datetime={date.iso} title={groundWords(date) || undefined}>
        <b>{words.replace(DAY_AND_MONTH, "$1\u00a0")}</b>
      </time>
      {notes.length === 0 || line.same ? "" : <small>{notes.join(" · ")}</small>}
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

type Told = EventLine["evidence"][number];

const Shown: FC<{ told: Told }> = ({ told: { report, passage, status } }) => (
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
);

/** A column an origin: what stands in one of them is no confirmation of what else stands there. */
const Apart: FC<{ line: EventLine }> = ({ line: { from, evidence } }) => (
  <>
    {from.map(({ sign, why, counted }) => (
      <div class="origin">
        {counted ? (
          <p class="of">
            Origin {sign}
            {why === "" ? "" : `: ${why}`}
          </p>
        ) : (
          ""
        )}
        {evidence
          .filter(({ origin }) => origin === sign)
          .map((told) => (
            <Shown told={told} />
          ))}
      </div>
    ))}
  </>
);

const Evidence: FC<{ line: EventLine }> = ({ line }) => (
  <details class="evidence">
    <summary>
      Evidence, {line.passages} {line.passages === 1 ? "passage" : "passages"}
    </summary>
    <div class={line.from.length > 1 ? "peek apart" : "peek"}>
      {line.from.length > 1 ? <Apart line={line} /> : line.evidence.map((told) => <Shown told={told} />)}
      {line.passages > line.evidence.length ? (
        <p class="small more">
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

/** From one month into the next. */
const isLong = ({ date }: EventLine): boolean => date !== undefined && inMonth(date).includes(" – ");

const Line: FC<{ line: EventLine; whole: boolean; note: number }> = ({ line, whole, note }) => {
  const off = line.sign === "cancelled" || line.sign === "overtaken" || line.sign === "denied";
  const place = [line.place, line.forum].filter((words) => words !== "");
  return (
    <tr data-row class={[line.same ? "same" : "", off ? "off-row" : ""].join(" ").trim() || undefined}>
      <th scope="row" role="rowheader" class={whole || isLong(line) ? "d whole" : "d"}>
        <When line={line} whole={whole} />
      </th>
      <td role="cell" class="ev">
        <a href={line.href} data-open dir="auto">
          {line.title}
        </a>
        <sup class="print-only">{note}</sup>
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
      <td role="cell" class={place.length === 0 ? "pl none" : "pl"}>
        {place[0] ?? "–"}
        {place[1] === undefined ? "" : <small>{place[1]}</small>}
      </td>
      <td role="cell" class="s">
        <Status status={line.status} sign={line.sign} />
        {line.before === "" ? "" : <small>{line.before}</small>}
        {line.lapsed === "" ? "" : <small>{line.lapsed}</small>}
      </td>
      <td role="cell" class="sr">
        <a href={`${line.href}#side`}>
          <Reports reports={line.reports} origins={line.origins} />
        </a>
      </td>
    </tr>
  );
};

/** On paper, where evidence cannot be opened: a numbered note an event. */
const Notes: FC<{ groups: readonly Group[] }> = ({ groups }) => (
  <section class="notes print-only">
    <h2>Sources</h2>
    <ol>{groups.flatMap(({ lines }) => lines.map(({ note }) => <li>{note}</li>))}</ol>
  </section>
);

/** The number of lines before each group. */
const offsets = (groups: readonly Group[]): readonly number[] =>
  groups.map((_, index) => groups.slice(0, index).reduce((sum, { lines }) => sum + lines.length, 0));

/** `whole`: dates in full, where no heading above names the month. */
export const EventTable: FC<{ groups: readonly Group[]; caption: string; whole: boolean }> = ({
  groups,
  caption,
  whole,
}) => {
  const before = offsets(groups);
  return (
    <>
      <table class="chron" role="table">
        <caption class="vh">{caption}</caption>
        <colgroup>
          <col class="c-d" />
          <col />
          <col class="c-p" />
          <col class="c-s" />
          <col class="c-r" />
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            {["Date", "Event", "Place, forum", "Status", "Sources"].map((heading) => (
              <th scope="col" role="columnheader">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ heading, lines }, group) => (
          <tbody role="rowgroup">
            {heading === "" ? (
              ""
            ) : (
              <tr class="mon" role="row">
                <th colspan={5} scope="rowgroup" role="rowheader">
                  {heading}{" "}
                  <span>
                    {lines.length} {lines.length === 1 ? "event" : "events"}
                  </span>
                </th>
              </tr>
            )}
            {lines.map((line, index) => (
              <Line
                line={line}
                whole={whole || heading === "Without a day"}
                note={before[group]! + index + 1}
              />
            ))}
          </tbody>
        ))}
      </table>
      <Notes groups={groups} />
    </>
  );
};
