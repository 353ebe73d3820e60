import type { Paragraph, Root, SentenceContent, Sentence as SentenceNode } from "nlcst";
import { type Piece, sentenceEnds } from "./en/boundaries.ts";
import { type Tag, tag } from "./en/tagger.ts";
import { type LineIndex, lineIndex, positionOf } from "./line-index.ts";
import { type MappedText, mappedTextBuilder, type Segment, spanOf } from "./mapped-text.ts";
import type { Prose, ProseBlock, Sentence, TextBlock, Token } from "./prose.ts";
import type { Span } from "./span.ts";
import { tokenise } from "./tokenise.ts";

const BLOCK_SEPARATOR = "\n\n";

/**
 * Finds the sentences and words of a document's blocks. `file` is the file as read; the blocks' spans and
 * every span of the result are ranges of it.
 */
export function analyseProse(file: string, blocks: readonly TextBlock[]): Prose {
  const mapped = joinBlocks(blocks);
  const lines = lineIndex(file);
  const proseBlocks: ProseBlock[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const nlcst: Root = { type: "RootNode", children: [] };
  let offset = 0;
  for (const block of blocks) {
    const { text } = block.mapped;
    const blockIndex = proseBlocks.length;
    proseBlocks.push({
      kind: block.kind,
      from: offset,
      to: offset + text.length,
      span: block.span,
      ...(block.speaker && { speaker: block.speaker }),
    });
    const pieces = tokenise(text);
    const tags = tag(text);
    const paragraph: Paragraph = { type: "ParagraphNode", children: [] };
    let first = 0;
    let nextTag = 0;
    // A table row is one statement, however its cells are punctuated.
    for (const end of block.kind === "table" ? [pieces.length] : sentenceEnds(pieces)) {
      let start = first;
      first = end;
      while (pieces[start]?.kind === "space" && start < end) start++;
      let stop = end;
      while (stop > start && pieces[stop - 1]?.kind === "space") stop--;
      if (start === stop) continue;
      const sentenceTokens: Token[] = [];
      const children: SentenceContent[] = [];
      for (let i = start; i < stop; i++) {
        const piece = pieces[i] as Piece;
        const [from, to] = [offset + piece.from, offset + piece.to];
        const span = spanOf(mapped, from, to);
        children.push(nodeOf(piece, span, lines));
        if (piece.kind === "space") continue;
        while ((tags[nextTag]?.to ?? Number.POSITIVE_INFINITY) <= piece.from) nextTag++;
        const covering: Tag[] = [];
        for (let t = nextTag; t < tags.length && (tags[t] as Tag).from < piece.to; t++)
          covering.push(tags[t] as Tag);
        const token: Token = {
          text: piece.text,
          from,
          to,
          span,
          ...dictionaryEntry(piece, covering),
          isWord: piece.kind === "word",
          index: tokens.length,
          sentence: sentences.length,
        };
        tokens.push(token);
        sentenceTokens.push(token);
      }
      const from = offset + (pieces[start] as Piece).from;
      const to = offset + (pieces[stop - 1] as Piece).to;
      const span = spanOf(mapped, from, to);
      sentences.push({
        index: sentences.length,
        block: blockIndex,
        text: mapped.text.slice(from, to),
        from,
        to,
        span,
        tokens: sentenceTokens,
      });
      paragraph.children.push({
        type: "SentenceNode",
        children,
        position: positionIn(lines, span),
      } as SentenceNode);
    }
    if (paragraph.children.length > 0) {
      paragraph.position = positionIn(lines, block.span);
      nlcst.children.push(paragraph);
    }
    offset += text.length + BLOCK_SEPARATOR.length;
  }
  return { text: mapped.text, mapped, blocks: proseBlocks, sentences, tokens, nlcst };
}

/** One mapped text for all blocks, blank lines between them. */
function joinBlocks(blocks: readonly TextBlock[]): MappedText {
  const builder = mappedTextBuilder();
  blocks.forEach((block, i) => {
    if (i > 0) builder.inserted(BLOCK_SEPARATOR, block.span.start);
    for (const segment of block.mapped.segments) appendSegment(builder, block.mapped.text, segment);
  });
  return builder.build();
}

function appendSegment(builder: ReturnType<typeof mappedTextBuilder>, text: string, segment: Segment): void {
  const piece = text.slice(segment.from, segment.to);
  if (segment.literal) builder.literal(piece, segment.span.start);
  else builder.written(piece, segment.span);
}

/** Lemma and word class of a piece from the tags that cover it ("didn't" has two). */
function dictionaryEntry(piece: Piece, tags: readonly Tag[]): Pick<Token, "lemma" | "wordClass"> {
  const [head, ...rest] = tags;
  const lower = piece.text.toLowerCase();
  if (head === undefined) return { lemma: lower, wordClass: piece.kind === "word" ? "X" : "PUNCT" };
  if (piece.kind !== "word") {
    return { lemma: lower, wordClass: piece.kind === "symbol" ? "SYM" : "PUNCT" };
  }
  if (rest.every((tag) => /^(?:['’]\p{L}*|n['’]t|\.)$/u.test(tag.text))) {
    return { lemma: head.lemma, wordClass: head.wordClass };
  }
  return { lemma: lower, wordClass: tags.at(-1)?.wordClass ?? "X" };
}

function nodeOf(piece: Piece, span: Span, lines: LineIndex): SentenceContent {
  const position = positionIn(lines, span);
  switch (piece.kind) {
    case "word":
      return { type: "WordNode", children: [{ type: "TextNode", value: piece.text, position }], position };
    case "space":
      return { type: "WhiteSpaceNode", value: piece.text, position };
    case "punctuation":
      return { type: "PunctuationNode", value: piece.text, position };
    case "symbol":
      return { type: "SymbolNode", value: piece.text, position };
  }
}

/** A unist position: 1-based lines and columns, offsets into the file. */
function positionIn(lines: LineIndex, span: Span): NonNullable<SentenceNode["position"]> {
  const point = (offset: number) => {
    const { line, character } = positionOf(lines, offset);
    return { line: line + 1, column: character + 1, offset };
  };
  return { start: point(span.start), end: point(span.end) };
}
