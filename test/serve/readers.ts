// Somebody else's readers that are not installed everywhere: the package by its name, or undefined with a plain word. Where
// tests run by themselves a missing one is a failure, so that no test is left out unseen.
import { createRequire } from "node:module";
import { dirname } from "node:path";

const HOW = (name: string): string =>
  `${name} is not installed, so what it reads was not tried with it: npm install`;

const missing = (name: string): undefined => {
  if (process.env.CI !== undefined && process.env.CI !== "") throw new Error(HOW(name));
  console.warn(HOW(name));
  return undefined;
};

/** `READOUT_READERS`: a folder with packages, besides the checkout's own. */
const from = [import.meta.url, process.env.READOUT_READERS].filter((place) => place !== undefined);

const found = <T>(name: string, use: (require: NodeJS.Require) => T): T | undefined => {
  for (const place of from)
    try {
      return use(createRequire(place));
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw thrown;
    }
  return missing(name);
};

export const reader = <T>(name: string): T | undefined => found(name, (require) => require(name) as T);

/** The folder in which the package lies. */
export const readerFolder = (name: string): string | undefined =>
  found(name, (require) => dirname(require.resolve(`${name}/package.json`)));
