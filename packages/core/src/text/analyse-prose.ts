import type { Root } from "nlcst";
import { type Piece, sentenceEnds } from "./en/boundaries.ts";
import { type Tag, tag } from "./en/tagger.ts";
import { type MappedText, mappedTextBuilder, type Segment, spanOf } from "./mapped-text.ts";
import { nlcstOf } from "./nlcst-tree.ts";
import type { Prose, ProseBlock, Sentence, TextBlock, Token } from "./prose.ts";
import { tokenise } from "./tokenise.ts";

const BLOCK_SEPARATOR = "\n\n";

/**
 * Finds the sentences and words of a document's blocks. `file` is the file as read; the blocks' spans and
 * every span of the result are ranges of it.
 */
export function analyseProse(file: string, blocks: readonly TextBlock[]): Prose {
  const mapped = joinBlocks(blocks);
  const proseBlocks: ProseBlock[] = [];
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
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
      for (let i = start; i < stop; i++) {
        const piece = pieces[i] as Piece;
        const [from, to] = [offset + piece.from, offset + piece.to];
        if (piece.kind === "space") continue;
        while ((tags[nextTag]?.to ?? Number.POSITIVE_INFINITY) <= piece.from) nextTag++;
        const covering: Tag[] = [];
        for (let t = nextTag; t < tags.length && (tags[t] as Tag).from < piece.to; t++)
          covering.push(tags[t] as Tag);
        const token: Token = {
          text: piece.text,
          from,
          to,
          span: spanOf(mapped, from, to),
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
      sentences.push({
        index: sentences.length,
        block: blockIndex,
        text: mapped.text.slice(from, to),
        from,
        to,
        span: spanOf(mapped, from, to),
        tokens: sentenceTokens,
      });
    }
    offset += text.length + BLOCK_SEPARATOR.length;
  }
  const prose = { text: mapped.text, mapped, blocks: proseBlocks, sentences, tokens };
  let tree: Root | null = null;
  return {
    ...prose,
    get nlcst() {
      tree ??= nlcstOf(file, prose);
      return tree;
    },
  };
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
