// The built program's own files, told by their content: what decides what is read in a report and how it is kept.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { World } from "./world.ts";

/** What decides what is read in a report, and how it is kept. */
export const STAGES = ["model", "lexicon", "match", "read", "annotate", "extract", "reconcile", "store"];

/** What decides the bytes of an export beside these. */
const EXPORTING = ["syntax", "exchange"];

export const filesUnder = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [];

/** SHA-256, hex, of the code and the models that make an export: the same for every copy of one build. */
export const codeHash = ({ programFolder }: World): string => {
  const hash = createHash("sha256");
  const rooms = [...STAGES, ...EXPORTING].sort().map((stage) => join(programFolder, stage));
  const code = rooms.flatMap(filesUnder).filter((file) => !file.endsWith(".map"));
  for (const file of [...code, ...filesUnder(join(programFolder, "..", "models"))])
    hash.update(createHash("sha256").update(readFileSync(file)).digest());
  return hash.digest("hex");
};
