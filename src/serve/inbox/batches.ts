// What a hand-in changed in the record: its reports are counted as they are added, and when the last of them is, the kinds
// of change are summed up. It walks piece by piece and lets the pages have their turn in between.
import { setImmediate as turn } from "node:timers/promises";
import type { Store } from "../../store/store.ts";
import { changesOf } from "../views/changes.ts";
import { CHANGE_KINDS, type ChangeKind } from "../views/slot-changes.ts";

export interface Batch {
  /** The instant of its first report. */
  readonly since: string;
  /** Reports that it added. */
  readonly added: number;
  /** The kinds of change that it brought and how many rows of each; unset while some of it is to be read. */
  readonly counts?: ReadonlyMap<ChangeKind, number>;
  /** There are more than were counted. */
  readonly more?: boolean;
}

interface Held {
  readonly documents: Set<string>;
  batch: Batch;
}

const MOST_BATCHES = 200;
/** Pieces of the record that are looked through for one hand-in. */
const MOST_PIECES = 2000;

export class Batches {
  readonly #store: Store;
  readonly #changed: () => void;
  readonly #held = new Map<string, Held>();

  constructor(store: Store, changed: () => void) {
    this.#store = store;
    this.#changed = changed;
  }

  get all(): ReadonlyMap<string, Batch> {
    return new Map([...this.#held].map(([name, { batch }]) => [name, batch]));
  }

  added(name: string, received: string, document: string): void {
    const held = this.#held.get(name) ?? { documents: new Set(), batch: { since: received, added: 0 } };
    held.documents.add(document);
    held.batch = { since: held.batch.since, added: held.documents.size };
    this.#held.set(name, held);
    const [oldest] = this.#held.keys();
    if (this.#held.size > MOST_BATCHES) this.#held.delete(oldest!);
  }

  /** Reports that others added meanwhile are left out, but for what they and these changed together. */
  async sum(name: string, stop: AbortSignal): Promise<void> {
    const held = this.#held.get(name);
    if (held === undefined || held.batch.counts !== undefined) return;
    const counts = new Map<ChangeKind, number>();
    let pieces = 0;
    for await (const around of this.#store.changes(held.batch.since)) {
      if (stop.aborted) return;
      pieces += 1;
      if (pieces > MOST_PIECES) break;
      for (const { kinds, row } of changesOf(around))
        if (kinds[0] === "settled" || row.documents.some((id) => held.documents.has(id)))
          counts.set(kinds[0], (counts.get(kinds[0]) ?? 0) + 1);
      await turn();
    }
    const inOrder = new Map(
      CHANGE_KINDS.flatMap((kind) => (counts.has(kind) ? [[kind, counts.get(kind)!]] : [])),
    );
    held.batch = { ...held.batch, added: held.documents.size, counts: inOrder, more: pieces > MOST_PIECES };
    this.#changed();
  }
}
