import { type AnyNode, type DocumentNode, parse } from "@humanwhocodes/momoa";
import { type PlacedValue, placedValue, type ValueNode } from "./placed-value.ts";
import { InputError } from "./problem.ts";

/**
 * Reads JSON, with comments and trailing commas allowed.
 *
 * @throws InputError naming the line where it is none.
 */
export function readJson(text: string, path: string): PlacedValue {
  return placedValue(nodeOf(parseJson(text, path).body), path);
}

function nodeOf(node: AnyNode): ValueNode {
  const { line } = node.loc.start;
  switch (node.type) {
    case "Object": {
      const members = node.members.map(({ name, value, loc }) => ({
        key: name.type === "String" ? name.value : name.name,
        line: loc.start.line,
        value: () => nodeOf(value),
      }));
      return { kind: "object", line, members };
    }
    case "Array":
      return {
        kind: "list",
        line,
        items: node.elements.map(
          ({ value }) =>
            () =>
              nodeOf(value),
        ),
      };
    case "String":
    case "Number":
    case "Boolean":
      return { kind: "scalar", line, value: node.value };
    default:
      return { kind: "scalar", line, value: null };
  }
}

function parseJson(text: string, path: string): DocumentNode {
  try {
    return parse(text.replace(/^\uFEFF/, " "), { mode: "jsonc", allowTrailingCommas: true });
  } catch (error) {
    const { line, message } = error as { line?: number; message: string };
    const ended = message.startsWith("Unexpected end");
    throw new InputError(
      path,
      ended ? text.split("\n").length : (line ?? null),
      `is not valid JSON: ${message.replace(/ \(\d+:\d+\)$/, "")}`,
    );
  }
}
