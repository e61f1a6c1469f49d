// From a form to what is handed in: files by their names alone, a text with what is known of it, addresses line by line.
// Nothing is judged here: what cannot be read is refused when its turn comes, with its reason in the list.
import type { Stated } from "../../model/document.ts";
import type { Form, Upload } from "../http/desk.ts";
import { clip } from "../views/titles.ts";
import type { Given } from "./items.ts";

const LONGEST_NAME = 200;

/** No path, no control characters, no turning of the reading direction. */
export const fileName = (name: string): string => {
  const base = name.split(/[/\\]/).at(-1) ?? "";
  const plain = base
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .trim();
  if (plain === "" || /^\.+$/.test(plain)) return "file without a name";
  if (plain.length <= LONGEST_NAME) return plain;
  const ending = /\.\w{1,8}$/.exec(plain)?.[0] ?? "";
  return `${plain.slice(0, LONGEST_NAME - ending.length).replace(/[\ud800-\udbff]$/, "")}${ending}`;
};

/** A form without a chosen file sends one without a name and without bytes. */
const isChosen = ({ name, bytes }: Upload): boolean => name !== "" || bytes.length > 0;

const filesIn = async (form: Form): Promise<readonly Given[]> =>
  (await form.files("files"))
    .filter(isChosen)
    .map(({ name, bytes }) => ({ kind: "file", name: fileName(name), bytes }));

/** "example.org/a-readout" is meant as an address, too. */
const addressOf = (line: string): string =>
  /^[\w-]+(?:\.[\w-]+)+(?:[/:?#]|$)/.test(line) ? `https://${line}` : line;

const addressesIn = (form: Form): readonly Given[] =>
  form
    .text("addresses")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => addressOf(line.slice(0, 2000)))
    .map((address) => ({ kind: "address", name: address, address }));

const definedOf = (stated: Stated): Stated =>
  Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== ""));

/** The first words of a text stand for its name. */
const nameOfText = (title: string, text: string): string =>
  fileName(clip((title === "" ? text.trim().split(/\r?\n/)[0]! : title).replace(/[/\\]/g, " "), 80));

const textIn = (form: Form): readonly Given[] => {
  const text = form.text("text").replace(/\r\n/g, "\n");
  if (text.trim() === "") return [];
  const field = (name: string): string => form.text(name).trim().slice(0, 500);
  const [title, outlet, day, address] = [field("title"), field("outlet"), field("day"), field("address")];
  return [
    {
      kind: "text",
      name: nameOfText(title, text),
      media: "text/plain",
      bytes: new TextEncoder().encode(text),
      stated: definedOf({ title, outlet }),
      ...(day === "" ? {} : { day }),
      ...(address === "" ? {} : { address: addressOf(address) }),
    },
  ];
};

export const givenIn = async (form: Form): Promise<readonly Given[]> => [
  ...(await filesIn(form)),
  ...textIn(form),
  ...addressesIn(form),
];
