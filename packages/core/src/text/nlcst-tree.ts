import type { Paragraph, Root, SentenceContent, Sentence as SentenceNode } from "nlcst";
import { type LineIndex, lineIndex, positionOf } from "./line-index.ts";
import { spanOf } from "./mapped-text.ts";
import type { Prose, Sentence, Token } from "./prose.ts";
import type { Span } from "./span.ts";

/** The words of a document as nlcst, a paragraph for each block that has sentences, with positions in the file. */
export function nlcstOf(file: string, prose: Omit<Prose, "nlcst">): Root {
  const lines = lineIndex(file);
  const root: Root = { type: "RootNode", children: [] };
  let paragraph: Paragraph | null = null;
  let block = -1;
  for (const sentence of prose.sentences) {
    if (paragraph === null || sentence.block !== block) {
      block = sentence.block;
      const span = prose.blocks[block]?.span ?? sentence.span;
      paragraph = { type: "ParagraphNode", children: [], position: positionIn(lines, span) };
      root.children.push(paragraph);
    }
    const node: SentenceNode = {
      type: "SentenceNode",
      children: childrenOf(prose, sentence, lines),
      position: positionIn(lines, sentence.span),
    };
    paragraph.children.push(node);
  }
  return root;
}

/** The sentence's words, marks and symbols, and the white space between them. */
function childrenOf(prose: Omit<Prose, "nlcst">, sentence: Sentence, lines: LineIndex): SentenceContent[] {
  const children: SentenceContent[] = [];
  let at = sentence.from;
  for (const token of sentence.tokens) {
    if (token.from > at) {
      const position = positionIn(lines, spanOf(prose.mapped, at, token.from));
      children.push({ type: "WhiteSpaceNode", value: prose.text.slice(at, token.from), position });
    }
    children.push(nodeOf(token, lines));
    at = token.to;
  }
  return children;
}

function nodeOf(token: Token, lines: LineIndex): SentenceContent {
  const { text: value } = token;
  const position = positionIn(lines, token.span);
  if (token.isWord) return { type: "WordNode", children: [{ type: "TextNode", value, position }], position };
  return { type: token.wordClass === "SYM" ? "SymbolNode" : "PunctuationNode", value, position };
}

/** A unist position: 1-based lines and columns, offsets into the file. */
function positionIn(lines: LineIndex, span: Span): NonNullable<SentenceNode["position"]> {
  const point = (offset: number) => {
    const { line, character } = positionOf(lines, offset);
    return { line: line + 1, column: character + 1, offset };
  };
  return { start: point(span.start), end: point(span.end) };
}
