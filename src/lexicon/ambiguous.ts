// Names of more than one meaning. A reader settles them by what stands beside them, or leaves them open.
// Written out so that a name can stand in two lists only on purpose.

/** Names and demonyms that several states share. */
export const SHARED_BETWEEN_STATES: readonly string[] = ["Congo", "Congolese", "Dominican"];
