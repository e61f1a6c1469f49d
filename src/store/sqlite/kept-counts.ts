// Counts that take long and are asked for again with the same question, as a page of figures is: kept until the file changes,
// the last asked ones only. In come the file's version and a question, out goes its answer.

/** Questions of a few people at a few pages; an answer has some hundred lines at most. */
const MOST = 32;

export class KeptCounts {
  #version: number | undefined;
  readonly #answers = new Map<string, Promise<unknown>>();

  /** `version`: that of the file before the answer is made, so that none is kept for longer than it is true. */
  of<T>(version: number, question: string, answer: () => Promise<T>): Promise<T> {
    if (version !== this.#version) this.#answers.clear();
    this.#version = version;
    const kept = (this.#answers.get(question) as Promise<T> | undefined) ?? answer();
    this.#answers.delete(question);
    this.#answers.set(question, kept);
    if (this.#answers.size > MOST) this.#answers.delete(this.#answers.keys().next().value!);
    kept.catch(() => this.#answers.delete(question));
    return kept;
  }
}
