// Offices that a report gives to the people it names: "Japanese Foreign Minister Yoshimasa Hayashi". Once a person and
// office a report, from the first place that says it.
import { GENERAL_OFFICES } from "../lexicon/recognition.ts";
import type { AnnotatedDocument, Mention, Sentence } from "../model/annotated.ts";
import type { Draft } from "./evidence.ts";

const says = (mention: Mention): boolean =>
  (mention.form === "titled" || (mention.form === "office" && mention.entities[0]?.kind === "person")) &&
  mention.entities.length === 1 &&
  mention.office?.of !== undefined &&
  !GENERAL_OFFICES.has(mention.office.office) &&
  !INFORMAL.test(mention.office.title);

// These say who speaks for a state, not which office he holds: China's top diplomat was not its foreign minister.
const INFORMAL =
  /\b(?:top|chief|head)\s+(?:\S+\s+)?diplomat|^(?:defen[cs]e|pentagon|diplomatic|foreign policy) (?:chief|head)$/i;

/** Offices that go by one name whatever the state calls them; every other goes by its title. */
const GENERIC = new Set([
  "foreign minister",
  "defence minister",
  "head of government",
  "head of state",
  "spokesperson",
]);

/** The title, unless it says but the same as the office: "Minister of the Interior" is interior minister. */
function named({ office, title }: { office: string; title: string }): string {
  if (GENERIC.has(office)) return office;
  const said = title.toLowerCase();
  return office
    .toLowerCase()
    .split(/[\s-]+/)
    .every((word) => said.includes(word.slice(0, 5)))
    ? office
    : title;
}

export function tenures(annotated: AnnotatedDocument): Draft[] {
  const seen = new Set<string>();
  const told: { name: string; title: string }[] = [];
  return annotated.sentences.flatMap((sentence) =>
    sentence.mentions.filter(says).flatMap((mention) => {
      const person = mention.entities[0]!;
      const key = `${person.name}|${named(mention.office!)}|${mention.office!.of!.name}`;
      if (seen.has(key) || saidMore(told, person.name, mention.office!)) return [];
      told.push({ name: person.name, title: mention.office!.title });
      seen.add(key);
      return [tenure(annotated.document.text, sentence, mention)];
    }),
  );
}

/** "Deputy Secretary" after "Deputy Secretary of State" is the same office in short. */
const saidMore = (
  told: readonly { name: string; title: string }[],
  name: string,
  { office, title }: { office: string; title: string },
): boolean =>
  !GENERIC.has(office) &&
  told.some(
    (one) =>
      one.name === name && one.title !== title && one.title.toLowerCase().startsWith(title.toLowerCase()),
  );

function tenure(text: string, sentence: Sentence, mention: Mention): Draft {
  const { title, of } = mention.office!;
  const office = named(mention.office!);
  const rule = `tenure/${mention.rule.split("/")[1]}`;
  return {
    type: "tenure",
    person: mention.entities[0]!,
    office,
    title,
    of: of!,
    ...(mention.office!.former ? { former: true as const } : {}),
    found: {
      span: sentence.span,
      block: sentence.block,
      rule,
      marks: [{ slot: "office", span: mention.span }],
      steps: [
        {
          rule,
          words: text.slice(mention.span.from, mention.span.to),
          reason: "a title with a state or body, and a name",
          span: mention.span,
        },
      ],
    },
  };
}
