// In: markup. Out: the same markup, character for character in place, with tags that nest too deeply or bear too
// many attributes blanked out.
// A parser walks the open elements at every tag, so depth, not length, is what makes hostile pages slow.

/** Real pages stay under 60; browsers stop at 512. */
export const DEEPEST = 128;

/** Elements that hold no others, or that the next of their kind closes. */
const SHALLOW = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup html head body a".split(" "),
); // biome-ignore format: one list
/** Elements whose content is no markup, up to their end tag. */
const RAW = new Set("script style textarea title noscript template iframe noembed noframes xmp".split(" "));

interface Tag {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly closes: boolean;
  /** Characters outside quotation marks: a measure of how many attributes it has. */
  readonly bare: number;
}

/** A parser compares every attribute with every other. */
const LONGEST_BARE = 8_000;

const NAME = /[a-z][^\s/>]{0,40}/iy;
const QUOTED_OR_END = /["'>]/g;

/** Where a tag ends, the first `>` outside quotation marks, and how much of it is bare; nothing where it has no end. */
const endOfTag = (html: string, from: number): { readonly to: number; readonly bare: number } | undefined => {
  QUOTED_OR_END.lastIndex = from;
  let quoted = 0;
  for (let found = QUOTED_OR_END.exec(html); found; found = QUOTED_OR_END.exec(html)) {
    if (found[0] === ">") return { to: found.index + 1, bare: found.index - from - quoted };
    const close = html.indexOf(found[0], found.index + 1);
    if (close < 0) return undefined;
    quoted += close - found.index;
    QUOTED_OR_END.lastIndex = close + 1;
  }
  return undefined;
};

const after = (html: string, mark: string, from: number): number => {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
};

const endOfRaw = (html: string, name: string, from: number): number => {
  const end = new RegExp(`</${name}`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
};

/** The tags of a page in order, in one pass; comments and scripts hold none. */
function* tagsOf(html: string): Generator<Tag> {
  for (let at = html.indexOf("<"); at >= 0 && at < html.length; at = html.indexOf("<", at)) {
    const closes = html[at + 1] === "/";
    NAME.lastIndex = at + (closes ? 2 : 1);
    const name = NAME.exec(html)?.[0].toLowerCase();
    if (html.startsWith("<!--", at)) at = after(html, "-->", at + 4);
    else if (name === undefined) at += 1;
    else {
      const end = endOfTag(html, NAME.lastIndex);
      if (end === undefined) return;
      yield { from: at, name, closes, ...end };
      at = RAW.has(name) && !closes ? endOfRaw(html, name, end.to) : end.to;
    }
  }
}

/** Follows how deep the page is; says of a tag whether it would go too deep. An end tag without its start closes nothing. */
const depthGauge = (): ((tag: Tag) => boolean) => {
  const open = new Map<string, number>();
  let depth = 0;
  return ({ name, closes, bare }) => {
    if (bare > LONGEST_BARE) return true;
    if (SHALLOW.has(name) || RAW.has(name)) return false;
    const count = open.get(name) ?? 0;
    if (closes && count === 0) return depth >= DEEPEST;
    if (!closes && depth >= DEEPEST) return true;
    open.set(name, count + (closes ? -1 : 1));
    depth += closes ? -1 : 1;
    return false;
  };
};

/** Markup with nothing nested deeper than `DEEPEST`; tags beyond it become blanks, their text stays. */
export const shallow = (html: string): { readonly html: string; readonly tooDeep: boolean } => {
  const goesTooDeep = depthGauge();
  const parts: string[] = [];
  let kept = 0;
  for (const tag of tagsOf(html)) {
    if (!goesTooDeep(tag)) continue;
    parts.push(html.slice(kept, tag.from), " ".repeat(tag.to - tag.from));
    kept = tag.to;
  }
  return parts.length === 0
    ? { html, tooDeep: false }
    : { html: parts.join("") + html.slice(kept), tooDeep: true };
};
