// `readout explain`: how a report was read, sentence by sentence: tokens, names, times, items, rules that read and rules that
// did not, and why. Nothing is kept. Refuses a sentence that the report does not have.
import { Command } from "commander";
import { factLine } from "../../exchange/gold.ts";
import { jsonLine } from "../../exchange/jsonl.ts";
import type { EntityRef } from "../../model/entity.ts";
import { InputError } from "../../model/notice.ts";
import { iso } from "../../model/time.ts";
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

type Explained = ReturnType<Awaited<ReturnType<typeof loadPipeline>>["explainSource"]>;
type Sentence = Explained["sentences"][number];
type Trial = Sentence["trials"][number];

const entity = ({ kind, name, state }: EntityRef): string =>
  `${kind} ${name}${state === undefined ? "" : ` of ${state}`}`;

const itemWords = (item: Sentence["items"][number]): string =>
  item.kind === "word" ? item.text : `[${item.kind}: ${item.text}]`;

const section = (world: World, head: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ""
    : `  ${styled(world.out, "dim", head)}\n${lines.map((line) => `    ${tame(line)}\n`).join("")}`;

const captured = ({ captures }: Trial): string =>
  Object.entries(captures)
    .map(([name, words]) => ` ${name}=“${words}”`)
    .join("");

const tried = (trial: Trial): string =>
  `${trial.rule}${captured(trial)}: ${trial.refused ?? trial.reason} (“${trial.words}”)`;

const factWords = (fact: Sentence["facts"][number]): string => {
  const { doc, quote, id, rule, ...rest } = factLine(fact, { name: "" });
  return `${String(rule)} ${JSON.stringify(rest)}`;
};

const told = (world: World, text: string, one: Sentence): string => {
  const { sentence, items, trials, facts } = one;
  const words = text.slice(sentence.span.from, sentence.span.to);
  return [
    `${styled(world.out, "bold", `${sentence.index + 1}. ${tame(words)}`)}\n`,
    section(world, "tokens", [sentence.tokens.map((token) => token.text).join(" · ")]),
    section(
      world,
      "names",
      sentence.mentions.map(
        ({ span, form, rule, entities }) =>
          `“${text.slice(span.from, span.to)}” ${form}: ${entities.map(entity).join(", ") || "left open"} (${rule})`,
      ),
    ),
    section(
      world,
      "times",
      sentence.times.map(
        ({ span, value, bound, rule, reason }) =>
          `“${text.slice(span.from, span.to)}” ${bound ? `${bound} ` : ""}${value ? iso(value) : "not placed"}: ${reason} (${rule})`,
      ),
    ),
    section(world, "items", [items.map(itemWords).join(" ")]),
    section(world, "read by", trials.filter(({ refused }) => refused === undefined).map(tried)),
    section(world, "not read by", trials.filter(({ refused }) => refused !== undefined).map(tried)),
    section(world, "facts", facts.map(factWords)),
  ].join("");
};

const asLine = (text: string, { sentence, items, trials, facts }: Sentence) => ({
  sentence: sentence.index + 1,
  text: text.slice(sentence.span.from, sentence.span.to),
  tokens: sentence.tokens.map((token) => token.text),
  names: sentence.mentions.map(({ span, form, rule, entities }) => ({
    words: text.slice(span.from, span.to),
    form,
    entities,
    rule,
  })),
  times: sentence.times.map(({ span, value, bound, rule, reason }) => ({
    words: text.slice(span.from, span.to),
    value: value && iso(value),
    bound,
    rule,
    reason,
  })),
  items: items.map(({ kind, text: words }) => ({ kind, words })),
  rules: trials.map(({ span, ...rest }) => rest),
  facts: facts.map((fact) => factLine(fact, { name: "" })),
});

const chosen = ({ sentences }: Explained, number: number | undefined): readonly Sentence[] => {
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
  const { explainSource } = await loadPipeline();
  for await (const found of sourcesIn(world, [file], options)) {
    if ("error" in found) {
      world.err.write(refusal(found));
      throw new Ended(EXIT.partly);
    }
    const explained = explainSource(found, { limit: options.maxSize });
    for (const one of chosen(explained, options.sentence))
      world.out.write(
        options.json ? jsonLine(asLine(explained.text, one)) : `${told(world, explained.text, one)}\n`,
      );
  }
};

export const explainCommand = (world: World): Command =>
  addInputOptions(
    new Command("explain")
      .summary("show how a report was read, sentence by sentence")
      .description(
        "Shows how a report was read, sentence by sentence: its tokens, the names and times recognised in it, with reasons,\nthe items that rules see, the rules that read it with what they took, and the rules whose words stand there but\nthat gave nothing, with the reason. Nothing is kept.",
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
