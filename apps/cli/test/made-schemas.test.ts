import { readFile } from "node:fs/promises";
import { configJsonSchema, documentJsonSchema } from "@evenhand/core/node";
import { expect, it } from "vitest";

it.each([
  ["config", configJsonSchema()],
  ["document", documentJsonSchema()],
])(
  "schema/%s.schema.json is what the reader makes; pnpm --filter evenhand schema writes it",
  async (name, made) => {
    const file = new URL(`../schema/${name}.schema.json`, import.meta.url);
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual(made);
  },
);
