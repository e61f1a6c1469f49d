// The page of positions: by actor, a row an issue, with each stance from first use to last and its wordings as they came into
// use. Strength is told in words and drawn as squares.
import type { FC } from "hono/jsx";
import { capital } from "../views/names.ts";
import type { PositionLine, PositionsView, SpellLine, StrengthStep } from "../views/position-ledger.ts";
import type { Site } from "./layout.tsx";
import { Day, Evidence, LedgerPage } from "./ledger-parts.tsx";

/** Ranks of a scale come in pairs: plain and with emphasis. */
const HIGHEST: Readonly<Record<string, number>> = { against: 8, for: 4, urging: 6 };

const Strength: FC<{ step: StrengthStep }> = ({ step }) => {
  const most = HIGHEST[step.scale] ?? step.rank;
  return (
    <span class="strength" title={`strength ${step.rank} of ${most}, ${step.scale}`}>
      {Array.from({ length: most / 2 }, (_, at) => (
        <i class={step.rank >= at * 2 + 2 ? "on" : step.rank === at * 2 + 1 ? "half" : undefined}></i>
      ))}
      <span class="vh">
        strength {step.rank} of {most}:{" "}
      </span>
    </span>
  );
};

const SHIFT_SIGNS: Readonly<Record<StrengthStep["shift"], string>> = { "": "", stronger: "↑ ", milder: "↓ " };

const Wording: FC<{ step: StrengthStep }> = ({ step }) => (
  <li>
    <Strength step={step} />
    <span class="q" dir="auto">
      “{step.words}”
    </span>
    <small>
      {step.day === undefined ? "" : <time datetime={step.day}>{step.dayOn}</time>}
      {step.shift === "" ? "" : <b>{` ${SHIFT_SIGNS[step.shift]}${step.shift}`}</b>}
    </small>
  </li>
);

const Spell: FC<{ spell: SpellLine }> = ({ spell }) => (
  <li>
    {spell.shifted ? <span class="shift">→ </span> : ""}
    <span class={spell.stance === "silent" ? "silent" : undefined}>{spell.stance}</span>
    {spell.from === undefined || spell.to === undefined ? (
      ""
    ) : (
      <small>
        <time datetime={spell.from}>{spell.fromOn}</time>
        {spell.to === spell.from ? (
          ""
        ) : (
          <>
            {" "}
            – <time datetime={spell.to}>{spell.toOn}</time>
          </>
        )}
      </small>
    )}
  </li>
);

const PositionRow: FC<{ line: PositionLine; named: boolean }> = ({ line, named }) => (
  <tr data-row>
    <th scope="row">
      {named ? (
        <a class="what" href={line.actor.href} data-open dir="auto">
          {line.name}
        </a>
      ) : (
        <a class="what" href={line.issueHref} data-open dir="auto">
          {capital(line.issue)}
        </a>
      )}
      <small>
        {line.hrefs.map((href, at) => (
          <>
            {at === 0 ? "" : " · "}
            <a href={href}>{line.hrefs.length === 1 ? "the position" : `position ${at + 1}`}</a>
          </>
        ))}
      </small>
      <Evidence told={line.passages} href={line.hrefs[0]!} />
    </th>
    <td data-l="Stance">
      <ul class="spells">
        {line.spells.map((spell) => (
          <Spell spell={spell} />
        ))}
      </ul>
    </td>
    <td class="wide" data-l="Wording">
      {line.course.length === 0 ? (
        <span class="none">no word of the scale</span>
      ) : (
        <ol class="wordings">
          {line.course.slice(0, 8).map((step) => (
            <Wording step={step} />
          ))}
        </ol>
      )}
    </td>
    <td data-l="First use">
      <Day day={line.first} words={line.firstOn} />
    </td>
    <td data-l="Last use">
      <Day day={line.last} words={line.lastOn} />
    </td>
    <td class="num" data-l="Reports">
      {line.reports}
    </td>
  </tr>
);

interface Group {
  readonly name: string;
  readonly href: string;
  readonly lines: readonly PositionLine[];
}

const groupsOf = (lines: readonly PositionLine[]): readonly Group[] => {
  const groups: { name: string; href: string; lines: PositionLine[] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.href === line.actor.href) last.lines.push(line);
    else groups.push({ name: line.name, href: line.actor.href, lines: [line] });
  }
  return groups;
};

/** `by`: what stands as a heading over its rows; an issue's own page has a row an actor. */
export const PositionTable: FC<{
  lines: readonly PositionLine[];
  by: "actor" | "issue";
  caption: string;
}> = ({ lines, by, caption }) => (
  <table class="ledger positions">
    <caption class="vh">{caption}</caption>
    <colgroup>
      <col />
      <col class="c-h" />
      <col class="c-w" />
      <col class="c-b" />
      <col class="c-b" />
      <col class="c-a" />
    </colgroup>
    <thead>
      <tr>
        <th scope="col">{by === "actor" ? "Issue" : "Who"}</th>
        <th scope="col">Stance</th>
        <th scope="col">Wording, as it came into use</th>
        <th scope="col">First use</th>
        <th scope="col">Last use</th>
        <th scope="col" class="num">
          Reports
        </th>
      </tr>
    </thead>
    {(by === "actor" ? groupsOf(lines) : [{ name: "", href: "", lines }]).map((group) => (
      <tbody>
        {group.name === "" ? (
          ""
        ) : (
          <tr class="grp">
            <th colspan={6} scope="rowgroup">
              <a href={group.href} dir="auto">
                {group.name}
              </a>
            </th>
          </tr>
        )}
        {group.lines.map((line) => (
          <PositionRow line={line} named={by === "issue"} />
        ))}
      </tbody>
    ))}
  </table>
);

export const PositionsPage: FC<{ site: Site; view: PositionsView; twin: string }> = ({
  site,
  view,
  twin,
}) => (
  <LedgerPage
    site={site}
    view={view}
    twin={twin}
    section="positions"
    tab={{ name: "stance", label: "Stance" }}
    many="positions"
    fields={[
      { name: "actor", label: "Actor", value: view.ask.actor, example: "anyone", offers: "names" },
      { name: "issue", label: "Issue", value: view.ask.words, example: "any", offers: "issues" },
    ]}
  >
    <PositionTable lines={view.lines} by="actor" caption="Positions by actor" />
  </LedgerPage>
);
