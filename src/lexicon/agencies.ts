// News agencies, whose reports others print: by what names a credit, a byline or a sentence calls them. Facts of common
// knowledge, written by hand. Broadcasters and papers that report for themselves are not among them.
import { rows, values } from "./table.ts";

export interface Agency {
  /** As the record names it. */
  readonly name: string;
  /** Every form, the usual one first. All capitals where it is an abbreviation. */
  readonly names: readonly string[];
  /** End of the host's name of its own site. */
  readonly host?: string;
}

// Cells: name | other forms | host.
const TABLE = `
Associated Press | AP; The AP | apnews.com
Reuters | Thomson Reuters; REUTERS | reuters.com
Agence France-Presse | AFP; Agence France Presse | afp.com
Kyodo News | Kyodo; KYODO | english.kyodonews.net
Jiji Press | Jiji; JIJI | jen.jiji.com
Xinhua News Agency | Xinhua; XINHUA | xinhuanet.com
China News Service | CNS | ecns.cn
Yonhap News Agency | Yonhap; YONHAP | yna.co.kr
Korean Central News Agency | KCNA | kcna.kp
Central News Agency | CNA | focustaiwan.tw
TASS | Tass; ITAR-TASS | tass.com
RIA Novosti | RIA; RIA news agency | ria.ru
Interfax | Interfax-Ukraine | interfax.com
Ukrinform | | ukrinform.net
BelTA | BELTA | eng.belta.by
Deutsche Presse-Agentur | dpa; DPA | dpa-international.com
EFE | Agencia EFE | efe.com
ANSA | | ansa.it
PA Media | Press Association | pa.media
Australian Associated Press | AAP | aap.com.au
Canadian Press | The Canadian Press | thecanadianpress.com
United Press International | UPI | upi.com
Press Trust of India | PTI | ptinews.com
Asian News International | ANI | aninews.in
Indo-Asian News Service | IANS | ianslive.in
Bernama | BERNAMA | bernama.com
Antara | ANTARA; Antara News | antaranews.com
Vietnam News Agency | VNA | vietnamplus.vn
Anadolu Agency | Anadolu; AA | aa.com.tr
IRNA | Islamic Republic News Agency | irna.ir
Saudi Press Agency | SPA | spa.gov.sa
WAM | Emirates News Agency | wam.ae
Petra | Petra News Agency | petra.gov.jo
Middle East News Agency | MENA |
Bloomberg | Bloomberg News | bloomberg.com
`;

const AGENCIES: readonly Agency[] = rows(TABLE, 3).map(([name, others, host]) => ({
  name: name!,
  names: [name!, ...values(others)],
  ...(host ? { host } : {}),
}));

/** Forms that also mean something else: they count only where nothing but an agency can stand. */
const SHORT = new Set(["AA", "PA", "RIA", "WAM", "SPA", "CNA", "CNS", "ANI", "Petra", "MENA", "Antara"]);

const BY_NAME = new Map(AGENCIES.flatMap(({ name, names }) => names.map((form) => [form, name] as const)));

const alternatives = (forms: readonly string[]): string =>
  [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");

const FORMS = [...BY_NAME.keys()];
/** Every form, for the places where only an agency can stand: "(…)" in a dateline, "Source: …". */
export const ANY_AGENCY = `(?:[Tt]he )?(?:${alternatives(FORMS)})(?: (?:news )?(?:agency|service|News))?`;
/** Forms that mean nothing else, for running text. */
export const PLAIN_AGENCY = `(?:[Tt]he )?(?:${alternatives(FORMS.filter((form) => !SHORT.has(form)))})(?: (?:news )?(?:agency|service|News))?`;

const NAMED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(FORMS)})(?![\\p{L}\\p{N}])`, "gu");

/** The agencies named in words in which nothing but names of agencies is looked for, in order, each once. */
export const agenciesIn = (words: string): readonly string[] => [
  ...new Set((words.match(NAMED) ?? []).map((form) => BY_NAME.get(form)!)),
];

/** The agency on whose own site an address lies. */
export function agencyAt(address: string): string | undefined {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase();
  if (host === undefined) return undefined;
  return AGENCIES.find((one) => one.host && (host === one.host || host.endsWith(`.${one.host}`)))?.name;
}
