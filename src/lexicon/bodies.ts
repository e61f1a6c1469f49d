// Bodies, forums and instruments that act in diplomacy, with the names reports give them and who belongs to them.
// Ministries of ordinary form are not listed: `ministryOf` names them for any state.
import { ALLIANCES } from "./bodies-alliances.ts";
import { BILATERAL } from "./bodies-bilateral.ts";
import { NATIONAL_BODIES } from "./bodies-national.ts";
import { INSTRUMENTS } from "./bodies-treaties.ts";
import { WORLD_BODIES } from "./bodies-world.ts";
import { STATES } from "./states.ts";
import { rows, values } from "./table.ts";

export type BodyKind = "body" | "forum" | "instrument";

export interface BodyMember {
  /** ISO 3166-1 alpha-2. */
  readonly state: string;
  /** Day, month or year of joining or of entry into force for it; left out where not sure. */
  readonly from?: string;
  readonly until?: string;
}

export interface Body {
  /** Canonical: "US Department of State", "NATO", "Quad". */
  readonly name: string;
  readonly kind: BodyKind;
  /** Every form in reports, the canonical one first; without articles. */
  readonly names: readonly string[];
  /** The one state it belongs to. */
  readonly state?: string;
  readonly members?: readonly BodyMember[];
}

const MEMBER = /^([A-Z]{2})(?::([\d-]+))?(?:\/([\d-]+))?$/;

const memberOf = (cell: string): BodyMember => {
  const [, state, from, until] = MEMBER.exec(cell) ?? [];
  if (!state) throw new Error(`Not a member: ${cell}`);
  return { state, ...(from ? { from } : {}), ...(until ? { until } : {}) };
};

const shared = ([name, kind, names, members]: readonly string[]): Body => ({
  name: name!,
  kind: kind as BodyKind,
  names: [...new Set([name!, ...values(names)])],
  ...(members ? { members: values(members).map(memberOf) } : {}),
});

const national = ([name, kind, names, state]: readonly string[]): Body => ({
  name: name!,
  kind: kind as BodyKind,
  names: [...new Set([name!, ...values(names)])],
  ...(state ? { state } : {}),
});

const UN_OUTSIDERS = new Set(["TW", "XK", "VA", "PS"]);

/** 193 members; the day of joining is left out. */
const withMembers = (body: Body): Body =>
  body.name !== "United Nations"
    ? body
    : {
        ...body,
        members: STATES.filter((state) => !state.territory && !UN_OUTSIDERS.has(state.code)).map((state) => ({
          state: state.code,
        })),
      };

export const BODIES: readonly Body[] = [
  ...rows(WORLD_BODIES + ALLIANCES + BILATERAL + INSTRUMENTS, 4)
    .map(shared)
    .map(withMembers),
  ...rows(NATIONAL_BODIES, 4).map(national),
];

export type MinistryKind =
  | "foreign"
  | "defence"
  | "finance"
  | "interior"
  | "trade"
  | "energy"
  | "justice"
  | "health"
  | "agriculture"
  | "economy"
  | "commerce"
  | "intelligence"
  | "oil"
  | "environment"
  | "transport"
  | "education"
  | "culture";

/** How reports write the kind of a ministry before the word "ministry" and after "ministry of", lower case. */
export const MINISTRY_WORDS: Readonly<Record<MinistryKind, readonly string[]>> = {
  foreign: ["foreign", "foreign affairs", "external affairs", "external relations", "foreign relations"],
  defence: ["defence", "defense", "national defence", "national defense", "war"],
  finance: ["finance", "treasury"],
  interior: ["interior", "home affairs", "internal affairs", "home"],
  trade: ["trade", "foreign trade"],
  energy: ["energy", "petroleum and energy"],
  justice: ["justice"],
  health: ["health", "public health"],
  agriculture: ["agriculture"],
  economy: ["economy", "economic affairs", "economics"],
  commerce: ["commerce"],
  intelligence: ["intelligence"],
  oil: ["oil", "petroleum"],
  environment: ["environment"],
  transport: ["transport", "transportation"],
  education: ["education"],
  culture: ["culture"],
};

const NAMES_OF: Readonly<Record<MinistryKind, string>> = {
  foreign: "Ministry of Foreign Affairs",
  defence: "Ministry of Defence",
  finance: "Ministry of Finance",
  interior: "Ministry of the Interior",
  trade: "Ministry of Trade",
  energy: "Ministry of Energy",
  justice: "Ministry of Justice",
  health: "Ministry of Health",
  agriculture: "Ministry of Agriculture",
  economy: "Ministry of Economy",
  commerce: "Ministry of Commerce",
  intelligence: "Ministry of Intelligence",
  oil: "Ministry of Oil",
  environment: "Ministry of the Environment",
  transport: "Ministry of Transport",
  education: "Ministry of Education",
  culture: "Ministry of Culture",
};

/** Ministries that bear another name than the grammar gives: they stand in BODIES under it. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  "US foreign": "US Department of State",
  "US defence": "US Department of Defense",
  "US finance": "US Department of the Treasury",
  "US commerce": "US Department of Commerce",
  "US justice": "US Department of Justice",
  "US energy": "US Department of Energy",
  "US interior": "US Department of Homeland Security",
  "US trade": "Office of the US Trade Representative",
  "GB foreign": "UK Foreign, Commonwealth and Development Office",
  "GB defence": "UK Ministry of Defence",
  "GB finance": "HM Treasury",
  "GB interior": "UK Home Office",
  "DE foreign": "German Federal Foreign Office",
  "JP defence": "Ministry of Defense of Japan",
  "JP trade": "Ministry of Economy, Trade and Industry of Japan",
  "CN defence": "Ministry of National Defense of China",
  "TW defence": "Ministry of National Defense of Taiwan",
  "KR defence": "Ministry of National Defense of South Korea",
  "IN foreign": "Ministry of External Affairs of India",
  "AU foreign": "Department of Foreign Affairs and Trade of Australia",
  "AU defence": "Department of Defence of Australia",
  "NZ foreign": "Ministry of Foreign Affairs and Trade of New Zealand",
  "CA foreign": "Global Affairs Canada",
  "CA defence": "Department of National Defence of Canada",
  "PH foreign": "Department of Foreign Affairs of the Philippines",
  "PH defence": "Department of National Defense of the Philippines",
  "IE foreign": "Department of Foreign Affairs of Ireland",
  "ZA foreign": "Department of International Relations and Cooperation of South Africa",
  "BR foreign": "Itamaraty Palace",
  "MX foreign": "Secretariat of Foreign Affairs of Mexico",
};

/** States whose name takes an article after "of". */
const WITH_ARTICLE = new Set("PH NL AE GB US MV GM BS CF CD CG DO SB MH KM VA SC FK FO CK KY MP".split(" "));

const NAME = new Map(STATES.map((state) => [state.code, state.name]));

/**
 * The canonical name of a state's ministry: "Ministry of Foreign Affairs of Japan", "US Department of State".
 * `state` is an ISO 3166-1 alpha-2 code; an unknown one is a bug and throws.
 */
export const ministryOf = (kind: MinistryKind, state: string): string => {
  const name = NAME.get(state);
  if (name === undefined) throw new Error(`No such state: ${state}`);
  return (
    OWN_NAMES[`${state} ${kind}`] ?? `${NAMES_OF[kind]} of ${WITH_ARTICLE.has(state) ? "the " : ""}${name}`
  );
};

const TWO_PLUS_TWO = BODIES.filter(
  ({ names, members }) =>
    members?.length === 2 && names.some((one) => /\b2\+2$/.test(one) && !/economic/i.test(one)),
);

/** The forum in which the foreign and defence ministers of just these two states meet ("2+2"), where they have one. */
export const twoPlusTwoOf = (states: readonly string[]): Body | undefined =>
  states.length === 2
    ? TWO_PLUS_TWO.find(({ members }) => members!.every(({ state }) => states.includes(state)))
    : undefined;
