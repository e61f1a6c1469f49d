// Offices that a report gives to the people it names: "Japanese Foreign Minister Yoshimasa Hayashi". Once a person and
// office a report, from the first place that says it.
import { GENERAL_OFFICES } from "../lexicon/recognition.ts";
import type { AnnotatedDocument, Mention, Sentence } from "../model/annotated.ts";
import type { Draft } from "./evidence.ts";
import { isGeneric, officeName } from "./office-names.ts";
import type { Read } from "./sentence-read.ts";
import { tenuresTold } from "./tenures-told.ts";

const says = (mention: Mention): boolean =>
  (mention.form === "titled" || (mention.form === "office" && mention.entities[0]?.kind === "person")) &&
  mention.entities.length === 1 &&
  mention.office?.of !== undefined &&
  !GENERAL_OFFICES.has(mention.office.office) &&
  !INFORMAL.test(mention.office.title);

// These say who speaks for a state, not which office he holds: China's top diplomat was not its foreign minister.
const INFORMAL =
  /\b(?:top|chief|head)\s+(?:\S+\s+)?diplomat|^(?:defen[cs]e|pentagon|diplomatic|foreign policy) (?:chief|head)$/i;

/** "the incoming Chilean president" does not hold the office yet. */
const isComing = (text: string, { span, office }: Mention): boolean =>
  /^head of /.test(office!.office) &&
  /^(?:the )?(?:incoming|next|designated|nominated|would-be)\b/i.test(text.slice(span.from, span.to));

export function tenures(annotated: AnnotatedDocument, reads: readonly Read[]): Draft[] {
  const told = tenuresTold(annotated, reads);
  const titled = tenuresTitled(annotated).filter(
    (one) => !told.some((other) => dated(other) && same(one, other)),
  );
  const rest = told.filter(
    (one, at) =>
      !titled.some((other) => same(one, other)) && told.findIndex((other) => same(one, other)) === at,
  );
  return [...titled, ...rest];
}

const dated = (one: Draft): boolean => one.type === "tenure" && (one.from ?? one.until) !== undefined;
const same = (a: Draft, b: Draft): boolean =>
  a.type === "tenure" &&
  b.type === "tenure" &&
  a.person.name === b.person.name &&
  a.of.name === b.of.name &&
  a.office.toLowerCase() === b.office.toLowerCase();

function tenuresTitled(annotated: AnnotatedDocument): Draft[] {
  const seen = new Set<string>();
  const told: { name: string; title: string }[] = [];
  return annotated.sentences.flatMap((sentence) =>
    sentence.mentions.filter(says).flatMap((mention) => {
      if (isComing(annotated.document.text, mention)) return [];
      const person = mention.entities[0]!;
      const key = `${person.name}|${officeName(mention.office!)}|${mention.office!.of!.name}`;
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
  !isGeneric(office) &&
  told.some(
    (one) =>
      one.name === name && one.title !== title && one.title.toLowerCase().startsWith(title.toLowerCase()),
  );

function tenure(text: string, sentence: Sentence, mention: Mention): Draft {
  const { title, of } = mention.office!;
  const office = officeName(mention.office!);
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
