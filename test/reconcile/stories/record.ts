// Makes the record of a story's reports with the program's own parts, which come in: so the same code holds for the sources
// and for a build. What arrives is a story; what leaves is what the record says, of all its reports or as known on a day.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { rowLine } from "../../../src/exchange/gold.ts";
import type { Row } from "../../../src/model/record.ts";
import type { iso } from "../../../src/model/time.ts";
import type { readSource } from "../../../src/pipeline.ts";
import type { headOf } from "../../../src/store/head.ts";
import type { openSqlite } from "../../../src/store/sqlite/open.ts";
import type { Entry, Rules } from "../../../src/store/store.ts";
import type { Line, Said } from "./judge.ts";
import type { Report, Story } from "./story.ts";

export interface Program {
  readonly readSource: typeof readSource;
  readonly openSqlite: typeof openSqlite;
  readonly headOf: typeof headOf;
  readonly rowLine: typeof rowLine;
  readonly iso: typeof iso;
  readonly rules: Rules;
}

const entryOf = ({ readSource }: Program, { name, outlet, published, received, text }: Report): Entry =>
  readSource({
    bytes: new TextEncoder().encode(text.join("\n\n")),
    name: `${name}.txt`,
    address: `${name}.txt`,
    media: "text/plain",
    received,
    stated: { outlet, published, language: "en" },
  });

/** The record of these reports, made anew, as seen on the day: without one, on the last known to it. */
async function recordOf(
  { openSqlite, rowLine, iso, rules }: Program,
  entries: readonly Entry[],
  day?: string,
): Promise<Said> {
  const folder = mkdtempSync(join(tmpdir(), "readout-story-"));
  const store = await openSqlite(join(folder, "readout.db"), rules);
  try {
    await store.add(entries);
    const rows: Row[] = [];
    for await (const row of store.export()) rows.push(row);
    const heads = await store.heads(entries.map(({ document }) => document.id));
    const names = new Map(heads.map(({ id, name }) => [id, name]));
    const seen = day ?? (await store.latestDay());
    return {
      lines: rows.map((row) => rowLine(row, names, seen) as unknown as Line),
      published: Object.fromEntries(
        heads.map(({ name, published }) => [name.replace(/\.txt$/, ""), published && iso(published)]),
      ),
    };
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the record says of a story: of all reports, and on each day that the story asks about. */
export async function recordsOf(
  program: Program,
  story: Story,
): Promise<{ whole: Said; on: Map<string, Said> }> {
  const entries = story.reports.map((report) => entryOf(program, report));
  const knownFrom = ({ document, reading }: Entry): string =>
    program.headOf(document, reading).published?.to ?? document.received.slice(0, 10);
  const on = new Map<string, Said>();
  for (const { day } of story.must.asOf ?? [])
    on.set(
      day,
      await recordOf(
        program,
        entries.filter((entry) => knownFrom(entry) <= day),
        day,
      ),
    );
  return { whole: await recordOf(program, entries), on };
}
