// The page of promises: a ledger with the source's words, who to whom, the day it is due, and its history with each step's
// sentence opened in place.
import type { FC } from "hono/jsx";
import { spanOf } from "../views/dates.ts";
import { capital, counted, type EntityView } from "../views/names.ts";
import type { PromiseLine, PromiseStepLine, PromisesView } from "../views/promise-ledger.ts";
import type { Site } from "./layout.tsx";
import { Day, LedgerPage, ToldPassage } from "./ledger-parts.tsx";
import { DateTime, Marked, Reports } from "./parts.tsx";

export const Names: FC<{ of: readonly EntityView[] }> = ({ of }) => (
  <>
    {of.map(({ label, href }, at) => (
      <>
        {at === 0 ? "" : ", "}
        <a href={href} dir="auto">
          {capital(label)}
        </a>
      </>
    ))}
  </>
);

const Step: FC<{ step: PromiseStepLine; past: boolean }> = ({ step, past }) => (
  <li>
    <span class={past ? `${step.sign} past` : step.sign}>{step.status}</span>
    <small>
      {step.known === undefined ? "day not known" : <time datetime={step.known}>{step.knownOn}</time>}
      {step.note === "" ? "" : `, ${step.note}`}
      {step.told.slice(0, 1).map(({ outlet, href }) => (
        <>
          {", "}
          <a href={href} dir="auto">
            {outlet}
          </a>
          {step.told.length > 1 ? ` and ${step.told.length - 1} more` : ""}
        </>
      ))}
    </small>
  </li>
);

const Age: FC<{ days: NonNullable<PromiseLine["days"]> }> = ({ days }) => {
  const { count, unit } = spanOf(days.count);
  return (
    <span title={counted(days.count, "day")}>
      <b>{count}</b>
      <small>
        {unit}
        {count === 1 ? "" : "s"} {days.word}
      </small>
    </span>
  );
};

/** The first sentence stands in the row itself. */
const History: FC<{ steps: readonly PromiseStepLine[] }> = ({ steps }) =>
  steps.flatMap(({ told }) => told).length < 2 ? (
    ""
  ) : (
    <details class="evidence">
      <summary>Sentences of its history</summary>
      <ol class="peek">
        {steps.map(({ sign, status, told, note }) => (
          <li>
            <span class={sign}>{status}</span> <small>{note}</small>
            {told.slice(0, 6).map((one) => (
              <ToldPassage told={one} />
            ))}
          </li>
        ))}
      </ol>
    </details>
  );

export const PromiseRow: FC<{ line: PromiseLine }> = ({ line }) => (
  <tr data-row>
    <th scope="row" data-l="Promised">
      <Day day={line.made} words={line.madeOn} />
    </th>
    <td class="w">
      <a class="what" href={line.href} data-open dir="auto">
        {capital(line.action)}
      </a>
      {line.first === undefined ? (
        ""
      ) : (
        <>
          <p class="q" dir="auto">
            <Marked pieces={line.first.pieces} />
          </p>
          <footer>
            <cite dir="auto">{line.first.outlet}</cite>,{" "}
            <a href={line.first.href}>{line.first.knownOn || "in the report"}</a> ·{" "}
            <Reports reports={line.reports} origins={line.origins} />
          </footer>
        </>
      )}
      <History steps={line.steps} />
    </td>
    <td data-l="By, to">
      {line.by.length === 0 ? <span class="none">nobody named</span> : <Names of={line.by} />}
      {line.to.length === 0 ? (
        ""
      ) : (
        <small>
          to <Names of={line.to} />
        </small>
      )}
    </td>
    <td data-l="Due">
      {line.due === undefined ? <span class="none">none stated</span> : <DateTime date={line.due} />}
      {line.dueNote === "" ? "" : <small>{line.dueNote}</small>}
      {line.due === undefined || line.due.note === "" ? "" : <small class="inferred">{line.due.note}</small>}
    </td>
    <td class="h" data-l="Status">
      <ol class="hist">
        {line.steps.slice(0, 4).map((step, at) => (
          <Step
            step={at === 0 && line.sign === "st due" ? { ...step, sign: line.sign, note: "due soon" } : step}
            past={at > 0}
          />
        ))}
      </ol>
    </td>
    <td class="age num" data-l="Age">
      {line.days === undefined ? <span class="none">not known</span> : <Age days={line.days} />}
    </td>
  </tr>
);

export const PromiseTable: FC<{ lines: readonly PromiseLine[]; caption: string }> = ({ lines, caption }) => (
  <table class="ledger promises">
    <caption class="vh">{caption}</caption>
    <colgroup>
      <col class="c-n" />
      <col />
      <col class="c-b" />
      <col class="c-u" />
      <col class="c-h" />
      <col class="c-a" />
    </colgroup>
    <thead>
      <tr>
        <th scope="col">Promised</th>
        <th scope="col">What, in the source’s words</th>
        <th scope="col">By, to</th>
        <th scope="col">Due</th>
        <th scope="col">Status and history</th>
        <th scope="col" class="num">
          Age
        </th>
      </tr>
    </thead>
    <tbody>
      {lines.map((line) => (
        <PromiseRow line={line} />
      ))}
    </tbody>
  </table>
);

export const PromisesPage: FC<{ site: Site; view: PromisesView; twin: string }> = ({ site, view, twin }) => (
  <LedgerPage
    site={site}
    view={view}
    twin={twin}
    section="promises"
    tab={{ name: "status", label: "Status" }}
    many="promises"
    note={view.counted}
    ordered
    fields={[
      { name: "by", label: "Promised by", value: view.ask.actor, example: "anyone", offers: "names" },
      { name: "whom", label: "To whom", value: view.ask.whom, example: "anyone", offers: "names" },
      { name: "words", label: "Words", value: view.ask.words, example: "any" },
    ]}
  >
    <PromiseTable
      lines={view.lines}
      caption={view.ask.latest ? "Promises, latest first" : "Promises, oldest first"}
    />
  </LedgerPage>
);
