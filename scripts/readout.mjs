// The command line from a checkout: `npm run -s readout -- ARGUMENTS`, in the folder that npm was called from.
import { ready } from "./ready.mjs";

ready();
process.chdir(process.env.INIT_CWD ?? process.cwd());
await import("../dist/main.js");
