import type { Definition, FootnoteDefinition } from "mdast";
import type { FrontMatter } from "../text/markdown/front-matter.ts";
import { nodesOfType, spanOfNode } from "../text/markdown/nodes.ts";
import type { BlockMark, MarkdownDocument } from "../text/markdown/read-markdown.ts";
import type { Span } from "../text/span.ts";
import type { SourceReference, UnreadTarget } from "./summary.ts";

/** A footnote call, an id or a link that leads to a source. */
export interface CitingMark {
  readonly mark: BlockMark;
  readonly target: string;
  readonly span: Span;
}

/** The sources that a summary names, and the marks that cite them, in order. */
export interface NamedSources {
  readonly sources: readonly SourceReference[];
  readonly marks: readonly CitingMark[];
  /** Targets of footnote calls and ids that nothing defines. */
  readonly unread: readonly UnreadTarget[];
}

const ARTICLE_FILE = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;
/** Also what can be no source, but stands in a footnote as if it were one. */
const DOCUMENT_FILE =
  /\.(?:txt|text|md|markdown|html?|xhtml|pdf|docx?|odt|rtf|epub|eml|png|jpe?g|gif|webp)$/i;
const TARGET_IN_TEXT =
  /(?:https?:\/\/[^\s<>()]+|(?<![^\s<>()"“”])[^\s<>()"“”]+\.(?:txt|text|md|markdown|html?|xhtml))(?=$|[\s)>,;.])/i;

/**
 * Reads footnotes, links, front matter and the ids that cite it.
 *
 * @param frontMatterStart File offset of the YAML text.
 * @param given Sources named from outside.
 */
export function readSources(
  document: MarkdownDocument,
  file: string,
  frontMatter: FrontMatter,
  frontMatterStart: number,
  given: readonly { readonly id: string; readonly target: string }[] = [],
): NamedSources {
  const sources: SourceReference[] = [
    ...given.map(
      ({ id, target }): SourceReference => ({
        id,
        target: normaliseTarget(target),
        span: { start: 0, end: 0 },
        from: "outside",
      }),
    ),
    ...frontMatter.sources.map(
      ({ id, file: entry }): SourceReference => ({
        id,
        target: normaliseTarget(entry.value),
        span: { start: frontMatterStart + entry.from, end: frontMatterStart + entry.to },
        from: "front matter",
      }),
    ),
  ];
  const footnotes = new Map<string, string>();
  for (const node of nodesOfType(document.mdast, "footnoteDefinition")) {
    const found = targetOfDefinition(node, file, document.base);
    if (found === null) continue;
    footnotes.set(node.identifier, found.target);
    sources.push({ id: node.label ?? node.identifier, ...found, from: "footnote" });
  }
  const definitions = new Map<string, Definition>();
  for (const node of nodesOfType(document.mdast, "definition")) definitions.set(node.identifier, node);

  const marks: CitingMark[] = [];
  const linked = new Set(sources.map((source) => source.target));
  const ids = new Map(
    sources.flatMap((source) => (source.id === null ? [] : [[source.id, source.target] as const])),
  );
  const unread = new Map<string, UnreadTarget>();
  for (const mark of document.marks) {
    if (mark.node.type === "undefinedCall") {
      const { sign, label, span } = mark.node;
      // Where no source has an id, "[@somebody]" is no citation.
      if (sign === "@" && ids.size === 0) continue;
      const target = ids.get(label) ?? `${sign}${label}`;
      marks.push({ mark, target, span });
      if (!ids.has(label)) unread.set(target, { target, why: "undefined" });
      continue;
    }
    const target = targetOfMark(mark, footnotes, definitions, ids);
    if (target === null) continue;
    const span = spanOfNode(mark.node, document.base);
    marks.push({ mark, target, span });
    if (mark.node.type !== "footnoteReference" && !linked.has(target)) {
      linked.add(target);
      sources.push({ id: null, target, span, from: "link" });
    }
  }
  return { sources, marks, unread: [...unread.values()] };
}

/** A target without fragment and query of a local path, percent-encoding and leading `./`. */
function normaliseTarget(target: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return target.replace(/#.*$/s, "");
  const path = target.replace(/[#?].*$/s, "").replace(/^\.\//, "");
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
    if (DOCUMENT_FILE.test(whole) && !/[.!?:;,]\s/.test(whole) && !/^\S+\s[^/\n]*\/.*\s/.test(whole)) {
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
