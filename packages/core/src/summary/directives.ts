import { nodesOfType, spanOfNode } from "../text/markdown/nodes.ts";
import { type MarkdownDocument, readMarkdown } from "../text/markdown/read-markdown.ts";
import type { Span } from "../text/span.ts";

/** How far a directive reaches; `enable` ends what a `disable` above began. */
export const DIRECTIVE_KINDS = [
  "disable",
  "disable-line",
  "disable-next-line",
  "disable-file",
  "enable",
] as const;

export type DirectiveKind = (typeof DIRECTIVE_KINDS)[number];

/** A comment that silences rules, as in `<!-- evenhand-disable-line language/booster -- a title -->`. */
export interface Directive {
  /** The whole comment. */
  readonly span: Span;
  /** What follows `evenhand-`; null where it is none of the kinds. */
  readonly kind: DirectiveKind | null;
  readonly word: string;
  /** Rule ids or globs as written; empty where all rules are meant. */
  readonly rules: readonly { readonly name: string; readonly span: Span }[];
  /** What follows ` -- `; null where nothing does. */
  readonly reason: string | null;
}

const OPENING = "<!--";
const CLOSING = "-->";
const DIRECTIVE = /^\s*evenhand-([\w-]+)/;
/** Two or more hyphens between spaces, or spaces and the end. */
const REASON = /(?:^|\s)-{2,}(?=\s|$)/;

/** The directives of a Markdown file, in order. What stands in code is no directive. */
export function readDirectives({ mdast, base }: MarkdownDocument, file: string): readonly Directive[] {
  if (!file.includes(OPENING)) return [];
  const directives: Directive[] = [];
  for (const node of nodesOfType(mdast, "html")) {
    for (const span of commentsIn(file, spanOfNode(node, base))) {
      const directive = readComment(file, span);
      if (directive !== null) directives.push(directive);
    }
  }
  return directives;
}

/** The directives of a Markdown file that is not read otherwise. */
export function directivesOf(file: string): readonly Directive[] {
  return file.includes(OPENING) ? readDirectives(readMarkdown(file), file) : [];
}

function* commentsIn(file: string, { start, end }: Span): Generator<Span> {
  for (let from = start; ; ) {
    const opening = file.indexOf(OPENING, from);
    if (opening < 0 || opening >= end) return;
    const closing = file.indexOf(CLOSING, opening + OPENING.length);
    if (closing < 0 || closing >= end) return;
    from = closing + CLOSING.length;
    yield { start: opening, end: from };
  }
}

function readComment(file: string, span: Span): Directive | null {
  const start = span.start + OPENING.length;
  const content = file.slice(start, span.end - CLOSING.length);
  const [head, word] = DIRECTIVE.exec(content) ?? [];
  if (head === undefined || word === undefined) return null;
  const rest = content.slice(head.length);
  const dashes = REASON.exec(rest);
  const list = dashes === null ? rest : rest.slice(0, dashes.index);
  const reason = dashes === null ? "" : rest.slice(dashes.index + dashes[0].length).trim();
  const listStart = start + head.length;
  return {
    span,
    kind: DIRECTIVE_KINDS.find((kind) => kind === word) ?? null,
    word,
    rules: [...list.matchAll(/[^\s,]+/g)].map(({ 0: name, index }) => ({
      name,
      span: { start: listStart + index, end: listStart + index + name.length },
    })),
    reason: reason === "" ? null : reason,
  };
}
