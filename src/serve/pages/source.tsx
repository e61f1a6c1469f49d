// One report: why it is dated so, then its blocks in their own order with numbered highlights, the facts beside them,
// and furniture struck and grey. The original is a download, never shown as a page.
import type { FC } from "hono/jsx";
import { sentenceHref } from "../views/addresses.ts";
import type { BarOfDays, ClueView, Scale } from "../views/clues.ts";
import { rowLinks, sourceLinks } from "../views/export-links.ts";
import type { BlockView, SourceView } from "../views/source.ts";
import { bySentence, type TextPiece } from "../views/text-pieces.ts";
import { Fact } from "./fact.tsx";
import { AsEnglish } from "./inbox.tsx";
import { Layout, type Site } from "./layout.tsx";
import { Cite, DateTime, Export } from "./parts.tsx";

const ARROW = 2.5;

/** A bar from day to day; an end that goes on beyond the scale is an arrow. */
const points = ({ from, to, before, after }: BarOfDays): string => {
  const right = Math.max(to, from + 1);
  const left = before ? `${from},5 ${from + ARROW},0` : `${from},0`;
  const back = before ? `${from + ARROW},10` : `${from},10`;
  const end = after ? `${right - ARROW},0 ${right},5 ${right - ARROW},10` : `${right},0 ${right},10`;
  return `${left} ${end} ${back}`;
};

const Days: FC<{ bar: BarOfDays; total: boolean }> = ({ bar, total }) => (
  <svg class="axis" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <polygon class={total ? "days total" : "days"} points={points(bar)} />
  </svg>
);

const Clue: FC<{ clue: ClueView }> = ({ clue }) => (
  <tr class={clue.total ? "total" : undefined}>
    {clue.total ? (
      <th scope="row" colspan={2}>
        All together
      </th>
    ) : (
      <>
        <td>
          {clue.words === "" ? (
            <span class="small">no words</span>
          ) : (
            <span class="q" dir="auto">
              “{clue.words}”
            </span>
          )}
        </td>
        <td>
          <small>
            {clue.reason} <code>{clue.rule}</code>
            {clue.other === undefined ? (
              ""
            ) : (
              <>
                {" "}
                <a href={clue.other.href}>
                  <span class="q" dir="auto">
                    “{clue.other.quote}”
                  </span>
                </a>
              </>
            )}
          </small>
        </td>
      </>
    )}
    <td>{clue.allows}</td>
    <td>{clue.bar === undefined ? "" : <Days bar={clue.bar} total={clue.total} />}</td>
  </tr>
);

const Ticks: FC<{ scale: Scale | undefined }> = ({ scale }) =>
  scale === undefined ? (
    <>Days</>
  ) : (
    <span class="scale-of">
      {scale.ticks.map(({ label }) => (
        <i>{label}</i>
      ))}
    </span>
  );

const Dated: FC<{ view: SourceView }> = ({ view }) => (
  <section class="dated" aria-labelledby="dated">
    <h2 id="dated">{view.dated}</h2>
    {view.clues.length === 0 ? (
      ""
    ) : (
      <table class="clues">
        <colgroup>
          <col class="c-w" />
          <col />
          <col class="c-i" />
          <col class="c-b" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Clue</th>
            <th scope="col">Reason</th>
            <th scope="col">Allows</th>
            <th scope="col" class="scale">
              <Ticks scale={view.scale} />
            </th>
          </tr>
        </thead>
        <tbody>
          {view.clues.map((clue) => (
            <Clue clue={clue} />
          ))}
        </tbody>
      </table>
    )}
  </section>
);

/** The fact's place in the text, its number after its last word. Where facts share words, the first lends its id. */
const Words: FC<{ piece: TextPiece }> = ({ piece }) => {
  const [first, ...more] = piece.begins;
  const text = piece.found ? <mark class="found">{piece.text}</mark> : piece.text;
  if (piece.facts.length === 0) return <>{text}</>;
  return (
    <mark id={first === undefined ? undefined : `passage-${first.id}`}>
      {more.map(({ id }) => (
        <span id={`passage-${id}`}></span>
      ))}
      {text}
      {piece.ends.map((number) => (
        <a href={`#fact-${number}`} aria-label={`fact ${number}`}>
          {number}
        </a>
      ))}
    </mark>
  );
};

const SHORT: Readonly<Record<string, string>> = {
  caption: "cap.",
  correction: "corr.",
  title: "title",
  standfirst: "stand.",
  byline: "by",
  dateline: "date",
  credit: "cred.",
  heading: "head.",
};

/** A sentence with the way to how it was read, which is kept out of what a reader copies or prints. */
const Sentence: FC<{ source: string; number: number; pieces: readonly TextPiece[] }> = ({
  source,
  number,
  pieces,
}) => (
  <span class="sentence" id={`sentence-${number}`}>
    {pieces.map((piece) => (
      <Words piece={piece} />
    ))}
    <a
      class="way"
      href={sentenceHref(source, number)}
      title="How was this read?"
      aria-label={`How sentence ${number} was read`}
    >
      how
    </a>
  </span>
);

const Block: FC<{ block: BlockView; source: string }> = ({ block, source }) =>
  block.role === "furniture" ? (
    <div class="furn" id={`block-${block.index}`}>
      <b>{block.roleWords}</b>{" "}
      <s dir="auto">
        {block.pieces.map((piece) => (
          <Words piece={piece} />
        ))}
      </s>
    </div>
  ) : (
    <div class={`para ${block.role}`} id={`block-${block.index}`}>
      <span class="no" title={block.roleWords === "" ? undefined : block.roleWords}>
        {block.paragraph === undefined ? (SHORT[block.role] ?? block.role) : `¶${block.paragraph}`}
      </span>
      <p class="q" dir="auto">
        {bySentence(block.pieces).map(({ sentence, pieces }) =>
          sentence === undefined ? (
            pieces.map((piece) => <Words piece={piece} />)
          ) : (
            <Sentence source={source} number={sentence} pieces={pieces} />
          ),
        )}
      </p>
      {block.facts.length === 0 ? (
        ""
      ) : (
        <ol class="facts">
          {block.facts.map((fact) => (
            <Fact fact={fact} report="" />
          ))}
        </ol>
      )}
    </div>
  );

export const SourcePage: FC<{ site: Site; view: SourceView; twin: string }> = ({ site, view, twin }) => (
  <Layout site={site} title={view.title} section="sources" twin={twin}>
    <p class="crumb">
      <a href="/sources">Sources</a>
      {" › "}
      <a href={view.outletHref}>{view.outlet}</a>
    </p>
    <div class="src-head">
      <h1 dir="auto">{view.title}</h1>
      <div class="tools">
        <a class="btn" href={view.original} download>
          Original
        </a>
        <Cite citation={view.citation} sources={sourceLinks((ending) => `${view.href}${ending}`)} />
        <Export links={rowLinks(view.href, false, "text, facts and clues")} />
      </div>
    </div>
    <p class="lede">
      <cite>{view.outlet}</cite>, {view.date === undefined ? "undated" : <DateTime date={view.date} />}.
      Received <time datetime={view.received}>{view.receivedOn}</time> as{" "}
      {view.link === undefined ? (
        <span class="file">{view.name}</span>
      ) : (
        <a href={view.link} rel="noreferrer noopener external" class="file">
          {view.link}
        </a>
      )}
      . {view.read ? `Read by rules ${view.rules}: ${view.counts}.` : "Kept, but not read."}
    </p>
    {view.notices.length === 0 ? (
      ""
    ) : (
      <ul class="notices" aria-label="Notices">
        {view.notices.map(({ code, message }) => (
          <li>
            <code>{code}</code> {message}
          </li>
        ))}
      </ul>
    )}
    {site.changeable && view.otherLanguage ? <AsEnglish document={view.id} of={view.name} /> : ""}
    <Dated view={view} />
    <article class="report" aria-label="The report">
      {view.blocks.map((block) => (
        <Block block={block} source={view.id} />
      ))}
    </article>
  </Layout>
);
