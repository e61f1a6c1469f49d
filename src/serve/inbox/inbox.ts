// The inbox: a queue in the process that serves the pages. In comes what is handed in, kept in the record at once, so
// that nothing is lost where the program ends; out it goes, report by report, into the record, with a word on what became
// of each. A record that another process writes to is waited for; a full disk halts the queue until somebody goes on.
import { randomUUID } from "node:crypto";
import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import { InputError } from "../../model/notice.ts";
import { readInto, USUAL_PACE } from "../../pipeline/read-into.ts";
import type { Store } from "../../store/store.ts";
import { type Batch, Batches } from "./batches.ts";
import {
  checkRoom, type Given, type Item, isUnderWay, LIMITS, NO_TALLY, type Reason, reasonOf, type Ticket,
} from "./items.ts"; // biome-ignore format: one list
import { FAULT, finished, withOutcome } from "./outcome.ts";
import type { Reading } from "./reading.ts";
import type { Fetching } from "./sources.ts";

const BUSY_MS = 2000;

export interface InboxOptions {
  readonly store: Store;
  readonly now: () => string;
  readonly reading: Reading;
  readonly fetching?: Fetching;
  readonly log?: (line: string) => void;
  /** How long to wait for another process before asking again. */
  readonly busyMs?: number;
}

export interface InboxState {
  /** Grows with every change. */
  readonly version: number;
  /** In the order in which they were handed in. */
  readonly items: readonly Item[];
  /** By their names. */
  readonly batches: ReadonlyMap<string, Batch>;
  /** Another process is writing to the record; it is asked again. */
  readonly busy: boolean;
  /** Why nothing is read until somebody says so. */
  readonly halted?: Reason;
}

const loadSources = () => import("./sources.ts");

export class Inbox {
  readonly #options: InboxOptions;
  readonly #items = new Map<string, Item>();
  readonly #batches: Batches;
  readonly #stop = new AbortController();
  readonly #waiters = new Set<() => void>();
  readonly #running = new Set<Promise<void>>();
  #version = 0;
  #fetching = 0;
  #reading = false;
  #busy = false;
  #halted: Reason | undefined;

  private constructor(options: InboxOptions) {
    this.#options = options;
    this.#batches = new Batches(options.store, () => this.#changed());
  }

  /** Goes on with what an earlier run of the program was handed and did not come to read. */
  static async open(options: InboxOptions): Promise<Inbox> {
    const inbox = new Inbox(options);
    for (const { id, told } of await options.store.handed()) {
      const ticket = JSON.parse(told) as Ticket;
      inbox.#put({
        id,
        ticket,
        state: ticket.why === undefined ? "waiting" : "refused",
        ready: ticket.size !== undefined,
        resumed: true,
        tally: NO_TALLY,
        reasons: ticket.why === undefined ? [] : [ticket.why],
      });
    }
    inbox.#go();
    return inbox;
  }

  get state(): InboxState {
    return {
      version: this.#version,
      items: [...this.#items.values()],
      batches: this.#batches.all,
      busy: this.#busy,
      ...(this.#halted === undefined ? {} : { halted: this.#halted }),
    };
  }

  /** Resolves when something has changed since that version, or nobody listens any more. */
  async changed(since: number, gone: AbortSignal): Promise<void> {
    if (this.#version !== since || gone.aborted || this.#stop.signal.aborted) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        this.#waiters.delete(done);
        gone.removeEventListener("abort", done);
        resolve();
      };
      this.#waiters.add(done);
      gone.addEventListener("abort", done, { once: true });
    });
  }

  get ended(): boolean {
    return this.#stop.signal.aborted;
  }

  /** How many listen for changes. */
  get listeners(): number {
    return this.#waiters.size;
  }

  /** What is taken is safe when this resolves. @throws InputError `too-many`, and what the record's file gives. */
  async take(given: readonly Given[]): Promise<void> {
    checkRoom(given, this.state.items);
    const batch = randomUUID();
    const handed = this.#options.now();
    const taken = given.map(({ bytes, ...rest }) => {
      const size = bytes?.length;
      const ticket: Ticket = { ...rest, handed, batch, ...(size === undefined ? {} : { size }) };
      return { id: randomUUID().slice(0, 13), ticket, bytes };
    });
    await this.#options.store.keepWaiting(
      taken.map(({ id, ticket, bytes }) => ({
        id,
        told: JSON.stringify(ticket),
        // What is too large is refused by its size when its turn comes.
        ...(bytes === undefined || bytes.length > LIMITS.report ? {} : { bytes }),
      })),
    );
    for (const { id, ticket, bytes } of taken)
      this.#put({
        id,
        ticket,
        state: "waiting",
        ready: bytes !== undefined,
        resumed: false,
        tally: NO_TALLY,
        reasons: [],
      });
    this.#go();
  }

  /** A kept report in which nothing was read is handed in once more, as English. @throws InputError `no-document`. */
  async readAsEnglish(document: string): Promise<void> {
    const { store } = this.#options;
    const [[head], bytes] = [await store.heads([document]), await store.bytes(document)];
    if (head === undefined || bytes === undefined)
      throw new InputError("no-document", "The record does not hold that report.", "Open the inbox again.");
    const { name, address, media } = head;
    await this.take([{ kind: "address", name, address, media, stated: { readAs: "en" }, bytes }]);
  }

  /** What was refused is read again, an address fetched again. */
  async retry(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const item = this.#items.get(id);
      if (item?.state !== "refused") continue;
      const { why: _, ...ticket } = item.ticket;
      await this.#options.store.keepWaiting([{ id, told: JSON.stringify(ticket) }]);
      const ready = ticket.kind !== "address" || ticket.stated?.readAs !== undefined;
      this.#put({ ...item, ticket, state: "waiting", ready, tally: NO_TALLY, reasons: [] });
    }
    this.#go();
  }

  /** Takes them out of the list; what is just being fetched or read is left. */
  async remove(ids: readonly string[]): Promise<void> {
    const gone = ids.filter(
      (id) => !["fetching", "reading"].includes(this.#items.get(id)?.state ?? "reading"),
    );
    await this.#options.store.dropWaiting(gone);
    for (const id of gone) this.#items.delete(id);
    this.#changed();
  }

  /** The text that was handed in, to put it right. */
  async textOf(id: string): Promise<{ readonly ticket: Ticket; readonly text: string } | undefined> {
    const ticket = this.#items.get(id)?.ticket;
    const bytes = ticket?.kind === "text" ? await this.#options.store.waitingBytes(id) : undefined;
    return ticket && bytes && { ticket, text: new TextDecoder().decode(bytes) };
  }

  goOn(): void {
    this.#halted = undefined;
    this.#changed();
    this.#go();
  }

  /** What is not in the record by now waits there to be read when the program runs again. */
  async end(): Promise<void> {
    this.#stop.abort();
    this.#changed();
    await this.#options.reading.end();
    await Promise.all(this.#running);
  }

  #changed(): void {
    this.#version += 1;
    for (const tell of [...this.#waiters]) tell();
  }

  #put(item: Item): void {
    this.#items.set(item.id, item);
    this.#changed();
  }

  #run(work: () => Promise<void>): void {
    const running = work()
      .catch((fault: Error) => this.#log(fault))
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  #log(fault: unknown): void {
    this.#options.log?.(`inbox: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`);
  }

  #next(fits: (item: Item) => boolean): Item | undefined {
    if (this.#stop.signal.aborted || this.#halted !== undefined) return undefined;
    for (const item of this.#items.values()) if (item.state === "waiting" && fits(item)) return item;
    return undefined;
  }

  /** Pages are fetched while reports are read: a slow sender holds up nobody else. */
  #go(): void {
    while (this.#fetching < LIMITS.fetching) {
      const item = this.#next(({ ready }) => !ready);
      if (item === undefined) break;
      this.#fetching += 1;
      this.#put({ ...item, state: "fetching" });
      this.#run(async () => {
        try {
          await this.#fetch(item);
        } finally {
          this.#fetching -= 1;
          this.#go();
        }
      });
    }
    if (!this.#reading) {
      this.#reading = true;
      this.#run(() => this.#readAll());
    }
  }

  async #fetch(item: Item): Promise<void> {
    try {
      const { fetchTicket } = await loadSources();
      const page = await fetchTicket(item.ticket, this.#options.fetching ?? {}, this.#stop.signal);
      const { bytes, media, name } = page;
      const ticket: Ticket = { ...item.ticket, name, media, size: bytes.length };
      await this.#options.store.keepWaiting([{ id: item.id, told: JSON.stringify(ticket), bytes }]);
      this.#put({ ...item, ticket, state: "waiting", ready: true });
    } catch (fault) {
      if (this.#stop.signal.aborted) this.#put({ ...item, state: "waiting" });
      else if (fault instanceof InputError) await this.#refuse(item, [reasonOf(fault)]);
      else {
        this.#log(fault);
        await this.#refuse(item, [FAULT]);
      }
    }
  }

  async #readAll(): Promise<void> {
    try {
      for (let item = this.#next(({ ready }) => ready); item; item = this.#next(({ ready }) => ready)) {
        await this.#read(item);
        await this.#settle(item.ticket.batch);
        await turn();
      }
    } finally {
      this.#reading = false;
    }
  }

  async #settle(batch: string): Promise<void> {
    const items = [...this.#items.values()];
    if (items.some((item) => item.ticket.batch === batch && isUnderWay(item))) return;
    if (!this.#stop.signal.aborted) await this.#batches.sum(batch, this.#stop.signal);
    const done = items.filter((item) => !isUnderWay(item) && item.state !== "refused");
    for (const { id } of done.slice(0, Math.max(0, done.length - LIMITS.finished))) this.#items.delete(id);
  }

  async #read(item: Item): Promise<void> {
    const { store, now } = this.#options;
    this.#put({ ...item, state: "reading", tally: NO_TALLY, reasons: [] });
    try {
      const { sourcesOf } = await loadSources();
      const received = now();
      const sources = sourcesOf(item.ticket, await store.waitingBytes(item.id), received);
      const { read } = this.#options.reading;
      for await (const outcome of readInto(store, sources, this.#stop.signal, read, USUAL_PACE)) {
        this.#busy = false;
        if (outcome.status === "added") this.#batches.added(item.ticket.batch, received, outcome.head.id);
        this.#put(withOutcome(this.#items.get(item.id)!, outcome));
      }
      if (this.#stop.signal.aborted) return;
      const done = finished(this.#items.get(item.id)!);
      if (done.state === "refused") await this.#refuse(done, done.reasons);
      else {
        await store.dropWaiting([item.id]);
        this.#put(done);
      }
    } catch (fault) {
      await this.#failed(item, fault);
    }
  }

  /** The file's own faults leave the report waiting; those of the program are told and the next one is read. */
  async #failed(item: Item, fault: unknown): Promise<void> {
    if (this.#stop.signal.aborted) return;
    if (!(fault instanceof InputError)) {
      this.#log(fault);
      return this.#refuse(item, [FAULT]);
    }
    this.#busy = fault.code === "busy";
    if (!this.#busy) this.#halted = reasonOf(fault);
    this.#put({ ...item, state: "waiting" });
    if (this.#busy)
      await sleep(this.#options.busyMs ?? BUSY_MS, undefined, { signal: this.#stop.signal }).catch(() => {});
  }

  async #refuse(item: Item, reasons: readonly Reason[]): Promise<void> {
    const ticket: Ticket = { ...item.ticket, why: reasons[0] };
    try {
      await this.#options.store.keepWaiting([{ id: item.id, told: JSON.stringify(ticket) }]);
    } catch (fault) {
      // It is told of all the same; what the record says of it is then that it waits.
      this.#log(fault);
    }
    this.#put({ ...item, ticket, state: "refused", reasons });
    await this.#settle(item.ticket.batch);
  }
}
