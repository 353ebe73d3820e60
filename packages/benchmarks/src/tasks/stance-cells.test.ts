import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readRecords } from "../data/records.ts";
import { stanceCells } from "./stance-cells.ts";

const cells = [
  { file: "a.txt", actor: "Peru", stance: "unfavourable", confidence: "sure" },
  { file: "a.txt", actor: "Chile", stance: "absent", confidence: "sure" },
  { file: "a.txt", actor: "Ecuador", stance: "favourable", confidence: "unsure" },
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cells-"));
  writeFileSync(join(folder, "mills-stance.json"), JSON.stringify({ rule: "as read", cells }));
  writeFileSync(
    join(folder, "a.txt"),
    "The mill\n\nPeru alleges that the mill is its own. Ecuador says that it will wait for the court in May.\n",
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

it("reads the cells of a JSON file and counts those on which the matrix agrees", async () => {
  const records = [];
  for await (const record of readRecords(join(folder, "mills-stance.json"), "mills-stance.json", () => {}))
    records.push(record);
  expect(records.map(({ record }) => record)).toEqual(cells);
  expect(records.every(({ record }) => stanceCells.recognise(record))).toBe(true);
  const details: string[] = [];
  const score = await stanceCells.score(records, {
    folder,
    documents: new Map(),
    step: () => {},
    fail: (place, reason) => details.push(`${place}: ${reason}`),
    detail: (line) => details.push(line),
  });
  expect(score).toEqual({ n: 3, metrics: { agreed: 2, agreement: 2 / 3, agreementWhereSure: 1 } });
  expect(details).toEqual(["missed a.txt Ecuador: favourable (unsure), found neutral"]);
});

it("says of another JSON file that it has no cells", async () => {
  writeFileSync(join(folder, "b.json"), "[]");
  const broken: string[] = [];
  for await (const _ of readRecords(join(folder, "b.json"), "b.json", (place) => broken.push(place)));
  expect(broken).toEqual(["b.json:1"]);
});
