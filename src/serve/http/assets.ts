// The few files the pages need, read once at the start: style sheets as one, the icon, and the scripts built from
// src/serve/islands. Where these were not built, pages go without them and work all the same.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ROOT } from "../../root.ts";

export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: string;
  /** The path with the content's hash, so that browsers may keep it. */
  readonly href: string;
}

const here = (path: string): string => fileURLToPath(new URL(path, ROOT));

const ASSETS = here("assets/");
const ISLANDS = here("dist/serve/islands/");

const asset = (path: string, type: string, body: string): Asset => {
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 12);
  return { path, type, body, href: `${path}?v=${hash}` };
};

/** In the order of their names: the ground that every page stands on, then what single screens add. */
const style = (): string =>
  readdirSync(`${ASSETS}styles`)
    .filter((name) => name.endsWith(".css"))
    .sort()
    .map((name) => readFileSync(`${ASSETS}styles/${name}`, "utf8"))
    .join("\n");

const scripts = (folder: string): readonly Asset[] => {
  if (!existsSync(`${folder}/keys.js`)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".js"))
    .sort()
    .map((name) =>
      asset(
        `/assets/islands/${name}`,
        "text/javascript; charset=utf-8",
        readFileSync(`${folder}/${name}`, "utf8"),
      ),
    );
};

export interface Assets {
  readonly style: Asset;
  readonly icon: Asset;
  /** Islands and their chunks; none where they were not built. */
  readonly scripts: readonly Asset[];
}

/** `islands`: the folder of built scripts, where it is not the usual one. */
export const loadAssets = (islands = ISLANDS): Assets => ({
  style: asset("/assets/style.css", "text/css; charset=utf-8", style()),
  icon: asset("/assets/icon.svg", "image/svg+xml", readFileSync(`${ASSETS}icon.svg`, "utf8")),
  scripts: scripts(islands),
});
