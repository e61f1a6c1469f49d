// Words that tell of violence: people taken, hurt or killed, places attacked or taken.
import { type ActRule, family } from "./act-rule.ts";

const assault = family("ASSAULT");

export const ASSAULTS: readonly ActRule[] = [
  assault("kidnap", "kidnap~|abduct~|hijack~", "takes people by force", { mode: "abduct" }),
  assault("hostage", "take~|hold~|use~ ..8 ( hostage|hostages|captive|shields )", "takes people by force", {
    mode: "abduct",
  }),
  assault(
    "suicide",
    "suicide ..3 bomber|bombing|attack|attacker ..8 killed|wounded|kill|injured|struck",
    "kills by a bomb on the body",
    { mode: "suicide-attack", context: "terrorism", noun: true },
  ),
  assault("torture", "torture~", "hurts people in its hands", { mode: "torture", context: "human_rights" }),
  assault("rape", "rape~ ", "hurts bodies", { mode: "sexual" }),
  assault("assassinate", "assassinate~", "kills a leader", { mode: "assassinate" }),
  assault("open-fire", "open~ fire", "shoots", { mode: "firearms" }),
  assault("shell", "shell~|bombard~|pound~|strafe~|mortar~", "fires heavy weapons", {
    mode: "heavy-weapons",
    context: "military",
  }),
  assault(
    "fire-at",
    "fire~ ..6 ( at|on|into / shells|rockets|missiles|mortars|rubber|shots|bullets )",
    "shoots",
    { mode: "heavy-weapons", context: "military" },
  ),
  assault("bomb", "bomb~", "bombs", { mode: "explosives" }),
  assault("blow-up", "blow~ up", "bombs", { mode: "explosives" }),
  assault("explode", "explode~|detonate~ ..4 ( bomb|bombs|device|mine|grenade )", "bombs", {
    mode: "explosives",
  }),
  assault(
    "launch-attack",
    "launch~|mount~|carry~|stage~|begin~|conduct~|unleash~|resume~|start~ ( out )? ..6 ( attack|attacks|offensive|invasion|raid|raids|strikes|strike|assault|assaults|incursion|airstrikes|bombing|operation|bombardment )",
    "attacks",
    { context: "military" },
  ),
  assault("invade", "invade~|overrun~|storm~|ambush~|raid~|besiege~", "attacks", { context: "military" }),
  assault(
    "capture-place",
    "capture~|recapture~|retake~|seize~|take~|conquer~ !place|part|office|steps|note|to|in|up ..5 ( town|village|city|hill|base|province|airport|capital / [place] )",
    "takes ground by force",
    { mode: "heavy-weapons", context: "military" },
  ),
  assault("kill", "kill~|murder~|slay~|massacre~|behead~|slaughter~|lynch~|execute~ !off|the", "kills", {}),
  assault("wound", "wound~|injure~|stab~|maim~", "hurts bodies", {}),
  assault(
    "beat",
    "beat~ ( up / to death / ..3 detainees|prisoners|protesters|demonstrators|journalists|students|men )",
    "hurts bodies",
    { mode: "beat" },
  ),
  assault("shoot", "shoot~|gun~ !down|off|up", "shoots", { mode: "firearms" }),
  assault("attack", "attack~|assault~", "attacks", {}),
  assault(
    "strike-target",
    "strike~|hit~ ..4 ( target|targets|positions|base|bases|convoy|village|hospital|camp|camps|airport / [actor] )",
    "attacks",
    { context: "military" },
  ),
  assault("fight", "fight~|battle~|clash~|skirmish~ ( with|against|in|near|for|over / [actor] )", "fights", {
    context: "military",
  }),
  assault(
    "clashes",
    "fighting|clashes|battles|attack|attacks|bombing|explosion|blast ( broke|erupted|flared|raged|continued|between )",
    "fighting is told of",
    { context: "military", noun: true },
  ),
];
