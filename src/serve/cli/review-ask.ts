// The review one item at a time: a key and Enter, typed or from a file. Each decision is kept before the next is asked
// for. The end of the input in the middle of a question leaves the item as it was.
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { Judgement } from "../../model/judgement.ts";
import { InputError } from "../../model/notice.ts";
import type { Row } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { Store } from "../../store/store.ts";
import { headsFor } from "../views/heads.ts";
import {
  judgedRow,
  type Made,
  mergedRows,
  previewed,
  rowOf,
  type Said,
  splitFacts,
  splitRows,
  undone,
} from "../views/judge-rows.ts";
import { judgementWords } from "../views/judged.ts";
import { type Judge, slotsToCorrect } from "../views/judging.ts";
import { Ended, EXIT } from "./exit.ts";
import { brief, type Item, itemLines, itemOf, letterOf, passages } from "./review-item.ts";
import { hanging, styled, tame } from "./terminal.ts";
import type { World } from "./world.ts";

const KEYS: readonly (readonly [key: string, does: string])[] = [
  ["a", "accept: it is right as it stands"],
  ["r", "reject: no report says so"],
  ["c", "correct one slot"],
  ["m", "merge with a candidate, or with a row by its id"],
  ["s", "split: some passages, or candidates, are another one"],
  ["n", "note"],
  ["u", "undo the last judgement of this review"],
  ["o", "open all passages"],
  ["j", "next; Enter alone does the same"],
  ["k", "back"],
  ["q", "quit; all judgements are kept already"],
  ["?", "this help"],
];

const MENU = "a accept  r reject  c correct  m merge  s split  n note  u undo  o passages";
const MOVES = "Enter or j next  k back  q quit  ? help  (a key, then Enter)";
const PASSAGES_SHOWN = 3;

/** Where answers come from; undefined where there are no more. */
interface Answers {
  readonly next: (question: string) => Promise<string | undefined>;
  readonly close: () => void;
}

const answersOf = (world: World): Answers => {
  // A stream wrapped in another one is not let go while it waits: an open terminal would keep the program alive.
  const input = world.input instanceof Readable ? world.input : Readable.from(world.input);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const each = lines[Symbol.asyncIterator]();
  const stopped = new Promise<{ done: true; value: undefined }>((tell) =>
    world.interrupted.addEventListener("abort", () => tell({ done: true, value: undefined })),
  );
  return {
    next: async (question) => {
      world.out.write(question);
      const { done, value } = await Promise.race([each.next(), stopped]);
      if (!world.isTyped) world.out.write("\n");
      return done ? undefined : tame(String(value));
    },
    close: () => {
      lines.close();
      input.destroy();
    },
  };
};

interface Session {
  readonly world: World;
  readonly store: Store;
  readonly answers: Answers;
  /** The day on which the record is seen. */
  readonly seen: Day | undefined;
  readonly by: string;
  /** Kept in this review, each with its place in the queue, the latest last. */
  readonly kept: { readonly judgement: Judgement; readonly at: number }[];
  /** The place in the queue. */
  at: number;
  /** At which place a row was shown first: what was merged is not shown twice. */
  readonly shown: Map<string, number>;
}

/** `again`: the item is shown anew, as it is after a judgement. */
type Step = "next" | "back" | "stay" | "again" | "quit";

const say = ({ world }: Session, text: string): void =>
  world.out.write(`${hanging("", text, world.out.columns)}\n`);

const judgeOf = ({ world, by }: Session): Judge => ({ by, at: world.now() });

const keep = async (session: Session, { judgement, besides }: Made): Promise<void> => {
  await session.store.judge(judgement);
  session.kept.push({ judgement, at: session.at });
  say(session, `Kept ${judgement.id}: ${tame(judgementWords(judgement))}`);
  for (const title of besides)
    say(session, `It speaks of this too, which was read from the same words: ${tame(title)}`);
};

const left = (session: Session): Step => {
  say(session, "Left as it was.");
  return "stay";
};

const agreed = async ({ answers }: Session, question: string): Promise<boolean> =>
  /^y(es)?$/i.test((await answers.next(question)) ?? "");

/** Shows what would come out, asks, and keeps it only then. */
const keepIfAgreed = async (session: Session, made: Made): Promise<Step> => {
  const { world, store } = session;
  const rows = await previewed(store, made);
  const heads = await headsFor(store, rows);
  say(session, rows.length === 1 ? "This row would come out:" : `These ${rows.length} rows would come out:`);
  for (const row of rows) {
    world.out.write(`${brief(world.out, "  → ", row, heads)}\n`);
    world.out.write(passages(world.out, { row, heads }, PASSAGES_SHOWN));
  }
  if (!(await agreed(session, "Keep it? y/n > "))) return left(session);
  await keep(session, made);
  return "again";
};

const judgeRow = async (session: Session, { row }: Item, said: Said, step: Step): Promise<Step> => {
  await keep(session, await judgedRow(session.store, row, said, judgeOf(session)));
  return step;
};

const correct = async (session: Session, item: Item): Promise<Step> => {
  const slots = slotsToCorrect(item.row);
  if (slots.length === 0) {
    say(session, "Nothing of it can be corrected: reject it, or note what is wrong.");
    return "stay";
  }
  const slot = await session.answers.next(`Which? ${slots.map(([name]) => name).join(", ")} > `);
  if (!slot) return left(session);
  const allowed = slots.find(([name]) => name === slot)?.[1];
  if (allowed !== undefined) say(session, `It takes ${allowed}.`);
  const value = allowed === undefined ? "" : await session.answers.next("What is right? > ");
  if (allowed !== undefined && !value) return left(session);
  return judgeRow(session, item, { kind: "correct", slot, value: value ?? "" }, "again");
};

const note = async (session: Session, item: Item): Promise<Step> => {
  const text = await session.answers.next("Note > ");
  return text ? judgeRow(session, item, { kind: "note", text }, "again") : left(session);
};

const wordsIn = (typed: string): readonly string[] => typed.split(/[\s,]+/).filter(Boolean);

const candidateNamed = ({ candidates }: Item, word: string): Row | undefined =>
  candidates.find((_, at) => letterOf(at) === word.toUpperCase());

const lettersOf = ({ candidates }: Item): string => candidates.map((_, at) => letterOf(at)).join(" ");

const merge = async (session: Session, item: Item): Promise<Step> => {
  const named = lettersOf(item);
  const typed = await session.answers.next(`Merge with which? ${named ? `${named}, or ` : ""}ids of rows > `);
  if (!typed) return left(session);
  const others: Row[] = [];
  for (const word of wordsIn(typed))
    others.push(candidateNamed(item, word) ?? (await rowOf(session.store, word)));
  const rows = [item.row, ...others];
  return keepIfAgreed(session, await mergedRows(session.store, rows, judgeOf(session)));
};

const factsNumbered = ({ row }: Item, words: readonly string[]): readonly string[] =>
  words.map((word) => {
    const found = /^\d{1,4}$/.test(word) ? row.evidence[Number(word) - 1] : undefined;
    if (found && found.as === undefined) return found.fact;
    throw new InputError(
      "no-passage",
      `${word} is the number of no passage of its own.`,
      "Give numbers of passages, or letters of candidates.",
    );
  });

const split = async (session: Session, item: Item): Promise<Step> => {
  const { world, store, answers } = session;
  world.out.write(passages(world.out, item, Number.POSITIVE_INFINITY));
  const named = lettersOf(item);
  const typed = await answers.next(
    `What is another one? numbers of passages${named ? `, or of candidates ${named}` : ""} > `,
  );
  if (!typed) return left(session);
  const words = wordsIn(typed);
  const apart = words.flatMap((word) => candidateNamed(item, word) ?? []);
  const made =
    apart.length === words.length
      ? await splitRows(store, [item.row.id, ...apart.map(({ id }) => id)], judgeOf(session))
      : await splitFacts(store, item.row, factsNumbered(item, words), judgeOf(session));
  return keepIfAgreed(session, made);
};

const undo = async (session: Session): Promise<Step> => {
  const last = session.kept.at(-1);
  if (!last) {
    say(session, "Nothing of this review is left to undo. “readout review undo ID” takes back older ones.");
    return "stay";
  }
  const { judgement } = await undone(session.store, last.judgement.id, judgeOf(session));
  await session.store.judge(judgement);
  session.kept.pop();
  session.at = last.at;
  say(session, `Taken back: ${tame(judgementWords(last.judgement))}`);
  return "again";
};

const help = (session: Session): Step => {
  for (const [key, does] of KEYS) say(session, `  ${key}  ${does}`);
  return "stay";
};

const open = ({ world }: Session, item: Item): Step => {
  world.out.write(passages(world.out, item, Number.POSITIVE_INFINITY));
  return "stay";
};

const ACTIONS: Readonly<Record<string, (session: Session, item: Item) => Promise<Step> | Step>> = {
  a: (session, item) => judgeRow(session, item, { kind: "accept" }, "next"),
  r: (session, item) => judgeRow(session, item, { kind: "reject" }, "next"),
  c: correct,
  m: merge,
  s: split,
  n: note,
  u: undo,
  o: open,
  "": () => "next",
  j: () => "next",
  k: () => "back",
  q: () => "quit",
  "?": help,
};

/** A refusal is told and asked again; anything else ends the review. */
const act = async (session: Session, item: Item, key: string): Promise<Step> => {
  const action = Object.hasOwn(ACTIONS, key) ? ACTIONS[key] : undefined;
  if (!action) {
    say(session, `“${key}” is no key here; ? lists them.`);
    return "stay";
  }
  try {
    return await action(session, item);
  } catch (thrown) {
    if (!(thrown instanceof InputError) || thrown.code === "disk-full" || thrown.code === "damaged")
      throw thrown;
    say(session, thrown.message);
    say(session, thrown.next);
    return "stay";
  }
};

const shown = async (session: Session, item: Item, place: string): Promise<void> => {
  const { out } = session.world;
  out.write(`\n${styled(out, "dim", place)}\n${itemLines(out, item, PASSAGES_SHOWN)}\n`);
  out.write(styled(out, "dim", `${hanging("", MENU, out.columns)}\n${hanging("", MOVES, out.columns)}\n`));
};

/** The row of the place as it is now; passed over where nothing asks for an eye any more. */
const itemHere = async (session: Session, id: string, step: Step): Promise<Item | undefined> => {
  const { store, seen } = session;
  const row = await store.row(id);
  if (!row) return undefined;
  const item = await itemOf(store, row, seen);
  if (step === "next" && item.reasons.length === 0) return undefined;
  const place = session.shown.get(row.id) ?? session.at;
  session.shown.set(row.id, place);
  return place === session.at || step === "again" ? item : undefined;
};

const asked = async (session: Session, item: Item): Promise<Step> => {
  for (;;) {
    const key = await session.answers.next("> ");
    const step = key === undefined ? "quit" : await act(session, item, key);
    if (step !== "stay") return step;
  }
};

const walk = async (session: Session, queue: readonly string[]): Promise<void> => {
  let step: Step = "next";
  while (session.at < queue.length) {
    const item = await itemHere(session, queue[session.at]!, step);
    if (item) {
      await shown(session, item, `${session.at + 1} of ${queue.length}`);
      step = await asked(session, item);
    } else if (step === "again" || session.at === 0) step = "next";
    if (step === "quit") return;
    if (step === "next") session.at += 1;
    if (step === "back") session.at = Math.max(0, session.at - 1);
  }
  say(session, queue.length === 0 ? "Nothing asks for a person's eye." : "That was the last one.");
};

/** Walks the queue, ids of rows. `by` judges. */
export async function ask(
  world: World,
  store: Store,
  queue: readonly string[],
  { seen, by }: Pick<Session, "seen" | "by">,
): Promise<void> {
  const answers = answersOf(world);
  const session: Session = { world, store, answers, seen, by, kept: [], at: 0, shown: new Map() };
  try {
    await walk(session, queue);
    const { length } = session.kept;
    say(session, `${length} judgement${length === 1 ? "" : "s"} kept in this review.`);
  } finally {
    answers.close();
  }
  if (world.interrupted.aborted) throw new Ended(EXIT.interrupted);
}
