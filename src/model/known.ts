// From which day something could be known, by the head of the document that tells it.
import type { DocumentHead } from "./record.ts";
import type { Day } from "./time.ts";

/** The last day the document can have been written on, else the day on which it was received. */
export const knownOn = ({ published, received }: Pick<DocumentHead, "published" | "received">): Day =>
  published?.to ?? received.slice(0, 10);
