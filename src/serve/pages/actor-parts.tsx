// biome-ignore-all lint/a11y/useSemanticElements: a drawing whose parts are links is a group, and no fieldset.
// Pieces of an actor's page that other pages show too: offices and members over time, statements, promises, positions and
// disputes as rows, and events a month as a small drawing. Each draws a piece of a view.
import type { Child, FC } from "hono/jsx";
import type { Spark } from "../views/actor.ts";
import type { Axis, End, MemberLine, OfficeLine, Over, Stretch } from "../views/actor-offices.ts";
import type { DisputeLine, PositionLine, PromiseLine, StatementLine } from "../views/actor-rows.ts";
import { capital, type EntityView } from "../views/names.ts";
import { DateTime, Status } from "./parts.tsx";

export const Named: FC<{ entity: EntityView }> = ({ entity }) => (
  <a href={entity.href} dir="auto">
    {entity.label}
  </a>
);

/** What a list leads on to: nothing where all of it is shown. */
export const Rest: FC<{ shown: number; total: number; href: string; children?: Child }> = ({
  shown,
  total,
  href,
  children,
}) =>
  total > shown ? (
    <p class="rest">
      <a href={href}>{children ?? `All ${total.toLocaleString("en-GB")}`}</a>
    </p>
  ) : null;

const Ended: FC<{ end: End | undefined }> = ({ end }) =>
  end === undefined ? (
    <span class="none">not stated</span>
  ) : (
    <>
      <time
        datetime={end.iso}
        class={end.ground === "stated" || end.ground === "dated list" ? undefined : "inferred"}
      >
        {end.words}
      </time>
      {end.ground === "stated" ? "" : <small>{end.ground}</small>}
    </>
  );

/** On paper and without sight the days beside it say the same. */
const Band: FC<{ stretch: Stretch | undefined }> = ({ stretch }) =>
  stretch === undefined ? null : (
    <svg class="lane" viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true">
      <rect class="way" x="0" y="7" width="1000" height="2" />
      <rect
        class={stretch.open ? "o now" : "o"}
        x={stretch.from}
        y="2"
        width={Math.max(4, stretch.to - stretch.from)}
        height="12"
      />
    </svg>
  );

const Time: FC<{ axis: Axis | undefined }> = ({ axis }) =>
  axis === undefined ? null : (
    <th scope="col" class="over">
      <span class="ends">
        <time datetime={axis.from}>{axis.words[0]}</time>
        <span class="vh"> to </span>
        <time datetime={axis.to}>{axis.words[1]}</time>
      </span>
    </th>
  );

const Mentions: FC<{ told: number; listed: boolean }> = ({ told, listed }) => (
  <>
    {[
      told === 0 ? "" : `${told.toLocaleString("en-GB")} ${told === 1 ? "passage" : "passages"}`,
      listed ? "dated list" : "",
    ]
      .filter((word) => word !== "")
      .join(", ")}
  </>
);

export const Offices: FC<{ offices: Over<OfficeLine>; personal: boolean; caption: string }> = ({ offices, personal, caption }) => (
  <table class="stack offices">
    <caption class="vh">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{personal ? "Office" : "Person, office"}</th>
        <Time axis={offices.axis} />
        <th scope="col">From</th>
        <th scope="col">Until</th>
        <th scope="col">Known from</th>
      </tr>
    </thead>
    <tbody>
      {offices.lines.map((line) => (
        <tr data-row>
          <th scope="row">
            {personal ? "" : <><Named entity={line.holder} />, </>}
            {line.href === undefined ? line.title : <a href={line.href} data-open dir="auto">{line.title}</a>}
            {personal ? <small>of <Named entity={line.of} /></small> : ""}
          </th>
          {offices.axis === undefined ? "" : <td class="over"><Band stretch={line.stretch} /></td>}
          <td data-l="From"><Ended end={line.from} /></td>
          <td data-l="Until"><Ended end={line.until} /></td>
          <td data-l="Known from"><Mentions told={line.told} listed={line.listed} /></td>
        </tr>
      ))}
    </tbody>
  </table>
); // biome-ignore format: reads as the table does

export const Members: FC<{ members: Over<MemberLine>; of: boolean }> = ({ members, of }) => (
  <table class="stack offices">
    <caption class="vh">Memberships, oldest first</caption>
    <thead>
      <tr>
        <th scope="col">{of ? "Member of" : "Member"}</th>
        <Time axis={members.axis} />
        <th scope="col">Since</th>
        <th scope="col">Known from</th>
      </tr>
    </thead>
    <tbody>
      {members.lines.map((line) => (
        <tr data-row>
          <th scope="row">
            <Named entity={of ? line.of : line.member} />
          </th>
          {members.axis === undefined ? (
            ""
          ) : (
            <td class="over">
              <Band stretch={line.stretch} />
            </td>
          )}
          <td data-l="Since">
            {line.since === undefined ? <span class="none">not stated</span> : <DateTime date={line.since} />}
          </td>
          <td data-l="Known from">
            <a href={line.href} data-open>
              <Mentions told={line.told} listed={false} />
            </a>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

export const Statements: FC<{ lines: readonly StatementLine[]; named: boolean }> = ({ lines, named }) => (
  <ul class="list">
    {lines.map((line) => (
      <li data-row>
        <blockquote class="q" dir="auto">
          {line.direct ? <>“{line.text}”</> : line.text}
        </blockquote>
        <small>
          {named ? <><Named entity={line.speaker} />, </> : ""}
          <a href={line.href} data-open>{line.direct ? "quotation" : "statement"}</a>
          {line.date === undefined ? "" : <>, <DateTime date={line.date} /></>}
          {line.venue === "" ? "" : `, ${line.venue}`}
        </small>
      </li>
    ))}
  </ul>
); // biome-ignore format: reads as the line does

export const Promises: FC<{ lines: readonly PromiseLine[] }> = ({ lines }) => (
  <ul class="list">
    {lines.map((line) => (
      <li data-row>
        <a href={line.href} data-open dir="auto">
          {capital(line.action)}
        </a>
        <small>
          <Status status={line.status} sign={line.sign} />
          {line.due === undefined ? "" : <>, due <DateTime date={line.due} /></>}
          {line.note === "" ? "" : `, ${line.note}`}
          {line.to === "" ? "" : `; to ${line.to}`}
        </small>
      </li>
    ))}
  </ul>
); // biome-ignore format: reads as the line does

const Strength: FC<{ strength: NonNullable<PositionLine["strength"]> }> = ({ strength: { rank, of } }) => (
  <>
    <svg class="strength" viewBox={`0 0 ${of * 10} 8`} aria-hidden="true">
      {Array.from({ length: of }, (_, at) => (
        <rect class={at < rank ? "on" : "off"} x={at * 10 + 1} y="1" width="6" height="6" />
      ))}
    </svg>
    <small>worded {rank} of {of}</small>
  </>
); // biome-ignore format: one line

export const Stance: FC<{ line: PositionLine }> = ({ line }) => (
  <>
    <a href={line.href} data-open class={line.stance === "silent" ? "silent" : undefined}>
      {line.stance}
    </a>
    {line.strength === undefined ? "" : <Strength strength={line.strength} />}
    {line.change === "" ? "" : <small class="change">{line.change}</small>}
  </>
);

export const Positions: FC<{ lines: readonly PositionLine[]; named: boolean }> = ({ lines, named }) => (
  <table class="stack positions">
    <caption class="vh">Positions by issue, the last to be told first</caption>
    <thead>
      <tr>
        <th scope="col">Issue</th>
        <th scope="col">Stance</th>
        <th scope="col">Wording, latest first</th>
        <th scope="col">First, last</th>
      </tr>
    </thead>
    <tbody>
      {lines.map((line) => (
        <tr data-row>
          <th scope="row" dir="auto">{capital(line.issue)}{named ? <small><Named entity={line.actor} /></small> : ""}</th>
          <td><Stance line={line} /></td>
          <td>{line.wordings.length === 0 ? <span class="none">no set words</span> : line.wordings.map((words) => <p class="q">“{words}”</p>)}</td>
          <td data-l="First, last">
            {line.first === undefined ? <span class="none">no day</span> : <time datetime={line.first}>{line.firstWords}</time>}
            {line.last === undefined || line.last === line.first ? "" : <small><time datetime={line.last}>{line.lastWords}</time></small>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
); // biome-ignore format: reads as the table does

export const Disputes: FC<{ lines: readonly DisputeLine[] }> = ({ lines }) => (
  <ul class="list">
    {lines.map((line) => (
      <li data-row>
        <a href={`${line.href}#differ`} data-open dir="auto">
          {line.title}
        </a>
        {line.date === undefined ? "" : <> <DateTime date={line.date} /></>}
        {line.differences.map(({ slot, values }) => (
          <small>
            <span class="odds">{slot}</span>: {values.map(({ label }) => label).join(" / ")}
          </small>
        ))}
      </li>
    ))}
  </ul>
); // biome-ignore format: reads as the line does

const HIGH = 20;

export const Sparkline: FC<{ spark: Spark }> = ({ spark }) => (
  <figure class="spark">
    <svg
      viewBox={`0 0 ${spark.bars.length * 10} ${HIGH + 1}`}
      preserveAspectRatio="none"
      role="group"
      aria-label={spark.words}
    >
      {spark.bars.map(({ count, href, words }, at) => {
        const height = count === 0 ? 0 : Math.max(1, Math.round((count / spark.highest) * HIGH));
        return (
          <a href={href} tabindex={-1} aria-label={`${words}, ${count}`}>
            <rect class="outside" x={at * 10} y="0" width="10" height={HIGH} />
            <rect class="bar" x={at * 10 + 2} y={HIGH - height} width="6" height={height} />
          </a>
        );
      })}
      <line class="base" x1="0" y1={HIGH} x2={spark.bars.length * 10} y2={HIGH} />
    </svg>
    <p class="small">{spark.words}.</p>
  </figure>
);
