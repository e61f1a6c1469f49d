// One kind of an actor's rows in full, a page at a time.
import type { FC } from "hono/jsx";
import type { ActorListView } from "../views/actor-list.ts";
import { Layout, type Site } from "./layout.tsx";
import { DateTime, Status, Turn } from "./parts.tsx";

export const ActorListPage: FC<{ site: Site; view: ActorListView; twin: string }> = ({
  site,
  view,
  twin,
}) => (
  <Layout site={site} title={view.title} section="actors" twin={twin}>
    <p class="crumb">
      <a href="/actors">Actors</a>
      {" › "}
      <a href={view.href}>{view.actor}</a>
    </p>
    <h1 dir="auto">{view.title}</h1>
    <p class="lede">{view.summary}</p>
    <ul class="list actor-list">
      {view.lines.map((line) => (
        <li class="row2" data-row>
          <a href={line.href} data-open dir="auto">
            {line.title}
          </a>
          <span class="small">
            {line.date === undefined ? "" : <DateTime date={line.date} />}
            {line.date === undefined || line.note === "" ? "" : " · "}
            {line.sign === "" ? line.note : <Status status={line.note} sign={line.sign} />}
            {line.told < 2
              ? ""
              : `${line.date === undefined && line.note === "" ? "" : " · "}${line.told} passages`}
          </span>
        </li>
      ))}
    </ul>
    <Turn pages={view.pages} />
  </Layout>
);
