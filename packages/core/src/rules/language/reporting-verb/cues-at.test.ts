import { expect, it } from "vitest";
import type { Attribution } from "../../../text/quotation.ts";
import { attributionsWithCueAt } from "./cues-at.ts";

const attribution = (start: number | null, end = 0): Attribution => ({
  source: null,
  cue: start === null ? null : { text: "said", span: { start, end } },
  content: [],
  sentence: 0,
  frame: "named",
});

it("gives those whose cue overlaps the stretch, in the order of the list", () => {
  const [late, none, long, early] = [
    attribution(30, 34),
    attribution(null),
    attribution(5, 32),
    attribution(2, 6),
  ];
  const all = [late, none, long, early];
  const at = (start: number, end: number) => attributionsWithCueAt(all, { start, end });
  expect(at(31, 33)).toEqual([late, long]);
  expect(at(31, 32)[0]).toBe(late);
  expect(at(32, 33)).toEqual([late]);
  expect(at(5, 6)).toEqual([long, early]);
  expect(at(34, 40)).toEqual([]);
  expect(at(0, 2)).toEqual([]);
});
