// Whose envoy somebody is who is told of as his chief's: "the Secretary-General's Special Envoy", "Personal Envoy of the UN
// Secretary-General". Says of which body, and where the words end; before the title and behind it.
import type { Token } from "../model/annotated.ts";
import type { EntityRef } from "../model/entity.ts";

const SENT = /^(?:special|personal|envoy|representative|deputy|adviser|advisor|coordinator)$/;
const UNITED_NATIONS: EntityRef = { kind: "body", name: "United Nations" };

export interface Chief {
  readonly to: number;
  readonly sides: readonly EntityRef[];
}

/** "Secretary-General", "UN Secretary General" from `at`: where it ends. */
function chiefEnd(tokens: readonly Token[], at: number): number | undefined {
  const from = /^(?:un|u\.n\.)$/.test(tokens[at]?.norm ?? "") ? at + 1 : at;
  if (tokens[from]?.norm !== "secretary") return undefined;
  const general = tokens[from + 1]?.norm === "-" ? from + 2 : from + 1;
  return tokens[general]?.norm === "general" ? general + 1 : undefined;
}

/** "Secretary-General's" before "special envoy". */
export function chiefBefore(tokens: readonly Token[], at: number): Chief | undefined {
  const end = chiefEnd(tokens, at);
  return end && tokens[end]?.norm === "'s" && SENT.test(tokens[end + 1]?.norm ?? "")
    ? { to: end + 1, sides: [UNITED_NATIONS] }
    : undefined;
}

/** "of the Secretary-General" behind a title. */
export function chiefBehind(tokens: readonly Token[], at: number): Chief | undefined {
  if (
    tokens[at]?.norm !== "of" ||
    !/^(?:envoy|representative|adviser|advisor)$/.test(tokens[at - 1]?.norm ?? "")
  )
    return undefined;
  const end = chiefEnd(tokens, tokens[at + 1]?.norm === "the" ? at + 2 : at + 1);
  return end && tokens[end]?.norm !== "'s" ? { to: end, sides: [UNITED_NATIONS] } : undefined;
}
