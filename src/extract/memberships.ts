// Which states a report says sit in a body or treaty.
import type { AnnotatedDocument } from "../model/annotated.ts";
import { entityKey } from "../model/entity.ts";
import { actorsIn } from "./actors.ts";
import type { Draft } from "./evidence.ts";
import { MEMBERSHIPS, type MembershipRule } from "./rules/memberships.ts";
import type { Read } from "./utterances.ts";
import { VOCABULARY } from "./vocabulary.ts";

export function memberships(annotated: AnnotatedDocument, reads: readonly Read[]): Draft[] {
  const seen = new Set<string>();
  return reads
    .flatMap((read) => MEMBERSHIPS.flatMap((rule) => members(annotated.document.text, read, rule)))
    .filter((draft) => {
      const key = draft.type === "membership" ? `${entityKey(draft.member)}|${entityKey(draft.of)}` : "";
      return !seen.has(key) && seen.add(key);
    });
}

const DENIED = new Set([
  "not",
  "never",
  "no",
  "neither",
  "isn't",
  "aren't",
  "former",
  "would",
  "could",
  "may",
  "might",
]);

function members(text: string, { sentence, items, antecedents }: Read, rule: MembershipRule): Draft[] {
  const match = rule.pattern(items, VOCABULARY);
  const { members: who, of: body } = match?.captures ?? {};
  const of =
    body && items[body[0]]!.mention?.entities.find((entity) => /forum|body|instrument/.test(entity.kind));
  if (
    !match ||
    !who ||
    !of ||
    of.state ||
    items.slice(match.from, match.to).some((item) => DENIED.has(item.norm))
  )
    return [];
  const words = text.slice(items[match.from]!.span.from, items[match.to - 1]!.span.to);
  return actorsIn(items, who[0], who[1], antecedents)
    .filter((entity) => entity.kind === "state")
    .map((member) => ({
      type: "membership",
      member,
      of,
      found: {
        span: sentence.span,
        block: sentence.block,
        rule: rule.name,
        marks: [
          { slot: "member", span: { from: items[who[0]]!.span.from, to: items[who[1] - 1]!.span.to } },
          { slot: "of", span: items[body![0]]!.span },
        ],
        steps: [{ rule: rule.name, words, reason: rule.reason }],
      },
    }));
}
