// What is costly to make and small to hold, kept for as long as the file is in the state it was made from. In comes a state,
// out goes a keeper for it; with another state everything is forgotten.
export type Keep = <T>(name: string, make: () => Promise<T>) => Promise<T>;

export class Kept {
  #state = "";
  #values = new Map<string, unknown>();

  /** What fails is not kept. */
  in(state: string): Keep {
    if (this.#state !== state) this.#values = new Map();
    this.#state = state;
    const values = this.#values;
    return async <T>(name: string, make: () => Promise<T>): Promise<T> => {
      if (values.has(name)) return values.get(name) as T;
      const made = await make();
      values.set(name, made);
      return made;
    };
  }
}
