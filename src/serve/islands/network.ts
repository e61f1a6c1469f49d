// The button that opens the graph. What draws it is large and is fetched only when it is pressed; until then, and where it
// cannot be drawn, the drawing made on the server stays.

const figure = document.querySelector<HTMLElement>("[data-network]");
const button = figure?.querySelector<HTMLButtonElement>("[data-open-graph]");

const open = async (at: HTMLElement, pressed: HTMLButtonElement): Promise<void> => {
  pressed.disabled = true;
  pressed.textContent = "Opening…";
  try {
    const [{ openGraph }, answer] = await Promise.all([
      import("./graph/open-graph.ts"),
      fetch(at.dataset.network!),
    ]);
    if (!answer.ok) throw new Error(String(answer.status));
    openGraph(at, await answer.json());
    pressed.remove();
  } catch (thrown) {
    pressed.textContent = "The graph cannot be opened in this browser";
    console.info("The graph was not opened:", thrown);
  }
};

if (figure && button) {
  button.hidden = false;
  button.addEventListener("click", () => void open(figure, button));
}
