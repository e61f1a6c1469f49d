// In: markup. Out: the same markup, character for character in place, with elements nested too deeply blanked out.
// A parser walks the open elements at every tag, so depth, not length, is what makes hostile pages slow.

/** Browsers stop at 512; real pages stay under 100. */
export const DEEPEST = 256;

/** Elements that hold no others, or that the next of their kind closes. */
const SELF_CLOSING = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup html head body a".split(" "),
); // biome-ignore format: one list
const RAW = /^(?:script|style|textarea|title|noscript|template|iframe|noembed|xmp)$/;

// A comment, or a tag: its slash, its name, and all up to its end, quoted values whole.
const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9-]{0,40})\b((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;

interface Depth {
  deepest: number;
  now: number;
  readonly open: Map<string, number>;
}

const enter = (depth: Depth, name: string): boolean => {
  depth.deepest = Math.max(depth.deepest, depth.now + 1);
  if (depth.now >= DEEPEST) return false;
  depth.now += 1;
  depth.open.set(name, (depth.open.get(name) ?? 0) + 1);
  return true;
};

/** An end tag without its start tag closes nothing. */
const leave = (depth: Depth, name: string): void => {
  const open = depth.open.get(name) ?? 0;
  if (open === 0) return;
  depth.open.set(name, open - 1);
  depth.now -= 1;
};

const keeps = (depth: Depth, slash: string, name: string, rest: string): boolean => {
  if (SELF_CLOSING.has(name) || RAW.test(name) || rest.endsWith("/")) return true;
  if (!slash) return enter(depth, name);
  leave(depth, name);
  return true;
};

/** Markup with nothing nested deeper than `DEEPEST`; tags beyond it become blanks, their text stays. */
export const shallow = (html: string): { readonly html: string; readonly tooDeep: boolean } => {
  const depth: Depth = { deepest: 0, now: 0, open: new Map() };
  const capped = html.replace(
    TAG,
    (tag, slash: string | undefined, name: string | undefined, rest: string | undefined) =>
      name === undefined || keeps(depth, slash ?? "", name.toLowerCase(), rest ?? "")
        ? tag
        : " ".repeat(tag.length),
  );
  return { html: capped, tooDeep: depth.deepest > DEEPEST };
};
