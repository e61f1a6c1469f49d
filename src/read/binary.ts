// In: the first bytes of what was handed over. Out: the name of the format where it is none that is read as text.
// Refuses nothing itself; the door does, with the next step given here.

interface Magic {
  readonly format: string;
  readonly bytes: readonly number[];
  readonly at?: number;
  readonly next: string;
}

const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

const SAVE_AS_TEXT = "Save the report as a web page or as plain text and give that file.";
const UNPACK = "Unpack it and give the folder that comes out.";
const NO_PICTURES = "Readout reads text only; give the report's page or its text instead.";

const MAGIC: readonly Magic[] = [
  { format: "a PDF file", bytes: ascii("%PDF-"), next: SAVE_AS_TEXT },
  { format: "a PNG picture", bytes: [0x89, 0x50, 0x4e, 0x47], next: NO_PICTURES },
  { format: "a JPEG picture", bytes: [0xff, 0xd8, 0xff], next: NO_PICTURES },
  { format: "a GIF picture", bytes: ascii("GIF8"), next: NO_PICTURES },
  { format: "a WebP picture or a sound file", bytes: ascii("RIFF"), next: NO_PICTURES },
  { format: "a ZIP archive or an Office document", bytes: [0x50, 0x4b, 0x03, 0x04], next: `${UNPACK} An Office document: ${SAVE_AS_TEXT}` },
  { format: "an empty ZIP archive", bytes: [0x50, 0x4b, 0x05, 0x06], next: UNPACK },
  { format: "a gzip archive", bytes: [0x1f, 0x8b], next: UNPACK },
  { format: "a bzip2 archive", bytes: ascii("BZh"), next: UNPACK },
  { format: "an xz archive", bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], next: UNPACK },
  { format: "a Zstandard archive", bytes: [0x28, 0xb5, 0x2f, 0xfd], next: UNPACK },
  { format: "a 7-Zip archive", bytes: [0x37, 0x7a, 0xbc, 0xaf], next: UNPACK },
  { format: "a RAR archive", bytes: ascii("Rar!"), next: UNPACK },
  { format: "an old Office document", bytes: [0xd0, 0xcf, 0x11, 0xe0], next: SAVE_AS_TEXT },
  { format: "a rich-text document", bytes: ascii("{\\rtf"), next: SAVE_AS_TEXT },
  { format: "a database", bytes: ascii("SQLite format 3"), next: "Give the reports themselves; a record is opened with --record." },
  { format: "a program", bytes: [0x7f, 0x45, 0x4c, 0x46], next: NO_PICTURES },
  { format: "a film", bytes: ascii("ftyp"), at: 4, next: NO_PICTURES },
  { format: "a sound file", bytes: ascii("ID3"), next: NO_PICTURES },
]; // biome-ignore format: a table

const matches = (bytes: Uint8Array, magic: Magic): boolean =>
  magic.bytes.every((byte, index) => bytes[(magic.at ?? 0) + index] === byte);

/** What a file that is not text is, and what to do about it; nothing where its first bytes are those of no known format. */
export const knownBinary = (
  bytes: Uint8Array,
): { readonly format: string; readonly next: string } | undefined =>
  MAGIC.find((magic) => matches(bytes, magic));

/** UTF-16 without a mark of byte order shows as zeros at every other place, since Latin letters fill one byte of two. */
export const bareUtf16 = (bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined => {
  const sample = bytes.subarray(0, 4096);
  const pairs = sample.length >> 1;
  if (pairs < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs; at++) {
    if (sample[2 * at] === 0) even += 1;
    if (sample[2 * at + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.4 && even < pairs * 0.05) return "utf-16le";
  return even > pairs * 0.4 && odd < pairs * 0.05 ? "utf-16be" : undefined;
};
