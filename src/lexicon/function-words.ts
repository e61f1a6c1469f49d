// The grammar words that tell a language where a text is too short for its letters to: "ya", "wa" and "na" are Swahili,
// whoever is named between them. Words that several languages share stand in each; names and nouns stand in none.
import { rows, words } from "./table.ts";

// Cells: ISO 639-1 codes of languages that these words do not tell apart | the words.
const FUNCTION_WORDS_TABLE = `
en | the and of with from that this which said says his her their its were would who been to it he she they in on at for is was are has have had will after by as be not about but into over than or we our us
fr | le la les des du de un une et est dans pour avec sur au aux son sa ses leur leurs qui que par ont été ce cette il elle l d se ne pas en à entre
es | el la los las del de un una y en con por para que su sus se lo al es fue entre como más ha
pt | o a os as do da dos das de um uma e em com por para que seu sua se no na nos nas ao foi pelo pela entre
it | il lo la i gli le del della dei di un una e in con per che suo sua si al alla nel è l d da ha
de | der die das und den dem des ein eine einen im in zu mit von für auf ist sich am bei nach seinen ihren sie er über
nl | de het een en van in op met voor zijn haar is te uit naar aan bij heeft door om
sv | och i att det som en på är för med av den till sin hos om
da | og i at det som en på er for med af den til sin om
nb | og i å det som en på er for med av den til sin om
id ms | dan di yang dengan pada untuk dari ke oleh ini itu akan telah dalam para
sw | ya wa na kwa katika ni la za cha kutoka pia hiyo huu
tr | ve bir bu ile için da de olarak olan
tl fil | ng sa ang mga na ay kay kanyang mula si
vi | của và đã tại với là cho các người
mg | ny sy dia amin tamin ho fa izay tao avy mba an
pl | w i na z do się że przez oraz o po od
ro | și în la cu de pe un o din pentru a fost
hu | a az és hogy egy nem is
cs | a v na se s z do že o po
so | oo iyo ee ku ka uu la waa
ha | da a ta ya na ga wa
`;

export interface FunctionWords {
  /** ISO 639-1 codes, the first the one to take where nothing tells them apart. */
  readonly codes: readonly string[];
  readonly words: ReadonlySet<string>;
}

export const FUNCTION_WORDS: readonly FunctionWords[] = rows(FUNCTION_WORDS_TABLE, 2).map(
  ([codes, list]) => ({
    codes: words(codes!),
    words: new Set(words(list!)),
  }),
);

/** Grammar words that stand within names: "van der", "de la", "bin". */
export const PARTICLES: ReadonlySet<string> = new Set(
  words("da de do dos das di van von der den la el al le du del della bin ben ibn e y i ul"),
);
