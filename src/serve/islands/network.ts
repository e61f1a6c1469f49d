// The button that opens the graph, and the sliders that narrow it by day. What draws the graph is large and is fetched only
// when the button is pressed; until then, and where it cannot be drawn, the drawing made on the server stays. A graph that
// is open when the days change is opened again for the new ones.
import { slideDays } from "./graph/days.ts";

let isOpen = false;

const open = async (at: HTMLElement, pressed: HTMLButtonElement): Promise<void> => {
  pressed.disabled = true;
  pressed.textContent = "Opening…";
  try {
    const [{ openGraph }, answer] = await Promise.all([
      import("./graph/open-graph.ts"),
      fetch(at.dataset.network!),
    ]);
    if (!answer.ok) throw new Error(String(answer.status));
    const network = await answer.json();
    // Meanwhile the days may have changed.
    if (!at.isConnected) return;
    openGraph(at, network, !isOpen);
    isOpen = true;
    pressed.remove();
  } catch (thrown) {
    pressed.textContent = "The graph cannot be opened in this browser";
    console.info("The graph was not opened:", thrown);
  }
};

const bind = (): void => {
  const figure = document.querySelector<HTMLElement>("[data-network]");
  const button = figure?.querySelector<HTMLButtonElement>("[data-open-graph]");
  if (!figure || !button) return;
  button.hidden = false;
  button.addEventListener("click", () => void open(figure, button));
  if (isOpen) void open(figure, button);
};

bind();
const slides = document.querySelector<HTMLElement>("[data-slides]");
if (slides) slideDays(slides, bind);
