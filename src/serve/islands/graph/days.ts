// The two sliders over the days of a figure. Sliding shows the day; where it comes to rest, the page for these days is fetched
// and its parts take the place of those that are shown, so that the figure narrows under the hand. The fields for days and
// the address say the same. Where that fails the page itself is asked for.

const REST_MS = 350;
const DAY_MS = 86_400_000;
/** Parts that hang on the days; what is told and taken away stands in the head. */
const PARTS = ["#narrowed", "aside.facets", "form.asof"] as const;

const LONG = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const SHORT = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** The head stays, since its buttons are at work; its words and links change. */
const takeHead = (next: Document): void => {
  const words = next.querySelector(".head .lede")?.textContent ?? "";
  const lede = document.querySelector(".head .lede");
  if (lede) lede.textContent = words;
  const cited = document.getElementById("citation");
  if (cited) cited.textContent = next.getElementById("citation")?.textContent ?? "";
  const links = next.querySelectorAll<HTMLAnchorElement>(".head .tools a");
  document.querySelectorAll<HTMLAnchorElement>(".head .tools a").forEach((link, at) => {
    const href = links[at]?.getAttribute("href");
    if (href) link.setAttribute("href", href);
  });
};

export const slideDays = (slides: HTMLElement, renew: () => void): void => {
  const form = document.querySelector<HTMLFormElement>("form.range");
  const low = slides.querySelector<HTMLInputElement>('[data-slide="from"]');
  const high = slides.querySelector<HTMLInputElement>('[data-slide="to"]');
  const told = slides.querySelector<HTMLElement>("[data-told]");
  if (!form || !low || !high) return;
  const first = Date.parse(`${slides.dataset.first}T00:00:00Z`);
  const dayOf = (slider: HTMLInputElement): Date => new Date(first + slider.valueAsNumber * DAY_MS);
  let timer = 0;
  let asked: AbortController | undefined;

  const show = (slider: HTMLInputElement): void => {
    const day = dayOf(slider);
    slider.setAttribute("aria-valuetext", LONG.format(day));
    const output = slides.querySelector(`[data-day="${slider.dataset.slide}"]`);
    if (output) output.textContent = SHORT.format(day);
  };

  /** At its end a slider narrows nothing. */
  const fill = (slider: HTMLInputElement, end: string): void => {
    const field = form.elements.namedItem(slider.dataset.slide!) as HTMLInputElement;
    field.value = slider.value === end ? "" : dayOf(slider).toISOString().slice(0, 10);
  };

  const address = (): string => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (typeof value === "string" && value !== "") query.append(name, value);
    const text = query.toString();
    return text === "" ? form.action : `${form.action}?${text}`;
  };

  const narrow = async (): Promise<void> => {
    fill(low, low.min);
    fill(high, high.max);
    const to = address();
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch(to, { signal: asked.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      const next = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const part of PARTS) {
        const [old, fresh] = [document.querySelector(part), next.querySelector(part)];
        if (old && fresh) old.replaceWith(document.adoptNode(fresh));
      }
      takeHead(next);
      history.replaceState(null, "", to);
      if (told) told.textContent = next.querySelector(".head .lede")?.textContent ?? "";
      renew();
    } catch (thrown) {
      if ((thrown as Error).name !== "AbortError") location.assign(to);
    }
  };

  for (const slider of [low, high])
    slider.addEventListener("input", () => {
      // Neither passes the other.
      if (low.valueAsNumber > high.valueAsNumber) slider.value = (slider === low ? high : low).value;
      show(slider);
      clearTimeout(timer);
      timer = window.setTimeout(() => void narrow(), REST_MS);
    });
  slides.hidden = false;
};
