import type { Nodes, Root } from "mdast";
import type { Span } from "../span.ts";

/**
 * Where a node stands in the file.
 *
 * @param base Added to every offset that the Markdown parser reports (1 after a byte order mark).
 */
export function spanOfNode(node: { readonly position?: Nodes["position"] }, base: number): Span {
  return { start: base + (node.position?.start.offset ?? 0), end: base + (node.position?.end.offset ?? 0) };
}

/** All nodes of a type below a node, in document order. */
export function* nodesOfType<Type extends Nodes["type"]>(
  node: Root | Nodes,
  type: Type,
): Generator<Extract<Nodes, { type: Type }>> {
  if (!("children" in node)) return;
  for (const child of node.children) {
    if (child.type === type) yield child as Extract<Nodes, { type: Type }>;
    yield* nodesOfType(child, type);
  }
}
