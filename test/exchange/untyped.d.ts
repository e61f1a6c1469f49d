// biome-ignore-all lint/suspicious/noExplicitAny: what these readers give has no types.
// Readers of formats that come without types.
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown, options?: object);
    readonly data: readonly Record<string, any>[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
declare module "jsonld" {
  const jsonld: {
    expand(
      document: unknown,
      options: { documentLoader: (url: string) => Promise<object>; safe?: boolean },
    ): Promise<readonly Record<string, any>[]>;
    toRDF(document: unknown, options: object): Promise<string>;
  };
  export default jsonld;
}
