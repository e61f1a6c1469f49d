// Who and what the record names: by kind and words, most named first.
import type { FC } from "hono/jsx";
import type { ActorsView } from "../views/actors.ts";
import { Layout, OnDay, type Site } from "./layout.tsx";
import { EmptyRecord, Note, Turn } from "./parts.tsx";

const Narrow: FC<{ site: Site; view: ActorsView }> = ({ site, view }) => (
  <>
    <form class="narrow" action="/actors">
      <p>
        <label for="words">Names with</label>
        <input
          id="words"
          name="words"
          value={view.ask.words}
          placeholder="any"
          maxlength={200}
          autocomplete="off"
          spellcheck={false}
        />
      </p>
      {view.ask.kind === "" ? "" : <input type="hidden" name="kind" value={view.ask.kind} />}
      <OnDay site={site} />
      <p class="go">
        <button type="submit">Apply</button>
      </p>
    </form>
    <nav class="kinds" aria-label="Kinds">
      <ul>
        {view.kinds.map(({ label, href, current }) => (
          <li>
            <a href={href} aria-current={current ? "true" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </>
);

export const ActorsPage: FC<{ site: Site; view: ActorsView; twin: string }> = ({ site, view, twin }) => (
  <Layout site={site} title="Actors" section="actors" twin={twin}>
    <h1>Actors</h1>
    <p class="lede">{view.summary}</p>
    {view.empty ? <EmptyRecord site={site} /> : <Narrow site={site} view={view} />}
    {view.lines.length > 0 || view.empty ? "" : (
      <Note>
        <p>Nobody in the record is called so. Try a part of the name, or another kind.</p>
      </Note>
    )}
    {view.lines.length === 0 ? "" : (
      <table class="stack actors">
        <caption class="vh">Actors, most named first</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Kind</th>
            <th scope="col">Of</th>
            <th scope="col" class="num">Rows that name it</th>
          </tr>
        </thead>
        <tbody>
          {view.lines.map(({ label, href, kind, state, rows }) => (
            <tr data-row>
              <th scope="row">
                <a href={href} data-open dir="auto">{label}</a>
              </th>
              <td data-l="Kind">{kind}</td>
              <td data-l="Of">{state ?? <span class="none">–</span>}</td>
              <td data-l="Rows that name it" class="num">{rows.toLocaleString("en-GB")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    <Turn pages={view.pages} />
  </Layout>
); // biome-ignore format: reads as the table does
