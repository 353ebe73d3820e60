// Writes schema/config.schema.json from the rules as built: pnpm --filter evenhand schema
import { writeFile } from "node:fs/promises";
import { configJsonSchema } from "@evenhand/core/node";

const file = new URL("../schema/config.schema.json", import.meta.url);
await writeFile(file, `${JSON.stringify(configJsonSchema(), null, 2)}\n`);
