// A dossier as Markdown, to be put into somebody's own notes. Signs that would be markup are escaped. Pure.
import type { PromiseLine } from "./actor-rows.ts";
import type { DossierView, MeetingLine } from "./dossier.ts";

/** A report's words stay words: no markup, no link, no line of their own. */
const plain = (text: string): string => text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]()<>#+!|~=-]/g, "\\$&");

const cited = (notes: readonly number[]): string => (notes.length === 0 ? "" : ` [${notes.join(", ")}]`);

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", `## ${heading}`, "", ...lines.map((line) => `- ${line}`)];

const meeting = ({ date, title, place, status, notes }: MeetingLine): string =>
  `${date?.short ?? "no day"}: ${plain(title)}${place === "" ? "" : `, ${plain(place)}`}; ${status}${cited(notes)}`;

const promise = ({
  action,
  status,
  due,
  note,
  notes,
}: PromiseLine & { readonly notes: readonly number[] }): string =>
  `${plain(action)}; ${status}${due === undefined ? "" : `, due ${due.short}`}${note === "" ? "" : `, ${note}`}${cited(notes)}`;

export const dossierMarkdown = (view: DossierView): string =>
  [
    `# ${plain(view.title)}`,
    "",
    `${view.known}.`,
    ...view.sides.flatMap(({ name, offices, named }) =>
      section(plain(name), [
        ...(named
          ? [
              `${plain(named.title)}${named.date ? `, as named on ${named.date.short}` : ""}${cited(named.notes)}`,
            ]
          : []),
        ...offices.map(
          ({ holder, title, from, until, notes }) =>
            `${plain(holder.label)}, ${plain(title)}${from === undefined ? "" : `, from ${from.words} (${from.ground})`}${until === undefined ? "" : `, until ${until.words} (${until.ground})`}${cited(notes)}`,
        ),
      ]),
    ),
    ...section("Next", view.ahead.map(meeting)),
    ...section("Last", view.held.map(meeting)),
    ...section(
      "Said there",
      view.said.map(
        ({ speaker, direct, text, notes }) =>
          `${plain(speaker.label)}: ${direct ? `“${plain(text)}”` : plain(text)}${cited(notes)}`,
      ),
    ),
    ...view.sides.flatMap(({ name, promises }) =>
      section(`Promised by ${plain(name)}`, promises.map(promise)),
    ),
    ...section("Promised together", view.joint.map(promise)),
    ...section(
      "Positions",
      view.positions.flatMap(({ issue, stands }) =>
        stands.flatMap((stand) =>
          stand === null
            ? []
            : [
                `${plain(issue)}: ${plain(stand.actor.label)} ${stand.stance}${stand.change === "" ? "" : `, ${plain(stand.change)}`}${cited(stand.notes)}`,
              ],
        ),
      ),
    ),
    ...section(
      "Sources differ",
      view.disputes.map(
        ({ title, differences, notes }) =>
          `${plain(title)}: ${differences.map(({ slot, values }) => `${slot} ${values.map(({ label }) => plain(label)).join(" / ")}`).join("; ")}${cited(notes)}`,
      ),
    ),
    ...(view.sources.length === 0 ? [] : ["", "## Sources", ""]),
    ...view.sources.map(
      ({ number, outlet, title, known }) => `${number}. ${plain(outlet)}, ${known}, “${plain(title)}”`,
    ),
    "",
  ].join("\n");
