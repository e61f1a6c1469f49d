import { expect, it } from "vitest";
import { once } from "../../src/model/once.ts";

it("makes nothing before it is asked, and once only", () => {
  let made = 0;
  const ask = once(() => {
    made += 1;
    return undefined;
  });
  expect(made).toBe(0);
  ask();
  ask();
  expect(made).toBe(1);
});

it("tries again where it could not be made", () => {
  let tries = 0;
  const ask = once(() => {
    tries += 1;
    if (tries === 1) throw new Error("not yet");
    return tries;
  });
  expect(ask).toThrow("not yet");
  expect(ask()).toBe(2);
});
