import type { Root } from "mdast";
import { normalizeIdentifier } from "micromark-util-normalize-identifier";
import { nodesOfType } from "./nodes.ts";
import type { Stretch } from "./stretches.ts";

const LABEL = /\[\^?([^[\]]+)\]/g;
/** An escaped bracket may be part of a label. */
const ESCAPE_IN_BRACKETS = /\[[^[\]]*\\/;

/**
 * What to write behind a part of a Markdown file, so that what other stretches define is known where the part is read by
 * itself: a definition, of nothing, for each label in its brackets. Begins with a blank line; empty where there is none.
 */
export function definitionsFor(
  markdown: string,
  stretches: readonly Stretch[],
  read: (part: string) => Root,
): (part: string) => string {
  const written = new Map<string, string>();
  if (stretches.length > 1) {
    for (const { from, to } of stretches) {
      const part = markdown.slice(from, to);
      if (!part.includes("]:")) continue;
      const root = read(part);
      for (const { identifier } of nodesOfType(root, "footnoteDefinition"))
        written.set(`^${identifier}`, `\n\n[^${identifier}]: x`);
      for (const { identifier } of nodesOfType(root, "definition"))
        written.set(identifier, `\n\n[${identifier}]: x`);
    }
  }
  if (written.size === 0) return () => "";
  return (part) => {
    if (!part.includes("[")) return "";
    if (ESCAPE_IN_BRACKETS.test(part)) return [...written.values()].join("");
    const labels = new Set(
      Array.from(part.matchAll(LABEL), ([, label = ""]) => normalizeIdentifier(label).toLowerCase()),
    );
    return [...labels].map((label) => (written.get(label) ?? "") + (written.get(`^${label}`) ?? "")).join("");
  };
}
