// Who may ask, and from where. In comes a request, out goes a refusal in words or nothing. It refuses host names that
// are not ours (DNS rebinding), changes asked for by other sites, missing or wrong tokens, and overlong addresses.
import { createHash, timingSafeEqual } from "node:crypto";
import { isIP } from "node:net";

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** On every answer, refusals included. */
export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

export interface Refusal {
  readonly status: 400 | 401 | 403 | 413 | 414;
  readonly code: string;
  readonly heading: string;
  readonly message: string;
  readonly next: string;
}

const LONGEST_ADDRESS = 8000;
export const COOKIE = "readout-token";

const hostName = (host: string): string | undefined => {
  try {
    return new URL(`http://${host}`).hostname.toLowerCase();
  } catch {
    return undefined;
  }
};

const bare = (name: string): string => name.replace(/^\[|\]$/g, "");

export const isLoopback = (name: string): boolean =>
  name === "localhost" || bare(name) === "::1" || (isIP(name) === 4 && name.startsWith("127."));

/** An address in digits cannot be rebound; it is let in where a token guards the door. */
const isOurs = (name: string, hosts: readonly string[], guarded: boolean): boolean =>
  isLoopback(name) ||
  hosts.some((host) => host.toLowerCase() === name) ||
  (guarded && isIP(bare(name)) !== 0);

const refusal = (
  status: Refusal["status"],
  code: string,
  heading: string,
  message: string,
  next: string,
): Refusal => ({ status, code, heading, message, next });

const checkHost = (host: string, hosts: readonly string[], guarded: boolean): Refusal | undefined => {
  const name = hostName(host);
  if (name !== undefined && isOurs(name, hosts, guarded)) return undefined;
  return refusal(
    403,
    "strange-host",
    "Not served under this name",
    "This address reached Readout under a host name that it does not know.",
    "Use localhost, or start Readout with that name among its hosts.",
  );
};

const checkOrigin = (method: string, origin: string | undefined, host: string): Refusal | undefined => {
  if (method === "GET" || method === "HEAD") return undefined;
  if (origin !== undefined && URL.canParse(origin) && new URL(origin).host === host) return undefined;
  return refusal(
    403,
    "strange-origin",
    "Refused",
    "Changes are taken only from Readout’s own pages.",
    "Open the page in Readout and do it there.",
  );
};

const checkSize = ({ url, length, largest }: Asked): Refusal | undefined => {
  if (url.length > LONGEST_ADDRESS)
    return refusal(
      414,
      "address-too-long",
      "Address too long",
      "That address is too long.",
      "Choose fewer filters.",
    );
  if (Number(length ?? 0) <= largest) return undefined;
  return refusal(413, "too-large", "Too large", "That is more than Readout takes at once.", "Send less.");
};

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Compares in the same time whatever the difference. */
export const isToken = (given: string | undefined, token: string): boolean =>
  given !== undefined && timingSafeEqual(digest(given), digest(token));

export const NO_TOKEN: Refusal = refusal(
  401,
  "no-token",
  "A token is needed",
  "This record is open only to those who have its token.",
  "Open the address that Readout printed when it started, with ?token= at its end.",
);

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly host: string;
  readonly origin: string | undefined;
  readonly length: string | undefined;
  /** Bytes that may be sent to that address. */
  readonly largest: number;
}

export const refused = (asked: Asked, hosts: readonly string[], guarded: boolean): Refusal | undefined =>
  checkSize(asked) ??
  checkHost(asked.host, hosts, guarded) ??
  checkOrigin(asked.method, asked.origin, asked.host);
