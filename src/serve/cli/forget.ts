// `readout forget`: takes reports out of the record, with all that rests on them alone, and says what went.
import { Command } from "commander";
import { InputError } from "../../model/notice.ts";
import type { DocumentHead } from "../../model/record.ts";
import type { Store } from "../../store/store.ts";
import { documentsNamed, notFound } from "./named.ts";
import { changing, jsonOption, type RecordOption, recordOption } from "./options.ts";
import { tame } from "./terminal.ts";
import type { World } from "./world.ts";

interface ForgetOptions extends RecordOption {
  readonly json?: boolean;
}

const oneDocument = async (store: Store, typed: string): Promise<DocumentHead> => {
  const found = await documentsNamed(store, typed);
  if (found.length === 0)
    throw notFound(
      typed,
      "Give a report's file name, its address or its id, as “readout search” prints them.",
    );
  if (found.length === 1) return found[0]!;
  throw new InputError(
    "several-documents",
    `“${tame(typed)}” are ${found.length} reports: ${found.map(({ id }) => id).join(", ")}`,
    "Give one of these ids.",
  );
};

/** All are looked up before the first one goes, so that a slip in one name takes nothing out. */
const forget = (world: World) => (typed: readonly string[], options: ForgetOptions) =>
  changing(world, options, async (store) => {
    const heads: DocumentHead[] = [];
    for (const one of typed) heads.push(await oneDocument(store, one));
    for (const { id, name, title } of heads) {
      await store.forget(id);
      if (options.json) world.out.write(`${JSON.stringify({ status: "forgotten", id, name })}\n`);
      else world.out.write(`forgotten  ${id}  ${tame(name)}${title ? `  ${tame(title)}` : ""}\n`);
    }
  });

export const forgetCommand = (world: World): Command =>
  new Command("forget")
    .summary("take reports out of the record")
    .description(
      "Takes reports out of the record, with all that rests on them alone. What other reports tell too stays.",
    )
    .argument("<reports...>", "file names, addresses or ids of reports")
    .addOption(recordOption())
    .addOption(jsonOption())
    .addHelpText("after", "\nExample:\n  readout forget meeting.txt 3f2a90c1d4e5f607")
    .action(forget(world));
