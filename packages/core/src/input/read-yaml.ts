import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { yamlLimitProblem } from "../text/yaml-limits.ts";
import { type PlacedValue, placedValue, type ValueNode } from "./placed-value.ts";
import { InputError } from "./problem.ts";

/**
 * Reads YAML; an empty file is an object without keys.
 *
 * @throws InputError naming the line where it is none.
 */
export function readYaml(text: string, path: string): PlacedValue {
  const lines = new LineCounter();
  const limit = yamlLimitProblem(text);
  if (limit !== null) throw new InputError(path, limit.line, `is not valid YAML: ${limit.problem}`);
  const document = parseDocument(text.replace(/^\uFEFF/, ""), {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "error",
  });
  const [error] = document.errors;
  if (error !== undefined) {
    const [problem = ""] = error.message.split("\n");
    throw new InputError(path, lines.linePos(error.pos[0]).line, `is not valid YAML: ${problem}`);
  }
  const alias = aliasProblem(document);
  if (alias !== null) throw new InputError(path, 1, `is not valid YAML: ${alias}`);
  const { contents } = document;
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  const root: ValueNode = isEmpty
    ? { kind: "object", line: 1, members: [] }
    : nodeOf(contents, document, lines, 1);
  return placedValue(root, path);
}

/** Aliases that stand for far more than is written, or for nothing. */
function aliasProblem(document: Document.Parsed): string | null {
  try {
    document.toJS();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @param line Where a node stands that has no place of its own. */
function nodeOf(node: unknown, document: Document.Parsed, lines: LineCounter, line: number): ValueNode {
  const at = lineOf(node, lines) ?? line;
  if (isAlias(node)) return nodeOf(node.resolve(document) ?? null, document, lines, at);
  if (isMap(node)) {
    const members = node.items.map(({ key, value }) => {
      const keyLine = lineOf(key, lines) ?? at;
      return {
        key: isScalar(key) ? String(key.value) : String(key),
        line: keyLine,
        value: () => nodeOf(value, document, lines, keyLine),
      };
    });
    return { kind: "object", line: at, members };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => () => nodeOf(item, document, lines, at));
    return { kind: "list", line: at, items };
  }
  return { kind: "scalar", line: at, value: isScalar(node) ? node.value : null };
}

function lineOf(node: unknown, lines: LineCounter): number | null {
  const range = typeof node === "object" && node !== null && "range" in node ? node.range : null;
  return Array.isArray(range) ? lines.linePos(Number(range[0])).line : null;
}
