// A fact beside its report: its number, what it is, where in the record it rests, and the rule it was read by.
import type { FC } from "hono/jsx";
import type { FactView } from "../views/source.ts";
import { DateTime, Status, Steps } from "./parts.tsx";

/** `report`: the address of the report that holds its words, where that is another page. */
export const Fact: FC<{ fact: FactView; report: string }> = ({ fact, report }) => (
  <li id={`fact-${fact.number}`} data-row>
    <b>
      <a href={`${report}#passage-${fact.id}`} aria-label={`words of fact ${fact.number}`}>
        {fact.number}
      </a>
    </b>
    <div>
      <span class="what">
        {fact.what}
        {fact.date === undefined ? (
          ""
        ) : (
          <>
            , <DateTime date={fact.date} />
          </>
        )}
        {": "}
        {fact.row === undefined ? (
          fact.title
        ) : (
          <a href={fact.row.href} data-open dir="auto">
            {fact.title}
          </a>
        )}
      </span>
      <br />
      {fact.status === "" ? (
        ""
      ) : (
        <>
          <Status status={fact.status} sign={fact.sign} />
          {" · "}
        </>
      )}
      {fact.row === undefined || fact.row.status === "" ? (
        ""
      ) : (
        <>
          since <Status status={fact.row.status} sign={fact.row.sign} />
          {" · "}
        </>
      )}
      {fact.differs ? (
        <>
          <span class="odds">sources differ</span>
          {" · "}
        </>
      ) : (
        ""
      )}
      {fact.steps.length === 0 ? (
        <code>{fact.rule}</code>
      ) : (
        <details class="how">
          <summary title="How was this read?">
            <code>{fact.rule}</code>
          </summary>
          <Steps steps={fact.steps} />
        </details>
      )}
    </div>
  </li>
);
