// Grammar in the words of a dictionary: what readers call the tags and relations of Universal Dependencies.

const TAGS: Readonly<Record<string, string>> = {
  ADJ: "adjective",
  ADP: "preposition",
  ADV: "adverb",
  AUX: "auxiliary",
  CCONJ: "conjunction",
  DET: "determiner",
  INTJ: "interjection",
  NOUN: "noun",
  NUM: "number",
  PART: "particle",
  PRON: "pronoun",
  PROPN: "name",
  PUNCT: "mark",
  SCONJ: "conjunction",
  SYM: "sign",
  VERB: "verb",
  X: "other",
};

const RELATIONS: Readonly<Record<string, string>> = {
  acl: "clause on",
  "acl:relcl": "relative clause on",
  advcl: "adverbial clause of",
  advmod: "adverb of",
  amod: "adjective of",
  appos: "apposition to",
  aux: "auxiliary of",
  "aux:pass": "passive auxiliary of",
  case: "preposition of",
  cc: "conjunction before",
  ccomp: "clause, object of",
  compound: "compound with",
  "compound:prt": "particle of",
  conj: "joined to",
  cop: "copula of",
  csubj: "clause, subject of",
  dep: "hangs on",
  det: "determiner of",
  discourse: "aside to",
  dislocated: "set apart from",
  expl: "place-holder of",
  fixed: "fixed phrase with",
  flat: "one name with",
  goeswith: "one word with",
  iobj: "indirect object of",
  list: "listed with",
  mark: "subordinator of",
  nmod: "on the noun",
  "nmod:poss": "possessor of",
  nsubj: "subject of",
  "nsubj:pass": "passive subject of",
  nummod: "number of",
  obj: "object of",
  obl: "adjunct of",
  "obl:agent": "agent of",
  orphan: "left over from",
  parataxis: "beside",
  punct: "mark of",
  reparandum: "corrected by",
  vocative: "address in",
  xcomp: "open clause of",
};

export const tagWord = (upos: string): string => TAGS[upos] ?? upos;

/** "subject of", before the word that it hangs on; a finer relation without a word of its own takes the coarser one's. */
export const relationWord = (relation: string, upos: string): string => {
  if (relation === "case" && upos === "PART") return "possessive of";
  return RELATIONS[relation] ?? RELATIONS[relation.split(":")[0]!] ?? relation;
};
