import type { Shape } from "./shape.ts";

type Json = Readonly<Record<string, unknown>>;

/** The JSON Schema (draft 7, which editors know) of a shape, made of what its reader checks. */
export function jsonSchema(shape: Shape, { name, title }: { name: string; title: string }): Json {
  const definitions = new Map<string, Json>();
  const schema = schemaOf(shape, definitions);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: `https://evenhand.github.io/evenhand/schema/${name}.schema.json`,
    title,
    ...schema,
    ...(definitions.size === 0 ? {} : { definitions: Object.fromEntries(definitions) }),
  };
}

type Definitions = Map<string, Json>;

function schemaOf(shape: Shape, definitions: Definitions): Json {
  const { description, standard, define } = shape;
  const own = {
    ...(description === undefined ? {} : { description }),
    ...valuesOf(shape, definitions),
    ...(standard === undefined ? {} : { default: standard }),
  };
  if (define === undefined) return own;
  definitions.set(define, own);
  return { $ref: `#/definitions/${define}` };
}

function valuesOf(shape: Shape, definitions: Definitions): Json {
  const within = (inner: Shape): Json => schemaOf(inner, definitions);
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
      return { type: "array", items: within(shape.item) };
    case "tuple": {
      const { length } = shape.items;
      return { type: "array", items: shape.items.map(within), minItems: length, maxItems: length };
    }
    case "either":
      return { anyOf: shape.of.map(within) };
    case "object": {
      const { entries, required = [], exactlyOne } = shape;
      return {
        type: "object",
        properties: Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, within(value)])),
        ...(required.length === 0 ? {} : { required }),
        ...(exactlyOne === undefined ? {} : { oneOf: exactlyOne.map((key) => ({ required: [key] })) }),
        additionalProperties: false,
      };
    }
  }
}
