// `readout import`: official records of travel and visits into the record, as facts beside those of reports. Says how many
// records of each kind there are and which are told twice. Refuses what is not such a file, and goes on with the others.
import { Command } from "commander";
import { jsonLine } from "../../exchange/jsonl.ts";
import type { Fact } from "../../model/fact.ts";
import type { Outcome } from "../../pipeline.ts";
import type { Store } from "../../store/store.ts";
import { counted } from "../views/names.ts";
import { Ended, EXIT } from "./exit.ts";
import { addInputOptions, countIn, type InputOptions, refusal, sourcesIn } from "./input.ts";
import { jsonOption, type RecordOption, recordOption, recordPath, withRecord } from "./options.ts";
import { progressOn } from "./progress.ts";
import { loadPipeline } from "./stages.ts";
import { padded, tame } from "./terminal.ts";
import type { World } from "./world.ts";

interface ImportOptions extends InputOptions, RecordOption {
  readonly json?: boolean;
}

const ENDINGS: ReadonlySet<string> = new Set(["xml"]);

/** What the rules of official records read, in words: one, several. */
const KINDS: readonly (readonly [rule: string, one: string, many: string])[] = [
  ["official/secretary-travel", "trip of a secretary", "trips of secretaries"],
  ["official/president-travel", "trip of a president", "trips of presidents"],
  ["official/leader-visit", "visit", "visits"],
];

/** Of one file or of all. */
interface Sum {
  /** Records by the rule that reads them, those told twice included. */
  readonly records: Readonly<Record<string, number>>;
  /** Records that another of the same file tells too. */
  readonly twice: number;
  /** Records from which nothing is concluded. */
  readonly incomplete: number;
}

const NOTHING: Sum = { records: {}, twice: 0, incomplete: 0 };

const added = (a: Sum, b: Sum): Sum => ({
  records: Object.fromEntries(
    KINDS.map(([rule]) => [rule, (a.records[rule] ?? 0) + (b.records[rule] ?? 0)] as const),
  ),
  twice: a.twice + b.twice,
  incomplete: a.incomplete + b.incomplete,
});

const repeats = ({ evidence }: Fact): number => evidence.also?.length ?? 0;

/** Counts what was read, of a file just added or long known. */
const sumOf = async (store: Store, id: string): Promise<Sum> => {
  const kept = await store.document(id);
  if (!kept) return NOTHING;
  const { facts } = kept.reading;
  const records: Record<string, number> = {};
  for (const fact of facts)
    records[fact.evidence.rule] = (records[fact.evidence.rule] ?? 0) + 1 + repeats(fact);
  const told = Object.values(records).reduce((sum, count) => sum + count, 0);
  const twice = facts.reduce((sum, fact) => sum + repeats(fact), 0);
  return { records, twice, incomplete: kept.document.blocks.length - told };
};

const sumWords = ({ records, twice, incomplete }: Sum): string => {
  const kinds = KINDS.flatMap(([rule, one, many]) =>
    records[rule] ? [counted(records[rule], one, many)] : [],
  );
  const parts = [
    kinds.length > 0 ? kinds.join(", ") : "no records",
    twice > 0 ? `${twice} told twice and kept once` : "",
    incomplete > 0 ? `${incomplete} incomplete, kept as text` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
};

type Kept = Exclude<Outcome, { status: "refused" }>;

const keptWords = ({ status, head }: Kept, sum: Sum): string =>
  [
    `${padded(status, 8)}${head.id}  ${tame(head.name)}  ${sumWords(sum)}\n`,
    ...(status === "added" ? head.notices.map(({ message }) => `${" ".repeat(8)}${tame(message)}\n`) : []),
  ].join("");

const lineOf = ({ status, head }: Kept, { twice, incomplete, records }: Sum): string => {
  const { id, name, address, title, facts, notices } = head;
  return jsonLine({ status, id, name, address, title, facts, records, twice, incomplete, notices });
};

interface Tally {
  readonly all: number;
  readonly added: number;
  readonly known: number;
  readonly refused: number;
  readonly sum: Sum;
}

const tallyWords = ({ added: fresh, known, refused, sum }: Tally, path: string): string =>
  [
    `${counted(fresh, "file")} added to ${path}`,
    known > 0 ? `${known} already there` : "",
    refused > 0 ? `${refused} refused` : "",
  ]
    .filter((part) => part !== "")
    .join(", ") + `: ${sumWords(sum)}.\n`;

const tellAll = async (
  world: World,
  store: Store,
  outcomes: AsyncIterable<Outcome>,
  of: number | undefined,
  json: boolean | undefined,
): Promise<Tally> => {
  const progress = progressOn(world.err);
  let tally: Tally = { all: 0, added: 0, known: 0, refused: 0, sum: NOTHING };
  for await (const outcome of outcomes) {
    progress.clear();
    // Official records are never said to be in a language.
    const status = outcome.status === "reread" ? "known" : outcome.status;
    tally = { ...tally, all: tally.all + 1, [status]: tally[status] + 1 };
    if (outcome.status === "refused") {
      const { address, error } = outcome;
      if (json)
        world.out.write(
          jsonLine({
            status: "refused",
            address,
            code: error.code,
            message: error.message,
            next: error.next,
          }),
        );
      else world.err.write(refusal(outcome));
    } else {
      const sum = await sumOf(store, outcome.head.id);
      world.out.write(json ? lineOf(outcome, sum) : keptWords(outcome, sum));
      tally = { ...tally, sum: added(tally.sum, sum) };
    }
    progress.show(tally.all, of, "files");
  }
  progress.clear();
  return tally;
};

const INTERRUPTED =
  "Interrupted. All files named above are in the record; the same call goes on from there.\n";

const importRecords = (world: World) => async (inputs: readonly string[], options: ImportOptions) => {
  const { readInto, USUAL_PACE } = await loadPipeline();
  const path = recordPath(world, options);
  const tally = await withRecord(world, path, "write", (store) => {
    const found = sourcesIn(world, inputs, options, path, ENDINGS);
    const pace = { ...USUAL_PACE, limit: options.maxSize, media: "application/xml" as const };
    const outcomes = readInto(store, found, world.interrupted, pace);
    return tellAll(world, store, outcomes, countIn(world, inputs), options.json);
  });
  const { aborted } = world.interrupted;
  if (tally.all > 0) world.err.write(tallyWords(tally, path));
  else if (!aborted) world.err.write("No XML file was found.\n");
  if (aborted) {
    world.err.write(INTERRUPTED);
    throw new Ended(EXIT.interrupted);
  }
  if (tally.refused > 0 || tally.all === 0) throw new Ended(EXIT.partly);
};

export const importCommand = (world: World): Command =>
  addInputOptions(
    new Command("import")
      .summary("bring official records of travel and visits into the record")
      .description(
        "Brings official records into the record, each as a visit that was held, beside what reports tell: the Office of the Historian's XML files of travels of US secretaries of state and presidents, and of visits by foreign leaders. Files, folders with all XML files in them, addresses, or - for standard input. What is told twice in a file is said and kept once.",
      )
      .argument("<paths or addresses...>", "files, folders, addresses, or - for stdin"),
  )
    .addOption(recordOption())
    .addOption(jsonOption())
    .addHelpText(
      "after",
      "\nExamples:\n  readout import official-travel/ official-visits/\n  readout import blinken-antony-j.xml --record team.db",
    )
    .action(importRecords(world));
