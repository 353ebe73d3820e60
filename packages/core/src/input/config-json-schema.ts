import { configShape } from "./config-shape.ts";
import type { Shape } from "./shape.ts";

type Json = Readonly<Record<string, unknown>>;

/** The JSON Schema (draft 7, which editors know) of a configuration, made of what its reader checks. */
export function configJsonSchema(): Json {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "https://evenhand.github.io/evenhand/schema/config.schema.json",
    title: "Evenhand configuration",
    ...schemaOf(configShape),
  };
}

function schemaOf(shape: Shape): Json {
  const { description, standard } = shape;
  return {
    ...(description === undefined ? {} : { description }),
    ...valuesOf(shape),
    ...(standard === undefined ? {} : { default: standard }),
  };
}

function valuesOf(shape: Shape): Json {
  switch (shape.kind) {
    case "text":
      return shape.problem === undefined ? { type: "string" } : { type: "string", pattern: "\\S" };
    case "number":
      return {
        type: "number",
        ...(shape.least === undefined ? {} : { minimum: shape.least }),
        ...(shape.most === undefined ? {} : { maximum: shape.most }),
      };
    case "boolean":
      return { type: "boolean" };
    case "choice":
      return { enum: shape.values };
    case "list":
      return { type: "array", items: schemaOf(shape.item) };
    case "tuple": {
      const { length } = shape.items;
      return { type: "array", items: shape.items.map(schemaOf), minItems: length, maxItems: length };
    }
    case "either":
      return { anyOf: shape.of.map(schemaOf) };
    case "object": {
      const { entries, required = [], exactlyOne } = shape;
      return {
        type: "object",
        properties: Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, schemaOf(value)])),
        ...(required.length === 0 ? {} : { required }),
        ...(exactlyOne === undefined ? {} : { oneOf: exactlyOne.map((key) => ({ required: [key] })) }),
        additionalProperties: false,
      };
    }
  }
}
