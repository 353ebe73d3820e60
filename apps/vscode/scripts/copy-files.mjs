import { cpSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

// What the extension carries besides its code: the schema of configurations, and the worked example.
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
cpSync(at("../../cli/schema/config.schema.json"), at("../dist/config.schema.json"));
const example = at("../dist/example");
rmSync(example, { recursive: true, force: true });
cpSync(at("../../../examples/harbour-tram"), example, {
  recursive: true,
  filter: (path) => !/README|\.jsonl$/.test(path),
});
