// Seats of government that stand for their state or union where they act.

export interface Seat {
  readonly kind: "state" | "body";
  /** ISO 3166-1 code of the state, or the usual name of the body. */
  readonly name: string;
  /** A house that one can meet in; else a city, which the places know. */
  readonly house: boolean;
}

/** By the name under which the other lists know them. */
export const SEATS: ReadonlyMap<string, Seat> = new Map<string, Seat>([
  ["White House", { kind: "state", name: "US", house: true }],
  ["Kremlin", { kind: "state", name: "RU", house: true }],
  ["Élysée Palace", { kind: "state", name: "FR", house: true }],
  ["Downing Street", { kind: "state", name: "GB", house: true }],
  ["Blue House", { kind: "state", name: "KR", house: true }],
  ["Brussels", { kind: "body", name: "European Union", house: false }],
]);
