import { type Diagnostic, lineIndex, rangeOf, type Summary } from "@evenhand/core";
import type { TextEdit } from "vscode-languageserver";

/**
 * A comment at the end of the line on which a finding begins, that silences its rule there; the reason is left to write.
 * Null where no comment helps: about comments, and in lines that are no prose.
 */
export function silencingEdit({ file, mdast }: Summary, { rule, span }: Diagnostic): TextEdit | null {
  if (rule.startsWith("suppression/")) return null;
  const start = file.lastIndexOf("\n", span.start - 1) + 1;
  const rest = /[^\r\n]*/.exec(file.slice(start))?.[0] ?? "";
  const [first] = mdast.children;
  const isFrontMatter = first?.type === "yaml" && start < (first.position?.end.offset ?? 0);
  if (isFrontMatter || /^\s*\[\^?[^\]]+\]:/.test(rest)) return null;
  // In a table the comment stands in the last cell; spaces at the end may break the line.
  const words = rest.trimEnd();
  const cells = /^\s*\|/.test(rest) && words.endsWith("|") ? words.slice(0, -1).trimEnd() : words;
  const at = start + cells.length;
  return {
    range: rangeOf(lineIndex(file), { start: at, end: at }),
    newText: ` <!-- evenhand-disable-line ${rule} -- reason -->`,
  };
}
