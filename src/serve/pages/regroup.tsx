// Merging and splitting: the choice of another row, and the rows before beside the rows after, to be confirmed.
import type { FC } from "hono/jsx";
import { mergeTitle, type PartnersView, type RegroupView } from "../views/regroup.ts";
import { Brief } from "./brief.tsx";
import { Layout, OnDay, type Site } from "./layout.tsx";

const Confirm: FC<{ view: RegroupView }> = ({ view }) => (
  <form method="post" action="/review" class="confirm">
    {view.fields.map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <p class="go">
      <button type="submit" class="main">
        {view.doing === "merge" ? "Merge them" : "Set them apart"}
      </button>
      <a class="btn" href={view.back}>
        Leave it as it is
      </a>
    </p>
  </form>
);

const ToReview: FC = () => (
  <p>
    <a class="btn" href="/review">
      To the review
    </a>
  </p>
);

export const RegroupPage: FC<{ site: Site; view: RegroupView; twin: string }> = ({ site, view, twin }) => (
  <Layout site={site} title={view.title} section="review" twin={twin} islands={["review"]}>
    <p class="crumb">
      <a href={view.back}>Review</a>
      {view.doing === "" ? "" : ` › ${view.doing === "merge" ? "Merge" : "Split"}`}
    </p>
    <h1>{view.title}</h1>
    <p class="lede">{view.lede}</p>
    {view.before.length === 0 && view.problem === undefined ? <ToReview /> : ""}
    {view.problem === undefined ? (
      ""
    ) : (
      <div class="note-box wrong" role="alert">
        <p>{view.problem.message}</p>
        <p>{view.problem.next}</p>
      </div>
    )}
    {view.after.length === 0 ? (
      ""
    ) : (
      <>
        {view.besides.length === 0 ? (
          ""
        ) : (
          <div class="note-box" role="note">
            <p>It speaks of this too, which was read from the same words:</p>
            <ul>
              {view.besides.map((title) => (
                <li dir="auto">{title}</li>
              ))}
            </ul>
          </div>
        )}
        <div class="before-after">
          <section aria-labelledby="before">
            <h2 id="before">Before</h2>
            {view.before.map((brief) => (
              <Brief brief={brief} />
            ))}
          </section>
          <section aria-labelledby="after">
            <h2 id="after">After</h2>
            {view.after.map((brief) => (
              <Brief brief={brief} />
            ))}
          </section>
        </div>
        {site.changeable && !site.asOf?.asked ? <Confirm view={view} /> : ""}
      </>
    )}
  </Layout>
);

export const PartnersPage: FC<{ site: Site; view: PartnersView; twin: string }> = ({ site, view, twin }) => (
  <Layout site={site} title={mergeTitle(view)} section="review" twin={twin}>
    <p class="crumb">
      <a href="/review">Review</a> › Merge
    </p>
    <h1>{view.title}</h1>
    {view.row === undefined ? "" : <Brief brief={view.row} />}
    {view.row === undefined ? (
      ""
    ) : (
      <form action="/review/merge" class="inline">
        <input type="hidden" name="row" value={view.row.id} />
        <input type="hidden" name="queue" value={view.queue} />
        <label for="partner">Words of its passages, or its address</label>
        <span class="pair">
          <input id="partner" name="q" value={view.words} maxlength={200} autocomplete="off" />
          <button type="submit">Find</button>
        </span>
        <OnDay site={site} />
      </form>
    )}
    <p class="lede">{view.summary}</p>
    {view.row === undefined ? <ToReview /> : ""}
    {view.row === undefined || view.found.length === 0 ? (
      ""
    ) : (
      <form action="/review/preview" class="found">
        <input type="hidden" name="do" value="merge" />
        <input type="hidden" name="row" value={view.row.id} />
        <input type="hidden" name="queue" value={view.queue} />
        <ul class="list">
          {view.found.map((brief) => (
            <li>
              <Brief brief={brief}>
                <label class="tick">
                  <input type="checkbox" name="with" value={brief.id} /> Merge with this one
                </label>
              </Brief>
            </li>
          ))}
        </ul>
        <p class="go">
          <button type="submit">See what comes of it</button>
        </p>
      </form>
    )}
  </Layout>
);
