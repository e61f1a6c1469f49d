// Many rules ask the same of the same items: an answer is worked out once and kept as long as what was asked about lives.
// Only for questions whose answer hangs on that alone.

export function kept<K extends object, T>(answer: (of: K) => T): (of: K) => T {
  const answers = new WeakMap<K, { readonly is: T }>();
  return (of) => {
    const known = answers.get(of) ?? { is: answer(of) };
    answers.set(of, known);
    return known.is;
  };
}
