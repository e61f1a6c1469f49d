// Text and numbers in, 32 bits out: the names of features. The same input always gives the same bits.

/** Mixes one more number into a hash. */
export function combine(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The last stirring: every bit of the hash depends on every bit mixed in. */
export function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
  return mixed ^ (mixed >>> 16);
}

/** The hash of `text` from `from` up to `to`; `seed` keeps a suffix "s" apart from a word "s". */
export function hashText(text: string, seed: number, from = 0, to = text.length): number {
  let hash = Math.imul(seed, 0x9e3779b1);
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return finish(hash);
}
