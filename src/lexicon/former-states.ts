// States that are no more, by their former codes (ISO 3166-3), so that a report on the past is not read as one on others.
import { rows, values } from "./table.ts";

export interface FormerState {
  readonly code: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
}

// Cells: code | names | demonyms.
const TABLE = `
SU | Soviet Union; USSR; U.S.S.R.; Union of Soviet Socialist Republics | Soviet
YU | Yugoslavia; Socialist Federal Republic of Yugoslavia; Federal Republic of Yugoslavia | Yugoslav; Yugoslavian
CS | Czechoslovakia; Czechoslovak Socialist Republic | Czechoslovak; Czechoslovakian
DD | German Democratic Republic; East Germany; GDR | East German
`;

export const FORMER_STATES: readonly FormerState[] = rows(TABLE, 3).map(([code, names, demonyms]) => ({
  code: code!,
  names: values(names),
  demonyms: values(demonyms),
}));
