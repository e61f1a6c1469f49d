// A report that was taken for another language is said to be English: from the inbox, from its own page and by the command's
// way in. It is read then, the record holds it once, and keeps who said so.
import { afterEach, expect, test } from "vitest";
import { readAgain, readInto } from "../../src/pipeline.ts";
import { createApp } from "../../src/serve/http/server.ts";
import { Inbox } from "../../src/serve/inbox/inbox.ts";
import { isUnderWay } from "../../src/serve/inbox/items.ts";
import { readingHere } from "../../src/serve/inbox/reading.ts";
import { named, tags } from "./markup.ts";
import { type Kept, kept } from "./record.ts";

/** English, but for a list of names that is longer than its sentence. */
const NAMES = `Kenyan Foreign Minister Amina Odero met Peruvian Foreign Minister Rosa Quispe in Lima on May 3, 2022.

Présents: Juan Carlos Vallejo Ibáñez, Ximena Paredes Quintanilla, Rodrigo Echeverría Salas, Lucía Montalvo Arce, Esteban Huamán Condori, María del Carmen Ugarte, José Luis Benavides Cárdenas, delegación de la cancillería.
`;

const open: { inbox: Inbox; record: Kept }[] = [];
afterEach(async () => {
  for (const { inbox, record } of open.splice(0)) {
    await inbox.end();
    await record.remove();
  }
});

let clock = Date.parse("2026-03-01T08:00:00Z");
const now = (): string => {
  clock += 1000;
  return new Date(clock).toISOString();
};

const started = async () => {
  const record = await kept([]);
  const inbox = await Inbox.open({ store: record.store, now, reading: readingHere(), busyMs: 1 });
  open.push({ inbox, record });
  const app = createApp({ store: record.store, title: "t", version: "1", desk: { by: "", now, inbox } });
  const post = async (given: Readonly<Record<string, string>>) => {
    const sent = await app.request("/inbox", {
      method: "POST",
      headers: { origin: "http://localhost" },
      body: new URLSearchParams(given),
    });
    const never = new AbortController().signal;
    while (inbox.state.items.some(isUnderWay)) await inbox.changed(inbox.state.version, never);
    return sent.status;
  };
  return { record, inbox, app, post };
};

const fieldsOf = (html: string, label: string): Readonly<Record<string, string>> => {
  const form = new RegExp(`<form method="post" action="/inbox">((?:(?!</form>).)*${label}.*?)</form>`, "s").exec(html)![1]!;
  return Object.fromEntries(
    named(tags(`<!doctype html><html><head><title>t</title></head><body>${form}</body></html>`), "input").map(
      ({ attributes }) => [attributes.name!, attributes.value!],
    ),
  );
}; // biome-ignore format: one pattern

test("the inbox offers it where a report was kept for its language, and reads it once more", async () => {
  const { record, app, post } = await started();
  await post({ text: NAMES, outlet: "Fjord Mail" });
  const before = (await record.store.counts()).facts;
  const page = await (await app.request("/inbox")).text();
  expect(await post(fieldsOf(page, "Read as English"))).toBe(303);
  const [handIn, ...more] = (await (await app.request("/inbox.json")).json()).handIns;
  expect([handIn.lines.map(({ state }: { state: string }) => state), more]).toEqual([["added"], []]);
  expect(handIn.lines[0].facts).toBeGreaterThan(0);
  const counts = await record.store.counts();
  expect([before, counts.documents, counts.read]).toEqual([0, 1, 1]);
  const found = await (await app.request("/chronology.json")).json();
  expect(found.groups.flatMap(({ lines }: { lines: { title: string }[] }) => lines)[0].title).toContain(
    "Odero",
  );
  expect(await (await app.request("/inbox")).text()).not.toContain("Read as English");
});

test("its own page offers it, and says afterwards that somebody said so, also when it is read anew", async () => {
  const { record, app, post } = await started();
  await post({ text: NAMES, outlet: "Fjord Mail" });
  const { lines } = await (await app.request("/sources.json")).json();
  const href = lines[0].href as string;
  const handed = (await record.store.document(lines[0].id))!.document;
  const fields = fieldsOf(await (await app.request(href)).text(), "Read as English");
  expect(fields).toEqual({ do: "read-as-english", document: lines[0].id });
  await post(fields);
  const again = async () => (await record.store.document(lines[0].id))!.document;
  const { received, language, stated } = await again();
  expect([received, language, stated]).toEqual([handed.received, "en", { ...handed.stated, readAs: "en" }]);
  await readAgain(record.store, new AbortController().signal);
  expect((await again()).language).toBe("en");
  const page = await (await app.request(href)).text();
  expect(page).toContain("it is read as English because somebody said so");
  expect(page).not.toContain("Read as English");
});

test("what is not in the record cannot be said to be English", async () => {
  const { post } = await started();
  expect(await post({ do: "read-as-english", document: "0123456789abcdef" })).toBe(400);
});

test("a source that is said to be English is read so at once, and a known one once more", async () => {
  const { record } = await started();
  const never = new AbortController().signal;
  const source = (readAs?: "en") => ({
    bytes: new TextEncoder().encode(NAMES),
    name: "names.txt",
    address: "names.txt",
    received: now(),
    ...(readAs ? { stated: { readAs } } : {}),
  });
  const statuses = async (readAs?: "en") => {
    const found: unknown[] = [];
    async function* one() {
      yield source(readAs);
    }
    for await (const { status, ...rest } of readInto(record.store, one(), never))
      found.push(status, "head" in rest && rest.head.language);
    return found;
  };
  const [status, language] = await statuses();
  expect([status, language === "en"]).toEqual(["added", false]);
  expect(await statuses()).toEqual(["known", language]);
  expect(await statuses("en")).toEqual(["reread", "en"]);
  expect(await statuses("en")).toEqual(["known", "en"]);
});
