// A process of its own that works on a record: `node child.mjs BUILT RECORD COMMAND …`. Tells each step on a line.
import { pathToFileURL } from "node:url";

const [built, path, command, name = "", amount = "0"] = process.argv.slice(2);
const at = (file) => pathToFileURL(`${built}/${file}`).href;
const { openSqlite } = await import(at("src/store/sqlite/open.js"));
const { RULES, entry, on, person } = await import(at("test/store/frozen.js"));

const tell = (line) => new Promise((told) => process.stdout.write(`${line}\n`, told));

// Every second report tells of a meeting that all processes tell of: their work touches the same rows.
const report = (number) =>
  entry({
    name: `${name}-${number}.txt`,
    outlet: name,
    paragraphs: [`Report ${number} of ${name}: they met.`, `${name}${number} `.repeat(200)],
    says: [
      {
        type: "event",
        in: 0,
        date: on("2022-01-18"),
        participants: [person(`P ${number % 2 ? name : "all"}`)],
      },
      { type: "event", in: 1, date: on("2022-01-19"), participants: [person(`${name} ${number}`)] },
    ],
  });

const commands = {
  async add(store) {
    for (let number = 0; number < Number(amount); number++) {
      const one = report(number);
      const [told] = await store.add([one]);
      await tell(`${told} ${one.document.id}`);
    }
  },
  async look(store) {
    await tell(JSON.stringify(await store.counts()));
  },
};

const options = command === "look" ? { readOnly: true } : {};
try {
  const store = await openSqlite(path, RULES, options);
  await tell("open");
  await commands[command](store);
  await store.close();
  await tell("closed");
} catch (thrown) {
  await tell(`${thrown.name} ${thrown.code} ${thrown.message}`);
  process.exitCode = 1;
}
