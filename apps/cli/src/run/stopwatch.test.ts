import { expect, it } from "vitest";
import { stopwatch } from "./stopwatch.ts";

it("counts a step within another only once", async () => {
  let time = 0;
  const pass = (ms: number): void => {
    time += ms;
  };
  const { measure, measureAsync, times } = stopwatch(() => time);
  await measureAsync("read", async () => pass(5));
  const result = measure("all", () => {
    pass(1);
    measure("rule", () => {
      pass(10);
      measure("stances", () => pass(100));
    });
    measure("rule", () => pass(20));
    pass(2);
    return "done";
  });
  expect(result).toBe("done");
  expect(times()).toEqual({ read: 5, stances: 100, rule: 30, all: 3 });
  expect(() =>
    measure("bad", () => {
      pass(7);
      throw new RangeError("no");
    }),
  ).toThrow(RangeError);
  expect(times()).toMatchObject({ bad: 7, all: 3 });
});
