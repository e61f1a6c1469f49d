// True addresses of every route, found as a reader finds them: by following links from the chronology and the screens. In
// come the routes and what fetches an address, out go some addresses a route. A route that no page leads to has none.

const pattern = (path) =>
  new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/:\w+/g, "[^/]+")}$`);

/** The links of a page, without what comes after `#`. */
export const linksIn = (html) =>
  [...html.matchAll(/<a\b[^<>]*?\shref="(\/[^"#]*)/g)].map(([, href]) => href.replaceAll("&amp;", "&"));

/**
 * `get` answers `{ status, type, text, location }`. Of each route at most `each` addresses without a question and as many
 * with one; each of them is looked at once. `starts` are looked at besides.
 */
export const crawl = async (routes, get, { each = 1, starts = [] } = {}) => {
  const found = routes.map(({ path }) => ({ path, is: pattern(path), plain: [], asking: [] }));
  const seen = new Set();
  const waiting = [];
  const note = (address) => {
    const [path, question] = address.split("?");
    const route = found.find(({ is }) => is.test(path));
    // What ends as a file does is no page, and may be the whole record.
    if (route === undefined || seen.has(address) || /\.\w+$/.test(path) || /[?&]as-of=/.test(address)) return;
    const list = question === undefined ? route.plain : route.asking;
    if (list.length >= each) return;
    seen.add(address);
    list.push(address);
    waiting.push(address);
  };
  /** What only leads to another address takes no place from those that show something. */
  const drop = (address) => {
    for (const { plain, asking } of found)
      for (const list of [plain, asking]) if (list.includes(address)) list.splice(list.indexOf(address), 1);
  };
  for (const { path } of routes) if (!path.includes(":")) note(path);
  for (const start of starts) note(start);
  const pages = new Map();
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const answer = await get(address);
    if (answer.location) {
      drop(address);
      note(answer.location);
    }
    const isPage = answer.status === 200 && /^text\/html/.test(answer.type ?? "");
    if (!isPage) continue;
    const path = address.split("?")[0];
    const route = found.find(({ is }) => is.test(path)).path;
    pages.set(route, [...(pages.get(route) ?? []), address]);
    for (const href of linksIn(answer.text)) note(href);
  }
  return pages;
};
