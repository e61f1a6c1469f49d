// What arrives: a manifest, and what the record at hand is made from. What leaves: where they differ, in the order in which
// one would look for the cause. Pure.
import type { Inputs, Manifest, ManifestInput } from "./manifest.ts";

export interface Divergence {
  readonly what:
    | "version"
    | "build"
    | "rules"
    | "changed"
    | "missing"
    | "added"
    | "told"
    | "judgement-missing"
    | "judgement-added";
  /** The report's file name, or the judgement's id. */
  readonly name?: string;
  /** Of a report that is the same but for what came beside its bytes: which. */
  readonly field?: string;
  /** In the manifest. */
  readonly there?: string;
  /** In the record at hand. */
  readonly here?: string;
}

const without = (some: readonly string[], others: readonly string[]): readonly string[] => {
  const known = new Set(others);
  return some.filter((one) => !known.has(one));
};

const programDiffers = (there: Manifest["program"], here: Manifest["program"]): Divergence[] => {
  if (there.version !== here.version) return [{ what: "version", there: there.version, here: here.version }];
  return there.code === here.code ? [] : [{ what: "build", there: there.code, here: here.code }];
};

/** By the day only is anything known from then on, so another hour of it is no difference. */
const BESIDE: readonly (readonly [field: string, (input: ManifestInput) => string])[] = [
  ["name", ({ name }) => name],
  ["address", ({ address }) => address],
  ["received", ({ received }) => new Date(received).toISOString().slice(0, 10)],
  ["media", ({ media }) => media],
  ["encoding", ({ encoding }) => encoding],
  ["stated", ({ stated }) => JSON.stringify(Object.entries(stated).sort())],
];

const besideDiffers = (there: ManifestInput, here: ManifestInput): Divergence[] =>
  BESIDE.flatMap(([field, of]) =>
    of(there) === of(here)
      ? []
      : [{ what: "told" as const, name: there.name, field, there: of(there), here: of(here) }],
  );

const byName = (inputs: readonly ManifestInput[]): readonly ManifestInput[] =>
  [...inputs].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

/** A report that is gone while another came under its name or address has changed. */
function inputsDiffer(inputs: readonly ManifestInput[], others: readonly ManifestInput[]): Divergence[] {
  const [there, here] = [byName(inputs), byName(others)];
  const known = new Map(here.map((input) => [input.sha256, input]));
  const wanted = new Set(there.map(({ sha256 }) => sha256));
  const added = new Set(here.filter(({ sha256 }) => !wanted.has(sha256)));
  const gone = there.filter(({ sha256 }) => !known.has(sha256));
  const lost = gone.map((input): Divergence => {
    const [instead] = [...added].filter(
      ({ name, address }) => name === input.name || address === input.address,
    );
    if (!instead) return { what: "missing", name: input.name, there: input.sha256 };
    added.delete(instead);
    return { what: "changed", name: input.name, there: input.sha256, here: instead.sha256 };
  });
  return [
    ...lost.filter(({ what }) => what === "changed"),
    ...lost.filter(({ what }) => what === "missing"),
    ...[...added].map(({ name, sha256 }): Divergence => ({ what: "added", name, here: sha256 })),
    ...there.flatMap((input) => {
      const same = known.get(input.sha256);
      return same ? besideDiffers(input, same) : [];
    }),
  ];
}

export const divergences = (
  there: Inputs & Pick<Manifest, "program">,
  here: typeof there,
): readonly Divergence[] => [
  ...programDiffers(there.program, here.program),
  ...(there.rules.join(", ") === here.rules.join(", ")
    ? []
    : [{ what: "rules" as const, there: there.rules.join(", "), here: here.rules.join(", ") }]),
  ...inputsDiffer(there.inputs, here.inputs),
  ...without(there.judgements, here.judgements).map((name) => ({ what: "judgement-missing" as const, name })),
  ...without(here.judgements, there.judgements).map((name) => ({ what: "judgement-added" as const, name })),
];
