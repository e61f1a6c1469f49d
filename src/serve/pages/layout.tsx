// The frame of every page: header with search, navigation to what exists, footer with the key to the signs and the
// page's data twin. Serif is what a source wrote, sans is what Readout says.
import type { Child, FC } from "hono/jsx";
import type { Day } from "../../model/time.ts";
import type { Screen, Section } from "../views/screens.ts";

/** What every page knows of the house: its record's name, its version and where the style sheet and the keys lie. */
export interface Site {
  readonly title: string;
  readonly version: string;
  readonly style: string;
  readonly icon: string;
  /** Scripts by the name of their island; none where they were not built. */
  readonly islands: Readonly<Record<string, string>>;
  /** What the navigation leads to. */
  readonly screens: readonly Screen[];
  /** May pages offer to change the record? */
  readonly changeable: boolean;
  /** How many rows want a person's eye; unset where nobody counted. */
  readonly waiting?: number;
  /** On which day the page is seen, and where the record changed before and after. */
  readonly asOf?: AsOfView;
}

export interface DayLink {
  readonly day: Day;
  readonly words: string;
  readonly href: string;
}

export interface AsOfView {
  /** Was a day asked for? Else the record is seen as it is. */
  readonly asked: boolean;
  /** The day asked for, else the latest known to the record; unset where it is empty. */
  readonly day?: Day;
  readonly words?: string;
  /** The days before and after on which the record changed. */
  readonly before?: DayLink;
  readonly after?: DayLink;
  /** Does any report tell a day? */
  readonly told: boolean;
  readonly latest: string;
  /** Days on which the record changed later. */
  readonly left: number;
  /** Of reports that tell no day: how many, and from when they count. */
  readonly untold?: string;
  /** What the page's address asks besides. */
  readonly kept: readonly (readonly [name: string, value: string])[];
}

interface Frame {
  readonly site: Site;
  readonly title: string;
  readonly section: Section;
  /** Address of the page's data. */
  readonly twin?: string;
  /** What stands in the search field. */
  readonly words?: string;
  /** False where the page shows nothing that hangs on the day on which the record is seen. */
  readonly seen?: boolean;
  /** Islands of the page besides the keys. */
  readonly islands?: readonly string[];
  readonly children?: Child;
}

/** So that a form does not lose the day. */
export const OnDay: FC<{ site: Site }> = ({ site: { asOf } }) =>
  asOf?.asked ? <input type="hidden" name="as-of" value={asOf.day} /> : null;

const Bar: FC<{ asOf: AsOfView }> = ({
  asOf: { asked, words, before, after, told, latest, left, untold, kept },
}) => (
  <form class={asked ? "asof past" : "asof"} aria-label="As known on">
    <label for="as-of">As known on</label>
    {before === undefined ? (
      ""
    ) : (
      <a class="step" href={before.href} rel="prev" title="The day before this on which the record changed">
        ‹ <span>{before.words}</span>
      </a>
    )}
    <input id="as-of" name="as-of" value={words} autocomplete="off" spellcheck={false} />
    {kept.map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <button type="submit">Show</button>
    {after === undefined ? (
      ""
    ) : (
      <a class="step" href={after.href} rel="next" title="The next day on which the record changed">
        <span>{after.words}</span> ›
      </a>
    )}
    <p class="note">
      {asked ? (
        <>
          {left === 0 ? "Nothing was told later. " : "What was told later is left out. "}
          <a href={latest}>Show the latest</a>
        </>
      ) : told ? (
        "the latest day that a report tells"
      ) : (
        "the day the last report was received"
      )}
      {untold === undefined ? "" : <span class="untold"> {untold}</span>}
    </p>
  </form>
);

const Waiting: FC<{ rows: number }> = ({ rows }) =>
  rows === 0 ? null : (
    <>
      {" "}
      <span class="n" title={`${rows.toLocaleString("en-GB")} want a person’s eye`}>
        {rows.toLocaleString("en-GB")}
      </span>
    </>
  );

const Header: FC<{ site: Site; section: Section; words: string }> = ({ site, section, words }) => (
  <header class="site">
    <a class="brand" href="/">
      Readout
    </a>
    <p class="record">{site.title}</p>
    <search class="search">
      <form action="/search">
        <label class="vh" for="q">
          Search words, names, dates
        </label>
        <input
          id="q"
          name="q"
          type="search"
          value={words}
          maxlength={200}
          placeholder="Words, names, dates"
          aria-keyshortcuts="/"
          autocomplete="off"
          spellcheck={false}
        />
        <kbd>/</kbd>
        <OnDay site={site} />
      </form>
    </search>
    <a class="menu-link btn" href="#nav">
      Menu
    </a>
    <nav id="nav" aria-label="Screens">
      <ul>
        {site.screens.map((screen) => (
          <li>
            <a
              href={screen.href}
              data-key={screen.key}
              data-label={screen.label}
              aria-current={screen.section === section ? "page" : undefined}
            >
              {screen.label}
              {screen.section === "review" ? <Waiting rows={site.waiting ?? 0} /> : ""}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </header>
);

const Footer: FC<{ site: Site; twin?: string }> = ({ site, twin }) => (
  <footer class="foot">
    <p class="signs">
      <span>
        <b>Events</b>
      </span>
      <span class="st planned">planned</span>
      <span class="st held">held</span>
      <span class="st cancelled">cancelled</span>
      <span class="st denied">denied</span>
      <span class="st overtaken">overtaken</span>
      <span>
        <b>Promises</b>
      </span>
      <span class="st open">open</span>
      <span class="st underway">under way</span>
      <span class="st kept">kept</span>
      <span class="st overdue">overdue</span>
      <span class="odds">sources differ</span>
      <span class="silent">silence recorded</span>
    </p>
    <p class="about">
      <span>
        <span class="keys" hidden>
          <kbd>/</kbd> search, <kbd>j</kbd> <kbd>k</kbd> move, <kbd>Enter</kbd> open, <kbd>?</kbd> all keys.{" "}
        </span>
        {twin === undefined ? (
          ""
        ) : (
          <span class="twin">
            This page as{" "}
            <a href={twin} id="twin">
              JSON
            </a>
            .
          </span>
        )}
      </span>
      <span>Readout {site.version}</span>
    </p>
  </footer>
);

const Scripts: FC<{ site: Site; islands: readonly string[] }> = ({ site, islands }) => (
  <>
    {["keys", ...islands].map((name) =>
      site.islands[name] === undefined ? "" : <script type="module" src={site.islands[name]}></script>,
    )}
  </>
);

export const Layout: FC<Frame> = ({ site, title, section, twin, words, seen, islands, children }) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${title} – Readout`}</title>
      <link rel="stylesheet" href={site.style} />
      <link rel="icon" href={site.icon} type="image/svg+xml" />
      {twin === undefined ? "" : <link rel="alternate" type="application/json" href={twin} />}
      <Scripts site={site} islands={islands ?? []} />
    </head>
    <body>
      <a class="skip" href="#main">
        Skip to the record
      </a>
      <Header site={site} section={section} words={words ?? ""} />
      {site.asOf?.day === undefined || seen === false ? "" : <Bar asOf={site.asOf} />}
      <main class="page" id="main" tabindex={-1}>
        {children}
      </main>
      <Footer site={site} twin={twin} />
    </body>
  </html>
);
