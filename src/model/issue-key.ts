// What two reports mean by the same issue, whatever article stands before it and however it is pointed.

/** "the Copper accord" and "copper accord": `copper accord`. Two that differ in a word are two. */
export const issueKey = (issue: string): string =>
  issue
    .toLowerCase()
    .replace(/^(?:the|a|an|its|their|his|her) /, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
