// `npm start`: the bundled demo reports, read into a record of their own under `.readout/`, and its pages on this machine.
import { join } from "node:path";
import { ready, root } from "./ready.mjs";

ready();
process.env.READOUT_DEMO_FOLDER ??= join(root, ".readout");
process.argv.splice(2, 0, "demo");
await import("../dist/main.js");
