// In: bytes, and the encoding that the sender or the page names. Out: text, the encoding it was read in, and notices.
// Bytes that fit no encoding never stop the reading: they become U+FFFD and a notice counts them.
import chardet from "chardet";
import iconv from "iconv-lite";
import type { Notice } from "../model/notice.ts";
import { bareUtf16 } from "./binary.ts";

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly notices: readonly Notice[];
}

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

const markOf = (bytes: Uint8Array): string | undefined =>
  BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];

/** How many sequences of several bytes are sound UTF-8, and how many bytes are not. */
interface Utf8 {
  readonly sound: number;
  readonly broken: number;
}

const lengthOf = (lead: number): number =>
  lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;

const follows = (bytes: Uint8Array, at: number, length: number): boolean => {
  for (let next = at + 1; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
};

const weighUtf8 = (bytes: Uint8Array): Utf8 => {
  let sound = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    const length = lead < 0x80 ? 1 : lengthOf(lead);
    const fits = length > 0 && follows(bytes, at, length);
    if (!fits) broken += 1;
    else if (length > 1) sound += 1;
    at += fits ? length : 1;
  }
  return { sound, broken };
};

/** `<meta charset>` and `<meta http-equiv>` stand in the first 1,024 bytes, says the HTML standard; older pages run over. */
const META = /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/i;
export const metaCharset = (bytes: Uint8Array): string | undefined =>
  META.exec(Buffer.from(bytes.subarray(0, 4096)).toString("latin1"))?.[1];

/** The web's rule: a page that says Latin-1 or ASCII means windows-1252. */
const WEB_NAMES: Readonly<Record<string, string>> = {
  "iso-8859-1": "windows-1252",
  latin1: "windows-1252",
  ascii: "windows-1252",
  "us-ascii": "windows-1252",
  utf8: "utf-8",
  "utf-16": "utf-16le",
  "x-sjis": "shift_jis",
  "windows-31j": "shift_jis",
  gb2312: "gbk",
};

const canonical = (label: string | undefined): string | undefined => {
  const name = label?.trim().toLowerCase();
  if (!name) return undefined;
  const known = WEB_NAMES[name] ?? name;
  return iconv.encodingExists(known) ? known : undefined;
};

const invalid = (broken: number): Notice => ({
  code: "invalid-utf8",
  message: `${broken} ${broken === 1 ? "byte is" : "bytes are"} not valid UTF-8 and shown as \uFFFD.`,
});
const guessed = (encoding: string): Notice => ({
  code: "encoding-guessed",
  message: `Nothing says how the text is encoded; it was read as ${encoding}, the likeliest by its bytes.`,
});
const corrected = (declared: string): Notice => ({
  code: "encoding-corrected",
  message: `The page says ${declared}, but its bytes are valid UTF-8 and were read so.`,
});
const contradicted = (encoding: string): Notice => ({
  code: "encoding-corrected",
  message: `The page says UTF-8, but its bytes are not; it was read as ${encoding}.`,
});

const decodeAs = (bytes: Uint8Array, encoding: string, notices: readonly Notice[] = []): Decoded => ({
  text: iconv
    .decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, { stripBOM: false })
    .replace(/[\ud800-\udfff]/gu, "\ufffd"),
  encoding,
  notices,
});

/** The detector is not asked about UTF-16 and UTF-32: those were told by their zeros before. */
const guess = (bytes: Uint8Array): string => {
  const likely = chardet.analyse(bytes.subarray(0, 65_536)).map((match) => canonical(match.name));
  return likely.find((name) => name !== undefined && !name.startsWith("utf")) ?? "windows-1252";
};

const decodeUndeclared = (bytes: Uint8Array, utf8: Utf8): Decoded => {
  if (utf8.broken === 0) return decodeAs(bytes, "utf-8");
  if (utf8.sound > utf8.broken) return decodeAs(bytes, "utf-8", [invalid(utf8.broken)]);
  const encoding = guess(bytes);
  return decodeAs(bytes, encoding, [guessed(encoding)]);
};

/**
 * Decodes a report: mark of byte order, then what the sender or the page declares, then valid UTF-8, then a guess.
 * Long sound UTF-8 cannot come about by chance, so it overrules a page that claims something else.
 */
export const decode = (bytes: Uint8Array, declared?: string): Decoded => {
  const marked = markOf(bytes) ?? bareUtf16(bytes);
  if (marked && marked !== "utf-8") return decodeAs(bytes, marked);
  const utf8 = weighUtf8(bytes);
  const encoding = canonical(declared);
  if (encoding === undefined) return decodeUndeclared(bytes, utf8);
  if (encoding === "utf-8" || marked === "utf-8") {
    if (utf8.broken === 0) return decodeAs(bytes, "utf-8");
    if (utf8.sound > 0 || marked) return decodeAs(bytes, "utf-8", [invalid(utf8.broken)]);
    const likely = guess(bytes);
    return decodeAs(bytes, likely, [contradicted(likely)]);
  }
  const isUtf8 = utf8.broken === 0 && utf8.sound > 2;
  return isUtf8 ? decodeAs(bytes, "utf-8", [corrected(encoding)]) : decodeAs(bytes, encoding);
};
