// The command line's reference as Markdown, made from the commands themselves.
import type { Command } from "commander";
import { EXIT_MEANINGS } from "../../src/serve/cli/exit.ts";
import { program } from "../../src/serve/cli/program.ts";
import type { World } from "../../src/serve/cli/world.ts";

const silent = { write: () => undefined, isTerminal: false, columns: 100, colour: false };

/** Enough of a world for commands to describe themselves in; none of them runs. */
const DESCRIBED: World = {
  args: [],
  env: {},
  folder: "/",
  version: "0.0.0",
  out: silent,
  err: silent,
  isTyped: false,
  user: "",
  input: (async function* () {})(),
  now: () => "1970-01-01T00:00:00.000Z",
  interrupted: new AbortController().signal,
  openRecord: () => Promise.reject(new Error("a reference opens nothing")),
  programFolder: "/",
  dataFolder: "/",
};

export const commands = (): readonly Command[] => program(DESCRIBED).commands;

const visible = (command: Command) => command.options.filter(({ hidden }) => !hidden);

/** What commander prints after the options: the examples. */
const examplesOf = (command: Command): string => {
  let help = "";
  command.configureOutput({ writeOut: (text) => (help += text) });
  command.outputHelp();
  const at = help.indexOf("Example");
  return help
    .slice(help.indexOf("\n", at))
    .split("\n")
    .map((line) => line.replace(/^ {2}/, ""))
    .join("\n")
    .trim();
};

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");

const optionRow = ({
  flags,
  description,
  defaultValue,
  defaultValueDescription,
  argChoices,
}: Command["options"][number]): string => {
  const choices = argChoices ? `; one of ${argChoices.join(", ")}` : "";
  const usual = defaultValue === undefined ? "" : ` (default: ${defaultValueDescription ?? defaultValue})`;
  return `| \`${flags}\` | ${cell(`${description}${usual}${choices}`)} |`;
};

/** What stands below a command: its own options are those that it has beside the command's. */
const actions = (command: Command): readonly string[] => {
  if (command.commands.length === 0) return [];
  const above = new Set(command.options.map(({ flags }) => flags));
  const own = (action: Command): string =>
    visible(action)
      .filter(({ flags }) => !above.has(flags))
      .map(({ flags, description }) => `; \`${flags}\`: ${description}`)
      .join("");
  return [
    "| action | does |",
    "| --- | --- |",
    ...command.commands.map(
      (action) =>
        `| \`${command.name()} ${action.name()} ${action
          .usage()
          .replace(/\[options\] ?/, "")
          .trim()}\` | ${cell(`${action.description()}${own(action)}`)} |`,
    ),
    "",
  ];
};

const section = (command: Command): string =>
  [
    `## readout ${command.name()}`,
    "",
    command.description().replaceAll("\n", " "),
    "",
    "```sh",
    examplesOf(command),
    "```",
    "",
    `Usage: \`readout ${command.name()} ${command.usage()}\``,
    "",
    ...actions(command),
    "| option | does |",
    "| --- | --- |",
    ...visible(command).map(optionRow),
    "",
  ].join("\n");

const overview = (): string =>
  commands()
    .map(
      (command) => `| [\`readout ${command.name()}\`](#readout-${command.name()}) | ${command.summary()} |`,
    )
    .join("\n");

export const reference = (): string => `# The command line

<!-- Made from the commands: UPDATE=1 npm test -- test/house -->

From a checkout it is \`npm run -s readout -- ARGUMENTS\`, installed it is \`readout ARGUMENTS\`.

| command | does |
| --- | --- |
${overview()}

Every command takes \`--help\`. Results go to stdout, all else to stderr: a bar on a terminal, plain lines elsewhere. \`--json\` gives one JSON value a line. Colour is used only on a terminal, and not where \`NO_COLOR\` is set.

The record is the file that \`--record\` names, else the environment's \`READOUT_RECORD\`, else \`readout.db\` in the current folder.

${commands().map(section).join("\n")}
## Exit codes

| code | means |
| --- | --- |
${EXIT_MEANINGS.map(([code, meaning]) => `| ${code} | ${cell(meaning)} |`).join("\n")}
`;
