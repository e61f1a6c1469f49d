// The language of short texts: English reports full of foreign names are English, and short foreign ones are not.
import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/read/language.ts";

const ENGLISH: readonly string[] = [
  "Talks in Antananarivo\n\nMadagascar's Foreign Minister Rasata Rafaravavitafika met Mozambican Foreign Minister Verónica Dlhovo, Namibia's Netumbo Ndaitwah and Malawi's Nancy Tembo in Antananarivo on Monday.",
  "Ravalomanana Rakotoarisoa receives Andriamanantena\n\nPresident Andry Nirina Rakoto received Ambassador Harimanana Ratsimandresy at Iavoloha Palace, Antananarivo, on Tuesday morning.",
  "Foreign Minister Fumio Nakamura met Tanzanian Foreign Minister Makamba Yusufu and Zambian Foreign Minister Mulambo Haimbe at Lusaka on Friday.",
  "Retno Wulandari meets Penny Wu, Nanaia Parata, Zambry Kadir, Vivian Rajan, Don Somchai, Bui Thanh Hai at Labuan Bajo\n\nASEAN ministers discussed Myanmar.",
  "Rwandan Foreign Minister Nduhungirehe Olivier received Musalia Mudavadi, Badr Abdelaty, Makamba Yusuf at Kigali Serena, Kiyovu, Nyarugenge.",
  "Da Silva meets Al Thani",
  "Ursula von der Heide, Charles de la Tour discuss La Paz",
  "Lund receives Nguyen",
];

const OTHERS: readonly (readonly [string, string])[] = [
  [
    "id",
    "Menteri Luar Negeri bertemu dengan rekannya dari Malaysia di Jakarta pada hari Senin untuk membahas perdagangan.",
  ],
  ["id", "Presiden menerima tamu dari Dili di Istana Bogor pada hari Senin."],
  ["fr", "Le ministre des Affaires étrangères a reçu son homologue sénégalais à Paris lundi."],
  [
    "fr",
    "Entretien téléphonique entre le président de la République et le chancelier allemand. Les deux dirigeants ont évoqué la pêche.",
  ],
  [
    "pt",
    "O ministro das Relações Exteriores reuniu-se em Lisboa com o seu homólogo angolano na segunda-feira.",
  ],
  ["pt", "Presidente da República recebe em Brasília o primeiro-ministro de Portugal para tratar do acordo."],
  ["es", "El canciller se reunió con su homólogo peruano en Lima el lunes para hablar de la frontera."],
  [
    "de",
    "Die Außenministerin traf am Montag in Berlin ihren Amtskollegen aus Kenia. Sie sprachen über den Handel.",
  ],
  ["it", "Il ministro degli Esteri ha incontrato a Roma il suo omologo albanese per parlare di commercio."],
  ["nl", "De minister van Buitenlandse Zaken ontving maandag in Den Haag zijn ambtgenoot uit Suriname."],
  [
    "sw",
    "Waziri wa Mambo ya Nje wa Tanzania alikutana na mwenzake wa Kenya jijini Dar es Salaam siku ya Jumatatu.",
  ],
  [
    "mg",
    "Nihaona tamin'ny minisitry ny raharaham-bahiny avy any Mozambika ny filoha androany tao Iavoloha mba hiresaka momba ny varotra.",
  ],
];

describe("the language of short texts", () => {
  it.each(ENGLISH)("en: %s", (text) => expect(languageOf(text)).toBe("en"));
  it.each(OTHERS)("%s: %s", (code, text) => expect(languageOf(text)).toBe(code));
  it("is what the page states where the text tells nothing", () => {
    expect(languageOf("Lund – Nguyen", "fr-FR")).toBe("fr");
    expect(languageOf("Lund – Nguyen")).toBe("en");
    expect(languageOf("2024")).toBe("und");
  });
});
