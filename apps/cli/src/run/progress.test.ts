import { expect, it } from "vitest";
import { progressOn } from "./progress.ts";

function shown(output: { isTTY?: boolean; columns?: number }, env: Record<string, string>): string[] {
  const lines: string[] = [];
  let time = 0;
  const progress = progressOn({ ...output, write: (text) => lines.push(text) }, env, 20, () => time);
  for (let file = 1; file <= 10; file++) {
    time += 90;
    progress.step();
  }
  progress.clear();
  progress.clear();
  return lines;
}

it("waits a while, then tells at intervals, and takes the line away", () => {
  expect(shown({ isTTY: true }, {})).toEqual([
    "\r\x1b[K8 of 20 files checked (40%)",
    "\r\x1b[K10 of 20 files checked (50%)",
    "\r\x1b[K",
  ]);
  expect(shown({ isTTY: true, columns: 10 }, {})[0]).toBe("\r\x1b[K8 of 20 f");
});

it.each([
  [{}, {}],
  [{ isTTY: true }, { CI: "1" }],
  [{ isTTY: true }, { TERM: "dumb" }],
])("writes nothing where nobody looks on: %j %j", (output, env) => {
  expect(shown(output, env)).toEqual([]);
});
