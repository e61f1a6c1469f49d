// `readout search`: the passages that hold the words, best first, with the words marked.
import { Command } from "commander";
import { jsonLine } from "../../exchange/jsonl.ts";
import { fold, type Span } from "../../model/text.ts";
import { iso } from "../../model/time.ts";
import type { Hit } from "../../store/questions.ts";
import { timeWords } from "../views/dates.ts";
import {
  type AsOfOption, asOfLine, asOfOption, jsonOption, limitOption, type RecordOption, recordOption, viewing,
} from "./options.ts"; // biome-ignore format: one list
import { hanging, styled, tame } from "./terminal.ts";
import type { Outlet, World } from "./world.ts";

interface SearchOptions extends RecordOption, AsOfOption {
  readonly limit: number;
  readonly json?: boolean;
}

const BEFORE = 120;
const AFTER = 280;

/** A long passage is shown around its first found word. */
const windowOf = ({ text, marks }: Hit): Span => {
  const first = marks[0]?.from ?? 0;
  return { from: first > BEFORE * 2 ? first - BEFORE : 0, to: Math.min(text.length, first + AFTER) };
};

/** The passage with its found words bold, or between asterisks where there is no bold. */
const markedPassage = (outlet: Outlet, hit: Hit): string => {
  const { from, to } = windowOf(hit);
  const mark = (words: string): string => (outlet.colour ? styled(outlet, "bold", words) : `*${words}*`);
  let passage = from > 0 ? "… " : "";
  let at = from;
  for (const found of hit.marks.filter((span) => span.from >= from && span.to <= to)) {
    passage += `${tamed(hit.text.slice(at, found.from))}${mark(tame(hit.text.slice(found.from, found.to)))}`;
    at = found.to;
  }
  return passage + tamed(hit.text.slice(at, to)) + (to < hit.text.length ? " …" : "");
};

/** Tamed, with the blanks at its ends kept as one. */
const tamed = (text: string): string =>
  text === "" ? "" : `${/^\s/.test(text) ? " " : ""}${tame(text)}${/\S\s+$/.test(text) ? " " : ""}`;

const sourceWords = ({ document: { outlet, published, name, language, read } }: Hit): string =>
  [outlet, published && timeWords(published), name, read ? undefined : `kept, not read (${language})`]
    .filter((part) => part !== undefined)
    .map((part) => tame(part))
    .join(" · ");

const hitLines = (outlet: Outlet, hit: Hit): string =>
  [
    styled(outlet, "bold", tame(hit.document.title ?? hit.document.name)),
    styled(outlet, "dim", sourceWords(hit)),
    hanging("  ", markedPassage(outlet, hit), outlet.columns),
    "",
  ].join("\n");

const hitJson = ({ document, block, text, marks }: Hit) => ({
  doc: document.name,
  id: document.id,
  title: document.title,
  outlet: document.outlet,
  published: document.published && iso(document.published),
  language: document.language,
  read: document.read,
  block,
  text: fold(text),
  words: marks.map(({ from, to }) => text.slice(from, to)),
});

const search = (world: World) => (words: readonly string[], options: SearchOptions) =>
  viewing(world, options, async (store) => {
    if (!options.json) world.out.write(asOfLine(options));
    const { hits, total } = await store.search(words.join(" "), { offset: 0, limit: options.limit });
    for (const hit of hits)
      world.out.write(options.json ? jsonLine(hitJson(hit)) : `${hitLines(world.out, hit)}\n`);
    if (options.json) return;
    if (total === 0)
      world.out.write(
        `No report in the record has ${words.map((word) => `“${tame(word)}”`).join(" and ")}.\n`,
      );
    if (total > hits.length) world.out.write(`${hits.length} of ${total} passages; more with --limit.\n`);
  });

export const searchCommand = (world: World): Command =>
  new Command("search")
    .summary("find words in the kept reports")
    .description("Finds the passages of the kept reports that hold all the words, best first.")
    .argument("<words...>", "what to look for")
    .addOption(recordOption())
    .addOption(asOfOption())
    .addOption(limitOption(10))
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nExamples:\n  readout search joint statement\n  readout search Liverpool --limit 3 --json",
    )
    .action(search(world));
