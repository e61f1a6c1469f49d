// What arrives: days on which the record is to be seen as it was known. What leaves: readers of it, over a few connections
// of their own; the one used least of late is made over where a further day is asked for. A reader follows the record:
// where that has changed since its tables were made, they are made anew before anything is read.
import type { Day } from "../../model/time.ts";
import type { Rules } from "../store.ts";
import { hideLater } from "./as-of.ts";
import { type Connected, type Connection, connect, reading, versionOf } from "./connection.ts";
import { type Keep, Kept } from "./keep.ts";
import { type Reader, walk } from "./reader.ts";

/** Each keeps the narrow columns of the record a second time. */
const MOST = 3;

interface Slot {
  readonly connection: Connection;
  day: Day;
  /** What its tables show: a day, and the state of the file they were made from. */
  made?: { readonly day: Day; readonly version: number };
  readonly kept: Kept;
}

export class AsOfPool {
  readonly #origin: Connection;
  readonly #rules: Rules;
  /** The one used last stands last. */
  #slots: Slot[] = [];

  constructor(origin: Connection, rules: Rules) {
    this.#origin = origin;
    this.#rules = rules;
  }

  reader(day: Day): Reader {
    return {
      partial: true,
      read: (work) => this.#read(day, work),
      walk: (page) => walk(this.#origin, page, (db, connection) => this.#hide(connection, db, day)),
    };
  }

  async close(): Promise<void> {
    const slots = this.#slots;
    this.#slots = [];
    for (const { connection } of slots) await connection.db.destroy();
  }

  #slot(day: Day): Slot {
    const found = this.#slots.find((slot) => slot.day === day) ?? this.#free();
    found.day = day;
    this.#slots = [...this.#slots.filter((slot) => slot !== found), found];
    return found;
  }

  #free(): Slot {
    if (this.#slots.length === MOST) return this.#slots[0]!;
    const { path, patience, address } = this.#origin;
    const connection = connect(path, patience, address);
    connection.driver.exec("PRAGMA query_only = ON; PRAGMA temp.cache_size = -32768");
    return { connection, day: "", kept: new Kept() };
  }

  /** Only temporary tables are written, but the driver makes no difference. */
  async #hide({ driver }: Connection, db: Connected, day: Day): Promise<void> {
    driver.exec("PRAGMA query_only = OFF");
    try {
      await hideLater(db, day, this.#rules);
    } finally {
      driver.exec("PRAGMA query_only = ON");
    }
  }

  /** One transaction sees one state of the file: the tables are made from the very state that the work then reads. */
  #read<T>(day: Day, work: (db: Connected, keep: Keep) => Promise<T>): Promise<T> {
    const slot = this.#slot(day);
    return reading(slot.connection, async (db) => {
      const version = versionOf(slot.connection);
      const keep = slot.kept.in(`${day} ${version}`);
      if (slot.made?.day === day && slot.made.version === version) return work(db, keep);
      slot.made = undefined;
      await this.#hide(slot.connection, db, day);
      const result = await work(db, keep);
      // Not before: where the work fails, its transaction is undone, and the tables with it.
      slot.made = { day, version };
      return result;
    });
  }
}
