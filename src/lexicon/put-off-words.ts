// Words by which a meeting or a journey is put off or brought forward, and what tells its old and its new time.

/** These alone say that it is put off. */
export const PUTS_OFF: ReadonlySet<string> = new Set(
  "postponed postpones postpone postponing deferred defer defers deferring".split(" "),
);
/** Verbs with their small words, for later and for earlier. */
export const PUTS_OFF_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["put", new Set(["off", "back"])],
  ["puts", new Set(["off", "back"])],
  ["putting", new Set(["off", "back"])],
  ["pushed", new Set(["back"])],
  ["push", new Set(["back"])],
  ["pushes", new Set(["back"])],
]);
export const BRINGS_FORWARD_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["brought", new Set(["forward"])],
  ["bring", new Set(["forward"])],
  ["brings", new Set(["forward"])],
  ["moved", new Set(["up", "forward"])],
  ["move", new Set(["up", "forward"])],
]);
/** These only with another time: "delayed by fog" puts nothing off. */
export const MOVES: ReadonlySet<string> = new Set(
  "rescheduled reschedules reschedule delayed delays delay moved moves shifted".split(" "),
);

/** Behind or before the verb these keep it from being done: "asked Oslo to postpone", "may be put off". */
export const NOT_PUT_OFF =
  /^(?:not|never|n't|no|may|might|could|if|unless|whether|denied|denies|urged?|urges|asks?|asked|wants?|wanted|seeks?|sought|refused|refuses|declined|proposed|proposes|offered|considered?|considering|threatened|threatens|rather|cannot|risk|risks)$/;

/** "planned for Tuesday": the time that held before. */
export const WAS_SET =
  /^(?:planned|scheduled|set|slated|due|fixed|arranged|pencill?ed|booked|originally|initially|intended|earmarked)$/;
export const LASTS =
  /\b(?:by|for) (a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:more )?(day|week)s?\b/;

/** "Will now meet": words that put a new day in the place of an older one. */
export const ANEW =
  /\b(?:now|instead|rescheduled|rearranged|brought forward|moved (?:up|forward|back|to)|pushed back|new date|for a second time|put off|postponed|delayed)\b/i;
