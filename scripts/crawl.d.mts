export interface Fetched {
  readonly status: number;
  readonly type?: string | null;
  readonly text: string;
  readonly location?: string | null;
}

export declare const linksIn: (html: string) => readonly string[];

/** Addresses that answer with a page, by the path of their route. */
export declare const crawl: (
  routes: readonly { readonly path: string }[],
  get: (address: string) => Promise<Fetched>,
  options?: { readonly each?: number; readonly starts?: readonly string[] },
) => Promise<ReadonlyMap<string, readonly string[]>>;
