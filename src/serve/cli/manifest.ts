// What arrives: a record about to be exported, or a manifest's file. What leaves: all that the same bytes can be made again
// from: the program, its rules, the reports by their hashes with what came beside their bytes, the judgements.
// It refuses files that are no manifest.
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Stated } from "../../model/document.ts";
import { InputError } from "../../model/notice.ts";
import { type Day, isDay } from "../../model/time.ts";
import type { View } from "../../store/store.ts";
import { type Exported, LINE_FORMATS, type LineFormat } from "./export-lines.ts";
import { codeHash } from "./program-files.ts";
import type { World } from "./world.ts";

/** A report: its bytes by their hash, and whatever else its reading and the rows hang on. */
export interface ManifestInput {
  /** Of the bytes as received, hex. */
  readonly sha256: string;
  readonly size: number;
  readonly name: string;
  readonly address: string;
  /** ISO 8601 instant. Where a report bears no day, it is known from the day of this on (UTC). */
  readonly received: string;
  readonly media: string;
  readonly encoding: string;
  readonly stated: Stated;
}

export interface Manifest extends Exported {
  /** Version of this form. */
  readonly manifest: 1;
  readonly program: { readonly name: "readout"; readonly version: string; readonly code: string };
  /** Of the readings in force, ascending; more than one where a record was not rebuilt by newer rules. */
  readonly rules: readonly string[];
  readonly format: LineFormat;
  /** The day of the view, where it is not today's. */
  readonly asOf?: Day;
  /** By their hashes, ascending. */
  readonly inputs: readonly ManifestInput[];
  /** Ids, ascending. */
  readonly judgements: readonly string[];
}

export type Inputs = Pick<Manifest, "rules" | "inputs" | "judgements">;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inKeyOrder = (stated: Stated): Stated =>
  Object.fromEntries(Object.entries(stated).sort(([a], [b]) => compare(a, b)));

/** What a view of the record is made from. */
export const inputsOf = async (view: View): Promise<Inputs> => {
  const inputs: ManifestInput[] = [];
  const rules = new Set<string>();
  for await (const { document, reading } of view.entries()) {
    const { hash, size, name, address, received, media, encoding, stated } = document;
    inputs.push({ sha256: hash, size, name, address, received, media, encoding, stated: inKeyOrder(stated) });
    rules.add(reading.rules);
  }
  const judgements = (await view.judgements()).map(({ id }) => id);
  return {
    rules: [...rules].sort(compare),
    inputs: inputs.sort((a, b) => compare(a.sha256, b.sha256)),
    judgements: [...judgements].sort(compare),
  };
};

export const programOf = (world: World): Manifest["program"] => ({
  name: "readout",
  version: world.version,
  code: codeHash(world),
});

export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 1)}\n`;

/** Bytes; a manifest of a hundred thousand reports has some forty million. */
const LARGEST = 400_000_000;

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isHash = (value: unknown): boolean => isText(value) && /^[0-9a-f]{64}$/.test(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

const isInput = (value: unknown): boolean =>
  isObject(value) &&
  isHash(value.sha256) &&
  isCount(value.size) &&
  [value.name, value.address, value.media, value.encoding].every(isText) &&
  isText(value.received) &&
  !Number.isNaN(Date.parse(value.received)) &&
  isObject(value.stated) &&
  Object.values(value.stated).every(isText);

const isProgram = (value: unknown): boolean =>
  isObject(value) && value.name === "readout" && isText(value.version) && isHash(value.code);

const isManifest = (value: unknown): value is Manifest =>
  isObject(value) &&
  value.manifest === 1 &&
  isProgram(value.program) &&
  areTexts(value.rules) &&
  LINE_FORMATS.includes(value.format as LineFormat) &&
  (value.asOf === undefined || (isText(value.asOf) && isDay(value.asOf))) &&
  Array.isArray(value.inputs) &&
  value.inputs.every(isInput) &&
  areTexts(value.judgements) &&
  isCount(value.rows) &&
  isCount(value.bytes) &&
  isHash(value.sha256);

const noManifest = (file: string): InputError =>
  new InputError(
    "not-a-manifest",
    `${file} is no manifest of an export.`,
    "Give the file that “readout export --manifest FILE” wrote.",
  );

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** @throws InputError `not-found`, `not-a-manifest`. */
export const readManifest = (world: World, file: string): Manifest => {
  const path = resolve(world.folder, file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile())
    throw new InputError("not-found", `${file} could not be read: there is no such file.`, "Check the path.");
  if (found.size > LARGEST) throw noManifest(file);
  const manifest = parsed(readFileSync(path, "utf8"));
  if (!isManifest(manifest)) throw noManifest(file);
  return manifest;
};
