// How strongly a position was worded, over time: a lane a scale, a dot a use, a step where the words grew stronger or milder,
// the first and last use named below. Drawn here and not with the library of the other charts, which takes 25 ms a drawing:
// a page of positions has fifty. The same stands below as a table.
import type { FC } from "hono/jsx";
import { daysBetween } from "../../model/time.ts";
import type { StrengthCourse, StrengthLane, StrengthUse } from "../views/strength-course.ts";

const WIDTH = 720;
const LEFT = 64;
const RIGHT = 16;
const TOP = 26;
const LANE = 84;
const GAP = 30;
const FOOT = 24;
/** Of a label's letter, as wide as usual. */
const LETTER = 6.6;

const round = (value: number): number => Math.round(value * 10) / 10;

interface Scales {
  readonly x: (day: string) => number;
  readonly y: (lane: number, rank: number) => number;
  readonly height: number;
}

const scalesOf = ({ first, last, lanes }: StrengthCourse): Scales => {
  const days = daysBetween(first, last);
  const top = (lane: number): number => TOP + lane * (LANE + GAP);
  return {
    x: (day) => round(LEFT + (daysBetween(first, day) / days) * (WIDTH - LEFT - RIGHT)),
    y: (lane, rank) => round(top(lane) + LANE * (1 - rank / lanes[lane]!.highest)),
    height: top(lanes.length - 1) + LANE + FOOT,
  };
};

/** Where a use lies, and the one before it in time. */
interface Spot {
  readonly use: StrengthUse;
  readonly lane: number;
  readonly x: number;
  readonly y: number;
  readonly before?: Spot;
}

const spotsOf = ({ uses, lanes }: StrengthCourse, { x, y }: Scales): readonly Spot[] => {
  const spots: Spot[] = [];
  for (const use of uses) {
    const lane = lanes.findIndex(({ scale }) => scale === use.scale);
    const before = spots.at(-1);
    spots.push({ use, lane, x: x(use.day), y: y(lane, use.rank), ...(before ? { before } : {}) });
  }
  return spots;
};

/** What is held stays as it was until the next use; where that is on another scale, the step is dotted. */
const stepTo = ({ x, y, before }: Spot): string => (before ? `M${before.x} ${before.y}H${x}V${y}` : "");

const sign = (shift: string): string =>
  shift === "stronger" ? " ↑" : shift === "milder" ? " ↓" : shift === "" ? "" : " ⇄";

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

interface Box {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

const clipped = (words: string): string => (words.length > 32 ? `${words.slice(0, 31)}…` : words);

const isTurn = ({ use, before }: Spot): boolean =>
  before === undefined || use.shift !== "" || use.words !== before.use.words;

const LINE = 13;
const meets = (a: Box, b: Box): boolean => a.from < b.to && a.to > b.from && Math.abs(a.y - b.y) < LINE;

/** Where words may stand: before a rise its left is free, before a fall its right. */
const PLACES: readonly (readonly ["start" | "end", number])[] = [
  ["end", -9],
  ["start", -9],
  ["start", 18],
  ["end", 18],
];

const boxAt = ({ x, y }: Spot, width: number, [anchor, dy]: readonly ["start" | "end", number]): Box =>
  anchor === "start"
    ? { from: x - 4, to: x - 4 + width, y: y + dy - 4 }
    : { from: x + 4 - width, to: x + 4, y: y + dy - 4 };

/** The lines between the dots, as boxes of no height. */
const lineBoxes = (spots: readonly Spot[]): readonly Box[] =>
  spots.flatMap(({ x, y, before }) =>
    before === undefined
      ? []
      : [
          { from: before.x, to: x, y: before.y },
          ...Array.from({ length: Math.ceil(Math.abs(y - before.y) / LINE) }, (_, at) => ({
            from: x - 1,
            to: x + 1,
            y: Math.min(y, before.y) + at * LINE,
          })),
        ],
  );

/** Words where they change and nothing stands in their way; the table has all. */
const labelsOf = (spots: readonly Spot[]): readonly Label[] => {
  const dots = spots.map(({ x, y }): Box => ({ from: x - 5, to: x + 5, y }));
  const taken: Box[] = [...dots, ...lineBoxes(spots)];
  return spots.filter(isTurn).flatMap((spot): readonly Label[] => {
    const text = `${clipped(spot.use.words)}${sign(spot.use.shift)}`;
    const width = text.length * LETTER;
    const place = PLACES.find((one) => {
      const box = boxAt(spot, width, one);
      return box.from > LEFT - 10 && box.to < WIDTH && taken.every((other) => !meets(box, other));
    });
    if (place === undefined) return [];
    taken.push(boxAt(spot, width, place));
    const [anchor, dy] = place;
    return [{ text, x: anchor === "start" ? spot.x - 4 : spot.x + 4, y: round(spot.y + dy), anchor }];
  });
};

const titleOf = (use: StrengthUse, highest: number): string =>
  `${use.dayWords}, ${use.outlet}: “${use.words}”, ${use.stance}, strength ${use.rank} of ${highest}${use.shift === "" ? "" : `, ${use.shift}`}`;

const Ground: FC<{ lane: StrengthLane; at: number; scales: Scales }> = ({ lane, at, scales: { y } }) => (
  <g class="lane">
    <text class="scale" x={LEFT - 12} y={y(at, lane.highest / 2) + 4} text-anchor="end">
      {lane.scale}
    </text>
    {[0, lane.highest / 2, lane.highest].map((rank) => (
      <line class="grid" x1={LEFT - 6} x2={WIDTH - RIGHT + 6} y1={y(at, rank)} y2={y(at, rank)} />
    ))}
  </g>
);

const Course: FC<{ course: StrengthCourse; spots: readonly Spot[] }> = ({ course, spots }) => (
  <g>
    {spots.slice(1).map((spot) => (
      <path
        class={spot.before!.lane === spot.lane ? "course" : "course across"}
        d={stepTo(spot)}
        fill="none"
      />
    ))}
    {spots.map(({ use, lane, x, y }) => (
      <circle class={use.shift === "" ? "use" : "use turn"} cx={x} cy={y} r={4}>
        <title>{titleOf(use, course.lanes[lane]!.highest)}</title>
      </circle>
    ))}
    {labelsOf(spots).map(({ text, x, y, anchor }) => (
      <text class="wording" x={x} y={y} text-anchor={anchor}>
        {text}
      </text>
    ))}
  </g>
);

const Ends: FC<{ course: StrengthCourse; scales: Scales }> = ({ course, scales: { x, height } }) => (
  <g class="ends">
    {[course.first, course.last].map((day) => (
      <line x1={x(day)} x2={x(day)} y1={TOP - 4} y2={height - FOOT + 4} />
    ))}
    <text x={x(course.first)} y={height - 5} text-anchor="start">
      first use {course.firstOn}
    </text>
    <text x={x(course.last)} y={height - 5} text-anchor="end">
      last use {course.lastOn}
    </text>
  </g>
);

const UsesTable: FC<{ course: StrengthCourse }> = ({ course }) => (
  <table class="numbers uses">
    <caption class="vh">{course.caption}</caption>
    <thead>
      <tr>
        <th scope="col">Day</th>
        <th scope="col">Words</th>
        <th scope="col">Stance</th>
        <th scope="col">Strength</th>
        <th scope="col">Change</th>
        <th scope="col">Told by</th>
      </tr>
    </thead>
    <tbody>
      {course.uses.map((use, at) => (
        <tr>
          <th scope="row">
            <time datetime={use.day}>{use.dayWords}</time>
          </th>
          <td class="q" dir="auto">
            “{use.words}”
          </td>
          <td>{use.stance}</td>
          <td>
            {use.rank} of {course.lanes.find(({ scale }) => scale === use.scale)!.highest}, {use.scale}
          </td>
          <td>
            {at === 0 ? "first use" : use.shift === "" ? <span class="none">–</span> : use.shift}
            {at === course.uses.length - 1 ? "; last use" : ""}
          </td>
          <td dir="auto">
            {use.href === undefined ? use.outlet : <a href={use.href}>{use.outlet}</a>}
            {use.reports > 1 ? ` and ${use.reports - 1} more` : ""}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

export const StrengthOverTime: FC<{ course: StrengthCourse }> = ({ course }) => {
  const scales = scalesOf(course);
  return (
    <figure class="course-chart">
      <figcaption dir="auto">{course.caption}</figcaption>
      <section class="wide" tabindex={0} aria-label={`${course.caption}, drawn`}>
        <svg
          class="strengths"
          viewBox={`0 0 ${WIDTH} ${scales.height}`}
          role="img"
          aria-label={course.words}
          font-size={12}
        >
          <Ends course={course} scales={scales} />
          {course.lanes.map((lane, at) => (
            <Ground lane={lane} at={at} scales={scales} />
          ))}
          <Course course={course} spots={spotsOf(course, scales)} />
        </svg>
      </section>
      <details>
        <summary>
          The same as a table<span class="vh">: {course.caption}</span>
        </summary>
        <section class="wide" tabindex={0} aria-label={`${course.caption}, as a table`}>
          <UsesTable course={course} />
        </section>
        {course.left === 0 ? (
          ""
        ) : (
          <p class="small">{course.left} more uses changed nothing and are left out.</p>
        )}
      </details>
    </figure>
  );
};
