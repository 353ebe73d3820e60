import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Pattern } from "./pattern.ts";

/** The folders whose code ships. */
const SHIPS: readonly string[] = [
  "packages/core/src",
  "packages/answers/src",
  "packages/report/src",
  "packages/language-server/src",
  "apps/cli/src",
  "apps/vscode/src",
];

export interface Written {
  readonly literals: readonly Pattern[];
  /** Modules that build patterns, as paths from the root. */
  readonly builders: readonly string[];
  /** Patterns built of what a text says, with a word in the place of each part that only a run knows. */
  readonly templates: readonly Pattern[];
}

/** What stands in a built pattern for a name or a word of a text. */
const ANY_WORD = "ann";

/** Every regular expression that the code writes out, and where it builds others. */
export function patternsWritten(root: string): Written {
  const literals: Pattern[] = [];
  const builders: string[] = [];
  const templates: Pattern[] = [];
  for (const path of sourceFiles(root)) {
    const text = readFileSync(join(root, path), "utf8");
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const placeOf = (node: ts.Node): string =>
      `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    const visit = (node: ts.Node, insideFunction: boolean): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source = "", flags = ""] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
        literals.push({ source, flags, places: [placeOf(node)] });
      }
      if (isBuilt(node)) {
        if (!builders.includes(path)) builders.push(path);
        const [made, flags] = node.arguments ?? [];
        const source = made === undefined ? null : sourceOf(made);
        if (insideFunction && source !== null) {
          templates.push({ source, flags: flagsOf(flags), places: [placeOf(node)] });
        }
      }
      ts.forEachChild(node, (child) => visit(child, insideFunction || ts.isFunctionLike(node)));
    };
    visit(file, false);
  }
  return { literals, builders, templates };
}

function isBuilt(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === "RegExp"
  );
}

function flagsOf(node: ts.Expression | undefined): string {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : "";
}

/** A template's text with a word for each part; null for what is no template. */
function sourceOf(node: ts.Expression): string | null {
  const raw = ts.isTaggedTemplateExpression(node);
  const template = raw ? node.template : node;
  if (!ts.isTemplateExpression(template)) return null;
  const textOf = (part: ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail): string =>
    raw ? (part.rawText ?? "") : part.text;
  return (
    textOf(template.head) + template.templateSpans.map((span) => ANY_WORD + textOf(span.literal)).join("")
  );
}

function sourceFiles(root: string): readonly string[] {
  return SHIPS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /(?<!\.test|\.gold)\.ts$/.test(file) && !/(?:^|\/)testing\//.test(file))
      .map((file) => `${folder}/${file}`),
  ).sort();
}
