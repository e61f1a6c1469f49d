// `readout review`: what most wants a person's eye, one item at a time on a terminal, as a list elsewhere; and the same
// judgements as single commands. Refuses ids, slots and values that cannot be, and says what can.

import { Command, Option } from "commander";
import { rowLine } from "../../exchange/gold.ts";
import { jsonLine } from "../../exchange/jsonl.ts";
import type { Store } from "../../store/store.ts";
import { headsFor, namesOf } from "../views/heads.ts";
import {
  judgedRow,
  type Made,
  mergedRows,
  previewed,
  rowOf,
  type Said,
  splitRows,
  undone,
} from "../views/judge-rows.ts";
import { judgementWords } from "../views/judged.ts";
import type { Judge } from "../views/judging.ts";
import { REVIEW_KINDS, type ReviewKind } from "../views/review.ts";
import { nameOf } from "./judge-name.ts";
import { changing, jsonOption, limitOption, looking, type RecordOption, recordOption } from "./options.ts";
import { ask } from "./review-ask.ts";
import { brief, itemLines, itemOf } from "./review-item.ts";
import { exportJudgements, importJudgements, printLog } from "./review-log.ts";
import { hanging, tame } from "./terminal.ts";
import type { World } from "./world.ts";

interface ReviewOptions extends RecordOption {
  readonly kind?: readonly ReviewKind[];
  readonly limit: number;
  readonly by?: string;
  readonly ask?: boolean;
  readonly list?: boolean;
  readonly json?: boolean;
}

const PASSAGES_LISTED = 3;

const byOption = (): Option =>
  new Option("--by <name>", "who judges (default: $READOUT_BY, else your user name)");

const list = async (world: World, store: Store, { kind = [], limit, json }: ReviewOptions): Promise<void> => {
  const seen = await store.latestDay();
  const { items, total } = await store.doubts({ seen, kind, offset: 0, limit });
  for (const [at, { row }] of items.entries()) {
    const item = await itemOf(store, row, seen);
    if (json) world.out.write(jsonLine({ ...rowLine(item.row, namesOf(item.heads)), reasons: item.reasons }));
    else world.out.write(`${at + 1}. ${itemLines(world.out, item, PASSAGES_LISTED)}\n`);
  }
  if (json) return;
  if (total === 0) world.out.write("Nothing in the record asks for a person's eye.\n");
  if (total > limit) world.out.write(`${limit} of ${total}; more with --limit.\n`);
};

const review = (world: World) => (options: ReviewOptions) => {
  const terminal = world.out.isTerminal && world.isTyped;
  if (options.json || options.list || !(options.ask || terminal))
    return looking(world, options, (store) => list(world, store, options));
  return changing(world, options, async (store) => {
    const seen = await store.latestDay();
    const { items } = await store.doubts({ seen, kind: options.kind, offset: 0, limit: options.limit });
    const queue = items.map(({ row }) => row.id);
    await ask(world, store, queue, { seen, by: nameOf(world, options.by) });
  });
};

interface ActionOptions extends RecordOption {
  readonly by?: string;
  readonly json?: boolean;
  readonly fact?: boolean;
  readonly dryRun?: boolean;
}

/** What was kept, and the rows that it speaks of as they are now. */
const tell = async (world: World, store: Store, { judgement, rows, besides }: Made, json?: boolean) => {
  if (json) return world.out.write(jsonLine(judgement));
  world.out.write(`${hanging(`${judgement.id}  `, tame(judgementWords(judgement)), world.out.columns)}\n`);
  const now = await store.rows(rows.flatMap(({ facts }) => facts));
  const heads = await headsFor(store, now);
  for (const row of now.filter(({ type }) => type === rows[0]?.type))
    world.out.write(`${brief(world.out, "  → ", row, heads)}\n`);
  for (const title of besides)
    world.err.write(`It speaks of this too, which was read from the same words: ${tame(title)}\n`);
};

const judging = (
  world: World,
  options: ActionOptions,
  make: (store: Store, judge: Judge) => Promise<Made>,
): Promise<void> =>
  changing(world, options, async (store) => {
    const made = await make(store, { by: nameOf(world, options.by), at: world.now() });
    const { kind } = made.judgement;
    const after = kind === "merge" || kind === "split" ? await previewed(store, made) : [];
    if (options.dryRun) {
      const heads = await headsFor(store, after);
      for (const row of after)
        world.out.write(
          options.json ? jsonLine(rowLine(row, namesOf(heads))) : `${brief(world.out, "  → ", row, heads)}\n`,
        );
      return;
    }
    await store.judge(made.judgement);
    await tell(world, store, made, options.json);
  });

const action = (name: string, description: string): Command =>
  new Command(name).description(description).addOption(recordOption()).addOption(jsonOption());

/** Options may stand before the action's name or after it. */
const all = (command: Command): ActionOptions => command.optsWithGlobals() as ActionOptions;

const factOption = (): Option => new Option("--fact", "only the fact of this id, not all of its row");
const dryRunOption = (): Option => new Option("--dry-run", "only print the rows that would come out");

const ofRow = (world: World, typed: string, said: Said, command: Command): Promise<void> =>
  judging(world, all(command), async (store, judge) =>
    judgedRow(store, await rowOf(store, typed), said, judge, all(command).fact ? typed : undefined),
  );

const ID = "a row or a fact: its id, at least the first eight digits";

const rowActions = (world: World): readonly Command[] => [
  ...(["accept", "reject"] as const).map((kind) =>
    action(
      kind,
      kind === "accept" ? "say that a row is right as it stands" : "take out a row: no report says so",
    )
      .argument("<id>", ID)
      .addOption(byOption())
      .addOption(factOption())
      .action((id: string, _: unknown, command: Command) => ofRow(world, id, { kind }, command)),
  ),
  action("correct", "say what belongs in a slot of a row")
    .argument("<id>", ID)
    .argument("<slot>", "the slot: date, place, status, …")
    .argument("<value>", "what belongs there")
    .addOption(byOption())
    .addOption(factOption())
    .action((id: string, slot: string, value: string, _: unknown, command: Command) =>
      ofRow(world, id, { kind: "correct", slot, value }, command),
    ),
  action("note", "write a note to a row")
    .argument("<id>", ID)
    .argument("<text...>", "what it is to say")
    .addOption(byOption())
    .addOption(factOption())
    .action((id: string, text: readonly string[], _: unknown, command: Command) =>
      ofRow(world, id, { kind: "note", text: text.join(" ") }, command),
    ),
];

const groupActions = (world: World): readonly Command[] => [
  action("merge", "say that rows are one")
    .argument("<ids...>", ID)
    .addOption(byOption())
    .addOption(dryRunOption())
    .action((ids: readonly string[], _: unknown, command: Command) =>
      judging(world, all(command), async (store, judge) => {
        const rows = [];
        for (const id of ids) rows.push(await rowOf(store, id));
        return mergedRows(store, rows, judge);
      }),
    ),
  action("split", "say that rows are not the same; or set these facts of one row apart from the rest of it")
    .argument("<ids...>", ID)
    .addOption(byOption())
    .addOption(dryRunOption())
    .action((ids: readonly string[], _: unknown, command: Command) =>
      judging(world, all(command), (store, judge) => splitRows(store, ids, judge)),
    ),
  action("undo", "take back a judgement")
    .argument("<judgement>", "its id, at least the first four digits")
    .addOption(byOption())
    .action((id: string, _: unknown, command: Command) =>
      judging(world, all(command), (store, judge) => undone(store, id, judge)),
    ),
];

const shareActions = (world: World): readonly Command[] => [
  action(
    "log",
    "print the judgements: who decided what and when, in force, undone, or orphaned where the words are gone",
  )
    .argument("[id]", "only of this row, fact or judgement")
    .action((id: string | undefined, _: unknown, command: Command) =>
      looking(world, all(command), (store) => printLog(world, store, id, all(command).json === true)),
    ),
  action("export", "print all judgements as lines of JSON").action((_: unknown, command: Command) =>
    looking(world, all(command), (store) => exportJudgements(world, store)),
  ),
  action("import", "take over judgements that “review export” printed; known ones pass")
    .argument("<file>", "a file, or - for standard input")
    .action((file: string, _: unknown, command: Command) =>
      changing(world, all(command), (store) => importJudgements(world, store, file)),
    ),
];

const EXAMPLES = `
Examples:
  readout review
  readout review --kind candidates disagreements --list
  readout review accept 3f2a90c1 --by Anna
  readout review correct 3f2a90c1 date 2021-03-16
  readout review merge 3f2a90c1 77b0e2d4
  readout review log 3f2a90c1
  readout review export > judgements.jsonl
  readout review import judgements.jsonl`;

export const reviewCommand = (world: World): Command => {
  const command = new Command("review")
    .summary("look over what is doubtful: accept, reject, correct, merge, split")
    .description(
      "Goes through what most wants a person's eye, most useful first: what may be the same, where reports differ, plans whose day has passed, promises overdue, days that are missing, inferred or vague, and events that one origin alone tells of. On a terminal it asks, one at a time: a key, then Enter. Judgements are kept at once and outlive newer readings of the same reports.",
    )
    .addOption(recordOption())
    .addOption(new Option("--kind <kind...>", "only what is listed for one of these").choices(REVIEW_KINDS))
    .addOption(byOption())
    .addOption(limitOption(20))
    .addOption(new Option("--ask", "ask, also where standard input is no terminal"))
    .addOption(new Option("--list", "only print the list, also on a terminal"))
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLES)
    .action(review(world));
  for (const one of [...rowActions(world), ...groupActions(world), ...shareActions(world)])
    command.addCommand(one);
  return command;
};
