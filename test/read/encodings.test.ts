// Bytes of every kind become text, or a clear word.
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/notice.ts";
import { read } from "../../src/read/read.ts";
import { codes, source } from "./documents.ts";

const SENTENCE = "The “café talks” in Malmö went on — for hours, the ministers’ aides said on Monday.";
const JAPANESE =
  "外務大臣は火曜日に東京で米国の国務長官と会談した。両者は安全保障分野での協力を深めることで一致した。";
const page = (charset: string, text: string): string =>
  `<!doctype html><html><head><meta charset="${charset}"><title>Talks</title></head><body><p>${text}</p></body></html>`;

const refusal = (bytes: Uint8Array, name = "report.txt", limit?: number): InputError => {
  try {
    read(source(bytes, name), { limit });
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("was read");
};

describe("encodings", () => {
  const told: readonly (readonly [string, Uint8Array, string, string])[] = [
    ["UTF-8", Buffer.from(SENTENCE), "utf-8", SENTENCE],
    ["UTF-8 with a mark of byte order", Buffer.from(`\ufeff${SENTENCE}`), "utf-8", SENTENCE],
    ["UTF-16 little endian with a mark", Buffer.from(`\ufeff${SENTENCE}`, "utf16le"), "utf-16le", SENTENCE],
    [
      "UTF-16 big endian with a mark",
      Buffer.from(`\ufeff${SENTENCE}`, "utf16le").swap16(),
      "utf-16be",
      SENTENCE,
    ],
    ["UTF-16 little endian without one", Buffer.from(SENTENCE, "utf16le"), "utf-16le", SENTENCE],
    ["windows-1252, undeclared", iconv.encode(SENTENCE, "windows-1252"), "windows-1252", SENTENCE],
  ];
  it.each(told)("reads %s", (_, bytes, encoding, text) => {
    const document = read(source(bytes));
    expect(document.encoding).toBe(encoding);
    expect(document.text).toBe(text);
  });

  it("says that it guessed", () => {
    expect(codes(read(source(iconv.encode(SENTENCE, "windows-1252"))))).toContain("encoding-guessed");
    expect(codes(read(source(SENTENCE)))).toEqual([]);
  });

  it("believes a page that names its encoding", () => {
    const document = read(source(iconv.encode(page("Shift_JIS", JAPANESE), "shift_jis"), "page.html"));
    expect(document).toMatchObject({ encoding: "shift_jis", language: "ja", text: JAPANESE });
    expect(codes(document)).toContain("not-english");
    const western = read(source(iconv.encode(page("iso-8859-1", SENTENCE), "windows-1252"), "page.html"));
    expect(western).toMatchObject({ encoding: "windows-1252", text: SENTENCE });
  });

  it("guesses Shift_JIS where nothing names it", () => {
    expect(read(source(iconv.encode(JAPANESE.repeat(5), "shift_jis"))).text).toBe(JAPANESE.repeat(5));
  });

  it("believes the sender before the page, and the bytes before both", () => {
    const sent = read(
      source(iconv.encode(page("utf-8", SENTENCE), "windows-1252"), "page.html", {
        media: "text/html; charset=windows-1252",
      }),
    );
    expect(sent.text).toBe(SENTENCE);
    const wrong = read(source(page("windows-1252", `${SENTENCE} ${SENTENCE}`), "page.html"));
    expect(wrong.text).toBe(`${SENTENCE} ${SENTENCE}`);
    expect(codes(wrong)).toContain("encoding-corrected");
  });

  it("counts broken UTF-8 and reads on", () => {
    const broken = Buffer.concat([Buffer.from(SENTENCE), Buffer.from([0xff]), Buffer.from(` ${SENTENCE}`)]);
    const document = read(source(broken));
    expect(document.text).toContain("\ufffd");
    expect(document.notices).toMatchObject([{ code: "invalid-utf8", document: document.id }]);
  });
});

describe("what is no text", () => {
  const bad: readonly (readonly [string, Uint8Array, string])[] = [
    ["nothing", Buffer.alloc(0), "empty"],
    ["blanks", Buffer.from(" \n\t \u00a0\n"), "empty"],
    ["a PDF file", Buffer.from("%PDF-1.7\n…"), "binary"],
    ["a PNG picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), "binary"],
    ["a ZIP archive", Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14]), "binary"],
    ["zeros among letters", Buffer.from("text with \0 inside"), "binary"],
    [
      "random bytes",
      Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * at * 31 + at * 7) % 256)),
      "binary",
    ],
  ];
  it.each(bad)("refuses %s", (_, bytes, code) => {
    const error = refusal(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toContain("report.txt");
    expect(error.next.length).toBeGreaterThan(15);
  });

  it("refuses what is larger than the limit, and names the limit", () => {
    expect(refusal(Buffer.alloc(20_000_001, 97))).toMatchObject({
      code: "too-large",
      message: expect.stringContaining("20 MB"),
    });
    expect(refusal(Buffer.from(SENTENCE), "a.txt", 50)).toMatchObject({
      code: "too-large",
      message: expect.stringContaining("50 bytes"),
    });
  });
});

describe("language", () => {
  const of = (text: string): string => read(source(text)).language;
  it("tells other languages, keeps the text and says that it is not read", () => {
    const french =
      "Le ministre des Affaires étrangères a rencontré mardi à Paris son homologue chilien. Les deux hommes sont convenus de se revoir au printemps et d'approfondir leur coopération.";
    const document = read(source(french));
    expect(document.language).toBe("fr");
    expect(document.text).toBe(french);
    expect(document.notices[0]?.message).toContain("kept");
  });

  it.each([
    "Nguyễn Phú Trọng met Hun Manet in Phnom Penh on Monday.",
    "Kassym-Jomart Tokayev received Shavkat Mirziyoyev and Gurbanguly Berdimuhamedow in Astana, the Akorda press service said.",
    "Lula da Silva, Gustavo Petro and Gabriel Boric signed the Declaração de Belém on Tuesday.",
    "Recep Tayyip Erdoğan spoke with Ilham Aliyev, Nikol Pashinyan and Irakli Garibashvili.",
    "Blinken to meet Kuleba",
  ])("takes English full of foreign names for English: %s", (text) => expect(of(text)).toBe("en"));

  it.each([
    [
      "de",
      "Der Außenminister traf am Dienstag in Berlin seinen japanischen Amtskollegen. Beide vereinbarten, die Zusammenarbeit in Fragen der Sicherheit zu vertiefen und im Frühjahr erneut zu beraten.",
    ],
    [
      "es",
      "El ministro de Asuntos Exteriores se reunió el martes en Madrid con su homólogo japonés. Ambos acordaron profundizar la cooperación en materia de seguridad y volver a reunirse.",
    ],
    [
      "nl",
      "De minister van Buitenlandse Zaken ontmoette dinsdag in Den Haag zijn Japanse ambtgenoot. Beiden spraken af de samenwerking op het gebied van veiligheid te verdiepen en elkaar weer te zien.",
    ],
    ["ru", "Министр иностранных дел встретился во вторник в Москве со своим японским коллегой."],
    ["zh", "外交部长星期二在北京会见了日本外相。双方同意加强安全领域的合作，并于春季再次会晤。"],
  ])("tells %s", (language, text) => expect(of(text)).toBe(language));
});
