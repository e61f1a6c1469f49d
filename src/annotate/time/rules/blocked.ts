// Words that look like times and are names, titles, counts or references. They go first and keep the others off.
import type { TimeRule } from "../rule.ts";

const blocked = (
  name: string,
  needs: TimeRule["needs"],
  reason: string,
  example: string,
  pattern: RegExp,
): TimeRule => ({
  name: `time/not-${name}`,
  needs,
  reason,
  example,
  pattern,
  read: () => "block",
});

export const BLOCKED: readonly TimeRule[] = [
  blocked(
    "named-day",
    "weekday",
    "an agreement, holiday, massacre or movement named after a weekday is not that day",
    "The Good Friday Agreement was signed.",
    /\b(?:Good Friday(?: [Aa]greement)?|Black (?:Friday|Monday|Tuesday|Wednesday|Thursday)|Bloody Sunday|Cyber Monday|Super Tuesday|Ash Wednesday|Maundy Thursday|Palm Sunday|Easter (?:Sunday|Monday)|Fridays for Future|(?:[Ll]ast )?Sunday (?:best|school|service)s?|Friday prayers?|Friday sermons?|(?:The |the )?(?:Sunday|Saturday) (?:Times|Telegraph|Mirror|Mail|Express|Post|Herald|Paper|Review)|(?:The )?Mail on Sunday)\b/g,
  ),
  blocked(
    "named-month",
    "month",
    "May is also a name, and revolutions and parties bear months",
    "Theresa May met Merkel.",
    /\b(?:Theresa|Mr|Mrs|Ms|Minister|PM|Sir|Lord|Lady|Brian)\.? May\b|\bMay(?=['’]s\b| (?:said|told|met|has|had|was|is|will|also|government|administration|Day)\b)|\b(?:October|April|July|February) Revolution\b|\bBlack September\b|\b(?:Long|Great|Women['’]s|Million Man) March\b|\bMarch on (?!the \d|\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z]|\b(?:April|June|August|July) (?=[A-Z][a-z]+ (?:said|told|met)\b)/g,
  ),
  blocked(
    "reference",
    "digit",
    "the number of an article, resolution or document is not a year",
    "Resolution 1929 was adopted.",
    /\b(?:Articles?|Resolutions?|resolutions?|UNSCR|Sections?|section|Chapter|Rule|No\.|Nos\.|number|Flight|flight|Room|Order|Directive|Decree|Law|Page|page|pp\.|Unit|Box|Boeing|Airbus|UNSC|Proclamation|Highway|Route|Regulation)\s+(?:no\.\s*|No\.\s*)?(?:1[89]|20)\d\d(?:\s*(?:and|,|to)\s*(?:1[89]|20)\d\d)*(?!\d)/g,
  ),
  blocked(
    "borders",
    "digit",
    "lines and borders are named after a year but are not of that time",
    "a return to the 1967 borders",
    /(?:\bpre-|(?<=\b(?:[Tt]he|[Ii]ts|[Tt]heir)\s))(?:1[89]|20)\d\d (?:borders?|lines?|boundaries|frontiers?)\b/g,
  ),
  blocked(
    "count",
    "digit",
    "a number before what is counted or measured is not a year",
    "some 2000 soldiers",
    /(?:[$€£¥]\s?(?:1[89]|20)\d\d\b|\b(?:1[89]|20)\d\d\s*(?:[a-z]+\s+)?(?:soldiers|troops|people|men|women|children|civilians|personnel|protesters|demonstrators|refugees|migrants|fighters|militants|prisoners|detainees|hostages|police|officers|workers|tonnes|tons|kilometres|kilometers|km|miles|metres|meters|feet|kg|kilograms|pounds|dollars|euros|yen|yuan|barrels|vehicles|tanks|missiles|aircraft|ships|homes|houses|families|delegates|companies|villages|hours|times|GMT|UTC|MW|megawatts|hectares|acres|square)\b)/g,
  ),
  blocked(
    "at-clock",
    "digit",
    "four figures after 'at' with a zone or 'hours' tell the time of day",
    "at 2030 GMT",
    /\bat (?:1[89]|20)\d\d(?= (?:GMT|UTC|hours|local|hrs)\b)/g,
  ),
  blocked(
    "slogan",
    "day-word",
    "newspapers and slogans bear the words of days",
    "told USA Today",
    /\b(?:USA Today|Russia Today|India Today|Today programme|Today show|Tomorrow Party|Yesterday's Men)\b/g,
  ),
];
