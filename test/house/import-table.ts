// Which room may import which: the house's plan as data. A room that is not named here may not exist.

export interface Room {
  /** Rooms it may import; itself always. A file may be named where only that one is meant: the store's port. */
  readonly rooms: readonly string[];
  /** Packages from outside. */
  readonly packages: readonly string[];
  /** A pure room has no clock, randomness, input, output or environment. */
  readonly pure: boolean;
  /** Why it is so. */
  readonly reason: string;
}

const room = (
  pure: boolean,
  rooms: readonly string[],
  packages: readonly string[],
  reason: string,
): Room => ({ pure, rooms, packages, reason });

export const ROOMS: Readonly<Record<string, Room>> = {
  model: room(true, [], [], "plain types and the few functions that belong to them"),
  lexicon: room(true, ["model"], [], "word lists and dated facts as data"),
  match: room(true, ["model"], [], "the pattern engine knows no topic, so no word list either"),
  syntax: room(
    true,
    ["model"],
    [],
    "tags and parses sentences; knows no topic, and its models come in as bytes",
  ),
  root: room(false, [], [], "where the program lies"),
  models: room(false, ["syntax", "root"], [], "finds the committed weights and loads them once"),
  heap: room(false, [], [], "how much garbage may pile up: a setting of the engine"),
  read: room(
    false,
    ["model", "lexicon"],
    [
      "parse5",
      "chardet",
      "iconv-lite",
      "ipaddr.js",
      "marked",
      "@mozilla/readability",
      "linkedom",
      "franc-min",
      "saxes",
    ],
    "bytes to text: files, addresses, encodings, pages, official records",
  ),
  annotate: room(
    true,
    ["model", "lexicon", "match", "syntax"],
    [],
    "marks a text; takes it from read only as a type",
  ),
  extract: room(true, ["model", "lexicon", "match", "syntax"], [], "takes an annotated text, gives facts"),
  reconcile: room(true, ["model", "lexicon", "match"], [], "takes facts, gives rows"),
  store: room(false, ["model"], [], "the port; speaks in the model's types"),
  "store/sqlite": room(
    false,
    ["model", "store"],
    ["kysely", "libsql"],
    "the one adapter, and the only place with a database driver",
  ),
  pipeline: room(
    false,
    [
      "model",
      "lexicon",
      "syntax",
      "models",
      "read",
      "annotate",
      "extract",
      "store/store.ts",
      "store/head.ts",
    ],
    [],
    "the conductor: calls each stage once, in order",
  ),
  exchange: room(
    true,
    ["model", "lexicon"],
    ["docx", "ical-generator"],
    "rows and facts to other formats, with the codes these want; bytes or text out",
  ),
  "serve/views": room(
    false,
    ["model", "lexicon", "store/store.ts", "store/questions.ts", "store/head.ts", "serve"],
    [
      "d3-geo",
      "topojson-client",
      "world-atlas",
      "geojson",
      "topojson-specification",
      "graphology",
      "graphology-layout-forceatlas2",
    ],
    "each page's data, typed once",
  ),
  "serve/islands": room(
    false,
    ["model", "serve"],
    ["graphology", "sigma"],
    "what runs in the browser; bundled",
  ),
  serve: room(
    false,
    [
      "model",
      "lexicon",
      "read",
      "pipeline",
      "exchange",
      "root",
      "store/store.ts",
      "store/questions.ts",
      "store/head.ts",
    ],
    ["hono", "@hono/node-server", "commander", "@observablehq/plot", "linkedom"],
    "the faces; no linguistics",
  ),
  main: room(
    false,
    ["model", "lexicon", "read", "pipeline", "heap", "root", "reconcile", "serve", "store", "store/sqlite"],
    [],
    "wires the real clock, store, port and environment",
  ),
};
