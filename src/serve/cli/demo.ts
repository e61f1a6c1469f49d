// `readout demo`: the bundled reports, read once into a record of their own, and its pages on this machine.
import { Command } from "commander";
import { readInto } from "../../pipeline.ts";
import { demoRecord, demoReports } from "./demo-record.ts";
import { Ended, EXIT } from "./exit.ts";
import { bundledIn, type InputOptions } from "./input.ts";
import { type RecordOption, recordOption, recordPath, withRecord } from "./options.ts";
import { tallied } from "./outcomes.ts";
import { progressOn } from "./progress.ts";
import { addListenOptions, type ListenOptions, serveRecord } from "./serve.ts";
import type { World } from "./world.ts";
