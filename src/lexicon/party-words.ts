// Nouns and adjectives for those a report neither names nor gives an office: "Iraqi officials", "civic leaders",
// "the Danish government", "her Norwegian colleague". Lower case; facts of common knowledge.
import { words } from "./table.ts";

/** They act for a state: with its name before or behind they stand for it. */
export const PUBLIC_HEADS: ReadonlySet<string> = new Set(
  words(`government governments administration authorities official officials minister ministers premier premiers
  president presidents leader leaders envoy envoys diplomat diplomats delegation delegations delegate delegates
  negotiator negotiators mediator mediators representative representatives colleague colleagues counterpart counterparts
  guest guests host hosts visitor visitors partner partners ally allies side sides team teams presidency leadership
  general generals admiral admirals commander commanders chief chiefs ambassador ambassadors lawmaker lawmakers
  parliamentarian parliamentarians legislators senators governor governors mayor mayors adviser advisers advisor advisors
  secretary secretaries monarch king emir chancellor foreign-minister troika party parties`),
);

/** They act for themselves, whatever state they come from. */
export const PRIVATE_HEADS: ReadonlySet<string> = new Set(
  words(`rebel rebels insurgents opposition dissidents activist activists businesses businessmen executives investors
  companies firms students alumni entrepreneurs groups organisations organizations refugees survivors families
  journalists scholars academics experts clerics elders tribes tribesmen militias factions members stakeholders donors
  creditors protesters separatists junta cleric bishops patriarch bankers`),
);

/** Words that stand before them, besides demonyms and adjectives told by their endings. */
export const PARTY_MODIFIERS: ReadonlySet<string> = new Set(
  words(`senior top high ranking high-ranking visiting interim acting deputy local foreign defence defense finance trade
  interior prime civil society military army navy air key main other fellow various several some many two three four five six
  seven eight nine ten twelve dozens dozen number range group series of young leading former rival warring remaining new
  newly elected counter-terrorism security intelligence police state government opposition business faith community women
  youth human rights aid both all its his her their the a an youth party cabinet border peace creditor`),
);
