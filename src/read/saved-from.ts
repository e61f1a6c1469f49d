// Where saved files were taken from: a table of file name and address, as those who save pages keep beside them.
// In: its text. Out: the address by file name. A table without a single address is refused.
import { InputError } from "../model/notice.ts";

const MOST_ADDRESS = 2_000;

const unquoted = (cell: string): string => cell.trim().replace(/^"(.*)"$/, "$1");

/** One line: the name in its first cell, the address in the first cell that is one. Headings bear none. */
const rowOf = (line: string): readonly (readonly [string, string])[] => {
  const [name, ...cells] = line.split(line.includes("\t") ? "\t" : ",").map(unquoted);
  const address = cells.find((cell) => /^https?:\/\/[^\s/]+/i.test(cell));
  return name && address && address.length <= MOST_ADDRESS ? [[name, address]] : [];
};

/**
 * Reads a table of tab- or comma-separated lines: `addressesIn("a.txt\thttps://example.org/2016/10/a")`.
 * @throws InputError `no-addresses` where no line holds a file name and an address.
 */
export function addressesIn(text: string, name: string): ReadonlyMap<string, string> {
  const rows = new Map(text.split(/\r?\n/).flatMap(rowOf));
  if (rows.size === 0)
    throw new InputError(
      "no-addresses",
      `${name} holds no address.`,
      "Give a table with a file's name and its address in each line, parted by a tab or a comma.",
    );
  return rows;
}
