// Who holds which office, for a dossier: of a person all offices, of a state or body those in office on the day of the view,
// the highest first. Reports tell them; the dated list of office-holders tells who is in office where none does, and that
// somebody told of long ago has been followed. Pure.
import { holdersOn } from "../../lexicon/holders.ts";
import type { EntityRef } from "../../model/entity.ts";
import { personKey } from "../../model/person-key.ts";
import type { EventRow, TenureRow } from "../../model/record.ts";
import type { Day } from "../../model/time.ts";
import type { Told } from "../../store/questions.ts";
import { isChecked, listedLine, type OfficeLine, officesOver } from "./actor-offices.ts";
import { rowHref } from "./addresses.ts";
import { officeWords } from "./chronology.ts";
import { dateView } from "./dates.ts";
import { type Heads, statedDays } from "./passages.ts";

/** Lines at most. */
const MOST = 5;

interface Side {
  readonly ref: EntityRef;
  readonly offices: readonly Told<TenureRow>[];
}

/** Whom one meets first. */
const RANKS = [
  "head of state",
  "head of government",
  "foreign minister",
  "defence minister",
  "vice president",
  "national security adviser",
];
const rankOf = (office: string | undefined): number => {
  const rank = RANKS.indexOf(office ?? "");
  return rank < 0 ? RANKS.length : rank;
};

/** In office on the day of the view, as far as known: `office` in general terms. */
const isHeld = ({ until, title, holder, of }: OfficeLine, office: string, seen: Day | undefined): boolean => {
  if (title.startsWith("former ")) return false;
  if (seen === undefined) return true;
  if (until !== undefined && until.ground !== "last told so") return until.iso >= seen;
  const listed = holdersOn(office, of.name, seen);
  return listed.length === 0 || listed.some(({ person }) => personKey(person) === personKey(holder.name));
};

/** Whom the dated list has in the highest offices on that day, where it names one and no more. */
const listedOn = (of: string, seen: Day | undefined) =>
  seen === undefined
    ? []
    : RANKS.flatMap((office) => {
        const [only, ...more] = holdersOn(office, of, seen).filter(isChecked);
        return only === undefined || more.length > 0 ? [] : [only];
      });

interface Ranked {
  readonly line: OfficeLine & { readonly documents: readonly string[] };
  readonly office: string;
  readonly held: boolean;
}

/** `seen`: the day of the view. */
export const officesOf = ({ ref, offices }: Side, seen: Day | undefined): readonly Ranked["line"][] => {
  const isPerson = ref.kind === "person";
  const rows = new Map(offices.map(({ row }) => [rowHref(row), row]));
  const { lines } = officesOver(offices, {
    seen,
    ...(isPerson ? { listedAs: ref.name } : {}),
    limit: offices.length,
  });
  const told = lines.map((line): Ranked => {
    const row = rows.get(line.href ?? "");
    const office = row?.office ?? line.title;
    return { line: { ...line, documents: row?.documents ?? [] }, office, held: isHeld(line, office, seen) };
  });
  const holding = isPerson ? told : told.filter(({ held }) => held);
  const listed = isPerson ? [] : listedOn(ref.name, seen);
  const more = listed
    .filter(
      ({ office, person }) =>
        !holding.some(
          (one) => one.office === office && personKey(one.line.holder.name) === personKey(person),
        ),
    )
    .map(
      (one): Ranked => ({
        line: { ...listedLine(one, seen), documents: [] },
        office: one.office,
        held: true,
      }),
    );
  const known = [...holding, ...more];
  return (known.length > 0 ? known : told)
    .toSorted(
      (a, b) =>
        Number(b.held) - Number(a.held) || rankOf(a.office) - rankOf(b.office) || b.line.told - a.line.told,
    )
    .slice(0, MOST)
    .map(({ line }) => line);
};

/** The office under which the latest of these events names a person. */
export const namedAs = ({ ref }: Side, events: readonly EventRow[], heads: Heads) => {
  const key = personKey(ref.name);
  const latest = events
    .flatMap((row) =>
      row.offices.filter(({ person }) => personKey(person) === key).map((office) => ({ row, office })),
    )
    .toSorted((a, b) => ((a.row.date?.to ?? "") < (b.row.date?.to ?? "") ? 1 : -1))[0];
  if (ref.kind !== "person" || latest === undefined) return undefined;
  const { row, office } = latest;
  const date = row.date && { date: dateView(row.date, statedDays(row, heads)) };
  return { title: officeWords(office), ...date, documents: row.documents };
};
