// The screens of the app, in the order of the navigation, each with the letter that leads there after "g". Which of them
// are shown is up to the routes: the navigation leads only to what exists.
export type Section =
  | "chronology"
  | "actors"
  | "promises"
  | "positions"
  | "quotations"
  | "disagreements"
  | "network"
  | "map"
  | "activity"
  | "sources"
  | "review"
  | "inbox"
  | "changes"
  | "search"
  | "";

export interface Screen {
  readonly section: Section;
  readonly href: string;
  readonly label: string;
  /** Pressed after "g". */
  readonly key: string;
}

const screen = (section: Section, href: string, label: string, key: string): Screen => ({
  section,
  href,
  label,
  key,
});

export const SCREENS: readonly Screen[] = [
  screen("chronology", "/", "Chronology", "c"),
  screen("actors", "/actors", "Actors", "a"),
  screen("promises", "/promises", "Promises", "p"),
  screen("positions", "/positions", "Positions", "o"),
  screen("quotations", "/quotations", "Quotations", "q"),
  screen("disagreements", "/disagreements", "Disagreements", "d"),
  screen("network", "/network", "Network", "n"),
  screen("map", "/map", "Map", "m"),
  screen("activity", "/activity", "Activity", "t"),
  screen("sources", "/sources", "Sources", "s"),
  screen("changes", "/changes", "What changed", "w"),
  screen("review", "/review", "Review", "r"),
  screen("inbox", "/inbox", "Inbox", "i"),
];
