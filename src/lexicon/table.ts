// Word lists and facts written as tables, one row a line, so that a change to one fact is a change to one line.
// Cells are parted by "|", values inside a cell by ";". A row with too many or too few cells is a bug and throws.

/** The rows of a table; empty lines and lines that begin with "#" are left out. */
export const rows = (table: string, cells: number): readonly (readonly string[])[] =>
  table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => cellsOf(line, cells));

const cellsOf = (line: string, cells: number): readonly string[] => {
  const found = line.split("|").map((cell) => cell.trim());
  if (found.length !== cells) throw new Error(`${found.length} cells where ${cells} belong: ${line}`);
  return found;
};

/** The values in one cell. */
export const values = (cell: string | undefined): readonly string[] =>
  (cell ?? "")
    .split(";")
    .map((value) => value.trim())
    .filter((value) => value !== "");

/** The words of a list, parted by white space. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/);
