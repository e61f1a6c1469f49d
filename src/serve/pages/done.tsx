// The word on what was just done, with the way to take it back, and the letters that stand on buttons.
import type { FC } from "hono/jsx";
import type { DoneView } from "../views/judge-view.ts";
import { capital } from "../views/names.ts";

/** Shown only where letters are keys. */
export const Key: FC<{ letter: string }> = ({ letter }) => (
  <kbd class="keys" hidden>
    {letter}
  </kbd>
);

export const Done: FC<{ done: DoneView; queue?: string; row?: string; changeable: boolean }> = ({
  done,
  queue,
  row,
  changeable,
}) => (
  <div class="just-done" role="status">
    <p>
      <b dir="auto">{capital(done.words)}.</b>{" "}
      {done.titles.length === 0 ? "" : <span dir="auto">{done.titles.join("; ")}. </span>}
      {done.undone ? "Taken back since." : ""}
    </p>
    {changeable && !done.undone ? (
      <Undo id={done.id} label={done.isUndo ? "Put it back" : "Undo"} letter="u" queue={queue} row={row} />
    ) : (
      ""
    )}
  </div>
);

export const Undo: FC<{
  id: string;
  label: string;
  letter?: string;
  queue?: string;
  row?: string;
  of?: string;
}> = ({ id, label, letter, queue, row, of }) => (
  <form method="post" action="/review">
    <input type="hidden" name="do" value="undo" />
    <input type="hidden" name="judgement" value={id} />
    {queue === undefined ? "" : <input type="hidden" name="queue" value={queue} />}
    {row === undefined ? "" : <input type="hidden" name="row" value={row} />}
    <button
      type="submit"
      data-letter={letter}
      data-does={letter === undefined ? undefined : "undo what was just done"}
      aria-label={of === undefined ? undefined : `${label}: ${of}`}
    >
      {label} {letter === undefined ? "" : <Key letter={letter} />}
    </button>
  </form>
);
