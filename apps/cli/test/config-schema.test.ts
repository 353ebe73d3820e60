import { readFile } from "node:fs/promises";
import { configJsonSchema } from "@evenhand/core/node";
import { expect, it } from "vitest";

it("schema/config.schema.json is what the rules and the reader make; pnpm --filter evenhand schema writes it", async () => {
  const file = new URL("../schema/config.schema.json", import.meta.url);
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual(configJsonSchema());
});
