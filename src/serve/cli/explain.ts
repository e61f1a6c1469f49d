// `readout explain`: how a report was read, sentence by sentence: tokens, grammar, names, times, items, rules that read and
// rules that did not, and why. Nothing is kept. Refuses a sentence that the report does not have.
import { Command } from "commander";
import { factLine } from "../../exchange/gold.ts";
import { jsonLine } from "../../exchange/jsonl.ts";
import type { EntityRef } from "../../model/entity.ts";
import type { Fact } from "../../model/fact.ts";
import { InputError } from "../../model/notice.ts";
import type { SentenceTrace, Trace } from "../../model/trace.ts";
import {
  type Branch,
  branches,
  type ItemView,
  type NameView,
  type RuleView,
  type SentenceView,
  sentenceView,
  type TimeView,
} from "../views/sentence.ts";
import { Ended, EXIT } from "./exit.ts";
import { addInputOptions, type InputOptions, refusal, sourcesIn } from "./input.ts";
import { jsonOption, whole } from "./options.ts";
import { loadPipeline } from "./stages.ts";
import { styled, tame } from "./terminal.ts";
import type { World } from "./world.ts";

interface ExplainOptions extends InputOptions {
  readonly sentence?: number;
  readonly json?: boolean;
}

const entity = ({ kind, name, state }: EntityRef): string =>
  `${kind} ${name}${state === undefined ? "" : ` of ${state}`}`;

const itemWords = ({ kind, words }: ItemView): string => (kind === "word" ? words : `[${kind}: ${words}]`);

const section = (world: World, head: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ""
    : `  ${styled(world.out, "dim", head)}\n${lines.map((line) => `    ${line}\n`).join("")}`;

const captured = ({ captures }: RuleView): string =>
  Object.entries(captures)
    .map(([name, words]) => ` ${name}=“${words}”`)
    .join("");

const tried = (rule: RuleView): string =>
  tame(`${rule.rule}${captured(rule)}: ${rule.refused ?? rule.reason} (“${rule.words}”)`);

const name = ({ words, form, rule, entities }: NameView): string =>
  tame(`“${words}” ${form}: ${entities.map(entity).join(", ") || "left open"} (${rule})`);

const time = ({ words, value, bound, rule, reason }: TimeView): string =>
  tame(`“${words}” ${bound ? `${bound} ` : ""}${value ?? "not placed"}: ${reason} (${rule})`);

/** Deeper than this, a word stands no further in. */
const DEEPEST = 24;

const branch = ({ word, depth }: Branch): string =>
  `${"  ".repeat(Math.min(depth, DEEPEST))}${tame(word.text)}  ${word.upos} ${word.xpos}, ${word.relation}`;

const factWords = (fact: Fact): string => {
  const { doc, quote, id, rule, ...rest } = factLine(fact, { name: "" });
  return tame(`${String(rule)} ${JSON.stringify(rest)}`);
};

const told = (world: World, view: SentenceView, facts: readonly Fact[]): string =>
  [
    `${styled(world.out, "bold", `${view.sentence}. ${tame(view.text)}`)}\n`,
    section(world, "tokens", [tame(view.tokens.map(({ text }) => text).join(" · "))]),
    section(world, "tree", branches(view.tokens).map(branch)),
    section(world, "names", view.names.map(name)),
    section(world, "times", view.times.map(time)),
    section(world, "items", [tame(view.items.map(itemWords).join(" "))]),
    section(world, "read by", view.rules.filter(({ refused }) => refused === undefined).map(tried)),
    section(world, "not read by", view.rules.filter(({ refused }) => refused !== undefined).map(tried)),
    section(world, "facts", facts.map(factWords)),
  ].join("");

const asLine = (view: SentenceView, facts: readonly Fact[]) => ({
  ...view,
  facts: facts.map((fact) => factLine(fact, { name: "" })),
});

const UNREAD = "no sentence of it is read, since it is not in English or holds none";

const chosen = ({ sentences }: Trace, number: number | undefined): readonly SentenceTrace[] => {
  if (number === undefined) return sentences;
  const one = sentences.find(({ sentence }) => sentence.index + 1 === number);
  if (one) return [one];
  throw new InputError(
    "no-such-sentence",
    `There is no sentence ${number}: the report has ${sentences.length}.`,
    "Leave --sentence out to see them all, each with its number.",
  );
};

const explain = (world: World) => async (file: string, options: ExplainOptions) => {
  const { explainSource, parse } = await loadPipeline();
  for await (const found of sourcesIn(world, [file], options)) {
    if ("error" in found) {
      world.err.write(refusal(found));
      throw new Ended(EXIT.partly);
    }
    const explained = explainSource(found, { limit: options.maxSize });
    for (const one of chosen(explained, options.sentence)) {
      const tree = parse(one.sentence.tokens.map(({ text }) => text));
      const view = sentenceView(explained.text, one, tree);
      world.out.write(options.json ? jsonLine(asLine(view, one.facts)) : `${told(world, view, one.facts)}\n`);
    }
    if (explained.sentences.length === 0) world.err.write(`unread   ${tame(found.name)}: ${UNREAD}\n`);
  }
};

export const explainCommand = (world: World): Command =>
  addInputOptions(
    new Command("explain")
      .summary("show how a report was read, sentence by sentence")
      .description(
        "Shows how a report was read, sentence by sentence: its tokens with their tags, the tree they hang in, the names and times recognised in it, with reasons, the items that rules see, the rules that read it with what they took, and the rules whose words stand there but that gave nothing, with the reason. Nothing is kept.",
      )
      .argument("<file>", "a file, an address, or - for stdin"),
  )
    .option("--sentence <number>", "only this sentence, counted from 1", whole(1, 1_000_000))
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nExamples:\n  readout explain report.txt\n  readout explain report.txt --sentence 3",
    )
    .action(explain(world));
