// Reads corpus/time: sentences with their times marked, under the rule that must read them or must leave them alone.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Marked {
  readonly words: string;
  /** ISO 8601, `?` for a time that cannot be placed, `not` for words that only look like one. */
  readonly iso: string;
}

export interface Example {
  readonly rule: string;
  readonly miss: boolean;
  readonly text: string;
  readonly times: readonly Marked[];
  readonly line: number;
}

export interface Corpus {
  readonly file: string;
  readonly reference?: string;
  readonly examples: readonly Example[];
}

const MARK = /\[([^\]]+?) => ([^\]]+?)\]/g;

const parse = (file: string, source: string): Corpus => {
  let rule = "";
  const examples: Example[] = [];
  source.split("\n").forEach((line, index) => {
    if (line.startsWith("## ")) rule = line.slice(3).trim();
    if (line.startsWith("#") || !line.trim()) return;
    const miss = line.startsWith("- ");
    const marked = miss ? line.slice(2) : line;
    const times = [...marked.matchAll(MARK)].map((m) => ({ words: m[1]!, iso: m[2]! }));
    examples.push({ rule, miss, text: marked.replace(MARK, "$1"), times, line: index + 1 });
  });
  return { file, reference: /^# reference: (\S+)/m.exec(source)?.[1], examples };
};

export const readCorpora = (folder: string): Corpus[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => parse(name, readFileSync(join(folder, name), "utf8")));
