import { expect, it } from "vitest";
import { sample } from "./sample.ts";

const records = Array.from({ length: 40 }, (_, index) => ({
  record: { id: `i${index}`, doc_id: `d${index >> 1}` },
  file: "items.jsonl",
  line: index + 1,
}));

it("keeps documents whole, keeps order, and is the same every time", () => {
  const taken = sample(records, 7);
  expect(taken).toHaveLength(8);
  expect(taken.map(({ line }) => line)).toEqual(taken.map(({ line }) => line).sort((a, b) => a - b));
  const documents = new Set(taken.map(({ record }) => record.doc_id));
  expect(documents.size).toBe(4);
  expect(
    sample([...records].reverse(), 7)
      .map(({ line }) => line)
      .sort(),
  ).toEqual(taken.map(({ line }) => line).sort());
});

it("takes everything where there is no limit or less than it", () => {
  expect(sample(records, null)).toBe(records);
  expect(sample(records, 40)).toBe(records);
});
