import type { Nodes, Root } from "nlcst";
import { overlaps, type Span } from "../text/span.ts";

const SHOWN: ReadonlySet<string> = new Set(["WordNode", "PunctuationNode", "SymbolNode"]);

/** Whether a tree has a word or mark at a span of its file; always true of a tree without positions. */
export function wordsOf(tree: Root): (span: Span) => boolean {
  const words: Span[] = [];
  collect(tree, words);
  words.sort((a, b) => a.start - b.start);
  return (span) => {
    if (words.length === 0) return true;
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const word = words[low];
    return word !== undefined && overlaps(word, span);
  };
}

function collect(node: Nodes, words: Span[]): void {
  if (SHOWN.has(node.type)) {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start !== undefined && end !== undefined) words.push({ start, end });
  } else if ("children" in node) {
    for (const child of node.children) collect(child, words);
  }
}

/** Whether a tree holds the whole of a text, so that no markup was taken away before. */
export function isWholeText(tree: Root, text: string): boolean {
  return textOf(tree) === text;
}

function textOf(node: Nodes): string {
  return "children" in node ? node.children.map(textOf).join("") : node.value;
}
