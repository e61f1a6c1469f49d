// An event at a glance: its values, each with the passages it was read from, opened in place.
import type { Child, FC } from "hono/jsx";
import type { EventView } from "../views/event.ts";
import type { Cell } from "../views/event-cells.ts";
import { counted, type EntityView } from "../views/names.ts";
import type { PassageView, ReportView } from "../views/passages.ts";
import { Marked, ReportDate, Reports, Status } from "./parts.tsx";

interface Told {
  readonly report: ReportView;
  readonly passage: PassageView;
}

/** The passages behind some facts; a fact whose report is not shown has none. */
const toldIn = (view: EventView, cell: Cell): readonly Told[] =>
  cell.flatMap((fact) =>
    view.columns.flatMap(({ report, passages }) =>
      passages.filter((passage) => passage.fact === fact).map((passage) => ({ report, passage })),
    ),
  );

/** `of`: the value, for those who do not see where the words stand. */
export const ReadFrom: FC<{ view: EventView; cell: Cell; of: string }> = ({ view, cell, of }) => {
  const told = toldIn(view, cell);
  if (told.length === 0) return null;
  return (
    <details class="from">
      <summary>
        {counted(told.length, "passage")}
        <span class="vh"> for {of}</span>
      </summary>
      {told.map(({ report, passage }) => (
        <div>
          <blockquote class="q" dir="auto">
            <Marked pieces={passage.pieces} named />
          </blockquote>
          <footer>
            <cite>{report.outlet}</cite>, <ReportDate report={report} />,{" "}
            <a href={passage.href}>
              {passage.paragraph === undefined ? "in the report" : `¶${passage.paragraph}`}
            </a>{" "}
            <code>{passage.rule}</code>
          </footer>
        </div>
      ))}
    </details>
  );
};

const Value: FC<{ view: EventView; cell: Cell; of: string; children?: Child }> = ({
  view,
  cell,
  of,
  children,
}) => (
  <dd class="cell">
    <div>{children}</div>
    <ReadFrom view={view} cell={cell} of={of} />
  </dd>
);

const Entity: FC<{ view: EventView; entity: EntityView; cell: Cell; note?: string }> = ({
  view,
  entity,
  cell,
  note,
}) => (
  <Value view={view} cell={cell} of={entity.label}>
    {entity.href === undefined ? entity.label : <a href={entity.href}>{entity.label}</a>}
    {note === undefined ? "" : <small>{note}</small>}
  </Value>
);

const Words: FC<{ view: EventView; name: string; text: string; cell: Cell }> = ({
  view,
  name,
  text,
  cell,
}) =>
  text === "" ? null : (
    <>
      <dt>{name}</dt>
      <Value view={view} cell={cell} of={text}>
        {text}
      </Value>
    </>
  );

const NONE: Cell = [];

export const Glance: FC<{ view: EventView }> = ({ view }) => (
  <dl class="glance">
    {view.parties.length === 0 ? "" : <dt>Who</dt>}
    {view.parties.map((party, at) => (
      <Entity
        view={view}
        entity={party}
        cell={view.cells.who[at] ?? NONE}
        note={party.office === undefined ? undefined : `${party.office}, at the time`}
      />
    ))}
    {view.target === undefined ? (
      ""
    ) : (
      <>
        <dt>Towards</dt>
        <Entity view={view} entity={view.target} cell={view.cells.target} />
      </>
    )}
    {view.places.length === 0 ? "" : <dt>Where</dt>}
    {view.places.map((place, at) => (
      <Entity view={view} entity={place} cell={view.cells.where[at] ?? NONE} />
    ))}
    <Words view={view} name="How" text={view.format} cell={view.cells.how} />
    {view.forum === undefined ? (
      ""
    ) : (
      <>
        <dt>Forum</dt>
        <Entity view={view} entity={view.forum} cell={view.cells.forum} />
      </>
    )}
    <Words view={view} name="Within" text={view.within} cell={view.cells.within} />
    <Words view={view} name="About" text={view.topic} cell={view.cells.about} />
    <dt>Status</dt>
    <Value view={view} cell={view.cells.status} of={view.status}>
      <Status status={view.status} sign={view.sign} />
    </Value>
    <dt>Sources</dt>
    <dd>
      <Reports reports={view.reports} origins={view.origins} />
    </dd>
    {view.differences.length === 0 ? (
      ""
    ) : (
      <>
        <dt>Marks</dt>
        <dd>
          <a class="odds" href="#differ">
            {counted(view.differences.length, "difference")}
          </a>
        </dd>
      </>
    )}
    <dt>Event</dt>
    <dd>
      <code>{view.id}</code>
    </dd>
  </dl>
);
