// How reports tell that an official who is not named said something: his description, the occasion, the verb.
import { words } from "./table.ts";

/** "a senior … official": what it says of him is the first group. */
export const OFFICIAL =
  /\b(?:an?|the|one|two|several|senior|another|unnamed|anonymous)\s+((?:[\p{L}.'\u2019&-]+\s+){0,6}?)(?:officials?|diplomats?|aides?|sources?)\b(?!\s+(?:statement|visit|trip|data|figures|document|media|website|count|talks|results|news))/iu;
/** On an occasion: before reporters, or without being named. */
export const OCCASION =
  /\b(?:told (?:the )?(?:reporters|journalists|media|press)|brief(?:ed|ing)|(?:on|under)(?: the)? condition of anonymity|anonymously|declined to be (?:named|identified)|asked not to be (?:named|identified)|on background)\b/i;
export const SAID = /\b(?:said|says|told|added|according to|noted|confirmed|disclosed|revealed|briefed)\b/i;

/** Words of his description that do not say whose official he is. */
export const RANKS: ReadonlySet<string> = new Set(
  words(
    "a an the one two several senior top high ranking high-ranking unnamed anonymous same another government us-based",
  ),
);

/** Sides by other names than the lexicon of states has. */
export const SHORT_SIDES: readonly (readonly [string, string])[] = [
  ["u s", "US"], ["us", "US"], ["american", "US"], ["state department", "US"], ["white house", "US"], ["pentagon", "US"],
  ["uk", "GB"], ["u k", "GB"], ["eu", "European Union"], ["un", "United Nations"], ["u n", "United Nations"],
]; // biome-ignore format: pairs
