// What newly received reports changed, as a user asks for it: since a day, since an instant, since the last time.
import { chmodSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { folder, json, readout } from "./built.ts";

const PLAN = `Ministers to meet in Oslo

OSLO, May 2, 2022 — U.S. Secretary of State Antony Blinken will meet Japanese Foreign Minister Yoshimasa Hayashi in Oslo on May 3, 2022.
`;
/** In words of its own: else the two would be of one origin. */
const HELD = `Hayashi content after talks

OSLO, May 4, 2022 — Japanese Foreign Minister Yoshimasa Hayashi held talks with U.S. Secretary of State Antony Blinken in Oslo on May 3, 2022.

“We have agreed to work together more closely,” Hayashi said after the talks.
`;
const OTHER = `Blinken and Hayashi hold talks

BERGEN, May 5, 2022 — U.S. Secretary of State Antony Blinken met Japanese Foreign Minister Yoshimasa Hayashi in Bergen on May 3, 2022.
`;
const LIMA_PLAN = `Odero to travel to Peru

NAIROBI, May 2, 2022 — Kenyan Foreign Minister Amina Odero will meet Peruvian Foreign Minister Rosa Quispe in Lima on May 3, 2022.

The streets around the old town hall will be closed to all traffic for the whole of the day.
`;
const LIMA_HELD = `Quispe receives guest

LIMA, May 4, 2022 — Peruvian Foreign Minister Rosa Quispe held talks with Kenyan Foreign Minister Amina Odero in Lima on May 3, 2022.

It was the first time in many years that the rooms by the harbour were open to visitors.
`;

interface Line {
  readonly change: string;
  readonly kinds: readonly string[];
  readonly slots: readonly { readonly slot: string; readonly before?: string; readonly now?: string }[];
  readonly row: { readonly type: string; readonly id: string };
}

const made = () =>
  folder({
    "plan.txt": PLAN,
    "held.txt": HELD,
    "other.txt": OTHER,
    "lima-plan.txt": LIMA_PLAN,
    "lima-held.txt": LIMA_HELD,
  });

const call = async (
  place: string,
  args: readonly string[],
  more: { uid?: number; columns?: string } = {},
) => {
  const { uid, columns = "80" } = more;
  const ran = await readout(args, {
    folder: place,
    env: { COLUMNS: columns },
    ...(uid === undefined ? {} : { uid }),
  });
  expect(ran.code, ran.err).toBe(0);
  return ran;
};

const asked = async (place: string, since: string): Promise<Line[]> =>
  json<Line>(await call(place, ["changes", "--since", since, "--json"]));

describe("readout changes", () => {
  it("tells all of the last day first, then what came since it was last asked", async () => {
    const place = made();
    await call(place, ["read", "plan.txt"]);
    const first = await asked(place, "last");
    expect(first.length).toBeGreaterThan(0);
    expect(new Set(first.map(({ change }) => change))).toEqual(new Set(["new"]));
    expect(await asked(place, "last")).toEqual([]);
    await call(place, ["read", "held.txt"]);
    const then = await asked(place, "last");
    expect(then[0]).toMatchObject({ change: "moved", kinds: ["moved", "confirmed"], row: { type: "event" } });
    expect(then[0]!.slots).toContainEqual({ slot: "status", kind: "moved", before: "planned", now: "held" });
    expect(then.map(({ change }) => change)).toEqual(expect.arrayContaining(["new", "confirmed"]));
    expect(await asked(place, "last")).toEqual([]);
  });

  it("tells of everything as new since the beginning, and of nothing since a day to come", async () => {
    const place = made();
    await call(place, ["read", "plan.txt", "held.txt", "other.txt"]);
    const all = await asked(place, "1990");
    expect(new Set(all.flatMap(({ kinds }) => kinds))).toEqual(new Set(["new"]));
    const rows = json<Line["row"]>(await call(place, ["export"]));
    const named = ({ type, id }: Line["row"]) => `${type} ${id}`;
    expect(all.map(({ row }) => named(row)).sort()).toEqual(rows.map(named).sort());
    expect(await asked(place, "2999-01-01")).toEqual([]);
    expect((await call(place, ["changes", "--since", "2999-01-01"])).out).toContain("0 reports received");
  });

  it("prints the most important first, under headings, within the width", async () => {
    const place = made();
    await call(place, ["read", "plan.txt", "lima-plan.txt"]);
    await call(place, ["changes"]);
    await call(place, ["read", "held.txt", "other.txt", "lima-held.txt"]);
    const { out, lines } = await call(place, ["changes"], { columns: "60" });
    const headings = [
      "Reports now differ (1)",
      "Moved: day, place or status (1)",
      "New (",
      "Confirmed by another origin (",
    ];
    const places = headings.map((heading) => out.indexOf(heading));
    expect(
      places.every((at) => at >= 0),
      out,
    ).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(out).toContain("status: planned → held");
    expect(out).toMatch(/Since .* 3 reports received/);
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(60);
  });

  it("takes an instant, and refuses what is neither day nor instant", async () => {
    const place = made();
    await call(place, ["read", "plan.txt"]);
    expect((await asked(place, "2020-01-01T08:00:00+02:00")).length).toBeGreaterThan(0);
    for (const since of ["yesterday", "2022-13-01", "2022-01-01T99:00Z"]) {
      const ran = await readout(["changes", "--since", since], { folder: place });
      expect(ran.code, ran.err).toBe(2);
      expect(ran.err).toMatch(/instant or “last”/);
    }
  });

  it("looks at a record that may not be written to, and says that it cannot remember", async () => {
    const asRoot = process.getuid?.() === 0;
    const place = made();
    await call(place, ["read", "plan.txt"]);
    chmodSync(`${place}/readout.db`, 0o444);
    chmodSync(place, 0o555);
    const ran = await call(place, ["changes"], asRoot ? { uid: 65534 } : {});
    chmodSync(place, 0o755);
    expect(ran.out).toContain("New (");
    expect(ran.err).toMatch(/only be read.*\n.*\n?.*next “--since last”/s);
  });
});
