// What arrives: things by number and which of them belong together, two by two. What leaves: the sets they fall into,
// in order. Whatever the order of joining, the sets are the same.

export interface Joined {
  /** The least of the set that a thing is in. */
  readonly rootOf: (of: number) => number;
  readonly join: (a: number, b: number) => void;
  /** All sets, each in order, in the order of their least. */
  readonly sets: () => readonly (readonly number[])[];
}

export function joining(count: number): Joined {
  const parents = Int32Array.from({ length: count }, (_, at) => at);
  const rootOf = (of: number): number => {
    let found = of;
    while (parents[found] !== found) {
      parents[found] = parents[parents[found]!]!;
      found = parents[found]!;
    }
    return found;
  };
  const join = (a: number, b: number): void => {
    const [p, q] = [rootOf(a), rootOf(b)];
    parents[Math.max(p, q)] = Math.min(p, q);
  };
  const sets = (): number[][] => {
    const found = new Map<number, number[]>();
    for (let at = 0; at < count; at++) {
      const root = rootOf(at);
      const set = found.get(root);
      if (set) set.push(at);
      else found.set(root, [at]);
    }
    return [...found.values()];
  };
  return { rootOf, join, sets };
}
