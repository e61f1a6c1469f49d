// The histogram as a brush: dragging across its bars fills in the two date fields and sends them. Without it every bar is
// a link and the fields do the work.

const figure = document.querySelector<HTMLElement>(".histo");
const drawing = figure?.querySelector<SVGSVGElement>("svg");
const form = figure?.querySelector<HTMLFormElement>("form.range");
const bars = drawing ? [...drawing.querySelectorAll<SVGAElement>("a[data-from]")] : [];

let first: number | undefined;
let last: number | undefined;

const barAt = (x: number): number => {
  const { left, width } = drawing!.getBoundingClientRect();
  const at = Math.floor(((x - left) / width) * bars.length);
  return Math.min(bars.length - 1, Math.max(0, at));
};

const paint = (): void => {
  const [from, to] = [Math.min(first ?? -1, last ?? -1), Math.max(first ?? -1, last ?? -1)];
  bars.forEach((bar, index) => void bar.classList.toggle("in", index >= from && index <= to));
};

const field = (name: string, value: string | undefined): void => {
  const input = form?.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (input && value !== undefined) input.value = value;
};

/** One bar is a click on its link. */
const choose = (): void => {
  if (first === undefined || last === undefined || first === last) return;
  field("from", bars[Math.min(first, last)]?.dataset.from);
  field("to", bars[Math.max(first, last)]?.dataset.to);
  form?.requestSubmit();
};

const end = (): void => {
  first = undefined;
  last = undefined;
  paint();
};

if (drawing && form && bars.length > 1) {
  drawing.classList.add("live");
  figure?.querySelector<HTMLElement>(".brushes")?.removeAttribute("hidden");
  drawing.addEventListener("dragstart", (event) => event.preventDefault());
  drawing.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    first = barAt(event.clientX);
    last = first;
  });
  drawing.addEventListener("pointermove", (event) => {
    if (first === undefined) return;
    last = barAt(event.clientX);
    if (last !== first && !drawing.hasPointerCapture(event.pointerId))
      drawing.setPointerCapture(event.pointerId);
    paint();
  });
  drawing.addEventListener("pointerup", choose);
  drawing.addEventListener("click", (event) => {
    if (first !== last) event.preventDefault();
    end();
  });
  drawing.addEventListener("pointercancel", end);
}
