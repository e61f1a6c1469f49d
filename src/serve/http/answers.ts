// What a route answers with, before anybody asks for it as a page or as data: a view with its page, another address,
// a file, or a stream of lines. Nothing here knows of a server.
import type { Child } from "hono/jsx";
import type { Day } from "../../model/time.ts";
import type { Store, View } from "../../store/store.ts";
import type { Site } from "../pages/layout.tsx";
import type { Desk, Form, Takes } from "./desk.ts";

export interface Ask {
  /** The record as it is to be seen. */
  readonly store: View;
  /** The whole of it, to tell what is not there from what could not be known yet. */
  readonly whole: Store;
  /** The day asked for. */
  readonly asOf?: Day;
  /** The day on which it is seen: the one asked for, else the last day known to the record. */
  readonly seen?: Day;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Unset where the record is only looked into. */
  readonly desk?: Desk;
  /** What an earlier answer asked the browser to keep. */
  readonly cookie: (name: string) => string | undefined;
  /** The record's name, the program's version, and the address under which it is asked for. */
  readonly served: { readonly title: string; readonly version: string; readonly base: string };
}

export type Answer = Shown | Moved | Lines | Bytes | Later | Live | undefined;

/** A view, its page, and what in the question could not be read. */
export interface Shown {
  readonly kind: "shown";
  readonly view: unknown;
  readonly page: (site: Site, twin: string) => Child;
  readonly wrong?: readonly string[];
}

export interface Moved {
  readonly kind: "moved";
  readonly to: string;
  /** What the browser is to send with every later question, for a year. */
  readonly keep?: { readonly name: string; readonly value: string };
}

/** It is in the record, but could not be known on the day asked for. */
export interface Later {
  readonly kind: "later";
  readonly known: Day;
}

export interface Lines {
  readonly kind: "lines";
  readonly type: string;
  readonly file: string;
  readonly lines: AsyncIterable<string>;
}

export interface Bytes {
  readonly kind: "bytes";
  readonly type: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Server-sent events, as they come to pass: each a line of JSON. They end when whoever listens goes away. */
export interface Live {
  readonly kind: "live";
  readonly events: (gone: AbortSignal) => AsyncIterable<{ readonly event: string; readonly data: unknown }>;
}

/** Changes the record as a form asks, and says where to go then; shows a page where that cannot be. */
export type Act = (
  ask: Ask & { readonly desk: Desk; readonly store: Store },
  form: Form,
) => Promise<Moved | Shown>;

export interface Route {
  /** As docs/pages.md lists it: `/event/:key`. */
  readonly path: string;
  /** Where it is a family of files: how their names end. The last part of the path is then the whole name. */
  readonly endings?: readonly string[];
  /** The address of the page's data; `.json` after the path where it has one. */
  readonly twin?: string;
  /** One clause for the list of routes. */
  readonly what: string;
  readonly answer: (ask: Ask) => Promise<Answer>;
  /** What a form sent to this address does; without it the address can only be read. */
  readonly act?: Act;
  /** How much such a form may hold, where that is more than usual. */
  readonly takes?: Takes;
}
