// Values and bytes as they lie in the file: JSON where SQL need not look inside is deflated.
import { deflateSync, inflateSync } from "node:zlib";

/** The driver hands a blob out as an ArrayBuffer. */
export const packBytes = (bytes: Uint8Array): Uint8Array => deflateSync(bytes);
export const unpackBytes = (packed: Uint8Array | ArrayBuffer): Uint8Array =>
  new Uint8Array(inflateSync(packed));

export const pack = (value: unknown): Uint8Array => deflateSync(JSON.stringify(value));
export const unpack = <T>(packed: Uint8Array | ArrayBuffer): T =>
  JSON.parse(inflateSync(packed).toString("utf8"));
