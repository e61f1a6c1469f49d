// Holds facts as read against facts as a careful reader noted them: the same type and kind, at the same place of the
// text, with the slots that the notes give. For tests only; a guard, not a measure.

export type Noted = Record<string, unknown> & { doc: string; type: string; kind?: string; quote: string };

const list = (value: unknown): string[] =>
  value === undefined || value === null ? [] : (Array.isArray(value) ? value : [value]).map(String);
const fold = (text: string): string => text.replace(/\s+/g, " ").trim();
const plain = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const sameName = (a: string, b: string): boolean => {
  const [p, q] = [plain(a), plain(b)];
  if (p === q) return true;
  const [x, y] = [p.split(" "), q.split(" ")];
  if (x.length < 2 || y.length < 2) return p.length > 2 && q.length > 2 && x.at(-1) === y.at(-1);
  const common = x.filter((word) => y.includes(word)).length;
  return common >= 0.8 * Math.min(x.length, y.length);
};

const shared = (a: unknown, b: unknown): number =>
  list(a).filter((one) => list(b).some((other) => sameName(one, other))).length;
const alike = (a: unknown, b: unknown): boolean =>
  list(a).length === 0 || (2 * shared(a, b)) / (list(a).length + list(b).length) >= 0.5;

const edges = (value: unknown): readonly [string, string] | undefined => {
  if (typeof value !== "string") return undefined;
  const [from, to] = value.split("/") as [string, string?];
  return [from, `${to ?? from}~`];
};
const daysMeet = (noted: unknown, read: unknown): boolean => {
  const [a, b] = [edges(noted), edges(read)];
  return !a || (b !== undefined && a[0] <= b[1] && b[0] <= a[1]);
};

const slotsHold = (noted: Noted, read: Noted): boolean => {
  switch (noted.type) {
    case "document":
      return daysMeet(noted.published, read.published);
    case "event":
      return (
        alike(noted.participants, read.participants) &&
        daysMeet(noted.date, read.date) &&
        (!noted.status || (noted.status === "held") === (read.status === "held"))
      );
    case "utterance":
      return shared(noted.speaker, read.speaker) > 0 && shared(noted.text, read.text) > 0;
    case "tenure":
      return (
        alike(noted.person, read.person) && alike(noted.of, read.of) && shared(noted.office, read.office) > 0
      );
    default:
      return alike(noted.member, read.member) && alike(noted.of, read.of);
  }
};

const WHOLE_REPORT = new Set(["document", "tenure", "membership"]);

/** Is what was read the fact that was noted? `text` is the report's. */
export function holds(text: string, noted: Noted, read: Noted): boolean {
  if (noted.type !== read.type || (noted.kind ?? "") !== (read.kind ?? "")) return false;
  return (
    (WHOLE_REPORT.has(noted.type) || overlap(fold(text), noted.quote, read.quote)) && slotsHold(noted, read)
  );
}

const overlap = (text: string, a: string, b: string): boolean => {
  const [p, q] = [text.indexOf(fold(a)), text.indexOf(fold(b))];
  if (p < 0 || q < 0) return false;
  const common = Math.min(p + fold(a).length, q + fold(b).length) - Math.max(p, q);
  return common >= 0.5 * Math.min(fold(a).length, fold(b).length);
};
