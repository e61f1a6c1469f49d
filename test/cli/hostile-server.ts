// A server on this machine that behaves as the worst ones do: missing pages, silence, circles, bodies without an end.
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface HostileServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const PAGE = `<!doctype html><html lang="en"><head><title>Ministers meet in Oslo</title></head><body><article>
<h1>Ministers meet in Oslo</h1><p>OSLO, May 3, 2022 — Antony Blinken met Yoshimasa Hayashi in Oslo on May 3, 2022.</p>
<p>The two ministers agreed to meet again in Tokyo in June, their ministries said after the talks.</p></article></body></html>`;

const endless = (response: ServerResponse): void => {
  response.writeHead(200, { "content-type": "text/plain" });
  const chunk = "The ministers talked on and on. ".repeat(2048);
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on("drain", more);
  more();
};

const ANSWERS: Readonly<Record<string, (response: ServerResponse, url: URL) => void>> = {
  "/page": (response) => response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(PAGE),
  "/loop": (response, url) =>
    response.writeHead(302, { location: `/loop?n=${Number(url.searchParams.get("n") ?? 0) + 1}` }).end(),
  "/silent": () => undefined,
  "/stalls": (response) =>
    void response.writeHead(200, { "content-type": "text/html" }).write("<p>One moment"),
  "/endless": endless,
  "/broken": (response) => response.writeHead(500, { "content-type": "text/html" }).end("<h1>Broken</h1>"),
};

const missing = (response: ServerResponse): void =>
  void response.writeHead(404, { "content-type": "text/html" }).end("<h1>Not found</h1>");

const listening = (server: Server): Promise<string> =>
  new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    ),
  );

export const hostileServer = async (): Promise<HostileServer> => {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    (ANSWERS[url.pathname] ?? missing)(response, url);
  });
  const address = await listening(server);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address, close };
};
