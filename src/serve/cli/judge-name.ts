// Who judges: what was typed, else what the environment says, else the system's name of the user.
import type { World } from "./world.ts";

export const nameOf = (world: World, by: string | undefined): string =>
  by ?? (world.env.READOUT_BY || world.user);
