// Whom somebody met, how often, last and next: as a piece of the actor's page, and all of them as a page.
import type { FC } from "hono/jsx";
import type { CounterpartLine } from "../views/actor.ts";
import type { Pages } from "../views/lists.ts";
import { Named } from "./actor-parts.tsx";
import { Layout, type Site } from "./layout.tsx";
import { Turn } from "./parts.tsx";

export const Counterparts: FC<{ lines: readonly CounterpartLine[] }> = ({ lines }) => (
  <table class="stack counterparts">
    <caption class="vh">Counterparts, most often met first</caption>
    <thead>
      <tr>
        <th scope="col">With</th>
        <th scope="col" class="num">
          Held
        </th>
        <th scope="col">Last</th>
        <th scope="col">Next</th>
        <th scope="col">Both</th>
      </tr>
    </thead>
    <tbody>
      {lines.map(({ name, met, last, lastDay, next, nextDay, href, dossierHref }) => (
        <tr data-row>
          <th scope="row">
            <Named entity={name} />
          </th>
          <td data-l="Held" class="num">
            {met}
          </td>
          <td data-l="Last">
            {lastDay === undefined ? (
              <span class="none">{met > 0 ? "no day told" : "none"}</span>
            ) : (
              <time datetime={lastDay}>{last}</time>
            )}
          </td>
          <td data-l="Next">
            {nextDay === undefined ? (
              <span class="none">none known</span>
            ) : (
              <time datetime={nextDay}>{next}</time>
            )}
          </td>
          <td data-l="Both">
            <a href={href} data-open aria-label={`Events with ${name.label}`}>
              events
            </a>
            {", "}
            <a href={dossierHref} aria-label={`Dossier with ${name.label}`}>
              dossier
            </a>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

interface CounterpartsView {
  readonly title: string;
  readonly actor: string;
  readonly href: string;
  readonly summary: string;
  readonly lines: readonly CounterpartLine[];
  readonly pages: Pages;
}

export const CounterpartsPage: FC<{ site: Site; view: CounterpartsView; twin: string }> = ({
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
    <Counterparts lines={view.lines} />
    <Turn pages={view.pages} />
  </Layout>
);
