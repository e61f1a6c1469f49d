// What a hand-in changed in the record: its reports are counted as they are added, and when the last of them is, the kinds
// of change are summed up. It walks piece by piece and lets the pages have their turn in between.
import { setImmediate as turn } from "node:timers/promises";
import { isReceivedSince } from "../../store/head.ts";
import type { Store } from "../../store/store.ts";
import { byKind } from "../views/change-list.ts";
import { type Change, type ChangeKind, changesOf } from "../views/changes.ts";

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
/** Reports beyond which it is not asked whether others came meanwhile. */
const MOST_HEADS = 500;

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
    const isAlone = await this.#isAlone(held);
    const found: Change[] = [];
    let pieces = 0;
    for await (const around of this.#store.changes(held.batch.since)) {
      if (stop.aborted) return;
      pieces += 1;
      if (pieces > MOST_PIECES) break;
      const isOurs = ({ kinds, row }: Change): boolean =>
        isAlone || kinds[0] === "settled" || row.documents.some((id) => held.documents.has(id));
      found.push(...changesOf(around).filter(isOurs));
      await turn();
    }
    const inOrder = new Map([...byKind(found)].map(([kind, { length }]) => [kind, length]));
    held.batch = { ...held.batch, added: held.documents.size, counts: inOrder, more: pieces > MOST_PIECES };
    this.#changed();
  }

  /** Was nothing else received since? Then all that changed is its doing, rows that others date by it among them. */
  async #isAlone({ documents, batch }: Held): Promise<boolean> {
    if (documents.size > MOST_HEADS) return false;
    const { heads } = await this.#store.documents({ offset: 0, limit: documents.size + 1 });
    return heads.every((head) => documents.has(head.id) || !isReceivedSince(head, batch.since));
  }
}
