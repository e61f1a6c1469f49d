// What arrives: sources, and an export's manifest. What leaves: the same sources, those that the manifest lists with the name,
// address, day of receipt and all else that came beside their bytes then, so that the same record can be made again.
import { createHash } from "node:crypto";
import type { Source } from "../../model/document.ts";
import type { Refusal } from "../../read/gather.ts";
import { counted } from "../views/names.ts";
import type { Manifest, ManifestInput } from "./manifest.ts";
import { hanging, tame } from "./terminal.ts";
import type { World } from "./world.ts";

type Item = Source | Refusal;

const as = (
  { name, address, received, media, encoding, stated }: ManifestInput,
  { bytes }: Source,
): Source => ({
  bytes,
  name,
  address,
  received,
  media,
  charset: encoding,
  stated,
});

const MOST_NAMED = 10;

const absent = (inputs: readonly ManifestInput[]): string => {
  const names = inputs.slice(0, MOST_NAMED).map(({ name }) => tame(name));
  const more = inputs.length > MOST_NAMED ? ` and ${inputs.length - MOST_NAMED} more` : "";
  return `${counted(inputs.length, "report")} of the manifest not found: ${names.join(", ")}${more}.`;
};

async function* told(world: World, { inputs }: Manifest, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const left = new Map(inputs.map((input) => [input.sha256, input]));
  const all = new Map(left);
  for await (const item of items) {
    const hash = "error" in item ? "" : createHash("sha256").update(item.bytes).digest("hex");
    const input = all.get(hash);
    left.delete(hash);
    yield input && !("error" in item) ? as(input, item) : item;
  }
  if (left.size > 0) world.err.write(`${hanging("", absent([...left.values()]), world.err.columns)}\n`);
}

/** Without a manifest the sources are left as they are. */
export const asIn = (
  world: World,
  manifest: Manifest | undefined,
  items: AsyncIterable<Item>,
): AsyncIterable<Item> => (manifest === undefined ? items : told(world, manifest, items));
