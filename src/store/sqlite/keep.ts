// What is costly to make and small to hold, kept for as long as the file is in the state it was made from. In comes a state,
// out goes a keeper for it; with another state everything is forgotten, and of one state the values used longest ago.
export type Keep = <T>(name: string, make: () => Promise<T>) => Promise<T>;

/** Some lists of facets and counts, and the questions of a few people at a few pages of figures. */
const MOST = 48;

export class Kept {
  #state = "";
  #values = new Map<string, unknown>();

  /** What fails is not kept. */
  in(state: string): Keep {
    if (this.#state !== state) this.#values = new Map();
    this.#state = state;
    const values = this.#values;
    return async <T>(name: string, make: () => Promise<T>): Promise<T> => {
      const value = values.has(name) ? (values.get(name) as T) : await make();
      // The one used last stands last.
      values.delete(name);
      values.set(name, value);
      if (values.size > MOST) values.delete(values.keys().next().value!);
      return value;
    };
  }
}
