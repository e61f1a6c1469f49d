// What every store must do, whatever database is behind it.
import { aboutContract } from "./contract-about.ts";
import { changesContract } from "./contract-changes.ts";
import { chronologyContract } from "./contract-chronology.ts";
import { doubtsContract } from "./contract-doubts.ts";
import { figuresContract } from "./contract-figures.ts";
import { judgementsContract } from "./contract-judgements.ts";
import { keepingContract } from "./contract-keeping.ts";
import { rowsContract } from "./contract-rows.ts";
import { searchContract } from "./contract-search.ts";
import { onStage, type Place } from "./stage.ts";

export function storeContract(name: string, make: () => Promise<Place>): void {
  onStage(`store contract: ${name}`, make, (stage) => {
    changesContract(stage);
    keepingContract(stage);
    judgementsContract(stage);
    doubtsContract(stage);
    rowsContract(stage);
    aboutContract(stage);
    chronologyContract(stage);
    figuresContract(stage);
    searchContract(stage);
  });
}
