// How well and how fast tagger and parser are, on treebanks that they did not learn from. It reads the built program:
//   npm run build && node bench/syntax.mjs FOLDER     (FOLDER holds en_pud-test.conllu and the like; DIST names the build)
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const dist = resolve(process.env.DIST ?? join(import.meta.dirname, "../dist"));
const load = (path) => import(pathToFileURL(join(dist, path)).href);
const { tokenise } = await load("annotate/tokens.js");
const { loadModels } = await load("syntax/syntax.js");
const { inWords, measure } = await load("syntax/training/measure.js");
const { readTreebank } = await load("syntax/training/treebank.js");

const folder = process.argv[2];
if (!folder) {
  process.stderr.write("Say where the treebanks are: node bench/syntax.mjs FOLDER\n");
  process.exit(2);
}
const models = resolve(import.meta.dirname, "../models");
const files = {
  tagger: readFileSync(join(models, "english-tagger.bin")),
  parser: readFileSync(join(models, "english-parser.bin")),
};
const say = (text) => process.stdout.write(`${text}\n`);
/** In time of the processor, so that a busy machine does not count. */
const timed = (work) => {
  const began = process.cpuUsage();
  const result = work();
  return { result, ms: process.cpuUsage(began).user / 1000 };
};

/** Places of `tokens` in `text`, as "from-to"; white space is passed over. */
const placesOf = (tokens, text) => {
  let at = 0;
  return tokens.map((token) => {
    const from = text.indexOf(token, at);
    at = (from < 0 ? at : from) + token.length;
    return `${at - token.length}-${at}`;
  });
};

/** Arcs as "dependent head relation", so that trees over different tokens can be held against each other. */
const arcsOf = (places, heads, relations) =>
  heads.map((head, at) => `${places[at]} ${places[head] ?? "root"} ${relations[at].split(":")[0]}`);

/** The share of arcs that our own tokens and the treebank's words have in common, as F1. */
const rawScore = (syntax, sentences, texts) => {
  let common = 0;
  let all = 0;
  sentences.forEach(({ forms, heads, relations }, at) => {
    const text = texts[at];
    const goldHeads = heads.map((head) => head - 1);
    const gold = new Set(arcsOf(placesOf(forms, text), goldHeads, relations));
    const tokens = tokenise(text, 0, text.length).map((token) => token.text);
    const tree = syntax.parse(tokens);
    const own = arcsOf(placesOf(tokens, text), tree.heads, tree.relations);
    common += own.filter((arc) => gold.has(arc)).length;
    all += own.length + gold.size;
  });
  return ((200 * common) / all).toFixed(2);
};

const { result: syntax, ms: loading } = timed(() => loadModels(files));
say(`read ${files.tagger.length} + ${files.parser.length} bytes in ${loading.toFixed(0)} ms`);
for (const name of readdirSync(folder).filter((each) => /-(?:ud-)?test\.conllu$/.test(each))) {
  const text = readFileSync(join(folder, name), "utf8");
  const sentences = readTreebank(text);
  const texts = [...text.matchAll(/^# text = (.*)$/gm)].map((found) => found[1]);
  say(`${basename(name)}: ${inWords(measure(files, sentences))}`);
  say(`  LAS from raw text, by our own tokens: ${rawScore(syntax, sentences, texts)} (F1)`);
  const words = sentences.reduce((sum, { forms }) => sum + forms.length, 0);
  const tagging = timed(() => sentences.map(({ forms }) => syntax.tag(forms))).ms;
  const both = timed(() => sentences.map(({ forms }) => syntax.parse(forms))).ms;
  const perSecond = (ms) => Math.round(words / ms);
  say(
    `  thousand words a second of one core: tagging ${perSecond(tagging)}, tagging and parsing ${perSecond(both)}`,
  );
}
