// Builds where something changed, and does nothing else.
import { ready } from "./ready.mjs";

ready();
