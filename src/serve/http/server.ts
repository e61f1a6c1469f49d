// The door of the web app: createApp makes it, listen opens a port for it: this machine only, unless a token guards it. In comes an app, out goes the address it is
// reached at. A taken port leads to the next free one, twenty further at most.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { InputError } from "../../model/notice.ts";
import { isLoopback } from "./guard.ts";
import { PORT } from "./port.ts";

export { type AppOptions, createApp } from "./app.tsx";

const FURTHER = 20;
const MINUTE = 60_000;

export interface ListenOptions {
  /** Interface; this machine only where unset. */
  readonly host?: string;
  readonly port?: number;
  /** Is the app guarded by a token? Any interface but this machine's own demands it. */
  readonly guarded?: boolean;
}

export interface Listening {
  readonly host: string;
  readonly port: number;
  /** `http://127.0.0.1:7419/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const opened = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });

const isTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "EADDRINUSE";

const notOpened = (error: unknown, host: string, port: number): unknown => {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "EACCES")
    return new InputError("no-rights", `Port ${port} is not free to use.`, "Choose a port above 1023.");
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new InputError(
      "no-interface",
      `This machine has no interface ${host}.`,
      "Use localhost, or one of its own addresses.",
    );
  return error;
};

const firstFree = async (server: Server, host: string, port: number): Promise<void> => {
  const last = port === 0 ? 0 : Math.min(65_535, port + FURTHER);
  for (let next = port; next <= last; next += 1) {
    try {
      return await opened(server, host, next);
    } catch (error) {
      if (!isTaken(error)) throw notOpened(error, host, next);
    }
  }
  throw new InputError(
    "no-port",
    `Ports ${port} to ${last} are all taken.`,
    "Close another Readout, or name a port.",
  );
};

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

const serverFor = (app: Hono): Server => {
  const server = createServer({ maxHeaderSize: 32_768 }, getRequestListener(app.fetch));
  server.headersTimeout = MINUTE / 3;
  server.requestTimeout = MINUTE;
  server.keepAliveTimeout = MINUTE / 12;
  return server;
};

/** All interfaces have no address of their own; this machine reaches them as itself. */
const shownHost = (host: string): string => {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
};

export const listen = async (app: Hono, options: ListenOptions = {}): Promise<Listening> => {
  const host = options.host ?? "127.0.0.1";
  if (!isLoopback(host) && options.guarded !== true)
    throw new InputError(
      "no-token",
      `Others can reach ${host}, so the record needs a token there.`,
      "Give a token, or serve on this machine only.",
    );
  const server = serverFor(app);
  await firstFree(server, host, options.port ?? PORT);
  const { port } = server.address() as AddressInfo;
  return { host, port, address: `http://${shownHost(host)}:${port}/`, close: () => closed(server) };
};
