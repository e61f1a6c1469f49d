// The routes by which the record is taken away: the chronology's events, the sources, the evidence, the whole record, and
// single rows and reports, in the formats of taking/formats.ts. In comes what is asked, out go files as streams; only Word
// is made as a whole. A question that cannot be read is refused with a word before the first line.
import type { FactType } from "../../model/fact.ts";
import { InputError } from "../../model/notice.ts";
import type { DocumentHead, Row } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import { evidenceOfRecord, evidenceOfReport, evidenceOfRow } from "../taking/evidence.ts";
import { FORMATS, type Format, TYPES } from "../taking/formats.ts";
import { allSources, SOURCE_WRITERS, sourcesOfRow } from "../taking/sources.ts";
import type { Taking } from "../taking/taking.ts";
import {
  eventCalendar,
  promiseCalendar,
  promisesCalendar,
  recordDocument,
  recordLinesOf,
} from "../taking/texts.ts";
import { idOfKey, ROW_PATHS, rowKey } from "../views/addresses.ts";
import { readAsk, storeQuery } from "../views/chronology-query.ts";
import { SOURCE_NAMES } from "../views/export-links.ts";
import { PROMISES } from "../views/promise-ledger.ts";
import { ROW_WORDS } from "../views/words.ts";
import type { Answer, Ask, Route } from "./answers.ts";
import { checkedQuestion, rowBatches } from "./ledger-load.ts";
import { laterRow } from "./row-routes.tsx";
import { isDocumentId, laterReport } from "./source-routes.tsx";

/** "chronology-as-of-2021-03-12.timeline.json": a file lies about without its address. */
const fileOn = (file: string, asOf: Day | undefined): string => {
  const [name, ...endings] = file.split(".");
  return asOf === undefined ? file : [`${name}-as-of-${asOf}`, ...endings].join(".");
};

const taking = ({ store, query, asOf, seen, served }: Ask): Taking => {
  const { ask, wrong } = readAsk(query);
  if (wrong.length > 0)
    throw new InputError("bad-query", wrong.join(" "), "Put it right in the address and ask again.");
  const { offset: _, limit: __, ...narrowing } = storeQuery(ask);
  return { view: store, query: narrowing, zoom: ask.zoom, asOf, seen, ...served };
};

const lines = (ask: Ask, type: string, file: string, text: AsyncIterable<string>): Answer => ({
  kind: "lines",
  type,
  file: fileOn(file, ask.asOf),
  lines: text,
});

const chronologyRoute = ({ ending, type, text, bytes, what }: Format): Route => ({
  path: `/chronology${ending}`,
  what: `all events that the query admits: ${what}`,
  answer: async (ask) => {
    const file = `chronology${ending}`;
    if (text !== undefined) return lines(ask, type, file, text(taking(ask)));
    return { kind: "bytes", type, file: fileOn(file, ask.asOf), bytes: await bytes!(taking(ask)) };
  },
});

/** Its query is not the chronology's, so that none is read. */
const wholeRoute = (
  path: string,
  type: string,
  what: string,
  text: (taking: Taking) => AsyncIterable<string>,
): Route => ({
  path,
  what,
  answer: async (ask) => {
    const all = taking({ ...ask, query: new URLSearchParams() });
    return lines(ask, type, path.slice(1), text(all));
  },
});

const SOURCES = SOURCE_NAMES.map((format) => [format, FORMATS[format]] as const);

const sourcesRoutes: readonly Route[] = SOURCES.map(([format, { ending, type, name }]) => ({
  path: `/sources${ending}`,
  what: `the reports, or those of one outlet, as ${name}`,
  answer: async (ask: Ask) => {
    const outlet = (ask.query.get("outlet") ?? "").slice(0, 200);
    return lines(
      ask,
      type,
      `sources${ending}`,
      SOURCE_WRITERS[format](allSources(ask.store, outlet || undefined)),
    );
  },
}));

/** A file made of one thing: a row or a report. */
interface Part<T> {
  readonly type: string;
  readonly text: (taking: Taking, thing: T) => AsyncIterable<string>;
}

const sourceParts = <T>(heads: (taking: Taking, thing: T) => AsyncIterable<DocumentHead>) =>
  Object.fromEntries(
    SOURCES.map(([format, { ending, type }]): [string, Part<T>] => [
      ending,
      { type, text: (all, thing) => SOURCE_WRITERS[format](heads(all, thing)) },
    ]),
  );

const ROW_PARTS: Readonly<Record<string, Part<Row>>> = {
  ".ics": {
    type: TYPES.ics,
    text: (all, row) =>
      row.type === "commitment"
        ? promiseCalendar(all, row)
        : eventCalendar(all, row as Row & { type: "event" }),
  },
  ...sourceParts<Row>(({ view }, row) => sourcesOfRow(view, row)),
  ".jsonld": { type: TYPES.annotations, text: evidenceOfRow },
};

const endingsOf = (type: FactType): readonly string[] =>
  Object.keys(ROW_PARTS).filter((ending) => ending !== ".ics" || type === "event" || type === "commitment");

/** "2021-03-16-lisbon-3fa9c2d17b0e.csl.json" as its key and its ending. */
const cut = (file: string): readonly [key: string, ending: string] => {
  const at = file.indexOf(".");
  return at < 0 ? [file, ""] : [file.slice(0, at), file.slice(at)];
};

const rowFile =
  (type: FactType) =>
  async (ask: Ask): Promise<Answer> => {
    const [key, ending] = cut(ask.params.file ?? "");
    const id = idOfKey(key);
    const row = id === undefined ? undefined : await ask.store.row(id);
    if (id === undefined) return undefined;
    if (row === undefined) return laterRow(ask, id);
    const part = endingsOf(row.type).includes(ending) ? ROW_PARTS[ending] : undefined;
    if (part === undefined || row.type !== type) return undefined;
    return lines(ask, part.type, `${rowKey(row)}${ending}`, part.text(taking(ask), row));
  };

const rowFiles: readonly Route[] = (Object.entries(ROW_PATHS) as [FactType, string][]).map(
  ([type, path]) => ({
    path: `/${path}/:file`,
    endings: endingsOf(type),
    what: `one ${ROW_WORDS[type][0]} as file: ${endingsOf(type).join(", ")}`,
    answer: rowFile(type),
  }),
);

type Report = NonNullable<Awaited<ReturnType<Ask["store"]["document"]>>>;

async function* only(head: DocumentHead): AsyncGenerator<DocumentHead> {
  yield head;
}

const REPORT_PARTS: Readonly<Record<string, Part<Report>>> = {
  ...sourceParts<Report>((_, { head }) => only(head)),
  ".jsonld": { type: TYPES.annotations, text: evidenceOfReport },
};

const reportFile = async (ask: Ask): Promise<Answer> => {
  const [id, ending] = cut(ask.params.file ?? "");
  const part = REPORT_PARTS[ending];
  if (part === undefined || !isDocumentId(id)) return undefined;
  const kept = await ask.store.document(id);
  if (kept === undefined) return laterReport({ ...ask, params: { id } });
  return lines(ask, part.type, `${id}${ending}`, part.text(taking(ask), kept));
};

/** They stand before the pages of rows and reports, whose addresses would take a file's name for a key. */
export const exportRoutes: readonly Route[] = [
  ...Object.values(FORMATS).map(chronologyRoute),
  wholeRoute("/record.jsonl", TYPES.jsonl, "the whole record, a row a line", recordLinesOf),
  wholeRoute("/record.json", TYPES.json, "the whole record as one document", recordDocument),
  wholeRoute(
    "/annotations.jsonld",
    TYPES.annotations,
    "the evidence of every row, W3C Web Annotations",
    evidenceOfRecord,
  ),
  ...sourcesRoutes,
  {
    path: "/promises.ics",
    what: "promises that the query admits, by the day they are due",
    answer: async (ask) => {
      const question = await checkedQuestion(ask, PROMISES);
      const all = taking({ ...ask, query: new URLSearchParams() });
      return lines(
        ask,
        TYPES.ics,
        "promises.ics",
        promisesCalendar(all, rowBatches(ask.store, question, ask.seen)),
      );
    },
  },
  ...rowFiles,
  {
    path: "/source/:file",
    endings: Object.keys(REPORT_PARTS),
    what: `one report as file: ${Object.keys(REPORT_PARTS).join(", ")}`,
    answer: reportFile,
  },
];
