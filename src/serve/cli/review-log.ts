// The history of judgements: who decided what and when, whether it is in force; and judgements as lines of JSON, to be
// shared by those who keep records of the same reports. What comes in is checked: a line that is no judgement is refused.
import { createReadStream, statSync } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { jsonLine } from "../../exchange/jsonl.ts";
import { EVENT_KINDS, type FactType } from "../../model/fact.ts";
import { type Anchor, JUDGEMENT_KINDS, type Judgement } from "../../model/judgement.ts";
import { InputError } from "../../model/notice.ts";
import type { Store, View } from "../../store/store.ts";
import { type Entry, historyOf, judgementWords } from "../views/judged.ts";
import { titleOf } from "../views/titles.ts";
import { ROW_WORDS } from "../views/words.ts";
import { Ended, EXIT } from "./exit.ts";
import { isId, notFound } from "./named.ts";
import { hanging, styled, tame } from "./terminal.ts";
import type { World } from "./world.ts";

const speaksOfId = async (view: View, typed: string): Promise<(entry: Entry) => boolean> => {
  const row = await view.row(typed);
  const ids = new Set(row?.facts ?? []);
  return ({ judgement, facts }) =>
    judgement.id.startsWith(typed) ||
    judgement.undoes?.startsWith(typed) === true ||
    facts.some(({ id }) => id.startsWith(typed) || ids.has(id));
};

const stateWords = ({ state, undoneBy }: Entry): string =>
  state === "undone" && undoneBy ? judgementWords({ ...undoneBy, undoes: undoneBy.id }) : state;

const entryLines = (world: World, entry: Entry): string => {
  const { judgement, facts, was, lost } = entry;
  const { columns } = world.out;
  const titles = [...new Set(facts.map((fact) => titleOf(fact)))];
  const label = `${judgement.id}  `;
  const indent = " ".repeat(label.length);
  return [
    hanging(label, tame(judgementWords(judgement, was)), columns),
    styled(world.out, "dim", hanging(indent, tame(stateWords(entry)), columns)),
    ...titles.map((title) => hanging(indent, tame(title), columns)),
    ...lost.map((quote) => hanging(indent, `no longer found: “${tame(quote)}”`, columns)),
  ]
    .map((line) => `${line}\n`)
    .join("");
};

export async function printLog(world: World, view: View, typed: string | undefined, json: boolean) {
  const all = await historyOf(view);
  const wanted = typed === undefined ? () => true : await speaksOfId(view, tame(typed));
  const entries = typed === undefined || isId(typed) ? all.filter(wanted) : [];
  if (typed !== undefined && entries.length === 0)
    throw notFound(typed, "No judgement speaks of it. “readout review log” prints them all.");
  if (entries.length === 0 && !json) world.out.write("No judgements in the record.\n");
  for (const entry of entries) {
    const { judgement, state, undoneBy, facts, was, lost } = entry;
    const undone = undoneBy ? { undoneBy: undoneBy.id } : {};
    if (json)
      world.out.write(
        jsonLine({ ...judgement, state, ...undone, facts: facts.map(({ id }) => id), was, lost }),
      );
    else world.out.write(`${entryLines(world, entry)}\n`);
  }
}

const MOST_BYTES = 50_000_000;
const MOST_ANCHORS = 10_000;
const MOST_LETTERS = 20_000;

const isText = (value: unknown): value is string =>
  typeof value === "string" && value !== "" && value.length <= MOST_LETTERS;
const isTextOrUnset = (value: unknown): boolean => value === undefined || isText(value);
const isOneOf = (values: readonly string[], value: unknown): boolean =>
  typeof value === "string" && values.includes(value);
const onlyOf = (names: readonly string[], value: object): boolean =>
  Object.keys(value).every((name) => names.includes(name));
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const TYPES = Object.keys(ROW_WORDS) as readonly FactType[];

const isAnchor = (value: unknown): value is Anchor =>
  isObject(value) &&
  onlyOf(["document", "quote", "type", "who", "about", "kind", "side"], value) &&
  isText(value.document) &&
  isText(value.quote) &&
  isOneOf(TYPES, value.type) &&
  (value.who === undefined || (Array.isArray(value.who) && value.who.every(isText))) &&
  isTextOrUnset(value.about) &&
  (value.kind === undefined || isOneOf(EVENT_KINDS, value.kind)) &&
  (value.side === undefined || (Number.isInteger(value.side) && Number(value.side) >= 0));

const isInstant = (value: unknown): boolean =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

const isJudgement = (value: unknown): value is Judgement =>
  isObject(value) &&
  onlyOf(["id", "kind", "anchors", "slot", "value", "undoes", "by", "at"], value) &&
  typeof value.id === "string" &&
  /^[0-9a-f]{16}$/.test(value.id) &&
  isOneOf(JUDGEMENT_KINDS, value.kind) &&
  Array.isArray(value.anchors) &&
  value.anchors.length > 0 &&
  value.anchors.length <= MOST_ANCHORS &&
  value.anchors.every(isAnchor) &&
  (value.kind === "correct" ? isText(value.slot) && isText(value.value) : value.slot === undefined) &&
  (value.kind === "note" ? isText(value.value) : value.kind === "correct" || value.value === undefined) &&
  (value.kind === "undo" ? isText(value.undoes) : value.undoes === undefined) &&
  isText(value.by) &&
  isInstant(value.at);

export async function exportJudgements(world: World, view: View): Promise<void> {
  for (const judgement of await view.judgements()) world.out.write(jsonLine(judgement));
}

const openFile = (world: World, file: string): Readable => {
  if (file === "-") return Readable.from(world.input);
  const path = resolve(world.folder, file);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile())
    throw new InputError(
      "not-found",
      `${tame(file)} could not be read: there is no such file.`,
      "Check the path.",
    );
  return createReadStream(path);
};

async function* limited(input: Readable): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const piece of input) {
    size += (piece as Buffer).length;
    if (size > MOST_BYTES)
      throw new InputError("too-large", "These are more than 50 MB of judgements.", "Import them in parts.");
    yield piece as Buffer;
  }
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** The same judgement under the same id is known; another one under it is refused, as is what is no judgement. */
async function take(store: Store, line: string, known: Map<string, Judgement>) {
  const value = parsed(line);
  if (!isJudgement(value)) return "this is no judgement";
  const had = known.has(value.id);
  try {
    await store.judge(value);
  } catch (thrown) {
    if (thrown instanceof InputError && thrown.code === "judgement-known") return thrown.message;
    throw thrown;
  }
  known.set(value.id, value);
  return had ? "known" : "added";
}

export async function importJudgements(world: World, store: Store, file: string): Promise<void> {
  const known = new Map((await store.judgements()).map((one) => [one.id, one]));
  const told = { added: 0, known: 0, refused: 0 };
  let number = 0;
  for await (const line of createInterface({ input: Readable.from(limited(openFile(world, file))) })) {
    number += 1;
    if (line.trim() === "") continue;
    if (world.interrupted.aborted) break;
    const came = await take(store, line, known);
    if (came === "added" || came === "known") told[came] += 1;
    else {
      told.refused += 1;
      world.err.write(`refused  line ${number}: ${tame(came)}\n`);
    }
  }
  world.out.write(`${told.added} judgements added, ${told.known} known already, ${told.refused} refused.\n`);
  if (world.interrupted.aborted) throw new Ended(EXIT.interrupted);
  if (told.refused > 0) throw new Ended(EXIT.partly);
}
