// Two sliders over the two fields for days. Without scripts they are not shown, and the fields do the work.
import type { FC } from "hono/jsx";
import { dayWords } from "../views/dates.ts";
import { type DaysView, dayAt } from "../views/days.ts";

const Slider: FC<{ days: DaysView; end: "from" | "to"; label: string }> = ({ days, end, label }) => {
  const day = dayAt(days, days[end]);
  return (
    <p>
      <label for={`slide-${end}`}>{label}</label>
      <input
        id={`slide-${end}`}
        data-slide={end}
        type="range"
        min={0}
        max={days.length}
        step={1}
        value={String(days[end])}
        aria-valuetext={dayWords(day)}
        autocomplete="off"
      />
      <output for={`slide-${end}`} data-day={end}>
        {dayWords(day, "short")}
      </output>
    </p>
  );
};

export const DaySliders: FC<{ days: DaysView | undefined }> = ({ days }) =>
  days === undefined || days.length === 0 ? null : (
    <fieldset class="slides" data-slides data-first={days.first} hidden>
      <legend class="vh">Narrow by day</legend>
      <Slider days={days} end="from" label="From" />
      <Slider days={days} end="to" label="Up to" />
      <p class="vh" role="status" data-told></p>
    </fieldset>
  );
