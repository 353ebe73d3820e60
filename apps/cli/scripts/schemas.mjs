// Writes the schemas that are made of what the program checks, as built: pnpm --filter evenhand schema
import { writeFile } from "node:fs/promises";
import { configJsonSchema, documentJsonSchema } from "@evenhand/core/node";

for (const [name, schema] of [
  ["config", configJsonSchema()],
  ["document", documentJsonSchema()],
]) {
  const file = new URL(`../schema/${name}.schema.json`, import.meta.url);
  await writeFile(file, `${JSON.stringify(schema, null, 2)}\n`);
}
