// What changed as Markdown and as a feed. In come the groups of the page's view, out go lines; what reports wrote is
// escaped, so that nothing of it becomes markup there.
import type { ChangeGroup, ChangeLine, ChangesView, SlotView } from "./changes-page.ts";
import { xml } from "./xml.ts";

const escaped = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|~!&]/g, (sign) => `\\${sign}`);

/** "when: 3 May 2022 → 4 May 2022"; how many tell it comes after the number. */
export const slotWords = ({ slot, before, now }: SlotView): string => {
  if (["origins", "reports", "passages"].includes(slot))
    return `${before?.label ?? "0"} → ${now?.label ?? "0"} ${slot}`;
  if (before === undefined) return `${slot}: ${now?.label ?? ""}`;
  return `${slot}: ${before.label} → ${now?.label ?? "not told"}`;
};

const aboutOf = ({ date, type, slots, was }: ChangeLine): string =>
  [type, date?.short ?? "", ...was.map((title) => `was ${title}`), ...slots.map(slotWords)]
    .filter((part) => part !== "")
    .join(" · ");

const markdownLine = (line: ChangeLine): string =>
  [
    `- **${escaped(line.title)}**  `,
    `  ${escaped(aboutOf(line))}`,
    ...line.passages.map(
      ({ quote, report }) => `  > “${escaped(quote)}” – ${escaped(report?.outlet ?? "a report")}`,
    ),
    "",
  ].join("\n");

export function* changesMarkdown(
  { summary, limited }: Pick<ChangesView, "summary" | "limited">,
  groups: Iterable<ChangeGroup>,
): Generator<string> {
  yield `# What changed\n\n${summary}\n\n${limited === undefined ? "" : `${limited}\n\n`}`;
  let last: string | undefined;
  for (const { heading, count, lines } of groups) {
    if (heading !== last) yield `## ${heading} (${count})\n\n`;
    last = heading;
    yield `${lines.map(markdownLine).join("\n")}\n`;
  }
}

const entry = (heading: string, line: ChangeLine, updated: string): string =>
  [
    "<entry>",
    `<id>urn:readout:${line.id}:${line.kinds[0]}:${updated}</id>`,
    `<title>${xml(`${heading}: ${line.title}`)}</title>`,
    `<updated>${updated}</updated>`,
    line.href === undefined ? "" : `<link rel="alternate" href="${xml(line.href)}"/>`,
    `<category term="${line.kinds[0]}" label="${xml(heading)}"/>`,
    `<summary>${xml([aboutOf(line), ...line.passages.map(({ quote }) => `“${quote}”`)].join(" — "))}</summary>`,
    "</entry>\n",
  ].join("");

/** Addresses in it stand against the feed's own. */
export function* changesFeed(
  title: string,
  { newest = "1970-01-01T00:00:00Z" }: Pick<ChangesView, "newest">,
  groups: Iterable<ChangeGroup>,
): Generator<string> {
  yield `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:readout:changes:${xml(encodeURIComponent(title))}</id><title>${xml(`${title}: what changed`)}</title><updated>${newest}</updated><author><name>Readout</name></author><link rel="self" href="/changes.atom"/><link rel="alternate" href="/changes"/>\n`;
  for (const { heading, lines } of groups) yield lines.map((line) => entry(heading, line, newest)).join("");
  yield "</feed>\n";
}
