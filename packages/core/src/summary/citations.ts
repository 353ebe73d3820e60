import type { Definition, FootnoteDefinition, Nodes, Root } from "mdast";
import type { Prose, ProseBlock } from "../text/prose.ts";
import type { Span } from "../text/span.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { BlockMark, MarkdownDocument } from "./markdown.ts";
import type { Citation, SourceReference } from "./summary.ts";

/** The sources that a summary names, and where it cites them. */
export interface Citations {
  readonly sources: readonly SourceReference[];
  readonly citations: readonly Citation[];
}

const ARTICLE_FILE = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;
const TARGET_IN_TEXT =
  /(?:https?:\/\/[^\s<>()]+|[^\s<>()"“”]+\.(?:txt|text|md|markdown|html?|xhtml))(?=$|[\s)>,;.])/i;

/**
 * Reads footnotes, links and front matter.
 *
 * @param frontMatterStart File offset of the YAML text.
 */
export function readCitations(
  document: MarkdownDocument,
  prose: Prose,
  file: string,
  frontMatter: FrontMatter,
  frontMatterStart: number,
): Citations {
  const sources: SourceReference[] = frontMatter.sources.map(({ id, file: entry }) => ({
    id,
    target: normaliseTarget(entry.value),
    span: { start: frontMatterStart + entry.from, end: frontMatterStart + entry.to },
    from: "front matter",
  }));
  const footnotes = new Map<string, string>();
  for (const node of nodesOfType(document.mdast, "footnoteDefinition")) {
    const found = targetOfDefinition(node, file, document.base);
    if (found === null) continue;
    footnotes.set(node.identifier, found.target);
    sources.push({ id: node.label ?? node.identifier, ...found, from: "footnote" });
  }
  const definitions = new Map<string, Definition>();
  for (const node of nodesOfType(document.mdast, "definition")) definitions.set(node.identifier, node);

  const citations: Citation[] = [];
  const linked = new Set(sources.map((source) => source.target));
  const ids = new Map(
    sources.flatMap((source) => (source.id === null ? [] : [[source.id, source.target] as const])),
  );
  for (const mark of document.marks) {
    const target = targetOfMark(mark, footnotes, definitions, ids);
    if (target === null) continue;
    const block = prose.blocks[mark.block];
    if (block === undefined) continue;
    const span = spanOfNode(mark.node, document.base);
    const sentence = sentenceOf(prose, mark, block);
    if (sentence !== null) citations.push({ span, target, sentence });
    if (mark.node.type !== "footnoteReference" && !linked.has(target)) {
      linked.add(target);
      sources.push({ id: null, target, span, from: "link" });
    }
  }
  return { sources, citations };
}

/** A target without fragment and query of a local path, percent-encoding and leading `./`. */
export function normaliseTarget(target: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return target.replace(/#.*$/, "");
  const path = target.replace(/[#?].*$/, "").replace(/^\.\//, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function targetOfMark(
  mark: BlockMark,
  footnotes: ReadonlyMap<string, string>,
  definitions: ReadonlyMap<string, Definition>,
  ids: ReadonlyMap<string, string>,
): string | null {
  const { node } = mark;
  if (node.type === "footnoteReference")
    return footnotes.get(node.identifier) ?? ids.get(node.label ?? node.identifier) ?? null;
  const url =
    node.type === "link"
      ? node.url
      : node.type === "linkReference"
        ? definitions.get(node.identifier)?.url
        : undefined;
  if (url === undefined) return null;
  const target = normaliseTarget(url);
  return /^https?:/i.test(target) || ARTICLE_FILE.test(target) ? target : null;
}

/** The path or URL in a footnote definition, with or without prose around it. */
function targetOfDefinition(
  node: FootnoteDefinition,
  file: string,
  base: number,
): { target: string; span: Span } | null {
  for (const link of nodesOfType(node, "link")) {
    return { target: normaliseTarget(link.url), span: spanOfNode(link, base) };
  }
  for (const text of nodesOfType(node, "text")) {
    const span = spanOfNode(text, base);
    const written = file.slice(span.start, span.end);
    const whole = written.trim();
    if (ARTICLE_FILE.test(whole) && !/[.!?:;,]\s/.test(whole) && !/^\S+\s.*\/.*\s/.test(whole)) {
      const start = span.start + written.indexOf(whole);
      return { target: normaliseTarget(whole), span: { start, end: start + whole.length } };
    }
    const match = TARGET_IN_TEXT.exec(written);
    if (match !== null) {
      const start = span.start + match.index;
      return {
        target: normaliseTarget(match[0].replace(/[.,;]$/, "")),
        span: { start, end: start + match[0].length },
      };
    }
  }
  return null;
}

/** A mark binds the sentence it stands in or, after a sentence's end, the one before it. */
function sentenceOf(prose: Prose, mark: BlockMark, block: ProseBlock): number | null {
  const at = block.from + mark.from;
  let found: number | null = null;
  for (let i = firstSentenceOf(prose, mark.block); i < prose.sentences.length; i++) {
    const sentence = prose.sentences[i];
    if (sentence === undefined || sentence.block !== mark.block) break;
    const starts = mark.from === mark.to ? sentence.from < at : sentence.from <= at;
    if (starts || found === null) found = i;
    if (!starts) break;
  }
  return found;
}

function firstSentenceOf(prose: Prose, block: number): number {
  let low = 0;
  let high = prose.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((prose.sentences[middle]?.block ?? 0) < block) low = middle + 1;
    else high = middle;
  }
  return low;
}

function spanOfNode(node: { readonly position?: Nodes["position"] }, base: number): Span {
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
