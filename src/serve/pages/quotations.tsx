// The page of quotations: day, speaker, words; where outlets word one saying differently, the wordings laid over each other
// in the line, none preferred.
import type { FC } from "hono/jsx";
import type { CollationPiece } from "../views/collation.ts";
import type { QuotationLine, QuotationsView, WordingLine } from "../views/quotation-ledger.ts";
import type { Site } from "./layout.tsx";
import { Day, Evidence, LedgerPage } from "./ledger-parts.tsx";
import { DateTime, Reports } from "./parts.tsx";

const Collated: FC<{ pieces: readonly CollationPiece[]; wordings: readonly WordingLine[] }> = ({
  pieces,
  wordings,
}) => (
  <>
    {pieces.map(({ text, variants }, at) => (
      <>
        {at === 0 ? "" : " "}
        {text ?? (
          <span class="var">
            {variants.map((variant) => (
              <span>
                {variant.text === "" ? <i>left out</i> : variant.text}
                <sup>{variant.in.map((one) => wordings[one]?.siglum).join(" ")}</sup>{" "}
              </span>
            ))}
          </span>
        )}
      </>
    ))}
  </>
);

const Sigla: FC<{ wordings: readonly WordingLine[] }> = ({ wordings }) => (
  <ul class="sigla">
    {wordings.map(({ siglum, outlets }) => (
      <li>
        <b class="sig">{siglum}</b> <span dir="auto">{outlets.join(", ")}</span>
      </li>
    ))}
  </ul>
);

const Words: FC<{ line: QuotationLine }> = ({ line }) => {
  if (line.collation.length > 0)
    return (
      <>
        <blockquote class="q coll" dir="auto">
          {line.direct ? "“" : ""}
          <Collated pieces={line.collation} wordings={line.wordings} />
          {line.direct ? "”" : ""}
        </blockquote>
        <Sigla wordings={line.wordings} />
      </>
    );
  return (
    <>
      <blockquote class="q" dir="auto">
        {line.direct ? <>“{line.text}”</> : line.text}
      </blockquote>
      {line.wordings.slice(1).map(({ text, outlets }) => (
        <blockquote class="q variant" dir="auto">
          {text} <small>{outlets.join(", ")}</small>
        </blockquote>
      ))}
    </>
  );
};

export const QuotationRow: FC<{ line: QuotationLine }> = ({ line }) => (
  <tr data-row>
    <th scope="row" data-l="Said">
      {line.date === undefined ? <Day day={line.told} words={line.toldOn} /> : <DateTime date={line.date} />}
      {line.date === undefined && line.told !== undefined ? <small>told</small> : ""}
      {line.date === undefined || line.date.note === "" ? (
        ""
      ) : (
        <small class="inferred">{line.date.note}</small>
      )}
    </th>
    <td data-l="Speaker">
      <a href={line.speaker.href} dir="auto">
        {line.label}
      </a>
      {line.venue === "" ? "" : <small dir="auto">{line.venue}</small>}
    </td>
    <td class="w">
      <Words line={line} />
      <Evidence told={line.passages} href={line.href} />
    </td>
    <td data-l="Outlets">
      <a href={line.href} data-open>
        <Reports reports={line.reports} origins={line.origins} />
      </a>
      <small dir="auto">
        {line.outlets.slice(0, 4).join(", ")}
        {line.outlets.length > 4 ? ` and ${line.outlets.length - 4} more` : ""}
      </small>
      {line.wordings.length > 1 ? <small class="odds">{line.wordings.length} wordings</small> : ""}
      {line.direct ? "" : <small>as reported</small>}
    </td>
  </tr>
);

export const QuotationTable: FC<{ lines: readonly QuotationLine[]; caption: string }> = ({
  lines,
  caption,
}) => (
  <table class="ledger quotations">
    <caption class="vh">{caption}</caption>
    <colgroup>
      <col class="c-n" />
      <col class="c-h" />
      <col />
      <col class="c-r" />
    </colgroup>
    <thead>
      <tr>
        <th scope="col">Said</th>
        <th scope="col">Speaker, to whom</th>
        <th scope="col">Words</th>
        <th scope="col">Outlets</th>
      </tr>
    </thead>
    <tbody>
      {lines.map((line) => (
        <QuotationRow line={line} />
      ))}
    </tbody>
  </table>
);

export const QuotationsPage: FC<{ site: Site; view: QuotationsView; twin: string }> = ({
  site,
  view,
  twin,
}) => (
  <LedgerPage
    site={site}
    view={view}
    twin={twin}
    section="quotations"
    tab={{ name: "mode", label: "Direct or reported" }}
    many="sayings"
    ordered
    fields={[
      { name: "speaker", label: "Speaker", value: view.ask.actor, example: "anyone", offers: "names" },
      { name: "words", label: "Words", value: view.ask.words, example: "any" },
    ]}
  >
    <QuotationTable
      lines={view.lines}
      caption={view.ask.latest ? "Sayings, latest first" : "Sayings, oldest first"}
    />
  </LedgerPage>
);
