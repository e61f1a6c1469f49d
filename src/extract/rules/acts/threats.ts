// Words that let harm be expected. What binds more stands first.
import { type ActRule, family } from "./act-rule.ts";

const threaten = family("THREATEN");

/** Deeds that nobody promises as a kindness. */
const HARM =
  "retaliate|retaliation|revenge|avenge|punish|crush|destroy|hit|fight|strike|attack|invade|bomb|shoot|annihilate|hunt|respond|reprisals|teach|expel|cut|sever|close|block|veto|boycott|quit|walk|withdraw|impose|ban|sanction|sanctions|turn|seize|jail|arrest|resist|eliminate|overthrow|topple|finish|wipe|flatten|raze|kill|burn|break|cancel|suspend|freeze|war|arrest|down|stop|withhold|halt|stay";
const HARMS =
  "consequences|response|retaliation|reprisals|reprisal|action|sanctions|war|force|strikes|strike|attack|attacks|punishment|tariffs|blockade|fire|revenge|bloodshed|measures|boycott|walkout|expulsion|crackdown|cut|cuts|halt|suspension";

export const THREATS: readonly ActRule[] = [
  threaten("regret", "regret~|rue~", "harm is let be expected", {
    suffered: true,
    told: true,
    when: "ahead",
  }),
  threaten(
    "turned-to-ashes",
    "turn~|reduce~|blow~|bomb~ ..2 ( to|into ..2 ashes|rubble|dust|graveyard|hell )",
    "harm is let be expected",
    { suffered: true, told: true, when: "ahead" },
  ),
  threaten(
    "answer-in-kind",
    "answer~|respond~|retaliate~|reply~|reciprocate~|react~ ( in kind / against / in|with ..3 force|strength|fire|vigour )",
    "promises harm",
    { when: "ahead" },
  ),
  threaten(
    "patience",
    "patience ..6 ( running|ran|run|wearing|worn|end|limits|exhausted|thin|snapping )",
    "lets harm be expected",
    { noun: true },
  ),
  threaten(
    "weigh-harm",
    "weigh~|consider~|contemplate~|mull~|ponder~ ..3 ( break|sanctions|strike|strikes|retaliation|boycott|ban|blockade|expulsion|expelling|withdrawing|cutting|closing|leaving|suspending|imposing|attacking|invading )",
    "lets harm be expected",
  ),
  threaten("stand-idly", "stand~|sit~|remain~|look~ ..1 idly|idle", "lets harm be expected", {
    when: "refused",
  }),
  threaten("shoot-back", "shoot~|strike~|hit~|fight~|fire~ ( back / at / across )", "promises harm", {
    when: "ahead",
  }),
  threaten("caution", "caution~ ( [actor] / that|against )", "lets harm be expected"),
  threaten(
    "vow-harm",
    `vow~|swear~|pledge~|promise~ ( [actor] / [time] / never )? to ..2 ${HARM}`,
    "promises harm",
  ),
  threaten(
    "promise-harm",
    `promise~|pledge~|announce~ ( a|an|to )? ..2 ( tough|harsh|swift|crushing|severe|devastating|strong|firm|painful|decisive|bloody|terrible|massive ) ..2 ${HARMS}`,
    "promises harm",
  ),
  threaten("on-notice", "put~|place~|serve~ ..3 on|with notice", "lets harm be expected"),
  threaten("serve-notice", "serve~|give~ notice", "lets harm be expected"),
  threaten(
    "give-until",
    "give~ ..6 ( until|till / ..2 hours|days|weeks|months|week|month ..1 to )",
    "sets a term, and harm if it passes",
  ),
  threaten(
    "set-term",
    "set~|issue~|impose~|announce~|lay~|send~|deliver~|present~|hand~ ..5 ( deadline|ultimatum|ultimatums|warning|warnings|threat|threats )",
    "sets a term, and harm if it passes",
  ),
  threaten(
    "hint",
    `hint~|talk~|speak~|muse~|float~ ( at|of|about|that )? ..4 ( ${HARMS}|outlawing|banning|leaving|quitting|expelling|cutting|closing|striking|invading|suspending|imposing|withdrawing|breaking|attacking|seizing|annexing|jailing|dissolving )`,
    "lets harm be expected",
  ),
  threaten(
    "raise-prospect",
    "raise~|hold~|dangle~|invoke~|float~|brandish~ ( out )? ..2 ( prospect|possibility|spectre|specter|threat|idea ) of",
    "lets harm be expected",
  ),
  threaten(
    "brandish",
    "brandish~|rattle~|shake~ ..2 ( sabre|sabres|saber|sabers|fist|fists|sanctions|tariffs|missiles|weapons )",
    "lets harm be expected",
  ),
  threaten(
    "face-harm",
    `face~|risk~|invite~|court~ ..4 ( ${HARMS}|losing|expulsion|isolation|embargo )`,
    "harm is let be expected",
    { suffered: true, told: true },
  ),
  threaten(
    "pay-price",
    "pay~ ( a|the|dearly|for ) ..3 ( price|dearly|consequences|for )",
    "harm is let be expected",
    { suffered: true, when: "ahead", told: true },
  ),
  threaten(
    "meet-with-force",
    "meet~|answer~|counter~ ( with|by ) ..4 ( force|fire|response|retaliation|sanctions|resistance|war|missiles|iron )",
    "harm is let be expected",
    { suffered: true, when: "ahead", told: true },
  ),
  threaten(
    "be-target",
    "be ( a|an|considered|treated|regarded|seen )? ..4 target|targets|targeted|act of war|enemy|enemies|destroyed|crushed|punished|annihilated",
    "harm is let be expected",
    { suffered: true, when: "ahead", told: true },
  ),
  threaten("not-hesitate", "hesitate~ to", "keeps harm in hand", { when: "refused" }),
  threaten("all-options", "keep~|leave~ ..3 options", "keeps harm in hand"),
  threaten("unleash-if", "unleash~ ..4 ( war|fire|hell|fury )", "promises harm", { when: "ahead" }),
  threaten("use-force", "use~|resort~ ( to )? force", "keeps harm in hand", { when: "ahead" }),
  threaten("threaten", "threaten~", "lets harm be expected"),
  threaten("warn", "warn~", "lets harm be expected"),
  threaten("vow", "vow~|swear~", "promises harm", {}),
  threaten(
    "ultimatum",
    "issue~|give~|deliver~|set~|serve~ ..6 ultimatum|deadline|warning|notice|threat|threats",
    "sets a term, and harm if it passes",
  ),
  threaten("reserve-right", "reserve~ the right to", "keeps harm in hand"),
  threaten(
    "make-weapons-against",
    "manufacture~|build~|develop~ ..6 weapons ..4 against",
    "lets harm be expected",
    { mode: "violence", context: "cbrn" },
  ),
];
