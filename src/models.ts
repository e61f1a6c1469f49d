// The models that the house was given, out of the folder `models` beside `src` or `dist`. Read when first asked for and kept;
// refuses to go on without them, since they belong to the program.
import { readFileSync } from "node:fs";
import { ROOT } from "./root.ts";
import { loadModels, type Syntax } from "./syntax/syntax.ts";

const file = (name: string): Uint8Array => readFileSync(new URL(`models/${name}`, ROOT));

let loaded: Syntax | undefined;

/** Tagger and parser of English. */
export function englishSyntax(): Syntax {
  loaded ??= loadModels({ tagger: file("english-tagger.bin"), parser: file("english-parser.bin") });
  return loaded;
}
