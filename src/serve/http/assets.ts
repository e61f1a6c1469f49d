// The few files the pages need: style sheet, icon and the keys' script, read once at the start. The script is built
// from src/serve/islands; where it was not built, pages go without it and work all the same.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: string;
  /** The path with the content's hash, so that browsers may keep it. */
  readonly href: string;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const ASSETS = here("../../../assets/");
/** Beside this file once built; under dist when run from its source. */
const ISLANDS = [here("../islands/"), here("../../../dist/serve/islands/")];

const asset = (path: string, type: string, body: string): Asset => {
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 12);
  return { path, type, body, href: `${path}?v=${hash}` };
};

const script = (folders: readonly string[]): Asset | undefined => {
  const file = folders.map((folder) => `${folder}/keys.js`).find((path) => existsSync(path));
  if (file === undefined) return undefined;
  const body = readFileSync(file, "utf8").replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n");
  return asset("/assets/keys.js", "text/javascript; charset=utf-8", body);
};

export interface Assets {
  readonly style: Asset;
  readonly icon: Asset;
  readonly script?: Asset;
}

/** `islands`: the folder of built scripts, where it is not the usual one. */
export const loadAssets = (islands?: string): Assets => {
  const keys = script(islands === undefined ? ISLANDS : [islands]);
  return {
    style: asset("/assets/style.css", "text/css; charset=utf-8", readFileSync(`${ASSETS}style.css`, "utf8")),
    icon: asset("/assets/icon.svg", "image/svg+xml", readFileSync(`${ASSETS}icon.svg`, "utf8")),
    ...(keys === undefined ? {} : { script: keys }),
  };
};
