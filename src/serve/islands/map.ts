// The map comes alive: wheel, buttons, drag and keyboard zoom and move it. Circles and names keep their size on the screen,
// so that places that lie close come apart. Where less motion is asked for, it jumps instead of gliding.

const figure = document.querySelector<HTMLElement>("[data-map]");
const svg = figure?.querySelector<SVGSVGElement>("svg");
const frame = figure?.querySelector<HTMLElement>(".frame");

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const CLOSEST = 24;
const STEP = 1.6;
const GLIDE_MS = 180;
const DRAG = 4;

const still = matchMedia("(prefers-reduced-motion: reduce)");

const start = (drawing: SVGSVGElement, frame: HTMLElement): void => {
  const { width: wide, height: high } = drawing.viewBox.baseVal;
  const world: Box = { x: 0, y: 0, width: wide, height: high };
  const circles = [...drawing.querySelectorAll<SVGCircleElement>("circle[data-r]")];
  const names = [...drawing.querySelectorAll<SVGTextElement>("text[data-x]")];
  const size = Number(names[0]?.getAttribute("font-size") ?? 12);
  let box = world;
  let glide = 0;

  const inside = (wanted: Box): Box => {
    const width = Math.min(wide, Math.max(wide / CLOSEST, wanted.width));
    const height = (width / wide) * high;
    return {
      x: Math.min(wide - width, Math.max(0, wanted.x)),
      y: Math.min(high - height, Math.max(0, wanted.y)),
      width,
      height,
    };
  };

  const show = (next: Box): void => {
    box = next;
    drawing.setAttribute("viewBox", `${box.x} ${box.y} ${box.width} ${box.height}`);
    const scale = box.width / wide;
    for (const circle of circles) circle.setAttribute("r", String(Number(circle.dataset.r) * scale ** 0.85));
    for (const name of names) {
      name.setAttribute("font-size", String(size * scale));
      name.setAttribute("x", String(Number(name.dataset.x) + Number(name.dataset.off) * scale));
    }
  };

  const go = (wanted: Box): void => {
    const to = inside(wanted);
    cancelAnimationFrame(glide);
    if (still.matches) {
      show(to);
      return;
    }
    const from = box;
    const began = performance.now();
    const between = (a: number, b: number, part: number) => a + (b - a) * part;
    const step = (now: number): void => {
      const part = Math.min(1, (now - began) / GLIDE_MS);
      show({
        x: between(from.x, to.x, part),
        y: between(from.y, to.y, part),
        width: between(from.width, to.width, part),
        height: between(from.height, to.height, part),
      });
      if (part < 1) glide = requestAnimationFrame(step);
    };
    glide = requestAnimationFrame(step);
  };

  /** The point under the pointer, or the middle, stays where it is. */
  const zoomed = (by: number, at = { x: 0.5, y: 0.5 }): Box => {
    const width = Math.min(wide, Math.max(wide / CLOSEST, box.width / by));
    const height = (width / wide) * high;
    return {
      x: box.x + (box.width - width) * at.x,
      y: box.y + (box.height - height) * at.y,
      width,
      height,
    };
  };

  const moved = (across: number, down: number): Box => ({
    ...box,
    x: box.x + across * box.width,
    y: box.y + down * box.height,
  });

  const KEYS: Readonly<Record<string, () => Box>> = {
    "+": () => zoomed(STEP),
    "=": () => zoomed(STEP),
    "-": () => zoomed(1 / STEP),
    "0": () => world,
    ArrowLeft: () => moved(-0.2, 0),
    ArrowRight: () => moved(0.2, 0),
    ArrowUp: () => moved(0, -0.2),
    ArrowDown: () => moved(0, 0.2),
  };

  frame.classList.add("live");
  frame.tabIndex = 0;
  frame.setAttribute("role", "group");
  frame.setAttribute("aria-label", "Map, zoomed and moved by keys");
  frame.setAttribute("aria-describedby", "map-help");
  for (const hidden of figure!.querySelectorAll("[hidden]")) hidden.removeAttribute("hidden");

  frame.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = KEYS[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    go(next());
  });

  frame.addEventListener("click", (event) => {
    const zoom = (event.target as Element).closest<HTMLElement>("[data-zoom]")?.dataset.zoom;
    if (zoom !== undefined) go(zoom === "in" ? zoomed(STEP) : zoom === "out" ? zoomed(1 / STEP) : world);
  });

  const partOf = (event: MouseEvent) => {
    const { left, top, width, height } = drawing.getBoundingClientRect();
    return { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
  };

  // A page that is scrolled past the map must not be caught by it.
  drawing.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !frame.contains(document.activeElement)) return;
      event.preventDefault();
      cancelAnimationFrame(glide);
      show(inside(zoomed(event.deltaY < 0 ? 1.2 : 1 / 1.2, partOf(event))));
    },
    { passive: false },
  );

  let held: { readonly x: number; readonly y: number; readonly box: Box } | undefined;
  let dragged = false;
  drawing.addEventListener("dragstart", (event) => event.preventDefault());
  drawing.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    held = { x: event.clientX, y: event.clientY, box };
    dragged = false;
  });
  drawing.addEventListener("pointermove", (event) => {
    if (held === undefined) return;
    const { width, height } = drawing.getBoundingClientRect();
    const [across, down] = [event.clientX - held.x, event.clientY - held.y];
    if (!dragged && Math.hypot(across, down) < DRAG) return;
    if (!dragged) drawing.setPointerCapture(event.pointerId);
    dragged = true;
    drawing.classList.add("dragged");
    const { x, y, width: w, height: h } = held.box;
    show(inside({ x: x - (across / width) * w, y: y - (down / height) * h, width: w, height: h }));
  });
  const drop = (): void => {
    held = undefined;
    drawing.classList.remove("dragged");
  };
  drawing.addEventListener("pointerup", drop);
  drawing.addEventListener("pointercancel", drop);
  drawing.addEventListener(
    "click",
    (event) => {
      if (dragged) event.preventDefault();
      else if (!(event.target as Element).closest("a")) frame.focus({ preventScroll: true });
    },
    true,
  );
};

if (svg && frame) start(svg, frame);
