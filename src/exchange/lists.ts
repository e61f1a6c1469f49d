// Items of a JSON array, one a line, as they come: a reader gets one whole document, the writer never holds it.

/** `items` are lines of JSON without their ends. `tail` comes after the array: the fields that are known only then. */
export async function* jsonArray(
  head: string,
  items: AsyncIterable<string>,
  tail: (count: number) => string,
): AsyncGenerator<string> {
  let count = 0;
  yield head;
  for await (const item of items) {
    yield `${count === 0 ? "\n" : ",\n"}${item}`;
    count += 1;
  }
  yield tail(count);
}
