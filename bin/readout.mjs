#!/usr/bin/env node
// The command `readout`. In a package everything is built; in a checkout, which `npm install -g .` only links, whatever is
// missing or has changed is made first.
import { existsSync } from "node:fs";

const workshop = new URL("../scripts/ready.mjs", import.meta.url);
if (existsSync(workshop)) (await import(workshop.href)).ready();
await import("../dist/main.js");
