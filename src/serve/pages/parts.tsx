// Small parts that pages share: dates, signs, passages with their marks, menus, page turning. Each draws a piece of a
// view; none knows the store.
import type { Child, FC } from "hono/jsx";
import { factHref } from "../views/addresses.ts";
import type { OrderLink } from "../views/chronology-query.ts";
import type { DateView } from "../views/dates.ts";
import type { Difference } from "../views/differences.ts";
import type { ExportLink } from "../views/export-links.ts";
import type { Pages } from "../views/lists.ts";
import type { PassageView, Piece, ReportView, StepView } from "../views/passages.ts";
import type { Site } from "./layout.tsx";

export const Status: FC<{ status: string; sign: string }> = ({ status, sign }) =>
  status === "" ? <span class="small">not stated</span> : <span class={`st ${sign}`.trim()}>{status}</span>;

/** What a page is narrowed to. */
export const Asked: FC<{ words: string }> = ({ words }) =>
  words === "" ? null : <p class="lede">{words}</p>;

export const DateTime: FC<{ date: DateView; long?: boolean }> = ({ date, long }) => (
  <time datetime={date.iso}>{long ? date.long : date.short}</time>
);

/** The date of a report: its day and whether it was stated. */
export const ReportDate: FC<{ report: ReportView }> = ({ report }) =>
  report.date === undefined ? (
    <>undated</>
  ) : (
    <>
      <DateTime date={report.date} />
      {report.date.basis === "inferred" ? ", inferred" : ""}
    </>
  );

export const Marked: FC<{ pieces: readonly Piece[]; named?: boolean }> = ({ pieces, named }) => (
  <>
    {pieces.map(({ text, slots }) =>
      slots.length === 0 ? text : <mark data-s={named ? slots.join(", ") : undefined}>{text}</mark>,
    )}
  </>
);

export const Steps: FC<{ steps: readonly StepView[] }> = ({ steps }) => (
  <ul class="tree">
    {steps.map(({ rule, words, reason, steps: below }) => (
      <li>
        <code>{rule}</code> {words === "" ? "" : <>“{words}”, </>}
        {reason}
        {below.length === 0 ? "" : <Steps steps={below} />}
      </li>
    ))}
  </ul>
);

const How: FC<{ steps: readonly StepView[] }> = ({ steps }) =>
  steps.length === 0 ? (
    ""
  ) : (
    <details class="how">
      <summary>How was this read?</summary>
      <Steps steps={steps} />
    </details>
  );

export const Passage: FC<{ passage: PassageView }> = ({ passage }) => (
  <div class="passage">
    <blockquote class="q" dir="auto">
      <Marked pieces={passage.pieces} named />
    </blockquote>
    <footer>
      <a href={passage.href}>{passage.paragraph === undefined ? "in the report" : `¶${passage.paragraph}`}</a>{" "}
      <code>{passage.rule}</code>{" "}
      <a class="by-word" href={factHref(passage.document, passage.fact)}>
        word by word
      </a>
    </footer>
    <How steps={passage.steps} />
  </div>
);

/** `sources`: the files for reference managers. */
export const Cite: FC<{ citation: string; sources?: readonly ExportLink[] }> = ({ citation, sources }) => (
  <details class="cite">
    <summary class="btn">Cite</summary>
    <div class="menu">
      <p class="small" id="citation">
        {citation}
      </p>
      <p>
        <button type="button" data-copy="citation" hidden>
          Copy citation
        </button>
      </p>
      {sources === undefined ? (
        ""
      ) : (
        <>
          <p class="small">Sources for reference managers</p>
          <ul>
            {sources.map(({ name, href }) => (
              <li>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  </details>
);

export const Export: FC<{ links: readonly ExportLink[] }> = ({ links }) => (
  <details class="export">
    <summary class="btn">Export</summary>
    <ul class="menu">
      {links.map(({ name, href, what }) => (
        <li>
          <a href={href}>{name}</a> <span>{what}</span>
        </li>
      ))}
    </ul>
  </details>
);

export const Orders: FC<{ orders: readonly OrderLink[] }> = ({ orders }) => (
  <nav class="zoom order" aria-label="Order">
    {orders.map(({ label, href, current }) => (
      <a href={href} aria-current={current ? "true" : undefined}>
        {label}
      </a>
    ))}
  </nav>
);

const Step: FC<{ to: string | undefined; words: string; rel?: string }> = ({ to, words, rel }) =>
  to === undefined ? null : (
    <a class="btn" rel={rel} href={to}>
      {words}
    </a>
  );

/** `label`: where a page has several lists to turn. */
export const Turn: FC<{ pages: Pages; label?: string }> = ({ pages, label = "Pages" }) =>
  pages.of === 1 && pages.before === undefined ? (
    ""
  ) : (
    <nav class="turn" aria-label={label}>
      <span>
        <Step to={pages.first} words="« First" />
        <Step to={pages.before} words="‹ Before" rel="prev" />
      </span>
      <span>
        page {pages.page.toLocaleString("en-GB")} of {pages.of.toLocaleString("en-GB")}
      </span>
      <span>
        <Step to={pages.after} words="After ›" rel="next" />
        <Step to={pages.last} words="Last »" />
      </span>
    </nav>
  );

export const Differences: FC<{
  differences: readonly Difference[];
  outlet: (document: string) => string;
}> = ({ differences, outlet }) => (
  <table class="stack">
    <thead>
      <tr>
        <th scope="col">What</th>
        <th scope="col">Values, none preferred here</th>
      </tr>
    </thead>
    <tbody>
      {differences.map(({ slot, values }) => (
        <tr>
          <th scope="row">
            <span class="odds">{slot}</span>
          </th>
          <td>
            <ul class="values">
              {values.map(({ label, documents }) => (
                <li>
                  <b dir="auto">{label}</b> <small>{[...new Set(documents.map(outlet))].join(", ")}</small>
                </li>
              ))}
            </ul>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

export const Reports: FC<{ reports: number; origins: number }> = ({ reports, origins }) => (
  <>
    <span class="whole">
      {reports} {reports === 1 ? "report" : "reports"},
    </span>{" "}
    <span class="whole">
      {origins} {origins === 1 ? "origin" : "origins"}
    </span>
  </>
);

export const Note: FC<{ children?: Child }> = ({ children }) => (
  <div class="note-box" role="status">
    {children}
  </div>
);

/** Leads to where reports are handed in, where that can be done here. */
export const EmptyRecord: FC<{ site: Site; heading?: string; children?: Child }> = ({
  site,
  heading,
  children,
}) => (
  <Note>
    <h2>{heading ?? "The record is empty"}</h2>
    {site.changeable ? (
      <p>
        <a class="btn go" href="/inbox">
          Hand in reports
        </a>
      </p>
    ) : (
      ""
    )}
    <p>
      {site.changeable
        ? "Drop files there, paste a text or addresses. Or read a folder"
        : "Read reports into it"}
      : <code>readout read FOLDER</code>, then load this page again. {children}
    </p>
  </Note>
);
