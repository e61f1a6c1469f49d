// What takes long to make and is not always asked for. In comes how it is made, out goes the way to ask for it.

/** Made when first asked for, and kept; what throws is asked again. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
