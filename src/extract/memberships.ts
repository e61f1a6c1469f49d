// Which states a report says sit in a body or treaty. Wishes, denials, candidates and observers give nothing; where the
// members of a body are known, a state that never was one is taken only from words that tell of its coming in.
import { BODIES } from "../lexicon/bodies.ts";
import { type ClassTest, type Match, matches, rulesFor, type Vocabulary } from "../match/pattern.ts";
import type { AnnotatedDocument } from "../model/annotated.ts";
import { type EntityRef, entityKey } from "../model/entity.ts";
import type { TimeValue } from "../model/time.ts";
import type { Draft } from "./evidence.ts";
import type { Item } from "./items.ts";
import { MEMBERSHIPS, type MembershipRule } from "./rules/memberships.ts";
import type { Read } from "./sentence-read.ts";

// Of these only the permanent members are listed.
const ROTATING = new Set(["UN Security Council", "UN Human Rights Council"]);

const MEMBERS = new Map(
  BODIES.filter(({ name, members }) => members?.length && !ROTATING.has(name)).map((body) => [
    body.name,
    new Set(body.members!.map(({ state }) => state)),
  ]),
);

const groupOf = (item: Item | undefined): EntityRef | undefined =>
  item?.mention?.entities.find(
    (entity) => /^(?:forum|body|instrument)$/.test(entity.kind) && entity.state === undefined,
  );

/** A state, a capital that stands for it, or "the leaders of Japan, Australia and India". */
const statesOf = (item: Item | undefined): readonly EntityRef[] => {
  const found = ["state", "metonym", "place", "office"].includes(item?.mention?.form ?? "")
    ? item!.mention!.entities.filter((entity) => entity.kind === "state")
    : [];
  return item?.mention?.form === "office" && found.length < item.mention.entities.length ? [] : found;
};

const LINKS = [
  [",", "and"],
  [",", "as", "well", "as"],
  ["as", "well", "as"],
  ["and"],
  ["&"],
  [","],
  ["by"],
  ["and", "by"],
];

/** States in a row, the longest first: "Poland's, Lithuania's and Ukraine's", "Chad, Gabon and the Central African Republic". */
const states: ClassTest<Item> = (items, at) => {
  const ends: number[] = [];
  const one = (from: number): number | undefined => {
    const start = items[from]?.norm === "the" ? from + 1 : from;
    return statesOf(items[start]).length ? start + 1 : undefined;
  };
  for (let end = one(at); end !== undefined; ) {
    ends.unshift(end);
    const from: number = items[end]?.norm === "'s" ? end + 1 : end;
    const link = LINKS.find(
      (words) => words.every((word, k) => items[from + k]?.norm === word) && one(from + words.length),
    );
    end = link && one(from + link.length);
  }
  return ends;
};

const VOCABULARY: Vocabulary<Item> = {
  classes: {
    states,
    group: (items, at) => (groupOf(items[at]) ? [at + 1] : []),
    open: (items, at) => (/^(?:-|--|—|\(|:|,)$/.test(items[at]?.norm ?? "") ? [at + 1] : []),
    close: (items, at) => (items[at]?.norm === ")" ? [at + 1] : []),
  },
  lists: {},
};

const DENIED =
  /^(?:not|never|no|nor|neither|isn't|aren't|wasn't|former|would|could|may|might|should|shall|will|if|wants?|wanted|hopes?|hoped|seeks?|sought|plans?|aspires?|candidates?|applicants?|application|bid|observers?|prospective|aspiring|left|leaves|leaving|withdrew|quit|suspended|unless|whether|to|refused|blocked)$/;
const WIDE = 3;

/** Is it denied, wished for or only possible, in the words or shortly before them? "to" counts only before the words. */
const denied = (items: readonly Item[], { from, to }: Match): boolean =>
  items
    .slice(Math.max(0, from - WIDE), to)
    .some(
      (item, k, all) =>
        item.kind === "word" && DENIED.test(item.norm) && (item.norm !== "to" || wishes(all, k)),
    );

const wishes = (items: readonly Item[], at: number): boolean =>
  /^(?:join|enter|accede|become|ratify)$/.test(items[at + 1]?.norm ?? "");

export function memberships(annotated: AnnotatedDocument, reads: readonly Read[]): Draft[] {
  const seen = new Set<string>();
  return reads
    .filter(({ items }) => items.some(groupOf))
    .flatMap((read) =>
      rulesFor(MEMBERSHIPS, read.items, VOCABULARY).flatMap((rule) =>
        members(annotated.document.text, read, rule),
      ),
    )
    .filter((draft) => {
      const key = draft.type === "membership" ? `${entityKey(draft.member)}|${entityKey(draft.of)}` : "";
      return !seen.has(key) && seen.add(key);
    });
}

const members = (text: string, read: Read, rule: MembershipRule): Draft[] =>
  matches(rule.pattern, read.items, VOCABULARY)
    .filter((match) => !denied(read.items, match))
    .flatMap((match) => drafts(text, read, rule, match));

type Range = readonly [number, number] | undefined;

const statesIn = (items: readonly Item[], range: Range): EntityRef[] =>
  range ? items.slice(range[0], range[1]).flatMap(statesOf) : [];
const groupsIn = (items: readonly Item[], range: Range): EntityRef[] =>
  range ? items.slice(range[0], range[1]).flatMap((item) => groupOf(item) ?? []) : [];

function drafts(text: string, { sentence, items }: Read, rule: MembershipRule, match: Match): Draft[] {
  const { members: first, more, bodies, of, also } = match.captures;
  const who = [...groupsIn(items, bodies), ...statesIn(items, first), ...statesIn(items, more)];
  const words = text.slice(items[match.from]!.span.from, items[match.to - 1]!.span.to);
  const since = sinceWhen(items, match, rule);
  return [of, also].flatMap((range) =>
    groupsIn(items, range).flatMap((body) =>
      who
        .filter((member) => member.name !== body.name && (rule.joining || mayBe(member, body)))
        .map(
          (member): Draft => ({
            type: "membership",
            member,
            of: body,
            ...(since ? { since } : {}),
            found: {
              span: sentence.span,
              block: sentence.block,
              rule: rule.name,
              marks: [
                {
                  slot: "member",
                  span: { from: items[first![0]]!.span.from, to: items[first![1] - 1]!.span.to },
                },
                { slot: "of", span: items[range![0]]!.span },
              ],
              steps: [{ rule: rule.name, words, reason: rule.reason }],
            },
          }),
        ),
    ),
  );
}

const mayBe = (member: EntityRef, body: EntityRef): boolean =>
  member.kind !== "state" || (MEMBERS.get(body.name)?.has(member.name) ?? true);

const NEAR = 5;

/** The day of joining, or "since …". */
function sinceWhen(
  items: readonly Item[],
  { from, to }: Match,
  { joining }: MembershipRule,
): TimeValue | undefined {
  const near = items.slice(from, Math.min(items.length, to + NEAR));
  const at = near.findIndex((item) => item.kind === "time");
  const time = near[at];
  const since = near[at - 1]?.norm === "since" || time?.norm.startsWith("since");
  return joining || since ? time?.time?.value : undefined;
}
