// Offices that a report gives to the people it names: "Japanese Foreign Minister Yoshimasa Hayashi". Once a person and
// office a report, from the first place that says it.
import { GENERAL_OFFICES } from "../lexicon/recognition.ts";
import type { AnnotatedDocument, Mention, Sentence } from "../model/annotated.ts";
import type { Draft } from "./evidence.ts";

const says = (mention: Mention): boolean =>
  mention.form === "titled" &&
  mention.entities.length === 1 &&
  mention.office?.of !== undefined &&
  !GENERAL_OFFICES.has(mention.office.office) &&
  !INFORMAL.test(mention.office.title);

// These say who speaks for a state, not which office he holds: China's top diplomat was not its foreign minister.
const INFORMAL =
  /\b(?:top|chief|head)\s+(?:\S+\s+)?diplomat|^(?:defen[cs]e|pentagon|diplomatic|foreign policy) (?:chief|head)$/i;

export function tenures(annotated: AnnotatedDocument): Draft[] {
  const seen = new Set<string>();
  return annotated.sentences.flatMap((sentence) =>
    sentence.mentions.filter(says).flatMap((mention) => {
      const person = mention.entities[0]!;
      const key = `${person.name}|${mention.office!.office}|${mention.office!.of!.name}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [tenure(annotated.document.text, sentence, mention)];
    }),
  );
}

function tenure(text: string, sentence: Sentence, mention: Mention): Draft {
  const { office, title, of } = mention.office!;
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
