// The forms of judging: the bar under an item of the review, and the quiet menu on a row's own page. Each is a plain form;
// letters are added by an island.
import type { Child, FC } from "hono/jsx";
import type { PartView, SlotForm } from "../views/judge-view.ts";
import { capital } from "../views/names.ts";
import type { ItemView } from "../views/review-page.ts";
import { Key } from "./done.tsx";

/** What every form sends: which row, in which state, and the place in the queue to go back to. */
export interface Sent {
  readonly row: string;
  readonly stamp: string;
  /** The queue's address; unset on a row's own page. */
  readonly queue?: string;
}

const Hidden: FC<{ sent: Sent; doing: string }> = ({ sent, doing }) => (
  <>
    <input type="hidden" name="do" value={doing} />
    <input type="hidden" name="row" value={sent.row} />
    <input type="hidden" name="stamp" value={sent.stamp} />
    {sent.queue === undefined ? "" : <input type="hidden" name="queue" value={sent.queue} />}
  </>
);

const Once: FC<{ sent: Sent; doing: "accept" | "reject"; letter: string; what: string }> = ({
  sent,
  doing,
  letter,
  what,
}) => (
  <form method="post" action="/review">
    <Hidden sent={sent} doing={doing} />
    <button
      type="submit"
      data-letter={letter}
      data-does={what}
      title={capital(what)}
      aria-keyshortcuts={letter}
    >
      {capital(doing)} <Key letter={letter} />
    </button>
  </form>
);

const ACCEPT = "accept: it is right as it stands";
const REJECT = "reject: no report says so";

const Opens: FC<{ label: string; letter: string; does: string; open: boolean; children?: Child }> = ({
  label,
  letter,
  does,
  open,
  children,
}) => (
  <details class="way-to" id={label.toLowerCase()} open={open}>
    <summary class="btn" data-letter={letter} data-does={does} aria-keyshortcuts={letter}>
      {label}… <Key letter={letter} />
    </summary>
    <div class="way-form">{children}</div>
  </details>
);

const Slot: FC<{ sent: Sent; form: SlotForm; typed?: string }> = ({ sent, form, typed }) => {
  const id = `slot-${form.slot}`;
  return (
    <form method="post" action="/review" class="slot">
      <Hidden sent={sent} doing="correct" />
      <input type="hidden" name="slot" value={form.slot} />
      <label for={id}>{capital(form.label)}</label>
      {form.values.length > 0 ? (
        <select id={id} name="value">
          {form.value === "" ? <option value="">not stated</option> : ""}
          {form.values.map((value) => (
            <option value={value} selected={value === (typed ?? form.value)}>
              {value}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          name="value"
          value={typed ?? form.value}
          maxlength={2000}
          autocomplete="off"
          aria-describedby={`${id}-takes`}
        />
      )}
      <button type="submit">Correct</button>
      {form.values.length > 0 ? "" : <small id={`${id}-takes`}>{capital(form.allowed)}.</small>}
    </form>
  );
};

const Part: FC<{ part: PartView }> = ({ part }) => (
  <li>
    <label>
      <input type="checkbox" name="fact" value={part.fact} />
      <span>
        <q class="serif" dir="auto">
          {part.quote}
        </q>{" "}
        <cite>{part.outlet}</cite>
      </span>
    </label>
  </li>
);

const Regroup: FC<{ sent: Sent; children?: Child }> = ({ sent, children }) => (
  <form action="/review/preview">
    <input type="hidden" name="row" value={sent.row} />
    <input type="hidden" name="queue" value={sent.queue ?? ""} />
    {children}
  </form>
);

/** What somebody typed that was refused, so that it is not lost. */
export interface Typed {
  readonly slot: string;
  readonly value: string;
  readonly text: string;
}

const MergeForm: FC<{ sent: Sent; item: ItemView }> = ({ sent, item }) => (
  <>
    {item.candidates.length === 0 ? (
      <p>No candidates are known.</p>
    ) : (
      <Regroup sent={sent}>
        <fieldset>
          <legend>It may be the same as</legend>
          <ul class="ticks">
            {item.candidates.map((candidate) => (
              <li>
                <label>
                  <input type="checkbox" name="with" value={candidate.id} />
                  <span>
                    {candidate.title} <small>{candidate.when?.short ?? "without a day"}</small>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <p class="go">
          <button type="submit" name="do" value="merge">
            See them as one
          </button>
          <button type="submit" name="do" value="split">
            See them apart for good
          </button>
        </p>
      </Regroup>
    )}
    <form action="/review/merge" class="inline">
      <input type="hidden" name="row" value={sent.row} />
      <input type="hidden" name="queue" value={sent.queue ?? ""} />
      <label for="partner">Another row, by words of its passages or its address</label>
      <span class="pair">
        <input id="partner" name="q" maxlength={200} autocomplete="off" />
        <button type="submit">Find</button>
      </span>
    </form>
  </>
);

const SplitForm: FC<{ sent: Sent; item: ItemView }> = ({ sent, item }) =>
  item.parts.length < 2 ? (
    <p>One passage only tells of it: there is nothing to set apart.</p>
  ) : (
    <Regroup sent={sent}>
      <input type="hidden" name="do" value="split" />
      <fieldset>
        <legend>Tick what tells of another one</legend>
        <ul class="ticks">
          {item.parts.map((part) => (
            <Part part={part} />
          ))}
        </ul>
      </fieldset>
      <p class="go">
        <button type="submit">See what comes of it</button>
      </p>
    </Regroup>
  );

export const JudgeBar: FC<{ sent: Sent; item: ItemView; open: string; typed?: Typed }> = ({
  sent,
  item,
  open,
  typed,
}) => (
  <section class="judge-bar" aria-label="Judge">
    <Once sent={sent} doing="accept" letter="a" what={ACCEPT} />
    <Once sent={sent} doing="reject" letter="r" what={REJECT} />
    {item.slots.length === 0 ? (
      ""
    ) : (
      <Opens label="Correct" letter="e" does="correct a slot" open={open === "correct"}>
        {item.slots.map((form) => (
          <Slot sent={sent} form={form} typed={typed?.slot === form.slot ? typed.value : undefined} />
        ))}
      </Opens>
    )}
    <Opens label="Merge" letter="m" does="merge with another row" open={open === "merge"}>
      <MergeForm sent={sent} item={item} />
    </Opens>
    <Opens label="Split" letter="s" does="split: some passages are another one" open={open === "split"}>
      <SplitForm sent={sent} item={item} />
    </Opens>
    <Opens label="Note" letter="n" does="write a note" open={open === "note"}>
      <form method="post" action="/review" class="note">
        <Hidden sent={sent} doing="note" />
        <label for="note-text">What it is to say</label>
        <textarea id="note-text" name="text" rows={3} maxlength={2000} required>
          {typed?.text ?? ""}
        </textarea>
        <p class="go">
          <button type="submit">Keep the note</button>
        </p>
      </form>
    </Opens>
  </section>
);

/** On a row's own page. */
export const JudgeMenu: FC<{ sent: Sent }> = ({ sent }) => {
  const way = (open: string): string => `/review?row=${sent.row}&open=${open}#${open}`;
  return (
    <details class="judge">
      <summary class="btn">Judge</summary>
      <div class="menu">
        <div class="now">
          <Once sent={sent} doing="accept" letter="a" what={ACCEPT} />
          <Once sent={sent} doing="reject" letter="r" what={REJECT} />
        </div>
        <ul>
          {(
            [
              ["correct", "e", "Correct a slot"],
              ["merge", "m", "Merge with another row"],
              ["split", "s", "Split"],
              ["note", "n", "Write a note"],
            ] as const
          ).map(([open, letter, label]) => (
            <li>
              <a href={way(open)} data-letter={letter} data-does={label.toLowerCase()}>
                {label}
              </a>{" "}
              <Key letter={letter} />
            </li>
          ))}
          <li>
            <a href={`/review/log?row=${sent.row}`}>Its history</a>
          </li>
        </ul>
      </div>
    </details>
  );
};
