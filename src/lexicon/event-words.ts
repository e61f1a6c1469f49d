// Words that tell what belongs to an event and what only stands beside it: topics with places of their own, papers and pacts
// with days of their own, what is asked for and not arranged, and how towns are described.

/** Nouns of what is talked about, with where it is: "talks on the war in Syria", "the ceasefire in Gaza". */
export const TALKED_ABOUT =
  /^(?:wars?|conflicts?|cris[ie]s|situations?|fighting|violence|unrest|turmoil|bloodshed|hostilities|developments?|events|elections?|coups?|tensions?|offensives?|truces?|ceasefires?|cease-fires?|peace|stability|security|instability|insecurity|democracy|reforms?|famine|drought|escalation|genocide|massacres?|uprising|insurgency|protests?|crackdown|refugees|troops|forces|soldiers|presence|involvement|influence|interests|investments?|progress|process|transition|operations?|attacks?|strikes?|bombings?|abuses|rights|freedoms?|challenges|issues|matters|concerns)$/;

/** What was made before, behind its noun: "an accord signed in 1993". */
export const MADE =
  /^(?:signed|inked|concluded|reached|struck|brokered|adopted|ratified|established|founded|imposed|drafted|dated|dating)$/;

// What is asked for, worked for or favoured is not arranged by that: "called for talks between", "to facilitate dialogue
// between", "the need for a meeting of". Only words of the same noun may stand between.
export const WANTED =
  /\b(?:(?:call(?:s|ed|ing)?|appeal(?:s|ed|ing)?|push(?:es|ed|ing)?|hope[sd]?|hoping|needs?|support|wish(?:es|ed)?|readiness|ready|demands?|desire|conditions|pleas?|case|plead(?:s|ed)?) for|(?:importance|necessity|urgency|idea|possibility|prospects?|value|favou?r|absence|lack) of|to (?:help )?(?:facilitate|mediate|encourage|promote|support|foster|broker|enable|bring about)|offer(?:s|ed|ing)? to \w+|urg(?:es|ed|ing)|demand(?:s|ed|ing)|facilitating|encourag(?:es|ed|ing)|promoting|supporting|fostering|favou?r(?:s|ed|ing)?|advocat(?:es|ed|ing)|support(?:s|ed)|backs|backed)(?: (?!in|at|during|after|before|following|amid|on|with|of|by|and|but|as)[\p{L}-]+){0,3}$/u;

/** In what something is said: behind it begins what was said. */
export const PAPER =
  /^(?:statement|interview|speech|letter|tweet|post|briefing|address|release|message|communiqué|communique|conference|broadcast|article|editorial)$/;

/** What a town is, and where it lies: "the northern port city of". */
export const TOWN = /^(?:capital|city|town|port|resort|village)$/;
export const LIES =
  /^(?:northern|southern|eastern|western|central|northwestern|northeastern|southwestern|southeastern|coastal|port|border|resort|lakeside|seaside|mountain|ski|island|industrial|historic|ancient|holy|main|largest|biggest|commercial|lake)$/;
