// The page of disagreements: what sources differ on, its class, and the values side by side, each with its passages.
import type { FC } from "hono/jsx";
import type {
  DisagreementLine,
  DisagreementsView,
  TellingLine,
  ValueLine,
} from "../views/disagreement-ledger.ts";
import type { Site } from "./layout.tsx";
import { LedgerPage, TellingFoot } from "./ledger-parts.tsx";

const Tellings: FC<{ told: readonly TellingLine[]; more: number }> = ({ told, more }) => (
  <>
    {told.map((one) => (
      <div class="told-passage">
        <blockquote class="q" dir="auto">
          {one.quote}
        </blockquote>
        <TellingFoot {...one} />
      </div>
    ))}
    {more > 0 ? <p class="small">and {more} more</p> : ""}
  </>
);

const Values: FC<{ values: readonly ValueLine[] }> = ({ values }) => (
  <div class="sides">
    {values.map(({ label, told, more }) => (
      <div>
        <p class="value" dir="auto">
          {label}
        </p>
        <Tellings told={told} more={more} />
      </div>
    ))}
  </div>
);

const Disagreement: FC<{ line: DisagreementLine }> = ({ line }) => (
  <li class="differing" data-row>
    <p class="class">
      <span class={line.class === "conflict" ? "odds" : "differs"}>{line.class}</span>
    </p>
    <div>
      <h2>
        <a href={line.href} data-open dir="auto">
          {line.about}
        </a>
      </h2>
      {line.of === undefined ? (
        ""
      ) : (
        <p class="lede">
          In:{" "}
          <a href={line.of.href} dir="auto">
            {line.of.title}
          </a>
        </p>
      )}
      <Values values={line.values} />
      {line.passages.length === 0 ? (
        ""
      ) : (
        <div class="told-beside">
          <Tellings told={line.passages.slice(0, 5)} more={Math.max(0, line.passages.length - 5)} />
        </div>
      )}
      {line.resolution === "" ? (
        ""
      ) : (
        <p class="small">
          Settled by a source: <b dir="auto">{line.resolution}</b>
        </p>
      )}
      {line.also.length === 0 ? (
        ""
      ) : (
        <details class="evidence">
          <summary>
            {line.also.length === 1 ? "One more difference" : `${line.also.length} more differences`} of the
            same sources
          </summary>
          {line.also.map(({ slot, class: kind, values }) => (
            <div class="also">
              <p>
                <b>{slot}</b> <span class="small">{kind}</span>
              </p>
              <Values values={values} />
            </div>
          ))}
        </details>
      )}
    </div>
  </li>
);

export const DisagreementsPage: FC<{ site: Site; view: DisagreementsView; twin: string }> = ({
  site,
  view,
  twin,
}) => (
  <LedgerPage
    site={site}
    view={view}
    twin={twin}
    section="disagreements"
    tab={{ name: "class", label: "Class" }}
    many="disagreements"
    ordered
    fields={[
      { name: "actor", label: "Actor", value: view.ask.actor, example: "anyone", offers: "names" },
      { name: "words", label: "About", value: view.ask.words, example: "any" },
    ]}
  >
    <ol class="list differings">
      {view.lines.map((line) => (
        <Disagreement line={line} />
      ))}
    </ol>
  </LedgerPage>
);
