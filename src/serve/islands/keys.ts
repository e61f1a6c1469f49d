// The keyboard of the pages, and the two things that need a script: copying a citation, and the list of keys. All of
// it is extra: every page works without. Letters are ignored while typing and can be switched off.

const KEYS: readonly (readonly [keys: string, what: string])[] = [
  ["/", "search"],
  ["j  k", "next, previous row"],
  ["Enter", "open the row"],
  ["e", "evidence of the row, here"],
  ["h", "how was this read"],
  ["[  ]", "as known on the day before, the next"],
  ["c", "citation"],
  ["x", "export"],
  ["Esc", "close, leave the field"],
  ["?", "these keys"],
];
const SWITCH = "readout-letters-off";
const CHORD_MS = 1500;

const all = <E extends Element>(selector: string): E[] => [...document.querySelectorAll<E>(selector)];
const rows = (): HTMLElement[] => all<HTMLElement>("[data-row]");
const current = (): HTMLElement | null => document.querySelector<HTMLElement>("[data-row].cur");

/** The screens that the navigation leads to, by the letter after "g"; their links keep the day. */
const screens = (): readonly HTMLAnchorElement[] => all<HTMLAnchorElement>("header nav a[data-key]");

const lettersOff = (): boolean => {
  try {
    return localStorage.getItem(SWITCH) === "1";
  } catch {
    return false;
  }
};

const switchLetters = (off: boolean): void => {
  try {
    if (off) localStorage.setItem(SWITCH, "1");
    else localStorage.removeItem(SWITCH);
  } catch {
    // A browser that keeps nothing forgets the choice with the page.
  }
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !["checkbox", "radio", "button", "submit"].includes(target.type)));

const select = (row: HTMLElement | undefined): void => {
  if (row === undefined) return;
  current()?.classList.remove("cur");
  row.classList.add("cur");
  row.querySelector<HTMLElement>("[data-open]")?.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
};

const move = (by: 1 | -1): void => {
  const list = rows();
  const row = current();
  const at = row === null ? (by === 1 ? -1 : list.length) : list.indexOf(row);
  select(list[Math.min(list.length - 1, Math.max(0, at + by))]);
};

const toggle = (details: HTMLDetailsElement | null | undefined): void => {
  if (details === null || details === undefined) return;
  details.open = !details.open;
  if (details.open) details.querySelector<HTMLElement>("summary")?.focus();
};

const evidence = (): void =>
  toggle((current() ?? rows()[0])?.querySelector<HTMLDetailsElement>("details.evidence"));
const how = (): void => toggle((current() ?? document).querySelector<HTMLDetailsElement>("details.how"));

const open = (): boolean => {
  const link = current()?.querySelector<HTMLAnchorElement>("a[data-open]");
  if (link === null || link === undefined) return false;
  link.click();
  return true;
};

const line = ([keys, what]: readonly [string, string]): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  const term = document.createElement("dt");
  for (const key of keys.split(/\s+/)) {
    const cap = document.createElement("kbd");
    cap.textContent = key;
    term.append(cap, " ");
  }
  const meaning = document.createElement("dd");
  meaning.textContent = what;
  fragment.append(term, meaning);
  return fragment;
};

const letterSwitch = (): HTMLElement => {
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = !lettersOff();
  box.addEventListener("change", () => switchLetters(!box.checked));
  label.append(box, " Letters are keys");
  return label;
};

/** Letters that the page itself has a use for: each stands at what it does. */
const own = (): readonly (readonly [string, string])[] =>
  all<HTMLElement>("[data-letter]").map(({ dataset }) => [dataset.letter ?? "", dataset.does ?? ""]);

/** Not taken by the page; of two on a line the second goes with the first. */
const isFree = ([keys]: readonly [string, string]): boolean =>
  document.querySelector(`[data-letter="${keys[0]}"]`) === null;

/** An island that knows the letter says so by taking it. */
const isTaken = (letter: string): boolean =>
  !document.dispatchEvent(new CustomEvent("readout-letter", { detail: letter, cancelable: true }));

const makeHelp = (): HTMLDialogElement => {
  const dialog = document.createElement("dialog");
  dialog.id = "keys";
  dialog.setAttribute("aria-labelledby", "keys-heading");
  const heading = document.createElement("h2");
  heading.id = "keys-heading";
  heading.textContent = "Keys";
  const list = document.createElement("dl");
  const ways = screens().map(({ dataset, textContent }): readonly [string, string] => [
    `g  ${dataset.key}`,
    `go to ${dataset.label ?? textContent?.trim()}`,
  ]);
  for (const key of [...own(), ...KEYS.filter(isFree), ...ways]) list.append(line(key));
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Close";
  close.addEventListener("click", () => dialog.close());
  dialog.append(heading, list, letterSwitch(), close);
  document.body.append(dialog);
  return dialog;
};

const help = (): void => {
  const dialog = document.querySelector<HTMLDialogElement>("dialog#keys") ?? makeHelp();
  if (dialog.open) dialog.close();
  else dialog.showModal();
};

const close = (): void => {
  for (const menu of all<HTMLDetailsElement>(".tools details[open]")) menu.open = false;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
};

const search = (): void => {
  const field = document.querySelector<HTMLInputElement>("#q");
  field?.focus();
  field?.select();
};

/** To the day before or after on which the record changed. */
const step = (to: "prev" | "next"): void =>
  document.querySelector<HTMLAnchorElement>(`.asof a[rel="${to}"]`)?.click();

const ACTIONS: Readonly<Record<string, () => void>> = {
  "/": search,
  "?": help,
  j: () => move(1),
  k: () => move(-1),
  e: evidence,
  h: how,
  "[": () => step("prev"),
  "]": () => step("next"),
  c: () => toggle(document.querySelector<HTMLDetailsElement>("details.cite")),
  x: () => toggle(document.querySelector<HTMLDetailsElement>("details.export")),
};

/** When "g" was pressed; a page just opened is as long ago as any. */
let chord = Number.NEGATIVE_INFINITY;

/** "g" waits for the letter of a screen. */
const screen = (key: string, now: number): boolean => {
  if (key === "g") {
    chord = now;
    return true;
  }
  const to = now - chord < CHORD_MS ? screens().find(({ dataset }) => dataset.key === key) : undefined;
  chord = Number.NEGATIVE_INFINITY;
  if (to !== undefined) location.assign(to.href);
  return to !== undefined;
};

const press = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") {
    close();
    return;
  }
  if (isTyping(event.target) || document.querySelector("dialog[open]") !== null) return;
  if (event.key === "Enter") {
    if ((event.target === document.body || event.target === null) && open()) event.preventDefault();
    return;
  }
  if (lettersOff() && event.key !== "?") return;
  if (screen(event.key, event.timeStamp)) return;
  const action = ACTIONS[event.key];
  if (isTaken(event.key)) event.preventDefault();
  else if (action !== undefined) {
    event.preventDefault();
    action();
  }
};

const copy = async (button: HTMLButtonElement): Promise<void> => {
  const text = document.getElementById(button.dataset.copy ?? "")?.textContent ?? "";
  try {
    await navigator.clipboard.writeText(text.trim());
    button.textContent = "Copied";
  } catch {
    button.textContent = "Select the text above and copy it";
  }
};

/** A menu closes when the pointer goes elsewhere. */
const elsewhere = (event: MouseEvent): void => {
  for (const menu of all<HTMLDetailsElement>(".tools details[open]"))
    if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
};

for (const button of all<HTMLButtonElement>("button[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", () => void copy(button));
}
for (const hint of all<HTMLElement>(".keys[hidden]")) hint.hidden = false;
for (const hint of all<HTMLElement>(".search kbd")) hint.classList.add("on");
document.addEventListener("keydown", press);
document.addEventListener("click", elsewhere);
document.addEventListener("focusin", (event) => {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-row]") : null;
  if (row !== null && row !== current()) {
    current()?.classList.remove("cur");
    row.classList.add("cur");
  }
});
