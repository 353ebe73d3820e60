import { configShape } from "./config-shape.ts";
import { jsonSchema } from "./json-schema.ts";

/** The JSON Schema of a configuration. */
export function configJsonSchema(): Readonly<Record<string, unknown>> {
  return jsonSchema(configShape, { name: "config", title: "Evenhand configuration" });
}
