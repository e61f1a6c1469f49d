// The reports that the laws of the record are held against: those of corpus/stories and of demo/, read once, and the same
// without their days, so that others must date them. What leaves: arbitraries of portions of them, and stores to put them in.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { Redate } from "../../../src/model/across.ts";
import type { Fact } from "../../../src/model/fact.ts";
import { readingOf, readSource } from "../../../src/pipeline.ts";
import { recordRules } from "../../../src/reconcile/rules.ts";
import { openSqlite } from "../../../src/store/sqlite/open.ts";
import type { Entry, Store, View } from "../../../src/store/store.ts";
import { all, everything } from "../../store/stage.ts";
import type { Report, Story } from "../stories/story.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const STORIES = join(ROOT, "corpus", "stories");
const DEMO = join(ROOT, "demo", "reports");
const NOT_STORIES = ["held.json"];
const MOST_REPORTS = 20;

/** "LIMA, 18 March 2021 (Andes Post) -", and a day in the middle of a sentence. */
const DAY =
  /\b(?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}),? \d{4}\b/g;

const read = (name: string, text: string, rest: Pick<Report, "received"> & Partial<Report>): Entry =>
  readSource({
    bytes: new TextEncoder().encode(text),
    name: `${name}.txt`,
    address: `${name}.txt`,
    media: "text/plain",
    received: rest.received,
    stated: {
      ...(rest.outlet ? { outlet: rest.outlet } : {}),
      ...(rest.published ? { published: rest.published } : {}),
      language: "en",
    },
  });

/** Each report as it is, and without its days. */
function entriesOf({ name: story, reports }: Story): Entry[] {
  return reports.flatMap(({ name, text, ...report }) => {
    const [words, id] = [text.join("\n\n"), `${story} ${name}`];
    const undated = words.replace(DAY, "").replace(/ {2,}/g, " ");
    const { published: _, ...bare } = report;
    return [read(id, words, report), ...(undated === words ? [] : [read(`${id}, no day`, undated, bare)])];
  });
}

const storiesIn = async (): Promise<readonly Story[]> => {
  const names = (await readdir(STORIES)).filter((name) => name.endsWith(".json")).sort();
  const kept = names.filter((name) => !NOT_STORIES.includes(name));
  const files = await Promise.all(kept.map((name) => readFile(join(STORIES, name), "utf8")));
  return files.flatMap((file) => JSON.parse(file) as Story[]);
};

/** Sets of reports that tell of the same events. */
export async function readAll(): Promise<readonly (readonly Entry[])[]> {
  const stories = (await storiesIn()).map(entriesOf);
  const demo = (await readdir(DEMO)).filter((name) => name.endsWith(".txt")).sort();
  const texts = await Promise.all(demo.map((name) => readFile(join(DEMO, name), "utf8")));
  return [
    ...stories,
    texts.map((text, at) => read(demo[at]!, text, { received: `2023-06-${10 + (at % 20)}T08:00:00.000Z` })),
  ];
}

/** Six to twenty reports, most of which tell of what others of them tell of too, in any order. */
export const someOf = (sets: readonly (readonly Entry[])[]): fc.Arbitrary<readonly Entry[]> =>
  fc.shuffledSubarray([...sets], { minLength: 3, maxLength: 6 }).chain((chosen) => {
    const reports = chosen.flat();
    return fc.shuffledSubarray(reports, { minLength: Math.min(6, reports.length), maxLength: Math.min(MOST_REPORTS, reports.length) }); // biome-ignore format: one call
  });

/** The same in portions: one by one, in batches, or at once. */
export const inPortions = <T>(items: readonly T[]): fc.Arbitrary<readonly (readonly T[])[]> =>
  fc
    .array(fc.constantFrom(1, 1, 2, 5, MOST_REPORTS), { minLength: items.length, maxLength: items.length })
    .map((sizes) => {
      const rest = [...items];
      return sizes.map((size) => rest.splice(0, size)).filter((portion) => portion.length > 0);
    });

export const shuffled = <T>(items: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

const known = new Map<string, ReturnType<Redate>>();
/** Reading a report is what costs; the same question has the same answer. */
const redate: Redate = (document, clues) => {
  const key = JSON.stringify([document.id, document.name, clues]);
  const reading = known.get(key) ?? readingOf(document, clues);
  known.set(key, reading);
  return reading;
};

const RULES = recordRules(redate);

export const idOf = ({ document }: Entry): string => document.id;
export const factsOf = (entries: readonly Entry[]): readonly Fact[] =>
  entries.flatMap(({ reading }) => reading.facts);

let files = 0;
let folder: Promise<string> | undefined;

/** A fresh record, which is gone afterwards. */
export async function withRecord<T>(use: (store: Store) => Promise<T>): Promise<T> {
  folder ??= mkdtemp(join(tmpdir(), "readout-laws-"));
  const path = join(await folder, `${files++}.db`);
  const store = await openSqlite(path, RULES);
  try {
    return await use(store);
  } finally {
    await store.close();
    await Promise.all(["", "-wal", "-shm"].map((end) => rm(path + end, { force: true })));
  }
}

export async function removeRecords(): Promise<void> {
  if (folder) await rm(await folder, { recursive: true, force: true });
  folder = undefined;
}

/** All that can be seen of it, the readings in force too. What a search finds has no order of its own in a part of a record. */
export async function seen(view: View): Promise<unknown> {
  const told = JSON.parse(await everything(view));
  told.found.hits = told.found.hits.map((hit: unknown) => JSON.stringify(hit)).sort();
  const ids = told.entries.map(({ document }: Entry) => document.id as string);
  const inForce = [];
  for (const id of ids) inForce.push((await view.document(id))?.reading);
  return { ...told, inForce };
}

export const rowsOf = (view: View) => all(view.export());

/** How many times longer than usual to look. */
export const LONGER = Number(process.env.RUNS ?? 1);

/** As older rules may have read it: without some facts, and with nothing that tells its day. */
export const lesser = ({ bytes, document, reading }: Entry, least: number): Entry => ({
  bytes,
  document,
  reading: {
    ...reading,
    rules: "0.0",
    dating: least % 2 ? reading.dating : { clues: [] },
    facts: reading.facts.filter((_, at) => (at * 7 + least) % 3 !== 0),
  },
});
