// What the documentation says is so: every command and option, every decision, every command of the README. And no
// tracked file tells of one machine or one registry.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { commands, reference } from "./reference.ts";
import { root } from "./sources.ts";

const text = (path: string): string => readFileSync(join(root, path), "utf8");
const scripts = (JSON.parse(text("package.json")) as { scripts: Record<string, string> }).scripts;

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" })
  .split("\0")
  .filter((path) => path !== "" && isFile(join(root, path)));
const isText = (path: string): boolean => !/\.(png|jpe?g|gif|webp|woff2?|ico|bin|gz|pdf|docx)$/.test(path);
const pages = tracked.filter((path) => path.endsWith(".md") && !path.startsWith("demo/reports/"));

describe("docs/commands.md", () => {
  it("is what the commands say of themselves (UPDATE=1 writes it anew)", () => {
    if (process.env.UPDATE === "1") writeFileSync(join(root, "docs/commands.md"), reference());
    expect(text("docs/commands.md")).toBe(reference());
  });

  it("has an example for every command, and words for every option", () => {
    for (const command of commands()) {
      expect(command.summary(), command.name()).not.toBe("");
      expect(reference(), command.name()).toMatch(new RegExp("```sh\\nreadout " + command.name() + "\\b"));
      for (const option of command.options)
        expect(option.description, `${command.name()} ${option.flags}`).not.toBe("");
    }
  });
});

describe("docs/decisions", () => {
  const decisions = readdirSync(join(root, "docs/decisions")).filter((name) => name !== "README.md");

  it("are all in the index", () => {
    const index = text("docs/decisions/README.md");
    expect(decisions.filter((name) => !index.includes(`(${name})`))).toEqual([]);
    expect(decisions.length).toBeGreaterThan(0);
  });

  it("each begin with a heading", () => {
    for (const name of decisions) expect(text(`docs/decisions/${name}`), name).toMatch(/^# \S/);
  });
});

describe("every page of documentation", () => {
  it("links to files that exist", () => {
    const broken = pages.flatMap((page) =>
      [...text(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map((found) => found[1]!)
        .filter((target) => !existsSync(resolve(root, dirname(page), target)))
        .map((target) => `${page}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it("names npm scripts that exist", () => {
    const named = pages.flatMap((page) =>
      [...text(page).matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map((found) => found[1]!),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("names commands and options that exist", () => {
    const known = new Map(
      commands().map((command) => [command.name(), command.options.map(({ long }) => long)]),
    );
    const wrong = pages.flatMap((page) =>
      [...text(page).matchAll(/(?:`|^|\| )(?:npm run -s readout -- |readout )([a-z]+)\b([^`\n]*)/gm)].flatMap(
        (found) => {
          const [, name, rest] = found as unknown as [string, string, string];
          const options = known.get(name);
          if (!options) return /^(?:`|\|)/.test(found[0]) ? [`${page}: readout ${name}`] : [];
          return (rest.match(/--[a-z][a-z-]*/g) ?? [])
            .filter((option) => !options.includes(option) && option !== "--help")
            .map((option) => `${page}: readout ${name} ${option}`);
        },
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe("tracked files", () => {
  it("tell of no machine", () => {
    const home = /(?:^|[\s"'`(=])(?:\/(?:home|Users|root|work)\/[\w.-]+|[A-Z]:\\Users\\)/m;
    expect(tracked.filter((path) => isText(path) && home.test(text(path)))).toEqual([]);
  });

  it("tell of no registry", () => {
    const registry = /"resolved":|registry\.[a-z]|\bnpmmirror\b|artifactory/i;
    const told = tracked.filter(
      (path) => /\.(json|npmrc|ya?ml|mjs|sh)$|^\.npmrc$|^\.ci\//.test(path) && registry.test(text(path)),
    );
    expect(told).toEqual([]);
  });
});
