// The codebook as Markdown, made from the rules themselves and the meanings that the lexicon gives to types and codes.
import { RULES as TIME_RULES } from "../../src/annotate/time/rules.ts";
import { CAMEO_ROOTS } from "../../src/exchange/plover.ts";
import { OFFICIAL_RULES } from "../../src/extract/official.ts";
import { ACT_RULES } from "../../src/extract/rules/acts/families.ts";
import { CALLS } from "../../src/extract/rules/calls.ts";
import { COMMITMENTS } from "../../src/extract/rules/commitments.ts";
import { DEEDS } from "../../src/extract/rules/deeds.ts";
import { MEETINGS } from "../../src/extract/rules/meetings.ts";
import { MEMBERSHIPS } from "../../src/extract/rules/memberships.ts";
import { POSITIONS } from "../../src/extract/rules/positions.ts";
import { TENURES } from "../../src/extract/rules/tenures.ts";
import { VISITS } from "../../src/extract/rules/visits.ts";
import {
  KIND_MEANINGS,
  PLOVER_MEANINGS,
  STANCE_MEANINGS,
  TYPE_MEANINGS,
} from "../../src/lexicon/codebook.ts";
import { EVENT_KINDS, PLOVER_EVENTS, type PloverEvent, STANCES } from "../../src/model/fact.ts";

interface Named {
  readonly name: string;
  readonly reason: string;
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replace(/\s+/g, " ").trim();
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
const table = (heads: readonly string[], lines: readonly (readonly string[])[]): string =>
  [row(...heads), row(...heads.map(() => "---")), ...lines.map((line) => row(...line))].join("\n");

const rulesTable = (rules: readonly Named[]): string =>
  rules.length === 0
    ? ""
    : `${table(
        ["rule", "reads"],
        rules.map(({ name, reason }) => [`\`${name}\``, reason]),
      )}\n`;

const EVENT_RULES = [...CALLS, ...MEETINGS, ...VISITS, ...OFFICIAL_RULES, ...DEEDS.flat()];

const kinds = (): string =>
  EVENT_KINDS.map(
    (kind) =>
      `### ${kind}\n\n${KIND_MEANINGS[kind]}\n\n${rulesTable(EVENT_RULES.filter((rule) => rule.kind === kind))}`,
  ).join("\n");

const stances = (): string =>
  STANCES.map(
    (stance) =>
      `### ${stance}\n\nThe actor ${STANCE_MEANINGS[stance]}.\n\n${rulesTable(POSITIONS.filter((rule) => rule.stance === stance))}`,
  ).join("\n");

const modesOf = (event: PloverEvent): readonly string[] => [
  ...new Set(ACT_RULES.flatMap(({ plover }) => (plover.event === event && plover.mode ? [plover.mode] : []))),
];

const actTable = (event: PloverEvent): string =>
  table(
    ["rule", "reads", "mode", "context", "words"],
    ACT_RULES.filter(({ plover }) => plover.event === event).map(({ name, reason, plover, words }) => [
      `\`${name}\``,
      reason,
      plover.mode ?? "",
      (plover.context ?? []).join(", "),
      `\`${words}\``,
    ]),
  );

const codes = (): string =>
  PLOVER_EVENTS.map((event) => {
    const modes = modesOf(event);
    const told = modes.length === 0 ? "" : ` Modes read: ${modes.join(", ")}.`;
    return `### ${event} (CAMEO ${CAMEO_ROOTS[event]})\n\n${PLOVER_MEANINGS[event]}${told}\n\n${actTable(event)}\n`;
  }).join("\n");

/** Types whose rules are a list of their own; utterances and discrepancies are read by the structure of the text. */
const BY_TYPE: readonly (readonly [string, readonly Named[]])[] = [
  ["commitment", COMMITMENTS],
  ["tenure", TENURES],
  ["membership", MEMBERSHIPS],
];

const others = (): string => BY_TYPE.map(([type, rules]) => `### ${type}\n\n${rulesTable(rules)}`).join("\n");

export const codebook = (): string => `# Codebook

Made from the rules by \`node scripts/codebook.mjs\`; a test holds that it is up to date. Rules are tried in the order in which
they stand here; words that one has taken are not read again by a later one of its family.

## Types

${table(
  ["type", "what it is"],
  Object.entries(TYPE_MEANINGS).map(([type, meaning]) => [type, meaning]),
)}

## Kinds of events

${kinds()}
## Positions, by stance

${stances()}
## Promises, offices, memberships

${others()}
## Times

Every time in the text is placed by one of these; its reason stands beside it in \`readout explain\`.

${rulesTable(TIME_RULES)}
## PLOVER codes

Facts and rows bear the slot \`plover\`: \`event\`, \`mode\`, \`context\`, \`source\`, \`target\` and the CAMEO root by the conversion of
2021. An actor is the state it belongs to (ISO 3166-1 alpha-3), or the name of a body that belongs to none. A meeting, call or
visit is CONSULT, a signing SUPPORT, an exercise of several COOPERATE and of one alone MOBILIZE; each of them still to come is AGREE,
and an exercise of one alone that is still to come is THREATEN.
A promise is AGREE. Of positions, \`supports\` is SUPPORT, \`opposes\` and \`condemns\` are ACCUSE, \`urges\` is REQUEST. Statements,
offices, memberships, publications and policies have no code in the manual of 2021. What an incident or a measure does is coded by
the act read beside it. In \`readout export --format plover\` what is told in the same words as one type between the same sides is one row.

In the words below \`accuse~\` stands for all forms of a verb, \`..3\` for up to three words of any kind, \`(a / b)\` for either,
\`!a\` for “not followed by a”. Who acts is looked for before the words, whom it is done to behind them; in the passive the other way
round. What is denied, asked, only possible, or told in a clause beside the news is not read, nor is a sentence on sport, markets,
weather or art. A friendly act to come is read as AGREE, a hostile one as THREATEN, one that another must do as REQUEST, one that
will not be done as REJECT.

${codes()}`;
