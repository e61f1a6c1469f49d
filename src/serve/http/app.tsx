// The web app. In come a store, a title and a version, out goes a Hono app that serves the record's pages and their
// data twins; with a desk, also what changes the record. It refuses strange hosts and origins, asks for the token where
// there is one, and never shows how it failed.

import type { Context } from "hono";
import { Hono } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { InputError } from "../../model/notice.ts";
import type { Day } from "../../model/time.ts";
import type { Store } from "../../store/store.ts";
import type { Site } from "../pages/layout.tsx";
import { type Message, MessagePage } from "../pages/message.tsx";
import { dayWords } from "../views/dates.ts";
import { knownOnlyWords } from "../views/known.ts";
import { SCREENS } from "../views/screens.ts";
import type { Answer, Ask, Route } from "./answers.ts";
import { asOfIn, asOfView, viewOnDay } from "./as-of.ts";
import { type Asset, type Assets, loadAssets } from "./assets.ts";
import { type Desk, formOf, USUAL_FORM } from "./desk.ts";
import { COOKIE, HEADERS, isToken, NO_TOKEN, type Refusal, refused } from "./guard.ts";
import * as respond from "./respond.ts";
import { ROUTES } from "./routes.tsx";

export interface AppOptions {
  readonly store: Store;
  /** The record's name, shown beside the brand. */
  readonly title: string;
  readonly version: string;
  /** Where the record may be changed through the pages. */
  readonly desk?: Desk;
  /** Demanded of everybody where it is given. */
  readonly token?: string;
  /** Host names, besides those of this machine, under which the app is reached. */
  readonly hosts?: readonly string[];
  /** Folder of the built scripts, where it is not the usual one. */
  readonly islands?: string;
  /** Where bugs are told; pages do not show them. */
  readonly log?: (line: string) => void;
}

const ISLAND = /^\/assets\/islands\/(\w+)\.js$/;

const siteOf = ({ title, version, desk }: AppOptions, assets: Assets): Site => ({
  title,
  version,
  style: assets.style.href,
  icon: assets.icon.href,
  islands: Object.fromEntries(
    assets.scripts.flatMap(({ path, href }) => {
      const name = ISLAND.exec(path)?.[1];
      return name === undefined ? [] : [[name, href]];
    }),
  ),
  screens: SCREENS.filter((screen) => ROUTES.some(({ path }) => path === screen.href)),
  changeable: desk !== undefined,
});

const wantsData = (path: string): boolean => /\.\w{2,8}$/.test(path);

/** A word on what is wrong, as page or as data by the ending of the address. */
const say = async (
  context: Context,
  site: Site,
  status: respond.Status,
  message: Message,
): Promise<Response> => {
  if (!wantsData(context.req.path))
    return respond.html(context, <MessagePage site={site} view={message} />, status, askedDay(site));
  const { code, message: text, next } = message;
  return respond.json(context, { error: { code, message: text, next } }, status);
};

const NOT_FOUND: Message = {
  code: "not-found",
  heading: "Not in the record",
  message:
    "Nothing lies at this address. The row or report may have been taken out, or the address may be cut short.",
  next: "Search for its words, or look it up in the chronology.",
};
const NOT_ALLOWED: Message = {
  code: "method-not-allowed",
  heading: "Only to be read",
  message: "This address can only be read.",
  next: "Use GET.",
};
const NOT_CHANGED: Message = {
  code: "only-looked-into",
  heading: "Only to be read",
  message: "This record is only looked into here; nothing of it can be changed.",
  next: "Serve it where its file may be written to.",
};
const FAILED: Message = {
  code: "failed",
  heading: "Something went wrong",
  message: "Readout could not make this page. The record is unharmed.",
  next: "Load it again; if it stays so, the terminal where Readout runs says more.",
};

const laterThan = (asOf: Day, known: Day): Message => ({
  code: "not-known-yet",
  heading: `Not known on ${dayWords(asOf)}`,
  message: `It is in the record, but could not be known on that day. ${knownOnlyWords(known)}`,
  next: `Ask for as-of=${known}, or see today’s record.`,
});

const badInput = ({ code, message, next }: InputError): Message => ({
  code,
  heading: "That cannot be read",
  message,
  next,
});

const twinOf = (context: Context, { path, twin }: Route): string => {
  if (twin === undefined) return "";
  const search = new URL(context.req.url).search;
  return `${twin.includes(":") || twin === `${path}.json` ? `${context.req.path}.json` : twin}${search}`;
};

const askedDay = ({ asOf }: Site): Day | undefined => (asOf?.asked ? asOf.day : undefined);

const answered = (context: Context, site: Site, route: Route, answer: Answer, data: boolean) => {
  const asOf = askedDay(site);
  if (answer?.kind === "later") return say(context, site, 404, laterThan(asOf ?? "", answer.known));
  if (answer === undefined) return say(context, site, 404, NOT_FOUND);
  if (answer.kind === "moved") {
    const search = new URL(context.req.url).search;
    return context.redirect(`${answer.to}${data ? ".json" : ""}${search}`, 302);
  }
  if (answer.kind === "lines") return respond.lines(context, answer);
  if (answer.kind === "bytes") return respond.bytes(context, answer);
  if (answer.kind === "live") return respond.live(context, answer);
  if (!data) return respond.html(context, answer.page(site, twinOf(context, route)), 200, asOf);
  if (answer.wrong === undefined || answer.wrong.length === 0)
    return respond.json(context, dataOf(answer.view, asOf), 200);
  return say(
    context,
    site,
    400,
    badInput(new InputError("bad-query", answer.wrong.join(" "), "Put it right and ask again.")),
  );
};

/** A view as known on a day says so first, and its addresses keep the day. */
const dataOf = (view: unknown, asOf: Day | undefined): unknown =>
  asOf === undefined ? view : { asOf, ...(viewOnDay(view, asOf) as object) };

/** The last part of a path may end in `.json`; the router knows only the whole part. */
const withoutEnding = (
  path: string,
  params: Readonly<Record<string, string>>,
): { readonly params: Readonly<Record<string, string>>; readonly data: boolean } => {
  const last = /:(\w+)$/.exec(path)?.[1] ?? "";
  const value = params[last] ?? "";
  if (!value.endsWith(".json")) return { params, data: false };
  return { params: { ...params, [last]: value.slice(0, -".json".length) }, data: true };
};

const YEAR_S = 31_536_000;

const keepCookie = (context: Context, name: string, value: string): void =>
  setCookie(context, name, value, {
    httpOnly: true,
    sameSite: "Strict",
    path: "/",
    maxAge: YEAR_S,
    secure: new URL(context.req.url).protocol === "https:",
  });

const servedOn = ({ title, version }: Site, context: Context): Ask["served"] => ({
  title,
  version,
  base: new URL(context.req.url).origin,
});

/** "/event/:file" of a family of files, as the router wants it: only names that end so. */
const patternOf = ({ path, endings }: Pick<Route, "path" | "endings">): string =>
  endings === undefined
    ? path
    : `${path}{[^/]+(?:${endings.map((ending) => ending.replaceAll(".", "\\.")).join("|")})}`;

/** A form is answered by an address to look at: loading that again sends nothing twice. */
const addAct = (
  app: Hono,
  { path, act, takes }: Route,
  store: Store,
  site: Site,
  desk: Desk | undefined,
): void => {
  if (act === undefined) return;
  app.post(path, async (context) => {
    if (desk === undefined) return say(context, site, 403, NOT_CHANGED);
    const query = new URL(context.req.url).searchParams;
    const seen = await store.latestDay();
    const cookie = (name: string) => getCookie(context, name);
    const served = servedOn(site, context);
    const params = context.req.param();
    const ask = { store, whole: store, query, params, seen, desk, cookie, served };
    const answer = await act(ask, await formOf(context.req.raw, takes));
    if (answer.kind === "shown") {
      const here = { ...site, waiting: await store.waiting(seen) };
      return respond.html(context, answer.page(here, ""), 400);
    }
    if (answer.keep !== undefined) keepCookie(context, answer.keep.name, answer.keep.value);
    return context.redirect(answer.to, 303);
  });
};

const addRoute = (app: Hono, route: Route, store: Store, site: Site, desk: Desk | undefined): void => {
  const handle = (data: boolean) => async (context: Context) => {
    const query = new URL(context.req.url).searchParams;
    const last = route.twin?.includes(":")
      ? withoutEnding(route.path, context.req.param())
      : { params: context.req.param(), data };
    const asOf = asOfIn(query);
    const known = await store.daysKnown();
    const seen = asOf ?? known.latest;
    const view = asOf === undefined ? store : await store.asOf(asOf);
    const cookie = (name: string) => getCookie(context, name);
    const served = servedOn(site, context);
    const ask = { store: view, whole: store, query, params: last.params, asOf, seen, desk, cookie, served };
    const answer = await route.answer(ask);
    const waiting = last.data || answer?.kind !== "shown" ? undefined : await view.waiting(seen);
    const here = { ...site, waiting, asOf: asOfView(asOf, query, known) };
    return answered(context, here, route, answer, last.data);
  };
  app.get(patternOf(route), handle(false));
  if (route.twin !== undefined && !route.twin.includes(":")) app.get(route.twin, handle(true));
};

const refuseOthers = (
  app: Hono,
  site: Site,
  paths: readonly { readonly path: string; readonly acts?: boolean }[],
): void => {
  for (const { path, acts } of paths)
    app.all(path, (context) => {
      context.header("Allow", acts ? "GET, HEAD, POST" : "GET, HEAD");
      return say(context, site, 405, NOT_ALLOWED);
    });
};

const addAsset = (app: Hono, asset: Asset): void => {
  app.get(asset.path, (context) => {
    const kept =
      context.req.query("v") !== undefined ? "private, max-age=31536000, immutable" : "private, no-cache";
    return context.body(asset.body, 200, { "Content-Type": asset.type, "Cache-Control": kept });
  });
};

const bearer = (context: Context): string | undefined =>
  /^Bearer (\S{1,500})$/.exec(context.req.header("Authorization") ?? "")?.[1];

/** Takes the token out of the address and into a cookie, so that it is not copied along with links. */
const admitted = (context: Context, token: string): Response | Refusal | undefined => {
  const url = new URL(context.req.url);
  const given = url.searchParams.get("token");
  if (given === null)
    return isToken(bearer(context) ?? getCookie(context, COOKIE), token) ? undefined : NO_TOKEN;
  if (!isToken(given, token)) return NO_TOKEN;
  setCookie(context, COOKIE, given, {
    httpOnly: true,
    sameSite: "Strict",
    path: "/",
    secure: url.protocol === "https:",
  });
  url.searchParams.delete("token");
  return context.redirect(`${url.pathname}${url.search}`, 303);
};

/** How much may be sent to an address, before any of it is read. */
const LARGEST: ReadonlyMap<string, number> = new Map(
  ROUTES.flatMap(({ path, takes }) => (takes === undefined ? [] : [[path, takes.body]])),
);

const addGuard = (app: Hono, { token, hosts = [] }: AppOptions, site: Site): void => {
  app.use(async (context, next) => {
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
    context.header("Cache-Control", "private, no-cache");
    const { method, url } = context.req;
    const host = context.req.header("Host") ?? new URL(url).host;
    const asked = {
      method,
      url,
      host,
      origin: context.req.header("Origin"),
      length: context.req.header("Content-Length"),
      largest: LARGEST.get(context.req.path) ?? USUAL_FORM.body,
    };
    const refusal = refused(asked, hosts, token !== undefined);
    if (refusal !== undefined) return say(context, site, refusal.status, refusal);
    const entry = token === undefined ? undefined : admitted(context, token);
    if (entry instanceof Response) return entry;
    if (entry !== undefined) return say(context, site, entry.status, entry);
    return next();
  });
};

const addEndings = (app: Hono, site: Site, log: (line: string) => void): void => {
  app.notFound((context) => say(context, site, 404, NOT_FOUND));
  app.onError((error, context) => {
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
    if (error instanceof InputError)
      return say(context, site, error.code === "too-large" ? 413 : 400, badInput(error));
    log(`${context.req.method} ${context.req.path}: ${error.stack ?? error.message}`);
    return say(context, site, 500, FAILED);
  });
};

export const createApp = (options: AppOptions): Hono => {
  const assets = loadAssets(options.islands);
  const site = siteOf(options, assets);
  const files = [assets.style, assets.icon, ...assets.scripts];
  const app = new Hono();
  addGuard(app, options, site);
  for (const file of files) addAsset(app, file);
  for (const route of ROUTES) {
    addRoute(app, route, options.store, site, options.desk);
    addAct(app, route, options.store, site, options.desk);
  }
  const twins = ROUTES.flatMap(({ twin }) =>
    twin === undefined || twin.includes(":") ? [] : [{ path: twin }],
  );
  refuseOthers(app, site, [
    ...ROUTES.map((route) => ({ path: patternOf(route), acts: route.act !== undefined })),
    ...twins,
    ...files,
  ]);
  addEndings(app, site, options.log ?? (() => undefined));
  return app;
};
