// How much garbage may pile up before it is collected.
import { setFlagsFromString } from "node:v8";

/**
 * Unbound, V8 lets the heap grow by up to four times what lives in it, by how fast its collector just was: on a busy
 * machine 60 MB in use became 2 GB. Twice what lives costs some 4 % of the speed (docs/decisions/memory.md).
 */
export const keepHeapSmall = (): void => setFlagsFromString("--heap-growing-percent=100");
