// How an office is called in the record: the five that the world knows by one name by that, every other by its title.

const GENERIC = new Set([
  "foreign minister",
  "defence minister",
  "head of government",
  "head of state",
  "spokesperson",
]);

export const isGeneric = (office: string): boolean => GENERIC.has(office);

/** The title, unless it says but the same as the office: "Minister of the Interior" is interior minister. */
export function officeName({ office, title }: { office: string; title: string }): string {
  if (GENERIC.has(office)) return office;
  const said = title.toLowerCase();
  return office
    .toLowerCase()
    .split(/[\s-]+/)
    .every((word) => said.includes(word.slice(0, 5)))
    ? office
    : title;
}
