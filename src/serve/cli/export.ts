// `readout export`: the whole record or the events that filters admit, in many formats, to stdout or a file; with a manifest,
// all that the same bytes can be made again from; with `--check`, whether the record at hand gives the bytes that a manifest
// tells of. Refuses a Word document to the terminal, and manifests of what is not the whole record as lines.
import { Command, InvalidArgumentError, Option } from "commander";
import { jsonLine } from "../../exchange/jsonl.ts";
import { webAddress } from "../../model/document.ts";
import { EVENT_KINDS, type EventKind, STATUSES, type Status } from "../../model/fact.ts";
import { InputError } from "../../model/notice.ts";
import type { Day } from "../../model/time.ts";
import type { View } from "../../store/store.ts";
import type { Narrowing, Taking } from "../taking/taking.ts";
import { type Divergence, divergences } from "./check.ts";
import { Ended, EXIT } from "./exit.ts";
import {
  EXPORT_FORMATS, type Exported, type ExportFormat, exportLines, exportPieces, LINE_FORMATS, type LineFormat, writeLines,
} from "./export-lines.ts"; // biome-ignore format: one list
import { fromOption, toOption } from "./listing.ts";
import { inputsOf, type Manifest, manifestText, programOf, readManifest } from "./manifest.ts";
import {
  type AsOfOption,
  asOfOption,
  jsonOption,
  type RecordOption,
  recordOption,
  recordTitle,
  viewing,
} from "./options.ts";
import { hanging, tame } from "./terminal.ts";
import type { World } from "./world.ts";
import { writingFile } from "./writing-file.ts";

interface ExportOptions extends RecordOption, AsOfOption {
  readonly format: ExportFormat;
  readonly from?: Day;
  readonly to?: Day;
  readonly actor?: readonly string[];
  readonly kind?: readonly EventKind[];
  readonly status?: readonly Status[];
  readonly source?: readonly string[];
  readonly base?: string;
  readonly out?: string;
  readonly manifest?: string;
  readonly check?: string;
  readonly json?: boolean;
}

/** A view of the record, and the day on which it is seen. */
interface Seen {
  readonly view: View;
  readonly seen: Day | undefined;
}

const changedMeanwhile = (): InputError =>
  new InputError(
    "changed-meanwhile",
    "Reports were read into the record while it was exported, so that no manifest fits the rows.",
    "Export again when the reading is done.",
  );

/** A manifest and its rows are of one moment, or there is no manifest. */
const unchanged = async <T>(view: View, work: () => Promise<T>): Promise<T> => {
  const before = JSON.stringify(await view.counts());
  const result = await work();
  if (JSON.stringify(await view.counts()) !== before) throw changedMeanwhile();
  return result;
};

const narrowingOf = ({ from, to, actor, kind, status, source }: ExportOptions): Narrowing => ({
  from,
  to,
  actor,
  kind,
  status,
  source,
});

const isNarrowed = (options: ExportOptions): boolean =>
  Object.values(narrowingOf(options)).some((value) => value !== undefined);

const isLines = (format: ExportFormat): format is LineFormat =>
  (LINE_FORMATS as readonly ExportFormat[]).includes(format);

/** What a manifest can tell of: the whole record, a row a line. */
const isWholeLines = (options: ExportOptions): options is ExportOptions & { readonly format: LineFormat } =>
  isLines(options.format) && !isNarrowed(options);

const manifestFile = ({ manifest, out }: ExportOptions): string | undefined =>
  manifest ?? (out === undefined ? undefined : `${out}.manifest.json`);

const writeManifest = async (
  world: World,
  view: View,
  options: ExportOptions & { readonly format: LineFormat },
  exported: Exported,
): Promise<void> => {
  const file = manifestFile(options);
  if (file === undefined) return;
  const manifest = {
    manifest: 1 as const,
    program: programOf(world),
    format: options.format,
    asOf: options.asOf,
    ...exported,
    ...(await inputsOf(view)),
  };
  await writingFile(world, file, async (write) => write(manifestText(manifest)));
};

const exportRecord = async (
  world: World,
  { view, seen }: Seen,
  options: ExportOptions & { readonly format: LineFormat },
): Promise<void> => {
  const rows = (write: (line: string) => void) => writeLines(exportLines(view, seen, options.format), write);
  if (manifestFile(options) === undefined) return void (await rows(world.out.write));
  await unchanged(view, async () => {
    const exported =
      options.out === undefined ? await rows(world.out.write) : await writingFile(world, options.out, rows);
    await writeManifest(world, view, options, exported);
  });
};

const takingOf = (world: World, { view, seen }: Seen, options: ExportOptions): Taking => ({
  view,
  seen,
  asOf: options.asOf,
  query: narrowingOf(options),
  zoom: "month",
  title: recordTitle(world, options),
  version: world.version,
  base: options.base,
});

const exportFile = async (world: World, at: Seen, options: ExportOptions): Promise<void> => {
  const pieces = exportPieces(takingOf(world, at, options), options.format, isNarrowed(options));
  if (options.out === undefined) {
    for await (const piece of pieces) world.out.write(piece as string);
    return;
  }
  await writingFile(world, options.out, async (write) => {
    for await (const piece of pieces) write(piece);
  });
};

/** Before anything is opened. @throws InputError `needs-file`, `no-manifest`. */
const refuse = (options: ExportOptions): void => {
  if (options.format === "docx" && options.out === undefined)
    throw new InputError(
      "needs-file",
      "A Word document is no text for a terminal.",
      "Name a file for it: --out chronology.docx.",
    );
  if (options.manifest !== undefined && !isWholeLines(options))
    throw new InputError(
      "no-manifest",
      "A manifest tells of the whole record as jsonl or plover only.",
      "Leave out --manifest, or the filters and the other format.",
    );
};

const short = (hash: string | undefined): string => hash?.slice(0, 12) ?? "";

const WORDS: Readonly<Record<Divergence["what"], (found: Divergence) => string>> = {
  version: ({ there, here }) => `Made by Readout ${there}; this is ${here}.`,
  build: ({ there, here }) =>
    `Made by another build of this version: code ${short(there)}, here ${short(here)}.`,
  rules: ({ there, here }) =>
    `Read by rules ${there}; here by ${here}. “readout rebuild” reads all kept reports again by the rules of this version.`,
  changed: ({ name, there, here }) => `Changed: ${name}: SHA-256 ${short(there)}…, here ${short(here)}….`,
  missing: ({ name, there }) => `Missing: ${name}, SHA-256 ${short(there)}….`,
  added: ({ name, here }) => `Not in the manifest: ${name}, SHA-256 ${short(here)}….`,
  told: ({ name, field, there, here }) =>
    `${name}: ${field} ${there}, here ${here}. “readout read --as-in” takes it from the manifest.`,
  "judgement-missing": ({ name }) => `Missing: the judgement ${name}.`,
  "judgement-added": ({ name }) => `Not in the manifest: the judgement ${name}.`,
};

const MOST_TOLD = 40;
const UNEXPLAINED =
  "Program, rules, reports and judgements are the same: the record was made by another build. “readout rebuild” makes it anew.";

const differing = (world: World, found: readonly Divergence[]): string => {
  const told = found.map((one) => tame(WORDS[one.what](one)));
  const lines = [
    ...(told.length === 0 ? [UNEXPLAINED] : told.slice(0, MOST_TOLD)),
    ...(told.length > MOST_TOLD ? [`And ${told.length - MOST_TOLD} more; all with --json.`] : []),
  ];
  return lines.map((line) => `${hanging("  ", line, world.out.columns)}\n`).join("");
};

const check = async (
  world: World,
  { view, seen }: Seen,
  manifest: Manifest,
  json: boolean | undefined,
): Promise<void> => {
  const here = await writeLines(exportLines(view, seen, manifest.format), () => undefined);
  const same = here.sha256 === manifest.sha256;
  const found = divergences(manifest, { ...(await inputsOf(view)), program: programOf(world) });
  const counts = same ? `${here.rows} rows` : `${manifest.rows} rows there, ${here.rows} here`;
  if (json)
    world.out.write(
      jsonLine({ same, rows: here.rows, bytes: here.bytes, sha256: here.sha256, differences: found }),
    );
  else if (same)
    world.out.write(
      `${hanging("", `The record gives the same bytes: ${counts}, SHA-256 ${here.sha256}.`, world.out.columns)}\n`,
    );
  else world.out.write(`The record gives other bytes: ${counts}.\n${differing(world, found)}`);
  if (!same) throw new Ended(EXIT.differs);
};

const run = (world: World) => (options: ExportOptions) => {
  if (options.check === undefined) {
    refuse(options);
    return viewing(world, options, (view, seen) =>
      isWholeLines(options)
        ? exportRecord(world, { view, seen }, options)
        : exportFile(world, { view, seen }, options),
    );
  }
  const manifest = readManifest(world, options.check);
  return viewing(world, { ...options, asOf: manifest.asOf }, (view, seen) =>
    check(world, { view, seen }, manifest, options.json),
  );
};

const webBase = (text: string): string => {
  const base = text.replace(/\/+$/, "");
  if (webAddress(base) !== undefined) return base;
  throw new InvalidArgumentError("A web address is wanted: https://readout.example.org.");
};

const DESCRIPTION = `Prints the whole record, one row a line: every event, quotation, promise, position, tenure, membership, act and
disagreement, with its history, its origins and the passages that it rests on. With --format plover only what has
a PLOVER code: date, source, target, event, mode, context, CAMEO root and the row's id.
The chronology, as its page has it: docx (Word) and md (Markdown) in house style with a footnote an event, csv, ics
(iCalendar), timeline (TimelineJS). The reports as sources: bib (BibTeX), ris, csl (CSL-JSON). The evidence: annotations
(W3C Web Annotations). json is the record as one document. With a filter it is only the events that the filters admit,
and what they rest on. docs/exports.md says what each field means.
A manifest tells what the same bytes can be made again from: version of the program and of its rules, SHA-256,
names, addresses and days of receipt of all reports, judgements, and the SHA-256 of the rows. With --check nothing
is exported: it says whether the record gives the bytes that the manifest tells of, and what differs where it does
not.`;

const EXAMPLES = `
Examples:
  readout export --format jsonl > record.jsonl
  readout export --format plover > events.jsonl
  readout export --format docx --from 2021-03 --out chronology.docx
  readout export --format ics --actor JP --base https://readout.example.org > japan.ics
  readout export --out record.jsonl
  readout export --check record.jsonl.manifest.json`;

export const exportCommand = (world: World): Command =>
  new Command("export")
    .summary("print the record, or write it as Word, calendar, BibTeX and more")
    .description(DESCRIPTION)
    .addOption(recordOption())
    .addOption(asOfOption())
    .addOption(new Option("--format <name>", "how it is written").choices(EXPORT_FORMATS).default("jsonl"))
    .addOption(fromOption("only events from this day, month or year on"))
    .addOption(toOption("only events up to this day, month or year"))
    .option("--actor <name...>", "only events with all of these: a full name, or a state's code such as JP")
    .addOption(new Option("--kind <kind...>", "only events of these kinds").choices(EVENT_KINDS))
    .addOption(new Option("--status <status...>", "only events of these statuses").choices(STATUSES))
    .option("--source <outlet...>", "only events that one of these outlets tells of")
    .addOption(
      new Option(
        "--base <address>",
        "where the record's pages are served, for links to them (default: no such links)",
      ).argParser(webBase),
    )
    .option(
      "--out <file>",
      "write to this file; beside the whole record as jsonl or plover also a manifest: FILE.manifest.json",
    )
    .option("--manifest <file>", "write the manifest to this file")
    .addOption(
      new Option(
        "--check <manifest>",
        "does the record give the same bytes? Exit code 6 where it does not",
      ).conflicts(["out", "manifest", "asOf", "from", "to", "actor", "kind", "status", "source", "base"]),
    )
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLES)
    .action(run(world));
