// Trains tagger and parser anew and writes models/: `npm run train -- FOLDER`, where FOLDER holds the treebanks' files (see
// models/README.md). The same files give the same bytes; at the end it says how well the models do.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ready, root } from "./ready.mjs";

ready();
const { readTreebank } = await import("../dist/syntax/training/treebank.js");
const { isFree, SETTINGS, train } = await import("../dist/syntax/training/train.js");
const { inWords, measure } = await import("../dist/syntax/training/measure.js");

const folder = process.argv[2];
const stop = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};
if (!folder) stop("Say where the treebanks are: npm run train -- FOLDER (models/README.md names them).");

const found = readdirSync(folder, { recursive: true })
  .map((name) => join(folder, name))
  .filter((path) => /en_(ewt|gum|gum_free|pud)-(ud-)?(train|dev|test)\.conllu$/.test(path))
  .sort();
const sentencesOf = (path) => readTreebank(readFileSync(path, "utf8")).filter(isFree);
const training = found.filter((path) => /en_(ewt|gum|gum_free)-(ud-)?train\./.test(path));
if (training.length !== 2)
  stop(`Found ${training.length} of two files to train on (EWT and GUM) in ${folder}.`);

const began = Date.now();
const say = (words) => process.stderr.write(`${Math.round((Date.now() - began) / 1000)} s: ${words}\n`);
const files = train(training.flatMap(sentencesOf), SETTINGS, say);
for (const [name, bytes] of Object.entries(files)) {
  writeFileSync(join(root, "models", `english-${name}.bin`), bytes);
  say(`models/english-${name}.bin, ${bytes.length} bytes`);
}
for (const path of found.filter((path) => !training.includes(path)))
  process.stdout.write(`${basename(path)}: ${inWords(measure(files, sentencesOf(path)))}\n`);
