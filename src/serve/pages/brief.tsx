// A row in short, as it is chosen from and as it may come out of a merge or a split.
import type { Child, FC } from "hono/jsx";
import type { BriefView } from "../views/judge-view.ts";
import { Status } from "./parts.tsx";

/** A row in short, with its first passages. */
export const Brief: FC<{ brief: BriefView; children?: Child }> = ({ brief, children }) => (
  <article class="brief" aria-label={brief.title}>
    <h3>
      <a href={brief.href} dir="auto">
        {brief.title}
      </a>
    </h3>
    <p class="small">
      {brief.what} ·{" "}
      {brief.when === undefined ? "without a day" : <time datetime={brief.when.iso}>{brief.when.long}</time>}
      {brief.status === "" ? (
        ""
      ) : (
        <> · {brief.sign === "" ? brief.status : <Status status={brief.status} sign={brief.sign} />}</>
      )}
      {" · "}
      {brief.reports} {brief.reports === 1 ? "report" : "reports"}, {brief.origins} independent
    </p>
    {brief.parts.map((part) => (
      <blockquote class="q" dir="auto">
        {part.quote}{" "}
        <cite>
          <a href={`${part.href}#passage-${part.fact}`}>{part.outlet}</a>
        </cite>
      </blockquote>
    ))}
    {brief.more === 0 ? "" : <p class="small">and {brief.more} more</p>}
    {children}
  </article>
);
