import { beforeAll, expect, it } from "vitest";
import { exponentFor, type Role, timeFor } from "./growth.ts";
import { HOSTILE_TEXTS } from "./hostile/texts.ts";

/** Shapes that once took the square of their length, or more. */
const SHAPES: readonly (readonly [name: string, role: Role, size: number])[] = [
  ["one sentence without an end", "summary", 80],
  ["dates", "txt", 200],
  ["amounts of money", "summary", 300],
  ["different numbers", "txt", 300],
  ["weasel words", "summary", 100],
  ["quotations in quotations", "txt", 150],
  ["exclamation and question marks", "summary", 600],
  ["links", "txt", 200],
  ["closing brackets", "summary", 2000],
  ["different footnote calls", "summary", 2000],
  ["datelines", "txt", 300],
  ["reports with datelines", "txt", 300],
];
/** Between linear and the square, with room for what a busy machine adds. */
const MOST = 1.6;

beforeAll(async () => {
  for (const role of ["summary", "txt"] as const)
    await timeFor("The council voted 12 to 7. ".repeat(50), role);
}, 60_000);

it.each(SHAPES)(
  "time grows with the text and no square of it: %s (%s)",
  { timeout: 120_000 },
  async (name, role, size) => {
    const shape = HOSTILE_TEXTS.find((text) => text.name === name);
    if (shape === undefined) throw new Error(`There is no text ${name}`);
    expect(await exponentFor(shape.text, size, role, 2)).toBeLessThan(MOST);
  },
);
