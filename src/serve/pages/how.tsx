// How one sentence was read: what was read in it, by which rules, which rules gave nothing and why, who and when is named,
// its words with their grammar and the tree they hang in. All that the report wrote is text here, never markup.
import type { Child, FC } from "hono/jsx";
import { relationWord, tagWord } from "../views/grammar-words.ts";
import type { HowView, Meant } from "../views/how.ts";
import { type Branch, branches, type ItemView, type RuleView, type WordView } from "../views/sentence.ts";
import { Fact } from "./fact.tsx";
import { Layout, type Site } from "./layout.tsx";
import { Export, Marked } from "./parts.tsx";

const Part: FC<{ id: string; heading: string; lede?: string; children?: Child }> = ({
  id,
  heading,
  lede,
  children,
}) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    {lede === undefined ? "" : <p class="lede">{lede}</p>}
    {children}
  </section>
);

const Table: FC<{ columns: readonly string[]; children?: Child }> = ({ columns, children }) => (
  <table class="stack told">
    <thead>
      <tr>
        {columns.map((column) => (
          <th scope="col">{column}</th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
);

const Quoted: FC<{ words: string }> = ({ words }) => (
  <span class="q" dir="auto">
    “{words}”
  </span>
);

const Rules: FC<{ rules: readonly RuleView[]; why: string }> = ({ rules, why }) => (
  <Table columns={["Words", why, "Rule"]}>
    {rules.map(({ rule, reason, words, captures, refused }) => (
      <tr>
        <td>
          <Quoted words={words} />
        </td>
        <td>
          {refused ?? reason}
          {Object.entries(captures).map(([slot, taken]) => (
            <small>
              {slot}: <span dir="auto">{taken}</span>
            </small>
          ))}
        </td>
        <td>
          <code>{rule}</code>
        </td>
      </tr>
    ))}
  </Table>
);

const Entity: FC<{ entity: Meant }> = ({ entity: { kind, label, of, href } }) => (
  <span class="meant">
    {href === undefined ? <span dir="auto">{label}</span> : <a href={href}>{label}</a>}
    <small>
      {kind}
      {of === "" ? "" : `, ${of}`}
    </small>
  </span>
);

const Names: FC<{ view: HowView }> = ({ view }) => (
  <Table columns={["Words", "Stand for", "Rule"]}>
    {view.read.names.map(({ words, form, rule }, index) => (
      <tr>
        <td>
          <Quoted words={words} />
          <small>{form}</small>
        </td>
        <td>
          {view.meant[index]!.length === 0 ? <span class="none">left open</span> : ""}
          {view.meant[index]!.map((entity) => (
            <Entity entity={entity} />
          ))}
        </td>
        <td>
          <code>{rule}</code>
        </td>
      </tr>
    ))}
  </Table>
);

const Times: FC<{ view: HowView }> = ({ view }) => (
  <Table columns={["Words", "When", "Reason", "Rule"]}>
    {view.read.times.map(({ words, bound, rule, reason }, index) => {
      const date = view.dates[index];
      return (
        <tr>
          <td>
            <Quoted words={words} />
          </td>
          <td>
            {bound === undefined ? "" : `${bound} `}
            {date ? <time datetime={date.iso}>{date.short}</time> : <span class="none">not placed</span>}
          </td>
          <td>{reason}</td>
          <td>
            <code>{rule}</code>
          </td>
        </tr>
      );
    })}
  </Table>
);

const Gloss: FC<{ tokens: readonly WordView[] }> = ({ tokens }) => (
  <ol class="gloss">
    {tokens.map(({ text, upos, xpos }) => (
      <li>
        <span class="q" dir="auto">
          {text}
        </span>
        <small>{tagWord(upos)}</small> <code>{xpos}</code>
      </li>
    ))}
  </ol>
);

/** Deeper than this, a word stands no further in; what it hangs on is told in words all the same. */
const DEEPEST = 12;

const Hanging: FC<{ branch: Branch }> = ({ branch: { word, of, depth } }) => (
  <li class={`d${Math.min(depth, DEEPEST)}`}>
    <span class="q" dir="auto">
      {word.text}
    </span>{" "}
    <small>
      {of === undefined ? (
        "head of the sentence"
      ) : (
        <>
          {relationWord(word.relation, word.upos)} <span dir="auto">“{of}”</span>
        </>
      )}
    </small>{" "}
    <code>{word.relation}</code>
  </li>
);

const Items: FC<{ items: readonly ItemView[] }> = ({ items }) => (
  <p class="q folded" dir="auto">
    {items.map(({ kind, words }) =>
      kind === "word" ? (
        `${words} `
      ) : (
        <>
          <span class="fold" data-s={kind === "mention" ? "name" : kind}>
            {words}
          </span>{" "}
        </>
      ),
    )}
  </p>
);

const Beside: FC<{ view: HowView }> = ({ view: { before, after, of, read } }) => (
  <nav class="turn" aria-label="Sentences">
    {before === undefined ? (
      <span />
    ) : (
      <a class="btn" rel="prev" href={before}>
        ‹ Before
      </a>
    )}
    <span>
      sentence {read.sentence} of {of}
    </span>
    {after === undefined ? (
      <span />
    ) : (
      <a class="btn" rel="next" href={after}>
        After ›
      </a>
    )}
  </nav>
);

const Otherwise: FC<{ view: HowView }> = ({ view }) => (
  <>
    Read anew by rules {view.rules}.{" "}
    {view.recorded === undefined
      ? ""
      : `The record holds what rules ${view.recorded} read, and may differ until it is rebuilt.`}
  </>
);

export const HowPage: FC<{ site: Site; view: HowView; twin: string }> = ({ site, view, twin }) => {
  const { read } = view;
  const took = read.rules.filter(({ refused }) => refused === undefined);
  const refused = read.rules.filter((rule) => rule.refused !== undefined);
  return (
    <Layout site={site} title={view.title} section="sources" twin={twin}>
      <p class="crumb">
        <a href="/sources">Sources</a>
        {" › "}
        <a href={view.report.href} dir="auto">
          {view.report.title}
        </a>
        {" › "}
        <a href={view.passage}>{view.where}</a>
      </p>
      <div class="head">
        <h1>{view.heading}</h1>
        <div class="tools">
          <Export links={[{ name: "JSON", href: twin, what: "all of this page" }]} />
        </div>
      </div>
      <blockquote class="q all" dir="auto">
        <Marked pieces={view.pieces} named />
      </blockquote>
      <p class="lede">
        <cite>{view.report.outlet}</cite>, <a href={view.passage}>{view.where}</a>. <Otherwise view={view} />
      </p>
      <Beside view={view} />
      <Part id="facts" heading="What was read">
        {view.took.length === 0 ? (
          <p class="none">No fact rests on this sentence.</p>
        ) : (
          <ol class="facts alone">
            {view.took.map((fact) => (
              <Fact fact={fact} report={view.report.href} />
            ))}
          </ol>
        )}
      </Part>
      {took.length === 0 ? (
        ""
      ) : (
        <Part id="took" heading="Rules that read it">
          <Rules rules={took} why="What the rule sees" />
        </Part>
      )}
      {refused.length === 0 ? (
        ""
      ) : (
        <Part
          id="refused"
          heading="Rules that gave nothing"
          lede="Their words stand here, but a reason kept each from reading them."
        >
          <Rules rules={refused} why="Why not" />
        </Part>
      )}
      {read.names.length === 0 ? (
        ""
      ) : (
        <Part id="names" heading="Names">
          <Names view={view} />
        </Part>
      )}
      {read.times.length === 0 ? (
        ""
      ) : (
        <Part id="times" heading="Times">
          <Times view={view} />
        </Part>
      )}
      <Part id="words" heading="Words" lede="Each word with its part of speech and its Penn tag.">
        <Gloss tokens={read.tokens} />
      </Part>
      <Part id="tree" heading="Tree" lede="Each word stands under the one it hangs on.">
        <ol class="deps">
          {branches(read.tokens).map((branch) => (
            <Hanging branch={branch} />
          ))}
        </ol>
      </Part>
      <Part
        id="items"
        heading="As rules see it"
        lede="A name, a time or a longer quotation is one word to them."
      >
        <Items items={read.items} />
      </Part>
    </Layout>
  );
};
