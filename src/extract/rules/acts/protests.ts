// Words that tell of many who show that they are against something: strikes, marches, roads barred, riots.
import { type ActRule, family } from "./act-rule.ts";

const protest = family("PROTEST");

const ROADS =
  "road|roads|highway|highways|motorway|bridge|transport|traffic|railway|rail|port|ports|streets|street|roadway|route|routes|entrance|crossing|crossings|airport|refineries|runway|canal|track|tracks|junction";

export const PROTESTS: readonly ActRule[] = [
  protest(
    "hunger-strike",
    "begin~|continue~|start~|go~|stage~|end~|launch~|enter~ ..4 hunger strike|strikes",
    "refuses food to press a demand",
    { mode: "hunger", context: "rights_freedoms" },
  ),
  protest("hunger-strike-noun", "hunger strikers|strike|strikes", "refuses food to press a demand", {
    mode: "hunger",
    noun: true,
  }),
  protest("strike-work", "stop~|walk~|down~ ( off / out / work / tools )", "lays down work", {
    mode: "boycott",
    context: "economic",
  }),
  protest("go-on-strike", "go~|come~|be~ ( out )? on strike", "lays down work", {
    mode: "boycott",
    context: "economic",
  }),
  protest(
    "general-strike",
    "strike|strikes|walkout|walkouts|stoppage ..6 ( paralysed|paralyzed|shut|halted|crippled|closed|disrupted|stopped|brought|grounded )",
    "lays down work",
    { mode: "boycott", context: "economic", noun: true },
  ),
  protest("strike-over", "strike~ ( over|against|for / [time] / on / in )", "lays down work", {
    mode: "boycott",
    context: "economic",
  }),
  protest(
    "demonstrate",
    "demonstrate~ !that|how|the|a|its|his",
    "many show that they are against something",
    { mode: "demo" },
  ),
  protest(
    "stage-demonstration",
    "stage~|hold~|organise~|organize~|join~|mount~|lead~|attend~ ..6 demonstration|demonstrations|protest|protests|rally|rallies|sit-in|sit-ins|march|marches|vigil",
    "many show that they are against something",
    { mode: "demo" },
  ),
  protest(
    "march",
    "march~|rally~|parade~ ( through|in|on|to|against|outside|across|down|past|at|for|over / [time] / peacefully|silently )",
    "many show that they are against something",
    { mode: "demo" },
  ),
  protest(
    "take-to-streets",
    "take~|pour~|flood~ ..2 ( to|into|onto ) ..2 streets|street|squares",
    "many show that they are against something",
    { mode: "demo" },
  ),
  protest(
    "gather",
    "gather~|assemble~|camp~|mass~ ( in|outside|at|on|before|near ) ..8 ( to|against|for|over ) ..4 ( protest|press|demand|denounce|call|condemn )",
    "many show that they are against something",
    { mode: "demo" },
  ),
  protest(
    "protest",
    "protest~ ( against|at|outside|in|over|about / [time] / on )",
    "many show that they are against something",
    { mode: "demo" },
  ),
  protest(
    "blockade-roads",
    `block~|blockade~|barricade~|obstruct~ ..6 ${ROADS}`,
    "many bar a way to press a demand",
    { mode: "obstruct" },
  ),
  protest("riot", "riot~|rampage~|loot~", "many turn violent in anger", { mode: "riot" }),
  protest(
    "riots-noun",
    "riot|riots|rioting|unrest ( against|over|at|in|by|have|has|erupted|broke|spread|continued )",
    "many turn violent in anger",
    { mode: "riot", noun: true },
  ),
  protest(
    "protests-noun",
    "protest|protests|demonstration|demonstrations|rally|marches ..6 ( against|erupted|drew|continued|turned|spread|swept|broke )",
    "many show that they are against something",
    { mode: "demo", noun: true },
  ),
  protest(
    "throw-stones",
    "throw~|hurl~|pelt~|burn~|torch~ ..6 ( stones|rocks|stone|bottles|tyres|tires|effigy|effigies|flag|flags|eggs )",
    "many turn violent in anger",
    { mode: "riot" },
  ),
  protest("clash-with-police", "clash~ with ..4 police|riot", "many turn violent in anger", { mode: "riot" }),
];
