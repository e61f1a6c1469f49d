// Judging by keyboard: a letter does what the button that bears it does. What opens a form is opened and entered; what lies
// in a closed menu is shown first, so that nothing is decided unseen. The keys of all pages decide when letters are keys.

const field = (details: HTMLDetailsElement): HTMLElement | null =>
  details.querySelector<HTMLElement>("select, input:not([type=hidden]), textarea, button, a[href]");

const open = (details: HTMLDetailsElement): void => {
  details.open = !details.open;
  if (details.open) field(details)?.focus();
  else details.querySelector<HTMLElement>("summary")?.focus();
};

const use = (element: HTMLElement): void => {
  const around = element.closest("details");
  if (around !== null && element.tagName === "SUMMARY") open(around);
  else if (around !== null && !around.open) {
    around.open = true;
    element.focus();
  } else element.click();
};

document.addEventListener("readout-letter", (event) => {
  const letter = (event as CustomEvent<string>).detail;
  if (!/^[a-z]$/.test(letter)) return;
  const element = document.querySelector<HTMLElement>(`[data-letter="${letter}"]`);
  if (element === null) return;
  event.preventDefault();
  use(element);
});

/** A form that was sent is not sent again while its answer is awaited. */
document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  if (form.method !== "post") return;
  if (form.dataset.sent === "1") event.preventDefault();
  form.dataset.sent = "1";
});
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-sent]")) delete form.dataset.sent;
});
