import { type Document, parseDocument } from "yaml";
import { yamlLimitProblem } from "../yaml-limits.ts";

/** Front matter that can't be read; `line` is the 1-based line in the file where reading stopped. */
export class FrontMatterError extends Error {
  readonly path: string;
  readonly line: number;

  constructor(path: string, line: number, problem: string) {
    super(`The front matter is not valid YAML: ${problem}`);
    this.name = "FrontMatterError";
    this.path = path;
    this.line = line;
  }
}

/** A front matter value with where its scalar stands, as offsets into the YAML text. */
export interface FrontMatterEntry {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  /** The `sources:` list: paths, or records with `id` and `file`. */
  readonly sources: readonly { readonly id: string | null; readonly file: FrontMatterEntry }[];
}

/**
 * Reads YAML front matter.
 *
 * @param yaml The text between the fences.
 * @param firstLine The 1-based line of the file on which `yaml` begins.
 * @throws FrontMatterError when it is not valid YAML.
 */
export function readFrontMatter(path: string, yaml: string, firstLine: number): FrontMatter {
  const limit = yamlLimitProblem(yaml);
  if (limit !== null) throw new FrontMatterError(path, firstLine + limit.line - 1, limit.problem);
  const document = parseDocument(yaml, { prettyErrors: true, logLevel: "error" });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = firstLine + (error.linePos?.[0].line ?? 1) - 1;
    throw new FrontMatterError(path, line, plainProblem(error.message));
  }
  const data = plainData(document, path, firstLine);
  if (data === null || typeof data !== "object" || Array.isArray(data)) return { data: {}, sources: [] };
  const sources: { id: string | null; file: FrontMatterEntry }[] = [];
  const list = document.get("sources", true);
  for (const item of itemsOf(list)) {
    const file = entryOf(item) ?? entryOf(memberOf(item, "file")) ?? entryOf(memberOf(item, "path"));
    if (file !== null) sources.push({ id: entryOf(memberOf(item, "id"))?.value ?? null, file });
  }
  return { data: data as Record<string, unknown>, sources };
}

/** @throws FrontMatterError where aliases stand for far more than is written, or for nothing. */
function plainData(document: Document.Parsed, path: string, firstLine: number): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new FrontMatterError(
      path,
      firstLine,
      plainProblem(error instanceof Error ? error.message : String(error)),
    );
  }
}

/** The first line of the parser's message, without its position and excerpt. */
function plainProblem(message: string): string {
  return (message.split("\n")[0] ?? message).replace(/ at line \d+, column \d+:?$/, "");
}

function itemsOf(node: unknown): readonly unknown[] {
  return node !== null && typeof node === "object" && "items" in node && Array.isArray(node.items)
    ? node.items
    : [];
}

function memberOf(node: unknown, key: string): unknown {
  if (node === null || typeof node !== "object" || !("get" in node) || typeof node.get !== "function")
    return null;
  return (node as { get(key: string, keepScalar: boolean): unknown }).get(key, true);
}

function entryOf(node: unknown): FrontMatterEntry | null {
  if (node === null || typeof node !== "object" || !("value" in node) || !("range" in node)) return null;
  const { value, range } = node as { value: unknown; range: readonly [number, number, number] | null };
  if (typeof value !== "string" || range === null) return null;
  return { value, from: range[0], to: range[1] };
}
