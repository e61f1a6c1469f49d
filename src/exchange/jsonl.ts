// JSON Lines: one value a line, UTF-8, each line ended by a line feed.

/** U+2028 and U+2029 end a line for some readers, so they are written as escapes. */
export const jsonLine = (value: unknown): string =>
  `${JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")}\n`;
