import { ready } from "./ready.mjs";

// What is packed is what the sources say now.
ready();
